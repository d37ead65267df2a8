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
	"syscall"
	"time"

	"github.com/a-h/templ"
	"github.com/jackc/pgx/v5"
	"golang.org/x/sync/errgroup"

	"oinmanager/internal/config"
	"oinmanager/internal/facts"
	"oinmanager/internal/jobs"
	"oinmanager/internal/mail"
	"oinmanager/internal/malware"
	"oinmanager/internal/okta"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
	"oinmanager/internal/server"
	"oinmanager/internal/signin"
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
	// Local and Mailbox are for runs with local orgs only (see [server.Settings]).
	Local   bool
	Mailbox string
	Log     *slog.Logger
	// Tracer, if not nil, observes every SQL statement.
	Tracer pgx.QueryTracer
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

// App is the product, ready to serve.
type App struct {
	DB      *postgres.DB
	Box     *secret.Box
	options Options
	portal  *portal.Portal
	handler http.Handler
	sender  jobs.Sender
	orgs    *okta.Client
	facts   *facts.Reader
}

// Open connects to the database, migrates it, and assembles the product. The caller
// must call [App.Close].
func Open(ctx context.Context, o Options) (*App, error) {
	box, err := secret.NewBox(o.Keys.SecretKeys)
	if err != nil {
		return nil, err
	}
	o.Log = slog.New(requestLog{o.Log.Handler()})
	a := &App{Box: box, options: o, facts: facts.New(facts.Options{About: o.Server.BaseURL})}
	if o.Server.SMTPURL != "" {
		if a.sender, err = mail.NewSMTP(string(o.Server.SMTPURL), o.Server.BaseURL); err != nil {
			return nil, err
		}
	}
	if a.DB, err = OpenDatabase(ctx, o.Database, o.Tracer); err != nil {
		return nil, err
	}
	tellPooler(ctx, a.DB, o.Log)
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
		Portal: a.portal, SignIn: rp, Ready: a.DB.Ready, Limits: a.DB, Proxies: proxies,
		BaseURL: o.Server.BaseURL, Team: o.Server.TeamEmail, Local: o.Local, Mailbox: o.Mailbox, Log: o.Log, Rendered: o.Rendered,
	})
	return a, nil
}

// OpenDatabase connects to the database and migrates it.
func OpenDatabase(ctx context.Context, c config.Database, tracer ...pgx.QueryTracer) (*postgres.DB, error) {
	db, err := connect(ctx, c, tracer...)
	if err != nil {
		return nil, err
	}
	if err := db.Migrate(ctx); err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}

// OpenCurrentDatabase connects to the database of a running product. It returns an error if
// its schema isn't current.
func OpenCurrentDatabase(ctx context.Context, c config.Database) (*postgres.DB, error) {
	db, err := connect(ctx, c)
	if err != nil {
		return nil, err
	}
	if err := db.Ready(ctx); err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}

func connect(ctx context.Context, c config.Database, tracer ...pgx.QueryTracer) (*postgres.DB, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	at := postgres.Address{URL: c.DatabaseURL, Direct: c.DatabaseDirectURL}
	switch c.DatabasePooler {
	case config.PoolerTransaction:
		at.Pooler = postgres.PoolerTransaction
	case config.PoolerNone:
		at.Pooler = postgres.PoolerNone
	}
	return postgres.OpenAt(ctx, at, tracer...)
}

// tellPooler logs what a pooler in front of the database changes, and prepares for it.
func tellPooler(ctx context.Context, db *postgres.DB, log *slog.Logger) {
	if !db.Pooled() {
		return
	}
	if db.Listens() {
		log.Info("the database is behind a pooler; migrations, the job queue, and notifications use DATABASE_DIRECT_URL")
	} else {
		log.Info("the database is behind a pooler, so jobs and changes of the queue are noticed some seconds later; set DATABASE_DIRECT_URL to hear of them at once")
	}
	if err := db.KeepSessionSettings(ctx); err != nil {
		log.Warn("the settings of database sessions could not be stored with the role; see “PgBouncer” in docs/operations.md", "error", err)
	}
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
	set := portal.Settings{BaseURL: s.BaseURL, Team: s.TeamEmail, MailFrom: s.MailFrom, DailyHour: s.DailyEmailHour, Orgs: a.orgs, Facts: reader}
	if a.options.Local { // real orgs have no list of connectors, so calls to them would be in vain
		set.Served = a.orgs
	}
	return set
}

// Handler returns the product as an HTTP handler.
func (a *App) Handler() http.Handler { return a.handler }

// Close closes the connections to the database.
func (a *App) Close() { a.DB.Close() }

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

// Serve serves requests on the listener and runs jobs until ctx ends. Then it waits
// until those in progress are finished.
func (a *App) Serve(ctx context.Context, l net.Listener) error {
	group, ctx := errgroup.WithContext(ctx)
	waitForJobs, err := jobs.Start(ctx, a.DB, a.portal, a.sender, a.options.Log)
	if err != nil {
		return err
	}
	srv := server.Bounded(a.handler, a.options.Log)
	group.Go(func() error {
		if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serve: %w", err)
		}
		return nil
	})
	group.Go(func() error {
		<-ctx.Done()
		a.portal.StopWatching() // these requests wouldn't end
		grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
		defer cancel()
		if err := srv.Shutdown(grace); err != nil {
			return srv.Close()
		}
		return nil
	})
	err = group.Wait()
	waitForJobs()
	return err
}
