package oin

import "slices"

// Progress is how far one tab has come.
type Progress struct {
	Tab *Tab
	// Done of Total required fields that apply now have an answer without faults.
	Done, Total int
	// Missing are the fields that still need an answer or a better one.
	Missing []*Field
}

// Percent is Done ÷ Total in whole percent, rounded down: 100 means all.
func (p Progress) Percent() int {
	if p.Total == 0 {
		return 100
	}
	return 100 * p.Done / p.Total
}

// Complete reports whether nothing is missing. It can be false at 100 percent,
// when an optional field has a fault.
func (p Progress) Complete() bool { return len(p.Missing) == 0 }

// Progress counts the tab's required fields that apply now.
func (t *Tab) Progress(a Answers, facts Facts) Progress {
	p := Progress{Tab: t}
	for _, f := range t.Fields() {
		good := len(f.Faults(a, facts)) == 0
		if f.Required(a) {
			p.Total++
			if good = good && len(a.Items(f.Key)) >= f.MinItems && !a[f.Key].Empty(); good {
				p.Done++
			}
		}
		if !good {
			p.Missing = append(p.Missing, f)
		}
	}
	return p
}

// FormProgress is how far a whole submission has come: the progress of each tab that
// counts, General Settings and each type that is on.
type FormProgress []Progress

// ProgressOf returns the progress of a submission with these answers.
func ProgressOf(a Answers, facts Facts) FormProgress {
	var all FormProgress
	for _, t := range Form {
		if t.On(a) {
			all = append(all, t.Progress(a, facts))
		}
	}
	return all
}

// HasType reports whether an integration type is on.
func (p FormProgress) HasType() bool {
	return slices.ContainsFunc(p, func(tab Progress) bool { return tab.Tab.Switch != "" })
}

// Complete reports whether the answers may be submitted: every tab that counts is
// complete, and at least one integration type is on.
func (p FormProgress) Complete() bool { return p.Missing() == 0 && p.HasType() }

// Missing is how many fields still need an answer or a better one.
func (p FormProgress) Missing() int {
	n := 0
	for _, tab := range p {
		n += len(tab.Missing)
	}
	return n
}

// Percent is the progress of the whole submission in whole percent, rounded down, for
// lists. Without an integration type there is one more thing to do.
func (p FormProgress) Percent() int {
	var whole Progress
	for _, tab := range p {
		whole.Done += tab.Done
		whole.Total += tab.Total
	}
	if !p.HasType() {
		whole.Total++
	}
	return whole.Percent()
}

// IsComplete reports whether the answers may be submitted; see [FormProgress.Complete].
func IsComplete(a Answers, facts Facts) bool { return ProgressOf(a, facts).Complete() }
