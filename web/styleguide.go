package web

import (
	"regexp"
	"slices"
	"time"

	"oinmanager/internal/submission"
)

// The style guide shows what pages are made of, by the very parts they are made of. It
// is served on local runs only, for whoever builds a page or looks at all states at once.

// guideSections are its sections, in order: anchors and titles.
var guideSections = [][2]string{
	{"colours", "Colours"}, {"type", "Type and space"}, {"icons", "Icons"}, {"buttons", "Buttons and links"}, {"marks", "Statuses and marks"},
	{"messages", "Messages"}, {"fields", "Fields"}, {"lists", "Lists and cards"}, {"talk", "Issues and history"}, {"changes", "Comparisons"},
}

func guideTitle(id string) string {
	for _, s := range guideSections {
		if s[0] == id {
			return s[1]
		}
	}
	panic("no section " + id)
}

// tokens are the names of the custom properties of 02-tokens.css that fit, in their
// order there.
func tokens(declared string) []string {
	css, err := sources.ReadFile("styles/02-tokens.css")
	if err != nil {
		panic(err) // it is embedded
	}
	var names []string
	for _, m := range regexp.MustCompile(declared).FindAllSubmatch(css, -1) {
		names = append(names, string(m[1]))
	}
	return names
}

var (
	colourTokens = tokens(`--([a-z-]+): light-dark\(#`)
	spaceTokens  = tokens(`--(s[0-9]): `)
)

// iconNames are the drawings that [icon] knows.
var iconNames = []string{
	"add", "remove", "bin", "copy", "back", "go", "out", "down", "done", "note", "warn", "search", "people", "clock", "link", "eye", "flow", "key", "form",
}

// guideField is a field of the form in one of its states.
type guideField struct {
	state string
	fieldView
}

// guideFieldStates are the states that a field can be in, each shown on a field of
// another kind.
func guideFieldStates() []guideField {
	text := func(s string) submission.Value { return submission.Value{Text: s} }
	items := func(kind string, values ...string) submission.Value {
		var v submission.Value
		for _, s := range values {
			v.Items = append(v.Items, submission.Item{Type: kind, Value: s})
		}
		return v
	}
	p := SubmissionPage{
		Status: submission.Changes,
		Answers: submission.Answers{
			submission.ExistsInOIN:       text(submission.No),
			submission.AppWebsite:        text("https://www.acme.example"),
			submission.AppDescription:    text("What Ada has typed while Abe saved something else."),
			submission.UseCases:          items("", "Automation", "Zero Trust"),
			submission.SupportContacts:   items("email", "support@acme.example", "nobody"),
			submission.EscalationContact: text("support@acme.example"),
			submission.TestURL:           text("https://app.acme.example"),
			submission.TestUsername:      text("isvtest@okta.com"),
			submission.APISupport:        text(submission.On),
			submission.APIScopes:         items("", "okta.users.manage", "okta.users.read"),
			submission.TestSuite:         {File: &submission.File{Name: "acme.flopack", Size: 48_123}},
			submission.TestPassword:      {Secret: &submission.Secret{}},
		},
		Refused: map[submission.Key]string{submission.TestURL: "This is more than can be taken at once. Shorten it."},
		Clashes: map[submission.Key]submission.Clash{submission.AppDescription: {Theirs: text("What Abe has saved.")}},
		Issues: []submission.Issue{{Number: 1, Field: submission.AppWebsite, Severity: submission.Must, State: submission.IssueOpen,
			Text: "The page asks for a sign-in. Give an address that everybody can open."}},
	}
	var all []guideField
	for _, each := range []struct {
		state string
		key   submission.Key
	}{
		{"Empty", submission.AppName},
		{"Chosen", submission.ExistsInOIN},
		{"With an issue of the OIN team", submission.AppWebsite},
		{"Changed by two people at once", submission.AppDescription},
		{"A list", submission.UseCases},
		{"A list with an error", submission.SupportContacts},
		{"With an error", submission.EscalationContact},
		{"Refused, and kept as typed", submission.TestURL},
		{"Filled", submission.TestUsername},
		{"A secret that is stored", submission.TestPassword},
		{"Optional, long and empty", submission.TestInstructions},
		{"A picture to upload", submission.AppIcon},
		{"A file that is stored", submission.TestSuite},
		{"A switch that is on", submission.APISupport},
		{"A switch that is off", submission.ConnectorSupport},
		{"With advice", submission.APIScopes},
	} {
		all = append(all, guideField{each.state, p.field(submission.FindField(each.key))})
	}
	return all
}

// guideRows are versions in the list of an org's integrations.
func guideRows(now time.Time) IntegrationsPage {
	row := func(id submission.ID, name string, s submission.Status, percent int) IntegrationRow {
		v := submission.Version{Status: s}
		return IntegrationRow{ID: id, Name: name, Types: []string{"Workflows connector"}, Version: 1, Status: s, Label: s.Info().Label,
			Next: v.Next(now, ""), Percent: percent, Changed: now.Add(-3 * time.Hour), ChangedBy: "Ada Lindqvist"}
	}
	return IntegrationsPage{Layout: Layout{Now: now}, Used: 2, Cap: 10, Rows: []IntegrationRow{
		row("g1", "Acme Door Keys", submission.Draft, 60), row("g2", "Acme Shift Planner", submission.Changes, 100), row("g3", "Acme Directory", submission.Published, 0),
	}}
}

// guideIssues are issues in all states, as their ISV sees them.
func guideIssues(l Layout) []issueView {
	l.Person = &submission.Person{Role: submission.ISV}
	said := func(ago time.Duration, side submission.Party, action submission.IssueAction, text string) submission.Remark {
		name := "Ada Lindqvist"
		if side == submission.OINParty {
			name = "Rae Sandoval"
		}
		return submission.Remark{At: l.Now.Add(-ago), Person: name, Side: side, Action: action, Text: text}
	}
	asked := said(50*time.Hour, submission.OINParty, submission.Ask, "")
	var all []issueView
	for i, each := range []submission.Issue{
		{State: submission.IssueOpen, Severity: submission.Must, Field: submission.AppDescription, Text: "Say what Okta adds for a customer.", Thread: []submission.Remark{asked}},
		{State: submission.IssueResolved, Severity: submission.Should, Field: submission.AppIcon, Text: "Make the icon’s ground transparent.",
			Thread: []submission.Remark{asked, said(2*time.Hour, submission.ISVParty, submission.Resolve, "Done, and a little larger too.")}},
		{State: submission.IssueAccepted, Severity: submission.Question, Text: "Is the test account for one person only?",
			Thread: []submission.Remark{asked, said(5*time.Hour, submission.ISVParty, submission.Reply, "It is."), said(time.Hour, submission.OINParty, submission.Accept, "")}},
	} {
		each.ID, each.Number = submission.IssueID("guide-"+string(rune('1'+i))), i+1
		all = append(all, issueView{Issue: each, Base: "/submissions/guide", Role: submission.ISV, Status: submission.Changes, Page: l})
	}
	return all
}

// guideHistory is what has happened to a submission.
func guideHistory(now time.Time) []submission.Event {
	return []submission.Event{
		{At: now.Add(-9 * 24 * time.Hour), Action: submission.Create, Person: "Ada Lindqvist", Side: submission.ISVParty},
		{At: now.Add(-6 * 24 * time.Hour), Action: submission.Submit, From: submission.Draft, To: submission.Review, Person: "Ada Lindqvist", Side: submission.ISVParty},
		{At: now.Add(-3 * time.Hour), Action: submission.RequestChanges, From: submission.Review, To: submission.Changes, Person: "Rae Sandoval", Side: submission.OINParty,
			Issues: []submission.Issue{{Field: submission.AppDescription, Text: "Say what Okta adds for a customer."}}},
	}
}

// guideComparison is what becomes of fields between two versions.
func guideComparison() []submission.Change {
	before := submission.Answers{
		submission.AppName:        {Text: "Acme Directory"},
		submission.AppDescription: {Text: "Keeps people and groups the same in Acme and Okta, every night."},
		submission.UseCases:       {Items: []submission.Item{{Value: "Automation"}, {Value: "Zero Trust"}}},
		submission.TestURL:        {Text: "https://test.acme.example"},
	}
	after := submission.Answers{
		submission.AppName:        {Text: "Acme Directory"},
		submission.AppWebsite:     {Text: "https://www.acme.example"},
		submission.AppDescription: {Text: "Keeps people and groups the same in Acme and Okta, within a minute of each change."},
		submission.UseCases:       {Items: []submission.Item{{Value: "Automation"}, {Value: "Directory and HR Sync"}}},
	}
	return slices.DeleteFunc(submission.Compare(before, after), func(c submission.Change) bool { return c.Kind == submission.Kept })
}
