package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"oinmanager/internal/oin"
)

// WebhookQueue is the queue of [SendWebhook], so that slow receivers delay nothing else.
const WebhookQueue = "webhooks"

// SendWebhook is the job that sends a delivery of a webhook, until it is accepted or given up.
type SendWebhook struct {
	ID oin.DeliveryID `json:"id"`
}

// Kind names the job in the queue.
func (SendWebhook) Kind() string { return "send_webhook" }

// InsertOpts keeps a delivery from having two jobs at a time.
func (SendWebhook) InsertOpts() river.InsertOpts {
	return river.InsertOpts{Queue: WebhookQueue, UniqueOpts: river.UniqueOpts{ByArgs: true, ByState: []rivertype.JobState{
		rivertype.JobStateAvailable, rivertype.JobStatePending, rivertype.JobStateRetryable, rivertype.JobStateRunning, rivertype.JobStateScheduled,
	}}}
}

// Happened is an event that webhooks tell of.
type Happened struct {
	Submission oin.SubmissionID // empty if it is about something else
	Org        oin.OrgID        // whose webhooks tell of it, unless it is ForTeam
	ForTeam    bool
	Type       oin.EventType
	Occasion   string // see [Tx.AddNews]; usually empty
	Title      string
	// Standard and Slack are the bodies in the formats.
	Standard, Slack string
	At              time.Time
}

// ofWebhooks selects the webhooks w that a person sees: those of the org $1 or, if $2, those
// of the OIN team, whose people belong to that org.
const ofWebhooks = `w.org_id = $1 and w.for_team = $2`

// webhookColumns are those of an [oin.Webhook] without its latest delivery (index
// webhook_secrets_of).
const webhookColumns = `w.id, w.name, w.url, w.format, w.events, w.edition, coalesce(m.name, ''), w.made_at, w.paused_at, w.paused_why,
	(select max(k.ends_at) from webhook_secrets k where k.webhook_id = w.id)`

func webhookPlaces(w *oin.Webhook) []any {
	return []any{&w.ID, &w.Name, &w.URL, &w.Format, &w.Events, &w.Edition, &w.MadeBy, &w.Made, &w.Paused, &w.Why, &w.Replaced}
}

// deliveryColumns are those of an [oin.Delivery], from deliveries d and their latest attempts
// a. Both can be null in an outer join.
const deliveryColumns = `coalesce(d.id::text, ''), coalesce(d.type, ''), coalesce(d.title, ''), coalesce(d.at, 'epoch'), coalesce(d.state, ''), coalesce(d.by_hand, false), d.next_at,
	coalesce(a.n, 0), coalesce(a.at, 'epoch'), coalesce(a.by_person, ''), coalesce(a.signature, ''), coalesce(a.status, 0), coalesce(a.fault, ''), coalesce(a.took_ms, 0)`

// lastAttempt joins the latest attempt of deliveries d (the primary key serves it).
const lastAttempt = ` left join lateral (select * from webhook_attempts x where x.delivery_id = d.id order by x.n desc limit 1) a on true`

type deliveryRow struct {
	oin.Delivery
	last oin.DeliveryAttempt
	took int64
}

func (r *deliveryRow) places() []any {
	d, a := &r.Delivery, &r.last
	return []any{&d.ID, &d.Type, &d.Title, &d.At, &d.State, &d.ByHand, &d.Next, &a.Number, &a.At, &a.By, &a.Signature, &a.Status, &a.Fault, &r.took}
}

func (r *deliveryRow) delivery() *oin.Delivery {
	if r.ID == "" {
		return nil
	}
	d := r.Delivery
	if d.Attempts = r.last.Number; d.Attempts > 0 {
		last := r.last
		last.Took = time.Duration(r.took) * time.Millisecond
		d.Last = &last
	}
	return &d
}

// Webhooks returns the webhooks that a person sees, the newest first, each with its latest
// delivery (indexes webhooks_of_org, webhook_deliveries_of).
func (db queries) Webhooks(ctx context.Context, who oin.Person) ([]oin.Webhook, error) {
	rows, err := db.q.Query(ctx, `
		select `+webhookColumns+`, `+deliveryColumns+`
		from webhooks w left join people m on m.id = w.made_by
		left join lateral (select * from webhook_deliveries x where x.webhook_id = w.id order by x.at desc, x.id desc limit 1) d on true`+lastAttempt+`
		where `+ofWebhooks+` order by w.made_at desc, w.id`, who.Org.ID, who.Role.IsOINTeam())
	return collect(rows, err, "read webhooks", func(row pgx.CollectableRow) (oin.Webhook, error) {
		var w oin.Webhook
		var d deliveryRow
		err := row.Scan(append(webhookPlaces(&w), d.places()...)...)
		w.Last = d.delivery()
		return w, err
	})
}

// Webhook returns a webhook that a person sees. It returns [ErrNotFound] if there is none.
func (db queries) Webhook(ctx context.Context, who oin.Person, id oin.WebhookID) (oin.Webhook, error) {
	var w oin.Webhook
	err := db.q.QueryRow(ctx, `
		select `+webhookColumns+` from webhooks w left join people m on m.id = w.made_by
		where w.id = $3 and `+ofWebhooks, who.Org.ID, who.Role.IsOINTeam(), id).Scan(webhookPlaces(&w)...)
	return w, wrapNoRows(err, "find webhook")
}

// LockWebhook locks a webhook that a person sees, and returns it. It returns [ErrNotFound]
// if there is none.
func (tx *Tx) LockWebhook(ctx context.Context, who oin.Person, id oin.WebhookID) (oin.Webhook, error) {
	var locked oin.WebhookID
	err := tx.q.QueryRow(ctx, `select w.id from webhooks w where w.id = $3 and `+ofWebhooks+` for update`, who.Org.ID, who.Role.IsOINTeam(), id).Scan(&locked)
	if err != nil {
		return oin.Webhook{}, wrapNoRows(err, "lock webhook")
	}
	return tx.Webhook(ctx, who, id)
}

// AddWebhook adds a webhook of a person's org or, for the OIN team, of the team, and returns
// its id.
func (tx *Tx) AddWebhook(ctx context.Context, who oin.Person, w oin.Webhook) (id oin.WebhookID, err error) {
	err = tx.q.QueryRow(ctx, `
		insert into webhooks (org_id, for_team, name, url, format, events, made_by, made_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
		who.Org.ID, who.Role.IsOINTeam(), w.Name, w.URL, w.Format, w.Events, who.ID, w.Made).Scan(&id)
	if err != nil {
		return "", fmt.Errorf("add webhook: %w", err)
	}
	return id, nil
}

// SaveWebhook stores a changed webhook, which must be locked.
func (tx *Tx) SaveWebhook(ctx context.Context, who oin.Person, w oin.Webhook) error {
	_, err := tx.q.Exec(ctx, `
		update webhooks w set name = $4, url = $5, format = $6, events = $7, paused_at = $8, paused_why = $9, edition = edition + 1
		where w.id = $3 and `+ofWebhooks, who.Org.ID, who.Role.IsOINTeam(), w.ID, w.Name, w.URL, w.Format, w.Events, w.Paused, w.Why)
	if err != nil {
		return fmt.Errorf("save webhook: %w", err)
	}
	return nil
}

// DeleteWebhook deletes a webhook that a person sees, with its secrets and its log.
func (tx *Tx) DeleteWebhook(ctx context.Context, who oin.Person, id oin.WebhookID) error {
	if _, err := tx.q.Exec(ctx, `delete from webhooks w where w.id = $3 and `+ofWebhooks, who.Org.ID, who.Role.IsOINTeam(), id); err != nil {
		return fmt.Errorf("delete webhook: %w", err)
	}
	return nil
}

// AddWebhookSecret adds the secret that signs a webhook from now on. Its id is that of
// [WebhookSecretPlace].
func (tx *Tx) AddWebhookSecret(ctx context.Context, w oin.WebhookID, id string, sealed []byte, at time.Time) error {
	if _, err := tx.q.Exec(ctx, `insert into webhook_secrets (id, webhook_id, sealed, made_at) values ($1, $2, $3, $4)`, id, w, sealed, at); err != nil {
		return fmt.Errorf("add webhook secret: %w", err)
	}
	return nil
}

// EndWebhookSecrets ends the current secret of a webhook at a time, and those before it now.
// Without a time, all end now.
func (tx *Tx) EndWebhookSecrets(ctx context.Context, w oin.WebhookID, at *time.Time) error {
	if _, err := tx.q.Exec(ctx, `delete from webhook_secrets where webhook_id = $1 and (ends_at is not null or $2::timestamptz is null)`, w, at); err != nil {
		return fmt.Errorf("end webhook secrets: %w", err)
	}
	if _, err := tx.q.Exec(ctx, `update webhook_secrets set ends_at = $2 where webhook_id = $1`, w, at); err != nil {
		return fmt.Errorf("end webhook secrets: %w", err)
	}
	return nil
}

// WebhookSecret is an encrypted secret that signs a webhook.
type WebhookSecret struct {
	ID     string
	Sealed []byte
}

// Taken is a delivery to send, and where.
type Taken struct {
	Delivery oin.Delivery
	Webhook  oin.Webhook
	Body     string
	Tries    int        // before this one
	First    *time.Time // when the first one was
	Secrets  []WebhookSecret
	// Withheld means that the org is suspended. Busy is how many other deliveries of the
	// webhook are being sent, and OrgBusy how many of all webhooks of its org. Waiting is how
	// many of the org's are due, up to 60.
	Withheld               bool
	Busy, OrgBusy, Waiting int
	// Sending means that this one is being sent by someone else.
	Sending bool
	// Accepted is when the webhook last had a delivery accepted, or nil.
	Accepted *time.Time
	Org      oin.Org
	ForTeam  bool
}

// TakeDelivery locks a delivery's org and webhook, and returns the delivery. It returns
// [ErrNotFound] if there is none. The org keeps the number of its deliveries exact that are
// sent at the same time (index webhook_deliveries_pending).
func (tx *Tx) TakeDelivery(ctx context.Context, id oin.DeliveryID, now time.Time) (Taken, error) {
	var t Taken
	err := tx.q.QueryRow(ctx, `
		select w.id from orgs o join webhooks w on w.org_id = o.id
		where w.id = (select webhook_id from webhook_deliveries where id = $1) for no key update`, id).Scan(&t.Webhook.ID)
	if err != nil {
		return t, wrapNoRows(err, "find webhook of delivery")
	}
	var d deliveryRow
	w := &t.Webhook
	err = tx.q.QueryRow(ctx, `
		select `+webhookColumns+`, `+deliveryColumns+`, d.body, d.tries, d.first_at, coalesce(d.taken_until > $2, false), w.accepted_at, o.id, o.name, o.suspended_at is not null, w.for_team,
		       (select count(*) from webhook_deliveries x where x.webhook_id = w.id and x.state = 'pending' and x.taken_until > $2 and x.id <> d.id),
		       (select count(*) from webhooks u join webhook_deliveries x on x.webhook_id = u.id where u.org_id = w.org_id and x.state = 'pending' and x.taken_until > $2 and x.id <> d.id),
		       (select count(*) from (select from webhooks u join webhook_deliveries x on x.webhook_id = u.id where u.org_id = w.org_id and x.state = 'pending' and x.next_at <= $2 limit 60) due)
		from webhook_deliveries d join webhooks w on w.id = d.webhook_id join orgs o on o.id = w.org_id left join people m on m.id = w.made_by`+lastAttempt+`
		where d.id = $1`, id, now).
		Scan(append(append(webhookPlaces(w), d.places()...), &t.Body, &t.Tries, &t.First, &t.Sending, &t.Accepted, &t.Org.ID, &t.Org.Name, &t.Withheld, &t.ForTeam, &t.Busy, &t.OrgBusy, &t.Waiting)...)
	if err != nil {
		return t, wrapNoRows(err, "find delivery")
	}
	t.Delivery = *d.delivery()
	rows, err := tx.q.Query(ctx, `
		select id::text, sealed from webhook_secrets where webhook_id = $1 and coalesce(ends_at > $2, true) order by made_at desc, id`, w.ID, now)
	if err != nil {
		return t, fmt.Errorf("read webhook secrets: %w", err)
	}
	if t.Secrets, err = pgx.CollectRows(rows, pgx.RowToStructByPos[WebhookSecret]); err != nil {
		return t, fmt.Errorf("read webhook secrets: %w", err)
	}
	return t, nil
}

// HoldDelivery notes that a delivery is being sent until a time, at the latest.
func (tx *Tx) HoldDelivery(ctx context.Context, id oin.DeliveryID, until time.Time) error {
	if _, err := tx.q.Exec(ctx, `update webhook_deliveries set taken_until = $2 where id = $1`, id, until); err != nil {
		return fmt.Errorf("hold delivery: %w", err)
	}
	return nil
}

// SaveAttempt adds an attempt to a delivery, which must be taken, and stores what has become
// of it. If the receiver accepted it, the webhook is marked so too.
func (tx *Tx) SaveAttempt(ctx context.Context, t Taken, a oin.DeliveryAttempt) error {
	var batch pgx.Batch
	batch.Queue(`
		insert into webhook_attempts (delivery_id, n, at, by_person, signature, status, fault, answer, took_ms)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, t.Delivery.ID, a.Number, a.At, a.By, a.Signature, a.Status, a.Fault, a.Answer, a.Took.Milliseconds())
	batch.Queue(`
		update webhook_deliveries set state = $2, tries = $3, first_at = $4, next_at = $5, taken_until = null where id = $1`,
		t.Delivery.ID, t.Delivery.State, t.Tries, t.First, t.Delivery.Next)
	if a.Fault == "" {
		batch.Queue(`update webhooks set accepted_at = $2 where id = $1`, t.Webhook.ID, a.At)
	}
	if err := tx.q.SendBatch(ctx, &batch).Close(); err != nil {
		return fmt.Errorf("save attempt: %w", err)
	}
	return nil
}

// AddTest adds a delivery that tries a webhook, and returns its id.
func (tx *Tx) AddTest(ctx context.Context, w oin.WebhookID, title, body string, at time.Time) (id oin.DeliveryID, err error) {
	err = tx.q.QueryRow(ctx, `
		insert into webhook_deliveries (webhook_id, type, title, body, at, state, by_hand, next_at)
		values ($1, $2, $3, $4, $5, 'pending', true, $5) returning id`, w, oin.EventTest, title, body, at).Scan(&id)
	if err != nil {
		return "", fmt.Errorf("add test: %w", err)
	}
	return id, nil
}

// Deliveries returns a page of what a webhook that a person sees has had to tell, the newest
// first, and where it ends. The place is zero on the last page (index webhook_deliveries_of).
func (db queries) Deliveries(ctx context.Context, who oin.Person, id oin.WebhookID, after oin.DeliveryPlace, limit int) ([]oin.Delivery, oin.DeliveryPlace, error) {
	args := []any{who.Org.ID, who.Role.IsOINTeam(), id, limit + 1}
	where := ``
	if after.ID != "" {
		where, args = ` and (d.at, d.id) < ($5, $6)`, append(args, after.At, after.ID)
	}
	rows, err := db.q.Query(ctx, `
		select `+deliveryColumns+`
		from webhooks w join webhook_deliveries d on d.webhook_id = w.id`+lastAttempt+`
		where w.id = $3 and `+ofWebhooks+where+`
		order by d.at desc, d.id desc limit $4`, args...)
	return collectPage(rows, err, "read deliveries", limit, scanDelivery, func(last oin.Delivery) oin.DeliveryPlace {
		return oin.DeliveryPlace{At: last.At, ID: last.ID}
	})
}

func scanDelivery(row pgx.CollectableRow) (oin.Delivery, error) {
	var d deliveryRow
	if err := row.Scan(d.places()...); err != nil {
		return oin.Delivery{}, err
	}
	return *d.delivery(), nil
}

// Delivery returns a delivery of a webhook that a person sees, with its body and all
// attempts, the latest first. It returns [ErrNotFound] if there is none.
func (db queries) Delivery(ctx context.Context, who oin.Person, w oin.WebhookID, id oin.DeliveryID) (d oin.Delivery, body string, attempts []oin.DeliveryAttempt, err error) {
	var row deliveryRow
	err = db.q.QueryRow(ctx, `
		select `+deliveryColumns+`, d.body from webhooks w join webhook_deliveries d on d.webhook_id = w.id`+lastAttempt+`
		where d.id = $4 and w.id = $3 and `+ofWebhooks, who.Org.ID, who.Role.IsOINTeam(), w, id).Scan(append(row.places(), &body)...)
	if err != nil {
		return d, "", nil, wrapNoRows(err, "find delivery")
	}
	rows, err := db.q.Query(ctx, `
		select n, at, by_person, signature, status, fault, answer, took_ms * interval '1 millisecond' from webhook_attempts where delivery_id = $1 order by n desc limit 100`, id)
	if err != nil {
		return d, "", nil, fmt.Errorf("read attempts: %w", err)
	}
	attempts, err = pgx.CollectRows(rows, pgx.RowToStructByPos[oin.DeliveryAttempt])
	if err != nil {
		return d, "", nil, fmt.Errorf("read attempts: %w", err)
	}
	return *row.delivery(), body, attempts, nil
}

// StopWebhook ends what a webhook still has to send. It is called when the webhook is paused.
func (tx *Tx) StopWebhook(ctx context.Context, id oin.WebhookID) error {
	_, err := tx.q.Exec(ctx, `update webhook_deliveries set state = 'failed', next_at = null where webhook_id = $1 and state = 'pending'`, id)
	if err != nil {
		return fmt.Errorf("stop webhook: %w", err)
	}
	return nil
}

// PauseWebhook pauses a webhook, which must be locked, unless it is paused. It reports whether
// it did.
func (tx *Tx) PauseWebhook(ctx context.Context, id oin.WebhookID, why string, at time.Time) (bool, error) {
	tag, err := tx.q.Exec(ctx, `update webhooks set paused_at = $2, paused_why = $3, edition = edition + 1 where id = $1 and paused_at is null`, id, at, why)
	if err != nil {
		return false, fmt.Errorf("pause webhook: %w", err)
	}
	return tag.RowsAffected() == 1, nil
}

// WebhookReaders returns who is told that a webhook was paused: up to limit people who can
// change it and have signed in since a time, first the one who made it.
func (tx *Tx) WebhookReaders(ctx context.Context, id oin.WebhookID, active time.Time, limit int) ([]Recipient, error) {
	rows, err := tx.q.Query(ctx, `
		select p.id, p.email from webhooks w join people p on p.org_id = w.org_id
		where w.id = $1 and p.suspended_at is null and p.signed_in_at > $2 and coalesce(p.role, 'isv') = case when w.for_team then 'admin' else 'isv' end
		order by p.id is distinct from w.made_by, p.signed_in_at desc, p.id limit $3`, id, active, limit)
	return collect(rows, err, "find readers of webhook", func(row pgx.CollectableRow) (Recipient, error) {
		var r Recipient
		var person oin.PersonID
		err := row.Scan(&person, &r.Email)
		r.People = []oin.PersonID{person}
		return r, err
	})
}

// PruneWebhooks deletes deliveries from before a time, of each webhook all but the newest, and
// secrets that have ended (indexes webhook_deliveries_by_time, webhook_deliveries_of).
func (db *DB) PruneWebhooks(ctx context.Context, before, now time.Time, newest int) (int, error) {
	if _, err := db.q.Exec(ctx, `delete from webhook_secrets where ends_at <= $1`, now); err != nil {
		return 0, fmt.Errorf("delete old webhook secrets: %w", err)
	}
	tag, err := db.q.Exec(ctx, `
		delete from webhook_deliveries where at < $1 or id in (
			select n.id from (select webhook_id from webhook_deliveries group by webhook_id having count(*) > $2) many,
			lateral (select d.id from webhook_deliveries d where d.webhook_id = many.webhook_id order by d.at desc, d.id desc offset $2) n)`, before, newest)
	if err != nil {
		return 0, fmt.Errorf("delete old deliveries: %w", err)
	}
	return int(tag.RowsAffected()), nil
}

// QueueDeliveries adds a job for each delivery that was due before a time and has none.
func (db *DB) QueueDeliveries(ctx context.Context, before time.Time, limit int) error {
	rows, err := db.q.Query(ctx, `select id from webhook_deliveries where state = 'pending' and next_at < $1 order by next_at limit $2`, before, limit)
	if err != nil {
		return fmt.Errorf("find deliveries: %w", err)
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[oin.DeliveryID])
	if err != nil || len(ids) == 0 {
		return err
	}
	var jobs []river.InsertManyParams
	for _, id := range ids {
		jobs = append(jobs, river.InsertManyParams{Args: SendWebhook{ID: id}})
	}
	if _, err := db.jobs.InsertMany(ctx, jobs); err != nil {
		return fmt.Errorf("queue deliveries: %w", err)
	}
	return nil
}
