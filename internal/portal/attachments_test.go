package portal_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
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
