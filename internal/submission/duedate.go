package submission

import "time"

// AddBusinessDays is the moment n business days after t: Saturdays, Sundays and
// the given holidays (dates in t's location) do not count.
func AddBusinessDays(t time.Time, n int, holidays ...time.Time) time.Time {
	free := map[string]bool{}
	for _, h := range holidays {
		free[h.Format(time.DateOnly)] = true
	}
	for n > 0 {
		t = t.AddDate(0, 0, 1)
		if day := t.Weekday(); day != time.Saturday && day != time.Sunday && !free[t.Format(time.DateOnly)] {
			n--
		}
	}
	return t
}
