package signin_test

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	jose "github.com/go-jose/go-jose/v4"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
	"oinmanager/internal/signin"
)

// scribe is an org that puts whatever the test wants into its ID tokens.
type scribe struct {
	*testing.T
	issuer string
	key    *rsa.PrivateKey
	write  func(claims map[string]any) (token string) // of the next sign-in
	info   map[string]any                             // of the userinfo endpoint
	id     string                                     // in its okta-organization document
	silent http.HandlerFunc                           // what answers instead of that document
	nonce  string
	verify string // the code verifier that came with the code
}

// The keys of all tests' orgs, and of a stranger: generated once, because that takes
// long.
var orgsKey, strangersKey = sync.OnceValue(newKey), sync.OnceValue(newKey)

func newKey() *rsa.PrivateKey {
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		panic(err)
	}
	return key
}

func newScribe(t *testing.T) *scribe {
	t.Helper()
	key := orgsKey()
	s := &scribe{T: t, key: key, silent: http.NotFound}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		var answer any
		switch r.URL.Path {
		case "/.well-known/openid-configuration":
			answer = map[string]any{"issuer": s.issuer, "authorization_endpoint": s.issuer + "/authorize", "token_endpoint": s.issuer + "/token", "userinfo_endpoint": s.issuer + "/userinfo",
				"jwks_uri": s.issuer + "/keys", "id_token_signing_alg_values_supported": []string{"RS256"}}
		case "/.well-known/okta-organization":
			if s.silent != nil {
				s.silent(w, r)
				return
			}
			answer = map[string]string{"id": s.id}
		case "/keys":
			answer = jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: &key.PublicKey, KeyID: "1", Algorithm: "RS256", Use: "sig"}}}
		case "/token":
			if r.PostFormValue("code") != "code" {
				w.WriteHeader(http.StatusBadRequest)
				answer = map[string]any{"error": "invalid_grant"}
				break
			}
			s.verify = r.PostFormValue("code_verifier")
			answer = map[string]any{"access_token": "opaque", "token_type": "Bearer", "id_token": s.write(s.claims())}
		case "/userinfo":
			if answer = s.info; s.info == nil {
				http.NotFound(w, r)
				return
			}
		default:
			http.NotFound(w, r)
			return
		}
		if err := json.NewEncoder(w).Encode(answer); err != nil {
			t.Error(err)
		}
	}))
	t.Cleanup(server.Close)
	s.issuer = server.URL
	s.write = s.signed
	return s
}

// claims returns the claims of a correct ID token.
func (s *scribe) claims() map[string]any {
	return map[string]any{"iss": s.issuer, "aud": "client", "sub": "00usame", "nonce": s.nonce, "name": "Ada", "email": "ada@acme.example",
		"iat": time.Now().Unix(), "exp": time.Now().Add(time.Hour).Unix(), "auth_time": time.Now().Unix()}
}

func (s *scribe) sign(alg jose.SignatureAlgorithm, key any, claims map[string]any) string {
	s.Helper()
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: alg, Key: key}, nil)
	if err != nil {
		s.Fatal(err)
	}
	raw, err := json.Marshal(claims)
	if err != nil {
		s.Fatal(err)
	}
	signed, err := signer.Sign(raw)
	if err != nil {
		s.Fatal(err)
	}
	token, err := signed.CompactSerialize()
	if err != nil {
		s.Fatal(err)
	}
	return token
}

func (s *scribe) signed(claims map[string]any) string {
	return s.sign(jose.RS256, jose.JSONWebKey{Key: s.key, KeyID: "1"}, claims)
}

func (s *scribe) org() signin.Org {
	return signin.Org{Name: "Acme", Issuer: s.issuer, ClientID: "client", ClientSecret: "our secret"}
}

// relyingParty returns a relying party that is reached over HTTPS.
func relyingParty(t *testing.T, orgs ...signin.Org) *signin.RelyingParty {
	t.Helper()
	keys, err := secret.NewKeys()
	if err != nil {
		t.Fatal(err)
	}
	box, err := secret.NewBox(keys)
	if err != nil {
		t.Fatal(err)
	}
	rp, err := signin.New(pgtest.New(t), box, signin.Settings{BaseURL: "https://oin.example", Orgs: orgs, ReviewersGroup: "OIN Reviewers", AdminsGroup: "OIN Admins", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	return rp
}

// signIn goes to the org and back. change alters the callback's query.
func (s *scribe) signIn(rp *signin.RelyingParty, change func(url.Values)) (oin.Person, []*http.Cookie, error) {
	s.Helper()
	gone := httptest.NewRecorder()
	to, err := rp.Begin(gone, httptest.NewRequestWithContext(s.Context(), http.MethodGet, "/sign-in/start", nil), s.issuer, "/next")
	if err != nil {
		s.Fatal(err)
	}
	asked, err := url.Parse(to)
	if err != nil {
		s.Fatal(err)
	}
	return s.comeBack(rp, gone, asked.Query(), change)
}

// comeBack calls the callback as a browser does that went to the org with that query.
func (s *scribe) comeBack(rp *signin.RelyingParty, gone *httptest.ResponseRecorder, query url.Values, change func(url.Values)) (oin.Person, []*http.Cookie, error) {
	s.Helper()
	s.nonce = query.Get("nonce")
	answer := url.Values{"code": {"code"}, "state": {query.Get("state")}}
	if change != nil {
		change(answer)
	}
	back := httptest.NewRequestWithContext(s.Context(), http.MethodGet, paths.Callback+"?"+answer.Encode(), nil)
	cookies := gone.Result().Cookies()
	for _, c := range cookies {
		back.AddCookie(c)
	}
	come := httptest.NewRecorder()
	p, _, err := rp.Finish(come, back)
	if sum := sha256.Sum256([]byte(s.verify)); err == nil && query.Get("code_challenge") != base64.RawURLEncoding.EncodeToString(sum[:]) {
		s.Error("the code was not redeemed with the secret that only this browser's sign-in has")
	}
	return p, append(cookies, come.Result().Cookies()...), err
}

func TestWhatAnOrgSaysIsBelievedOnlyIfItIsSignedForUsAndForThisSignIn(t *testing.T) {
	t.Parallel()
	s := newScribe(t)
	rp := relyingParty(t, s.org())
	if p, _, err := s.signIn(rp, nil); err != nil || p.Name != "Ada" {
		t.Fatalf("a good token: %+v, %v", p, err)
	}
	with := func(claim string, value any) func(map[string]any) string {
		return func(claims map[string]any) string {
			claims = maps.Clone(claims)
			claims[claim] = value
			return s.signed(claims)
		}
	}
	for what, write := range map[string]func(map[string]any) string{
		"of another sign-in": with("nonce", "another"),
		"for another app":    with("aud", "another client"),
		"of another org":     with("iss", "https://other.okta.com"),
		"that has expired":   with("exp", time.Now().Add(-time.Hour).Unix()),
		"signed with a foreign key": func(c map[string]any) string {
			return s.sign(jose.RS256, jose.JSONWebKey{Key: strangersKey(), KeyID: "1"}, c)
		},
		"signed with our secret": func(c map[string]any) string { return s.sign(jose.HS256, []byte(strings.Repeat("our secret", 4)), c) },
		"that was changed":       func(c map[string]any) string { return tamper(s.signed(c)) },
		"without a signature":    unsigned,
		"that is none":           func(map[string]any) string { return "" },
	} {
		s.write = write
		if _, _, err := s.signIn(rp, nil); oin.CodeOf(err) != oin.CodeInvalid {
			t.Errorf("a token %s: %v", what, err)
		}
	}
}

// tamper replaces the person in a signed token.
func tamper(token string) string {
	parts := strings.Split(token, ".")
	raw, _ := base64.RawURLEncoding.DecodeString(parts[1]) // it was just encoded
	parts[1] = base64.RawURLEncoding.EncodeToString([]byte(strings.Replace(string(raw), "00usame", "00uboss", 1)))
	return strings.Join(parts, ".")
}

func unsigned(claims map[string]any) string {
	raw, _ := json.Marshal(claims) // texts and numbers
	return base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"none"}`)) + "." + base64.RawURLEncoding.EncodeToString(raw) + "."
}

func TestAnAnswerThatNamesAnotherOrgIsRefused(t *testing.T) {
	t.Parallel()
	s := newScribe(t)
	rp := relyingParty(t, s.org())
	if _, _, err := s.signIn(rp, func(v url.Values) { v.Set("iss", "https://evil.okta.com") }); oin.CodeOf(err) != oin.CodeInvalid {
		t.Errorf("an answer of another org: %v", err)
	}
	if _, _, err := s.signIn(rp, func(v url.Values) { v.Set("iss", s.issuer) }); err != nil {
		t.Errorf("an answer of the org that was asked: %v", err)
	}
}

func TestMetadataOfAnotherOrgAreRefused(t *testing.T) {
	t.Parallel()
	s := newScribe(t)
	here := s.issuer
	rp := relyingParty(t, s.org())
	s.issuer = "https://acme.okta.com" // whose people it would like to be asked about
	_, err := rp.Begin(httptest.NewRecorder(), httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/sign-in/start", nil), here, "")
	if oin.CodeOf(err) != oin.CodeUnavailable {
		t.Errorf("an org that says it is another one: %v", err)
	}
}

func TestPeopleOfTwoOrgsAreTwoWhateverTheirOrgsCallThem(t *testing.T) {
	t.Parallel()
	acme, evil := newScribe(t), newScribe(t)
	rp := relyingParty(t, acme.org(), evil.org())
	ada, _, err := acme.signIn(rp, nil)
	if err != nil {
		t.Fatal(err)
	}
	double, _, err := evil.signIn(rp, nil) // with the same sub, name and address
	if err != nil {
		t.Fatal(err)
	}
	if ada.ID == double.ID || ada.Org.ID == double.Org.ID {
		t.Error("another org signs in as a person of the first one")
	}
	if again, _, err := acme.signIn(rp, nil); err != nil || again.ID != ada.ID {
		t.Errorf("the same person is another one next time: %v", err)
	}
}

func TestCookiesOverHTTPSAreTiedToItAndToThisHost(t *testing.T) {
	t.Parallel()
	s := newScribe(t)
	_, cookies, err := s.signIn(relyingParty(t, s.org()), nil)
	if err != nil {
		t.Fatal(err)
	}
	session := false
	for _, c := range cookies {
		session = session || c.Name == "__Host-oinmanager"
		if !c.Secure || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Domain != "" || !strings.HasPrefix(c.Name, "__") {
			t.Errorf("a cookie is %+v", c)
		}
		if c.Path != "/" && c.Path != paths.Callback {
			t.Errorf("%s is sent along to %s", c.Name, c.Path)
		}
	}
	if !session || len(cookies) != 3 { // the attempt, its end, the session
		t.Errorf("there are %d cookies, a session's among them: %t", len(cookies), session)
	}
}
