package portal

import (
	"context"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// TeamSettings is the page Settings.
type TeamSettings struct {
	oin.TeamSettings
	Today   string // the date in the OIN team's time zone
	Changes []postgres.SettingsChange
}

// settingsChanges is the number of latest changes on the page.
const settingsChanges = 10

// TeamSettings returns the OIN team's settings, for its admins.
func (p *Portal) TeamSettings(ctx context.Context, who oin.Person) (TeamSettings, error) {
	var s TeamSettings
	if err := requireRole(who, oin.RoleAdmin); err != nil {
		return s, err
	}
	var err error
	if s.TeamSettings, err = p.db.TeamSettings(ctx); err != nil {
		return s, err
	}
	s.Today = p.now().In(s.Calendar().Zone).Format("2006-01-02")
	s.Changes, err = p.db.SettingsChanges(ctx, settingsChanges)
	return s, err
}

// SaveTeamSettings saves settings that were typed in, and writes the changes to the audit
// log. It reports whether targets have changed. It returns an [oin.Problem] with Fields if
// some are not valid, and one with [oin.CodeConflict] if seen, the revision that the person
// was shown, is outdated. The settings apply to due dates set from then on. If the time zone changes, earlier due dates
// keep their day, and are late when that day ends in the new zone.
func (p *Portal) SaveTeamSettings(ctx context.Context, who oin.Person, typed oin.TypedSettings, seen int64) (targets bool, err error) {
	if err := requireRecentRole(who, oin.RoleAdmin); err != nil {
		return false, err
	}
	err = p.db.InTx(ctx, func(tx *postgres.Tx) error {
		old, err := tx.LockTeamSettings(ctx)
		if err != nil {
			return err
		}
		next, faults := typed.Apply(old)
		if err := oin.CheckFields(faults); err != nil {
			return err
		}
		if old.Revision != seen {
			return &oin.Problem{Code: oin.CodeConflict,
				Text: "Another admin changed the settings after you opened the page. Your changes weren't saved. Check the new values and try again."}
		}
		targets = next.TargetsDiffer(old)
		changes := next.ChangesFrom(old)
		if len(changes) == 0 {
			return nil
		}
		if err := tx.SaveTeamSettings(ctx, next); err != nil {
			return err
		}
		if next.Zone != old.Zone {
			if err := tx.MoveDue(ctx, old.Zone, next.Zone); err != nil {
				return err
			}
			if err := moveLate(ctx, tx, next.Calendar()); err != nil {
				return err
			}
		}
		return p.auditSettings(ctx, tx, who, changes...)
	})
	return targets && err == nil, err
}

// moveLate sets when open turns are late: at the end of their due day in the team's new
// time zone. The lock of the settings keeps new due dates from being set meanwhile.
func moveLate(ctx context.Context, tx *postgres.Tx, c oin.Calendar) error {
	turns, err := tx.DueTurns(ctx)
	if err != nil {
		return err
	}
	for i := range turns {
		turns[i].Late = *c.Late(&turns[i].Due)
	}
	return tx.SetLate(ctx, turns)
}

func (p *Portal) auditSettings(ctx context.Context, tx *postgres.Tx, who oin.Person, changes ...string) error {
	for _, what := range changes {
		if err := tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditSettings, Detail: what}, p.nowIn(tx)); err != nil {
			return err
		}
	}
	return nil
}
