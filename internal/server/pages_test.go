package server

import (
	"cmp"
	"net/http"
	"os"
	"regexp"
	"testing"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// noPage are the routes with GET that render no page, or one that no entry can show, and why.
var noPage = map[string]string{
	paths.Sitemap:                              "a file",
	paths.Robots:                               "a file",
	paths.CatalogFeed:                          "a feed",
	paths.EntryFeed("{slug}"):                  "a feed",
	paths.CatalogBadge("{slug}"):               "a picture",
	paths.CatalogIcon("{slug}", "{sha256}"):    "a picture",
	paths.APIDocument:                          "JSON",
	paths.SignInAgain:                          "redirects, and asks first if a link on another site led there",
	paths.Callback:                             "redirects",
	paths.FrontChannelLogout:                   "an empty frame in the page of an org",
	paths.OpenNotification("{notification}"):   "redirects",
	paths.ExportOrg:                            "a file",
	paths.ReplaceConnection:                    "only for an org that has connected itself, as in web/e2e/connect.spec.ts",
	paths.Present("{id}"):                      "a stream",
	submission:                                 "redirects to the first tab",
	paths.OwnFile("{id}", "{key}", "{sha256}"): "a file",
	paths.File(submission, "{key}"):            "a file",
	paths.Attachment(submission, "{issue}", "{attachment}"): "a file",
	paths.QueueChanges:                                       "a stream",
	paths.File(underReview, "{key}"):                         "a file",
	paths.SubmittedFile("{id}", "{key}", "{sha256}"):         "a file",
	paths.Attachment(underReview, "{issue}", "{attachment}"): "a file",
	paths.ReviewNow("{id}", oin.Standing{}, ""):              "a stream, and a part of a page for its script",
	paths.Next("{id}"):                                       "redirects",
	paths.Previous("{id}"):                                   "redirects",
	paths.FiguresCSV:                                         "a file",
	paths.AuditCSV:                                           "a file",
	paths.AuditJSONL:                                         "a file",
}

// shown matches the address of an entry in web/e2e/pages.ts and where its steps lead, if it says so.
var shown = regexp.MustCompile(`\bpath: '([^'?]+)[^']*'(?:, at: '([^'?]+))?`)

func TestTheBrowserTestsLookAtEveryPage(t *testing.T) {
	pages, err := os.ReadFile("../../web/e2e/pages.ts")
	if err != nil {
		t.Fatal(err)
	}
	router := chi.NewRouter()
	for _, r := range routes {
		if r.method == get || r.method == getOnly {
			router.Method(http.MethodGet, r.path, http.NotFoundHandler())
		}
	}
	seen := map[string]bool{}
	for _, entry := range shown.FindAllStringSubmatch(string(pages), -1) {
		address := cmp.Or(entry[2], entry[1])
		seen[router.Find(chi.NewRouteContext(), http.MethodGet, address)] = true
	}
	for _, r := range router.Routes() {
		why, not := noPage[r.Pattern]
		switch {
		case !not && !seen[r.Pattern]:
			t.Errorf("no entry of web/e2e/pages.ts shows the page at %s", r.Pattern)
		case not && seen[r.Pattern]:
			t.Errorf("an entry of web/e2e/pages.ts shows %s, which should be no page: %s", r.Pattern, why)
		}
		delete(noPage, r.Pattern)
	}
	for path := range noPage {
		t.Errorf("%s should be no page, but there's no such route", path)
	}
}
