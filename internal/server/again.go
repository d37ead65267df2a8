package server

import (
	"maps"
	"net/http"
	"net/url"
	"path"
	"strings"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/signin"
	"oinmanager/internal/submission"
	"oinmanager/web"
)

// askToSignInAgain answers a request that needs a more recent sign-in. Whoever has
// typed nothing yet goes through their org at once, and comes back. Whoever has sent
// something gets a page with all of it, which signs them in beside itself and sends
// it once more.
func (s *server) askToSignInAgain(w http.ResponseWriter, r *http.Request, why error) {
	again := "/sign-in/again?next=" + url.QueryEscape(s.afterAgain(r))
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		http.Redirect(w, r, again, http.StatusSeeOther)
		return
	}
	if err := readForm(r); err != nil {
		s.problem(w, r, err)
		return
	}
	form := maps.Clone(r.PostForm)
	form.Del(signin.OfferSecret) // it is pasted once more, rather than in the page
	status := statusOf[submission.SignInAgain]
	page := web.SignInAgainPage{
		Layout: s.layout(r, "Sign in again"), Status: status, Text: why.Error(), Again: again, Back: s.back(r),
		Send: r.URL.Path, Form: form, Kept: typed(form),
	}
	page.Done = ""
	if err := s.page(w, r, status, web.SignInAgain(page)); err != nil {
		s.log.ErrorContext(r.Context(), "page for signing in again failed", "error", err)
	}
}

// afterAgain is where somebody goes on after signing in again: where they were. For
// what they have sent, that is the page of the same address or the next above it, or
// the dialog.
func (s *server) afterAgain(r *http.Request) string {
	page, asked := strings.CutSuffix(r.URL.Path, "/do/"+chi.URLParam(r, "action"))
	switch {
	case r.Method == http.MethodGet || r.Method == http.MethodHead:
		return r.URL.RequestURI()
	case asked:
		return page + "?confirm=" + url.QueryEscape(chi.URLParam(r, "action"))
	}
	page = r.URL.EscapedPath()
	for page != "/" && s.next(page) == "" {
		page = path.Dir(page)
	}
	return page
}
