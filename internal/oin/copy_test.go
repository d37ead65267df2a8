package oin_test

import (
	"slices"
	"strings"
	"testing"

	. "oinmanager/internal/oin"
)

func TestACopyHasANameOfItsOwn(t *testing.T) {
	long := strings.Repeat("ä", 64)
	for _, tt := range []struct {
		name  string
		taken []string
		want  string
	}{
		{"Acme", []string{"Acme"}, "Acme (copy)"},
		{"Acme", []string{"Acme", "Acme (copy)", "Acme (copy 2)"}, "Acme (copy 3)"},
		{"Acme (copy)", []string{"Acme (copy)"}, "Acme (copy 2)"},
		{"Acme (copy 7)", nil, "Acme (copy)"},
		{"(copy)", nil, "(copy) (copy)"},
		{"", []string{""}, ""},
		{long, nil, strings.Repeat("ä", 57) + " (copy)"},
		{strings.Repeat("a", 56) + " b", nil, strings.Repeat("a", 56) + " (copy)"},
	} {
		a := complete(with(AppName, text(tt.name)))
		next := a.Copy(func(name string) bool { return slices.Contains(tt.taken, name) })
		if got := next.Text(AppName); got != tt.want {
			t.Errorf("the copy of %q is called %q, want %q", tt.name, got, tt.want)
		}
		if a.Text(AppName) != tt.name {
			t.Errorf("copying has renamed %q to %q", tt.name, a.Text(AppName))
		}
	}
}

func TestACopyHasEverythingButSecrets(t *testing.T) {
	a := complete()
	next := a.Copy(func(string) bool { return false })
	changed := DifferingFields(a, next)
	if len(changed) != 2 || changed[0].Key != AppName || changed[1].Key != TestPassword || !next[TestPassword].Empty() {
		t.Errorf("the copy differs in %v", changed)
	}
}
