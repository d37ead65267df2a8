package web

import "strings"

// Okta's public documentation.
const (
	wizardGuide  = "https://developer.okta.com/docs/guides/submit-oin-app/scim/main/"
	submitGuide  = "https://developer.okta.com/docs/guides/submit-oin-app/main/"
	requirements = "https://developer.okta.com/docs/guides/submit-app-prereq/main/"
	apiGuide     = "https://developer.okta.com/docs/guides/build-api-integration/main/"
	connectors   = "https://help.okta.com/okta_help.htm?type=wf&id=ext-connector-builder"
	concepts     = "https://developer.okta.com/docs/concepts/"
	portalSearch = "https://developer.okta.com/search/"
)

func mailto(address string) string { return "mailto:" + address }

// tel is a phone number as a link: its digits, and a plus where it begins with one.
func tel(number string) string {
	number, _, _ = strings.Cut(strings.ToLower(number), "x")
	return "tel:" + strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r == '+' {
			return r
		}
		return -1
	}, number)
}
