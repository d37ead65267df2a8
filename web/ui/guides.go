package ui

import "strings"

// Okta's public documentation.
const (
	WizardGuide       = "https://developer.okta.com/docs/guides/submit-oin-app/scim/main/"
	SubmissionGuide   = "https://developer.okta.com/docs/guides/submit-oin-app/main/"
	RequirementsGuide = "https://developer.okta.com/docs/guides/submit-app-prereq/main/"
	APIGuide          = "https://developer.okta.com/docs/guides/build-api-integration/main/"
	ConnectorGuide    = "https://help.okta.com/okta_help.htm?type=wf&id=ext-connector-builder"
	ConceptsGuide     = "https://developer.okta.com/docs/concepts/"
	DeveloperSearch   = "https://developer.okta.com/search/"
)

func Mailto(address string) string { return "mailto:" + address }

// tel returns a phone number as a link: its digits, and a leading plus.
func tel(number string) string {
	number, _, _ = strings.Cut(strings.ToLower(number), "x")
	return "tel:" + strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r == '+' {
			return r
		}
		return -1
	}, number)
}
