package oin_test

import (
	"testing"
	"time"

	"oinmanager/internal/oin"
)

func TestDraftsWithoutANameAreToldApart(t *testing.T) {
	t.Parallel()
	friday := time.Date(2026, 11, 27, 12, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name, by string
		begun    time.Time
		want     string
	}{
		{"Acme Lamps", "Ada", friday, "Acme Lamps"},
		{"", "Ada", friday.Add(-time.Hour), "Untitled, begun by Ada today"},
		{"", "Ada", friday.Add(-13 * time.Hour), "Untitled, begun by Ada yesterday"},
		{"", "Abe", time.Date(2026, 11, 24, 23, 59, 0, 0, time.UTC), "Untitled, begun by Abe on Tuesday"},
		{"", "Ada", friday.AddDate(0, 0, -6), "Untitled, begun by Ada on Saturday"},
		{"", "Ada", friday.AddDate(0, 0, -7), "Untitled, begun by Ada on 20 November"},
		{"", "Ada", friday.AddDate(-1, 0, 0), "Untitled, begun by Ada on 27 November 2025"},
		{"", "", friday, "Untitled submission"},
	} {
		v := oin.Submission{Answers: oin.Answers{}, BegunBy: tt.by, Created: tt.begun}
		v.Answers.Set(oin.AppName, oin.Value{Text: tt.name})
		if got := v.Name(friday); got != tt.want {
			t.Errorf("called %q, want %q", got, tt.want)
		}
	}
}
