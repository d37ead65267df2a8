package portal

import (
	"context"
	"slices"

	"oinmanager/internal/postgres"
	"oinmanager/internal/submission"
)

// Choice is a notice, and whether the person gets it.
type Choice struct {
	submission.NoticeInfo
	On bool
}

// Notifications are the notices that the person's side gets, and which of them they
// have chosen. What must be sent is always on.
func (p *Portal) Notifications(ctx context.Context, who submission.Person) ([]Choice, error) {
	declined, err := p.db.Declined(ctx, who.Org.ID, who.ID)
	if err != nil {
		return nil, err
	}
	var choices []Choice
	for _, i := range submission.NoticesTo(sideOf(who)) {
		choices = append(choices, Choice{i, i.Must != "" || !slices.Contains(declined, i.Notice)})
	}
	return choices, nil
}

// ChooseNotifications keeps which notices the person wants. Every other one that
// their side gets and that may be declined is no longer sent to them.
func (p *Portal) ChooseNotifications(ctx context.Context, who submission.Person, wanted []submission.Notice) error {
	var declined []submission.Notice
	for _, i := range submission.NoticesTo(sideOf(who)) {
		if i.Must == "" && !slices.Contains(wanted, i.Notice) {
			declined = append(declined, i.Notice)
		}
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error { return tx.Decline(ctx, who.Org.ID, who.ID, declined) })
}
