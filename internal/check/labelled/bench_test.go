package labelled

import (
	"testing"

	"oinmanager/internal/check"
)

// BenchmarkRun judges one submission, as each save of the form does.
func BenchmarkRun(b *testing.B) {
	s := vendors[2].subject()
	check.Run(s) // reads the vocabulary, and compiles patterns
	b.ReportAllocs()
	for b.Loop() {
		check.Run(s)
	}
}
