package rotation_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/rotation"
	"oinmanager/internal/secret"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// world is a database with sealed texts, and the keys that sealed them.
type world struct {
	*testing.T
	db   *postgres.DB
	keys secret.Text
	ada  oin.Person
}

func newWorld(t *testing.T) *world {
	t.Parallel()
	w := &world{T: t, db: pgtest.New(t)}
	var err error
	w.keys, err = secret.NewKeys()
	w.ok(err)
	w.ok(w.db.InTx(t.Context(), func(tx *postgres.Tx) error {
		w.ada, err = tx.SaveSignIn(t.Context(), postgres.SignIn{
			OktaID: "acme", Issuer: "https://acme.example", OrgName: "Acme", Sub: "ada", Name: "Ada", Email: "ada@acme.example", Role: oin.RoleISV,
		}, time.Now())
		return err
	}))
	return w
}

func (w *world) ok(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

func (w *world) box(keys secret.Text) *secret.Box {
	w.Helper()
	b, err := secret.NewBox(keys)
	w.ok(err)
	return b
}

func (w *world) withOneMore() secret.Text {
	w.Helper()
	keys, err := secret.AddKey(w.keys, false)
	w.ok(err)
	return keys
}

// password adds a draft with a sealed test account password.
func (w *world) password(keys secret.Text) {
	w.Helper()
	p := portal.New(w.db, w.box(keys), portal.Settings{})
	id, err := p.AddSubmission(w.Context(), w.ada)
	w.ok(err)
	_, err = p.SaveAnswers(w.Context(), w.ada, id, portal.Save{Secrets: []portal.NewSecret{{Key: oin.TestPassword, Text: "correct horse"}}})
	w.ok(err)
}

// sessions adds n sessions.
func (w *world) sessions(n int, keys secret.Text) {
	w.Helper()
	b := w.box(keys)
	w.ok(w.db.InTx(w.Context(), func(tx *postgres.Tx) error {
		for i := range n {
			hash := fmt.Appendf(nil, "%032d", i)
			sealed, err := b.Seal("an ID token", postgres.SessionPlace(hash))
			if err != nil {
				return err
			}
			if err := tx.StartSession(w.Context(), postgres.Session{TokenHash: hash, Person: w.ada, IDToken: sealed, ExpiresAt: time.Now().Add(time.Hour)}); err != nil {
				return err
			}
		}
		return nil
	}))
}

// client adds an org's connection, with its sealed client secret.
func (w *world) client(keys secret.Text) {
	w.Helper()
	sealed, err := w.box(keys).Seal("a client secret", postgres.ClientPlace(w.ada.Org.ID))
	w.ok(err)
	w.ok(w.db.InTx(w.Context(), func(tx *postgres.Tx) error {
		return tx.SaveClient(w.Context(), w.ada, postgres.OrgClient{Issuer: "https://acme.example", ClientID: "0oa1", Sealed: sealed, ConnectedAt: time.Now()})
	}))
}

// opened returns how many sealed texts open with those keys.
func (w *world) opened(keys secret.Text) int {
	w.Helper()
	n, b := 0, w.box(keys)
	for _, kind := range postgres.SealedKinds {
		texts, err := w.db.SealedTexts(w.Context(), kind, "", 1000)
		w.ok(err)
		for _, text := range texts {
			if plain, err := b.Open(text.Sealed, text.Place); err == nil && (plain == "correct horse" || plain == "an ID token" || plain == "a client secret") {
				n++
			}
		}
	}
	return n
}

func (w *world) reseal(keys secret.Text) rotation.Report {
	w.Helper()
	r, err := rotation.Reseal(w.Context(), w.db, keys)
	w.ok(err)
	return r
}

// refused checks that keys aren't dropped, and that the reason says so.
func (w *world) refused(keys secret.Text, says string) {
	w.Helper()
	got, err := rotation.DropOldKeys(w.Context(), w.db, keys)
	if got != "" || err == nil || !strings.Contains(err.Error(), says) {
		w.Fatalf("got an answer of %d characters and %v; want a refusal that says %q", len(got), err, says)
	}
}

func TestRotationFromTheFirstKeyToTheSecond(t *testing.T) {
	w := newWorld(t)
	w.password(w.keys)
	w.password(w.keys)
	w.sessions(250, w.keys) // more than one batch
	w.client(w.keys)
	both := w.withOneMore()
	w.password(both)

	w.refused(both, "These still use an older key: 2 test account passwords, 250 sessions and 1 client secret.")
	report := w.reseal(both)
	want := "Re-encrypted: 2 test account passwords, 250 sessions and 1 client secret. Already up to date: 1 test account password."
	if got := report.String(); got != want || report.Err() != nil {
		t.Errorf("it says %q, %v; want %q", got, report.Err(), want)
	}
	second, err := rotation.DropOldKeys(t.Context(), w.db, both)
	w.ok(err)
	if n := w.opened(second); n != 254 {
		t.Errorf("%d texts open with the second key, want all 254", n)
	}
	if n := w.opened(w.keys); n != 0 {
		t.Errorf("%d texts still open with the first key", n)
	}
	if got := w.reseal(both).String(); !strings.HasPrefix(got, "Nothing to re-encrypt.") {
		t.Errorf("a second run says %q", got)
	}
}

func TestAKeyThatStandsByIsDroppedAndTheOneThatSealsStays(t *testing.T) {
	w := newWorld(t)
	w.password(w.keys)
	waiting, err := secret.AddKey(w.keys, true)
	w.ok(err)
	left, err := rotation.DropOldKeys(t.Context(), w.db, waiting)
	w.ok(err)
	if w.opened(left) != 1 {
		t.Error("what the primary key has sealed does not open any more")
	}
}

func TestWhatNoKeyOpensStaysAndIsNamed(t *testing.T) {
	w := newWorld(t)
	other, err := secret.NewKeys()
	w.ok(err)
	w.password(other)
	w.sessions(3, w.keys)
	both := w.withOneMore()
	report := w.reseal(both)
	if err := report.Err(); err == nil || !strings.Contains(err.Error(), "1 test account password.") {
		t.Errorf("the report says %v", err)
	}
	if !strings.Contains(report.String(), "3 sessions") || w.opened(both) != 3 || w.opened(other) != 1 {
		t.Errorf("the others were not sealed anew, or the lost one was changed: %s", report)
	}
	w.refused(both, "These can't be decrypted with any key: 1 test account password.")
	w.refused(other, "These can't be decrypted with any key: 3 sessions.")
}

func TestRotationBesideAnotherAndBesideTheProduct(t *testing.T) {
	w := newWorld(t)
	w.sessions(300, w.keys)
	both := w.withOneMore()
	var group sync.WaitGroup
	reports := make([]rotation.Report, 3)
	errs := make([]error, 4)
	for i := range reports {
		group.Go(func() { reports[i], errs[i] = rotation.Reseal(t.Context(), w.db, both) })
	}
	group.Go(func() { errs[3] = w.db.EndSession(t.Context(), fmt.Appendf(nil, "%032d", 299)) })
	group.Wait()
	anew := 0
	for _, err := range errs {
		w.ok(err)
	}
	for _, r := range reports {
		w.ok(r.Err())
		for _, tally := range r {
			anew += tally.Anew
		}
	}
	if _, err := rotation.DropOldKeys(t.Context(), w.db, both); err != nil || w.opened(both) != 299 {
		t.Errorf("%d of 299 texts open, and the older key cannot go: %v", w.opened(both), err)
	}
	if anew < 299 || anew > 300 {
		t.Errorf("three runs at once say that they have sealed %d texts, want each once", anew)
	}
}

func TestEverySealedColumnIsKnown(t *testing.T) {
	db := pgtest.New(t)
	known := map[string]bool{ // what is kept as bytes and is no secret
		"sessions.token_hash": true, "api_tokens.token_hash": true, "trusted_uses.jti": true, "sign_in_codes.device_hash": true, "subscriptions.confirm_hash": true, "created_once.key": true, "created_once.print": true, "blobs.sha256": true, "blobs.bytes": true, "files.sha256": true, "attachments.sha256": true, "limits.who": true, "emailed.address": true,
	}
	for _, kind := range postgres.SealedKinds {
		known[kind.Table+"."+kind.Column] = true
	}
	rows, err := db.Pool().Query(t.Context(), `
		select table_name || '.' || column_name from information_schema.columns
		where table_schema = 'public' and data_type = 'bytea' and table_name not like 'river%'`)
	if err != nil {
		t.Fatal(err)
	}
	columns, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil || len(columns) < len(known) {
		t.Fatalf("%v, %v", columns, err)
	}
	for _, c := range columns {
		if !known[c] {
			t.Errorf("it is not known whether %s is sealed: name it in postgres.SealedKinds, or here if it is no secret", c)
		}
	}
}
