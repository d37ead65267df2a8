package app_test

import (
	"encoding/json"
	"encoding/xml"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

// Feed readers and search engines find exactly what is in the catalog. A description
// can't add markup to their documents.
func TestWhatStandsInTheCatalogIsFoundFromOutside(t *testing.T) {
	w := newWorld(t)
	ada, max, visitor := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "max@oin.example"), w.visitor()
	ada.submitted("Acme Secret")
	id := ada.published(max, "Acme Lamps")
	const hostile = "</script><script>alert(1)</script> ]]> & more"
	if _, err := w.db.Pool().Exec(t.Context(), `update submissions set submitted = jsonb_set(submitted, '{app_description}', to_jsonb($1::text)) where status = 'PUBLISHED'`, hostile); err != nil {
		t.Fatal(err)
	}
	address := w.url + "/catalog/acme-lamps"

	feed := visitor.get("/catalog/feed.atom")
	var atom struct {
		ID      string `xml:"http://www.w3.org/2005/Atom id"`
		Updated string `xml:"updated"`
		Entries []struct {
			ID      string `xml:"id"`
			Title   string `xml:"title"`
			Summary string `xml:"summary"`
			Link    struct {
				Href string `xml:"href,attr"`
			} `xml:"link"`
		} `xml:"entry"`
	}
	if err := xml.Unmarshal([]byte(feed.body), &atom); err != nil {
		t.Fatalf("the feed: %v in %s", err, feed.body)
	}
	if atom.ID != w.url+"/catalog" || atom.Updated == "" || len(atom.Entries) != 1 {
		t.Fatalf("the feed is %+v", atom)
	}
	if e := atom.Entries[0]; e.ID != address+"#version-1" || e.Title != "Acme Lamps" || e.Summary != hostile || e.Link.Href != address {
		t.Errorf("the feed has %+v", e)
	}

	sites := func() []string {
		t.Helper()
		var m struct {
			Pages []string `xml:"url>loc"`
		}
		a := visitor.get("/sitemap.xml")
		if err := xml.Unmarshal([]byte(a.body), &m); err != nil {
			t.Fatalf("the site map: %v in %s", err, a.body)
		}
		return m.Pages
	}
	if got := strings.Join(sites(), " "); got != w.url+"/ "+w.url+"/catalog "+w.url+"/glossary "+w.url+"/checks "+address {
		t.Errorf("the site map has %s", got)
	}
	if a := visitor.get("/sitemap.xml?part=1"); a.status != http.StatusNotFound {
		t.Errorf("a part that there is not has status %d", a.status)
	}
	for _, path := range []string{"/sitemap.xml", "/catalog/feed.atom", "/catalog/acme-lamps/feed.atom", "/catalog/acme-lamps/badge.svg", "/catalog/acme-lamps/card"} {
		whole := visitor.get(path)
		same := visitor.do(http.MethodGet, path, nil, "If-None-Match", whole.header.Get("ETag"))
		if whole.header.Get("ETag") == "" || same.status != http.StatusNotModified || same.body != "" {
			t.Errorf("%s, asked for again, has status %d and %d bytes", path, same.status, len(same.body))
		}
	}
	visitor.check("robots.txt", visitor.get("/robots.txt"), http.StatusOK, "Sitemap: "+w.url+"/sitemap.xml")

	own := visitor.get("/catalog/acme-lamps/feed.atom")
	atom.Entries = nil
	if err := xml.Unmarshal([]byte(own.body), &atom); err != nil {
		t.Fatalf("the feed of an integration: %v in %s", err, own.body)
	}
	if atom.ID != address || len(atom.Entries) != 1 || atom.Entries[0].ID != address+"#version-1" || atom.Entries[0].Summary != hostile {
		t.Errorf("the feed of an integration is %+v", atom)
	}

	badge := visitor.get("/catalog/acme-lamps/badge.svg")
	var picture struct {
		Title string `xml:"http://www.w3.org/2000/svg title"`
	}
	if err := xml.Unmarshal([]byte(badge.body), &picture); err != nil || picture.Title != "Acme Lamps is listed in the Okta Integration Network" {
		t.Errorf("the badge is %s: %v", badge.body, err)
	}
	card := ada.do(http.MethodGet, "/catalog/acme-lamps/card", nil, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "iframe")
	ada.check("card", card, http.StatusOK, `href="/catalog/acme-lamps" target="_blank" rel="noopener">Acme Lamps</a>`)
	if !strings.Contains(card.body, "&lt;/script&gt;") || strings.Contains(card.body, "<script") || strings.Contains(card.body, "Ada") {
		t.Errorf("the card has a script, or says who looks at it: %s", card.body)
	}
	for _, c := range []struct {
		answer
		mediaType, policy string
	}{
		{badge, "image/svg+xml", "default-src 'none'; frame-ancestors 'none'; sandbox"},
		{card, "text/html; charset=utf-8", "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"},
	} {
		h := c.header
		if h.Get("Content-Type") != c.mediaType || h.Get("Content-Security-Policy") != c.policy || h.Get("Cross-Origin-Resource-Policy") != "cross-origin" ||
			h.Get("Cache-Control") != "public, max-age=600" || (h.Get("X-Frame-Options") == "") != strings.HasSuffix(c.policy, "frame-ancestors *") {
			t.Errorf("%s for other sites comes with %v", c.mediaType, h)
		}
	}

	entry := visitor.get("/catalog/acme-lamps")
	for _, markup := range []string{"&lt;img src=&#34;" + address + "/badge.svg&#34;", "&lt;iframe src=&#34;" + address + "/card&#34;"} {
		if !strings.Contains(entry.body, markup) {
			t.Errorf("the page doesn't offer %s", markup)
		}
	}
	data := regexp.MustCompile(`(?s)<script id="software" type="application/ld\+json">(.*?)</script>`).FindStringSubmatch(entry.body)
	if data == nil {
		t.Fatal("the page has no data for search engines")
	}
	var software map[string]any
	if err := json.Unmarshal([]byte(data[1]), &software); err != nil {
		t.Fatalf("the data: %v in %s", err, data[1])
	}
	if software["name"] != "Acme Lamps" || software["description"] != hostile || software["url"] != address {
		t.Errorf("the data is %v", software)
	}
	if strings.Contains(entry.body, "<script>alert") || !strings.Contains(entry.body, `<link rel="canonical" href="`+address+`"`) || !strings.Contains(entry.body, `property="og:title" content="Acme Lamps"`) {
		t.Errorf("the head of the page is %s", entry.body[:min(len(entry.body), 3000)])
	}

	// What leaves the catalog is no longer listed, and what others have subscribed to or show says so.
	max.check("remove", max.post("/admin/submissions/"+id+"/do/remove", url.Values{"from": {"PUBLISHED.1"}, "note": {"It is gone."}}), http.StatusOK, "Removed")
	if strings.Contains(strings.Join(sites(), " "), "lamps") {
		t.Error("what was removed is still on the site map")
	}
	words := "Acme Lamps was removed from the OIN on "
	for _, path := range []string{"/catalog/feed.atom", "/catalog/acme-lamps/feed.atom"} {
		atom.Entries = nil
		a := visitor.get(path)
		if err := xml.Unmarshal([]byte(a.body), &atom); err != nil || a.status != http.StatusOK || len(atom.Entries) == 0 {
			t.Fatalf("after the removal, %s has status %d: %v in %s", path, a.status, err, a.body)
		}
		if e := atom.Entries[0]; e.Title != "Acme Lamps was removed" || !strings.HasPrefix(e.Summary, words) || !strings.HasPrefix(e.ID, address+"#removal-") {
			t.Errorf("after the removal, %s has %+v", path, e)
		}
		if strings.Contains(a.body, "alert(1)") || strings.Contains(a.body, "It is gone.") {
			t.Errorf("%s tells what it said, or why it was removed: %s", path, a.body)
		}
	}
	badge = visitor.get("/catalog/acme-lamps/badge.svg")
	if err := xml.Unmarshal([]byte(badge.body), &picture); err != nil || !strings.HasPrefix(picture.Title, words) || !strings.Contains(badge.body, "No longer in the OIN") {
		t.Errorf("after the removal, the badge is %s: %v", badge.body, err)
	}
	card = visitor.get("/catalog/acme-lamps/card")
	if visitor.check("card", card, http.StatusOK, words); strings.Contains(card.body, "alert(1)") {
		t.Errorf("after the removal, the card is %s", card.body)
	}
	visitor.check("its page", visitor.get("/catalog/acme-lamps"), http.StatusNotFound, words)
	for _, path := range []string{"/feed.atom", "/badge.svg", "/card"} {
		if a := visitor.get("/catalog/acme-lanterns" + path); a.status != http.StatusNotFound {
			t.Errorf("%s of what never was has status %d", path, a.status)
		}
	}
}

// A customer follows an integration by email without JavaScript, and without an account. A mail
// program ends that with one request.
func TestACustomerSubscribesByEmailAndUnsubscribesWithOneRequest(t *testing.T) {
	w := newWorld(t)
	ada, max, cleo := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "max@oin.example"), w.visitor()
	ada.published(max, "Acme Lamps")
	cleo.check("the form", cleo.get("/catalog/acme-lamps"), http.StatusOK, "Subscribe by email")
	cleo.check("a mistake", cleo.post("/catalog/acme-lamps/subscribe", url.Values{"email": {"cleo@"}}), http.StatusUnprocessableEntity, `value="cleo@"`)
	cleo.check("no such integration", cleo.post("/catalog/nothing/subscribe", url.Values{"email": {"cleo@customer.example"}}), http.StatusNotFound, "")
	cleo.check("the address", cleo.post("/catalog/acme-lamps/subscribe", url.Values{"email": {"cleo@customer.example"}}), http.StatusOK, "Check your email.")
	var body string
	if err := w.db.Pool().QueryRow(t.Context(), `select body from mails where subscription_id is not null`).Scan(&body); err != nil {
		t.Fatal(err)
	}
	confirm := regexp.MustCompile(`/subscriptions/confirm\?token=\S+`).FindString(body)
	cleo.check("the link", cleo.get(confirm), http.StatusOK, "Get emails about Acme Lamps?")
	if w.id(`select count(*)::text from subscriptions where confirmed_at is not null`) != "0" {
		t.Fatal("a program that only opens links has confirmed it")
	}
	cleo.check("the click", cleo.post(confirm, nil), http.StatusOK, "Confirmed.")
	cleo.check("the link again", cleo.get(confirm), http.StatusGone, "Subscribe again")

	end := "/subscriptions/end?id=" + w.id(`select id from subscriptions`)
	if a := w.visitor().do(http.MethodPost, end, strings.NewReader("List-Unsubscribe=One-Click"), "Content-Type", "application/x-www-form-urlencoded"); a.status != http.StatusOK || a.path != end {
		t.Errorf("a mail program gets %d at %s", a.status, a.path)
	}
	if w.id(`select count(*)::text from subscriptions`) != "0" {
		t.Error("the address is still there")
	}
	cleo.check("afterwards", cleo.get(end), http.StatusOK, "No more emails")
	if strings.Contains(w.everything(), strings.TrimPrefix(confirm, "/subscriptions/confirm?token=")) {
		t.Error("the log has the token")
	}
}
