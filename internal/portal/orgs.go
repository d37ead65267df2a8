package portal

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"oinmanager/internal/oin"
	"oinmanager/internal/okta"
	"oinmanager/internal/postgres"
)

// Rows on a page.
const (
	orgsOnPage   = 50
	peopleOnPage = 100
)

// Limits of what admins set: submissions in progress of an org, and characters of a reason.
const (
	maxCap    = 1000
	MaxReason = 500
	// ReasonField is the field of an admin's form with the reason.
	ReasonField = "note"
)

// Orgs returns a page of the orgs that people have signed in with, by name, for reviewers. It
// matches the beginning of a name or domain, and accepts a URL.
func (p *Portal) Orgs(ctx context.Context, who oin.Person, text string, after oin.NamePlace) ([]oin.OrgLine, oin.NamePlace, error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return nil, oin.NamePlace{}, err
	}
	text = strings.ToLower(oin.Line(text))
	if domain, err := okta.ParseDomain(text); err == nil && strings.ContainsAny(text, "/:") {
		text = string(domain)
	}
	return p.db.Orgs(ctx, text, after, orgsOnPage)
}

// OrgView is an org as the OIN team sees it.
type OrgView struct {
	oin.OrgLine
	Own    bool // the OIN team's org
	Record oin.OrgRecord
	Older  oin.Place // where the record's next page of submissions begins; zero if there is none

	// What only admins see.
	Sessions int
	People   []oin.PersonLine
	Next     oin.NamePlace
}

var errNoOrg = &oin.Problem{Code: oin.CodeNotFound, Text: "We can't find this org or person."}

// Org returns an org with what it has submitted, for reviewers, and with a page of its people,
// for admins. It returns an [oin.Problem] with [oin.CodeNotFound] if there is no such org.
func (p *Portal) Org(ctx context.Context, who oin.Person, id oin.OrgID, older oin.Place, after oin.NamePlace) (OrgView, error) {
	var v OrgView
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return v, err
	}
	var err error
	if v.OrgLine, err = p.db.Org(ctx, id); err != nil {
		return v, replaceNotFound(err, errNoOrg)
	}
	v.Own = id == who.Org.ID // reviewers belong to the OIN team's org
	if !v.Own {
		if v.Record, v.Older, err = p.db.OrgRecord(ctx, id, who.ID, older, PageSize); err != nil {
			return v, err
		}
	}
	if !who.Role.May(oin.RoleAdmin) {
		return v, nil
	}
	now := p.now()
	if v.Sessions, err = p.db.CountSessions(ctx, id, now, now.Add(-oin.SessionIdle)); err != nil {
		return v, err
	}
	v.People, v.Next, err = p.db.People(ctx, id, now, now.Add(-oin.SessionIdle), after, peopleOnPage)
	return v, err
}

// AddOrgNote adds a note about an org that only the OIN team sees. It returns an [oin.Problem]
// with [oin.CodeNotFound] if there is no such org.
func (p *Portal) AddOrgNote(ctx context.Context, who oin.Person, org oin.OrgID, text string) error {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return err
	}
	if err := checkNote(text); err != nil {
		return err
	}
	err := p.db.AddOrgNote(ctx, org, who.ID, text, p.now())
	if !errors.Is(err, postgres.ErrNotFound) {
		return err
	}
	if _, err := p.db.Org(ctx, org); err != nil {
		return replaceNotFound(err, errNoOrg)
	}
	return tooManyNotes("about this org")
}

// RemoveOrgNote deletes a note about an org that the person wrote. It returns [ErrNoNote] if
// there is none.
func (p *Portal) RemoveOrgNote(ctx context.Context, who oin.Person, org oin.OrgID, note oin.NoteID) error {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return err
	}
	return replaceNotFound(p.db.RemoveOrgNote(ctx, org, who.ID, note), ErrNoNote)
}

// OrgPerson returns a person of an org, for admins. It returns an [oin.Problem] with
// [oin.CodeNotFound] if the org has no such person.
func (p *Portal) OrgPerson(ctx context.Context, who oin.Person, org oin.OrgID, id oin.PersonID) (oin.PersonLine, error) {
	if err := requireRole(who, oin.RoleAdmin); err != nil {
		return oin.PersonLine{}, err
	}
	now := p.now()
	line, err := p.db.PersonOf(ctx, org, id, now, now.Add(-oin.SessionIdle))
	return line, replaceNotFound(err, errNoOrg)
}

// SetCap sets the maximum of submissions that an org can have in progress. It parses what
// was typed. Empty means the default.
func (p *Portal) SetCap(ctx context.Context, who oin.Person, org oin.OrgID, typed string) error {
	if err := requireRecentRole(who, oin.RoleAdmin); err != nil {
		return err
	}
	var most *int
	if typed = oin.Line(typed); typed != "" {
		n, err := strconv.Atoi(typed)
		if err != nil || n < 0 || n > maxCap {
			return oin.CheckFields(map[string]string{"cap": fmt.Sprintf("Enter a whole number from 0 to %d, or leave empty for the default (%d).", maxCap, oin.MaxInProgress)})
		}
		most = &n
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		o, err := lockOrg(ctx, tx, org)
		if err != nil {
			return err
		}
		was, is := capWords(o.Cap), capWords(most)
		if was == is {
			return nil
		}
		if err := tx.SetCap(ctx, org, most); err != nil {
			return err
		}
		return tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditCap, Org: org, Detail: "Changed from " + was + " to " + is}, p.nowIn(tx))
	})
}

// lockOrg locks and returns an org. It returns [oin.CodeNotFound] if there is none.
func lockOrg(ctx context.Context, tx *postgres.Tx, org oin.OrgID) (oin.OrgLine, error) {
	if err := tx.LockOrg(ctx, org); err != nil {
		return oin.OrgLine{}, replaceNotFound(err, errNoOrg)
	}
	return tx.Org(ctx, org)
}

func capWords(most *int) string {
	if most == nil {
		return "the default (" + strconv.Itoa(oin.MaxInProgress) + ")"
	}
	return strconv.Itoa(*most)
}

// reason returns an admin's reason, normalized. It returns an [oin.Problem] if it is
// missing or too long.
func reason(typed string) (string, error) {
	why, fault := oin.Lines(typed), map[string]string{}
	switch n := utf8.RuneCountInString(why); {
	case n == 0:
		fault[ReasonField] = "Add a reason for the audit log."
	case n > MaxReason:
		fault[ReasonField] = fmt.Sprintf("Shorten the reason to %d characters. It has %d now.", MaxReason, n)
	case !utf8.ValidString(why) || strings.ContainsRune(why, 0):
		fault[ReasonField] = "The reason has characters we can't save. Type it again."
	}
	return why, oin.CheckFields(fault)
}

// SuspendOrg keeps an org's people from signing in and ends their sessions, or restores their
// access. It returns an [oin.Problem] with [oin.CodeNotFound] if there is no such org, and with
// [oin.CodeConflict] if that is so already, or its data is about to be deleted.
func (p *Portal) SuspendOrg(ctx context.Context, who oin.Person, org oin.OrgID, suspend bool, typed string) error {
	if err := requireRecentRole(who, oin.RoleAdmin); err != nil {
		return err
	}
	if org == who.Org.ID {
		return &oin.Problem{Code: oin.CodeNotAllowed, Text: "You can't suspend the OIN team's org: no one could restore its access."}
	}
	why, err := reason(typed)
	if err != nil {
		return err
	}
	action, s := p.suspension(suspend, why)
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		o, err := tx.Org(ctx, org)
		if err != nil {
			return replaceNotFound(err, errNoOrg)
		}
		if suspend == (o.Suspended.Since != nil) {
			return unchangedProblem(nameOf(o.Org), suspend)
		}
		if o.Deletion.Scheduled != nil {
			return &oin.Problem{Code: oin.CodeConflict, Text: "The data of " + nameOf(o.Org) + " is about to be deleted. Cancel the deletion first."}
		}
		if err := p.suspendOrg(ctx, tx, o, s); err != nil {
			return err
		}
		return tx.AddAudit(ctx, who, oin.AuditRecord{Action: action, Org: org, Detail: why}, p.nowIn(tx))
	})
}

// suspendOrg suspends an org, with all that follows, or restores its access if s is zero.
func (p *Portal) suspendOrg(ctx context.Context, tx *postgres.Tx, o oin.OrgLine, s oin.Suspension) error {
	if err := tx.SuspendOrg(ctx, o.ID, s); err != nil {
		return err
	}
	if s.Since != nil {
		return tx.PauseDue(ctx, o.ID, *s.Since)
	}
	if err := p.resumeDue(ctx, tx, o.ID); err != nil {
		return err
	}
	return p.resumeRemovals(ctx, tx, o.ID, *o.Suspended.Since)
}

// SuspendPerson does the same as [Portal.SuspendOrg] for one person of an org. It returns an
// [oin.Problem] with [oin.CodeNotFound] if the org has no such person, and with
// [oin.CodeConflict] if that is so already.
func (p *Portal) SuspendPerson(ctx context.Context, who oin.Person, org oin.OrgID, id oin.PersonID, suspend bool, typed string) error {
	if err := requireRecentRole(who, oin.RoleAdmin); err != nil {
		return err
	}
	if id == who.ID {
		return &oin.Problem{Code: oin.CodeNotAllowed, Text: "You can't suspend yourself. Ask another OIN admin."}
	}
	why, err := reason(typed)
	if err != nil {
		return err
	}
	action, s := p.suspension(suspend, why)
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		line, err := tx.PersonOf(ctx, org, id, p.nowIn(tx), p.nowIn(tx))
		if err != nil {
			return replaceNotFound(err, errNoOrg)
		}
		if suspend == (line.Suspended.Since != nil) {
			return unchangedProblem(line.Name, suspend)
		}
		if err := tx.SuspendPerson(ctx, org, id, s); err != nil {
			return err
		}
		if suspend {
			if err := tx.ReleaseClaims(ctx, id, who.ID, line.Name+" is suspended.", *s.Since); err != nil {
				return err
			}
		}
		return tx.AddAudit(ctx, who, oin.AuditRecord{Action: action, Org: org, Person: id, Detail: why}, p.nowIn(tx))
	})
}

// resumeDue sets the due dates of an org's submissions in review again, later by as many
// business days as they were paused. The ISV's own turns are warned about anew.
func (p *Portal) resumeDue(ctx context.Context, tx *postgres.Tx, org oin.OrgID) error {
	if err := tx.RestartIdle(ctx, org); err != nil {
		return err
	}
	all, err := tx.PausedDue(ctx, org)
	if err != nil || len(all) == 0 {
		return err
	}
	settings, err := tx.TeamSettings(ctx)
	if err != nil {
		return err
	}
	c := settings.Calendar()
	for _, each := range all {
		due := c.Add(each.Due, c.Between(each.Since, p.nowIn(tx)))
		if err := tx.ResumeDue(ctx, org, each.ID, due, *c.Late(&due)); err != nil {
			return err
		}
	}
	return nil
}

func (p *Portal) suspension(suspend bool, why string) (action oin.AuditAction, s oin.Suspension) {
	if !suspend {
		return oin.AuditRestore, s
	}
	now := p.now()
	return oin.AuditSuspend, oin.Suspension{Since: &now, Why: why}
}

func unchangedProblem(name string, suspended bool) error {
	text := name + " isn't suspended. Another admin may have just restored access."
	if suspended {
		text = name + " is already suspended. Another admin may have just done it."
	}
	return &oin.Problem{Code: oin.CodeConflict, Text: text}
}
