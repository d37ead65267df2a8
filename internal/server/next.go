package server

import (
	"net/http"
	"net/url"
	"path"
	"strings"

	"oinmanager/internal/paths"

	"github.com/go-chi/chi/v5"
)

// maxNext is the maximum length of a path that fits into the sign-in's cookie, in
// bytes.
const maxNext = 1500

// safeNext returns asked if it is a page that requires sign-in, and "" otherwise. That
// prevents open redirects, and a link that leads from one sign-in into another of its
// choice, since the sign-in's own pages are open to anyone.
func (s *server) safeNext(asked string) string {
	u, err := url.Parse(asked)
	if err != nil || u.Scheme != "" || u.Host != "" || u.User != nil ||
		// Browsers resolve dots, escaped ones too, read \ as /, and ignore tabs.
		path.Clean(u.Path) != u.Path || strings.ContainsFunc(u.Path, func(c rune) bool { return c < ' ' || c == '\\' }) {
		return ""
	}
	u.Fragment, u.RawFragment = "", ""
	next := u.RequestURI()
	if len(next) > maxNext || !s.pages.Match(chi.NewRouteContext(), http.MethodGet, u.EscapedPath()) {
		return ""
	}
	return next
}

// pagesOf returns a router of the pages that require sign-in.
func pagesOf(routes []route) chi.Routes {
	pages := chi.NewRouter()
	for _, route := range routes {
		if route.method != post && route.access != anyone && route.access != onLocalRuns && !strings.HasPrefix(route.path, paths.API) {
			pages.Get(route.path, http.NotFound)
		}
	}
	return pages
}
