package wire

import "time"

// Webhook is the body of a webhook (Standard Webhooks).
type Webhook struct {
	Type      string      `json:"type" doc:"What happened. Types are only added: ignore those that you don't know."`
	Timestamp time.Time   `json:"timestamp" doc:"When it happened."`
	Data      WebhookData `json:"data"`
}

// WebhookData is what a webhook is about. It never has answers or secrets: what they are now
// is read through the API, with a token that may.
type WebhookData struct {
	OrgID      string             `json:"orgId,omitempty" format:"uuid" doc:"The org whose integration it is about."`
	Submission *WebhookSubmission `json:"submission,omitempty"`
	Event      *Event             `json:"event,omitempty" doc:"The entry of the submission's history, if there's one."`
}

// WebhookSubmission is the submission that a webhook is about, as it was then.
type WebhookSubmission struct {
	ID            string     `json:"id" format:"uuid"`
	IntegrationID string     `json:"integrationId" format:"uuid"`
	Name          string     `json:"name"`
	Version       int        `json:"version"`
	Status        string     `json:"status" doc:"A code of the lifecycle."`
	Round         int        `json:"round"`
	Due           *time.Time `json:"due,omitempty" doc:"The OIN team's target, while it's their turn."`
}

// WebhookEndpoint is where an org, or the OIN team, is told of events.
type WebhookEndpoint struct {
	ID      string     `json:"id" format:"uuid"`
	Name    string     `json:"name"`
	URL     string     `json:"url"`
	Format  string     `json:"format" enum:"standard,slack"`
	Events  []string   `json:"events" doc:"The types of events that it's told of."`
	Edition int64      `json:"edition" doc:"Counts its changes."`
	Added   time.Time  `json:"added"`
	Paused  *time.Time `json:"paused,omitempty" doc:"Since when it's sent nothing."`
	Why     string     `json:"why,omitempty" doc:"Why it's paused."`
	// Replaced is left out most of the time.
	Replaced *time.Time `json:"replacedSecretEnds,omitempty" doc:"Until when the secret before the current one signs too."`
}

// WebhookEndpointList has the webhooks of an org, or of the OIN team.
type WebhookEndpointList struct {
	Webhooks []WebhookEndpoint `json:"webhooks"`
}

// NewWebhookEndpoint adds a webhook.
type NewWebhookEndpoint struct {
	Name   string   `json:"name,omitempty" doc:"The host of the URL without it."`
	URL    string   `json:"url"`
	Format string   `json:"format,omitempty" enum:"standard,slack" doc:"standard without it."`
	Events []string `json:"events" maxItems:"100"`
}

// WebhookEndpointPatch changes a webhook. What it leaves out stays as it is.
type WebhookEndpointPatch struct {
	Edition int64    `json:"edition,omitempty" doc:"The one that was read: if it's another one now, nothing is changed (409)."`
	Name    *string  `json:"name,omitempty"`
	URL     *string  `json:"url,omitempty"`
	Format  *string  `json:"format,omitempty" enum:"standard,slack"`
	Events  []string `json:"events,omitempty" maxItems:"100"`
	Paused  *bool    `json:"paused,omitempty" doc:"Pauses or resumes it."`
}

// SignedWebhookEndpoint is a webhook with its new secret.
type SignedWebhookEndpoint struct {
	WebhookEndpoint
	Secret string `json:"secret,omitempty" doc:"Signs it from now on. It's in this response only: a creation that is sent again with its Idempotency-Key has none."`
}

// NewWebhookSecret replaces the secret that signs a webhook.
type NewWebhookSecret struct {
	Now bool `json:"now,omitempty" doc:"Ends the secret before it at once, and not after 24 hours."`
}

// Delivery is what a webhook has had to tell of an event.
type Delivery struct {
	ID       string           `json:"id" format:"uuid"`
	Message  string           `json:"message" doc:"The header webhook-id, in each attempt."`
	Type     string           `json:"type"`
	Title    string           `json:"title"`
	At       time.Time        `json:"at" doc:"When it happened."`
	State    string           `json:"state" enum:"pending,accepted,failed"`
	Attempts int              `json:"attempts"`
	Next     *time.Time       `json:"next,omitempty" doc:"When it's sent again."`
	Last     *DeliveryAttempt `json:"last,omitempty" doc:"The latest attempt."`
}

// DeliveryAttempt is a request with a delivery, and its response.
type DeliveryAttempt struct {
	At     time.Time `json:"at"`
	Status int       `json:"status,omitempty" doc:"Of the response. Left out without one."`
	Fault  string    `json:"fault,omitempty" doc:"Why it wasn't accepted."`
	Took   int64     `json:"took" doc:"In milliseconds."`
	By     string    `json:"by,omitempty" doc:"Who sent it by hand."`
	Answer string    `json:"answer,omitempty" doc:"The beginning of the response, in the list of all attempts."`
}

// DeliveryList is a page of deliveries, the newest first.
type DeliveryList struct {
	Deliveries []Delivery `json:"deliveries"`
}

// SentDelivery is a delivery with what was sent.
type SentDelivery struct {
	Delivery
	Body string            `json:"body" doc:"As it was signed."`
	All  []DeliveryAttempt `json:"all" doc:"All attempts, the latest first."`
}
