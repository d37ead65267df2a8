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

// removalRequest is the request to remove an integration, or nil. Whoever calls it has
// found the version for the person who asks.
func (p *Portal) removalRequest(ctx context.Context, v oin.Submission) (*oin.RemovalRequest, error) {
	r, err := p.db.RemovalRequest(ctx, v.Org.ID, v.Integration)
	if errors.Is(err, postgres.ErrNotFound) {
		return nil, nil
	}
	return &r, err
}

// checkRemovalRequest refuses what needs a request for removal where there is none, and what
// needs none where there is one. The submission is locked, so that two people of an
// org do not ask at once.
func (p *Portal) checkRemovalRequest(ctx context.Context, tx *postgres.Tx, v oin.Submission, t oin.Transition) error {
	if !t.NeedsRemovalRequest && !t.NeedsNoRemovalRequest {
		return nil
	}
	r, err := tx.RemovalRequest(ctx, v.Org.ID, v.Integration)
	asked := err == nil
	switch {
	case !asked && !errors.Is(err, postgres.ErrNotFound):
		return err
	case asked && t.NeedsNoRemovalRequest:
		settings, err := tx.TeamSettings(ctx)
		if err != nil {
			return err
		}
		return &oin.Problem{Code: oin.CodeConflict, Text: fmt.Sprintf(
			"%s asked for the removal already, on %s. The OIN team has that request; nothing more is needed.", r.Person, r.At.In(settings.Calendar().Zone).Format("2 January 2006"))}
	case !asked && t.NeedsRemovalRequest:
		return &oin.Problem{Code: oin.CodeConflict, Text: "There is no request for removal any more. Nothing was changed."}
	}
	return nil
}

// Removal is how the integration of a version that the person sees left the catalog, or
// nil if it did not, or has returned.
func (p *Portal) Removal(ctx context.Context, who oin.Person, v oin.Submission) (*oin.Removal, error) {
	if v.Version == 1 {
		return nil, nil // nothing was published before it
	}
	org := who.Org.ID
	if who.Role.IsOINTeam() {
		org = v.Org.ID
	}
	r, err := p.db.Removal(ctx, org, v.Integration)
	if errors.Is(err, postgres.ErrNotFound) {
		return nil, nil
	}
	if err == nil && !who.Role.IsOINTeam() {
		names, err := p.loadNameMask(ctx)
		r.Person = names.DisplayName(oin.PartyOIN, r.Person)
		return &r, err
	}
	return &r, err
}

// checkRemoved keeps what was removed from the catalog out of it, unless an admin has
// read that it was and publishes it all the same.
func (p *Portal) checkRemoved(ctx context.Context, tx *postgres.Tx, who oin.Person, v oin.Submission, t oin.Transition, m ActionRequest) error {
	if !t.Publishes {
		return nil
	}
	_, err := tx.Removal(ctx, v.Org.ID, v.Integration)
	switch {
	case errors.Is(err, postgres.ErrNotFound):
		return nil
	case err != nil:
		return err
	case !who.Role.May(oin.RoleAdmin):
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: "This integration was removed from the catalog, so only an OIN admin can publish it again. Nothing was done; ask an admin of the OIN team."}
	case !m.AfterRemoval:
		return &oin.Problem{Code: oin.CodeInvalid,
			Text: "This integration was removed from the catalog. Confirm that it should return, or cancel."}
	}
	return nil
}

// noteBeside writes to the history of an integration's version in progress what an admin
// did with the published one, and returns that version, or nil if there is none.
func (p *Portal) noteBeside(ctx context.Context, tx *postgres.Tx, who oin.Person, published oin.Submission, e oin.Event) (*oin.Submission, error) {
	v, err := tx.VersionInProgress(ctx, published.Org.ID, published.Integration)
	if errors.Is(err, postgres.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	e.From, e.To = v.Status, v.Status
	if err := tx.AddEvent(ctx, v, who.ID, e); err != nil || v.Status.Info().Turn != oin.PartyOIN {
		return &v, err
	}
	return &v, tx.ReadAnew(ctx, v, e.At)
}

// keepRemovalRequest opens or closes the request to remove an integration, as the step
// that the event tells of has it. Where an admin closes one, the team hears of it.
func (p *Portal) keepRemovalRequest(ctx context.Context, tx *postgres.Tx, who oin.Person, v oin.Submission, e oin.Event, settings oin.TeamSettings) error {
	switch e.Action {
	case oin.ActionRequestRemoval:
		return tx.AddRemovalRequest(ctx, v, who.ID, oin.RemovalRequest{
			At: e.At, Due: settings.Calendar().Add(e.At, settings.DaysToRemove()), Reason: e.Note,
		})
	case oin.ActionCancelRemoval:
		_, err := tx.CloseRemovalRequest(ctx, v, e.Action, e.At)
		return err
	case oin.ActionRemove, oin.ActionTransfer:
		closed, err := tx.CloseRemovalRequest(ctx, v, e.Action, e.At)
		if err != nil || !closed {
			return err
		}
		return p.notify(ctx, tx, oin.NoticeRemovalCanceled, who.ID, mail.Event{Version: v, Event: e})
	}
	return nil
}

// Removals is a page of the open removal requests.
type Removals struct {
	Rows []postgres.RemovalRequest
	Next postgres.RemovalPlace // where the next page begins; zero on the last one
}

// Removals lists what ISVs ask to have removed from the catalog, in the order in which it
// is due.
func (p *Portal) Removals(ctx context.Context, who oin.Person, after postgres.RemovalPlace) (Removals, error) {
	var r Removals
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return r, err
	}
	var err error
	r.Rows, r.Next, err = p.db.RemovalRequests(ctx, after, PageSize)
	return r, err
}

// remindRemoval writes the reminder about the removal request of a published version,
// unless it has been written or the request is closed by now.
func (p *Portal) remindRemoval(ctx context.Context, tx *postgres.Tx, org oin.OrgID, id oin.SubmissionID) (bool, error) {
	v, err := tx.LockSubmission(ctx, org, id)
	if errors.Is(err, postgres.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	r, err := tx.RemovalRequest(ctx, org, v.Integration)
	if errors.Is(err, postgres.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	settings, err := tx.TeamSettings(ctx)
	if err != nil {
		return false, err
	}
	now, c := p.now(), settings.Calendar()
	n, due := r.Reminder(c, now)
	if !due || v.Org.Suspended {
		return false, nil
	}
	to, err := p.recipients(ctx, tx, n, "", v)
	if err != nil {
		return false, err
	}
	if err := p.queueMails(ctx, tx, n, fmt.Sprintf("removal reminder %d of %d", r.Reminders+1, r.ID), mail.Event{
		Version: v, Due: &r.Due,
		Event: oin.Event{At: r.At.In(c.Zone), Person: r.Person, Note: r.Reason, From: v.Status, To: v.Status, Side: oin.PartySystem},
	}, to); err != nil {
		return false, err
	}
	return true, tx.RemovalReminded(ctx, org, r.ID, now)
}

// resumeRemovals makes an org's removal requests due as many business days later as the
// org was suspended.
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
		if err := tx.MoveRemovalDue(ctx, org, r.ID, c.Add(r.Due, c.Between(since, p.now()))); err != nil {
			return err
		}
	}
	return nil
}
