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

// mostEndpoint is how long an address in a discovery document can be, in bytes. Okta's
// have about 60.
const mostEndpoint = 2 << 10

// metadata are the members of a discovery document that are of use (OpenID Connect
// Discovery 1.0, section 3). Nothing else of it is kept.
type metadata struct {
	Issuer        string   `json:"issuer"`
	Authorization string   `json:"authorization_endpoint"`
	Token         string   `json:"token_endpoint"`
	UserInfo      string   `json:"userinfo_endpoint"`
	Keys          string   `json:"jwks_uri"`
	EndSession    string   `json:"end_session_endpoint"` // OpenID Connect RP-Initiated Logout 1.0
	Algorithms    []string `json:"id_token_signing_alg_values_supported"`
}

// algorithms are those that ID tokens may be signed with: asymmetric ones.
var algorithms = []string{
	oidc.RS256, oidc.RS384, oidc.RS512, oidc.ES256, oidc.ES384, oidc.ES512, oidc.PS256, oidc.PS384, oidc.PS512, oidc.EdDSA,
}

// discover reads an org's discovery document.
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

// check refuses metadata of another org, and endpoints to which nothing may go. On this
// machine an org may be without TLS; what is asked of any other is encrypted.
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
		if err != nil || u.Host == "" || len(e.address) > mostEndpoint || u.Scheme != "https" && (u.Scheme != "http" || !isHTTP(issuer)) {
			return fmt.Errorf("discover: %s is no usable address: %.200q", e.name, e.address)
		}
	}
	return nil
}

// isHTTP reports whether an issuer is one without TLS: only orgs of the configuration
// and of a local run can be.
func isHTTP(issuer string) bool {
	u, err := url.Parse(issuer)
	return err == nil && u.Scheme == "http"
}

// provider is what an org says about itself: its endpoints, and who it is.
func (m metadata) provider(ctx context.Context) *provider {
	p := &provider{issuer: m.Issuer, keys: m.Keys, endSession: m.EndSession}
	for _, a := range algorithms {
		if slices.Contains(m.Algorithms, a) {
			p.algorithms = append(p.algorithms, a)
		}
	}
	// Without the address of the keys: it would remember what it finds there.
	p.oidc = (&oidc.ProviderConfig{IssuerURL: m.Issuer, AuthURL: m.Authorization, TokenURL: m.Token, UserInfoURL: m.UserInfo}).NewProvider(ctx)
	return p
}

// verify checks a token that the org has signed, by the keys that it has now; they are
// not remembered.
func (ps *providers) verify(ctx context.Context, p *provider, set oidc.Config, raw string) (*oidc.IDToken, error) {
	set.Now, set.SupportedSigningAlgs = ps.now, p.algorithms
	ctx = oidc.ClientContext(ctx, outbound.Limit(ps.client, outbound.MaxDocument))
	return oidc.NewVerifier(p.issuer, oidc.NewRemoteKeySet(ctx, p.keys), &set).Verify(ctx, raw)
}
