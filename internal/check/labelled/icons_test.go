package labelled

import (
	"testing"

	"oinmanager/internal/check"
	"oinmanager/internal/icon"
)

// Each mistake has one finding: an icon with two is a careless vendor's.
func TestEachMistakeOfAnIconHasOneFinding(t *testing.T) {
	for _, m := range iconMistakes {
		var got []string
		for _, f := range check.Run(m.subject(t)) {
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
		for _, f := range check.Run(s) {
			if f.Field == "app_icon" {
				t.Errorf("seed %d: %s", seed, f.Text)
			}
		}
	}
}

func TestNothingIsSaidOfAnIconThatWasNotSeen(t *testing.T) {
	s := vendors[0].subject()
	s.Facts.Icon = nil
	for _, f := range check.Run(s) {
		if f.Field == "app_icon" {
			t.Errorf("%s", f.Text)
		}
	}
}

func TestASquareIconIsMadeWhereThatResolvesTheFinding(t *testing.T) {
	for _, c := range []struct {
		what   string
		change func(*icon.Look)
		label  string // "" if the program can't fix it
	}{
		{"a wide icon", func(l *icon.Look) { l.Width, l.Height, l.Aspect = 244, 156, 1.4 }, "Use a square icon"},
		{"a tall icon", func(l *icon.Look) { l.Width, l.Height, l.Aspect = 156, 244, 0.7 }, "Use a square icon"},
		{"a wide name", func(l *icon.Look) { l.Width, l.Height, l.Aspect = 244, 156, 4.1 }, ""},
		{"a large plate", func(l *icon.Look) { l.Width, l.Height, l.Opaque, l.Ink = 244, 244, true, 1 }, "Use it at 200×200"},
		{"a small disc", func(l *icon.Look) { l.Round, l.Ink = true, 1 }, ""},
		{"a blurred icon", func(l *icon.Look) { l.Blurred = true }, ""},
	} {
		found := false
		for _, f := range check.Run(pictured(c.change)(vendors[0].subject())) {
			if f.Field != "app_icon" {
				continue
			}
			if f.CanFix() != (c.label != "") && f.Check.ID != "icon.wordmark" || f.CanFix() && f.FixLabel != c.label {
				t.Errorf("%s: %q has the button %q, want %q", c.what, f.Text, f.FixLabel, c.label)
			}
			found = true
		}
		if !found {
			t.Errorf("%s: nothing was found", c.what)
		}
	}
}
