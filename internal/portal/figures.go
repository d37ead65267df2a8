package portal

import (
	"context"
	"slices"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// FiguresSpan is the period of medians, in days.
const FiguresSpan = 90

// Figures are statistics of the whole review.
type Figures struct {
	Now []StageFigures // the statuses that are a side's turn, in their order
	// Published is the number of versions published within [FiguresSpan]. Rounds is the
	// median of how often each of them was submitted.
	Published int
	Rounds    float64
	Weeks     []postgres.Week // latest last, including the current week
	Zone      *time.Location
	// Checks are the checks whose findings were dismissed or became issues within
	// [FiguresSpan].
	Checks []postgres.CheckUse
}

// StageFigures are the statistics of a status.
type StageFigures struct {
	Status  oin.Status
	Waiting int // now
	Late    int // how many of those are late
	// Ended is the number of turns that ended within [FiguresSpan]. Median is their median
	// duration, in calendar time.
	Ended  int
	Median time.Duration
	Goal   int // target of the OIN team in business days, or 0 on the ISV's turn
}

// Empty reports whether all counts are zero.
func (f Figures) Empty() bool {
	return f.Published == 0 &&
		!slices.ContainsFunc(f.Now, func(s StageFigures) bool { return s.Waiting+s.Ended > 0 }) &&
		!slices.ContainsFunc(f.Weeks, func(w postgres.Week) bool { return w.Submitted+w.Published+w.Late > 0 })
}

// Figures returns the current statistics, with the given number of weeks.
func (p *Portal) Figures(ctx context.Context, who oin.Person, weeks int) (Figures, error) {
	var f Figures
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return f, err
	}
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return f, err
	}
	now, calendar := p.now(), settings.Calendar()
	f.Zone = calendar.Zone
	since := now.AddDate(0, 0, -FiguresSpan)
	waiting, err := p.db.WaitingCounts(ctx, now)
	if err != nil {
		return f, err
	}
	lasted, err := p.db.TurnDurations(ctx, since)
	if err != nil {
		return f, err
	}
	for _, info := range oin.Statuses {
		if info.Turn == oin.PartyNone || info.Status == oin.StatusDraft {
			continue // no one's turn, or an unsubmitted draft
		}
		s := StageFigures{Status: info.Status, Goal: settings.DaysIn(info.Status)}
		for _, w := range waiting {
			if w.Status == info.Status {
				s.Waiting, s.Late = w.Waiting, w.Late
			}
		}
		for _, l := range lasted {
			if l.Status == info.Status {
				s.Ended, s.Median = l.Turns, l.Median
			}
		}
		f.Now = append(f.Now, s)
	}
	if f.Published, f.Rounds, err = p.db.MedianRounds(ctx, since); err != nil {
		return f, err
	}
	if f.Checks, err = p.db.CheckUses(ctx, since); err != nil {
		return f, err
	}
	f.Weeks, err = p.db.Weeks(ctx, lastWeeks(calendar, now, weeks), now)
	return f, err
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
