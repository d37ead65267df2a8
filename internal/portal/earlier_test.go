package portal_test

import (
	"fmt"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
)

// earlier returns the earlier answers of App description, latest first.
func (w *world) earlier(id oin.SubmissionID) []oin.EarlierAnswer {
	w.Helper()
	all, err := w.portal.EarlierAnswers(w.ctx(), w.ada, id, oin.AppDescription)
	w.ok(err)
	return all.Earlier
}

// texts returns the texts of earlier answers.
func texts(all []oin.EarlierAnswer) (texts []string) {
	for _, e := range all {
		texts = append(texts, e.Value.Text)
	}
	return texts
}

// describe saves an App description as a person.
func (w *world) describe(who oin.Person, id oin.SubmissionID, text string) {
	w.Helper()
	saved := w.save(who, id, portal.Save{Edits: []oin.FieldEdit{{
		Key: oin.AppDescription, Value: oin.Value{Text: text}, Seen: w.version(id).Answers[oin.AppDescription].Fingerprint(),
	}}})
	if len(saved.Clashes)+len(saved.Refused) > 0 {
		w.Fatalf("%q was not saved: %+v %v", text, saved.Clashes, saved.Refused)
	}
}

func TestWhatAFieldSaidBeforeIsKeptAndCanBeTakenBack(t *testing.T) {
	w := newWorld(t)
	id := w.draft()
	w.describe(w.ada, id, "Fir")
	w.describe(w.ada, id, "First.") // still typing
	if got := w.earlier(id); len(got) > 0 {
		t.Errorf("what one types is kept: %v", texts(got))
	}
	w.describe(w.abe, id, "Second.")
	w.clock = w.clock.Add(2 * oin.EarlierAfter)
	w.describe(w.abe, id, "Third.")
	got := w.earlier(id)
	if fmt.Sprint(texts(got)) != "[Second. First.]" {
		t.Fatalf("kept are %v", texts(got))
	}
	if first := got[1]; first.Written == nil || first.Written.By != w.ada.ID || first.Replaced.By != w.abe.ID || first.Replaced.Name != w.abe.Name {
		t.Errorf("the first is %+v, written %+v", first, first.Written)
	}

	// Abe takes Ada's text back, although he has just written his own, which is kept.
	seen := w.version(id).Answers[oin.AppDescription].Fingerprint()
	saved, err := w.portal.RestoreAnswer(w.ctx(), w.abe, id, oin.AppDescription, got[1].ID, seen)
	w.ok(err)
	if text := w.version(id).Answers.Text(oin.AppDescription); len(saved.Clashes) > 0 || text != "First." {
		t.Errorf("it says %q, clashes %v", text, saved.Clashes)
	}
	if got := texts(w.earlier(id)); fmt.Sprint(got) != "[Third. Second. First.]" {
		t.Errorf("kept are %v", got)
	}

	// A page that is older than the last change restores nothing.
	saved, err = w.portal.RestoreAnswer(w.ctx(), w.abe, id, oin.AppDescription, got[0].ID, seen)
	w.ok(err)
	if text := w.version(id).Answers.Text(oin.AppDescription); len(saved.Clashes) != 1 || text != "First." {
		t.Errorf("it says %q, clashes %v", text, saved.Clashes)
	}

	d, err := w.portal.Draft(w.ctx(), w.ada, id)
	w.ok(err)
	if d.Earlier[oin.AppDescription] != 3 || d.Edits[oin.AppDescription].By != w.abe.ID {
		t.Errorf("the form knows of %v, %v", d.Earlier, d.Edits)
	}
	_, err = w.portal.EarlierAnswers(w.ctx(), w.gus, id, oin.AppDescription)
	w.refused(err, oin.CodeNotFound)
	_, err = w.portal.RestoreAnswer(w.ctx(), w.gus, id, oin.AppDescription, got[0].ID, seen)
	w.refused(err, oin.CodeNotFound)
	_, err = w.portal.RestoreAnswer(w.ctx(), w.ada, id, oin.AppName, got[0].ID, seen)
	w.refused(err, oin.CodeNotFound)
	_, err = w.portal.EarlierAnswers(w.ctx(), w.ada, id, oin.TestPassword)
	w.refused(err, oin.CodeNotFound)
}

func TestEarlierAnswersAreFewAndGoWhenTheyAreNoLongerNeeded(t *testing.T) {
	w := newWorld(t)
	first := w.complete("Acme Directory")
	w.clock = w.clock.Add(time.Hour)
	w.describe(w.ada, first, "Acme Directory keeps the people of a company and their groups up to date in Okta.")
	if len(w.earlier(first)) != 1 {
		t.Error("what it said an hour ago is not kept")
	}
	w.act(w.ada, first, oin.ActionSubmit)
	w.act(w.rae, first, oin.ActionPass)
	w.act(w.rae, first, oin.ActionPass)
	w.status(first, oin.StatusPublished)
	if n := pgtest.Count(t, w.db, `select count(*) from earlier_answers`); n != 0 {
		t.Errorf("%d outlive the publication", n)
	}
	update := w.act(w.ada, first, oin.ActionUpdate)
	for n := range oin.MaxEarlier + 3 {
		w.clock = w.clock.Add(2 * time.Minute)
		w.describe(w.ada, update, fmt.Sprintf("Version %d of the text.", n))
	}
	got := texts(w.earlier(update))
	if len(got) != oin.MaxEarlier || got[0] != fmt.Sprintf("Version %d of the text.", oin.MaxEarlier+1) {
		t.Errorf("%d are kept: %v", len(got), got)
	}
	w.ok(w.handOver(first, globex))
	if n := pgtest.Count(t, w.db, `select count(*) from earlier_answers`); n != 0 {
		t.Errorf("%d went to the other org", n)
	}
}

func TestColleaguesSeeEachOtherOnAForm(t *testing.T) {
	w := newWorld(t)
	id := w.draft()
	present := func(who oin.Person, at oin.Key) []oin.Colleague {
		t.Helper()
		c, err := w.portal.Present(w.ctx(), who, id, at)
		w.ok(err)
		if v := w.version(id); c.Revision != v.Revision || c.Seen != v.Seen() {
			t.Errorf("the revision is %d, and it stands at %s", c.Revision, c.Seen)
		}
		return c.Others
	}
	if others := present(w.ada, ""); len(others) > 0 {
		t.Errorf("Ada sees %v", others)
	}
	if others := present(w.abe, oin.AppName); len(others) != 1 || others[0] != (oin.Colleague{Name: w.ada.Name}) {
		t.Errorf("Abe sees %v", others)
	}
	if others := present(w.ada, "no field"); len(others) != 1 || others[0] != (oin.Colleague{Name: w.abe.Name, Field: oin.AppName}) {
		t.Errorf("Ada sees %v", others)
	}
	w.clock = w.clock.Add(oin.PresentFor)
	if others := present(w.ada, ""); len(others) > 0 {
		t.Errorf("Ada sees %v, who has left", others)
	}
	_, err := w.portal.Present(w.ctx(), w.gus, id, "")
	w.refused(err, oin.CodeNotFound)
	_, err = w.portal.Present(w.ctx(), w.rae, id, "")
	w.refused(err, oin.CodeNotAllowed)
}

func TestOnesOwnNewerPasswordIsSavedAndAColleaguesIsNotOverwritten(t *testing.T) {
	w := newWorld(t)
	id := w.draft()
	none := w.version(id).Answers[oin.TestPassword].Fingerprint()
	save := func(who oin.Person, text secret.Text) map[oin.Key]string {
		t.Helper()
		saved, err := w.portal.SaveAnswers(w.ctx(), who, id, portal.Save{Secrets: []portal.NewSecret{{Key: oin.TestPassword, Seen: none, Text: text}}})
		w.ok(err)
		return saved.Refused
	}
	if refused := save(w.ada, "first"); len(refused) > 0 {
		t.Errorf("refused: %v", refused)
	}
	// Ada's page was reloaded before her first one had arrived, so it knows of none.
	if refused := save(w.ada, "second"); len(refused) > 0 {
		t.Errorf("refused: %v", refused)
	}
	if refused := save(w.abe, "third"); refused[oin.TestPassword] == "" {
		t.Error("Abe overwrites what he has not seen")
	}
}
