package check

import (
	"slices"
	"time"

	"oinmanager/internal/oin"
)

// Record is what is stored about the checks of a submission.
type Record struct {
	Facts     Facts
	Gathered  time.Time // when the facts were gathered last; zero for never
	Dismissed []Dismissal
}

// Dismissal records that an ISV does not follow the advice of a finding.
type Dismissal struct {
	Fingerprint string
	Reason      string
	Person      string // name
	At          time.Time
	// CarriedFrom is the version in which the finding was dismissed, or 0 for this one.
	CarriedFrom int
}

// MaxReason is the maximum length of the reason of a dismissal, in characters.
const MaxReason = 500

// Report is what the checks say about a submission.
type Report struct {
	Findings []Finding // those with the highest level first, then in the order of the form
	// Pending is the number of facts that are still being gathered.
	Pending  int
	Gathered time.Time
	// Unread are links to documents that the checks say nothing of.
	Unread []Unread
	// RenewAt is when facts have to be gathered again, or zero if none are known.
	RenewAt time.Time
}

// Judge runs all checks on the answers, with the facts of the record.
func (r Record) Judge(a oin.Answers) Report { return r.Report(a, r.Find(a)) }

// Find returns what all checks find in the answers, with the facts of the record.
func (r Record) Find(a oin.Answers) []Finding { return r.FindBy(a, All) }

// FindBy returns what some of the checks find, where asking all as [Record.Find] does would
// take too long.
func (r Record) FindBy(a oin.Answers, checks []*Check) []Finding {
	return Subject{Answers: a, Facts: r.Facts.about(a)}.run(checks)
}

// Report returns the report with the findings of [Record.Find].
func (r Record) Report(a oin.Answers, findings []Finding) Report {
	links, domains := Wanted(a)
	report := Report{Findings: slices.Clone(findings), Pending: len(r.Facts.about(a).missing(a, links, domains)), Gathered: r.Gathered, RenewAt: r.renewAt(links, domains)}
	report.Unread = Subject{Answers: a, Facts: r.Facts}.remembering().unread()
	for i, f := range report.Findings {
		print := f.Fingerprint()
		if at := slices.IndexFunc(r.Dismissed, func(d Dismissal) bool { return d.Fingerprint == print }); at >= 0 && f.Check.Level == LevelAdvice {
			report.Findings[i].Dismissed = &r.Dismissed[at]
		}
	}
	slices.SortStableFunc(report.Findings, func(f, g Finding) int { return f.Check.Level.rank() - g.Check.Level.rank() })
	return report
}

func (l Level) rank() int {
	if l == LevelBlocking {
		return 0
	}
	return 1
}

// Open returns the findings that are not dismissed.
func (r Report) Open() []Finding {
	return those(r.Findings, func(f *Finding) bool { return f.Dismissed == nil })
}

// At returns the findings that are shown at a field.
func (r Report) At(k oin.Key) []Finding {
	return those(r.Findings, func(f *Finding) bool { return f.Field == k })
}

// On returns the open findings on a tab.
func (r Report) On(t *oin.Tab) []Finding {
	return those(r.Findings, func(f *Finding) bool { return f.Dismissed == nil && oin.TabOf(f.Field) == t })
}

// Find returns the finding with a fingerprint.
func (r Report) Find(fingerprint string) (Finding, bool) {
	at := slices.IndexFunc(r.Findings, func(f Finding) bool { return f.Fingerprint() == fingerprint })
	if at < 0 {
		return Finding{}, false
	}
	return r.Findings[at], true
}

// Kept is a finding as it was when a version was submitted.
type Kept struct {
	Fingerprint string
	Check       string // the ID
	Field       oin.Key
	Text        string
	Dismissed   bool
}

// Keep returns all findings to keep.
func (r Report) Keep() []Kept {
	all := []Kept{}
	for _, f := range r.Findings {
		all = append(all, Kept{f.Fingerprint(), f.Check.ID, f.Field, f.Text, f.Dismissed != nil})
	}
	return all
}

// Blocking returns the findings that prevent submitting.
func (r Report) Blocking() []Finding {
	return those(r.Findings, func(f *Finding) bool { return f.Check.Level == LevelBlocking })
}

// those returns the findings that are wanted. A page asks for each field, most of which have
// none, so it copies nothing else.
func those(all []Finding, wanted func(*Finding) bool) []Finding {
	var some []Finding
	for i := range all {
		if wanted(&all[i]) {
			some = append(some, all[i])
		}
	}
	return some
}
