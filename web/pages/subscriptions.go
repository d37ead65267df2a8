package pages

import (
	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// SubscribePage asks for an email address.
type SubscribePage struct {
	ui.Layout
	Slug, Name   string // of the integration
	Typed, Fault string
}

// SubscriptionPage is about a subscription. It is zero if there is none.
type SubscriptionPage struct {
	ui.Layout
	oin.Subscription
	Token string // that confirms it
	All   bool   // the link ends all of the address
}
