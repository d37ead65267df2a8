package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/origin"
)

// submissionColumns are what [scanSubmission] scans, from submissions s with its org o, its
// integration i, and the person c who changed it last.
var submissionColumns = `
	s.id, s.integration_id, s.version, s.status, s.round, s.revision, s.answers, s.submitted,
	s.created_at, ` + begunBy + `, s.changed_at, ` + changedBy + `, c.org_id <> s.org_id, s.submitted_at, s.due_at, s.published_at, ` + afterOneReview + `, coalesce(s.superseded_by, 0), s.oin_asked_at, s.isv_asked_at, s.hold_at, coalesce(s.hold_why, ''),
	o.id, o.name, o.issuer, o.suspended_at is not null, ` + publisherColumns + `, coalesce(i.slug, ''), (select zone from team_settings), ` + neighborColumns

// afterOneReview is whether submissions s is published after one review. None is while the team wants a
// second reviewer, who has to see it too.
const afterOneReview = `s.short_way and not (select second_reviewer from team_settings)`

// begunBy is the name of the person who created submissions s if it has no app name, and
// empty otherwise (index history_of_submission).
const begunBy = `
	case when coalesce(s.answers->>'app_name', '') <> '' then '' else coalesce((select h.person from (
		select p.name as person from history h left join people p on p.id = h.person_id
		where h.submission_id = s.id and h.org_id = s.org_id order by h.id limit 1) h), '') end`

// neighborColumns are whether the integration of submissions s has another version in
// progress, whether another submission in progress of the org holds its name (index
// submissions_one_name), whether it is an update in progress, what that replaces in the
// catalog (index submissions_one_published), and whether the team wants a second reviewer.
var neighborColumns = `
	exists (select from submissions x
		where x.integration_id = s.integration_id and x.id <> s.id and x.status in ` + inProgress + `),
	exists (select from submissions x
		where x.org_id = s.org_id and x.name_key = s.name_key and x.id <> s.id
		and x.holds_name and x.status in ` + inProgress + `),
	s.version > 1 and s.status in ` + inProgress + `,
	case when s.version > 1 and s.status in ` + inProgress + ` then (select ` + replacedJSON + ` from submissions x
		where x.integration_id = s.integration_id and x.org_id = s.org_id and x.status = 'PUBLISHED') end,
	(select second_reviewer from team_settings)`

var replacedJSON = jsonOf[oin.Replaced](member{"Version", "x.version"}, member{"Answers", "x.submitted"})

const submissionTables = `
	submissions s
	join integrations i on i.id = s.integration_id
	join orgs o on o.id = s.org_id
	join people c on c.id = s.changed_by`

// scanSubmission scans submissionColumns, and the columns after them into more.
func scanSubmission(row pgx.Row, more ...any) (oin.Submission, error) {
	var v oin.Submission
	var zone string
	err := row.Scan(append([]any{
		&v.ID, &v.Integration, &v.Version, &v.Status, &v.Round, &v.Revision, &v.Answers, &v.Submitted,
		&v.Created, &v.BegunBy, &v.Changed, &v.ChangedBy, &v.ChangedByTeam, &v.SentAt, &v.Due, &v.Published, &v.OneReview, &v.ReplacedBy, &v.AskedOIN, &v.AskedISV, &v.Hold.Since, &v.Hold.Why,
		&v.Org.ID, &v.Org.Name, &v.Org.Issuer, &v.Org.Suspended, &v.Org.Publisher.Name, &v.Org.Publisher.Domain, &v.Slug, &zone, &v.Updating, &v.Facts.NameTaken, &v.Facts.Update, &v.Facts.Published, &v.Facts.SecondReviewer,
	}, more...)...)
	v.Org.Domain = domain(v.Org.Issuer)
	if v.Due != nil {
		// A due date is a day in the OIN team's zone.
		location, _ := oin.FindZone(zone)
		*v.Due = v.Due.In(location)
	}
	if v.Answers == nil {
		v.Answers = oin.Answers{}
	}
	return v, err
}

func bareSubmission(row pgx.CollectableRow) (oin.Submission, error) { return scanSubmission(row) }

func (db queries) versions(ctx context.Context, doing, sql string, args ...any) ([]oin.Submission, error) {
	rows, err := db.q.Query(ctx, sql, args...)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doing, err)
	}
	all, err := pgx.CollectRows(rows, bareSubmission)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doing, err)
	}
	return all, nil
}

func (db queries) version(ctx context.Context, doing, sql string, args ...any) (oin.Submission, error) {
	rows, err := db.q.Query(ctx, sql, args...)
	if err != nil {
		return oin.Submission{}, fmt.Errorf("%s: %w", doing, err)
	}
	v, err := pgx.CollectExactlyOneRow(rows, bareSubmission)
	return v, wrapNoRows(err, doing)
}

// Submission returns a submission of an org. It returns [ErrNotFound] if there is none.
func (db queries) Submission(ctx context.Context, org oin.OrgID, id oin.SubmissionID) (oin.Submission, error) {
	return db.version(ctx, "find submission",
		`select `+submissionColumns+` from `+submissionTables+` where s.id = $1 and s.org_id = $2`, id, org)
}

// LockSubmission locks and returns a submission of an org. It returns [ErrNotFound] if the
// org has no such submission.
func (tx *Tx) LockSubmission(ctx context.Context, org oin.OrgID, id oin.SubmissionID) (oin.Submission, error) {
	return tx.lockSubmission(ctx, ofOrg, id, org)
}

// LockSubmitted locks and returns a submission of any org that the OIN team can see. It
// returns [ErrNotFound] if there is none, or it is a draft.
func (tx *Tx) LockSubmitted(ctx context.Context, id oin.SubmissionID) (oin.Submission, error) {
	return tx.lockSubmission(ctx, submittedOnly, id)
}

func (tx *Tx) lockSubmission(ctx context.Context, which string, args ...any) (v oin.Submission, err error) {
	var batch pgx.Batch
	tx.queueLock(&batch, which, args...)
	batch.Queue(`select `+submissionColumns+` from `+submissionTables+` where `+which, args...).QueryRow(func(row pgx.Row) (err error) {
		v, err = scanSubmission(row)
		return err
	})
	return v, wrapNoRows(tx.q.SendBatch(ctx, &batch).Close(), "lock submission")
}

// queueLock adds the statement that locks the submission that matches a condition. It is a
// separate statement, so that the next one reads with a snapshot from after the wait. In a
// single statement with joins, PostgreSQL reads a new version of the locked row, but not of
// the joined rows.
func (tx *Tx) queueLock(batch *pgx.Batch, which string, args ...any) {
	batch.Queue(lockAndTell(`select s.id from submissions s where `+which+` for update`), args...).QueryRow(tx.scanLocked)
}

// lockAndTell returns a statement that locks a row, and tells when. It is a common table
// expression, because the time has to be read after the wait.
func lockAndTell(sql string) string {
	return `with locked as materialized (` + sql + `) select id, clock_timestamp() from locked`
}

// scanLocked scans the result of [lockAndTell]. It returns [pgx.ErrNoRows] if no row was
// locked.
func (tx *Tx) scanLocked(row pgx.Row) error {
	var id string
	return row.Scan(&id, &tx.locked)
}

// ofOrg selects, among submissions s, the one with the id $1 if it belongs to the org $2.
const ofOrg = `s.id = $1 and s.org_id = $2`

// OrgOfSubmitted returns the org of a submission that the OIN team can see. It returns
// [ErrNotFound] if there is none, or it is a draft.
func (db queries) OrgOfSubmitted(ctx context.Context, id oin.SubmissionID) (oin.OrgID, error) {
	var org oin.OrgID
	err := db.q.QueryRow(ctx, `select org_id from submissions where id = $1 and status <> 'DRAFT'`, id).Scan(&org)
	return org, wrapNoRows(err, "find org of submission")
}

// OrgOfWithdrawn returns the org of a draft that was submitted before. It returns
// [ErrNotFound] if there is no such draft.
func (db queries) OrgOfWithdrawn(ctx context.Context, id oin.SubmissionID) (oin.OrgID, error) {
	var org oin.OrgID
	err := db.q.QueryRow(ctx, `select org_id from submissions where id = $1 and status = 'DRAFT' and round > 0`, id).Scan(&org)
	return org, wrapNoRows(err, "find org of withdrawn submission")
}

// Standing returns where a submission stands that was submitted at least once. It returns
// [ErrNotFound] if there is no such submission.
func (db queries) Standing(ctx context.Context, id oin.SubmissionID) (oin.Standing, error) {
	var now oin.Standing
	err := db.q.QueryRow(ctx, `
		select s.status, s.round, coalesce(s.claimed_by::text, ''), o.suspended_at is not null, s.hold_at is not null
		from submissions s join orgs o on o.id = s.org_id where s.id = $1 and s.round > 0`, id).
		Scan(&now.Status, &now.Round, &now.Claimant, &now.Halts.Suspended, &now.Halts.Paused)
	return now, wrapNoRows(err, "find where a submission stands")
}

var countInProgress = `
	select (select count(*) from submissions where org_id = o.id and status in ` + inProgress + `), coalesce(o.cap, $2)
	from orgs o where o.id = $1`

// InProgress returns how many submissions an org has in progress, and how many it can have.
func (db queries) InProgress(ctx context.Context, org oin.OrgID) (used, limit int, err error) {
	err = db.q.QueryRow(ctx, countInProgress, org, oin.MaxInProgress).Scan(&used, &limit)
	return used, limit, wrapNoRows(err, "count submissions in progress")
}

// NamesInProgress returns the app names that submissions in progress of an org hold, as
// [oin.NameKey] normalizes them (index submissions_one_name).
func (db queries) NamesInProgress(ctx context.Context, org oin.OrgID) (map[string]bool, error) {
	rows, err := db.q.Query(ctx, `
		select name_key from submissions where org_id = $1 and holds_name and status in `+inProgress, org)
	if err != nil {
		return nil, fmt.Errorf("read names in progress: %w", err)
	}
	names := map[string]bool{}
	var name string
	if _, err := pgx.ForEachRow(rows, []any{&name}, func() error { names[name] = true; return nil }); err != nil {
		return nil, fmt.Errorf("read names in progress: %w", err)
	}
	return names, nil
}

// LockOrg locks an org, so that its caps hold when submissions or connectors are added
// concurrently. It returns [ErrNotFound] if there is none. The lock lets others refer to the
// org: two that do before they take it would wait for each other.
func (tx *Tx) LockOrg(ctx context.Context, org oin.OrgID) error {
	var id string
	return wrapNoRows(tx.q.QueryRow(ctx, `select id from orgs where id = $1 for no key update`, org).Scan(&id), "lock org")
}

// AddIntegration adds an integration without a version.
func (tx *Tx) AddIntegration(ctx context.Context, org oin.OrgID) (oin.IntegrationID, error) {
	var id oin.IntegrationID
	err := tx.q.QueryRow(ctx, `insert into integrations (org_id) values ($1) returning id`, org).Scan(&id)
	if err != nil {
		return "", fmt.Errorf("add integration: %w", err)
	}
	return id, nil
}

// AddVersion adds the next version of an integration, as an empty draft. Findings that were
// dismissed in the version in the catalog stay dismissed in the new one. It returns an
// [oin.Problem] if the integration has a version in progress.
func (tx *Tx) AddVersion(ctx context.Context, org oin.OrgID, integration oin.IntegrationID, by oin.PersonID, now time.Time) (oin.SubmissionID, error) {
	var id oin.SubmissionID
	err := tx.q.QueryRow(ctx, `
		with added as (
			insert into submissions (org_id, integration_id, version, status, created_at, changed_at, changed_by, changed_token, changed_token_at, queue_at)
			select $1, $2, 1 + coalesce(max(x.version), 0), 'DRAFT', $4, $4, $3, $5, $4, $4
			from submissions x where x.integration_id = $2
			returning id, org_id, integration_id),
		carried as (
			insert into dismissals (submission_id, org_id, fingerprint, check_id, reason, person_id, at, carried_from)
			select a.id, a.org_id, d.fingerprint, d.check_id, d.reason, d.person_id, d.at, coalesce(d.carried_from, x.version)
			from added a
			join submissions x on x.integration_id = a.integration_id and x.org_id = a.org_id and x.status = 'PUBLISHED'
			join dismissals d on d.submission_id = x.id and d.org_id = x.org_id)
		select id from added`, org, integration, by, now, origin.Of(ctx).Token).Scan(&id)
	if violates(err, "submissions_one_in_progress") {
		return "", &oin.Problem{Code: oin.CodeConflict,
			Text: "This integration already has an update in progress. Continue with that one."}
	}
	if err != nil {
		return "", fmt.Errorf("add version: %w", err)
	}
	return id, nil
}

// SaveAnswers saves v's answers, and returns v as saved, in one statement and round trip.
//
//   - It returns [ErrConflict], and writes nothing, if the submission has changed since v
//     was read. So two people who edit never wait for each other.
//   - The submission gets its app name if no other one in progress of the org holds it
//     (index submissions_one_name). If two get the same name at the same time, one gets
//     [ErrConflict].
//   - It records who changed which field, for [queries.LastEdits], and what it said before,
//     for [queries.EarlierAnswers].
func (db queries) SaveAnswers(ctx context.Context, v oin.Submission, by oin.Person, now time.Time) (oin.Submission, error) {
	return db.saveAnswers(ctx, v, by, now, now.Add(-oin.EarlierAfter))
}

// RestoreAnswers saves as [queries.SaveAnswers] does, and keeps all that it replaces,
// however new it is.
func (db queries) RestoreAnswers(ctx context.Context, v oin.Submission, by oin.Person, now time.Time) (oin.Submission, error) {
	return db.saveAnswers(ctx, v, by, now, now.Add(time.Microsecond))
}

func (db queries) saveAnswers(ctx context.Context, v oin.Submission, by oin.Person, now, keepBefore time.Time) (oin.Submission, error) {
	name := oin.NameKey(v.Answers.Text(oin.AppName))
	var holds bool
	err := db.q.QueryRow(ctx, `
		with before as (select answers, edited from submissions where id = $1 and org_id = $2 and revision = $3),
		saved as (
			update submissions s
			set answers = $4, name_key = $5,
			    holds_name = $5 <> '' and not exists (select from submissions x
			        where x.org_id = s.org_id and x.name_key = $5 and x.id <> s.id
			        and x.holds_name and x.status in `+inProgress+`),
			    revision = s.revision + 1, changed_at = $6, changed_by = $7, changed_token = $11, changed_token_at = $6,
			    edited = s.edited || coalesce((
			        select jsonb_object_agg(k, jsonb_build_object('by', $7::uuid, 'at', $6::timestamptz))
			        from jsonb_object_keys(s.answers || $4::jsonb) k
			        where s.answers->k is distinct from $4::jsonb->k), '{}')
			where s.id = $1 and s.org_id = $2 and s.revision = $3
			returning s.revision, s.holds_name),`+keepEarlier+`
		select revision, holds_name from saved`,
		v.ID, v.Org.ID, v.Revision, v.Answers, name, now, by.ID, oin.EarlierKeys(), oin.MaxEarlier-1, keepBefore, origin.Of(ctx).Token).Scan(&v.Revision, &holds)
	if e, ok := db.q.(expecting); ok && !e.inTx {
		noteStatement(ctx, err)
	}
	if errors.Is(err, pgx.ErrNoRows) || violates(err, "submissions_one_name") {
		return v, ErrConflict
	}
	if err != nil {
		return v, fmt.Errorf("save answers: %w", err)
	}
	v.Changed, v.ChangedBy, v.ChangedByTeam = now, by.Name, by.Org.ID != v.Org.ID
	v.Facts.NameTaken = name != "" && !holds
	return v, nil
}

// LastEdits returns who changed each field of a submission last, and how many earlier answers
// each has. It leaves out people who are not of the org. It returns none if the submission has
// changed since v was read.
func (db queries) LastEdits(ctx context.Context, v oin.Submission) (edits map[oin.Key]oin.LastEdit, earlier map[oin.Key]int, err error) {
	err = db.q.QueryRow(ctx, `select `+editsOf+` from submissions s where s.id = $1 and s.org_id = $2 and s.revision = $3`, v.ID, v.Org.ID, v.Revision).Scan(&edits, &earlier)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, fmt.Errorf("read last edits: %w", err)
	}
	return edits, earlier, nil
}

// DeleteSubmission deletes a draft with its rounds, files, attachments, secrets, history, and emails,
// and its integration if that has no other version. The job of an unsent email finds
// nothing to send.
func (tx *Tx) DeleteSubmission(ctx context.Context, v oin.Submission) error {
	// Rounds first: they keep their files from being deleted.
	if _, err := tx.q.Exec(ctx, `
		delete from rounds r using submissions s
		where s.id = r.submission_id and s.id = $1 and s.org_id = $2 and s.status = 'DRAFT'`, v.ID, v.Org.ID); err != nil {
		return fmt.Errorf("delete rounds: %w", err)
	}
	if _, err := tx.q.Exec(ctx, `
		delete from mails m using submissions s
		where s.id = m.submission_id and s.id = $1 and s.org_id = $2 and s.status = 'DRAFT'`, v.ID, v.Org.ID); err != nil {
		return fmt.Errorf("delete emails: %w", err)
	}
	if err := tx.DeleteUnusedFiles(ctx, v, nil); err != nil {
		return err
	}
	attached, err := tx.attachedBlobs(ctx, v, "")
	if err != nil {
		return err
	}
	if _, err := tx.q.Exec(ctx, `
		delete from submissions where id = $1 and org_id = $2 and status = 'DRAFT'`, v.ID, v.Org.ID); err != nil {
		return fmt.Errorf("delete submission: %w", err)
	}
	if err := tx.deleteUnusedBlobs(ctx, attached); err != nil {
		return err
	}
	if _, err := tx.q.Exec(ctx, `
		delete from integrations i where i.id = $1 and i.org_id = $2
		and not exists (select from submissions x where x.integration_id = i.id)`, v.Integration, v.Org.ID); err != nil {
		return fmt.Errorf("delete integration: %w", err)
	}
	return nil
}

// AnySubmission reports whether there is a submission of any org.
func (db queries) AnySubmission(ctx context.Context) (bool, error) {
	var some bool
	err := db.q.QueryRow(ctx, `select exists (select from submissions)`).Scan(&some)
	return some, wrapNoRows(err, "look for submissions")
}
