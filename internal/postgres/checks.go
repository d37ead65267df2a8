package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// FactsQueue is the queue of [GatherFacts], so that slow sites never delay emails.
const FactsQueue = "facts"

// GatherFacts is the job that gathers the facts that the checks of a submission need.
type GatherFacts struct {
	Submission oin.SubmissionID `json:"submission"`
	// Again gathers facts again that are known already.
	Again bool `json:"again,omitempty"`
}

// Kind names the job in the queue.
func (GatherFacts) Kind() string { return "gather_facts" }

// InsertOpts keeps a submission from having two such jobs at a time. It has few attempts,
// since opening the form asks for what is missing.
func (GatherFacts) InsertOpts() river.InsertOpts {
	return river.InsertOpts{Queue: FactsQueue, MaxAttempts: 3, UniqueOpts: river.UniqueOpts{ByArgs: true, ByState: []rivertype.JobState{
		rivertype.JobStateAvailable, rivertype.JobStatePending, rivertype.JobStateRetryable, rivertype.JobStateRunning, rivertype.JobStateScheduled,
	}}}
}

// GatherFacts queues the job that gathers facts about a submission at a time, unless there
// is one.
func (db *DB) GatherFacts(ctx context.Context, job GatherFacts, at time.Time) error {
	if _, err := db.jobs.Insert(ctx, job, &river.InsertOpts{ScheduledAt: at}); err != nil {
		return fmt.Errorf("queue gathering of facts: %w", err)
	}
	return nil
}

var (
	dismissalJSON = jsonOf[check.Dismissal](
		member{"Fingerprint", "d.fingerprint"}, member{"Reason", "d.reason"}, member{"Person", "p.name"}, member{"At", "d.at"},
		member{"CarriedFrom", "coalesce(d.carried_from, 0)"})

	// checksOf are the columns of what is stored about the checks of submissions s: the
	// facts with their time, and the dismissals.
	checksOf = `
		(select json_build_object('At', f.gathered_at, 'Facts', f.body) from facts f where f.submission_id = s.id and f.org_id = s.org_id),
		coalesce((select json_agg(` + dismissalJSON + `)
			from dismissals d join people p on p.id = d.person_id
			where d.submission_id = s.id and d.org_id = s.org_id), '[]')`
)

// keptFacts are facts as they are stored.
type keptFacts struct {
	At    time.Time
	Facts check.Facts
}

// checksInto returns what [checksOf] is scanned into. The function it returns makes the
// record of it.
func checksInto() (into []any, record func() check.Record) {
	var facts *keptFacts
	var dismissed []check.Dismissal
	return []any{&facts, &dismissed}, func() check.Record {
		r := check.Record{Dismissed: dismissed}
		if facts != nil {
			r.Facts, r.Gathered = facts.Facts, facts.At
		}
		return r
	}
}

// completeFacts gives a submission the connectors of its org, and returns the record with the
// facts of the submission that checks need.
func completeFacts(v *oin.Submission, r check.Record, connectors []oin.RegisteredConnector) check.Record {
	oin.SortConnectors(connectors)
	v.Facts.Connectors, r.Facts.Published = connectors, v.Facts.Published
	return r
}

// Checks returns a submission of any org with what is stored about its checks, for the job
// that gathers facts. It returns [ErrNotFound] if there is no such submission.
func (db queries) Checks(ctx context.Context, id oin.SubmissionID) (oin.Submission, check.Record, error) {
	into, record := checksInto()
	v, err := scanSubmission(db.q.QueryRow(ctx, `select `+submissionColumns+`, `+checksOf+` from `+submissionTables+` where s.id = $1`, id), into...)
	return v, record(), wrapNoRows(err, "read checks")
}

// SaveFacts stores what was gathered about a submission. It keeps what the new facts do not
// have. It does nothing if the submission was deleted or transferred in the meantime.
func (db queries) SaveFacts(ctx context.Context, v oin.Submission, facts check.Facts, at time.Time) error {
	body, err := json.Marshal(facts)
	if err != nil {
		return fmt.Errorf("encode facts: %w", err)
	}
	if _, err := db.q.Exec(ctx, `
		insert into facts (submission_id, org_id, body, gathered_at)
		select s.id, s.org_id, $3, $4 from submissions s where `+ofOrg+`
		on conflict (submission_id) do update set body = facts.body || excluded.body, gathered_at = excluded.gathered_at`,
		v.ID, v.Org.ID, body, at); err != nil {
		return fmt.Errorf("store facts: %w", err)
	}
	return nil
}

// maxDismissals is the maximum number of dismissals of a submission. Most belong to findings
// that no longer exist, since any change of the evidence makes another finding.
const maxDismissals = 200

// Dismiss records that the ISV does not follow the advice of a finding. A later reason
// replaces an earlier one. If there are too many dismissals, it deletes the oldest.
func (tx *Tx) Dismiss(ctx context.Context, v oin.Submission, check string, d check.Dismissal, by oin.PersonID) error {
	if _, err := tx.q.Exec(ctx, `
		with dismissed as (
			insert into dismissals (submission_id, org_id, fingerprint, check_id, reason, person_id, at)
			values ($1, $2, $3, $4, $5, $6, $7)
			on conflict (submission_id, fingerprint) do update
			set reason = excluded.reason, person_id = excluded.person_id, at = excluded.at, carried_from = null)
		delete from dismissals d where d.submission_id = $1 and d.org_id = $2 and d.fingerprint in (
			select x.fingerprint from dismissals x
			where x.submission_id = $1 and x.org_id = $2 and x.fingerprint <> $3
			order by x.at desc, x.fingerprint offset $8 - 1)`,
		v.ID, v.Org.ID, d.Fingerprint, check, d.Reason, by, d.At, maxDismissals); err != nil {
		return fmt.Errorf("dismiss finding: %w", err)
	}
	return nil
}

// Undismiss deletes a dismissal, if there is one.
func (tx *Tx) Undismiss(ctx context.Context, v oin.Submission, fingerprint string) error {
	if _, err := tx.q.Exec(ctx, `delete from dismissals where submission_id = $1 and org_id = $2 and fingerprint = $3`, v.ID, v.Org.ID, fingerprint); err != nil {
		return fmt.Errorf("restore finding: %w", err)
	}
	return nil
}

// NearNames returns the integrations in the catalog whose names are most similar to a name,
// closest first (index catalog_names). It leaves one out, if any.
func (db queries) NearNames(ctx context.Context, name string, but oin.IntegrationID, org oin.OrgID, limit int) ([]check.CatalogName, error) {
	rows, err := db.q.Query(ctx, `
		select near.name, i.org_id = $3, case when lower(near.name) = lower($1) then 1 else similarity(near.name, $1) end
		from (select submission_id, name from catalog order by $1 <-> name limit $4) near
		join submissions s on s.id = near.submission_id
		join integrations i on i.id = s.integration_id
		where i.id::text <> $2
		order by 3 desc, near.name`, name, but, org, limit)
	return collect(rows, err, "find near names", pgx.RowToStructByPos[check.CatalogName])
}

// NameInUse reports whether a submission in progress of an org, other than one, holds a name
// ([oin.NameKey]; index submissions_one_name).
func (db queries) NameInUse(ctx context.Context, org oin.OrgID, but oin.SubmissionID, key string) (bool, error) {
	var used bool
	err := db.q.QueryRow(ctx, `
		select exists (select from submissions x
			where x.org_id = $1 and x.name_key = $2 and x.name_key <> '' and x.id::text <> $3
			and x.holds_name and x.status in `+inProgress+`)`, org, key, but).Scan(&used)
	if err != nil {
		return false, fmt.Errorf("find name of the org: %w", err)
	}
	return used, nil
}
