package postgres

import (
	"context"
	"fmt"
	"math"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// settingsLast is how long work without a session, such as jobs, uses the cached settings.
const settingsLast = 30 * time.Second

// settingsCache caches the settings of the team, which rarely change and are needed for
// most pages.
//
//   - Triggers increment their edition with each change. [findSession] reads the edition
//     with each session, so a request sees every change that was made before it, in any
//     process and behind any pooler.
//   - A transaction of this process that changes them drops them when it ends.
type settingsCache struct {
	mu     sync.Mutex
	known  *oin.TeamSettings // shared and never changed
	have   int64             // the edition of known
	newest int64             // the newest edition seen
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

// keep caches s unless a newer edition is known.
func (c *settingsCache) keep(s oin.TeamSettings, edition int64, now time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if edition >= c.newest {
		c.known, c.have, c.newest, c.until = &s, edition, edition, now.Add(settingsLast)
	}
}

// drop empties the cache.
func (c *settingsCache) drop() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.known = nil
}

// edition returns the edition of the settings that get returns, or the highest number if it
// returns none.
func (c *settingsCache) edition() int64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.known == nil || c.have < c.newest {
		return math.MaxInt64
	}
	return c.have
}

// meet records an edition that was read.
func (c *settingsCache) meet(edition int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.newest = max(c.newest, edition)
}

// TeamSettings returns the settings of the OIN team, with all holidays. They are cached.
// The map and slice are shared, so callers must not change them.
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

// TeamSettings returns the settings as the transaction sees them.
func (tx *Tx) TeamSettings(ctx context.Context) (oin.TeamSettings, error) {
	s, _, err := tx.readTeamSettings(ctx, "")
	return s, err
}

// LockTeamSettings locks and returns the settings.
func (tx *Tx) LockTeamSettings(ctx context.Context) (oin.TeamSettings, error) {
	s, _, err := tx.readTeamSettings(ctx, "for update of t")
	return s, err
}

var holidayJSON = jsonOf[oin.Holiday](member{"Day", "h.day"}, member{"Name", "h.name"})

// settingsColumns are what [settingsRow] scans, from team_settings t.
var settingsColumns = `
	t.days, coalesce(t.removal_days, 0), coalesce(t.idle_days, 0), t.zone, t.show_names, t.second_reviewer, t.revision, t.edition,
	coalesce((select json_agg(` + holidayJSON + ` order by h.day) from holidays h), '[]')`

type settingsRow struct {
	oin.TeamSettings
	days    map[string]int
	edition int64
}

func (r *settingsRow) into() []any {
	return []any{&r.days, &r.RemovalDays, &r.IdleDays, &r.Zone, &r.ShowNames, &r.SecondReviewer, &r.Revision, &r.edition, &r.Holidays}
}

// settings returns the settings that were scanned.
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

// SaveTeamSettings saves all settings but the holidays.
func (tx *Tx) SaveTeamSettings(ctx context.Context, s oin.TeamSettings) error {
	days := map[string]int{}
	for status, n := range s.Days {
		days[status.String()] = n
	}
	tx.settingsChanged = true
	if _, err := tx.q.Exec(ctx, `
		update team_settings set days = $1, zone = $2, show_names = $3, removal_days = nullif($4, 0), second_reviewer = $5, idle_days = nullif($6, 0), revision = revision + 1`,
		days, s.Zone, s.ShowNames, s.RemovalDays, s.SecondReviewer, s.IdleDays); err != nil {
		return fmt.Errorf("save settings of the team: %w", err)
	}
	return nil
}

// AddHoliday adds a holiday, and reports whether its day had none.
func (tx *Tx) AddHoliday(ctx context.Context, h oin.Holiday) (bool, error) {
	tx.settingsChanged = true
	tag, err := tx.q.Exec(ctx, `insert into holidays (day, name) values ($1::text::date, $2) on conflict do nothing`, h.Day, h.Name)
	if err != nil {
		return false, fmt.Errorf("add holiday: %w", err)
	}
	return tag.RowsAffected() == 1, nil
}

// RemoveHoliday deletes the holiday on a day, and returns its name. It returns
// [ErrNotFound] if there is none.
func (tx *Tx) RemoveHoliday(ctx context.Context, day string) (string, error) {
	tx.settingsChanged = true
	var name string
	err := tx.q.QueryRow(ctx, `delete from holidays where day::text = $1 returning name`, day).Scan(&name)
	return name, wrapNoRows(err, "remove holiday")
}

// SettingsChange is a change of the settings, as the audit log describes it.
type SettingsChange struct {
	At     time.Time
	Person string
	What   string
}

// SettingsChanges returns the latest changes, newest first (index audit_of_settings).
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
