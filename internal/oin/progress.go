package oin

import "slices"

// Progress is the progress of a tab.
type Progress struct {
	Tab *Tab
	// Done of Total required fields have an answer without faults.
	Done, Total int
	// Missing are the fields without a valid answer.
	Missing []*Field
}

// Percent returns Done ÷ Total in percent, rounded down, so 100 means all.
func (p Progress) Percent() int {
	if p.Total == 0 {
		return 100
	}
	return 100 * p.Done / p.Total
}

// Complete reports whether nothing is missing. It can be false at 100 percent, if an
// optional field has a fault.
func (p Progress) Complete() bool { return len(p.Missing) == 0 }

// Progress returns the progress of the tab. It counts the required fields that apply.
func (t *Tab) Progress(a Answers, facts Facts) Progress {
	p := Progress{Tab: t}
	for _, f := range t.Fields() {
		good := len(f.Faults(a, facts)) == 0
		if f.Required(a, facts) {
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

// FormProgress is the progress of a submission: of General Settings, and of each type that
// is on.
type FormProgress []Progress

// ProgressOf returns the progress of a submission with answers a.
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

// Complete reports whether the answers can be submitted: every tab that is on is complete,
// and at least one integration type is on.
func (p FormProgress) Complete() bool { return p.Missing() == 0 && p.HasType() }

// Missing returns the number of fields without a valid answer.
func (p FormProgress) Missing() int {
	n := 0
	for _, tab := range p {
		n += len(tab.Missing)
	}
	return n
}

// Percent returns the progress of the whole submission in percent, rounded down. A missing
// integration type counts as a field.
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

// IsComplete reports whether the answers can be submitted; see [FormProgress.Complete].
func IsComplete(a Answers, facts Facts) bool { return ProgressOf(a, facts).Complete() }
