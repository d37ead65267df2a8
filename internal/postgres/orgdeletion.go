package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"oinmanager/internal/oin"
)

// OrgContents returns how much an org has, with up to limit of its integrations in the catalog.
func (db queries) OrgContents(ctx context.Context, org oin.OrgID, limit int) (c oin.OrgContents, err error) {
	var batch pgx.Batch
	batch.Queue(`
		select (select count(*) from people where org_id = $1),
		       count(*) filter (where status = 'DRAFT'), count(*) filter (where status in `+inReview+`),
		       count(*) filter (where status in `+done+` and status <> 'PUBLISHED'), count(*) filter (where status = 'PUBLISHED'),
		       (select count(*) from files f join submissions x on x.id = f.submission_id where x.org_id = $1) + (select count(*) from attachments a join issues i on i.id = a.issue_id join submissions x on x.id = i.submission_id where x.org_id = $1),
		       (select count(*) from api_tokens where org_id = $1 and ended_at is null), (select count(*) from trusted_publishers where org_id = $1 and ended_at is null),
		       (select count(*) from webhooks where org_id = $1), (select count(*) from connectors where org_id = $1)
		from submissions where org_id = $1`, org).QueryRow(func(row pgx.Row) error {
		return row.Scan(&c.People, &c.Drafts, &c.InReview, &c.Earlier, &c.Published, &c.Files, &c.Tokens, &c.Trusted, &c.Webhooks, &c.Connectors)
	})
	batch.Queue(`
		select id, coalesce(submitted->>'app_name', '') from submissions where org_id = $1 and status = 'PUBLISHED' order by 2, 1 limit $2`, org, limit).Query(func(rows pgx.Rows) error {
		c.InCatalog, err = pgx.CollectRows(rows, pgx.RowToStructByPos[oin.PublishedToGo])
		return err
	})
	if err := db.q.SendBatch(ctx, &batch).Close(); err != nil {
		return c, fmt.Errorf("count what an org has: %w", err)
	}
	return c, nil
}

// AskOrgDeletion records that a person of an org asks for the deletion of its data. It returns
// [ErrConflict] if that was asked for or scheduled already.
func (tx *Tx) AskOrgDeletion(ctx context.Context, who oin.Person, why string, now time.Time) error {
	return tx.oneDeletion(ctx, `
		insert into org_deletions (org_id, asked_at, asked_by, reason) values ($1, $2, $3, $4) on conflict do nothing`, who.Org.ID, now, who.ID, why)
}

// ScheduleOrgDeletion records that an org's data is deleted when it is due. It returns
// [ErrConflict] if it is scheduled already.
func (tx *Tx) ScheduleOrgDeletion(ctx context.Context, org oin.OrgID, by oin.PersonID, now, due time.Time, suspended bool) error {
	return tx.oneDeletion(ctx, `
		insert into org_deletions as d (org_id, scheduled_at, scheduled_by, due_at, was_suspended) values ($1, $2, $3, $4, $5)
		on conflict (org_id) do update set scheduled_at = excluded.scheduled_at, scheduled_by = excluded.scheduled_by, due_at = excluded.due_at, was_suspended = excluded.was_suspended
		where d.scheduled_at is null`, org, now, by, due, suspended)
}

// CancelOrgDeletion removes what was asked for or scheduled. It returns [ErrConflict] if there
// is nothing, or the deletion has begun.
func (tx *Tx) CancelOrgDeletion(ctx context.Context, org oin.OrgID) error {
	return tx.oneDeletion(ctx, `delete from org_deletions where org_id = $1 and began_at is null`, org)
}

func (tx *Tx) oneDeletion(ctx context.Context, sql string, args ...any) error {
	tag, err := tx.q.Exec(ctx, sql, args...)
	if err != nil {
		return fmt.Errorf("change the deletion of an org: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return ErrConflict
	}
	return nil
}

// OrgsToDelete returns the orgs whose deletion is due or has begun, the earliest first, at most
// limit of them (index org_deletions_due).
func (db queries) OrgsToDelete(ctx context.Context, now time.Time, limit int) ([]oin.OrgID, error) {
	rows, err := db.q.Query(ctx, `select org_id from org_deletions where due_at <= $1 order by due_at, org_id limit $2`, now, limit)
	return collect(rows, err, "find orgs to delete", pgx.RowTo[oin.OrgID])
}

// ErrInCatalog is returned if an org has an integration in the catalog.
var ErrInCatalog = errors.New("the org has an integration in the catalog")

// BeginOrgDeletion locks an org whose deletion is due, and lets it begin, after which it can't
// be canceled. It returns [ErrNotFound] if it isn't due any longer, and [ErrInCatalog].
func (tx *Tx) BeginOrgDeletion(ctx context.Context, org oin.OrgID, now time.Time) (begun bool, err error) {
	if err := tx.LockOrg(ctx, org); err != nil {
		return false, err
	}
	var began *time.Time
	var published bool
	err = tx.q.QueryRow(ctx, `
		select began_at, exists (select from submissions where org_id = $1 and status = 'PUBLISHED')
		from org_deletions where org_id = $1 and due_at <= $2 for update`, org, now).Scan(&began, &published)
	switch {
	case err != nil:
		return false, wrapNoRows(err, "begin to delete an org")
	case published:
		return false, ErrInCatalog
	case began != nil:
		return false, nil
	}
	return true, tx.oneDeletion(ctx, `update org_deletions set began_at = $2 where org_id = $1`, org, now)
}

// goesFirst are the tables from which rows of an org are deleted before its submissions, in this
// order. Rows of other tables go with a submission or a person, by foreign keys.
var goesFirst = []struct{ table, which string }{
	{"sessions", `org_id = $1`},
	{"sign_in_codes", `org_id = $1`},
	{"logout_requests", `org_id = $1`},
	{"webhook_deliveries", `webhook_id in (select id from webhooks where org_id = $1)`},
	{"webhooks", `org_id = $1`},
	{"api_tokens", `org_id = $1`},
	{"trusted_publishers", `org_id = $1`},
	{"org_notes", `org_id = $1`},
	{"org_clients", `org_id = $1`},
}

// goesNext are such tables too, which are read as a whole, so only once the submissions are gone.
// Emails without a person are those of the OIN team about the deletion.
var goesNext = []struct{ table, which string }{
	{"mails", `people && array(select id from people where org_id = $1) or notice = '` + string(oin.NoticeOrgDeletionAsked) + `' and occasion like $1::text || ' %'`},
	{"subscriptions", `integration_id in (select id from integrations where org_id = $1)`}, // what they follow can't come back
	{"instances", `org_id = $1`},
	{"removal_requests", `org_id = $1`},
	{"connectors", `org_id = $1`},
	{"created_once", `org_id = $1`},
	{"inbox", `person_id in (select id from people where org_id = $1)`},
	{"chosen_notices", `person_id in (select id from people where org_id = $1)`},
	{"declined_notices", `person_id in (select id from people where org_id = $1)`},
	{"daily_notices", `person_id in (select id from people where org_id = $1)`},
	{"views", `person_id in (select id from people where org_id = $1)`},
	{"queue_columns", `person_id in (select id from people where org_id = $1)`},
	{"open_forms", `person_id in (select id from people where org_id = $1)`},
}

// rowsAtOnce and peopleAtOnce bound what one transaction of a deletion deletes.
const (
	rowsAtOnce   = 500
	peopleAtOnce = 20
)

// DeleteSomeOf deletes a bounded part of an org's data, and reports whether that was the last of
// it. The deletion has begun, and the transaction holds the lock of [Tx.BeginOrgDeletion]. What is
// left is read anew each time, so it can stop and go on at any point.
func (tx *Tx) DeleteSomeOf(ctx context.Context, org oin.OrgID, now time.Time) (last bool, err error) {
	for _, from := range goesFirst {
		if n, err := tx.deleteSome(ctx, from.table, from.which, org); err != nil || n > 0 {
			return false, err
		}
	}
	if some, err := tx.deleteSubmissionOf(ctx, org); err != nil || some {
		return false, err
	}
	for _, from := range goesNext {
		if n, err := tx.deleteSome(ctx, from.table, from.which, org); err != nil || n > 0 {
			return false, err
		}
	}
	var n int
	if err := tx.q.QueryRow(ctx, `select forget_in_audit($1, $2)`, org, rowsAtOnce).Scan(&n); err != nil || n > 0 {
		return false, wrapNoRows(err, "forget in the audit log")
	}
	if some, err := tx.deletePeopleOf(ctx, org, now); err != nil || some {
		return false, err
	}
	return true, tx.forgetOrg(ctx, org, now)
}

func (tx *Tx) deleteSome(ctx context.Context, table, which string, org oin.OrgID) (int64, error) {
	table = pgx.Identifier{table}.Sanitize()
	tag, err := tx.q.Exec(ctx, `delete from `+table+` where ctid = any(array(select ctid from `+table+` where `+which+` limit $2))`, org, rowsAtOnce)
	if err != nil {
		return 0, fmt.Errorf("delete from %s: %w", table, err)
	}
	return tag.RowsAffected(), nil
}

// deleteSubmissionOf deletes one submission of an org with all that belongs to it, whatever its
// status, and reports whether there was one. Its integration stays if it was ever in the catalog,
// so that no other integration gets its address.
func (tx *Tx) deleteSubmissionOf(ctx context.Context, org oin.OrgID) (bool, error) {
	var v oin.Submission
	v.Org.ID = org
	err := tx.q.QueryRow(ctx, `select id, integration_id from submissions where org_id = $1 order by id limit 1 for update`, org).Scan(&v.ID, &v.Integration)
	if errors.Is(err, pgx.ErrNoRows) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("find a submission to delete: %w", err)
	}
	sums, err := tx.blobsOf(ctx, `select sha256 from files where submission_id = $1 and org_id = $2`, v.ID, org)
	if err != nil {
		return false, fmt.Errorf("find files: %w", err)
	}
	attached, err := tx.attachedBlobs(ctx, v, "")
	if err != nil {
		return false, err
	}
	for _, sql := range []string{
		`delete from webhook_deliveries where submission_id = $1`, // of the OIN team
		`delete from mails where submission_id = $1`,
		`delete from submissions where id = $1`,
	} {
		if _, err := tx.q.Exec(ctx, sql, v.ID); err != nil {
			return false, fmt.Errorf("delete a submission: %w", err)
		}
	}
	if err := tx.deleteUnusedBlobs(ctx, append(sums, attached...)); err != nil {
		return false, err
	}
	if _, err := tx.q.Exec(ctx, `
		delete from integrations i where i.id = $1 and i.org_id = $2 and i.slug is null
		and not exists (select from submissions x where x.integration_id = i.id)`, v.Integration, org); err != nil {
		return false, fmt.Errorf("delete integration: %w", err)
	}
	return true, nil
}

// deletePeopleOf deletes some people of an org, and reports whether there were any. Of those to
// whom something of another org refers, which they had written before it was transferred, an ID
// stays.
func (tx *Tx) deletePeopleOf(ctx context.Context, org oin.OrgID, now time.Time) (bool, error) {
	rows, err := tx.q.Query(ctx, `select id from people where org_id = $1 and deleted_at is null order by id limit $2`, org, peopleAtOnce)
	if err != nil {
		return false, fmt.Errorf("find people to delete: %w", err)
	}
	all, err := pgx.CollectRows(rows, pgx.RowTo[oin.PersonID])
	if err != nil {
		return false, fmt.Errorf("find people to delete: %w", err)
	}
	for _, id := range all {
		if err := tx.deletePerson(ctx, org, id, now); err != nil {
			return false, fmt.Errorf("delete a person: %w", err)
		}
	}
	return len(all) > 0, nil
}

func (tx *Tx) deletePerson(ctx context.Context, org oin.OrgID, id oin.PersonID, now time.Time) error {
	attempt, err := tx.tx.Begin(ctx)
	if err != nil {
		return err
	}
	if _, err = attempt.Exec(ctx, `delete from people where id = $1 and org_id = $2`, id, org); err == nil {
		return attempt.Commit(ctx)
	}
	pg, ok := errors.AsType[*pgconn.PgError](err)
	if back := attempt.Rollback(ctx); !ok || pg.Code != foreignKey || back != nil {
		return errors.Join(err, back)
	}
	_, err = tx.q.Exec(ctx, `
		update people set sub = 'deleted ' || id, name = $3, email = '', every_submission = false, role = null, suspended_at = null, suspended_why = '',
			signed_in_at = $4, deleted_at = $4
		where id = $1 and org_id = $2`, id, org, oin.DeletedPerson, now)
	return err
}

// forgetOrg leaves nothing of an org but its ID, the addresses that it had in the catalog, and
// that they were removed.
func (tx *Tx) forgetOrg(ctx context.Context, org oin.OrgID, now time.Time) error {
	for _, sql := range []string{
		`update catalog_removals r set publisher = '', publisher_domain = '' from integrations i where i.id = r.integration_id and i.org_id = $1 and $2::timestamptz is not null`,
		`update orgs set okta_id = 'deleted ' || id, issuer = '', name = '` + oin.DeletedOrg + `', cap = null, suspended_at = $2, suspended_why = '',
			publisher = '', publisher_key = '', proven_at = null, proof_domain = '', proof_token = '', proof_way = '', proof_seen_at = null, proof_tried_at = null,
			proof_due_at = null, proof_lost = '', created_at = $2, deleted_at = $2
		where id = $1`,
		`delete from org_deletions where org_id = $1 and due_at <= $2`,
	} {
		if _, err := tx.q.Exec(ctx, sql, org, now); err != nil {
			return fmt.Errorf("forget an org: %w", err)
		}
	}
	return nil
}
