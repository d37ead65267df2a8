// Command local is what “make run” starts: a private PostgreSQL, local Okta orgs
// with made-up people, a mailbox, demo data, and then the very same server as
// cmd/oinmanager, in the same process. What is configured is used instead:
// DATABASE_URL in place of the private database, OKTA_ISSUER in place of the
// local orgs.
package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"

	"oinmanager/internal/app"
	"oinmanager/internal/config"
	"oinmanager/internal/localdb"
	"oinmanager/internal/secret"
	"oinmanager/internal/signin"
)

type run struct {
	config.Database
	config.Server
	config.Okta
	Dir string `name:"dir" env:"LOCAL_DIR" default:"var" help:"Where the private database and the keys are kept."`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var c run
	kong.Parse(&c, kong.Name("local"),
		kong.Description("The whole product on this machine, with nothing set by hand. Each setting is a flag or an environment variable."))
	if err := c.run(ctx); err != nil && !errors.Is(err, context.Canceled) {
		fmt.Fprintln(os.Stderr, "make run: "+err.Error())
		os.Exit(1)
	}
}

func (c *run) run(ctx context.Context) (err error) {
	if err := c.Server.Check(); err != nil {
		return err
	}
	// The port comes first: it says in time that the product is running already.
	listener, err := app.Listen(c.ListenAddr)
	if err != nil {
		return err
	}
	defer listener.Close()
	log := app.NewLog(c.LogFormat)
	report := &report{baseURL: c.BaseURL}

	if c.SecretKeys == "" {
		if c.SecretKeys, err = keepKeys(c.Dir); err != nil {
			return err
		}
	}
	if c.DatabaseURL == "" {
		cluster, err := localdb.Start(ctx, localdb.Options{Dir: filepath.Join(c.Dir, "postgres"), Log: log})
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, cluster.Stop()) }()
		c.DatabaseURL, report.database = cluster.URL("oinmanager"), cluster.Where()
	} else {
		report.database = "as DATABASE_URL says"
	}

	options := app.Options{
		Database: c.Database, Server: c.Server, Log: log,
		ReviewersGroup: c.ReviewersGroup, AdminsGroup: c.AdminsGroup,
	}
	if c.Okta.Configured() {
		if err := c.Okta.Check(); err != nil {
			return err
		}
		options.Orgs = []signin.Org{signin.TeamOrg(c.Okta)}
	} else {
		if !c.Server.Local() {
			return fmt.Errorf("the local orgs have no passwords, so they are not started for BASE_URL %s; set OKTA_ISSUER, OKTA_CLIENT_ID and OKTA_CLIENT_SECRET", c.BaseURL)
		}
		orgs, err := startOrgs(c, log)
		if err != nil {
			return err
		}
		defer orgs.Close()
		orgs.describe(&options)
		defer func() { orgs.app = nil }()
		a, err := app.Open(ctx, options)
		if err != nil {
			return err
		}
		defer a.Close()
		if err := orgs.attach(ctx, a); err != nil {
			return err
		}
		report.orgs = options.Orgs
		report.mailbox = options.Mailbox
		report.print()
		return a.Serve(ctx, listener)
	}
	a, err := app.Open(ctx, options)
	if err != nil {
		return err
	}
	defer a.Close()
	report.orgs = options.Orgs
	report.print()
	return a.Serve(ctx, listener)
}

// keepKeys reads the keys that seal secrets, which a first run makes for itself.
func keepKeys(dir string) (secret.Text, error) {
	path := filepath.Join(dir, "secret-keys")
	raw, err := os.ReadFile(path)
	if err == nil {
		return secret.Text(strings.TrimSpace(string(raw))), nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("read keys: %w", err)
	}
	keys, err := secret.NewKeys()
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", fmt.Errorf("keep keys: %w", err)
	}
	if err := os.WriteFile(path, []byte(string(keys)+"\n"), 0o600); err != nil {
		return "", fmt.Errorf("keep keys: %w", err)
	}
	return keys, nil
}
