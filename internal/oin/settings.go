package oin

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// TeamSettings are what OIN admins have set for the OIN team. They hold for what is
// computed from then on: due dates that were given stay.
type TeamSettings struct {
	// Days are the business days within which the team means to act, by status, as
	// far as they differ from the status's own (see [StatusInfo]).
	Days map[Status]int
	// RemovalDays are those within which it means to act on a removal request; 0 for
	// [DefaultRemovalDays].
	RemovalDays int
	// Zone is the IANA name of the time zone that business days are counted in.
	Zone string
	// ShowNames: ISVs see the names of reviewers, and not just [TeamName].
	ShowNames bool
	Holidays  []Holiday // by day
	// Revision counts the changes of all but the holidays.
	Revision int64
}

// TeamName stands for each person of the OIN team where an ISV sees it.
const TeamName = "OIN team"

// Bounds of the settings.
const (
	MaxDueDays     = 60
	MaxHolidays    = 300
	MaxHolidayName = 80
)

// DefaultRemovalDays are the business days within which the team means to act on a
// removal request, unless it has set others.
const DefaultRemovalDays = 5

// Stage is a status in which the OIN team acts, as the team calls it.
type Stage struct {
	Status Status
	Name   string
	// Does tells an ISV what the team does in it.
	Does string
}

// Stages are the stages of a review.
var Stages = []Stage{
	{StatusReview, "First review", "Reviewers read every answer, open every link, and sign in with the test account."},
	{StatusQA, "QA test", "Reviewers set up the integration in a test org, following your documentation, and try everything it does."},
	{StatusFinal, "Final review", "Reviewers check your fixes, and that everything else still works."},
}

// DaysIn is within how many business days the OIN team means to act in a status; 0
// where it is not their turn.
func (s TeamSettings) DaysIn(status Status) int {
	if n := s.Days[status]; n > 0 {
		return n
	}
	return status.Info().DueDays
}

// Calendar is how business days are counted.
func (s TeamSettings) Calendar() Calendar {
	zone, _ := FindZone(s.Zone)
	return Calendar{Zone: zone, Holidays: s.Holidays}
}

// Due is by when the OIN team means to act on what comes into a status at that time;
// nil where it is not their turn. They have until the end of that day.
func (s TeamSettings) Due(status Status, at time.Time) *time.Time {
	days := s.DaysIn(status)
	if days == 0 {
		return nil
	}
	due := s.Calendar().Add(at, days)
	return &due
}

// DaysToRemove is within how many business days the OIN team means to act on a removal
// request.
func (s TeamSettings) DaysToRemove() int {
	if s.RemovalDays > 0 {
		return s.RemovalDays
	}
	return DefaultRemovalDays
}

// DisplayName is the name under which an ISV sees somebody of that side.
func (s TeamSettings) DisplayName(side Party, name string) string {
	if side == PartyOIN && !s.ShowNames {
		return TeamName
	}
	return name
}

// TypedSettings are settings as they were typed in.
type TypedSettings struct {
	Days        map[Status]string
	RemovalDays string
	Zone        string
	ShowNames   bool
}

// Typed are the settings as a form shows them.
func (s TeamSettings) Typed() TypedSettings {
	t := TypedSettings{Days: map[Status]string{}, RemovalDays: strconv.Itoa(s.DaysToRemove()), Zone: s.Zone, ShowNames: s.ShowNames}
	for _, stage := range Stages {
		t.Days[stage.Status] = strconv.Itoa(s.DaysIn(stage.Status))
	}
	return t
}

// ZoneField and RemovalField name the time zone and the days of a removal request among
// the faults of [TypedSettings.Apply]; a stage is named by its status.
const (
	ZoneField    = "zone"
	RemovalField = "removal"
)

// Apply takes what was typed over into the settings. What cannot be taken comes back
// by field, in words.
func (t TypedSettings) Apply(s TeamSettings) (TeamSettings, map[string]string) {
	faults := map[string]string{}
	s.Days, s.RemovalDays, s.ShowNames = map[Status]int{}, 0, t.ShowNames
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
	s.Zone = strings.TrimSpace(t.Zone)
	if _, ok := FindZone(s.Zone); !ok {
		faults[ZoneField] = "We don't know this time zone. Enter an IANA name, such as UTC, America/Los_Angeles, or Europe/Berlin."
	}
	return s, faults
}

// ChangesFrom says in words what differs from earlier settings, one text for each thing.
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
	return changes
}

func businessDays(n int) string {
	if n == 1 {
		return "1 business day"
	}
	return fmt.Sprintf("%d business days", n)
}

// Check is the holiday as it is kept, and by field what is wrong with what was typed.
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
