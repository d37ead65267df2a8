package oin

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// TokenID identifies an API token in lists. It is not a secret and does not authenticate.
type TokenID string

// TokenScope is what an API token can be used for.
type TokenScope string

const (
	ScopeRead     TokenScope = "read"
	ScopeWrite    TokenScope = "write"
	ScopeSubmit   TokenScope = "submit"
	ScopeTest     TokenScope = "test"
	ScopeWebhooks TokenScope = "webhooks"
	ScopeReview   TokenScope = "review"
)

// TokenScopeInfo describes a scope to those who choose it.
type TokenScopeInfo struct {
	Scope TokenScope
	Roles []Role // who can give it to a token; empty for everyone
	Label string
	Says  string
}

// TokenScopes are all scopes, in the order of the form.
var TokenScopes = []TokenScopeInfo{
	{ScopeRead, nil, "Read", "See what you see, except secrets. Every token can do this."},
	{ScopeWrite, []Role{RoleISV}, "Write", "Create, change, copy, and delete drafts, upload files, ask questions, reply in issues, and dismiss findings."},
	{ScopeSubmit, []Role{RoleISV}, "Submit", "Submit and withdraw, start updates, and request removal from the catalog."},
	{ScopeTest, []Role{RoleISV}, "Test", "Create, check, and revoke test instances in your Okta org. A program gets the client secret of those that it creates."},
	{ScopeWebhooks, []Role{RoleISV, RoleAdmin}, "Webhooks", "Add, change, test, and delete webhooks."},
	{ScopeReview, []Role{RoleReviewer}, "Review", "Claim submissions, write and accept issues, complete the checklist, and decide, including publishing."},
}

// TokenScopesFor returns the scopes that a person with a role can give to a token.
func TokenScopesFor(r Role) []TokenScopeInfo {
	return slices.DeleteFunc(slices.Clone(TokenScopes), func(i TokenScopeInfo) bool { return len(i.Roles) > 0 && !slices.ContainsFunc(i.Roles, r.May) })
}

// Limits of tokens. An org or, in the OIN team, a person can have MaxTokens that work.
const (
	MaxTokens     = 20
	MaxTokenName  = 60 // characters
	MaxTokenDays  = 365
	TokenWarning  = 7 * 24 * time.Hour // before the end
	TokenUseEvery = time.Minute        // at most, the last use is written

	// TeamTokenSignIn is how long a token of the OIN team works after the last sign-in of
	// its person: only a sign-in tells that they are still a reviewer.
	TeamTokenSignIn = 30 * 24 * time.Hour
	// TokenKept is how long a token that no longer works is listed.
	TokenKept = 90 * 24 * time.Hour
)

// TokenDays are the lifetimes that are offered, in days.
var TokenDays = []int{30, 90, 180, MaxTokenDays}

// Token is an API token, without the token itself.
type Token struct {
	ID      TokenID
	Name    string
	Scopes  []TokenScope
	Maker   PersonID
	MadeBy  string // name of the maker
	Made    time.Time
	Expires time.Time
	// Used is when it was last used, or nil for never, and UsedFrom the IP address then.
	Used     *time.Time
	UsedFrom string
	// Ended is when it was ended before it expired, or nil, and Why is the reason.
	Ended *time.Time
	Why   string
	// Trusted is the trusted publisher that a run got it from, or empty. Then Name is the run.
	Trusted TrustedID
}

// Allows reports whether the token has a scope.
func (t Token) Allows(s TokenScope) bool { return slices.Contains(t.Scopes, s) }

// Works reports whether the token works, as far as it depends on the token.
func (t Token) Works(now time.Time) bool { return t.Ended == nil && now.Before(t.Expires) }

// ActsAs returns what history calls who acts with the token: its maker, and the token.
func (t Token) ActsAs() string { return TokenOf(t.MadeBy, t.Name) }

// TokenOf returns what history calls a person who acts with a token, or a run of a CI, for
// which no person acts (see [Run.Named]).
func TokenOf(person, token string) string {
	switch {
	case token == "":
		return person
	case IsRun(token):
		return token
	}
	return fmt.Sprintf("%s’s token “%s”", person, token)
}

// IsRun reports whether the name of a token is that of a run. Names that people give to tokens
// never have its last character.
func IsRun(token string) bool { return strings.HasSuffix(token, "”") }
