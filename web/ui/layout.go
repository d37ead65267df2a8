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
	// Shared describes a page that is open to anyone.
	Shared Shared
	// Team is the OIN team's email address.
	Team string
	// Mailbox is the URL of the local mailbox. It is empty except on a local run.
	Mailbox string
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
)
