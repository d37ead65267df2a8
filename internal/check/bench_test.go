package check

import "oinmanager/internal/check/pattern"

import "testing"

// BenchmarkRun judges one submission, as each save of the form does.
func BenchmarkRun(b *testing.B) {
	s := vendors[2].subject()
	Run(s) // reads the vocabulary, and compiles patterns
	b.ReportAllocs()
	for b.Loop() {
		Run(s)
	}
}

// BenchmarkReadingPatterns reads what texts must have for each pattern to match, as the first
// judgment after a start does.
func BenchmarkReadingPatterns(b *testing.B) {
	var all []string
	for _, p := range pattern.All() {
		all = append(all, p.String())
	}
	for b.Loop() {
		for _, expr := range all {
			pattern.New(expr).MatchString("")
		}
	}
}
