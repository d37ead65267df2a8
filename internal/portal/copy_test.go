package portal_test

import (
	"strings"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres/pgtest"
)

func (w *world) copy(id oin.SubmissionID) oin.SubmissionID {
	w.Helper()
	copied, err := w.portal.CopySubmission(w.ctx(), w.abe, id)
	w.ok(err)
	return copied
}

func TestACopyIsANewSubmissionWithTheSameAnswersButThePassword(t *testing.T) {
	w := newWorld(t)
	published := w.published("Acme Directory")
	inReview := w.complete("Acme Vault")
	w.act(w.ada, inReview, oin.ActionSubmit)
	for _, from := range []oin.SubmissionID{published, inReview, w.complete("Acme Rooms"), w.draft()} {
		original, copied := w.version(from), w.version(w.copy(from))
		if copied.Status != oin.StatusDraft || copied.Version != 1 || copied.Integration == original.Integration || copied.ChangedBy != "abe" {
			t.Errorf("the copy is %+v", copied)
		}
		for _, f := range oin.DifferingFields(original.Answers, copied.Answers) {
			if f.Key != oin.AppName && f.Key != oin.TestPassword {
				t.Errorf("%s was not copied", f.Key)
			}
		}
		if copied.Answers.Name() != original.Answers.Name()+" (copy)" && len(original.Answers) > 0 || copied.Facts.NameTaken {
			t.Errorf("the copy of %s is called %s; taken: %t", original.Answers.Name(), copied.Answers.Name(), copied.Facts.NameTaken)
		}
		w.secrets(copied.ID, 0)
	}
	id := w.copy(published)
	if name := w.version(id).Answers.Name(); name != "Acme Directory (copy 2)" {
		t.Errorf("the second copy is called %s", name)
	}
	history, err := w.history(w.ada, id)
	w.ok(err)
	if len(history) != 1 || history[0].Person+" "+history[0].Means() != "abe created the submission as a copy" ||
		!strings.Contains(history[0].Note, "“Acme Directory”, version 1") {
		t.Errorf("the history says %+v", history)
	}
	w.save(w.ada, id, portal.Save{Secrets: []portal.NewSecret{{Key: oin.TestPassword, Text: "battery staple"}}})
	w.act(w.ada, id, oin.ActionSubmit)
}

func TestACopyAndItsOriginalLiveTheirOwnLives(t *testing.T) {
	w := newWorld(t)
	original := w.complete("Acme Directory")
	first, second := w.copy(original), w.copy(original)
	hasFiles := func(id oin.SubmissionID) {
		t.Helper()
		for _, key := range []oin.Key{oin.AppIcon, oin.TestSuite} {
			if f, err := w.portal.File(w.ctx(), w.ada, id, key); err != nil || len(f.Data) == 0 {
				t.Errorf("%s is gone: %v", key, err)
			}
		}
	}
	w.act(w.ada, first, oin.ActionDelete)
	hasFiles(original)
	hasFiles(second)
	w.act(w.ada, original, oin.ActionDelete)
	hasFiles(second)
	w.save(w.ada, second, portal.Save{Uploads: []portal.Upload{{Key: oin.AppIcon, Name: "new.gif", Data: smallGIF(t)}}})
	third := w.copy(second)
	w.setText(third, oin.AppDescription, "Another one.")
	if got := w.version(second).Answers.Text(oin.AppDescription); got != "What it does." {
		t.Errorf("a change of the copy changed the original to %q", got)
	}
	w.act(w.ada, second, oin.ActionDelete)
	w.act(w.ada, third, oin.ActionDelete)
	if n := pgtest.Count(t, w.db, `select count(*) from blobs`); n != 0 {
		t.Errorf("%d files are kept after everything was deleted", n)
	}
}

func TestTheCapHoldsForCopies(t *testing.T) {
	w := newWorld(t)
	id := w.published("Acme Directory")
	for range oin.MaxInProgress - 1 {
		w.draft()
	}
	last := w.copy(id)
	_, err := w.portal.CopySubmission(w.ctx(), w.ada, id)
	w.refused(err, oin.CodeLimitReached)
	if n := pgtest.Count(t, w.db, `select count(*) from integrations`); n != oin.MaxInProgress+1 {
		t.Errorf("there are %d integrations: the refused copy left one behind", n)
	}
	w.act(w.ada, last, oin.ActionDelete)
	w.copy(id)
}

func TestOnlyThePeopleOfTheOrgCopyASubmission(t *testing.T) {
	w := newWorld(t)
	id := w.published("Acme Directory")
	_, err := w.portal.CopySubmission(w.ctx(), w.gus, id)
	w.refused(err, oin.CodeNotFound)
	for _, who := range []oin.Person{w.rae, w.max} {
		_, err = w.portal.CopySubmission(w.ctx(), who, id)
		w.refused(err, oin.CodeNotAllowed)
	}
	if n := pgtest.Count(t, w.db, `select count(*) from submissions`); n != 1 {
		t.Errorf("there are %d submissions, want 1", n)
	}
}
