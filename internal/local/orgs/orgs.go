// Package orgs serves local Okta orgs, so that people can sign in and test API service
// integrations on a machine without a network. Each org is an OpenID provider on its
// own origin, with the paths, claims, and documents of an Okta org authorization
// server. cmd/local and tests start it. It knows nothing of the product: none of its
// packages, and only as much of the relying party as is registered with any provider.
//
// There are no passwords. A local org is for one machine, and listens on its loopback
// address only.
package orgs

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/zitadel/oidc/v3/pkg/op"
)

// Person is a user of a local org.
type Person struct {
	Sub    string // Okta's user ID
	Name   string
	Email  string
	Groups []string // in addition to Everyone
}

// Org is a local org and its people.
type Org struct {
	ID     string // as in /.well-known/okta-organization
	Name   string
	People []Person
	// Connectors are those of the org's Workflows environment.
	Connectors []Connector
}

// The orgs of a local run.
var (
	Acme = Org{ID: "00oacme00000000001d7", Name: "Acme", People: []Person{
		{Sub: "00uada000000000001d7", Name: "Ada Lindqvist", Email: "ada@acme.example"},
		{Sub: "00uabe000000000002d7", Name: "Abe Okafor", Email: "abe@acme.example"},
	}, Connectors: acmeConnectors}
	Globex = Org{ID: "00oglobex000000002d7", Name: "Globex", People: []Person{
		{Sub: "00ugus000000000003d7", Name: "Gus Marchetti", Email: "gus@globex.example"},
	}, Connectors: globexConnectors}
	// Hooli has submitted nothing yet.
	Hooli = Org{ID: "00ohooli00000000005d7", Name: "Hooli", People: []Person{
		{Sub: "00uhana000000000008d7", Name: "Hana Whitfield", Email: "hana@hooli.example"},
	}}
	OINTeam = Org{ID: "00ooinx0000000003d70", Name: "OIN team", People: []Person{
		{Sub: "00urae000000000004d7", Name: "Rae Sandoval", Email: "rae@oin.example", Groups: []string{"OIN Reviewers"}},
		{Sub: "00urob000000000005d7", Name: "Rob Whitaker", Email: "rob@oin.example", Groups: []string{"OIN Reviewers"}},
		{Sub: "00umax000000000006d7", Name: "Max Duarte", Email: "max@oin.example", Groups: []string{"OIN Admins"}},
	}}
	// Initech has an app for the relying party, which isn't connected yet.
	Initech = Org{ID: "00oinitech000000004d7", Name: "Initech", People: []Person{
		{Sub: "00uian000000000007d7", Name: "Ian Castellanos", Email: "ian@initech.example"},
	}}
)

// Client is the relying party that is registered with an org.
type Client struct {
	ID, Secret            string
	RedirectURI           string
	PostLogoutRedirectURI string
	// Where it receives Universal Logout and front-channel logout. Empty if it doesn't.
	UniversalLogoutURI string
	FrontChannelURI    string
}

// Options configure an org, in addition to its people.
type Options struct {
	Client Client
	// ShowApp makes the org's page show the client and its secret, like an Admin
	// Console, for a person who connects the org to the relying party.
	ShowApp bool
	// Mails returns the emails in the mailbox, newest first. Nil means no mailbox.
	Mails func(context.Context) ([]Mail, error)
	Log   *slog.Logger
	Now   func() time.Time // nil means time.Now
}

// Server is a running local org.
type Server struct {
	Org    Org
	Issuer string
	http   *http.Server
}

// Start serves an org on a loopback address such as localhost:8081 or, if that port is
// taken, on any free one: an org is identified by its ID, not by its address.
func Start(org Org, address string, o Options) (*Server, error) {
	l, err := net.Listen("tcp", address)
	if err != nil {
		host, _, splitErr := net.SplitHostPort(address)
		if splitErr != nil {
			return nil, fmt.Errorf("start local org %s: %w", org.Name, splitErr)
		}
		if l, err = net.Listen("tcp", net.JoinHostPort(host, "0")); err != nil {
			return nil, fmt.Errorf("start local org %s: %w", org.Name, err)
		}
	}
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		return nil, fmt.Errorf("start local org %s: %w", org.Name, err)
	}
	s := &Server{Org: org, Issuer: "http://" + net.JoinHostPort("localhost", port)}
	handler, err := New(s.Issuer, org, o)
	if err != nil {
		return nil, errors.Join(err, l.Close())
	}
	s.http = &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second, ErrorLog: slog.NewLogLogger(o.Log.Handler(), slog.LevelDebug)}
	go func() {
		if err := s.http.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			o.Log.Error("local org ended", "org", org.Name, "error", err)
		}
	}()
	return s, nil
}

// Close stops the org immediately.
func (s *Server) Close() error { return s.http.Close() }

// server serves one org.
type server struct {
	org     Org
	issuer  string
	options Options
	store   *store
}

// New returns the handler of an org whose origin is the issuer.
func New(issuer string, org Org, o Options) (http.Handler, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	store, err := newStore(org, o)
	if err != nil {
		return nil, err
	}
	s := &server{org: org, issuer: issuer, options: o, store: store}
	var key [32]byte
	if _, err := rand.Read(key[:]); err != nil {
		return nil, fmt.Errorf("make local org: %w", err)
	}
	provider, err := op.NewProvider(&op.Config{
		CryptoKey: key, CodeMethodS256: true, AuthMethodPost: true,
		DefaultLogoutRedirectURI: issuer + "/signed-out",
		SupportedScopes:          []string{"openid", "profile", "email", "groups"},
		SupportedClaims:          []string{"sub", "name", "email", "preferred_username", "groups", "auth_time", "amr"},
	}, store, op.StaticIssuer(issuer), op.WithAllowInsecure(),
		op.WithCustomEndpoints(op.NewEndpoint("oauth2/v1/authorize"), op.NewEndpoint("oauth2/v1/token"), op.NewEndpoint("oauth2/v1/userinfo"),
			op.NewEndpoint("oauth2/v1/revoke"), op.NewEndpoint("oauth2/v1/logout"), op.NewEndpoint("oauth2/v1/keys")),
		op.WithCustomIntrospectionEndpoint(op.NewEndpoint("oauth2/v1/introspect")))
	if err != nil {
		return nil, fmt.Errorf("make local org %s: %w", org.Name, err)
	}

	r := chi.NewRouter()
	r.Use(s.headers)
	r.Get("/", s.home)
	r.Get("/style.css", s.style)
	r.Get("/.well-known/okta-organization", s.organization)
	r.Get("/login", s.login)
	r.Post("/login", s.signIn)
	r.Get("/signed-out", s.signedOut)
	r.With(sameOrigin).Post("/leave", s.leave)
	if o.Client.UniversalLogoutURI != "" {
		r.With(sameOrigin).Post("/people/{sub}/clear-sessions", s.clearSessions)
	}
	r.HandleFunc("/oauth2/default/*", s.customServer)
	if o.Mails != nil {
		r.Get("/mailbox", s.mailbox)
		r.Get("/mailbox/{id}", s.mail)
		r.Get("/mailbox/{id}/html", s.mailHTML)
	}
	r.Handle("/oauth2/v1/logout", s.forgetSession(provider))
	r.Post("/oauth2/v1/token", s.token(provider).ServeHTTP)
	r.Get("/integrations/api/v1/api-services", s.listInstances)
	r.Post("/integrations/api/v1/api-services", s.installInstance)
	r.Delete("/integrations/api/v1/api-services/{id}", s.removeInstance)
	if len(org.Connectors) > 0 {
		r.Get("/workflows/connectors", s.connectors)
	}
	r.Handle("/*", provider)
	return r, nil
}

// headers sets the security headers of all pages. The forms redirect to the relying
// party, and Chromium checks form-action for that too.
func (s *server) headers(next http.Handler) http.Handler {
	back := origin(s.options.Client.RedirectURI)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "+back+"; frame-src "+back)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

// origin returns the scheme, host, and port of a URL.
func origin(address string) string {
	scheme, rest, ok := strings.Cut(address, "://")
	if !ok {
		return ""
	}
	host, _, _ := strings.Cut(rest, "/")
	return scheme + "://" + host
}
