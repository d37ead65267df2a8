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

func setDoneCookie(w http.ResponseWriter, r *http.Request, u *url.URL, maxAge int) {
	secure, _ := r.Context().Value(secureKey).(bool)
	http.SetCookie(w, &http.Cookie{
		Name: doneCookie(u, secure), Value: "1", Path: "/", MaxAge: maxAge,
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
