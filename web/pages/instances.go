package pages

import (
	"fmt"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// InstancesPage lists the test instances of a submission for its own org. The page that
// asks before one is created has the same values.
type InstancesPage struct {
	ui.Layout
	ID    oin.SubmissionID
	Org   oin.Org
	Name  string
	Would oin.Snapshot // what an instance would be created with now
	// Untestable lists the submission's other scopes, which no instance has.
	Untestable []string
	All        []oin.Instance
	Full       string // why none can be created now, or empty
	Seen       string // sent with the form that creates one
	// Refused is why the org created none.
	Refused string
	// HandFault is why an instance that was created by hand couldn't be added, and
	// HandTyped what was typed.
	HandFault, HandTyped string
	// Revoking is the instance that the person is asked about, or nil. RevokeFault is
	// why it couldn't be revoked.
	Revoking    *oin.Instance
	RevokeFault string
	Checked     *InstanceCheck // the check that was just made, or nil
}

// InstanceCheck is the result of a check.
type InstanceCheck struct {
	ID               oin.InstanceID
	Good             bool
	Granted, Missing []string
	Says             string
	Fault            string // why the org wasn't asked
}

// InstanceSecretPage shows an instance's client secret, once.
type InstanceSecretPage struct {
	ui.Layout
	ID       oin.SubmissionID
	Instance oin.Instance
	Secret   string
}

// checkOf returns the check that was just made of this instance, or nil.
func (p InstancesPage) checkOf(i oin.Instance) *InstanceCheck {
	if p.Checked != nil && p.Checked.ID == i.ID {
		return p.Checked
	}
	return nil
}

// parted returns the live instances and the revoked ones.
func (p InstancesPage) parted() (live, revoked []oin.Instance) {
	return part(p.All, func(i oin.Instance) bool { return i.RevokedAt == nil })
}

// part returns what of a list still works, and the rest.
func part[T any](all []T, works func(T) bool) (live, past []T) {
	for _, each := range all {
		if works(each) {
			live = append(live, each)
		} else {
			past = append(past, each)
		}
	}
	return live, past
}

// used returns how many instances exist, of how many that can, in words.
func (p InstancesPage) used() string {
	live, _ := p.parted()
	return fmt.Sprintf("%d of %d test instances in use", len(live), oin.MaxInstances)
}

// untestableWords returns which scopes instances and checks leave out, in words.
func untestableWords(scopes []string) string {
	are := "isn't"
	if len(scopes) > 1 {
		are = "aren't"
	}
	return "Left out here: " + ui.List(scopes) + ", which " + are + " on Okta's list of scopes for its management API. Your submission keeps what you entered."
}

// madeWords returns who created an instance, and how.
func madeWords(i oin.Instance) string {
	if i.ByHand {
		return "in the Admin Console, added by " + i.MadeBy
	}
	return "by " + i.MadeBy
}

func stateTone(s oin.InstanceState) string {
	switch s {
	case oin.InstanceCurrent:
		return "good"
	case oin.InstanceStale:
		return "attention"
	default:
		return "past"
	}
}

// staleWords returns what changed since an instance was created.
func staleWords(i oin.Instance, now oin.Snapshot) string {
	what := "scopes have"
	renamed := i.Name != now.Name
	i.Name = now.Name
	switch {
	case renamed && i.Same(now):
		what = "name has"
	case renamed:
		what = "name and scopes have"
	}
	return "The submission's " + what + " changed since this was created. Create a new instance, then revoke this one."
}
