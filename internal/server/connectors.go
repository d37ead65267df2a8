package server

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
)

func (s *server) connectors(w http.ResponseWriter, r *http.Request) error {
	page, err := s.connectorsPage(r)
	if err != nil {
		return err
	}
	removing := r.URL.Query().Get("remove")
	for _, c := range page.Connectors {
		if c.ID != "" && string(c.ID) == removing { // connectors that the org serves have no ID
			page.Removing = &c
		}
	}
	return s.page(w, r, http.StatusOK, pages.Connectors(page))
}

func (s *server) connectorsPage(r *http.Request) (pages.ConnectorsPage, error) {
	all, err := s.portal.Connectors(r.Context(), *person(r))
	return pages.ConnectorsPage{Layout: s.layout(r, "Connectors"), Connectors: all}, err
}

// registerConnector adds a connector by hand. If it has faults, the form shows them
// with what was typed.
func (s *server) registerConnector(w http.ResponseWriter, r *http.Request) error {
	typed := oin.RegisteredConnector{
		Key:     r.PostForm.Get(string(oin.Connector)),
		Version: r.PostForm.Get(string(oin.ConnectorVersion)),
		Name:    r.PostForm.Get(string(oin.ConnectorName)),
		Actions: r.PostForm[string(oin.ConnectorActions)],
	}
	err := s.portal.RegisterConnector(r.Context(), *person(r), typed)
	if err == nil {
		return seeOther(w, r, paths.Connectors+"?done=connector-registered")
	}
	why, err := refusalOf(err)
	if err != nil {
		return err
	}
	page, err := s.connectorsPage(r)
	if err != nil {
		return err
	}
	page.Typed, page.Faults, page.Full = typed, why.faults, why.full
	return s.page(w, r, why.status, pages.Connectors(page))
}

func (s *server) removeConnector(w http.ResponseWriter, r *http.Request) error {
	if err := s.portal.RemoveConnector(r.Context(), *person(r), oin.ConnectorID(chi.URLParam(r, "connector"))); err != nil {
		return err
	}
	return seeOther(w, r, paths.Connectors+"?done=connector-removed")
}
