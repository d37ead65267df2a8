package oin_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	. "oinmanager/internal/oin"
)

func TestHolidaySpansInWords(t *testing.T) {
	for span, want := range map[HolidaySpan]string{
		{From: "2026-12-25", To: "2026-12-25"}: "Friday, 25 December 2026",
		{From: "2026-12-24", To: "2026-12-26"}: "24–26 December 2026",
		{From: "2026-11-30", To: "2026-12-01"}: "30 November – 1 December 2026",
		{From: "2026-12-31", To: "2027-01-01"}: "31 December 2026 – 1 January 2027",
	} {
		if got := span.Text(); got != want {
			t.Errorf("%+v is %q, want %q", span, got, want)
		}
	}
	for span, want := range map[HolidaySpan]string{
		{From: "2026-12-25", Name: "x"}:                        "",
		{From: "2026-12-25", To: "2026-12-24", Name: "x"}:      "to",
		{From: "2026-12-01", To: "2027-01-01", Name: "x"}:      "to",
		{From: "2026-12-01", To: "tomorrow", Name: "x"}:        "to",
		{From: "25.12.2026", To: "2026-12-26", Name: "\u200b"}: "day name",
	} {
		_, faults := span.Days()
		var got []string
		for field := range faults {
			got = append(got, field)
		}
		slices.Sort(got)
		if strings.Join(got, " ") != want {
			t.Errorf("%+v has faults %v, want at %q", span, faults, want)
		}
	}
	all := []Holiday{{"2026-12-24", "Off"}, {"2026-12-25", "Off"}, {"2026-12-26", "Other"}, {"2026-12-28", "Other"}}
	if got := HolidaySpans(all); len(got) != 3 || got[0] != (HolidaySpan{"2026-12-24", "2026-12-25", "Off"}) {
		t.Errorf("spans are %+v", got)
	}
}

func TestDoubtfulHolidaysAreWarnedAbout(t *testing.T) {
	have := []Holiday{{"2026-12-25", "Christmas Day"}}
	for h, want := range map[Holiday]string{
		{"2026-12-28", "Day off"}:       "",
		{"2026-11-23", "Day off"}:       "In the past, so no due date changes: Monday, 23 November 2026.",
		{"2026-12-26", "Day off"}:       "On a weekend, which is off anyway: Saturday, 26 December 2026.",
		{"2062-12-25", "Christmas Day"}: "More than 2 years ahead, so check the year: Monday, 25 December 2062.",
		{"2026-12-24", "christmas day"}: "A holiday with the same name is already near it: “christmas day” (Friday, 25 December 2026).",
	} {
		if got := strings.Join(HolidayWarnings([]Holiday{h}, have, "2026-11-24"), " "); got != want {
			t.Errorf("%+v: %q, want %q", h, got, want)
		}
	}
}

func TestDueDatesMoveWithHolidays(t *testing.T) {
	zone, _ := FindZone("Europe/Berlin")
	at := func(text string) time.Time {
		day, err := time.ParseInLocation("2006-01-02 15:04", text, zone)
		if err != nil {
			t.Fatal(err)
		}
		return day
	}
	none := Calendar{Zone: zone}
	with := func(days ...string) Calendar {
		c := none
		for _, d := range days {
			c.Holidays = append(c.Holidays, Holiday{Day: d, Name: "x"})
		}
		return c
	}
	now := at("2026-11-24 12:00") // a Tuesday
	for name, tt := range map[string]struct {
		from, to  Calendar
		due, want string
	}{
		"a day before it":           {none, with("2026-11-26"), "2026-12-01 09:30", "2026-12-02 09:30"},
		"its own day":               {none, with("2026-12-01"), "2026-12-01 09:30", "2026-12-02 09:30"},
		"over a weekend":            {none, with("2026-11-26", "2026-11-27"), "2026-11-27 09:30", "2026-12-01 09:30"},
		"a weekend":                 {none, with("2026-11-28"), "2026-12-01 09:30", "2026-12-01 09:30"},
		"a day after it":            {none, with("2026-12-02"), "2026-12-01 09:30", "2026-12-01 09:30"},
		"today":                     {none, with("2026-11-24"), "2026-12-01 09:30", "2026-12-01 09:30"},
		"a past day":                {none, with("2026-11-20"), "2026-12-01 09:30", "2026-12-01 09:30"},
		"due today":                 {none, with("2026-11-24"), "2026-11-24 09:30", "2026-11-24 09:30"},
		"overdue":                   {none, with("2026-11-26"), "2026-11-20 09:30", "2026-11-20 09:30"},
		"taken back":                {with("2026-11-26"), none, "2026-12-02 09:30", "2026-12-01 09:30"},
		"due on a day that was off": {with("2026-12-01"), none, "2026-12-01 09:30", "2026-12-01 09:30"},
	} {
		if got := tt.from.MovedDue(tt.to, now, at(tt.due)); !got.Equal(at(tt.want)) {
			t.Errorf("%s: %s, want %s", name, got, tt.want)
		}
	}
}
