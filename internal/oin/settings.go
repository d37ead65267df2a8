package oin

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// TeamSettings are the settings of the OIN team, made by OIN admins. They apply to due
// dates that are set from then on, and do not change earlier ones.
type TeamSettings struct {
	// Days are the team's targets in business days by status, if they differ from the
	// default (see [StatusInfo]).
	Days map[Status]int
	// RemovalDays is the target for removal requests in business days, or 0 for
	// [DefaultRemovalDays].
	RemovalDays int
	// IdleDays is after how many business days without work on it a claimed submission is
	// offered to others, or 0 for [DefaultIdleDays].
	IdleDays int
	// Zone is the IANA name of the time zone of business days.
	Zone string
	// ShowNames reports whether ISVs see the names of reviewers instead of [TeamName].
	ShowNames bool
	// SecondReviewer reports whether the reviewer who passed the first review of a version
	// cannot also publish it.
	SecondReviewer bool
	Holidays       []Holiday // by day
	// Revision counts the changes of the settings without the holidays.
	Revision int64
}

// TeamName is shown to ISVs in place of the names of reviewers.
const TeamName = "OIN team"

// InSentence returns a person's name, or [TeamName], as a sentence has it after “by”.
func InSentence(name string) string {
	if name == TeamName {
		return "the " + name
	}
	return name
}

// Limits of the settings.
const (
	MaxDueDays     = 60
	MaxHolidays    = 300
	MaxHolidayName = 80
)

// DefaultRemovalDays is the default target for removal requests in business days.
const DefaultRemovalDays = 5

// DefaultIdleDays is after how many business days a claim is idle by default.
const DefaultIdleDays = 3

// Stage is a status of the review, as the OIN team calls it.
type Stage struct {
	Status Status
	Name   string
	// Does tells ISVs what the team does in the stage.
	Does string
}

// Stages are the stages of a review.
var Stages = []Stage{
	{StatusReview, "First review", "Reviewers read every answer, open every link, and sign in with the test account."},
	{StatusQA, "QA test", "Reviewers set up the integration in a test org, following your documentation, and try everything it does."},
	{StatusFinal, "Final review", "Reviewers check your fixes, and that everything else still works."},
}

// DaysIn returns the team's target for a status in business days, or 0 if it is not the
// team's turn.
func (s TeamSettings) DaysIn(status Status) int {
	if n := s.Days[status]; n > 0 {
		return n
	}
	return status.Info().DueDays
}

// Calendar returns the calendar of business days.
func (s TeamSettings) Calendar() Calendar {
	zone, _ := FindZone(s.Zone)
	return Calendar{Zone: zone, Holidays: s.Holidays}
}

// Due returns the due date of a submission that enters a status at a time, or nil if it is
// not the team's turn. The team has until the end of that day.
func (s TeamSettings) Due(status Status, at time.Time) *time.Time {
	days := s.DaysIn(status)
	if days == 0 {
		return nil
	}
	due := s.Calendar().Add(at, days)
	return &due
}

// DaysToRemove returns the target for removal requests in business days.
func (s TeamSettings) DaysToRemove() int {
	if s.RemovalDays > 0 {
		return s.RemovalDays
	}
	return DefaultRemovalDays
}

// DaysToIdle returns after how many business days a claim is idle.
func (s TeamSettings) DaysToIdle() int {
	if s.IdleDays > 0 {
		return s.IdleDays
	}
	return DefaultIdleDays
}

// IdleBefore returns the time before which the last work on what is idle now was.
func (s TeamSettings) IdleBefore(now time.Time) time.Time {
	return s.Calendar().Add(now, -s.DaysToIdle())
}

// DisplayName returns the name that ISVs see for a person of a side.
func (s TeamSettings) DisplayName(side Party, name string) string {
	if side == PartyOIN && !s.ShowNames {
		return TeamName
	}
	return name
}

// TypedSettings are settings as typed.
type TypedSettings struct {
	Days        map[Status]string
	RemovalDays string
	IdleDays    string // empty leaves it as it is
	Zone        string
	ShowNames   bool

	SecondReviewer bool
}

// Typed returns the settings as a form shows them.
func (s TeamSettings) Typed() TypedSettings {
	t := TypedSettings{Days: map[Status]string{}, RemovalDays: strconv.Itoa(s.DaysToRemove()), IdleDays: strconv.Itoa(s.DaysToIdle()), Zone: s.Zone, ShowNames: s.ShowNames, SecondReviewer: s.SecondReviewer}
	for _, stage := range Stages {
		t.Days[stage.Status] = strconv.Itoa(s.DaysIn(stage.Status))
	}
	return t
}

// ZoneField, RemovalField, and IdleField are the fields of the time zone, of the target for
// removal requests, and of idle claims in the faults of [TypedSettings.Apply]. Stages are named by their status.
const (
	ZoneField    = "zone"
	RemovalField = "removal"
	IdleField    = "idle"
)

// Apply returns s with what was typed, and faults by field.
func (t TypedSettings) Apply(s TeamSettings) (TeamSettings, map[string]string) {
	faults := map[string]string{}
	s.Days, s.RemovalDays, s.ShowNames, s.SecondReviewer = map[Status]int{}, 0, t.ShowNames, t.SecondReviewer
	days := func(field, typed string) int {
		n, err := strconv.Atoi(strings.TrimSpace(typed))
		if err != nil || n < 1 || n > MaxDueDays {
			faults[field] = fmt.Sprintf("Enter a whole number from 1 to %d.", MaxDueDays)
		}
		return n
	}
	for _, stage := range Stages {
		if n := days(stage.Status.String(), t.Days[stage.Status]); n != stage.Status.Info().DueDays {
			s.Days[stage.Status] = n
		}
	}
	if n := days(RemovalField, t.RemovalDays); n != DefaultRemovalDays {
		s.RemovalDays = n
	}
	if t.IdleDays != "" {
		s.IdleDays = 0
		if n := days(IdleField, t.IdleDays); n != DefaultIdleDays {
			s.IdleDays = n
		}
	}
	s.Zone = strings.TrimSpace(t.Zone)
	if _, ok := FindZone(s.Zone); !ok {
		faults[ZoneField] = "We don't know this time zone. Enter an IANA name, such as UTC, America/Los_Angeles, or Europe/Berlin."
	}
	return s, faults
}

// TargetsDiffer reports whether the days until due dates are others than in old settings.
func (s TeamSettings) TargetsDiffer(old TeamSettings) bool {
	return s.DaysToRemove() != old.DaysToRemove() ||
		slices.ContainsFunc(Stages, func(stage Stage) bool { return s.DaysIn(stage.Status) != old.DaysIn(stage.Status) })
}

// ChangesFrom describes the differences from old settings, one text for each.
func (s TeamSettings) ChangesFrom(old TeamSettings) []string {
	var changes []string
	for _, stage := range Stages {
		if was, is := old.DaysIn(stage.Status), s.DaysIn(stage.Status); was != is {
			changes = append(changes, fmt.Sprintf("%s: changed from %d to %s", stage.Name, was, businessDays(is)))
		}
	}
	if was, is := old.DaysToRemove(), s.DaysToRemove(); was != is {
		changes = append(changes, fmt.Sprintf("Removal requests: changed from %d to %s", was, businessDays(is)))
	}
	if was, is := old.DaysToIdle(), s.DaysToIdle(); was != is {
		changes = append(changes, fmt.Sprintf("Idle claims: changed from %d to %s", was, businessDays(is)))
	}
	if old.Zone != s.Zone {
		changes = append(changes, fmt.Sprintf("Time zone: changed from %s to %s", old.Zone, s.Zone))
	}
	if old.ShowNames != s.ShowNames {
		words := "ISVs now see “" + TeamName + "” instead of reviewers' names"
		if s.ShowNames {
			words = "ISVs now see reviewers' names"
		}
		changes = append(changes, words)
	}
	if old.SecondReviewer != s.SecondReviewer {
		words := "The reviewer who passed the first review can also publish"
		if s.SecondReviewer {
			words = "Publishing now needs a second reviewer"
		}
		changes = append(changes, words)
	}
	return changes
}

func businessDays(n int) string {
	if n == 1 {
		return "1 business day"
	}
	return fmt.Sprintf("%d business days", n)
}

// Check returns the normalized holiday, and faults by field.
func (h Holiday) Check() (Holiday, map[string]string) {
	faults := map[string]string{}
	h.Day, h.Name = strings.TrimSpace(h.Day), strings.Join(strings.Fields(Line(h.Name)), " ")
	day, err := time.Parse(time.DateOnly, h.Day)
	switch {
	case h.Day == "":
		faults["day"] = "Enter the date."
	case err != nil:
		faults["day"] = "Enter a real date as year-month-day, such as 2026-12-25."
	case day.Year() < 2000 || day.Year() > 2199:
		faults["day"] = "Enter a year from 2000 to 2199."
	}
	switch n := utf8.RuneCountInString(h.Name); {
	case n == 0:
		faults["name"] = "Enter the name of the holiday."
	case n > MaxHolidayName:
		faults["name"] = fmt.Sprintf("Shorten the name to %d characters. It has %d now.", MaxHolidayName, n)
	case !utf8.ValidString(h.Name) || strings.ContainsFunc(h.Name, unicode.IsControl):
		faults["name"] = "The name has characters we can't save. Type it again."
	}
	return h, faults
}
