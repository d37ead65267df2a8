// Package signin implements the relying party of OpenID Connect, and sessions. The
// server calls it for each request. It knows which orgs people can sign in with and
// which role a person has, but not what each role can do.
//
// Sign-in is the authorization code flow (OpenID Connect Core 1.0, section 3.1) with
// PKCE (RFC 7636, S256), state, and nonce. The issuer is always an org authorization
// server. Its access token is opaque to clients, so only the ID token counts.
package signin

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"oinmanager/internal/oin"
	"oinmanager/internal/okta"
	"oinmanager/internal/outbound"
	"oinmanager/internal/paths"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
)

// Settings configure a relying party.
type Settings struct {
	BaseURL string // the product's public URL, without a slash at the end
	Team    string // the OIN team's email address
	// Orgs are the configured orgs, including the OIN team's. Other orgs are connected
	// by their own people.
	Orgs           []Org
	ReviewersGroup string
	AdminsGroup    string
	// ReviewersACR are the accepted authentication contexts (acr) for people of these
	// groups. If it is empty, any is.
	ReviewersACR []string
	// RecentMax limits how long a sign-in stays recent while the person works. 0 means
	// [oin.RecentSignInMax].
	RecentMax time.Duration
	// Local marks a run on one machine, whose own addresses can be orgs.
	Local bool
	HTTP  *http.Client     // nil: one that reaches the public internet and trusted domains
	Now   func() time.Time // nil: the database's clock
	Log   *slog.Logger
}

// RelyingParty signs people in and out.
type RelyingParty struct {
	db        *postgres.DB
	box       *secret.Box
	set       Settings
	providers providers
	met       met
}

// New returns a relying party. It returns an error if an org's issuer is a custom
// authorization server. It doesn't call any org yet.
func New(db *postgres.DB, box *secret.Box, set Settings) (*RelyingParty, error) {
	if set.Now == nil {
		set.Now = db.Now
	}
	if set.RecentMax == 0 {
		set.RecentMax = oin.RecentSignInMax
	}
	for i := range set.Orgs {
		issuer, err := CheckIssuer(set.Orgs[i].Issuer)
		if err != nil {
			return nil, err
		}
		set.Orgs[i].Issuer = issuer
	}
	if set.HTTP == nil {
		set.HTTP = okta.NewHTTP(set.Trusted)
	}
	return &RelyingParty{db: db, box: box, set: set, providers: providers{
		client: set.HTTP, now: set.Now, vouched: func(issuer string) bool { return set.Trusted(okta.DomainOf(issuer)) },
	}}, nil
}

// attempt is a sign-in in progress. It is stored in an encrypted cookie, which binds
// the callback to the browser.
type attempt struct {
	State    string     `json:"state"`
	Nonce    string     `json:"nonce"`
	Verifier string     `json:"verifier"` // RFC 7636, section 4.1
	Issuer   string     `json:"issuer"`
	Next     string     `json:"next"`
	Until    time.Time  `json:"until"`
	Again    reauthMode `json:"again,omitzero"`
	// Connect is the client that this sign-in proves, if any.
	Connect *candidate `json:"connect,omitzero"`
}

const attemptLasts = 15 * time.Minute

// Begin starts a sign-in at the org that a person named by its domain or issuer, and
// returns the URL to go to. It leads on to next, which the caller must have checked. It
// returns a [NotConnectedError] for an org without a client.
func (rp *RelyingParty) Begin(w http.ResponseWriter, r *http.Request, named, next string) (string, error) {
	org, err := rp.find(r.Context(), named)
	if err != nil {
		return "", err
	}
	return rp.beginAt(w, r, org, attempt{Next: next})
}

func (rp *RelyingParty) beginAt(w http.ResponseWriter, r *http.Request, org Org, a attempt) (string, error) {
	provider, err := rp.providers.find(r.Context(), org.Issuer)
	if err != nil {
		return "", rp.unreachable(org, err)
	}
	return rp.begin(w, org, provider, a)
}

// begin stores an attempt in its own cookie, with what the callback has to match.
func (rp *RelyingParty) begin(w http.ResponseWriter, org Org, provider *provider, a attempt) (string, error) {
	a.State, a.Nonce, a.Verifier = rand.Text(), rand.Text(), oauth2.GenerateVerifier()
	a.Issuer, a.Until = org.Issuer, rp.set.Now().Add(attemptLasts)
	raw, err := json.Marshal(a)
	if err != nil {
		return "", fmt.Errorf("begin sign-in: %w", err)
	}
	sealed, err := rp.box.Seal(secret.Text(raw), attemptPlace(a.State))
	if err != nil {
		return "", fmt.Errorf("begin sign-in: %w", err)
	}
	http.SetCookie(w, rp.cookie(rp.attemptCookie(a.State), base64.RawURLEncoding.EncodeToString(sealed), paths.Callback, attemptLasts))
	options := append(append(a.Again.options(), rp.strength(org)...), oidc.Nonce(a.Nonce), oauth2.S256ChallengeOption(a.Verifier))
	return rp.client(org, provider).AuthCodeURL(a.State, options...), nil
}

// attemptCookie returns the name of an attempt's cookie. Each attempt has its own, so
// that people can sign in from two tabs at the same time. It is sent to the callback
// only: a site that leads people here often can't make all their requests longer. That
// rules out the __Host- prefix, which requires the path /.
func (rp *RelyingParty) attemptCookie(state string) string {
	name := "oinmanager_signin_" + state[:8]
	if rp.https() {
		return "__Secure-" + name
	}
	return name
}

func attemptPlace(state string) string { return "sign-in " + state }

func (rp *RelyingParty) client(org Org, provider *provider) *oauth2.Config {
	return &oauth2.Config{
		ClientID: org.ClientID, ClientSecret: string(org.ClientSecret),
		Endpoint:    provider.oidc.Endpoint(),
		RedirectURL: rp.set.BaseURL + paths.Callback,
		Scopes:      []string{oidc.ScopeOpenID, "profile", "email", "groups"},
	}
}

// Finish handles the callback: it checks the org's response, starts a session, and
// returns where to go on, or "" if nothing was asked for.
func (rp *RelyingParty) Finish(w http.ResponseWriter, r *http.Request) (oin.Person, string, error) {
	var none oin.Person
	query := r.URL.Query()
	a, err := rp.attempt(w, r, query.Get("state"))
	if err != nil {
		return none, "", err
	}
	p, err := rp.finish(w, r, a)
	rp.noteRefused(r.Context(), a, err)
	return p, a.Next, a.connectProblem(err)
}

// noteRefused writes a failed sign-in to the audit log. It skips callbacks that match
// no attempt, which are noise.
func (rp *RelyingParty) noteRefused(ctx context.Context, a attempt, err error) {
	refused := oin.CodeOf(err)
	if refused == "" {
		return
	}
	ctx = context.WithoutCancel(ctx)
	deed := oin.AuditRecord{Action: oin.AuditSignIn, Detail: host(a.Issuer) + ": " + err.Error(), Refused: refused}
	orgs, err := rp.db.OrgsAt(ctx, host(a.Issuer))
	if len(orgs) == 1 {
		deed.Org = orgs[0].ID
	}
	if err == nil {
		err = rp.db.AddAudit(ctx, oin.Person{}, deed, rp.set.Now())
	}
	if err != nil {
		rp.set.Log.ErrorContext(ctx, "a refused sign-in is not in the audit log", "error", err)
	}
}

func (rp *RelyingParty) finish(w http.ResponseWriter, r *http.Request, a attempt) (oin.Person, error) {
	var none oin.Person
	query := r.URL.Query()
	org, err := rp.asked(r.Context(), a)
	if err != nil {
		return none, err
	}
	// RFC 9207: if the response names its issuer, it must be the one that was asked.
	if iss := query.Get("iss"); iss != "" && iss != a.Issuer {
		return none, startAgain("The response came from a different org.")
	}
	if query.Has("error") {
		return none, rp.refusedBy(r.Context(), org, query)
	}
	in, token, err := rp.exchange(r.Context(), org, a, query.Get("code"))
	if err != nil {
		return none, err
	}
	if err := rp.checkRecent(r.Context(), org, a, token); err != nil {
		return none, err
	}
	return rp.start(r.Context(), w, r, in, token, func(tx *postgres.Tx, p oin.Person) error {
		return rp.keepClient(r.Context(), tx, p, org, a, rp.set.Now())
	})
}

// asked returns the org that an attempt went to.
func (rp *RelyingParty) asked(ctx context.Context, a attempt) (Org, error) {
	if a.Connect == nil {
		return rp.org(ctx, a.Issuer)
	}
	return Org{Name: host(a.Issuer), Issuer: a.Issuer, ClientID: a.Connect.ClientID, ClientSecret: secret.Text(a.Connect.Secret), id: a.Connect.OrgID}, nil
}

// attempt returns the attempt for the callback's state, and deletes its cookie.
func (rp *RelyingParty) attempt(w http.ResponseWriter, r *http.Request, state string) (attempt, error) {
	var a attempt
	stale := startAgain("This sign-in expired or was started in another browser.")
	if len(state) < 8 || len(state) > 100 {
		return a, stale
	}
	cookie, err := r.Cookie(rp.attemptCookie(state))
	if err != nil {
		return a, stale
	}
	http.SetCookie(w, rp.cookie(cookie.Name, "", paths.Callback, -1))
	sealed, err := base64.RawURLEncoding.DecodeString(cookie.Value)
	if err != nil {
		return a, stale
	}
	raw, err := rp.box.Open(sealed, attemptPlace(state))
	if err != nil {
		return a, stale
	}
	if err := json.Unmarshal([]byte(raw), &a); err != nil || a.State != state || rp.set.Now().After(a.Until) {
		return a, stale
	}
	return a, nil
}

// token is what is kept of an ID token.
type token struct {
	raw      secret.Text
	authTime time.Time // the Unix epoch if the org doesn't say when
}

// exchange exchanges the code for an ID token, and returns what it says about the
// person.
func (rp *RelyingParty) exchange(ctx context.Context, org Org, a attempt, code string) (postgres.SignIn, token, error) {
	var in postgres.SignIn
	var tok token
	provider, err := rp.providers.find(ctx, org.Issuer)
	if err != nil {
		return in, tok, rp.unreachable(org, err)
	}
	orgID, err := rp.identity(ctx, org, provider)
	if err != nil {
		return in, tok, err
	}
	ctx = oidc.ClientContext(ctx, rp.set.HTTP)
	client := rp.client(org, provider)
	tokens, err := client.Exchange(ctx, code, oauth2.VerifierOption(a.Verifier))
	if err != nil {
		if refused, ok := errors.AsType[*oauth2.RetrieveError](err); ok {
			rp.set.Log.WarnContext(ctx, "org refused the code", "issuer", org.Issuer, "error", brief(refused.ErrorCode))
			if refused.ErrorCode == "invalid_client" && org.id != "" && a.Connect == nil {
				return in, tok, &oin.Problem{Code: oin.CodeInvalid, Text: org.Name +
					" no longer accepts our client secret. An admin of your org can update it: choose Sign in, then Connect your org."}
			}
			return in, tok, startAgain(org.Name + " didn't accept the sign-in.")
		}
		return in, tok, rp.unreachable(org, err)
	}
	raw, _ := tokens.Extra("id_token").(string)
	if len(raw) > outbound.MaxDocument {
		return in, tok, unusable("The ID token from " + org.Name + " is larger than 64 kB.")
	}
	id, err := rp.providers.verify(ctx, provider, oidc.Config{ClientID: org.ClientID}, raw)
	if err != nil {
		rp.set.Log.WarnContext(ctx, "ID token refused", "issuer", org.Issuer, "error", fmt.Sprintf("%.300s", err))
		return in, tok, startAgain("We couldn't verify your sign-in with " + org.Name + ".")
	}
	if id.Nonce != a.Nonce {
		rp.set.Log.WarnContext(ctx, "ID token with another nonce", "issuer", org.Issuer)
		return in, tok, startAgain("The response from " + org.Name + " belongs to a different sign-in.")
	}
	if err := forUs(org, id); err != nil {
		return in, tok, err
	}
	c, err := readClaims(org, id)
	if err == nil && !c.complete(org) {
		err = rp.askUserInfo(ctx, org, provider, tokens, &c)
	}
	if err != nil {
		return in, tok, err
	}
	role := rp.role(org, c.Groups)
	if err := rp.checkStrength(ctx, org, role, id); err != nil {
		return in, tok, err
	}
	return postgres.SignIn{
		OktaID: orgID, Issuer: org.Issuer, OrgName: org.Name,
		Sub: c.Sub, Email: c.Email, Name: firstOf(c.Name, c.Username, c.Email, c.Sub),
		Role: role,
	}, token{raw: secret.Text(raw), authTime: c.authTime(rp.set.Now())}, nil
}

// role returns the role that groups give, at each sign-in. Groups of any org other than
// the OIN team's give nothing.
func (rp *RelyingParty) role(org Org, groups []string) oin.Role {
	switch {
	case org.Team && slices.Contains(groups, rp.set.AdminsGroup):
		return oin.RoleAdmin
	case org.Team && slices.Contains(groups, rp.set.ReviewersGroup):
		return oin.RoleReviewer
	default:
		return oin.RoleISV
	}
}

func (rp *RelyingParty) unreachable(org Org, err error) error {
	rp.set.Log.Warn("org does not answer", "issuer", org.Issuer, "error", err)
	return &oin.Problem{Code: oin.CodeUnavailable,
		Text: org.Name + " (" + org.Issuer + ") isn't responding, so we can't sign you in. Try again in a minute."}
}

func firstOf(candidates ...string) string {
	for _, c := range candidates {
		if c != "" {
			return c
		}
	}
	return ""
}
