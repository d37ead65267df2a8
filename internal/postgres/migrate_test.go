package postgres

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"
)

func TestARefusedMigrationSaysWhatToDo(t *testing.T) {
	for _, tt := range []struct {
		err  error
		says string // empty if unchanged
	}{
		{&pgconn.PgError{Code: "42501", Message: `permission denied to create extension "pg_trgm"`}, "as the owner"},
		{&pgconn.PgError{Code: "0A000", Message: `extension "pg_trgm" is not available`}, "postgresql-contrib"},
		{&pgconn.PgError{Code: "0A000", Message: "cannot alter type of a column used by a view"}, ""},
		{&pgconn.PgError{Code: "42P07", Message: "relation exists"}, ""},
		{errors.New("gone"), ""},
	} {
		err := fmt.Errorf("migrate: %w", tt.err)
		got := migrationAdvice(err)
		if !errors.Is(got, tt.err) || (tt.says == "") != (got.Error() == err.Error()) || !strings.Contains(got.Error(), tt.says) {
			t.Errorf("%v becomes %v", err, got)
		}
	}
	if err := migrationAdvice(nil); err != nil {
		t.Error(err)
	}
}
