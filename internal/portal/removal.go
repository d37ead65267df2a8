package portal

import (
	"context"
	"errors"
	"fmt"
	"time"

	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// checkRemovalRequest returns an [oin.Problem] if a transition needs an open removal
// request and there is none, or needs none and there is one.
func checkRemovalRequest(v postgres.Locked, t oin.Transition) error {
	switch r := v.Removal; {
	case r != nil && t.NeedsNoRemovalRequest:
		return &oin.Problem{Code: oin.CodeConflict, Text: fmt.Sprintf(
			"%s already requested removal on %s. You don't need to do anything.", r.Person, r.At.In(v.Settings.Calendar().Zone).Format("2 January 2006"))}
	case r == nil && t.NeedsRemovalRequest:
		return &oin.Problem{Code: oin.CodeConflict, Text: "The removal request was already closed. Nothing was changed."}
	}
	return nil
}

// checkRemoved keeps an integration that was removed from the catalog from being published,
// unless an admin confirms that it should return.
func checkRemoved(v postgres.Locked, actor oin.Person, t oin.Transition, m ActionRequest) error {
	switch {
	case !t.Publishes || !v.Removed:
		return nil
	case !actor.Role.May(oin.RoleAdmin):
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: "This integration was removed from the catalog, so only an OIN admin can publish it again. Nothing was changed. Ask an OIN admin."}
	case !m.AfterRemoval:
		return &oin.Problem{Code: oin.CodeInvalid,
			Text: "This integration was removed from the catalog. Confirm that it should return, or cancel."}
	}
	return nil
}

// noteBeside adds an admin's step with a published version to the history of the version in
// progress too, and returns that version, or nil if there is none.
func (p *Portal) noteBeside(ctx context.Context, tx *postgres.Tx, who oin.Person, published oin.Submission, e oin.Event) (*oin.Submission, error) {
	v, err := tx.VersionInProgress(ctx, published.Org.ID, published.Integration)
	if errors.Is(err, postgres.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	e.From, e.To = v.Status, v.Status
	if e.Action == oin.ActionRemove && v.OneReview { // there is nothing left that it is an update of
		if err := tx.NeedTwoReviews(ctx, v); err != nil {
			return nil, err
		}
		v.OneReview = false
	}
	if err := tx.AddEvent(ctx, v, who.ID, e); err != nil || v.Status.Info().Turn != oin.PartyOIN {
		return &v, err
	}
	return &v, tx.RepeatRound(ctx, v, e.At)
}

// keepRemovalRequest opens or closes the removal request of an integration as the event
// requires. It reports whether it closed one whose end the team has to be notified of.
func (p *Portal) keepRemovalRequest(ctx context.Context, tx *postgres.Tx, actor oin.Person, v postgres.Locked, e oin.Event) (canceled bool, err error) {
	switch e.Action {
	case oin.ActionRequestRemoval:
		return false, tx.AddRemovalRequest(ctx, v.Submission, actor.ID, oin.RemovalRequest{
			At: e.At, Due: v.Settings.Calendar().Add(e.At, v.Settings.DaysToRemove()), Reason: e.Note,
		})
	case oin.ActionCancelRemoval:
		return false, tx.CloseRemovalRequest(ctx, v.Submission, e.Action, e.At)
	case oin.ActionRemove, oin.ActionTransfer:
		if v.Removal == nil {
			return false, nil
		}
		return true, tx.CloseRemovalRequest(ctx, v.Submission, e.Action, e.At)
	}
	return false, nil
}

// Removals is a page of the open removal requests.
type Removals struct {
	Rows []postgres.RemovalRequest
	Next oin.RemovalPlace // zero on the last page
}

// Removals returns a page of the open removal requests, by due date.
func (p *Portal) Removals(ctx context.Context, who oin.Person, after oin.RemovalPlace) (Removals, error) {
	var r Removals
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return r, err
	}
	var err error
	r.Rows, r.Next, err = p.db.RemovalRequests(ctx, after, PageSize)
	return r, err
}

// remindRemoval writes the reminder about the removal request of a published version, and
// reports whether it was due. It is not if it was sent already, or the request was closed.
func (p *Portal) remindRemoval(ctx context.Context, tx *postgres.Tx, org oin.OrgID, id oin.SubmissionID) (bool, error) {
	v, err := tx.LockSubmission(ctx, org, id)
	if err != nil {
		return false, unlessGone(err)
	}
	r, err := tx.RemovalRequest(ctx, org, v.Integration)
	if err != nil {
		return false, unlessGone(err)
	}
	settings, err := tx.TeamSettings(ctx)
	if err != nil {
		return false, err
	}
	now, c := p.nowIn(tx), settings.Calendar()
	n, due := r.Reminder(c, now)
	if !due || v.Org.Suspended {
		return false, nil
	}
	to, err := p.recipients(ctx, tx, n, "", v)
	if err != nil {
		return false, err
	}
	written, err := p.compose(settings, n, fmt.Sprintf("removal reminder %d of %d", r.Reminders+1, r.ID), mail.Event{
		Submission: v, Due: &r.Due,
		Event: oin.Event{At: r.At.In(c.Zone), Person: r.Person, Note: r.Reason, From: v.Status, To: v.Status, Side: oin.PartySystem},
	}, to)
	if err != nil {
		return false, err
	}
	if err := tx.AddNews(ctx, written); err != nil {
		return false, err
	}
	return true, tx.RemovalReminded(ctx, org, r.ID, now)
}

// resumeRemovals moves the due dates of an org's removal requests by as many business days
// as the org was suspended.
func (p *Portal) resumeRemovals(ctx context.Context, tx *postgres.Tx, org oin.OrgID, since time.Time) error {
	all, err := tx.OpenRemovals(ctx, org)
	if err != nil || len(all) == 0 {
		return err
	}
	settings, err := tx.TeamSettings(ctx)
	if err != nil {
		return err
	}
	c := settings.Calendar()
	for _, r := range all {
		if err := tx.MoveRemovalDue(ctx, org, r.ID, c.Add(r.Due, c.Between(since, p.nowIn(tx)))); err != nil {
			return err
		}
	}
	return nil
}
