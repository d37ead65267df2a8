package postgres

import (
	"strings"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// answeredColumns and sentColumns are what [scanListed] scans, from submissions s: of what
// is answered, or of what was submitted. The latter has columns of its own (trigger
// submissions_search), because reading all that was submitted takes most of a list's time.
var (
	answeredColumns = listedColumns(`s.answers->>'`+string(oin.AppName)+`'`, `s.answers->'`+string(oin.AppIcon)+`'->>'sha256'`,
		func(s oin.Key) string { return `s.answers->>'` + string(s) + `' = 'on'` })
	sentColumns = listedColumns(`s.sent_name`, `s.sent_icon`, func(s oin.Key) string { return `'` + string(s) + `' = any(s.sent_switches)` })
)

func listedColumns(name, icon string, on func(oin.Key) string) string {
	var types []string
	for _, t := range oin.Form {
		if t.Switch != "" {
			types = append(types, `case when `+on(t.Switch)+` then '`+t.Type+`' end`)
		}
	}
	return `s.id, s.version, s.status, s.round, coalesce(s.superseded_by, 0), s.oin_asked_at, s.isv_asked_at, s.hold_at, coalesce(s.hold_why, ''), ` + afterOneReview + `,
		coalesce(` + name + `, ''), coalesce(` + icon + `, ''), array_remove(array[` + strings.Join(types, `, `) + `], null)`
}

// scanListed scans [answeredColumns] or [sentColumns] into l, and those after them into more.
func scanListed(row pgx.Row, l *oin.Listed, more ...any) error {
	err := row.Scan(append([]any{
		&l.ID, &l.Version, &l.Status, &l.Round, &l.ReplacedBy, &l.AskedOIN, &l.AskedISV, &l.Hold.Since, &l.Hold.Why, &l.OneReview, &l.Name, &l.Icon, &l.Types,
	}, more...)...)
	l.Name = oin.ShownName(l.Name)
	return err
}
