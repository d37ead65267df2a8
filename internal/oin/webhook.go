package oin

import (
	"slices"
	"time"
)

// WebhookID identifies a webhook.
type WebhookID string

// DeliveryID identifies what a webhook has to tell of one event.
type DeliveryID string

// Message returns the id that receivers get, in the header webhook-id. It is the same in each
// attempt, so that they can tell a repetition.
func (id DeliveryID) Message() string { return "msg_" + string(id) }

// WebhookFormat is what the body of a webhook looks like.
type WebhookFormat string

const (
	FormatStandard WebhookFormat = "standard" // Standard Webhooks, with all that the API tells
	FormatSlack    WebhookFormat = "slack"    // a message, as Slack and programs like it take
)

// WebhookFormats are all formats, in the order of the form.
var WebhookFormats = []struct {
	Format      WebhookFormat
	Label, Says string
}{
	{FormatStandard, "Standard Webhooks", "JSON for a program of yours, with a signature."},
	{FormatSlack, "Slack message", "A sentence with a link, for a Slack incoming webhook and programs like it."},
}

// Label returns the label of the format, or "" if there is no such format.
func (f WebhookFormat) Label() string {
	for _, known := range WebhookFormats {
		if known.Format == f {
			return known.Label
		}
	}
	return ""
}

// Limits of webhooks.
const (
	MaxWebhooks       = 10                  // of an org, or of the OIN team
	MaxWebhookName    = 60                  // characters
	MaxWebhooksSent   = 500                 // kept in the log of one
	WebhookSentKept   = 30 * 24 * time.Hour // in the log
	WebhookOverlap    = 24 * time.Hour      // for which a replaced secret signs too
	MaxWebhooksAtOnce = 2                   // deliveries of one webhook sent at the same time
	// MaxOrgWebhooksAtOnce is how many deliveries of all webhooks of an org are sent at the
	// same time: a quarter of what one replica sends, so that an org whose receivers are all
	// slow doesn't hold up the others.
	MaxOrgWebhooksAtOnce = WebhooksAtOnce / 4
	// WebhooksAtOnce is how many deliveries one replica sends at the same time.
	WebhooksAtOnce = 16
)

// Webhook is where an org, or the OIN team, is told of events.
type Webhook struct {
	ID     WebhookID
	Name   string
	URL    string
	Format WebhookFormat
	Events []EventType // in the order of [Events]
	// Edition counts its changes.
	Edition int64
	MadeBy  string // name of a person, or empty if they no longer exist
	Made    time.Time
	// Paused is when it was paused, or nil, and Why the reason, which is a sentence.
	Paused *time.Time
	Why    string
	// Replaced is until when the secret before the current one signs too, or nil.
	Replaced *time.Time
	// Last is the latest delivery, or nil.
	Last *Delivery
}

// Has reports whether the webhook tells of an event.
func (w Webhook) Has(e EventType) bool { return slices.Contains(w.Events, e) }

// DeliveryState is what became of a delivery.
type DeliveryState string

const (
	DeliveryPending  DeliveryState = "pending" // it has to be sent, for the first time or again
	DeliveryAccepted DeliveryState = "accepted"
	DeliveryFailed   DeliveryState = "failed"
)

// Delivery is what a webhook has to tell of one event.
type Delivery struct {
	ID    DeliveryID
	Type  EventType
	Title string
	At    time.Time // of the event
	State DeliveryState
	// ByHand reports whether a person sent it to try the webhook.
	ByHand bool
	// Next is when it is sent again, or nil.
	Next *time.Time
	// Attempts are how often it was sent, and Last is the latest attempt, or nil.
	Attempts int
	Last     *DeliveryAttempt
}

// DeliveryAttempt is one request with a delivery, and its response.
type DeliveryAttempt struct {
	Number    int
	At        time.Time
	By        string // name of the person who sent it by hand, or empty
	Signature string // the header
	Status    int    // of the response, or 0 without one
	Fault     string // why it wasn't accepted, as a phrase, or empty
	Answer    string // the beginning of the response
	Took      time.Duration
}

// DeliveryHeader is a header of a request with a delivery.
type DeliveryHeader struct{ Name, Value string }

// DeliveryPlace is where a page of deliveries ends, and the next one begins. The zero
// DeliveryPlace is before the first page.
type DeliveryPlace struct {
	At time.Time
	ID DeliveryID
}

// EventType is the type of an event in a webhook's body. Programs decide by it, so it never
// changes.
type EventType string

// EventTest is the type of a webhook that a person sends to try an endpoint. It is about
// no notice.
const EventTest EventType = "webhook.test"

// EventInfo says which notice an event goes with: a webhook is sent when that notice is
// written, whether or not anyone has turned off its email.
type EventInfo struct {
	Type   EventType
	Notice Notice
}

// Events are what webhooks tell. The words for people are those of the notice.
var Events = []EventInfo{
	{"submission.received", NoticeReceived},
	{"submission.changes_requested", NoticeChanges},
	{"submission.review_passed", NoticePassed},
	{"submission.bugs_reported", NoticeBugs},
	{"submission.team_replied", NoticeTeamReplied},
	{"submission.paused", NoticePaused},
	{"submission.resumed", NoticeResumed},
	{"submission.your_turn", NoticeYourTurn},
	{"submission.returns_to_draft_soon", NoticeIdle},
	{"submission.returned_to_draft", NoticeReturned},
	{"integration.published", NoticePublished},
	{"integration.issues_reported", NoticeIssues},
	{"integration.removed", NoticeRemoved},
	{"integration.transferred_in", NoticeTransferredIn},
	{"integration.transferred_out", NoticeTransferredOut},
	{"org.publisher_changed", NoticePublisher},

	{"submission.submitted", NoticeSubmitted},
	{"submission.withdrawn", NoticeWithdrawn},
	{"submission.news_asked", NoticeNewsAsked},
	{"submission.isv_replied", NoticeISVReplied},
	{"submission.due_soon", NoticeDueSoon},
	{"submission.overdue", NoticeOverdue},
	{"integration.transferred", NoticeTransferred},
	{"removal.requested", NoticeRemovalRequested},
	{"removal.closed", NoticeRemovalCanceled},
	{"removal.due_soon", NoticeRemovalSoon},
	{"removal.overdue", NoticeRemovalOverdue},
}

// EventOf returns the event that goes with a notice. It reports false for a notice that is
// about one person's work, which is nothing to a program of the org.
func EventOf(n Notice) (EventType, bool) {
	i := slices.IndexFunc(Events, func(e EventInfo) bool { return e.Notice == n })
	if i < 0 {
		return "", false
	}
	return Events[i].Type, true
}

// EventsTo returns the events that a side can get, in the order of [Events].
func EventsTo(side Party) []EventInfo {
	return slices.DeleteFunc(slices.Clone(Events), func(e EventInfo) bool { return e.Notice.Info().To != side })
}

// Label returns what people read of the event: the label of its notice.
func (e EventInfo) Label() string { return e.Notice.Info().Label }

// Label returns what people read of the event.
func (t EventType) Label() string {
	if t == EventTest {
		return "Test"
	}
	for _, e := range Events {
		if e.Type == t {
			return e.Label()
		}
	}
	return string(t)
}
