package portal_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"oinmanager/internal/oin"
)

func TestReviewersReadWhatAnOrgHasSubmitted(t *testing.T) {
	w := newWorld(t)
	published := w.published("Acme Directory")
	w.clock = w.clock.Add(time.Hour)
	id := w.complete("Acme Fax")
	w.complete("A draft")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Field: oin.AppIcon, Text: "Crop it."}, oin.Issue{Text: "Say more."})
	w.act(w.ada, id, oin.ActionSubmit)
	withdrawn := w.complete("Withdrawn")
	w.act(w.ada, withdrawn, oin.ActionSubmit)
	w.act(w.ada, withdrawn, oin.ActionWithdraw)

	v, err := w.portal.Org(w.ctx(), w.rae, w.ada.Org.ID, oin.Place{}, oin.NamePlace{})
	w.ok(err)
	r := v.Record
	if r.InReview != 1 || r.Published != 1 || r.Rounds != 1 || r.SentBack != 1 || len(r.Reasons) != 2 || v.People != nil {
		t.Errorf("the record is %+v of %v", r, v.People)
	}
	if len(r.Submissions) != 2 || r.Submissions[0].ID != id || r.Submissions[0].Round != 2 || r.Submissions[0].SentBack != 1 || r.Submissions[1].ID != published {
		t.Errorf("the submissions are %+v", r.Submissions)
	}
	other, err := w.portal.Org(w.ctx(), w.rae, w.gus.Org.ID, oin.Place{}, oin.NamePlace{})
	w.ok(err)
	if len(other.Record.Submissions) != 0 || other.Record.SentBack != 0 || len(other.Record.Reasons) != 0 {
		t.Errorf("another org's record is %+v", other.Record)
	}
	_, err = w.portal.Org(w.ctx(), w.ada, w.ada.Org.ID, oin.Place{}, oin.NamePlace{})
	w.refused(err, oin.CodeNotAllowed)
}

func TestNotesAboutAnOrgAreTheTeamsAndDeletedByWhoWroteThem(t *testing.T) {
	w := newWorld(t)
	notes := func() []oin.Note {
		t.Helper()
		v, err := w.portal.Org(w.ctx(), w.rae, w.ada.Org.ID, oin.Place{}, oin.NamePlace{})
		w.ok(err)
		return v.Record.Notes
	}
	w.ok(w.portal.AddOrgNote(w.ctx(), w.rae, w.ada.Org.ID, "Replies fast."))
	w.ok(w.portal.AddOrgNote(w.ctx(), w.max, w.ada.Org.ID, "Asks before each update."))
	all := notes()
	if len(all) != 2 || all[0].Mine == all[1].Mine {
		t.Fatalf("the notes are %+v", all)
	}
	for _, n := range all {
		err := w.portal.RemoveOrgNote(w.ctx(), w.rae, w.ada.Org.ID, n.ID)
		if n.Mine {
			w.ok(err)
		} else {
			w.refused(err, oin.CodeNotFound)
		}
	}
	w.refused(w.portal.AddOrgNote(w.ctx(), w.ada, w.ada.Org.ID, "Hm."), oin.CodeNotAllowed)
	w.refused(w.portal.AddOrgNote(w.ctx(), w.rae, "0190c7a2-7e1b-7c53-8f0a-5b7c1d2e3f40", "Hm."), oin.CodeNotFound)
	w.refused(w.portal.AddOrgNote(w.ctx(), w.rae, w.ada.Org.ID, ""), oin.CodeInvalid)
	w.refused(w.portal.AddOrgNote(w.ctx(), w.rae, w.ada.Org.ID, strings.Repeat("x", oin.MaxNote+1)), oin.CodeInvalid)
	for range oin.MaxNotes - len(notes()) {
		w.ok(w.portal.AddOrgNote(w.ctx(), w.rae, w.ada.Org.ID, "Replies fast."))
	}
	w.refused(w.portal.AddOrgNote(w.ctx(), w.rae, w.ada.Org.ID, "One too many."), oin.CodeLimitReached)

	// Those of a submission have the same limit, which refuses no decision's.
	id := w.submitted("Acme Directory")
	for range oin.MaxNotes {
		w.ok(w.portal.AddNote(w.ctx(), w.rae, id, "Called them."))
	}
	w.refused(w.portal.AddNote(w.ctx(), w.rae, id, "One too many."), oin.CodeLimitReached)
	w.act(w.rae, id, oin.ActionPass)
}

func TestTheLatestNotesAboutAnOrgAreBesideItsSubmissions(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	for _, text := range []string{"First.", "Second.", "Third.", "Fourth."} {
		w.clock = w.clock.Add(time.Hour)
		w.ok(w.portal.AddOrgNote(w.ctx(), w.max, w.ada.Org.ID, text))
	}
	w.ok(w.portal.AddOrgNote(w.ctx(), w.max, w.gus.Org.ID, "Another org's."))
	r, err := w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	var got []string
	for _, n := range r.OrgNotes {
		got = append(got, n.Text)
		if n.Mine || n.Person != w.max.Name {
			t.Errorf("the note is %+v", n)
		}
	}
	if diff := cmp.Diff([]string{"Fourth.", "Third.", "Second."}, got); diff != "" || r.AllOrgNotes != 4 {
		t.Errorf("of %d (-want +got):\n%s", r.AllOrgNotes, diff)
	}
}
