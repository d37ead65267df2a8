package oin

import (
	_ "embed"
	"fmt"
	"strings"
	"time"
)

//go:embed scopes.tsv
var scopesTSV string

var knownTable = func() ScopeTable {
	table, err := ParseScopes(scopesTSV)
	if err != nil {
		panic("oin: " + err.Error())
	}
	return table
}()

var scopeNamed = func() map[string]Scope {
	m := map[string]Scope{}
	for _, s := range knownTable.Scopes {
		m[s.Name] = s
	}
	return m
}()

// ScopesTaken returns the day on which the scopes were read from the description of Okta's
// management API.
func ScopesTaken() time.Time { return knownTable.Taken }

// AllScopes returns the scopes that an API service integration can request, by name.
func AllScopes() []Scope { return knownTable.Scopes }

// FindScope returns the scope with a name.
func FindScope(name string) (Scope, bool) {
	s, ok := scopeNamed[name]
	return s, ok
}

// nearestScopes returns up to most known scopes with names similar to the given one,
// nearest first. Next to one that differs in a letter, others that differ in several are
// no help.
func nearestScopes(name string, most int) []string {
	name = strings.ToLower(strings.TrimSpace(name))
	type near struct {
		name string
		far  int
	}
	var found []near
	for _, s := range knownTable.Scopes {
		far := editDistance(name, strings.ToLower(s.Name))
		if far > max(3, len(s.Name)/3) {
			continue
		}
		at := len(found)
		for at > 0 && found[at-1].far > far {
			at--
		}
		found = append(found[:at], append([]near{{s.Name, far}}, found[at:]...)...)
	}
	var names []string
	for _, n := range found[:min(most, len(found))] {
		if n.far <= found[0].far+1 {
			names = append(names, n.name)
		}
	}
	return names
}

// editDistance returns the Levenshtein distance of two texts in bytes, since names of
// scopes are ASCII.
func editDistance(a, b string) int {
	if len(a) > 128 {
		a = a[:128]
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

var knownScopes = Rule{
	Says: "scopes of Okta's management, governance, or shared signals APIs",
	Check: func(in Input) []Fault {
		return eachItem(in, func(i Item) string {
			if _, ok := FindScope(i.Value); ok {
				return ""
			}
			if openScopes.MatchString(i.Value) {
				return ""
			}
			if why := elsewhere(i.Value); why != "" {
				return why
			}
			near := nearestScopes(i.Value, 3)
			if len(near) == 0 {
				return fmt.Sprintf("Okta has no scope named “%s”. Choose one from the list; every scope starts with “okta.”.", i.Value)
			}
			return fmt.Sprintf("Okta has no scope named “%s”. Did you mean %s?", i.Value, inWords(near, "or"))
		})
	},
}
