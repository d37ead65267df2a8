package oin

import "time"

// Claim says which reviewer has a submission in hand. The zero Claim is nobody's.
//
// A claim is the OIN team's own affair: it is no part of [Submission], so that nothing
// that is made for an ISV can tell of it.
type Claim struct {
	By   PersonID
	Name string // the person's
	At   time.Time
	Seen time.Time // when that person last signed in
}

// ClaimMaxAge is for how long a claim holds after its person has last signed in: someone who
// has been away longer has moved on, and others take over without asking.
const ClaimMaxAge = 14 * 24 * time.Hour

// Idle reports whether a claim no longer holds.
func (c Claim) Idle(now time.Time) bool { return c.By != "" && now.Sub(c.Seen) > ClaimMaxAge }

// HeldByOther reports whether somebody else than that person has claimed it.
func (c Claim) HeldByOther(who PersonID) bool { return c.By != "" && c.By != who }

// Claimed and Released are what the history says of claims. The status stays.
const (
	ActionClaim   Action = "claim"
	ActionRelease Action = "release"
)
