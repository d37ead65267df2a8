package pages

import (
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// ConnectPage asks for an org's OIDC client, and says how to create one.
type ConnectPage struct {
	ui.Layout
	Domain, ClientID string            // as typed; the secret is never given back
	Faults           map[string]string // by the field's name
	Fault            string            // of no single field
	Next             string            // where the person was going
	Replace          bool              // replaces the client of the person's own org
	// What is pasted into Okta. InitiateURI is empty until the domain is known.
	RedirectURI, SignOutURI, InitiateURI string
}

// send returns the path that the form is sent to.
func (p ConnectPage) send() string {
	if p.Replace {
		return paths.ReplaceConnection
	}
	return paths.Connect
}

// ConnectionPage shows how the person's org is connected.
type ConnectionPage struct {
	ui.Layout
	Domain, ClientID string
	Configured       bool // by the operator
	At               time.Time
	By               string
	Checked          *Checked
	Deletion         oin.OrgDeletion // of the org's data, if it was asked for
}

// Checked is what an org said about the client.
type Checked struct {
	OK   bool
	Says string
}
