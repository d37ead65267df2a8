package pages

import (
	"time"

	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// ConnectPage takes an org's OIDC client. It says how to make one.
type ConnectPage struct {
	ui.Layout
	Domain, ClientID string            // as typed; the secret is never given back
	Faults           map[string]string // by the field's name
	Fault            string            // of no field
	Next             string            // where the person was going
	Replace          bool              // the person's own org gets another client
	// What is pasted into Okta; InitiateURI once the domain is known.
	RedirectURI, SignOutURI, InitiateURI string
}

// send is where the form goes.
func (p ConnectPage) send() string {
	if p.Replace {
		return paths.ReplaceConnection
	}
	return paths.Connect
}

// ConnectionPage says how the person's org is connected.
type ConnectionPage struct {
	ui.Layout
	Domain, ClientID string
	Configured       bool // by whoever runs the product
	At               time.Time
	By               string
	Checked          *Checked
}

// Checked is what an org said about our client.
type Checked struct {
	OK   bool
	Says string
}
