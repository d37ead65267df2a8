package portal

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
)

// Save are a person's changes to a draft.
type Save struct {
	Edits   []oin.FieldEdit // texts and lists
	Uploads []Upload
	Secrets []NewSecret
	// Judge runs the checks on the version as it is then.
	Judge bool
	// At is the revision that a program has seen, and that all edits are based on. If it has
	// changed, nothing is saved. Over saves whatever was seen. With neither, each edit says
	// what its field was.
	At   *int64
	Over bool
	// Clears are files and secrets to take away.
	Clears []Clear
	// Restores reports that the edits are earlier answers, which replace nothing for good.
	Restores bool
}

// Upload is a new file for a field.
type Upload struct {
	Key  oin.Key
	Seen string // fingerprint of the value that the person saw
	Name string
	Data []byte
	// SentAt is as in [oin.FieldEdit].
	SentAt int64
}

// Clear takes away the file or the secret of a field.
type Clear struct {
	Key  oin.Key
	Seen string // fingerprint of the value that the person saw
}

// NewSecret is a new secret for a field.
type NewSecret struct {
	Key    oin.Key
	Seen   string
	Text   secret.Text
	SentAt int64
}

// Saved is the result of a [Save].
type Saved struct {
	Submission oin.Submission
	Issues     []oin.Issue // as in [oin.Draft]
	// Report is what the checks say of the version as it is now. It takes longer than
	// saving a text, so it is nil unless it was asked for, or a file was uploaded.
	Report *check.Report
	// Edits and Earlier are as in [oin.Draft]. They are nil without a report, unless there are
	// clashes, and if the draft has changed since the save.
	Edits   map[oin.Key]oin.LastEdit
	Earlier map[oin.Key]int
	// Found is the revision before the save.
	Found int64
	// Clashes are edits that were not saved, because someone else had changed the same
	// field since the person saw it.
	Clashes []oin.Clash
	// Refused has, by field, why a value cannot be saved. The field keeps its earlier
	// value.
	Refused map[oin.Key]string
	// Offers are files that would be accepted instead of refused ones.
	Offers map[oin.Key]File

	checks check.Record
}

// SaveAnswers saves a person's changes to a draft by field. Each one is saved, clashes, or
// is refused, independent of the others.
func (p *Portal) SaveAnswers(ctx context.Context, who oin.Person, id oin.SubmissionID, s Save) (Saved, error) {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return Saved{}, err
	}
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return Saved{}, err
	}
	saved, err := p.saveAll(ctx, who, id, s)
	judge := s.Judge || len(s.Uploads)+len(s.Clears) > 0
	if err == nil && (judge || len(saved.Clashes) > 0) {
		err = p.addEdits(ctx, who, &saved)
	}
	if err == nil && judge {
		report := p.report(saved.Submission, saved.checks)
		p.renew(saved.Submission, report)
		saved.Report = &report
	}
	names := nameMask{settings}
	saved.Submission, saved.Issues = names.version(saved.Submission), names.issues(saved.Issues)
	return saved, err
}

// addEdits adds who changed each field last, and when, also to its clash.
func (p *Portal) addEdits(ctx context.Context, who oin.Person, saved *Saved) (err error) {
	if saved.Edits, saved.Earlier, err = p.db.LastEdits(ctx, saved.Submission); err != nil {
		return err
	}
	for i, c := range saved.Clashes {
		if last, known := saved.Edits[c.Key]; known {
			saved.Clashes[i].Last, saved.Clashes[i].Own = &last, last.By == who.ID
		}
	}
	return nil
}

func (p *Portal) saveAll(ctx context.Context, who oin.Person, id oin.SubmissionID, s Save) (Saved, error) {
	if len(s.Uploads)+len(s.Secrets)+len(s.Clears) == 0 {
		return p.saveEdits(ctx, who, id, s)
	}
	files := p.acceptAll(ctx, s.Uploads) // before the lock, since it is slow
	var saved Saved
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		d, err := tx.LockEditable(ctx, who.Org.ID, id)
		if err != nil {
			return replaceNotFound(err, errNoSubmission)
		}
		var based Save
		if saved, based, err = p.merge(ctx, who, d, s); err != nil {
			return err
		}
		for _, c := range based.Clears {
			saved.clear(c)
		}
		for i, u := range based.Uploads {
			if err := p.takeUpload(ctx, tx, who, &saved, u, files[i]); err != nil {
				return err
			}
		}
		for _, n := range based.Secrets {
			if err := p.takeSecret(ctx, tx, who, &saved, n); err != nil {
				return err
			}
		}
		if len(oin.DifferingFields(d.Answers, saved.Submission.Answers)) == 0 {
			return nil
		}
		if saved.Submission, err = tx.SaveAnswers(ctx, saved.Submission, who, p.nowIn(tx)); err != nil {
			return err
		}
		return tx.DeleteUnusedFiles(ctx, saved.Submission, saved.Submission.Answers, saved.Submission.Submitted)
	})
	return saved, err
}

// saveEdits saves texts and lists without a lock. It reads and merges, and writes only if
// the draft has not changed since; otherwise it starts over. It runs at every pause in
// typing, with two statements and no transaction, so that no one waits for another.
func (p *Portal) saveEdits(ctx context.Context, who oin.Person, id oin.SubmissionID, s Save) (Saved, error) {
	const attempts = 20 // each failed one means that another save succeeded
	write := p.db.SaveAnswers
	if s.Restores {
		write = p.db.RestoreAnswers
	}
	for attempt := 1; ; attempt++ {
		d, err := p.db.Editable(ctx, who.Org.ID, id)
		if err != nil {
			return Saved{}, replaceNotFound(err, errNoSubmission)
		}
		saved, _, err := p.merge(ctx, who, d, s)
		if err != nil || len(oin.DifferingFields(d.Answers, saved.Submission.Answers)) == 0 {
			return saved, err
		}
		saved.Submission, err = write(ctx, saved.Submission, who, p.now())
		if !errors.Is(err, postgres.ErrConflict) || attempt == attempts {
			return saved, err
		}
	}
}

// merge returns a draft as it is after the edits of a save, of which nothing is stored yet,
// and the save based on that draft. It returns an [oin.Problem] if the person can't edit it.
func (p *Portal) merge(ctx context.Context, who oin.Person, d postgres.Draft, s Save) (Saved, Save, error) {
	p.addServed(ctx, &d.Submission)
	saved := Saved{Submission: d.Submission, Issues: d.Issues, checks: d.Checks, Found: d.Revision, Refused: map[oin.Key]string{}}
	if _, err := oin.AllowTransition(d.Status, oin.ActionEdit, who.Role); err != nil {
		return saved, s, err
	}
	if err := checkRevision(d.Submission, s.At); err != nil {
		return saved, s, err
	}
	s = s.basedOn(d.Submission)
	saved.Submission.Answers, saved.Clashes = d.Answers.Apply(validEdits(d.Submission, s.Edits, saved.Refused), d.Revision)
	return saved, s, nil
}

// clear takes the file or the secret of a field away, unless it was replaced meanwhile.
func (s *Saved) clear(c Clear) {
	if now := s.Submission.Answers[c.Key]; !now.Empty() && now.Fingerprint() != c.Seen {
		s.Refused[c.Key] = "A teammate replaced this after you opened the page, so it wasn't removed. Check theirs, then remove it again if needed."
		return
	}
	s.Submission.Answers.Set(c.Key, oin.Value{})
}

// takeUpload stores a file, or says in saved why it can't be a field's.
func (p *Portal) takeUpload(ctx context.Context, tx *postgres.Tx, who oin.Person, saved *Saved, u Upload, c candidate) error {
	v, file := saved.Submission, c.file.File
	found, isInfected := errors.AsType[infected](c.err)
	switch {
	case isInfected:
		saved.Refused[u.Key] = found.Error()
		return auditInfected(ctx, tx, who, v, u.Key, found, p.nowIn(tx))
	case u.SentAt != 0 && v.Answers[u.Key].Equal(oin.Value{File: &file}):
		return nil // it was saved before
	case changedMeanwhile(v, u.Key, u.Seen, u.SentAt):
		saved.Refused[u.Key] = "A teammate replaced this after you opened the page, so yours wasn't saved. Check theirs, then upload yours again if needed."
		return nil
	case c.err != nil:
		saved.refuse(u.Key, c.err)
		return nil
	}
	if err := tx.AddFile(ctx, v, u.Key, file.SHA256, c.file.Data, p.nowIn(tx)); err != nil {
		return err
	}
	v.Answers.Set(u.Key, oin.Value{File: &file})
	c.facts.Submitted = saved.checks.Facts.Former(v.Answers, v.Submitted)
	saved.checks.Facts.Take(c.facts)
	return tx.SaveFacts(ctx, v, c.facts, p.nowIn(tx))
}

// takeSecret stores a secret, or says in saved why it can't be a field's.
func (p *Portal) takeSecret(ctx context.Context, tx *postgres.Tx, who oin.Person, saved *Saved, n NewSecret) error {
	v := saved.Submission
	if arrived, err := p.alreadyStored(ctx, tx, v, n); err != nil || arrived {
		return err
	}
	if changedMeanwhile(v, n.Key, n.Seen, n.SentAt) {
		own, err := lastEditedBy(ctx, tx, v, n.Key, who)
		if err != nil {
			return err
		}
		if !own || n.SentAt != 0 { // one's own earlier one needs no question: no one can look at it
			saved.Refused[n.Key] = "A teammate changed this after you opened the page, so yours wasn't saved. To use yours, type it again."
			return nil
		}
	}
	if most := oin.FindField(n.Key).Max; utf8.RuneCountInString(string(n.Text)) > most {
		saved.Refused[n.Key] = fmt.Sprintf("Shorten this to %d characters or fewer.", most)
		return nil
	}
	value, err := p.seal(ctx, tx, v, n.Text)
	if err == nil {
		v.Answers.Set(n.Key, value)
	}
	return err
}

// errStale has [oin.CodeStale]: a submission has changed since a program has seen it.
var errStale = &oin.Problem{Code: oin.CodeStale,
	Text: "Someone changed this submission after you read it, so nothing was changed. “submission” is how it is now: apply your change to that, and send it with its ETag."}

// checkRevision returns an [oin.Problem] with [oin.CodeStale] if a program has seen another revision.
func checkRevision(v oin.Submission, at *int64) error {
	if at != nil && *at != v.Revision {
		return errStale
	}
	return nil
}

// basedOn returns the save with its edits based on the version, if they aren't each on what
// its field was.
func (s Save) basedOn(v oin.Submission) Save {
	if s.At == nil && !s.Over {
		return s
	}
	s.Edits, s.Uploads, s.Secrets, s.Clears = slices.Clone(s.Edits), slices.Clone(s.Uploads), slices.Clone(s.Secrets), slices.Clone(s.Clears)
	for i, e := range s.Edits {
		s.Edits[i].Seen = v.Answers[e.Key].Fingerprint()
	}
	for i, u := range s.Uploads {
		s.Uploads[i].Seen = v.Answers[u.Key].Fingerprint()
	}
	for i, n := range s.Secrets {
		s.Secrets[i].Seen = v.Answers[n.Key].Fingerprint()
	}
	for i, c := range s.Clears {
		s.Clears[i].Seen = v.Answers[c.Key].Fingerprint()
	}
	return s
}

// validEdits returns the edits of a version that can be saved, and adds why others cannot to
// refused.
func validEdits(v oin.Submission, edits []oin.FieldEdit, refused map[oin.Key]string) []oin.FieldEdit {
	var good []oin.FieldEdit
	for _, e := range edits {
		f := oin.FindField(e.Key)
		if f == nil || f.Kind.IsFile() || f.Kind == oin.KindPassword {
			continue
		}
		value, why := f.Normalize(e.Value)
		if why != "" {
			refused[e.Key] = why
			continue
		}
		if !f.AskedOf(v.Facts) && !value.Empty() {
			refused[e.Key] = "Only an update of a published integration has this. Leave it out of a first version."
			continue
		}
		e.Shown = e.Value.AsShown().Fingerprint() == e.Seen
		e.Value = value
		good = append(good, e)
	}
	return good
}

// lastEditedBy reports whether a person was the last to change a field.
func lastEditedBy(ctx context.Context, tx *postgres.Tx, v oin.Submission, key oin.Key, who oin.Person) (bool, error) {
	edits, _, err := tx.LastEdits(ctx, v)
	return edits[key].By == who.ID, err
}

// alreadyStored reports whether a secret that is sent again is stored already.
func (p *Portal) alreadyStored(ctx context.Context, tx *postgres.Tx, v oin.Submission, n NewSecret) (bool, error) {
	now := v.Answers[n.Key].Secret
	if n.SentAt == 0 || now == nil {
		return false, nil
	}
	stored, err := p.open(ctx, tx, v, now)
	return stored == n.Text, err
}

// changedMeanwhile reports whether a field no longer has the value that the person saw, or
// may have changed and changed back.
func changedMeanwhile(v oin.Submission, key oin.Key, seen string, sentAt int64) bool {
	return v.Answers[key].Fingerprint() != seen || oin.MayBeUndone(sentAt, v.Revision)
}
