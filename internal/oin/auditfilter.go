package oin

import (
	"net/url"
	"strings"
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

// ReadAuditFilter parses the filter of a URL query. It ignores unknown values. People and
// orgs are looked up later. A submission can be given by the URL of any page about it.
func ReadAuditFilter(query url.Values) AuditFilter {
	f := AuditFilter{Person: oneLine(query.Get("person"), 2*MaxSearch), Org: oneLine(query.Get("org"), 2*MaxSearch)}
	if a := AuditAction(query.Get("action")); a.Label() != "" {
		f.Action = a
	}
	if r := AuditResult(query.Get("result")); r == AuditDone || r == AuditDenied {
		f.Result = r
	}
	for _, part := range strings.FieldsFunc(query.Get("submission"), func(r rune) bool { return strings.ContainsRune("/?# ", r) }) {
		if id, ok := ParseSubmissionID(strings.ToLower(part)); ok {
			f.On = id
			break
		}
	}
	f.From, f.To = day(query.Get("from")), day(query.Get("to"))
	return f
}

// day returns text if it is a date, and "" otherwise.
func day(text string) string {
	if _, err := time.Parse(time.DateOnly, text); err != nil {
		return ""
	}
	return text
}

// Query returns the filter as a URL query, which is empty for the zero filter.
func (f AuditFilter) Query() url.Values {
	query := url.Values{}
	for name, value := range map[string]string{
		"action": string(f.Action), "result": string(f.Result), "person": f.Person, "org": f.Org, "submission": string(f.On), "from": f.From, "to": f.To,
	} {
		if value != "" {
			query.Set(name, value)
		}
	}
	return query
}

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
