package oin

import (
	"crypto/sha256"
	"encoding/base64"
	"slices"
	"strings"
	"time"
)

// MaxInstances is how many test instances a submission may have that are not
// revoked. A bound of ours: one is what most need, a second one while changing over.
const MaxInstances = 5

// InstanceID identifies a test instance.
type InstanceID string

// ParseInstanceID takes the text of an instance's id, as it stands in a URL.
func ParseInstanceID(s string) (InstanceID, bool) {
	return InstanceID(s), uuidForm.MatchString(s)
}

// Snapshot is what a test instance is made with. Later changes of the submission
// do not reach the instance.
type Snapshot struct {
	Name   string
	Scopes []string
}

// Snapshot is what a test instance would be made with now: the app name and each
// scope that Okta knows. It has no scopes while the API Service tab is off.
func (a Answers) Snapshot() Snapshot {
	testable, _ := a.scopes()
	return Snapshot{Name: a.Name(), Scopes: testable}
}

// Untestable are the scopes that a test instance is made without, and that no check
// asks for: those that are not on the list of Okta's management API, such as those of
// Okta Identity Governance.
func (a Answers) Untestable() []string {
	_, others := a.scopes()
	return others
}

// scopes are the scopes that Okta lists for its management API, and the others, each
// once; none while the API Service tab is off.
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

// Same reports whether two snapshots are of the same name and the same scopes, in
// whatever order.
func (s Snapshot) Same(t Snapshot) bool {
	return s.Name == t.Name && slices.Equal(slices.Sorted(slices.Values(s.Scopes)), slices.Sorted(slices.Values(t.Scopes)))
}

// Instance is a test instance of an API service integration in the ISV's own org.
type Instance struct {
	ID       InstanceID
	Issuer   string // of the org that it was made in
	Domain   string // the issuer's host
	ClientID string
	Snapshot
	// ByHand instances were made by a person in the org's Admin Console and noted here.
	ByHand    bool
	MadeBy    string // a person's name
	MadeAt    time.Time
	RevokedAt *time.Time
}

// InstanceState is how an instance stands to its submission.
type InstanceState string

const (
	InstanceCurrent InstanceState = "Current"
	// InstanceStale: name or scopes of the submission have changed since it was made.
	InstanceStale   InstanceState = "Stale"
	InstanceRevoked InstanceState = "Revoked"
)

// State is how the instance stands to what the submission is now.
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

// InstallFingerprint is a short text that differs when another instance would be made
// than the one a person was shown, or another one was made meanwhile. The form
// that makes an instance carries it, so that sending it twice makes one instance.
func InstallFingerprint(s Snapshot, made []Instance) string {
	parts := append([]string{s.Name}, s.Scopes...)
	for _, i := range made {
		parts = append(parts, string(i.ID))
	}
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return base64.RawURLEncoding.EncodeToString(sum[:12])
}

// Missing are the scopes of wanted that are not among the granted ones.
func Missing(wanted, granted []string) []string {
	return slices.DeleteFunc(slices.Clone(wanted), func(s string) bool { return slices.Contains(granted, s) })
}
