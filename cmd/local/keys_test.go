package main

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"oinmanager/internal/config"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

func TestKeysOfALocalRunAreKeptAndRotated(t *testing.T) {
	ok := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	file := keyFile{filepath.Join(t.TempDir(), "var", "secret-keys")}
	first, err := file.read()
	ok(err)
	if again, err := file.read(); err != nil || again != first {
		t.Fatalf("a second run has other keys: %v", err)
	}
	info, err := os.Stat(file.path)
	ok(err)
	if info.Mode().Perm() != 0o600 {
		t.Errorf("others can read the keys: %v", info.Mode())
	}

	url := pgtest.URL(t)
	db, err := postgres.Open(t.Context(), postgres.Address{URL: url})
	ok(err)
	t.Cleanup(db.Close)
	old, err := secret.NewBox(first)
	ok(err)
	hash := []byte("the hash of a session's token")
	sealed, err := old.Seal("an ID token", postgres.SessionPlace(hash))
	ok(err)
	ok(db.InTx(t.Context(), func(tx *postgres.Tx) error {
		p, err := tx.SaveSignIn(t.Context(), postgres.SignIn{OktaID: "o", Issuer: "https://o.example", OrgName: "O", Sub: "s", Role: oin.RoleISV}, time.Now())
		if err != nil {
			return err
		}
		return tx.StartSession(t.Context(), postgres.Session{TokenHash: hash, Person: p, IDToken: sealed, SeenAt: time.Now(), ExpiresAt: time.Now().Add(time.Hour)})
	}))

	second, err := file.rotate(t.Context(), config.Database{DatabaseURL: url}, first)
	ok(err)
	if kept, err := file.read(); err != nil || kept != second || kept == first {
		t.Fatalf("the file does not have the new keys: %v", err)
	}
	s, err := db.Session(t.Context(), hash, time.Now(), time.Now().Add(-time.Hour))
	ok(err)
	box, err := secret.NewBox(second)
	ok(err)
	if got, err := box.Open(s.IDToken, postgres.SessionPlace(hash)); err != nil || got != "an ID token" {
		t.Errorf("the new keys do not open the session: %v", err)
	}
	if _, err := old.Open(s.IDToken, postgres.SessionPlace(hash)); err == nil {
		t.Error("the old keys still open the session")
	}
}
