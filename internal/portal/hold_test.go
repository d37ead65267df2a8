package portal_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

func (w *world) dueDay(id oin.SubmissionID) string {
	w.Helper()
	due := w.version(id).Due
	if due == nil {
		return "none"
	}
	return due.Format(time.DateOnly)
}

func TestAReviewThatAReviewerPausesIsNotDueUntilItContinues(t *testing.T) {
	w := newWorld(t)
	id := w.submitted("Acme Directory") // due on Tuesday, 1 December
	seen := w.seen(id)
	w.refused(w.portal.PauseReview(w.ctx(), w.ada, id, seen, "x"), oin.CodeNotAllowed)
	w.refused(w.portal.PauseReview(w.ctx(), w.rae, id, seen, " \u200b\n"), oin.CodeInvalid)
	w.refused(w.portal.PauseReview(w.ctx(), w.rae, id, seen, strings.Repeat("x", oin.MaxHoldReason+1)), oin.CodeInvalid)
	w.refused(w.portal.ResumeReview(w.ctx(), w.rae, id, seen), oin.CodeConflict)
	w.days(1)
	w.ok(w.portal.PauseReview(w.ctx(), w.rae, id, seen, " Okta is changing\nthe scopes. "))
	w.refused(w.portal.PauseReview(w.ctx(), w.rob, id, seen, "Me too."), oin.CodeConflict)
	v := w.version(id)
	if v.Due != nil || v.Hold.Why != "Okta is changing the scopes." || !strings.Contains(v.Next(w.clock, "", oin.FormProgress{}), "paused the review: “Okta is changing the scopes.”") {
		t.Errorf("while paused, it is due %v, with %+v, and the ISV reads %q", v.Due, v.Hold, v.Next(w.clock, "", oin.FormProgress{}))
	}
	q, err := w.portal.Queue(w.ctx(), w.rob, oin.QueueAsk{})
	w.ok(err)
	if len(q.Rows) != 1 || q.Rows[0].Hold.Why != v.Hold.Why || q.Rows[0].Due != nil {
		t.Errorf("the queue has %+v", q.Rows)
	}
	w.days(14)
	sent, err := w.portal.Remind(w.ctx())
	if w.ok(err); sent > 0 {
		t.Errorf("%d reminders go out", sent)
	}
	// A suspension meanwhile doesn't end it, and doesn't count twice.
	w.suspendAcme(true)
	w.suspendAcme(false)
	if due := w.dueDay(id); due != "none" {
		t.Errorf("after a suspension, it is due %s", due)
	}
	w.ok(w.portal.ResumeReview(w.ctx(), w.rob, id, seen))
	if due := w.dueDay(id); due != "2026-12-15" { // 10 business days later
		t.Errorf("afterwards it is due %s", due)
	}
	if n := pgtest.Count(t, w.db, `select count(*) from turns where ended_at is null and late_at = '2026-12-16T00:00:00Z'`); n != 1 {
		t.Error("the turn is not late the day after")
	}
	events, err := w.history(w.ada, id)
	w.ok(err)
	var said []string
	for _, e := range events[len(events)-2:] {
		said = append(said, e.Person+" "+e.Means()+" "+e.Note)
	}
	if want := []string{"OIN team paused the review Okta is changing the scopes.", "OIN team resumed the review "}; !slices.Equal(said, want) {
		t.Errorf("the ISV's history says %q, want %q", said, want)
	}
	var mails []string
	for _, m := range w.mails() {
		if m.Notice == oin.NoticePaused || m.Notice == oin.NoticeResumed {
			mails = append(mails, string(m.Notice)+" "+strings.Join(m.Recipients, ","))
			if m.Notice == oin.NoticeResumed && !strings.Contains(m.Body, "Tuesday, 15 December 2026") || m.Notice == oin.NoticePaused && !strings.Contains(m.Body, v.Hold.Why) {
				t.Errorf("the email says %s", m.Body)
			}
		}
	}
	if slices.Sort(mails); !slices.Equal(slices.Compact(mails), []string{"paused abe@acme.example", "paused ada@acme.example", "resumed abe@acme.example", "resumed ada@acme.example"}) {
		t.Errorf("told are %q", mails)
	}
	if n := pgtest.Count(t, w.db, `select count(*) from audit where action in ('pause', 'resume') and refused = ''`); n != 2 {
		t.Errorf("the audit log has %d entries", n)
	}
}

func TestAStepEndsThePauseOfAReview(t *testing.T) {
	w := newWorld(t)
	id := w.submitted("Acme Directory")
	w.ok(w.portal.PauseReview(w.ctx(), w.rae, id, w.seen(id), "Wait."))
	w.days(3)
	w.act(w.rae, id, oin.ActionPass)
	if v := w.version(id); v.Hold.Since != nil || w.dueDay(id) != "2026-12-04" {
		t.Errorf("in QA: %+v, due %s", v.Hold, w.dueDay(id))
	}
	w.refused(w.portal.ResumeReview(w.ctx(), w.rae, id, w.seen(id)), oin.CodeConflict)
	w.act(w.rae, id, oin.ActionReportBugs, oin.Issue{Text: "x"})
	w.refused(w.portal.PauseReview(w.ctx(), w.rae, id, w.seen(id), "Wait."), oin.CodeConflict) // it is the ISV's turn

	// What is paused while its org is suspended is due again once both have ended.
	other := w.submitted("Acme Lamps")
	w.suspendAcme(true)
	w.ok(w.portal.PauseReview(w.ctx(), w.max, other, w.seen(other), "Wait."))
	w.ok(w.portal.ResumeReview(w.ctx(), w.max, other, w.seen(other)))
	if due := w.dueDay(other); due != "none" {
		t.Errorf("while suspended, it is due %s", due)
	}
	w.suspendAcme(false)
	if due := w.dueDay(other); due != "2026-12-04" {
		t.Errorf("it is due %s", due)
	}
}

// Suspending orgs, moving the time zone, and releasing claims lock many submissions at once.
// They do it in one order, so none has to be tried again.
func TestChangesOfManySubmissionsDoNotWaitForEachOther(t *testing.T) {
	w := newWorld(t)
	var ids []oin.SubmissionID
	for _, name := range []string{"A", "B", "C", "D", "E", "F"} {
		id := w.submitted(name)
		w.ok(w.portal.Claim(w.ctx(), w.rob, id, ""))
		ids = append(ids, id)
	}
	var tries [3]int
	done := make(chan error)
	for i, change := range []func(*postgres.Tx) error{
		func(tx *postgres.Tx) error { return tx.PauseDue(w.ctx(), w.ada.Org.ID, w.clock) },
		func(tx *postgres.Tx) error { return tx.MoveDue(w.ctx(), "UTC", "Europe/Berlin") },
		func(tx *postgres.Tx) error { return tx.ReleaseClaims(w.ctx(), w.rob.ID, w.max.ID, "x", w.clock) },
	} {
		go func() {
			done <- w.db.InTx(w.ctx(), func(tx *postgres.Tx) error {
				tries[i]++
				return change(tx)
			})
		}()
	}
	for range tries {
		w.ok(<-done)
	}
	if tries != [3]int{1, 1, 1} {
		t.Errorf("they were tried %v times", tries)
	}
	if n := pgtest.Count(t, w.db, `select count(*) from submissions where claimed_by is not null`); n > 0 {
		t.Errorf("%d of %d are still claimed", n, len(ids))
	}
}
