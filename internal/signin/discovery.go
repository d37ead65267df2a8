package signin

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"

	"github.com/coreos/go-oidc/v3/oidc"

	"oinmanager/internal/outbound"
)

// maxEndpoint is the maximum length of a URL in a discovery document, in bytes. Okta's
// have about 60.
const maxEndpoint = 2 << 10

// metadata has the needed members of a discovery document (OpenID Connect Discovery
// 1.0, section 3).
type metadata struct {
	Issuer        string   `json:"issuer"`
	Authorization string   `json:"authorization_endpoint"`
	Token         string   `json:"token_endpoint"`
	UserInfo      string   `json:"userinfo_endpoint"`
	Keys          string   `json:"jwks_uri"`
	EndSession    string   `json:"end_session_endpoint"` // OpenID Connect RP-Initiated Logout 1.0
	Algorithms    []string `json:"id_token_signing_alg_values_supported"`
}

// algorithms are the accepted signature algorithms of ID tokens: asymmetric ones.
var algorithms = []string{
	oidc.RS256, oidc.RS384, oidc.RS512, oidc.ES256, oidc.ES384, oidc.ES512, oidc.PS256, oidc.PS384, oidc.PS512, oidc.EdDSA,
}

// discover fetches an org's discovery document.
func discover(ctx context.Context, client *http.Client, issuer string) (metadata, error) {
	var said metadata
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, issuer+"/.well-known/openid-configuration", nil)
	if err != nil {
		return said, fmt.Errorf("discover: %w", err)
	}
	req.Header.Set("Accept", "application/json")
	res, err := outbound.Limit(client, outbound.MaxDocument).Do(req)
	if err != nil {
		return said, fmt.Errorf("discover: %w", err)
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return said, fmt.Errorf("discover: it answers %s", res.Status)
	}
	if err := json.NewDecoder(res.Body).Decode(&said); err != nil {
		return said, fmt.Errorf("discover: read the document: %w", err)
	}
	return said, said.check(issuer)
}

// check returns an error if the metadata is another org's, or an endpoint can't be
// used. Only orgs on this machine can be without TLS.
func (m metadata) check(issuer string) error {
	if m.Issuer != issuer {
		return fmt.Errorf("discover: the document is that of %.200q", m.Issuer)
	}
	for _, e := range []struct {
		name, address string
		needed        bool
	}{
		{"authorization_endpoint", m.Authorization, true}, {"token_endpoint", m.Token, true}, {"jwks_uri", m.Keys, true},
		{"userinfo_endpoint", m.UserInfo, false}, {"end_session_endpoint", m.EndSession, false},
	} {
		if e.address == "" && !e.needed {
			continue
		}
		u, err := url.Parse(e.address)
		if err != nil || u.Host == "" || len(e.address) > maxEndpoint || u.Scheme != "https" && (u.Scheme != "http" || !isHTTP(issuer)) {
			return fmt.Errorf("discover: %s is no usable address: %.200q", e.name, e.address)
		}
	}
	return nil
}

// isHTTP reports whether an issuer is without TLS. Only configured orgs and those of a
// local run can be.
func isHTTP(issuer string) bool {
	u, err := url.Parse(issuer)
	return err == nil && u.Scheme == "http"
}

// provider returns the provider that m describes, without its org ID.
func (m metadata) provider(ctx context.Context) *provider {
	p := &provider{issuer: m.Issuer, keys: m.Keys, endSession: m.EndSession}
	for _, a := range algorithms {
		if slices.Contains(m.Algorithms, a) {
			p.algorithms = append(p.algorithms, a)
		}
	}
	// Without the keys' URL: go-oidc would cache what it finds there.
	p.oidc = (&oidc.ProviderConfig{IssuerURL: m.Issuer, AuthURL: m.Authorization, TokenURL: m.Token, UserInfoURL: m.UserInfo}).NewProvider(ctx)
	return p
}

// verify checks a token's signature with the keys that the org has now. Keys aren't
// cached.
func (ps *providers) verify(ctx context.Context, p *provider, set oidc.Config, raw string) (*oidc.IDToken, error) {
	set.Now, set.SupportedSigningAlgs = ps.now, p.algorithms
	ctx = oidc.ClientContext(ctx, outbound.Limit(ps.client, outbound.MaxDocument))
	return oidc.NewVerifier(p.issuer, oidc.NewRemoteKeySet(ctx, p.keys), &set).Verify(ctx, raw)
}
