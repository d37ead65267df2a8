package facts

import (
	"strings"
	"testing"
)

func TestOnlyWhatAPersonCouldReadIsTextOfThePage(t *testing.T) {
	for body, want := range map[string]string{
		"<html><head><title>T</title><style>p{}</style><p>No end of the head":                                     "no end of the head",
		"<p hidden>no</p><div hidden><div>no</div>no</div>yes":                                                    "yes",
		`<div role="tabpanel" hidden>on another tab</div><div hidden="until-found">in a box that is closed</div>`: "on another tab in a box that is closed",
		"<svg><title>icon</title></svg>after<template>no</template>":                                              "after",
		"<script>if (a < b) { '</p>' }</script><noscript>no</noscript>yes":                                        "yes",
		"<p>soft\u00adhy\u200bphen&nbsp;&amp; more</p>":                                                           "softhyphen & more",
		"<p>one<p>two<br>three<li>four":                                                                           "one two three four",
		strings.Repeat("<div>", 100_000) + "deep":                                                                 "deep",
		"</ol></nav></p>text</h1>":                                                                                "text",
		"":                                                                                                        "",
	} {
		if p := readPage("text/html", []byte(body), true); p.Text != want {
			t.Errorf("%.60q is read as %q, want %q", body, p.Text, want)
		}
	}
}

func TestBreadcrumbsAndContentsAreNoSteps(t *testing.T) {
	list := "<li>One</li><li>Two</li><li>Three</li></ol>"
	for body, want := range map[string]int{
		"<ol>" + list: 3, `<ol class="steps">` + list: 3,
		`<ol class="breadcrumbs">` + list: 0, `<ol aria-label="Breadcrumb">` + list: 0, "<nav><div><ol>" + list + "</div></nav>": 0, `<ol id="toc">` + list: 0,
		"<nav></nav><ol>" + list: 3, "<ul>" + list: 0, "<ol hidden>" + list: 0, `<ol class="protocol">` + list: 3,
		"<ol><li>One<ol><li>a</li></ol></li><li>Two</li></ol>": 2,
	} {
		if p := readPage("text/html", []byte(body), true); p.Steps != want {
			t.Errorf("%q has %d steps, want %d", body, p.Steps, want)
		}
	}
}

func TestTextsAreReadInTheirEncoding(t *testing.T) {
	ascii := strings.Repeat("words ", 500)
	for _, c := range []struct{ kind, body, want string }{
		{"text/plain", ascii + "café’s", "café’s"}, {"text/html", ascii + "café’s", "café’s"}, {"text/html", ascii + "café\xe2\x80", "café"},
		{"text/plain; charset=iso-8859-1", "caf\xe9", "café"}, {"text/html", `<meta charset="windows-1251">` + "\xef\xf0\xe8\xe2\xe5\xf2", "привет"},
		{"text/html", "caf\xe9 cr\xe8me", "café crème"}, {"", "<html><p>Guide</p>", "guide"}, {"text/html; charset=none", "Guide", "guide"},
	} {
		if p := readPage(c.kind, []byte(c.body), true); !strings.HasSuffix(p.Text, c.want) {
			t.Errorf("%s: %.30q is read as %q", c.kind, c.body, p.Text[max(0, len(p.Text)-30):])
		}
	}
	for kind, body := range map[string]string{"": "%PDF-1.7", "application/octet-stream": "%PDF-1.7", "application/pdf": "%PDF-1.7", "image/png": "x", "application/json": "{}"} {
		if p := readPage(kind, []byte(body), true); p.Text != "" || body == "%PDF-1.7" && p.Type != "application/pdf" {
			t.Errorf("%s: %+v", kind, p.Page)
		}
	}
}

// FuzzPage tries pages: whatever a site sends, reading it ends, and the text can be stored.
func FuzzPage(f *testing.F) {
	f.Add("text/html", "<title>a<h1>b<ol><li>c<svg hidden>\x00\xff")
	f.Add("text/plain; charset=utf-16", "\xff\xfe1\x00.\x00")
	f.Fuzz(func(t *testing.T, kind, body string) {
		p := readPage(kind, []byte(body), true)
		for _, text := range append(p.Headings, p.Title, p.Text, p.Type) {
			if strings.ContainsAny(text, "\x00\uFFFD") || strings.ToValidUTF8(text, "") != text {
				t.Errorf("%q", text)
			}
		}
	})
}
