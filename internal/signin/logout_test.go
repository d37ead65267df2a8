package signin_test

import (
	"crypto/rand"
	"crypto/rsa"
	"encoding/json"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
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

// signer is an org that can sign anything.
type signer struct {
	*testing.T
	issuer string
	key    *rsa.PrivateKey
}

func newSigner(t *testing.T, key *rsa.PrivateKey) *signer {
	t.Helper()
	s := &signer{T: t, key: key}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		var answer any = map[string]any{"issuer": s.issuer, "authorization_endpoint": s.issuer + "/authorize", "token_endpoint": s.issuer + "/token", "jwks_uri": s.issuer + "/keys", "id_token_signing_alg_values_supported": []string{"RS256"}}
		switch r.URL.Path {
		case "/keys":
			answer = jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: &key.PublicKey, KeyID: "1", Algorithm: "RS256", Use: "sig"}}}
		case "/.well-known/okta-organization":
			answer = map[string]string{"id": "00o" + strings.TrimPrefix(s.issuer, "http://127.0.0.1:")}
		}
		if err := json.NewEncoder(w).Encode(answer); err != nil {
			t.Error(err)
		}
	}))
	t.Cleanup(server.Close)
	s.issuer = server.URL
	return s
}

func (s *signer) sign(typ string, claims map[string]any) string {
	s.Helper()
	signing, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.RS256, Key: jose.JSONWebKey{Key: s.key, KeyID: "1"}}, (&jose.SignerOptions{}).WithType(jose.ContentType(typ)))
	if err != nil {
		s.Fatal(err)
	}
	raw, err := json.Marshal(claims)
	if err != nil {
		s.Fatal(err)
	}
	signed, err := signing.Sign(raw)
	if err != nil {
		s.Fatal(err)
	}
	token, err := signed.CompactSerialize()
	if err != nil {
		s.Fatal(err)
	}
	return token
}

// leaving has two orgs that each have a person with the same sub and email address,
// both signed in.
type leaving struct {
	*testing.T
	db            *postgres.DB
	rp            *signin.RelyingParty
	acme, globex  *signer
	atAcme, other oin.Person
}

const here = "https://oin.example"

func newLeaving(t *testing.T) *leaving {
	t.Helper()
	t.Parallel()
	keys, err := secret.NewKeys()
	if err != nil {
		t.Fatal(err)
	}
	box, err := secret.NewBox(keys)
	if err != nil {
		t.Fatal(err)
	}
	l := &leaving{T: t, db: pgtest.New(t), acme: newSigner(t, orgsKey()), globex: newSigner(t, strangersKey())}
	var orgs []signin.Org
	for _, s := range []*signer{l.acme, l.globex} {
		orgs = append(orgs, signin.Org{Name: s.issuer, Issuer: s.issuer, ClientID: "client"})
	}
	if l.rp, err = signin.New(l.db, box, signin.Settings{BaseURL: here, Log: slog.New(slog.DiscardHandler), Orgs: orgs}); err != nil {
		t.Fatal(err)
	}
	l.atAcme, l.other = l.signedIn(l.acme), l.signedIn(l.globex)
	return l
}

func (l *leaving) signedIn(at *signer) (p oin.Person) {
	l.Helper()
	err := l.db.InTx(l.Context(), func(tx *postgres.Tx) (err error) {
		p, err = tx.SaveSignIn(l.Context(), postgres.SignIn{
			OktaID: "00o" + strings.TrimPrefix(at.issuer, "http://127.0.0.1:"), Issuer: at.issuer, OrgName: at.issuer,
			Sub: "00u1", Name: "Ada", Email: "ada@acme.example", Role: oin.RoleISV,
		}, time.Now())
		if err != nil {
			return err
		}
		for range 2 {
			if err := tx.StartSession(l.Context(), postgres.Session{TokenHash: []byte(rand.Text()), Person: p, IDToken: []byte("x"),
				AuthTime: time.Now(), SeenAt: time.Now(), ExpiresAt: time.Now().Add(time.Hour)}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		l.Fatal(err)
	}
	return p
}

func (l *leaving) sessions(p oin.Person) int {
	return pgtest.Count(l, l.db, `select count(*) from sessions where person_id = $1`, p.ID)
}

const typ = "global-token-revocation+jwt"

// claims returns Okta's claims with some of them changed. A nil value removes one.
func (l *leaving) claims(changed map[string]any) map[string]any {
	all := map[string]any{
		"iss": l.acme.issuer, "sub": "client", "aud": here + paths.UniversalLogout, "jti": rand.Text(),
		"iat": time.Now().Unix(), "nbf": time.Now().Add(-5 * time.Minute).Unix(), "exp": time.Now().Add(5 * time.Minute).Unix(),
	}
	maps.Copy(all, changed)
	maps.DeleteFunc(all, func(_ string, v any) bool { return v == nil })
	return all
}

func (l *leaving) send(authorization, body string) int {
	l.Helper()
	r := httptest.NewRequestWithContext(l.Context(), http.MethodPost, paths.UniversalLogout, io.NopCloser(strings.NewReader(body)))
	r.Header.Set("Authorization", authorization)
	status, err := l.rp.UniversalLogout(r)
	if err != nil {
		l.Fatal(err)
	}
	return status
}

func (l *leaving) bySub() string {
	return `{"sub_id": {"format": "iss_sub", "iss": "` + l.acme.issuer + `", "sub": "00u1"}}`
}

func TestUniversalLogoutIsBelievedByTheOrgsSignatureOnly(t *testing.T) {
	l := newLeaving(t)
	good := l.acme.sign(typ, l.claims(nil))
	cut := strings.LastIndex(good, ".")
	unsigned := "eyJhbGciOiJub25lIiwidHlwIjoiZ2xvYmFsLXRva2VuLXJldm9jYXRpb24rand0In0." + strings.Split(good, ".")[1] + "."
	stranger := newSigner(t, strangersKey())
	for name, authorization := range map[string]string{
		"nothing":              "",
		"another scheme":       "Basic " + good,
		"no JWT":               "Bearer good",
		"no signature":         "Bearer " + unsigned,
		"half a signature":     "Bearer " + good[:cut+10],
		"far too long":         "Bearer " + good + strings.Repeat("A", 10_000),
		"another org's key":    "Bearer " + l.globex.sign(typ, l.claims(nil)),
		"an org unknown here":  "Bearer " + stranger.sign(typ, l.claims(map[string]any{"iss": stranger.issuer})),
		"no issuer":            "Bearer " + l.acme.sign(typ, l.claims(map[string]any{"iss": nil})),
		"an ID token":          "Bearer " + l.acme.sign("JWT", l.claims(nil)),
		"for someone else":     "Bearer " + l.acme.sign(typ, l.claims(map[string]any{"aud": here + "/"})),
		"for our client":       "Bearer " + l.acme.sign(typ, l.claims(map[string]any{"aud": "client"})),
		"for no one":           "Bearer " + l.acme.sign(typ, l.claims(map[string]any{"aud": nil})),
		"over":                 "Bearer " + l.acme.sign(typ, l.claims(map[string]any{"exp": time.Now().Add(-time.Minute).Unix()})),
		"without an end":       "Bearer " + l.acme.sign(typ, l.claims(map[string]any{"exp": nil})),
		"valid for a day":      "Bearer " + l.acme.sign(typ, l.claims(map[string]any{"exp": time.Now().Add(24 * time.Hour).Unix()})),
		"from the future":      "Bearer " + l.acme.sign(typ, l.claims(map[string]any{"iat": time.Now().Add(10 * time.Minute).Unix()})),
		"without an iat":       "Bearer " + l.acme.sign(typ, l.claims(map[string]any{"iat": nil})),
		"made at no time":      "Bearer " + l.acme.sign(typ, l.claims(map[string]any{"iat": 0})),
		"made long ago":        "Bearer " + l.acme.sign(typ, l.claims(map[string]any{"iat": time.Now().Add(-20 * time.Minute).Unix()})),
		"not yet valid":        "Bearer " + l.acme.sign(typ, l.claims(map[string]any{"nbf": time.Now().Add(10 * time.Minute).Unix()})),
		"without a jti":        "Bearer " + l.acme.sign(typ, l.claims(map[string]any{"jti": nil})),
		"a jti that is no jti": "Bearer " + l.acme.sign(typ, l.claims(map[string]any{"jti": 7})),
	} {
		if status := l.send(authorization, l.bySub()); status != http.StatusUnauthorized {
			t.Errorf("%s: answered %d", name, status)
		}
	}
	if n := l.sessions(l.atAcme); n != 2 {
		t.Fatalf("%d sessions are left", n)
	}
	if status := l.send("Bearer "+good, l.bySub()); status != http.StatusNoContent || l.sessions(l.atAcme) != 0 {
		t.Errorf("a good one: answered %d, %d sessions are left", status, l.sessions(l.atAcme))
	}
	l.signedIn(l.acme)
	if status := l.send("Bearer "+good, l.bySub()); status != http.StatusUnauthorized || l.sessions(l.atAcme) != 2 {
		t.Errorf("sent once more: answered %d, %d sessions are left", status, l.sessions(l.atAcme))
	}
}

func TestUniversalLogoutReachesThePeopleOfThatOrgOnly(t *testing.T) {
	l := newLeaving(t)
	long := `{"sub_id": {"format": "email", "email": "` + strings.Repeat("a", 20_000) + `"}}`
	for _, tt := range []struct {
		name, body string
		want, left int
	}{
		{"no body", "", 400, 2},
		{"no JSON", "sub=00u1", 400, 2},
		{"no one", `{}`, 400, 2},
		{"another format", `{"sub_id": {"format": "opaque", "id": "00u1"}}`, 400, 2},
		{"half a name", `{"sub_id": {"format": "iss_sub", "sub": "00u1"}}`, 400, 2},
		{"two names", `{"sub_id": {"format": "email", "email": "ada@acme.example"}, "subject": {"format": "email", "email": "ada@acme.example"}}`, 400, 2},
		{"no text", `{"sub_id": {"format": "email", "email": "\u0000"}}`, 400, 2},
		{"far too long", long, 400, 2},
		{"another org's person", `{"sub_id": {"format": "iss_sub", "iss": "` + l.globex.issuer + `", "sub": "00u1"}}`, 403, 2},
		{"no one of that org", `{"sub_id": {"format": "iss_sub", "iss": "` + l.acme.issuer + `", "sub": "00u2"}}`, 404, 2},
		{"no one of that address", `{"sub_id": {"format": "email", "email": "%@acme.example"}}`, 404, 2},
		{"by sub", l.bySub(), 204, 0},
		{"by address", `{"sub_id": {"format": "email", "email": "Ada@Acme.example"}}`, 204, 0},
		{"as an earlier draft has it", `{"subject": {"format": "email", "email": "ada@acme.example"}}`, 204, 0},
		{"who is signed out already", `{"sub_id": {"format": "email", "email": "ada@acme.example"}}`, 204, 0},
	} {
		if status := l.send("Bearer "+l.acme.sign(typ, l.claims(nil)), tt.body); status != tt.want || l.sessions(l.atAcme) != tt.left {
			t.Errorf("%s: answered %d, %d sessions are left, want %d and %d", tt.name, status, l.sessions(l.atAcme), tt.want, tt.left)
		}
		if n := l.sessions(l.other); n != 2 {
			t.Fatalf("%s: %d sessions of the other org's person are left", tt.name, n)
		}
		if tt.left == 0 && tt.name != "as an earlier draft has it" {
			l.signedIn(l.acme)
		}
	}
	if n := pgtest.Count(t, l.db, `select count(*) from audit where action = 'org-logout' and person_id = $1`, l.atAcme.ID); n != 4 {
		t.Errorf("the audit log tells of %d", n)
	}
}

func TestRequestsThatWereHeededAreForgottenOnceTheyAreTooOld(t *testing.T) {
	l := newLeaving(t)
	now := time.Now()
	err := l.db.InTx(t.Context(), func(tx *postgres.Tx) error {
		for _, jti := range []string{"a", "b"} {
			if fresh, err := tx.MarkTokenUsed(t.Context(), l.atAcme.Org.ID, jti, now.Add(time.Minute), now); err != nil || !fresh {
				t.Errorf("%s is fresh: %t, %v", jti, fresh, err)
			}
		}
		_, err := tx.MarkTokenUsed(t.Context(), l.atAcme.Org.ID, "c", now.Add(time.Hour), now.Add(2*time.Minute))
		return err
	})
	if n := pgtest.Count(t, l.db, `select count(*) from logout_requests`); n != 1 || err != nil {
		t.Errorf("%d are remembered, %v", n, err)
	}
}
