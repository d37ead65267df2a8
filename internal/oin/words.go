package oin

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/aymanbagabas/go-udiff/lcs"
	"github.com/clipperhouse/uax29/v2/words"
)

// Piece is a run of text that was kept, added, or removed: [DifferenceKept],
// [DifferenceAdded], or [DifferenceDropped].
type Piece struct {
	Kind Difference
	Text string
}

// DiffWords returns the difference of two texts by words, as a person would mark it. Words
// are those of Unicode. A reworded phrase is one change, and a text that keeps little of
// the other is replaced as a whole. Removed pieces come before the added ones that replace
// them. Without removed pieces, the result is the text after; without added pieces, it is
// the text before.
//
// The cost is linear in the length of the texts: the search for common parts ends after a
// hundred changes.
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

// mark is a change, with the unchanged text before it.
type mark struct{ kept, removed, added string }

// tokens returns the words of a text and the separators between them.
func tokens(text string) []string {
	var all []string
	for each := words.FromString(text); each.Next(); {
		all = append(all, each.Value())
	}
	return all
}

// mergeAdjacent merges two replacements with no word between them into one, so that a
// reworded phrase does not look like a row of single words.
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
