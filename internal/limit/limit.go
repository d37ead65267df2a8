// Package limit defines how often something can be done, and counts it. The server
// counts requests, and the portal counts steps, which can come from any handler. The
// table below has all limits. docs/limits.md is generated from it.
//
// Each limit is a token bucket that is refilled at a steady rate (the generic cell rate
// algorithm: a bucket's state is when it will be full). What costs little is counted in
// this process without a round trip, separately for each replica. What has to be exact
// is counted in the database.
package limit

import (
	"fmt"
	"time"

	"oinmanager/internal/oin"
)

// Subject is what a limit counts by.
type Subject string

// IPv6 addresses count by their first 64 bits, since a household has that many.
const (
	Address Subject = "address"
	Person  Subject = "person"
	Org     Subject = "org"

	Submission Subject = "submission" // by the people of its org

	Integration Subject = "integration"   // by visitors of its page in the catalog
	Inbox       Subject = "email address" // that was typed there
)

// A Rule is a token bucket: burst Many, refilled over Per.
type Rule struct {
	Subject Subject
	Many    int
	Per     time.Duration
}

// Of returns the rule in words, as one of a kind.
func (r Rule) Of(k *Kind) string {
	return fmt.Sprintf("%s: %d in %s by one %s", k.Name, r.Many, HumanDuration(r.Per), r.Subject)
}

// every returns how long it takes until a token is refilled.
func (r Rule) every() time.Duration { return r.Per / time.Duration(r.Many) }

// take takes a token from a bucket that is full again at full, and returns when it will
// be full from then on. If there is no token, it returns how long until there is one.
func (r Rule) take(full, now time.Time) (then time.Time, wait time.Duration) {
	if full.Before(now) {
		full = now
	}
	then = full.Add(r.every())
	if wait = then.Sub(now.Add(r.Per)); wait > 0 {
		return full, wait
	}
	return then, 0
}

// A Kind is something that is limited.
type Kind struct {
	Name   string // in the database and the documentation
	Action string // what was too much, as in “You …”
	// Exact makes all replicas count together.
	Exact bool
	Rules []Rule
}

// The limits. No one who works with the product comes near them: they stop programs
// that run wild, and people who guess.
var (
	Requests = &Kind{Name: "requests", Action: "opened too many pages", Rules: []Rule{
		{Address, 3000, time.Minute}, {Person, 600, time.Minute}, {Org, 3000, time.Minute},
	}}
	// A sign-in is two requests: to the org, and back.
	SignIns = &Kind{Name: "sign-ins", Action: "started too many sign-ins", Exact: true, Rules: []Rule{
		{Address, 240, time.Minute},
	}}
	// Each reveals whether an org is connected, unless it is a configured one.
	Domains = &Kind{Name: "domains", Action: "tried too many orgs", Exact: true, Rules: []Rule{
		{Address, 60, 10 * time.Minute},
	}}
	// Each asks an org whether a client secret is right.
	Secrets = &Kind{Name: "client secrets", Action: "tried too many client secrets", Exact: true, Rules: []Rule{
		{Address, 60, 10 * time.Minute}, {Person, 60, 10 * time.Minute}, {Org, 120, 10 * time.Minute},
	}}
	// Each looks up a domain that an ISV names, and opens its site.
	Proofs = &Kind{Name: "domain checks", Action: "made too many checks of a domain", Exact: true, Rules: []Rule{
		{Person, 20, 10 * time.Minute}, {Org, 30, 10 * time.Minute},
	}}
	// Each sends a request to a URL that an ISV names.
	Webhooks = &Kind{Name: "webhooks sent by hand", Action: "sent too many webhooks", Exact: true, Rules: []Rule{
		{Person, 30, 10 * time.Minute}, {Org, 60, 10 * time.Minute},
	}}
	// Each verifies a signature. The jobs of a CI share addresses.
	Exchanges = &Kind{Name: "token exchanges", Action: "exchanged too many tokens", Exact: true, Rules: []Rule{
		{Address, 240, time.Minute},
	}}
	// Each is a code that a person can be asked about, or one that a person tries.
	Codes = &Kind{Name: "sign-in codes", Action: "tried too many codes of command lines", Exact: true, Rules: []Rule{
		{Address, 60, 10 * time.Minute}, {Person, 30, 10 * time.Minute},
	}}
	Uploads = &Kind{Name: "uploads", Action: "uploaded too many files", Exact: true, Rules: []Rule{
		{Person, 200, 10 * time.Minute}, {Org, 600, 10 * time.Minute},
	}}
	// Each reads everything that an org has.
	Exports = &Kind{Name: "exports", Action: "made too many exports", Exact: true, Rules: []Rule{
		{Person, 5, time.Hour}, {Org, 10, time.Hour},
	}}
	Reveals = &Kind{Name: "reveals", Action: "revealed too many passwords", Exact: true, Rules: []Rule{
		{Person, 60, time.Hour}, {Org, 300, time.Hour},
	}}
	// Each runs all checks on answers that aren't stored.
	Validations = &Kind{Name: "validations", Action: "validated too many submissions", Rules: []Rule{
		{Person, 120, time.Minute}, {Org, 300, time.Minute},
	}}
	// Each sends an email to an address that a visitor types.
	Subscriptions = &Kind{Name: "subscriptions by email", Action: "asked for too many emails", Exact: true, Rules: []Rule{
		{Address, 30, time.Hour}, {Integration, 500, time.Hour}, {Inbox, 6, 24 * time.Hour},
	}}
	// What an ISV does with a submission, since it starts rounds and sends emails. The
	// OIN team's steps don't count, so that no ISV can use up what a reviewer needs.
	Steps = &Kind{Name: "steps", Action: "took too many steps", Exact: true, Rules: []Rule{
		{Submission, 20, time.Hour}, {Org, 200, time.Hour},
	}}
	// What an ISV writes in an issue.
	Replies = &Kind{Name: "replies", Action: "wrote too many replies", Exact: true, Rules: []Rule{
		{Submission, 200, time.Hour}, {Org, 1000, time.Hour},
	}}
)

// An email address gets at most Emails in each EmailsPer, for all orgs together.
// Further emails are held and then sent as one, with at most EmailsTogether in it. The
// OIN team's address has a separate limit for each org.
const (
	Emails         = 20
	EmailsPer      = time.Hour
	EmailsTogether = 100
)

// Kinds lists all limits.
var Kinds = []*Kind{Requests, SignIns, Domains, Secrets, Proofs, Webhooks, Exchanges, Codes, Uploads, Exports, Reveals, Validations, Subscriptions, Steps, Replies}

// ExceededError is the [oin.Problem] of a limit that was reached.
type ExceededError struct {
	Kind *Kind
	Rule Rule
	Wait time.Duration // until it is possible again
}

var subjects = map[Subject]string{
	Address: "People on your network", Person: "You", Org: "People in your org", Submission: "For this submission, people in your org",
	Integration: "For this integration, visitors", Inbox: "For this address, visitors",
}

func (e *ExceededError) Error() string {
	return fmt.Sprintf("%s %s (the limit is %d in %s). Nothing was changed. Try again in %s.",
		subjects[e.Rule.Subject], e.Kind.Action, e.Rule.Many, HumanDuration(e.Rule.Per), HumanDuration(e.Wait))
}

// Unwrap returns the problem.
func (e *ExceededError) Unwrap() error {
	return &oin.Problem{Code: oin.CodeTooManyRequests, Text: e.Error()}
}

// HumanDuration returns a duration as people say it, rounded up.
func HumanDuration(d time.Duration) string {
	n, unit := ceilDiv(d, time.Second), "second"
	if n > 60 {
		n, unit = ceilDiv(d, time.Minute), "minute"
	}
	if n == 60 && unit == "minute" {
		return "an hour"
	}
	switch {
	case n == 1 && unit == "minute", n == 60 && unit == "second":
		return "a minute"
	case n == 1:
		return "a second"
	}
	return fmt.Sprintf("%d %ss", n, unit)
}

// Seconds returns the wait in whole seconds, at least one, for Retry-After.
func (e *ExceededError) Seconds() int { return ceilDiv(e.Wait, time.Second) }

func ceilDiv(d, unit time.Duration) int { return max(1, int((d+unit-1)/unit)) }
