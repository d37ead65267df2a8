package app_test

import (
	"compress/gzip"
	"io"
	"net/http"
	"strings"
	"testing"
)

func TestVisitorsAreSentThePagesOfTheCatalogOncePerChange(t *testing.T) {
	w := newWorld(t)
	ada, max, visitor := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "max@oin.example"), w.visitor()
	ada.published(max, "Acme Fax")
	for _, path := range []string{"/", "/catalog", "/catalog?q=fax", "/catalog/acme-fax"} {
		first := visitor.get(path)
		tag := first.header.Get("ETag")
		if tag == "" || !strings.Contains(strings.Join(first.header.Values("Vary"), ", "), "Cookie") {
			t.Fatalf("%s has the tag %q and varies by %q", path, tag, first.header.Values("Vary"))
		}
		if again := visitor.do(http.MethodGet, path, nil, "If-None-Match", tag); again.status != http.StatusNotModified || again.body != "" {
			t.Errorf("%s again: %d with %d bytes, want 304 with none", path, again.status, len(again.body))
		}
		if own := ada.do(http.MethodGet, path, nil, "If-None-Match", tag); own.status != http.StatusOK || own.header.Get("ETag") != "" || own.header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s for Ada: %d, tag %q, %q", path, own.status, own.header.Get("ETag"), own.header.Get("Cache-Control"))
		}
	}
	// A page of another host of the same site embeds it, with Ada's cookie. She must not be
	// given what a cache keeps of that.
	embedded := ada.do(http.MethodGet, "/catalog", nil, "Sec-Fetch-Site", "same-site", "Sec-Fetch-Mode", "no-cors", "Sec-Fetch-Dest", "image")
	if got := embedded.header.Get("Cache-Control"); strings.Contains(embedded.body, "Ada Lindqvist") || got != "private, no-cache" {
		t.Errorf("embedded, the catalog has Cache-Control %q", got)
	}
	tag := visitor.get("/catalog").header.Get("ETag")
	ada.published(max, "Acme Lamps")
	if changed := visitor.do(http.MethodGet, "/catalog", nil, "If-None-Match", tag); changed.status != http.StatusOK || !strings.Contains(changed.body, "Acme Lamps") {
		t.Errorf("after a publication the catalog answers %d", changed.status)
	}
}

func TestPagesAreSentCompressedToThoseWhoAcceptIt(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	path := "/submissions/" + ada.add() + "/general"
	plain := ada.do(http.MethodGet, path, nil, "Accept-Encoding", "identity")
	small := ada.do(http.MethodGet, path, nil, "Accept-Encoding", "gzip")
	if small.header.Get("Content-Encoding") != "gzip" || len(small.body)*3 > len(plain.body) {
		t.Fatalf("the form has %d bytes, and %d as %q", len(plain.body), len(small.body), small.header.Get("Content-Encoding"))
	}
	unpacked, err := gzip.NewReader(strings.NewReader(small.body))
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(unpacked)
	if err != nil || string(body) != plain.body {
		t.Errorf("unpacked, the form is another page: %v", err)
	}
}
