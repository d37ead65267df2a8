package demo

import (
	"time"

	"oinmanager/internal/oin"
)

// integration is a sample integration, and what happened to it.
type integration struct {
	org         string
	name        string
	description string
	useCases    []string
	connector   string     // key of its Workflows connector, if any
	scopes      []oin.Item // of its API service, if any
	days        int        // days since it was started
	unfinished  []oin.Key  // fields that aren't filled in yet
	story       []step
}

// step is something that happened to an integration.
type step struct {
	after  time.Duration // since the step before
	from   oin.Status
	do     oin.Action
	note   string
	issues []oin.Issue
	edits  []oin.FieldEdit
}

const day = 24 * time.Hour

func scopes(names ...string) []oin.Item {
	var items []oin.Item
	for _, n := range names {
		items = append(items, oin.Item{Value: n})
	}
	return items
}

var published = []step{
	{after: 2 * time.Hour, from: oin.StatusDraft, do: oin.ActionSubmit},
	{after: 2 * day, from: oin.StatusReview, do: oin.ActionPass},
	{after: 3 * day, from: oin.StatusQA, do: oin.ActionPass},
}

var integrations = []integration{
	{
		org: "Acme", name: "Acme Directory", days: 140,
		description: "Acme Directory is the staff directory for companies with many sites: people, teams, places and who stands in for whom. With Okta Workflows, joiners appear in it on their first day, movers keep their history, and leavers are taken out of rotas and call lists at once.",
		useCases:    []string{"Directory and HR Sync", "Lifecycle Management"}, connector: "acmedirectory",
		story: append(append([]step{}, published...),
			step{after: 40 * day, from: oin.StatusPublished, do: oin.ActionUpdate},
			step{after: 3 * time.Hour, from: oin.StatusDraft, do: oin.ActionEdit, edits: []oin.FieldEdit{
				{Key: oin.ConnectorVersion, Value: oin.Value{Text: "1.1.0"}},
				{Key: oin.AppDescription, Value: oin.Value{Text: "Acme Directory is the staff directory for companies with many sites: people, teams, places and who stands in for whom. With Okta Workflows, joiners appear in it on their first day, movers keep their history, and leavers are taken out of rotas and call lists at once."}},
				{Key: oin.ReleaseNotes, Value: oin.Value{Items: []oin.Item{
					{Type: "added", Value: "Photos and pronouns travel with each person."},
					{Type: "fixed", Value: "A person who changes sites twice on one day is listed at the later one."},
				}}},
			}},
			step{after: time.Hour, from: oin.StatusDraft, do: oin.ActionSubmit},
			step{after: 3 * day, from: oin.StatusReview, do: oin.ActionPass},
			step{after: 2 * day, from: oin.StatusQA, do: oin.ActionPass},
		),
	},
	{
		org: "Acme", name: "Acme Log Vault", days: 75,
		description: "Acme Log Vault keeps security logs unchanged for as long as the law asks, and finds a line in seconds. The service reads the System Log of a customer's Okta org every minute and files it next to the logs of their other systems, so that an investigation has one timeline.",
		useCases:    []string{"Centralized Logging", "Risk Signal Sharing"}, scopes: scopes("okta.logs.read", "okta.users.read"),
		story: published,
	},
	{
		org: "Globex", name: "Globex Access Reviews", days: 90,
		description: "Globex Access Reviews asks the right manager, in the chat that they already use, whether each person still needs each app. Answers are carried out in Okta through the API, and the auditor gets a report that explains itself.",
		useCases:    []string{"Identity Governance and Administration (IGA)", "Automation"},
		scopes: []oin.Item{
			{Value: "okta.users.read", Note: "To list the people whose access is reviewed."},
			{Value: "okta.groups.manage", Note: "To take people out of the groups that they no longer need."},
			{Value: "okta.apps.read", Note: "To show the apps by their names."},
		},
		story: published,
	},
	{
		org: "Globex", name: "Globex Onboarding", days: 60,
		description: "Globex Onboarding plans a new colleague's first ninety days: equipment, accounts, introductions and training. The connector starts the plan when Okta activates the person, and reports back when each task is done, so that flows can go on from there.",
		useCases:    []string{"Lifecycle Management", "Automation", "Directory and HR Sync"}, connector: "globexonboarding",
		story: published,
	},
	{
		org: "Globex", name: "Globex Fax Gateway", days: 130,
		description: "Globex Fax Gateway sends and receives faxes for offices that still have to. The connector lets a flow send a document to a fax number and wait for the confirmation of delivery.",
		useCases:    []string{"Automation"}, connector: "globexfax",
		story: append(append([]step{}, published...),
			step{after: 60 * day, from: oin.StatusPublished, do: oin.ActionRemove, note: "The product is retired, and the ISV has asked for the removal on 2 November."}),
	},
	{
		org: "Globex", name: "Globex Badge Desk", days: 3,
		description: "Globex Badge Desk prints visitor and staff badges and opens the doors that go with them. The service follows a customer's Okta users and groups, so that a badge stops working when the account does.",
		useCases:    []string{"Lifecycle Management", "Zero Trust"}, scopes: scopes("okta.users.read", "okta.groups.read"),
		story: []step{{after: 2 * time.Hour, from: oin.StatusDraft, do: oin.ActionSubmit}},
	},
	{
		org: "Acme", name: "Acme Visitor Pass", days: 2,
		description: "Acme Visitor Pass invites guests, greets them at the door and tells their host. With Okta Workflows, a host who has left the company no longer gets guests, and contractors get a pass for just the days of their contract.",
		useCases:    []string{"Automation", "Directory and HR Sync"}, connector: "acmevisitorpass",
		story: []step{{after: 3 * time.Hour, from: oin.StatusDraft, do: oin.ActionSubmit}},
	},
	{
		org: "Acme", name: "Acme Shift Planner", days: 13,
		description: "Acme Shift Planner draws up rotas that people can live with, and fills gaps when someone falls ill. With Okta Workflows, skills and sites come from the directory, and access to a till or a ward opens with the shift and closes after it.",
		useCases:    []string{"Automation", "Zero Trust"}, connector: "acmeshiftplanner",
		story: []step{
			{after: 3 * time.Hour, from: oin.StatusDraft, do: oin.ActionSubmit},
			{after: 4 * day, from: oin.StatusReview, do: oin.ActionRequestChanges, issues: []oin.Issue{
				{Field: oin.AppDescription, Text: "Please say which actions the connector has, so that an admin can tell whether it fits before they install it."},
				{Field: oin.TestSuite, Text: "The suite does not use the action that opens access for a shift. Add a flow for it."},
				{Field: oin.UserDocs, Text: "The guide begins at step 3. How does an admin get the API key in steps 1 and 2?"},
			}},
		},
	},
	{
		org: "Acme", name: "Acme Risk Radar", days: 16,
		description: "Acme Risk Radar compares sign-ins with what is known of stolen passwords and hijacked networks, and says which ones deserve a second look. The service reads the System Log and user risk of an Okta org, and writes back the risk that it finds.",
		useCases:    []string{"Risk Signal Sharing", "Bot or Fraud Detection"}, scopes: scopes("okta.logs.read", "okta.userRisk.manage"),
		story: []step{
			{after: 5 * time.Hour, from: oin.StatusDraft, do: oin.ActionSubmit},
			{after: 5 * day, from: oin.StatusReview, do: oin.ActionPass},
		},
	},
	{
		org: "Globex", name: "Globex Proof of Person", days: 24,
		description: "Globex Proof of Person checks an identity document and a face in under a minute, before an account is opened or a factor is reset. The connector starts a check from a flow and waits for its result.",
		useCases:    []string{"Identity Verification", "Multifactor Authentication (MFA)"}, connector: "globexproof",
		story: []step{
			{after: 2 * time.Hour, from: oin.StatusDraft, do: oin.ActionSubmit},
			{after: 4 * day, from: oin.StatusReview, do: oin.ActionPass},
			{after: 5 * day, from: oin.StatusQA, do: oin.ActionReportBugs, issues: []oin.Issue{
				{Field: oin.TestSuite, Text: "“Test 2: createuser” ends with status 500 when the phone number has a country code. Without one it works."},
				{Text: "A check that the person cancels is reported as failed. Flows cannot tell the two apart."},
			}},
		},
	},
	{
		org: "Globex", name: "Globex Ticket Bridge", days: 19,
		description: "Globex Ticket Bridge connects a service desk to the systems that a ticket is about. The service opens a ticket when an Okta event needs a person, and closes it when the event is dealt with.",
		useCases:    []string{"Automation", "Centralized Logging"}, scopes: scopes("okta.logs.read", "okta.users.read", "okta.eventHooks.manage"),
		story: []step{
			{after: 4 * time.Hour, from: oin.StatusDraft, do: oin.ActionSubmit},
			{after: 3 * day, from: oin.StatusReview, do: oin.ActionPass},
			{after: 4 * day, from: oin.StatusQA, do: oin.ActionReportBugs, issues: []oin.Issue{
				{Field: oin.ConfigGuide, Text: "Step 4 names a button that the app no longer has. We found it under Settings → Connections."},
			}},
			{after: 8 * day, from: oin.StatusBugs, do: oin.ActionAnswer, note: "You are right, the button has moved with our release of last week. The guide at the same address now shows the new place, with pictures."},
		},
	},
	{
		org: "Acme", name: "Acme Door Keys", days: 5,
		description: "Acme Door Keys turns phones into keys for offices and labs.",
		useCases:    []string{"Zero Trust"}, connector: "acmedoorkeys",
		unfinished: []oin.Key{
			oin.EscalationContact, oin.TestURL, oin.TestUsername, oin.TestPassword, oin.TestSuite, oin.APIDocs,
		},
	},
	{
		org: "Globex", name: "Globex Pulse", days: 1,
		description: "Short surveys that people answer, with results that lead to something.",
		useCases:    []string{"Automation"}, scopes: scopes("okta.users.read"),
		unfinished: []oin.Key{
			oin.AppIcon, oin.AppDescription, oin.SupportContacts, oin.EscalationContact,
			oin.TestURL, oin.TestUsername, oin.TestPassword, oin.APISupport, oin.APIScopes, oin.ConfigGuide,
		},
	},
}
