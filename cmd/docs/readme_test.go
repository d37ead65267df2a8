package main

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/oin"
)

var (
	link     = regexp.MustCompile(`\]\(([^)#:]*)(?:#([^)]+))?\)`)
	heading  = regexp.MustCompile(`(?m)^#+ (.+)$`)
	unspoken = regexp.MustCompile(`[^\p{L}\p{N}_ -]`)
)

// anchor returns the anchor that GitHub gives a heading.
func anchor(heading string) string {
	return strings.ReplaceAll(unspoken.ReplaceAllString(strings.ToLower(heading), ""), " ", "-")
}

func TestEveryLinkInTheDocsLeadsSomewhere(t *testing.T) {
	pages, err := filepath.Glob(filepath.Join(root, "docs", "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	above, err := filepath.Glob(filepath.Join(root, "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	links := 0
	for _, page := range append(pages, above...) {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range link.FindAllStringSubmatch(string(text), -1) {
			links++
			target := page
			if m[1] != "" {
				target = filepath.Join(filepath.Dir(page), m[1])
			}
			there, err := os.ReadFile(target)
			if err != nil {
				t.Errorf("%s links to %s: %v", page, m[1], err)
				continue
			}
			if m[2] != "" && !slices.ContainsFunc(heading.FindAllStringSubmatch(string(there), -1), func(h []string) bool { return anchor(h[1]) == m[2] }) {
				t.Errorf("%s links to %s#%s, which has no such heading", page, m[1], m[2])
			}
		}
	}
	if links == 0 {
		t.Fatal("the docs have no links")
	}
}

func TestReadmesMapNamesEveryPackageAndNothingElse(t *testing.T) {
	rows, _ := tables(t, "README.md")
	var places []string
	for _, r := range rows {
		folder := ""
		for _, m := range quoted.FindAllStringSubmatch(r.cells["Look in"], -1) {
			place := m[1]
			if !strings.Contains(place, "/") && strings.HasSuffix(place, ".go") {
				place = path.Join(folder, place) // beside the one named before
			}
			if folder = place; strings.HasSuffix(place, ".go") {
				folder = path.Dir(place)
			}
			if _, err := os.Stat(filepath.Join(root, place)); err != nil {
				t.Errorf("%s: there is no %s", r, place)
			}
			places = append(places, place)
		}
	}
	if len(places) == 0 {
		t.Fatal("the README has no map")
	}
	packages, err := filepath.Glob(filepath.Join(root, "internal", "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range append(packages, filepath.Join(root, "web"), filepath.Join(root, "migrations")) {
		name := filepath.ToSlash(strings.TrimPrefix(folder, root+"/"))
		if !slices.ContainsFunc(places, func(p string) bool { return p == name || strings.HasPrefix(p, name+"/") }) {
			t.Errorf("the README's map doesn't name %s", name)
		}
	}
}

func TestThePageAboutWebhooksNamesEveryEvent(t *testing.T) {
	rows, _ := tables(t, "docs/webhooks.md")
	told := map[string]string{}
	for _, r := range rows {
		if kind := r.cells["Type"]; kind != "" {
			told[strings.Trim(kind, "`")] = r.cells["Told when"]
		}
	}
	for _, e := range oin.Events {
		if told[string(e.Type)] != e.Label() {
			t.Errorf("docs/webhooks.md says %q of %s, and people choose %q", told[string(e.Type)], e.Type, e.Label())
		}
	}
	if len(told) != len(oin.Events) {
		t.Errorf("it has %d events of %d", len(told), len(oin.Events))
	}
}
