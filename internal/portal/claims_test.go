package portal_test

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

// holder returns the name of the claimant.
func (w *world) holder(id oin.SubmissionID) string {
	w.Helper()
	r, err := w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	return r.Claim.Name
}

// submitted returns a complete submission of Ada's that waits for its first review.
func (w *world) submitted(name string) oin.SubmissionID {
	w.Helper()
	id := w.complete(name)
	w.act(w.ada, id, oin.ActionSubmit)
	return id
}

func TestOneOfManyWhoClaimAtOnceHasIt(t *testing.T) {
	w := newWorld(t)
	id := w.submitted("Acme Directory")
	people := []oin.Person{w.rae, w.rob, w.max, w.rae, w.rob, w.max}
	errs := make([]error, len(people))
	var group sync.WaitGroup
	for i, who := range people {
		group.Go(func() { errs[i] = w.portal.Claim(w.ctx(), who, id, "") })
	}
	group.Wait()
	winner := w.holder(id)
	for i, who := range people {
		if (errs[i] == nil) != (who.Name == winner) {
			t.Errorf("%s has it; %s was told %v", winner, who.Name, errs[i])
		}
		if by, taken := portal.ClaimHolder(errs[i]); errs[i] != nil && (!taken || by.Name != winner) {
			t.Errorf("%s was told %v, not that %s has it", who.Name, errs[i], winner)
		}
	}
	r, err := w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	if n := len(slices.DeleteFunc(r.History, func(e oin.Event) bool { return e.Action != oin.ActionClaim })); n != 1 {
		t.Errorf("the history has %d claims, want 1", n)
	}
}

func TestWorkClaimsWhatNoOneHas(t *testing.T) {
	w := newWorld(t)
	tick := func(who oin.Person, id oin.SubmissionID) error {
		return w.portal.Tick(w.ctx(), who, id, w.seen(id), map[string]bool{"name": true})
	}
	draft := func(who oin.Person, id oin.SubmissionID) error {
		return w.portal.WriteIssue(w.ctx(), who, id, w.seen(id), oin.Issue{Text: "Say more."})
	}
	for what, do := range map[string]func(oin.Person, oin.SubmissionID) error{"a tick": tick, "a draft": draft} {
		id := w.submitted("Acme " + what)
		w.ok(do(w.rob, id))
		if who := w.holder(id); who != "rob" {
			t.Errorf("after %s, %q has it", what, who)
		}
		w.ok(do(w.rae, id)) // a colleague helps
		if who := w.holder(id); who != "rob" {
			t.Errorf("after %s of another, %q has it", what, who)
		}
		r, err := w.portal.Review(w.ctx(), w.rae, id)
		w.ok(err)
		if n := len(slices.DeleteFunc(r.History, func(e oin.Event) bool { return e.Action != oin.ActionClaim })); n != 1 {
			t.Errorf("the history has %d claims", n)
		}
	}

	// On the ISV's turn, nothing can be claimed.
	id := w.submitted("Acme Doors")
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	w.ok(w.portal.Release(w.ctx(), w.rae, id, ""))
	w.ok(draft(w.rob, id))
	if who := w.holder(id); who != "" {
		t.Errorf("on the ISV's turn, %q has claimed it", who)
	}
	// Reading, and ticking nothing, claims nothing.
	id = w.submitted("Acme Keys")
	w.ok(w.portal.Tick(w.ctx(), w.rob, id, w.seen(id), nil))
	if who := w.holder(id); who != "" {
		t.Errorf("without work, %q has claimed it", who)
	}
}

func TestTheQueueGoesOnAfterWhatHasLeftIt(t *testing.T) {
	w := newWorld(t)
	first, second := w.submitted("Acme Directory"), w.submitted("Acme Doors")
	w.act(w.rae, first, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	beside := func(id oin.SubmissionID, back bool) oin.SubmissionID {
		t.Helper()
		found, err := w.portal.QueueBeside(w.ctx(), w.rae, oin.QueueAsk{}, id, oin.Status{}, back)
		w.ok(err)
		return found
	}
	if got := beside(first, false); got != second {
		t.Errorf("next after what was sent back is %q", got)
	}
	if got := beside(first, true); got != "" {
		t.Errorf("before what was sent back is %q", got)
	}
	_, err := w.portal.QueueBeside(w.ctx(), w.ada, oin.QueueAsk{}, first, oin.Status{}, false)
	w.refused(err, oin.CodeNotAllowed)
	_, err = w.portal.QueueBeside(w.ctx(), w.rae, oin.QueueAsk{}, w.complete("Acme Secret"), oin.Status{}, false)
	w.refused(err, oin.CodeNotFound)
}

// A decision moves a submission out of the list, or to its end. One goes on from where it was.
func TestTheQueueGoesOnFromWhereADecidedSubmissionWas(t *testing.T) {
	w := newWorld(t)
	var all []oin.SubmissionID
	for _, name := range []string{"Acme A", "Acme B", "Acme C", "Acme D"} {
		all = append(all, w.submitted(name))
		w.clock = w.clock.Add(time.Hour)
	}
	w.act(w.rae, all[1], oin.ActionPass)
	w.act(w.rae, all[2], oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	for _, tt := range []struct {
		name         string
		of           oin.SubmissionID
		filter       oin.QueueFilter
		by           oin.QueueSort
		left         oin.Status
		before, next oin.SubmissionID
	}{
		{"passed, all", all[1], oin.QueueFilter{}, oin.SortDue, oin.StatusReview, all[0], all[3]},
		{"passed, of the status", all[1], oin.QueueFilter{Status: oin.StatusReview}, oin.SortDue, oin.StatusReview, all[0], all[3]},
		{"passed, by name", all[1], oin.QueueFilter{Status: oin.StatusReview}, oin.SortName, oin.StatusReview, all[0], all[3]},
		{"passed, of another status", all[1], oin.QueueFilter{Status: oin.StatusQA}, oin.SortDue, oin.StatusReview, "", all[1]},
		{"passed, where it is now", all[1], oin.QueueFilter{}, oin.SortDue, oin.Status{}, all[3], ""},
		{"sent back, of the status", all[2], oin.QueueFilter{Status: oin.StatusReview}, oin.SortDue, oin.StatusReview, all[0], all[3]},
		{"sent back, all", all[2], oin.QueueFilter{}, oin.SortDue, oin.StatusReview, all[0], all[3]},
		{"a status that it was never in", all[2], oin.QueueFilter{}, oin.SortDue, oin.StatusFinal, "", all[0]},
	} {
		ask := oin.QueueAsk{Filter: tt.filter, Order: oin.QueueOrder{By: tt.by}}
		for back, want := range map[bool]oin.SubmissionID{true: tt.before, false: tt.next} {
			got, err := w.portal.QueueBeside(w.ctx(), w.rae, ask, tt.of, tt.left, back)
			w.ok(err)
			if got != want {
				t.Errorf("%s: beside it (back: %v) is %d, want %d", tt.name, back, slices.Index(all, got), slices.Index(all, want))
			}
		}
	}
}

func TestAClaimIsTakenOverFromWhomOneHasSeenOnly(t *testing.T) {
	w := newWorld(t)
	id := w.submitted("Acme Directory")
	w.ok(w.portal.Claim(w.ctx(), w.rob, id, ""))
	w.refused(w.portal.Claim(w.ctx(), w.rae, id, ""), oin.CodeConflict)
	w.refused(w.portal.Release(w.ctx(), w.rae, id, ""), oin.CodeConflict)
	w.refused(w.portal.Claim(w.ctx(), w.rae, id, w.max.ID), oin.CodeConflict)
	if got := w.holder(id); got != "rob" {
		t.Fatalf("%s has it, want rob", got)
	}
	w.ok(w.portal.Claim(w.ctx(), w.rae, id, w.rob.ID))
	if got := w.holder(id); got != "rae" {
		t.Errorf("%s has it, want rae", got)
	}
	w.refused(w.portal.Claim(w.ctx(), w.max, id, w.rob.ID), oin.CodeConflict) // Rae has it now
	w.ok(w.portal.Release(w.ctx(), w.max, id, w.rae.ID))
	w.ok(w.portal.Release(w.ctx(), w.rae, id, "")) // unclaimed, as she wants
	if got := w.holder(id); got != "" {
		t.Errorf("%s has it, want no one", got)
	}

	r, err := w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	var told []string
	for _, e := range r.History[2:] {
		told = append(told, strings.TrimSpace(e.Person+" "+e.Means()+" "+e.Note))
	}
	if want := []string{"rob claimed it", "rae claimed it Previously claimed by rob.", "max released it Previously claimed by rae."}; !slices.Equal(told, want) {
		t.Errorf("the team's history says %q, want %q", told, want)
	}
}

func TestOnlyWhatWaitsForTheTeamCanBeClaimedAndOnlyByTheTeam(t *testing.T) {
	w := newWorld(t)
	draft := w.complete("Draft")
	w.refused(w.portal.Claim(w.ctx(), w.rae, draft, ""), oin.CodeNotFound)
	w.act(w.ada, draft, oin.ActionSubmit)
	w.refused(w.portal.Claim(w.ctx(), w.ada, draft, ""), oin.CodeNotAllowed)
	w.refused(w.portal.Release(w.ctx(), w.ada, draft, ""), oin.CodeNotAllowed)
	w.act(w.rae, draft, oin.ActionRequestChanges, oin.Issue{Text: "x"})
	w.refused(w.portal.Claim(w.ctx(), w.rob, draft, w.rae.ID), oin.CodeConflict)
	w.ok(w.portal.Release(w.ctx(), w.rae, draft, ""))
	published := w.published("Published")
	w.refused(w.portal.Claim(w.ctx(), w.rae, published, ""), oin.CodeConflict)
}

func TestActingOnAnothersClaimHasToBeConfirmed(t *testing.T) {
	w := newWorld(t)
	id := w.submitted("Acme Directory")
	w.ok(w.portal.Claim(w.ctx(), w.rob, id, ""))
	issue := []oin.Issue{{Text: "Say more."}}
	for _, m := range []portal.ActionRequest{
		{Action: oin.ActionPass}, {Action: oin.ActionRequestChanges, Issues: issue}, {Action: oin.ActionPass, Over: w.max.ID}, {Action: oin.ActionRequestChanges},
	} {
		m.Seen = w.seen(id)
		_, err := w.portal.Act(w.ctx(), w.rae, id, m)
		w.refused(err, oin.CodeConflict)
		if by, taken := portal.ClaimHolder(err); !taken || by.Name != "rob" || !strings.Contains(err.Error(), "rob has claimed") {
			t.Errorf("%s: rae was told %v", m.Action, err)
		}
	}
	w.status(id, oin.StatusReview)
	_, err := w.portal.Act(w.ctx(), w.rae, id, portal.ActionRequest{Action: oin.ActionPass, Seen: oin.Seen{Status: oin.StatusReview, Round: 1}, Note: "Because.", Over: w.rob.ID})
	w.ok(err)
	if got := w.holder(id); got != "rae" {
		t.Errorf("after acting over it, %s has it, want rae", got)
	}
	_, err = w.portal.Act(w.ctx(), w.rob, id, portal.ActionRequest{Action: oin.ActionReportBugs, Seen: oin.Seen{Status: oin.StatusQA, Round: 1}, Issues: issue})
	w.refused(err, oin.CodeConflict)

	// The ISV can act, no matter who has claimed it.
	other := w.submitted("Acme Vault")
	w.ok(w.portal.Claim(w.ctx(), w.rob, other, ""))
	w.act(w.ada, other, oin.ActionWithdraw)
}

func TestAClaimFollowsTheReviewToItsEnd(t *testing.T) {
	w := newWorld(t)
	id := w.submitted("Acme Directory")
	has := func(want string) {
		t.Helper()
		if got := w.holder(id); got != want {
			t.Fatalf("in %s %q has it, want %q", w.version(id).Status, got, want)
		}
	}
	has("")
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "x"})
	has("rae")
	w.act(w.ada, id, oin.ActionSubmit)
	has("rae")
	w.act(w.rae, id, oin.ActionPass)
	has("rae")
	w.act(w.rae, id, oin.ActionPass)
	has("")
	w.act(w.max, id, oin.ActionRemove)
	has("")
}

func TestNothingThatAnISVGetsTellsOfAClaim(t *testing.T) {
	w := newWorld(t)
	id := w.submitted("Acme Directory")
	before, err := w.history(w.ada, id)
	w.ok(err)
	w.ok(w.portal.Claim(w.ctx(), w.rob, id, ""))
	w.ok(w.portal.Claim(w.ctx(), w.rae, id, w.rob.ID))
	w.ok(w.portal.Release(w.ctx(), w.rae, id, ""))
	w.ok(w.portal.Assign(w.ctx(), w.rae, id, w.max.ID, ""))
	w.ok(w.portal.Release(w.ctx(), w.max, id, ""))
	after, err := w.history(w.ada, id)
	w.ok(err)
	if len(after) != len(before) {
		t.Errorf("the ISV reads %+v", after[len(before):])
	}
	w.ok(w.portal.Assign(w.ctx(), w.rae, id, w.rob.ID, ""))
	for _, told := range w.toldOfClaims() {
		if !strings.Contains(told, "@oin.example ") {
			t.Errorf("told of a claim: %s", told)
		}
	}
	w.ok(w.portal.Release(w.ctx(), w.rob, id, ""))
	w.ok(w.portal.Claim(w.ctx(), w.rob, id, ""))
	w.act(w.rob, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	for _, m := range w.mails() {
		if m.Notice == oin.NoticeChanges && !strings.HasSuffix(m.Recipients[0], "@acme.example") {
			t.Errorf("the request for changes went to %v", m.Recipients)
		}
	}
}
