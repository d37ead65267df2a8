package portal

import (
	"context"
	"fmt"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// Export is what an org has, beside what is read of each of its submissions. It has no secrets,
// and nothing that only the OIN team sees.
type Export struct {
	Org           oin.OrgLine
	People        []oin.PersonLine
	Notifications map[oin.PersonID][]oin.Notification
	Tokens        []oin.Token
	Trusted       []oin.TrustedPublisher
	Submissions   []oin.SubmissionID // oldest first

	Reader oin.Person // as whom submissions are read
}

// exportedTokens and exportedNotifications are more than there are: limits, and jobs that
// delete old ones, keep both below.
const (
	exportedTokens        = 10_000
	exportedNotifications = 10_000
)

// Export begins an export of everything that the person's org has. It requires a recent sign-in,
// is limited, and is in the audit log.
func (p *Portal) Export(ctx context.Context, who oin.Person) (Export, error) {
	if err := requireRecentRole(who, oin.RoleISV); err != nil {
		return Export{}, err
	}
	return p.export(ctx, who, who, oin.AuditRecord{Action: oin.AuditExportOrg, Org: who.Org.ID})
}

// ExportFor begins an export for an operator. The org is an ID, or the domain of an Okta org. It
// returns an [oin.Problem] if there is none, or several.
func (p *Portal) ExportFor(ctx context.Context, org string) (Export, error) {
	about, err := p.auditAbout(ctx, oin.AuditFilter{Org: org})
	if err != nil {
		if faults := oin.FaultsOf(err); faults["org"] != "" {
			return Export{}, &oin.Problem{Code: oin.CodeNotFound, Text: faults["org"]}
		}
		return Export{}, err
	}
	if len(about.Orgs) != 1 {
		return Export{}, &oin.Problem{Code: oin.CodeInvalid, Text: fmt.Sprintf("There are several orgs at this domain. Name one by its ID: %v.", about.Orgs)}
	}
	reader := oin.Person{Org: oin.Org{ID: about.Orgs[0]}, Role: oin.RoleISV, Recent: true}
	return p.export(ctx, reader, oin.Person{}, oin.AuditRecord{Action: oin.AuditExportOrg, Org: about.Orgs[0], Detail: "by an operator"})
}

func (p *Portal) export(ctx context.Context, reader, who oin.Person, audited oin.AuditRecord) (e Export, err error) {
	now := p.now()
	if e.Org, err = p.db.Org(ctx, reader.Org.ID); err != nil {
		return e, replaceNotFound(err, &oin.Problem{Code: oin.CodeNotFound, Text: "There is no org with this ID."})
	}
	for place := (oin.NamePlace{}); ; {
		people, next, err := p.db.People(ctx, e.Org.ID, now, now, place, exportPage)
		if err != nil {
			return e, err
		}
		e.People = append(e.People, people...)
		if next == (oin.NamePlace{}) {
			break
		}
		place = next
	}
	e.Reader, e.Reader.Org = reader, e.Org.Org
	if e.Reader.ID == "" && len(e.People) > 0 {
		e.Reader.ID = e.People[0].ID // any of them: everyone of an org sees the same
	}
	e.Notifications = map[oin.PersonID][]oin.Notification{}
	for _, person := range e.People {
		their := e.Reader
		their.ID = person.ID
		if e.Notifications[person.ID], _, err = p.db.Inbox(ctx, their, oin.InboxPlace{}, exportedNotifications); err != nil {
			return e, err
		}
	}
	if e.Tokens, err = p.db.Tokens(ctx, e.Reader, time.Time{}, exportedTokens); err != nil {
		return e, err
	}
	if e.Trusted, err = p.db.Trusted(ctx, e.Org.ID, time.Time{}, exportedTokens); err != nil {
		return e, err
	}
	if e.Submissions, err = p.db.SubmissionIDs(ctx, e.Org.ID); err != nil {
		return e, err
	}
	return e, p.db.AddAudit(ctx, who, audited, now)
}

// ExportedVersion is a submission with all that an export has of it.
type ExportedVersion struct {
	Draft
	Rounds    []oin.Round
	Instances []oin.Instance
	Earlier   []postgres.ReplacedAnswer
}

// ExportedVersion returns a submission of an export.
func (p *Portal) ExportedVersion(ctx context.Context, e Export, id oin.SubmissionID) (v ExportedVersion, err error) {
	if v.Draft, err = p.Draft(ctx, e.Reader, id); err != nil {
		return v, err
	}
	if v.Rounds, err = p.db.Rounds(ctx, e.Org.ID, id); err != nil {
		return v, err
	}
	if v.Instances, err = p.db.Instances(ctx, e.Org.ID, id); err != nil {
		return v, err
	}
	v.Earlier, err = p.db.ReplacedAnswers(ctx, e.Org.ID, id)
	return v, err
}

// ExportedAudit calls each with the entries of the audit log that are about the org or by its
// people, page by page, latest first. Those of others don't say who it was, or from where.
func (p *Portal) ExportedAudit(ctx context.Context, e Export, each func([]oin.AuditEntry) error) error {
	about := postgres.AuditAbout{Orgs: []oin.OrgID{e.Org.ID}, Zone: time.UTC}
	for after := (oin.AuditPlace{}); ; {
		entries, next, err := p.db.AuditLog(ctx, oin.AuditFilter{}, about, after, exportPage)
		if err != nil {
			return err
		}
		for i := range entries {
			if entries[i].Who.Org.ID != e.Org.ID {
				entries[i].Who, entries[i].From = oin.Person{}, oin.Origin{}
			}
		}
		if err := each(entries); err != nil || next.Seq == 0 {
			return err
		}
		after = next
	}
}
