package check

import (
	"strconv"
	"strings"

	"oinmanager/internal/oin"
)

// quoted returns a word or text of an answer in quotation marks, short enough for a
// sentence.
func quoted(s string) string {
	const most = 60
	s = oin.Line(s)
	if runes := []rune(s); len(runes) > most {
		s = strings.TrimSpace(string(runes[:most])) + "…"
	}
	return "“" + s + "”"
}

// joined joins words as in a sentence: “a, b, and c”.
func joined(all []string) string {
	switch n := len(all); {
	case n > 5:
		return strings.Join(all[:4], ", ") + ", and " + strconv.Itoa(n-4) + " more"
	case n > 2:
		return strings.Join(all[:n-1], ", ") + ", and " + all[n-1]
	default:
		return strings.Join(all, " and ")
	}
}
