package server

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/xml"
	"fmt"
	"net/http"
	"time"

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
	feed := atomFeed{
		ID: s.BaseURL + paths.Catalog, Title: "New and updated integrations", Author: "OIN team",
		Updated: s.Now().UTC().Truncate(24 * time.Hour).Format(time.RFC3339), // of an empty catalog
		Links: []atomLink{
			{"self", "application/atom+xml", s.BaseURL + paths.CatalogFeed},
			{"alternate", "text/html", s.BaseURL + paths.Catalog},
		},
	}
	for n, i := range items {
		title := i.Name
		if i.Version > 1 {
			title += fmt.Sprintf(", version %d", i.Version)
		}
		e := atomEntry{
			ID: fmt.Sprintf("%s#version-%d", s.entryAddress(i.Slug), i.Version), Title: title,
			Updated: i.Published.UTC().Format(time.RFC3339),
			Link:    atomLink{"alternate", "text/html", s.entryAddress(i.Slug)},
			Summary: i.Description, Author: i.Publisher.Words(),
		}
		if n == 0 {
			feed.Updated = e.Updated
		}
		feed.Entries = append(feed.Entries, e)
	}
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
