package portal

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// OrgDeletion is what a page says before an org's data is deleted.
type OrgDeletion struct {
	Org  oin.OrgLine
	Has  oin.OrgContents
	Ends time.Time // until when it could be canceled, if it were scheduled now
}

// Fields of the forms about a deletion.
const (
	DeletionName   = "org" // the org's name, typed again
	DeletionReason = "note"
)

// shownInCatalog is the maximum of integrations that a page names as those which have to go.
const shownInCatalog = 20

// AskedDeletion returns whether the data of the person's org is to be deleted.
func (p *Portal) AskedDeletion(ctx context.Context, who oin.Person) (oin.OrgDeletion, error) {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return oin.OrgDeletion{}, err
	}
	o, err := p.db.Org(ctx, who.Org.ID)
	return o.Deletion, err
}

// OwnDeletion returns what is deleted with the data of the person's org.
func (p *Portal) OwnDeletion(ctx context.Context, who oin.Person) (OrgDeletion, error) {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return OrgDeletion{}, err
	}
	return p.orgDeletion(ctx, who.Org.ID)
}

// DeletionOf returns what is deleted with the data of an org, for admins.
func (p *Portal) DeletionOf(ctx context.Context, who oin.Person, org oin.OrgID) (OrgDeletion, error) {
	if err := requireRole(who, oin.RoleAdmin); err != nil {
		return OrgDeletion{}, err
	}
	if org == who.Org.ID {
		return OrgDeletion{}, errTeamStays
	}
	return p.orgDeletion(ctx, org)
}

var errTeamStays = &oin.Problem{Code: oin.CodeNotAllowed, Text: "You can't delete the data of the OIN team's org."}

func (p *Portal) orgDeletion(ctx context.Context, org oin.OrgID) (d OrgDeletion, err error) {
	if d.Org, err = p.db.Org(ctx, org); err != nil {
		return d, replaceNotFound(err, errNoOrg)
	}
	d.Ends = p.now().Add(oin.DeletionGrace)
	d.Has, err = p.db.OrgContents(ctx, org, shownInCatalog)
	return d, err
}

// AskOrgDeletion asks the OIN team to delete all data of the person's org, and tells everyone in
// it. The person types the org's name again, and can say why. It requires a recent sign-in. It
// returns an [oin.Problem] with Fields for what can't be accepted, and with [oin.CodeConflict] if
// integrations are in the catalog, or it was asked for already.
func (p *Portal) AskOrgDeletion(ctx context.Context, who oin.Person, typed, why string) error {
	if err := requireRecentRole(who, oin.RoleISV); err != nil {
		return err
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		o, why, err := p.toDelete(ctx, tx, who.Org.ID, typed, why, false)
		if err != nil {
			return err
		}
		now := p.nowIn(tx)
		err = tx.AskOrgDeletion(ctx, who, why, now)
		if errors.Is(err, postgres.ErrConflict) {
			return &oin.Problem{Code: oin.CodeConflict, Text: "Someone in your org has asked for this already. You don't need to do anything."}
		}
		if err != nil {
			return err
		}
		if err := tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditDeleteOrg, Org: o.ID, Detail: strings.TrimSpace("Asked for. " + why)}, now); err != nil {
			return err
		}
		return p.tellDeletion(ctx, tx, o, mail.DeletionNews{By: who.Name, Why: why}, true)
	})
}

// toDelete locks an org, and returns it with the reason, normalized. It returns an [oin.Problem]
// if what was typed isn't its name, the reason can't be accepted, or it has integrations in the
// catalog.
func (p *Portal) toDelete(ctx context.Context, tx *postgres.Tx, org oin.OrgID, typed, why string, must bool) (o oin.OrgLine, _ string, err error) {
	if err := tx.LockOrg(ctx, org); err != nil {
		return o, "", replaceNotFound(err, errNoOrg)
	}
	if o, err = tx.Org(ctx, org); err != nil {
		return o, "", replaceNotFound(err, errNoOrg)
	}
	why = oin.Lines(why)
	faults := map[string]string{}
	if must || why != "" {
		_, err := reason(why)
		if fault := oin.FaultsOf(err)["note"]; fault != "" {
			faults[DeletionReason] = fault
		}
	}
	if !sameName(typed, o.Name) {
		faults[DeletionName] = "Enter the org's name as it's shown: " + oin.Line(o.Name)
	}
	if err := oin.CheckFields(faults); err != nil {
		return o, "", err
	}
	has, err := tx.OrgContents(ctx, org, 1)
	if err == nil && has.Published > 0 {
		err = errStillInCatalog(has.Published)
	}
	return o, why, err
}

// sameName reports whether a person has typed an org's name, in whatever case.
func sameName(typed, name string) bool {
	return utf8.ValidString(typed) && strings.EqualFold(oin.Line(typed), oin.Line(name))
}

func errStillInCatalog(n int) error {
	what := "An integration is"
	if n > 1 {
		what = fmt.Sprintf("%d integrations are", n)
	}
	return &oin.Problem{Code: oin.CodeConflict, Text: what + " still in the catalog. Nothing was changed. Only an OIN admin can remove or transfer them, which has to be done first."}
}

// CancelAskedDeletion takes back what someone in the person's org has asked for, and tells
// everyone.
func (p *Portal) CancelAskedDeletion(ctx context.Context, who oin.Person) error {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return err
	}
	return p.cancelDeletion(ctx, who, who.Org.ID, "", true)
}

// CancelOrgDeletion cancels the deletion of an org's data that was asked for or scheduled. Its
// people can sign in again, unless the org was suspended before, and are told.
func (p *Portal) CancelOrgDeletion(ctx context.Context, who oin.Person, org oin.OrgID, typed string) error {
	if err := requireRecentRole(who, oin.RoleAdmin); err != nil {
		return err
	}
	why, err := reason(typed)
	if err != nil {
		return err
	}
	return p.cancelDeletion(ctx, who, org, why, false)
}

func (p *Portal) cancelDeletion(ctx context.Context, who oin.Person, org oin.OrgID, why string, own bool) error {
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		if err := tx.LockOrg(ctx, org); err != nil {
			return replaceNotFound(err, errNoOrg)
		}
		o, err := tx.Org(ctx, org)
		if err != nil {
			return replaceNotFound(err, errNoOrg)
		}
		switch d := o.Deletion; {
		case d.Began != nil:
			return &oin.Problem{Code: oin.CodeConflict, Text: "The deletion has begun, and can no longer be canceled."}
		case !d.Any():
			return &oin.Problem{Code: oin.CodeConflict, Text: "There is nothing to cancel. Someone may have just done it."}
		}
		if err := tx.CancelOrgDeletion(ctx, org); err != nil {
			return err
		}
		if o.Deletion.Scheduled != nil && !o.Deletion.WasSuspended {
			if err := p.suspendOrg(ctx, tx, o, oin.Suspension{}); err != nil {
				return err
			}
		}
		if err := tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditDeleteOrg, Org: org, Detail: strings.TrimSpace("Canceled. " + why)}, p.nowIn(tx)); err != nil {
			return err
		}
		news := mail.DeletionNews{Why: why, Canceled: true}
		if own {
			news.By = who.Name
		}
		return p.tellDeletion(ctx, tx, o, news, own)
	})
}

// ScheduleOrgDeletion lets the data of an org be deleted in [oin.DeletionGrace]. Until then, its
// people can't sign in, and it can be canceled. They are told. The admin types the org's name
// again, and says why. It requires a recent sign-in. It returns what [Portal.AskOrgDeletion] does.
func (p *Portal) ScheduleOrgDeletion(ctx context.Context, who oin.Person, org oin.OrgID, typed, why string) error {
	if err := requireRecentRole(who, oin.RoleAdmin); err != nil {
		return err
	}
	if org == who.Org.ID {
		return errTeamStays
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		o, why, err := p.toDelete(ctx, tx, org, typed, why, true)
		if err != nil {
			return err
		}
		now := p.nowIn(tx)
		due := now.Add(oin.DeletionGrace)
		err = tx.ScheduleOrgDeletion(ctx, org, who.ID, now, due, o.Suspended.Since != nil)
		if errors.Is(err, postgres.ErrConflict) {
			return &oin.Problem{Code: oin.CodeConflict, Text: "The deletion is scheduled already. Another admin may have just done it."}
		}
		if err != nil {
			return err
		}
		// Before the org is suspended, because suspended people aren't told anything else.
		if err := p.tellDeletion(ctx, tx, o, mail.DeletionNews{Why: why, Due: &due}, false); err != nil {
			return err
		}
		if o.Suspended.Since == nil {
			if err := p.suspendOrg(ctx, tx, o, oin.Suspension{Since: &now, Why: "Its data is deleted on " + day(due) + "."}); err != nil {
				return err
			}
		}
		return tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditDeleteOrg, Org: org, Detail: "Scheduled for " + day(due) + ". " + why}, now)
	})
}

// tellDeletion tells the people of an org what becomes of its data and, if one of them did it,
// the OIN team.
func (p *Portal) tellDeletion(ctx context.Context, tx *postgres.Tx, o oin.OrgLine, news mail.DeletionNews, team bool) error {
	now := p.nowIn(tx)
	news.Org = o.ID
	about := mail.Event{Submission: oin.Submission{Org: o.Org}, Deletion: &news}
	people, err := tx.Readers(ctx, postgres.Audience{Org: o.ID, Notice: oin.NoticeOrgDeletion, Since: oin.ActiveSince(now)})
	if err != nil {
		return err
	}
	occasion := fmt.Sprintf("%s %d", o.ID, now.UnixMicro())
	all, err := p.compose(oin.TeamSettings{}, oin.NoticeOrgDeletion, occasion, about, people)
	if err != nil {
		return err
	}
	if team {
		to, err := p.compose(oin.TeamSettings{}, oin.NoticeOrgDeletionAsked, occasion, about, []postgres.Recipient{{Email: p.set.Team}})
		if err != nil {
			return err
		}
		all = all.And(to)
	}
	return tx.AddNews(ctx, all)
}

// DeletedOrgs is what a run of [Portal.DeleteOrgs] has done.
type DeletedOrgs struct {
	Done    int         // orgs of which nothing is left
	Waiting []oin.OrgID // orgs with an integration in the catalog
	More    bool        // there is more to do at once
}

// DeleteOrgs deletes a part of the data of the orgs for which that is due. A job calls it.
// Several replicas can call it at the same time, and one that ends in the middle leaves the rest
// to the next. An org with an integration in the catalog waits until that is removed.
func (p *Portal) DeleteOrgs(ctx context.Context) (d DeletedOrgs, err error) {
	const orgs, parts = 20, 100
	all, err := p.db.OrgsToDelete(ctx, p.now(), orgs)
	if err != nil {
		return d, err
	}
	left := parts
	for _, org := range all {
		for last := false; !last; left-- {
			if left == 0 {
				d.More = true
				return d, nil
			}
			last, err = p.deletePart(ctx, org)
			if errors.Is(err, postgres.ErrInCatalog) {
				d.Waiting = append(d.Waiting, org)
				break
			}
			if errors.Is(err, postgres.ErrNotFound) {
				break // canceled, or another replica was faster
			}
			if err != nil {
				return d, err
			}
			if last {
				d.Done++
			}
		}
	}
	return d, nil
}

// deletePart deletes a part of an org's data in a transaction of its own, and reports whether
// that was the last one.
func (p *Portal) deletePart(ctx context.Context, org oin.OrgID) (last bool, err error) {
	err = p.db.InTx(ctx, func(tx *postgres.Tx) error {
		now := p.nowIn(tx)
		begun, err := tx.BeginOrgDeletion(ctx, org, now)
		if err != nil {
			return err
		}
		if begun {
			if err := tx.AddAudit(ctx, oin.Person{}, oin.AuditRecord{Action: oin.AuditDeleteOrg, Org: org, Detail: "Begun."}, now); err != nil {
				return err
			}
		}
		last, err = tx.DeleteSomeOf(ctx, org, now)
		if err == nil && last {
			err = tx.AddAudit(ctx, oin.Person{}, oin.AuditRecord{Action: oin.AuditDeleteOrg, Org: org, Detail: "Deleted."}, now)
		}
		return err
	})
	return last, err
}
