package server

import (
	"context"
	"fmt"
	"hash/fnv"
	"net/http"
	"net/url"
	"strings"
)

// What a page says after a redirect ([done]) is said once: also without scripts, a reload or
// the back button doesn't say it again. The redirect gives the browser a cookie of a minute
// for the one address that it leads to, and the page of that address takes it back. Each
// address has its own, so that tabs don't take each other's.

// doneLasts is how many seconds the page that a redirect leads to can take to be asked for.
const doneLasts = 60

// sayOnce leaves out of a request what its page was to say, unless a redirect has just led
// there.
func (s *server) sayOnce(next http.Handler) http.Handler {
	secure := strings.HasPrefix(s.BaseURL, "https://")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r = r.WithContext(context.WithValue(r.Context(), secureKey, secure))
		if r.Method == http.MethodGet && r.URL.Query().Has("done") {
			if _, err := r.Cookie(doneCookie(r.URL, secure)); err == nil {
				setDoneCookie(w, r, r.URL, -1)
			} else {
				r = withoutDone(r)
			}
		}
		next.ServeHTTP(w, r)
	})
}

// toSay notes that a redirect leads to a page that says what was done.
func toSay(w http.ResponseWriter, r *http.Request, to string) {
	if u, err := url.Parse(to); err == nil && u.Query().Has("done") {
		setDoneCookie(w, r, u, doneLasts)
	}
}

// doneCookie returns the name of an address's cookie. Over HTTPS, its prefix binds it to this
// host, as that of the session.
func doneCookie(u *url.URL, secure bool) string {
	h := fnv.New64a()
	_, _ = h.Write([]byte(u.Path + "?" + u.Query().Encode())) // never fails
	name := fmt.Sprintf("oinmanager-done-%x", h.Sum64())
	if secure {
		return "__Host-" + name
	}
	return name
}

// The org redirects exactly to the start page after a sign-out, so the cookie alone says what
// the page is to say.

// signedOutCookie returns the name of the cookie that says that someone has just signed out.
func signedOutCookie(secure bool) string {
	if secure {
		return "__Host-oinmanager-signed-out"
	}
	return "oinmanager-signed-out"
}

// setSignedOut has the start page say that the person is signed out, or takes that back.
func setSignedOut(w http.ResponseWriter, r *http.Request, maxAge int) {
	secure, _ := r.Context().Value(secureKey).(bool)
	setCookie(w, signedOutCookie(secure), secure, maxAge)
}

// saysSignedOut reports whether the start page is to say that the person is signed out. It
// says it once.
func (s *server) saysSignedOut(w http.ResponseWriter, r *http.Request) bool {
	secure, _ := r.Context().Value(secureKey).(bool)
	if _, err := r.Cookie(signedOutCookie(secure)); err != nil {
		return false
	}
	setSignedOut(w, r, -1)
	w.Header().Set("Cache-Control", "no-store")
	return person(r) == nil
}

func setDoneCookie(w http.ResponseWriter, r *http.Request, u *url.URL, maxAge int) {
	secure, _ := r.Context().Value(secureKey).(bool)
	setCookie(w, doneCookie(u, secure), secure, maxAge)
}

func setCookie(w http.ResponseWriter, name string, secure bool, maxAge int) {
	http.SetCookie(w, &http.Cookie{
		Name: name, Value: "1", Path: "/", MaxAge: maxAge,
		Secure: secure, HttpOnly: true, SameSite: http.SameSiteLaxMode,
	})
}

// withoutDone returns a request for the same page without a message.
func withoutDone(r *http.Request) *http.Request {
	query, asked, address := r.URL.Query(), *r, *r.URL
	query.Del("done")
	address.RawQuery = query.Encode()
	asked.URL = &address
	return &asked
}
