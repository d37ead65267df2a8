package server

import (
	"maps"
	"net/http"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
)

// publisher shows who the person's org publishes as, and asks before the domain is removed.
func (s *server) publisher(w http.ResponseWriter, r *http.Request) error {
	page, err := s.publisherPage(r)
	if err != nil {
		return err
	}
	page.Removing = r.URL.Query().Get("remove") == "domain"
	return s.page(w, r, http.StatusOK, pages.Publisher(page))
}

func (s *server) publisherPage(r *http.Request) (pages.PublisherPage, error) {
	now, err := s.portal.Publisher(r.Context(), *person(r))
	return pages.PublisherPage{Layout: s.layout(r, "Publisher"), Publisher: now.Publisher, Proof: now.Proof, Name: now.Name}, err
}

func (s *server) setPublisherName(w http.ResponseWriter, r *http.Request) error {
	typed := r.PostForm.Get(oin.PublisherName)
	err := s.portal.SetPublisherName(r.Context(), *person(r), typed, r.PostForm.Get("was"))
	return s.publisherSaved(w, r, err, "publisher-name", func(page *pages.PublisherPage) { page.Name = typed })
}

func (s *server) claimDomain(w http.ResponseWriter, r *http.Request) error {
	typed, said := r.PostForm.Get(oin.PublisherDomain), "publisher-domain"
	if oin.Line(typed) == "" {
		said = "publisher-no-domain"
	}
	err := s.portal.ClaimDomain(r.Context(), *person(r), typed)
	return s.publisherSaved(w, r, err, said, func(page *pages.PublisherPage) { page.Domain = typed })
}

// publisherSaved goes back to the page, or shows it with what was typed and its faults.
func (s *server) publisherSaved(w http.ResponseWriter, r *http.Request, err error, said string, keep func(*pages.PublisherPage)) error {
	switch {
	case err == nil:
		return seeOther(w, r, paths.Publisher+"?done="+said)
	case oin.FaultsOf(err) == nil:
		return err
	}
	page, pageErr := s.publisherPage(r)
	if pageErr != nil {
		return pageErr
	}
	page.Faults = oin.FaultsOf(err)
	keep(&page)
	return s.page(w, r, http.StatusUnprocessableEntity, pages.Publisher(page))
}

// checkDomain looks for the proof of the org's domain, and says what it found.
func (s *server) checkDomain(w http.ResponseWriter, r *http.Request) error {
	looked, err := s.portal.CheckDomain(r.Context(), *person(r))
	if faults := oin.FaultsOf(err); faults != nil {
		page, pageErr := s.publisherPage(r)
		if pageErr != nil {
			return pageErr
		}
		page.Faults = maps.Clone(faults)
		page.Faults["check"] = faults[oin.PublisherDomain]
		delete(page.Faults, oin.PublisherDomain)
		return s.page(w, r, http.StatusUnprocessableEntity, pages.Publisher(page))
	}
	if err != nil {
		return err
	}
	page, err := s.publisherPage(r)
	if err != nil {
		return err
	}
	page.Checked = &pages.CheckedProof{Proven: looked.Proven, TXT: looked.TXT, File: looked.File}
	return s.page(w, r, http.StatusOK, pages.Publisher(page))
}
