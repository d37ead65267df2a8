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

// requests checks the open removal requests that the team sees: whose, and when they are
// due.
func (w *world) requests(want ...string) {
	w.Helper()
	page, err := w.portal.Removals(w.ctx(), w.rae, oin.RemovalPlace{})
	w.ok(err)
	var got []string
	for _, r := range page.Rows {
		got = append(got, r.Submission.Submitted.Name()+" by "+r.Person+", due "+r.Due.Format("2 Jan 15:04"))
	}
	if !slices.Equal(got, want) {
		w.Errorf("the removal requests are %q, want %q", got, want)
	}
	q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{Filter: oin.QueueFilter{}})
	w.ok(err)
	if q.Removals != len(want) {
		w.Errorf("the queue counts %d, want %d", q.Removals, len(want))
	}
}

// mailed returns the notices about removal requests.
func (w *world) mailed() (told []string) {
	w.Helper()
	for _, m := range w.mails() {
		if strings.HasPrefix(string(m.Notice), "removal-") {
			told = append(told, string(m.Notice)+" to "+strings.Join(m.Recipients, ", "))
		}
	}
	slices.Sort(told)
	return told
}

func TestRemovalRequestsAreListedWithDueDatesUntilTheyAreClosed(t *testing.T) {
	w := newWorld(t)
	w.requests()
	first, second := w.published("Acme Directory"), w.published("Acme Vault")
	if faults := w.set(func(s *oin.TypedSettings) { s.RemovalDays = "many" }); faults[oin.RemovalField] == "" {
		t.Error("any text is a number of days")
	}
	w.ok(w.try(w.ada, first, oin.ActionRequestRemoval, "Out."))
	w.requests("Acme Directory by ada, due 1 Dec 10:00")
	w.set(func(s *oin.TypedSettings) { s.RemovalDays = "2" })
	if a := w.audited()[0]; a != "max: Removal requests: changed from 5 to 2 business days" {
		t.Errorf("the audit log says %q", a)
	}
	w.ok(w.try(w.abe, second, oin.ActionRequestRemoval, "Out."))
	w.requests("Acme Vault by abe, due 26 Nov 10:00", "Acme Directory by ada, due 1 Dec 10:00")
	_, err := w.portal.Removals(w.ctx(), w.ada, oin.RemovalPlace{})
	w.refused(err, oin.CodeNotAllowed)

	w.ok(w.try(w.ada, second, oin.ActionCancelRemoval, ""))
	w.requests("Acme Directory by ada, due 1 Dec 10:00")
	w.act(w.max, first, oin.ActionRemove)
	w.requests()
	w.same(w.mailed(), "removal-asked to team@oin.example", "removal-asked to team@oin.example",
		"removal-dropped to team@oin.example", "removal-dropped to team@oin.example")
	if m := w.mails(); !slices.ContainsFunc(m, func(m postgres.Mail) bool {
		return m.Notice == oin.NoticeRemovalCanceled && strings.Contains(m.Body, "max removed Acme Directory")
	}) {
		t.Error("no email says that the request was closed by the removal")
	}
}

func TestAdminsHearOfRemovalRequestsWhenTheyHaveChosenTo(t *testing.T) {
	w := newWorld(t)
	id := w.published("Acme Directory")
	all := []oin.Notice{oin.NoticeRemovalRequested, oin.NoticeRemovalOverdue}
	w.ok(w.portal.ChooseNotifications(w.ctx(), w.max, all, nil, false))
	w.ok(w.portal.ChooseNotifications(w.ctx(), w.rae, all, nil, false)) // not an admin
	chosen, err := w.portal.Notifications(w.ctx(), w.max)
	w.ok(err)
	on := map[oin.Notice]bool{}
	for _, c := range chosen.Notices {
		on[c.Notice] = c.On
	}
	if !on[oin.NoticeRemovalRequested] || on[oin.NoticeRemovalCanceled] || !on[oin.NoticeRemovalOverdue] {
		t.Errorf("Max's choices are %v", on)
	}
	w.ok(w.try(w.ada, id, oin.ActionRequestRemoval, "Out.")) // on Tuesday, 24 November; due on Tuesday, 1 December
	w.same(w.mailed(), "removal-asked to max@oin.example", "removal-asked to team@oin.example")
	w.same(w.reminded(16), "30 Nov removal-due-soon to team@oin.example",
		"2 Dec removal-overdue to max@oin.example, team@oin.example", "9 Dec removal-overdue to max@oin.example, team@oin.example")
}

func TestRemovalRequestsAreNotDueWhileTheirOrgIsSuspended(t *testing.T) {
	w := newWorld(t)
	id := w.published("Acme Directory")
	w.ok(w.try(w.ada, id, oin.ActionRequestRemoval, "Out."))
	w.days(1)
	w.suspendAcme(true)
	w.same(w.reminded(14))
	w.suspendAcme(false)
	w.requests("Acme Directory by ada, due 15 Dec 10:00") // 10 business days later
}

func TestAHandOverClosesTheRemovalRequestAndTellsBothSides(t *testing.T) {
	w := newWorld(t)
	id := w.published("Acme Directory")
	w.ok(w.try(w.ada, id, oin.ActionRequestRemoval, "Out."))
	_, err := w.portal.Act(w.ctx(), w.max, id, portal.ActionRequest{Action: oin.ActionTransfer, Seen: w.seen(id), Note: "Sold.", Org: "globex.okta.example"})
	w.ok(err)
	w.requests()
	if r, err := w.removalRequest(w.gus, id); err != nil || r != nil {
		t.Errorf("the new org has asked for %+v, %v", r, err)
	}
	told := map[oin.Notice]string{oin.NoticeTransferredOut: "This closed your org's request to remove it", oin.NoticeRemovalCanceled: "transferred Acme Directory, version 1 to another org"}
	for notice, says := range told {
		if !slices.ContainsFunc(w.mails(), func(m postgres.Mail) bool {
			return m.Notice == notice && strings.Contains(strings.Join(strings.Fields(m.Body), " "), says)
		}) {
			t.Errorf("no email %s says %q", notice, says)
		}
	}
	w.ok(w.try(w.gus, id, oin.ActionRequestRemoval, "Ours, and out."))
	w.requests("Acme Directory by gus, due " + oin.Calendar{Zone: time.UTC}.Add(w.clock, 5).Format("2 Jan 15:04"))
}
