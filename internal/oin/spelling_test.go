package oin_test

import (
	"testing"

	"oinmanager/internal/oin"
)

func TestEditsOfAMistypedWord(t *testing.T) {
	for _, tt := range []struct {
		typed, word string
		want        int
	}{
		{"slack", "slack", 0},
		{"sla", "slack", 0},
		{"slcak", "slack", 1},
		{"slackk", "slack", 1},
		{"slck", "slack", 1},
		{"slick", "slack", 1},
		{"dirctroy", "directory", 2},
		{"slaesf", "salesforce", 1},
		{"salefs", "salesforce", 1},
		{"müde", "mude", 1},
		{"", "slack", 0},
		{"slack", "", 5},
		{"zzzzzz", "slack", 6},
	} {
		if got := oin.Edits(tt.typed, tt.word); got != tt.want {
			t.Errorf("%q is %d edits away from %q, want %d", tt.typed, got, tt.word, tt.want)
		}
	}
}
