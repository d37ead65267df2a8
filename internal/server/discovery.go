package server

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/xml"
	"fmt"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// Documents for feed readers and search engines. They show only what a visitor can see.

// atomFeed lists the newest integrations in the catalog (RFC 4287).
type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	ID      string      `xml:"id"`
	Title   string      `xml:"title"`
	Updated string      `xml:"updated"`
	Author  string      `xml:"author>name"`
	Links   []atomLink  `xml:"link"`
	Entries []atomEntry `xml:"entry"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	ID      string   `xml:"id"`
	Title   string   `xml:"title"`
	Updated string   `xml:"updated"`
	Link    atomLink `xml:"link"`
	Summary string   `xml:"summary"`
	Author  string   `xml:"author>name,omitempty"`
}

// catalogFeed writes the catalog as a feed. Each version is a separate entry, so that
// readers notice updates.
func (s *server) catalogFeed(w http.ResponseWriter, r *http.Request) error {
	items, _, err := s.portal.Catalog(r.Context(), oin.CatalogFilter{}, oin.Place{})
	if err != nil {
		return err
	}
	feed := s.feed("New and updated integrations", paths.CatalogFeed, paths.Catalog)
	for _, i := range items {
		feed.add(s.versionEntry(i, i.Version, i.Published))
	}
	return sendFeed(w, r, feed)
}

// entryFeed writes the versions of an integration as a feed, for its customers.
func (s *server) entryFeed(w http.ResponseWriter, r *http.Request) error {
	item, err := s.portal.CatalogItem(r.Context(), chi.URLParam(r, "slug"))
	if err != nil {
		return err
	}
	versions, err := s.portal.CatalogVersions(r.Context(), item.Slug)
	if err != nil {
		return err
	}
	feed := s.feed(item.Name+" in the Okta Integration Network", paths.EntryFeed(item.Slug), paths.CatalogEntry(item.Slug))
	for _, v := range versions {
		e := s.versionEntry(item, v.Number, v.Published)
		if v.Number != item.Version {
			e.Summary = "Replaced by a newer version." // what it said of itself is no longer shown
		}
		feed.add(e)
	}
	return sendFeed(w, r, feed)
}

// feed returns a feed without entries.
func (s *server) feed(title, self, page string) *atomFeed {
	return &atomFeed{
		ID: s.BaseURL + page, Title: title, Author: "OIN team",
		Updated: s.Now().UTC().Truncate(24 * time.Hour).Format(time.RFC3339), // of an empty catalog
		Links: []atomLink{
			{"self", "application/atom+xml", s.BaseURL + self},
			{"alternate", "text/html", s.BaseURL + page},
		},
	}
}

// versionEntry returns the entry of a version of an integration.
func (s *server) versionEntry(i oin.CatalogItem, version int, published time.Time) atomEntry {
	title := i.Name
	if version > 1 {
		title += fmt.Sprintf(", version %d", version)
	}
	return atomEntry{
		ID: fmt.Sprintf("%s#version-%d", s.entryAddress(i.Slug), version), Title: title,
		Updated: published.UTC().Format(time.RFC3339),
		Link:    atomLink{"alternate", "text/html", s.entryAddress(i.Slug)},
		Summary: i.Description, Author: i.Publisher.Words(),
	}
}

// add adds an entry that is older than those before it.
func (f *atomFeed) add(e atomEntry) {
	if len(f.Entries) == 0 {
		f.Updated = e.Updated
	}
	f.Entries = append(f.Entries, e)
}

func sendFeed(w http.ResponseWriter, r *http.Request, feed *atomFeed) error {
	body, err := asXML(feed)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(body)
	sendXML(w, r, "application/atom+xml; charset=utf-8", hex.EncodeToString(sum[:8]), body)
	return nil
}

func (s *server) entryAddress(slug string) string { return s.BaseURL + paths.CatalogEntry(slug) }

// robots writes robots.txt (RFC 9309), which names the site map. Pages behind sign-in
// aren't listed, since no crawler can read them.
func (s *server) robots(w http.ResponseWriter, _ *http.Request) error {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "public, max-age=3600")
	fmt.Fprintf(w, "User-agent: *\nDisallow: /sign-in/\nDisallow: /connect\nSitemap: %s/sitemap.xml\n", s.BaseURL)
	return nil
}

func asXML(document any) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(xml.Header)
	if err := xml.NewEncoder(&b).Encode(document); err != nil {
		return nil, fmt.Errorf("write %T: %w", document, err)
	}
	return b.Bytes(), nil
}

// sendXML writes a document that any cache may keep for 10 minutes, or 304 if the
// client has the one with this tag.
func sendXML(w http.ResponseWriter, r *http.Request, mediaType, tag string, document []byte) {
	w.Header().Set("Content-Type", mediaType)
	w.Header().Set("Cache-Control", "public, max-age=600")
	w.Header().Set("ETag", `"`+tag+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(document))
}
