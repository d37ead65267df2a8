package server

import (
	"encoding/xml"
	"errors"
	"fmt"
	"testing"
	"time"

	"oinmanager/internal/oin"
)

func TestACatalogOfMoreThanOneSiteMapHasSeveralAndAListOfThem(t *testing.T) {
	var catalog []oin.CatalogAddress
	for n := range 8 {
		catalog = append(catalog, oin.CatalogAddress{Slug: fmt.Sprintf("app-%d", n), Published: time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)})
	}
	for _, c := range []struct {
		holds int
		want  map[string]int // addresses by part
	}{
		{12, map[string]int{"": 12}},
		{11, map[string]int{"": 2, "1": 11, "2": 1}},
		{4, map[string]int{"": 3, "1": 4, "2": 4, "3": 4}},
	} {
		made, err := makeSiteMaps("https://oin.example", catalog, c.holds)
		if err != nil || len(made) != len(c.want) {
			t.Errorf("with %d in each there are %d documents, want %d (%v)", c.holds, len(made), len(c.want), err)
		}
		seen := map[string]bool{}
		for part, n := range c.want {
			var document struct {
				XMLName xml.Name
				Pages   []string `xml:"url>loc"`
				Maps    []string `xml:"sitemap>loc"`
			}
			if err := xml.Unmarshal(made[part], &document); err != nil {
				t.Fatal(err)
			}
			if kind, index := document.XMLName.Local, part == "" && len(c.want) > 1; (kind == "sitemapindex") != index || len(document.Pages)+len(document.Maps) != n {
				t.Errorf("with %d in each, part %q is a %s of %d and %d, want %d", c.holds, part, kind, len(document.Pages), len(document.Maps), n)
			}
			for _, page := range document.Pages {
				seen[page] = true
			}
		}
		if len(seen) != 12 || !seen["https://oin.example/catalog/app-7"] {
			t.Errorf("with %d in each, %d addresses are named, want all 12", c.holds, len(seen))
		}
	}
}

func TestSiteMapsAreMadeOnceForEachStateOfTheCatalog(t *testing.T) {
	var maps siteMaps
	made := 0
	ask := func(state string, fail error) {
		t.Helper()
		document, err := maps.at(state, "", func() (map[string][]byte, error) {
			made++
			return map[string][]byte{"": []byte(state)}, fail
		})
		if !errors.Is(err, fail) || err == nil && string(document) != state {
			t.Errorf("the document of %q is %q, %v", state, document, err)
		}
	}
	ask("1", errors.New("the database is away"))
	for _, state := range []string{"1", "1", "2", "2", "1"} {
		ask(state, nil)
	}
	if made != 4 {
		t.Errorf("they were made %d times, want 4: at the failure, and once at each change", made)
	}
}
