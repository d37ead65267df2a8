package portal

import (
	"context"
	"sync"
	"time"

	"oinmanager/internal/oin"
)

// Timing is how long the review of a submission is likely to take.
type Timing struct {
	Draft
	// Before is how many submissions are due before it in its stage, at most
	// [oin.MaxPosition].
	Before int
	// Took is how long the stages have taken lately.
	Took map[oin.Status]oin.StageTime
}

// stageTimes are the times of all stages, read at most once an hour, since they change
// slowly and every org can ask for them.
type stageTimes struct {
	mu    sync.Mutex
	until time.Time
	took  map[oin.Status]oin.StageTime
}

func (s *stageTimes) read(now time.Time, read func() (map[oin.Status]oin.StageTime, error)) (map[oin.Status]oin.StageTime, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if now.Before(s.until) {
		return s.took, nil
	}
	took, err := read()
	if err == nil {
		s.took, s.until = took, now.Add(time.Hour)
	}
	return took, err
}

// Timing returns how long the review of a submission of the person's org is likely to take.
func (p *Portal) Timing(ctx context.Context, who oin.Person, id oin.SubmissionID) (Timing, error) {
	d, err := p.Draft(ctx, who, id)
	if err != nil {
		return Timing{}, err
	}
	t := Timing{Draft: d}
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return t, err
	}
	now := p.now()
	if t.Took, err = p.times.read(now, func() (map[oin.Status]oin.StageTime, error) {
		return p.db.StageTimes(ctx, now.AddDate(0, 0, -oin.TimingDays), settings.Calendar())
	}); err != nil {
		return t, err
	}
	if d.Status.Info().Turn != oin.PartyOIN {
		t.Ahead = settings.AheadOf(d.Submission)
		return t, nil
	}
	t.Before, err = p.db.QueuePosition(ctx, d.Submission, oin.MaxPosition)
	return t, err
}
