// Package portal implements what people can do with the product, with one method for each
// action, in one transaction. Pages and jobs have no other way in, so permissions, history,
// audit, and emails are never skipped.
//
// It decides by the tables of package oin and stores through package postgres. It does not
// know HTTP or how anything is shown.
package portal

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"oinmanager/internal/ci"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
	"oinmanager/internal/webhook"
)

// Settings configure a [Portal].
type Settings struct {
	BaseURL  string // the public URL, without a slash at the end
	Team     string // the OIN team's email address
	MailFrom string // the sender of all emails
	// DailyHour is when daily emails go out, in UTC.
	DailyHour int
	// Orgs creates, deletes, and checks test instances in ISVs' orgs.
	Orgs Orgs
	// Served lists the connectors that orgs serve, or is nil. Real Okta orgs serve none.
	Served ServedConnectors
	// Facts gathers facts from outside for the checks. If it is nil, they do without.
	Facts FactReader
	// Webhooks sends webhooks, and checks their URLs. The default reaches the public internet.
	Webhooks *webhook.Sender
	// Scanner scans uploads for malware. If it is nil, they are not scanned.
	Scanner Scanner
	// Runs verifies which run of a CI asks. The default knows the public CIs.
	Runs *ci.Verifier
	// Now is the clock. The default is the database's, which all replicas share. Sample data
	// and tests have their own.
	Now func() time.Time
}

// Portal implements what people can do, independent of how they reach it.
type Portal struct {
	db  *postgres.DB
	box *secret.Box
	set Settings
	// ownClock reports whether the clock isn't the database's.
	ownClock bool

	served    connectorCache
	gathering gathering
	findings  findingsCache
	watching  watching
	times     stageTimes
}

// Unavailable reports whether err means that the database is down, unreachable, or out of
// connections, or [Busy].
func Unavailable(err error) bool { return postgres.Unavailable(err) }

// Busy reports whether err means that the database responds, but had something else to do.
func Busy(err error) bool { return postgres.Busy(err) }

// Outcome is what became of the changes of a request.
type Outcome = postgres.Outcome

const (
	OutcomeNone    = postgres.OutcomeNone
	OutcomeSaved   = postgres.OutcomeSaved
	OutcomePart    = postgres.OutcomePart
	OutcomeUnknown = postgres.OutcomeUnknown
)

// TrackOutcome returns a context for a request, of whose changes [OutcomeOf] then knows.
func TrackOutcome(ctx context.Context) context.Context { return postgres.TrackOutcome(ctx) }

// OutcomeOf returns what became of the changes of a request that failed with err.
func OutcomeOf(ctx context.Context, err error) Outcome { return postgres.OutcomeOf(ctx, err) }

// New returns a Portal on a database, with the keys that encrypt its secrets.
func New(db *postgres.DB, box *secret.Box, set Settings) *Portal {
	ownClock := set.Now != nil
	if !ownClock {
		set.Now = db.Now
	}
	if set.Runs == nil {
		set.Runs = ci.NewVerifier(ci.Public, set.Now, slog.Default())
	}
	if set.Webhooks == nil {
		set.Webhooks = webhook.NewSender(webhook.Options{Now: set.Now})
	}
	return &Portal{ownClock: ownClock, watching: watching{db: db}, db: db, box: box, set: set, served: connectorCache{from: set.Served, now: set.Now, known: map[string]cachedConnectors{}},
		findings: findingsCache{known: map[oin.SubmissionID]cachedFindings{}}, gathering: gathering{db: db, asked: map[postgres.GatherFacts]time.Time{}}}
}

// now returns the time, in the precision of PostgreSQL.
func (p *Portal) now() time.Time { return p.set.Now().UTC().Truncate(time.Microsecond) }

// nowIn returns the time of a change in a transaction. What it locks happens in the order of
// these times.
func (p *Portal) nowIn(tx *postgres.Tx) time.Time {
	if p.ownClock {
		return p.now()
	}
	return tx.Now()
}

var errNoSubmission = &oin.Problem{Code: oin.CodeNotFound,
	Text: "We can't find this submission. It may have been deleted, or it belongs to another org."}

// errNeverSubmitted is what the OIN team is told of a draft that it has never seen, and of what
// doesn't exist.
var errNeverSubmitted = &oin.Problem{Code: oin.CodeNotFound,
	Text: "We can't find this submission. It may have been deleted, or the ISV hasn't submitted it yet."}

// replaceNotFound returns words for [postgres.ErrNotFound], and err otherwise.
func replaceNotFound(err error, words *oin.Problem) error {
	if errors.Is(err, postgres.ErrNotFound) {
		return words
	}
	return err
}

// requireRecentRole returns an [oin.Problem] if the person does not have the role or a
// recent sign-in.
func requireRecentRole(who oin.Person, role oin.Role) error {
	if err := requireRole(who, role); err != nil {
		return err
	}
	if !who.Recent {
		return oin.ErrSignInAgain
	}
	return nil
}

// requireRole returns an [oin.Problem] if the person does not have the role.
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
