// Package limit says how often what may be asked for, and counts it. The server asks
// it at each request that a limit is about, and the portal at each step, whose door is
// any. The table below is all there is to set;
// docs/limits.md is printed from it.
//
// Each limit is a bucket of so many tokens that fills up again at a steady rate (the
// generic cell rate algorithm: all that has to be known of a bucket is when it will be
// full). What costs little is counted in this process and costs no round trip, so that
// each replica counts for itself. What has to be exact is counted in the database.
package limit

import (
	"fmt"
	"time"

	"oinmanager/internal/oin"
)

// Subject a limit counts.
type Subject string

// An address counts with its whole network where one household has many: of IPv6 the
// first 64 bits.
const (
	Address Subject = "address"
	Person  Subject = "person"
	Org     Subject = "org"

	Submission Subject = "submission" // with the org's people
)

// A Rule allows Many at once, and Many in each Per from then on.
type Rule struct {
	Subject Subject
	Many    int
	Per     time.Duration
}

// Of is the rule in words, as one of a kind.
func (r Rule) Of(k *Kind) string {
	return fmt.Sprintf("%s: %d in %s by one %s", k.Name, r.Many, HumanDuration(r.Per), r.Subject)
}

// every is how long one token takes to come back.
func (r Rule) every() time.Duration { return r.Per / time.Duration(r.Many) }

// take takes a token from a bucket that is full again at full, and says when it is
// full from then on; or, where there is none, how long it takes until there is one.
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

// A Kind of thing that is limited.
type Kind struct {
	Name   string // in the database and the documentation
	Action string // what somebody has done, as in “You have …”
	// Exact says that all replicas count together.
	Exact bool
	Rules []Rule
}

// The limits. Nobody who works with the product comes near them: they are for
// programs that have run wild, and for whoever tries all there is.
var (
	Requests = &Kind{Name: "requests", Action: "asked for more pages", Rules: []Rule{
		{Address, 3000, time.Minute}, {Person, 600, time.Minute}, {Org, 3000, time.Minute},
	}}
	// A sign-in is two steps: off to the org, and back.
	SignIns = &Kind{Name: "sign-ins", Action: "begun more sign-ins", Exact: true, Rules: []Rule{
		{Address, 240, time.Minute},
	}}
	// Each tells whether an org is connected, but for those of the configuration.
	Domains = &Kind{Name: "domains", Action: "signed in at more orgs", Exact: true, Rules: []Rule{
		{Address, 60, 10 * time.Minute},
	}}
	// Each asks an org whether a client secret is right.
	Secrets = &Kind{Name: "client secrets", Action: "tried more client secrets", Exact: true, Rules: []Rule{
		{Address, 60, 10 * time.Minute}, {Person, 60, 10 * time.Minute}, {Org, 120, 10 * time.Minute},
	}}
	Uploads = &Kind{Name: "uploads", Action: "uploaded more files", Exact: true, Rules: []Rule{
		{Person, 200, 10 * time.Minute}, {Org, 600, 10 * time.Minute},
	}}
	Reveals = &Kind{Name: "reveals", Action: "looked at more passwords", Exact: true, Rules: []Rule{
		{Person, 60, time.Hour}, {Org, 300, time.Hour},
	}}
	// What an ISV does with a submission: it begins rounds, and writes emails. The OIN
	// team's steps do not count, so that no ISV can use up what a reviewer needs.
	Steps = &Kind{Name: "steps", Action: "taken more steps", Exact: true, Rules: []Rule{
		{Submission, 20, time.Hour}, {Org, 200, time.Hour},
	}}
	// What an ISV says in an issue.
	Replies = &Kind{Name: "replies", Action: "written more replies", Exact: true, Rules: []Rule{
		{Submission, 200, time.Hour}, {Org, 1000, time.Hour},
	}}
)

// An address gets so many emails in an hour, whoever they are about; what is more comes
// together once it may have one again, at most so many in one. The OIN team's address
// gets as many about each org.
const (
	Emails         = 20
	EmailsPer      = time.Hour
	EmailsTogether = 100
)

// Kinds are all limits.
var Kinds = []*Kind{Requests, SignIns, Domains, Secrets, Uploads, Reveals, Steps, Replies}

// ExceededError is the [oin.Problem] that there was too much of something.
type ExceededError struct {
	Kind *Kind
	Rule Rule
	Wait time.Duration // until there may be one more
}

var subjects = map[Subject]string{
	Address: "People on your network have", Person: "You have", Org: "People of your org have", Submission: "With this submission, people of your org have",
}

func (e *ExceededError) Error() string {
	return fmt.Sprintf("%s %s than can be taken at a time (%d in %s), so this was not done, and nothing was changed. Wait %s, then try again.",
		subjects[e.Rule.Subject], e.Kind.Action, e.Rule.Many, HumanDuration(e.Rule.Per), HumanDuration(e.Wait))
}

// Unwrap returns the problem in words.
func (e *ExceededError) Unwrap() error {
	return &oin.Problem{Code: oin.CodeTooManyRequests, Text: e.Error()}
}

// HumanDuration is a time as people say it, rounded up.
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

// Seconds are whole ones, at least one, as Retry-After takes them.
func (e *ExceededError) Seconds() int { return ceilDiv(e.Wait, time.Second) }

func ceilDiv(d, unit time.Duration) int { return max(1, int((d+unit-1)/unit)) }
