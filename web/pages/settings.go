package pages

import (
	"slices"
	"strings"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// SettingsPage has the settings of the OIN team, for its admins.
type SettingsPage struct {
	ui.Layout
	// Typed is what the form shows: the current settings, or what was typed if it
	// couldn't be saved. Faults has the reasons by field, and Fault one about the whole
	// form.
	Typed    oin.TypedSettings
	Revision int64
	Faults   map[string]string
	Fault    string
	Holidays []oin.Holiday // by day
	Today    string        // the date in the OIN team's time zone
	// Holiday is what was typed for a new one if it couldn't be saved. HolidayFaults
	// and HolidayFault have the reasons.
	Holiday       oin.HolidaySpan
	HolidayFaults map[string]string
	HolidayFault  string
	// Plan is a change of the holidays to confirm, or nil.
	Plan *HolidayPlan
	// Calendar is what was imported, if that couldn't be read, and CalendarFault why.
	Calendar, CalendarFault string
	Changes                 []SettingsChange // the latest first
}

// SettingsChange is a change of the settings.
type SettingsChange struct {
	At           time.Time
	Person, What string
}

// HolidayPlan is what a change of the holidays would do.
type HolidayPlan struct {
	Offered     []oin.Holiday // that can be added
	Add, Remove []oin.Holiday // Add are ticked
	Warnings    []string
	Moves       int // due dates
}

// question returns what the plan asks, and verb the label of the button that does it.
func (p HolidayPlan) question() string {
	if len(p.Offered) == 0 {
		return "Remove " + ui.Count(len(p.Remove), "holiday") + "?"
	}
	return "Add " + ui.Count(len(p.Add), "holiday") + "?"
}

// ticked reports whether a day is to be added.
func (p HolidayPlan) ticked(h oin.Holiday) bool {
	return slices.ContainsFunc(p.Add, func(a oin.Holiday) bool { return a.Day == h.Day })
}

func (p HolidayPlan) verb() string { return strings.TrimSuffix(p.question(), "?") }

// spans returns the entries of the plan.
func (p HolidayPlan) spans() []oin.HolidaySpan {
	return oin.HolidaySpans(append(slices.Clone(p.Add), p.Remove...))
}

// movesWords says how many due dates would move.
func (p HolidayPlan) movesWords() string {
	switch {
	case p.Moves == 0:
		return "No due date moves."
	case len(p.Offered) == 0:
		return ui.Count(p.Moves, "due date") + " will move earlier."
	default:
		return ui.Count(p.Moves, "due date") + " will move later."
	}
}

// HolidaysChanged says that holidays were added or removed, and how many due dates moved.
func HolidaysChanged(removed bool, moves int) string {
	what := "Holidays added."
	if removed {
		what = "Holidays removed."
	}
	switch moves {
	case 0:
		return what + " No due date moved."
	default:
		return what + " " + ui.Count(moves, "due date") + " moved."
	}
}

// coming and past return the holidays whose last day is today or later, and those before,
// the latest first.
func (p SettingsPage) coming() []oin.HolidaySpan {
	return slices.DeleteFunc(oin.HolidaySpans(p.Holidays), func(s oin.HolidaySpan) bool { return s.To < p.Today })
}

func (p SettingsPage) past() []oin.HolidaySpan {
	past := slices.DeleteFunc(oin.HolidaySpans(p.Holidays), func(s oin.HolidaySpan) bool { return s.To >= p.Today })
	slices.Reverse(past)
	return past
}

// days returns the days of an entry.
func (p SettingsPage) days(s oin.HolidaySpan) (days []string) {
	for _, h := range p.Holidays {
		if h.Name == s.Name && s.In(h.Day) {
			days = append(days, h.Day)
		}
	}
	return days
}

// commonZones are suggestions. Any other zone can be typed.
var commonZones = []string{
	"UTC", "America/Los_Angeles", "America/Denver", "America/Chicago", "America/New_York", "America/Toronto", "America/Sao_Paulo",
	"Europe/London", "Europe/Berlin", "Europe/Warsaw", "Asia/Kolkata", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney",
}
