package oin

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

// ProgressOf is the progress of each tab that counts: General Settings and each
// type that is on.
func ProgressOf(a Answers, facts Facts) []Progress {
	var all []Progress
	for _, t := range Form {
		if t.On(a) {
			all = append(all, t.Progress(a, facts))
		}
	}
	return all
}

// IsComplete reports whether the answers may be submitted: every tab that counts
// is complete, and at least one integration type is on.
func IsComplete(a Answers, facts Facts) bool {
	for _, p := range ProgressOf(a, facts) {
		if !p.Complete() {
			return false
		}
	}
	return len(a.Types()) > 0
}

// Percent is the progress of the whole submission in whole percent, rounded
// down, for lists. Without an integration type there is one more thing to do.
func Percent(a Answers, facts Facts) int {
	var whole Progress
	for _, p := range ProgressOf(a, facts) {
		whole.Done += p.Done
		whole.Total += p.Total
	}
	if len(a.Types()) == 0 {
		whole.Total++
	}
	return whole.Percent()
}
