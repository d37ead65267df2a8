package portal

import (
	"context"
	"slices"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// FiguresSpan is how many days medians look back.
const FiguresSpan = 90

// Figures are numbers about the review as a whole.
type Figures struct {
	Now []StageFigures // each status in which one of the sides has to act, in their order
	// Published counts the versions published within [FiguresSpan]; Rounds is the
	// median of how often each of them had been sent to the OIN team.
	Published int
	Rounds    float64
	Weeks     []postgres.Week // the latest last; the last one is not over yet
	Zone      *time.Location
}

// StageFigures are the numbers of one status.
type StageFigures struct {
	Status  oin.Status
	Waiting int // now
	Late    int // of those, where the OIN team is late
	// Ended counts the turns that ended within [FiguresSpan]; Median is how long
	// they lasted, by the calendar.
	Ended  int
	Median time.Duration
	Goal   int // business days within which the OIN team means to act; 0 where it is not theirs
}

// Empty reports whether there is nothing to count.
func (f Figures) Empty() bool {
	return f.Published == 0 &&
		!slices.ContainsFunc(f.Now, func(s StageFigures) bool { return s.Waiting+s.Ended > 0 }) &&
		!slices.ContainsFunc(f.Weeks, func(w postgres.Week) bool { return w.Submitted+w.Published+w.Late > 0 })
}

// Figures are the numbers as they are now, with that many weeks.
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
			continue // what nobody waits for, and what is the ISV's own
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
	f.Weeks, err = p.db.Weeks(ctx, lastWeeks(calendar, now, weeks), now)
	return f, err
}

// lastWeeks is when each of the last weeks began, from Monday (ISO 8601), the week
// that is now included.
func lastWeeks(c oin.Calendar, now time.Time, n int) []time.Time {
	monday, begins := c.Monday(now), make([]time.Time, n)
	for i := range begins {
		begins[i] = c.Midnight(monday, -7*(n-1-i))
	}
	return begins
}
