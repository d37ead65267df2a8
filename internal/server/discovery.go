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
	"oinmanager/internal/portal"
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
	versions, removals, err := s.portal.CatalogNews(r.Context())
	if err != nil {
		return err
	}
	feed := s.feed("New and updated integrations", paths.CatalogFeed, paths.Catalog)
	for len(feed.Entries) < portal.PageSize && len(versions)+len(removals) > 0 {
		if len(versions) == 0 || len(removals) > 0 && removals[0].Removed.After(versions[0].Published) {
			feed.add(s.removalEntry(removals[0]))
			removals = removals[1:]
			continue
		}
		v := versions[0]
		feed.add(s.versionEntry(v.Slug, v.Name, v.Publisher, oin.PublishedVersion{Number: v.Version, Published: v.Published, Notes: v.Notes}, v.Description))
		versions = versions[1:]
	}
	return sendFeed(w, r, feed)
}

// entryFeed writes the versions of an integration as a feed, for its customers. After a
// removal, that is its newest entry.
func (s *server) entryFeed(w http.ResponseWriter, r *http.Request) error {
	slug := chi.URLParam(r, "slug")
	item, err := s.portal.FeedOf(r.Context(), slug)
	if err != nil {
		return err
	}
	versions, err := s.portal.CatalogVersions(r.Context(), slug)
	if err != nil {
		return err
	}
	name, publisher, inCatalog := item.Name, item.Publisher, item.Version
	if item.Removal != nil {
		name, publisher, inCatalog = item.Removal.Name, item.Removal.Publisher, 0
	}
	feed := s.feed(name+" in the Okta Integration Network", paths.EntryFeed(slug), paths.CatalogEntry(slug))
	if item.Removal != nil {
		feed.add(s.removalEntry(*item.Removal))
	}
	for _, v := range versions {
		said := item.Description
		switch { // what an earlier version said of itself is no longer shown
		case inCatalog == 0:
			said = "No longer in the catalog."
		case v.Number != inCatalog:
			said = "Replaced by a newer version."
		}
		feed.add(s.versionEntry(slug, name, publisher, v, said))
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

// versionEntry returns the entry of a version of an integration: its release notes or, if
// it has none, what is said of it.
func (s *server) versionEntry(slug, name string, by oin.Publisher, v oin.PublishedVersion, said string) atomEntry {
	title := name
	if v.Number > 1 {
		title += fmt.Sprintf(", version %d", v.Number)
	}
	e := atomEntry{
		ID: fmt.Sprintf("%s#version-%d", s.entryAddress(slug), v.Number), Title: title,
		Updated: v.Published.UTC().Format(time.RFC3339),
		Link:    atomLink{"alternate", "text/html", s.entryAddress(slug)},
		Summary: said, Author: by.Words(),
	}
	if notes := oin.NotesText(v.Notes); notes != "" {
		e.Summary, e.Content = notes, &atomContent{"html", pages.NotesHTML(v.Notes)}
	}
	return e
}

// removalEntry returns the entry of a removal from the catalog.
func (s *server) removalEntry(r oin.CatalogRemoval) atomEntry {
	return atomEntry{
		ID: fmt.Sprintf("%s#removal-%d", s.entryAddress(r.Slug), r.Removed.Unix()), Title: r.Name + " was removed",
		Updated: r.Removed.UTC().Format(time.RFC3339),
		Link:    atomLink{"alternate", "text/html", s.entryAddress(r.Slug)},
		Summary: r.Words() + " People who use it already can go on.", Author: "OIN team",
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
