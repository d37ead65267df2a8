package oin

import "unicode/utf8"

// Edits returns how many letters have to be added, left out, replaced, or swapped with the
// next one, to make a typed text the beginning of a word. What is still to be typed doesn't
// count, so that a word is found while it is typed.
func Edits(typed, word string) int {
	a, b := []rune(typed), []rune(word)
	if len(b) > len(a)+2 {
		b = b[:len(a)+2] // a longer beginning never takes fewer edits
	}
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		before, last, row = last, row, before
		row[0] = i + 1
		for j := range b {
			replaced := last[j]
			if a[i] != b[j] {
				replaced++
			}
			row[j+1] = min(replaced, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
	}
	fewest := row[0]
	for _, n := range row {
		fewest = min(fewest, n)
	}
	return fewest
}

// MostEdits returns how many [Edits] a typed text can be away from a word that was meant.
func MostEdits(typed string) int { return 1 + utf8.RuneCountInString(typed)/5 }
