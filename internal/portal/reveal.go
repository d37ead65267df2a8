package portal

import (
	"context"
	"slices"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
)

// RevealTarget returns a submission with a secret in a field, for a reviewer who is asked to
// confirm the reveal. It returns an [oin.Problem] with [oin.CodeNotFound] if there is no such
// submission, or no secret in the field.
func (p *Portal) RevealTarget(ctx context.Context, who oin.Person, id oin.SubmissionID, key oin.Key) (oin.Submission, error) {
	v, err := p.submitted(ctx, who, id)
	if err != nil {
		return v, err
	}
	f := oin.FindField(key)
	if f == nil || f.Audience != oin.AudienceHidden || v.Submitted[key].Secret == nil {
		return v, &oin.Problem{Code: oin.CodeNotFound, Text: "There's nothing to reveal. The password may have been deleted."}
	}
	return v, nil
}

// Reveal returns a secret of a submission to a reviewer, after it has written that to the
// audit log. It requires a recent sign-in. It returns [MovedOn] if another round was
// submitted since the one that the person saw.
func (p *Portal) Reveal(ctx context.Context, who oin.Person, id oin.SubmissionID, seen oin.Seen, key oin.Key) (secret.Text, oin.Submission, error) {
	if err := requireRecentRole(who, oin.RoleReviewer); err != nil {
		return "", oin.Submission{}, err
	}
	v, err := p.RevealTarget(ctx, who, id, key)
	if err != nil {
		return "", v, err
	}
	if err := checkRound(ctx, p.db, who, v, seen); err != nil {
		return "", v, err
	}
	var text secret.Text
	err = p.db.InTx(ctx, func(tx *postgres.Tx) error {
		if err := tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditReveal, Submission: id, Org: v.Org.ID, Detail: string(key)}, p.nowIn(tx)); err != nil {
			return err
		}
		text, err = p.open(ctx, tx, v, v.Submitted[key].Secret)
		return err
	})
	return text, v, err
}

// inOrder sorts events by time. For an ISV, it hides which reviewer revealed a secret.
func inOrder(who oin.Person, events []oin.Event) []oin.Event {
	for i, e := range events {
		if e.Action == oin.ActionReveal && !who.Role.IsOINTeam() {
			events[i].Person, events[i].Side = "", oin.PartySystem
		}
	}
	slices.SortStableFunc(events, func(a, b oin.Event) int { return a.At.Compare(b.At) })
	return events
}
