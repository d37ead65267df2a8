package server

import (
	"context"
	"encoding/xml"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// A site map can list 50,000 URLs (sitemaps.org, protocol). A larger catalog is split,
// and the first document is an index. There are at most ten parts: half a million
// integrations are beyond any catalog.
const (
	mapHolds = 50_000
	maxMaps  = 10
)

// siteMap lists public pages for search engines.
type siteMap struct {
	XMLName xml.Name  `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
	Pages   []mapPage `xml:"url"`
}

type mapPage struct {
	Address string `xml:"loc"`
	Changed string `xml:"lastmod,omitempty"`
}

// mapIndex lists site maps.
type mapIndex struct {
	XMLName xml.Name  `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 sitemapindex"`
	Maps    []mapPage `xml:"sitemap"`
}

// siteMaps caches the documents for a state of the catalog, so that they are built once
// for each state.
type siteMaps struct {
	making singleflight.Group
	mu     sync.Mutex
	made   map[string][]byte // by part; "" is /sitemap.xml itself
	of     string            // the catalog's state
}

// at returns the document of a part for a state of the catalog, or nil if there is
// none.
func (m *siteMaps) at(state, part string, make func() (map[string][]byte, error)) ([]byte, error) {
	m.mu.Lock()
	made, of := m.made, m.of
	m.mu.Unlock()
	if of == state && made != nil {
		return made[part], nil
	}
	fresh, err, _ := m.making.Do(state, func() (any, error) {
		made, err := make()
		if err == nil {
			m.mu.Lock()
			m.made, m.of = made, state
			m.mu.Unlock()
		}
		return made, err
	})
	if err != nil {
		return nil, err
	}
	return fresh.(map[string][]byte)[part], nil
}

func (s *server) sitemap(w http.ResponseWriter, r *http.Request) error {
	_, edition, err := s.portal.CatalogState(r.Context())
	if err != nil {
		return err
	}
	state := strconv.FormatInt(edition, 10)
	part := r.URL.Query().Get("part")
	document, err := s.maps.at(state, part, func() (map[string][]byte, error) {
		// Other requests may wait for the result, so it must not end with this one.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(r.Context()), 10*time.Second)
		defer cancel()
		all, err := s.portal.CatalogAddresses(ctx, mapHolds*maxMaps)
		if err != nil {
			return nil, err
		}
		return makeSiteMaps(s.BaseURL, all, mapHolds)
	})
	if err != nil {
		return err
	}
	if document == nil {
		return errNoPage
	}
	sendXML(w, r, "application/xml; charset=utf-8", state, document)
	return nil
}

// makeSiteMaps returns all documents of a catalog by part, with at most holds URLs
// each.
func makeSiteMaps(baseURL string, catalog []oin.CatalogAddress, holds int) (map[string][]byte, error) {
	pages := []mapPage{{Address: baseURL + paths.Start}, {Address: baseURL + paths.Catalog}, {Address: baseURL + paths.Glossary}, {Address: baseURL + paths.Checks}}
	for _, l := range catalog {
		pages = append(pages, mapPage{baseURL + paths.CatalogEntry(l.Slug), l.Published.UTC().Format(time.DateOnly)})
	}
	if len(pages) <= holds {
		all, err := asXML(siteMap{Pages: pages})
		return map[string][]byte{"": all}, err
	}
	var index mapIndex
	made := map[string][]byte{}
	for some := range slices.Chunk(pages, holds) {
		part := strconv.Itoa(len(index.Maps) + 1)
		var err error
		if made[part], err = asXML(siteMap{Pages: some}); err != nil {
			return nil, err
		}
		index.Maps = append(index.Maps, mapPage{Address: fmt.Sprintf("%s/sitemap.xml?part=%s", baseURL, part)})
	}
	var err error
	made[""], err = asXML(index)
	return made, err
}
