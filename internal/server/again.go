package server

import (
	"maps"
	"net/http"
	"net/url"
	"path"
	"strings"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/signin"
	"oinmanager/web/pages"
)

// promptSignIn responds to a request that needs a sign-in, or a more recent one. It
// redirects a GET to the org's sign-in and back. For a form it renders a page that
// keeps what was sent, signs the person in beside it, and sends it again.
func (s *server) promptSignIn(w http.ResponseWriter, r *http.Request, why string) error {
	again := paths.SignInAgainFor(s.returnPath(r))
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		http.Redirect(w, r, again, http.StatusSeeOther)
		return nil
	}
	form, err := sentForm(w, r)
	if err != nil {
		return err
	}
	page := pages.SignInAgainPage{
		Layout: s.layout(r, "Sign in again"), Status: http.StatusUnauthorized, Text: why, Again: again, Back: s.back(r),
		Send: r.URL.Path, Form: form, Kept: typedTexts(r.URL.Path, form),
	}
	page.Done = ""
	return s.page(w, r, http.StatusUnauthorized, pages.SignInAgain(page))
}

// sentForm returns the values of the submitted form without secrets, which are typed
// again rather than put into a page, and without files. Of a submission's tab it
// returns what could be read within the tab's limits.
func sentForm(w http.ResponseWriter, r *http.Request) (url.Values, error) {
	var form url.Values
	if route, _ := r.Context().Value(routeKey).(route); person(r) == nil && route.body == filesBody {
		tab, _ := readTexts(w, r)
		form = tab.values
	} else if err := readForm(r); err != nil {
		return nil, err
	} else {
		form = r.PostForm
	}
	form = maps.Clone(form)
	form.Del(signin.FieldSecret)
	form.Del(instanceSecret)
	for _, f := range oin.Fields() {
		if f.Kind == oin.KindPassword {
			form.Del(string(f.Key))
		}
	}
	return form, nil
}

// signedIn renders the page on which a sign-in beside a waiting page ends.
func (s *server) signedIn(w http.ResponseWriter, r *http.Request) error {
	return s.page(w, r, http.StatusOK, pages.SignedIn(s.layout(r, "You're signed in")))
}

// returnPath returns where to go after signing in again: the current page. For a
// submitted form that is the dialog, or the nearest page at or above the form's path.
func (s *server) returnPath(r *http.Request) string {
	page, asked := strings.CutSuffix(r.URL.Path, "/do/"+chi.URLParam(r, "action"))
	switch {
	case r.Method == http.MethodGet || r.Method == http.MethodHead:
		return r.URL.RequestURI()
	case asked:
		return page + "?confirm=" + url.QueryEscape(chi.URLParam(r, "action"))
	}
	page = r.URL.EscapedPath()
	for page != "/" && s.safeNext(page) == "" {
		page = path.Dir(page)
	}
	return page
}
