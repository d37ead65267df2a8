package pages

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// JobsPage lists the jobs in a state.
type JobsPage struct {
	ui.Layout
	State  oin.JobState
	Jobs   []oin.Job
	Counts []oin.JobCount
	More   string // URL of the next page, or empty
	Fault  string // why a job wasn't changed
}

// tell returns what admins read about the state.
func (p JobsPage) tell() string {
	for _, s := range oin.JobStates {
		if s.State == p.State {
			return s.Tell
		}
	}
	return ""
}

// count returns how many jobs are in a state, as far as they are counted.
func (p JobsPage) count(state oin.JobState) string {
	n := 0
	for _, c := range p.Counts {
		if c.State == state {
			n += c.Count
		}
	}
	if n >= oin.MostJobsCounted {
		return "1,000+"
	}
	return strconv.Itoa(n)
}

// kinds returns the counts of the state, the most first.
func (p JobsPage) kinds() []oin.JobCount {
	of := slices.DeleteFunc(slices.Clone(p.Counts), func(c oin.JobCount) bool { return c.State != p.State })
	slices.SortFunc(of, func(a, b oin.JobCount) int { return cmp.Or(b.Count-a.Count, cmp.Compare(a.Kind, b.Kind)) })
	return of
}

func jobNumber(j oin.Job) string { return strconv.FormatInt(j.ID, 10) }

// jobTime returns the time that says the most about a job in a state, and what it is.
func jobTime(j oin.Job) (what string, at time.Time) {
	switch {
	case j.Ended != nil:
		return "Ended", *j.Ended
	case j.State == oin.JobRunning && j.Begun != nil:
		return "Began", *j.Begun
	default:
		return "Due", j.Due
	}
}
