package orgs

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/go-chi/chi/v5"
	jose "github.com/go-jose/go-jose/v4"
)

// An org signs people out of its apps in two ways, as Okta does: by Universal Logout,
// server to server, when an admin clears a person's sessions
// (draft-parecki-oauth-global-token-revocation, in Okta's profile of it), and by a
// hidden frame on the page that confirms a sign-out from the org (OpenID Connect
// Front-Channel Logout 1.0).

// clearSessions ends all sessions of a person at the org, and asks the relying party to
// do the same.
func (s *server) clearSessions(w http.ResponseWriter, r *http.Request) {
	p, ok := s.store.person(chi.URLParam(r, "sub"))
	if !ok {
		s.show(w, http.StatusNotFound, "message.html", view{Title: "Person not found", Text: s.org.Name + " doesn't have this person."})
		return
	}
	_ = s.store.TerminateSession(r.Context(), p.Sub, "") // never fails
	v := view{Title: "Signed out everywhere"}
	if answer, err := s.universalLogout(r, p); err != nil {
		s.options.Log.Warn("universal logout", "org", s.org.Name, "error", err)
		v.Text = p.Name + " is signed out of " + s.org.Name + ". We couldn't notify the app; see the log."
	} else {
		v.Text = fmt.Sprintf("%s is signed out of %s. Universal Logout notified the app, which responded: %s.", p.Name, s.org.Name, answer)
	}
	s.show(w, http.StatusOK, "message.html", v)
}

// logoutLasts is how long a request is valid, as at Okta.
const logoutLasts = 5 * time.Minute

// universalLogout sends the request, and returns the status of the response.
func (s *server) universalLogout(r *http.Request, p Person) (string, error) {
	now := s.options.Now()
	token, err := s.store.sign("global-token-revocation+jwt", map[string]any{
		"iss": s.issuer, "sub": s.options.Client.ID, "aud": s.options.Client.UniversalLogoutURI, "jti": "ULP." + rand.Text(),
		"iat": now.Unix(), "nbf": now.Add(-logoutLasts).Unix(), "exp": now.Add(logoutLasts).Unix(),
	})
	if err != nil {
		return "", err
	}
	body, err := json.Marshal(map[string]any{"sub_id": map[string]string{"format": "iss_sub", "iss": s.issuer, "sub": p.Sub}})
	if err != nil {
		return "", err
	}
	req, err := http.NewRequestWithContext(r.Context(), http.MethodPost, s.options.Client.UniversalLogoutURI, bytes.NewReader(body))
	if err != nil {
		return "", err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+token)
	client := http.Client{Timeout: 10 * time.Second}
	res, err := client.Do(req)
	if err != nil {
		return "", err
	}
	return res.Status, res.Body.Close()
}

// sign returns a token of that type, signed with the org's key.
func (s *store) sign(typ string, claims map[string]any) (string, error) {
	options := (&jose.SignerOptions{}).WithType(jose.ContentType(typ))
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.RS256, Key: jose.JSONWebKey{Key: s.key.key, KeyID: s.key.id}}, options)
	if err != nil {
		return "", err
	}
	raw, err := json.Marshal(claims)
	if err != nil {
		return "", err
	}
	signed, err := signer.Sign(raw)
	if err != nil {
		return "", err
	}
	return signed.CompactSerialize()
}

// leave signs this browser out of the org, and tells the relying party by a frame.
func (s *server) leave(w http.ResponseWriter, r *http.Request) {
	x, ok := s.current(r)
	if c, err := r.Cookie(s.cookie()); err == nil {
		s.store.endSession(c.Value)
		http.SetCookie(w, &http.Cookie{Name: s.cookie(), Path: "/", MaxAge: -1, HttpOnly: true, SameSite: http.SameSiteLaxMode})
	}
	v := view{Title: "Signed out", Text: "You are signed out of " + s.org.Name + "."}
	if uri := s.options.Client.FrontChannelURI; ok && uri != "" {
		v.Frame = uri + "?" + url.Values{"iss": {s.issuer}, "sid": {x.sid}}.Encode()
	}
	s.show(w, http.StatusOK, "message.html", v)
}

// sameOrigin prevents pages of other sites from doing either.
func sameOrigin(next http.Handler) http.Handler {
	return http.NewCrossOriginProtection().Handler(next)
}
