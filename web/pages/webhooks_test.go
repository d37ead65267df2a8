package pages_test

import (
	"time"

	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/web/pages"
)

func webhookPages() map[string]templ.Component {
	offered := oin.EventsTo(oin.PartyISV)
	replaced, next := now.Add(time.Hour), now.Add(time.Minute)
	sent := oin.Delivery{ID: "0190c7a2-7e1b-7c53-8f0a-0000000000d1", Type: offered[0].Type, Title: "Published: Acme Directory", At: ago(time.Hour), State: oin.DeliveryPending, Attempts: 1, Next: &next,
		Last: &oin.DeliveryAttempt{Number: 1, At: ago(time.Hour), Status: 500, Fault: "the response was 500", Answer: "<h1>Oh no</h1>", Took: time.Second}}
	hook := oin.Webhook{ID: "0190c7a2-7e1b-7c53-8f0a-0000000000e1", Name: "CI", URL: "https://hooks.acme.com/okta", Format: oin.WebhookFormats[0].Format, Events: []oin.EventType{offered[0].Type}, MadeBy: "Ada Example", Made: ago(time.Hour), Replaced: &replaced, Last: &sent}
	paused := hook
	since := ago(time.Minute)
	paused.Paused, paused.Why = &since, "It failed for three days."
	form := pages.WebhookFormPage{Layout: frame("New webhook", ada), Offered: offered}
	faulty := form
	faulty.ID, faulty.Name, faulty.URL, faulty.Events, faulty.Fault = hook.ID, hook.Name, hook.URL, hook.Events, "A teammate changed it."
	faulty.Faults = map[string]string{"name": "Enter a name.", "url": "Enter a URL.", "format": "Choose.", "event": "Choose events."}
	page := pages.WebhookPage{Layout: frame("CI", ada), Webhook: hook, Deliveries: []oin.Delivery{sent}, First: true, More: "/webhooks?after=1", CanChange: true}
	deleting, rotating := page, page
	deleting.Asks, rotating.Asks, rotating.Webhook = "delete", "rotate", paused
	return map[string]templ.Component{
		"webhooks": pages.Webhooks(pages.WebhooksPage{Layout: frame("Webhooks", ada), Webhooks: []oin.Webhook{hook, paused}, CanChange: true}), "no webhooks": pages.Webhooks(pages.WebhooksPage{Layout: frame("Webhooks", rae)}),
		"new webhook": pages.WebhookForm(form), "webhook, faulty": pages.WebhookForm(faulty), "webhook's secret": pages.WebhookSecret(pages.WebhookSecretPage{Layout: frame("CI", ada), Webhook: hook, Text: "whsec_0123", Replaces: true}),
		"webhook": pages.Webhook(page), "webhook, deleting": pages.Webhook(deleting), "webhook, rotating": pages.Webhook(rotating),
		"delivery": pages.Delivery(pages.DeliveryPage{Layout: frame("Delivery", ada), Webhook: hook, Delivery: sent, Body: `{"type":"x"}`, Attempts: []oin.DeliveryAttempt{*sent.Last}, Headers: []oin.DeliveryHeader{{Name: "webhook-id", Value: "1"}}, CanChange: true}),
	}
}
