package oin

import (
	"fmt"
	"strings"
	"time"
)

// Scope is a scope of Okta's management API.
type Scope struct {
	Name        string
	Description string // as a phrase that follows "lets the app"
}

// ScopeTable are the scopes as Okta described them on a day. It is stored as text in
// scopes.tsv, which “make scopes” updates: the day, a heading, and a line for each scope,
// by name.
type ScopeTable struct {
	Taken  time.Time
	Scopes []Scope
}

const (
	scopesTaken   = "taken"
	scopesHeading = "scope\tlets the app"
)

// ParseScopes parses the output of [ScopeTable.String].
func ParseScopes(tsv string) (ScopeTable, error) {
	var t ScopeTable
	for line := range strings.Lines(tsv) {
		line = strings.TrimRight(line, "\r\n")
		name, rest, ok := strings.Cut(line, "\t")
		switch {
		case line == scopesHeading:
		case !ok || name == "" || rest == "":
			return t, fmt.Errorf("table of scopes: there are not two columns in %q", line)
		case name == scopesTaken:
			day, err := time.Parse(time.DateOnly, rest)
			if err != nil {
				return t, fmt.Errorf("table of scopes: %w", err)
			}
			t.Taken = day
		default:
			t.Scopes = append(t.Scopes, Scope{Name: name, Description: rest})
		}
	}
	if t.Taken.IsZero() {
		return t, fmt.Errorf("table of scopes: it does not say when it was taken")
	}
	return t, nil
}

// String returns the table in the format of scopes.tsv.
func (t ScopeTable) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\t%s\n%s\n", scopesTaken, t.Taken.Format(time.DateOnly), scopesHeading)
	for _, s := range t.Scopes {
		fmt.Fprintf(&b, "%s\t%s\n", s.Name, s.Description)
	}
	return b.String()
}
