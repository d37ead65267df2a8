package portal

import (
	"context"
	"errors"
	"fmt"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

const jobsOnPage = 50

// JobsView is a page of the jobs in a state.
type JobsView struct {
	State  oin.JobState
	Jobs   []oin.Job
	Counts []oin.JobCount
	Next   oin.JobPlace // where the next page begins; zero if there is none
}

var (
	errNoJob  = &oin.Problem{Code: oin.CodeNotFound, Text: "We can't find this job. Jobs are deleted some time after they end."}
	errQueued = &oin.Problem{Code: oin.CodeConflict, Text: "Another job does the same already, so nothing was changed."}
)

// Jobs returns a page of the jobs in a state, for admins.
func (p *Portal) Jobs(ctx context.Context, who oin.Person, state oin.JobState, after oin.JobPlace) (JobsView, error) {
	if err := requireRole(who, oin.RoleAdmin); err != nil {
		return JobsView{}, err
	}
	v := JobsView{State: state}
	var more bool
	var err error
	if v.Jobs, v.Counts, more, err = p.db.Jobs(ctx, state, after, jobsOnPage); more {
		v.Next = v.Jobs[len(v.Jobs)-1].Place
	}
	return v, err
}

// RetryJob makes a job due now, for admins. Seen is what they saw of it ([oin.Job.Seen]).
func (p *Portal) RetryJob(ctx context.Context, who oin.Person, id int64, seen string) error {
	return p.changeJob(ctx, who, id, seen, oin.AuditRetryJob, oin.Job.MayRetry, (*postgres.Tx).RetryJob)
}

// CancelJob cancels a job that waits, for admins.
func (p *Portal) CancelJob(ctx context.Context, who oin.Person, id int64, seen string) error {
	return p.changeJob(ctx, who, id, seen, oin.AuditCancelJob, oin.Job.MayCancel, (*postgres.Tx).CancelJob)
}

func (p *Portal) changeJob(ctx context.Context, who oin.Person, id int64, seen string, action oin.AuditAction, may func(oin.Job) bool, do func(*postgres.Tx, context.Context, int64) error) error {
	if err := requireRole(who, oin.RoleAdmin); err != nil {
		return err
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		job, err := tx.LockJob(ctx, id)
		if err != nil {
			return replaceNotFound(err, errNoJob)
		}
		if job.Seen() != seen || !may(job) {
			return &oin.Problem{Code: oin.CodeConflict, Text: fmt.Sprintf("This job has changed since you opened the page: %s. Nothing was changed.", jobNow(job))}
		}
		if err := do(tx, ctx, id); err != nil {
			if errors.Is(err, postgres.ErrQueued) {
				return errQueued
			}
			return err
		}
		detail := fmt.Sprintf("%s, job %d", job.Kind.Label(), job.ID)
		return tx.AddAudit(ctx, who, oin.AuditRecord{Action: action, Detail: detail}, p.nowIn(tx))
	})
}

// jobNow says how far a job is.
func jobNow(j oin.Job) string {
	switch j.State {
	case oin.JobAvailable:
		return "it's due now"
	case oin.JobRunning:
		return "it runs right now"
	case oin.JobScheduled:
		return "it's due later"
	case oin.JobRetryable:
		return "it failed, and is tried again"
	case oin.JobDiscarded:
		return "it failed too often"
	case oin.JobCancelled:
		return "it was canceled"
	default:
		return "it's done"
	}
}
