package postgres

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"oinmanager/internal/oin"
)

// Mail is an email to an address.
type Mail struct {
	ID         string
	Submission oin.SubmissionID // empty if the submission was deleted, or it is about none
	Notice     oin.Notice
	Occasion   string // see [Tx.AddNews]; usually empty
	Sender     string
	Recipients []string // one; earlier releases addressed an email to several people
	// People have the address; see [Recipient].
	People []oin.PersonID
	// Daily means that it waits for HeldUntil, to be sent with others once a day.
	Daily     bool
	HeldUntil *time.Time
	// Withheld is true if all of these people, or their orgs, are suspended now, or it is
	// daily and they have turned it off meanwhile. What says that an org's data is to be
	// deleted is never withheld.
	Withheld bool
	// Subscription is of an email to a subscriber of the catalog.
	Subscription oin.SubscriptionID
	Subject      string
	Body         string // plain text
	HTML         string // empty in emails of earlier releases
	WrittenAt    time.Time
	SentAt       *time.Time
}

// SendMail is the job that sends the email with an id.
type SendMail struct {
	ID string `json:"id"`
}

// Kind names the job in the queue.
func (SendMail) Kind() string { return "send_mail" }

// InsertOpts keeps an email from having two jobs at a time.
func (SendMail) InsertOpts() river.InsertOpts {
	return river.InsertOpts{UniqueOpts: river.UniqueOpts{ByArgs: true, ByState: []rivertype.JobState{
		rivertype.JobStateAvailable, rivertype.JobStatePending, rivertype.JobStateRetryable, rivertype.JobStateRunning, rivertype.JobStateScheduled,
	}}}
}

// News is what people are told about submissions, by emails and notifications in the product,
// and programs by webhooks.
type News struct {
	Mails    []Mail
	Items    []Item
	Happened []Happened
	// Catalog are integrations whose subscribers are told.
	Catalog []TellSubscribers
}

// And returns the news with more.
func (n News) And(more News) News {
	return News{append(n.Mails, more.Mails...), append(n.Items, more.Items...), append(n.Happened, more.Happened...), append(n.Catalog, more.Catalog...)}
}

// AddNews adds emails, notifications, and deliveries of webhooks about submissions, and the
// jobs that send the emails and deliveries. It is called in the transaction of the change that
// they report.
//
// Each is about the latest event of its submission. An address, person, or webhook that was
// notified of that event with the same notice is skipped, unless the occasion is another one
// (indexes mails_once, inbox_once, webhook_deliveries_once). Webhooks that are paused, or whose
// org is suspended, are skipped too (indexes webhooks_of_org, webhooks_of_team).
func (tx *Tx) AddNews(ctx context.Context, news News) error {
	if len(news.Mails) == 0 && len(news.Items) == 0 && len(news.Happened) == 0 && len(news.Catalog) == 0 {
		return nil
	}
	rows, err := tx.q.Query(ctx, `
		with items as (
			insert into inbox (person_id, submission_id, event_id, notice, occasion, for_team, outlasts, subject, place, at)
			select p.id, nullif(i."Submission", '')::uuid, (select max(h.id) from history h where h.submission_id = nullif(i."Submission", '')::uuid), i."Notice", i."Occasion",
			       i."ForTeam", i."Outlasts", i."Subject", i."Place", i."At"
			from json_to_recordset($2) i ("Submission" text, "Notice" text, "Occasion" text, "People" uuid[], "ForTeam" boolean, "Outlasts" boolean,
			     "Subject" text, "Place" text, "At" timestamptz)
			cross join unnest(i."People") p (id)
			on conflict (person_id, event_id, notice, occasion) do nothing),
		hooks as (
			insert into webhook_deliveries (webhook_id, submission_id, event_id, type, occasion, title, body, at, state, next_at)
			select w.id, nullif(e."Submission", '')::uuid, (select max(h.id) from history h where h.submission_id = nullif(e."Submission", '')::uuid), e."Type", e."Occasion",
			       e."Title", case w.format when 'slack' then e."Slack" else e."Standard" end, e."At", 'pending', e."At"
			from json_to_recordset($3) e ("Submission" text, "Org" uuid, "ForTeam" boolean, "Type" text, "Occasion" text, "Title" text, "Standard" text, "Slack" text, "At" timestamptz)
			cross join lateral (
				select * from webhooks where for_team and e."ForTeam"
				union all
				select * from webhooks where org_id = e."Org" and not for_team and not e."ForTeam") w
			join orgs o on o.id = w.org_id
			where e."Type" = any(w.events) and w.paused_at is null and o.suspended_at is null
			on conflict (webhook_id, event_id, type, occasion) do nothing
			returning id),
		written as (
		insert into mails (submission_id, event_id, notice, occasion, sender, recipients, people, subject, body, html, written_at, daily, held_until)
		select nullif(m."Submission", '')::uuid, (select max(h.id) from history h where h.submission_id = nullif(m."Submission", '')::uuid), m."Notice", m."Occasion",
		       m."Sender", m."Recipients", coalesce(m."People", '{}'), m."Subject", m."Body", m."HTML", m."WrittenAt", m."Daily", m."HeldUntil"
		from json_to_recordset($1) m ("Submission" text, "Notice" text, "Occasion" text, "Sender" text, "Recipients" text[], "People" uuid[],
		     "Subject" text, "Body" text, "HTML" text, "WrittenAt" timestamptz, "Daily" boolean, "HeldUntil" timestamptz)
		on conflict (event_id, notice, occasion, recipients) do nothing
		returning case when not daily then id::text end as id)
		select id, null from written union all select null, id::text from hooks`, nonNil(news.Mails), nonNil(news.Items), nonNil(news.Happened))
	if err != nil {
		return fmt.Errorf("write mails: %w", err)
	}
	added, err := pgx.CollectRows(rows, pgx.RowToStructByPos[struct{ Mail, Delivery *string }])
	if err != nil {
		return fmt.Errorf("write mails: %w", err)
	}
	var jobs []river.InsertManyParams
	for _, c := range news.Catalog {
		jobs = append(jobs, river.InsertManyParams{Args: c})
	}
	for _, a := range added {
		if a.Mail != nil {
			jobs = append(jobs, river.InsertManyParams{Args: SendMail{ID: *a.Mail}})
		}
		if a.Delivery != nil {
			jobs = append(jobs, river.InsertManyParams{Args: SendWebhook{ID: oin.DeliveryID(*a.Delivery)}})
		}
	}
	return tx.queue(ctx, jobs)
}

// queueMails adds jobs that send the emails with ids. It leaves out nil.
func (tx *Tx) queueMails(ctx context.Context, ids []*string) error {
	var jobs []river.InsertManyParams
	for _, id := range ids {
		if id != nil {
			jobs = append(jobs, river.InsertManyParams{Args: SendMail{ID: *id}})
		}
	}
	return tx.queue(ctx, jobs)
}

// queue adds jobs.
func (tx *Tx) queue(ctx context.Context, jobs []river.InsertManyParams) error {
	if len(jobs) == 0 {
		return nil
	}
	if _, err := tx.jobs.InsertManyTx(ctx, tx.tx, jobs); err != nil {
		return fmt.Errorf("queue jobs: %w", err)
	}
	return nil
}

// nonNil returns a slice that is [] in JSON, and not null, if it is empty.
func nonNil[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

var mailColumns = `m.id, coalesce(m.submission_id::text, ''), m.notice, m.sender, m.recipients, m.people::text[], m.subject, m.body, m.html, m.written_at, m.sent_at, m.daily, coalesce(m.subscription_id::text, ''),
	m.people <> '{}' and m.notice <> '` + string(oin.NoticeOrgDeletion) + `' and not exists (
		select from people p join orgs o on o.id = p.org_id
		where p.id = any(m.people) and p.suspended_at is null and o.suspended_at is null
		  and not (m.daily and exists (select from declined_notices d where d.person_id = p.id and d.notice = m.notice))
		  and not (m.daily and m.notice = any('{` + strings.Join(optIn(), ",") + `}') and not exists (select from chosen_notices c where c.person_id = p.id and c.notice = m.notice)))`

// optIn returns the notices that only those get who have chosen them.
func optIn() []string {
	var all []string
	for _, i := range oin.Notices {
		if i.Notice.Chosen() {
			all = append(all, string(i.Notice))
		}
	}
	return all
}

func scanMail(row pgx.CollectableRow) (Mail, error) {
	var m Mail
	err := row.Scan(&m.ID, &m.Submission, &m.Notice, &m.Sender, &m.Recipients, &m.People, &m.Subject, &m.Body, &m.HTML, &m.WrittenAt, &m.SentAt, &m.Daily, &m.Subscription, &m.Withheld)
	return m, err
}

// Mails returns the latest emails, newest first (index mails_by_time).
func (db queries) Mails(ctx context.Context, limit int) ([]Mail, error) {
	rows, err := db.q.Query(ctx, `select `+mailColumns+` from mails m order by m.written_at desc, m.id limit $1`, limit)
	if err != nil {
		return nil, fmt.Errorf("read mails: %w", err)
	}
	return pgx.CollectRows(rows, scanMail)
}

// Mail returns the email with an id. It returns [ErrNotFound] if there is none.
func (db queries) Mail(ctx context.Context, id string) (Mail, error) {
	rows, err := db.q.Query(ctx, `select `+mailColumns+` from mails m where m.id = $1`, id)
	if err != nil {
		return Mail{}, fmt.Errorf("find mail: %w", err)
	}
	m, err := pgx.CollectExactlyOneRow(rows, scanMail)
	return m, wrapNoRows(err, "find mail")
}

// MailsSent marks emails as sent.
func (db *DB) MailsSent(ctx context.Context, ids []string, at time.Time) error {
	if _, err := db.q.Exec(ctx, `update mails set sent_at = $2, fault = '' where id = any($1::text[]::uuid[]) and sent_at is null`, ids, at); err != nil {
		return fmt.Errorf("note mails as sent: %w", err)
	}
	return nil
}

// MarkMailFailed records why an email could not be sent.
func (db *DB) MarkMailFailed(ctx context.Context, id string, why error, at time.Time) error {
	const most = 1000 // the text comes from a mail server
	fault := strings.ReplaceAll(strings.ToValidUTF8(why.Error(), "?"), "\x00", "")
	if runes := []rune(fault); len(runes) > most {
		fault = string(runes[:most])
	}
	if _, err := db.q.Exec(ctx, `update mails set fault = $2, failed_at = $3 where id = $1 and sent_at is null`, id, fault, at); err != nil {
		return fmt.Errorf("note mail as failed: %w", err)
	}
	return nil
}

// MarkMailKept marks an email as kept and never to be sent: no mail server is configured,
// or its recipient is suspended.
func (db *DB) MarkMailKept(ctx context.Context, id string, at time.Time) error {
	if _, err := db.q.Exec(ctx, `update mails set kept_at = $2 where id = $1 and sent_at is null and kept_at is null`, id, at); err != nil {
		return fmt.Errorf("note mail as kept: %w", err)
	}
	return nil
}

// MarkAllMailsSent marks every email as sent, so that none is sent.
func (db *DB) MarkAllMailsSent(ctx context.Context, at time.Time) error {
	if _, err := db.q.Exec(ctx, `update mails set sent_at = $1 where sent_at is null`, at); err != nil {
		return fmt.Errorf("note mails as sent: %w", err)
	}
	// Pending notifications of replies would send new ones.
	if _, err := db.q.Exec(ctx, `
		update submissions set oin_untold_at = null, isv_untold_at = null where oin_untold_at is not null or isv_untold_at is not null`); err != nil {
		return fmt.Errorf("note replies as told: %w", err)
	}
	return nil
}

// Unsent is an email that is overdue.
type Unsent struct {
	ID         string
	Notice     oin.Notice
	Recipients []string
	Subject    string
	Fault      string // why the last attempt failed; empty before
	WrittenAt  time.Time
}

// Unsent returns the emails that were written from from until to and are not sent, the one
// whose last attempt is oldest first (index mails_unsent).
func (db queries) Unsent(ctx context.Context, from, to time.Time, limit int) ([]Unsent, error) {
	rows, err := db.q.Query(ctx, `
		select m.id, m.notice, m.recipients, m.subject, m.fault, m.written_at
		from mails m
		where m.sent_at is null and m.kept_at is null and (not m.daily or m.sent_with is not null) and m.written_at >= $1 and m.written_at < $2 and (m.held_until is null or m.held_until < $2)
		order by coalesce(m.failed_at, m.written_at), m.id limit $3`, from, to, limit)
	if err != nil {
		return nil, fmt.Errorf("find unsent mails: %w", err)
	}
	return pgx.CollectRows(rows, pgx.RowToStructByPos[Unsent])
}

// QueueUnsent adds a job for each email that has none, and returns how many had none.
func (db *DB) QueueUnsent(ctx context.Context, mails []Unsent) (int, error) {
	if len(mails) == 0 {
		return 0, nil
	}
	var jobs []river.InsertManyParams
	for _, m := range mails {
		jobs = append(jobs, river.InsertManyParams{Args: SendMail{ID: m.ID}})
	}
	results, err := db.jobs.InsertMany(ctx, jobs)
	if err != nil {
		return 0, fmt.Errorf("queue unsent mails: %w", err)
	}
	queued := 0
	for _, r := range results {
		if !r.UniqueSkippedAsDuplicate {
			queued++
		}
	}
	return queued, nil
}
