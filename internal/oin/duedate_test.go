package oin_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	. "oinmanager/internal/oin"
)

// at parses a local time in a zone.
func at(t *testing.T, zone, s string) time.Time {
	t.Helper()
	location, ok := FindZone(zone)
	if !ok {
		t.Fatalf("no zone %s", zone)
	}
	moment, err := time.ParseInLocation("2006-01-02 15:04", s, location)
	if err != nil {
		t.Fatal(err)
	}
	return moment
}

func TestDueDatesAreCountedInBusinessDays(t *testing.T) {
	thanksgiving := []Holiday{{"2026-11-26", "Thanksgiving"}}
	yearEnd := []Holiday{{"2026-12-24", "a"}, {"2026-12-25", "b"}, {"2026-12-26", "on a Saturday"}, {"2026-12-31", "c"}, {"2027-01-01", "d"}}
	for _, tt := range []struct {
		what, zone, from string
		days             int
		holidays         []Holiday
		want             string
	}{
		{"Tuesday to Tuesday", "UTC", "2026-11-24 10:00", 5, nil, "2026-12-01 10:00"},
		{"Friday to Monday", "UTC", "2026-11-27 10:00", 1, nil, "2026-11-30 10:00"},
		{"Saturday to Monday", "UTC", "2026-11-28 10:00", 1, nil, "2026-11-30 10:00"},
		{"Sunday night to Monday", "UTC", "2026-11-29 23:59", 1, nil, "2026-11-30 23:59"},
		{"over a holiday", "UTC", "2026-11-24 10:00", 3, thanksgiving, "2026-11-30 10:00"},
		{"on a holiday", "UTC", "2026-11-26 10:00", 1, thanksgiving, "2026-11-27 10:00"},
		{"over the end of the year", "UTC", "2026-12-23 10:00", 5, yearEnd, "2027-01-05 10:00"},
		{"two weeks", "UTC", "2026-11-24 10:00", 10, nil, "2026-12-08 10:00"},
		{"back over a weekend", "UTC", "2026-11-30 10:00", -1, nil, "2026-11-27 10:00"},
		{"back over a holiday", "UTC", "2026-11-27 10:00", -1, thanksgiving, "2026-11-25 10:00"},
		{"Friday evening in California", "America/Los_Angeles", "2026-11-27 18:00", 1, nil, "2026-11-30 18:00"},
		{"over the end of summer time", "Europe/Berlin", "2026-10-23 09:00", 1, nil, "2026-10-26 09:00"},
		{"over its beginning", "America/New_York", "2026-03-06 09:00", 1, nil, "2026-03-09 09:00"},
	} {
		zone, _ := FindZone(tt.zone)
		c := Calendar{Zone: zone, Holidays: tt.holidays}
		if got, want := c.Add(at(t, tt.zone, tt.from), tt.days), at(t, tt.zone, tt.want); !got.Equal(want) {
			t.Errorf("%s: %d business days after %s is %s, want %s", tt.what, tt.days, tt.from, got, want)
		}
	}
}

func TestBusinessDaysAreThoseOfTheTeamsZone(t *testing.T) {
	// When it is Saturday in Tokyo, it is still Friday in California.
	moment := at(t, "UTC", "2026-11-27 20:00")
	for zone, want := range map[string]bool{"Asia/Tokyo": false, "America/Los_Angeles": true, "UTC": true} {
		location, _ := FindZone(zone)
		if got := (Calendar{Zone: location}).Business(moment); got != want {
			t.Errorf("%s: business day is %v, want %v", zone, got, want)
		}
	}
	tokyo, _ := FindZone("Asia/Tokyo")
	if got := (Calendar{Zone: tokyo}).Add(moment, 1); got.Format(time.DateOnly) != "2026-11-30" {
		t.Errorf("one business day after Saturday in Tokyo is %s", got)
	}
}

func TestDaysBetweenAreCountedAsTheyBegin(t *testing.T) {
	c := Calendar{Zone: time.UTC, Holidays: []Holiday{{"2026-11-26", "Thanksgiving"}}}
	for _, tt := range []struct {
		from, to string
		want     int
	}{
		{"2026-11-24 10:00", "2026-11-24 23:59", 0},
		{"2026-11-24 23:59", "2026-11-25 00:00", 1},
		{"2026-11-25 10:00", "2026-11-27 10:00", 1},
		{"2026-11-27 10:00", "2026-11-29 10:00", 0},
		{"2026-11-24 10:00", "2026-12-01 10:00", 4},
		{"2026-12-01 10:00", "2026-11-24 10:00", 0},
	} {
		if got := c.Between(at(t, "UTC", tt.from), at(t, "UTC", tt.to)); got != tt.want {
			t.Errorf("from %s to %s: %d business days, want %d", tt.from, tt.to, got, tt.want)
		}
	}
}

func TestSettingsOverrideTheDaysThatStatusesDeclare(t *testing.T) {
	s := TeamSettings{Zone: "UTC", Days: map[Status]int{StatusQA: 2}}
	from := at(t, "UTC", "2026-11-24 10:00")
	for status, want := range map[Status]string{StatusReview: "2026-12-01", StatusQA: "2026-11-26", StatusFinal: "2026-11-27", StatusChanges: "", StatusPublished: ""} {
		got := ""
		if due := s.Due(status, from); due != nil {
			got = due.Format(time.DateOnly)
		}
		if got != want {
			t.Errorf("%s is due %q, want %q", status, got, want)
		}
	}
	for _, stage := range Stages {
		if stage.Status.Info().DueDays == 0 {
			t.Errorf("%s has no due days of its own", stage.Status)
		}
	}
}

func TestTypedSettingsAreTakenOrRefusedInWords(t *testing.T) {
	typed := func() TypedSettings { return TeamSettings{Zone: "UTC"}.Typed() }
	for name, tt := range map[string]struct {
		change func(*TypedSettings)
		field  string // with a fault; empty for none
		says   []string
	}{
		"nothing":           {func(*TypedSettings) {}, "", nil},
		"another week":      {func(s *TypedSettings) { s.Days[StatusReview] = " 7 " }, "", []string{"First review: changed from 5 to 7 business days"}},
		"zone":              {func(s *TypedSettings) { s.Zone = "Europe/Berlin" }, "", []string{"Time zone: changed from UTC to Europe/Berlin"}},
		"two pairs of eyes": {func(s *TypedSettings) { s.SecondReviewer = true }, "", []string{"Publishing now needs a second reviewer"}},
		"names":             {func(s *TypedSettings) { s.ShowNames = true }, "", []string{"ISVs now see reviewers' names"}},
		"no day":            {func(s *TypedSettings) { s.Days[StatusQA] = "0" }, "QA", nil},
		"a year":            {func(s *TypedSettings) { s.Days[StatusFinal] = "365" }, "FINAL", nil},
		"words":             {func(s *TypedSettings) { s.Days[StatusReview] = "a week" }, "REVIEW", nil},
		"missing":           {func(s *TypedSettings) { s.Days = nil }, "REVIEW", nil},
		"no zone":           {func(s *TypedSettings) { s.Zone = "" }, ZoneField, nil},
		"our own zone":      {func(s *TypedSettings) { s.Zone = "Local" }, ZoneField, nil},
		"mistyped":          {func(s *TypedSettings) { s.Zone = "Europe/Berlinn" }, ZoneField, nil},
		"a path":            {func(s *TypedSettings) { s.Zone = "../../etc/passwd" }, ZoneField, nil},
	} {
		in := typed()
		tt.change(&in)
		old := TeamSettings{Zone: "UTC"}
		got, faults := in.Apply(old)
		if (faults[tt.field] == "") != (tt.field == "") || tt.field == "" && len(faults) > 0 {
			t.Errorf("%s: faults %v, want one at %q", name, faults, tt.field)
		}
		if len(faults) == 0 && !slices.Equal(got.ChangesFrom(old), tt.says) {
			t.Errorf("%s: changes %q, want %q", name, got.ChangesFrom(old), tt.says)
		}
	}
}

func TestHolidaysHaveADateThatExistsAndAName(t *testing.T) {
	for _, tt := range []struct{ day, name, fault string }{
		{"2026-12-25", "Christmas Day", ""},
		{" 2028-02-29 ", "  Leap   day ", ""},
		{"2026-02-29", "No leap day", "day"},
		{"25.12.2026", "Christmas Day", "day"},
		{"", "Christmas Day", "day"},
		{"0026-12-25", "Christmas Day", "day"},
		{"2026-12-25", " ", "name"},
		{"2026-12-25", strings.Repeat("x", MaxHolidayName+1), "name"},
		{"2026-12-25", "Christ\x00mas", "name"},
	} {
		h, faults := Holiday{Day: tt.day, Name: tt.name}.Check()
		if (faults[tt.fault] == "") != (tt.fault == "") || tt.fault == "" && len(faults) > 0 {
			t.Errorf("%q %q: faults %v, want one at %q", tt.day, tt.name, faults, tt.fault)
		}
		if tt.fault == "" && (strings.TrimSpace(tt.day) != h.Day || strings.Contains(h.Name, "  ")) {
			t.Errorf("%q %q is kept as %+v", tt.day, tt.name, h)
		}
	}
}

// TestRemindersGoOutOnTheirDays steps through ten weeks by the hour, and records when
// reminders are due.
func TestRemindersGoOutOnTheirDays(t *testing.T) {
	c := Calendar{Zone: time.UTC, Holidays: []Holiday{{"2026-11-26", "Thanksgiving"}}}
	tuesday := at(t, "UTC", "2026-11-24 10:00")
	due := func(days int) *time.Time { d := c.Add(tuesday, days); return &d }
	for _, tt := range []struct {
		what string
		turn Turn
		want []string
	}{
		{"first review, due on 2 December", Turn{Status: StatusReview, Since: tuesday, Due: due(5)},
			[]string{"2026-12-01 due-soon", "2026-12-03 overdue", "2026-12-10 overdue", "2026-12-17 overdue", "2026-12-24 overdue", "2026-12-31 overdue",
				"2027-01-07 overdue", "2027-01-14 overdue", "2027-01-21 overdue", "2027-01-28 overdue"}},
		{"due on the next day: the mail about it was just sent", Turn{Status: StatusFinal, Since: tuesday, Due: due(1)},
			[]string{"2026-11-25 due-soon", "2026-11-27 overdue", "2026-12-04 overdue", "2026-12-11 overdue", "2026-12-18 overdue", "2026-12-25 overdue",
				"2027-01-01 overdue", "2027-01-08 overdue", "2027-01-15 overdue", "2027-01-22 overdue", "2027-01-29 overdue"}},
		{"changes asked", Turn{Status: StatusChanges, Since: tuesday}, []string{"2026-12-09 your-turn", "2027-01-06 your-turn"}},
		{"bugs told", Turn{Status: StatusBugs, Since: tuesday}, []string{"2026-12-09 your-turn", "2027-01-06 your-turn"}},
		{"a draft", Turn{Status: StatusDraft, Since: tuesday}, nil},
		{"published", Turn{Status: StatusPublished, Since: tuesday}, nil},
	} {
		turn, got := tt.turn, []string(nil)
		for now := tuesday; now.Before(tuesday.AddDate(0, 0, 70)); now = now.Add(time.Hour) {
			if n, ok := turn.Reminder(c, now); ok {
				got = append(got, now.Format(time.DateOnly)+" "+string(n))
				turn.Sent, turn.LastOne = turn.Sent+1, now
			}
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: reminders %q, want %q", tt.what, got, tt.want)
		}
	}
}

func TestMissedRemindersAreNotMadeUpFor(t *testing.T) {
	c := Calendar{Zone: time.UTC}
	since, now := at(t, "UTC", "2026-06-01 10:00"), at(t, "UTC", "2026-11-24 10:00")
	due := c.Add(since, 5)
	for _, turn := range []Turn{{Status: StatusReview, Since: since, Due: &due}, {Status: StatusChanges, Since: since}} {
		if _, ok := turn.Reminder(c, now); !ok {
			t.Errorf("%s: no reminder after half a year", turn.Status)
		}
		turn.Sent, turn.LastOne = 1, now
		for _, later := range []time.Duration{time.Hour, 24 * time.Hour} {
			if _, ok := turn.Reminder(c, now.Add(later)); ok {
				t.Errorf("%s: another reminder %s later", turn.Status, later)
			}
		}
	}
}
