package portal

import (
	"context"
	"errors"
	"fmt"

	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/okta"
	"oinmanager/internal/postgres"
)

// maxOrgSuggestions is the maximum of orgs suggested for a transfer.
const maxOrgSuggestions = 500

// TransferTargets returns the orgs that an admin can transfer an integration of an org to.
func (p *Portal) TransferTargets(ctx context.Context, who oin.Person, from oin.OrgID) ([]oin.Org, error) {
	if err := requireRole(who, oin.RoleAdmin); err != nil {
		return nil, err
	}
	return p.db.OrgsExcept(ctx, from, who.Org.ID, maxOrgSuggestions)
}

// transfer moves the integration of a published version to another org, with all its
// versions, and notifies both orgs. The catalog does not change. Test instances stay with
// the former org, whose email says how to revoke them.
func (p *Portal) transfer(ctx context.Context, tx *postgres.Tx, who oin.Person, locked postgres.Locked, t oin.Transition, m ActionRequest) error {
	v := locked.Submission
	to, err := p.transferTarget(ctx, tx, who, v, m.Org)
	if err != nil {
		return err
	}
	if err := p.lockAndCheckCapOf(ctx, tx, to, v); err != nil {
		return err
	}
	since := oin.ActiveSince(p.nowIn(tx))
	had, err := tx.Readers(ctx, postgres.Audience{Org: v.Org.ID, Notice: oin.NoticeTransferredOut, Integration: v.Integration, Since: since})
	if err != nil {
		return err
	}
	have, err := tx.Readers(ctx, postgres.Audience{Org: to.ID, Notice: oin.NoticeTransferredIn, Since: since})
	if err != nil {
		return err
	}
	left, err := tx.InstancesLeft(ctx, v.Org.ID, v.Integration)
	if err != nil {
		return err
	}
	way := fmt.Sprintf("From %s to %s", nameOf(v.Org), nameOf(to))
	event := oin.Event{At: p.nowIn(tx), Action: t.Action, From: t.From, To: t.To, Person: who.Name, Side: oin.PartyOIN, Note: way + "\n\n" + m.Note}
	canceled, err := p.keepRemovalRequest(ctx, tx, who, locked, event)
	if err != nil {
		return err
	}
	if canceled {
		if err := p.notify(ctx, tx, locked.Settings, who.ID, mail.Event{Submission: v, Event: event}, oin.NoticeRemovalCanceled); err != nil {
			return err
		}
	}
	err = tx.TransferIntegration(ctx, v.Org.ID, to.ID, v.Integration)
	if errors.Is(err, postgres.ErrNameTaken) {
		return targetProblem("%s already has a submission in progress with this app name. Rename or finish one of them first.", to.Name)
	}
	if err != nil {
		return err
	}
	if err := p.resumeDue(ctx, tx, to.ID); err != nil { // the former org was suspended
		return err
	}
	if err := tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditTransfer, Submission: v.ID, Org: to.ID, Detail: way}, p.nowIn(tx)); err != nil {
		return err
	}
	after, err := tx.Submission(ctx, to.ID, v.ID)
	if err != nil {
		return err
	}
	if err := tx.AddEvent(ctx, after, who.ID, event); err != nil {
		return err
	}
	if beside, err := p.noteBeside(ctx, tx, who, after, event); err != nil {
		return err
	} else if beside != nil && beside.Status != oin.StatusDraft {
		if err := p.notify(ctx, tx, locked.Settings, who.ID, mail.Event{Submission: *beside, Event: event}, oin.NoticeTransferred); err != nil {
			return err
		}
	}
	out, err := p.compose(locked.Settings, oin.NoticeTransferredOut, "", mail.Event{Submission: v, Event: event, Left: left, AskedRemoval: canceled}, had)
	if err != nil {
		return err
	}
	in, err := p.compose(locked.Settings, oin.NoticeTransferredIn, "", mail.Event{Submission: after, Event: event}, have)
	if err != nil {
		return err
	}
	return tx.AddNews(ctx, out.And(in))
}

// transferTarget returns the org with a domain. It returns an [oin.Problem] if the
// integration cannot be transferred to it.
func (p *Portal) transferTarget(ctx context.Context, tx *postgres.Tx, who oin.Person, v oin.Submission, typed string) (oin.Org, error) {
	host, err := okta.ParseDomain(typed)
	if err != nil { // which asks for the domain of the person's own org
		problem := "Enter the new owner's domain, such as dev-123.okta.com."
		if typed = oin.OneLine(typed, 80); typed != "" {
			problem = "“" + typed + "” isn't the domain of an org. " + problem
		}
		return oin.Org{}, targetProblem("%s", problem)
	}
	orgs, err := tx.OrgsAt(ctx, string(host))
	switch {
	case err != nil:
		return oin.Org{}, err
	case len(orgs) == 0:
		return oin.Org{}, targetProblem("No org with the domain “%s” has signed in. Someone from that org must sign in first.", host)
	case len(orgs) > 1:
		return oin.Org{}, targetProblem("“%s” has belonged to more than one org. Someone from the right org must sign in again first.", host)
	}
	switch to := orgs[0]; {
	case to.ID == who.Org.ID:
		return to, targetProblem("%s is the OIN team's org, which can't own integrations. Choose an ISV's org.", nameOf(to))
	case to.ID == v.Org.ID:
		return to, targetProblem("%s already owns it.", nameOf(to))
	case to.Suspended:
		return to, targetProblem("%s is suspended. Restore its access first.", nameOf(to))
	default:
		return to, nil
	}
}

// lockAndCheckCapOf locks an org, and returns an [oin.Problem] if a version in progress of
// the integration would exceed the org's cap. The lock keeps the cap exact.
func (p *Portal) lockAndCheckCapOf(ctx context.Context, tx *postgres.Tx, to oin.Org, v oin.Submission) error {
	if err := tx.LockOrg(ctx, to.ID); err != nil {
		return err
	}
	used, limit, err := tx.InProgress(ctx, to.ID)
	if err != nil {
		return err
	}
	more, err := tx.InProgressOf(ctx, v.Org.ID, v.Integration)
	if err != nil {
		return err
	}
	if more > 0 && used+more > limit {
		return &oin.Problem{Code: oin.CodeLimitReached, Text: fmt.Sprintf(
			"This integration's update would put %s over its limit of %d submissions in progress. Ask them to delete a draft, or finish the update first.",
			to.Name, limit)}
	}
	return nil
}

func targetProblem(text string, args ...any) error {
	return &oin.Problem{Code: oin.CodeInvalid, Text: fmt.Sprintf(text, args...)}
}

// nameOf returns an org's name with its domain.
func nameOf(o oin.Org) string {
	if o.Domain == "" || o.Domain == o.Name {
		return o.Name
	}
	return o.Name + " (" + o.Domain + ")"
}
