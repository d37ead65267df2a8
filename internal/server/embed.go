package server

import (
	"net/http"

	"github.com/a-h/templ"
	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
)

// What other sites show of the catalog: a badge and a card. They are the same for
// everyone, run nothing, and say only what the catalog says. After a removal they say that
// it was removed, and for as long as sites show them: without a picture, a site would show
// its alternative text, which says that the integration is listed.

// badgePolicy is for a picture, should it be opened by itself.
const badgePolicy = "default-src 'none'; frame-ancestors 'none'; sandbox"

// cardPolicy lets any site show the card in a frame. The card has links and nothing else
// that can be clicked, so a site gains nothing by showing it where people don't expect it.
const cardPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"

func (s *server) catalogBadge(w http.ResponseWriter, r *http.Request) error {
	item, err := s.portal.CatalogListing(r.Context(), chi.URLParam(r, "slug"))
	if err != nil {
		return err
	}
	return s.embedded(w, r, "image/svg+xml", badgePolicy, pages.Badge(item.Name, item.Removal))
}

func (s *server) catalogCard(w http.ResponseWriter, r *http.Request) error {
	item, err := s.portal.CatalogListing(r.Context(), chi.URLParam(r, "slug"))
	if err != nil {
		return err
	}
	w.Header().Del("X-Frame-Options")
	return s.embedded(w, r, "text/html; charset=utf-8", cardPolicy, pages.Card(item.CatalogItem, item.Removal))
}

// embedded writes what other sites show. Caches may keep it for 10 minutes, so it is
// right again 10 minutes after a removal at the latest.
func (s *server) embedded(w http.ResponseWriter, r *http.Request, mediaType, policy string, c templ.Component) error {
	buf := templ.GetBuffer()
	defer templ.ReleaseBuffer(buf)
	if err := s.render(r.Context(), r, c, buf); err != nil {
		return err
	}
	h := w.Header()
	h.Set("Content-Type", mediaType)
	h.Set("Content-Security-Policy", policy)
	h.Set("Cross-Origin-Resource-Policy", "cross-origin")
	h.Set("Cache-Control", "public, max-age=600")
	sendTagged(w, r, buf.Bytes())
	return nil
}

// embeds returns what an integration's page offers to other sites.
func (s *server) embeds(v oin.Submission) pages.Embeds {
	return pages.Embeds{
		Name: v.Submitted.Name(), Page: s.entryAddress(v.Slug),
		Badge: s.BaseURL + paths.CatalogBadge(v.Slug), Card: s.BaseURL + paths.CatalogCard(v.Slug),
	}
}
