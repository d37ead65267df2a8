package postgres

import (
	"context"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// submittedOnly selects, among submissions s, the one with the id $1 unless it is a draft,
// which the OIN team must not see. What belongs to it is joined by its org too.
const submittedOnly = `s.id = $1 and s.status <> 'DRAFT'`

// nextUpReach is how many submissions of a status are looked at to find one that the
// reviewer may publish.
const nextUpReach = 200

var (
	noteJSON   = jsonOf[oin.Note](member{"ID", "n.id"}, member{"Person", "p.name"}, member{"Mine", "n.person_id = $2"}, member{"At", "n.at"}, member{"Text", "n.text"})
	revealJSON = jsonOf[oin.Event](member{"At", "r.at"}, member{"Action", "r.action"}, member{"Field", "r.detail"}, member{"Person", "coalesce(p.name, '')"}, member{"Side", "'oin'"})

	// findingsAtSubmit are the findings of the current round, as they were when it was
	// submitted.
	findingsAtSubmit = `coalesce((select r.findings from rounds r where r.submission_id = s.id and r.org_id = s.org_id and r.number = s.round), '[]')`

	// latestOrgNotes are the team's latest notes about the org of s, and how many there are
	// (index org_notes_of_org).
	latestOrgNotes = `coalesce((select json_agg(` + noteJSON + ` order by n.at desc, n.id desc)
		from (select * from org_notes o where o.org_id = s.org_id order by o.at desc, o.id desc limit ` + strconv.Itoa(oin.OrgNotesShown) + `) n
		join people p on p.id = n.person_id), '[]'), (select count(*) from org_notes o where o.org_id = s.org_id)`

	nextUpJSON = jsonOf[oin.NextUp](member{"ID", "n.id"}, member{"Name", "n.name"}, member{"Due", "n.due_at"})

	// nextUp is the submission that is due first, of those that wait for the OIN team and
	// that the reviewer $2 or no one has claimed, other than s, or null. Those of suspended
	// orgs aren't due, nor, if $5, those that another reviewer has to publish, of which it
	// looks at so many in a status at most (index submissions_queue).
	nextUp = `(select ` + nextUpJSON + `
		from unnest(array[` + strings.Trim(teamsTurn, "()") + `]) t (status)
		cross join lateral (
			select x.id, coalesce(x.submitted->>'app_name', '') as name, x.due_at, x.queue_at
			from (
				select x.id, x.org_id, x.status, x.submitted, x.due_at, x.queue_at
				from submissions x join orgs y on y.id = x.org_id
				where x.status = t.status and x.id <> s.id and (x.claimed_by is null or x.claimed_by = $2) and y.suspended_at is null
				order by x.queue_at, x.id limit ` + strconv.Itoa(nextUpReach) + `) x
			where not $5 or x.status = 'REVIEW' or ` + passedByOf("x") + ` <> $2::uuid::text
			order by x.queue_at, x.id limit 1) n
		order by n.queue_at, n.id limit 1)`

	// reviewSQL reads the submission $1 for the reviewer $2, with all that the OIN team
	// sees of it and, if $3, the saved texts, and if $4, what is next, where $5 says whether a
	// second reviewer publishes. Indexes serve each part.
	reviewSQL = `
		select ` + submissionColumns + `, ` + claimColumns + `,
		       coalesce(k.id::text, ''), coalesce(k.version, 0), k.submitted, k.published_at,
		       coalesce((select json_agg(` + noteJSON + ` order by n.at, n.id)
		           from notes n join people p on p.id = n.person_id
		           where n.submission_id = s.id and n.org_id = s.org_id), '[]'),
		       ` + latestOrgNotes + `,
		       ` + ticksOfStage + `,
		       coalesce((select json_agg(` + revealJSON + ` order by r.id)
		           from audit r left join people p on p.id = r.person_id
		           where r.submission_id = s.id and r.action = '` + string(oin.AuditReveal) + `' and r.refused = ''), '[]'),
		       ` + historyOf + `, ` + issuesOf("") + `, ` + versionsOf(noDraft) + `, ` + openRemoval + `, ` + howRemoved + `,
		       (select json_agg(` + connectorJSON + `) from connectors c where c.org_id = s.org_id), ` + findingsAtSubmit + `, ` + passedBy + `, case when $4 then ` + nextUp + ` end, case when $3 then ` + allTexts + ` else '[]' end, ` + checksOf + `
		from ` + submissionTables + `
		left join people a on a.id = s.claimed_by
		left join submissions k on k.integration_id = s.integration_id and k.org_id = s.org_id and k.status = 'PUBLISHED'
		where ` + submittedOnly
)

// Review is a submission as reviewers see it, with what is stored about its checks.
type Review struct {
	oin.Review
	Checks check.Record
	// AtSubmit are the findings when the current round was submitted.
	AtSubmit []check.Kept
	PassedBy oin.PersonID // who passed the first review, or empty
	Next     *oin.NextUp  // nil if it was not asked for, or there is none
}

// Review returns all that the OIN team sees of a submission, for one of its people, with
// the saved texts and, if asked for, what is next. Due dates are in the team's zone. It
// returns [ErrNotFound] if there is no such submission, or it is a draft.
func (db queries) Review(ctx context.Context, id oin.SubmissionID, who oin.PersonID, team oin.TeamSettings, next bool) (Review, error) {
	var r Review
	var batch pgx.Batch
	queueReview(&batch, id, who, team, with{texts: true, next: next}, &r)
	err := db.q.SendBatch(ctx, &batch).Close()
	return r, wrapNoRows(err, "read submission under review")
}

// ReviewChanges returns what [queries.Review] does, without texts, and what the submission can
// be compared with: its rounds, and the last version before it that was published, or nil. It
// returns [ErrNotFound] if there is none that the OIN team sees.
func (db queries) ReviewChanges(ctx context.Context, id oin.SubmissionID, who oin.PersonID, team oin.TeamSettings) (r Review, rounds []oin.Round, published *oin.Submission, err error) {
	var batch pgx.Batch
	queueReview(&batch, id, who, team, with{}, &r)
	queueRounds(&batch, &rounds, submittedOnly, id)
	queueLastPublished(&batch, &published, submittedOnly, id)
	err = db.q.SendBatch(ctx, &batch).Close()
	return r, rounds, published, wrapNoRows(err, "read changes under review")
}

// ReviewIssues returns what [queries.Review] does, and the last 100 rounds, oldest first. It
// returns [ErrNotFound] if there is none that the OIN team sees.
func (db queries) ReviewIssues(ctx context.Context, id oin.SubmissionID, who oin.PersonID, team oin.TeamSettings) (r Review, rounds []oin.Round, err error) {
	var batch pgx.Batch
	queueReview(&batch, id, who, team, with{texts: true}, &r)
	queueRounds(&batch, &rounds, submittedOnly, id)
	err = db.q.SendBatch(ctx, &batch).Close()
	return r, rounds, wrapNoRows(err, "read issues under review")
}

// queueLastPublished adds the statement that reads the last version that was published
// before a submission s, if there is any (unique index on integration and version).
func queueLastPublished(batch *pgx.Batch, published **oin.Submission, which string, args ...any) {
	batch.Queue(`
		select x.id, x.version, x.status, x.published_at, x.submitted, coalesce(x.superseded_by, 0)
		from submissions s join submissions x on x.integration_id = s.integration_id and x.org_id = s.org_id
		where `+which+` and x.version < s.version and x.published_at is not null
		order by x.version desc limit 1`, args...).Query(func(rows pgx.Rows) error {
		all, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (*oin.Submission, error) {
			v := new(oin.Submission)
			return v, row.Scan(&v.ID, &v.Version, &v.Status, &v.Published, &v.Submitted, &v.ReplacedBy)
		})
		if len(all) > 0 {
			*published = all[0]
		}
		return err
	})
}

// queueRounds adds the statement that reads the last rounds of a submission s. The primary
// key serves it.
func queueRounds(batch *pgx.Batch, rounds *[]oin.Round, which string, args ...any) {
	batch.Queue(`
		select r.number, r.submitted_at, r.answers
		from submissions s join rounds r on r.submission_id = s.id and r.org_id = s.org_id
		where `+which+`
		order by r.number desc limit 100`, args...).Query(func(rows pgx.Rows) (err error) {
		*rounds, err = collectRounds(rows)
		return err
	})
}

// with says what else to read of a submission under review: the saved texts, and the
// submission that is next.
type with struct{ texts, next bool }

// queueReview adds the statement that reads a submission under review to the batch.
func queueReview(batch *pgx.Batch, id oin.SubmissionID, who oin.PersonID, team oin.TeamSettings, w with, r *Review) {
	batch.Queue(reviewSQL, id, who, w.texts, w.next, team.SecondReviewer).QueryRow(func(row pgx.Row) (err error) {
		var catalog oin.Submission
		var ticks []oin.Tick
		var reveals []oin.Event
		var events []keptEvent
		var versions []keptVersion
		var connectors []oin.RegisteredConnector
		var texts []keptText
		into, record := checksInto()
		more := append(claimInto(&r.Claim),
			&catalog.ID, &catalog.Version, &catalog.Submitted, &catalog.Published,
			&r.Notes, &r.OrgNotes, &r.AllOrgNotes, &ticks, &reveals, &events, &r.Issues, &versions, &r.Removal, &r.Removed, &connectors, &r.AtSubmit, &r.PassedBy, &r.Next, &texts)
		r.Submission, err = scanSubmission(row, append(more, into...)...)
		if err != nil {
			return err
		}
		if catalog.ID != "" {
			catalog.Status, catalog.Slug = oin.StatusPublished, r.Submission.Slug
			r.InCatalog = &catalog
		}
		if r.Next != nil {
			r.Next.Name = oin.ShownName(r.Next.Name)
			if r.Next.Due != nil {
				due := r.Next.Due.In(team.Calendar().Zone)
				r.Next.Due = &due
			}
		}
		if r.Removal != nil {
			r.Removal.Due = r.Removal.Due.In(team.Calendar().Zone)
		}
		r.Checks = completeFacts(&r.Submission, record(), connectors)
		r.Texts = textsOf(texts)
		r.Checklist = oin.Checklist(r.Submission, ticks)
		r.History = oin.Timeline(append(eventsOf(events), reveals...), r.Issues)
		r.Versions = versionsBeside(r.Submission, versions)
		return nil
	})
}
