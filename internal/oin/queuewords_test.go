package oin

import "testing"

func TestWordsOfAStatusAreFound(t *testing.T) {
	for _, tt := range []struct {
		text string
		want Status
		rest string
	}{
		{"published", StatusPublished, ""}, {"PUBL", StatusPublished, ""}, {"pub", Status{}, ""}, {"Globex Published", StatusPublished, "Globex"},
		{"published globex desk", StatusPublished, "globex desk"}, {"review", StatusReview, ""}, {"final review", StatusFinal, ""}, {"Final", StatusFinal, ""},
		{"to be reviewed by okta", StatusReview, ""}, {"qa", StatusQA, ""}, {"acme qa testing", StatusQA, "acme"}, {"bugs", StatusBugs, ""},
		{"replaced", StatusSuperseded, ""}, {"removed", StatusRemoved, ""}, {"ISV needs", Status{}, ""}, {"isv needs to fix", StatusBugs, ""},
		{"draft", Status{}, ""}, {"globex publ", Status{}, ""}, {"", Status{}, ""},
	} {
		got, rest, ok := statusIn(tt.text)
		if got != tt.want || rest != tt.rest || ok != (tt.want != Status{}) {
			t.Errorf("%q: got %v and %q, want %v and %q", tt.text, got, rest, tt.want, tt.rest)
		}
	}
}

func TestAddressesAreSearchedByTheirDomain(t *testing.T) {
	for text, want := range map[string]string{
		"acme.example": "acme.example", "https://acme.example/a?b": "acme.example", "https://www.acme.example": "acme.example",
		"WWW.acme.example desk": "acme.example desk", "www.": "www.", "://": "://", "a and/or b": "a and/or b", "Acme  Desk": "Acme Desk",
	} {
		if got := SearchWords(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
