package portal

import (
	"context"
	"errors"
	"fmt"
	"maps"
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

// DeletionName is the field of a form about a deletion in which the org's name is typed again.
const DeletionName = "org"

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
	var fault error
	if why = oin.Lines(why); why != "" {
		why, fault = reason(why)
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		o, err := toDelete(ctx, tx, who.Org.ID, typed, fault)
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
		return p.tellAskedDeletion(ctx, tx, o, mail.DeletionNews{By: who.Name, Why: why})
	})
}

// toDelete locks and returns an org that can be deleted. It returns an [oin.Problem] if what was
// typed isn't its name, the reason has a fault, or the org has integrations in the catalog.
func toDelete(ctx context.Context, tx *postgres.Tx, org oin.OrgID, typed string, reasonFault error) (oin.OrgLine, error) {
	o, err := lockOrg(ctx, tx, org)
	if err != nil {
		return o, err
	}
	faults := map[string]string{}
	maps.Copy(faults, oin.FaultsOf(reasonFault))
	if !sameName(typed, o.Name) {
		faults[DeletionName] = "Enter the org's name as it's shown: " + oin.Line(o.Name)
	}
	if err := oin.CheckFields(faults); err != nil {
		return o, err
	}
	has, err := tx.OrgContents(ctx, org, 1)
	if err == nil && has.Published > 0 {
		err = errStillInCatalog(has.Published)
	}
	return o, err
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
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		o, err := p.cancelDeletion(ctx, tx, who, who.Org.ID, "")
		if err != nil {
			return err
		}
		return p.tellAskedDeletion(ctx, tx, o, mail.DeletionNews{By: who.Name, Canceled: true})
	})
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
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		o, err := p.cancelDeletion(ctx, tx, who, org, why)
		if err != nil {
			return err
		}
		return p.tellDeletion(ctx, tx, o, mail.DeletionNews{Why: why, Canceled: true})
	})
}

// cancelDeletion cancels the deletion of an org's data, and returns the org as it was. It returns
// an [oin.Problem] with [oin.CodeConflict] if there is nothing to cancel, or it's too late.
func (p *Portal) cancelDeletion(ctx context.Context, tx *postgres.Tx, who oin.Person, org oin.OrgID, why string) (oin.OrgLine, error) {
	o, err := lockOrg(ctx, tx, org)
	if err != nil {
		return o, err
	}
	switch d := o.Deletion; {
	case d.Began != nil:
		return o, &oin.Problem{Code: oin.CodeConflict, Text: "The deletion has begun, and can no longer be canceled."}
	case !d.Any():
		return o, &oin.Problem{Code: oin.CodeConflict, Text: "There is nothing to cancel. Someone may have just done it."}
	}
	if err := tx.CancelOrgDeletion(ctx, org); err != nil {
		return o, err
	}
	if o.Deletion.Scheduled != nil && !o.Deletion.WasSuspended {
		if err := p.suspendOrg(ctx, tx, o, oin.Suspension{}); err != nil {
			return o, err
		}
	}
	return o, tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditDeleteOrg, Org: org, Detail: strings.TrimSpace("Canceled. " + why)}, p.nowIn(tx))
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
	why, fault := reason(why)
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		o, err := toDelete(ctx, tx, org, typed, fault)
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
		if err := p.tellDeletion(ctx, tx, o, mail.DeletionNews{Why: why, Due: &due}); err != nil {
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

// tellAskedDeletion tells the people of an org, and the OIN team, what one of these people did.
func (p *Portal) tellAskedDeletion(ctx context.Context, tx *postgres.Tx, o oin.OrgLine, news mail.DeletionNews) error {
	if err := p.tellDeletion(ctx, tx, o, news); err != nil {
		return err
	}
	return p.addDeletionNews(ctx, tx, o, news, oin.NoticeOrgDeletionAsked, []postgres.Recipient{{Email: p.set.Team}})
}

// tellDeletion tells the people of an org what becomes of its data.
func (p *Portal) tellDeletion(ctx context.Context, tx *postgres.Tx, o oin.OrgLine, news mail.DeletionNews) error {
	people, err := tx.Readers(ctx, postgres.Audience{Org: o.ID, Notice: oin.NoticeOrgDeletion, Since: oin.ActiveSince(p.nowIn(tx))})
	if err != nil {
		return err
	}
	return p.addDeletionNews(ctx, tx, o, news, oin.NoticeOrgDeletion, people)
}

func (p *Portal) addDeletionNews(ctx context.Context, tx *postgres.Tx, o oin.OrgLine, news mail.DeletionNews, notice oin.Notice, to []postgres.Recipient) error {
	news.Org = o.ID
	about := mail.Event{Submission: oin.Submission{Org: o.Org}, Deletion: &news}
	all, err := p.compose(oin.TeamSettings{}, notice, fmt.Sprintf("%s %d", o.ID, p.nowIn(tx).UnixMicro()), about, to)
	if err != nil {
		return err
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
