package portal_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

// say acts on an issue, with a text.
func (w *world) say(who oin.Person, id oin.SubmissionID, number int, action oin.IssueAction, text string) {
	w.Helper()
	w.ok(w.portal.ActOnIssue(w.ctx(), who, id, w.seen(id), w.issue(who, id, number).ID, action, text))
}

// minutes advances the clock, and runs the jobs about replies that are due by then.
func (w *world) minutes(n int) {
	w.Helper()
	w.clock = w.clock.Add(time.Duration(n) * time.Minute)
	rows, err := w.db.Pool().Query(w.ctx(), `
		delete from river_job where kind = 'tell_replies' and scheduled_at <= $1
		returning args`, w.clock)
	w.ok(err)
	due, err := pgx.CollectRows(rows, pgx.RowTo[[]byte])
	w.ok(err)
	for _, args := range due {
		var job postgres.TellReplies
		w.ok(json.Unmarshal(args, &job))
		w.ok(w.portal.TellReplies(w.ctx(), job))
		w.ok(w.portal.TellReplies(w.ctx(), job)) // a job can run twice
	}
}

// waiting returns whose reply a submission waits for, as its org and the queue show it.
func (w *world) waiting(id oin.SubmissionID) string {
	w.Helper()
	v := w.version(id)
	var who []string
	if v.AskedOIN != nil {
		who = append(who, "oin")
	}
	if v.AskedISV != nil {
		who = append(who, "isv")
	}
	return strings.Join(who, " ")
}

// queued reports whether the submission is in Rae's queue with a filter.
func (w *world) queued(id oin.SubmissionID, f oin.QueueFilter) bool {
	w.Helper()
	q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{Filter: f})
	w.ok(err)
	return slices.ContainsFunc(q.Rows, func(r oin.Queued) bool { return r.ID == id })
}

// discussed returns a submission of Ada's for which Rae has requested changes, in two
// issues.
func (w *world) discussed() oin.SubmissionID {
	w.Helper()
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Field: oin.AppDescription, Text: "Say more."}, oin.Issue{Text: "And nicer."})
	return id
}

func TestAReplyPutsASubmissionIntoTheQueueUntilItIsAnswered(t *testing.T) {
	w := newWorld(t)
	id := w.discussed()
	views := map[string]oin.QueueFilter{
		"all that wait": {}, "ISV replied": {Replied: true}, "Mine, replied": {Assignee: oin.AssigneeMe, Replied: true}}
	check := func(when, waits string, queued bool) {
		t.Helper()
		if got := w.waiting(id); got != waits {
			t.Errorf("%s: it waits for %q, want %q", when, got, waits)
		}
		for name, f := range views {
			if got := w.queued(id, f); got != queued {
				t.Errorf("%s: it is in %q: %v, want %v", when, name, got, queued)
			}
		}
		if !w.queued(id, oin.QueueFilter{Assignee: oin.AssigneeMe}) {
			t.Errorf("%s: it is not in Mine, though Rae is responsible for it no matter whose turn it is", when)
		}
	}
	check("with the ISV", "", false)
	w.say(w.ada, id, 1, oin.IssueActionReply, "More of what?")
	check("after a question", "oin", true)
	q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{Filter: oin.QueueFilter{}})
	w.ok(err)
	if q.Replied != 1 {
		t.Errorf("the queue counts %d replies", q.Replied)
	}
	w.clock = w.clock.Add(time.Hour)
	w.say(w.ada, id, 2, oin.IssueActionReply, "Nicer than this?")
	w.say(w.rae, id, 1, oin.IssueActionReply, "Of what it does.")
	check("with one of two answered", "oin isv", true)
	w.say(w.rae, id, 2, oin.IssueActionAccept, "")
	check("with both answered", "isv", false)
	w.say(w.ada, id, 1, oin.IssueActionReply, "Thanks. In which words?")
	w.setText(id, oin.AppDescription, "More, and nicer.")
	w.act(w.ada, id, oin.ActionSubmit)
	if got := w.waiting(id); got != "" {
		t.Errorf("after a step it waits for %q", got)
	}
	w.say(w.rae, id, 1, oin.IssueActionReply, "Better. Does it sync groups, too?")
	if got := w.waiting(id); got != "isv" {
		t.Errorf("after a question of the team's it waits for %q", got)
	}
	if !w.queued(id, oin.QueueFilter{}) {
		t.Error("it is the team's turn, and not in the queue")
	}
	w.say(w.ada, id, 1, oin.IssueActionResolve, "")
	if got := w.waiting(id); got != "oin" || !w.queued(id, views["ISV replied"]) {
		t.Errorf("after the ISV has answered by resolving it, it waits for %q", got)
	}
}

func TestDraftsAndNotesOfTheTeamAskNoISV(t *testing.T) {
	w := newWorld(t)
	id := w.discussed()
	w.ok(w.portal.WriteIssue(w.ctx(), w.rae, id, w.seen(id), oin.Issue{Text: "A draft."}))
	w.ok(w.portal.AddNote(w.ctx(), w.rae, id, "A note."))
	before := len(w.mails())
	w.minutes(60)
	if got := w.waiting(id); got != "" || len(w.mails()) != before {
		t.Errorf("it waits for %q, and %d emails went out", got, len(w.mails())-before)
	}
}

func TestABurstOfRepliesIsOneEmailToEachSide(t *testing.T) {
	w := newWorld(t)
	id := w.discussed()
	var group sync.WaitGroup
	for i := range 6 {
		group.Go(func() { w.say(w.ada, id, 1+i%2, oin.IssueActionReply, fmt.Sprintf("Question %d?", i)) })
	}
	group.Wait()
	w.minutes(4)
	if got := w.receivers(oin.NoticeISVReplied); len(got) > 0 {
		t.Errorf("the burst was told of at once, to %v", got)
	}
	w.minutes(1)
	if got := w.receivers(oin.NoticeISVReplied); !slices.Equal(got, []string{"rae@oin.example"}) {
		t.Fatalf("the replies were told to %v, want Rae alone, once: she has claimed it", got)
	}
	m := w.mails()[0]
	for i := range 6 {
		if !strings.Contains(m.Body, fmt.Sprintf("Question %d?", i)) {
			t.Errorf("the email lacks question %d:\n%s", i, m.Body)
		}
	}
	if !strings.Contains(m.Body, "/admin/submissions/"+string(id)+"/issues#issue-1") {
		t.Errorf("the email does not lead to the issue:\n%s", m.Body)
	}
	w.say(w.rae, id, 1, oin.IssueActionReply, "First answer.")
	w.minutes(2)
	w.say(w.rae, id, 2, oin.IssueActionReply, "Second answer.")
	w.minutes(3)
	if got := w.receivers(oin.NoticeTeamReplied); !slices.Equal(got, []string{"abe@acme.example", "ada@acme.example"}) {
		t.Fatalf("the answers were told to %v, want Acme, once", got)
	}
	if m := w.mails()[0]; !strings.Contains(m.Body, "First answer.") || !strings.Contains(m.Body, "Second answer.") || strings.Contains(m.Body+m.HTML, "rae") {
		t.Errorf("the email to the ISV says\n%s", m.Body)
	}
	w.minutes(600)
	w.say(w.ada, id, 1, oin.IssueActionReply, "One more question?")
	w.minutes(5)
	if m := w.mails()[0]; m.Notice != oin.NoticeISVReplied || !strings.Contains(m.Body, "One more") || strings.Contains(m.Body, "Question 0?") {
		t.Errorf("the next burst is told as\n%s", m.Body)
	}
	if n := pgtest.Count(t, w.db, `select count(*) from river_job where kind = 'tell_replies'`); n != 0 {
		t.Errorf("%d jobs are left", n)
	}
}

func TestAReplyThatIsAnsweredOrOvertakenByAStepIsNotToldOf(t *testing.T) {
	w := newWorld(t)
	id := w.discussed()
	w.say(w.ada, id, 1, oin.IssueActionReply, "More of what?")
	w.minutes(2)
	w.say(w.rae, id, 1, oin.IssueActionReply, "Of what it does.")
	w.minutes(3)
	if got := w.receivers(oin.NoticeISVReplied); len(got) > 0 {
		t.Errorf("Rae has answered already, and %v is told of the question", got)
	}
	w.setText(id, oin.AppDescription, "More.")
	w.act(w.ada, id, oin.ActionSubmit)
	w.minutes(5)
	if got := w.receivers(oin.NoticeTeamReplied); len(got) > 0 {
		t.Errorf("Acme has submitted already, and %v is told of the answer", got)
	}
	w.say(w.ada, id, 1, oin.IssueActionReply, "Is it enough?")
	w.act(w.ada, id, oin.ActionWithdraw)
	w.act(w.ada, id, oin.ActionDelete)
	w.minutes(5)
}

func TestAReplyNoOneHasClaimedGoesToTheTeam(t *testing.T) {
	w := newWorld(t)
	id := w.discussed()
	w.ok(w.portal.Release(w.ctx(), w.rae, id, ""))
	w.say(w.ada, id, 1, oin.IssueActionReply, "More of what?")
	w.minutes(5)
	if got := w.receivers(oin.NoticeISVReplied); !slices.Equal(got, []string{"team@oin.example"}) {
		t.Errorf("the reply was told to %v, want the team", got)
	}
}
