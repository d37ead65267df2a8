package portal_test

import (
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

// suspendAcme suspends Acme, or restores its access.
func (w *world) suspendAcme(on bool) {
	w.Helper()
	w.ok(w.portal.SuspendOrg(w.ctx(), w.max, w.ada.Org.ID, on, "Spam."))
}

func TestDueDatesOfASuspendedOrgPauseAndGoOnWhereTheyWere(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	if due := w.version(id).Due.Format(time.DateOnly); due != "2026-12-01" {
		t.Fatalf("due %s", due)
	}
	w.days(1)
	w.suspendAcme(true)
	v := w.version(id)
	if v.Due != nil || !v.Org.Suspended {
		t.Errorf("while suspended it is due %v", v.Due)
	}
	w.days(14) // past the due day
	q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{Filter: oin.QueueFilter{Due: oin.DueOverdue}})
	w.ok(err)
	if len(q.Rows) > 0 {
		t.Error("it is overdue while its org is suspended")
	}
	sent, err := w.portal.Remind(w.ctx())
	w.ok(err)
	if sent > 0 {
		t.Errorf("%d reminders go out", sent)
	}
	w.suspendAcme(false)
	if due := w.version(id).Due.Format(time.DateOnly); due != "2026-12-15" { // 10 business days later
		t.Errorf("afterwards it is due %s", due)
	}
	if n := pgtest.Count(t, w.db, `select count(*) from turns where ended_at is null and late_at = '2026-12-16T00:00:00Z'`); n != 1 {
		t.Error("the turn is not late the day after")
	}
}

func TestOnlyAnAdminDecidesOnWhatASuspendedOrgHasSubmitted(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.suspendAcme(true)
	pass := portal.ActionRequest{Action: oin.ActionPass, Seen: w.seen(id), Note: "Fine."}
	_, err := w.portal.Act(w.ctx(), w.rae, id, pass)
	w.refused(err, oin.CodeConflict)
	_, err = w.portal.Act(w.ctx(), w.ada, id, portal.ActionRequest{Action: oin.ActionWithdraw, Seen: w.seen(id)})
	w.refused(err, oin.CodeConflict)
	if open := w.version(id).OpenOn(oin.RoleReviewer); len(open) > 0 {
		t.Errorf("a reviewer is offered %v", open)
	}
	_, err = w.portal.Act(w.ctx(), w.max, id, pass)
	w.ok(err)
	if v := w.version(id); v.Status != oin.StatusQA || v.Due != nil {
		t.Errorf("it is %s, due %v", v.Status, v.Due)
	}
	w.days(7)
	w.suspendAcme(false)
	if due := w.version(id).Due; due == nil || due.Format(time.DateOnly) != "2026-12-08" { // 5 for QA, and 5 while it was suspended
		t.Errorf("the QA test is due %v", due)
	}
}

func TestWhatIsHandedOverFromASuspendedOrgIsDueAgain(t *testing.T) {
	w := newWorld(t)
	first := w.published("Acme Directory")
	second := w.act(w.ada, first, oin.ActionUpdate)
	w.act(w.ada, second, oin.ActionSubmit)
	w.suspendAcme(true)
	w.ok(w.handOver(first, globex))
	v, err := w.portal.Submission(w.ctx(), w.gus, second)
	w.ok(err)
	if v.Due == nil || v.Org.Suspended {
		t.Errorf("it is due %v", v.Due)
	}
}

func TestClaimsOfSuspendedPeopleAndOfThoseWhoseRoleIsGoneAreReleased(t *testing.T) {
	w := newWorld(t)
	one, other := w.complete("Acme Directory"), w.complete("Acme Lamps")
	for id, who := range map[oin.SubmissionID]oin.Person{one: w.rob, other: w.rae} {
		w.act(w.ada, id, oin.ActionSubmit)
		w.ok(w.portal.Claim(w.ctx(), who, id, ""))
	}
	if err := w.portal.SuspendPerson(w.ctx(), w.max, w.rob.Org.ID, w.rob.ID, true, "Left."); err != nil {
		t.Fatal(err)
	}
	w.ok(w.signIn(w.rae))
	w.ok(w.db.InTx(w.ctx(), func(tx *postgres.Tx) error { // in another browser, without the group
		_, err := tx.SaveSignIn(w.ctx(), postgres.SignIn{OktaID: "id-oin", Issuer: w.rae.Org.Issuer, OrgName: "oin", Sub: "rae", Name: "rae", Role: oin.RoleISV}, w.clock)
		return err
	}))
	for id, note := range map[oin.SubmissionID]string{one: "rob is suspended.", other: "rae is no longer a reviewer."} {
		r, err := w.portal.Review(w.ctx(), w.max, id)
		w.ok(err)
		if e := r.History[len(r.History)-1]; r.Claim.By != "" || e.Action != oin.ActionRelease || e.Note != note {
			t.Errorf("claimed by %q, and the history ends with %+v", r.Claim.Name, e)
		}
		events, err := w.history(w.ada, id)
		w.ok(err)
		for _, e := range events {
			if strings.Contains(e.Note, "suspended") || strings.Contains(e.Note, "reviewer") {
				t.Errorf("the ISV reads %q", e.Note)
			}
		}
	}
	if n := pgtest.Count(t, w.db, `select count(*) from sessions where person_id = $1 and role <> 'isv'`, w.rae.ID); n != 0 {
		t.Errorf("%d sessions still have the role that is gone", n)
	}
}

func TestAClaimOfSomeoneWhoHasLongBeenAwayIsTakenOverWithoutAQuestion(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.ok(w.signIn(w.rob))
	w.act(w.rob, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	w.days(14)
	w.act(w.ada, id, oin.ActionSubmit) // what is just back isn't idle for lack of work
	w.refused(w.portal.Claim(w.ctx(), w.rae, id, ""), oin.CodeConflict)
	w.clock = w.clock.Add(time.Minute)
	w.ok(w.portal.Claim(w.ctx(), w.rae, id, ""))
}

func TestADecisionIsNotTakenByAPageThatDoesNotShowWhatHaltsTheReview(t *testing.T) {
	w := newWorld(t)
	id := w.submitted("Acme Directory")
	pass := func(who oin.Person, shown oin.Halts) error {
		_, err := w.portal.Act(w.ctx(), who, id, portal.ActionRequest{Action: oin.ActionPass, Seen: w.seen(id), Note: "Fine.", Halts: &shown})
		return err
	}
	w.ok(w.portal.PauseReview(w.ctx(), w.rob, id, w.seen(id), "Okta changes its scopes."))
	err := pass(w.rae, oin.Halts{})
	if w.refused(err, oin.CodeInvalid); !strings.Contains(err.Error(), "Okta changes its scopes.") {
		t.Errorf("refused with %q", err)
	}
	w.suspendAcme(true)
	w.refused(pass(w.rae, oin.Halts{Paused: true}), oin.CodeConflict) // only an admin can
	err = pass(w.max, oin.Halts{Paused: true})
	if w.refused(err, oin.CodeInvalid); !strings.Contains(err.Error(), "was suspended after you opened this page") {
		t.Errorf("refused with %q", err)
	}
	w.status(id, oin.StatusReview)
	w.ok(pass(w.max, oin.Halts{Suspended: true, Paused: true}))
	w.suspendAcme(false)
	w.act(w.max, id, oin.ActionReportBugs, oin.Issue{Text: "It fails."}) // a page shows nothing of a state that is over
}
