// Package ci verifies the tokens by which CIs prove which job asks: GitHub Actions, GitLab.com,
// and GitLabs that the operator names. It knows neither who trusts a job, nor what the job gets.
package ci

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/go-jose/go-jose/v4"
	"golang.org/x/sync/singleflight"

	"oinmanager/internal/oin"
	"oinmanager/internal/outbound"
)

// Issuer is a CI whose tokens are known.
type Issuer struct {
	CI     oin.CI
	URL    string // as in its tokens
	Name   string // on pages
	manual bool   // named by the operator, so it can be on a private network
}

// Public are the CIs that everyone can use.
var Public = []Issuer{
	{CI: oin.GitHub, URL: "https://token.actions.githubusercontent.com", Name: "GitHub Actions"},
	{CI: oin.GitLab, URL: "https://gitlab.com", Name: "GitLab.com"},
}

// Parse returns the public CIs and those in a list such as
// “gitlab=https://gitlab.acme.example”, separated by commas or spaces. Only with local can
// one be without TLS.
func Parse(list string, local bool) ([]Issuer, error) {
	all := slices.Clone(Public)
	for entry := range strings.FieldsFuncSeq(list, func(c rune) bool { return c == ',' || c == ' ' }) {
		kind, address, _ := strings.Cut(entry, "=")
		ci := oin.CI(kind)
		u, err := url.Parse(address)
		if err != nil || ci != oin.GitHub && ci != oin.GitLab || u.Host == "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil || u.Scheme != "https" && (u.Scheme != "http" || !local) {
			return nil, fmt.Errorf("%q must be github= or gitlab= and the issuer of its tokens, such as gitlab=https://gitlab.example.com", entry)
		}
		name := map[oin.CI]string{oin.GitHub: "GitHub", oin.GitLab: "GitLab"}[ci] + " at " + u.Host
		all = append(all, Issuer{ci, strings.TrimSuffix(address, "/"), name, true})
	}
	return all, nil
}

// TokenError is why a token of a CI isn't accepted, in words for who sent it.
type TokenError string

func (e TokenError) Error() string { return string(e) }

// Claims is what a verified token proves.
type Claims struct {
	oin.Run
	Audience []string
	ID       string    // jti
	Until    time.Time // when the token expires
}

// Verifier verifies tokens of CIs.
type Verifier struct {
	issuers []Issuer
	client  *http.Client
	now     func() time.Time
	log     *slog.Logger

	asking singleflight.Group
	mu     sync.Mutex
	known  map[string]keys // by issuer
}

// keys are signing keys of an issuer.
type keys struct {
	set     oidc.StaticKeySet
	askedAt time.Time
}

// Keys are cached for keysLast. A signature that none of them made can be of a new one: then
// they are fetched again, at most once in keysRest, so that no one can make this program ask a
// CI all the time.
const (
	keysLast = time.Hour
	keysRest = time.Minute
	// maxLife is how long a token can be valid: GitLab's are as long as a job can take.
	maxLife = 24 * time.Hour
	// leeway is how far the clocks can differ.
	leeway = time.Minute
)

// NewVerifier returns a verifier of the tokens of CIs. It fetches their keys with the guarded
// client of package outbound.
func NewVerifier(issuers []Issuer, now func() time.Time, log *slog.Logger) *Verifier {
	trusted := func(host string) bool {
		return slices.ContainsFunc(issuers, func(i Issuer) bool {
			u, err := url.Parse(i.URL)
			return err == nil && i.manual && u.Host == host
		})
	}
	client := outbound.Limit(outbound.NewClient(outbound.Options{Trusted: trusted}), outbound.MaxDocument)
	return &Verifier{issuers: issuers, client: client, now: now, log: log, known: map[string]keys{}}
}

// Issuers returns the CIs, in the order of a list.
func (v *Verifier) Issuers() []Issuer { return v.issuers }

// Verify returns what a token proves. It doesn't check for whom the token is. It returns a
// [TokenError] if the token isn't accepted.
func (v *Verifier) Verify(ctx context.Context, raw string) (Claims, error) {
	unsafe, err := jose.ParseSigned(raw, algorithms)
	if err != nil || len(unsafe.Signatures) != 1 {
		return Claims{}, TokenError("It isn't a signed token (JWT).")
	}
	var says struct {
		Issuer string `json:"iss"`
	}
	if err := json.Unmarshal(unsafe.UnsafePayloadWithoutVerification(), &says); err != nil {
		return Claims{}, TokenError("It isn't a signed token (JWT).")
	}
	at := slices.IndexFunc(v.issuers, func(i Issuer) bool { return i.URL == says.Issuer })
	if at < 0 {
		return Claims{}, TokenError("Its issuer (iss) isn't a CI that is known here.")
	}
	issuer := v.issuers[at]
	set := &oidc.Config{SkipClientIDCheck: true, SupportedSigningAlgs: names(algorithms), Now: v.now}
	signed := &signature{v, issuer.URL, nil}
	token, err := oidc.NewVerifier(issuer.URL, signed, set).Verify(ctx, raw)
	switch expired, isExpired := errors.AsType[*oidc.TokenExpiredError](err); {
	case signed.err != nil:
		return Claims{}, signed.err
	case isExpired:
		return Claims{}, TokenError("It expired at " + expired.Expiry.UTC().Format("15:04:05 UTC") + ". Ask the CI for another one.")
	case err != nil:
		return Claims{}, TokenError("It isn't valid: its signature is wrong, or it isn't valid yet.")
	}
	return v.claims(issuer, token)
}

// claims returns what a token with a good signature says.
func (v *Verifier) claims(issuer Issuer, token *oidc.IDToken) (Claims, error) {
	now := v.now()
	var times struct {
		ID        string   `json:"jti"`
		NotBefore *float64 `json:"nbf"`
	}
	if err := token.Claims(&times); err != nil {
		return Claims{}, TokenError("Its claims can't be read.")
	}
	switch {
	case times.NotBefore != nil && now.Add(leeway).Before(time.Unix(int64(*times.NotBefore), 0)), now.Add(leeway).Before(token.IssuedAt):
		return Claims{}, TokenError("It isn't valid yet (nbf, iat).")
	case token.Expiry.Sub(token.IssuedAt) > maxLife:
		return Claims{}, TokenError("It's valid for more than a day.")
	case times.ID == "" || len(times.ID) > 200:
		return Claims{}, TokenError("It has no ID (jti).")
	}
	c := Claims{Audience: token.Audience, ID: times.ID, Until: token.Expiry}
	var err error
	if issuer.CI == oin.GitLab {
		c.Run, err = gitLabRun(token)
	} else {
		c.Run, err = gitHubRun(token)
	}
	if err != nil {
		return Claims{}, TokenError("Its claims can't be read.")
	}
	c.CI, c.Issuer = issuer.CI, issuer.URL
	if why := c.Fault(); why != "" {
		return Claims{}, TokenError(why)
	}
	return c, nil
}

// gitHubRun returns what GitHub says
// (docs.github.com/actions/reference/security/oidc#oidc-token-claims).
func gitHubRun(token *oidc.IDToken) (oin.Run, error) {
	var says struct {
		Repository   string `json:"repository"`
		RepositoryID string `json:"repository_id"`
		OwnerID      string `json:"repository_owner_id"`
		Ref          string `json:"ref"`
		Environment  string `json:"environment"`
		Workflow     string `json:"workflow_ref"`
		Job          string `json:"job_workflow_ref"`
		Event        string `json:"event_name"`
		Run          string `json:"run_id"`
	}
	err := token.Claims(&says)
	r := oin.Run{Repository: says.Repository, RepositoryID: says.RepositoryID, OwnerID: says.OwnerID, Ref: says.Ref, Environment: says.Environment, Event: says.Event, Number: says.Run}
	const folder = "/.github/workflows/" // acme/okta/.github/workflows/release.yml@refs/heads/main
	r.WorkflowOf, r.Workflow, _ = strings.Cut(cmp.Or(says.Workflow, says.Job), folder)
	r.Workflow, _, _ = strings.Cut(r.Workflow, "@")
	r.JobOf, _, _ = strings.Cut(says.Job, folder)
	return r, err
}

// gitLabRun returns what GitLab says (docs.gitlab.com/ci/secrets/id_token_authentication).
func gitLabRun(token *oidc.IDToken) (oin.Run, error) {
	var says struct {
		Repository   string `json:"project_path"`
		RepositoryID string `json:"project_id"`
		OwnerID      string `json:"namespace_id"`
		Ref          string `json:"ref"`
		RefType      string `json:"ref_type"`
		Environment  string `json:"environment"`
		Workflow     string `json:"ci_config_ref_uri"`
		Event        string `json:"pipeline_source"`
		Run          string `json:"pipeline_id"`
	}
	err := token.Claims(&says)
	r := oin.Run{Repository: says.Repository, RepositoryID: says.RepositoryID, OwnerID: says.OwnerID, Ref: "refs/heads/" + says.Ref, Environment: says.Environment, Event: says.Event, Number: says.Run}
	if says.RefType == "tag" {
		r.Ref = "refs/tags/" + says.Ref
	} else if says.RefType != "branch" {
		r.Ref = says.Ref
	}
	// gitlab.com/acme/okta//.gitlab-ci.yml@refs/heads/main, without the first part of the issuer
	where, file, _ := strings.Cut(says.Workflow, "//")
	r.Workflow, _, _ = strings.Cut(file, "@")
	if _, project, ok := strings.Cut(where, "/"); ok {
		r.WorkflowOf = project
	}
	if strings.HasSuffix(where, "/"+says.Repository) { // a GitLab below a path
		r.WorkflowOf = says.Repository
	}
	r.JobOf = r.WorkflowOf
	return r, err
}

// algorithms are the accepted ones: asymmetric, and in use by CIs.
var algorithms = []jose.SignatureAlgorithm{jose.RS256, jose.RS384, jose.RS512, jose.ES256, jose.ES384, jose.PS256, jose.EdDSA}

func names(all []jose.SignatureAlgorithm) (names []string) {
	for _, a := range all {
		names = append(names, string(a))
	}
	return names
}

// signature verifies a token's signature with the keys of an issuer (an [oidc.KeySet]).
type signature struct {
	of     *Verifier
	issuer string
	err    error // why the keys couldn't be read
}

// VerifySignature implements [oidc.KeySet].
func (s *signature) VerifySignature(ctx context.Context, raw string) ([]byte, error) {
	now := s.of.now()
	s.of.mu.Lock()
	had, ok := s.of.known[s.issuer]
	s.of.mu.Unlock()
	if ok && now.Sub(had.askedAt) < keysLast {
		if payload, err := had.set.VerifySignature(ctx, raw); err == nil || now.Sub(had.askedAt) < keysRest {
			return payload, err
		}
	}
	// Concurrent callers share the response, so it must not end with the request of one.
	found, err, _ := s.of.asking.Do(s.issuer, func() (any, error) { return s.of.ask(context.WithoutCancel(ctx), s.issuer) })
	if err != nil {
		s.of.log.WarnContext(ctx, "the signing keys of a CI can't be read", "issuer", s.issuer, "error", err)
		s.err = &oin.Problem{Code: oin.CodeUnavailable, Text: "The CI's signing keys can't be read at the moment. Try again in a minute."}
		return nil, err
	}
	set := found.(keys).set
	return set.VerifySignature(ctx, raw)
}

// ask fetches the keys of an issuer.
func (v *Verifier) ask(ctx context.Context, issuer string) (keys, error) {
	var says struct {
		Issuer string `json:"issuer"`
		Keys   string `json:"jwks_uri"`
	}
	if err := v.read(ctx, issuer+"/.well-known/openid-configuration", &says); err != nil {
		return keys{}, err
	}
	if says.Issuer != issuer || strings.HasPrefix(issuer, "https:") && !strings.HasPrefix(says.Keys, "https://") {
		return keys{}, fmt.Errorf("the document of %s is that of %.200q, with keys at %.200q", issuer, says.Issuer, says.Keys)
	}
	var set jose.JSONWebKeySet
	if err := v.read(ctx, says.Keys, &set); err != nil {
		return keys{}, err
	}
	found := keys{askedAt: v.now()}
	for _, k := range set.Keys {
		if k.Valid() && k.IsPublic() && (k.Use == "" || k.Use == "sig") {
			found.set.PublicKeys = append(found.set.PublicKeys, k.Key)
		}
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	v.known[issuer] = found
	return found, nil
}

func (v *Verifier) read(ctx context.Context, address string, to any) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return fmt.Errorf("read keys: %w", err)
	}
	req.Header.Set("Accept", "application/json")
	res, err := v.client.Do(req)
	if err != nil {
		return fmt.Errorf("read keys: %w", err)
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return fmt.Errorf("read keys: %s answers %s", address, res.Status)
	}
	if err := json.NewDecoder(res.Body).Decode(to); err != nil {
		return fmt.Errorf("read keys: %s: %w", address, err)
	}
	return nil
}
