package pages

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"time"

	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// WebhooksPage lists webhooks.
type WebhooksPage struct {
	ui.Layout
	Webhooks  []oin.Webhook // the newest first
	CanChange bool
}

// team reports whether the page is for a person of the OIN team.
func (p WebhooksPage) team() bool { return p.Person != nil && p.Person.Role.IsOINTeam() }

func (p WebhooksPage) side() oin.Party {
	if p.team() {
		return oin.PartyOIN
	}
	return oin.PartyISV
}

func (p WebhooksPage) intro() string {
	switch {
	case !p.team():
		return "We tell your programs what happens to your submissions. Everyone in your org sees and changes these webhooks."
	case p.CanChange:
		return "They tell programs of the OIN team what ISVs do. The whole OIN team sees them."
	default:
		return "They tell programs of the OIN team what ISVs do. OIN admins add and change them."
	}
}

// WebhookFormPage makes or changes a webhook.
type WebhookFormPage struct {
	ui.Layout
	Offered []oin.EventInfo
	// ID is that of the webhook to change, or empty, and Edition the one that was seen.
	ID      oin.WebhookID
	Edition int64
	// What was typed, and why it can't be accepted, by field. Fault is about the whole.
	Name, URL string
	Format    oin.WebhookFormat
	Events    []oin.EventType
	Faults    map[string]string
	Fault     string
}

func (p WebhookFormPage) action() templ.SafeURL {
	if p.ID == "" {
		return paths.Webhooks
	}
	return templ.URL(paths.Webhook(p.ID))
}

// webhooksKept is where kept.js keeps what is typed for a new webhook. The URL isn't kept: that of a
// Slack channel is a secret.
const webhooksKept = "webhooks"

// keptAt returns where what is typed is kept.
func (p WebhookFormPage) keptAt() string {
	if p.ID == "" {
		return webhooksKept
	}
	return webhooksKept + "-" + string(p.ID)
}

func (p WebhookFormPage) back() string {
	if p.ID == "" {
		return paths.Webhooks
	}
	return paths.Webhook(p.ID)
}

func (p WebhookFormPage) chosen(e oin.EventType) bool { return slices.Contains(p.Events, e) }

func (p WebhookFormPage) edition() string { return strconv.FormatInt(p.Edition, 10) }

// WebhookSecretPage shows the secret that signs a webhook, once.
type WebhookSecretPage struct {
	ui.Layout
	Webhook oin.Webhook
	Text    string
	// Replaces reports whether it replaces another one.
	Replaces bool
}

// WebhookPage shows a webhook with a page of its log.
type WebhookPage struct {
	ui.Layout
	Webhook    oin.Webhook
	Deliveries []oin.Delivery // the newest first
	First      bool           // the first page of them
	More       string         // path of the next page of them, or empty
	CanChange  bool
	Asks       string // what the person is asked about: “delete”, “rotate”, or nothing
}

// replacing reports whether the secret before the current one signs too.
func (p WebhookPage) replacing() bool {
	return p.Webhook.Replaced != nil && p.Layout.Now.Before(*p.Webhook.Replaced)
}

func (p WebhookPage) emptyText() string {
	if p.CanChange {
		return "Send a test to try it. Events appear here as they happen."
	}
	return "Events appear here as they happen."
}

// DeliveryPage shows what a webhook had to tell of an event, and what was answered.
type DeliveryPage struct {
	ui.Layout
	Webhook   oin.Webhook
	Delivery  oin.Delivery
	Body      string
	Attempts  []oin.DeliveryAttempt // the latest first
	Headers   []oin.DeliveryHeader  // of the latest attempt
	CanChange bool
}

// webhookHost returns the host of a URL, which says enough in a list.
func webhookHost(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	return u.Host
}

func eventLabels(w oin.Webhook, offered int) string {
	if len(w.Events) == offered {
		return "All events"
	}
	return ui.Count(len(w.Events), "event")
}

// deliveryTone and deliveryLabel return how a delivery's state is shown.
func deliveryTone(d oin.Delivery) string {
	switch {
	case d.State == oin.DeliveryAccepted:
		return "good"
	case d.State == oin.DeliveryFailed:
		return "danger"
	case d.Attempts > 0:
		return "attention"
	default:
		return "waiting"
	}
}

func deliveryLabel(d oin.Delivery) string {
	switch {
	case d.State == oin.DeliveryAccepted:
		return "Delivered"
	case d.State == oin.DeliveryFailed && d.Attempts == 0:
		return "Not sent"
	case d.State == oin.DeliveryFailed:
		return "Failed"
	case d.Attempts > 0:
		return "Failing"
	default:
		return "Waiting"
	}
}

// attemptWords returns what an attempt led to, as a sentence.
func attemptWords(a oin.DeliveryAttempt) string {
	switch {
	case a.Fault == "":
		return fmt.Sprintf("Accepted with %d", a.Status)
	default:
		return "Not accepted: " + a.Fault
	}
}

// tookWords returns a duration for people.
func tookWords(d time.Duration) string {
	if d < time.Second {
		return fmt.Sprintf("%d ms", max(d.Milliseconds(), 1))
	}
	return fmt.Sprintf("%.1f s", d.Seconds())
}

// nextWords returns when something happens, as from now.
func nextWords(t, now time.Time) string {
	switch d := t.Sub(now); {
	case d < time.Minute:
		return "in less than a minute"
	case d < time.Hour:
		return "in " + ui.Count(int(d.Round(time.Minute).Minutes()), "minute")
	case d < 48*time.Hour:
		return "in " + ui.Count(int(d.Round(time.Hour).Hours()), "hour")
	default:
		return "in " + ui.Count(int(d.Hours()/24), "day")
	}
}

// indented returns JSON for reading.
func indented(body string) string {
	var b bytes.Buffer
	if json.Indent(&b, []byte(body), "", "  ") != nil {
		return body
	}
	return b.String()
}

// webhookSample checks the signature of a webhook. A test in the browser runs it with a
// webhook that was sent.
//
//go:embed webhooksample.js
var webhookSample string
