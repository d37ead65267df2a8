package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/submission"
)

// What the audit log tells of sessions that were ended otherwise than by signing out.
const (
	AuditEndSession      = "end-session"      // the detail is the browser
	AuditEndOthers       = "end-sessions"     // the detail is how many
	AuditUniversalLogout = "universal-logout" // the detail is how many
)

// LiveSession is a session as its person sees it.
type LiveSession struct {
	ID              submission.SessionID
	This            bool // the one that asks
	BegunAt, SeenAt time.Time
	Browser         string
	Address         string
}

// Sessions are a person's live sessions, the one that asks first, then as they were
// last used; at most limit of them (index sessions_of_person).
func (db queries) Sessions(ctx context.Context, who submission.Person, tokenHash []byte, now, idleSince time.Time, limit int) ([]LiveSession, error) {
	rows, err := db.q.Query(ctx, `
		select s.id, s.token_hash = $3 as this, s.begun_at, s.seen_at, s.browser, s.address
		from sessions s
		where s.person_id = $1 and s.org_id = $2 and s.expires_at > $4 and s.seen_at > $5
		order by this desc, s.seen_at desc, s.id
		limit $6`, who.ID, who.Org.ID, tokenHash, now, idleSince, limit)
	if err != nil {
		return nil, fmt.Errorf("read sessions: %w", err)
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[LiveSession])
	if err != nil {
		return nil, fmt.Errorf("read sessions: %w", err)
	}
	return all, nil
}

// EndOneSession ends a session of a person, and says in which browser it was;
// [ErrNotFound] if the person has no such session.
func (tx *Tx) EndOneSession(ctx context.Context, who submission.Person, id submission.SessionID) (browser string, err error) {
	err = tx.q.QueryRow(ctx, `
		delete from sessions where id = $1 and person_id = $2 and org_id = $3 returning browser`, id, who.ID, who.Org.ID).Scan(&browser)
	return browser, one(err, "end session")
}

// EndOtherSessions ends all sessions of a person but one, and says how many.
func (tx *Tx) EndOtherSessions(ctx context.Context, who submission.Person, but []byte) (int64, error) {
	tag, err := tx.q.Exec(ctx, `
		delete from sessions where person_id = $1 and org_id = $2 and token_hash <> $3`, who.ID, who.Org.ID, but)
	if err != nil {
		return 0, fmt.Errorf("end sessions: %w", err)
	}
	return tag.RowsAffected(), nil
}
