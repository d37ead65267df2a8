package portal_test

import (
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

// reminded runs the job for a number of days, and returns what it wrote: the day, the
// notice, and the recipients.
func (w *world) reminded(days int) []string {
	w.Helper()
	const runs = 6 // a day; more would only take longer
	return w.written(days, runs, func() error {
		_, err := w.portal.Remind(w.ctx())
		return err
	})
}

// written runs a job some times a day for a number of days, and returns what it wrote.
func (w *world) written(days, runs int, job func() error) []string {
	w.Helper()
	before := len(w.mails())
	for range days * runs {
		w.clock = w.clock.Add(24 * time.Hour / time.Duration(runs))
		w.ok(job())
	}
	all := w.mails()
	var told []string
	to := map[string][]string{}
	for _, m := range slices.Backward(all[:len(all)-before]) {
		what := m.WrittenAt.UTC().Format("2 Jan ") + string(m.Notice)
		if to[what] == nil {
			told = append(told, what)
		}
		to[what] = append(to[what], m.Recipients...)
	}
	for i, what := range told {
		slices.Sort(to[what])
		told[i] += " to " + strings.Join(to[what], ", ")
	}
	return told
}

func (w *world) same(got []string, want ...string) {
	w.Helper()
	if !slices.Equal(got, want) {
		w.Errorf("reminders: got\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(want, "\n  "))
	}
}

func TestTheTeamIsRemindedOfWhatIsDueAndOverdue(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit) // Tuesday, 24 November; due on Tuesday, 1 December
	w.same(w.reminded(16), "30 Nov due-soon to team@oin.example", "2 Dec overdue to team@oin.example", "9 Dec overdue to team@oin.example")
	m := w.mails()[0]
	if m.Subject != "Overdue: “Acme Directory”, version 1 (acme)" || !strings.Contains(m.Body, "by Tuesday, 1 December 2026") ||
		!strings.Contains(m.Body, "https://oin.example/admin/submissions/"+string(id)) {
		t.Errorf("the mail is %q\n%s", m.Subject, m.Body)
	}
	w.act(w.rae, id, oin.ActionPass) // a new turn: QA, due five business days later
	w.ok(w.portal.Claim(w.ctx(), w.rae, id, ""))
	w.same(w.reminded(7), "16 Dec due-soon to rae@oin.example, team@oin.example")
}

func TestISVsAreRemindedTwiceThatItIsTheirTurn(t *testing.T) {
	w := newWorld(t)
	id, draft := w.complete("Acme Directory"), w.complete("A draft")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	w.same(w.reminded(80), "8 Dec your-turn to abe@acme.example, ada@acme.example", "5 Jan your-turn to abe@acme.example, ada@acme.example")
	if m := w.mails()[0]; !strings.Contains(m.Body, "since Tuesday, 24 November 2026") || !strings.Contains(m.Body, "/submissions/"+string(id)) || strings.Contains(m.Body, "rae") {
		t.Errorf("the mail says\n%s", m.Body)
	}
	w.status(draft, oin.StatusDraft)
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Say still more."})
	if got := w.reminded(16); len(got) != 1 {
		t.Errorf("in its next turn the ISV gets %q, want the first reminder again", got)
	}
}

func TestNoOneIsRemindedOnAHoliday(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.holiday("2026-12-01", "A day off") // it moves the due date to Wednesday, and Monday is the business day before it
	w.same(w.reminded(7), "30 Nov due-soon to team@oin.example")
}

func TestManyReplicasSendEachReminderOnce(t *testing.T) {
	w := newWorld(t)
	for _, name := range []string{"A", "B", "C"} {
		w.act(w.ada, w.complete(name), oin.ActionSubmit)
	}
	w.days(8) // overdue
	before := len(w.mails())
	var group sync.WaitGroup
	sent, errs := make([]int, 8), make([]error, 8)
	for i := range sent {
		group.Go(func() { sent[i], errs[i] = w.portal.Remind(w.ctx()) })
	}
	group.Wait()
	sum := 0
	for i := range sent {
		w.ok(errs[i])
		sum += sent[i]
	}
	if written := len(w.mails()) - before; sum != 3 || written != 3 {
		t.Errorf("the replicas say %d and wrote %d reminders, want one for each of 3", sum, written)
	}
}

func TestAReminderIsNotMarkedWithoutItsMail(t *testing.T) {
	w := newWorld(t)
	w.act(w.ada, w.complete("Acme Directory"), oin.ActionSubmit)
	w.days(8)
	exec := func(sql string) {
		t.Helper()
		_, err := w.db.Pool().Exec(w.ctx(), sql)
		w.ok(err)
	}
	exec(`create function fail() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`)
	exec(`create trigger away before insert on mails for each row execute function fail()`)
	if _, err := w.portal.Remind(w.ctx()); err == nil {
		t.Error("no error")
	}
	if n := pgtest.Count(t, w.db, `select count(*) from turns where reminders > 0`); n > 0 {
		t.Error("a reminder is marked that was not written")
	}
	exec(`drop trigger away on mails`)
	if n, err := w.portal.Remind(w.ctx()); n != 1 || err != nil {
		t.Errorf("afterwards %d reminders are written, %v", n, err)
	}
}

func TestTurnsFollowTheStatus(t *testing.T) {
	w := newWorld(t)
	id := w.published("Acme Directory")
	draft := w.complete("Acme Vault")
	w.act(w.ada, draft, oin.ActionSubmit)
	w.act(w.ada, draft, oin.ActionWithdraw)
	w.act(w.ada, w.complete("Acme Rooms"), oin.ActionSubmit)
	for sql, want := range map[string]int{
		`select count(*) from turns where ended_at is null`:                                                      1,
		`select count(*) from turns t join submissions s on s.id = t.submission_id where s.status = 'PUBLISHED'`: 2,
		`select count(*) from turns t join submissions s on s.id = t.submission_id
			where t.ended_at is null and t.status <> s.status`: 0,
	} {
		if n := pgtest.Count(t, w.db, sql); n != want {
			t.Errorf("%s: %d, want %d", sql, n, want)
		}
	}
	if _, err := w.db.Turn(w.ctx(), w.ada.Org.ID, id); !errors.Is(err, postgres.ErrNotFound) {
		t.Errorf("what is published is someone's turn: %v", err)
	}
}
