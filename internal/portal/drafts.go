package portal

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/google/uuid"

	"oinmanager/internal/flopack"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
	"oinmanager/internal/submission"
)

// Integrations is what My App Integrations shows: all submissions of the person's
// org, and how many of those that it may have in progress are used.
type Integrations struct {
	Versions  []submission.Version
	Used, Cap int
}

// Integrations lists the submissions of the person's org.
func (p *Portal) Integrations(ctx context.Context, who submission.Person) (Integrations, error) {
	var all Integrations
	if err := need(who, submission.ISV); err != nil {
		return all, err
	}
	var err error
	if all.Versions, err = p.db.SubmissionsOfOrg(ctx, who.Org.ID); err != nil {
		return all, err
	}
	all.Used, all.Cap, err = p.db.InProgress(ctx, who.Org.ID)
	return all, err
}

// Submission is one submission of the person's org.
func (p *Portal) Submission(ctx context.Context, who submission.Person, id submission.ID) (submission.Version, error) {
	if err := need(who, submission.ISV); err != nil {
		return submission.Version{}, err
	}
	v, err := p.db.Submission(ctx, who.Org.ID, id)
	return v, found(err, errNoSubmission)
}

// History is what happened to a submission of the person's org, oldest first.
func (p *Portal) History(ctx context.Context, who submission.Person, id submission.ID) ([]submission.Event, error) {
	if err := need(who, submission.ISV); err != nil {
		return nil, err
	}
	return p.db.History(ctx, who.Org.ID, id)
}

// AddSubmission begins a new integration with an empty draft of its first
// version. An org that has used up its cap is told so, exactly, also when many
// ask at once.
func (p *Portal) AddSubmission(ctx context.Context, who submission.Person) (submission.ID, error) {
	if err := need(who, submission.ISV); err != nil {
		return "", err
	}
	var id submission.ID
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		if err := p.leaveRoom(ctx, tx, who); err != nil {
			return err
		}
		integration, err := tx.AddIntegration(ctx, who.Org.ID)
		if err != nil {
			return err
		}
		id, err = p.addVersion(ctx, tx, who, integration)
		return err
	})
	return id, err
}

// leaveRoom refuses when the org may not have another submission in progress. It
// holds the org's row until the transaction ends, so nobody else can pass meanwhile.
func (p *Portal) leaveRoom(ctx context.Context, tx *postgres.Tx, who submission.Person) error {
	if err := tx.LockOrg(ctx, who.Org.ID); err != nil {
		return err
	}
	used, limit, err := tx.InProgress(ctx, who.Org.ID)
	if err != nil {
		return err
	}
	if used >= limit {
		return &submission.Problem{Code: submission.LimitReached, Text: fmt.Sprintf(
			"%s has %d submissions in progress, and %d is the most an org can have. Delete a draft that you no longer need, then try again.",
			who.Org.Name, used, limit)}
	}
	return nil
}

func (p *Portal) addVersion(ctx context.Context, tx *postgres.Tx, who submission.Person, integration submission.IntegrationID) (submission.ID, error) {
	now := p.now()
	id, err := tx.AddVersion(ctx, who.Org.ID, integration, who.ID, now)
	if err != nil {
		return "", err
	}
	return id, tx.AddEvent(ctx, submission.Version{ID: id, Org: who.Org}, who.ID, submission.Event{
		At: now, Action: submission.Create, To: submission.Draft, Side: submission.ISVParty,
	})
}

// beginUpdate makes the next version of a published one, filled with what was
// published: files too, and the test account's password unless it was erased.
func (p *Portal) beginUpdate(ctx context.Context, tx *postgres.Tx, who submission.Person, old submission.Version) (submission.ID, error) {
	if err := p.leaveRoom(ctx, tx, who); err != nil {
		return "", err
	}
	id, err := p.addVersion(ctx, tx, who, old.Integration)
	if err != nil {
		return "", err
	}
	next, err := tx.Submission(ctx, who.Org.ID, id)
	if err != nil {
		return "", err
	}
	next.Answers = maps.Clone(old.Submitted)
	for key, value := range next.Answers {
		if value.Secret == nil {
			continue
		}
		password, err := p.open(ctx, tx, old, value.Secret)
		if err != nil {
			return "", err
		}
		if next.Answers[key], err = p.seal(ctx, tx, next, password); err != nil {
			return "", err
		}
	}
	if err := tx.UseFiles(ctx, next); err != nil {
		return "", err
	}
	_, err = tx.SaveAnswers(ctx, next, who, p.now())
	return id, err
}

// Save is what a person wants to change in a draft.
type Save struct {
	Edits   []submission.FieldEdit // texts and lists
	Uploads []Upload
	Secrets []NewSecret
}

// Upload is a new file for a field.
type Upload struct {
	Key  submission.Key
	Seen string // fingerprint of what the person saw there
	Name string
	Data []byte
}

// NewSecret is a new secret for a field.
type NewSecret struct {
	Key  submission.Key
	Seen string
	Text secret.Text
}

// Saved is what came of a [Save].
type Saved struct {
	Version submission.Version
	// Clashes are edits that were not made, because somebody else had changed the
	// same field since the person looked.
	Clashes []submission.Clash
	// Refused says, by field, why what was sent cannot be kept. What stood there
	// before still does.
	Refused map[submission.Key]string
	// Offers are files that would be taken in place of refused ones.
	Offers map[submission.Key]File
}

// SaveAnswers keeps what a person has changed in a draft, field by field: each
// one is kept, clashes, or is refused, and none stands in another's way.
func (p *Portal) SaveAnswers(ctx context.Context, who submission.Person, id submission.ID, s Save) (Saved, error) {
	if err := need(who, submission.ISV); err != nil {
		return Saved{}, err
	}
	if len(s.Uploads)+len(s.Secrets) == 0 {
		return p.saveEdits(ctx, who, id, s.Edits)
	}
	files := acceptAll(s.Uploads) // before the lock: it takes its time
	var saved Saved
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		saved = Saved{Refused: map[submission.Key]string{}}
		v, err := tx.LockSubmission(ctx, who.Org.ID, id)
		if err != nil {
			return found(err, errNoSubmission)
		}
		if _, err := submission.Allow(v.Status, submission.Edit, who.Role); err != nil {
			return err
		}
		before := v.Answers
		v.Answers, saved.Clashes = before.Apply(keepable(s.Edits, saved.Refused))
		for i, u := range s.Uploads {
			if why := meanwhile(v.Answers[u.Key], u.Seen); why != "" {
				saved.Refused[u.Key] = why
				continue
			}
			if files[i].err != nil {
				saved.refuse(u.Key, files[i].err)
				continue
			}
			file := files[i].file.File
			if err := tx.AddFile(ctx, v, u.Key, file.SHA256, files[i].file.Data, p.now()); err != nil {
				return err
			}
			v.Answers.Set(u.Key, submission.Value{File: &file})
		}
		for _, n := range s.Secrets {
			if why := meanwhile(v.Answers[n.Key], n.Seen); why != "" {
				saved.Refused[n.Key] = why
				continue
			}
			if most := submission.FindField(n.Key).Max; utf8.RuneCountInString(string(n.Text)) > most {
				saved.Refused[n.Key] = fmt.Sprintf("This is longer than %d characters. Use a shorter one.", most)
				continue
			}
			value, err := p.seal(ctx, tx, v, n.Text)
			if err != nil {
				return err
			}
			v.Answers.Set(n.Key, value)
		}
		saved.Version = v
		if len(submission.Changed(before, v.Answers)) == 0 {
			return nil
		}
		if saved.Version, err = tx.SaveAnswers(ctx, v, who, p.now()); err != nil {
			return err
		}
		return tx.KeepFiles(ctx, v, v.Answers, v.Submitted)
	})
	return saved, err
}

// saveEdits keeps texts and lists without a lock: it reads, merges, and writes only
// if nobody else has written meanwhile, else begins again. This is what happens
// with every pause in somebody's typing: two statements, one to read and one to
// write, and no transaction that another person could wait for.
func (p *Portal) saveEdits(ctx context.Context, who submission.Person, id submission.ID, edits []submission.FieldEdit) (Saved, error) {
	const attempts = 20 // each lost one means that somebody else's save went in
	for attempt := 1; ; attempt++ {
		saved := Saved{Refused: map[submission.Key]string{}}
		v, err := p.db.Submission(ctx, who.Org.ID, id)
		if err != nil {
			return saved, found(err, errNoSubmission)
		}
		if _, err := submission.Allow(v.Status, submission.Edit, who.Role); err != nil {
			return saved, err
		}
		before := v.Answers
		v.Answers, saved.Clashes = before.Apply(keepable(edits, saved.Refused))
		if saved.Version = v; len(submission.Changed(before, v.Answers)) == 0 {
			return saved, nil
		}
		saved.Version, err = p.db.SaveAnswers(ctx, v, who, p.now())
		if !errors.Is(err, postgres.ErrRaced) || attempt == attempts {
			return saved, err
		}
	}
}

// keepable are the edits that a draft can keep; why the others cannot goes into refused.
func keepable(edits []submission.FieldEdit, refused map[submission.Key]string) []submission.FieldEdit {
	var good []submission.FieldEdit
	for _, e := range edits {
		f := submission.FindField(e.Key)
		if f == nil || f.Kind.IsFile() || f.Kind == submission.Password {
			continue
		}
		value, why := f.Keep(e.Value)
		if why != "" {
			refused[e.Key] = why
			continue
		}
		e.Value = value
		good = append(good, e)
	}
	return good
}

// meanwhile says so when a field no longer has the value that the person saw.
func meanwhile(now submission.Value, seen string) string {
	if now.Fingerprint() == seen {
		return ""
	}
	return "Somebody of your org has replaced this since you opened the page, so yours was not kept. Look at theirs, and send yours again if it is the right one."
}

// candidate is a file that may be kept, or why it may not.
type candidate struct {
	file File
	err  error
}

func acceptAll(uploads []Upload) []candidate {
	var all []candidate
	for _, u := range uploads {
		file, err := accept(u)
		all = append(all, candidate{file, err})
	}
	return all
}

// accept decides by an upload's content whether it is a file for its field.
func accept(u Upload) (File, error) {
	f := File{submission.File{Name: fileName(u.Name)}, u.Data}
	switch submission.FindField(u.Key).Kind {
	case submission.Picture:
		picture, err := acceptIcon(u)
		if err != nil {
			return f, err
		}
		f = File{iconFile(f.Name, picture), picture.Bytes}
	case submission.Suite:
		if _, err := flopack.Read(bytes.NewReader(u.Data)); err != nil {
			return f, err
		}
		f.MediaType = "application/json"
	default:
		return f, fmt.Errorf("this field takes no file")
	}
	sum := sha256.Sum256(f.Data)
	f.SHA256, f.Size = hex.EncodeToString(sum[:]), int64(len(f.Data))
	return f, nil
}

// fileName is a file's name as the person's machine called it, without folders
// and without characters that a header or a terminal trips over.
func fileName(name string) string {
	name = path.Base(strings.ReplaceAll(strings.ToValidUTF8(name, ""), `\`, "/"))
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == '"' || r == '/' {
			return -1
		}
		return r
	}, name)
	if runes := []rune(name); len(runes) > 120 {
		// The end is kept: it says what kind of file it is.
		name = string(runes[len(runes)-120:])
	}
	if name == "" || name == "." {
		return "file"
	}
	return name
}

// seal keeps a secret of a submission and returns the answer that stands for it.
func (p *Portal) seal(ctx context.Context, tx *postgres.Tx, v submission.Version, s secret.Text) (submission.Value, error) {
	id := uuid.NewString()
	sealed, err := p.box.Seal(s, postgres.SecretPlace(id))
	if err != nil {
		return submission.Value{}, err
	}
	return submission.Value{Secret: &submission.Secret{ID: id}}, tx.AddSecret(ctx, v, id, sealed)
}

func (p *Portal) open(ctx context.Context, tx *postgres.Tx, v submission.Version, s *submission.Secret) (secret.Text, error) {
	sealed, err := tx.Secret(ctx, v.Org.ID, v.ID, s.ID)
	if err != nil {
		return "", err
	}
	return p.box.Open(sealed, postgres.SecretPlace(s.ID))
}

// File is a file of a submission, and its bytes.
type File struct {
	submission.File
	Data []byte
}

// File is a file of a submission: for its own org as it stands in the answers,
// for the OIN team as it was submitted.
func (p *Portal) File(ctx context.Context, who submission.Person, id submission.ID, key submission.Key) (File, error) {
	v, answers, err := p.seenBy(ctx, who, id)
	if err != nil {
		return File{}, err
	}
	return p.fileIn(ctx, v, answers, key)
}

// fileIn is the file that those answers of a submission name.
func (p *Portal) fileIn(ctx context.Context, v submission.Version, answers submission.Answers, key submission.Key) (File, error) {
	noFile := &submission.Problem{Code: submission.NotFound, Text: "There is no such file. It may have been replaced by another one."}
	file := answers.File(key)
	if file == nil {
		return File{}, noFile
	}
	data, err := p.db.File(ctx, v.Org.ID, v.ID, key, file.SHA256)
	return File{*file, data}, found(err, noFile)
}

// seenBy is a submission and those of its answers that the person may see: its own
// org as they stand, the OIN team as they were submitted.
func (p *Portal) seenBy(ctx context.Context, who submission.Person, id submission.ID) (submission.Version, submission.Answers, error) {
	if who.Role.Reviews() {
		v, err := p.submitted(ctx, who, id)
		return v, v.Submitted, err
	}
	v, err := p.Submission(ctx, who, id)
	return v, v.Answers, err
}
