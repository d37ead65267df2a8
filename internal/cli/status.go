package cli

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"oinmanager/internal/api/client"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

type submitFolder struct {
	remote
	Note string `help:"A message to the reviewers."`
}

// Help implements kong's HelpProvider.
func (submitFolder) Help() string {
	return `Submits what was pushed, or resubmits it after a request for changes. It fails if the files differ from the server, so that what is reviewed is what is in them.

Examples:
  oinmanager submission submit okta
  oinmanager submission submit okta --note "Version 1.0.5 of the service."`
}

func (c *submitFolder) Run(ctx context.Context, t *Terminal) error {
	s, err := c.open(t)
	if err != nil {
		return err
	}
	there, err := s.read(ctx)
	if err != nil {
		return err
	}
	if all := s.compare(there); len(all) > 0 {
		show(t.Err, all, "there")
		return errors.New("the files (+) differ from the server (-). Push or pull first. Nothing was submitted")
	}
	found, err := s.Findings(ctx, s.folder.ID)
	if err != nil {
		return err
	}
	for _, f := range found.Findings {
		if f.Dismissed == nil {
			about := f.Field
			if field := oin.FindFieldNamed(f.Field); field != nil {
				about = field.Label // as validate has it
			}
			fmt.Fprintf(t.Out, "%s: %s: %s %s [%s]\n", f.Level, about, f.Text, f.Fix, f.Check)
		}
	}
	there, err = s.Submit(ctx, there, c.Note)
	if err != nil {
		return stale(err)
	}
	fmt.Fprintln(t.Out, state(there))
	return nil
}

type statusFolder struct{ remote }

// Help implements kong's HelpProvider.
func (statusFolder) Help() string {
	return `Example:
  oinmanager submission status okta`
}

func (c *statusFolder) Run(ctx context.Context, t *Terminal) error {
	s, err := c.open(t)
	if err != nil {
		return err
	}
	there, err := s.read(ctx)
	if err != nil {
		return err
	}
	return s.status(ctx, there)
}

// status prints where the submission stands, and the issues that wait for the ISV.
func (s *server) status(ctx context.Context, there client.Submission) error {
	t := s.t
	fmt.Fprintln(t.Out, state(there))
	issues, err := s.Issues(ctx, s.folder.ID)
	if err != nil {
		return err
	}
	for _, i := range issues.Issues {
		if i.State == "open" {
			fmt.Fprintf(t.Out, "Issue %d (%s): %s\n", i.Number, strings.TrimSpace(i.Severity+" "+i.Field), i.Text)
			attached := i.Attached
			for _, r := range i.Remarks {
				attached = append(attached, r.Attached...)
			}
			for _, a := range attached {
				page := paths.Attachment(paths.Submission(oin.SubmissionID(there.ID)), oin.IssueID(i.ID), oin.AttachmentID(a.ID))
				fmt.Fprintf(t.Out, "  Attached: %s, %s\n", a.Name, s.Page(page))
			}
		}
	}
	fmt.Fprintln(t.Out, s.page(there.ID))
	return nil
}

// state says where a submission stands.
func state(there client.Submission) string {
	text := fmt.Sprintf("%s, version %d", there.Name, there.Version)
	status, ok := oin.ParseStatus(there.Status)
	if ok {
		text += ": " + status.Info().Label
		if status.Editable() {
			var tabs []string
			for _, p := range there.Progress {
				tabs = append(tabs, fmt.Sprintf("%s %d%%", oin.FindTab(p.Tab).Label, p.Percent))
			}
			text += ". " + strings.Join(tabs, ", ")
		}
	}
	if there.OneReview && (status.Editable() || status == oin.StatusReview) {
		text += ", needs only one review"
	}
	if there.Due != nil {
		text += ", due " + there.Due.Format("January 2, 2006")
	}
	return text + "."
}

type openFolder struct{ remote }

// Help implements kong's HelpProvider.
func (openFolder) Help() string {
	return `Prints the address, too.

Example:
  oinmanager submission open okta`
}

func (c *openFolder) Run(ctx context.Context, t *Terminal) error {
	s, err := c.open(t)
	if err != nil {
		return err
	}
	if s.folder.ID == "" {
		return errNotPushed
	}
	address := s.page(string(s.folder.ID))
	fmt.Fprintln(t.Out, address)
	if err := t.browse(ctx, address); err != nil {
		return errors.New("no browser could be opened; open the address above")
	}
	return nil
}

type watchFolder struct {
	remote
	Every time.Duration `default:"1m" help:"How often to ask, at least 10s."`
}

// Help implements kong's HelpProvider.
func (watchFolder) Help() string {
	return `Prints the status each time it changes, and goes on while the server is restarted. It ends once the submission is published or waits for you: with the exit status 0 if it's published, and 1 otherwise.

Examples:
  oinmanager submission watch okta
  oinmanager submission watch okta --every 5m && ./announce.sh`
}

func (c *watchFolder) Run(ctx context.Context, t *Terminal) error {
	s, err := c.open(t)
	if err != nil {
		return err
	}
	last := ""
	var away time.Duration
	every := max(c.Every, 10*time.Second)
	for {
		now, err := s.look(ctx, last)
		switch status, _ := oin.ParseStatus(strings.TrimRight(now, "0123456789")); {
		case err != nil && (last == "" || !client.IsAway(err) || away >= maxAway): // at first, the address may be wrong
			return err
		case err != nil:
			if away == 0 {
				fmt.Fprintf(t.Err, "%v. Trying again for %v.\n", err, maxAway)
			}
			away += every
		case status == oin.StatusPublished:
			return nil
		case status.Info().Turn != oin.PartyOIN:
			return Exit(1)
		default:
			last, away = now, 0
		}
		if err := t.sleep(ctx, every); err != nil {
			return err
		}
	}
}

// maxAway is how long a command goes on waiting for a server that is away.
const maxAway = time.Hour

// look prints the status if it is another one than last time, and returns it with the round.
func (s *server) look(ctx context.Context, last string) (string, error) {
	there, err := s.read(ctx)
	if err != nil {
		return "", err
	}
	now := there.Status + fmt.Sprint(there.Round)
	if now == last {
		return now, nil
	}
	return now, s.status(ctx, there)
}
