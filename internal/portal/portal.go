// Package portal is everything that a person can do with the product, one method
// each, given who asks. It is the only door: pages, and later the API and jobs,
// have no other way in, so that permission, history, audit and mails cannot be
// forgotten. One method is one transaction.
//
// It decides by the domain's tables and keeps through postgres; it knows nothing
// of HTTP, and not how anything is shown.
package portal

import (
	"errors"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
)

// Settings are what the portal is told at start.
type Settings struct {
	BaseURL  string // where people reach the product, without a slash at the end
	Team     string // the OIN team's address, which hears of submissions
	MailFrom string // the sender of all mails
	// Orgs makes, removes and checks test instances in ISVs' own orgs.
	Orgs Orgs
	// Served lists the connectors that orgs serve; nil where none does, as no real Okta
	// org.
	Served ServedConnectors
	// Scanner looks for malware in uploads; nil: they are not scanned.
	Scanner Scanner
	// Now is the clock; nil is the real one.
	Now func() time.Time
}

// Portal is the product, behind whichever door.
type Portal struct {
	db  *postgres.DB
	box *secret.Box
	set Settings

	served connectorCache
}

// New makes a portal on a database, with the keys that seal its secrets.
func New(db *postgres.DB, box *secret.Box, set Settings) *Portal {
	if set.Now == nil {
		set.Now = time.Now
	}
	return &Portal{db: db, box: box, set: set, served: connectorCache{from: set.Served, now: set.Now, known: map[string]cachedConnectors{}}}
}

// now is the time of a change; PostgreSQL keeps microseconds.
func (p *Portal) now() time.Time { return p.set.Now().UTC().Truncate(time.Microsecond) }

var errNoSubmission = &oin.Problem{Code: oin.CodeNotFound,
	Text: "We can't find this submission. It may have been deleted, or it belongs to another org."}

// replaceNotFound turns storage's "not found" into words for the person who asked.
func replaceNotFound(err error, words *oin.Problem) error {
	if errors.Is(err, postgres.ErrNotFound) {
		return words
	}
	return err
}

// requireRecentRole refuses whoever may not do what the role may, or has not signed in
// recently enough for it.
func requireRecentRole(who oin.Person, role oin.Role) error {
	if err := requireRole(who, role); err != nil {
		return err
	}
	if !who.Recent {
		return oin.ErrSignInAgain
	}
	return nil
}

// requireRole refuses whoever may not do what the role may.
func requireRole(who oin.Person, role oin.Role) error {
	if who.Role.May(role) {
		return nil
	}
	text := "Only people in the integration's org can do this. You're signed in as the OIN team."
	switch {
	case role == oin.RoleAdmin && who.Role.IsOINTeam():
		text = "Only OIN admins can do this. Ask an OIN admin for help."
	case role != oin.RoleISV:
		text = "Only the OIN team can do this. You're signed in with " + who.Org.Name + "."
	}
	return &oin.Problem{Code: oin.CodeNotAllowed, Text: text}
}
