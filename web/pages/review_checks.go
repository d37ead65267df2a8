package pages

import (
	"slices"

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

// drafted reports whether there is an issue that was drafted from a finding.
func (p ReviewPage) drafted(f check.Finding) bool {
	return slices.ContainsFunc(p.Issues, func(i oin.Issue) bool { return i.Check == f.Check.ID && i.Field == f.Field })
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
