package cli

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"time"

	"oinmanager/internal/api/client"
	"oinmanager/internal/api/wire"
	"oinmanager/internal/folder"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// remote are the settings of commands that call a server. The token is in OIN_TOKEN, or in the
// file that login writes, and never a flag, which other programs on the machine could see.
type remote struct {
	dir
	URL string `env:"OIN_URL" help:"The server's address, such as https://oin.example. Without it, the one of the last “oinmanager login”."`
}

// server is a folder beside its submission on a server.
type server struct {
	*client.Client
	t      *Terminal
	url    string
	folder *folder.Folder
	was    *folder.State
}

func (c *remote) open(t *Terminal) (*server, error) {
	url, token, err := t.account(c.URL)
	if err != nil {
		return nil, err
	}
	f, err := folder.Open(c.Dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("there's no %s in %s. “oinmanager submission init” writes one", folder.Name, c.Dir)
	}
	if err != nil {
		return nil, err
	}
	was, err := folder.ReadState(c.Dir)
	if err != nil {
		return nil, err
	}
	api, err := client.New(url, token)
	if err != nil {
		return nil, err
	}
	return &server{api, t, url, f, was}, nil
}

var errNotPushed = errors.New("this folder belongs to no submission yet. “oinmanager submission push” creates one; to continue one from the web, write its ID into " + folder.Name + " as “id: …”, then pull")

// read reads the folder's submission.
func (s *server) read(ctx context.Context) (client.Submission, error) {
	if s.folder.ID == "" {
		return client.Submission{}, errNotPushed
	}
	return s.Read(ctx, s.folder.ID)
}

func (s *server) page(id string) string { return s.Page(paths.Submission(oin.SubmissionID(id))) }

// compare returns how the files differ from the server.
func (s *server) compare(there client.Submission) []folder.Difference {
	return s.folder.Compare(there.Stored(), s.was, s.url)
}

// remember notes what is on the server now.
func (s *server) remember(there client.Submission) error {
	return s.folder.WriteState(there.Stored(), s.was, s.url)
}

// show prints differences, as from the first side to the second.
func show(w io.Writer, all []folder.Difference, to string) {
	for _, d := range all {
		old, new := d.There, d.Here
		if to == "here" {
			old, new = d.Here, d.There
		}
		fmt.Fprintln(w, d.Field.Name())
		for _, line := range shown(d.Field, old) {
			fmt.Fprintln(w, "  - "+line)
		}
		for _, line := range shown(d.Field, new) {
			fmt.Fprintln(w, "  + "+line)
		}
	}
}

// shown returns an answer as lines.
func shown(f *oin.Field, v oin.Value) []string {
	switch {
	case v.Empty():
		return nil
	case v.File != nil:
		return []string{fmt.Sprintf("%s (%d bytes, %.8s)", v.File.Name, v.File.Size, v.File.SHA256)}
	case f.Kind == oin.KindSwitch, f.Kind == oin.KindYesNo:
		return []string{fmt.Sprint(v.Text == oin.On || v.Text == oin.Yes)}
	}
	lines := strings.Split(v.Text, "\n")
	if v.Items != nil {
		lines = nil
		for _, i := range v.Items {
			lines = append(lines, strings.TrimSpace(strings.Join([]string{strings.ToUpper(i.Type), i.Value, i.Note}, " ")))
		}
	}
	return lines
}

// on returns the differences of which a side is responsible for the change.
func on(all []folder.Difference, sides ...folder.Side) []folder.Difference {
	return slices.DeleteFunc(slices.Clone(all), func(d folder.Difference) bool { return !slices.Contains(sides, d.Side) })
}

type diffFolder struct{ remote }

// Help implements kong's HelpProvider.
func (diffFolder) Help() string {
	return `Lines with “-” are on the server, lines with “+” in the files. The exit status is 1 if there are any.`
}

func (c *diffFolder) Run(ctx context.Context, t *Terminal) error {
	s, err := c.open(t)
	if err != nil {
		return err
	}
	there, err := s.read(ctx)
	if err != nil {
		return err
	}
	all := s.compare(there)
	if len(all) == 0 {
		fmt.Fprintln(t.Out, "The files and the server have the same answers.")
		return nil
	}
	show(t.Out, all, "there")
	return Exit(1)
}

type pushFolder struct {
	remote
	Force   bool `help:"Overwrite what someone else has changed on the server."`
	Secrets bool `help:"Send secrets even if the server has them."`
}

// Help implements kong's HelpProvider.
func (pushFolder) Help() string {
	return `Creates a draft the first time, and writes its ID into submission.yaml. Afterwards it sends what has changed in the files since. What someone has changed on the server meanwhile is not overwritten: pull it first, or use --force.

Examples:
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
			return fmt.Errorf("%s: %s Nothing was sent", f.Place, f.Text)
		}
	}
	there, err := s.readOrCreate(ctx)
	if err != nil {
		return err
	}
	all := s.compare(there)
	if conflicts := on(all, folder.Both); len(conflicts) > 0 && !c.Force {
		show(t.Err, conflicts, "there")
		return errors.New("these answers are others on the server (-) than in the files (+), and were not sent from here. Nothing was sent. “pull” takes the server's into the files; --force overwrites them")
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
		fmt.Fprintln(t.Out, "Nothing to send: the server has all of it.")
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

type pullFolder struct {
	remote
	Force bool `help:"Overwrite what was changed in the files, too."`
}

// Help implements kong's HelpProvider.
func (pullFolder) Help() string {
	return `Writes what has changed on the server into the files. Comments and the order of the fields stay. Answers that were changed in the files are kept; --force replaces them with the server's. Secrets are never sent back.`
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
		return errors.New("the files (-) are others than the server (+), and this folder was never pushed or pulled. --force takes the server's")
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
		fmt.Fprintf(t.Out, "%s is another one in the files, and was kept. “diff” shows both.\n", d.Field.Name())
	}
	if len(all) == 0 {
		fmt.Fprintln(t.Out, "Nothing to take: the files have all of it.")
	}
	return nil
}

type submitFolder struct {
	remote
	Note string `help:"A message to the reviewers."`
}

// Help implements kong's HelpProvider.
func (submitFolder) Help() string {
	return `Submits what was pushed, or resubmits it after a request for changes. It fails if the files differ from the server, so that what is reviewed is what is in them.`
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
			fmt.Fprintf(t.Out, "%s: %s: %s %s [%s]\n", f.Level, f.Field, f.Text, f.Fix, f.Check)
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
	if there.ShortWay && (status.Editable() || status == oin.StatusReview) {
		text += ", on the short way"
	}
	if there.Due != nil {
		text += ", due " + there.Due.Format("January 2, 2006")
	}
	return text + "."
}

type openFolder struct{ remote }

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
	return `Prints the status each time it changes, and goes on while the server is restarted. It ends once the submission is published or waits for you: with the exit status 0 if it's published, and 1 otherwise.`
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
