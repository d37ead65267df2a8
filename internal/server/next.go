package server

import (
	"net/http"
	"net/url"
	"path"
	"strings"

	"oinmanager/internal/paths"

	"github.com/go-chi/chi/v5"
)

// maxNext is, in bytes, what fits into the cookie of a sign-in with all else that it keeps.
const maxNext = 1500

// safeNext is where somebody goes on after signing in, if that is one of the pages that ask
// for it; empty otherwise. Nobody is to be led elsewhere by a link to us, nor from one
// sign-in into another that the link has chosen, so what anyone may call is no such page.
func (s *server) safeNext(asked string) string {
	u, err := url.Parse(asked)
	if err != nil || u.Scheme != "" || u.Host != "" || u.User != nil ||
		// Browsers resolve dots, escaped ones too, and take \ for / and a tab for nothing.
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

// pagesOf are the pages among the routes that ask for a sign-in.
func pagesOf(routes []route) chi.Routes {
	pages := chi.NewRouter()
	for _, route := range routes {
		if route.method != post && route.access != anyone && route.access != onLocalRuns && !strings.HasPrefix(route.path, paths.API) {
			pages.Get(route.path, http.NotFound)
		}
	}
	return pages
}
