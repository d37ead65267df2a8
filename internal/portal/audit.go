package portal

import (
	"context"
	"crypto/sha256"
	"errors"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/okta"
	"oinmanager/internal/paths"
	"oinmanager/internal/postgres"
)

// LogDenied writes to the audit log that a person was denied what they asked for: because
// they lack a role, a recent sign-in, or a scope, or because it belongs to another org or was
// never submitted. Other problems, and ids that do not exist, are not logged. The ids of what
// was asked for are in about.
//
// Call it after the transaction of the request, which has been rolled back.
func (p *Portal) LogDenied(ctx context.Context, who oin.Person, d oin.AuditRecord, about []string) error {
	ctx = context.WithoutCancel(ctx)
	switch d.Refused {
	case oin.CodeNotAllowed, oin.CodeSignInAgain, oin.CodeScope:
	case oin.CodeNotFound:
		owner := p.db.OrgOfAny
		if who.Role.IsOINTeam() {
			owner = p.db.OrgOfUnsubmitted // the team sees everything else, so something else was gone
		}
		org, err := owner(ctx, about)
		if errors.Is(err, postgres.ErrNotFound) || err == nil && org == who.Org.ID {
			return nil
		}
		if err != nil {
			return err
		}
		d.Org = org
	default:
		return nil
	}
	return p.db.AddAudit(ctx, who, d, p.now())
}

// Limits of failed attempts in the audit log, which is never pruned, while anyone can make
// attempts without signing in: one of each kind, and maxAttempts of all kinds, per
// attemptsLast.
const (
	attemptsLast = time.Hour
	maxAttempts  = 60 // in attemptsLast
)

// NoteAttempt writes to the audit log that someone, perhaps unknown, tried to get around a
// protection. It skips an attempt if there was one with the same like within an hour, at
// any replica, or if there were too many attempts of all kinds.
func (p *Portal) NoteAttempt(ctx context.Context, who oin.Person, d oin.AuditRecord, like string) error {
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		for _, bucket := range []struct {
			key  string
			many time.Duration
		}{{"like " + like, 1}, {"all", maxAttempts}} {
			key := sha256.Sum256([]byte(bucket.key)) // the key can contain an address
			wait, err := tx.TakeToken(ctx, "audit", key[:], attemptsLast/bucket.many, attemptsLast)
			if err != nil || wait > 0 {
				return err
			}
		}
		return tx.AddAudit(ctx, who, d, p.nowIn(tx))
	})
}

// AuditLog is a page of the audit log.
type AuditLog struct {
	Entries []oin.AuditEntry
	Next    oin.AuditPlace // zero on the last page
	Zone    *time.Location // of the filter's days
}

// AuditLog returns a page of the audit log, latest first, for admins. It returns an
// [oin.Problem] with Fields, and sets Zone, if the filter names a person or an org that is
// unknown.
func (p *Portal) AuditLog(ctx context.Context, who oin.Person, f oin.AuditFilter, after oin.AuditPlace) (AuditLog, error) {
	var log AuditLog
	if err := requireRole(who, oin.RoleAdmin); err != nil {
		return log, err
	}
	about, err := p.auditAbout(ctx, f)
	log.Zone = about.Zone
	if err != nil {
		return log, err
	}
	log.Entries, log.Next, err = p.db.AuditLog(ctx, f, about, after, PageSize)
	return log, err
}

// exportPage is the number of entries that are read at once, which bounds the memory that
// an export needs.
const exportPage = 500

// ExportAudit calls each with the entries that match a filter, page by page, latest first.
// It calls it once if there are none. It requires a recent sign-in, and first writes the
// export to the audit log.
func (p *Portal) ExportAudit(ctx context.Context, who oin.Person, f oin.AuditFilter, each func([]oin.AuditEntry) error) error {
	if err := requireRecentRole(who, oin.RoleAdmin); err != nil {
		return err
	}
	about, err := p.auditAbout(ctx, f)
	if err != nil {
		return err
	}
	filter := paths.AuditFilterQuery(f).Encode()
	if filter == "" {
		filter = "all"
	}
	if err := p.db.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditExport, Detail: filter}, p.now()); err != nil {
		return err
	}
	var after oin.AuditPlace
	for {
		entries, next, err := p.db.AuditLog(ctx, f, about, after, exportPage)
		if err != nil {
			return err
		}
		if err := each(entries); err != nil || next.Seq == 0 {
			return err
		}
		after = next
	}
}

// auditAbout resolves the people, the orgs, and the time zone of a filter. It returns an
// [oin.Problem] with Fields for those that are unknown.
func (p *Portal) auditAbout(ctx context.Context, f oin.AuditFilter) (about postgres.AuditAbout, err error) {
	faults := map[string]string{}
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return about, err
	}
	about.Zone = settings.Calendar().Zone
	if f.Person != "" {
		if about.People, err = p.db.FindPeople(ctx, f.Person); err != nil {
			return about, err
		}
		if len(about.People) == 0 {
			faults["person"] = "No one with this email address has signed in. Check the spelling."
		}
	}
	if f.Org == "" {
		return about, oin.CheckFields(faults)
	}
	if id, ok := oin.ParseID[oin.SubmissionID](f.Org); ok {
		about.Orgs = []oin.OrgID{oin.OrgID(id)}
		return about, oin.CheckFields(faults)
	}
	host, err := okta.ParseDomain(f.Org)
	if err != nil {
		faults["org"] = err.Error()
		return about, oin.CheckFields(faults)
	}
	orgs, err := p.db.OrgsAt(ctx, string(host))
	for _, o := range orgs {
		about.Orgs = append(about.Orgs, o.ID)
	}
	if err == nil && len(orgs) == 0 {
		faults["org"] = "No org with this domain has signed in."
	}
	if err != nil {
		return about, err
	}
	return about, oin.CheckFields(faults)
}
