package portal_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
)

func (w *world) figures(weeks int) portal.Figures {
	w.Helper()
	f, err := w.portal.Figures(w.ctx(), w.rae, weeks)
	w.ok(err)
	return f
}

func TestFiguresOfAKnownHistory(t *testing.T) {
	w := newWorld(t)
	if !w.figures(12).Empty() {
		t.Error("there are figures of nothing")
	}
	// The clock begins on Tuesday, 24 November 2026, in week 48.
	hour := func(n int) { w.clock = w.clock.Add(time.Duration(n) * time.Hour) }
	a, b, c := w.complete("A"), w.complete("B"), w.complete("C")
	w.act(w.ada, a, oin.ActionSubmit)
	w.act(w.ada, b, oin.ActionSubmit)
	hour(48)
	w.act(w.rae, a, oin.ActionPass) // first review: 2 days
	hour(48)
	w.act(w.rae, b, oin.ActionRequestChanges, oin.Issue{Text: "Say more."}) // first review: 4 days
	hour(24)
	w.act(w.rae, a, oin.ActionPass) // QA: 3 days; published on Sunday, after one round
	hour(24)
	w.act(w.ada, b, oin.ActionSubmit) // changes: 2 days; Monday of week 49, due a week later
	w.act(w.ada, c, oin.ActionSubmit)
	hour(9 * 24)
	w.act(w.rae, b, oin.ActionPass) // first review: 9 days, late since Tuesday of week 50; it is Wednesday
	w.act(w.rae, b, oin.ActionPass) // published after two rounds

	f := w.figures(3)
	day := 24 * time.Hour
	want := portal.Figures{
		Now: []portal.StageFigures{
			{Status: oin.StatusReview, Waiting: 1, Late: 1, Ended: 3, Median: 4 * day, Goal: 5},
			{Status: oin.StatusChanges, Ended: 1, Median: 2 * day},
			{Status: oin.StatusQA, Ended: 2, Median: 36 * time.Hour, Goal: 5},
			{Status: oin.StatusBugs},
			{Status: oin.StatusFinal, Goal: 3},
		},
		Published: 2, Rounds: 1.5, Zone: time.UTC,
		Weeks: []postgres.Week{
			{Begins: time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC), Submitted: 2, Published: 1},
			{Begins: time.Date(2026, 11, 30, 0, 0, 0, 0, time.UTC), Submitted: 2},
			{Begins: time.Date(2026, 12, 7, 0, 0, 0, 0, time.UTC), Published: 1, Late: 2},
		},
		Checks: []postgres.CheckUse{},
	}
	equal := cmp.Options{
		cmp.Comparer(func(a, b oin.Status) bool { return a == b }),
		cmp.Comparer(func(a, b *time.Location) bool { return a.String() == b.String() }),
		cmp.Comparer(func(a, b time.Time) bool { return a.Equal(b) }),
	}
	if diff := cmp.Diff(want, f, equal); diff != "" {
		t.Errorf("figures (-want +got):\n%s", diff)
	}
	w.days(portal.FiguresSpan + 1)
	f = w.figures(12)
	if f.Published != 0 || f.Rounds != 0 || f.Now[0].Ended != 0 || f.Now[0].Waiting != 1 {
		t.Errorf("a quarter later: %+v", f)
	}
}

func TestWeeksBeginOnMondayWhereTheTeamIs(t *testing.T) {
	w := newWorld(t)
	w.clock = time.Date(2026, 11, 30, 5, 0, 0, 0, time.UTC) // still Sunday in California
	w.set(func(s *oin.TypedSettings) { s.Zone = "America/Los_Angeles" })
	weeks := w.figures(26).Weeks
	if n := len(weeks); n != 26 {
		t.Fatalf("%d weeks", n)
	}
	for i, want := range map[int]string{25: "2026-11-23 00:00 PST", 3: "2026-06-22 00:00 PDT"} {
		zone, _ := oin.FindZone("America/Los_Angeles")
		if got := weeks[i].Begins.In(zone).Format("2006-01-02 15:04 MST"); got != want {
			t.Errorf("week %d begins %s, want %s", i, got, want)
		}
	}
}
