package pages_test

import (
	"fmt"
	"strings"
	"testing"

	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
	"oinmanager/web/pages"
)

const hrKey = "acmehr_293ca73ef2a04fe48eaa3bb7876df2e6"

// suite returns a draft's test suite page: it tests the version of the submission and
// another one, and uses a connector that comes with Workflows.
func suite() pages.SuitePage {
	return pages.SuitePage{
		Layout: frame("Flow test suite", ada), ID: id, Answers: full(), Seen: map[oin.Key]string{oin.Connector: "x"}, Editable: true,
		File: full().File(oin.TestSuite),
		Suite: &flopack.Suite{
			Type: "flopack", Version: "1.5.0", Name: "Acme HR tests", Created: ago(50 * 24 * 3600e9),
			Flows: []flopack.Flow{
				{Name: "Create a person", Description: "Makes one\nand removes it.", Cards: []flopack.Card{
					{Connector: hrKey, Version: "1.0.4", Method: "createPerson_x1"}, {Connector: "control", Version: "0.0.1", Method: "ifElse", Kernel: true}}},
				{Callable: true},
			},
			Connectors: []flopack.Connector{
				{Key: hrKey, Version: "1.0.3", Methods: []string{"readPerson_x2"}}, {Key: hrKey, Version: "1.0.4", Methods: []string{"createPerson_x1"}},
				{Key: "okta", Version: "2.0.1", Methods: []string{"readUser"}},
			},
			Warnings: []string{"1 card wasn't recognized and isn't counted."},
			Secrets: []flopack.Secret{
				{Kind: "an Okta API token", Masked: "00aB…", Places: []string{"the flow “Create a person”", "a table"}, Fingerprint: "a"},
				{Kind: "connection settings", Places: []string{"the connection “HR” (okta)"}, More: 3, Fingerprint: "b"},
			},
			Emails: []flopack.Secret{{Kind: "an email address", Masked: "em…@northwind.io", Places: []string{"a table"}, Fingerprint: "c"}},
		},
		Own:        []oin.RegisteredConnector{{Key: hrKey, Version: "1.0.3"}, {Key: hrKey, Version: "1.0.4"}},
		Registered: []oin.RegisteredConnector{{Key: hrKey, Version: "1.0.4"}},
	}
}

// reviewed returns the same page for a reviewer.
func reviewed() pages.SuitePage {
	p := suite()
	p.Layout, p.Reviewing, p.Editable, p.Own, p.Registered = frame("Flow test suite", rae), true, false, nil, nil
	return p
}

func connectorsPage() pages.ConnectorsPage {
	p := pages.ConnectorsPage{Layout: frame("Connectors", ada)}
	for i, v := range []string{"1.0.16", "1.0.9"} {
		p.Connectors = append(p.Connectors, oin.RegisteredConnector{
			ID: oin.ConnectorID(fmt.Sprintf("%s%d", id[:35], i)), Key: hrKey, Version: v, Source: oin.SourceSuite, Added: now})
	}
	p.Connectors = append(p.Connectors, oin.RegisteredConnector{
		ID: oin.ConnectorID(id[:35] + "9"), Key: "other", Version: "2.0", Name: "Other <b>", Source: oin.SourceHand, Added: now})
	return p
}

// suitePages returns the pages of test suites and connectors in all important states.
func suitePages() map[string]pages.SuitePage {
	none, noneReviewed, unreadable, empty, clash := suite(), reviewed(), suite(), suite(), suite()
	none.File, none.Suite = nil, nil
	noneReviewed.File, noneReviewed.Suite = nil, nil
	unreadable.Suite, unreadable.Fault = nil, "This file is not JSON."
	empty.Suite, empty.Own = &flopack.Suite{}, nil
	clash.Clashes = []oin.Clash{{Key: oin.Connector, Theirs: text("theirs")}, {Key: oin.ConnectorVersion}}
	return map[string]pages.SuitePage{"suite": suite(), "suite, reviewer": reviewed(), "no suite": none, "no suite, reviewer": noneReviewed,
		"unreadable suite": unreadable, "empty suite": empty, "suite, clash": clash}
}

func TestSuiteIsComparedWithTheSubmission(t *testing.T) {
	for _, tt := range []struct{ connector, version, says string }{
		{"", "", "No connector and version yet"},
		{hrKey, "", "No connector and version yet"},
		{hrKey, "1.0.4", "The suite tests " + hrKey + " 1.0.4 but also uses 1.0.3."},
		{hrKey, "1.0.5", "The suite tests " + hrKey + " 1.0.3 and 1.0.4, not 1.0.5 as in this submission."},
		{"okta", "2.0.1", "The suite tests okta 2.0.1, matching this submission.<"},
		{"other", "1.0", "The suite doesn't use other, this submission's connector."},
	} {
		p := suite()
		p.Answers[oin.Connector], p.Answers[oin.ConnectorVersion] = text(tt.connector), text(tt.version)
		has(t, render(t, pages.Suite(p)), tt.says)
	}
}

func TestOnlyAnEditableDraftTakesAConnectorFromItsSuite(t *testing.T) {
	page := render(t, pages.Suite(suite()))
	if n := strings.Count(page, ">Use in this submission</button>"); n != 1 {
		t.Errorf("%d connectors can be used; want the one that is Acme's own and not chosen yet", n)
	}
	has(t, page, `name="connector_version" value="1.0.3"`, `name="seen.connector" value="x"`, "Add to Connectors", "Adds 1 connector version to")
	p := suite()
	p.Editable = false
	hasNot(t, render(t, pages.Suite(p)), "Use in this submission")
	hasNot(t, render(t, pages.Suite(reviewed())), "Use in this submission", "Add to Connectors", "<form method=\"post\" action=\"/submissions", "Update the other cards")
	has(t, render(t, pages.Suite(reviewed())), `href="/admin/submissions/`+string(id)+`#f-test_suite"`, `href="/admin/submissions/`+string(id)+`/files/test_suite?download=1"`)
}

func TestSuiteIsLinkedWhereTheFileStands(t *testing.T) {
	has(t, render(t, pages.Submission(tab("workflows", full()))), `href="/submissions/`+string(id)+`/suite"`)
	has(t, render(t, pages.Submission(in(oin.StatusReview, tab("workflows", full())))), `href="/submissions/`+string(id)+`/suite"`)
	has(t, render(t, pages.Review(review(oin.StatusReview, rae))), `href="/admin/submissions/`+string(id)+`/suite"`)
	hasNot(t, render(t, pages.Submission(tab("workflows", oin.Answers{}))), "/suite\"")
}

func TestHugeSuiteMakesABoundedPage(t *testing.T) {
	p := suite()
	var cards []flopack.Card
	for range 1000 {
		cards = append(cards, flopack.Card{Connector: "control", Version: "0.0.1", Method: "if", Kernel: true})
	}
	p.Suite.Flows, p.Suite.Connectors = nil, nil
	for i := range 1000 {
		p.Suite.Flows = append(p.Suite.Flows, flopack.Flow{Name: "flow", Cards: cards[:i%300]})
		p.Suite.Connectors = append(p.Suite.Connectors, flopack.Connector{Key: hrKey, Version: fmt.Sprint("1.", i), Methods: make([]string, 300)})
	}
	page := render(t, pages.Suite(p))
	has(t, page, "800 more flows", "900 more connectors", "200 more actions", "and 995 more")
	if len(page) > 10<<20 {
		t.Errorf("the page has %d bytes", len(page))
	}
}

func TestConnectorsAreListedByKey(t *testing.T) {
	p := connectorsPage()
	page := render(t, pages.Connectors(p))
	if n := strings.Count(page, ">"+hrKey+"</h2>"); n != 1 {
		t.Errorf("the connector is listed %d times", n)
	}
	has(t, page, "Other &lt;b&gt;", "Remove version 1.0.9 of "+hrKey, "3 of 200")
	p.Removing = &p.Connectors[1]
	has(t, render(t, pages.Connectors(p)), "<dialog open", `action="/connectors/`+string(p.Removing.ID)+`/remove"`)
	p.Full = "There is no room."
	p.Typed.Key, p.Faults = "typed", map[string]string{string(oin.Connector): "Wrong."}
	page = render(t, pages.Connectors(p))
	has(t, tag(page, `name="connector"`), `value="typed"`, `aria-invalid="true"`, "connector-error")
	hasNot(t, tag(page, `name="connector_version"`), "aria-invalid")
	has(t, page, "There is no room.")
}

func TestSuitePageSaysWhichActionsAreLeftOut(t *testing.T) {
	for _, tt := range []struct {
		actions []string
		says    string
	}{
		{nil, "We have no action list for " + hrKey + " 1.0.4"},
		{[]string{"createPerson_x1"}, "The suite covers every listed action of " + hrKey + " 1.0.4"},
		{[]string{"createPerson_x1", "Delete Person"}, "The suite doesn't cover 1 of the 2 listed actions of " + hrKey + " 1.0.4:</p><ul class=\"methods\"><li><code>Delete Person</code>"},
	} {
		p := suite()
		p.Answers[oin.Connector], p.Answers[oin.ConnectorVersion] = text(hrKey), text("1.0.4")
		p.Actions = tt.actions
		has(t, render(t, pages.Suite(p)), tt.says)
	}
	p := suite()
	p.Answers[oin.ConnectorVersion] = text("9.9")
	hasNot(t, render(t, pages.Suite(p)), "listed action", "no action list")
}

func TestWhatTheOrgServesCannotBeRemoved(t *testing.T) {
	p := pages.ConnectorsPage{Layout: frame("Connectors", ada), Connectors: []oin.RegisteredConnector{
		{Key: hrKey, Version: "1.0.4", Source: oin.SourceOrg, Actions: []string{"createPerson", "readPerson"}}}}
	page := render(t, pages.Connectors(p))
	has(t, page, "from your org", "2 actions", "<code>readPerson</code>", "0 of 200 connector versions")
	hasNot(t, page, `name="remove"`)
}

func TestGrantTypeIsShownAndFixed(t *testing.T) {
	for _, page := range []string{render(t, pages.Submission(tab("api", full()))), render(t, pages.Submission(in(oin.StatusReview, tab("api", full()))))} {
		has(t, page, "Grant type", ">Client Credentials</dd>")
		hasNot(t, page, `name="grant`)
	}
}

func TestSuitePageNamesEachSecretOnceWithItsPlaces(t *testing.T) {
	p := suite()
	page := render(t, pages.Suite(p))
	has(t, page, "This file seems to contain 2 secrets.", "Remove the secrets, export again", "An Okta API token <code>00aB…</code> in the flow “Create a person” and a table",
		"Connection settings in the connection “HR” (okta) and 3 more places", "<code>em…@northwind.io</code>")
	hasNot(t, page, "There may be more secrets")
	p.Suite.MoreSecrets, p.Suite.Secrets = true, p.Suite.Secrets[:1]
	has(t, render(t, pages.Suite(p)), "This file seems to contain 1 secret.", "There may be more secrets")
	p.Suite.Secrets, p.Suite.Emails = nil, nil
	hasNot(t, render(t, pages.Suite(p)), "seems to contain", "real people")
}
