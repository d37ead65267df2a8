package portal_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

// attached stores n attachments with an issue, whatever the limits say.
func (w *world) attached(id oin.SubmissionID, issue oin.IssueID, n int) {
	w.Helper()
	v := w.version(id)
	files := make([]oin.NewAttachment, n)
	for i := range files {
		files[i] = oin.NewAttachment{File: oin.File{SHA256: strings.Repeat("ab", 32), Name: fmt.Sprintf("%d.txt", i), MediaType: "text/plain", Size: 1}, Data: []byte("a"), At: w.clock}
	}
	w.ok(w.db.InTx(w.ctx(), func(tx *postgres.Tx) error { return tx.AddAttachments(w.ctx(), v, issue, false, files) }))
}

func TestAttachmentsHaveLimitsHoweverManyAreSentAtOnce(t *testing.T) {
	w := newWorld(t)
	one, two := w.submitted("Acme Directory"), w.submitted("Acme Payroll")
	first, second := w.ask(w.ada, one, "Is blue fine?"), w.ask(w.ada, two, "Is red fine?")
	note := portal.Attached{Name: "note.txt", Data: []byte("note")}
	reply := func(id oin.SubmissionID, issue oin.IssueID, text string, files ...portal.Attached) error {
		return w.portal.ActOnIssue(w.ctx(), w.ada, id, w.seen(id), issue, oin.IssueActionReply, text, files...)
	}
	// atOnce sends six replies with a file each, and says how many were refused.
	atOnce := func(why string, send func(n int) error) (refused int) {
		t.Helper()
		errs := make([]error, 6)
		var group sync.WaitGroup
		for i := range errs {
			group.Go(func() { errs[i] = send(i) })
		}
		group.Wait()
		for _, err := range errs {
			if err != nil {
				w.refused(err, oin.CodeInvalid)
				if !strings.Contains(err.Error(), why) {
					t.Errorf("refused with: %v", err)
				}
				refused++
			}
		}
		return refused
	}
	files := func(all ...oin.Issue) (n int) {
		for _, i := range all {
			n += len(i.Attachments)
			for _, r := range i.Thread {
				n += len(r.Attachments)
			}
		}
		return n
	}

	w.attached(one, first.ID, oin.MaxIssueAttachments-2)
	w.refused(reply(one, first.ID, "Three.", note, note, note), oin.CodeInvalid)
	said := len(w.issue(w.ada, one, 1).Thread)
	if refused := atOnce("An issue can have 30 attachments", func(n int) error { return reply(one, first.ID, fmt.Sprintf("Reply %d.", n), note) }); refused != 4 {
		t.Errorf("%d of 6 were refused where there was room for 2", refused)
	}
	if i := w.issue(w.ada, one, 1); files(i) != oin.MaxIssueAttachments || len(i.Thread) != said+2 {
		t.Errorf("the issue has %d files, and %d replies were posted", files(i), len(i.Thread)-said)
	}

	// Those of the org's other submissions count, and those of other orgs don't.
	w.attached(two, second.ID, 1)
	third := w.ask(w.ada, one, "Is green fine?")
	w.attached(one, third.ID, oin.MaxOrgAttachments-oin.MaxIssueAttachments-1-3)
	if refused := atOnce("The issues of one org can have 1000 attachments", func(n int) error {
		if n == 0 {
			_, err := w.portal.AskQuestion(w.ctx(), w.abe, one, oin.AppIcon, "May I?", note)
			return err
		}
		return reply(two, second.ID, fmt.Sprintf("Reply %d.", n), note)
	}); refused != 3 {
		t.Errorf("%d of 6 were refused where there was room for 3", refused)
	}
	all := []oin.Issue{w.issue(w.ada, two, 1)}
	mine, err := w.portal.Issues(w.ctx(), w.ada, one)
	w.ok(err)
	if n := files(append(all, mine...)...); n != oin.MaxOrgAttachments {
		t.Errorf("the org has %d attachments", n)
	}
	w.ok(reply(two, second.ID, "Without a file."))
}

func TestFilesForTheTestGoWithTheSubmission(t *testing.T) {
	w := newWorld(t)
	first := w.complete("Acme Directory")
	put := func(id oin.SubmissionID, key oin.Key, name, text string) portal.Saved {
		return w.save(w.ada, id, portal.Save{Uploads: []portal.Upload{{Key: key, Name: name, Data: []byte(text)}}})
	}
	has := func(who oin.Person, id oin.SubmissionID, key oin.Key, want string) {
		t.Helper()
		if f, err := w.portal.File(w.ctx(), who, id, key); err != nil || string(f.Data) != want {
			t.Errorf("%s gets %q, %v, want %q", who.Name, f.Data, err, want)
		}
	}
	if saved := put(first, oin.TestAttachment1, "a.zip", "PK\x03\x04"); !strings.Contains(saved.Refused[oin.TestAttachment1], "choose a PNG") {
		t.Errorf("an archive is refused with %v", saved.Refused)
	}
	put(first, oin.TestAttachment1, "steps.txt", "Open Settings.")
	put(first, oin.TestAttachment2, "more.txt", "Choose Sync.")
	w.act(w.ada, first, oin.ActionSubmit)
	has(w.rae, first, oin.TestAttachment1, "Open Settings.")
	if _, err := w.portal.File(w.ctx(), w.gus, first, oin.TestAttachment1); oin.CodeOf(err) != oin.CodeNotFound {
		t.Errorf("another org gets %v", err)
	}

	// What was seen is removed, and what a teammate has put there since is not.
	w.sendBack(first)
	seen := w.version(first).Answers[oin.TestAttachment1].Fingerprint()
	put(first, oin.TestAttachment1, "steps.txt", "Open Preferences.")
	clear := func(key oin.Key, seen string) portal.Saved {
		saved, err := w.portal.SaveAnswers(w.ctx(), w.abe, first, portal.Save{Clears: []portal.Clear{{Key: key, Seen: seen}}})
		w.ok(err)
		return saved
	}
	if saved := clear(oin.TestAttachment1, seen); !strings.Contains(saved.Refused[oin.TestAttachment1], "it wasn't removed") {
		t.Errorf("a teammate's file is removed unseen: %v", saved.Refused)
	}
	clear(oin.TestAttachment2, w.version(first).Answers[oin.TestAttachment2].Fingerprint())
	if again := clear(oin.TestAttachment2, "whatever it was"); len(again.Refused) > 0 {
		t.Errorf("what is removed already is refused: %v", again.Refused)
	}
	has(w.rae, first, oin.TestAttachment2, "Choose Sync.") // as submitted
	w.act(w.ada, first, oin.ActionSubmit)
	kinds := map[oin.Key]any{}
	for _, c := range w.changes(first, portal.SinceRound).Fields {
		kinds[c.Field.Key] = c.Kind
	}
	if kinds[oin.TestAttachment1] != oin.DifferenceAltered || kinds[oin.TestAttachment2] != oin.DifferenceDropped {
		t.Errorf("what changed says %v", kinds)
	}

	// Of two teammates who give a file at once, the second is asked.
	w.sendBack(first)
	stale := w.version(first).Answers[oin.TestAttachment3].Fingerprint()
	upload := func(who oin.Person, text string) portal.Saved {
		saved, err := w.portal.SaveAnswers(w.ctx(), who, first, portal.Save{Uploads: []portal.Upload{{Key: oin.TestAttachment3, Seen: stale, Name: "plan.txt", Data: []byte(text)}}})
		w.ok(err)
		return saved
	}
	upload(w.abe, "Abe's plan.")
	if saved := upload(w.ada, "Ada's plan."); !strings.Contains(saved.Refused[oin.TestAttachment3], "A teammate") {
		t.Errorf("a teammate's file is replaced unseen: %v", saved.Refused)
	}
	has(w.ada, first, oin.TestAttachment3, "Abe's plan.")
	w.act(w.ada, first, oin.ActionSubmit)

	// An update has them, and so has the org that the integration is handed over to.
	w.act(w.rae, first, oin.ActionPass)
	w.act(w.rae, first, oin.ActionPass)
	second := w.act(w.ada, first, oin.ActionUpdate)
	has(w.ada, second, oin.TestAttachment1, "Open Preferences.")
	_, err := w.portal.Act(w.ctx(), w.max, first, portal.ActionRequest{Action: oin.ActionTransfer, Seen: w.seen(first), Note: "Globex has bought Acme.", Org: globex})
	w.ok(err)
	has(w.gus, second, oin.TestAttachment1, "Open Preferences.")
	has(w.gus, first, oin.TestAttachment1, "Open Preferences.")
	has(w.rae, first, oin.TestAttachment1, "Open Preferences.")
	if _, err := w.portal.File(w.ctx(), w.ada, second, oin.TestAttachment1); oin.CodeOf(err) != oin.CodeNotFound {
		t.Errorf("the org that had it gets %v", err)
	}
}

func TestNothingIsLeftOfFilesForTheTest(t *testing.T) {
	w := newWorld(t)
	id := w.draft()
	for _, key := range []oin.Key{oin.TestAttachment1, oin.TestAttachment2, oin.TestAttachment3} {
		w.save(w.ada, id, portal.Save{Uploads: []portal.Upload{{Key: key, Name: "same.txt", Data: []byte("The same.")}}})
	}
	w.save(w.ada, id, portal.Save{Uploads: []portal.Upload{{Key: oin.TestAttachment2, Name: "other.txt", Data: []byte("Another.")}}})
	v := w.version(id)
	if _, err := w.portal.SaveAnswers(w.ctx(), w.ada, id, portal.Save{Clears: []portal.Clear{{Key: oin.TestAttachment2, Seen: v.Answers[oin.TestAttachment2].Fingerprint()}}}); err != nil {
		t.Fatal(err)
	}
	if n := pgtest.Count(t, w.db, `select count(*) from blobs`); n != 1 {
		t.Errorf("%d files are kept, want the one that two fields have", n)
	}
	w.act(w.ada, id, oin.ActionDelete)
	if n := pgtest.Count(t, w.db, `select count(*) from blobs`); n != 0 {
		t.Errorf("%d files are kept after everything was deleted", n)
	}
}
