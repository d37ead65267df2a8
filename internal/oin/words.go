package oin

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/aymanbagabas/go-udiff/lcs"
	"github.com/clipperhouse/uax29/v2/words"
)

// Piece is a run of text that was kept, added or removed: [DifferenceKept], [DifferenceAdded] or [DifferenceDropped].
type Piece struct {
	Kind Difference
	Text string
}

// DiffWords tells two texts apart word by word, as a person would mark it: whole words
// as Unicode bounds them, a reworded phrase as one change, and a text that has
// little left of the other as replaced. What was removed comes before what was
// added in its place. Joined without what was removed the pieces are the text after,
// joined without what was added the text before.
//
// The work grows with the length of the texts and not with its square: beyond a
// hundred changes the search for more of what both have in common is given up.
func DiffWords(before, after string) []Piece {
	a, b := tokens(before), tokens(after)
	var marks []mark
	from := 0
	for _, d := range lcs.DiffLines(a, b) {
		marks = append(marks, mark{
			kept:    strings.Join(a[from:d.Start], ""),
			removed: strings.Join(a[d.Start:d.End], ""),
			added:   strings.Join(b[d.ReplStart:d.ReplEnd], ""),
		})
		from = d.End
	}
	marks = mergeAdjacent(append(marks, mark{kept: strings.Join(a[from:], "")}))
	if mostlyReplaced(marks, before, after) {
		marks = []mark{{removed: before, added: after}}
	}
	var pieces []Piece
	for _, m := range marks {
		for _, p := range []Piece{{DifferenceKept, m.kept}, {DifferenceDropped, m.removed}, {DifferenceAdded, m.added}} {
			if p.Text != "" {
				pieces = append(pieces, p)
			}
		}
	}
	return pieces
}

// mark is a change, and the text before it that was kept.
type mark struct{ kept, removed, added string }

// tokens are the words of a text and what stands between them.
func tokens(text string) []string {
	var all []string
	for each := words.FromString(text); each.Next(); {
		all = append(all, each.Value())
	}
	return all
}

// mergeAdjacent makes one change of two replacements with no word between them, so that a
// reworded phrase does not read like a row of single words.
func mergeAdjacent(marks []mark) []mark {
	var all []mark
	for _, m := range marks {
		if n := len(all) - 1; n >= 0 && m.kept != "" && m.removed != "" && m.added != "" &&
			all[n].removed != "" && all[n].added != "" && !strings.ContainsFunc(m.kept, inWord) && !strings.Contains(m.kept, "\n") {
			all[n].removed += m.kept + m.removed
			all[n].added += m.kept + m.added
			continue
		}
		all = append(all, m)
	}
	return all
}

func inWord(r rune) bool { return unicode.In(r, unicode.L, unicode.N, unicode.S) }

// mostlyReplaced reports whether less than a quarter of the shorter text was kept.
func mostlyReplaced(marks []mark, before, after string) bool {
	kept := 0
	for _, m := range marks {
		kept += utf8.RuneCountInString(m.kept)
	}
	shorter := min(utf8.RuneCountInString(before), utf8.RuneCountInString(after))
	return 4*kept < shorter
}
