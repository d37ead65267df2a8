package portal

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"oinmanager/internal/check"
	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// PublisherView is who an org publishes as, and its claim to a domain.
type PublisherView struct {
	oin.Publisher
	Proof oin.DomainProof
}

// Publisher returns who the person's org publishes as.
func (p *Portal) Publisher(ctx context.Context, who oin.Person) (PublisherView, error) {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return PublisherView{}, err
	}
	now, err := p.db.Publishing(ctx, who.Org.ID)
	return PublisherView{now.Org.Publisher, now.Proof}, err
}

// SetPublisherName sets the display name under which the person's org publishes, or removes
// it. Was is the name that the person has seen. Another name ends the proof of the domain,
// and it has to be proven again, with another text. It returns an [oin.Problem] with Fields
// if the name can't be used, and with [oin.CodeConflict] if someone else has changed it.
func (p *Portal) SetPublisherName(ctx context.Context, who oin.Person, typed, was string) error {
	return p.changePublisher(ctx, who, func(tx *postgres.Tx, now *postgres.Publishing) (string, error) {
		name, fault := oin.CheckPublisherName(typed, now.Org.Publisher.Domain)
		before := now.Org.Publisher.Name
		switch {
		case fault != "":
			return "", oin.CheckFields(map[string]string{oin.PublisherName: fault})
		case name == before:
			return "", nil
		case was != before:
			return "", &oin.Problem{Code: oin.CodeConflict, Text: "Someone in your org has changed the display name to “" + before + "” since you opened this page. Nothing was changed. Open the page again."}
		}
		if err := p.checkNameFree(ctx, tx, who.Org.ID, name, now.Org.Publisher.Domain, oin.PublisherName); err != nil {
			return "", err
		}
		now.Org.Publisher.Name = name
		if before != "" && now.Proof.Domain != "" { // without a name, the catalog has shown no domain
			now.Proof.Token = rand.Text()
			if now.Proof.Proven != nil {
				now.Proof = now.Proof.End("the display name changed")
			}
		}
		return fmt.Sprintf("Name changed from “%s” to “%s”", before, name), nil
	})
}

// ClaimDomain claims a web domain for the person's org, instead of the one before, or with
// an empty text, none. It returns an [oin.Problem] with Fields if it isn't one that an org
// can prove.
func (p *Portal) ClaimDomain(ctx context.Context, who oin.Person, typed string) error {
	domain := ""
	if oin.Line(typed) != "" {
		var fault string
		if domain, fault = oin.ParseWebDomain(typed); fault != "" {
			return oin.CheckFields(map[string]string{oin.PublisherDomain: fault})
		}
		if check.IsFreeMail(domain) {
			return oin.CheckFields(map[string]string{oin.PublisherDomain: "Anyone can get an email address at " + domain + ". Enter your organization's own domain."})
		}
	}
	return p.changePublisher(ctx, who, func(_ *postgres.Tx, now *postgres.Publishing) (string, error) {
		before := now.Proof.Domain
		if domain == before {
			return "", nil
		}
		now.Proof = oin.DomainProof{}
		if domain == "" {
			return "Domain " + before + " removed", nil
		}
		now.Proof.Domain, now.Proof.Token = domain, rand.Text()
		if before == "" {
			return "Domain " + domain + " claimed", nil
		}
		return "Domain changed from " + before + " to " + domain, nil
	})
}

// changePublisher changes who the person's org publishes as, in one transaction, and tells
// the org's people if a proof has ended. Change returns what it did, for the audit log, or
// "" if nothing.
func (p *Portal) changePublisher(ctx context.Context, who oin.Person, change func(*postgres.Tx, *postgres.Publishing) (string, error)) error {
	if err := requireRecentRole(who, oin.RoleISV); err != nil {
		return err
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		if err := tx.LockOrg(ctx, who.Org.ID); err != nil {
			return err
		}
		before, err := tx.Publishing(ctx, who.Org.ID)
		if err != nil {
			return err
		}
		after := before
		did, err := change(tx, &after)
		if err != nil || did == "" {
			return err
		}
		if err := tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditPublisher, Org: who.Org.ID, Detail: did}, p.nowIn(tx)); err != nil {
			return err
		}
		why := after.Proof.Lost
		if after.Proof.Domain != before.Proof.Domain {
			why = who.Name + " removed the domain"
		}
		return p.savePublisher(ctx, tx, who.ID, before, after, why)
	})
}

// savePublisher stores who an org publishes as, and tells its people if a proof has ended.
func (p *Portal) savePublisher(ctx context.Context, tx *postgres.Tx, acted oin.PersonID, before, after postgres.Publishing, why string) error {
	if err := tx.SavePublisher(ctx, before.Org.ID, after.Org.Publisher.Name, after.Proof); err != nil {
		return err
	}
	if before.Proof.Proven == nil || after.Proof.Proven != nil {
		return nil
	}
	return p.tellPublisher(ctx, tx, acted, before.Org, mail.PublisherNews{Name: before.Org.Publisher.Name, Domain: before.Proof.Domain, Why: why})
}

func (p *Portal) tellPublisher(ctx context.Context, tx *postgres.Tx, acted oin.PersonID, org oin.Org, news mail.PublisherNews) error {
	return p.notify(ctx, tx, oin.TeamSettings{}, acted, mail.Event{Submission: oin.Submission{Org: org}, Publisher: &news}, oin.NoticePublisher)
}

// checkNameFree returns an [oin.Problem] with a fault of field if another org has proven a
// domain and publishes under a name that looks the same, unless this org has proven the same
// domain. Names without a proven domain don't count, or anyone could take those of others.
// Until the transaction ends, no one else can take the name.
func (p *Portal) checkNameFree(ctx context.Context, tx *postgres.Tx, org oin.OrgID, name, proven, field string) error {
	if name == "" {
		return nil
	}
	if err := tx.LockPublisherName(ctx, name); err != nil {
		return err
	}
	other, err := tx.PublisherWithName(ctx, org, name)
	if err != nil || other == "" || other == proven {
		return err
	}
	return oin.CheckFields(map[string]string{field: fmt.Sprintf(
		"Another org publishes under a name like this, with %s verified. If %s is yours, verify it here first, then set the name. Otherwise, choose another name, or email %s.", other, other, p.set.Team)})
}

// Errors of looking for a proof.
var (
	errNoDomain    = &oin.Problem{Code: oin.CodeConflict, Text: "Your org has no domain to check. Someone may have just removed it."}
	errDomainMoved = &oin.Problem{Code: oin.CodeConflict, Text: "Someone in your org changed the name or the domain meanwhile. Nothing was changed. Open the page again."}
)

// CheckedDomain is what a look for the proof of a domain has told.
type CheckedDomain struct {
	Domain    string
	Proven    bool
	TXT, File oin.ProofLook
}

// CheckDomain looks for the proof of the domain that the person's org claims, now. It returns
// an [oin.Problem] with [oin.CodeConflict] if the org claims no domain.
func (p *Portal) CheckDomain(ctx context.Context, who oin.Person) (CheckedDomain, error) {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return CheckedDomain{}, err
	}
	claimed, err := p.db.Publishing(ctx, who.Org.ID)
	switch {
	case err != nil:
		return CheckedDomain{}, err
	case claimed.Proof.Domain == "":
		return CheckedDomain{}, errNoDomain
	}
	looked := CheckedDomain{Domain: claimed.Proof.Domain}
	looked.TXT, looked.File = p.look(ctx, claimed.Proof)
	looked.Proven, err = p.saveLook(ctx, who, claimed, looked.TXT, looked.File)
	return looked, err
}

// look looks for a proof.
func (p *Portal) look(ctx context.Context, claim oin.DomainProof) (txt, file oin.ProofLook) {
	if p.set.Facts == nil {
		unknown := oin.ProofLook{State: oin.ProofUnknown, Detail: "domains aren't looked up here"}
		return unknown, unknown
	}
	return p.set.Facts.Proof(ctx, claim.Domain, claim.Text())
}

// saveLook stores what a look for a proof has told, unless the claim is another one by now.
// It reports whether the domain is proven.
func (p *Portal) saveLook(ctx context.Context, who oin.Person, claimed postgres.Publishing, txt, file oin.ProofLook) (proven bool, err error) {
	org := claimed.Org.ID
	err = p.db.InTx(ctx, func(tx *postgres.Tx) error {
		if err := tx.LockOrg(ctx, org); err != nil {
			return err
		}
		before, err := tx.Publishing(ctx, org)
		if err != nil {
			return err
		}
		if before.Proof.Token != claimed.Proof.Token {
			return errDomainMoved
		}
		after := before
		after.Proof = before.Proof.Looked(txt, file, p.nowIn(tx))
		detail := ""
		switch proven = after.Proof.Proven != nil; {
		case proven && before.Proof.Proven == nil:
			if err := p.checkNameFree(ctx, tx, org, before.Org.Publisher.Name, before.Proof.Domain, oin.PublisherDomain); err != nil {
				return err
			}
			detail = "Domain " + after.Proof.Domain + " verified by " + after.Proof.Way.Words()
		case !proven && before.Proof.Proven != nil:
			detail = "Domain " + after.Proof.Domain + " no longer verified: " + after.Proof.Lost
		}
		if detail != "" {
			if err := tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditPublisher, Org: org, Detail: detail}, p.nowIn(tx)); err != nil {
				return err
			}
		}
		return p.savePublisher(ctx, tx, who.ID, before, after, after.Proof.Lost)
	})
	return proven, err
}

// RecheckDomains looks for the proofs that are due, and returns how many have ended.
func (p *Portal) RecheckDomains(ctx context.Context) (int, error) {
	const most, atOnce = 40, 8 // as many as a job has time for, since each look is bounded
	due, err := p.db.TakeProofsDue(ctx, p.now(), p.now().Add(oin.ProofRetry), most)
	if err != nil {
		return 0, err
	}
	var group errgroup.Group
	group.SetLimit(atOnce)
	var ended atomic.Int64
	for _, claimed := range due {
		group.Go(func() error {
			txt, file := p.look(ctx, claimed.Proof)
			proven, err := p.saveLook(ctx, oin.Person{}, claimed, txt, file)
			if errors.Is(err, errDomainMoved) {
				return nil
			}
			if err == nil && !proven {
				ended.Add(1)
			}
			return err
		})
	}
	err = group.Wait()
	return int(ended.Load()), err
}

// RemovePublisher removes the display name of an org, which passes for another one, and ends
// the proof of its domain. It tells the org's people why. It returns an [oin.Problem] with
// [oin.CodeNotFound] if there is no such org, and with [oin.CodeConflict] if it has no display
// name.
func (p *Portal) RemovePublisher(ctx context.Context, who oin.Person, org oin.OrgID, typed string) error {
	if err := requireRecentRole(who, oin.RoleAdmin); err != nil {
		return err
	}
	why, err := reason(typed)
	if err != nil {
		return err
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		if err := tx.LockOrg(ctx, org); err != nil {
			return replaceNotFound(err, errNoOrg)
		}
		before, err := tx.Publishing(ctx, org)
		if err != nil {
			return err
		}
		if before.Org.Publisher.Name == "" {
			return &oin.Problem{Code: oin.CodeConflict, Text: nameOf(before.Org) + " has no display name. It may have just been removed."}
		}
		if err := tx.SavePublisher(ctx, org, "", oin.DomainProof{}); err != nil {
			return err
		}
		if err := tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditPublisher, Org: org, Detail: "Name “" + before.Org.Publisher.Name + "” removed: " + why}, p.nowIn(tx)); err != nil {
			return err
		}
		return p.tellPublisher(ctx, tx, who.ID, before.Org, mail.PublisherNews{Name: before.Org.Publisher.Name, Domain: before.Org.Publisher.Domain, Why: why, Removed: true})
	})
}
