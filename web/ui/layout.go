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
	// Done is a sentence about what the person has just done, or empty.
	Done string
	// Shared is what others show of the page, where it is open to anyone.
	Shared Shared
	// Team is the OIN team's address.
	Team string
	// Mailbox is the address of the local Mailbox; empty except on a local run.
	Mailbox string
}

// Shared is what others show of a public page: search engines, and whoever is sent
// its address. The zero value is of a page that is nobody else's business.
type Shared struct {
	Address string // absolute
	Summary string // in a sentence or two
	Icon    string // absolute, or empty
}

// Place is where in the site a page belongs, for the navigation.
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
