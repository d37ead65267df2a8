package oin

import "time"

// Claim is the reviewer who has claimed a submission. The zero Claim means unclaimed.
//
// Claims are internal to the OIN team. They are not part of [Submission], so that nothing
// that is made for an ISV can reveal them.
type Claim struct {
	By   PersonID
	Name string // the reviewer's
	At   time.Time
	Seen time.Time // the reviewer's last sign-in
	// Worked is when the reviewer last worked on it, or nil while it doesn't wait for the OIN
	// team.
	Worked *time.Time
}

// claimMaxAge is how long a claim holds after its reviewer's last sign-in. After that,
// others can take over without confirming.
const claimMaxAge = 14 * 24 * time.Hour

// Idle reports whether the claim no longer holds: its reviewer has been away for
// [claimMaxAge], or hasn't worked on it for the [TeamSettings.DaysToIdle].
func (c Claim) Idle(s TeamSettings, now time.Time) bool {
	return c.By != "" && (now.Sub(c.Seen) > claimMaxAge || c.Worked != nil && c.Worked.Before(s.IdleBefore(now)))
}

// HeldByOther reports whether someone other than who holds the claim.
func (c Claim) HeldByOther(who PersonID) bool { return c.By != "" && c.By != who }

// ActionClaim, ActionRelease, and ActionAssign are the events of claims in the history. They
// do not change the status. Assigning gives a submission to a teammate.
const (
	ActionClaim   Action = "claim"
	ActionRelease Action = "release"
	ActionAssign  Action = "assign"
)

// ClaimNotice are the notices of claims. They go to one person only.
const (
	NoticeAssigned  Notice = "assigned"   // to the reviewer whom a teammate assigned it to
	NoticeClaimLost Notice = "claim-lost" // to the reviewer who had claimed it
)
