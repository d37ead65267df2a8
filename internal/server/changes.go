package server

import (
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
)

// changes shows what changed in a submission since it was sent back, or since the
// version published before it.
func (s *server) changes(w http.ResponseWriter, r *http.Request) error {
	id, err := submissionID(r)
	if err != nil {
		return err
	}
	query := r.URL.Query()
	round, _ := strconv.Atoi(query.Get("round")) // 0, for none, if it isn't a number
	c, err := s.portal.Changes(r.Context(), *person(r), id, portal.Since(query.Get("since")), round)
	if err != nil {
		return err
	}
	page := pages.ChangesPage{
		ReviewPage: s.reviewPage(r, c.Review), Since: string(c.Since), From: c.From, Fields: c.Fields, Suite: c.Suite, Fault: c.Fault,
	}
	page.Title = "What changed: " + page.Title
	if e := c.Earlier; e != nil {
		page.Earlier = &pages.EarlierRound{Number: e.Number, Submitted: e.At, SentBack: e.SentBack}
	}
	if b := c.Catalog; b != nil {
		page.Previous = &pages.PublishedVersion{ID: b.ID, Number: b.Version, Label: b.Label(), Published: *b.Published}
	}
	return s.page(w, r, http.StatusOK, pages.Changes(page))
}

// contentPath returns the path at which reviewers get a submitted file, or "" if there
// is none. It names the content, so it can be cached forever.
func contentPath(v oin.Submission, key oin.Key) string {
	file := v.Submitted.File(key)
	if file == nil {
		return ""
	}
	return paths.SubmittedFile(v.ID, key, file.SHA256)
}

// submittedFile serves a file of the submission's current or an earlier round.
func (s *server) submittedFile(w http.ResponseWriter, r *http.Request) error {
	id, err := submissionID(r)
	if err != nil {
		return err
	}
	f, err := s.portal.SubmittedFile(r.Context(), *person(r), id, oin.Key(chi.URLParam(r, "key")), chi.URLParam(r, "sha256"))
	if err != nil {
		return err
	}
	disposition := "attachment"
	if f.Width > 0 {
		disposition = "inline" // a picture that this program re-encoded
	}
	return serveFile(w, f.File, f.Data, disposition)
}

// preview shows the catalog page of a submission before it is published.
func (s *server) preview(w http.ResponseWriter, r *http.Request) error {
	id, err := submissionID(r)
	if err != nil {
		return err
	}
	p, err := s.portal.Preview(r.Context(), *person(r), id)
	if err != nil {
		return err
	}
	v := p.Version
	page := pages.PreviewPage{
		ReviewPage: s.reviewPage(r, p.Review), InCatalog: p.InCatalog,
		Entry: pages.CatalogEntry{Slug: v.Slug, Version: v.Version, Answers: v.Submitted, Icon: contentPath(v, oin.AppIcon)},
	}
	page.Title = "Preview: " + page.Title
	if v.Published != nil {
		page.Entry.Published = *v.Published
	}
	return s.page(w, r, http.StatusOK, pages.Preview(page))
}

// versionLinks returns links to the versions of an integration. The page is about the
// version here.
func versionLinks(r *http.Request, all []oin.Submission, here oin.SubmissionID) []pages.VersionLink {
	var links []pages.VersionLink
	for _, v := range all {
		links = append(links, pages.VersionLink{
			Number: v.Version, Status: v.Status, Label: v.Label(), Published: v.Published, Address: submissionPath(r, v.ID), Here: v.ID == here,
		})
	}
	return links
}
