package postgres_test

import (
	"testing"

	"oinmanager/internal/postgres/pgtest"
)

func TestStatementsAreNotCompiled(t *testing.T) {
	t.Parallel()
	var jit string
	if err := pgtest.New(t).Pool().QueryRow(t.Context(), `show jit`).Scan(&jit); err != nil || jit != "off" {
		t.Errorf("jit is %q, %v", jit, err)
	}
}
