package postgres

import (
	"context"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// AuditAbout is a resolved filter of the audit log: the people and orgs that match it, and
// the zone of its days. A nil slice does not filter.
type AuditAbout struct {
	People []oin.PersonID
	Orgs   []oin.OrgID
	Zone   *time.Location // of the filter's days
}

// AuditLog returns a page of the audit log, latest first, and where it ends. The place is
// zero on the last page.
//
// Each filter has an index in the order of the page (migration 00015). People and orgs have
// two: for what they did, and for what was done to them. Each is read separately, at most
// one page of it, and the two are merged.
func (db queries) AuditLog(ctx context.Context, f oin.AuditFilter, about AuditAbout, after oin.AuditPlace, limit int) ([]oin.AuditEntry, oin.AuditPlace, error) {
	args := pgx.NamedArgs{"limit": limit + 1, "people": about.People, "orgs": about.Orgs}
	where := auditConditions(f, about.Zone, args)
	if after.Seq > 0 {
		where += ` and (a.at, a.id) < (@after_at, @after_id)`
		args["after_at"], args["after_id"] = after.At, after.Seq
	}
	var parts []string
	switch {
	case about.People != nil:
		if about.Orgs != nil {
			where += ` and (a.org_id = any(@orgs) or a.on_org_id = any(@orgs))`
		}
		parts = []string{` and a.person_id = any(@people)`, ` and a.on_person_id = any(@people)`}
	case about.Orgs != nil:
		parts = []string{` and a.org_id = any(@orgs)`, ` and a.on_org_id = any(@orgs)`}
	default:
		parts = []string{``}
	}
	for i, part := range parts {
		parts[i] = `(select a.at, a.id from audit a where true` + where + part + ` order by a.at desc, a.id desc limit @limit)`
	}
	rows, err := db.q.Query(ctx, `
		select a.id, a.at, coalesce(a.person_id::text, ''), coalesce(p.name, ''), coalesce(p.email, ''),
		       coalesce(a.org_id::text, ''), coalesce(o.name, ''), coalesce(o.issuer, ''), a.role, a.address, a.request, a.token,
		       a.action, coalesce(a.submission_id::text, ''), coalesce(a.on_org_id::text, ''), coalesce(a.on_person_id::text, ''), a.detail, a.refused,
		       coalesce(s.submitted->>'app_name', ''), coalesce(about_org.name, ''), coalesce(about_person.name, '')
		from (select * from (`+strings.Join(parts, ` union `)+`) found order by at desc, id desc limit @limit) found
		join audit a on a.id = found.id
		left join people p on p.id = a.person_id
		left join orgs o on o.id = a.org_id
		left join submissions s on s.id = a.submission_id
		left join orgs about_org on about_org.id = a.on_org_id
		left join people about_person on about_person.id = a.on_person_id
		order by found.at desc, found.id desc`, pgx.QueryExecModeCacheDescribe, args)
	return collectPage(rows, err, "read audit log", limit, func(row pgx.CollectableRow) (oin.AuditEntry, error) {
		var e oin.AuditEntry
		who := &e.Who
		err := row.Scan(&e.Seq, &e.At, &who.ID, &who.Name, &who.Email, &who.Org.ID, &who.Org.Name, &who.Org.Issuer, &who.Role, &e.From.Address, &e.From.Request, &e.From.Token,
			&e.Action, &e.Submission, &e.Org, &e.Person, &e.Detail, &e.Refused, &e.Name, &e.OrgName, &e.PersonName)
		who.Org.Domain = domain(who.Org.Issuer)
		return e, err
	}, func(last oin.AuditEntry) oin.AuditPlace { return oin.AuditPlace{At: last.At, Seq: last.Seq} })
}

// auditConditions returns f's conditions on entries a, without people and orgs, and adds
// their arguments.
func auditConditions(f oin.AuditFilter, zone *time.Location, args pgx.NamedArgs) string {
	var where strings.Builder
	and := func(condition string) { where.WriteString(` and ` + condition) }
	if f.Action != "" {
		and(`a.action = @action`)
		args["action"] = f.Action
	}
	if f.On != "" {
		and(`a.submission_id = @submission`)
		args["submission"] = f.On
	}
	if f.From != "" || f.To != "" {
		and(`a.at >= @from and a.at < @to`)
		args["from"], args["to"] = f.Between(zone)
	}
	switch f.Result {
	case oin.AuditDenied:
		and(`a.refused <> ''`) // as in the index
	case oin.AuditDone:
		and(`a.refused = ''`)
	}
	return where.String()
}

// FindPeople returns the people with an email address, or the one with an id (index
// people_by_email). Several people can have had the same address.
func (db queries) FindPeople(ctx context.Context, emailOrID string) ([]oin.PersonID, error) {
	which := `lower(email) = lower($1)`
	if oin.IsID(emailOrID) {
		which = `id = $1::text::uuid`
	}
	rows, err := db.q.Query(ctx, `select id from people where `+which+` limit 100`, emailOrID)
	return collect(rows, err, "find people", pgx.RowTo[oin.PersonID])
}
