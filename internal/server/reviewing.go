package server

import (
	"errors"
	"net/http"
	"slices"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
)

// tickPoints saves the checklist. It changes only what the person changed, so that
// ticks that others set meanwhile stay.
func (s *server) tickPoints(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, from oin.Seen) error {
	had, has := r.PostForm["seen"], r.PostForm["tick"]
	changed := map[string]bool{}
	for _, p := range oin.Checklists[from.Status] {
		if was, is := slices.Contains(had, p.Key), slices.Contains(has, p.Key); was != is {
			changed[p.Key] = is
		}
	}
	if err := s.portal.Tick(r.Context(), *person(r), id, from, changed); err != nil {
		return err
	}
	return seeOther(w, r, tabWith(r, id)+"?done=ticked"+claimedBy(r)+"#checklist")
}

// tabWith returns the page about a submission that a form beside it came from.
func tabWith(r *http.Request, id oin.SubmissionID) string {
	return pages.ReviewTab(r.PostForm.Get("tab"), id)
}

func (s *server) addNote(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	if err := s.portal.AddNote(r.Context(), *person(r), id, trimmed(r.PostForm.Get("text"))); err != nil {
		return err
	}
	return seeOther(w, r, tabWith(r, id)+"?done=note-added#notes")
}

func (s *server) removeNote(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	done, err := noteRemoved(s.portal.RemoveNote(r.Context(), *person(r), id, noteID(r)))
	if err != nil {
		return err
	}
	return seeOther(w, r, tabWith(r, id)+"?done="+done+"#notes")
}

// noteRemoved returns the key of the message after a note was deleted, also if that was done
// before, as on another page that is open.
func noteRemoved(err error) (done string, other error) {
	if errors.Is(err, portal.ErrNoNote) {
		return "note-gone", nil
	}
	return "note-removed", err
}

func (s *server) cannedTexts(w http.ResponseWriter, r *http.Request) error {
	query := r.URL.Query()
	page, err := s.cannedTextsPage(r, ifShort(query.Get("words")))
	if err != nil {
		return err
	}
	for _, c := range page.Texts {
		if string(c.ID) == query.Get("edit") {
			page.Editing, page.Read = c, c.Fingerprint()
		}
		if string(c.ID) == query.Get("remove") {
			page.Removing = &c
		}
	}
	return s.page(w, r, http.StatusOK, pages.CannedTexts(page))
}

func (s *server) cannedTextsPage(r *http.Request, words string) (pages.CannedTextsPage, error) {
	texts, err := s.portal.CannedTexts(r.Context(), *person(r), words)
	return pages.CannedTextsPage{Layout: s.layout(r, "Saved texts"), Words: words, Texts: texts}, err
}

// saveCannedText saves a text. If it has faults, the form shows them with what was
// typed.
func (s *server) saveCannedText(w http.ResponseWriter, r *http.Request) error {
	form := r.PostForm
	text := oin.CannedText{
		Title: oin.Line(form.Get("title")), Field: oin.Key(form.Get("field")),
		Severity: oin.ParseSeverity(form.Get("severity")), Text: trimmed(form.Get("text")),
	}
	text.Stage, _ = oin.ParseStatus(form.Get("stage"))
	if id, ok := oin.ParseID[oin.CannedTextID](form.Get("id")); ok {
		text.ID = id
	}
	read := readBefore(form)
	err := s.portal.SaveCannedText(r.Context(), *person(r), text, read)
	if oin.CodeOf(err) == oin.CodeInvalid {
		page, pageErr := s.cannedTextsPage(r, "")
		if pageErr != nil {
			return pageErr
		}
		page.Editing, page.Read, page.Fault = text, read, err.Error()
		if c, ok := errors.AsType[*portal.TextChanged](err); ok { // only the button beside theirs replaces it
			page.Theirs = &c.Now
		}
		return s.page(w, r, http.StatusUnprocessableEntity, pages.CannedTexts(page))
	}
	if err != nil {
		return err
	}
	return seeOther(w, r, paths.Texts+"?done=text-kept")
}

func (s *server) removeCannedText(w http.ResponseWriter, r *http.Request) error {
	if err := s.portal.RemoveCannedText(r.Context(), *person(r), oin.CannedTextID(chi.URLParam(r, "text"))); err != nil {
		return err
	}
	return seeOther(w, r, paths.Texts+"?done=text-removed")
}
