package server

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"oinmanager/internal/ical"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
	"oinmanager/web/ui"
)

// addHolidays adds the days that were typed, or those that the person has confirmed. If that
// has an effect worth knowing before, it asks first.
func (s *server) addHolidays(w http.ResponseWriter, r *http.Request) error {
	if confirmed := r.PostForm["holiday"]; len(confirmed) > 0 || r.PostForm.Has("offered") {
		return s.addTicked(w, r, parseHolidays(confirmed), parseHolidays(r.PostForm["offered"]))
	}
	typed := oin.HolidaySpan{From: r.PostForm.Get("day"), To: r.PostForm.Get("to"), Name: r.PostForm.Get("name")}
	days, faults := typed.Days()
	if len(faults) > 0 {
		return s.holidayFault(w, r, typed, oin.CheckFields(faults))
	}
	change := portal.HolidayChange{Add: days}
	plan, err := s.portal.PlanHolidays(r.Context(), *person(r), change)
	switch {
	case err != nil:
		return s.holidayFault(w, r, typed, err)
	case plan.Moves == 0 && len(plan.Warnings) == 0:
		return s.changeHolidays(w, r, change)
	}
	return s.confirmHolidays(w, r, plan)
}

// addTicked adds those of the offered days that are ticked. If another number of due dates
// would move than the page has said, it asks again.
func (s *server) addTicked(w http.ResponseWriter, r *http.Request, ticked, offered []oin.Holiday) error {
	change := portal.HolidayChange{Add: ticked}
	if !r.PostForm.Has("offered") {
		return s.changeHolidays(w, r, change)
	}
	plan, err := s.portal.PlanHolidays(r.Context(), *person(r), change)
	switch {
	case err != nil && len(ticked) > 0: // as changing them says it
		return s.changeHolidays(w, r, change)
	case err != nil:
		return err
	case len(ticked) == 0:
		plan.Warnings = []string{"Select the days to add, or choose Cancel."}
	case r.PostForm.Get("count") == "" && r.PostForm.Get("moves") == strconv.Itoa(plan.Moves):
		return s.changeHolidays(w, r, change)
	}
	return s.askHolidays(w, r, plan, offered)
}

// importHolidays shows the days of an iCalendar file, to be confirmed.
func (s *server) importHolidays(w http.ResponseWriter, r *http.Request) error {
	text := r.PostForm.Get("calendar")
	found, err := ical.Parse(text)
	fault := ""
	switch {
	case errors.Is(err, ical.ErrTooLarge):
		fault = fmt.Sprintf("This calendar is too large. Import up to %d events and %d KB.", ical.MaxEvents, ical.MaxSize>>10)
	case err != nil:
		fault = "This isn't an iCalendar file. Its first line is BEGIN:VCALENDAR."
	case len(found.Events) == 0 && len(found.Timed) > 0:
		fault = "All events in this calendar have a time, so none of them is a day off."
	case len(found.Events) == 0:
		fault = "This calendar has no events that we can read."
	}
	plan, notes := portal.HolidayPlan{}, []string(nil)
	if fault == "" {
		var days []oin.Holiday
		settings, err := s.portal.TeamSettings(r.Context(), *person(r))
		if err != nil {
			return err
		}
		today, err := time.Parse(time.DateOnly, settings.Today)
		if err != nil {
			return err
		}
		var coming []ical.Event
		past := 0
		for _, e := range found.Events {
			times := e.Coming(today, today.AddDate(2, 0, 0))
			if len(times) == 0 {
				past++
			}
			coming = append(coming, times...)
		}
		if past > 0 {
			notes = append(notes, fmt.Sprintf("Left out because they're in the past: %s.", ui.Count(past, "event")))
		}
		for _, e := range coming {
			name := []rune(oin.Line(e.Name))
			if len(name) == 0 {
				name = []rune("Day off")
			}
			span := oin.HolidaySpan{From: e.First.Format("2006-01-02"), To: e.Last.Format("2006-01-02"), Name: string(name[:min(len(name), oin.MaxHolidayName)])}
			more, faults := span.Days()
			if len(faults) > 0 {
				found.Skipped++
				continue
			}
			days = append(days, more...)
		}
		if len(days) == 0 {
			fault = "This calendar has no days off that are still to come."
		} else if plan, err = s.portal.PlanHolidays(r.Context(), *person(r), portal.HolidayChange{Add: days}); err != nil {
			if oin.FaultsOf(err) == nil && oin.CodeOf(err) != oin.CodeLimitReached {
				return err
			}
			if fault = oin.FaultsOf(err)["day"]; fault == "" {
				fault = err.Error()
			}
		}
	}
	if fault != "" {
		page, err := s.settingsPage(r)
		if err != nil {
			return err
		}
		page.Calendar, page.CalendarFault = text, fault
		return s.page(w, r, http.StatusUnprocessableEntity, pages.SettingsView(page))
	}
	const named = 10
	for i, name := range found.Timed {
		if i == named && len(found.Timed) > named+1 {
			notes = append(notes, fmt.Sprintf("Left out: %d more events that have a time.", len(found.Timed)-named))
			break
		}
		letters := []rune(oin.Line(name))
		notes = append(notes, fmt.Sprintf("Left out: “%s” has a time, so it isn't a day off.", string(letters[:min(len(letters), oin.MaxHolidayName)])))
	}
	for i, name := range found.Unclear {
		if i == named && len(found.Unclear) > named+1 {
			notes = append(notes, fmt.Sprintf("We don't understand how %d more events repeat.", len(found.Unclear)-named))
			break
		}
		notes = append(notes, fmt.Sprintf("We don't understand how “%s” repeats. Add its other days yourself.", oin.OneLine(name, oin.MaxHolidayName)))
	}
	if found.Skipped > 0 {
		notes = append(notes, fmt.Sprintf("Events without a day, or longer than %d days: %d. They aren't listed.", ical.MaxDays, found.Skipped))
	}
	plan.Warnings = append(plan.Warnings, notes...)
	return s.confirmHolidays(w, r, plan)
}

// removeHoliday removes the days of an entry. If due dates move, it asks first.
func (s *server) removeHoliday(w http.ResponseWriter, r *http.Request) error {
	change := portal.HolidayChange{Remove: r.PostForm["day"]}
	if len(change.Remove) > oin.MaxHolidays {
		return errNoPage
	}
	if r.PostForm.Get("confirmed") == "" {
		plan, err := s.portal.PlanHolidays(r.Context(), *person(r), change)
		if err != nil {
			return err
		}
		if plan.Moves > 0 {
			return s.confirmHolidays(w, r, plan)
		}
	}
	return s.changeHolidays(w, r, change)
}

// changeHolidays changes the holidays, and says how many due dates have moved.
func (s *server) changeHolidays(w http.ResponseWriter, r *http.Request, change portal.HolidayChange) error {
	moves, err := s.portal.ChangeHolidays(r.Context(), *person(r), change)
	if err != nil {
		if len(change.Add) > 0 && (oin.FaultsOf(err) != nil || oin.CodeOf(err) == oin.CodeLimitReached) {
			return s.holidayFault(w, r, oin.HolidaySpan{From: change.Add[0].Day, Name: change.Add[0].Name}, err)
		}
		return err
	}
	done := "holiday-added"
	if len(change.Add) == 0 {
		done = "holiday-removed"
	}
	return seeOther(w, r, paths.Settings+"?done="+done+"&moved="+strconv.Itoa(moves)+"#holidays")
}

// holidaysDone returns the message after holidays were changed, or "".
func holidaysDone(query url.Values) string {
	n, err := strconv.Atoi(query.Get("moved"))
	if done := query.Get("done"); err != nil || n < 0 || done != "holiday-added" && done != "holiday-removed" {
		return ""
	}
	return pages.HolidaysChanged(query.Get("done") == "holiday-removed", n)
}

// holidayFault shows the settings with what is wrong with the new holidays.
func (s *server) holidayFault(w http.ResponseWriter, r *http.Request, typed oin.HolidaySpan, err error) error {
	why, err := refusalOf(err)
	if err != nil {
		return err
	}
	page, err := s.settingsPage(r)
	if err != nil {
		return err
	}
	page.Holiday, page.HolidayFaults, page.HolidayFault = typed, why.faults, why.full
	return s.page(w, r, why.status, pages.SettingsView(page))
}

// confirmHolidays shows what a change of the holidays would do.
func (s *server) confirmHolidays(w http.ResponseWriter, r *http.Request, plan portal.HolidayPlan) error {
	return s.askHolidays(w, r, plan, plan.Add)
}

// askHolidays shows what a change of the holidays would do, which adds some of those that are
// offered.
func (s *server) askHolidays(w http.ResponseWriter, r *http.Request, plan portal.HolidayPlan, offered []oin.Holiday) error {
	page, err := s.settingsPage(r)
	if err != nil {
		return err
	}
	page.Plan = &pages.HolidayPlan{Offered: offered, Add: plan.Add, Warnings: plan.Warnings, Moves: plan.Moves}
	for _, h := range page.Holidays {
		for _, day := range plan.Remove {
			if h.Day == day {
				page.Plan.Remove = append(page.Plan.Remove, h)
			}
		}
	}
	return s.page(w, r, http.StatusOK, pages.SettingsView(page))
}

// parseHolidays parses what the page asks to confirm. The portal checks it.
func parseHolidays(texts []string) []oin.Holiday {
	var all []oin.Holiday
	for _, text := range texts[:min(len(texts), oin.MaxHolidays+1)] {
		day, name, _ := strings.Cut(text, " ")
		all = append(all, oin.Holiday{Day: day, Name: name})
	}
	return all
}
