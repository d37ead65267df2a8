package web

import (
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/flopack"
	"oinmanager/internal/submission"
)

func TestHelpAndDialogNameEveryEndingOfAnExport(t *testing.T) {
	for _, ending := range flopack.Endings {
		if help := submission.FindField(submission.TestSuite).Help; !strings.Contains(help, ending) {
			t.Errorf("the help names no %s: %s", ending, help)
		}
		if picks := strings.Split(accept(submission.Suite), ","); !slices.Contains(picks, ending) {
			t.Errorf("the dialog hides %s: %v", ending, picks)
		}
	}
}
