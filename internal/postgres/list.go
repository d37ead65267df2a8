package postgres

import (
	"strings"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// listedColumns returns the columns that [scanListed] scans, from submissions s. The
// answers are read from the given column.
func listedColumns(answers string) string {
	var types []string
	for _, t := range oin.Form {
		if t.Switch != "" {
			types = append(types, `case when s.`+answers+`->>'`+string(t.Switch)+`' = 'on' then '`+t.Type+`' end`)
		}
	}
	return `s.id, s.version, s.status, s.round, coalesce(s.superseded_by, 0), s.oin_asked_at, s.isv_asked_at, s.hold_at, coalesce(s.hold_why, ''),
		coalesce(s.` + answers + `->>'` + string(oin.AppName) + `', ''), coalesce(s.` + answers + `->'` + string(oin.AppIcon) + `'->>'sha256', ''),
		array_remove(array[` + strings.Join(types, `, `) + `], null)`
}

// scanListed scans the columns of [listedColumns] into l, and those after them into more.
func scanListed(row pgx.Row, l *oin.Listed, more ...any) error {
	err := row.Scan(append([]any{
		&l.ID, &l.Version, &l.Status, &l.Round, &l.ReplacedBy, &l.AskedOIN, &l.AskedISV, &l.Hold.Since, &l.Hold.Why, &l.Name, &l.Icon, &l.Types,
	}, more...)...)
	l.Name = oin.ShownName(l.Name)
	return err
}
