package check

import (
	"testing"

	"oinmanager/internal/check/pattern"
)

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
