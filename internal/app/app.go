// Package app assembles the product from its configuration: database, portal, sign-in,
// jobs, and server. cmd/oinmanager, cmd/local, and end-to-end tests start it through
// this package. It has no rules of its own.
package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/a-h/templ"
	"github.com/jackc/pgx/v5"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"

	"oinmanager/internal/ci"
	"oinmanager/internal/config"
	"oinmanager/internal/facts"
	"oinmanager/internal/jobs"
	"oinmanager/internal/mail"
	"oinmanager/internal/malware"
	"oinmanager/internal/metrics"
	"oinmanager/internal/okta"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
	"oinmanager/internal/server"
	"oinmanager/internal/signin"
	"oinmanager/internal/tracing"
	"oinmanager/internal/webhook"
)

// Options configure the product.
type Options struct {
	Database config.Database
	Keys     config.Keys
	Server   config.Server
	// Orgs are the orgs that people can sign in with. ReviewersGroup and AdminsGroup
	// are groups of the OIN team's org.
	Orgs                        []signin.Org
	ReviewersGroup, AdminsGroup string
	// ReviewersACR are the accepted values of acr for people of these groups, separated
	// by spaces. If it is empty, any is.
	ReviewersACR string
	// Facts gathers facts from outside for the checks. If it is nil, links are opened on
	// the public internet.
	Facts portal.FactReader
	// Webhooks sends webhooks. If it is nil, they are sent to the public internet only and,
	// on local runs, to this machine.
	Webhooks *webhook.Sender
	// Local and Mailbox are for runs with local orgs only (see [server.Settings]).
	Local   bool
	Mailbox string
	Log     *slog.Logger
	// Spans gets the spans of all requests and jobs in place of the configured collector. It
	// can be nil.
	Spans sdktrace.SpanExporter
	// Tracer, if not nil, observes every SQL statement.
	Tracer pgx.QueryTracer
	// Clock is this machine's clock. Nil means [time.Now].
	Clock func() time.Time
	// Patience is how long a statement of a request may take; 0 means as long as usual.
	Patience time.Duration
	// After is the clock of the shutdown's delay. Nil means [time.After].
	After func(time.Duration) <-chan time.Time
	// Rendered is called with each page before it is rendered. It can be nil.
	Rendered func(*http.Request, templ.Component)
}

// TeamOrg returns the configured org of the OIN team, named by its host.
func TeamOrg(c config.Okta) signin.Org {
	name := c.Issuer
	if u, err := url.Parse(c.Issuer); err == nil && u.Host != "" {
		name = u.Host
	}
	return signin.Org{Name: name, Issuer: c.Issuer, ClientID: c.ClientID, ClientSecret: c.ClientSecret, Team: true}
}

// App is the product.
type App struct {
	DB      *postgres.DB
	Box     *secret.Box
	options Options
	portal  *portal.Portal
	handler http.Handler
	sender  jobs.Sender
	orgs    *okta.Client
	facts   *facts.Reader
	runs    *ci.Verifier
	metrics *metrics.Metrics // or nil
	tracing *tracing.Tracing // or nil

	phase    atomic.Int64 // a [server.Phase]
	prepared bool         // the database has been migrated
}

// Open assembles the product and migrates the database. The caller must call [App.Close].
func Open(ctx context.Context, o Options) (*App, error) {
	a, err := New(o)
	if err != nil {
		return nil, err
	}
	if err := a.prepare(ctx); err != nil {
		a.Close()
		return nil, err
	}
	a.phase.Store(int64(server.PhaseServing))
	return a, nil
}

// New assembles the product, without connecting to the database. The caller must call
// [App.Close]. Until [App.Serve] has connected, requests are told that it starts.
func New(o Options) (*App, error) {
	box, err := secret.NewBox(o.Keys.SecretKeys)
	if err != nil {
		return nil, err
	}
	o.Log = slog.New(requestLog{o.Log.Handler()})
	if o.After == nil {
		o.After = time.After
	}
	a := &App{Box: box, options: o}
	a.phase.Store(int64(server.PhaseWaiting))
	if o.Server.SMTPURL != "" {
		if a.sender, err = mail.NewSMTP(string(o.Server.SMTPURL), o.Server.BaseURL); err != nil {
			return nil, err
		}
	}
	if err := a.startTracing(); err != nil {
		return nil, err
	}
	if a.DB, err = a.openDatabase(); err != nil {
		a.stopTracing()
		return nil, err
	}
	var measured func(server.Measurement)
	if o.Server.MetricsAddr != "" {
		a.metrics = a.newMetrics()
		measured = a.measure
	}
	issuers, err := ci.Parse(o.Server.TrustedCIs, o.Server.Local())
	if err != nil {
		a.Close()
		return nil, fmt.Errorf("TRUSTED_CIS: %w", err)
	}
	a.runs = ci.NewVerifier(issuers, a.DB.Now, o.Log)
	a.facts = facts.New(facts.Options{About: o.Server.BaseURL, Now: a.DB.Now})
	set := signin.Settings{
		BaseURL: o.Server.BaseURL, Team: o.Server.TeamEmail, Orgs: o.Orgs, ReviewersGroup: o.ReviewersGroup, AdminsGroup: o.AdminsGroup, ReviewersACR: strings.Fields(o.ReviewersACR), RecentMax: o.Server.RecentSignIn, Local: o.Local, Log: o.Log,
	}
	set.HTTP = okta.NewHTTP(set.Trusted)
	rp, err := signin.New(a.DB, box, set)
	if err != nil {
		a.Close()
		return nil, err
	}
	a.orgs = okta.NewClient(set.HTTP, rp.App)
	forPeople := a.PortalSettings() // sample data is stored without a scan
	network, address, err := o.Server.Clamd()
	if err != nil {
		a.Close()
		return nil, err
	}
	if network != "" {
		forPeople.Scanner = &malware.Scanner{Network: network, Address: address, Log: o.Log}
	}
	a.portal = portal.New(a.DB, box, forPeople)
	proxies, err := o.Server.Proxies()
	if err != nil {
		a.Close()
		return nil, err
	}
	a.handler = server.New(server.Settings{
		Portal: a.portal, SignIn: rp, Ready: a.DB.Ready, Phase: a.Phase, Measured: measured, Tracer: a.requestTracer(), Limits: a.DB, Proxies: proxies,
		BaseURL: o.Server.BaseURL, Team: o.Server.TeamEmail, Local: o.Local, Mailbox: o.Mailbox, Log: o.Log, Now: a.DB.Now, Rendered: o.Rendered,
	})
	return a, nil
}

// OpenDatabase waits for the database, and migrates it.
func OpenDatabase(ctx context.Context, c config.Database, tracer ...pgx.QueryTracer) (*postgres.DB, error) {
	db, err := NewDatabase(c, nil, tracer...)
	if err != nil {
		return nil, err
	}
	if err := whileAway(ctx, c.DatabaseWait, slog.Default(), func() error { return db.Migrate(ctx) }); err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}

// OpenCurrentDatabase connects to the database of a running product. It returns an error if
// its schema isn't current.
func OpenCurrentDatabase(ctx context.Context, c config.Database) (*postgres.DB, error) {
	db, err := NewDatabase(c, nil)
	if err != nil {
		return nil, err
	}
	if err := db.Ready(ctx); err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}

// NewDatabase returns a database that isn't connected yet, on a machine with a clock. A nil
// clock means [time.Now].
func NewDatabase(c config.Database, clock func() time.Time, tracer ...pgx.QueryTracer) (*postgres.DB, error) {
	return openAt(c, postgres.Address{Clock: clock}, tracer...)
}

func openAt(c config.Database, at postgres.Address, tracer ...pgx.QueryTracer) (*postgres.DB, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	at.URL, at.Direct = c.DatabaseURL, c.DatabaseDirectURL
	switch c.DatabasePooler {
	case config.PoolerTransaction:
		at.Pooler = postgres.PoolerTransaction
	case config.PoolerNone:
		at.Pooler = postgres.PoolerNone
	}
	return postgres.Open(context.Background(), at, tracer...)
}

// PortalSettings returns the portal's part of the configuration.
func (a *App) PortalSettings() portal.Settings {
	s := a.options.Server
	reader := a.options.Facts
	switch {
	case reader != nil:
	case s.OpenLinks == "off":
		reader = facts.Off{}
	default:
		reader = a.facts
	}
	if a.metrics != nil {
		reader = measuredFacts{reader, a.metrics}
	}
	set := portal.Settings{Runs: a.runs, BaseURL: s.BaseURL, Team: s.TeamEmail, MailFrom: s.MailFrom, DailyHour: s.DailyEmailHour, Orgs: a.orgs, Facts: reader}
	if set.Webhooks = a.options.Webhooks; set.Webhooks == nil {
		local := func(host string) bool { return a.options.Local && okta.Domain(host).Loopback() }
		set.Webhooks = webhook.NewSender(webhook.Options{Trusted: local, Now: a.DB.Now})
	}
	if a.options.Local { // real orgs have no list of connectors, so calls to them would be in vain
		set.Served = a.orgs
	}
	return set
}

// Handler returns the product as an HTTP handler.
func (a *App) Handler() http.Handler { return a.handler }

// Phase returns what the program is doing.
func (a *App) Phase() server.Phase { return server.Phase(a.phase.Load()) }

// Close closes the connections to the database, and sends what is left of traces.
func (a *App) Close() {
	a.DB.Close()
	a.stopTracing()
}

// Listen listens on the address. It returns an error with a remedy if the port is in
// use.
func Listen(address string) (net.Listener, error) {
	l, err := net.Listen("tcp", address)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("%s is in use, maybe by another OIN Manager. Stop it, or set BASE_URL to another port", address)
	}
	if err != nil {
		return nil, fmt.Errorf("listen: %w", err)
	}
	return l, nil
}
