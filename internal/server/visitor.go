package server

import (
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
	"oinmanager/web/ui"
)

func (s *server) landing(w http.ResponseWriter, r *http.Request) error {
	published, _, err := s.portal.CatalogState(r.Context())
	if err != nil {
		return err
	}
	ahead, err := s.portal.Ahead(r.Context(), oin.StatusDraft)
	if err != nil {
		return err
	}
	page := pages.LandingPage{Layout: s.layout(r, "Submit your integration to the OIN"), Published: published, Ahead: ahead}
	if s.saysSignedOut(w, r) {
		page.Done = "You're signed out."
	}
	page.Shared = ui.Shared{Address: s.BaseURL + paths.Start, Summary: "Submit Workflows connectors and API service integrations to the Okta Integration Network, follow the review, and publish new versions."}
	return s.publicPage(w, r, pages.Landing(page))
}

func (s *server) glossary(w http.ResponseWriter, r *http.Request) error {
	page := pages.GlossaryPage{Layout: s.layout(r, "Glossary")}
	page.Shared = ui.Shared{Address: s.BaseURL + paths.Glossary, Summary: "Okta Integration Network submission and review terms in plain language."}
	return s.publicPage(w, r, pages.Glossary(page))
}

func (s *server) checks(w http.ResponseWriter, r *http.Request) error {
	page := pages.ChecksPage{Layout: s.layout(r, "What we check")}
	page.Shared = ui.Shared{Address: s.BaseURL + paths.Checks, Summary: "What OIN Manager checks before a submission to the Okta Integration Network is reviewed."}
	return s.publicPage(w, r, pages.Checks(page))
}

func (s *server) styleGuide(w http.ResponseWriter, r *http.Request) error {
	return s.page(w, r, http.StatusOK, pages.StyleGuide(s.layout(r, "Style guide"), r.URL.Query().Has("dialog")))
}

// maxQuery is the maximum length of a search text, in bytes.
const maxQuery = 200

func (s *server) catalog(w http.ResponseWriter, r *http.Request) error {
	query := r.URL.Query()
	page := pages.CatalogPage{
		Layout: s.layout(r, "Catalog"),
		Query:  ifShort(query.Get("q")), UseCase: query.Get("use_case"), Type: query.Get("type"),
	}
	page.Shared = ui.Shared{Address: s.BaseURL + paths.Catalog, Summary: "Workflows connectors and API service integrations that passed the OIN review."}
	filter := oin.CatalogFilter{Text: page.Query, UseCase: ifShort(page.UseCase)}
	if t := oin.FindTab(page.Type); t != nil {
		filter.Switch = t.Switch
	}
	var next oin.Place
	var err error
	if page.Items, next, err = s.portal.Catalog(r.Context(), filter, place(query)); err != nil {
		return err
	}
	if len(page.Items) == 0 && page.Query != "" {
		if page.Items, err = s.portal.CatalogNear(r.Context(), filter); err != nil {
			return err
		}
		page.Near = len(page.Items) > 0
	}
	page.More = more(r, next)
	return s.publicPage(w, r, pages.Catalog(page))
}

func (s *server) catalogEntry(w http.ResponseWriter, r *http.Request) error {
	v, err := s.portal.CatalogEntry(r.Context(), chi.URLParam(r, "slug"))
	if err != nil {
		return err
	}
	page := pages.CatalogEntryPage{Layout: s.layout(r, v.Submitted.Name()), Entry: catalogEntry(v.Submission), Embeds: s.embeds(v.Submission)}
	page.Entry.Versions = v.Versions
	page.Shared = ui.Shared{Address: s.entryAddress(v.Slug), Summary: v.Submitted.Text(oin.AppDescription)}
	if page.Entry.Icon != "" {
		page.Shared.Icon = s.BaseURL + page.Entry.Icon
	}
	return s.publicPage(w, r, pages.CatalogEntryView(page))
}

func catalogEntry(v oin.Submission) pages.CatalogEntry {
	e := pages.CatalogEntry{Slug: v.Slug, Version: v.Version, Answers: v.Submitted, Published: *v.Published, Publisher: v.Org.Publisher}
	if icon := v.Submitted.File(oin.AppIcon); icon != nil {
		e.Icon = paths.CatalogIcon(v.Slug, icon.SHA256)
	}
	return e
}

func (s *server) catalogIcon(w http.ResponseWriter, r *http.Request) error {
	icon, err := s.portal.CatalogIcon(r.Context(), chi.URLParam(r, "slug"), chi.URLParam(r, "sha256"))
	if err != nil {
		return err
	}
	// The URL names the content, so it can be cached forever.
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	return serveFile(w, icon.File, icon.Data, "inline")
}

// place parses where a page of a list by time begins. It returns the zero value for the
// first page.
func place(query url.Values) (p oin.Place) {
	if p.At, p.ID = momentAndID[oin.SubmissionID](query, "after", "id"); p.ID != "" {
		part, _ := strconv.ParseUint(query.Get("part"), 10, 8) // 0 if there is none
		p.Part = int(part)
	}
	return p
}

// momentAndID parses where a page of a list by time begins, from the parameters with these
// names. It returns zero values for the first page.
func momentAndID[ID ~string](query url.Values, moment, name string) (at time.Time, id ID) {
	micros, err := strconv.ParseInt(query.Get(moment), 10, 64)
	id, ok := oin.ParseID[ID](query.Get(name))
	if err != nil || !ok {
		return time.Time{}, ""
	}
	return time.UnixMicro(micros), id
}

// more returns the URL of the next page with the same filters, or "" on the last one.
func more(r *http.Request, after oin.Place) string {
	return nextPageURL(r.URL.Path, r.URL.Query(), after)
}

// nextPageURL returns the URL of the page after a place, below path with that query, or ""
// if there is none.
func nextPageURL(path string, query url.Values, after oin.Place) string {
	if after.ID == "" {
		return ""
	}
	query.Set("after", strconv.FormatInt(after.At.UnixMicro(), 10))
	query.Set("id", string(after.ID))
	if query.Del("part"); after.Part > 0 {
		query.Set("part", strconv.Itoa(after.Part))
	}
	return path + "?" + query.Encode()
}

// ifShort returns a text from a request, or "" if it is longer than any that is asked for.
func ifShort(s string) string {
	if len(s) > maxQuery {
		return ""
	}
	return s
}
