package oin

import (
	"slices"
	"strings"
)

// Term is a word on pages that a newcomer may not know.
type Term struct {
	ID         string // in URLs
	Name       string
	Definition string
	// Question is the text of the links to the term in the help of the fields At.
	Question string
	At       []Key
}

// Glossary are all terms, by name.
var Glossary = func() []Term {
	all := []Term{
		{ID: "oin", Name: "Okta Integration Network (OIN)", Definition: "The integrations that Okta publishes for its customers. They find yours in its catalog."},
		{ID: "oin-team", Name: TeamName, Definition: "The people at Okta who review submissions and publish them."},
		{ID: "isv", Name: "ISV", Definition: "Independent software vendor: a company that makes an app or service that works with Okta. If you submit an integration, that's you."},
		{ID: "org", Name: "Org", Definition: "Your own space in Okta, with its users, apps, and settings, such as dev-12345678.okta.com. Submissions belong to an org: everyone who signs in with it sees and edits the same ones."},
		{ID: "issuer", Name: "Issuer", Definition: "The URL that identifies an Okta org when it signs people in, such as https://dev-12345678.okta.com. Every token the org issues contains it."},
		{ID: "submission", Name: "Submission", Definition: "One version of an integration going through review: your answers and the conversation about them. Until you submit it, it's a draft only your org can see."},
		{ID: "version", Name: "Version", Definition: "Each update to a published integration is a new version with its own form. The old version stays in the catalog until the new one is published."},
		{ID: "integration", Name: "Integration", Definition: "What connects your product to Okta. You can submit two types here: a Workflows connector and an API service integration. One submission can be both."},
		{ID: "workflows", Name: "Okta Workflows", Definition: "Okta's product for automating tasks without writing code."},
		{ID: "flow", Name: "Flow", Definition: "A series of steps that Okta Workflows runs in order, such as creating an account in your app when someone joins a company."},
		{ID: "connector", Name: "Workflows connector", Definition: "Lets flows use your app's actions, such as creating a user or reading a list. You build and deploy it in your org's Workflows Connector Builder before you submit it.",
			Question: "What is a Workflows connector?", At: []Key{ConnectorSupport}},
		{ID: "suite", Name: "Flow test suite", Definition: "Flows that use every action of your connector at least once, exported from Okta Workflows as one file. The OIN team imports and runs it to test your connector.",
			Question: "What is a flow test suite?", At: []Key{TestSuite}},
		{ID: "api-service", Name: "API service integration", Definition: "A service that calls a customer's Okta org through Okta's APIs without a signed-in user. The customer's admin installs it and approves its scopes.",
			Question: "What is an API service integration?", At: []Key{APISupport}},
		{ID: "client-credentials", Name: "Client credentials", Definition: "An OAuth 2.0 grant type: a service gets tokens with its own ID and secret, without a user."},
		{ID: "scope", Name: "Scope", Definition: "One permission in a token. With okta.users.read a service can read users; with okta.users.manage it can also change them.",
			Question: "What is a scope?", At: []Key{APIScopes}},
		{ID: "test-account", Name: "Test account", Definition: "An account in your app that reviewers use to sign in and test. It exists for the review only."},
		{ID: "issue", Name: "Issue", Definition: "Something a reviewer asks you to change or explain. It appears at its field. Reply there, or make the change and mark the issue as resolved."},
		{ID: "business-day", Name: "Business day", Definition: "A day the OIN team works: Monday to Friday, except its holidays."},
		{ID: "wizard", Name: "OIN Wizard", Definition: "Where you submit single sign-on (SAML, OIDC) and provisioning (SCIM) integrations. OIN Manager doesn't take these."},
	}
	for _, s := range Stages {
		all = append(all, Term{ID: strings.ToLower(s.Status.String()), Name: s.Name, Definition: "Review stage. " + s.Does})
	}
	slices.SortFunc(all, func(a, b Term) int { return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name)) })
	return all
}()

// Terms returns the terms that the help of the field links to.
func (f *Field) Terms() []Term { return termsOf[f.Key] }

var termsOf = func() map[Key][]Term {
	terms := map[Key][]Term{}
	for _, t := range Glossary {
		for _, key := range t.At {
			terms[key] = append(terms[key], t)
		}
	}
	return terms
}()
