package ui

import (
	"time"

	"oinmanager/internal/oin"
)

// Layout is what the frame around every page needs.
type Layout struct {
	Title  string
	Person *oin.Person // who is signed in; nil for a visitor
	Now    time.Time
	// Done is a message about what the person has just done, or empty.
	Done string
	// Onward are where one may want to go after that.
	Onward []Onward
	// Shared describes a page that is open to anyone.
	Shared Shared
	// Team is the OIN team's email address.
	Team string
	// Mailbox is the URL of the local mailbox. It is empty except on a local run.
	Mailbox string
}

// Onward is a way on from what was done.
type Onward struct {
	Before  string // what leads to it, such as "Next:"; may be empty
	Label   string
	After   string // such as "due Monday"; may be empty
	Address string
	Key     string // keyboard shortcut, or empty
}

// Shared describes a public page to search engines and link previews. The zero value is
// for pages that aren't public.
type Shared struct {
	Address string // absolute
	Summary string // in a sentence or two
	Icon    string // absolute, or empty
}

// Place is a page's entry in the navigation.
type Place string

const (
	Elsewhere      Place = ""
	InCatalog      Place = "catalog"
	InIntegrations Place = "integrations"
	InConnectors   Place = "connectors"
	InQueue        Place = "queue"
	InTexts        Place = "texts"
	InFigures      Place = "figures"
	InOrgs         Place = "orgs"
	InSettings     Place = "settings"
	InAudit        Place = "audit"
	InInbox        Place = "inbox"
)
