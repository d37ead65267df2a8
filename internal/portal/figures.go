package portal

import (
	"context"
	"slices"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// Figures are statistics of the whole review in a period.
type Figures struct {
	postgres.Figures
	Days int            // the period
	Now  []StageFigures // the statuses that are a side's turn, in their order
	Zone *time.Location
}

// StageFigures are the statistics of a status.
type StageFigures struct {
	Status  oin.Status
	Waiting int // now
	Late    int // how many of those are late
	oin.Span
	Goal int // target of the OIN team in business days, or 0 on the ISV's turn
}

// Empty reports whether all counts are zero.
func (f Figures) Empty() bool {
	return f.Published == 0 &&
		!slices.ContainsFunc(f.Now, func(s StageFigures) bool { return s.Waiting+s.Turns > 0 }) &&
		!slices.ContainsFunc(f.Weeks, func(w postgres.Week) bool { return w.Submitted+w.Published+w.Late > 0 })
}

// By returns the durations by types or reviewers.
func (f Figures) By(by oin.SpanBy) []oin.Span {
	return slices.DeleteFunc(slices.Clone(f.Spans), func(s oin.Span) bool { return s.By != by })
}

// Figures returns the statistics of the last days, with its weeks, including the current one.
func (p *Portal) Figures(ctx context.Context, who oin.Person, days int) (Figures, error) {
	f := Figures{Days: oin.FigurePeriod(days)}
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return f, err
	}
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return f, err
	}
	now, calendar := p.now(), settings.Calendar()
	f.Zone = calendar.Zone
	weeks := lastWeeks(calendar, now, (f.Days+6)/7)
	if f.Figures, err = p.db.Figures(ctx, now.AddDate(0, 0, -f.Days), now, calendar, weeks); err != nil {
		return f, err
	}
	for _, info := range oin.Statuses {
		if info.Turn == oin.PartyNone || info.Status == oin.StatusDraft {
			continue // no one's turn, or an unsubmitted draft
		}
		s := StageFigures{Status: info.Status, Goal: settings.DaysIn(info.Status)}
		for _, w := range f.Waiting {
			if w.Status == info.Status {
				s.Waiting, s.Late = w.Waiting, w.Late
			}
		}
		for _, l := range f.By(oin.ByStatus) {
			if l.Key == info.Status.String() {
				s.Span = l
			}
		}
		f.Now = append(f.Now, s)
	}
	return f, nil
}

// FigureList returns a page of what a figure counts, the latest first, and where the next
// one begins, if there is one.
func (p *Portal) FigureList(ctx context.Context, who oin.Person, l oin.FigureList, from oin.FigurePlace) ([]oin.FigureRow, oin.FigurePlace, error) {
	var next oin.FigurePlace
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return nil, next, err
	}
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return nil, next, err
	}
	rows, err := p.db.FigureList(ctx, l, from, p.now().AddDate(0, 0, -oin.FigurePeriod(l.Days)), settings.Calendar(), PageSize+1)
	if err == nil && len(rows) > PageSize {
		rows = rows[:PageSize]
		next = rows[PageSize-1].Place
	}
	return rows, next, err
}

// lastWeeks returns when the last n weeks began, including the current one. Weeks begin on
// Monday (ISO 8601).
func lastWeeks(c oin.Calendar, now time.Time, n int) []time.Time {
	monday, begins := c.Monday(now), make([]time.Time, n)
	for i := range begins {
		begins[i] = c.Midnight(monday, -7*(n-1-i))
	}
	return begins
}
