package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// OrgRecord returns what an org has submitted, with a page of its submissions, and where the
// page ends. The place is zero on the last page. A draft is in none of it, even if it was
// submitted before (indexes submissions_of_org_submitted, turns_of_submission,
// org_notes_of_org).
func (db queries) OrgRecord(ctx context.Context, org oin.OrgID, reader oin.PersonID, after oin.Place, limit int) (oin.OrgRecord, oin.Place, error) {
	var r oin.OrgRecord
	var batch pgx.Batch
	batch.Queue(`
		select count(*) filter (where s.status in `+inProgress+`), count(*) filter (where s.status = 'PUBLISHED'),
		       coalesce(percentile_cont(0.5) within group (order by s.round) filter (where s.published_at is not null), 0),
		       coalesce(sum((select count(*) from turns t where t.submission_id = s.id and t.status in `+isvsTurn+`)), 0)
		from submissions s where s.org_id = $1 and s.submitted_at is not null and s.status <> 'DRAFT'`, org).
		QueryRow(func(row pgx.Row) error { return row.Scan(&r.InReview, &r.Published, &r.Rounds, &r.SentBack) })
	batch.Queue(`
		select i.field, count(*)::int
		from submissions s join issues i on i.submission_id = s.id and i.org_id = s.org_id
		where s.org_id = $1 and s.submitted_at is not null and s.status <> 'DRAFT' `+sentOnly+`
		group by i.field order by count(*) desc, i.field`, org).Query(func(rows pgx.Rows) (err error) {
		r.Reasons, err = pgx.CollectRows(rows, pgx.RowToStructByPos[oin.FieldCount])
		return err
	})
	batch.Queue(`
		select `+sentColumns+`, s.submitted_at, (select count(*) from turns t where t.submission_id = s.id and t.status in `+isvsTurn+`)
		from submissions s
		where s.org_id = $1 and s.submitted_at is not null and s.status <> 'DRAFT'
		  and ($3 = '' or (s.submitted_at, s.id) < ($2, nullif($3, '')::uuid))
		order by s.submitted_at desc, s.id desc limit $4`, org, after.At, string(after.ID), limit+1).Query(func(rows pgx.Rows) (err error) {
		r.Submissions, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (s oin.OrgSubmission, err error) {
			return s, scanListed(row, &s.Listed, &s.Submitted, &s.SentBack)
		})
		return err
	})
	batch.Queue(`
		select n.id, p.name, n.person_id = $2, n.at, n.text
		from org_notes n join people p on p.id = n.person_id
		where n.org_id = $1 order by n.at desc, n.id desc`, org, reader).Query(func(rows pgx.Rows) (err error) {
		r.Notes, err = pgx.CollectRows(rows, pgx.RowToStructByPos[oin.Note])
		return err
	})
	if err := db.q.SendBatch(ctx, &batch).Close(); err != nil {
		return r, oin.Place{}, fmt.Errorf("read record of org: %w", err)
	}
	if len(r.Submissions) <= limit {
		return r, oin.Place{}, nil
	}
	r.Submissions = r.Submissions[:limit]
	last := r.Submissions[limit-1]
	return r, oin.Place{At: last.Submitted, ID: last.ID}, nil
}

// AddOrgNote adds a note about an org. It returns [ErrNotFound] if there is no such org, or
// it has as many notes as it may (see [oin.MaxNotes]).
func (db queries) AddOrgNote(ctx context.Context, org oin.OrgID, by oin.PersonID, text string, now time.Time) error {
	tag, err := db.q.Exec(ctx, `
		insert into org_notes (org_id, person_id, at, text)
		select o.id, $2, $3, $4 from orgs o where o.id = $1 and (select count(*) from org_notes n where n.org_id = o.id) < $5`,
		org, by, now, text, oin.MaxNotes)
	return requireRow(tag.RowsAffected(), err, "write note about org")
}

// RemoveOrgNote deletes a note about an org. It returns [ErrNotFound] if the person did not
// write it.
func (db queries) RemoveOrgNote(ctx context.Context, org oin.OrgID, by oin.PersonID, id oin.NoteID) error {
	tag, err := db.q.Exec(ctx, `delete from org_notes where id = $3 and org_id = $1 and person_id = $2`, org, by, id)
	return requireRow(tag.RowsAffected(), err, "remove note about org")
}
