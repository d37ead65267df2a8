package pages_test

import (
	"io"
	"testing"

	"oinmanager/web/pages"
)

// BenchmarkFormPage measures the rendering of a complete form's tab.
func BenchmarkFormPage(b *testing.B) {
	page := pages.Submission(tab("general", full()))
	for b.Loop() {
		if err := page.Render(b.Context(), io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}
