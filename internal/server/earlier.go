package server

import (
	"net/http"
	"net/url"
	"strconv"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
)

// earlierAnswers shows what a field of a draft said before.
func (s *server) earlierAnswers(w http.ResponseWriter, r *http.Request) error {
	return s.earlierPage(w, r, http.StatusOK, "")
}

func (s *server) earlierPage(w http.ResponseWriter, r *http.Request, status int, fault string) error {
	id := submissionID(r)
	all, err := s.portal.EarlierAnswers(r.Context(), *person(r), id, oin.Key(chi.URLParam(r, "key")))
	if err != nil {
		return err
	}
	return s.page(w, r, status, pages.Earlier(pages.EarlierPage{
		Layout: s.layout(r, "Earlier answers of "+all.Field.Label), ID: id, Name: all.Submission.Name(s.Now()),
		Field: all.Field, Current: all.Submission.Answers[all.Field.Key], Earlier: all.Earlier, Fault: fault,
	}))
}

// restoreAnswer gives a field an earlier answer again, unless someone has changed the field
// since the page was opened.
func (s *server) restoreAnswer(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	key := oin.Key(chi.URLParam(r, "key"))
	which, _ := strconv.ParseInt(r.PostForm.Get("value"), 10, 64) // none is 0
	saved, err := s.portal.RestoreAnswer(r.Context(), *person(r), id, key, oin.EarlierID(which), r.PostForm.Get("seen"))
	switch {
	case err != nil:
		return err
	case saved.Refused[key] != "":
		return s.earlierPage(w, r, http.StatusUnprocessableEntity, saved.Refused[key])
	case len(saved.Clashes) > 0:
		return s.earlierPage(w, r, http.StatusConflict, "This field changed after you opened the page, so nothing was changed. Below is what it says now.")
	}
	return seeOther(w, r, paths.Tab(id, oin.TabOf(key).ID)+"?done=restored&restored="+url.QueryEscape(string(key))+"#f-"+string(key))
}
