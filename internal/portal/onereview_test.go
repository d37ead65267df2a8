package portal_test

import (
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
)

// afterOneReview checks what an ISV, reviewers, and the queue see of a version in review.
func (w *world) afterOneReview(id oin.SubmissionID, want bool) {
	w.Helper()
	d, err := w.portal.Draft(w.ctx(), w.ada, id)
	w.ok(err)
	r, err := w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{Filter: oin.QueueFilter{Text: string(id)}})
	w.ok(err)
	passes, _ := r.Submission.FindTransition(oin.ActionPass)
	if d.OneReview != want || r.Submission.OneReview != want || q.Rows[0].OneReview != want || passes.Publishes != want || len(d.Ahead) != map[bool]int{true: 1, false: 2}[want] {
		w.Errorf("after one review: %t for the ISV, %t for reviewers, %t in the queue, %t to publish, %d stages ahead; want %t",
			d.OneReview, r.Submission.OneReview, q.Rows[0].OneReview, passes.Publishes, len(d.Ahead), want)
	}
}

func TestAnUpdateOfWhatTheCatalogShowsIsPublishedWhenItPassesItsFirstReview(t *testing.T) {
	w := newWorld(t)
	first := w.published("Acme Directory")
	second := w.act(w.ada, first, oin.ActionUpdate)
	w.setText(second, oin.AppDescription, "What it does now.")
	w.setText(second, oin.TestUsername, "tester@acme.example") // isn't published
	if d, err := w.portal.Draft(w.ctx(), w.ada, second); err != nil || !d.OneReview {
		t.Errorf("before it is submitted, the ISV isn't told: %v", err)
	}
	w.act(w.ada, second, oin.ActionSubmit)
	w.afterOneReview(second, true)
	if n := len(slices.DeleteFunc(w.mails(), func(m postgres.Mail) bool { return !strings.Contains(m.Body, "It needs only one review") })); n < 2 {
		t.Errorf("%d mails say that it needs only one review", n)
	}

	// It is decided again with each submission.
	w.act(w.rae, second, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	w.setText(second, oin.AppWebsite, "https://www.acme.example/other")
	w.act(w.ada, second, oin.ActionSubmit)
	w.afterOneReview(second, false)
	w.act(w.ada, second, oin.ActionWithdraw)
	w.setText(second, oin.AppWebsite, w.version(first).Submitted.Text(oin.AppWebsite))
	w.act(w.ada, second, oin.ActionSubmit)
	w.afterOneReview(second, true)

	// A sign-in has to be recent, since it is published.
	w.rae.Recent = false
	_, err := w.portal.Act(w.ctx(), w.rae, second, portal.ActionRequest{Action: oin.ActionPass, Seen: w.seen(second), Note: "Because."})
	w.refused(err, oin.CodeSignInAgain)
	w.rae.Recent = true
	w.act(w.rae, second, oin.ActionPass)
	w.status(second, oin.StatusPublished)
	w.status(first, oin.StatusSuperseded)
	history, err := w.history(w.ada, second)
	if w.ok(err); !strings.Contains(history[len(history)-1].Means(), "one review") {
		t.Errorf("the history says %q", history[len(history)-1].Means())
	}
	if got := w.receivers(oin.NoticePublished); len(got) < 2 {
		t.Errorf("%q were told of the publication", got)
	}

	// What has to be tested takes the long way, also beside a description.
	third := w.act(w.ada, second, oin.ActionUpdate)
	w.setText(third, oin.AppDescription, "What it does next.")
	w.setText(third, oin.UserDocs, "https://docs.acme.example/other")
	w.act(w.ada, third, oin.ActionSubmit)
	w.afterOneReview(third, false)
	w.act(w.rae, third, oin.ActionPass)
	w.status(third, oin.StatusQA)
}

func TestWhatIsNoLongerInTheCatalogNeedsTwoReviews(t *testing.T) {
	w := newWorld(t)
	first := w.published("Acme Directory")
	second := w.act(w.ada, first, oin.ActionUpdate)
	w.setText(second, oin.AppDescription, "What it does now.")
	w.act(w.ada, second, oin.ActionSubmit)
	w.act(w.max, first, oin.ActionRemove)
	w.afterOneReview(second, false)
	w.act(w.ada, second, oin.ActionWithdraw)
	w.act(w.ada, second, oin.ActionSubmit)
	w.afterOneReview(second, false)
	w.act(w.rae, second, oin.ActionPass)
	w.status(second, oin.StatusQA)
}

func TestWhereTheTeamWantsASecondReviewerNothingNeedsOneReview(t *testing.T) {
	w := newWorld(t)
	first := w.published("Acme Directory")
	second := w.act(w.ada, first, oin.ActionUpdate)
	w.setText(second, oin.AppDescription, "What it does now.")
	w.act(w.ada, second, oin.ActionSubmit)
	w.afterOneReview(second, true)
	w.set(func(s *oin.TypedSettings) { s.SecondReviewer = true }) // meanwhile
	w.afterOneReview(second, false)
	w.act(w.ada, second, oin.ActionWithdraw)
	if d, err := w.portal.Draft(w.ctx(), w.ada, second); err != nil || d.OneReview {
		t.Errorf("the ISV is told that one review is enough: %v", err)
	}
	tell := func() int {
		return len(slices.DeleteFunc(w.mails(), func(m postgres.Mail) bool { return !strings.Contains(m.Body, "only one review") }))
	}
	before := tell()
	w.act(w.ada, second, oin.ActionSubmit)
	if n := tell() - before; n != 0 {
		t.Errorf("%d emails tell that one review is enough", n)
	}
	w.act(w.rae, second, oin.ActionPass)
	w.status(second, oin.StatusQA)
	_, err := w.portal.Act(w.ctx(), w.rae, second, portal.ActionRequest{Action: oin.ActionPass, Seen: w.seen(second), Note: "Because."})
	w.refused(err, oin.CodeNotAllowed)
	w.act(w.max, second, oin.ActionPass)
	w.status(second, oin.StatusPublished)
}
