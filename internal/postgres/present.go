package postgres

import (
	"context"
	"time"

	"oinmanager/internal/oin"
)

var colleagueJSON = jsonOf[oin.Colleague](member{"Name", "p.name"}, member{"Field", "o.field"})

// colleaguesOf is a column of a submission s: who else of the org than the person in a
// parameter has had its form open since the time in another (primary key of open_forms).
func colleaguesOf(who, since string) string {
	return `(select json_agg(` + colleagueJSON + ` order by p.name)
		from open_forms o join people p on p.id = o.person_id and p.org_id = s.org_id
		where o.submission_id = s.id and o.org_id = s.org_id and o.person_id <> ` + who + ` and o.seen_at > ` + since + `)`
}

var presentSQL = `
	with here as (
		insert into open_forms (submission_id, org_id, person_id, field, seen_at)
		select id, org_id, $3, $4, $5 from submissions where id = $1 and org_id = $2
		on conflict (submission_id, person_id) do update set field = excluded.field, seen_at = excluded.seen_at)
	select s.revision, s.status, s.round, ` + colleaguesOf("$3", "$6") + ` from submissions s where ` + ofOrg

// Present records that a person has the form of a submission open and writes in a field, and
// returns who else has, the current revision, and where it stands. It returns [ErrNotFound] if
// the org has no such submission.
func (db queries) Present(ctx context.Context, who oin.Person, id oin.SubmissionID, field oin.Key, now time.Time) (oin.Company, error) {
	var c oin.Company
	err := db.q.QueryRow(ctx, presentSQL, id, who.Org.ID, who.ID, field, now, now.Add(-oin.PresentFor)).Scan(&c.Revision, &c.Status, &c.Round, &c.Others)
	return c, wrapNoRows(err, "say who is present")
}
