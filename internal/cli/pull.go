package cli

import (
	"context"
	"errors"
	"fmt"

	"oinmanager/internal/folder"
	"oinmanager/internal/oin"
)

type pullFolder struct {
	remote
	Force bool `help:"Overwrite what was changed in the files, too."`
}

// Help implements kong's HelpProvider.
func (pullFolder) Help() string {
	return `Writes what has changed on the server into the files. Comments and the order of the fields stay. Answers that were changed in the files are kept; --force replaces them with the server's. Secrets are never sent back.

Examples:
  oinmanager submission pull okta
  oinmanager submission pull okta --force    to begin from the web's`
}

func (c *pullFolder) Run(ctx context.Context, t *Terminal) error {
	s, err := c.open(t)
	if err != nil {
		return err
	}
	there, err := s.read(ctx)
	if err != nil {
		return err
	}
	all := s.compare(there)
	take, keep := on(all, folder.Theirs), on(all, folder.Ours, folder.Both)
	if c.Force {
		take, keep = all, nil
	}
	if s.was == nil && len(keep) > 0 {
		show(t.Err, keep, "here")
		return errors.New("the files (-) differ from the server (+), and this folder was never pushed or pulled. --force takes the server's answers")
	}
	show(t.Out, take, "here")
	answers := oin.Answers{}
	for _, d := range take {
		answers[d.Field.Key] = d.There
		if d.There.File != nil {
			data, err := s.Download(ctx, there, d.Field.Name())
			if err != nil {
				return err
			}
			if err := s.folder.WriteFile(d.There.File.Name, data); err != nil {
				return err
			}
		}
	}
	if err := s.folder.Set(answers); err != nil {
		return err
	}
	if err := s.remember(there); err != nil {
		return err
	}
	for _, d := range keep {
		fmt.Fprintf(t.Out, "%s is different in the files, and was kept. “diff” shows both.\n", d.Field.Name())
	}
	if len(all) == 0 {
		fmt.Fprintln(t.Out, "Nothing to pull: the files are up to date.")
	}
	return nil
}
