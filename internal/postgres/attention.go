package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/riverqueue/river"

	"oinmanager/internal/oin"
)

// TellReplies is the job that notifies a side of what has been said in the issues of a
// submission since a time.
type TellReplies struct {
	Submission oin.SubmissionID `json:"submission"`
	Side       oin.Party        `json:"side"`
	Since      time.Time        `json:"since"`
}

// Kind names the job in the queue.
func (TellReplies) Kind() string { return "tell_replies" }

// untoldColumn returns the column of submissions that records since when a side has unread
// replies that it was not notified of.
func untoldColumn(side oin.Party) string {
	if side == oin.PartyOIN {
		return "oin_untold_at"
	}
	return "isv_untold_at"
}

// waitsOfSubmission sums up whose reply the issues of the submission $1 wait for.
const waitsOfSubmission = `
	update submissions s
	set oin_asked_at  = a.oin, isv_asked_at = a.isv,
	    oin_untold_at = case when a.oin is not null then s.oin_untold_at end,
	    isv_untold_at = case when a.isv is not null or exists (
	        select from issues w join remarks r on r.issue_id = w.id
	        where w.submission_id = $1 and w.org_id = $2 and w.state = 'withdrawn' and r.action = 'withdraw' and r.at >= s.isv_untold_at) then s.isv_untold_at end
	from (select min(i.waits_since) filter (where i.waits_for = 'oin') as oin, min(i.waits_since) filter (where i.waits_for = 'isv') as isv
	      from issues i where i.submission_id = $1 and i.org_id = $2) a
	where s.id = $1 and s.org_id = $2`

// Await records whose answer an issue waits for. An empty side means that it waits for no
// one. If the issue waited for the same side before, the time since then is kept. The
// transaction must have locked the submission.
func (tx *Tx) Await(ctx context.Context, v oin.Submission, issue oin.IssueID, side oin.Party, now time.Time) error {
	if _, err := tx.q.Exec(ctx, `
		update issues
		set waits_for = nullif($4, ''),
		    waits_since = case when $4 = '' then null when waits_for = $4 then waits_since else $5::timestamptz end
		where id = $3 and submission_id = $1 and org_id = $2`, v.ID, v.Org.ID, issue, side, now); err != nil {
		return fmt.Errorf("note whose answer an issue waits for: %w", err)
	}
	if _, err := tx.q.Exec(ctx, waitsOfSubmission, v.ID, v.Org.ID); err != nil {
		return fmt.Errorf("note whose answer is waited for: %w", err)
	}
	return nil
}

// TellLater schedules one [TellReplies] job for a burst of replies. The first reply that
// the side was not notified of adds the job. Later ones find it, since the submission is
// locked.
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

// TakeUntold reports whether a side has not been notified yet of what was said since a
// time, and marks it as notified.
func (tx *Tx) TakeUntold(ctx context.Context, v oin.Submission, side oin.Party, since time.Time) (bool, error) {
	untold := untoldColumn(side)
	tag, err := tx.q.Exec(ctx, `update submissions set `+untold+` = null where id = $1 and org_id = $2 and `+untold+` = $3`, v.ID, v.Org.ID, since)
	if err != nil {
		return false, fmt.Errorf("take untold replies: %w", err)
	}
	return tag.RowsAffected() == 1, nil
}
