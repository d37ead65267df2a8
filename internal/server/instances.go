package server

import (
	"errors"
	"net/http"
	"slices"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/secret"
	"oinmanager/web/pages"
)

// instanceSecret is the form field with an instance's client secret.
const instanceSecret = "secret"

// instances lists the test instances of a submission.
func (s *server) instances(w http.ResponseWriter, r *http.Request) error {
	page, err := s.instancesPage(r)
	if err != nil {
		return err
	}
	page.Revoking = live(page.All, oin.InstanceID(r.URL.Query().Get("revoke")))
	return s.page(w, r, http.StatusOK, pages.Instances(page))
}

// instancesPage returns the current test instances of a submission.
func (s *server) instancesPage(r *http.Request) (pages.InstancesPage, error) {
	id := submissionID(r)
	list, err := s.portal.Instances(r.Context(), *person(r), id)
	if err != nil {
		return pages.InstancesPage{}, err
	}
	page := pages.InstancesPage{
		Layout: s.layout(r, "Test in Okta"), ID: id, Org: list.Submission.Org, Name: list.Submission.Name(s.Now()), Would: list.Now(), Untestable: list.Submission.Answers.Untestable(),
		All: list.All, Seen: oin.InstallFingerprint(list.Now(), list.All),
	}
	if why := list.CheckAddable(); why != nil {
		page.Full = why.Error()
	}
	return page, nil
}

// live returns the instance with this ID, or nil if there is none or it is revoked.
func live(all []oin.Instance, id oin.InstanceID) *oin.Instance {
	i := slices.IndexFunc(all, func(t oin.Instance) bool { return t.ID == id && t.RevokedAt == nil })
	if i < 0 {
		return nil
	}
	return &all[i]
}

// authorizeInstance shows what an instance could do, and asks for confirmation.
func (s *server) authorizeInstance(w http.ResponseWriter, r *http.Request) error {
	page, err := s.instancesPage(r)
	if err != nil {
		return err
	}
	if page.Full != "" {
		return seeOther(w, r, paths.Instances(page.ID))
	}
	page.Title = "Authorize integration"
	return s.page(w, r, http.StatusOK, pages.AuthorizeInstance(page))
}

// installInstance creates an instance and shows its client secret, once: the page is
// the response to a POST, so that no URL shows it again.
func (s *server) installInstance(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	made, text, err := s.portal.InstallInstance(r.Context(), *person(r), id, r.PostForm.Get("seen"))
	switch oin.CodeOf(err) {
	case oin.CodeNotAllowed, oin.CodeUnavailable:
		s.log.WarnContext(r.Context(), "org made no test instance", "submission", id, "error", err)
		return s.renderInstances(w, r, err, func(p *pages.InstancesPage, why string) { p.Refused = why })
	}
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.InstanceSecret(pages.InstanceSecretPage{
		Layout: s.layout(r, "Client secret"), ID: id, Instance: made, Secret: string(text),
	}))
}

// renderInstances shows the list again, with the reason why something wasn't done.
func (s *server) renderInstances(w http.ResponseWriter, r *http.Request, err error, say func(p *pages.InstancesPage, why string)) error {
	problem, ok := errors.AsType[*oin.Problem](err)
	if !ok {
		return err
	}
	page, pageErr := s.instancesPage(r)
	if pageErr != nil {
		return pageErr
	}
	say(&page, problem.Text)
	return s.page(w, r, statusOf(problem.Code), pages.Instances(page))
}

// noteInstance lists an instance that was created by hand.
func (s *server) noteInstance(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	typed := r.PostForm.Get("client_id")
	err := s.portal.NoteInstance(r.Context(), *person(r), id, typed)
	switch oin.CodeOf(err) {
	case oin.CodeInvalid, oin.CodeConflict, oin.CodeLimitReached:
		return s.renderInstances(w, r, err, func(p *pages.InstancesPage, why string) { p.HandFault, p.HandTyped = why, typed })
	}
	if err != nil {
		return err
	}
	return seeOther(w, r, paths.Instances(id)+"?done=instance-noted")
}

// checkInstance asks the org for a token and shows the result. No page contains the
// secret that it needs.
func (s *server) checkInstance(w http.ResponseWriter, r *http.Request) error {
	instance := instanceID(r)
	check, err := s.portal.CheckInstance(r.Context(), *person(r), submissionID(r), instance, secret.Text(r.PostForm.Get(instanceSecret)))
	if oin.CodeOf(err) == oin.CodeInvalid {
		return s.renderInstances(w, r, err, func(p *pages.InstancesPage, why string) {
			p.Checked = &pages.InstanceCheck{ID: instance, Fault: why}
		})
	}
	if err != nil {
		return err
	}
	page, err := s.instancesPage(r)
	if err != nil {
		return err
	}
	page.Checked = &pages.InstanceCheck{ID: instance, Good: check.Good, Granted: check.Granted, Missing: check.Missing, Says: check.Says}
	return s.page(w, r, http.StatusOK, pages.Instances(page))
}

// revokeInstance removes an instance.
func (s *server) revokeInstance(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	instance := instanceID(r)
	err := s.portal.RevokeInstance(r.Context(), *person(r), id, instance, r.PostForm.Get("gone") != "")
	switch oin.CodeOf(err) {
	case oin.CodeNotAllowed, oin.CodeUnavailable:
		s.log.WarnContext(r.Context(), "org removed no test instance", "submission", id, "error", err)
		return s.renderInstances(w, r, err, func(p *pages.InstancesPage, why string) {
			p.Revoking, p.RevokeFault = live(p.All, instance), why
		})
	}
	if err != nil {
		return err
	}
	return seeOther(w, r, paths.Instances(id)+"?done=instance-revoked")
}
