package portal

import (
	"context"
	"fmt"
	"slices"
	"time"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// MyIntegrations is a page of My App Integrations: what the person's org has submitted or
// started, first what needs them.
type MyIntegrations struct {
	Rows []MyIntegration
	// In are how many there are in each group, on all pages.
	In        map[oin.IntegrationsGroup]int
	Next      oin.IntegrationsPlace // zero on the last page
	Used, Cap int                   // submissions in progress
	// Ahead are the stages of a first submission, or nil if there is any.
	Ahead []oin.StageAhead
}

// MyIntegration is a row of My App Integrations.
type MyIntegration struct {
	oin.MyIntegration
	Percent int    // of the form, while the org can edit it
	Next    string // what has to happen next, in a few words; may be empty
}

// MyIntegrations returns a page of the integrations of the person's org.
func (p *Portal) MyIntegrations(ctx context.Context, who oin.Person, f oin.IntegrationsFilter, after oin.IntegrationsPlace) (MyIntegrations, error) {
	var my MyIntegrations
	if err := requireRole(who, oin.RoleISV); err != nil {
		return my, err
	}
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return my, err
	}
	rows, counts, err := p.db.MyIntegrations(ctx, who.Org.ID, settings.Calendar(), f, after, PageSize+1)
	if err != nil {
		return my, err
	}
	my.In, my.Used, my.Cap = counts.In, counts.Used, counts.Cap
	if len(rows) > PageSize {
		rows = rows[:PageSize]
		my.Next = rows[PageSize-1].Place
	}
	for _, l := range rows {
		l.Submission = nameMask{settings}.version(l.Submission)
		l.Name = oin.NameOrOrigin(l.Name, l.BegunBy, l.Created, p.now())
		row := MyIntegration{MyIntegration: l}
		var progress oin.FormProgress
		if l.Status.Editable() {
			progress = oin.ProgressOf(l.Answers, l.Facts)
			row.Percent = progress.Percent()
		}
		row.Next = l.NextLine(p.now(), progress)
		my.Rows = append(my.Rows, row)
	}
	if len(rows) == 0 && f == (oin.IntegrationsFilter{}) && after.ID == "" {
		my.Ahead = settings.Ahead(oin.StatusDraft)
	}
	return my, nil
}

// Submission returns a submission of the person's org. It returns an [oin.Problem] with
// [oin.CodeNotFound] if the org has no such submission.
func (p *Portal) Submission(ctx context.Context, who oin.Person, id oin.SubmissionID) (oin.Submission, error) {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return oin.Submission{}, err
	}
	v, err := p.db.Submission(ctx, who.Org.ID, id)
	return p.forISV(ctx, v, replaceNotFound(err, errNoSubmission))
}

// Draft is a submission as its own org sees it, with what the checks say of it.
type Draft struct {
	oin.Draft
	Report check.Report // empty unless it can be edited
	// AskFrom is from when the org can ask for news, or nil.
	AskFrom *time.Time
}

// Draft returns a submission of the person's org with all that the form shows, read in one
// batch. It returns an [oin.Problem] with [oin.CodeNotFound] if the org has no such submission.
func (p *Portal) Draft(ctx context.Context, who oin.Person, id oin.SubmissionID) (Draft, error) {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return Draft{}, err
	}
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return Draft{}, err
	}
	read, err := p.db.Draft(ctx, who.Org.ID, id)
	if err != nil {
		return Draft{}, replaceNotFound(err, errNoSubmission)
	}
	return p.draft(ctx, who, read, settings), nil
}

// draft returns what was read of a submission as its own org sees it.
func (p *Portal) draft(ctx context.Context, who oin.Person, read postgres.Draft, settings oin.TeamSettings) Draft {
	d := read.Draft
	d.History = slices.DeleteFunc(inOrder(who, d.History), oin.Event.Internal)
	if d.Status.Info().Turn == oin.PartyOIN {
		d.Ahead = settings.AheadOf(d.Submission)
	}
	if d.Removal != nil { // a due date is a day in the OIN team's zone
		d.Removal.Due = d.Removal.Due.In(settings.Calendar().Zone)
	}
	p.addServed(ctx, &d.Submission)
	if d.Status.Editable() {
		d.OneReview = d.NeedsOneReview()
	}
	report := p.report(d.Submission, read.Checks)
	p.renew(d.Submission, report)
	shown := Draft{Draft: nameMask{settings}.draft(d), Report: report}
	if from, may := d.NewsFrom(settings.Calendar(), oin.NewsAsked(d.History)); may {
		shown.AskFrom = &from
	}
	return shown
}

// addServed adds the connectors that the org serves to those that it has registered.
func (p *Portal) addServed(ctx context.Context, v *oin.Submission) {
	v.Facts.Connectors = oin.MergeConnectors(v.Facts.Connectors, p.served.of(ctx, v.Org.Issuer))
}

// AddSubmission begins a new integration with an empty draft. It returns an [oin.Problem]
// with [oin.CodeLimitReached] if the org has reached its cap, which is exact under
// concurrency.
func (p *Portal) AddSubmission(ctx context.Context, who oin.Person) (oin.SubmissionID, error) {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return "", err
	}
	var id oin.SubmissionID
	err := p.db.InTx(ctx, func(tx *postgres.Tx) (err error) {
		id, err = once(ctx, tx, who, postgres.CreatedSubmission, p.nowIn(tx), func() (oin.SubmissionID, error) {
			if err := p.lockAndCheckCap(ctx, tx, who); err != nil {
				return "", err
			}
			integration, err := tx.AddIntegration(ctx, who.Org.ID)
			if err != nil {
				return "", err
			}
			return p.addVersion(ctx, tx, who, integration)
		})
		return err
	})
	return id, err
}

// lockAndCheckCap locks the person's org, and returns an [oin.Problem] if it cannot have
// another submission in progress. The lock keeps the cap exact.
func (p *Portal) lockAndCheckCap(ctx context.Context, tx *postgres.Tx, who oin.Person) error {
	if err := tx.LockOrg(ctx, who.Org.ID); err != nil {
		return err
	}
	used, limit, err := tx.InProgress(ctx, who.Org.ID)
	if err != nil {
		return err
	}
	if used >= limit {
		return &oin.Problem{Code: oin.CodeLimitReached, Text: fmt.Sprintf(
			"%s has reached its limit of %d submissions in progress. Delete a draft and try again.", who.Org.Name, limit)}
	}
	return nil
}

func (p *Portal) addVersion(ctx context.Context, tx *postgres.Tx, who oin.Person, integration oin.IntegrationID) (oin.SubmissionID, error) {
	now := p.nowIn(tx)
	id, err := tx.AddVersion(ctx, who.Org.ID, integration, who.ID, now)
	if err != nil {
		return "", err
	}
	return id, tx.AddEvent(ctx, oin.Submission{ID: id, Org: who.Org}, who.ID, oin.Event{
		At: now, Action: oin.ActionCreate, To: oin.StatusDraft, Side: oin.PartyISV,
	})
}

// beginUpdate adds the next version of a published one, with the answers that were
// published. Files are copied, and the test account's password if it was not deleted.
func (p *Portal) beginUpdate(ctx context.Context, tx *postgres.Tx, who oin.Person, old oin.Submission) (oin.SubmissionID, error) {
	if err := p.lockAndCheckCap(ctx, tx, who); err != nil {
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
	next.Answers = old.Submitted.NextVersion()
	for key, value := range next.Answers {
		if value.Secret == nil {
			continue
		}
		password, err := p.open(ctx, tx, old, value.Secret)
		if err != nil {
			return "", err
		}
		sealed, err := p.seal(ctx, tx, next, password)
		if err != nil {
			return "", err
		}
		next.Answers[key] = oin.Value{Secret: sealed.Secret.Copy(*value.Secret)}
	}
	if err := tx.ReferenceFiles(ctx, next); err != nil {
		return "", err
	}
	_, err = tx.SaveAnswers(ctx, next, who, p.nowIn(tx))
	return id, err
}
