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

// orgs lists the orgs that people have signed in with.
func (s *server) orgs(w http.ResponseWriter, r *http.Request) error {
	query := r.URL.Query()
	page := pages.OrgsPage{Layout: s.layout(r, "Orgs"), Text: ifShort(query.Get("q"))}
	orgs, next, err := s.portal.Orgs(r.Context(), *person(r), page.Text, namePlace(query))
	if err != nil {
		return err
	}
	page.Orgs, page.More = orgs, moreByName(r, next)
	return s.page(w, r, http.StatusOK, pages.Orgs(page))
}

// org shows one org, and asks for confirmation of what the URL names.
func (s *server) org(w http.ResponseWriter, r *http.Request) error {
	page, err := s.orgPage(r, r.URL.Query().Get("confirm"), r.URL.Query().Get("person"))
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.Org(page))
}

func (s *server) orgPage(r *http.Request, confirm, whom string) (pages.OrgPage, error) {
	id := orgID(r)
	query := r.URL.Query()
	org, err := s.portal.Org(r.Context(), *person(r), id, recordPlace(query), namePlace(query))
	if err != nil {
		return pages.OrgPage{}, err
	}
	page := pages.OrgPage{Layout: s.layout(r, org.Name), Org: org.OrgLine, Own: org.Own, Sessions: org.Sessions, People: org.People, More: moreByName(r, org.Next),
		Record: org.Record, Continued: query.Get("submission") != "", Older: olderSubmissions(id, org.Older)}
	if org.Cap != nil {
		page.Cap = strconv.Itoa(*org.Cap)
	}
	if !page.Admin() {
		return page, nil
	}
	switch confirm {
	case pages.SuspendOrg, pages.RestoreOrg, pages.RemovePublisher, pages.KeepOrg:
		page.Confirm = confirm
	case pages.SuspendPerson, pages.RestorePerson:
		asked, ok := oin.ParseID[oin.PersonID](whom)
		if !ok {
			return page, nil
		}
		line, err := s.portal.OrgPerson(r.Context(), *person(r), id, asked)
		if err != nil {
			return page, err
		}
		page.Confirm, page.Whom = confirm, line
	}
	return page, nil
}

// actOnOrg performs an admin's action on an org or one of its people. If the form has
// faults, it shows them with what was typed.
func (s *server) actOnOrg(w http.ResponseWriter, r *http.Request) error {
	id := orgID(r)
	ctx, who, form, action := r.Context(), *person(r), r.PostForm, chi.URLParam(r, "action")
	var err error
	switch action {
	case pages.SetCap:
		err = s.portal.SetCap(ctx, who, id, form.Get("cap"))
	case pages.SuspendOrg, pages.RestoreOrg:
		err = s.portal.SuspendOrg(ctx, who, id, action == pages.SuspendOrg, form.Get("note"))
	case pages.KeepOrg:
		err = s.portal.CancelOrgDeletion(ctx, who, id, form.Get("note"))
	case pages.RemovePublisher:
		err = s.portal.RemovePublisher(ctx, who, id, form.Get("note"))
	case pages.SuspendPerson, pages.RestorePerson:
		whom, ok := oin.ParseID[oin.PersonID](form.Get("person"))
		if !ok {
			return errNoPage
		}
		err = s.portal.SuspendPerson(ctx, who, id, whom, action == pages.SuspendPerson, form.Get("note"))
	default:
		return errNoPage
	}
	switch {
	case err == nil:
		return seeOther(w, r, paths.Org(id)+"?done="+action)
	case oin.FaultsOf(err) == nil:
		return err
	}
	page, pageErr := s.orgPage(r, action, form.Get("person"))
	if pageErr != nil {
		return pageErr
	}
	if page.Fault = err.Error(); action == pages.SetCap {
		page.Cap = form.Get("cap")
	}
	page.Note = form.Get("note")
	return s.page(w, r, http.StatusUnprocessableEntity, pages.Org(page))
}

// recordPlace parses where a page of an org's submissions begins. It returns the zero value
// for the first page.
func recordPlace(query url.Values) (p oin.Place) {
	p.At, p.ID = momentAndID[oin.SubmissionID](query, "before", "submission")
	return p
}

// olderSubmissions returns the URL of the next page of an org's submissions, or "" on the
// last one.
func olderSubmissions(org oin.OrgID, after oin.Place) string {
	if after.ID == "" {
		return ""
	}
	query := url.Values{"before": {strconv.FormatInt(after.At.UnixMicro(), 10)}, "submission": {string(after.ID)}}
	return paths.Org(org) + "?" + query.Encode()
}

func (s *server) addOrgNote(w http.ResponseWriter, r *http.Request) error {
	id := orgID(r)
	if err := s.portal.AddOrgNote(r.Context(), *person(r), id, trimmed(r.PostForm.Get("text"))); err != nil {
		return err
	}
	return seeOther(w, r, besideNotes(r, id, "note-added"))
}

func (s *server) removeOrgNote(w http.ResponseWriter, r *http.Request) error {
	id := orgID(r)
	done, err := noteRemoved(s.portal.RemoveOrgNote(r.Context(), *person(r), id, noteID(r)))
	if err != nil {
		return err
	}
	return seeOther(w, r, besideNotes(r, id, done))
}

// besideNotes returns where a form about the notes of an org came from: the page of a
// submission, or of the org.
func besideNotes(r *http.Request, id oin.OrgID, done string) string {
	if submission, ok := oin.ParseID[oin.SubmissionID](r.PostForm.Get("submission")); ok {
		return tabWith(r, submission) + "?done=" + done + "#" + paths.OrgNotesAnchor
	}
	return paths.Org(id) + "?done=" + done + "#notes"
}

// namePlace parses where a page of a list by name begins. It returns the zero value for
// the first page.
func namePlace(query url.Values) oin.NamePlace {
	id, ok := oin.ParseID[oin.SubmissionID](query.Get("id"))
	if !ok {
		return oin.NamePlace{}
	}
	return oin.NamePlace{Name: query.Get("after"), ID: string(id)}
}

// moreByName returns the URL of the next page of such a list, or "" on the last one.
func moreByName(r *http.Request, after oin.NamePlace) string {
	if after.ID == "" {
		return ""
	}
	query := r.URL.Query()
	query.Set("after", after.Name)
	query.Set("id", after.ID)
	return r.URL.Path + "?" + query.Encode()
}
