package signin_test

import (
	"crypto/rsa"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	jose "github.com/go-jose/go-jose/v4"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
	"oinmanager/internal/signin"
)

const (
	ownDomain = "acme.okta.com"      // of Acme's org
	dangling  = "login.acme.example" // its custom domain, which leads to someone else's server now
)

// oldSecret is the client secret that Acme has stored here.
const oldSecret = "the-secret-of-Acme"

// hijacked is Acme's org, and a server at its custom domain that says what the org
// says. Okta still names that domain.
type hijacked struct {
	*scribe
	db  *postgres.DB
	rp  *signin.RelyingParty
	id  string // as the server at the custom domain says
	key *rsa.PrivateKey

	cookies []*http.Cookie // of the browser that has connected Acme
	came    []string       // what has come to it in a request's body or Authorization
}

func newHijacked(t *testing.T) *hijacked {
	s := newScribe(t)
	h := &hijacked{scribe: s, db: pgtest.New(t), id: "00oacme"}
	h.key = strangersKey()
	server := strings.TrimPrefix(s.issuer, "http://")
	s.issuer = "https://" + ownDomain
	keys, err := secret.NewKeys()
	h.ok(err)
	box, err := secret.NewBox(keys)
	h.ok(err)
	h.rp, err = signin.New(h.db, box, signin.Settings{
		BaseURL: "https://oin.example", Log: slog.New(slog.DiscardHandler),
		HTTP: &http.Client{Transport: transport(func(req *http.Request) (*http.Response, error) {
			switch req.URL.Host {
			case ownDomain:
				if strings.HasSuffix(req.URL.Path, "okta-organization") {
					return h.organization("00oacme")
				}
				inside := req.Clone(req.Context())
				inside.URL.Scheme, inside.URL.Host, inside.RequestURI = "http", server, ""
				return http.DefaultTransport.RoundTrip(inside)
			default:
				return h.impostor(req)
			}
		})},
	})
	h.ok(err)
	return h
}

type transport func(*http.Request) (*http.Response, error)

func (f transport) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

func (h *hijacked) ok(err error) {
	h.Helper()
	if err != nil {
		h.Fatal(err)
	}
}

// impostor answers for the custom domain, and takes every client and secret.
func (h *hijacked) impostor(req *http.Request) (*http.Response, error) {
	h.came = append(h.came, req.Header.Get("Authorization"))
	if req.Body != nil {
		raw, err := io.ReadAll(req.Body)
		if err != nil {
			return nil, err
		}
		h.came = append(h.came, string(raw))
	}
	at := "https://" + dangling
	switch req.URL.Path {
	case "/.well-known/okta-organization":
		return h.organization(h.id)
	case "/.well-known/openid-configuration":
		return answerOf(http.StatusOK, map[string]any{"issuer": at, "authorization_endpoint": at + "/authorize", "token_endpoint": at + "/token", "jwks_uri": at + "/keys", "end_session_endpoint": at + "/logout"})
	case "/keys":
		return answerOf(http.StatusOK, map[string]any{"keys": []any{jose.JSONWebKey{Key: &h.key.PublicKey, KeyID: "1", Algorithm: "RS256", Use: "sig"}}})
	default:
		return answerOf(http.StatusBadRequest, map[string]any{"error": "invalid_grant"})
	}
}

func (h *hijacked) organization(id string) (*http.Response, error) {
	return answerOf(http.StatusOK, map[string]any{"id": id, "_links": map[string]any{
		"organization": map[string]any{"href": "https://" + ownDomain}, "alternate": map[string]any{"href": "https://" + dangling}}})
}

func answerOf(status int, document map[string]any) (*http.Response, error) {
	raw, err := json.Marshal(document)
	return &http.Response{StatusCode: status, Header: http.Header{"Content-Type": {"application/json"}}, Body: io.NopCloser(strings.NewReader(string(raw)))}, err
}

// connect connects Acme, by one of its domains.
func (h *hijacked) connect(domain string) (to string, gone *httptest.ResponseRecorder, err error) {
	gone = httptest.NewRecorder()
	to, err = h.rp.Connect(h.Context(), gone, nil, signin.ClientCredentials{Domain: domain, ClientID: "client", Secret: oldSecret}, "")
	return to, gone, err
}

func (h *hijacked) connected(domain string) oin.Person {
	h.Helper()
	to, gone, err := h.connect(domain)
	h.ok(err)
	h.isOwn("Connect your org", to)
	u, err := url.Parse(to)
	h.ok(err)
	ada, cookies, err := h.comeBack(h.rp, gone, u.Query(), nil)
	h.ok(err)
	h.cookies = cookies
	return ada
}

// isOwn checks that a person is sent to the org, and not to its custom domain.
func (h *hijacked) isOwn(what, to string) {
	h.Helper()
	if !strings.HasPrefix(to, "https://"+ownDomain+"/authorize?") {
		h.Errorf("%s leads to %s", what, to)
	}
}

// nothingCame checks that the custom domain has seen neither a secret nor a code.
func (h *hijacked) nothingCame(what string) {
	h.Helper()
	if all := strings.Join(h.came, "\n"); strings.Contains(all, "secret") || strings.Contains(all, "code") || strings.Contains(all, "Basic") {
		h.Errorf("%s: %q came to the custom domain", what, h.came)
	}
}

// signOut requests the sign-out of Acme's people, signed by the server at the custom
// domain.
func (h *hijacked) signOut() int {
	h.Helper()
	now := time.Now()
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.RS256, Key: jose.JSONWebKey{Key: h.key, KeyID: "1"}},
		(&jose.SignerOptions{}).WithType("global-token-revocation+jwt"))
	h.ok(err)
	raw, err := json.Marshal(map[string]any{"iss": "https://" + dangling, "aud": "https://oin.example" + paths.UniversalLogout,
		"jti": "1", "iat": now.Unix(), "exp": now.Add(time.Minute).Unix()})
	h.ok(err)
	signed, err := signer.Sign(raw)
	h.ok(err)
	token, err := signed.CompactSerialize()
	h.ok(err)
	r := httptest.NewRequestWithContext(h.Context(), http.MethodPost, paths.UniversalLogout,
		strings.NewReader(`{"sub_id": {"format": "email", "email": "ada@acme.example"}}`))
	r.Header.Set("Authorization", "Bearer "+token)
	status, err := h.rp.UniversalLogout(r)
	h.ok(err)
	return status
}

func TestNeitherASecretNorAPersonGoesToAnOrgsCustomDomain(t *testing.T) {
	t.Parallel()
	h := newHijacked(t)
	ada := h.connected(dangling)
	if ada.Org.Domain != ownDomain {
		t.Errorf("Acme is at %s", ada.Org.Domain)
	}
	h.nothingCame("connecting")

	// Orgs that were stored by their custom domain in an earlier release are followed
	// home.
	for _, table := range []string{"org_clients", "orgs"} {
		_, err := h.db.Pool().Exec(t.Context(), "update "+table+" set issuer = $1", "https://"+dangling)
		h.ok(err)
	}
	ada.Org.Issuer = "https://" + dangling
	to, err := h.rp.Begin(httptest.NewRecorder(), httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil), dangling, "")
	h.ok(err)
	h.isOwn("signing in", to)
	to, err = h.rp.Reauthenticate(httptest.NewRecorder(), httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil), ada, "")
	h.ok(err)
	h.isOwn("signing in again", to)
	app, err := h.rp.App(t.Context(), ada.Org.Issuer)
	if err != nil || app.Issuer != "https://"+ownDomain || app.Secret != oldSecret {
		t.Errorf("our app is at %s, %v", app.Issuer, err)
	}
	_, _, err = h.rp.CheckConnection(t.Context(), ada)
	h.ok(err)
	_, _, err = h.connect(dangling) // as a stranger would, to see whether the old secret is still good
	if err == nil || !strings.Contains(err.Error(), "already connected") {
		t.Errorf("a stranger connects it: %v", err)
	}
	h.nothingCame("an org that is known by its custom domain")
	if status := h.signOut(); status != http.StatusUnauthorized {
		t.Errorf("the custom domain signs people out: %d", status)
	}
	leave := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/sign-out", nil)
	for _, c := range h.cookies {
		leave.AddCookie(c)
	}
	if to, err := h.rp.SignOut(httptest.NewRecorder(), leave); err != nil || to != nil && strings.Contains(to.To, dangling) {
		t.Errorf("signing out leads to %s, %v", to, err)
	}
	if _, _, err := h.signIn(h.rp, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := h.db.ClientAt(t.Context(), "https://"+ownDomain); err != nil {
		t.Errorf("after a sign-in it is not at its own domain: %v", err)
	}
}

func TestADomainThatSaysItIsAnotherOrgIsGivenNoSecret(t *testing.T) {
	t.Parallel()
	h := newHijacked(t)
	ada := h.connected(ownDomain)
	_, err := h.db.Pool().Exec(t.Context(), "update org_clients set issuer = $1", "https://"+dangling)
	h.ok(err)
	ada.Org.Issuer, h.id = "https://"+dangling, "00oevil"
	if _, err := h.rp.App(t.Context(), ada.Org.Issuer); oin.CodeOf(err) != oin.CodeUnavailable {
		t.Errorf("our app: %v", err)
	}
	if _, _, err := h.rp.CheckConnection(t.Context(), ada); oin.CodeOf(err) != oin.CodeUnavailable {
		t.Errorf("the check: %v", err)
	}
	if _, err := h.rp.Begin(httptest.NewRecorder(), httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil), dangling, ""); oin.CodeOf(err) != oin.CodeUnavailable {
		t.Errorf("signing in: %v", err)
	}
	h.nothingCame("another org")
}
