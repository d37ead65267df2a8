package portal_test

import (
	"bytes"
	"strings"
	"sync"
	"testing"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres/pgtest"
)

func TestFiftyAtOnceEndWithTenDraftsAndFortyRefusals(t *testing.T) {
	w := newWorld(t)
	var group sync.WaitGroup
	errs := make([]error, 50)
	for i := range errs {
		group.Go(func() { _, errs[i] = w.portal.AddSubmission(w.ctx(), w.ada) })
	}
	group.Wait()
	made, refused := 0, 0
	for _, err := range errs {
		switch {
		case err == nil:
			made++
		case oin.CodeOf(err) == oin.CodeLimitReached && strings.Contains(err.Error(), "Delete a draft"):
			refused++
		default:
			t.Error(err)
		}
	}
	if made != 10 || refused != 40 {
		t.Errorf("%d made and %d refused, want 10 and 40", made, refused)
	}
	all, err := w.portal.MyIntegrations(w.ctx(), w.ada, oin.IntegrationsFilter{}, oin.IntegrationsPlace{})
	w.ok(err)
	if len(all.Rows) != 10 || all.Used != 10 || all.Cap != 10 {
		t.Errorf("%d submissions, %d of %d used; want 10, 10 of 10", len(all.Rows), all.Used, all.Cap)
	}
	if _, err := w.portal.AddSubmission(w.ctx(), w.gus); err != nil {
		t.Errorf("another org is refused too: %v", err)
	}
	w.act(w.ada, all.Rows[0].ID, oin.ActionDelete)
	if _, err := w.portal.AddSubmission(w.ctx(), w.ada); err != nil {
		t.Errorf("refused although a draft was deleted: %v", err)
	}
}

func TestPublishedVersionsDoNotCountAndUpdatesDo(t *testing.T) {
	w := newWorld(t)
	id := w.published("One")
	for range 10 {
		w.draft()
	}
	_, err := w.portal.Act(w.ctx(), w.ada, id, portal.ActionRequest{Action: oin.ActionUpdate, Seen: oin.Seen{Status: oin.StatusPublished, Round: 1}})
	w.refused(err, oin.CodeLimitReached)
}

func TestAnotherOrgsSubmissionDoesNotExist(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Secret plans")
	_, err := w.portal.Submission(w.ctx(), w.gus, id)
	w.refused(err, oin.CodeNotFound)
	_, err = w.portal.SaveAnswers(w.ctx(), w.gus, id, portal.Save{Edits: []oin.FieldEdit{{Key: oin.AppName, Value: oin.Value{Text: "x"}}}})
	w.refused(err, oin.CodeNotFound)
	_, err = w.portal.File(w.ctx(), w.gus, id, oin.AppIcon)
	w.refused(err, oin.CodeNotFound)
	for _, line := range oin.Lifecycle {
		_, err := w.portal.Act(w.ctx(), w.gus, id, portal.ActionRequest{Action: line.Action, Seen: oin.Seen{Status: line.From}})
		w.refused(err, oin.CodeNotFound)
	}
	_, err = w.portal.Draft(w.ctx(), w.gus, id)
	w.refused(err, oin.CodeNotFound)
	if got := w.version(id).Answers.Name(); got != "Secret plans" {
		t.Errorf("another org changed the name to %q", got)
	}
}

func TestReviewersNeverSeeADraft(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Draft")
	_, err := w.portal.Review(w.ctx(), w.rae, id)
	w.refused(err, oin.CodeNotFound)
	_, err = w.portal.File(w.ctx(), w.rae, id, oin.AppIcon)
	w.refused(err, oin.CodeNotFound)
	w.act(w.ada, id, oin.ActionSubmit)
	_, err = w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	w.act(w.ada, id, oin.ActionWithdraw)
	_, err = w.portal.Review(w.ctx(), w.rae, id)
	w.refused(err, oin.CodeNotFound)
	q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{Filter: oin.QueueFilter{}})
	w.ok(err)
	if len(q.Rows) > 0 || len(q.Counts) > 0 {
		t.Errorf("the queue shows a draft: %+v", q)
	}
	_, err = w.portal.Queue(w.ctx(), w.ada, oin.QueueAsk{Filter: oin.QueueFilter{}})
	w.refused(err, oin.CodeNotAllowed)
	_, err = w.portal.AddSubmission(w.ctx(), w.rae)
	w.refused(err, oin.CodeNotAllowed)
}

func TestManyWhoSaveAtOnceLoseNothing(t *testing.T) {
	w := newWorld(t)
	id := w.draft()
	keys := []oin.Key{oin.AppName, oin.AppWebsite, oin.AppDescription,
		oin.EscalationContact, oin.TestURL, oin.TestUsername, oin.UserDocs, oin.APIDocs}
	var group sync.WaitGroup
	errs := make([]error, len(keys))
	for i, key := range keys {
		group.Go(func() {
			_, errs[i] = w.portal.SaveAnswers(w.ctx(), w.ada, id, portal.Save{
				Edits: []oin.FieldEdit{{Key: key, Value: oin.Value{Text: "https://" + string(key) + ".example"}}},
			})
		})
	}
	group.Wait()
	saved := w.version(id).Answers
	for i, key := range keys {
		if errs[i] != nil {
			t.Errorf("%s: %v", key, errs[i])
		}
		if want := "https://" + string(key) + ".example"; saved.Text(key) != want {
			t.Errorf("%s is %q, want %q", key, saved.Text(key), want)
		}
	}
}

func TestOneOfManyDraftsHoldsAName(t *testing.T) {
	w := newWorld(t)
	var ids []oin.SubmissionID
	for range 8 {
		ids = append(ids, w.draft())
	}
	var group sync.WaitGroup
	taken := make([]bool, len(ids))
	for i, id := range ids {
		group.Go(func() {
			saved, err := w.portal.SaveAnswers(w.ctx(), w.ada, id, portal.Save{
				Edits: []oin.FieldEdit{{Key: oin.AppName, Value: oin.Value{Text: "The same name"}}},
			})
			if err != nil {
				t.Error(err)
			}
			taken[i] = saved.Submission.Facts.NameTaken
		})
	}
	group.Wait()
	holders := 0
	for i, id := range ids {
		v := w.version(id)
		if v.Answers.Name() != "The same name" {
			t.Errorf("what was typed is lost: %q", v.Answers.Name())
		}
		if v.Facts.NameTaken != taken[i] {
			t.Errorf("saving said that the name is taken: %v, reading says %v", taken[i], v.Facts.NameTaken)
		}
		if !v.Facts.NameTaken {
			holders++
		}
	}
	if holders != 1 {
		t.Errorf("%d drafts hold the name, want one", holders)
	}
}

func TestTwoPeopleOnOneDraft(t *testing.T) {
	w := newWorld(t)
	id := w.draft()
	w.setText(id, oin.AppName, "Old")
	seen := w.version(id).Answers
	edit := func(k oin.Key, text string) portal.Save {
		return portal.Save{Edits: []oin.FieldEdit{{Key: k, Value: oin.Value{Text: text}, Seen: seen[k].Fingerprint()}}}
	}
	// Ada and Abe both looked at the draft; Abe saves first.
	_, err := w.portal.SaveAnswers(w.ctx(), w.abe, id, edit(oin.AppName, "Abe's"))
	w.ok(err)
	saved, err := w.portal.SaveAnswers(w.ctx(), w.ada, id, edit(oin.AppWebsite, "https://acme.example"))
	w.ok(err)
	if len(saved.Clashes) > 0 || saved.Submission.Answers.Name() != "Abe's" || saved.Submission.Answers.Text(oin.AppWebsite) == "" {
		t.Errorf("different fields did not merge: %+v", saved)
	}
	saved, err = w.portal.SaveAnswers(w.ctx(), w.ada, id, edit(oin.AppName, "Ada's"))
	w.ok(err)
	if len(saved.Clashes) != 1 || saved.Clashes[0].Theirs.Text != "Abe's" || saved.Clashes[0].Yours.Text != "Ada's" {
		t.Errorf("the same field was overwritten silently: %+v", saved)
	}
	if got := w.version(id).Answers.Name(); got != "Abe's" {
		t.Errorf("the name is %q, want Abe's", got)
	}
}

func TestOneNameInProgressForAnOrg(t *testing.T) {
	w := newWorld(t)
	first, second := w.complete("Acme Directory"), w.complete("Other")
	saved := w.setText(second, oin.AppName, " acme   DIRECTORY")
	if saved.Submission.Answers.Text(oin.AppName) != "acme   DIRECTORY" {
		t.Errorf("what was typed is lost: %q", saved.Submission.Answers.Text(oin.AppName))
	}
	if !saved.Submission.Facts.NameTaken || w.version(first).Facts.NameTaken {
		t.Error("the second one's name is taken, the first one's is not")
	}
	_, err := w.portal.Act(w.ctx(), w.ada, second, portal.ActionRequest{Action: oin.ActionSubmit, Seen: oin.Seen{Status: oin.StatusDraft}})
	w.refused(err, oin.CodeInvalid)

	w.act(w.ada, first, oin.ActionDelete)
	if w.version(second).Facts.NameTaken {
		t.Error("the name is still taken after the other draft is gone")
	}
	w.act(w.ada, second, oin.ActionSubmit)
	if w.status(second, oin.StatusReview); w.version(second).Facts.NameTaken {
		t.Error("a submission takes its own name away")
	}
	third := w.complete("Third")
	if saved := w.setText(third, oin.AppName, "Acme Directory"); !saved.Submission.Facts.NameTaken {
		t.Error("a submitted name is not taken")
	}
}

func TestFilesAreDecidedByContentAndReplaced(t *testing.T) {
	w := newWorld(t)
	id := w.draft()
	up := func(k oin.Key, name string, data []byte) portal.Saved {
		return w.save(w.ada, id, portal.Save{Uploads: []portal.Upload{{Key: k, Name: name, Data: data}}})
	}
	first := icon.Draw("First", 1).Bytes
	if saved := up(oin.AppIcon, `C:\pictures\icon.png`, first); len(saved.Refused) > 0 {
		t.Fatal(saved.Refused)
	}
	for name, bad := range map[string][]byte{"icon.png": []byte("can't read this image format"), "cut.png": first[:len(first)/2], "page.gif": []byte("<html>")} {
		saved := up(oin.AppIcon, name, bad)
		if saved.Refused[oin.AppIcon] == "" {
			t.Errorf("%s was taken", name)
		}
	}
	for name, bad := range map[string][]byte{"x.flopack": []byte("{}"), "y.flopack": []byte(strings.Repeat("[", 100_000)), "z.folder": first} {
		if saved := up(oin.TestSuite, name, bad); saved.Refused[oin.TestSuite] == "" {
			t.Errorf("%s was taken", name)
		}
	}
	got, err := w.portal.File(w.ctx(), w.ada, id, oin.AppIcon)
	w.ok(err)
	if got.Name != "icon.png" || got.MediaType != "image/png" || !bytes.Equal(got.Data, first) {
		t.Errorf("the old icon did not stay: %q %q, %d bytes", got.Name, got.MediaType, len(got.Data))
	}
	up(oin.TestSuite, "tests.flopack", suite)
	if got, err = w.portal.File(w.ctx(), w.ada, id, oin.TestSuite); err != nil || !bytes.Equal(got.Data, suite) {
		t.Errorf("the suite does not come back byte for byte: %v", err)
	}
	up(oin.AppIcon, "second.png", icon.Draw("Second", 2).Bytes)
	if n := pgtest.Count(t, w.db, `select count(*) from blobs`); n != 2 {
		t.Errorf("%d files are kept, want 2: the replaced icon goes", n)
	}
	w.act(w.ada, id, oin.ActionDelete)
	if n := pgtest.Count(t, w.db, `select count(*) from blobs`); n != 0 {
		t.Errorf("%d files are kept after the draft was deleted", n)
	}
	_, err = w.portal.Submission(w.ctx(), w.ada, id)
	w.refused(err, oin.CodeNotFound)
	if len(w.mails()) > 0 {
		t.Error("deleting sent a mail")
	}
}

func TestTwoDraftsMayShareAFile(t *testing.T) {
	w := newWorld(t)
	a, b := w.complete("A"), w.complete("B") // both have the same suite
	w.act(w.ada, a, oin.ActionDelete)
	if _, err := w.portal.File(w.ctx(), w.ada, b, oin.TestSuite); err != nil {
		t.Errorf("deleting one draft took the other's file: %v", err)
	}
}

func TestWhatCannotBeKeptIsRefusedAndTheRestIsSaved(t *testing.T) {
	w := newWorld(t)
	id := w.draft()
	w.setText(id, oin.AppName, "Before")
	saved := w.save(w.ada, id, portal.Save{Edits: []oin.FieldEdit{
		{Key: oin.AppName, Value: oin.Value{Text: strings.Repeat("x", 5<<20)}},
		{Key: oin.AppWebsite, Value: oin.Value{Text: "not yet an address"}},
		{Key: "no_such_field", Value: oin.Value{Text: "x"}},
		{Key: oin.TestPassword, Value: oin.Value{Text: "not by this door"}},
	}})
	if saved.Refused[oin.AppName] == "" {
		t.Error("5 MB of text were not refused")
	}
	a := saved.Submission.Answers
	if a.Text(oin.AppName) != "Before" || a.Text(oin.AppWebsite) != "not yet an address" {
		t.Errorf("kept %q and %q", a.Text(oin.AppName), a.Text(oin.AppWebsite))
	}
	if len(a) != 2 {
		t.Errorf("something else was kept: %v", a)
	}
}
