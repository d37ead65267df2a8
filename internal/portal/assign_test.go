package portal_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
)

// toldOfClaims returns whom emails about claims went to, and their subjects without the
// submission.
func (w *world) toldOfClaims() (told []string) {
	w.Helper()
	for _, m := range w.mails() {
		if m.Notice == oin.NoticeAssigned || m.Notice == oin.NoticeClaimLost {
			what, _, _ := strings.Cut(m.Subject, ":")
			told = append(told, strings.Join(m.Recipients, ",")+" "+what)
		}
	}
	slices.Sort(told)
	return told
}

func TestAssigningTellsThoseWhomItConcerns(t *testing.T) {
	w := newWorld(t)
	id := w.submitted("Acme Directory")
	w.ok(w.portal.Assign(w.ctx(), w.rae, id, w.rob.ID, ""))
	w.ok(w.portal.Assign(w.ctx(), w.rae, id, w.rob.ID, "")) // as it is
	if got := w.holder(id); got != "rob" {
		t.Fatalf("%q has it, want rob", got)
	}
	w.refused(w.portal.Assign(w.ctx(), w.rae, id, w.max.ID, ""), oin.CodeConflict) // Rob has it
	w.ok(w.portal.Assign(w.ctx(), w.rae, id, w.max.ID, w.rob.ID))
	w.ok(w.portal.Assign(w.ctx(), w.max, id, w.rae.ID, ""))
	w.ok(w.portal.Claim(w.ctx(), w.rob, id, w.rae.ID))
	w.ok(w.portal.Release(w.ctx(), w.max, id, w.rob.ID))
	w.ok(w.portal.Assign(w.ctx(), w.rae, id, w.rae.ID, "")) // herself: a claim
	want := []string{
		"max@oin.example Assigned to you", "rae@oin.example Assigned to you", "rae@oin.example No longer yours",
		"rob@oin.example Assigned to you", "rob@oin.example No longer yours", "rob@oin.example No longer yours",
	}
	if told := w.toldOfClaims(); !slices.Equal(told, want) {
		t.Errorf("told %q, want %q", told, want)
	}
	r, err := w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	var history []string
	for _, e := range r.History[2:] {
		history = append(history, strings.TrimSpace(e.Person+" "+e.Means()+" "+e.Note))
	}
	if want := []string{"rae assigned it Assigned to rob.", "rae assigned it Assigned to max. Previously claimed by rob.", "max assigned it Assigned to rae.",
		"rob claimed it Previously claimed by rae.", "max released it Previously claimed by rob.", "rae claimed it"}; !slices.Equal(history, want) {
		t.Errorf("the team's history says %q, want %q", history, want)
	}
}

func TestOnlyReviewersCanBeAssignedWhatIsInReview(t *testing.T) {
	w := newWorld(t)
	draft := w.complete("Draft")
	w.refused(w.portal.Assign(w.ctx(), w.rae, draft, w.rob.ID, ""), oin.CodeNotFound)
	w.act(w.ada, draft, oin.ActionSubmit)
	w.refused(w.portal.Assign(w.ctx(), w.ada, draft, w.rob.ID, ""), oin.CodeNotAllowed)
	w.refused(w.portal.Assign(w.ctx(), w.rae, draft, w.ada.ID, ""), oin.CodeInvalid)
	w.refused(w.portal.Assign(w.ctx(), w.rae, draft, "0190c7a2-7e1b-7c53-8f0a-000000000000", ""), oin.CodeInvalid)
	teammates := func() (names []string) {
		all, err := w.portal.Teammates(w.ctx(), w.rae)
		w.ok(err)
		q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{})
		w.ok(err)
		if !slices.Equal(all, q.Teammates) {
			t.Errorf("the queue offers %v, and a submission %v", q.Teammates, all)
		}
		for _, m := range all {
			names = append(names, m.Name)
		}
		return names
	}
	if got := teammates(); !slices.Equal(got, []string{"max", "rae", "rob"}) {
		t.Errorf("offered are %v", got)
	}
	w.ok(w.portal.SuspendPerson(w.ctx(), w.max, w.rob.Org.ID, w.rob.ID, true, "Away."))
	w.refused(w.portal.Assign(w.ctx(), w.rae, draft, w.rob.ID, ""), oin.CodeInvalid)
	w.ok(w.db.InTx(w.ctx(), func(tx *postgres.Tx) error { // she signs in without her group
		_, err := tx.SaveSignIn(w.ctx(), postgres.SignIn{OktaID: "id-oin", Issuer: w.rae.Org.Issuer, OrgName: "oin", Sub: "rae", Name: "rae", Role: oin.RoleISV}, w.clock)
		return err
	}))
	if got := teammates(); !slices.Equal(got, []string{"max"}) {
		t.Errorf("after a suspension and a loss of the role, offered are %v", got)
	}
	w.act(w.max, draft, oin.ActionRequestChanges, oin.Issue{Text: "x"})
	w.refused(w.portal.Claim(w.ctx(), w.max, draft, ""), oin.CodeConflict)
	w.ok(w.portal.Assign(w.ctx(), w.max, draft, w.max.ID, "")) // who is responsible can change while the ISV has it
	w.refused(w.portal.Assign(w.ctx(), w.max, w.published("Published"), w.max.ID, ""), oin.CodeConflict)
}

func TestClaimsOfManyChangeOneByOne(t *testing.T) {
	w := newWorld(t)
	free, robs, maxs := w.submitted("Free"), w.submitted("Rob's"), w.submitted("Max's")
	draft, published := w.complete("Draft"), w.published("Published")
	w.ok(w.portal.Claim(w.ctx(), w.rob, robs, ""))
	w.ok(w.portal.Claim(w.ctx(), w.max, maxs, ""))
	all := []oin.SubmissionID{free, robs, maxs, draft, published}
	fails := func(what portal.ClaimsChange, changed int, want ...string) {
		t.Helper()
		done, err := w.portal.ChangeClaims(w.ctx(), w.rae, all, what)
		w.ok(err)
		n := len(done.Moved) + done.Already
		var got []string
		for _, f := range done.Failed {
			got = append(got, f.Name+" "+f.By.Name+" "+string(oin.CodeOf(f.Err)))
		}
		if n != changed || !slices.Equal(got, want) {
			t.Errorf("%s: changed %d, failed %q, want %d and %q", what.Action, n, got, changed, want)
		}
	}
	fails(portal.ClaimsChange{Action: oin.ActionClaim}, 1, "Rob's rob conflict", "Max's max conflict", "  not-found", "Published  conflict")
	// Over what she has seen only: by now, it isn't Rob who has Max's.
	over := map[oin.SubmissionID]oin.PersonID{robs: w.rob.ID, maxs: w.rob.ID}
	fails(portal.ClaimsChange{Action: oin.ActionClaim, Over: over}, 2, "Max's max conflict", "  not-found", "Published  conflict")
	fails(portal.ClaimsChange{Action: oin.ActionAssign, To: w.rob.ID}, 2, "Max's max conflict", "  not-found", "Published  conflict")
	if a, b := w.holder(free), w.holder(robs); a != "rob" || b != "rob" {
		t.Errorf("%s and %s have them, want rob", a, b)
	}
	fails(portal.ClaimsChange{Action: oin.ActionRelease}, 1, "Free rob conflict", "Rob's rob conflict", "Max's max conflict", "  not-found")

	for _, tt := range []struct {
		who  oin.Person
		ids  []oin.SubmissionID
		what portal.ClaimsChange
		code oin.Code
	}{
		{w.ada, all, portal.ClaimsChange{Action: oin.ActionClaim}, oin.CodeNotAllowed},
		{w.rae, nil, portal.ClaimsChange{Action: oin.ActionClaim}, oin.CodeInvalid},
		{w.rae, slices.Repeat(all, 11), portal.ClaimsChange{Action: oin.ActionClaim}, oin.CodeInvalid},
		{w.rae, all, portal.ClaimsChange{Action: oin.ActionAssign}, oin.CodeInvalid},
		{w.rae, all, portal.ClaimsChange{Action: oin.ActionPass}, oin.CodeInvalid},
	} {
		_, err := w.portal.ChangeClaims(w.ctx(), tt.who, tt.ids, tt.what)
		w.refused(err, tt.code)
	}
}

func TestAChangeOfClaimsIsUndone(t *testing.T) {
	w := newWorld(t)
	free, raes, robs, later := w.submitted("Free"), w.submitted("Rae's"), w.submitted("Rob's"), w.submitted("Later")
	w.ok(w.portal.Claim(w.ctx(), w.rae, raes, ""))
	w.ok(w.portal.Claim(w.ctx(), w.rob, robs, ""))
	all := []oin.SubmissionID{free, raes, robs, later}
	done, err := w.portal.ChangeClaims(w.ctx(), w.rae, all, portal.ClaimsChange{Action: oin.ActionClaim, Over: map[oin.SubmissionID]oin.PersonID{robs: w.rob.ID}})
	if w.ok(err); len(done.Moved) != 3 || done.Already != 1 || len(done.Failed) > 0 {
		t.Fatalf("claiming ended with %+v", done)
	}
	w.ok(w.portal.Assign(w.ctx(), w.rae, later, w.max.ID, "")) // no longer what is undone
	moves := oin.ParseMoves(oin.FormatMoves(done.Moved), portal.PageSize)
	w.refused(w.undoes(w.ada, moves), oin.CodeNotAllowed)
	w.refused(w.undoes(w.rae, nil), oin.CodeInvalid)
	undone, err := w.portal.UndoClaims(w.ctx(), w.rae, moves)
	if w.ok(err); len(undone.Moved) != 2 || len(undone.Failed) != 1 || undone.Failed[0].Name != "Later" {
		t.Errorf("undoing ended with %+v", undone)
	}
	for id, want := range map[oin.SubmissionID]string{free: "", raes: "rae", robs: "rob", later: "max"} {
		if got := w.holder(id); got != want {
			t.Errorf("%s has %s now, want %q", got, id, want)
		}
	}
	// A second time, nothing is as it was.
	if undone, err = w.portal.UndoClaims(w.ctx(), w.rae, moves); err != nil || len(undone.Failed) != 3 {
		t.Errorf("undoing again ended with %+v, %v", undone, err)
	}
	// Who is no longer on the team gets nothing back.
	done, err = w.portal.ChangeClaims(w.ctx(), w.rae, []oin.SubmissionID{robs}, portal.ClaimsChange{Action: oin.ActionRelease, Over: map[oin.SubmissionID]oin.PersonID{robs: w.rob.ID}})
	w.ok(err)
	w.exec(`update people set suspended_at = now() where id = $1`, w.rob.ID)
	if undone, err = w.portal.UndoClaims(w.ctx(), w.rae, done.Moved); err != nil || len(undone.Failed) != 1 || w.holder(robs) != "" {
		t.Errorf("undoing for who is suspended ended with %+v, %v", undone, err)
	}
}

func (w *world) undoes(who oin.Person, moves []oin.ClaimMove) error {
	_, err := w.portal.UndoClaims(w.ctx(), who, moves)
	return err
}

func TestManyAssignedAtOnceAreOneEmail(t *testing.T) {
	w := newWorld(t)
	a, b, c := w.submitted("Alpha"), w.submitted("Beta"), w.submitted("Gamma")
	w.ok(w.portal.Claim(w.ctx(), w.max, b, ""))
	w.ok(w.portal.Claim(w.ctx(), w.max, c, ""))
	all := []oin.SubmissionID{c, a, b}
	done, err := w.portal.ChangeClaims(w.ctx(), w.rae, all, portal.ClaimsChange{Action: oin.ActionAssign, To: w.rob.ID,
		Over: map[oin.SubmissionID]oin.PersonID{b: w.max.ID, c: w.max.ID}})
	if w.ok(err); len(done.Failed) > 0 {
		t.Fatalf("not assigned: %v", done.Failed)
	}
	sent := map[oin.Notice][]postgres.Mail{}
	for _, m := range w.mails() {
		sent[m.Notice] = append(sent[m.Notice], m)
	}
	for notice, want := range map[oin.Notice]struct {
		to, subject string
		lists       []string
		not         string
	}{
		oin.NoticeAssigned:  {"rob@oin.example", "Assigned to you: 3 submissions", []string{"Alpha, version 1", "Beta, version 1", "Gamma, version 1", "due by Tuesday, 1 December 2026"}, "max"},
		oin.NoticeClaimLost: {"max@oin.example", "No longer yours: 2 submissions", []string{"rae assigned 2 submissions", "Beta, version 1", "Gamma, version 1"}, "Alpha"},
	} {
		mails := sent[notice]
		if len(mails) != 1 || !slices.Equal(mails[0].Recipients, []string{want.to}) || mails[0].Subject != want.subject {
			t.Errorf("%s: %d emails, want one to %s: %+v", notice, len(mails), want.to, mails)
			continue
		}
		for _, text := range want.lists {
			if !strings.Contains(mails[0].Body, text) || !strings.Contains(mails[0].HTML, text) {
				t.Errorf("%s doesn't say %q:\n%s", notice, text, mails[0].Body)
			}
		}
		if strings.Contains(mails[0].Body, want.not) {
			t.Errorf("%s says %q:\n%s", notice, want.not, mails[0].Body)
		}
	}

	// Two that change the same ones in another order don't wait for each other forever.
	ended := make(chan error, 2)
	for _, ids := range [][]oin.SubmissionID{{a, b, c}, {c, b, a}} {
		go func() {
			_, err := w.portal.ChangeClaims(context.WithoutCancel(w.ctx()), w.rob, ids, portal.ClaimsChange{Action: oin.ActionRelease})
			ended <- err
		}()
	}
	w.ok(<-ended)
	w.ok(<-ended)
}
