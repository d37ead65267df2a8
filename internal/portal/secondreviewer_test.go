package portal_test

import (
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

func TestASecondReviewerPublishesIfTheTeamWantsOne(t *testing.T) {
	w := newWorld(t)
	w.set(func(s *oin.TypedSettings) { s.SecondReviewer = true })
	publish := func(who oin.Person, id oin.SubmissionID, over oin.PersonID) error {
		_, err := w.portal.Act(w.ctx(), who, id, portal.ActionRequest{Action: oin.ActionPass, Seen: w.seen(id), Note: "Because.", Over: over})
		return err
	}
	needsOther := func(who oin.Person, id oin.SubmissionID) bool {
		t.Helper()
		r, err := w.portal.Review(w.ctx(), who, id)
		w.ok(err)
		return r.NeedsOther
	}
	id := w.submitted("Acme Directory")
	if needsOther(w.rae, id) {
		t.Error("the first review needs a second reviewer")
	}
	w.act(w.rae, id, oin.ActionPass)
	r, err := w.portal.Review(w.ctx(), w.max, id)
	w.ok(err)
	if r.Claim.By != "" {
		t.Errorf("%s, who can't publish it, still has the claim", r.Claim.Name)
	}
	w.refused(publish(w.rae, id, ""), oin.CodeNotAllowed)
	if !needsOther(w.rae, id) || needsOther(w.max, id) {
		t.Error("the page doesn't say who can publish")
	}
	w.act(w.rae, id, oin.ActionReportBugs, oin.Issue{Text: "It fails."}) // which publishes nothing
	w.act(w.ada, id, oin.ActionSubmit)
	w.refused(publish(w.rae, id, ""), oin.CodeNotAllowed)
	w.ok(publish(w.max, id, w.rae.ID))
	w.status(id, oin.StatusPublished)

	// The next version counts for itself.
	id = w.act(w.ada, id, oin.ActionUpdate)
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.max, id, oin.ActionPass)
	w.refused(publish(w.max, id, ""), oin.CodeNotAllowed)
	w.ok(publish(w.rae, id, "")) // Max has left the claim

	// And without the setting, no one has to.
	w.set(func(s *oin.TypedSettings) { s.SecondReviewer = false })
	id = w.act(w.ada, id, oin.ActionUpdate)
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionPass)
	w.ok(publish(w.rae, id, ""))
}
