// Command oinmanager is the product: the server, and commands for its operation. It
// contains no identity provider, no database server, and no sample data. “make run”
// starts cmd/local, which adds these.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"

	"oinmanager/internal/app"
	"oinmanager/internal/cli"
	"oinmanager/internal/config"
	"oinmanager/internal/signin"
)

type serve struct {
	config.Database
	config.Keys
	config.Server
	config.Okta
}

type migrate struct {
	config.Database
}

// interrupted is the exit status of a command that a person has stopped, as shells have it.
const interrupted = 130

// version is the release. The image sets it when it is built.
var version string

var commands struct {
	Version kong.VersionFlag `help:"Print the release, and exit."`

	Serve   serve   `cmd:"" default:"withargs" help:"Start the server (default). Updates the database schema first."`
	Migrate migrate `cmd:"" help:"Update the database schema and exit."`

	Health health `cmd:"" help:"Ask the program that runs here whether it is up, and fail if not. For containers."`

	Doctor examine `cmd:"" help:"Examine the settings, and what they lead to: database, role, pooler, clock, keys, disk, Okta org, mail server. Say how to fix what is wrong. Changes nothing."`

	Backup         writeBackup    `cmd:"" group:"backup" help:"Write everything in the database to one file. Safe while the product runs."`
	Restore        restoreBackup  `cmd:"" group:"backup" help:"Fill an empty database from a backup. The product must not run."`
	RestoredEmails restoredEmails `cmd:"" group:"backup" help:"List the emails that were waiting in a restored backup, or send or discard them."`

	Export exportOrg `cmd:"" help:"Write everything that an org has to a ZIP file: JSON and files."`

	Submission cli.Submission `cmd:"" group:"submission" help:"Keep a submission in files, beside your code."`
	cli.Account
	Completion cli.Completion `cmd:"" help:"Print a script that completes commands and options in a shell."`

	Checks checks `cmd:"" help:"List what is checked before a review, and exit."`

	NewKeys    newKeys    `cmd:"" group:"keys" help:"Print new keys for SECRET_KEYS."`
	AddKey     addKey     `cmd:"" group:"keys" help:"Print SECRET_KEYS with a new primary key. Older keys can still decrypt."`
	PromoteKey promoteKey `cmd:"" group:"keys" help:"Print SECRET_KEYS with the newest key as the primary key."`
	Reseal     reseal     `cmd:"" group:"keys" help:"Re-encrypt everything with the primary key. Safe while the product runs."`
	DropKeys   dropKeys   `cmd:"" group:"keys" help:"Print SECRET_KEYS with only the primary key, if nothing in the database needs the others."`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	command := kong.Parse(&commands,
		kong.Name("oinmanager"),
		kong.Description("Submission and review portal for the Okta Integration Network. Set options with flags or environment variables."),
		kong.ExplicitGroups([]kong.Group{
			{Key: "submission", Title: "A submission in files (see docs/files.md):"},
			{Key: "account", Title: "Tokens for the commands of a submission:"},
			{Key: "backup", Title: "Backup (see docs/backup.md):"},
			{Key: "keys", Title: "Key rotation (see docs/keys.md):"},
		}),
		kong.Vars{"version": release()},
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(&cli.Terminal{Out: os.Stdout, Err: os.Stderr, Env: os.Getenv}))
	err := command.Run(command.Model)
	if status, ok := errors.AsType[cli.Exit](err); ok {
		os.Exit(int(status))
	}
	if errors.Is(err, context.Canceled) && ctx.Err() != nil {
		os.Exit(interrupted)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "oinmanager: "+err.Error())
		os.Exit(1)
	}
}

func (c *serve) Run(ctx context.Context) error {
	if err := c.Server.Check(); err != nil {
		return err
	}
	if err := c.Okta.Check(); err != nil {
		return err
	}
	app.CollectLessOften()
	log := app.NewLog(c.LogFormat, c.LogLevel)
	listener, err := app.Listen(c.ListenAddr)
	if err != nil {
		return err
	}
	defer listener.Close()
	a, err := app.New(app.Options{
		Database: c.Database, Keys: c.Keys, Server: c.Server, Log: log,
		Orgs:           []signin.Org{app.TeamOrg(c.Okta)},
		ReviewersGroup: c.ReviewersGroup, AdminsGroup: c.AdminsGroup, ReviewersACR: c.ReviewersACR,
	})
	if err != nil {
		return err
	}
	defer a.Close()
	log.Info("listening", "base_url", c.BaseURL, "listen", listener.Addr().String())
	if err := a.Serve(ctx, listener); err != nil {
		return fmt.Errorf("%w\n“oinmanager doctor” says what is wrong, and how to fix it", err)
	}
	return nil
}

func (c *migrate) Run(ctx context.Context) error {
	db, err := app.OpenDatabase(ctx, c.Database)
	if err != nil {
		return err
	}
	db.Close()
	fmt.Println("The database schema is up to date.")
	return nil
}
