package portal_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

func TestMailsGoToWhoHasToKnow(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	type letter struct{ to, subject, says string }
	sent := 0
	check := func(want ...letter) {
		t.Helper()
		all := w.mails()
		fresh := all[:len(all)-sent]
		sent = len(all)
		if len(fresh) != len(want) {
			var got []string
			for _, m := range fresh {
				got = append(got, m.Subject+" to "+m.Recipients[0])
			}
			t.Fatalf("%d mails, want %d: %q", len(fresh), len(want), got)
		}
		for _, l := range want {
			if !slices.ContainsFunc(fresh, func(m postgres.Mail) bool {
				return strings.Join(m.Recipients, ", ") == l.to && strings.Contains(m.Subject, l.subject) && strings.Contains(m.Body, l.says) && m.HTML != ""
			}) {
				t.Errorf("no mail to %s about %q that says %q in %+v", l.to, l.subject, l.says, fresh)
			}
		}
		w.clock = w.clock.AddDate(0, 0, 1)
	}
	// Rae has claimed it since her first step.
	const ada, abe, rae, team = "ada@acme.example", "abe@acme.example", "rae@oin.example", "team@oin.example"
	check()
	w.act(w.ada, id, oin.ActionSubmit)
	// Until two people of Acme have worked on it, all of Acme are notified.
	check(letter{ada, "Submission received: “Acme Directory”, version 1", "by Wednesday, 2 December 2026"}, letter{abe, "Submission received", ""},
		letter{team, "New to review: “Acme Directory”, version 1 (acme)", "https://oin.example/admin/submissions/" + string(id)})
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Field: oin.AppDescription, Text: "Say more."})
	check(letter{ada, "Changes requested: “Acme Directory”", "1. App description (Must change)\n   Say more.\n   https://oin.example/submissions/" + string(id) + "?field=app_description"},
		letter{abe, "Changes requested", ""})
	w.act(w.abe, id, oin.ActionAnswer)
	check(letter{ada, "Reply received", ""}, letter{abe, "Reply received", ""}, letter{team, "Back without changes", "Because."}, letter{rae, "Back without changes", "Because."})
	w.act(w.rae, id, oin.ActionPass)
	check(letter{ada, "First review passed: “Acme Directory”", "hear from us by"}, letter{abe, "First review passed", "https://oin.example/submissions/" + string(id)})
	w.act(w.rae, id, oin.ActionReportBugs, oin.Issue{Text: "It crashes."})
	check(letter{ada, "Bugs found", "2. Whole submission (Must change)\n   It crashes."}, letter{abe, "Bugs found", ""})
	w.act(w.ada, id, oin.ActionSubmit)
	check(letter{ada, "Fixes received", ""}, letter{abe, "Fixes received", ""}, letter{team, "Back after fixes", ""}, letter{rae, "Back after fixes", ""})
	w.act(w.rae, id, oin.ActionPass)
	check(letter{ada, "Published: “Acme Directory”", "https://oin.example/catalog/acme-directory"}, letter{abe, "Published", ""})
	update := w.act(w.ada, id, oin.ActionUpdate)
	w.act(w.ada, update, oin.ActionSubmit)
	check(letter{ada, "Submission received: “Acme Directory”, version 2", ""}, letter{abe, "Submission received", ""}, letter{team, "Update to review: “Acme Directory”, version 2", ""})
	w.ok(w.portal.Claim(w.ctx(), w.rae, update, ""))
	w.act(w.abe, update, oin.ActionWithdraw)
	check(letter{team, "Update withdrawn: “Acme Directory”, version 2 (acme)", "abe (acme) withdrew"}, letter{rae, "Update withdrawn", "https://oin.example/admin\n"})
	w.act(w.ada, update, oin.ActionSubmit)
	check(letter{ada, "Submission received", ""}, letter{abe, "Submission received", ""},
		letter{team, "Resubmitted after a withdrawal", ""}, letter{rae, "Resubmitted after a withdrawal", ""})
	w.act(w.max, id, oin.ActionRemove)
	check(letter{ada, "Removed from the catalog", "Because."}, letter{abe, "Removed from the catalog", ""})
}

func TestOneEventWritesEachMailOnceHoweverOftenItIsAskedFor(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	submit := portal.ActionRequest{Action: oin.ActionSubmit, Seen: oin.Seen{Status: oin.StatusDraft}}
	var group sync.WaitGroup
	for _, who := range []oin.Person{w.ada, w.abe, w.ada, w.abe, w.ada, w.abe} {
		group.Go(func() { w.portal.Act(w.ctx(), who, id, submit) })
	}
	group.Wait()
	w.status(id, oin.StatusReview)
	for _, sql := range []string{`select count(*) from mails where notice = 'submitted'`, `select count(distinct event_id) from mails`} {
		if n := pgtest.Count(t, w.db, sql); n != 1 {
			t.Errorf("%s: %d, want 1", sql, n)
		}
	}
	mails := pgtest.Count(t, w.db, `select count(*) from mails`)
	if jobs := pgtest.Count(t, w.db, `select count(*) from river_job where kind = 'send_mail'`); jobs != mails {
		t.Errorf("%d jobs for %d mails", jobs, mails)
	}
}

// receivers returns the addresses that got a notice, sorted.
func (w *world) receivers(n oin.Notice) []string {
	w.Helper()
	var all []string
	for _, m := range w.mails() {
		if m.Notice == n {
			all = append(all, m.Recipients...)
		}
	}
	slices.Sort(all)
	return all
}

func (w *world) choose(who oin.Person, wanted ...oin.Notice) {
	w.Helper()
	w.ok(w.portal.ChooseNotifications(w.ctx(), who, wanted, nil, false))
}

func TestPeopleGetTheMailsThatTheyChoseAndThoseThatMustBeSent(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.choose(w.ada)
	w.choose(w.gus)
	w.act(w.abe, id, oin.ActionSubmit)
	w.act(w.abe, id, oin.ActionWithdraw)
	w.act(w.ada, id, oin.ActionSubmit)
	if got := w.receivers(oin.NoticeReceived); !slices.Equal(got, []string{"abe@acme.example", "abe@acme.example"}) {
		t.Errorf("the receipts went to %v, want Abe for both, and never Ada", got)
	}
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Something."})
	if got := w.receivers(oin.NoticeChanges); !slices.Equal(got, []string{"abe@acme.example", "ada@acme.example"}) {
		t.Errorf("the request for changes went to %v, want everybody", got)
	}
	w.choose(w.ada, oin.NoticeReceived)
	w.act(w.ada, id, oin.ActionSubmit)
	if got := w.receivers(oin.NoticeReceived); !slices.Equal(got, []string{"abe@acme.example", "abe@acme.example", "abe@acme.example", "ada@acme.example"}) {
		t.Errorf("after Ada chose receipts again they went to %v", got)
	}
}

func TestAPersonWhoAnswersTheOINTeamHearsHowItGoesOn(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Something."})
	issue := w.issue(w.abe, id, 1)
	w.ok(w.portal.ActOnIssue(w.ctx(), w.abe, id, w.seen(id), issue.ID, oin.IssueActionReply, "We have fixed it."))
	w.act(w.ada, id, oin.ActionSubmit)
	if got := w.receivers(oin.NoticeReceived); !slices.Equal(got, []string{"abe@acme.example", "abe@acme.example", "ada@acme.example", "ada@acme.example"}) {
		t.Errorf("the receipts went to %v, want both for both: Abe is a colleague at first, and has answered later", got)
	}
}

func TestAReviewerWhoHasClaimedASubmissionHearsWhenItComesBack(t *testing.T) {
	w := newWorld(t)
	back := func() []string {
		t.Helper()
		before := len(w.receivers(oin.NoticeSubmitted))
		id := w.complete("Acme Directory " + string(rune('a'+before)))
		w.act(w.ada, id, oin.ActionSubmit)
		w.ok(w.portal.Claim(w.ctx(), w.rae, id, ""))
		w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Something."})
		w.act(w.ada, id, oin.ActionSubmit)
		all := []string{}
		for _, m := range w.mails() {
			if m.Notice == oin.NoticeSubmitted && m.Submission == id {
				all = append(all, m.Recipients...)
			}
		}
		slices.Sort(all)
		return all
	}
	if got := back(); !slices.Equal(got, []string{"rae@oin.example", "team@oin.example", "team@oin.example"}) {
		t.Errorf("the mails went to %v, want the team for both and Rae for the one after her claim", got)
	}
	w.choose(w.rae)
	if got := back(); !slices.Equal(got, []string{"team@oin.example", "team@oin.example"}) {
		t.Errorf("after Rae has declined, the mails went to %v", got)
	}
}

func TestAReminderThatNoOneWantsGoesToAllWhoHaveWorkedOnIt(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.choose(w.ada)
	w.choose(w.abe)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	w.days(20)
	_, err := w.portal.Remind(w.ctx())
	w.ok(err)
	if got := w.receivers(oin.NoticeYourTurn); !slices.Equal(got, []string{"abe@acme.example", "ada@acme.example"}) {
		t.Errorf("the reminder went to %v, want all who hear of it", got)
	}
}

func TestSomeoneAlwaysGetsTheReceipt(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.choose(w.ada)
	w.choose(w.abe)
	w.act(w.abe, id, oin.ActionSubmit)
	if got := w.receivers(oin.NoticeReceived); !slices.Equal(got, []string{"abe@acme.example"}) {
		t.Errorf("the receipt that no one wants went to %v, want the person who submitted", got)
	}
	if got := w.receivers(oin.NoticeSubmitted); !slices.Equal(got, []string{"team@oin.example"}) {
		t.Errorf("the OIN team's mail went to %v", got)
	}
}

func TestTwoPeopleOfOneAddressGetOneMail(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.ok(w.db.InTx(w.ctx(), func(tx *postgres.Tx) error {
		_, err := tx.SaveSignIn(w.ctx(), postgres.SignIn{OktaID: "id-acme", Issuer: w.ada.Org.Issuer, OrgName: "acme",
			Sub: "abe", Name: "abe", Email: "ADA@acme.example", Role: oin.RoleISV}, w.clock)
		return err
	}))
	w.choose(w.ada)
	w.act(w.abe, id, oin.ActionSubmit)
	if got := w.receivers(oin.NoticeReceived); len(got) != 1 || !strings.EqualFold(got[0], "ada@acme.example") {
		t.Errorf("the receipt went to %v, want the one address once", got)
	}
}

func TestEverybodyChoosesForThemselvesAndCannotDeclineWhatMustBeSent(t *testing.T) {
	w := newWorld(t)
	on := func(who oin.Person) map[oin.Notice]bool {
		t.Helper()
		choices, err := w.portal.Notifications(w.ctx(), who)
		w.ok(err)
		all := map[oin.Notice]bool{}
		for _, c := range choices.Notices {
			all[c.Notice] = c.On
		}
		return all
	}
	w.choose(w.ada)
	for who, want := range map[*oin.Person]map[oin.Notice]bool{
		&w.ada: {oin.NoticeReceived: false, oin.NoticeChanges: true, oin.NoticeBugs: true, oin.NoticePublished: true, oin.NoticeRemoved: true},
		&w.abe: {oin.NoticeReceived: true, oin.NoticeChanges: true, oin.NoticeBugs: true, oin.NoticePublished: true, oin.NoticeRemoved: true},
		&w.rae: {oin.NoticeSubmitted: true},
	} {
		got := on(*who)
		for n, is := range want {
			if on, there := got[n]; !there || on != is {
				t.Errorf("%s: %s is %v (there: %v), want %v", who.Name, n, on, there, is)
			}
		}
	}
	w.choose(w.rae)
	if on(w.rae)[oin.NoticeSubmitted] {
		t.Error("a reviewer cannot decline")
	}
	// A person of another org does not exist there.
	stranger := w.ada
	stranger.Org = w.gus.Org
	w.choose(stranger, oin.NoticeReceived)
	if on(w.ada)[oin.NoticeReceived] {
		t.Error("a choice was changed through another org")
	}
}
