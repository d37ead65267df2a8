package portal_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
)

// asked checks who has requested the removal, as both sides see it. It is "" for no one.
func (w *world) asked(id oin.SubmissionID, want string) {
	w.Helper()
	isv, err := w.removalRequest(w.abe, id)
	w.ok(err)
	r, err := w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	for side, request := range map[string]*oin.RemovalRequest{"the ISV": isv, "the OIN team": r.Removal} {
		switch {
		case request == nil && want != "":
			w.Errorf("%s sees no request", side)
		case request != nil && request.Person != want:
			w.Errorf("%s sees a request of %q, want %q", side, request.Person, want)
		}
	}
}

func (w *world) try(who oin.Person, id oin.SubmissionID, a oin.Action, note string) error {
	w.Helper()
	_, err := w.portal.Act(w.ctx(), who, id, portal.ActionRequest{Action: a, Seen: oin.Seen{Status: oin.StatusPublished, Round: 1}, Note: note})
	return err
}

func TestAnISVAsksForRemovalOnceAndMayTakeItBack(t *testing.T) {
	w := newWorld(t)
	id := w.published("Acme Directory")
	before := w.version(id)
	w.asked(id, "")
	w.refused(w.try(w.ada, id, oin.ActionCancelRemoval, ""), oin.CodeConflict)
	w.refused(w.try(w.ada, id, oin.ActionRequestRemoval, ""), oin.CodeInvalid)
	w.refused(w.try(w.gus, id, oin.ActionRequestRemoval, "Out."), oin.CodeNotFound)
	w.refused(w.try(w.rae, id, oin.ActionRequestRemoval, "Out."), oin.CodeNotAllowed)

	w.days(3)
	w.ok(w.try(w.ada, id, oin.ActionRequestRemoval, "We close\nthe service."))
	w.asked(id, "ada")
	mail := w.mails()[0]
	if !slices.Equal(mail.Recipients, []string{"team@oin.example"}) {
		t.Errorf("the mail goes to %v", mail.Recipients)
	}
	for _, says := range []string{"https://acme.okta.example", "App name: Acme Directory", "https://oin.example/catalog/acme-directory",
		"We close\n   the service.", "https://oin.example/admin/submissions/" + string(id)} {
		if !strings.Contains(mail.Body, says) {
			t.Errorf("the mail lacks %q:\n%s", says, mail.Body)
		}
	}
	w.days(1)
	err := w.try(w.abe, id, oin.ActionRequestRemoval, "Out.")
	w.refused(err, oin.CodeConflict)
	if !strings.Contains(err.Error(), "ada already requested removal on 27 November 2026") {
		t.Errorf("the second request is refused with %q", err)
	}
	w.ok(w.try(w.abe, id, oin.ActionCancelRemoval, ""))
	w.asked(id, "")
	if m := w.mails()[0]; !strings.Contains(m.Subject, "Removal request closed") || m.Recipients[0] != "team@oin.example" {
		t.Errorf("the team is told %+v", m)
	}
	w.ok(w.try(w.abe, id, oin.ActionRequestRemoval, "All the same."))
	w.asked(id, "abe")

	if after := w.version(id); after.Status != oin.StatusPublished || !after.Published.Equal(*before.Published) || !after.Changed.Equal(before.Changed) {
		t.Errorf("asking has changed the version: %+v", after)
	}
	history, err := w.history(w.ada, id)
	w.ok(err)
	if n := len(history); n < 3 || history[n-1].Note != "All the same." || history[n-2].Means() != "canceled the removal request" {
		t.Errorf("the history ends with %+v", history[n-2:])
	}
	w.act(w.max, id, oin.ActionRemove)
	w.asked(id, "")
}

func TestARequestForRemovalOutlastsAnUpdate(t *testing.T) {
	w := newWorld(t)
	first := w.published("Acme Directory")
	other := w.published("Acme Vault")
	w.ok(w.try(w.ada, first, oin.ActionRequestRemoval, "Out."))
	second := w.act(w.ada, first, oin.ActionUpdate)
	w.act(w.ada, second, oin.ActionSubmit)
	w.asked(second, "ada")
	w.act(w.rae, second, oin.ActionPass)
	w.act(w.rae, second, oin.ActionPass)
	w.asked(second, "ada")
	w.asked(other, "")
	w.refused(w.try(w.ada, second, oin.ActionRequestRemoval, "Out."), oin.CodeConflict)
	w.ok(w.try(w.ada, second, oin.ActionCancelRemoval, ""))
	w.asked(second, "")
}

func TestOfManyWhoAskForRemovalAtOnceOneDoes(t *testing.T) {
	w := newWorld(t)
	id := w.published("Acme Directory")
	sent := len(w.mails())
	var group sync.WaitGroup
	errs := make([]error, 8)
	for i := range errs {
		group.Go(func() { errs[i] = w.try([]oin.Person{w.ada, w.abe}[i%2], id, oin.ActionRequestRemoval, "Out.") })
	}
	group.Wait()
	done := 0
	for _, err := range errs {
		if err == nil {
			done++
		} else {
			w.refused(err, oin.CodeConflict)
		}
	}
	if done != 1 || len(w.mails()) != sent+1 {
		t.Errorf("asked %d times with %d mails, want once", done, len(w.mails())-sent)
	}
}

func TestWhatWasRemovedReturnsToTheCatalogByAnAdminOnlyWhoHasReadThatItWas(t *testing.T) {
	w := newWorld(t)
	first := w.published("Acme Directory")
	second := w.act(w.ada, first, oin.ActionUpdate)
	w.save(w.ada, second, portal.Save{Secrets: []portal.NewSecret{{Key: oin.TestPassword, Text: "battery staple"}}})
	w.act(w.ada, second, oin.ActionSubmit)
	w.ok(w.try(w.max, first, oin.ActionRemove, "It leaks passwords."))
	if !slices.ContainsFunc(w.mails(), func(m postgres.Mail) bool {
		return m.Notice == oin.NoticeRemoved && strings.Contains(m.Body, "The version in progress doesn't change")
	}) {
		t.Error("no mail says what becomes of the update")
	}

	review, err := w.portal.Review(w.ctx(), w.rae, second)
	w.ok(err)
	if r := review.Removed; r == nil || r.Person != "max" || r.Reason != "It leaks passwords." {
		t.Errorf("reviewers of the update read %+v", r)
	}
	draft, err := w.portal.Draft(w.ctx(), w.ada, second)
	w.ok(err)
	isv := draft.Removed
	if isv == nil || isv.Person != oin.TeamName || isv.Reason != "It leaks passwords." {
		t.Errorf("the ISV reads %+v", isv)
	}
	history, err := w.history(w.ada, second)
	w.ok(err)
	if e := history[len(history)-1]; e.Means() != "removed the published version from the catalog" || e.Note != "It leaks passwords." {
		t.Errorf("the update's history ends with %+v", e)
	}

	w.act(w.rae, second, oin.ActionPass) // to QA, which publishes nothing
	pass := portal.ActionRequest{Action: oin.ActionPass, Seen: w.seen(second), Note: "Fine.", AfterRemoval: true, Over: w.rae.ID}
	_, err = w.portal.Act(w.ctx(), w.rae, second, pass)
	w.refused(err, oin.CodeNotAllowed)
	pass.AfterRemoval = false
	_, err = w.portal.Act(w.ctx(), w.max, second, pass)
	w.refused(err, oin.CodeInvalid)
	w.status(second, oin.StatusQA)
	slug := w.version(second).Slug
	if l, err := w.portal.CatalogListing(w.ctx(), slug); err != nil || l.Removal == nil {
		t.Errorf("before it is published again, feeds have %+v: %v", l, err)
	}
	pass.AfterRemoval = true
	_, err = w.portal.Act(w.ctx(), w.max, second, pass)
	w.ok(err)
	w.status(second, oin.StatusPublished)
	if l, err := w.portal.CatalogListing(w.ctx(), slug); err != nil || l.Removal != nil || l.ID != second {
		t.Errorf("published again, feeds have %+v: %v", l, err)
	}

	third := w.act(w.ada, second, oin.ActionUpdate) // it was published again, so a reviewer can publish
	w.act(w.ada, third, oin.ActionSubmit)
	w.act(w.rae, third, oin.ActionPass)
	w.act(w.rae, third, oin.ActionPass)
	w.status(third, oin.StatusPublished)
}
