package oin

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
)

// Scopes of Okta that are not on the list of its management API.
var (
	// openScopes are those of Okta Identity Governance and shared signals, which are
	// separate APIs. It is not documented whether API service integrations can have them,
	// so a reviewer decides.
	openScopes = regexp.MustCompile(`^(okta\.(governance|accessRequests)\.[A-Za-z.]+\.(read|manage)|ssf\.(read|manage))$`)
	// signInScopes are those of OpenID Connect and OAuth 2.0. Okta lists them separately
	// from “Okta Admin Management”.
	signInScopes = regexp.MustCompile(`^(openid|profile|email|address|phone|groups|offline_access|device_sso|okta\.clients\.(manage|read|register)|okta\.universalLogout\.manage|okta\.workflows\.invoke\.manage)$`)
)

// OfOtherAPI reports whether a scope can be requested, but is not one of Okta's management
// API.
func OfOtherAPI(scope string) bool { return openScopes.MatchString(scope) }

// elsewhere returns why a scope that Okta has cannot be requested here, or "" for other
// scopes.
func elsewhere(scope string) string {
	if signInScopes.MatchString(scope) {
		return fmt.Sprintf("“%s” is one of Okta's OpenID Connect & OAuth 2.0 scopes. API service integrations use Okta Admin Management scopes only. Remove this one.", scope)
	}
	return ""
}

// listMarks are the bullets of lists that are pasted. No scope begins with one. The script
// scopes.js has the same.
const listMarks = "•‣◦▪·*–—-"

// scopesIn returns the scopes in what was typed or pasted into one row. A list that is
// separated by spaces, commas, line ends, quotes, or bullets becomes a row for each scope.
// The first one gets the note. Known names get their case.
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

// scopeFolded maps lower-case names of known scopes to their names.
var scopeFolded = func() map[string]string {
	m := map[string]string{}
	for _, s := range knownTable.Scopes {
		m[strings.ToLower(s.Name)] = s.Name
	}
	return m
}()
