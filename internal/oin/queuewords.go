package oin

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// statusNames are what reviewers call a status, besides its label and its code.
var statusNames = map[Status][]string{
	StatusReview:     {"in review", "to be reviewed", "reviewed by okta"},
	StatusChanges:    {"changes requested", "needs changes"},
	StatusQA:         {"to be qa tested", "qa tested", "qa testing", "in qa"},
	StatusBugs:       {"bugs reported", "needs to fix bugs"},
	StatusPublished:  {"live", "in the catalog"},
	StatusSuperseded: {"superseded", "replaced version"},
	StatusRemoved:    {"removed from catalog"},
}

// minStatusLetters are how many letters of a name of a status have to be typed at least.
const minStatusLetters = 4

// statusIn returns the status that words of a text name, and the text without them. A text
// of nothing else can be the beginning of a name that only one status has.
func statusIn(text string) (s Status, rest string, ok bool) {
	words := strings.Fields(strings.ToLower(text))
	whole := strings.Join(words, " ")
	var begun []Status
	most := 0 // words of the name that is found
	for _, info := range Statuses {
		if info.Status == StatusDraft {
			continue
		}
		names := append([]string{strings.ToLower(info.Label), strings.ToLower(info.Status.code)}, statusNames[info.Status]...)
		for _, name := range names {
			if strings.HasPrefix(name, whole) && utf8.RuneCountInString(whole) >= minStatusLetters && !slices.Contains(begun, info.Status) {
				begun = append(begun, info.Status)
			}
			parts := strings.Fields(name)
			for at := 0; len(parts) > most && at+len(parts) <= len(words); at++ {
				if slices.Equal(words[at:at+len(parts)], parts) {
					most = len(parts)
					s, rest, ok = info.Status, strings.Join(slices.Delete(strings.Fields(text), at, at+len(parts)), " "), true
				}
			}
		}
	}
	if !ok && len(begun) == 1 {
		return begun[0], "", true
	}
	return s, rest, ok
}

// SearchWords returns a text without what addresses of pages have besides a domain.
func SearchWords(text string) string {
	words := strings.Fields(text)
	for i, word := range words {
		_, host, isAddress := strings.Cut(word, "://")
		if isAddress {
			word, _, _ = strings.Cut(host, "/")
		}
		if bare, ok := strings.CutPrefix(strings.ToLower(word), "www."); ok && bare != "" {
			word = word[len("www."):]
		}
		if word != "" {
			words[i] = word
		}
	}
	return strings.Join(words, " ")
}

// Named returns f with the status that its text names, and without these words. It returns
// false if f has a status, or its text names none.
func (f QueueFilter) Named() (QueueFilter, bool) {
	s, rest, ok := statusIn(f.Text)
	if !ok || f.Status != (Status{}) {
		return f, false
	}
	f.Status, f.Text = s, rest
	return f, true
}
