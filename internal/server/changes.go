package server

import (
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
)

// changes shows what has changed in a submission since it was sent back, or since
// the version that was published before it.
func (s *server) changes(w http.ResponseWriter, r *http.Request) error {
	id, err := submissionID(r)
	if err != nil {
		return err
	}
	query := r.URL.Query()
	round, _ := strconv.Atoi(query.Get("round")) // what is no number chooses none
	c, err := s.portal.Changes(r.Context(), *person(r), id, portal.Since(query.Get("since")), round)
	if err != nil {
		return err
	}
	review, err := s.reviewPage(r, id)
	if err != nil {
		return err
	}
	page := pages.ChangesPage{
		ReviewPage: review, Since: string(c.Since), From: c.From, Fields: c.Fields, Suite: c.Suite, Fault: c.Fault,
	}
	page.Title = "What changed: " + review.Title
	if e := c.Earlier; e != nil {
		page.Earlier = &pages.EarlierRound{Number: e.Number, Submitted: e.At, SentBack: e.SentBack}
	}
	if b := c.Catalog; b != nil {
		page.Previous = &pages.PublishedVersion{ID: b.ID, Number: b.Version, Label: b.Label(), Published: *b.Published}
	}
	return s.page(w, r, http.StatusOK, pages.Changes(page))
}

// contentPath is the address of a file of what was submitted, for reviewers; empty
// for none. It names the content, so it never changes.
func contentPath(v oin.Submission, key oin.Key) string {
	file := v.Submitted.File(key)
	if file == nil {
		return ""
	}
	return reviewPath(v.ID) + "/files/" + string(key) + "/" + file.SHA256
}

// submittedFile hands out a file that a submission was submitted with, now or in an
// earlier round.
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
		disposition = "inline" // a picture that was decoded and written anew by us
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
	review, err := s.reviewPage(r, id)
	if err != nil {
		return err
	}
	page := pages.PreviewPage{
		ReviewPage: review, InCatalog: p.InCatalog,
		Entry: pages.CatalogEntry{Slug: v.Slug, Version: v.Version, Answers: v.Submitted, Icon: contentPath(v, oin.AppIcon)},
	}
	page.Title = "Preview: " + review.Title
	if v.Published != nil {
		page.Entry.Published = *v.Published
	}
	return s.page(w, r, http.StatusOK, pages.Preview(page))
}

// versionLinks list the versions of an integration, each with the way to it for the
// person who asks. The page that they are for is about version v.
func (s *server) versionLinks(r *http.Request, v oin.Submission) ([]pages.VersionLink, error) {
	all, err := s.portal.Versions(r.Context(), *person(r), v)
	if err != nil {
		return nil, err
	}
	var links []pages.VersionLink
	for _, each := range all {
		address := "/submissions/" + string(each.ID)
		if person(r).Role.IsOINTeam() {
			address = reviewPath(each.ID)
		}
		links = append(links, pages.VersionLink{
			Number: each.Version, Status: each.Status, Label: each.Label(), Published: each.Published, Address: address, Here: each.ID == v.ID,
		})
	}
	return links, nil
}
