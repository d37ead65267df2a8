package portal_test

import (
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

func TestOnlyIssuesThatTheReviewerHasSeenAreSent(t *testing.T) {
	w := newWorld(t)
	id := w.submitted("Acme Directory")
	shown := func() string {
		t.Helper()
		r, err := w.portal.Review(w.ctx(), w.rae, id)
		w.ok(err)
		request, _ := oin.FindTransition(oin.StatusReview, oin.ActionRequestChanges)
		return oin.SentFingerprint(request.Sends(r.Issues))
	}
	send := func(sending string) error {
		_, err := w.portal.Act(w.ctx(), w.rae, id, portal.ActionRequest{
			Action: oin.ActionRequestChanges, Seen: w.seen(id), Issues: []oin.Issue{{Text: "Say more."}}, Sending: sending})
		return err
	}
	w.ok(w.portal.Claim(w.ctx(), w.rae, id, ""))
	nothing := shown()
	w.ok(w.portal.WriteIssue(w.ctx(), w.max, id, w.seen(id), oin.Issue{Field: oin.AppIcon, Severity: oin.SeverityMust, Text: "Crop it."}))
	err := send(nothing)
	w.refused(err, oin.CodeInvalid)
	if !strings.Contains(err.Error(), "Nothing was sent") {
		t.Errorf("it says %v", err)
	}
	w.status(id, oin.StatusReview)
	before, draft := shown(), w.drafts(id)[0]
	draft.Read, draft.Text = draft.Fingerprint(), "Crop it to a squ"
	w.ok(w.portal.WriteIssue(w.ctx(), w.max, id, w.seen(id), draft))
	w.refused(send(before), oin.CodeInvalid) // half a sentence that Rae hasn't seen
	w.status(id, oin.StatusReview)
	w.ok(send(shown()))
	w.status(id, oin.StatusChanges)
}

func TestAReviewerLearnsWhatATeammateMayBeTypingNow(t *testing.T) {
	w := newWorld(t)
	id := w.submitted("Acme Directory")
	typed := func(who oin.Person) (found []string) {
		t.Helper()
		all, err := w.portal.Issues(w.ctx(), who, id)
		w.ok(err)
		for _, i := range oin.InOthersHands(all, who.ID, w.clock) {
			found = append(found, i.Saved.Name+": "+i.Text)
		}
		return found
	}
	is := func(when string, who oin.Person, want ...string) {
		t.Helper()
		if got := typed(who); !slices.Equal(got, want) {
			t.Errorf("%s, %s learns of %q, want %q", when, who.Name, got, want)
		}
	}
	w.ok(w.portal.WriteIssue(w.ctx(), w.rae, id, w.seen(id), oin.Issue{Field: oin.AppIcon, Text: "Crop"}))
	is("at once", w.rob, w.rae.Name+": Crop")
	is("at once", w.rae)
	w.clock = w.clock.Add(oin.StillTyping)
	is("later", w.rob)
	draft := w.drafts(id)[0]
	draft.Read, draft.Text = draft.Fingerprint(), "Crop it."
	w.ok(w.portal.WriteIssue(w.ctx(), w.max, id, w.seen(id), draft)) // which Rae wrote
	is("after another changed it", w.rob, w.max.Name+": Crop it.")
	is("after another changed it", w.rae, w.max.Name+": Crop it.")
	is("after another changed it", w.max)
	w.act(w.rae, id, oin.ActionRequestChanges)
	is("once it is sent", w.rob)
	if saved := w.issue(w.ada, id, 1).Saved; saved != nil {
		t.Errorf("the ISV learns of the draft: %+v", saved)
	}
}
