package ical_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/ical"
)

const head, foot = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "END:VCALENDAR\r\n"

func event(lines ...string) string {
	return "BEGIN:VEVENT\r\n" + strings.Join(lines, "\r\n") + "\r\nEND:VEVENT\r\n"
}

func TestDaysOfEvents(t *testing.T) {
	for name, tt := range map[string]struct{ event, want string }{
		"one day":                 {event("DTSTART;VALUE=DATE:20261225", "DTEND;VALUE=DATE:20261226", "SUMMARY:Christmas Day"), "2026-12-25 2026-12-25 Christmas Day"},
		"without an end":          {event("DTSTART;VALUE=DATE:20270101", "SUMMARY:New Year"), "2027-01-01 2027-01-01 New Year"},
		"three days":              {event("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227", "SUMMARY:Off"), "2026-12-24 2026-12-26 Off"},
		"a duration":              {event("DTSTART;VALUE=DATE:20261224", "DURATION:P3D", "SUMMARY:Off"), "2026-12-24 2026-12-26 Off"},
		"a week":                  {event("DTSTART;VALUE=DATE:20261221", "DURATION:P1W", "SUMMARY:Off"), "2026-12-21 2026-12-27 Off"},
		"a time":                  {event("DTSTART;TZID=\"Some:where\":20261225T090000", "DTEND:20261225T170000", "SUMMARY:Standup"), "timed Standup"},
		"an hour from midnight":   {event("DTSTART:20261225T000000Z", "DTEND:20261225T010000Z", "SUMMARY:Release"), "timed Release"},
		"a time without an end":   {event("DTSTART:20261225T000000", "SUMMARY:Call"), "timed Call"},
		"until midnight":          {event("DTSTART:20261225T000000Z", "DTEND:20261226T000000Z", "SUMMARY:Christmas"), "2026-12-25 2026-12-25 Christmas"},
		"folded and escaped":      {event("DTSTART:20261225", "SUMMARY:Christ", " mas\\, with", "\t a \\\\ and\\na line"), "2026-12-25 2026-12-25 Christmas, with a \\ and a line"},
		"an alarm":                {event("DTSTART:20261225", "SUMMARY:Day", "BEGIN:VALARM", "SUMMARY:Alarm", "DTSTART:20200101", "END:VALARM"), "2026-12-25 2026-12-25 Day"},
		"lower case":              {"begin:vevent\ndtstart:20261225\nsummary:Day\nend:vevent\n", "2026-12-25 2026-12-25 Day"},
		"an end before the start": {event("DTSTART:20261225", "DTEND:20261201", "SUMMARY:Day"), "2026-12-25 2026-12-25 Day"},
		"canceled":                {event("DTSTART:20261225", "STATUS:CANCELLED"), ""},
		"no day":                  {event("SUMMARY:Day"), "skipped 1"},
		"no real day":             {event("DTSTART:20260230", "SUMMARY:Day"), "skipped 1"},
		"a year":                  {event("DTSTART:20260101", "DTEND:20270101", "SUMMARY:Year"), "skipped 1"},
		"repeating":               {event("DTSTART:20261225", "RRULE:FREQ=YEARLY", "SUMMARY:Day"), "2026-12-25 2026-12-25 Day"},
		"repeating by sets":       {event("DTSTART:20261225", "RRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1", "SUMMARY:Day"), "2026-12-25 2026-12-25 Day unclear Day"},
		"repeating by hours":      {event("DTSTART:20261225", "RRULE:FREQ=HOURLY", "SUMMARY:Day"), "2026-12-25 2026-12-25 Day unclear Day"},
		"repeating for a while":   {event("DTSTART:20261225", "RRULE:FREQ=YEARLY;COUNT=3", "SUMMARY:Day"), "2026-12-25 2026-12-25 Day"},
	} {
		c, err := ical.Parse(head + tt.event + foot)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var got []string
		for _, e := range c.Events {
			got = append(got, e.First.Format("2006-01-02"), e.Last.Format("2006-01-02"), e.Name)
		}
		for _, name := range c.Unclear {
			got = append(got, "unclear", name)
		}
		for _, name := range c.Timed {
			got = append(got, "timed", name)
		}
		if c.Skipped > 0 {
			got = append(got, fmt.Sprint("skipped ", c.Skipped))
		}
		if text := strings.Join(got, " "); text != tt.want {
			t.Errorf("%s: %q, want %q", name, text, tt.want)
		}
	}
}

func TestComingTimes(t *testing.T) {
	from := time.Date(2026, 11, 28, 0, 0, 0, 0, time.UTC)
	for lines, want := range map[string]string{
		"DTSTART:20200101 RRULE:FREQ=YEARLY": "2027-01-01 2028-01-01",
		"DTSTART:20200229 RRULE:FREQ=YEARLY": "2028-02-29",
		"DTSTART:20200101":                   "",
		"DTSTART:20990101":                   "2099-01-01",
		// The last Monday of May, the fourth Thursday of November, and the first Monday of September.
		"DTSTART:19970526 RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO":          "2027-05-31 2028-05-29",
		"DTSTART:20201126 RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH":          "2027-11-25 2028-11-23",
		"DTSTART:20200907 RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1MO;COUNT=8":   "2027-09-06",
		"DTSTART:20251225 RRULE:FREQ=YEARLY;UNTIL=20271225":                "2026-12-25 2027-12-25",
		"DTSTART:20261201 RRULE:FREQ=WEEKLY;BYDAY=TU,FR;COUNT=4":           "2026-12-01 2026-12-04 2026-12-08 2026-12-11",
		"DTSTART:20261201 RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231":     "2026-12-01 2026-12-15 2026-12-29",
		"DTSTART:20261031 RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20270301": "2026-11-30 2026-12-31 2027-01-31 2027-02-28",
		"DTSTART:20261231 RRULE:FREQ=MONTHLY;COUNT=3":                      "2026-12-31 2027-01-31 2027-03-31",
		"DTSTART:20261224 RRULE:FREQ=DAILY;COUNT=3 EXDATE:20261225":        "2026-12-24 2026-12-26",
		"DTSTART:20200101 RDATE:20270201,20270301 EXDATE:20270201":         "2027-03-01",
		"DTSTART:20261127 DTEND:20261130 RRULE:FREQ=WEEKLY;COUNT=2":        "2026-11-27 2026-12-04",
		"DTSTART:00010101 RRULE:FREQ=DAILY;COUNT=1000":                     "",
	} {
		c, err := ical.Parse(head + event(strings.Fields(lines)...) + foot)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range c.Events[0].Coming(from, from.AddDate(2, 0, 0)) {
			got = append(got, e.First.Format(time.DateOnly))
		}
		if text := strings.Join(got, " "); text != want {
			t.Errorf("%s: %q, want %q", lines, text, want)
		}
	}
}

func TestLimits(t *testing.T) {
	one := event("DTSTART:20261225", "SUMMARY:Day")
	for name, tt := range map[string]struct {
		text string
		want error
	}{
		"most":            {head + strings.Repeat(one, ical.MaxEvents) + foot, nil},
		"too many":        {head + strings.Repeat(one, ical.MaxEvents+1) + foot, ical.ErrTooLarge},
		"too large":       {head + strings.Repeat("X", ical.MaxSize) + foot, ical.ErrTooLarge},
		"no calendar":     {one, ical.ErrNotCalendar},
		"something else":  {"Christmas is on 25 December.", ical.ErrNotCalendar},
		"nothing":         {"", ical.ErrNotCalendar},
		"an open one":     {head + "BEGIN:VEVENT\nDTSTART:20261225", nil},
		"nothing in it":   {head + foot, nil},
		"only line folds": {" \n \n\t\n", ical.ErrNotCalendar},
	} {
		if _, err := ical.Parse(tt.text); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", name, err, tt.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(head + event("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227", "SUMMARY:Off\\, all", " of us") + foot)
	f.Add(head + event("DTSTART:20261224T000000Z", "DURATION:P3D", "RRULE:FREQ=YEARLY", "BEGIN:VALARM", "END:VALARM") + foot)
	f.Fuzz(func(t *testing.T, text string) {
		c, err := ical.Parse(text)
		if err != nil && len(c.Events) > 0 {
			t.Error("an error comes with events")
		}
		if len(c.Events)+len(c.Timed)+c.Skipped > ical.MaxEvents || len(c.Unclear) > len(c.Events) {
			t.Errorf("%d events, %d skipped, %d repeating", len(c.Events), c.Skipped, len(c.Unclear))
		}
		for _, e := range c.Events {
			if days := e.Last.Sub(e.First).Hours()/24 + 1; days < 1 || days > ical.MaxDays || strings.ContainsAny(e.Name, "\r\n") {
				t.Errorf("%+v", e)
			}
		}
	})
}
