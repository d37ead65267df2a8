package orgs

import (
	"context"
	"crypto/rand"
	"crypto/rsa"
	"crypto/subtle"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	jose "github.com/go-jose/go-jose/v4"
	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
)

// Lifetimes of what is kept in memory, and the maximum number of each.
const (
	requestLasts = 10 * time.Minute
	codeLasts    = time.Minute
	tokenLasts   = time.Hour
	sessionLasts = 12 * time.Hour
	maxKept      = 10_000
)

// store is an org's state, in memory: the provider's storage (op.Storage).
type store struct {
	org    Org
	client *client
	secret string
	now    func() time.Time
	key    signingKey

	mu       sync.Mutex
	requests map[string]*request
	codes    map[string]code
	tokens   map[string]token
	sessions map[string]session // by the cookie's value
	// instances are installed API service integrations, by their client ID.
	instances map[string]instance
}

// code is an authorization code, which works once (RFC 6749, section 4.1.2).
type code struct {
	request string
	until   time.Time
}

// token is an access token, opaque to clients.
type token struct {
	sub    string
	scopes []string
	until  time.Time
}

// session is a browser in which a person is signed in at this org.
type session struct {
	sub      string
	sid      string // its ID, for apps
	authTime time.Time
}

func newStore(org Org, o Options) (*store, error) {
	key, err := keyOf(org.ID)
	if err != nil {
		return nil, fmt.Errorf("make a key for local org %s: %w", org.Name, err)
	}
	return &store{
		org: org, client: &client{o.Client}, secret: o.Client.Secret, now: o.Now,
		key:      key,
		requests: map[string]*request{}, codes: map[string]code{}, tokens: map[string]token{}, sessions: map[string]session{},
		instances: map[string]instance{},
	}, nil
}

// sweep deletes what has expired, and everything if there is far too much of it.
func (s *store) sweep() {
	now := s.now()
	maps.DeleteFunc(s.requests, func(_ string, r *request) bool { return now.After(r.until) })
	maps.DeleteFunc(s.codes, func(_ string, c code) bool { return now.After(c.until) })
	maps.DeleteFunc(s.tokens, func(_ string, t token) bool { return now.After(t.until) })
	maps.DeleteFunc(s.sessions, func(_ string, x session) bool { return now.After(x.authTime.Add(sessionLasts)) })
	if len(s.requests)+len(s.codes)+len(s.tokens)+len(s.sessions) > maxKept {
		clear(s.requests)
		clear(s.codes)
		clear(s.tokens)
		clear(s.sessions)
	}
}

func (s *store) person(sub string) (Person, bool) {
	i := slices.IndexFunc(s.org.People, func(p Person) bool { return p.Sub == sub })
	if i < 0 {
		return Person{}, false
	}
	return s.org.People[i], true
}

// Sessions

func (s *store) startSession(sub string) (string, session) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sweep()
	id, x := rand.Text(), session{sub: sub, sid: "idx" + rand.Text(), authTime: s.now()}
	s.sessions[id] = x
	return id, x
}

func (s *store) session(id string) (session, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sweep()
	x, ok := s.sessions[id]
	return x, ok
}

func (s *store) endSession(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.sessions, id)
}

// TerminateSession ends all sessions of a person (OpenID Connect RP-Initiated Logout
// 1.0).
func (s *store) TerminateSession(_ context.Context, sub, _ string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	maps.DeleteFunc(s.sessions, func(_ string, x session) bool { return x.sub == sub })
	return nil
}

// Authorization requests

func (s *store) CreateAuthRequest(_ context.Context, r *oidc.AuthRequest, _ string) (op.AuthRequest, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sweep()
	made := &request{AuthRequest: r, id: rand.Text(), until: s.now().Add(requestLasts)}
	s.requests[made.id] = made
	return made, nil
}

var errNoRequest = errors.New("this sign-in expired; start again from the app")

func (s *store) find(id string) (*request, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sweep()
	if r := s.requests[id]; r != nil {
		return r, nil
	}
	return nil, errNoRequest
}

// finish records who has signed in for a request.
func (s *store) finish(r *request, x session) {
	s.mu.Lock()
	defer s.mu.Unlock()
	r.signedIn = x
}

func (s *store) AuthRequestByID(_ context.Context, id string) (op.AuthRequest, error) {
	return s.find(id)
}

func (s *store) SaveAuthCode(_ context.Context, id, value string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.codes[value] = code{request: id, until: s.now().Add(codeLasts)}
	return nil
}

func (s *store) AuthRequestByCode(_ context.Context, value string) (op.AuthRequest, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sweep()
	c, ok := s.codes[value]
	delete(s.codes, value)
	if r := s.requests[c.request]; ok && r != nil {
		return r, nil
	}
	return nil, errors.New("the code is unknown, used, or expired")
}

func (s *store) hasCode(value string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sweep()
	_, ok := s.codes[value]
	return ok
}

func (s *store) DeleteAuthRequest(_ context.Context, id string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.requests, id)
	return nil
}

// Tokens

func (s *store) CreateAccessToken(_ context.Context, r op.TokenRequest) (string, time.Time, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	id, until := rand.Text(), s.now().Add(tokenLasts)
	s.tokens[id] = token{sub: r.GetSubject(), scopes: r.GetScopes(), until: until}
	return id, until, nil
}

func (s *store) SetUserinfoFromToken(_ context.Context, info *oidc.UserInfo, id, sub, _ string) error {
	s.mu.Lock()
	t, ok := s.tokens[id]
	s.mu.Unlock()
	if !ok || t.sub != sub || s.now().After(t.until) {
		return errors.New("the access token has expired")
	}
	return s.describe(info, sub, t.scopes)
}

func (s *store) SetUserinfoFromRequest(_ context.Context, info *oidc.UserInfo, r op.IDTokenRequest, scopes []string) error {
	if asked, ok := r.(*request); ok {
		info.AppendClaims("sid", asked.signedIn.sid)
	}
	return s.describe(info, r.GetSubject(), scopes)
}

// describe adds the claims of the scopes, like an Okta org whose app has a groups claim
// that matches every group.
func (s *store) describe(info *oidc.UserInfo, sub string, scopes []string) error {
	p, ok := s.person(sub)
	if !ok {
		return errors.New("person not found")
	}
	info.Subject = p.Sub
	for _, scope := range scopes {
		switch scope {
		case "profile":
			info.Name, info.PreferredUsername = p.Name, p.Email
		case "email":
			info.Email, info.EmailVerified = p.Email, true
		case "groups":
			info.AppendClaims("groups", append([]string{"Everyone"}, p.Groups...))
		}
	}
	return nil
}

func (s *store) SetIntrospectionFromToken(_ context.Context, res *oidc.IntrospectionResponse, id, sub, _ string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	t, ok := s.tokens[id]
	res.Active = ok && t.sub == sub && s.now().Before(t.until)
	return nil
}

func (s *store) RevokeToken(_ context.Context, id, _, _ string) *oidc.Error {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.tokens, id)
	return nil
}

// Refresh tokens, JWT assertions, and the rest aren't supported.

var errNotOffered = errors.New("local orgs don't support this")

func (s *store) CreateAccessAndRefreshTokens(context.Context, op.TokenRequest, string) (string, string, time.Time, error) {
	return "", "", time.Time{}, errNotOffered
}
func (s *store) TokenRequestByRefreshToken(context.Context, string) (op.RefreshTokenRequest, error) {
	return nil, errNotOffered
}
func (s *store) GetRefreshTokenInfo(context.Context, string, string) (string, string, error) {
	return "", "", op.ErrInvalidRefreshToken
}
func (s *store) GetKeyByIDAndClientID(context.Context, string, string) (*jose.JSONWebKey, error) {
	return nil, errNotOffered
}
func (s *store) ValidateJWTProfileScopes(context.Context, string, []string) ([]string, error) {
	return nil, errNotOffered
}
func (s *store) GetPrivateClaimsFromScopes(context.Context, string, string, []string) (map[string]any, error) {
	return nil, nil
}
func (s *store) SetUserinfoFromScopes(context.Context, *oidc.UserInfo, string, string, []string) error {
	return nil // SetUserinfoFromRequest does it
}
func (s *store) Health(context.Context) error { return nil }

// The client and the keys

func (s *store) GetClientByClientID(_ context.Context, id string) (op.Client, error) {
	if id != s.client.ID {
		return nil, fmt.Errorf("no app with the client ID %q", id)
	}
	return s.client, nil
}

func (s *store) AuthorizeClientIDSecret(_ context.Context, id, secret string) error {
	if id != s.client.ID || subtle.ConstantTimeCompare([]byte(secret), []byte(s.secret)) != 1 {
		return errors.New("the client secret supplied for a confidential client is not valid")
	}
	return nil
}

func (s *store) SigningKey(context.Context) (op.SigningKey, error) { return s.key, nil }
func (s *store) KeySet(context.Context) ([]op.Key, error)          { return []op.Key{publicKey{s.key}}, nil }
func (s *store) SignatureAlgorithms(context.Context) ([]jose.SignatureAlgorithm, error) {
	return []jose.SignatureAlgorithm{jose.RS256}, nil
}

type signingKey struct {
	id  string
	key *rsa.PrivateKey
}

// keyOf returns the signing key of the org with that ID. An org keeps its key as long
// as the program runs, because tests start orgs by the hundred and generating a key
// takes long.
func keyOf(orgID string) (signingKey, error) {
	made, _ := keys.LoadOrStore(orgID, sync.OnceValues(func() (signingKey, error) {
		key, err := rsa.GenerateKey(rand.Reader, 2048)
		return signingKey{rand.Text(), key}, err
	}))
	return made.(func() (signingKey, error))()
}

var keys sync.Map // of functions, by the org's ID

func (k signingKey) SignatureAlgorithm() jose.SignatureAlgorithm { return jose.RS256 }
func (k signingKey) Key() any                                    { return k.key }
func (k signingKey) ID() string                                  { return k.id }

type publicKey struct{ signingKey }

func (k publicKey) Algorithm() jose.SignatureAlgorithm { return jose.RS256 }
func (k publicKey) Use() string                        { return "sig" }
func (k publicKey) Key() any                           { return &k.key.PublicKey }
