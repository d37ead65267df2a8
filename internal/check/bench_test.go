package check

import "testing"

// BenchmarkRun judges one submission, as each save of the form does.
func BenchmarkRun(b *testing.B) {
	s := vendors[2].subject()
	b.ReportAllocs()
	for b.Loop() {
		Run(s)
	}
}
