package portal_test

import (
	"slices"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

func TestClaimsWithoutWorkAreOfferedToOthers(t *testing.T) {
	w := newWorld(t) // Tuesday
	id := w.submitted("Acme Directory")
	w.ok(w.portal.Claim(w.ctx(), w.rob, id, ""))
	idle := func(when string, want bool) {
		t.Helper()
		q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{Filter: oin.QueueFilter{Idle: true}})
		w.ok(err)
		all, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{})
		w.ok(err)
		i := slices.IndexFunc(all.Rows, func(r oin.Queued) bool { return r.ID == id })
		if marked := i >= 0 && all.Rows[i].Idle != nil; len(q.Rows) == 1 != want || marked != want || all.Count(oin.QueueFilter{Idle: true}) != len(q.Rows) {
			t.Errorf("%s: %d idle claims, marked %v, counted %d, want %v", when, len(q.Rows), marked, all.Count(oin.QueueFilter{Idle: true}), want)
		}
	}
	idle("just claimed", false)
	w.clock = w.clock.Add(3*24*time.Hour + time.Minute) // Friday
	idle("after three business days", true)
	w.ok(w.portal.AddNote(w.ctx(), w.max, id, "Is anyone on this?"))
	idle("after another's note", true)
	w.ok(w.portal.AddNote(w.ctx(), w.rob, id, "I am."))
	idle("after a note of the person who claimed it", false)
	w.clock = w.clock.Add(4 * 24 * time.Hour) // Tuesday
	idle("after a weekend and two days", false)
	w.clock = w.clock.Add(24*time.Hour + time.Minute)
	idle("a day later", true)
	released, err := w.portal.ChangeClaims(w.ctx(), w.rob, []oin.SubmissionID{id}, portal.ClaimsChange{Action: oin.ActionRelease})
	w.ok(err)
	idle("released", false)
	w.ok(w.undoes(w.rob, released.Moved))
	idle("once that is undone, which is no work", true)
	settings, err := w.portal.TeamSettings(w.ctx(), w.max)
	w.ok(err)
	typed := settings.Typed()
	typed.IdleDays = "4"
	targets, err := w.portal.SaveTeamSettings(w.ctx(), w.max, typed, settings.Revision)
	if w.ok(err); targets {
		t.Error("the days of idle claims are a target")
	}
	idle("with four days allowed", false)
	w.act(w.rob, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	w.clock = w.clock.Add(30 * 24 * time.Hour)
	idle("with the ISV", false)
	w.act(w.ada, id, oin.ActionSubmit)
	idle("just back", false)
	w.clock = w.clock.Add(8 * 24 * time.Hour)
	idle("back for long", true)
	// One or many, it is taken without a question, and asked about once he works on it again.
	claim := portal.ClaimsChange{Action: oin.ActionClaim}
	w.ok(w.signIn(w.rob))
	w.ok(w.portal.AddNote(w.ctx(), w.rob, id, "Back at it."))
	done, err := w.portal.ChangeClaims(w.ctx(), w.rae, []oin.SubmissionID{id}, claim)
	w.ok(err)
	if len(done.Failed) != 1 || done.Failed[0].By.By != w.rob.ID {
		t.Errorf("a claim that is worked on is taken: %+v", done)
	}
	w.refused(w.portal.Claim(w.ctx(), w.rae, id, ""), oin.CodeConflict)
	w.clock = w.clock.Add(8 * 24 * time.Hour)
	done, err = w.portal.ChangeClaims(w.ctx(), w.max, []oin.SubmissionID{id}, claim)
	w.ok(err)
	if len(done.Moved) != 1 {
		t.Errorf("an idle claim isn't taken: %+v", done)
	}
	w.ok(w.portal.Assign(w.ctx(), w.max, id, w.rob.ID, ""))
	w.clock = w.clock.Add(8 * 24 * time.Hour)
	r, err := w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	if !r.ClaimIdle {
		t.Error("the review's page asks about an idle claim")
	}
	w.ok(w.portal.Claim(w.ctx(), w.rae, id, ""))
	idle("taken over", false)
	if told := w.toldOfClaims(); !slices.Equal(told, []string{"rob@oin.example Assigned to you", "rob@oin.example No longer yours", "rob@oin.example No longer yours"}) {
		t.Errorf("told %q", told)
	}
}

func TestWhatAnISVLeavesForNinetyDaysReturnsToDraftOnceAfterTwoWarnings(t *testing.T) {
	w := newWorld(t) // Tuesday, 24 November
	id, back := w.submitted("Acme Directory"), w.submitted("Acme Vault")
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	w.act(w.rae, back, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	draft := w.complete("A draft")
	// As two replicas do, one after the other.
	twice := func() error {
		_, err := w.portal.ReturnIdle(w.ctx())
		if err == nil {
			_, err = w.portal.ReturnIdle(w.ctx())
		}
		return err
	}
	w.days(59)
	w.same(w.written(1, 1, twice), "23 Jan idle to abe@acme.example, abe@acme.example, ada@acme.example, ada@acme.example")
	w.act(w.ada, back, oin.ActionSubmit)
	w.suspendAcme(true)
	w.days(40)
	w.same(w.written(1, 1, twice)) // the org can't do anything about it
	w.suspendAcme(false)           // it is warned again from the start
	w.same(w.written(29, 1, twice), "6 Mar idle to abe@acme.example, ada@acme.example", "29 Mar idle to abe@acme.example, ada@acme.example")
	w.status(id, oin.StatusChanges)
	w.same(w.written(1, 1, twice))
	w.same(w.written(1, 1, twice), "5 Apr returned to abe@acme.example, ada@acme.example")
	w.status(id, oin.StatusDraft)
	w.status(back, oin.StatusReview)
	w.status(draft, oin.StatusDraft)
	w.same(w.written(100, 1, twice))
}
