package app_test

import (
	"crypto/rand"
	"crypto/rsa"
	"encoding/json"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"

	"oinmanager/internal/app"
	"oinmanager/internal/oin"
	"oinmanager/internal/secret"
)

// localCI is a GitLab that tests run.
type localCI struct {
	*httptest.Server
	key   *rsa.PrivateKey
	kid   string
	asked atomic.Int32 // how often its keys were read
}

func newCI(t *testing.T) *localCI {
	c := &localCI{kid: "one"}
	var err error
	if c.key, err = rsa.GenerateKey(rand.Reader, 2048); err != nil {
		t.Fatal(err)
	}
	c.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var says any = map[string]string{"issuer": c.URL, "jwks_uri": c.URL + "/keys"}
		if r.URL.Path == "/keys" {
			c.asked.Add(1)
			says = jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: c.key.Public(), KeyID: c.kid, Use: "sig", Algorithm: "RS256"}}}
		}
		_ = json.NewEncoder(w).Encode(says)
	}))
	t.Cleanup(c.Close)
	return c
}

// sign returns a token with claims.
func (c *localCI) sign(t *testing.T, key any, claims map[string]any) string {
	t.Helper()
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.RS256, Key: jose.JSONWebKey{Key: key, KeyID: c.kid}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	body, err := json.Marshal(claims)
	if err != nil {
		t.Fatal(err)
	}
	signed, err := signer.Sign(body)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := signed.CompactSerialize()
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// claims returns what the CI says of a job, with a new ID.
func (c *localCI) claims(audience string, change map[string]any) map[string]any {
	now := time.Now()
	all := map[string]any{
		"iss": c.URL, "aud": audience, "sub": "project_path:acme/okta", "jti": string(secret.NewToken()), "iat": now.Unix(), "nbf": now.Unix() - 5, "exp": now.Add(time.Hour).Unix(),
		"project_path": "acme/okta", "project_id": "7", "namespace_id": "3", "ref": "main", "ref_type": "branch", "pipeline_source": "push", "pipeline_id": "42",
		"ci_config_ref_uri": strings.TrimPrefix(c.URL, "http://") + "/acme/okta//.gitlab-ci.yml@refs/heads/main",
	}
	maps.Copy(all, change)
	return all
}

// exchange sends a token of a CI.
func (b *browser) exchange(raw string) answer {
	b.Helper()
	return b.send(http.MethodPost, "/token-exchange", map[string]string{
		"grant_type": "urn:ietf:params:oauth:grant-type:token-exchange", "subject_token_type": "urn:ietf:params:oauth:token-type:jwt", "subject_token": raw,
	})
}

var shownAudience = regexp.MustCompile(`<output [^>]*id="audience-[^>]*>([^<]*)<`)

func TestARunThatAnOrgTrustsGetsAShortToken(t *testing.T) {
	lab := newCI(t)
	w := newWorld(t, func(o *app.Options) { o.Server.TrustedCIs = "gitlab=" + lab.URL })
	ada, gus, max := w.signIn("Acme", "ada@acme.example"), w.signIn("Globex", "gus@globex.example"), w.signIn("OIN team", "max@oin.example")
	job := w.visitor()
	form := url.Values{"ci": {lab.URL}, "repository": {"acme/okta"}, "kind": {"branch"}, "ref": {"main"}, "scope": {"write"}}
	ada.check("another CI", ada.post("/trusted-publishers", url.Values{"ci": {"https://evil.example"}, "repository": {"acme/okta"}, "kind": {"branch"}, "ref": {"main"}}), http.StatusUnprocessableEntity, "Choose from the list")
	page := ada.post("/trusted-publishers", form)
	ada.check("add", page, http.StatusOK, "Trusted publisher added")
	audience := shownAudience.FindStringSubmatch(page.body)[1]
	id := w.id(`select id from trusted_publishers`)
	if audience != w.url+"/trusted-publishers/"+id {
		t.Errorf("the audience is %q", audience)
	}
	if strings.Contains(gus.get("/trusted-publishers").body, id) {
		t.Error("Gus sees Acme's")
	}
	gus.check("another org's", gus.post("/trusted-publishers/"+id+"/revoke", nil), http.StatusNotFound, "no longer works")

	other, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	good := func(change map[string]any) string { return lab.sign(t, lab.key, lab.claims(audience, change)) }
	for what, c := range map[string]struct{ raw, says string }{
		"no token":                {"x", "isn't a signed token"},
		"another issuer":          {good(map[string]any{"iss": "https://evil.example"}), "isn't a CI that is known here"},
		"another's signature":     {lab.sign(t, other, lab.claims(audience, nil)), "signature"},
		"another service":         {good(map[string]any{"aud": "https://npmjs.example"}), "audience"},
		"two services":            {good(map[string]any{"aud": []string{audience, "https://npmjs.example"}}), "audience"},
		"the product alone":       {good(map[string]any{"aud": w.url}), "audience"},
		"no trusted publisher":    {good(map[string]any{"aud": strings.Replace(audience, id, noID, 1)}), "no trusted publisher"},
		"expired":                 {good(map[string]any{"exp": time.Now().Add(-time.Second).Unix()}), "expired at"},
		"not valid yet":           {good(map[string]any{"nbf": time.Now().Add(time.Hour).Unix()}), "valid yet"},
		"valid for a week":        {good(map[string]any{"exp": time.Now().Add(7 * 24 * time.Hour).Unix()}), "more than a day"},
		"no ID":                   {good(map[string]any{"jti": ""}), "no ID"},
		"another repository":      {good(map[string]any{"project_path": "evil/okta"}), "another repository"},
		"another branch":          {good(map[string]any{"ref": "feature"}), "another branch or tag"},
		"a tag of the same name":  {good(map[string]any{"ref_type": "tag"}), "another branch or tag"},
		"a merge request":         {good(map[string]any{"pipeline_source": "merge_request_event"}), "merge_request_event"},
		"someone else's pipeline": {good(map[string]any{"ci_config_ref_uri": "127.0.0.1/evil/ci//.gitlab-ci.yml@refs/heads/main"}), "in another repository"},
	} {
		a := job.exchange(c.raw)
		job.refused(what, a, http.StatusForbidden, oin.CodeUntrusted)
		if !strings.Contains(a.body, c.says) {
			t.Errorf("%s: %s, want %q", what, a.body, c.says)
		}
	}
	if n := lab.asked.Load(); n != 1 {
		t.Errorf("the keys were read %d times", n)
	}
	job.refused("an unknown member", job.send(http.MethodPost, "/token-exchange", `{"token": "x"}`), http.StatusUnprocessableEntity, oin.CodeInvalid)

	raw := good(nil)
	a := job.exchange(raw)
	got := job.decoded(a)
	token, _ := got["access_token"].(string)
	if a.status != http.StatusOK || got["expires_in"] != 900.0 || got["scope"] != "read write" || got["token_type"] != "Bearer" || a.header.Get("Cache-Control") != "no-store" {
		t.Fatalf("the run gets %d %s", a.status, a.body)
	}
	w.document().answered(t, "post", "/api/v1/token-exchange", a)
	again := job.exchange(raw)
	job.refused("the same token again", again, http.StatusForbidden, oin.CodeUntrusted)
	if !strings.Contains(again.body, "used before") {
		t.Errorf("of a second use it says %s", again.body)
	}
	// From now on, the name alone isn't enough.
	a = job.exchange(good(map[string]any{"project_id": "8"}))
	job.refused("a registered name", a, http.StatusForbidden, oin.CodeUntrusted)

	ci := w.program(token)
	a = ci.send(http.MethodPost, "/submissions", `{"answers": {"name": "Acme Directory"}}`)
	made := ci.decoded(a)
	if a.status != http.StatusCreated {
		t.Fatalf("the run creates %d %s", a.status, a.body)
	}
	ci.refused("a scope that it wasn't given", ci.send(http.MethodPost, "/submissions/"+made["id"].(string)+"/submit", `{"status": "DRAFT", "round": 0}`), http.StatusForbidden, oin.CodeScope)
	const run = "acme/okta’s GitLab pipeline “42”"
	for what, got := range map[string]any{"the response": made, "the next one": ci.decoded(ci.get(api + "/submissions/" + made["id"].(string))), "the list": ci.decoded(ci.get(api + "/submissions"))["submissions"].([]any)[0]} {
		if by := got.(map[string]any)["lastUpdatedBy"]; by != run {
			t.Errorf("%s says that it was changed by %v", what, by)
		}
	}
	ada.check("the page", ada.get("/integrations"), http.StatusOK, "by "+run)
	page = ada.get("/trusted-publishers")
	ada.check("who used it", page, http.StatusOK, "Last used by "+run)
	if strings.Contains(ada.get("/api-tokens").body, run) {
		t.Error("the run's token is among those of people")
	}
	audit := max.get("/admin/audit?action=run-token")
	max.check("the audit log", audit, http.StatusOK, run)
	if w.audited(`action = 'run-token' and person_id is null and refused = ''`) != 1 || w.audited(`action = 'trust-publisher' and refused = '' and detail like 'acme/okta at %'`) != 1 {
		t.Error("the audit log doesn't name the run alone")
	}
	if strings.Contains(w.everything(), token) || strings.Contains(w.log.String(), token) || strings.Contains(w.log.String(), raw) {
		t.Error("a token is where it mustn't be")
	}

	// It ends by itself, by a person, and with the org.
	ada.check("asking first", ada.get("/trusted-publishers?revoke="+id), http.StatusOK, "Revoke “acme/okta”?")
	ada.check("revoking", ada.post("/trusted-publishers/"+id+"/revoke", nil), http.StatusOK, "Trusted publisher revoked")
	ci.refused("its token", ci.get(api+"/submissions"), http.StatusUnauthorized, "token")
	job.refused("another run", job.exchange(good(nil)), http.StatusForbidden, oin.CodeUntrusted)
	ada.check("again", ada.post("/trusted-publishers", form), http.StatusOK, "added")
	audience = w.url + "/trusted-publishers/" + w.id(`select id from trusted_publishers where ended_at is null`)
	token, _ = job.decoded(job.exchange(good(map[string]any{"project_id": "8"})))["access_token"].(string)
	ci = w.program(token)
	if a := ci.get(api + "/submissions"); a.status != http.StatusOK {
		t.Errorf("after it was added again: %d %s", a.status, a.body)
	}
	max.check("suspend", max.post("/admin/orgs/"+w.id(`select id from orgs where name = 'Acme'`)+"/do/suspend", url.Values{"why": {"Because."}, "note": {"Because."}}), http.StatusOK, "suspended")
	ci.refused("of a suspended org", ci.get(api+"/submissions"), http.StatusUnauthorized, "token")
	job.refused("a run for a suspended org", job.exchange(good(map[string]any{"project_id": "8"})), http.StatusForbidden, oin.CodeUntrusted)
}
