package portal_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
)

// idle runs the job once a day for a number of days, and returns what it wrote: the day,
// the notice, and the recipients.
func (w *world) idle(days int) []string {
	w.Helper()
	return w.written(days, 1, func() error {
		_, err := w.portal.ReturnIdle(w.ctx())
		return err
	})
}

func TestWhatAnISVLeavesAloneReturnsToDraftAfterTwoWarnings(t *testing.T) {
	w := newWorld(t)
	id, other := w.complete("Acme Directory"), w.complete("Acme Fax")
	for _, each := range []oin.SubmissionID{id, other} {
		w.act(w.ada, each, oin.ActionSubmit)
		w.act(w.rae, each, oin.ActionRequestChanges, oin.Issue{Text: "Say more."}) // on 24 November
	}
	w.same(w.idle(70), "23 Jan idle to abe@acme.example, abe@acme.example, ada@acme.example, ada@acme.example")
	if m := w.mails()[0]; !strings.Contains(m.Body, "by Monday, 22 February 2027") || !strings.Contains(m.Body, "since Tuesday, 24 November 2026") {
		t.Errorf("the mail says\n%s", m.Body)
	}
	w.act(w.ada, other, oin.ActionAnswer)
	w.same(w.idle(50), "15 Feb idle to abe@acme.example, ada@acme.example", "22 Feb returned to abe@acme.example, ada@acme.example")
	w.status(id, oin.StatusDraft)
	w.status(other, oin.StatusReview)
	history, err := w.history(w.ada, id)
	w.ok(err)
	if e := history[len(history)-1]; e.Means() != "It returned to draft, because the OIN team had waited for 90 days." || e.Person != "" {
		t.Errorf("the history says %q by %q", e.Means(), e.Person)
	}
	if _, err := w.portal.Review(w.ctx(), w.rae, id); oin.CodeOf(err) != oin.CodeNotFound || !strings.Contains(err.Error(), "was returned to draft") {
		t.Errorf("the review says %v", err)
	}
	w.act(w.ada, id, oin.ActionSubmit) // with all that it had
	w.status(id, oin.StatusReview)
	if i := w.issue(w.ada, id, 1); i.Text != "Say more." {
		t.Errorf("its issue is %+v", i)
	}
}

func TestASuspendedOrgIsWarnedAnewOnceItCanAct(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	w.idle(85) // both warnings
	w.ok(w.portal.SuspendOrg(w.ctx(), w.max, w.ada.Org.ID, true, "Spam."))
	w.same(w.idle(40))
	w.status(id, oin.StatusChanges)
	w.ok(w.portal.SuspendOrg(w.ctx(), w.max, w.ada.Org.ID, false, "A mistake."))
	if got := w.idle(40); len(got) != 3 || !strings.Contains(got[0], "idle") || !strings.Contains(got[2], "returned") {
		t.Errorf("wrote %q", got)
	}
}

func TestAnAdminReturnsASubmissionToDraftWithAReason(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.ok(w.portal.Claim(w.ctx(), w.rae, id, ""))
	back := portal.ActionRequest{Action: oin.ActionReturn, Seen: w.seen(id), Note: "Sent by mistake, says Ada.", Over: w.rae.ID}
	_, err := w.portal.Act(w.ctx(), w.rae, id, back)
	w.refused(err, oin.CodeNotAllowed)
	stale := w.max
	stale.Recent = false
	_, err = w.portal.Act(w.ctx(), stale, id, back)
	w.refused(err, oin.CodeSignInAgain)
	_, err = w.portal.Act(w.ctx(), w.max, id, portal.ActionRequest{Action: oin.ActionReturn, Seen: w.seen(id), Over: w.rae.ID})
	w.refused(err, oin.CodeInvalid)
	_, err = w.portal.Act(w.ctx(), w.max, id, back)
	w.ok(err)
	w.status(id, oin.StatusDraft)
	all := w.mails()
	m := all[slices.IndexFunc(all, func(m postgres.Mail) bool { return m.Notice == oin.NoticeReturned })]
	if !strings.Contains(m.Body, "Sent by mistake, says Ada.") || strings.Contains(m.Body, w.max.Name) {
		t.Errorf("the mail says\n%s", m.Body)
	}
	w.clock = w.clock.Add(time.Hour)
	w.act(w.ada, id, oin.ActionSubmit)
	if r, err := w.portal.Review(w.ctx(), w.rae, id); err != nil || r.Claim.By != w.rae.ID {
		t.Errorf("when it comes back, its claim is %+v, %v", r.Claim, err)
	}
}
