package pages

import (
	"slices"
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
	Holiday       oin.Holiday
	HolidayFaults map[string]string
	HolidayFault  string
	Changes       []SettingsChange // the latest first
}

// SettingsChange is a change of the settings.
type SettingsChange struct {
	At           time.Time
	Person, What string
}

// coming and past return the holidays from today on, and those before, the latest
// first.
func (p SettingsPage) coming() []oin.Holiday {
	return slices.DeleteFunc(slices.Clone(p.Holidays), func(h oin.Holiday) bool { return h.Day < p.Today })
}

func (p SettingsPage) past() []oin.Holiday {
	past := slices.DeleteFunc(slices.Clone(p.Holidays), func(h oin.Holiday) bool { return h.Day >= p.Today })
	slices.Reverse(past)
	return past
}

// holidayDate returns the day of a holiday in words.
func holidayDate(h oin.Holiday) string {
	day, err := time.Parse(time.DateOnly, h.Day)
	if err != nil {
		return h.Day
	}
	return day.Format("Monday, 2 January 2006")
}

// commonZones are suggestions. Any other zone can be typed.
var commonZones = []string{
	"UTC", "America/Los_Angeles", "America/Denver", "America/Chicago", "America/New_York", "America/Toronto", "America/Sao_Paulo",
	"Europe/London", "Europe/Berlin", "Europe/Warsaw", "Asia/Kolkata", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney",
}
