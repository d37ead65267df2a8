package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/submission"
)

// Mail is one message to one or more people.
type Mail struct {
	ID         string
	Notice     submission.Notice
	Sender     string
	Recipients []string
	Subject    string
	Body       string // plain text
	WrittenAt  time.Time
	SentAt     *time.Time
}

// SendMail is the job that sends the mail with that id.
type SendMail struct {
	ID string `json:"id"`
}

// Kind names the job in the queue.
func (SendMail) Kind() string { return "send_mail" }

// AddMail writes a mail about a submission, and the job that sends it, in the
// same transaction as the change that it tells about.
func (tx *Tx) AddMail(ctx context.Context, id submission.ID, m Mail) error {
	err := tx.q.QueryRow(ctx, `
		insert into mails (submission_id, notice, sender, recipients, subject, body, written_at)
		values ($1, $2, $3, $4, $5, $6, $7)
		returning id`, id, m.Notice, m.Sender, m.Recipients, m.Subject, m.Body, m.WrittenAt).Scan(&m.ID)
	if err != nil {
		return fmt.Errorf("write mail: %w", err)
	}
	if _, err := tx.jobs.InsertTx(ctx, tx.tx, SendMail{ID: m.ID}, nil); err != nil {
		return fmt.Errorf("queue mail: %w", err)
	}
	return nil
}

const mailColumns = `m.id, m.notice, m.sender, m.recipients, m.subject, m.body, m.written_at, m.sent_at`

func scanMail(row pgx.CollectableRow) (Mail, error) {
	var m Mail
	err := row.Scan(&m.ID, &m.Notice, &m.Sender, &m.Recipients, &m.Subject, &m.Body, &m.WrittenAt, &m.SentAt)
	return m, err
}

// Mails are the latest mails, newest first (index mails_by_time).
func (db queries) Mails(ctx context.Context, limit int) ([]Mail, error) {
	rows, err := db.q.Query(ctx, `select `+mailColumns+` from mails m order by m.written_at desc, m.id limit $1`, limit)
	if err != nil {
		return nil, fmt.Errorf("read mails: %w", err)
	}
	return pgx.CollectRows(rows, scanMail)
}

// Mail is the mail with that id.
func (db queries) Mail(ctx context.Context, id string) (Mail, error) {
	rows, err := db.q.Query(ctx, `select `+mailColumns+` from mails m where m.id = $1`, id)
	if err != nil {
		return Mail{}, fmt.Errorf("find mail: %w", err)
	}
	m, err := pgx.CollectExactlyOneRow(rows, scanMail)
	return m, one(err, "find mail")
}

// MailSent notes that a mail went out.
func (db *DB) MailSent(ctx context.Context, id string, at time.Time) error {
	if _, err := db.q.Exec(ctx, `update mails set sent_at = $2 where id = $1 and sent_at is null`, id, at); err != nil {
		return fmt.Errorf("note mail as sent: %w", err)
	}
	return nil
}

// AllMailsSent notes every mail as sent, so that none goes out any more.
func (db *DB) AllMailsSent(ctx context.Context, at time.Time) error {
	if _, err := db.q.Exec(ctx, `update mails set sent_at = $1 where sent_at is null`, at); err != nil {
		return fmt.Errorf("note mails as sent: %w", err)
	}
	return nil
}
