package oin

import (
	"strings"
	"time"
)

// SubscriptionID identifies a subscription. The links that end it have it.
type SubscriptionID string

// Subscription is that an email address wants to know what happens to an integration of the
// catalog.
type Subscription struct {
	ID         SubscriptionID
	Slug, Name string // of the integration
	Email      string
	Confirmed  bool
}

const (
	// SubscriptionWaits is how long an address can be confirmed. Then it is forgotten.
	SubscriptionWaits = 24 * time.Hour
	// SubscriberMailsKept is how long emails to subscribers are kept after they were sent.
	SubscriberMailsKept = 7 * 24 * time.Hour
	// MaxSubscriptions is the maximum number of subscriptions of an address, and
	// MaxSubscribers that of an integration.
	MaxSubscriptions = 100
	MaxSubscribers   = 10_000
)

// ParseEmail returns an email address that was typed, or false if it is none.
func ParseEmail(typed string) (string, bool) {
	const most = 254 // RFC 5321, section 4.5.3.1.3
	email := strings.TrimSpace(typed)
	return email, len(email) <= most && emailFault(email) == ""
}
