package server

import (
	"net/http"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
)

// suite shows what is in a submission's flow test suite to its org or to the OIN team.
func (s *server) suite(w http.ResponseWriter, r *http.Request) error {
	page, err := s.suitePage(r)
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.Suite(page))
}

func (s *server) suitePage(r *http.Request) (pages.SuitePage, error) {
	id := submissionID(r)
	suite, err := s.portal.Suite(r.Context(), *person(r), id)
	if err != nil {
		return pages.SuitePage{}, err
	}
	page := pages.SuitePage{
		Layout: s.layout(r, "Flow test suite"), ID: id, Name: suite.Submission.Name(s.Now()), Answers: suite.Answers, Seen: fingerprints(suite.Answers, oin.Fields()),
		File: suite.File, Suite: suite.Contents, Fault: suite.Fault, Actions: suite.Actions,
		Reviewing: person(r).Role.IsOINTeam(),
	}
	if !page.Reviewing {
		page.Editable = suite.Submission.Status.Editable()
		page.Own = portal.OwnConnectors(suite.Contents)
		page.Registered, err = s.portal.Connectors(r.Context(), *person(r))
	}
	return page, err
}

// registerSuite adds the connectors of a suite to the org's list.
func (s *server) registerSuite(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	if _, err := s.portal.RegisterSuite(r.Context(), *person(r), id); err != nil {
		return err
	}
	return seeOther(w, r, paths.Suite(paths.Submission(id))+"?done=suite-registered")
}

// chooseConnector fills Connector and Version of a draft with a connector that its
// suite uses. It saves like the form does, so it never overwrites what someone else has
// changed since the page was opened.
func (s *server) chooseConnector(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	var save portal.Save
	for _, key := range []oin.Key{oin.Connector, oin.ConnectorVersion} {
		save.Edits = append(save.Edits, oin.FieldEdit{
			Key: key, Value: oin.Value{Text: r.PostForm.Get(string(key))}, Seen: r.PostForm.Get("seen." + string(key)),
		})
	}
	saved, err := s.portal.SaveAnswers(r.Context(), *person(r), id, save)
	if err != nil {
		return err
	}
	for _, why := range saved.Refused {
		return &oin.Problem{Code: oin.CodeInvalid, Text: why}
	}
	if len(saved.Clashes) == 0 {
		return seeOther(w, r, paths.Tab(id, "workflows")+"?done=connector-chosen#f-"+string(oin.Connector))
	}
	page, err := s.suitePage(r)
	if err != nil {
		return err
	}
	page.Clashes = saved.Clashes
	return s.page(w, r, http.StatusConflict, pages.Suite(page))
}
