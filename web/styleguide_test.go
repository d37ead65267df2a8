package web_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/web"
)

func TestStyleGuideShowsEachColourIconStatusAndKindOfField(t *testing.T) {
	page := render(t, web.StyleGuide(frame("Style guide", nil), false))
	css, err := os.ReadFile("styles/02-tokens.css")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range token.FindAllStringSubmatch(string(css), -1) {
		has(t, page, `fill="var(--`+m[1]+`)"`)
	}
	for _, s := range oin.Statuses {
		has(t, page, ">"+s.Status.String()+"</code>")
	}
	kinds := map[oin.Kind]bool{}
	for _, f := range oin.Fields() {
		kinds[f.Kind] = kinds[f.Kind] || strings.Contains(page, `id="f-`+string(f.Key)+`"`)
	}
	for kind, shown := range kinds {
		if !shown {
			t.Errorf("no field of kind %v is shown", kind)
		}
	}

	templates, err := filepath.Glob("*.templ")
	if err != nil || len(templates) < 10 {
		t.Fatal(templates, err)
	}
	used := regexp.MustCompile(`@icon\("([a-z]+)"\)|@notice\("[a-z]+", "([a-z]+)"\)`)
	for _, name := range templates {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range used.FindAllSubmatch(text, -1) {
			icon := string(m[1]) + string(m[2])
			if !strings.Contains(page, "<code>"+icon+"</code>") {
				t.Errorf("%s uses the icon %q, which the guide lacks", name, icon)
			}
		}
	}
}
