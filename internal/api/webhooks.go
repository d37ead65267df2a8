package api

import (
	"errors"
	"strconv"
	"time"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

type webhookRef struct {
	ID oin.WebhookID `path:"webhook" format:"uuid"`
}

type deliveryRef struct {
	webhookRef
	Delivery oin.DeliveryID `path:"delivery" format:"uuid"`
}

// ListWebhooks reads the webhooks of the caller's org or, for the OIN team, of the team.
var ListWebhooks = operation("listWebhooks", "webhooks", "List your webhooks", func(c *Call, _ struct{}) (wire.WebhookEndpointList, error) {
	all, err := c.Portal.Webhooks(c.ctx(), c.Who)
	list := wire.WebhookEndpointList{Webhooks: []wire.WebhookEndpoint{}}
	for _, w := range all {
		list.Webhooks = append(list.Webhooks, endpoint(w))
	}
	return list, err
})

func endpoint(w oin.Webhook) wire.WebhookEndpoint {
	e := wire.WebhookEndpoint{ID: string(w.ID), Name: w.Name, URL: w.URL, Format: string(w.Format), Events: []string{}, Edition: w.Edition, Added: w.Made, Paused: w.Paused, Why: w.Why, Replaced: w.Replaced}
	for _, event := range w.Events {
		e.Events = append(e.Events, string(event))
	}
	return e
}

// CreateWebhook adds a webhook.
var CreateWebhook = operation("createWebhook", "webhooks", "Add a webhook", func(c *Call, in struct {
	onceIn
	Body wire.NewWebhookEndpoint
}) (wire.SignedWebhookEndpoint, error) {
	once, err := c.once(in.onceIn, canonical(in.Body))
	if err != nil {
		return wire.SignedWebhookEndpoint{}, err
	}
	w, text, err := c.Portal.MakeWebhook(once.ctx(), c.Who, portal.NewWebhook{Name: in.Body.Name, URL: in.Body.URL, Format: oin.WebhookFormat(in.Body.Format), Events: events(in.Body.Events)})
	return wire.SignedWebhookEndpoint{WebhookEndpoint: endpoint(w), Secret: string(text)}, webhookProblem(err)
}, creates)

func events(names []string) (all []oin.EventType) {
	for _, name := range names {
		all = append(all, oin.EventType(name))
	}
	return all
}

// webhookProblem names the members of a problem as programs know them.
func webhookProblem(err error) error {
	p, ok := errors.AsType[*oin.Problem](err)
	if !ok || p.Fields["event"] == "" {
		return err
	}
	fields := map[string]string{}
	for name, why := range p.Fields {
		if name == "event" {
			name = "events"
		}
		fields[name] = why
	}
	return &oin.Problem{Code: p.Code, Text: p.Text, Fields: fields}
}

// GetWebhook reads a webhook.
var GetWebhook = operation("getWebhook", "webhooks", "Read a webhook", func(c *Call, in webhookRef) (wire.WebhookEndpoint, error) {
	return c.webhook(in.ID)
})

func (c *Call) webhook(id oin.WebhookID) (wire.WebhookEndpoint, error) {
	v, err := c.Portal.Webhook(c.ctx(), c.Who, id, oin.DeliveryPlace{})
	return endpoint(v.Webhook), err
}

// ChangeWebhook changes a webhook, or pauses or resumes it.
var ChangeWebhook = operation("changeWebhook", "webhooks", "Change, pause, or resume a webhook", func(c *Call, in struct {
	webhookRef
	Body wire.WebhookEndpointPatch
}) (wire.WebhookEndpoint, error) {
	now, err := c.Portal.Webhook(c.ctx(), c.Who, in.ID, oin.DeliveryPlace{})
	if err != nil {
		return wire.WebhookEndpoint{}, err
	}
	edition := in.Body.Edition
	if edition == 0 {
		edition = now.Edition
	}
	n := portal.NewWebhook{Name: now.Name, URL: now.URL, Format: now.Format, Events: now.Events}
	if in.Body.Name != nil {
		n.Name = *in.Body.Name
	}
	if in.Body.URL != nil {
		n.URL = *in.Body.URL
	}
	if in.Body.Format != nil {
		n.Format = oin.WebhookFormat(*in.Body.Format)
	}
	if in.Body.Events != nil {
		n.Events = events(in.Body.Events)
	}
	n.Paused = in.Body.Paused
	if err := c.Portal.ChangeWebhook(c.ctx(), c.Who, in.ID, edition, n); err != nil {
		return wire.WebhookEndpoint{}, webhookProblem(err)
	}
	return c.webhook(in.ID)
})

// DeleteWebhook deletes a webhook, with its log.
var DeleteWebhook = operation("deleteWebhook", "webhooks", "Delete a webhook", func(c *Call, in webhookRef) (nothing, error) {
	return nothing{}, c.Portal.DeleteWebhook(c.ctx(), c.Who, in.ID)
})

// RotateWebhook replaces the secret that signs a webhook.
var RotateWebhook = operation("rotateWebhookSecret", "webhooks", "Replace the secret that signs a webhook", func(c *Call, in struct {
	webhookRef
	Body wire.NewWebhookSecret
}) (wire.SignedWebhookEndpoint, error) {
	w, text, err := c.Portal.RotateWebhook(c.ctx(), c.Who, in.ID, in.Body.Now)
	return wire.SignedWebhookEndpoint{WebhookEndpoint: endpoint(w), Secret: string(text)}, err
})

// TestWebhook sends a test to a webhook.
var TestWebhook = operation("testWebhook", "webhooks", "Send a test", func(c *Call, in webhookRef) (wire.SentDelivery, error) {
	id, err := c.Portal.TestWebhook(c.ctx(), c.Who, in.ID)
	if err != nil {
		return wire.SentDelivery{}, err
	}
	return c.sent(deliveryRef{in, id})
})

type listDeliveriesIn struct {
	webhookRef
	After string `query:"after" doc:"From the Link header of the page before."`
	Last  string `query:"id" doc:"From the Link header of the page before."`
}

// ListDeliveries reads a page of a webhook's log.
var ListDeliveries = operation("listDeliveries", "webhooks", "List what was sent", func(c *Call, in listDeliveriesIn) (wire.DeliveryList, error) {
	var after oin.DeliveryPlace
	micros, err := strconv.ParseInt(in.After, 10, 64)
	if id, ok := oin.ParseID[oin.DeliveryID](in.Last); ok && err == nil {
		after = oin.DeliveryPlace{At: time.UnixMicro(micros), ID: id}
	}
	v, err := c.Portal.Webhook(c.ctx(), c.Who, in.ID, after)
	if err != nil {
		return wire.DeliveryList{}, err
	}
	if v.Next.ID != "" {
		query := c.Request.URL.Query()
		query.Set("after", strconv.FormatInt(v.Next.At.UnixMicro(), 10))
		query.Set("id", string(v.Next.ID))
		c.next(c.Request.URL.Path + "?" + query.Encode())
	}
	list := wire.DeliveryList{Deliveries: []wire.Delivery{}}
	for _, d := range v.Deliveries {
		list.Deliveries = append(list.Deliveries, delivery(d))
	}
	return list, nil
})

func delivery(d oin.Delivery) wire.Delivery {
	sent := wire.Delivery{ID: string(d.ID), Message: d.ID.Message(), Type: string(d.Type), Title: d.Title, At: d.At, State: string(d.State), Attempts: d.Attempts, Next: d.Next}
	if d.Last != nil {
		last := attempt(*d.Last)
		sent.Last = &last
	}
	return sent
}

func attempt(a oin.DeliveryAttempt) wire.DeliveryAttempt {
	return wire.DeliveryAttempt{At: a.At, Status: a.Status, Fault: a.Fault, Took: a.Took.Milliseconds(), By: a.By, Answer: a.Answer}
}

// GetDelivery reads what was sent of an event, and what was answered.
var GetDelivery = operation("getDelivery", "webhooks", "Read what was sent and answered", func(c *Call, in deliveryRef) (wire.SentDelivery, error) {
	return c.sent(in)
})

func (c *Call) sent(ref deliveryRef) (wire.SentDelivery, error) {
	v, err := c.Portal.Delivery(c.ctx(), c.Who, ref.ID, ref.Delivery)
	if err != nil {
		return wire.SentDelivery{}, err
	}
	sent := wire.SentDelivery{Delivery: delivery(v.Delivery), Body: v.Body, All: []wire.DeliveryAttempt{}}
	for _, a := range v.Attempts {
		sent.All = append(sent.All, attempt(a))
	}
	return sent, nil
}

// Redeliver sends a delivery once more.
var Redeliver = operation("redeliver", "webhooks", "Send it again", func(c *Call, in deliveryRef) (wire.SentDelivery, error) {
	if err := c.Portal.Redeliver(c.ctx(), c.Who, in.ID, in.Delivery); err != nil {
		return wire.SentDelivery{}, err
	}
	return c.sent(in)
})
