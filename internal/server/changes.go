package server

import (
	"context"
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
	query := r.URL.Query()
	round, _ := strconv.Atoi(query.Get("round")) // 0, for none, if it isn't a number
	c, err := s.portal.Changes(r.Context(), *person(r), submissionID(r), portal.Since(query.Get("since")), round)
	if err != nil {
		return err
	}
	page := comparison(c.Comparison)
	page.ReviewPage = s.reviewPage(r, c.Review)
	page.Title = "What changed: " + page.Title
	return s.page(w, r, http.StatusOK, pages.Changes(page))
}

// comparison returns what is different, without the page around it.
func comparison(c portal.Comparison) pages.ChangesPage {
	page := pages.ChangesPage{Since: string(c.Since), From: c.From, Fields: c.Fields, Suite: c.Suite, Fault: c.Fault}
	if e := c.Earlier; e != nil {
		page.Earlier = &pages.EarlierRound{Number: e.Number, Submitted: e.At, SentBack: e.SentBack}
	}
	if b := c.Catalog; b != nil {
		page.Previous = &pages.PublishedVersion{ID: b.ID, Number: b.Version, Label: b.Label(), Published: *b.Published}
	}
	return page
}

// ownChanges shows an ISV what changed in their submission.
func (s *server) ownChanges(w http.ResponseWriter, r *http.Request) error {
	c, err := s.portal.OwnChanges(r.Context(), *person(r), submissionID(r), portal.Since(r.URL.Query().Get("since")))
	if err != nil {
		return err
	}
	page := pages.OwnChangesPage{SubmissionPage: s.submissionPage(r, c.Draft, oin.Form[0]), Comparison: comparison(c.Comparison)}
	page.Title = "What changed: " + page.Name
	within := &page.Comparison
	within.Own, within.ID, within.Version, within.Round, within.Editable = true, c.ID, c.Draft.Version, c.Round, c.Status.Editable()
	if c.SentAt != nil {
		within.Submitted = *c.SentAt
	}
	return s.page(w, r, http.StatusOK, pages.OwnChanges(page))
}

// ownFile serves an ISV a file of their submission's answers, of any round.
func (s *server) ownFile(w http.ResponseWriter, r *http.Request) error {
	return serveFileOfRound(w, r, s.portal.OwnFile)
}

// dispositionOf returns how a browser treats a file: only a picture, which this program
// re-encoded, is shown.
func dispositionOf(f oin.File) string {
	if f.Width > 0 {
		return "inline"
	}
	return "attachment"
}

// ownPreview shows an ISV the catalog page of their submission, as it would be.
func (s *server) ownPreview(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	d, err := s.portal.Draft(r.Context(), *person(r), id)
	if err != nil {
		return err
	}
	page := pages.OwnPreviewPage{SubmissionPage: s.submissionPage(r, d, oin.Form[0])}
	page.Title = "Preview: " + page.Name
	page.Entry = pages.CatalogEntry{Slug: d.Slug, Version: d.Version, Answers: d.Shown().Public(), Publisher: d.Org.Publisher}
	if icon := page.Entry.Answers.File(oin.AppIcon); icon != nil {
		page.Entry.Icon = paths.OwnFile(id, oin.AppIcon, icon.SHA256)
	}
	if d.Published != nil {
		page.Entry.Published = *d.Published
	}
	return s.page(w, r, http.StatusOK, pages.OwnPreview(page))
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
	return serveFileOfRound(w, r, s.portal.SubmittedFile)
}

// serveFileOfRound serves the file of a field, in the version that has a sum.
func serveFileOfRound(w http.ResponseWriter, r *http.Request, read func(context.Context, oin.Person, oin.SubmissionID, oin.Key, string) (portal.File, error)) error {
	f, err := read(r.Context(), *person(r), submissionID(r), oin.Key(chi.URLParam(r, "key")), chi.URLParam(r, "sha256"))
	if err != nil {
		return err
	}
	return serveFile(w, f.File, f.Data, dispositionOf(f.File))
}

// preview shows the catalog page of a submission before it is published.
func (s *server) preview(w http.ResponseWriter, r *http.Request) error {
	p, err := s.portal.Preview(r.Context(), *person(r), submissionID(r))
	if err != nil {
		return err
	}
	v := p.Submission
	page := pages.PreviewPage{
		ReviewPage: s.reviewPage(r, p.Review), InCatalog: p.InCatalog,
		Entry: pages.CatalogEntry{Slug: v.Slug, Version: v.Version, Answers: v.Submitted, Icon: contentPath(v, oin.AppIcon), Publisher: v.Org.Publisher},
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
