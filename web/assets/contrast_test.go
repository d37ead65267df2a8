package assets_test

import (
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"
)

var token = regexp.MustCompile(`--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)`)

// luminance as WCAG 2.2 defines it.
func luminance(hex string) float64 {
	channel := func(s string) float64 {
		n, _ := strconv.ParseUint(s, 16, 8)
		c := float64(n) / 255
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*channel(hex[1:3]) + 0.7152*channel(hex[3:5]) + 0.0722*channel(hex[5:7])
}

func contrast(a, b string) float64 {
	x, y := luminance(a), luminance(b)
	if x < y {
		x, y = y, x
	}
	return (x + 0.05) / (y + 0.05)
}

func TestColoursHaveEnoughContrast(t *testing.T) {
	css, err := os.ReadFile("styles/02-tokens.css")
	if err != nil {
		t.Fatal(err)
	}
	colours := map[string][2]string{}
	for _, m := range token.FindAllStringSubmatch(string(css), -1) {
		colours[m[1]] = [2]string{m[2], m[3]}
	}
	text := [][2]string{
		{"text", "ground"}, {"text", "surface"}, {"text", "sunken"}, {"text", "past-soft"},
		{"muted", "ground"}, {"muted", "surface"}, {"muted", "sunken"}, {"muted", "past-soft"},
		{"brand", "ground"}, {"brand", "surface"}, {"brand", "sunken"}, {"brand-strong", "surface"}, {"brand-strong", "ground"},
		{"on-brand", "brand"}, {"on-brand", "brand-strong"}, {"on-brand-soft", "brand-soft"}, {"on-brand-soft", "surface"},
		{"text", "brand-soft"}, {"muted", "brand-soft"}, {"brand", "brand-soft"}, {"text", "attention-soft"}, {"muted", "attention-soft"},
		{"on-attention", "attention-soft"}, {"attention", "surface"}, {"attention", "ground"}, {"on-waiting", "waiting-soft"},
		{"danger", "surface"}, {"danger", "ground"}, {"danger", "sunken"}, {"danger", "brand-soft"}, {"on-danger-soft", "danger-soft"},
		{"on-danger", "danger"}, {"on-danger", "danger-strong"},
	}
	edges := [][2]string{{"edge", "surface"}, {"edge", "ground"}, {"edge", "sunken"}, {"focus", "surface"}, {"focus", "ground"}, {"brand", "line"}}
	check := func(pairs [][2]string, least float64) {
		for _, p := range pairs {
			for i, mode := range []string{"light", "dark"} {
				front, back := colours[p[0]][i], colours[p[1]][i]
				if front == "" || back == "" {
					t.Fatalf("no colour %s or %s", p[0], p[1])
				}
				if c := contrast(front, back); c < least {
					t.Errorf("%s on %s, %s: %.2f, want %.1f", p[0], p[1], mode, c, least)
				}
			}
		}
	}
	check(text, 4.5)
	check(edges, 3)
}

// markup matches what makes elements or code out of text.
var markup = regexp.MustCompile(`\b(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser|setHTML\w*|srcdoc|document\.write|eval|new Function|set(Timeout|Interval)\(\s*['"` + "`" + `])`)

func TestScriptsPutTextInAsText(t *testing.T) {
	files, err := filepath.Glob("scripts/*.js")
	if err != nil || len(files) == 0 {
		t.Fatalf("there are no scripts: %v", err)
	}
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		// One module parses the product's pages, under a policy of Trusted Types.
		if found := markup.FindAllString(string(source), -1); len(found) > 0 && filepath.Base(file) != "answer.js" {
			t.Errorf("%s makes more of text than text: %q", file, found)
		}
	}
}
