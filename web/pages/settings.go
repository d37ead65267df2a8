package pages

import (
	"slices"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// SettingsPage is what OIN admins set for the OIN team.
type SettingsPage struct {
	ui.Layout
	// Typed is what the form shows: the settings as they are, or what was typed where
	// it could not be taken. Faults say by field why, Fault about all of it.
	Typed    oin.TypedSettings
	Revision int64
	Faults   map[string]string
	Fault    string
	Holidays []oin.Holiday // by day
	Today    string        // the date, where the OIN team is
	// Holiday is what was typed into the form for a new one where it could not be
	// taken; HolidayFaults and HolidayFault say why.
	Holiday       oin.Holiday
	HolidayFaults map[string]string
	HolidayFault  string
	Changes       []SettingsChange // the latest first
}

// SettingsChange is what somebody has changed.
type SettingsChange struct {
	At           time.Time
	Person, What string
}

// coming and past are the holidays from today on, and those before, the latest first.
func (p SettingsPage) coming() []oin.Holiday {
	return slices.DeleteFunc(slices.Clone(p.Holidays), func(h oin.Holiday) bool { return h.Day < p.Today })
}

func (p SettingsPage) past() []oin.Holiday {
	past := slices.DeleteFunc(slices.Clone(p.Holidays), func(h oin.Holiday) bool { return h.Day >= p.Today })
	slices.Reverse(past)
	return past
}

// holidayDate is the day of a holiday in words.
func holidayDate(h oin.Holiday) string {
	day, err := time.Parse(time.DateOnly, h.Day)
	if err != nil {
		return h.Day
	}
	return day.Format("Monday, 2 January 2006")
}

// commonZones are suggested; any other can be typed.
var commonZones = []string{
	"UTC", "America/Los_Angeles", "America/Denver", "America/Chicago", "America/New_York", "America/Toronto", "America/Sao_Paulo",
	"Europe/London", "Europe/Berlin", "Europe/Warsaw", "Asia/Kolkata", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney",
}
