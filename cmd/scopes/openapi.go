package main

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"oinmanager/internal/oin"
)

// Limits of a description. Okta's has about 4 MB and 130 scopes.
const (
	maxBytes  = 64 << 20
	maxScopes = 1000
	maxLets   = 500 // characters
)

// openAPI is the part of an OpenAPI 3 document that names scopes.
type openAPI struct {
	Components struct {
		SecuritySchemes map[string]struct {
			Flows struct {
				AuthorizationCode flow `yaml:"authorizationCode"`
				ClientCredentials flow `yaml:"clientCredentials"`
				Implicit          flow `yaml:"implicit"`
				Password          flow `yaml:"password"`
			} `yaml:"flows"`
		} `yaml:"securitySchemes"`
	} `yaml:"components"`
}

type flow struct {
	Scopes map[string]string `yaml:"scopes"`
}

var scopeName = regexp.MustCompile(`^okta(\.[A-Za-z0-9]+)+$`)

// read returns the scopes of an OpenAPI document that begin with okta., by name. JSON
// is parsed as YAML, of which it is a subset.
func read(r io.Reader) ([]oin.Scope, error) {
	raw, err := io.ReadAll(io.LimitReader(r, maxBytes+1))
	if err != nil {
		return nil, err
	}
	if len(raw) > maxBytes {
		return nil, fmt.Errorf("this file is larger than %d MB", maxBytes>>20)
	}
	var doc openAPI
	if err := yaml.Unmarshal(raw, &doc); err != nil {
		return nil, fmt.Errorf("not an OpenAPI document: %w", err)
	}
	found := map[string]string{}
	for _, scheme := range doc.Components.SecuritySchemes {
		for _, f := range []flow{scheme.Flows.AuthorizationCode, scheme.Flows.ClientCredentials, scheme.Flows.Implicit, scheme.Flows.Password} {
			for name, says := range f.Scopes {
				if scopeName.MatchString(name) {
					found[name] = says
				}
			}
		}
	}
	if len(found) == 0 {
		return nil, errors.New("no scope starting with okta. found under components.securitySchemes.….flows.….scopes")
	}
	if len(found) > maxScopes {
		return nil, fmt.Errorf("found %d scopes; a form can offer %d at most", len(found), maxScopes)
	}
	var scopes []oin.Scope
	for name, says := range found {
		lets := lets(says)
		if lets == "" || utf8.RuneCountInString(lets) > maxLets {
			return nil, fmt.Errorf("%s has no description of 1 to %d characters", name, maxLets)
		}
		scopes = append(scopes, oin.Scope{Name: name, Description: lets})
	}
	slices.SortFunc(scopes, func(a, b oin.Scope) int { return strings.Compare(a.Name, b.Name) })
	return scopes, nil
}

var (
	allowsTheApp = regexp.MustCompile(`^Allows (?:(?:the app|a user) )?to `)
	allowsOthers = regexp.MustCompile(`^Allows (.+?) to `)
	whereElse    = regexp.MustCompile(` in your Okta org(anization)?\b`)
)

// lets turns Okta's sentence about a scope into words that follow "lets the app":
// "Allows the app to read groups in your Okta organization." becomes "read groups".
func lets(says string) string {
	says = strings.Join(strings.Fields(strings.ToValidUTF8(says, "")), " ")
	says = allowsTheApp.ReplaceAllString(says, "")
	says = allowsOthers.ReplaceAllString(says, "let $1 ")
	says = whereElse.ReplaceAllString(says, "")
	return strings.TrimSuffix(says, ".")
}
