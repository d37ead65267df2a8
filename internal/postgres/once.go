package postgres

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// ErrOtherRequest is returned if a key belongs to another request.
var ErrOtherRequest = errors.New("the key belongs to another request")

// Created is a kind of what programs create under a key of their own.
type Created struct{ column string }

// What programs create.
var (
	CreatedSubmission = Created{"submission_id"}
	CreatedWebhook    = Created{"webhook_id"}
)

// BeginOnce reports whether nothing was created under a key of the org yet, and reserves
// it. Otherwise it returns what was created, which is empty if that was deleted, or
// [ErrOtherRequest]. A concurrent request with the same key waits for this transaction.
func (tx *Tx) BeginOnce(ctx context.Context, org oin.OrgID, of Created, key, print []byte, now time.Time) (made string, fresh bool, err error) {
	tag, err := tx.q.Exec(ctx, `insert into created_once (org_id, key, print, at) values ($1, $2, $3, $4) on conflict do nothing`, org, key, print, now)
	if err != nil {
		return "", false, fmt.Errorf("reserve key: %w", err)
	}
	if tag.RowsAffected() == 1 {
		return "", true, nil
	}
	var known []byte
	err = tx.q.QueryRow(ctx, `select print, coalesce(`+of.column+`::text, '') from created_once where org_id = $1 and key = $2`, org, key).Scan(&known, &made)
	switch {
	case errors.Is(err, pgx.ErrNoRows): // it was forgotten just now
		return "", false, ErrConflict
	case err != nil:
		return "", false, fmt.Errorf("find key: %w", err)
	case !bytes.Equal(known, print):
		return "", false, ErrOtherRequest
	}
	return made, false, nil
}

// FinishOnce records what was created under a reserved key.
func (tx *Tx) FinishOnce(ctx context.Context, org oin.OrgID, of Created, key []byte, made string) error {
	if _, err := tx.q.Exec(ctx, `update created_once set `+of.column+` = $3 where org_id = $1 and key = $2`, org, key, made); err != nil {
		return fmt.Errorf("note what was created: %w", err)
	}
	return nil
}

// ForgetOnce deletes the keys from before a time (index created_once_by_time).
func (db *DB) ForgetOnce(ctx context.Context, before time.Time) error {
	if _, err := db.q.Exec(ctx, `delete from created_once where at < $1`, before); err != nil {
		return fmt.Errorf("forget keys: %w", err)
	}
	return nil
}
