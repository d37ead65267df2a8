package cli

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"oinmanager/internal/api/client"
	"oinmanager/internal/api/wire"
	"oinmanager/internal/folder"
	"oinmanager/internal/oin"
)

type pushFolder struct {
	remote
	Force   bool `help:"Overwrite what someone else has changed on the server."`
	Secrets bool `help:"Send secrets even if the server has them."`
}

// Help implements kong's HelpProvider.
func (pushFolder) Help() string {
	return `Creates a draft the first time, and writes its ID into submission.yaml. Afterwards it sends what has changed in the files since. What someone has changed on the server meanwhile is not overwritten: pull it first, or use --force.

Examples:
  oinmanager submission push okta
  export OIN_URL=https://oin.example OIN_TOKEN=oinm_…
  TEST_ACCOUNT_PASSWORD=… oinmanager submission push okta`
}

func (c *pushFolder) Run(ctx context.Context, t *Terminal) error {
	s, err := c.open(t)
	if err != nil {
		return err
	}
	for _, f := range s.folder.Validate(t.Env).Findings {
		if f.Rule == "file" {
			return fmt.Errorf("%s: %s Nothing was sent", filepath.Join(c.Dir, fmt.Sprint(f.Place)), f.Text)
		}
	}
	there, err := s.readOrCreate(ctx)
	if err != nil {
		return err
	}
	all := s.compare(there)
	if conflicts := on(all, folder.Both); len(conflicts) > 0 && !c.Force {
		show(t.Err, conflicts, "there")
		return errors.New("these answers on the server (-) differ from those in the files (+), and weren't sent from here. Nothing was sent. “pull” takes the server's into the files; --force overwrites them")
	}
	send := on(all, folder.Ours, folder.Both)
	if c.Force {
		send = all
	}
	show(t.Out, send, "there")
	if there, err = s.send(ctx, there, send, c.Secrets); err != nil {
		return err
	}
	if err := s.remember(there); err != nil {
		return err
	}
	for _, d := range on(s.compare(there), folder.Theirs) {
		fmt.Fprintf(t.Out, "%s was changed on the server. “pull” takes it into the files.\n", d.Field.Name())
	}
	if len(send) == 0 {
		fmt.Fprintln(t.Out, "Nothing to push: the server is up to date.")
	}
	fmt.Fprintln(t.Out, state(there))
	fmt.Fprintln(t.Out, s.page(there.ID))
	return nil
}

func (s *server) readOrCreate(ctx context.Context) (client.Submission, error) {
	if s.folder.ID != "" {
		return s.Read(ctx, s.folder.ID)
	}
	if s.was == nil || s.was.Creating == "" || s.was.Server != s.url {
		s.was = &folder.State{Server: s.url, Creating: rand.Text()}
		if err := s.was.Write(s.folder.Dir); err != nil {
			return client.Submission{}, err
		}
	}
	there, err := s.Create(ctx, nil, s.was.Creating)
	if err != nil {
		return there, err
	}
	if err := s.folder.SetID(oin.SubmissionID(there.ID)); err != nil {
		return there, fmt.Errorf("the draft %s was created, but its ID could not be written into %s: %w", there.ID, folder.Name, err)
	}
	s.was = folder.Empty(s.url, s.folder.ID)
	return there, s.remember(there)
}

// send sends answers with the secrets that the server lacks, then files. It remembers each
// request that was done, so that one that is interrupted can be repeated.
func (s *server) send(ctx context.Context, there client.Submission, all []folder.Difference, secrets bool) (_ client.Submission, err error) {
	var sent []string
	defer func() {
		if err != nil && len(sent) > 0 {
			err = fmt.Errorf("%w\nThis was sent before: %s. Run the command again to send the rest", err, strings.Join(sent, ", "))
		}
	}()

	answers := wire.Answers{}
	for _, d := range all {
		if !d.Field.Kind.IsFile() {
			answers[d.Field.Name()], _ = wire.Value(d.Field, d.Here) // nil for none
		}
	}
	for key, name := range s.folder.Variables {
		field := oin.FindField(key)
		if password := s.t.Env(name); password != "" && (secrets || !slices.Contains(there.Secrets, field.Name())) {
			answers[field.Name()] = password
		}
	}
	if len(answers) > 0 {
		if there, err = s.Change(ctx, there, answers); err != nil {
			return there, stale(err)
		}
		if err := s.remember(there); err != nil {
			return there, err
		}
		sent = slices.Sorted(maps.Keys(answers))
	}
	for _, d := range all {
		switch {
		case !d.Field.Kind.IsFile():
			continue
		case d.Here.Empty():
			there, err = s.RemoveFile(ctx, there, d.Field.Name())
		default:
			file := s.folder.Files[d.Field.Key]
			there, err = s.Upload(ctx, there, d.Field.Name(), d.Here.File.Name, file.Data, s.t.progress(d.Field.Name(), len(file.Data)))
		}
		if err == nil {
			err = s.remember(there)
		}
		if err != nil {
			return there, stale(err)
		}
		sent = append(sent, d.Field.Name())
	}
	return there, nil
}

// progress returns a function that shows on a terminal how much of an upload was sent.
func (t *Terminal) progress(name string, of int) func(int) {
	file, ok := t.Err.(*os.File)
	if !ok || of < 100_000 {
		return nil
	}
	if info, err := file.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return nil
	}
	return func(sent int) {
		fmt.Fprintf(file, "\rUploading %s: %d%%", name, 100*sent/of)
		if sent == of {
			fmt.Fprintln(file)
		}
	}
}

// stale says what to do about a change that came between reading and sending.
func stale(err error) error {
	if client.IsCode(err, oin.CodeStale) {
		return errors.New("someone has just changed the submission. Run the command again to see what they changed")
	}
	return err
}
