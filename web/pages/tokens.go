package pages

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// TokensPage lists API tokens, and creates one.
type TokensPage struct {
	ui.Layout
	Tokens []oin.Token // the newest first
	Scopes []oin.TokenScopeInfo
	// What was typed, and why it can't be accepted, by field.
	Name   string
	Chosen []oin.TokenScope
	Days   int
	Faults map[string]string
	// Full is why there can't be another one, or empty.
	Full string
	// Revoking is the token that the person is asked about, or nil.
	Revoking *oin.Token
}

// TokenSecretPage shows a token, once.
type TokenSecretPage struct {
	ui.Layout
	Token oin.Token
	Text  string
}

// parted returns the tokens that work, and the others.
func (p TokensPage) parted() (live, past []oin.Token) {
	return part(p.Tokens, func(t oin.Token) bool { return t.Works(p.Layout.Now) })
}

// team reports whether the page is for a person of the OIN team, who sees only their own.
func (p TokensPage) team() bool { return p.Person != nil && p.Person.Role.IsOINTeam() }

func (p TokensPage) intro() string {
	if p.team() {
		return "A program with a token reviews in your name. You see your own tokens only."
	}
	return "A program with a token acts for your org. Everyone in your org sees these tokens and can revoke them."
}

func (p TokensPage) chosen(s oin.TokenScope) bool {
	return s == oin.ScopeRead || slices.Contains(p.Chosen, s)
}

func (p TokensPage) selected(days int) bool {
	if p.Days == 0 {
		return days == oin.TokenDays[1]
	}
	return p.Days == days
}

func tokenScopes(t oin.Token) string {
	var labels []string
	for _, s := range oin.TokenScopes {
		if t.Allows(s.Scope) {
			labels = append(labels, s.Label)
		}
	}
	return strings.Join(labels, ", ")
}

// tokenEnd returns when and why a token stopped working.
func tokenEnd(t oin.Token) string {
	if t.Ended == nil {
		return "Expired"
	}
	return t.Why
}

// endsSoon reports whether a token that works expires so soon that its person was warned.
func endsSoon(t oin.Token, now time.Time) bool { return t.Expires.Sub(now) <= oin.TokenWarning }

func daysLabel(days int) string {
	if days == oin.MaxTokenDays {
		return "1 year"
	}
	return fmt.Sprintf("%d days", days)
}
