package pages_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/web/assets"
	"oinmanager/web/pages"
)

func TestStyleGuideShowsEachColourIconStatusAndKindOfField(t *testing.T) {
	page := render(t, pages.StyleGuide(frame("Style guide", nil), false))
	if len(assets.ColourTokens) == 0 {
		t.Fatal("there are no colours")
	}
	for _, name := range assets.ColourTokens {
		has(t, page, `fill="var(--`+name+`)"`)
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

	templates, err := filepath.Glob("../*/*.templ")
	if err != nil || len(templates) < 10 {
		t.Fatal(templates, err)
	}
	used := regexp.MustCompile(`@(?:ui\.)?Icon\("([a-z]+)"\)|@(?:ui\.)?Notice\("[a-z]+", "([a-z]+)"\)`)
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
