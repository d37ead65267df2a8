package portal_test

import (
	"testing"

	"github.com/jackc/pgx/v5/pgconn"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

func TestASaveOfOneStatementIsNotForgottenWhenTheDatabaseIsAwayAfterIt(t *testing.T) {
	w := newWorld(t)
	id := w.draft()
	away := &pgconn.ConnectError{}
	ctx := portal.TrackOutcome(w.ctx())
	if got := portal.OutcomeOf(ctx, away); got != portal.OutcomeNone {
		t.Errorf("before a save, the outcome is %d", got)
	}
	save := func(seen oin.Value, text string) {
		t.Helper()
		_, err := w.portal.SaveAnswers(ctx, w.ada, id, portal.Save{Edits: []oin.FieldEdit{{Key: oin.AppName, Value: oin.Value{Text: text}, Seen: seen.Fingerprint()}}})
		w.ok(err)
	}
	save(oin.Value{Text: "another"}, "Acme") // a clash
	if got := portal.OutcomeOf(ctx, away); got != portal.OutcomeNone {
		t.Errorf("after a clash, the outcome is %d", got)
	}
	save(oin.Value{}, "Acme")
	if got := portal.OutcomeOf(ctx, away); got != portal.OutcomeSaved {
		t.Errorf("after a save, the outcome is %d", got)
	}
}
