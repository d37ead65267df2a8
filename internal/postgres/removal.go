package postgres

import (
	"context"

	"oinmanager/internal/submission"
)

// RemovalRequest is the open request to remove an integration of the org, or
// [ErrNotFound]: the last word on it in the history of all its versions (index
// history_of_submission).
func (db queries) RemovalRequest(ctx context.Context, org submission.OrgID, id submission.IntegrationID) (submission.RemovalRequest, error) {
	var r submission.RemovalRequest
	err := db.q.QueryRow(ctx, `
		select at, name, note
		from (
			select h.at, coalesce(p.name, '') as name, h.note, h.action
			from submissions s
			join history h on h.submission_id = s.id and h.org_id = s.org_id
			left join people p on p.id = h.person_id
			where s.integration_id = $1 and s.org_id = $2 and h.action in ($3, $4, $5)
			order by h.id desc limit 1
		) last
		where action = $3`, id, org, submission.AskRemoval, submission.DropRemoval, submission.Remove).
		Scan(&r.At, &r.Person, &r.Reason)
	return r, one(err, "find request for removal")
}

// Removal is how an integration of the org left the catalog. It returns [ErrNotFound] if
// it never did, or has returned.
func (db queries) Removal(ctx context.Context, org submission.OrgID, id submission.IntegrationID) (submission.Removal, error) {
	var r submission.Removal
	err := db.q.QueryRow(ctx, `
		select h.at, coalesce(p.name, ''), h.note
		from submissions s
		join history h on h.submission_id = s.id and h.org_id = s.org_id and h.action = $3
		left join people p on p.id = h.person_id
		where s.integration_id = $1 and s.org_id = $2 and s.status = 'REMOVED'
		and not exists (select from submissions x where x.integration_id = s.integration_id and x.status = 'PUBLISHED')
		order by h.id desc limit 1`, id, org, submission.Remove).
		Scan(&r.At, &r.Person, &r.Reason)
	return r, one(err, "find removal")
}
