package oin

import (
	"time"
)

// AuditFilter filters the audit log. The zero filter matches all entries.
type AuditFilter struct {
	Action AuditAction
	Result AuditResult
	Person string       // email address or id of who did it, or whom it was done to
	Org    string       // domain or id of who did it, or which it was done to
	On     SubmissionID // the submission
	// From and To are the first and the last day, such as 2026-11-24, in the OIN team's
	// time zone. Empty means no limit.
	From, To string
}

// AuditResult is whether something was done or refused.
type AuditResult string

const (
	AuditDone   AuditResult = "done"
	AuditDenied AuditResult = "refused"
)

// AuditPlace is where a page of the audit log ends. The zero AuditPlace is before the first
// page.
type AuditPlace struct {
	At  time.Time
	Seq int64
}

// Between returns the half-open interval [from, to) of the filter's days in a zone.
func (f AuditFilter) Between(zone *time.Location) (from, to time.Time) {
	from, to = time.Unix(0, 0).UTC(), time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC)
	if t, err := time.ParseInLocation(time.DateOnly, f.From, zone); err == nil {
		from = t
	}
	if t, err := time.ParseInLocation(time.DateOnly, f.To, zone); err == nil {
		to = t.AddDate(0, 0, 1)
	}
	return from, to
}

// AuditEntry is an entry of the audit log, with the current names of people, orgs, and
// submissions.
type AuditEntry struct {
	Seq  int64
	At   time.Time
	Who  Person // the zero Person if unknown
	From Origin
	AuditRecord
	Name       string // of the submission as submitted, so never of a draft
	OrgName    string // of the org that it is about
	PersonName string // of the person whom it is about
}
