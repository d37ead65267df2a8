package portal

import (
	"context"
	"slices"

	"oinmanager/internal/oin"
)

// EarlierAnswers are the earlier answers of a field of a submission that can be edited.
type EarlierAnswers struct {
	Submission oin.Submission
	Field      *oin.Field
	Earlier    []oin.EarlierAnswer // latest first
}

// EarlierAnswers returns the earlier answers of a field of a draft of the person's org. It
// returns an [oin.Problem] with [oin.CodeNotFound] if there is no such submission, or the field
// keeps none, and with [oin.CodeConflict] if the submission can't be edited.
func (p *Portal) EarlierAnswers(ctx context.Context, who oin.Person, id oin.SubmissionID, key oin.Key) (EarlierAnswers, error) {
	v, err := p.Submission(ctx, who, id)
	if err != nil {
		return EarlierAnswers{}, err
	}
	if _, err := oin.AllowTransition(v.Status, oin.ActionEdit, who.Role); err != nil {
		return EarlierAnswers{}, err
	}
	field := oin.FindField(key)
	if field == nil || !field.KeepsEarlier() {
		return EarlierAnswers{}, &oin.Problem{Code: oin.CodeNotFound, Text: "Earlier answers of this field aren't kept."}
	}
	earlier, err := p.db.EarlierAnswers(ctx, v, key)
	return EarlierAnswers{v, field, earlier}, err
}

// RestoreAnswer gives a field an earlier answer again. What it replaces is kept as an earlier
// answer. If the field no longer has the value with the fingerprint seen, Saved has a clash, and
// nothing is changed. It returns an [oin.Problem] with [oin.CodeNotFound] if the value is no
// longer kept.
func (p *Portal) RestoreAnswer(ctx context.Context, who oin.Person, id oin.SubmissionID, key oin.Key, which oin.EarlierID, seen string) (Saved, error) {
	all, err := p.EarlierAnswers(ctx, who, id, key)
	if err != nil {
		return Saved{}, err
	}
	at := slices.IndexFunc(all.Earlier, func(e oin.EarlierAnswer) bool { return e.ID == which })
	if at < 0 {
		return Saved{}, &oin.Problem{Code: oin.CodeNotFound, Text: "This earlier answer is no longer kept. Go back to see those that are."}
	}
	return p.SaveAnswers(ctx, who, id, Save{
		Edits: []oin.FieldEdit{{Key: key, Value: all.Earlier[at].Value, Seen: seen}}, Restores: true,
	})
}
