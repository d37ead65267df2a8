package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/riverqueue/river"

	"oinmanager/internal/oin"
)

// TellReplies is the job that tells a side of what was said in the issues of a
// submission since then.
type TellReplies struct {
	Submission oin.SubmissionID `json:"submission"`
	Side       oin.Party        `json:"side"`
	Since      time.Time        `json:"since"`
}

// Kind names the job in the queue.
func (TellReplies) Kind() string { return "tell_replies" }

// untoldColumn is the column of submissions that says since when a side has not been
// told of a reply.
func untoldColumn(side oin.Party) string {
	if side == oin.PartyOIN {
		return "oin_untold_at"
	}
	return "isv_untold_at"
}

// Await keeps whose answer an issue waits for from now on; empty for none.
// An issue that waited for the same side already has done so since then. The
// transaction has locked the submission.
func (tx *Tx) Await(ctx context.Context, v oin.Submission, issue oin.IssueID, side oin.Party, now time.Time) error {
	if _, err := tx.q.Exec(ctx, `
		update issues
		set waits_for = nullif($4, ''),
		    waits_since = case when $4 = '' then null when waits_for = $4 then waits_since else $5::timestamptz end
		where id = $3 and submission_id = $1 and org_id = $2`, v.ID, v.Org.ID, issue, side, now); err != nil {
		return fmt.Errorf("note whose answer an issue waits for: %w", err)
	}
	if _, err := tx.q.Exec(ctx, `
		update submissions s
		set oin_asked_at  = a.oin, isv_asked_at = a.isv,
		    oin_untold_at = case when a.oin is not null then s.oin_untold_at end,
		    isv_untold_at = case when a.isv is not null then s.isv_untold_at end
		from (select min(i.waits_since) filter (where i.waits_for = 'oin') as oin, min(i.waits_since) filter (where i.waits_for = 'isv') as isv
		      from issues i where i.submission_id = $1 and i.org_id = $2) a
		where s.id = $1 and s.org_id = $2`, v.ID, v.Org.ID); err != nil {
		return fmt.Errorf("note whose answer is waited for: %w", err)
	}
	return nil
}

// TellLater adds the job that tells a side of what is said now, and until it runs. There
// is one for each burst: the first reply that the side has not been told of adds it,
// under the lock of the submission, and those that follow find it there.
func (tx *Tx) TellLater(ctx context.Context, v oin.Submission, side oin.Party, now, at time.Time) error {
	untold := untoldColumn(side)
	tag, err := tx.q.Exec(ctx, `update submissions set `+untold+` = $3 where id = $1 and org_id = $2 and `+untold+` is null`, v.ID, v.Org.ID, now)
	if err != nil {
		return fmt.Errorf("note reply as untold: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return nil
	}
	if _, err := tx.jobs.InsertTx(ctx, tx.tx, TellReplies{Submission: v.ID, Side: side, Since: now}, &river.InsertOpts{ScheduledAt: at}); err != nil {
		return fmt.Errorf("queue telling of replies: %w", err)
	}
	return nil
}

// TakeUntold reports whether a side has not been told yet of what was said since then,
// and notes that it is told now.
func (tx *Tx) TakeUntold(ctx context.Context, v oin.Submission, side oin.Party, since time.Time) (bool, error) {
	untold := untoldColumn(side)
	tag, err := tx.q.Exec(ctx, `update submissions set `+untold+` = null where id = $1 and org_id = $2 and `+untold+` = $3`, v.ID, v.Org.ID, since)
	if err != nil {
		return false, fmt.Errorf("take untold replies: %w", err)
	}
	return tag.RowsAffected() == 1, nil
}
