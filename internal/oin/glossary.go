package oin

import (
	"slices"
	"strings"
)

// Term is a word that these pages use and that a newcomer may not know.
type Term struct {
	ID         string // in addresses
	Name       string
	Definition string
	// Question is the question that the help of the fields At leads to the term with.
	Question string
	At       []Key
}

// Glossary are the terms, by name.
var Glossary = func() []Term {
	all := []Term{
		{ID: "oin", Name: "Okta Integration Network (OIN)", Definition: "The integrations that Okta publishes for its customers. Its catalog is where they look for yours."},
		{ID: "oin-team", Name: TeamName, Definition: "The people at Okta who review submissions and publish them."},
		{ID: "isv", Name: "ISV", Definition: "Independent software vendor: whoever makes an app or a service that works with Okta. On these pages, that is you."},
		{ID: "org", Name: "Org", Definition: "Your own space in Okta, with its people, apps and settings, at an address such as dev-12345678.okta.com. Submissions belong to an org: everybody who may sign in with it sees and edits the same ones."},
		{ID: "issuer", Name: "Issuer", Definition: "The address under which an Okta org signs people in, such as https://dev-12345678.okta.com. It stands in each token that the org gives out, so that others can tell whose it is."},
		{ID: "submission", Name: "Submission", Definition: "One version of an integration on its way into the catalog: your answers to the form, and all that was said about them. Until you submit it, it is a draft that only your org sees."},
		{ID: "version", Name: "Version", Definition: "Each update of a published integration is a new version, with a form of its own. The old one stays in the catalog until the new one takes its place."},
		{ID: "integration", Name: "Integration", Definition: "What connects your product with Okta. Two types are submitted here: a Workflows connector and an API service integration. One submission can be both."},
		{ID: "workflows", Name: "Okta Workflows", Definition: "Okta's product in which admins put steps together that run by themselves, without writing code."},
		{ID: "flow", Name: "Flow", Definition: "Steps that Okta Workflows runs one after the other, such as creating an account in your app when somebody joins a company."},
		{ID: "connector", Name: "Workflows connector", Definition: "What gives flows the actions of your app, such as creating a user or reading a list. You build it with the Workflows Connector Builder of your org, and deploy it there before you submit it.",
			Question: "What is a Workflows connector?", At: []Key{ConnectorSupport}},
		{ID: "suite", Name: "Flow test suite", Definition: "Flows that run each action of your connector once or more, exported from Okta Workflows as one file. The OIN team imports it and runs it to test the connector.",
			Question: "What is a flow test suite?", At: []Key{TestSuite}},
		{ID: "api-service", Name: "API service integration", Definition: "A service of yours that works with a customer's Okta org through Okta's APIs while nobody is signed in. The customer's admin installs it and agrees to its scopes.",
			Question: "What is an API service integration?", At: []Key{APISupport}},
		{ID: "client-credentials", Name: "Client credentials", Definition: "The way in which a service gets its tokens: with an ID and a secret of its own, and no person. OAuth 2.0 calls it a grant type."},
		{ID: "scope", Name: "Scope", Definition: "One permission of a token. With okta.users.read a service may read users; with okta.users.manage it may also change them.",
			Question: "What is a scope?", At: []Key{APIScopes}},
		{ID: "test-account", Name: "Test account", Definition: "An account in your app that is there for the review only, with which reviewers sign in and try what you describe."},
		{ID: "issue", Name: "Issue", Definition: "One thing that a reviewer asks you to change or to explain, at its field. You answer there, or change the field and mark the issue as resolved."},
		{ID: "business-day", Name: "Business day", Definition: "A day on which the OIN team works: no Saturday, no Sunday, and none of its holidays."},
		{ID: "wizard", Name: "OIN Wizard", Definition: "Where integrations for single sign-on (SAML, OIDC) and for provisioning (SCIM) are submitted. They have no place here."},
	}
	for _, s := range Stages {
		all = append(all, Term{ID: strings.ToLower(s.Status.String()), Name: s.Name, Definition: "A stage of the review. " + s.Does})
	}
	slices.SortFunc(all, func(a, b Term) int { return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name)) })
	return all
}()

// Terms are those that the help of the field leads to.
func (f *Field) Terms() []Term {
	return slices.DeleteFunc(slices.Clone(Glossary), func(t Term) bool { return !slices.Contains(t.At, f.Key) })
}
