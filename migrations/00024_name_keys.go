package migrations

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/pressly/goose/v3"

	"oinmanager/internal/oin"
)

// NameKeys computes anew what app names are compared by, since
// [oin.NameKey] says more names the same than it did. Keys in ASCII stay as they
// are. A replica of the previous release still writes keys of its own for the others;
// the next save of such a submission sets them right.
var NameKeys = goose.NewGoMigration(24, &goose.GoFunc{RunTx: renewNameKeys}, nil)

// renewNameKeys gives a name that two submissions held under different keys to the one
// that was there first; the other's form says then that the name is taken.
func renewNameKeys(ctx context.Context, tx *sql.Tx) error {
	rows, err := tx.QueryContext(ctx, `
		select id, answers->>'app_name', holds_name from submissions
		where octet_length(name_key) > char_length(name_key) order by created_at, id`)
	if err != nil {
		return fmt.Errorf("read app names: %w", err)
	}
	defer rows.Close()
	keys := map[string]string{}
	var holders []string
	for rows.Next() {
		var id, name string
		var holds bool
		if err := rows.Scan(&id, &name, &holds); err != nil {
			return fmt.Errorf("read app names: %w", err)
		}
		keys[id] = oin.NameKey(name)
		if holds {
			holders = append(holders, id)
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("read app names: %w", err)
	}
	for id, key := range keys {
		if _, err := tx.ExecContext(ctx, `update submissions set name_key = $2, holds_name = false where id = $1`, id, key); err != nil {
			return fmt.Errorf("renew key of app name: %w", err)
		}
	}
	for _, id := range holders {
		if _, err := tx.ExecContext(ctx, `
			update submissions s
			set holds_name = not exists (select from submissions x
				where x.org_id = s.org_id and x.name_key = s.name_key and x.id <> s.id
				and x.holds_name and x.status in ('DRAFT', 'REVIEW', 'CHANGES', 'QA', 'BUGS', 'FINAL'))
			where s.id = $1`, id); err != nil {
			return fmt.Errorf("give app name to its first holder: %w", err)
		}
	}
	return nil
}
