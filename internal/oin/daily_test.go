package oin_test

import (
	"testing"
	"time"

	"oinmanager/internal/oin"
)

func TestDailyEmailsGoOutOnceADayAtAnHourOfUTC(t *testing.T) {
	east := time.FixedZone("east", 9*60*60)
	for _, row := range []struct {
		now        time.Time
		hour       int
		last, next string
	}{
		{time.Date(2026, 3, 29, 12, 59, 59, 0, time.UTC), 13, "2026-03-28T13:00:00Z", "2026-03-29T13:00:00Z"},
		{time.Date(2026, 3, 29, 13, 0, 0, 0, time.UTC), 13, "2026-03-29T13:00:00Z", "2026-03-30T13:00:00Z"},
		{time.Date(2026, 1, 1, 5, 0, 0, 0, east), 23, "2025-12-30T23:00:00Z", "2025-12-31T23:00:00Z"},
		{time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC), 0, "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"},
	} {
		if last, next := oin.LastDaily(row.now, row.hour).Format(time.RFC3339), oin.NextDaily(row.now, row.hour).Format(time.RFC3339); last != row.last || next != row.next {
			t.Errorf("at %s with hour %d: %s and %s, want %s and %s", row.now, row.hour, last, next, row.last, row.next)
		}
	}
}
