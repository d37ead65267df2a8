package portal_test

import (
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres/pgtest"
)

// most returns the burst of a rate limit.
func most(kind *limit.Kind, whom limit.Subject) int {
	for _, r := range kind.Rules {
		if r.Subject == whom {
			return r.Many
		}
	}
	return 0
}

// loop submits and withdraws until that is refused, and returns the number of steps.
func (w *world) loop(id oin.SubmissionID) (steps int, refusal *limit.ExceededError) {
	w.Helper()
	for ; ; steps++ {
		v := w.version(id)
		action := oin.ActionSubmit
		if v.Status == oin.StatusReview {
			action = oin.ActionWithdraw
		}
		_, err := w.portal.Act(w.ctx(), w.ada, id, portal.ActionRequest{Action: action, Seen: w.seen(id), Note: "Because."})
		if errors.As(err, &refusal) {
			if after := w.version(id); after.Status != v.Status || after.Round != v.Round {
				w.Error("a step that is refused changes something")
			}
			return steps, refusal
		}
		w.ok(err)
	}
}

func TestALoopOfStepsEndsAndSaysWhenToGoOn(t *testing.T) {
	w := newWorld(t)
	id, other := w.complete("Acme Directory"), w.complete("Acme Vault")
	steps, refusal := w.loop(id)
	if steps != most(limit.Steps, limit.Submission) {
		t.Errorf("it went %d steps", steps)
	}
	if says := refusal.Error(); !strings.Contains(says, "For this submission, people in your org took too many steps") || !strings.Contains(says, "Try again in 3 minutes") {
		t.Errorf("it says %q", says)
	}
	rounds, mails := pgtest.Count(t, w.db, `select count(*) from rounds`), len(w.mails())
	if _, again := w.loop(id); again == nil || pgtest.Count(t, w.db, `select count(*) from rounds`) != rounds || len(w.mails()) != mails {
		t.Error("a refused step begins a round or writes an email")
	}
	// Another submission is not affected. This one can continue in a few minutes, and the
	// OIN team at any time.
	w.act(w.ada, other, oin.ActionSubmit)
	w.comeBack(limit.Steps)
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
}

// comeBack advances the clock until one more action of a kind is allowed.
func (w *world) comeBack(kind *limit.Kind) {
	w.Helper()
	_, err := w.db.Pool().Exec(w.ctx(), `update limits set full_at = full_at - $2::interval where kind = $1`, kind.Name, 4*time.Minute)
	w.ok(err)
}

func TestARefusedStepDoesNotCount(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	for range 2 * most(limit.Steps, limit.Submission) {
		_, err := w.portal.Act(w.ctx(), w.ada, id, portal.ActionRequest{Action: oin.ActionWithdraw, Seen: w.seen(id)})
		w.refused(err, oin.CodeConflict)
	}
	if steps, _ := w.loop(id); steps != most(limit.Steps, limit.Submission) {
		t.Errorf("after refused steps it went %d", steps)
	}
}

func TestStepsOfAnOrgAreCountedExactlyHoweverManyRace(t *testing.T) {
	w := newWorld(t)
	ids := []oin.SubmissionID{w.complete("Acme One"), w.complete("Acme Two"), w.complete("Acme Three"), w.complete("Acme Four")}
	left := 7
	// Acme has that many steps left.
	w.act(w.ada, ids[0], oin.ActionSubmit)
	rule := limit.Steps.Rules[1]
	if rule.Subject != limit.Org {
		t.Fatal("the second rule is not the org's")
	}
	_, err := w.db.Pool().Exec(w.ctx(), `update limits set full_at = now() + $1::interval where kind = 'steps' and full_at < now() + interval '1 minute'`,
		rule.Per/time.Duration(rule.Many)*time.Duration(rule.Many-left))
	w.ok(err)
	var done, refused atomic.Int64
	var all sync.WaitGroup
	for i, id := range ids {
		who := []oin.Person{w.ada, w.abe}[i%2]
		all.Go(func() {
			for range 6 {
				v, err := w.portal.Submission(w.ctx(), who, id)
				w.ok(err)
				action := map[oin.Status]oin.Action{oin.StatusDraft: oin.ActionSubmit, oin.StatusReview: oin.ActionWithdraw}[v.Status]
				_, err = w.portal.Act(w.ctx(), who, id, portal.ActionRequest{Action: action, Seen: oin.Seen{Status: v.Status, Round: v.Round}, Note: "Because."})
				if _, ok := errors.AsType[*limit.ExceededError](err); ok {
					refused.Add(1)
				} else if w.ok(err); err == nil {
					done.Add(1)
				}
			}
		})
	}
	all.Wait()
	if done.Load() != int64(left) || refused.Load() != int64(6*len(ids)-left) {
		t.Errorf("%d steps were taken and %d refused, want %d taken", done.Load(), refused.Load(), left)
	}
}

func TestRepliesWithoutEndAreRefused(t *testing.T) {
	w := newWorld(t)
	id := w.submitted("Acme Directory")
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	issues, err := w.portal.Issues(w.ctx(), w.ada, id)
	w.ok(err)
	reply := func() error {
		return w.portal.ActOnIssue(w.ctx(), w.ada, id, w.seen(id), issues[0].ID, oin.IssueActionReply, "And again.")
	}
	w.ok(reply())
	_, err = w.db.Pool().Exec(w.ctx(), `update limits set full_at = now() + interval '1 hour' where kind = 'replies'`)
	w.ok(err)
	var refusal *limit.ExceededError
	if err := reply(); !errors.As(err, &refusal) || !strings.Contains(err.Error(), "wrote too many replies") {
		t.Errorf("a reply more: %v", err)
	}
	if issues, err = w.portal.Issues(w.ctx(), w.ada, id); err != nil || len(issues[0].Thread) != 2 {
		t.Errorf("%d entries are kept, want what was asked and one reply: %v", len(issues[0].Thread), err)
	}
}
