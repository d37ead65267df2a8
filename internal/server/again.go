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

// promptSignIn answers a request that needs a sign-in, or a more recent one. A
// person who has typed nothing yet goes through their org at once, and comes back. One
// who has sent something gets a page with all of it, which signs them in beside itself
// and sends it once more.
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
		Send: r.URL.Path, Form: form, Kept: typedTexts(form),
	}
	page.Done = ""
	return s.page(w, r, http.StatusUnauthorized, pages.SignInAgain(page))
}

// sentForm is what a form has brought, without its secrets, which are typed once more
// rather than put into a page, and without its files. Of a tab of the form it is what
// could be read, within the bounds that a tab has.
func sentForm(w http.ResponseWriter, r *http.Request) (url.Values, error) {
	form := r.PostForm
	if route, _ := r.Context().Value(routeKey).(route); person(r) == nil && route.body == filesBody {
		tab, _ := readTexts(w, r)
		form = tab.values
	} else if err := readForm(r); err != nil {
		return nil, err
	} else {
		form = r.PostForm
	}
	form = maps.Clone(form)
	form.Del(signin.OfferSecret)
	form.Del(instanceSecret)
	for _, f := range oin.Fields() {
		if f.Kind == oin.KindPassword {
			form.Del(string(f.Key))
		}
	}
	return form, nil
}

// signedIn is where a person lands who has signed in beside a page that waits for it.
func (s *server) signedIn(w http.ResponseWriter, r *http.Request) error {
	return s.page(w, r, http.StatusOK, pages.SignedIn(s.layout(r, "You’re signed in")))
}

// returnPath is where somebody goes on after signing in again: where they were. For
// what they have sent, that is the page of the same address or the next above it, or
// the dialog.
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
