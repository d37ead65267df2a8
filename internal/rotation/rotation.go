// Package rotation re-encrypts everything sealed in the database with the primary key,
// and reports when older keys can be dropped. Operators' commands call it while the
// product runs. It never shows a text.
package rotation

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
)

// batch is how many sealed texts one statement reads. Each is updated separately, so a
// rotation blocks no one.
const batch = 100

// Tally counts the sealed texts of one kind.
type Tally struct {
	Kind    string // what one is called
	Primary int    // sealed with the primary key
	Older   int    // sealed with another key of the set
	Anew    int    // resealed with the primary key in this run
	Lost    int    // can't be opened with any key of the set
}

// Report counts the sealed texts of the whole database.
type Report []Tally

// Count counts which keys seal what, and changes nothing.
func Count(ctx context.Context, db *postgres.DB, keys secret.Text) (Report, error) {
	return run(ctx, db, keys, false)
}

// Reseal re-encrypts everything that isn't sealed with the primary key. It can be
// interrupted, rerun, and run concurrently: it skips texts that were changed meanwhile.
func Reseal(ctx context.Context, db *postgres.DB, keys secret.Text) (Report, error) {
	return run(ctx, db, keys, true)
}

// DropOldKeys returns a set with the primary key only. It returns an error if another
// key still seals a text, or if no key of the set opens one, since it may then be the
// wrong set.
func DropOldKeys(ctx context.Context, db *postgres.DB, keys secret.Text) (secret.Text, error) {
	r, err := Count(ctx, db, keys)
	if err != nil {
		return "", err
	}
	if lost := r.words(func(t Tally) int { return t.Lost }); lost != "" {
		return "", fmt.Errorf("no keys dropped. These can't be decrypted with any key: %s. Does the product run with this SECRET_KEYS?", lost)
	}
	if older := r.words(func(t Tally) int { return t.Older }); older != "" {
		return "", fmt.Errorf("no keys dropped. These still use an older key: %s. Run “oinmanager reseal” first", older)
	}
	return secret.OnlyPrimary(keys)
}

func run(ctx context.Context, db *postgres.DB, keys secret.Text, change bool) (Report, error) {
	only, err := secret.OnlyPrimary(keys)
	if err != nil {
		return nil, err
	}
	r := rotation{db: db, change: change}
	if r.all, err = secret.NewBox(keys); err != nil {
		return nil, err
	}
	if r.primary, err = secret.NewBox(only); err != nil {
		return nil, err
	}
	var report Report
	for _, kind := range postgres.SealedKinds {
		t, err := r.kind(ctx, kind)
		if err != nil {
			return nil, err
		}
		report = append(report, t)
	}
	return report, nil
}

type rotation struct {
	db           *postgres.DB
	all, primary *secret.Box
	change       bool
}

// kind goes through all texts of a kind, in the order of their keys.
func (r rotation) kind(ctx context.Context, kind postgres.SealedKind) (Tally, error) {
	t := Tally{Kind: kind.One}
	for after := ""; ; {
		texts, err := r.db.SealedTexts(ctx, kind, after, batch)
		if err != nil {
			return t, err
		}
		for _, text := range texts {
			if err := r.text(ctx, kind, text, &t); err != nil {
				return t, err
			}
		}
		if len(texts) < batch {
			return t, nil
		}
		after = texts[batch-1].Key
	}
}

func (r rotation) text(ctx context.Context, kind postgres.SealedKind, text postgres.SealedText, t *Tally) error {
	if _, err := r.primary.Open(text.Sealed, text.Place); err == nil {
		t.Primary++
		return nil
	}
	plain, err := r.all.Open(text.Sealed, text.Place)
	switch {
	case err != nil:
		t.Lost++
		return nil
	case !r.change:
		t.Older++
		return nil
	}
	sealed, err := r.primary.Seal(plain, text.Place)
	if err != nil {
		return err
	}
	done, err := r.db.UpdateSealedText(ctx, kind, text, sealed)
	if done {
		t.Anew++
	}
	return err
}

// String returns what was done, in words.
func (r Report) String() string {
	var says []string
	if anew := r.words(func(t Tally) int { return t.Anew }); anew != "" {
		says = append(says, "Re-encrypted: "+anew+".")
	} else {
		says = append(says, "Nothing to re-encrypt.")
	}
	if kept := r.words(func(t Tally) int { return t.Primary }); kept != "" {
		says = append(says, "Already up to date: "+kept+".")
	}
	return strings.Join(says, " ")
}

// Err returns an error if no key of the set opens some texts.
func (r Report) Err() error {
	lost := r.words(func(t Tally) int { return t.Lost })
	if lost == "" {
		return nil
	}
	return errors.New("can't decrypt these with any key, left unchanged: " + lost +
		". If SECRET_KEYS lacks the key that encrypted them, add it. If that key is lost, ISVs must enter these passwords again, orgs must reconnect, and sessions end within a day")
}

// words returns counts with their nouns, as in "1 test account password, 3 sessions and
// 1 client secret", or "" if all are zero.
func (r Report) words(count func(Tally) int) string {
	var all []string
	for _, t := range r {
		switch n := count(t); {
		case n == 1:
			all = append(all, "1 "+t.Kind)
		case n > 1:
			all = append(all, fmt.Sprintf("%d %ss", n, t.Kind))
		}
	}
	if last := len(all) - 1; last > 0 {
		return strings.Join(all[:last], ", ") + " and " + all[last]
	}
	return strings.Join(all, "")
}
