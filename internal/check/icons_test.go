package check

import (
	"testing"

	"oinmanager/internal/icon"
)

// Each mistake has one finding: an icon with two is a careless vendor's.
func TestEachMistakeOfAnIconHasOneFinding(t *testing.T) {
	for _, m := range iconMistakes {
		var got []string
		for _, f := range Run(m.subject(t)) {
			if f.Field == "app_icon" {
				got = append(got, f.Check.ID)
			}
		}
		if len(got) != 1 || got[0] != m.want {
			t.Errorf("%s: %v, want %s", m.what, got, m.want)
		}
	}
}

func TestDrawnSampleIconsPass(t *testing.T) {
	for seed := range 40 {
		look, err := icon.LookAt(icon.Draw("Northwind", seed).Bytes)
		if err != nil {
			t.Fatal(err)
		}
		s := vendors[0].subject()
		s.Facts.Icon = &look
		for _, f := range Run(s) {
			if f.Field == "app_icon" {
				t.Errorf("seed %d: %s", seed, f.Text)
			}
		}
	}
}

func TestNothingIsSaidOfAnIconThatWasNotSeen(t *testing.T) {
	s := vendors[0].subject()
	s.Facts.Icon = nil
	for _, f := range Run(s) {
		if f.Field == "app_icon" {
			t.Errorf("%s", f.Text)
		}
	}
}
