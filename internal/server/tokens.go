package server

import (
	"errors"
	"net/http"
	"strconv"
	"strings"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/internal/secret"
	"oinmanager/web/pages"
)

// tokens lists the API tokens that the person can see, and asks before one is revoked.
func (s *server) tokens(w http.ResponseWriter, r *http.Request) error {
	page, err := s.tokensPage(r)
	if err != nil {
		return err
	}
	for _, t := range page.Tokens {
		if string(t.ID) == r.URL.Query().Get("revoke") && t.Works(s.Now()) {
			page.Revoking = &t
		}
	}
	return s.page(w, r, http.StatusOK, pages.Tokens(page))
}

func (s *server) tokensPage(r *http.Request) (pages.TokensPage, error) {
	all, err := s.portal.Tokens(r.Context(), *person(r))
	return pages.TokensPage{Layout: s.layout(r, "API tokens"), Tokens: all, Scopes: oin.TokenScopesFor(person(r).Role)}, err
}

// makeToken makes an API token and shows it, once: the page is the response to a POST, so
// that no URL shows it again.
func (s *server) makeToken(w http.ResponseWriter, r *http.Request) error {
	typed := portal.NewToken{Name: r.PostForm.Get("name")}
	for _, scope := range r.PostForm["scope"] {
		typed.Scopes = append(typed.Scopes, oin.TokenScope(scope))
	}
	typed.Days, _ = strconv.Atoi(r.PostForm.Get("days")) // 0 is refused
	made, text, err := s.portal.MakeToken(r.Context(), *person(r), typed)
	if err == nil {
		return s.page(w, r, http.StatusOK, pages.TokenSecret(pages.TokenSecretPage{Layout: s.layout(r, "API token"), Token: made, Text: string(text)}))
	}
	why, err := refusalOf(err)
	if err != nil {
		return err
	}
	page, err := s.tokensPage(r)
	if err != nil {
		return err
	}
	page.Name, page.Chosen, page.Days = typed.Name, typed.Scopes, typed.Days
	page.Faults, page.Full = why.faults, why.full
	return s.page(w, r, why.status, pages.Tokens(page))
}

func (s *server) revokeToken(w http.ResponseWriter, r *http.Request) error {
	if err := s.portal.RevokeToken(r.Context(), *person(r), oin.TokenID(chi.URLParam(r, "token"))); err != nil {
		return err
	}
	return seeOther(w, r, paths.Tokens+"?done=token-revoked")
}

// errTokenInURL is the problem of a token in a URL, which ends up in logs and histories.
var errTokenInURL = &oin.Problem{Code: codeTokenInURL,
	Text: "Nothing was done, because the URL has a token. URLs end up in logs and histories, so revoke that token, and send another one as a header: Authorization: Bearer oinm_…"}

// tokenNames are names of parameters that other APIs take tokens in.
var tokenNames = []string{"access_token", "api_token", "token", "api_key", "apikey", "authorization"}

// tokenInURL reports whether the query has a token.
func tokenInURL(r *http.Request) bool {
	for name, values := range r.URL.Query() {
		for _, known := range tokenNames {
			if strings.EqualFold(name, known) {
				return true
			}
		}
		for _, v := range values {
			if strings.Contains(v, secret.TokenPrefix) {
				return true
			}
		}
	}
	return false
}

// byToken returns the person for whom a program makes the request, with the token of its
// Authorization header (RFC 6750, section 2.1). It reports whether there is such a header:
// then cookies don't count.
func (s *server) byToken(r *http.Request) (*oin.Person, bool, error) {
	sent := r.Header.Values("Authorization")
	if len(sent) == 0 {
		return nil, false, nil
	}
	scheme, text, _ := strings.Cut(sent[0], " ")
	if len(sent) > 1 || !strings.EqualFold(scheme, "Bearer") {
		return nil, true, badToken("Send one header, Authorization: Bearer oinm_…")
	}
	p, err := s.portal.ByToken(r.Context(), secret.Text(strings.TrimSpace(text)))
	if why, ok := errors.AsType[portal.TokenError](err); ok {
		return nil, true, badToken(string(why))
	}
	if err != nil {
		return nil, true, err
	}
	return &p, true, nil
}

func badToken(why string) error { return &oin.Problem{Code: codeToken, Text: why} }

// allowScope returns a problem if a program's token lacks the scope of an endpoint, or if a
// browser changes something through the API: only pages of the product do that.
func allowScope(p *oin.Person, e endpoint) error {
	switch {
	case p == nil: // it is open to anyone
		return nil
	case p.Token == nil && e.method != get && e.method != getOnly:
		return &oin.Problem{Code: oin.CodeNotAllowed, Text: "A browser's session can only read through the API. To change something, send an API token: Authorization: Bearer oinm_…"}
	case p.Token != nil && e.scope != "" && !p.Token.Allows(e.scope):
		return &oin.Problem{Code: oin.CodeScope, Text: "This needs a token with the scope “" + string(e.scope) + "”. Yours has: " + scopesOf(p.Token) + ". Create another one."}
	}
	return nil
}

func scopesOf(t *oin.Token) string {
	var all []string
	for _, s := range t.Scopes {
		all = append(all, string(s))
	}
	return strings.Join(all, ", ")
}

// challenge returns the value of WWW-Authenticate for a problem (RFC 6750, section 3).
func challenge(code oin.Code) string {
	if code == codeToken {
		return `Bearer realm="OIN Manager", error="invalid_token"`
	}
	return `Bearer realm="OIN Manager"`
}
