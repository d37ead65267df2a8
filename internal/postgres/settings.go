package postgres

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// settingsLast is how long settings are used by what comes without a session, such as
// jobs, before they are read again.
const settingsLast = 30 * time.Second

// settingsCache keeps the settings of the team in memory: they hardly change, and most
// pages need them.
//
//   - They have an edition, which triggers count up with each change. [DB.Session] reads it
//     along with each session, so that a request sees every change that was made before it,
//     in whichever process and behind whichever pooler.
//   - A transaction of this process that changes them drops them when it commits.
type settingsCache struct {
	mu     sync.Mutex
	known  *oin.TeamSettings // shared: nobody changes it
	have   int64             // the edition of known
	newest int64             // the newest edition that was met
	until  time.Time
}

func (c *settingsCache) get(now time.Time) (oin.TeamSettings, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.known == nil || c.have < c.newest || !now.Before(c.until) {
		return oin.TeamSettings{}, false
	}
	return *c.known, true
}

// keep keeps settings unless others know better already.
func (c *settingsCache) keep(s oin.TeamSettings, edition int64, now time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if edition >= c.newest {
		c.known, c.have, c.newest, c.until = &s, edition, edition, now.Add(settingsLast)
	}
}

// drop lets the settings be read again.
func (c *settingsCache) drop() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.known = nil
}

// meet notes that there is this edition.
func (c *settingsCache) meet(edition int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.newest = max(c.newest, edition)
}

// TeamSettings returns what OIN admins have set, with all holidays. It is kept in memory;
// its map and slice are shared and must not be changed.
func (db *DB) TeamSettings(ctx context.Context) (oin.TeamSettings, error) {
	if s, ok := db.settings.get(time.Now()); ok {
		return s, nil
	}
	s, edition, err := db.readTeamSettings(ctx, "")
	if err == nil {
		db.settings.keep(s, edition, time.Now())
	}
	return s, err
}

// TeamSettings reads the settings as the transaction sees them.
func (tx *Tx) TeamSettings(ctx context.Context) (oin.TeamSettings, error) {
	s, _, err := tx.readTeamSettings(ctx, "")
	return s, err
}

// LockTeamSettings reads them and keeps everybody else from changing them until the
// transaction ends.
func (tx *Tx) LockTeamSettings(ctx context.Context) (oin.TeamSettings, error) {
	s, _, err := tx.readTeamSettings(ctx, "for update of t")
	return s, err
}

var holidayJSON = jsonOf[oin.Holiday](member{"Day", "h.day"}, member{"Name", "h.name"})

// settingsColumns are what [settingsRow] takes, from team_settings t.
var settingsColumns = `
	t.days, coalesce(t.removal_days, 0), t.zone, t.show_names, t.revision, t.edition,
	coalesce((select json_agg(` + holidayJSON + ` order by h.day) from holidays h), '[]')`

type settingsRow struct {
	oin.TeamSettings
	days    map[string]int
	edition int64
}

func (r *settingsRow) into() []any {
	return []any{&r.days, &r.RemovalDays, &r.Zone, &r.ShowNames, &r.Revision, &r.edition, &r.Holidays}
}

// settings are those that were read.
func (r *settingsRow) settings() oin.TeamSettings {
	r.Days = map[oin.Status]int{}
	for code, n := range r.days {
		if status, ok := oin.ParseStatus(code); ok {
			r.Days[status] = n
		}
	}
	return r.TeamSettings
}

func (db queries) readTeamSettings(ctx context.Context, lock string) (oin.TeamSettings, int64, error) {
	var row settingsRow
	err := db.q.QueryRow(ctx, `select `+settingsColumns+` from team_settings t `+lock).Scan(row.into()...)
	return row.settings(), row.edition, wrapNoRows(err, "read settings of the team")
}

// SaveTeamSettings keeps all settings but the holidays.
func (tx *Tx) SaveTeamSettings(ctx context.Context, s oin.TeamSettings) error {
	days := map[string]int{}
	for status, n := range s.Days {
		days[status.String()] = n
	}
	tx.settingsChanged = true
	if _, err := tx.q.Exec(ctx, `
		update team_settings set days = $1, zone = $2, show_names = $3, removal_days = nullif($4, 0), revision = revision + 1`, days, s.Zone, s.ShowNames, s.RemovalDays); err != nil {
		return fmt.Errorf("save settings of the team: %w", err)
	}
	return nil
}

// AddHoliday keeps a holiday; false says that the day has one already.
func (tx *Tx) AddHoliday(ctx context.Context, h oin.Holiday) (bool, error) {
	tx.settingsChanged = true
	tag, err := tx.q.Exec(ctx, `insert into holidays (day, name) values ($1::text::date, $2) on conflict do nothing`, h.Day, h.Name)
	if err != nil {
		return false, fmt.Errorf("add holiday: %w", err)
	}
	return tag.RowsAffected() == 1, nil
}

// RemoveHoliday forgets the holiday on that day, and returns its name.
func (tx *Tx) RemoveHoliday(ctx context.Context, day string) (string, error) {
	tx.settingsChanged = true
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
