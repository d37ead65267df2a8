package backup

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
)

// Options are what an operator accepts.
type Options struct {
	Replace     bool // what is in the database, once the backup is restored
	WithoutKeys bool // restore what the keys can't decrypt
}

// Report is what was restored.
type Report struct {
	Rows    int64
	Mails   int      // that wait until an operator sends or discards them
	LeftOut []string // tables that aren't the product's
}

// Restore replaces what is in the database by a backup. It checks first, and then begins: that
// this release knows the backup's schema, that the keys decrypt what is encrypted, and that the
// database is empty or may be replaced. Its errors say what is wrong in words.
func Restore(ctx context.Context, db *postgres.DB, keys secret.Text, s *Source, o Options, tell func(Progress)) (Report, error) {
	var r Report
	if err := known(db, s.Header); err != nil {
		return r, err
	}
	if err := opens(keys, s.Sealed); err != nil && !o.WithoutKeys {
		return r, err
	}
	if err := db.Connect(ctx); err != nil {
		return r, err
	}
	if err := db.Recover(ctx); err != nil {
		return r, err
	}
	if err := vacant(ctx, db, o.Replace); err != nil {
		return r, err
	}
	at := db.Now().Truncate(time.Microsecond) // as precisely as the database keeps it
	err := db.Rebuild(ctx, s.Schema, func(f *postgres.Filling) error {
		err := s.Each(func(p Progress) { r.Rows = p.Rows; tell(p) }, func(t postgres.StoredTable, rows io.Reader) (int64, error) {
			n, err := f.Copy(ctx, t, rows)
			if errors.Is(err, postgres.ErrUnknownTable) {
				r.LeftOut = append(r.LeftOut, t.Name)
				_, err = io.Copy(io.Discard, rows)
				return -1, err
			}
			return n, err
		}, func(q postgres.Sequence) error { return f.SetSequence(ctx, q) })
		if err != nil {
			return err
		}
		return f.KeepWaitingMails(ctx, at)
	})
	switch {
	case errors.Is(err, postgres.ErrNotPutBack):
		return r, fmt.Errorf("%w\nWhat was in the database is set aside there. “oinmanager migrate” puts it back, and so does another restore", err)
	case err != nil:
		return r, fmt.Errorf("%w\nWhat was in the database is still there, unchanged", err)
	}
	err = db.InTx(ctx, func(tx *postgres.Tx) error {
		if r.Mails, err = tx.MarkRestoredMails(ctx, at); err != nil {
			return err
		}
		return tx.AddAudit(ctx, oin.Person{}, oin.AuditRecord{Action: oin.AuditRestored, Detail: "the backup of " + s.At.Format("2006-01-02 15:04 MST")}, at)
	})
	return r, err
}

// known returns an error if this release can't have the backup's schema.
func known(db *postgres.DB, h Header) error {
	newest, err := db.NewestVersion()
	if err != nil {
		return err
	}
	if h.Schema.Migration > newest.Migration || h.Schema.Queue > newest.Queue {
		return fmt.Errorf("the backup is of a newer release (%s, migration %d) than this one, which has migrations up to %d. Restore it with that release or a newer one",
			h.Release, h.Schema.Migration, newest.Migration)
	}
	return nil
}

// opens returns an error if the keys can't decrypt what is encrypted.
func opens(keys secret.Text, sealed []postgres.SealedSample) error {
	var lost []string
	box, err := secret.NewBox(keys)
	if err != nil && len(sealed) > 0 {
		return fmt.Errorf("the backup has encrypted secrets, but %w", err)
	}
	for _, t := range sealed {
		if _, err := box.Open(t.Sealed, t.Place); err != nil {
			s := "s"
			if t.Number == 1 {
				s = ""
			}
			lost = append(lost, fmt.Sprintf("%d %s%s", t.Number, t.Kind, s))
		}
	}
	if len(lost) == 0 {
		return nil
	}
	return fmt.Errorf("SECRET_KEYS can't decrypt what is in the backup: %s. Nothing was changed. Set SECRET_KEYS to the keys of the backup's time (docs/keys.md). "+
		"If they are lost, add --without-keys: then ISVs must enter these passwords again, and orgs must connect again", strings.Join(lost, " and "))
}

// vacant returns an error if something is in the database that must not be deleted.
func vacant(ctx context.Context, db *postgres.DB, replace bool) error {
	found, err := db.Occupation(ctx)
	switch {
	case err != nil:
		return err
	case found == postgres.Foreign:
		return errors.New("the database has tables that aren't OIN Manager's. Nothing was changed. Restore into a new database")
	case found == postgres.InUse:
		return errors.New("OIN Manager is running on this database. Nothing was changed. Stop all replicas, and try again 15 seconds later")
	case found == postgres.Occupied && !replace:
		return errors.New("the database isn't empty. Nothing was changed. Restore into a new database, or add --replace to replace everything in this one")
	}
	return nil
}
