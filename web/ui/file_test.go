package ui

import (
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

func TestHelpAndDialogNameEveryEndingOfAnExport(t *testing.T) {
	for _, ending := range flopack.Endings {
		if help := oin.FindField(oin.TestSuite).Help; !strings.Contains(help, ending) {
			t.Errorf("the help names no %s: %s", ending, help)
		}
		if picks := strings.Split(accept(oin.KindSuite), ","); !slices.Contains(picks, ending) {
			t.Errorf("the dialog hides %s: %v", ending, picks)
		}
	}
}
