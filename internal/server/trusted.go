package server

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
)

// trusted lists the trusted publishers of the person's org, and asks before one is revoked.
func (s *server) trusted(w http.ResponseWriter, r *http.Request) error {
	page, err := s.trustedPage(r)
	if err != nil {
		return err
	}
	for _, t := range page.Trusted {
		if string(t.ID) == r.URL.Query().Get("revoke") && t.Ended == nil {
			page.Revoking = &t
		}
	}
	return s.page(w, r, http.StatusOK, pages.Trusted(page))
}

func (s *server) trustedPage(r *http.Request) (pages.TrustedPage, error) {
	all, err := s.portal.Trusted(r.Context(), *person(r))
	page := pages.TrustedPage{Layout: s.layout(r, "Trusted publishers"), Trusted: all, CIs: map[string]string{}, Scopes: oin.TokenScopesFor(oin.RoleISV), Audience: s.portal.TrustedAudience}
	for _, i := range s.portal.CIs() {
		page.CIs[i.URL] = i.Name
		page.Issuers = append(page.Issuers, i.URL)
	}
	return page, err
}

// trust adds a trusted publisher.
func (s *server) trust(w http.ResponseWriter, r *http.Request) error {
	typed := oin.NewTrusted{
		Issuer: r.PostForm.Get("ci"), Repository: r.PostForm.Get("repository"), Kind: r.PostForm.Get("kind"), Ref: r.PostForm.Get("ref"),
		Environment: r.PostForm.Get("environment"), Workflow: r.PostForm.Get("workflow"),
	}
	for _, scope := range r.PostForm["scope"] {
		typed.Scopes = append(typed.Scopes, oin.TokenScope(scope))
	}
	_, err := s.portal.Trust(r.Context(), *person(r), typed)
	if err == nil {
		return seeOther(w, r, paths.Trusted+"?done=trusted-added")
	}
	why, err := refusalOf(err)
	if err != nil {
		return err
	}
	page, err := s.trustedPage(r)
	if err != nil {
		return err
	}
	page.Typed, page.Faults, page.Full = typed, why.faults, why.full
	return s.page(w, r, why.status, pages.Trusted(page))
}

func (s *server) revokeTrusted(w http.ResponseWriter, r *http.Request) error {
	if err := s.portal.EndTrust(r.Context(), *person(r), oin.TrustedID(chi.URLParam(r, "trusted"))); err != nil {
		return err
	}
	return seeOther(w, r, paths.Trusted+"?done=trusted-revoked")
}
