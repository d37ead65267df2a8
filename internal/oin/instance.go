package oin

import (
	"crypto/sha256"
	"encoding/base64"
	"slices"
	"strings"
	"time"
)

// MaxInstances is the maximum of test instances of a submission that are not revoked. It is
// not Okta's. Most submissions need one, and a second one while they change it.
const MaxInstances = 5

// InstanceID identifies a test instance.
type InstanceID string

// Snapshot is what a test instance is created with. Later changes of the submission do not
// affect the instance.
type Snapshot struct {
	Name   string
	Scopes []string
}

// Snapshot returns what a test instance would be created with now: the app name, and the
// scopes that Okta lists. It has no scopes while the API Service tab is off.
func (a Answers) Snapshot() Snapshot {
	testable, _ := a.scopes()
	return Snapshot{Name: a.Name(), Scopes: testable}
}

// Untestable returns the scopes that test instances cannot have: those that are not on the
// list of Okta's management API, such as those of Okta Identity Governance.
func (a Answers) Untestable() []string {
	_, others := a.scopes()
	return others
}

// scopes returns the scopes on the list of Okta's management API, and the others, without
// duplicates. It returns none while the API Service tab is off.
func (a Answers) scopes() (known, others []string) {
	if a.Text(APISupport) != On {
		return nil, nil
	}
	for _, i := range a.Items(APIScopes) {
		to := &others
		if _, ok := FindScope(i.Value); ok {
			to = &known
		}
		if i.Value != "" && !slices.Contains(*to, i.Value) {
			*to = append(*to, i.Value)
		}
	}
	return known, others
}

// Same reports whether s and t have the same name and the same scopes, in any order.
func (s Snapshot) Same(t Snapshot) bool {
	return s.Name == t.Name && slices.Equal(slices.Sorted(slices.Values(s.Scopes)), slices.Sorted(slices.Values(t.Scopes)))
}

// Instance is a test instance of an API service integration in the ISV's own org.
type Instance struct {
	ID       InstanceID
	Issuer   string // of the org that it is in
	Domain   string // host of the issuer
	ClientID string
	Snapshot
	// ByHand instances were created in the org's Admin Console and added here.
	ByHand    bool
	MadeBy    string // name of the person
	MadeAt    time.Time
	RevokedAt *time.Time
}

// InstanceState says whether an instance is up to date with its submission.
type InstanceState string

const (
	InstanceCurrent InstanceState = "Current"
	// InstanceStale means that name or scopes of the submission have changed since.
	InstanceStale   InstanceState = "Stale"
	InstanceRevoked InstanceState = "Revoked"
)

// State returns the state of the instance, given the current snapshot of its submission.
func (i Instance) State(now Snapshot) InstanceState {
	switch {
	case i.RevokedAt != nil:
		return InstanceRevoked
	case i.Same(now):
		return InstanceCurrent
	default:
		return InstanceStale
	}
}

// InstallFingerprint returns a hash of what the person is shown before an installation: the
// name, the scopes, and the existing instances. The form sends it back, so that a form that
// is sent twice creates one instance.
func InstallFingerprint(s Snapshot, made []Instance) string {
	parts := append([]string{s.Name}, s.Scopes...)
	for _, i := range made {
		parts = append(parts, string(i.ID))
	}
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return base64.RawURLEncoding.EncodeToString(sum[:12])
}

// Missing returns the wanted scopes that are not granted.
func Missing(wanted, granted []string) []string {
	return slices.DeleteFunc(slices.Clone(wanted), func(s string) bool { return slices.Contains(granted, s) })
}
