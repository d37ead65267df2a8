package portal

import (
	"context"
	"crypto/sha256"
	"errors"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/okta"
	"oinmanager/internal/postgres"
)

// LogDenied writes to the audit log that somebody was refused what they had asked for:
// for want of a right or of a recent sign-in, or because it is another org's. What is
// nobody's, and every other problem, is not worth a line. about are the ids of
// whatever it was about.
//
// It is called after the refusal, whose transaction has kept nothing.
func (p *Portal) LogDenied(ctx context.Context, who oin.Person, d oin.AuditRecord, about []string) error {
	ctx = context.WithoutCancel(ctx)
	switch d.Refused {
	case oin.CodeNotAllowed, oin.CodeSignInAgain:
	case oin.CodeNotFound:
		org, err := p.db.OrgOfAny(ctx, about)
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

// The audit log takes one attempt like another in an hour, and so many of all kinds
// together: it is never shortened, and no one has to be signed in to make them.
const (
	attemptsLast = time.Hour
	maxAttempts  = 60 // in attemptsLast
)

// NoteAttempt writes to the audit log that someone, who may be no one that is known,
// tried to get around a guard. like says what is alike: a second attempt of the same
// hour is not written, whichever replica has seen the first, nor one more of any kind
// in an hour that has many.
func (p *Portal) NoteAttempt(ctx context.Context, who oin.Person, d oin.AuditRecord, like string) error {
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		for _, bucket := range []struct {
			key  string
			many time.Duration
		}{{"like " + like, 1}, {"all", maxAttempts}} {
			key := sha256.Sum256([]byte(bucket.key)) // it names an address, perhaps
			wait, err := tx.TakeToken(ctx, "audit", key[:], attemptsLast/bucket.many, attemptsLast)
			if err != nil || wait > 0 {
				return err
			}
		}
		return tx.AddAudit(ctx, who, d, p.now())
	})
}

// AuditLog is a page of the audit log.
type AuditLog struct {
	Entries []oin.AuditEntry
	Next    postgres.AuditPlace // where the next page begins; zero on the last one
	Zone    *time.Location      // the OIN team's, in which the filter's days are
}

// AuditLog lists what a filter leaves of the audit log, the latest first, for admins. It
// returns a [oin.Problem] with Fields, and the Zone, if nobody can be meant by a filter.
func (p *Portal) AuditLog(ctx context.Context, who oin.Person, f oin.AuditFilter, after postgres.AuditPlace) (AuditLog, error) {
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

// exportPage is how many entries are read at once, and so what an export of any length
// takes of memory.
const exportPage = 500

// ExportAudit gives all that a filter leaves of the audit log to each, a part at a
// time, the latest first; also when there is nothing. It asks for a recent sign-in, and
// is itself written to the audit log before.
func (p *Portal) ExportAudit(ctx context.Context, who oin.Person, f oin.AuditFilter, each func([]oin.AuditEntry) error) error {
	if err := requireRecentRole(who, oin.RoleAdmin); err != nil {
		return err
	}
	about, err := p.auditAbout(ctx, f)
	if err != nil {
		return err
	}
	filter := f.Query().Encode()
	if filter == "" {
		filter = "all"
	}
	if err := p.db.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditExport, Detail: filter}, p.now()); err != nil {
		return err
	}
	var after postgres.AuditPlace
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

// auditAbout finds whom a filter means, and in which time zone its days are.
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
	if id, ok := oin.ParseSubmissionID(f.Org); ok {
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
