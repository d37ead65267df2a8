package pages

import (
	"slices"
	"time"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// The style guide shows the components of pages in all their states. It is served on
// local runs only, for people who build pages.

// guideSections lists its sections in order: anchors and titles.
var guideSections = [][2]string{
	{"colours", "Colors"}, {"type", "Type and space"}, {"icons", "Icons"}, {"buttons", "Buttons and links"}, {"marks", "Statuses and marks"},
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

// guideField is a field of the form in one of its states.
type guideField struct {
	state string
	*ui.FieldView
}

// guideFieldStates returns the states that a field can have, each on a field of another
// kind.
func guideFieldStates() []guideField {
	text := func(s string) oin.Value { return oin.Value{Text: s} }
	items := func(kind string, values ...string) oin.Value {
		var v oin.Value
		for _, s := range values {
			v.Items = append(v.Items, oin.Item{Type: kind, Value: s})
		}
		return v
	}
	p := SubmissionPage{
		Status: oin.StatusChanges,
		Answers: oin.Answers{
			oin.ExistsInOIN:       text(oin.No),
			oin.AppWebsite:        text("https://www.acme.example"),
			oin.AppDescription:    text("What Ada has typed while Abe saved something else."),
			oin.UseCases:          items("", "Automation", "Zero Trust"),
			oin.SupportContacts:   items("email", "support@acme.example", "no-address"),
			oin.ReleaseNotes:      items("fixed", "People who leave twice are removed once."),
			oin.EscalationContact: text("support@acme.example"),
			oin.TestURL:           text("https://app.acme.example"),
			oin.TestUsername:      text("isvtest@okta.com"),
			oin.APISupport:        text(oin.On),
			oin.APIScopes:         items("", "okta.users.manage", "okta.users.read"),
			oin.TestSuite:         {File: &oin.File{Name: "acme.flopack", Size: 48_123}},
			oin.TestPassword:      {Secret: &oin.Secret{}},
		},
		Refused: map[oin.Key]string{oin.TestURL: "This is too long to save. Shorten it."},
		Clashes: map[oin.Key]oin.Clash{oin.AppDescription: {Theirs: text("What Abe has saved.")}},
		Issues: []oin.Issue{{Number: 1, Field: oin.AppWebsite, Severity: oin.SeverityMust, State: oin.IssueOpen,
			Text: "The page asks for a sign-in. Enter a URL that everyone can open."}},
	}
	p.Report = check.Record{}.Judge(oin.Answers{oin.APISupport: p.Answers[oin.APISupport], oin.APIScopes: p.Answers[oin.APIScopes]})
	var all []guideField
	for _, each := range []struct {
		state string
		key   oin.Key
	}{
		{"Empty", oin.AppName},
		{"Chosen", oin.ExistsInOIN},
		{"With an issue from the OIN team", oin.AppWebsite},
		{"Changed by two people at once", oin.AppDescription},
		{"A list", oin.UseCases},
		{"A list with an error", oin.SupportContacts},
		{"A list of an update", oin.ReleaseNotes},
		{"With an error", oin.EscalationContact},
		{"Not saved, and kept as typed", oin.TestURL},
		{"Filled", oin.TestUsername},
		{"A saved secret", oin.TestPassword},
		{"Optional, long and empty", oin.TestInstructions},
		{"A picture to upload", oin.AppIcon},
		{"A saved file", oin.TestSuite},
		{"An optional file", oin.TestAttachment1},
		{"A switch that is on", oin.APISupport},
		{"A switch that is off", oin.ConnectorSupport},
		{"With advice", oin.APIScopes},
	} {
		all = append(all, guideField{each.state, p.field(oin.FindField(each.key))})
	}
	return all
}

// guideRows returns versions in the list of an org's integrations.
func guideRows(now time.Time) IntegrationsPage {
	row := func(id oin.SubmissionID, name string, part oin.IntegrationsPart, s oin.Status, percent int) IntegrationRow {
		v := oin.Submission{Status: s}
		return IntegrationRow{ID: id, Group: part.Group(), Name: name, Types: []string{"Workflows connector"}, Version: 1, Status: s, Label: s.Info().Label,
			Next: v.NextLine(now, oin.ProgressOf(v.Answers, v.Facts)), Percent: percent, Changed: now.Add(-3 * time.Hour), ChangedBy: "Ada Lindqvist"}
	}
	return IntegrationsPage{Layout: ui.Layout{Now: now}, Used: 2, Cap: 10, In: map[oin.IntegrationsGroup]int{oin.GroupISV: 2, oin.GroupPublished: 1}, Rows: []IntegrationRow{
		row("g1", "Acme Shift Planner", oin.PartAsked, oin.StatusChanges, 100), row("g2", "Acme Door Keys", oin.PartDrafts, oin.StatusDraft, 60),
		row("g3", "Acme Directory", oin.PartInCatalog, oin.StatusPublished, 0),
	}}
}

// guideIssues returns issues in all states, for their ISV.
func guideIssues(l ui.Layout) []ui.IssueView {
	l.Person = &oin.Person{Role: oin.RoleISV}
	said := func(ago time.Duration, side oin.Party, action oin.IssueAction, text string) oin.Remark {
		name := "Ada Lindqvist"
		if side == oin.PartyOIN {
			name = "Rae Sandoval"
		}
		return oin.Remark{At: l.Now.Add(-ago), Person: name, Side: side, Action: action, Text: text}
	}
	asked := said(50*time.Hour, oin.PartyOIN, oin.IssueActionAsk, "")
	var all []ui.IssueView
	for i, each := range []oin.Issue{
		{State: oin.IssueOpen, Severity: oin.SeverityMust, Field: oin.AppDescription, Text: "Say what Okta adds for a customer.", Thread: []oin.Remark{asked}},
		{State: oin.IssueResolved, Severity: oin.SeverityShould, Field: oin.AppIcon, Text: "Make the icon's background transparent.",
			Thread: []oin.Remark{asked, said(2*time.Hour, oin.PartyISV, oin.IssueActionResolve, "Done, and a little larger too.")}},
		{State: oin.IssueAccepted, Severity: oin.SeverityQuestion, Text: "Is the test account for one person only?",
			Thread: []oin.Remark{asked, said(5*time.Hour, oin.PartyISV, oin.IssueActionReply, "It is."), said(time.Hour, oin.PartyOIN, oin.IssueActionAccept, "")}},
	} {
		each.ID, each.Number = oin.IssueID("guide-"+string(rune('1'+i))), i+1
		all = append(all, ui.IssueView{Issue: each, Base: paths.Submission("guide"), Role: oin.RoleISV, Status: oin.StatusChanges, Page: l})
	}
	return all
}

// guideHistory returns the history of a submission.
func guideHistory(now time.Time) []oin.Event {
	return []oin.Event{
		{At: now.Add(-9 * 24 * time.Hour), Action: oin.ActionCreate, Person: "Ada Lindqvist", Side: oin.PartyISV},
		{At: now.Add(-6 * 24 * time.Hour), Action: oin.ActionSubmit, From: oin.StatusDraft, To: oin.StatusReview, Person: "Ada Lindqvist", Side: oin.PartyISV},
		{At: now.Add(-3 * time.Hour), Action: oin.ActionRequestChanges, From: oin.StatusReview, To: oin.StatusChanges, Person: "Rae Sandoval", Side: oin.PartyOIN,
			Issues: []oin.Issue{{Field: oin.AppDescription, Text: "Say what Okta adds for a customer."}}},
	}
}

// guideComparison returns the changes of fields between two versions.
func guideComparison() []oin.Change {
	before := oin.Answers{
		oin.AppName:        {Text: "Acme Directory"},
		oin.AppDescription: {Text: "Keeps people and groups the same in Acme and Okta, every night."},
		oin.UseCases:       {Items: []oin.Item{{Value: "Automation"}, {Value: "Zero Trust"}}},
		oin.TestURL:        {Text: "https://test.acme.example"},
	}
	after := oin.Answers{
		oin.AppName:        {Text: "Acme Directory"},
		oin.AppWebsite:     {Text: "https://www.acme.example"},
		oin.AppDescription: {Text: "Keeps people and groups the same in Acme and Okta, within a minute of each change."},
		oin.UseCases:       {Items: []oin.Item{{Value: "Automation"}, {Value: "Directory and HR Sync"}}},
	}
	return slices.DeleteFunc(oin.Compare(before, after), func(c oin.Change) bool { return c.Kind == oin.DifferenceKept })
}
