package oin

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
)

// Scopes that are not on the list of Okta's management API, though Okta has them.
var (
	// openScopes are those of Okta Identity Governance and of shared signals. They are
	// of APIs beside the management API; whether an API service integration may have
	// them is not written down, so a reviewer decides.
	openScopes = regexp.MustCompile(`^(okta\.(governance|accessRequests)\.[A-Za-z.]+\.(read|manage)|ssf\.(read|manage))$`)
	// signInScopes are of OpenID Connect and OAuth 2.0, in Okta's own list of scopes a
	// group apart from “Okta Admin Management”.
	signInScopes = regexp.MustCompile(`^(openid|profile|email|address|phone|groups|offline_access|device_sso|okta\.clients\.(manage|read|register)|okta\.universalLogout\.manage|okta\.workflows\.invoke\.manage)$`)
)

// elsewhere says why a scope that Okta has cannot be asked for here; nothing about others.
func elsewhere(scope string) string {
	if signInScopes.MatchString(scope) {
		return fmt.Sprintf("“%s” is one of Okta's OpenID Connect & OAuth 2.0 scopes. API service integrations use Okta Admin Management scopes only. Remove this one.", scope)
	}
	return ""
}

var scopesOfOtherAPIs = Rule{
	Says: "scopes of the management API itself, or with a note that says what they are for",
	Check: func(in Input) []Fault {
		return eachItem(in, func(i Item) string {
			if !openScopes.MatchString(i.Value) {
				return ""
			}
			return fmt.Sprintf("%s isn't part of Okta's management API. You can request it, and a reviewer decides. Explain what you need it for.", i.Value)
		})
	},
}

// listMarks are what stands before the entries of a list copied from a text. No scope
// begins with one. They are in scopes.js too.
const listMarks = "•‣◦▪·*–—-"

// scopesIn are the scopes in what was typed or pasted into one row: a list with
// spaces, commas, lines, quotes or list marks becomes a row for each, the note with
// the first. A known name gets its own case.
func scopesIn(row Item) []Item {
	var rows []Item
	for _, name := range strings.FieldsFunc(row.Value, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(`,;"'[]`, r) }) {
		if name = strings.TrimLeft(name, listMarks); name == "" {
			continue
		}
		if known, ok := scopeFolded[strings.ToLower(name)]; ok {
			name = known
		} else if lower := strings.ToLower(name); openScopes.MatchString(lower) && !openScopes.MatchString(name) || signInScopes.MatchString(lower) {
			name = lower
		}
		rows = append(rows, Item{Type: row.Type, Value: name, Note: row.Note})
		row.Note = ""
	}
	return rows
}

// scopeFolded are the names of known scopes by their lower-case form.
var scopeFolded = func() map[string]string {
	m := map[string]string{}
	for _, s := range knownTable.Scopes {
		m[strings.ToLower(s.Name)] = s.Name
	}
	return m
}()
