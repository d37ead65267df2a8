package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// keepEarlier is the part of [queries.SaveAnswers] that keeps the values that it replaces,
// and the last [oin.MaxEarlier] of each field. A person's own value of a moment ago ($10)
// isn't kept, since a form saves at each pause in typing.
const keepEarlier = `
	kept as (
		insert into earlier_answers (submission_id, org_id, field, value, written_by, written_at, replaced_by, replaced_at)
		select $1, $2, o.key, o.value, (b.edited->o.key->>'by')::uuid, (b.edited->o.key->>'at')::timestamptz, $7, $6
		from saved cross join before b cross join jsonb_each(b.answers) o
		where o.key = any ($8::text[]) and o.value is distinct from $4::jsonb->o.key
		and (b.edited->o.key is null or b.edited->o.key->>'by' <> $7::uuid::text or (b.edited->o.key->>'at')::timestamptz < $10)
		returning field),
	trimmed as (
		delete from earlier_answers e using kept k
		where e.submission_id = $1 and e.org_id = $2 and e.field = k.field and e.id <= (
			select x.id from earlier_answers x where x.submission_id = $1 and x.org_id = $2 and x.field = k.field
			order by x.id desc offset $9 limit 1))`

var lastEditJSON = jsonOf[oin.LastEdit](member{"By", "p.id"}, member{"Name", "p.name"}, member{"At", "e.value->>'at'"})

// editsOf are columns of a submission s: who of the org changed each field last, and how
// many earlier answers each field has (primary key of earlier_answers).
var editsOf = `
	(select json_object_agg(e.key, ` + lastEditJSON + `)
		from jsonb_each(s.edited) e join people p on p.id = (e.value->>'by')::uuid and p.org_id = s.org_id),
	(select json_object_agg(x.field, x.n) from (
		select a.field, count(*) n from earlier_answers a where a.submission_id = s.id and a.org_id = s.org_id group by a.field) x)`

// EarlierAnswers returns the earlier answers of a field of a submission, latest first.
func (db queries) EarlierAnswers(ctx context.Context, v oin.Submission, key oin.Key) ([]oin.EarlierAnswer, error) {
	rows, err := db.q.Query(ctx, `
		select e.id, e.value, w.id, w.name, e.written_at, e.replaced_by, coalesce(r.name, ''), e.replaced_at
		from earlier_answers e
		left join people w on w.id = e.written_by and w.org_id = e.org_id
		left join people r on r.id = e.replaced_by and r.org_id = e.org_id
		where e.submission_id = $1 and e.org_id = $2 and e.field = $3
		order by e.id desc limit $4`, v.ID, v.Org.ID, key, oin.MaxEarlier)
	return collect(rows, err, "read earlier answers", func(row pgx.CollectableRow) (e oin.EarlierAnswer, err error) {
		var by, name *string
		var at *time.Time
		if err := row.Scan(&e.ID, &e.Value, &by, &name, &at, &e.Replaced.By, &e.Replaced.Name, &e.Replaced.At); err != nil {
			return e, err
		}
		if by != nil && at != nil {
			e.Written = &oin.LastEdit{By: oin.PersonID(*by), Name: *name, At: *at}
		}
		return e, nil
	})
}
