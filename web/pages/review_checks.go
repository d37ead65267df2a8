package pages

import (
	"slices"
	"strconv"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// foundLater reports whether a finding was not there when the round was submitted. What was
// submitted has not changed: a link did, or its response came later.
func (p ReviewPage) foundLater(f check.Finding) bool {
	print := f.Fingerprint()
	return !slices.ContainsFunc(p.AtSubmit, func(k check.Kept) bool { return k.Fingerprint == print })
}

// gone returns the findings that were there when the round was submitted, and no longer
// are. While facts are missing, that is not known.
func (p ReviewPage) gone() []check.Kept {
	if p.Report.Pending > 0 {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(p.AtSubmit), func(k check.Kept) bool {
		_, still := p.Report.Find(k.Fingerprint)
		return still
	})
}

// pendingWords says why facts are missing. While the ISV edits, no links are opened for what
// was submitted.
func pendingWords(s oin.Status) string {
	if s.Info().InProgress && !s.Editable() {
		return "Still checking links and files. Reload the page in a moment."
	}
	return "Some links and files weren't checked again."
}

// drafted returns the issue that was written from a finding, or false if there is none.
func (p ReviewPage) drafted(f check.Finding) (oin.Issue, bool) {
	at := slices.IndexFunc(p.Issues, func(i oin.Issue) bool { return i.Check == f.Check.ID && i.Field == f.Field })
	if at < 0 {
		return oin.Issue{}, false
	}
	return p.Issues[at], true
}

// ComposingFinding returns the page with the form for an issue open at the field of a
// finding, with what it says. If an issue about it is there already, that one is opened if it
// is a draft.
func (p ReviewPage) ComposingFinding(fingerprint string) ReviewPage {
	f, ok := p.Report.Find(fingerprint)
	if !ok {
		return p
	}
	i, ok := p.drafted(f)
	switch {
	case !ok:
		p = p.Composing(oin.Issue{Field: f.Field, Severity: oin.SeverityShould, Text: issueText(f), Check: f.Check.ID})
		p.Composer.Typed = true // it is saved nowhere yet
	case i.State == oin.IssueDraft:
		i.Read = i.Fingerprint()
		p = p.Composing(i)
	}
	return p
}

// draftedWords says what became of a finding.
func draftedWords(i oin.Issue) string {
	if i.State == oin.IssueDraft {
		return "There's an issue draft about this."
	}
	return "Issue " + strconv.Itoa(i.Number) + " is about this."
}

// issueText returns the text of an issue that is drafted from a finding.
func issueText(f check.Finding) string { return ui.FindingText(f) + " " + f.Check.Fix }

// findingsOf returns the findings at the fields of a point of the checklist.
func (p ReviewPage) findingsOf(item oin.ChecklistItem) []check.Finding {
	return slices.DeleteFunc(slices.Clone(p.Report.Findings), func(f check.Finding) bool { return !slices.Contains(item.About, f.Field) })
}

// findingCounts says how many findings are open and dismissed.
func findingCounts(r check.Report) string {
	open := len(r.Open())
	switch dismissed := len(r.Findings) - open; {
	case len(r.Findings) == 0:
		return "No findings."
	case dismissed == 0:
		return ui.Count(open, "finding") + "."
	default:
		return ui.Count(open, "finding") + ", and " + ui.Count(dismissed, "dismissed one") + "."
	}
}
