package pages_test

import (
	"html"
	"regexp"
	"strings"
	"testing"
)

// All texts have one voice: they blame no one, say what to do instead of
// technicalities, use everyday words, and don't shout.
func TestPagesSpeakPlainly(t *testing.T) {
	var (
		tags   = regexp.MustCompile(`(?s)<script.*?</script>|<[^>]*>`)
		spoken = regexp.MustCompile(`(?i)\s(aria-label|title|placeholder|alt)="([^"]*)"`)
		never  = regexp.MustCompile(`(?i)\b(invalid|illegal|oops|sorry|click here|successful(ly)?|unexpected|unknown error|an error occurred|null|nil|bad request|internal server error|user input|mend|whoever|somebody|anybody|nobody|stands|heed|may not do this|made up|a mail|any more)\b|!(\s|$)|\bNaN\b|%!`)
	)
	for name, page := range allPages() {
		out := render(t, page)
		words := []string{tags.ReplaceAllString(out, " ")}
		for _, m := range spoken.FindAllStringSubmatch(out, -1) {
			words = append(words, m[2])
		}
		text := html.UnescapeString(strings.Join(words, " "))
		if at := never.FindStringIndex(text); at != nil {
			words := strings.Fields(text[:at[1]])
			t.Errorf("%s says “… %s”", name, strings.Join(words[len(words)-min(len(words), 8):], " "))
		}
	}
}
