package oin_test

import (
	"testing"

	. "oinmanager/internal/oin"
)

func TestTheTeamsNameHasAnArticleInASentence(t *testing.T) {
	for name, want := range map[string]string{TeamName: "the OIN team", "Rae Sandoval": "Rae Sandoval"} {
		if got := InSentence(name); got != want {
			t.Errorf("%q becomes %q, want %q", name, got, want)
		}
	}
}
