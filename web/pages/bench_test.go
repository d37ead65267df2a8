package pages_test

import (
	"io"
	"testing"

	"oinmanager/web/pages"
)

// BenchmarkFormPage is what rendering a tab of a whole form costs.
func BenchmarkFormPage(b *testing.B) {
	page := pages.Submission(tab("general", full()))
	for b.Loop() {
		if err := page.Render(b.Context(), io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}
