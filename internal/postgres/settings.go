package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// TeamSettings are what OIN admins have set, with all holidays.
func (db queries) TeamSettings(ctx context.Context) (oin.TeamSettings, error) {
	return db.teamSettings(ctx, "")
}

// LockTeamSettings reads them and keeps everybody else from changing them until the
// transaction ends.
func (tx *Tx) LockTeamSettings(ctx context.Context) (oin.TeamSettings, error) {
	return tx.teamSettings(ctx, "for update of s")
}

var holidayJSON = jsonOf[oin.Holiday](member{"Day", "h.day"}, member{"Name", "h.name"})

// HoldTeamSettings reads them and keeps them from being changed until the transaction
// ends: what is computed from them then follows a change of them, or comes after it.
func (tx *Tx) HoldTeamSettings(ctx context.Context) (oin.TeamSettings, error) {
	return tx.teamSettings(ctx, "for share of s")
}

func (db queries) teamSettings(ctx context.Context, lock string) (oin.TeamSettings, error) {
	var s oin.TeamSettings
	var days map[string]int
	err := db.q.QueryRow(ctx, `
		select s.days, coalesce(s.removal_days, 0), s.zone, s.show_names, s.revision,
		       coalesce((select json_agg(`+holidayJSON+` order by h.day) from holidays h), '[]')
		from team_settings s `+lock).Scan(&days, &s.RemovalDays, &s.Zone, &s.ShowNames, &s.Revision, &s.Holidays)
	s.Days = map[oin.Status]int{}
	for code, n := range days {
		if status, ok := oin.ParseStatus(code); ok {
			s.Days[status] = n
		}
	}
	return s, wrapNoRows(err, "read settings of the team")
}

// SaveTeamSettings keeps all settings but the holidays.
func (tx *Tx) SaveTeamSettings(ctx context.Context, s oin.TeamSettings) error {
	days := map[string]int{}
	for status, n := range s.Days {
		days[status.String()] = n
	}
	if _, err := tx.q.Exec(ctx, `
		update team_settings set days = $1, zone = $2, show_names = $3, removal_days = nullif($4, 0), revision = revision + 1`, days, s.Zone, s.ShowNames, s.RemovalDays); err != nil {
		return fmt.Errorf("save settings of the team: %w", err)
	}
	return nil
}

// AddHoliday keeps a holiday; false says that the day has one already.
func (tx *Tx) AddHoliday(ctx context.Context, h oin.Holiday) (bool, error) {
	tag, err := tx.q.Exec(ctx, `insert into holidays (day, name) values ($1::text::date, $2) on conflict do nothing`, h.Day, h.Name)
	if err != nil {
		return false, fmt.Errorf("add holiday: %w", err)
	}
	return tag.RowsAffected() == 1, nil
}

// RemoveHoliday forgets the holiday on that day, and returns its name.
func (tx *Tx) RemoveHoliday(ctx context.Context, day string) (string, error) {
	var name string
	err := tx.q.QueryRow(ctx, `delete from holidays where day::text = $1 returning name`, day).Scan(&name)
	return name, wrapNoRows(err, "remove holiday")
}

// SettingsChange is what somebody has changed about the settings.
type SettingsChange struct {
	At     time.Time
	Person string
	What   string
}

// SettingsChanges are the latest ones, the last one first (index audit_of_settings).
func (db queries) SettingsChanges(ctx context.Context, limit int) ([]SettingsChange, error) {
	rows, err := db.q.Query(ctx, `
		select a.at, coalesce(p.name, '') as person, a.detail as what
		from audit a left join people p on p.id = a.person_id
		where a.action = 'settings' and a.refused = '' order by a.id desc limit $1`, limit)
	if err != nil {
		return nil, fmt.Errorf("read changes of the settings: %w", err)
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[SettingsChange])
	if err != nil {
		return nil, fmt.Errorf("read changes of the settings: %w", err)
	}
	return all, nil
}
