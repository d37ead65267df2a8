package oin_test

import (
	"testing"
	"time"

	. "oinmanager/internal/oin"
)

func TestNewsCanBeAskedForTheDayAfterTheDueDateAndOnceAWeek(t *testing.T) {
	zone := time.FixedZone("San Francisco", -8*3600)
	due := time.Date(2026, 12, 1, 17, 0, 0, 0, zone)
	day := func(d int) time.Time { return time.Date(2026, 12, d, 0, 0, 0, 0, zone) }
	friday := time.Date(2026, 12, 11, 17, 0, 0, 0, zone)
	for _, tt := range []struct {
		name  string
		v     Submission
		asked time.Time
		want  time.Time
		may   bool
	}{
		{"in review", Submission{Status: StatusReview, Due: &due}, time.Time{}, day(2), true},
		{"in QA, asked last month", Submission{Status: StatusQA, Due: &due}, due.AddDate(0, -1, 0), day(2), true},
		{"in final review, asked the day after", Submission{Status: StatusFinal, Due: &due}, day(2), day(9), true},
		{"due on a Friday before a holiday", Submission{Status: StatusReview, Due: &friday}, time.Time{}, day(15), true},
		{"paused", Submission{Status: StatusReview, Due: &due, Hold: Hold{Since: &due}}, time.Time{}, time.Time{}, false},
		{"nothing due", Submission{Status: StatusReview}, time.Time{}, time.Time{}, false},
		{"the org's turn", Submission{Status: StatusChanges, Due: &due}, time.Time{}, time.Time{}, false},
		{"published", Submission{Status: StatusPublished, Due: &due}, time.Time{}, time.Time{}, false},
	} {
		if got, may := tt.v.NewsFrom(Calendar{Zone: zone, Holidays: []Holiday{{Day: "2026-12-14"}}}, tt.asked); !got.Equal(tt.want) || may != tt.may {
			t.Errorf("%s: from %v (%v), want %v (%v)", tt.name, got, may, tt.want, tt.may)
		}
	}
}
