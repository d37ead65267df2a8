package sites

import (
	"net/url"
	"strings"

	"oinmanager/internal/check"
)

// page returns a page about the made-up company at a host, in which a first-time reader
// finds all that Okta asks of documentation.
func page(u *url.URL) *check.Page {
	name := strings.Join(strings.FieldsFunc(strings.TrimSuffix(u.Hostname(), ".example"), func(r rune) bool { return r == '.' || r == '-' }), " ")
	text := strings.ToLower(strings.Join([]string{
		name, "for okta and okta workflows.",
		"Prerequisites: an Okta org and an admin account. Supported features: every action of the connector, versions 1.0.0, 1.0.4, 1.0.5, and 1.1.0.",
		"Configuration steps: 1. Add the integration in your Okta org. 2. Copy the Okta domain, the client ID, and the client secret. 3. Enter them on the settings page. 4. Choose Connect.",
		"Authorization: sign in with OAuth 2.0. Actions: Create User, Read User, Update User, Deactivate User, List Users.",
		"API reference: GET /v1/people, POST /v1/people. Requests and responses are JSON.",
		"Troubleshooting: check the scopes, then contact support.",
	}, " "))
	return &check.Page{
		Title: name, Type: "text/html", Text: text, Steps: 4, Whole: true,
		Headings: []string{"Prerequisites", "Supported features", "Configuration steps", "Troubleshoot"},
	}
}
