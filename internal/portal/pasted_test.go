package portal_test

import (
	"testing"

	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/migrations"
)

func TestInvisibleCharactersNeitherClashNorMakeAnotherName(t *testing.T) {
	w := newWorld(t)
	first, second := w.draft(), w.draft()
	w.setText(first, oin.AppName, "Acme\u200b\u00a0Directory")
	if got := w.version(first).Answers.Text(oin.AppName); got != "Acme Directory" {
		t.Errorf("kept %+q", got)
	}
	if saved := w.setText(second, oin.AppName, "Асме Directory\u200f"); !saved.Submission.Facts.NameTaken {
		t.Error("a name in look-alike letters is free")
	}
	// It was stored before values were normalized. The form shows it, and sends it back
	// unchanged.
	w.exec(`update submissions set answers = answers || jsonb_build_object('app_website', 'https://acme.example/' || chr(8203)) where id = $1`, first)
	old := w.version(first).Answers[oin.AppWebsite]
	edit := portal.Save{Edits: []oin.FieldEdit{{Key: oin.AppWebsite, Value: old, Seen: old.Fingerprint()}}}
	w.setText(first, oin.AppWebsite, "https://new.example/")
	saved, err := w.portal.SaveAnswers(w.ctx(), w.abe, first, edit)
	if w.ok(err); len(saved.Clashes) != 0 || saved.Submission.Answers.Text(oin.AppWebsite) != "https://new.example/" {
		t.Errorf("an untouched field clashes: %+v", saved.Clashes)
	}
}

// The keys of an earlier release are computed again. If two submissions then have the same
// name, the first keeps it.
func TestNamesFromBeforeAreComparedAsNewOnesAre(t *testing.T) {
	db := pgtest.New(t)
	w := worldOn(t, db)
	first, second, third := w.draft(), w.draft(), w.draft()
	w.setText(first, oin.AppName, "Zoë’s “Vault”")
	w.setText(second, oin.AppName, "Acme")
	w.setText(third, oin.AppName, "Plain")
	// The first must release its new key before the second gets it, which determines the
	// order.
	keptByOldRelease := `update submissions set answers = jsonb_set(answers, '{app_name}', to_jsonb($2::text)), name_key = $2, holds_name = true where id = $1`
	w.exec(keptByOldRelease, first, "zoë’s “vault”")
	w.exec(keptByOldRelease, second, "zoë's “vault”")
	w.exec(`update submissions set created_at = created_at - interval '1 hour' where id = $1`, first)
	w.exec(`delete from goose_db_version where version_id = 24`)
	ours, err := goose.NewProvider(goose.DialectPostgres, stdlib.OpenDBFromPool(db.Pool()), migrations.Files, goose.WithGoMigrations(migrations.NameKeys))
	w.ok(err)
	defer ours.Close()
	_, err = ours.ApplyVersion(w.ctx(), 24, true)
	w.ok(err)
	for id, taken := range map[oin.SubmissionID]bool{first: false, second: true, third: false} {
		v := w.version(id)
		var key string
		w.ok(db.Pool().QueryRow(w.ctx(), `select name_key from submissions where id = $1`, id).Scan(&key))
		if name := v.Answers.Text(oin.AppName); v.Facts.NameTaken != taken || key != oin.NameKey(name) {
			t.Errorf("%q: taken %t, key %q", name, v.Facts.NameTaken, key)
		}
	}
}
