// Command local is what “make run” starts: a private PostgreSQL, local Okta orgs with
// sample users, a mailbox, sample data, and then the same server as cmd/oinmanager, in
// the same process. Settings replace these: DATABASE_URL the private database, and
// OKTA_ISSUER the local orgs.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/alecthomas/kong"

	"oinmanager/internal/app"
	"oinmanager/internal/config"
	"oinmanager/internal/local/database"
	"oinmanager/internal/local/sites"
	"oinmanager/internal/signin"
)

type settings struct {
	config.Database
	config.Keys
	config.Server
	config.Okta
	Dir string `name:"dir" env:"LOCAL_DIR" default:"var" help:"Folder for the private database and keys."`
	// The product of “make run” is one process, so a single flag can do what takes
	// several commands elsewhere.
	RotateKeys bool `name:"rotate-keys" env:"ROTATE_KEYS" help:"Before serving, create a new key, re-encrypt everything, and drop the old keys."`
	// ForTests opens a door for tests, and removes the database at the end. No variable sets it, so
	// that no one loses a database by one that is left over.
	ForTests bool `name:"for-tests" hidden:""`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var set settings
	kong.Parse(&set, kong.Name("local"),
		kong.Description("Run the whole product on this machine, without configuration. Set options with flags or environment variables."))
	if err := run(ctx, set); err != nil && !errors.Is(err, context.Canceled) {
		fmt.Fprintln(os.Stderr, "make run: "+err.Error())
		os.Exit(1)
	}
}

func run(ctx context.Context, set settings) (err error) {
	if err := set.Server.Check(); err != nil {
		return err
	}
	if !set.Okta.Configured() && !set.Server.Local() {
		return fmt.Errorf("local orgs have no passwords and can't run at BASE_URL %s; set OKTA_ISSUER, OKTA_CLIENT_ID and OKTA_CLIENT_SECRET", set.BaseURL)
	}
	// The port comes first, to fail early if the product is already running.
	listener, err := app.Listen(set.ListenAddr)
	if err != nil {
		return err
	}
	defer listener.Close()
	log := app.NewLog(set.LogFormat, set.LogLevel)
	kept := keyFile{filepath.Join(set.Dir, "secret-keys")}
	if set.SecretKeys == "" {
		if set.SecretKeys, err = kept.read(); err != nil {
			return err
		}
	} else if set.RotateKeys {
		return errors.New("ROTATE_KEYS only rotates the keys created by “make run”, but SECRET_KEYS is set. To rotate those, see docs/keys.md")
	}

	where := "as DATABASE_URL says"
	if set.DatabaseURL == "" {
		cluster, startErr := database.Start(ctx, database.Options{Dir: filepath.Join(set.Dir, "postgres"), Ephemeral: set.ForTests, Log: log})
		if startErr != nil {
			return startErr
		}
		defer func() { err = errors.Join(err, cluster.Stop()) }()
		// Stop when the database is lost.
		var end context.CancelFunc
		ctx, end = context.WithCancel(ctx)
		defer end()
		go func() {
			select {
			case <-cluster.Lost():
				end()
			case <-ctx.Done():
			}
		}()
		set.DatabaseURL, where = cluster.URL(database.Name), cluster.Where()
	}

	if set.RotateKeys {
		if set.SecretKeys, err = kept.rotate(ctx, set.Database, set.SecretKeys); err != nil {
			return err
		}
	}

	set.ShutdownDelay = 0 // there is no balancer
	options := app.Options{
		Database: set.Database, Keys: set.Keys, Server: set.Server, Log: log,
		ReviewersGroup: set.ReviewersGroup, AdminsGroup: set.AdminsGroup, ReviewersACR: set.ReviewersACR,
	}
	var local *localOrgs
	if set.Okta.Configured() {
		if err := set.Okta.Check(); err != nil {
			return err
		}
		options.Orgs = []signin.Org{app.TeamOrg(set.Okta)}
	} else {
		if local, err = startOrgs(set, log); err != nil {
			return err
		}
		defer local.Close()
		options.Facts = sites.Reader{}
		options.Local, options.Mailbox, options.Orgs = true, local.mailbox(), local.known()
		options.Server.TeamEmail = teamEmail
	}
	a, err := app.Open(ctx, options)
	if err != nil {
		return err
	}
	defer a.Close()
	if local != nil {
		local.readMailsFrom(a.DB)
		if err := local.fill(ctx, a); err != nil {
			return err
		}
	}
	var tests string
	if set.ForTests && local != nil {
		door, err := openTestDoor(a, local)
		if err != nil {
			return err
		}
		defer door.Close()
		tests = door.url
	}
	printReport(os.Stdout, set.BaseURL, where, options, local, tests)
	return a.Serve(ctx, listener)
}
