package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime/debug"
	"strings"
	"time"

	"oinmanager/internal/app"
	"oinmanager/internal/backup"
	"oinmanager/internal/config"
	"oinmanager/internal/postgres"
)

type writeBackup struct {
	config.Database
	File string `arg:"" help:"File to write, or - for standard output. An existing file isn't overwritten."`
}

func (c *writeBackup) Run(ctx context.Context) error {
	db, err := app.OpenCurrentDatabase(ctx, c.Database)
	if err != nil {
		return err
	}
	defer db.Close()
	now := time.Now().UTC()
	if c.File == "-" {
		return backup.Write(ctx, db, release(), now, os.Stdout, progress(os.Stderr, "backed up"))
	}
	if _, err := os.Lstat(c.File); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s exists already. Choose another name, or delete it", c.File)
	}
	// Under another name until it is complete, and for its owner only.
	part := c.File + ".part"
	f, err := os.OpenFile(part, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s exists already. Is another backup being written there? If not, delete it", part)
	}
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 1<<20)
	err = backup.Write(ctx, db, release(), now, w, progress(os.Stderr, "backed up"))
	err = errors.Join(err, w.Flush(), f.Sync(), f.Close())
	if err == nil {
		err = os.Link(part, c.File) // which doesn't overwrite
	}
	if removed := os.Remove(part); err == nil {
		err = removed
	}
	return err
}

type restoreBackup struct {
	config.Database
	config.Keys
	File        string `arg:"" help:"Backup to restore."`
	Replace     bool   `help:"Replace what is in the database. If the restore fails, it stays."`
	WithoutKeys bool   `help:"Restore even if SECRET_KEYS can't decrypt some passwords or client secrets. They stay encrypted, and have to be entered again."`
}

func (c *restoreBackup) Run(ctx context.Context) error {
	f, err := os.Open(c.File)
	if err != nil {
		return err
	}
	defer f.Close()
	fmt.Fprintf(os.Stderr, "Checking %s…\n", c.File)
	source, err := backup.Open(f)
	if err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "A backup of %s, written by release %s with migration %d.\n", source.At.Format("2006-01-02 15:04:05 MST"), source.Release, source.Schema.Migration)
	db, err := app.NewDatabase(c.Database, nil)
	if err != nil {
		return err
	}
	defer db.Close()
	report, err := backup.Restore(ctx, db, c.SecretKeys, source, backup.Options{Replace: c.Replace, WithoutKeys: c.WithoutKeys}, progress(os.Stderr, "restored"))
	if err != nil {
		return err
	}
	if len(report.LeftOut) > 0 {
		fmt.Printf("Left out, because they aren't OIN Manager's tables: %s.\n", strings.Join(report.LeftOut, ", "))
	}
	fmt.Println("Everyone has to sign in again. If you use two database roles, run docs/roles.sql now.")
	if report.Mails > 0 {
		fmt.Printf("%s waiting, and won't be sent by themselves: they may have been sent since the backup. “oinmanager restored-emails” lists, sends, or discards them.\n", emails(report.Mails, "was", "were"))
	}
	return nil
}

type restoredEmails struct {
	config.Database
	Send    bool `xor:"what" help:"Send them after all."`
	Discard bool `xor:"what" help:"Never send them."`
}

func (c *restoredEmails) Run(ctx context.Context) error {
	db, err := app.OpenCurrentDatabase(ctx, c.Database)
	if err != nil {
		return err
	}
	defer db.Close()
	const batch = 500
	change := (*postgres.Tx).DiscardRestoredMails
	switch {
	case c.Send:
		change = (*postgres.Tx).ReleaseRestoredMails
	case !c.Discard:
		return listRestored(ctx, db)
	}
	for done, all := batch, 0; ; {
		if done < batch {
			what := map[bool]string{true: "sent now", false: "discarded"}[c.Send]
			fmt.Printf("%s %s.\n", emails(all, "is", "are"), what)
			return nil
		}
		err := db.InTx(ctx, func(tx *postgres.Tx) (err error) {
			done, err = change(tx, ctx, batch)
			return err
		})
		if err != nil {
			return err
		}
		all += done
	}
}

func listRestored(ctx context.Context, db *postgres.DB) error {
	const most = 100
	all, number, err := db.RestoredMails(ctx, most)
	if err != nil {
		return err
	}
	if number == 0 {
		fmt.Println("No emails from a restored backup are waiting.")
		return nil
	}
	for _, m := range all {
		fmt.Printf("%s  %s  %s\n", m.WrittenAt.UTC().Format("2006-01-02 15:04"), strings.Join(m.Recipients, ", "), m.Subject)
	}
	if more := number - len(all); more > 0 {
		fmt.Printf("and %d more\n", more)
	}
	fmt.Printf("%s from a restored backup %s not sent. Add --send or --discard.\n", emails(number, "", ""), map[bool]string{true: "is", false: "are"}[number == 1])
	return nil
}

// emails returns "1 email was" or "2 emails were".
func emails(n int, one, many string) string {
	if n == 1 {
		return strings.TrimSpace("1 email " + one)
	}
	return strings.TrimSpace(fmt.Sprintf("%d emails %s", n, many))
}

// progress returns a function that prints how far the work has come: at the end, and at most
// every other second before.
func progress(to io.Writer, done string) func(backup.Progress) {
	const often = 2 * time.Second
	last := time.Now()
	return func(p backup.Progress) {
		if p.Table != "" && time.Since(last) < often {
			return
		}
		last = time.Now()
		next := "."
		if p.Table != "" {
			next = ", next: " + p.Table
		}
		fmt.Fprintf(to, "%d of %d tables %s, %d rows, %.1f MB%s\n", p.Done, p.Of, done, p.Rows, float64(p.Bytes)/1e6, next)
	}
}

// release names the program's release or, if it wasn't built as one, the commit.
func release() string {
	if info, ok := debug.ReadBuildInfo(); version == "" && ok {
		return info.Main.Version
	}
	return version
}
