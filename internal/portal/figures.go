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

// Figures returns the statistics of the last days, with each week that has some of them. The
// first one counts only what is in the period, so that weeks add up to its numbers.
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
	since := now.AddDate(0, 0, -f.Days)
	weeks := weeksSince(calendar, since, now)
	if f.Figures, err = p.db.Figures(ctx, since, now, calendar, weeks); err != nil {
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

// FigureListed is a page of what a figure counts.
type FigureListed struct {
	Rows  []oin.FigureRow
	Next  oin.FigurePlace // where the next page begins, or zero
	Total oin.FigureTotal // of all pages; only on the first one
}

// FigureList returns a page of what a figure counts, from a place on.
func (p *Portal) FigureList(ctx context.Context, who oin.Person, l oin.FigureList, from oin.FigurePlace) (f FigureListed, err error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return f, err
	}
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return f, err
	}
	since, until := l.Between(settings.Calendar(), p.now())
	f.Rows, f.Total, err = p.db.FigureList(ctx, l, from, since, until, settings.Calendar(), PageSize+1)
	if err == nil && len(f.Rows) > PageSize {
		f.Rows = f.Rows[:PageSize]
		f.Next = f.Rows[PageSize-1].Place
	}
	return f, err
}

// weeksSince returns when the weeks from one time to another began. Weeks begin on Monday
// (ISO 8601).
func weeksSince(c oin.Calendar, since, now time.Time) (begins []time.Time) {
	for monday := c.Monday(since); !monday.After(now); monday = c.Midnight(monday, 7) {
		begins = append(begins, monday)
	}
	return begins
}
