package oin

import (
	"net/url"
	"strings"
	"time"
)

// AuditFilter narrows the audit log; the zero filter is all of it.
type AuditFilter struct {
	Action AuditAction
	Result AuditResult
	Person string       // the email address or the id of who did it, or whom it was done to
	Org    string       // the domain or the id of who did it, or which it was done to
	On     SubmissionID // the submission
	// From and To are days of the OIN team, such as 2026-11-24, both included; empty: no
	// bound.
	From, To string
}

// AuditResult is what came of something.
type AuditResult string

const (
	AuditDone   AuditResult = "done"
	AuditDenied AuditResult = "refused"
)

// ReadAuditFilter takes a filter as it stands in an address. What it does not know is
// left out; people and orgs are looked up later. A submission may be given by the
// address of any page about it.
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

// day is a date as it is typed, or nothing.
func day(text string) string {
	if _, err := time.Parse(time.DateOnly, text); err != nil {
		return ""
	}
	return text
}

// Query is the filter as it stands in an address, empty for the zero filter.
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

// Between is the time that the filter leaves, in days of that zone: from the first on,
// before the second.
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

// AuditEntry is a line of the audit log, with the names that people, orgs and
// submissions have now.
type AuditEntry struct {
	Seq  int64
	At   time.Time
	Who  Person // the zero person where nobody is known
	From Origin
	AuditRecord
	Name       string // of the submission, as it was submitted; never of a draft
	OrgName    string // of the org that it is about
	PersonName string // of the person whom it is about
}
