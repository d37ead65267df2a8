package portal_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
	"oinmanager/internal/webhook"
)

// hooks is a world whose webhooks reach a receiver on this machine.
type hooks struct {
	*world
	url string

	mu     sync.Mutex
	status int // that it answers with; 0 accepts
	header http.Header
	got    []hooked
}

type hooked struct {
	id     string
	header http.Header
	raw    []byte
	body   wire.Webhook
}

func newHooks(t *testing.T) *hooks {
	h := &hooks{world: newWorld(t), header: http.Header{}}
	server := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		raw, _ := io.ReadAll(r.Body)
		got := hooked{id: r.Header.Get("Webhook-Id"), header: r.Header.Clone(), raw: raw}
		_ = json.Unmarshal(raw, &got.body)
		h.mu.Lock()
		defer h.mu.Unlock()
		h.got = append(h.got, got)
		for name, value := range h.header {
			w.Header()[name] = value
		}
		if h.status != 0 {
			w.WriteHeader(h.status)
		}
	}))
	t.Cleanup(server.Close)
	h.url = server.URL
	keys, err := secret.NewKeys()
	h.ok(err)
	box, err := secret.NewBox(keys)
	h.ok(err)
	now := func() time.Time { return h.clock }
	h.portal = portal.New(h.db, box, portal.Settings{
		BaseURL: "https://oin.example", Team: "team@oin.example", MailFrom: "no-reply@oin.example", Now: now,
		Webhooks: webhook.NewSender(webhook.Options{Client: server.Client(), Trusted: func(string) bool { return true }, Now: now}),
	})
	return h
}

// hook makes a webhook for all events that a person can choose, and returns its secret too.
func (h *hooks) hook(who oin.Person, format oin.WebhookFormat) (oin.Webhook, string) {
	h.Helper()
	n := portal.NewWebhook{URL: h.url, Format: format}
	for _, e := range portal.WebhookEvents(who) {
		n.Events = append(n.Events, e.Type)
	}
	w, text, err := h.portal.MakeWebhook(h.ctx(), who, n)
	h.ok(err)
	return w, string(text)
}

// due returns the deliveries that have to be sent, the oldest first.
func (h *hooks) due() (all []oin.DeliveryID) {
	h.Helper()
	rows, err := h.db.Pool().Query(h.ctx(), `select id from webhook_deliveries where state = 'pending' order by at, type, id`)
	h.ok(err)
	defer rows.Close()
	for rows.Next() {
		var id oin.DeliveryID
		h.ok(rows.Scan(&id))
		all = append(all, id)
	}
	return all
}

// run sends what has to be sent, as the jobs do, and returns how long the last of them waits.
func (h *hooks) run() (wait time.Duration) {
	h.Helper()
	for _, id := range h.due() {
		var err error
		wait, err = h.portal.SendWebhook(h.ctx(), id)
		h.ok(err)
	}
	return wait
}

// take returns what the receiver got since.
func (h *hooks) take() []hooked {
	h.mu.Lock()
	defer h.mu.Unlock()
	got := h.got
	h.got = nil
	return got
}

// log returns what a webhook's log says.
func (h *hooks) log(who oin.Person, id oin.WebhookID) portal.WebhookView {
	h.Helper()
	v, err := h.portal.Webhook(h.ctx(), who, id, oin.DeliveryPlace{})
	h.ok(err)
	return v
}

func TestWebhooksTellWhatNoticesTell(t *testing.T) {
	h := newHooks(t)
	_, text := h.hook(h.ada, oin.FormatStandard)
	h.hook(h.gus, oin.FormatStandard)
	h.hook(h.max, oin.FormatStandard)
	slack, _ := h.hook(h.abe, oin.FormatSlack)
	id := h.submitted("Acme Directory")
	h.run()
	got := h.take()
	types := map[string]int{}
	for _, g := range got {
		types[g.body.Type]++
		if g.body.Type != "submission.received" {
			continue
		}
		s := g.body.Data.Submission
		if s == nil || s.ID != string(id) || s.Name != "Acme Directory" || s.Status != "REVIEW" || s.Round != 1 || s.Due == nil || g.body.Data.OrgID != string(h.ada.Org.ID) || g.body.Data.Event == nil || g.body.Data.Event.Action != "submit" || g.body.Data.Event.By != h.ada.Name {
			t.Errorf("it says %s", g.raw)
		}
		oracle, err := standardwebhooks.NewWebhook(text)
		h.ok(err)
		h.ok(oracle.VerifyIgnoringTimestamp(g.raw, g.header))
	}
	if len(got) != 3 || types["submission.received"] != 1 || types["submission.submitted"] != 1 || types[""] != 1 {
		t.Errorf("%v", types)
	}
	for _, g := range got {
		if g.body.Type == "" && !strings.Contains(string(g.raw), `"text":"Submission received: “Acme Directory”, version 1\n\u003chttps://oin.example/submissions/`) {
			t.Errorf("Slack gets %s", g.raw)
		}
	}
	h.run()
	if again := h.take(); len(again) != 0 {
		t.Errorf("they are sent %d times more", len(again))
	}

	// Nothing is told of what wasn't done, or to a webhook that rests.
	_, err := h.portal.Act(h.ctx(), h.ada, id, portal.ActionRequest{Action: oin.ActionWithdraw, Seen: oin.Seen{Status: oin.StatusQA, Round: 9}})
	if err == nil {
		t.Fatal("a withdrawal of another round was accepted")
	}
	h.ok(h.portal.PauseWebhook(h.ctx(), h.ada, slack.ID))
	h.act(h.rae, id, oin.ActionRequestChanges, oin.Issue{Field: oin.AppDescription, Text: "Say more."})
	h.run()
	if got := h.take(); len(got) != 1 || got[0].body.Type != "submission.changes_requested" || len(got[0].body.Data.Event.Issues) != 1 || strings.Contains(string(got[0].raw), "Rae") {
		t.Errorf("of the changes, they were told %d times: %+v", len(got), got)
	}
	h.act(h.abe, id, oin.ActionSubmit)
	h.setOrg(h.ada, `suspended_at = now()`)
	h.run()
	if got := h.take(); len(got) != 1 || got[0].body.Type != "submission.submitted" || got[0].body.Data.Submission.Round != 2 {
		t.Errorf("while the org is suspended, they are told %d times: %+v", len(got), got)
	}
}

func TestAWebhookThatFailsForThreeDaysIsPausedAndItsPeopleTold(t *testing.T) {
	h := newHooks(t)
	w, _ := h.hook(h.ada, oin.FormatStandard)
	h.status = http.StatusInternalServerError
	id := h.submitted("Acme Directory")
	begun := h.clock
	ids := map[string]bool{}
	attempts := 0
	for {
		wait := h.run()
		for _, g := range h.take() {
			attempts++
			ids[g.id] = true
		}
		if wait == 0 {
			break
		}
		if v := h.log(h.ada, w.ID); v.Paused != nil || v.Deliveries[0].State != oin.DeliveryPending || v.Deliveries[0].Next.Sub(h.clock) != wait {
			t.Fatalf("after attempt %d: %+v", attempts, v)
		}
		// A job that comes too early waits.
		if early, err := h.portal.SendWebhook(h.ctx(), h.due()[0]); err != nil || early != wait {
			t.Fatalf("too early, it waits for %v instead of %v, %v", early, wait, err)
		}
		h.clock = h.clock.Add(wait)
	}
	if attempts != webhook.MaxAttempts || len(ids) != 1 || h.clock.Sub(begun) != webhook.Patience {
		t.Errorf("%d attempts with ids %v in %v", attempts, ids, h.clock.Sub(begun))
	}
	v := h.log(h.ada, w.ID)
	if v.Paused == nil || !strings.Contains(v.Why, "it responded with error 500") || v.Deliveries[0].State != oin.DeliveryFailed || v.Deliveries[0].Attempts != attempts {
		t.Errorf("in the end: %+v", v)
	}
	told := 0
	for _, m := range h.mails() {
		if m.Notice == oin.NoticeWebhookPaused {
			told++
			if !strings.Contains(m.Body, "/webhooks/"+string(w.ID)) || !strings.Contains(m.Subject, "Webhook paused") {
				t.Errorf("they are told %s", m.Body)
			}
		}
	}
	if bell := strings.Join(h.inbox(h.abe), "\n"); told != 2 || !strings.Contains(bell, "Webhook paused") {
		t.Errorf("%d emails, and Abe's bell says %s", told, bell)
	}
	if n := pgtest.Count(t, h.db, `select count(*) from audit where action = 'webhook' and detail like 'Paused%'`); n != 1 {
		t.Errorf("it is in the audit log %d times", n)
	}
	h.act(h.rae, id, oin.ActionPass)
	h.status = 0
	if h.run(); len(h.take()) != 0 {
		t.Error("a paused webhook is sent something")
	}
	h.ok(h.portal.ResumeWebhook(h.ctx(), h.abe, w.ID))
	h.ok(h.portal.Redeliver(h.ctx(), h.abe, w.ID, v.Deliveries[0].ID))
	if got := h.take(); len(got) != 1 || !ids[got[0].id] {
		t.Errorf("sent again: %+v", got)
	}
	if v := h.log(h.ada, w.ID); v.Paused != nil || v.Deliveries[0].State != oin.DeliveryAccepted || v.Deliveries[0].Last.By != h.abe.Name {
		t.Errorf("after it was sent again: %+v", v)
	}
}

func TestAReceiverCanEndAWebhookOrAskToBeLeftAlone(t *testing.T) {
	h := newHooks(t)
	w, _ := h.hook(h.ada, oin.FormatStandard)
	h.status = http.StatusTooManyRequests
	h.header.Set("Retry-After", "7200")
	id := h.submitted("Acme Directory")
	if wait := h.run(); wait != 2*time.Hour {
		t.Errorf("it waits for %v", wait)
	}
	h.act(h.rae, id, oin.ActionPass)
	h.clock = h.clock.Add(2 * time.Hour)
	h.status = http.StatusGone
	h.run()
	if v := h.log(h.ada, w.ID); v.Paused == nil || !strings.Contains(v.Why, "410") || len(h.due()) != 0 || len(h.take()) != 2 {
		t.Errorf("after it was gone: %+v", v)
	}
}

// A receiver that refuses one event takes others: that says nothing about the webhook.
func TestOneEventThatIsNeverAcceptedPausesNothing(t *testing.T) {
	h := newHooks(t)
	w, _ := h.hook(h.ada, oin.FormatStandard)
	h.status = http.StatusInternalServerError
	h.submitted("Acme Directory")
	h.run()
	first := h.due()[0]
	h.clock = h.clock.Add(time.Second)
	h.status = 0
	if _, err := h.portal.TestWebhook(h.ctx(), h.ada, w.ID); err != nil {
		t.Fatal(err)
	}
	h.status = http.StatusInternalServerError
	for {
		wait, err := h.portal.SendWebhook(h.ctx(), first)
		h.ok(err)
		if wait == 0 {
			break
		}
		h.clock = h.clock.Add(wait)
	}
	if v := h.log(h.ada, w.ID); v.Paused != nil {
		t.Errorf("it is paused: %s", v.Why)
	}
}

func TestOnlyAFewDeliveriesOfAWebhookAreSentAtOnce(t *testing.T) {
	h := newHooks(t)
	h.hook(h.ada, oin.FormatStandard)
	id := h.submitted("Acme Directory")
	h.act(h.rae, id, oin.ActionPass)
	h.act(h.rae, id, oin.ActionReportBugs, oin.Issue{Text: "It crashes."})
	h.hook(h.gus, oin.FormatStandard)
	due := h.due()
	if len(due) != 3 {
		t.Fatalf("%d are due", len(due))
	}
	_, err := h.db.Pool().Exec(h.ctx(), `update webhook_deliveries set taken_until = $1 where id in ($2, $3)`, h.clock.Add(time.Minute), due[0], due[1])
	h.ok(err)
	if wait, err := h.portal.SendWebhook(h.ctx(), due[2]); err != nil || wait < time.Second || wait > time.Minute || len(h.take()) != 0 {
		t.Errorf("the third waits for %v, %v", wait, err)
	}
	if wait, err := h.portal.SendWebhook(h.ctx(), due[0]); err != nil || wait == 0 || len(h.take()) != 0 {
		t.Errorf("one that is being sent waits for %v, %v", wait, err)
	}
	h.clock = h.clock.Add(2 * time.Minute) // their program has died
	if h.run(); len(h.take()) != 3 {
		t.Error("what was left isn't sent")
	}
}

func TestAReplacedSecretSignsTooForADay(t *testing.T) {
	h := newHooks(t)
	w, before := h.hook(h.ada, oin.FormatStandard)
	signed := func(texts ...string) (by []bool) {
		_, err := h.portal.TestWebhook(h.ctx(), h.ada, w.ID)
		h.ok(err)
		got := h.take()[0]
		for _, text := range texts {
			oracle, err := standardwebhooks.NewWebhook(text)
			h.ok(err)
			by = append(by, oracle.VerifyIgnoringTimestamp(got.raw, got.header) == nil)
		}
		return by
	}
	_, text, err := h.portal.RotateWebhook(h.ctx(), h.ada, w.ID, false)
	h.ok(err)
	now := string(text)
	if by := signed(now, before); !by[0] || !by[1] {
		t.Errorf("at first: %v", by)
	}
	h.clock = h.clock.Add(oin.WebhookOverlap)
	if by := signed(now, before); !by[0] || by[1] {
		t.Errorf("after a day: %v", by)
	}
	if _, err := h.portal.PruneWebhooks(h.ctx()); err != nil || pgtest.Count(t, h.db, `select count(*) from webhook_secrets`) != 1 {
		t.Errorf("the secret that has ended is still stored: %v", err)
	}
	_, text, err = h.portal.RotateWebhook(h.ctx(), h.abe, w.ID, true)
	h.ok(err)
	if by := signed(string(text), now); !by[0] || by[1] {
		t.Errorf("after a leak: %v", by)
	}
	stale := h.ada
	stale.Recent = false
	_, _, err = h.portal.RotateWebhook(h.ctx(), stale, w.ID, true)
	h.refused(err, oin.CodeSignInAgain)
	_, _, err = h.portal.RotateWebhook(h.ctx(), h.gus, w.ID, true)
	h.refused(err, oin.CodeNotFound)
}

func TestTheLogOfAWebhookIsBoundedAndDoesNotOutlastATransfer(t *testing.T) {
	h := newHooks(t)
	w, _ := h.hook(h.ada, oin.FormatStandard)
	theirs, _ := h.hook(h.gus, oin.FormatStandard)
	id := h.published("Acme Directory")
	if len(h.log(h.ada, w.ID).Deliveries) < 2 {
		t.Fatal("the log is empty")
	}
	h.ok(h.handOver(id, globex))
	mine, others := h.log(h.ada, w.ID).Deliveries, h.log(h.gus, theirs.ID).Deliveries
	if len(mine) != 1 || mine[0].Type != "integration.transferred_out" || len(others) != 1 || others[0].Type != "integration.transferred_in" {
		t.Errorf("after the transfer: %+v, %+v", mine, others)
	}
	_, err := h.db.Pool().Exec(h.ctx(), `
		insert into webhook_deliveries (webhook_id, type, title, body, at, state)
		select $1, 'webhook.test', 'Old', '{}', $2::timestamptz - interval '1 minute' * n, 'failed' from generate_series(1, $3::int) n`, w.ID, h.clock, oin.MaxWebhooksSent)
	h.ok(err)
	pruned, err := h.portal.PruneWebhooks(h.ctx())
	h.ok(err)
	if n := pgtest.Count(t, h.db, `select count(*) from webhook_deliveries where webhook_id = '`+string(w.ID)+`'`); pruned != 1 || n != oin.MaxWebhooksSent {
		t.Errorf("%d were deleted, and %d are left", pruned, n)
	}
	h.clock = h.clock.Add(oin.WebhookSentKept + time.Second)
	_, err = h.portal.PruneWebhooks(h.ctx())
	h.ok(err)
	if n := pgtest.Count(t, h.db, `select count(*) from webhook_deliveries`); n != 0 {
		t.Errorf("after 30 days, %d are left", n)
	}
}
