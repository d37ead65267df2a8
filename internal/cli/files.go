// Package cli has the commands for a submission that is kept in files: those that need no
// server, and those that compare, send, and fetch through the API. Package folder knows the
// files, and package client the API.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"oinmanager/internal/folder"
)

// Submission are the commands.
type Submission struct {
	Init     initFolder     `cmd:"" help:"Write a submission.yaml with all fields, each with its help and an example."`
	Validate validateFolder `cmd:"" help:"Say what is missing, and what a reviewer would ask about. Needs no server, unless --online asks it for the rest."`
	Diff     diffFolder     `cmd:"" help:"Show how the files differ from the server."`
	Push     pushFolder     `cmd:"" help:"Send the files to the server."`
	Pull     pullFolder     `cmd:"" help:"Take what has changed on the server into the files."`
	Submit   submitFolder   `cmd:"" help:"Submit for review what was pushed."`
	Status   statusFolder   `cmd:"" help:"Show where the submission stands, and its open issues."`
	Open     openFolder     `cmd:"" help:"Open the submission in a browser."`
	Watch    watchFolder    `cmd:"" help:"Wait until it's your turn, or the submission is published."`
}

// Terminal is where commands write, and what they know of their environment.
type Terminal struct {
	Out, Err io.Writer
	Env      func(name string) string
	// Sleep waits, and Browse opens an address in a browser. Nil means the machine's own.
	Sleep  func(ctx context.Context, d time.Duration) error
	Browse func(ctx context.Context, address string) error
}

// dir is the folder of a submission.
type dir struct {
	Dir string `arg:"" optional:"" default:"." help:"The folder with submission.yaml."`
}

type initFolder struct{ dir }

// Help implements kong's HelpProvider.
func (initFolder) Help() string {
	return `Examples:
  oinmanager submission init          in this folder
  oinmanager submission init okta     in the folder okta, which is created

Files that exist already are left as they are, and the command fails.`
}

func (c *initFolder) Run(t *Terminal) error {
	if err := os.MkdirAll(c.Dir, 0o755); err != nil {
		return err
	}
	for name, content := range map[string][]byte{folder.Name: folder.Sample(), folder.SchemaName: folder.Schema()} {
		file, err := os.OpenFile(filepath.Join(c.Dir, name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if errors.Is(err, fs.ErrExist) {
			return fmt.Errorf("%s exists already, and was left as it is", filepath.Join(c.Dir, name))
		}
		if err != nil {
			return err
		}
		_, err = file.Write(content)
		if err := errors.Join(err, file.Close()); err != nil {
			return err
		}
	}
	next := "oinmanager submission validate"
	if d := filepath.Clean(c.Dir); d != "." {
		next += " " + d
	}
	fmt.Fprintf(t.Out, "Wrote %s. Fill it in, then run “%s”.\n", filepath.Join(c.Dir, folder.Name), next)
	return nil
}

type validateFolder struct {
	remote
	Online bool          `help:"Also ask the server what it knows of links, email domains, names in the catalog, and your org. Nothing is saved."`
	Format folder.Format `enum:"text,json,sarif,github" default:"text" help:"How to print: ${enum}. SARIF is for code scanning, github for the log of a GitHub Actions workflow."`
	Strict bool          `help:"Fail for what a reviewer would ask about, too."`
}

// Help implements kong's HelpProvider.
func (validateFolder) Help() string {
	return `Applies the rules of the form, and the checks that a review begins with, to the files. Links, email domains, and names in the catalog are only checked on the server: with --online, it is asked, and nothing is saved. A link that is new in the files is opened once it is pushed, and until then a note says so. What the server is just looking at is waited for, up to half a minute.

Examples:
  oinmanager submission validate
  oinmanager submission validate okta --strict
  oinmanager submission validate okta --online
  oinmanager submission validate --format sarif > report.sarif

The exit status is 0 if the submission could be submitted, 1 if not, and 2 if the folder can't be read or the server can't be asked.`
}

// Exit ends the program with a status, without another message.
type Exit int

func (e Exit) Error() string { return fmt.Sprintf("exit status %d", int(e)) }

func (c *validateFolder) Run(ctx context.Context, t *Terminal) error {
	f, err := folder.Open(c.Dir)
	if errors.Is(err, fs.ErrNotExist) {
		fmt.Fprintf(t.Err, "oinmanager: there's no %s in %s. “oinmanager submission init” writes one.\n", folder.Name, c.Dir)
		return Exit(2)
	}
	if err != nil {
		fmt.Fprintln(t.Err, "oinmanager: "+err.Error())
		return Exit(2)
	}
	report := f.Validate(t.Env)
	if c.Online {
		if report, err = c.ask(ctx, t, f, report); err != nil {
			fmt.Fprintln(t.Err, "oinmanager: the server couldn't be asked: "+err.Error())
			return Exit(2)
		}
	}
	prefix := ""
	if d := filepath.Clean(c.Dir); d != "." {
		prefix = d + string(filepath.Separator)
	}
	if err := report.Write(t.Out, c.Format, prefix); err != nil {
		return err
	}
	if report.Count(folder.Error) > 0 || c.Strict && report.Count(folder.Warning) > 0 {
		return Exit(1)
	}
	return nil
}
