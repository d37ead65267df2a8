package oin

import "time"

// Suspension records since when an org or a person cannot sign in, and why. The zero
// Suspension means that they can.
type Suspension struct {
	Since *time.Time
	Why   string
}

// OrgLine is an org in the list of admins.
type OrgLine struct {
	Org
	Suspended Suspension
	Used      int  // submissions in progress
	Cap       *int // nil means [MaxInProgress]
	Deletion  OrgDeletion
}

// Limit returns the number of submissions that the org may have in progress.
func (o OrgLine) Limit() int {
	if o.Cap == nil {
		return MaxInProgress
	}
	return *o.Cap
}

// PersonLine is a person of an org in the list of admins.
type PersonLine struct {
	ID          PersonID
	Name, Email string
	SignedInAt  time.Time
	Suspended   Suspension
	Sessions    int // live
}

// NamePlace is where a page of a list by name ends. The zero NamePlace is before the first
// page.
type NamePlace struct{ Name, ID string }
