package portal

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"strings"
	"unicode/utf8"

	"oinmanager/internal/check"
	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// errFindingGone is for a finding that a page shows, and that the answers or facts no
// longer have.
var errFindingGone = &oin.Problem{Code: oin.CodeConflict,
	Text: "The answer or what we know about it has changed since you opened the page. Nothing was changed. Check the field again."}

// Dismiss records that the ISV does not follow the advice of a finding, and why. The OIN
// team sees the reason. An empty reason is not enough.
func (p *Portal) Dismiss(ctx context.Context, who oin.Person, id oin.SubmissionID, fingerprint, reason string) error {
	reason = strings.TrimSpace(reason)
	switch n := utf8.RuneCountInString(reason); {
	case n == 0:
		return &oin.Problem{Code: oin.CodeInvalid, Text: "Add a short reason. The reviewer will see it."}
	case n > check.MaxReason:
		return &oin.Problem{Code: oin.CodeInvalid, Text: fmt.Sprintf("Shorten the reason to %d characters or fewer.", check.MaxReason)}
	}
	if err := checkText(reason); err != nil {
		return err
	}
	return p.atFinding(ctx, who, id, fingerprint, func(tx *postgres.Tx, v oin.Submission, f check.Finding) error {
		if f.Check.Level != check.LevelAdvice {
			return &oin.Problem{Code: oin.CodeInvalid, Text: "Okta requires this, so you can't dismiss it."}
		}
		return tx.Dismiss(ctx, v, f.Check.ID, check.Dismissal{Fingerprint: fingerprint, Reason: reason, At: p.nowIn(tx)}, who.ID)
	})
}

// Undismiss shows a dismissed finding as open again.
func (p *Portal) Undismiss(ctx context.Context, who oin.Person, id oin.SubmissionID, fingerprint string) error {
	return p.atFinding(ctx, who, id, fingerprint, func(tx *postgres.Tx, v oin.Submission, _ check.Finding) error {
		return tx.Undismiss(ctx, v, fingerprint)
	})
}

// Fixed is a finding with what its fix has done.
type Fixed struct {
	check.Finding
	// Offer is the file that would resolve it, or nil. It is not stored: the person decides
	// when they see it, since the former file would be gone.
	Offer *File
}

// ApplyFix changes the answers as a finding proposes, or returns the file that it proposes. It
// returns an [oin.Problem] with [oin.CodeConflict] if the finding is gone, and with
// [oin.CodeInvalid] if what it proposes can't be done.
func (p *Portal) ApplyFix(ctx context.Context, who oin.Person, id oin.SubmissionID, fingerprint string) (Fixed, error) {
	var fixed Fixed
	err := p.atFinding(ctx, who, id, fingerprint, func(tx *postgres.Tx, v oin.Submission, f check.Finding) error {
		fixed.Finding = f
		if f.Remake != nil {
			offer, err := remade(ctx, tx, v, f)
			fixed.Offer = offer
			return err
		}
		v.Answers = maps.Clone(v.Answers)
		for key, value := range f.Fixes {
			good, why := oin.FindField(key).Normalize(value)
			if why != "" {
				return &oin.Problem{Code: oin.CodeInvalid, Text: why}
			}
			v.Answers.Set(key, good)
		}
		_, err := tx.SaveAnswers(ctx, v, who, p.nowIn(tx))
		return err
	})
	return fixed, err
}

// remade returns the file that a finding proposes in place of the one in its field.
func remade(ctx context.Context, tx *postgres.Tx, v oin.Submission, f check.Finding) (*File, error) {
	stored := v.Answers.File(f.Field)
	if stored == nil {
		return nil, errFindingGone
	}
	data, err := tx.File(ctx, v.Org.ID, v.ID, f.Field, stored.SHA256)
	if err != nil {
		return nil, replaceNotFound(err, errFindingGone)
	}
	picture, err := f.Remake(data)
	if refused, ok := errors.AsType[*icon.Error](err); ok {
		return nil, &oin.Problem{Code: oin.CodeInvalid, Text: refused.Sentence}
	}
	return &File{iconFile(stored.Name, picture), picture.Bytes}, err
}

// atFinding locks a submission that the ISV can edit, and calls do with the finding that
// has a fingerprint.
func (p *Portal) atFinding(ctx context.Context, who oin.Person, id oin.SubmissionID, fingerprint string, do func(*postgres.Tx, oin.Submission, check.Finding) error) error {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return err
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		d, err := tx.LockEditable(ctx, who.Org.ID, id)
		if err != nil {
			return replaceNotFound(err, errNoSubmission)
		}
		if _, err := oin.AllowTransition(d.Status, oin.ActionEdit, who.Role); err != nil {
			return err
		}
		p.addServed(ctx, &d.Submission)
		f, ok := p.report(d.Submission, d.Checks).Find(fingerprint)
		if !ok {
			return errFindingGone
		}
		return do(tx, d.Submission, f)
	})
}
