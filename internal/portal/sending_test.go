package portal_test

import (
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
	w.ok(send(shown()))
	w.status(id, oin.StatusChanges)
}
