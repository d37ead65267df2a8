package portal

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// HolidayChange adds and removes holidays of the OIN team.
type HolidayChange struct {
	Add    []oin.Holiday
	Remove []string // days
}

// HolidayPlan is what a [HolidayChange] would do.
type HolidayPlan struct {
	HolidayChange // without what is so already
	Warnings      []string
	// Moves is how many due dates would move.
	Moves int
}

// PlanHolidays returns what a change of the holidays would do. It returns the same problems
// as [Portal.ChangeHolidays].
func (p *Portal) PlanHolidays(ctx context.Context, who oin.Person, change HolidayChange) (HolidayPlan, error) {
	if err := requireRecentRole(who, oin.RoleAdmin); err != nil {
		return HolidayPlan{}, err
	}
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return HolidayPlan{}, err
	}
	next, plan, err := p.planHolidays(settings, change)
	if err != nil {
		return plan, err
	}
	dates, err := p.db.DueDates(ctx, p.now())
	if err != nil {
		return plan, err
	}
	plan.Moves = len(moved(settings.Calendar(), next, p.now(), dates))
	return plan, nil
}

// planHolidays returns the calendar after a change, and the change without what is so
// already.
func (p *Portal) planHolidays(settings oin.TeamSettings, change HolidayChange) (oin.Calendar, HolidayPlan, error) {
	next := settings.Calendar()
	next.Holidays = slices.Clone(next.Holidays)
	today := p.now().In(next.Zone).Format(time.DateOnly)
	var plan HolidayPlan
	for _, day := range change.Remove {
		at := slices.IndexFunc(next.Holidays, func(h oin.Holiday) bool { return h.Day == day })
		if at < 0 {
			return next, plan, &oin.Problem{Code: oin.CodeNotFound, Text: "This holiday was already removed."}
		}
		next.Holidays = slices.Delete(next.Holidays, at, at+1)
		plan.Remove = append(plan.Remove, day)
	}
	have := slices.Clone(next.Holidays)
	days := map[string]bool{}
	for _, h := range have {
		days[h.Day] = true
	}
	for _, h := range change.Add {
		h, faults := h.Check()
		if err := oin.CheckFields(faults); err != nil {
			return next, plan, err
		}
		if days[h.Day] {
			continue
		}
		days[h.Day] = true
		next.Holidays = append(next.Holidays, h)
		plan.Add = append(plan.Add, h)
	}
	slices.SortFunc(plan.Add, func(a, b oin.Holiday) int { return strings.Compare(a.Day, b.Day) })
	switch n := len(next.Holidays); {
	case len(change.Add) > 0 && len(plan.Add) == 0 && len(change.Add) == 1:
		return next, plan, oin.CheckFields(map[string]string{"day": "This day is already a holiday. To rename it, remove it first."})
	case len(change.Add) > 0 && len(plan.Add) == 0:
		return next, plan, oin.CheckFields(map[string]string{"day": "These days are already holidays. To rename them, remove them first."})
	case n > oin.MaxHolidays && len(plan.Add) > 0:
		return next, plan, &oin.Problem{Code: oin.CodeLimitReached,
			Text: fmt.Sprintf("You would have %d holidays, and the maximum is %d. Remove past ones and try again.", n, oin.MaxHolidays)}
	}
	plan.Warnings = oin.HolidayWarnings(plan.Add, have, today)
	return next, plan, nil
}

// moved returns the due dates that move from one calendar to another, as they are then.
func moved(from, to oin.Calendar, now time.Time, dates []postgres.DueDate) []postgres.DueDate {
	var all []postgres.DueDate
	for _, d := range dates {
		since := now
		if d.Paused != nil {
			since = *d.Paused
		}
		if due := from.MovedDue(to, since, d.Due); !due.Equal(d.Due) {
			d.Due, d.Late = due, *to.Late(&due)
			all = append(all, d)
		}
	}
	return all
}

// ChangeHolidays changes the holidays of the OIN team, and moves the due dates that are not
// over by the business days that are off now, or no longer. It returns how many have moved.
// It returns an [oin.Problem] with Fields if a holiday is not valid, or its day is one
// already.
func (p *Portal) ChangeHolidays(ctx context.Context, who oin.Person, change HolidayChange) (int, error) {
	if err := requireRecentRole(who, oin.RoleAdmin); err != nil {
		return 0, err
	}
	moves := 0
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		settings, err := tx.LockTeamSettings(ctx)
		if err != nil {
			return err
		}
		next, plan, err := p.planHolidays(settings, change)
		if err != nil {
			return err
		}
		var removed []oin.Holiday
		for _, day := range plan.Remove {
			name, err := tx.RemoveHoliday(ctx, day)
			if err != nil {
				return err
			}
			removed = append(removed, oin.Holiday{Day: day, Name: name})
		}
		for _, h := range plan.Add {
			if _, err := tx.AddHoliday(ctx, h); err != nil {
				return err
			}
		}
		changes := append(holidayChanges("removed", removed), holidayChanges("added", plan.Add)...)
		dates, err := tx.LockDueDates(ctx, p.nowIn(tx))
		if err != nil {
			return err
		}
		all := moved(settings.Calendar(), next, p.nowIn(tx), dates)
		if moves = len(all); moves > 0 {
			changes = append(changes, fmt.Sprintf("Due dates moved because of holidays: %d", moves))
			if err := tx.SetDueDates(ctx, all); err != nil {
				return err
			}
		}
		return p.auditSettings(ctx, tx, who, changes...)
	})
	return moves, err
}

// holidayChanges describes holidays for the audit log, one text for each entry.
func holidayChanges(what string, all []oin.Holiday) []string {
	var changes []string
	for _, s := range oin.HolidaySpans(all) {
		text := "Holiday " + what + ": " + s.Name + ", " + s.From
		if s.To != s.From {
			text += " to " + s.To
		}
		changes = append(changes, text)
	}
	return changes
}
