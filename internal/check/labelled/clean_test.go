package labelled

import (
	"strings"
	"time"

	"oinmanager/internal/check"
	"oinmanager/internal/flopack"
	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
)

// vendor is a complete submission, as a vendor would write it.
type vendor struct {
	name, website string
	useCases      string // separated by |
	description   string
	support       string // separated by spaces; phone numbers with _ for spaces
	escalation    string
	testURL, user string
	instructions  string

	connector, version, userDocs, apiDocs string // of a Workflows connector, or ""
	scopes                                string // lines with a name and a reason, or ""
	guide                                 string

	// existing and changes are of an app that the catalog has.
	existing, changes string

	// What stands on the pages, if it is written out ([written]).
	guideText, docsText, referenceText string
	// actions are a connector's methods with the names of their cards, such as
	// “createUser Create User”. The suite has a flow for each.
	actions []string
	// icon draws the app icon, if it matters.
	icon func() icon.Look
	// before is the version in the catalog that this one updates.
	before *vendor
}

// subject returns the submission, with facts as good as they can be.
func (v vendor) subject() check.Subject {
	a := oin.Answers{
		oin.ExistsInOIN: {Text: oin.No}, oin.AppName: {Text: v.name}, oin.AppWebsite: {Text: v.website},
		oin.AppDescription: {Text: v.description}, oin.EscalationContact: {Text: v.escalation},
		oin.AppIcon: {File: &oin.File{SHA256: "1c04", Name: "icon.png", MediaType: "image/png", Size: 18_230, Width: 200, Height: 200}},
		oin.TestURL: {Text: v.testURL}, oin.TestUsername: {Text: v.user}, oin.TestPassword: {Secret: &oin.Secret{ID: "s3"}},
	}
	a.Set(oin.TestInstructions, oin.Value{Text: v.instructions})
	if v.existing != "" {
		a[oin.ExistsInOIN], a[oin.ExistingName], a[oin.ExistingChanges] = oin.Value{Text: oin.Yes}, oin.Value{Text: v.existing}, oin.Value{Text: v.changes}
	}
	for _, u := range strings.Split(v.useCases, "|") {
		a[oin.UseCases] = added(a[oin.UseCases], oin.Item{Value: u})
	}
	for _, contact := range strings.Fields(v.support) {
		i := oin.Item{Type: "email", Value: strings.ReplaceAll(contact, "_", " ")}
		if strings.Contains(contact, "://") {
			i.Type, i.Value = "url", contact
		} else if !strings.Contains(contact, "@") {
			i.Type = "phone"
		}
		a[oin.SupportContacts] = added(a[oin.SupportContacts], i)
	}
	if v.connector != "" {
		a[oin.ConnectorSupport], a[oin.Connector], a[oin.ConnectorVersion] = oin.Value{Text: oin.On}, oin.Value{Text: v.connector}, oin.Value{Text: v.version}
		a[oin.TestSuite] = oin.Value{File: &oin.File{SHA256: "5e1f", Name: "tests.flopack", MediaType: "application/json", Size: 482_133}}
		a[oin.UserDocs], a[oin.APIDocs] = oin.Value{Text: v.userDocs}, oin.Value{Text: v.apiDocs}
	}
	if v.scopes != "" {
		a[oin.APISupport], a[oin.ConfigGuide] = oin.Value{Text: oin.On}, oin.Value{Text: v.guide}
		for line := range strings.Lines(v.scopes) {
			scope, reason, _ := strings.Cut(strings.TrimSpace(line), " ")
			if scope != "" {
				a[oin.APIScopes] = added(a[oin.APIScopes], oin.Item{Value: scope, Note: reason})
			}
		}
	}
	for _, f := range oin.Fields() { // whatever else the form asks for
		if f.Required(a, oin.Facts{}) && a[f.Key].Empty() {
			a[f.Key] = f.Example
		}
	}
	s := check.Subject{Answers: a}
	s.Facts = v.facts(a)
	return s
}

func added(v oin.Value, i oin.Item) oin.Value {
	v.Items = append(v.Items[:len(v.Items):len(v.Items)], i)
	return v
}

// facts returns what is gathered of a submission without mistakes.
func (v vendor) facts(a oin.Answers) check.Facts {
	yes := true
	f := check.Facts{Links: map[string]check.Link{}, Mail: map[string]check.MailDomain{}, NamesOf: oin.NameKey(v.name)}
	links, domains := check.Wanted(a)
	for _, l := range links {
		f.Links[l] = check.Link{State: check.LinkOpen, Read: time.Date(2026, 11, 20, 9, 0, 0, 0, time.UTC), Page: v.page(l)}
	}
	for _, d := range domains {
		f.Mail[d] = check.MailDomain{Receives: &yes, Read: time.Date(2026, 11, 20, 9, 0, 0, 0, time.UTC)}
	}
	for url, page := range map[string]string{v.guide: v.guideText, v.userDocs: v.docsText, v.apiDocs: v.referenceText} {
		if page != "" {
			f.Links[url] = written(page)
		}
	}
	f.IconOf, f.Icon = "1c04", &icon.Look{Width: 200, Height: 200, Transparent: true, Ink: 0.9, Aspect: 1, OnLight: 4.6, OnDark: 5.1, Glyphs: 1}
	if v.connector != "" {
		f.SuiteOf, f.Suite = "5e1f", suiteOf(v.connector, v.version)
		f.Connectors = []oin.RegisteredConnector{{Key: v.connector, Version: v.version, Name: v.name, Source: oin.SourceHand, Actions: actions}}
	}
	if v.actions != nil {
		f.Suite = exported(v.connector, v.version, flowsFor(v.actions)...)
		f.Connectors[0].Actions = nil
		for _, action := range v.actions {
			method, _, _ := strings.Cut(action, " ")
			f.Connectors[0].Actions = append(f.Connectors[0].Actions, method)
		}
	}
	if v.icon != nil {
		look := v.icon()
		f.Icon = &look
	}
	if v.before != nil {
		f.Published = &oin.Replaced{Version: 1, Answers: v.before.subject().Answers.Public()}
	}
	if v.existing != "" {
		f.ExistingOf, f.Existing = oin.NameKey(v.existing), []check.CatalogName{{Name: v.existing, Own: true, Alike: 1}}
	}
	return f
}

// actions are the actions of a connector, by their names in exports.
var actions = []string{"createUser", "customAPIAction", "listUsers", "readUser"}

// suiteOf returns a suite with a test of each action of a connector.
func suiteOf(key, version string) *flopack.Suite {
	s := &flopack.Suite{Type: "flopack", Version: "1.5.0", Name: "Tests", Connectors: []flopack.Connector{{Key: key, Version: version, Methods: actions}}}
	for _, method := range actions {
		s.Flows = append(s.Flows, flopack.Flow{ID: method, Name: "Test " + method, Description: "Runs " + method + " and compares the result.", Cards: []flopack.Card{{Connector: key, Version: version, Method: method}}})
	}
	return s
}

// page returns a page that a link could lead to.
func (v vendor) page(link string) *check.Page {
	p := &check.Page{Title: v.name, Type: "text/html", Whole: true, Text: strings.ToLower(v.name + " helps teams every day. read how it works, and who uses it.")}
	switch link {
	case v.testURL:
		p.Title, p.Text, p.Password = "Sign in", "sign in to your account email password forgot your password?", true
	case v.apiDocs:
		p.Title, p.Headings = "API reference", []string{"Authentication", "Users", "Errors"}
		p.Text = "api reference authentication the base url is https://api.vendor.example/v1 get /users lists users post /users creates a user delete /users/{id} response 200 application/json request parameters curl openapi"
	case v.guide, v.userDocs:
		p.Title, p.Steps = v.name+" and Okta", 8
		p.Headings = []string{"Prerequisites", "Supported features", "Configuration steps", "Authorization", "Create User", "Read User", "List Users", "Custom API Action", "Troubleshoot"}
		p.Text = strings.ToLower("Prerequisites Supported features Configuration steps 1. In the Okta Admin Console, open Applications and choose " + v.name +
			". 2. Choose Install & Authorize. 3. Copy your Okta domain, the client ID, and the client secret. 4. In " + v.name + ", paste the three values and save. " +
			"This page is about version " + v.version + " of the connector. Authorization Create User Read User List Users Custom API Action each field has a label, a definition, a type, and whether it is required. Troubleshoot")
	}
	return p
}
