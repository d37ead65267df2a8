package pages_test

import (
	"slices"
	"time"

	"github.com/a-h/templ"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/web/pages"
	"oinmanager/web/ui"
)

// Sample views, as the server would fill them. Each is complete and typical. A test
// changes the one thing that it is about.

var now = time.Date(2026, time.November, 24, 14, 0, 0, 0, time.UTC)

func ago(d time.Duration) time.Time { return now.Add(-d) }

func day(n int) *time.Time {
	t := now.AddDate(0, 0, n)
	return &t
}

var (
	acme    = oin.Org{ID: "o1", Name: "Acme", Issuer: "http://acme.localhost:8081", Domain: "acme.localhost:8081"}
	oinTeam = oin.Org{ID: "o2", Name: "OIN team", Issuer: "http://oin.localhost:8083", Domain: "oin.localhost:8083"}

	ada = &oin.Person{ID: "p1", Org: acme, Name: "Ada Example", Email: "ada@acme.example", Role: oin.RoleISV}
	rae = &oin.Person{ID: "p2", Org: oinTeam, Name: "Rae Reviewer", Email: "rae@oin.example", Role: oin.RoleReviewer}
	max = &oin.Person{ID: "p3", Org: oinTeam, Name: "Max Admin", Email: "max@oin.example", Role: oin.RoleAdmin}
)

const team = "oin@oin.example"

func frame(title string, p *oin.Person) ui.Layout {
	return ui.Layout{Title: title, Person: p, Now: now, Team: team, Mailbox: "http://localhost:8084/mailbox"}
}

const id oin.SubmissionID = "0190c7a2-7e1b-7c53-8f0a-5b7c1d2e3f40"

func text(s string) oin.Value { return oin.Value{Text: s} }

func items(values ...string) oin.Value {
	var v oin.Value
	for _, s := range values {
		v.Items = append(v.Items, oin.Item{Value: s})
	}
	return v
}

// full returns answers without a fault, with both types on.
func full() oin.Answers {
	a := oin.ExampleAnswers(oin.ConnectorSupport, oin.APISupport)
	a[oin.UseCases] = items("Directory and HR Sync", "Lifecycle Management")
	a[oin.AppDescription] = text("Acme Directory keeps people, teams and places of a company in one list.\n\n" +
		"With Okta, joiners appear in it on their first day and leavers are gone the same hour, without anyone copying rows between two systems.")
	a[oin.AppIcon].File.SHA256, a[oin.AppIcon].File.Name = "3f2a9c1b3f2a9c1b3f2a9c1b", "acme-directory.png"
	a[oin.SupportContacts] = oin.Value{Items: []oin.Item{
		{Type: "email", Value: "directory@acme.example.com"}, {Type: "url", Value: "https://www.acme.example.com/help"}, {Type: "phone", Value: "+1 415 555 0100"},
	}}
	a[oin.TestSuite].File.SHA256, a[oin.TestSuite].File.Name = "77aa77aa77aa77aa", "acme-tests.flopack"
	a[oin.APIScopes] = oin.Value{Items: []oin.Item{
		{Value: "okta.users.read", Note: "To match people by their email address."}, {Value: "okta.groups.read"}, {Value: "okta.logs.read", Note: "To show who was added when."},
	}}
	return a
}

// tab returns a draft on that tab, with those answers.
func tab(name string, a oin.Answers) pages.SubmissionPage {
	seen := map[oin.Key]string{}
	for k, v := range a {
		seen[k] = v.Fingerprint()
	}
	return pages.SubmissionPage{
		Layout: frame(a.Name(), ada), ID: id, Name: a.Name(), Version: 1, Status: oin.StatusDraft, Label: oin.StatusDraft.Info().Label, Editable: true,
		Next: oin.Submission{Status: oin.StatusDraft, Answers: a}.Next(now, team, oin.ProgressOf(a, oin.Facts{})),
		Tab:  oin.FindTab(name), Answers: a, Seen: seen, Progress: oin.ProgressOf(a, oin.Facts{}),
		Complete: oin.IsComplete(a, oin.Facts{}), Actions: oin.AllowedTransitions(oin.StatusDraft, oin.RoleISV),
		Report:  check.Record{}.Judge(a),
		History: told()[:1], Changed: ago(4 * time.Minute), ChangedBy: "Ada Example",
	}
}

// in returns the same page in another status, as the server would show it.
func in(s oin.Status, p pages.SubmissionPage) pages.SubmissionPage {
	p.Status, p.Label, p.Editable, p.Actions = s, s.Info().Label, s.Editable(), oin.AllowedTransitions(s, oin.RoleISV)
	p.History, p.Next = told(), oin.Submission{Status: s, Answers: p.Answers, Due: day(4)}.Next(now, team, oin.ProgressOf(p.Answers, oin.Facts{}))
	if s != oin.StatusDraft {
		p.Issues = oin.InState(conversation(), oin.IssueOpen, oin.IssueResolved, oin.IssueAccepted)
	}
	return p
}

// faulty returns answers with faults or advice in many fields.
func faulty() oin.Answers {
	a := full()
	a[oin.ExistsInOIN] = text(oin.Yes)
	a[oin.AppWebsite] = text("acme.local")
	a[oin.UseCases] = items("Zero Trust", "Zero Trust")
	a[oin.SupportContacts] = oin.Value{Items: []oin.Item{{Type: "email", Value: "no-address"}, {Type: "phone", Value: "+1 415 555 0100"}}}
	a[oin.EscalationContact] = text("support@acme.example.com")
	a[oin.TestURL] = text("https://{tenant}.acme.example.com")
	a[oin.APIScopes] = items("okta.users.manage", "okta.users.read", "okta.user.raed")
	delete(a, oin.TestPassword)
	return a
}

func told() []oin.Event {
	return []oin.Event{
		{At: ago(9 * 24 * time.Hour), Action: oin.ActionCreate, Person: "Ada Example", Side: oin.PartyISV},
		{At: ago(6 * 24 * time.Hour), Action: oin.ActionSubmit, From: oin.StatusDraft, To: oin.StatusReview, Person: "Ada Example", Side: oin.PartyISV},
		{At: ago(3 * time.Hour), Action: oin.ActionRequestChanges, From: oin.StatusReview, To: oin.StatusChanges, Person: "Rae Reviewer", Side: oin.PartyOIN,
			Issues: []oin.Issue{
				{Field: oin.AppDescription, Text: "Say what Okta adds for a customer, in a sentence or two."},
				{Field: oin.APIScopes, Text: "okta.logs.read is not used by anything in your guide."},
				{Text: "The test account asks for a second factor that we do not have."},
			}},
	}
}

// before returns a pointer to the time that long ago.
func before(d time.Duration) *time.Time {
	at := ago(d)
	return &at
}

// conversation has an issue in each state.
func conversation() []oin.Issue {
	asked := oin.Remark{At: ago(3 * time.Hour), Person: "Rae Reviewer", Side: oin.PartyOIN, Action: oin.IssueActionAsk}
	said := func(person string, side oin.Party, action oin.IssueAction, text string) oin.Remark {
		return oin.Remark{At: ago(time.Hour), Person: person, Side: side, Action: action, Text: text}
	}
	return []oin.Issue{
		{ID: "0190c7a2-7e1b-7c53-8f0a-000000000001", Number: 1, Field: oin.AppDescription, Severity: oin.SeverityMust, State: oin.IssueOpen, Waits: oin.PartyOIN,
			Text: "Say what Okta adds for a customer, in a sentence or two.", Thread: []oin.Remark{asked, said("Ada Example", oin.PartyISV, oin.IssueActionReply, "In which words?")}},
		{ID: "0190c7a2-7e1b-7c53-8f0a-000000000002", Number: 2, Field: oin.APIScopes, Severity: oin.SeverityShould, State: oin.IssueResolved,
			Text: "okta.logs.read is not used by anything in your guide.", Thread: []oin.Remark{asked, said("Abe Example", oin.PartyISV, oin.IssueActionResolve, "")}},
		{ID: "0190c7a2-7e1b-7c53-8f0a-000000000003", Number: 3, Severity: oin.SeverityQuestion, State: oin.IssueAccepted,
			Text: "The test account asks for a second factor that we do not have.", Thread: []oin.Remark{asked, said("Rae Reviewer", oin.PartyOIN, oin.IssueActionAccept, "")}},
		{ID: "0190c7a2-7e1b-7c53-8f0a-000000000004", Field: oin.AppIcon, Severity: oin.SeverityMust, State: oin.IssueDraft,
			Text: "Not yet for the ISV's eyes.", Author: "Rae Reviewer", Written: ago(time.Minute)},
	}
}

// checklist returns a stage's checklist, with a tick that counts and one that doesn't.
func checklist(s oin.Status) []oin.CheckedItem {
	sent := ago(2 * time.Hour)
	var ticks []oin.Tick
	for i, p := range oin.Checklists[s] {
		if i < 2 {
			ticks = append(ticks, oin.Tick{Point: p.Key, Person: "Max Admin", At: ago(time.Duration(1+4*i) * time.Hour)})
		}
	}
	return oin.Checklist(oin.Submission{Status: s, Submitted: full(), SentAt: &sent}, ticks)
}

// issuePages returns the conversation from both sides, and the saved texts.
func issuePages() map[string]templ.Component {
	isv := pages.IssuesPage{Layout: frame("Issues", ada), ID: id, Name: "Acme Directory", Version: 1, Status: oin.StatusChanges,
		Label: "ISV needs to review", Editable: true, Issues: oin.InState(conversation(), oin.IssueOpen, oin.IssueResolved, oin.IssueAccepted)}
	wrong := isv
	wrong.Answering, wrong.Fault = isv.Issues[0].ID, "Add a short explanation."
	none := isv
	none.Issues = nil
	texts := []oin.CannedText{
		{ID: "0190c7a2-7e1b-7c53-8f0a-00000000000a", Title: "Icon has a background", Field: oin.AppIcon, Severity: oin.SeverityShould, Stage: oin.StatusReview, Text: "Make it transparent, {org}.", Changed: ago(time.Hour)},
		{ID: "0190c7a2-7e1b-7c53-8f0a-00000000000b", Title: "Scopes", Severity: oin.SeverityMust, Text: "Fewer, please.", Author: "Rae Reviewer", Changed: ago(time.Hour)},
	}
	reviewer := pages.ReviewIssuesPage{ReviewPage: review(oin.StatusReview, rae)}
	reviewer.Texts = texts
	composing := reviewer
	composing.Compose, composing.ComposeFault, composing.Offered = conversation()[3], "Say what's wrong and how to fix it.", true
	replying := reviewer
	replying.Answering, replying.Typed, replying.Offered = reviewer.Issues[0].ID, "Is it done?", true
	changed := reviewer
	changed.Issues = slices.Clone(reviewer.Issues)
	changed.Issues[0].Thread = append(slices.Clone(changed.Issues[0].Thread), oin.Remark{At: ago(time.Minute), Person: "Rae Reviewer", Side: oin.PartyOIN, Action: oin.IssueActionChange, Text: "Less."})
	changed.Issues[1].State = oin.IssueWithdrawn
	changed.Issues[1].Thread = append(slices.Clone(changed.Issues[1].Thread), oin.Remark{At: ago(time.Minute), Person: "Rae Reviewer", Side: oin.PartyOIN, Action: oin.IssueActionWithdraw})
	rewriting := changed
	rewriting.Changing, rewriting.ChangeFault = &oin.Issue{ID: changed.Issues[0].ID, Severity: oin.SeverityMust}, "Say what's wrong and how to fix it."
	here := reviewer.Composing(oin.Issue{Field: oin.AppIcon, Text: "Not sharp."})
	here.Composer.Typed, here.Composer.Fault, here.Composer.Offered = true, "Shorten your text.", true
	draft := conversation()[3]
	changing := reviewer.Composing(draft)
	draft.Text = "What another reviewer wrote."
	changing.Composer.Theirs = &draft
	empty := reviewer
	empty.Issues, empty.Texts = nil, nil
	list := pages.CannedTextsPage{Layout: frame("Saved texts", rae), Texts: texts}
	removing, editing := list, list
	removing.Removing = &texts[0]
	editing.Editing, editing.Fault = texts[1], "Enter a title."
	return map[string]templ.Component{
		"issues": pages.Issues(isv), "issues, wrong": pages.Issues(wrong), "no issues": pages.Issues(none),
		"review issues": pages.ReviewIssues(reviewer), "writing an issue": pages.ReviewIssues(composing), "no review issues": pages.ReviewIssues(empty),
		"changed and withdrawn": pages.ReviewIssues(changed), "changing a sent issue": pages.ReviewIssues(rewriting), "replying": pages.ReviewIssues(replying), "writing an issue at its field": pages.Review(here), "changing a draft at its field": pages.Review(changing),
		"writing about the whole submission": pages.Review(reviewer.Composing(oin.Issue{})),
		"review issues, replaced":            pages.ReviewIssues(pages.ReviewIssuesPage{ReviewPage: review(oin.StatusSuperseded, rae)}),
		"texts":                              pages.CannedTexts(list), "remove text": pages.CannedTexts(removing), "change text": pages.CannedTexts(editing),
		"no texts": pages.CannedTexts(pages.CannedTextsPage{Layout: frame("Saved texts", rae), Words: "nothing"}),
	}
}

func row(part oin.IntegrationsPart, s oin.Status, name string) pages.IntegrationRow {
	return pages.IntegrationRow{
		ID: oin.SubmissionID("0190c7a2-7e1b-7c53-8f0a-" + (s.String() + "000000000000")[:12]), Group: part.Group(), Name: name, Types: []string{"API service"},
		Version: 1, Status: s, Label: s.Info().Label, Percent: 100, Changed: ago(26 * time.Hour), ChangedBy: "Ada Example",
		Next: oin.Submission{Status: s, Due: day(4)}.NextLine(now, oin.ProgressOf(nil, oin.Facts{})),
	}
}

// integrations has all groups, with a version in each status.
func integrations() pages.IntegrationsPage {
	p := pages.IntegrationsPage{Layout: frame("My App Integrations", ada), Used: 7, Cap: oin.MaxInProgress,
		In: map[oin.IntegrationsGroup]int{oin.GroupISV: 4, oin.GroupOIN: 2, oin.GroupPublished: 1, oin.GroupRemoved: 1}}
	changes, draft, asked := row(oin.PartAsked, oin.StatusChanges, "Acme Vault"), row(oin.PartDrafts, oin.StatusDraft, "Untitled, begun by Ada on Tuesday"), row(oin.PartAsked, oin.StatusReview, "Acme Directory")
	published, removed := row(oin.PartInCatalog, oin.StatusPublished, "A name of the sixty-four characters that an app name has at most"), row(oin.PartRemoved, oin.StatusRemoved, "Old Acme")
	draft.Percent, draft.Types, draft.Changed = 38, nil, ago(4*time.Minute)
	changes.AskedOIN = before(2 * time.Hour)
	asked.AskedISV, asked.Types = before(time.Hour), []string{"Workflows connector", "API service"}
	published.Catalog, published.InCatalog, published.Version, published.Published = "/catalog/acme-rooms", 3, 3, before(60*time.Hour)
	published.RemovalRequested, published.RemovalDue = before(30*time.Hour), day(3)
	published.Earlier = []oin.EarlierVersion{{ID: id, Number: 2, Published: ago(900 * time.Hour)}, {ID: id, Number: 1, Published: ago(9000 * time.Hour)}}
	p.Rows = []pages.IntegrationRow{asked, changes, row(oin.PartAsked, oin.StatusBugs, "Ledger for Teams"), draft,
		row(oin.PartWithOIN, oin.StatusQA, "Beacon"), row(oin.PartWithOIN, oin.StatusFinal, "Quarry"), published, removed}
	return p
}

// timing returns how long a review takes, with a number of others before it.
func timing(s oin.Status, before int) pages.TimingPage {
	p := pages.TimingPage{SubmissionPage: in(s, tab("general", full())), Before: before,
		Took: map[oin.Status]oin.StageTime{oin.StatusReview: {Turns: 40, Median: 3, P90: 6.5}, oin.StatusQA: {Turns: 2, Median: 1, P90: 1}}}
	p.Ahead = oin.TeamSettings{}.Ahead(s)
	return p
}

// copying returns the list with the question whether to copy one of its rows.
func copying() pages.IntegrationsPage {
	p := integrations()
	p.Copying = &p.Rows[1]
	return p
}

func claimOf(p *oin.Person) oin.Claim {
	return oin.Claim{By: p.ID, Name: p.Name, At: ago(2 * time.Hour), Seen: ago(time.Hour)}
}

// queueBy returns the queue with a filter, of which this reviewer has saved a view.
func queueBy(f oin.QueueFilter, keeps ...oin.View) pages.QueuePage {
	p := queue()
	p.Ask.Filter, p.Views = f, keeps
	p.Teammates = []oin.Teammate{{ID: rae.ID, Name: rae.Name}, {ID: max.ID, Name: max.Name}}
	return p
}

func queue() pages.QueuePage {
	p := pages.QueuePage{Layout: frame("Queue", rae), Queue: oin.Queue{Counts: map[oin.Status]int{
		oin.StatusReview: 12, oin.StatusQA: 3, oin.StatusFinal: 1, oin.StatusChanges: 5, oin.StatusPublished: 214,
	}, In: map[oin.QueueFilter]int{{Assignee: oin.AssigneeNone}: 1001}, Total: 16,
		Next: oin.QueuePlace{At: ago(0), ID: "0190c7a2-7e1b-7c53-8f0a-000000000001", Before: 3}}}
	for i, name := range []string{"Acme Directory", "Globex Reports", "A very long name of an integration that goes on and on and on"} {
		s := []oin.Status{oin.StatusReview, oin.StatusQA, oin.StatusFinal}[i]
		claim := []oin.Claim{{}, claimOf(rae), claimOf(max)}[i]
		p.Rows = append(p.Rows, pages.QueueRow{Claim: claim, ID: oin.SubmissionID("0190c7a2-7e1b-7c53-8f0a-" + (s.String() + "000000000000")[:12]), Name: name,
			Org: oin.Org{Name: []string{"Acme", "Globex", "Initech"}[i]}, Types: []string{"Workflows connector", "API service"}[:1+i%2], Version: 1 + i, Status: s,
			Label: s.Info().Label, Round: i + 1, Submitted: ago(time.Duration(i*50+3) * time.Hour), Due: day(4 - 3*i)})
		p.Rows[i].AskedOIN, p.Rows[i].AskedISV = []*time.Time{nil, before(2 * time.Hour), nil}[i], []*time.Time{nil, nil, before(time.Hour)}[i]
	}
	return p
}

// refusedClaims returns the queue after two of three selected submissions couldn't be
// claimed, in an order and with columns of this reviewer's.
func refusedClaims() pages.QueuePage {
	p := queueBy(oin.QueueFilter{Text: "acme"})
	p.Hidden, p.Ask.Order = []oin.QueueColumn{oin.ColumnRound, oin.ColumnType}, oin.QueueOrder{By: oin.SortOrg, Descending: true}
	p.Rows[2].Part = oin.PartISV
	p.Picked, p.AssignTo = map[oin.SubmissionID]bool{p.Rows[2].ID: true}, max.ID
	p.Failed = &pages.ClaimsFailed{Action: oin.ActionClaim, Changed: 1, Rows: []pages.ClaimFailure{
		{ID: p.Rows[2].ID, Name: p.Rows[2].Name, Why: "Max has claimed this submission, so nothing was changed.", By: claimOf(max)},
		{ID: "0190c7a2-7e1b-7c53-8f0a-000000000002", Why: "We can't find this submission."}}}
	return p
}

func review(s oin.Status, p *oin.Person) pages.ReviewPage {
	return pages.ReviewPage{
		Layout: frame("Acme Directory", p), ID: id, Org: acme, Version: 2, Status: s, Label: s.Info().Label, Answers: full(),
		Submitted: ago(30 * time.Hour), Due: day(4), Catalog: "/catalog/acme-directory",
		Changed: []*oin.Field{oin.FindField(oin.AppDescription), oin.FindField(oin.APIScopes)},
		History: told(), Actions: oin.AllowedTransitions(s, p.Role), Issues: conversation(), Checklist: checklist(s),
		Notes: []oin.Note{{ID: "0190c7a2-7e1b-7c53-8f0a-00000000000c", Person: "Rae Reviewer", Mine: true, At: ago(time.Hour), Text: "A careful team."},
			{ID: "0190c7a2-7e1b-7c53-8f0a-00000000000d", Person: "Max Admin", At: ago(time.Minute), Text: "I agree."}},
	}
}

// claimed returns a reviewer's page of what another has claimed, with a question about
// that.
func claimed(ask oin.Action) pages.ReviewPage {
	page := review(oin.StatusReview, rae)
	page.Claim, page.AskClaim = claimOf(max), ask
	return page
}

// asking returns a reviewer's page with the dialog of an action open.
func asking(s oin.Status, a oin.Action, p *oin.Person) pages.ReviewPage {
	page := review(s, p)
	t, _ := oin.FindTransition(s, a)
	page.Confirm, page.Boxes = &t, 1
	return page
}

func entry(slug, name string) pages.CatalogEntry {
	a := full()
	a[oin.AppName] = text(name)
	return pages.CatalogEntry{Slug: slug, Version: 2, Answers: a.Public(), Icon: "", Published: ago(40 * 24 * time.Hour), Publisher: oin.Publisher{Name: "Acme <Inc>", Domain: "acme.example"}}
}

func item(slug, name string) oin.CatalogItem {
	return oin.CatalogItem{Slug: slug, Version: 2, Name: name, Description: full().Text(oin.AppDescription), Types: full().Types(), Published: ago(40 * 24 * time.Hour), Publisher: oin.Publisher{Name: "Acme", Domain: "acme.example"}}
}

func catalog() pages.CatalogPage {
	return pages.CatalogPage{Layout: frame("Catalog", nil), Items: []oin.CatalogItem{
		item("acme-directory", "Acme Directory"), item("globex-reports", "Globex Reports"), item("beacon", "Beacon"), item("ledger", "Ledger for Teams"),
	}, More: "/catalog?after=1"}
}

func signIn() pages.SignInPage {
	return pages.SignInPage{Layout: frame("Sign in", nil), Local: true, Next: "/integrations", Orgs: []pages.SignInOrg{
		{Name: "Acme", Issuer: acme.Issuer, People: []string{"ada@acme.example", "abe@acme.example"}},
		{Name: "Globex", Issuer: "http://globex.localhost:8082", People: []string{"gus@globex.example"}},
		{Name: "OIN team", Issuer: oinTeam.Issuer, People: []string{"rae@oin.example", "rob@oin.example", "max@oin.example"}},
	}}
}

func problem(status int) pages.ProblemPage {
	return pages.ProblemPage{Layout: frame(pages.ProblemTitle(status), ada), Status: status, Back: "/integrations",
		Text: "This submission changed after you opened the page. It is now “To be reviewed by Okta”. Nothing was changed.",
		Kept: []pages.KeptText{{Label: "App name", Text: "Acme Directory"}, {Label: "Note", Text: "We have fixed it.\nSee version 1.0.5."}}}
}

// unnamed returns the queue after a view couldn't be saved.
func unnamed() pages.QueuePage {
	p := queueBy(oin.QueueFilter{Due: oin.DueToday})
	p.ViewName, p.ViewFault = "Mine", "You already have a view named “Mine”. Choose another name."
	return p
}

// overClaim returns the dialog of an action on what another reviewer has claimed.
func overClaim() pages.ReviewPage {
	p := asking(oin.StatusReview, oin.ActionRequestChanges, rae)
	p.Claim, p.Fault = claimOf(max), "Max has claimed this submission."
	return p
}
