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
	"oinmanager/web/pages"
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
	ID      string       `xml:"id"`
	Title   string       `xml:"title"`
	Updated string       `xml:"updated"`
	Link    atomLink     `xml:"link"`
	Summary string       `xml:"summary"`
	Content *atomContent `xml:"content"`
	Author  string       `xml:"author>name,omitempty"`
}

// atomContent is text in a format.
type atomContent struct {
	Type string `xml:"type,attr"`
	Text string `xml:",chardata"`
}

// catalogFeed writes what is new in the catalog as a feed. Each version is a separate entry,
// so that readers notice updates, and so is each removal.
func (s *server) catalogFeed(w http.ResponseWriter, r *http.Request) error {
	changes, err := s.portal.CatalogNews(r.Context())
	if err != nil {
		return err
	}
	feed := s.feed("New and updated integrations", paths.CatalogFeed, paths.Catalog)
	for _, c := range changes {
		feed.add(s.changeEntry(c))
	}
	return sendFeed(w, r, feed)
}

// entryFeed writes the versions of an integration as a feed, for its customers. After a
// removal, that is its newest entry.
func (s *server) entryFeed(w http.ResponseWriter, r *http.Request) error {
	slug := chi.URLParam(r, "slug")
	name, changes, err := s.portal.EntryNews(r.Context(), slug)
	if err != nil {
		return err
	}
	feed := s.feed(name+" in the Okta Integration Network", paths.EntryFeed(slug), paths.CatalogEntry(slug))
	for _, c := range changes {
		feed.add(s.changeEntry(c))
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

// changeEntry returns the entry of a change of the catalog.
func (s *server) changeEntry(c oin.CatalogChange) atomEntry {
	page := s.entryAddress(c.Slug)
	e := atomEntry{
		ID: fmt.Sprintf("%s#version-%d", page, c.Version), Title: c.Title(),
		Updated: c.At.UTC().Format(time.RFC3339),
		Link:    atomLink{"alternate", "text/html", page},
		Summary: c.Text(), Author: c.Publisher.Words(),
	}
	if c.Removed {
		e.ID, e.Author = fmt.Sprintf("%s#removal-%d", page, c.At.Unix()), "OIN team"
	}
	if groups := c.Groups(); len(groups) > 0 {
		e.Content = &atomContent{"html", pages.NewsHTML(groups)}
	}
	return e
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
