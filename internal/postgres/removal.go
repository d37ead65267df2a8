package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// removalColumns are what [removalInto] scans, from removal_requests r and the person p who
// requested the removal.
const removalColumns = `r.id, r.asked_at, r.due_at, coalesce(p.name, ''), r.reason, r.reminders, coalesce(r.reminded_at, 'epoch'), (select zone from team_settings)`

func removalInto(r *oin.RemovalRequest, zone *string) []any {
	return []any{&r.ID, &r.At, &r.Due, &r.Person, &r.Reason, &r.Reminders, &r.Reminded, zone}
}

func scanRemovalRequest(row pgx.Row) (r oin.RemovalRequest, err error) {
	var zone string
	err = row.Scan(removalInto(&r, &zone)...)
	r.Due = in(r.Due, zone)
	return r, err
}

// in returns t in the zone with a name.
func in(t time.Time, zone string) time.Time {
	place, _ := oin.FindZone(zone)
	return t.In(place)
}

// RemovalRequest returns the open removal request of an integration of the org. It returns
// [ErrNotFound] if there is none (index removal_requests_open).
func (db queries) RemovalRequest(ctx context.Context, org oin.OrgID, id oin.IntegrationID) (oin.RemovalRequest, error) {
	r, err := scanRemovalRequest(db.q.QueryRow(ctx, `
		select `+removalColumns+`
		from removal_requests r join people p on p.id = r.person_id
		where r.integration_id = $1 and r.org_id = $2 and r.closed_at is null`, id, org))
	return r, wrapNoRows(err, "find request for removal")
}

// AddRemovalRequest adds a removal request for the integration of v.
func (tx *Tx) AddRemovalRequest(ctx context.Context, v oin.Submission, who oin.PersonID, r oin.RemovalRequest) error {
	if _, err := tx.q.Exec(ctx, `
		insert into removal_requests (integration_id, org_id, person_id, reason, asked_at, due_at)
		values ($1, $2, $3, $4, $5, $6)`, v.Integration, v.Org.ID, who, r.Reason, r.At, r.Due); err != nil {
		return fmt.Errorf("add request for removal: %w", err)
	}
	return nil
}

// CloseRemovalRequest closes the open removal request for the integration of v.
func (tx *Tx) CloseRemovalRequest(ctx context.Context, v oin.Submission, how oin.Action, at time.Time) error {
	if _, err := tx.q.Exec(ctx, `
		update removal_requests set closed_at = $3, closed = $4
		where integration_id = $1 and org_id = $2 and closed_at is null`, v.Integration, v.Org.ID, at, how); err != nil {
		return fmt.Errorf("close request for removal: %w", err)
	}
	return nil
}

// RemovalRequest is an open removal request with the published version.
type RemovalRequest struct {
	oin.RemovalRequest
	Submission oin.Submission
}

// RemovalRequests returns a page of the open requests of all orgs, by due date, and where
// it ends. The place is zero on the last page (index removal_requests_due).
func (db queries) RemovalRequests(ctx context.Context, after oin.RemovalPlace, limit int) ([]RemovalRequest, oin.RemovalPlace, error) {
	rows, err := db.q.Query(ctx, `
		select `+submissionColumns+`, `+removalColumns+`
		from `+submissionTables+`
		join removal_requests r on r.integration_id = s.integration_id and r.org_id = s.org_id and r.closed_at is null
		join people p on p.id = r.person_id
		where s.status = 'PUBLISHED' and (r.due_at, r.id) > ($1, $2)
		order by r.due_at, r.id limit $3`, after.Due, after.ID, limit+1)
	return collectPage(rows, err, "read requests for removal", limit, func(row pgx.CollectableRow) (a RemovalRequest, err error) {
		var zone string
		a.Submission, err = scanSubmission(row, removalInto(&a.RemovalRequest, &zone)...)
		a.Due = in(a.Due, zone)
		return a, err
	}, func(last RemovalRequest) oin.RemovalPlace { return oin.RemovalPlace{Due: last.Due, ID: last.ID} })
}

// WaitingRemovals returns the requests that can need a reminder to the OIN team: due before
// soon, and without a reminder since lastBefore. Requests of suspended orgs are excluded.
// The Turn of each is the id of the request.
func (db queries) WaitingRemovals(ctx context.Context, soon, lastBefore time.Time, after int64, limit int) ([]Waiting, error) {
	rows, err := db.q.Query(ctx, `
		select r.id, r.org_id, s.id from removal_requests r
		join submissions s on s.integration_id = r.integration_id and s.org_id = r.org_id and s.status = 'PUBLISHED'
		join orgs o on o.id = r.org_id
		where r.closed_at is null and r.due_at < $1 and o.suspended_at is null
		and (r.reminded_at is null or r.reminded_at < $2) and r.id > $3
		order by r.id limit $4`, soon, lastBefore, after, limit)
	return collect(rows, err, "find requests for removal that wait", pgx.RowToStructByPos[Waiting])
}

// RemovalReminded records that a reminder of a request of the org was sent.
func (tx *Tx) RemovalReminded(ctx context.Context, org oin.OrgID, id int64, at time.Time) error {
	if _, err := tx.q.Exec(ctx, `
		update removal_requests set reminders = reminders + 1, reminded_at = $3 where id = $1 and org_id = $2`, id, org, at); err != nil {
		return fmt.Errorf("note reminder: %w", err)
	}
	return nil
}

// OpenRemovals locks and returns the open requests of an org.
func (tx *Tx) OpenRemovals(ctx context.Context, org oin.OrgID) ([]oin.RemovalRequest, error) {
	rows, err := tx.q.Query(ctx, `
		select `+removalColumns+`
		from removal_requests r join people p on p.id = r.person_id
		where r.org_id = $1 and r.closed_at is null order by r.id for update of r`, org)
	return collect(rows, err, "read requests for removal", func(row pgx.CollectableRow) (oin.RemovalRequest, error) { return scanRemovalRequest(row) })
}

// MoveRemovalDue sets the due date of a request of the org.
func (tx *Tx) MoveRemovalDue(ctx context.Context, org oin.OrgID, id int64, due time.Time) error {
	if _, err := tx.q.Exec(ctx, `update removal_requests set due_at = $3 where id = $1 and org_id = $2`, id, org, due); err != nil {
		return fmt.Errorf("move due date of request for removal: %w", err)
	}
	return nil
}
