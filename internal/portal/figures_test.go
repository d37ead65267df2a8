package portal_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
)

func (w *world) figures(days int) portal.Figures {
	w.Helper()
	f, err := w.portal.Figures(w.ctx(), w.rae, days)
	w.ok(err)
	return f
}

func TestFiguresOfAKnownHistory(t *testing.T) {
	w := newWorld(t)
	if !w.figures(30).Empty() {
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

	f := w.figures(30)
	day := 24 * time.Hour
	rae, workflows := string(w.rae.ID), "workflows"
	span := func(by oin.SpanBy, key, name string, turns, inTime int, median, p90 float64, calendar time.Duration) oin.Span {
		return oin.Span{By: by, Key: key, Name: name, Turns: turns, InTime: inTime, Median: median, P90: p90, Calendar: calendar}
	}
	review := span(oin.ByStatus, "REVIEW", "", 3, 2, 3, 6.2, 4*day) // 2, 3, and 7 business days
	changes, qa := span(oin.ByStatus, "CHANGES", "", 1, 1, 1, 1, 2*day), span(oin.ByStatus, "QA", "", 2, 2, 0.5, 0.9, 36*time.Hour)
	want := portal.Figures{
		Days: 30, Zone: time.UTC,
		Now: []portal.StageFigures{
			{Status: oin.StatusReview, Waiting: 1, Late: 1, Span: review, Goal: 5},
			{Status: oin.StatusChanges, Span: changes},
			{Status: oin.StatusQA, Span: qa, Goal: 5},
			{Status: oin.StatusBugs},
			{Status: oin.StatusFinal, Goal: 3},
		},
		Figures: postgres.Figures{
			Published: 2, Rounds: 1.5,
			Waiting: []postgres.StatusCount{{Status: oin.StatusReview, Waiting: 1, Late: 1}},
			Spans: []oin.Span{changes, qa, review,
				span(oin.ByReviewer, rae, "rae", 5, 4, 2, 5.4, 3*day), span(oin.ByType, workflows, "", 5, 4, 2, 5.4, 3*day)},
			Reasons: []postgres.Reason{{Issues: 1, Submissions: 1}},
			Weeks: []postgres.Week{
				{Begins: time.Date(2026, 11, 9, 0, 0, 0, 0, time.UTC)},
				{Begins: time.Date(2026, 11, 16, 0, 0, 0, 0, time.UTC)},
				{Begins: time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC), Submitted: 2, Published: 1},
				{Begins: time.Date(2026, 11, 30, 0, 0, 0, 0, time.UTC), Submitted: 2},
				{Begins: time.Date(2026, 12, 7, 0, 0, 0, 0, time.UTC), Published: 1, Late: 1},
			},
			Checks: []postgres.CheckUse{},
		},
	}
	slices.SortFunc(f.Spans, func(a, b oin.Span) int { return strings.Compare(string(a.By)+a.Key, string(b.By)+b.Key) })
	slices.SortFunc(want.Spans, func(a, b oin.Span) int { return strings.Compare(string(a.By)+a.Key, string(b.By)+b.Key) })
	equal := cmp.Options{
		cmp.Comparer(func(a, b oin.Status) bool { return a == b }),
		cmp.Comparer(func(a, b *time.Location) bool { return a.String() == b.String() }),
		cmp.Comparer(func(a, b time.Time) bool { return a.Equal(b) }),
		cmp.Comparer(func(a, b float64) bool { return math.Abs(a-b) < 1e-6 }),
	}
	if diff := cmp.Diff(want, f, equal); diff != "" {
		t.Errorf("figures (-want +got):\n%s", diff)
	}

	// Each number has a list of what it counts.
	for _, tt := range []struct {
		list oin.FigureList
		want []string
	}{
		{oin.FigureList{Of: oin.FigureTurns, Status: oin.StatusReview}, []string{"B 7 late rae", "B 3 rae", "A 2 rae"}},
		{oin.FigureList{Of: oin.FigureTurns, Status: oin.StatusChanges}, []string{"B 1 "}},
		{oin.FigureList{Of: oin.FigureTurns, Type: workflows}, []string{"B 0 rae", "B 7 late rae", "A 1 rae", "B 3 rae", "A 2 rae"}},
		{oin.FigureList{Of: oin.FigureTurns, Type: "api"}, nil},
		{oin.FigureList{Of: oin.FigureTurns, Reviewer: w.rae.ID, Late: true}, []string{"B 7 late rae"}},
		{oin.FigureList{Of: oin.FigureTurns, Reviewer: w.rae.ID, InTime: true}, []string{"B 0 rae", "A 1 rae", "B 3 rae", "A 2 rae"}},
		{oin.FigureList{Of: oin.FigureTurns, Reviewer: w.rae.ID, Longest: true}, []string{"B 7 late rae", "B 3 rae", "A 2 rae", "A 1 rae", "B 0 rae"}},
		{oin.FigureList{Of: oin.FigureTurns, Reviewer: w.rob.ID}, nil},
		{oin.FigureList{Of: oin.FigureIssues, Field: oin.WholeSubmission}, []string{"B 0 rae Say more."}},
		{oin.FigureList{Of: oin.FigureIssues, Field: oin.AppIcon}, nil},
		{oin.FigureList{Of: oin.FigurePublished}, []string{"B 0 2 rounds", "A 0 1 rounds"}},
		{oin.FigureList{Of: oin.FigurePublished, Week: "2026-11-23"}, []string{"A 0 1 rounds"}},
		{oin.FigureList{Of: oin.FigurePublished, Week: "2026-12-07"}, []string{"B 0 2 rounds"}},
		{oin.FigureList{Of: oin.FigureSubmitted, Week: "2026-11-30"}, []string{"C 0 ", "B 0 "}},
		{oin.FigureList{Of: oin.FigureSubmitted, Week: "2026-11-16"}, nil},
		{oin.FigureList{Of: oin.FigureTurns, Late: true, Week: "2026-12-07"}, []string{"B 7 late rae"}},
		{oin.FigureList{Of: oin.FigureTurns, Late: true, Week: "2026-11-30"}, nil},
		{oin.FigureList{Of: oin.FigureSentBack, Field: oin.WholeSubmission}, []string{"B 0 "}},
		{oin.FigureList{Of: oin.FigureDismissed, Check: "pages.exist"}, nil},
		{oin.FigureList{Of: oin.FigureIssues, Check: "pages.exist"}, nil},
	} {
		tt.list.Days = 30
		first, err := w.portal.FigureList(w.ctx(), w.rae, tt.list, oin.FigurePlace{})
		w.ok(err)
		rows := first.Rows
		var got []string
		for _, r := range rows {
			text := fmt.Sprintf("%s %d ", r.Name, r.Days)
			if r.Late {
				text += "late "
			}
			if r.Rounds > 0 {
				text += fmt.Sprintf("%d rounds", r.Rounds)
			}
			got = append(got, strings.TrimSuffix(text+r.Person+" "+r.Text, " "))
		}
		if !slices.Equal(got, tt.want) || first.Next.ID != "" || first.Total.Count != len(got) {
			t.Errorf("%+v has %q, want %q", tt.list, got, tt.want)
		}
		if len(rows) > 1 { // the page after the first row
			rest, err := w.portal.FigureList(w.ctx(), w.rae, tt.list, rows[0].Place)
			w.ok(err)
			if len(rest.Rows) != len(rows)-1 || rest.Rows[0] != rows[1] {
				t.Errorf("%+v goes on with %d rows after the first of %d", tt.list, len(rest.Rows), len(rows))
			}
		}
	}
	// What all of a list come to is what the figure says.
	for _, s := range f.Spans {
		list := oin.FigureList{Of: oin.FigureTurns, Days: 30, Longest: true}
		switch s.By {
		case oin.ByStatus:
			list.Status, _ = oin.ParseStatus(s.Key)
		case oin.ByType:
			list.Type = s.Key
		case oin.ByReviewer:
			list.Reviewer = oin.PersonID(s.Key)
		}
		listed, err := w.portal.FigureList(w.ctx(), w.rae, list, oin.FigurePlace{})
		w.ok(err)
		if want := (oin.FigureTotal{Count: s.Turns, InTime: s.InTime, Median: s.Median, P90: s.P90}); listed.Total != want {
			t.Errorf("by %s, %s: the list comes to %+v, and the figure says %+v", s.By, s.Key, listed.Total, want)
		}
	}
	published, err := w.portal.FigureList(w.ctx(), w.rae, oin.FigureList{Of: oin.FigurePublished, Days: 30}, oin.FigurePlace{})
	w.ok(err)
	if published.Total.Count != f.Published || published.Total.Median != f.Rounds {
		t.Errorf("the list of published versions comes to %+v", published.Total)
	}
	_, err = w.portal.FigureList(w.ctx(), w.ada, oin.FigureList{}, oin.FigurePlace{})
	w.refused(err, oin.CodeNotAllowed)

	w.days(91)
	f = w.figures(90)
	if f.Published != 0 || f.Rounds != 0 || f.Now[0].Turns != 0 || f.Now[0].Waiting != 1 || len(f.Reasons) > 0 {
		t.Errorf("a quarter later: %+v", f)
	}
	if f := w.figures(365); f.Published != 2 || len(f.Weeks) != 53 {
		t.Errorf("of a year: %+v", f)
	}
}

// The database counts business days as the calendar does, in each time zone, whatever day a
// turn begins on.
func TestFiguresCountBusinessDaysAsTheCalendarDoes(t *testing.T) {
	w := newWorld(t)
	w.set(func(s *oin.TypedSettings) { s.Zone = "Pacific/Auckland" })
	for _, day := range []string{"2026-11-26", "2026-11-28", "2026-12-25", "2027-01-01"} { // one is a Saturday
		w.ok(w.addHoliday(w.max, day, "Off"))
	}
	id := w.submitted("A")
	w.clock = time.Date(2027, 1, 11, 0, 0, 0, 0, time.UTC)
	if _, err := w.db.Pool().Exec(w.ctx(), `
		insert into turns (submission_id, org_id, status, begun_at, ended_at)
		select s.id, s.org_id, 'REVIEW', b, b + n * interval '31 hours'
		from submissions s, generate_series(timestamptz '2026-11-20 03:00Z', '2026-12-04', '17 hours') b, generate_series(0, 28) n
		where s.id = $1`, id); err != nil {
		t.Fatal(err)
	}
	settings, err := w.db.TeamSettings(w.ctx())
	w.ok(err)
	rows, _, err := w.db.FigureList(w.ctx(), oin.FigureList{Of: oin.FigureTurns}, oin.FigurePlace{}, time.Time{}, w.clock, settings.Calendar(), 10_000)
	w.ok(err)
	begun := map[string]time.Time{}
	all, err := w.db.Pool().Query(w.ctx(), `select id::text, begun_at from turns where ended_at is not null`)
	w.ok(err)
	var turn string
	var at time.Time
	_, err = pgx.ForEachRow(all, []any{&turn, &at}, func() error { begun[turn] = at; return nil })
	w.ok(err)
	if len(rows) < 500 || len(rows) != len(begun) {
		t.Fatalf("%d turns", len(rows))
	}
	for _, r := range rows {
		if want := settings.Calendar().Between(begun[r.Place.ID], r.Place.At); r.Days != want {
			t.Errorf("from %s until %s are %d business days, want %d", begun[r.Place.ID], r.Place.At, r.Days, want)
		}
	}
}

func TestWeeksBeginOnMondayWhereTheTeamIs(t *testing.T) {
	w := newWorld(t)
	w.clock = time.Date(2026, 11, 30, 5, 0, 0, 0, time.UTC) // still Sunday in California
	w.set(func(s *oin.TypedSettings) { s.Zone = "America/Los_Angeles" })
	weeks := w.figures(365).Weeks
	if n := len(weeks); n != 53 {
		t.Fatalf("%d weeks", n)
	}
	for i, want := range map[int]string{52: "2026-11-23 00:00 PST", 30: "2026-06-22 00:00 PDT"} {
		zone, _ := oin.FindZone("America/Los_Angeles")
		if got := weeks[i].Begins.In(zone).Format("2006-01-02 15:04 MST"); got != want {
			t.Errorf("week %d begins %s, want %s", i, got, want)
		}
	}
}
