package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// Item is a notification to write, for several people.
type Item struct {
	Submission oin.SubmissionID // empty if it is about something else
	Notice     oin.Notice
	Occasion   string // see [Tx.AddNews]; usually empty
	People     []oin.PersonID
	ForTeam    bool
	Outlasts   bool // see [oin.Notice.Outlasts]
	Subject    string
	Place      string // path that it leads to
	At         time.Time
}

// itemSeen selects, among items n about submissions t, those that a reader with the role
// and org may see: a submission can be transferred, or become a draft again. It is null in
// items about something else.
func itemSeen(team, org string) string {
	return `(n.submission_id is null or n.for_team = (` + team + `) and (n.outlasts or case when n.for_team then t.status <> 'DRAFT' else t.org_id = ` + org + ` end))`
}

// unread counts the unread notifications of the person p in session s, up to one more than
// [oin.MaxUnread] (index inbox_unread).
var unread = fmt.Sprintf(`(
	select count(*) from (
		select from inbox n left join submissions t on t.id = n.submission_id
		where n.person_id = p.id and n.read_at is null and `+itemSeen(`s.role <> 'isv'`, `s.org_id`)+` limit %d) counted)`, oin.MaxUnread+1)

// Inbox returns a page of a person's notifications, newest first, and where it ends. The
// place is zero on the last page (index inbox_of_person).
func (db queries) Inbox(ctx context.Context, who oin.Person, after oin.InboxPlace, limit int) ([]oin.Notification, oin.InboxPlace, error) {
	args := pgx.NamedArgs{"person": who.ID, "org": who.Org.ID, "team": who.Role.IsOINTeam(), "limit": limit + 1}
	where := ``
	if after.ID != "" {
		where = ` and (n.at, n.id) < (@at, @id)`
		args["at"], args["id"] = after.At, after.ID
	}
	rows, err := db.q.Query(ctx, `
		select n.id, n.notice, n.subject, n.at, n.read_at is not null
		from inbox n left join submissions t on t.id = n.submission_id
		where n.person_id = @person and `+itemSeen(`@team`, `@org`)+where+`
		order by n.at desc, n.id desc limit @limit`, args)
	return collectPage(rows, err, "read notifications", limit, pgx.RowToStructByPos[oin.Notification], func(last oin.Notification) oin.InboxPlace {
		return oin.InboxPlace{At: last.At, ID: last.ID}
	})
}

// NotificationPlace returns the path that a person's notification leads to. It returns
// [ErrNotFound] if there is none, or the person can no longer see what it is about.
func (db queries) NotificationPlace(ctx context.Context, who oin.Person, id oin.NotificationID) (place string, err error) {
	err = db.q.QueryRow(ctx, `
		select n.place from inbox n left join submissions t on t.id = n.submission_id
		where n.id = $1 and n.person_id = $2 and `+itemSeen(`$4`, `$3`), id, who.ID, who.Org.ID, who.Role.IsOINTeam()).Scan(&place)
	return place, wrapNoRows(err, "find notification")
}

// ReadNotification marks a notification of a person as read.
func (db *DB) ReadNotification(ctx context.Context, who oin.Person, id oin.NotificationID, at time.Time) error {
	if _, err := db.q.Exec(ctx, `update inbox set read_at = $3 where id = $1 and person_id = $2 and read_at is null`, id, who.ID, at); err != nil {
		return fmt.Errorf("mark notification as read: %w", err)
	}
	return nil
}

// ReadNotificationsOf marks a person's notifications that lead to a path as read, and returns
// their number (index inbox_unread).
func (db *DB) ReadNotificationsOf(ctx context.Context, who oin.Person, place string, at time.Time) (int, error) {
	tag, err := db.q.Exec(ctx, `update inbox set read_at = $3 where person_id = $1 and read_at is null and split_part(place, '#', 1) = $2`, who.ID, place, at)
	if err != nil {
		return 0, fmt.Errorf("mark notifications of a page as read: %w", err)
	}
	return int(tag.RowsAffected()), nil
}

// ReadNotifications marks a person's notifications up to a time as read (index
// inbox_unread).
func (db *DB) ReadNotifications(ctx context.Context, who oin.Person, until, at time.Time) error {
	if _, err := db.q.Exec(ctx, `update inbox set read_at = $3 where person_id = $1 and read_at is null and at <= $2`, who.ID, until, at); err != nil {
		return fmt.Errorf("mark notifications as read: %w", err)
	}
	return nil
}

// PruneInbox deletes the notifications that are older than before, and of each person all
// but the newest (index inbox_of_person).
func (db *DB) PruneInbox(ctx context.Context, before time.Time, newest int) (int, error) {
	tag, err := db.q.Exec(ctx, `
		delete from inbox where at < $1 or id in (
			select n.id from (select person_id from inbox group by person_id having count(*) > $2) many,
			lateral (select i.id from inbox i where i.person_id = many.person_id order by i.at desc, i.id desc offset $2) n)`, before, newest)
	if err != nil {
		return 0, fmt.Errorf("delete old notifications: %w", err)
	}
	return int(tag.RowsAffected()), nil
}
