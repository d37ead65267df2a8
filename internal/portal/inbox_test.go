package portal_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres/pgtest"
)

// inbox returns the subjects of a person's notifications, newest first, each up to its
// colon. Unread ones begin with a star.
func (w *world) inbox(who oin.Person) []string {
	w.Helper()
	all, _, err := w.portal.Inbox(w.ctx(), who, oin.InboxPlace{})
	w.ok(err)
	found := []string{}
	for _, n := range all {
		what, _, _ := strings.Cut(n.Subject, ":")
		if !n.Read {
			what = "*" + what
		}
		found = append(found, what)
	}
	return found
}

// finds fails unless the person finds just these notifications.
func (w *world) finds(who oin.Person, want ...string) {
	w.Helper()
	if got := w.inbox(who); !slices.Equal(got, want) {
		w.Errorf("%s finds %q, want %q", who.Name, got, want)
	}
}

func (w *world) tick() { w.clock = w.clock.Add(time.Minute) }

func TestPeopleFindInTheProductWhatTheyAreEmailedAbout(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.choose(w.abe) // no emails that can be turned off
	w.act(w.ada, id, oin.ActionSubmit)
	w.finds(w.ada) // she did it herself
	w.finds(w.abe, "*Submission received")
	w.ok(w.portal.Claim(w.ctx(), w.rae, id, ""))
	w.tick()
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	w.finds(w.ada, "*Changes requested")
	w.tick()
	w.act(w.abe, id, oin.ActionAnswer)
	w.finds(w.abe, "*Changes requested", "*Submission received")
	w.finds(w.ada, "*Reply received", "*Changes requested")
	w.finds(w.rae, "*Back without changes")
	w.finds(w.gus)
	w.finds(w.max)

	all, _, err := w.portal.Inbox(w.ctx(), w.ada, oin.InboxPlace{})
	w.ok(err)
	place, err := w.portal.OpenNotification(w.ctx(), w.ada, all[1].ID, false)
	w.ok(err)
	if want := "/submissions/" + string(id); place != want {
		t.Errorf("it leads to %s, want %s", place, want)
	}
	w.finds(w.ada, "*Reply received", "*Changes requested") // a browser only looked ahead
	_, err = w.portal.OpenNotification(w.ctx(), w.ada, all[1].ID, true)
	w.ok(err)
	w.finds(w.ada, "*Reply received", "Changes requested")
	for _, other := range []oin.Person{w.abe, w.gus, w.rae, w.max} {
		_, err = w.portal.OpenNotification(w.ctx(), other, all[0].ID, true)
		w.refused(err, oin.CodeNotFound)
	}
	w.finds(w.ada, "*Reply received", "Changes requested")
	seen := all[0].At
	w.tick()
	w.act(w.rae, id, oin.ActionPass)
	w.ok(w.portal.ReadNotifications(w.ctx(), w.ada, seen))
	w.finds(w.ada, "*First review passed", "Reply received", "Changes requested") // came after she looked
	w.finds(w.abe, "*First review passed", "*Changes requested", "*Submission received")
}

func TestWhoHasNoAddressIsToldInTheProduct(t *testing.T) {
	w := newWorld(t)
	_, err := w.db.Pool().Exec(w.ctx(), `update people set email = '' where id = $1`, w.abe.ID)
	w.ok(err)
	id := w.complete("Acme Directory")
	w.choose(w.ada)
	w.act(w.ada, id, oin.ActionSubmit)
	w.finds(w.abe, "*Submission received")
	if got := w.receivers(oin.NoticeReceived); !slices.Equal(got, []string{"ada@acme.example"}) {
		t.Errorf("the receipt went to %v, want Ada, the only one who can get it", got)
	}
}

func TestNotificationsGoWhenTheirReaderCanNoLongerSeeTheSubmission(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.ok(w.portal.Claim(w.ctx(), w.rae, id, ""))
	w.tick()
	w.act(w.abe, id, oin.ActionWithdraw)
	w.tick()
	w.act(w.abe, id, oin.ActionSubmit)
	w.finds(w.rae, "*Resubmitted after a withdrawal", "*Withdrawn")
	w.tick()
	w.act(w.abe, id, oin.ActionWithdraw)
	w.finds(w.rae, "*Withdrawn", "*Withdrawn") // a draft, which the OIN team doesn't see
	w.finds(w.ada, "*Submission received")
	all, _, err := w.portal.Inbox(w.ctx(), w.rae, oin.InboxPlace{})
	w.ok(err)
	w.act(w.abe, id, oin.ActionDelete)
	w.finds(w.rae)
	w.finds(w.ada)
	_, err = w.portal.OpenNotification(w.ctx(), w.rae, all[0].ID, true)
	w.refused(err, oin.CodeNotFound)

	w.tick()
	catalog := w.published("Acme Fax")
	before := w.inbox(w.ada)
	if !slices.Contains(before, "*Published") {
		t.Fatalf("Ada finds %q", before)
	}
	all, _, err = w.portal.Inbox(w.ctx(), w.ada, oin.InboxPlace{})
	w.ok(err)
	w.tick()
	w.ok(w.handOver(catalog, globex))
	w.finds(w.ada, "*Transferred to another org")
	w.finds(w.gus, "*Transferred to your org")
	_, err = w.portal.OpenNotification(w.ctx(), w.ada, all[0].ID, true)
	w.refused(err, oin.CodeNotFound)
	if text := err.Error(); strings.Contains(text, "Fax") || strings.Contains(text, "globex") {
		t.Errorf("the refusal gives names away: %s", text)
	}
}

func TestNotificationsAreReadInPagesAndOldOnesAreDeleted(t *testing.T) {
	w := newWorld(t)
	id := w.draft()
	write := func(who oin.Person, n int, at time.Time) {
		t.Helper()
		_, err := w.db.Pool().Exec(w.ctx(), `
			insert into inbox (person_id, submission_id, notice, for_team, outlasts, subject, place, at)
			select $1, $2, 'received', false, false, 'Number ' || i, '/', $3::timestamptz + i / 10 * interval '1 second' from generate_series(1, $4::int) i`, who.ID, id, at, n)
		w.ok(err)
	}
	write(w.ada, 120, w.clock)
	var pages []int
	found := map[oin.NotificationID]bool{}
	for from := (oin.InboxPlace{}); ; {
		all, next, err := w.portal.Inbox(w.ctx(), w.ada, from)
		w.ok(err)
		pages = append(pages, len(all))
		for _, n := range all {
			found[n.ID] = true
		}
		if from = next; next.ID == "" {
			break
		}
	}
	if got := fmt.Sprint(pages); got != "[50 50 20]" || len(found) != 120 {
		t.Errorf("%d notifications in pages of %s", len(found), got)
	}
	write(w.ada, oin.InboxSize, w.clock.Add(time.Hour))
	write(w.abe, 7, w.clock.Add(-oin.InboxAge-time.Hour))
	write(w.abe, 3, w.clock)
	n, err := w.portal.PruneInbox(w.ctx())
	w.ok(err)
	if n != 120+7 {
		t.Errorf("%d were deleted, want Ada's 120 oldest and Abe's 7 old ones", n)
	}
	if left := pgtest.Count(t, w.db, `select count(*) from inbox`); left != oin.InboxSize+3 {
		t.Errorf("%d are left", left)
	}
}
