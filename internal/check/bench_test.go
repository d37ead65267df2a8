package check

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
	for _, p := range patterns {
		all = append(all, p.whole().String())
	}
	for b.Loop() {
		for _, expr := range all {
			partsOf(expr)
		}
	}
}
