package pages_test

import (
	"testing"
	"time"

	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/web/pages"
)

func orgsPage() pages.OrgsPage {
	since, two := ago(3*time.Hour), 2
	return pages.OrgsPage{Layout: frame("Orgs", max), Orgs: []oin.OrgLine{
		{Org: acme, Used: 3}, {Org: oin.Org{ID: "o3", Name: "Globex", Domain: "globex.okta.com"}, Used: 2, Cap: &two, Suspended: oin.Suspension{Since: &since, Why: "Spam."}},
	}, More: "/admin/orgs?after=globex&id=x"}
}

func orgPage(confirm string) pages.OrgPage {
	since := ago(26 * time.Hour)
	p := pages.OrgPage{Layout: frame("Acme", max), Org: orgsPage().Orgs[0], Sessions: 3, Confirm: confirm, People: []oin.PersonLine{
		{ID: ada.ID, Name: ada.Name, Email: ada.Email, SignedInAt: ago(time.Hour), Sessions: 3},
		{ID: "p9", Name: "Abe Example", Email: "abe@acme.example", SignedInAt: ago(30 * time.Hour), Suspended: oin.Suspension{Since: &since, Why: "Left the company."}},
	}}
	p.Record, p.Older = orgRecord(), "/admin/orgs/o1?before=1&submission=x"
	if confirm == pages.SuspendPerson || confirm == pages.RestorePerson {
		p.Whom = p.People[0]
	}
	return p
}

func orgRecord() oin.OrgRecord {
	listed := func(name string, s oin.Status) oin.OrgSubmission {
		return oin.OrgSubmission{Listed: oin.Listed{Submission: oin.Submission{ID: id, Status: s, Version: 2, Round: 3}, Name: name, Types: []string{"Workflows connector", "API service"}}, Submitted: ago(50 * time.Hour), SentBack: 1}
	}
	return oin.OrgRecord{
		InReview: 1, Published: 1, Rounds: 2.5, SentBack: 2, Reasons: []oin.FieldCount{{Field: oin.AppIcon, Count: 3}, {Count: 1}},
		Submissions: []oin.OrgSubmission{listed("Acme Directory", oin.StatusReview), listed("Acme Fax <b>", oin.StatusPublished)},
		Notes:       []oin.Note{{ID: "n1", Person: "Rae", Mine: true, At: ago(time.Hour), Text: "Replies <b>fast</b>."}, {ID: "n2", Person: "Max", At: ago(48 * time.Hour), Text: "Asks before each update."}},
	}
}

func deletions() map[string]oin.OrgDeletion {
	at, due := ago(time.Hour), ago(-7*24*time.Hour)
	return map[string]oin.OrgDeletion{
		"none": {}, "asked": {Asked: &at, AskedBy: ada.Name, Reason: "We <b>close</b>."},
		"scheduled": {Scheduled: &at, Due: &due}, "begun": {Scheduled: &at, Due: &due, Began: &at},
	}
}

func orgPages() map[string]templ.Component {
	all := map[string]templ.Component{
		"orgs": pages.Orgs(orgsPage()), "no orgs": pages.Orgs(pages.OrgsPage{Layout: frame("Orgs", max), Text: "x"}), "org": pages.Org(orgPage("")),
	}
	for _, confirm := range []string{pages.SuspendOrg, pages.RestoreOrg, pages.SuspendPerson, pages.RestorePerson, pages.RemovePublisher, pages.KeepOrg} {
		all["org, "+confirm] = pages.Org(orgPage(confirm))
	}
	read, fresh := orgPage(""), orgPage("")
	read.Layout, read.People, read.Sessions = frame("Acme", rae), nil, 0
	fresh.Layout, fresh.Record = read.Layout, oin.OrgRecord{}
	all["org, to a reviewer"], all["org without submissions"] = pages.Org(read), pages.Org(fresh)
	suspended, own, faulty, capless := orgPage(""), orgPage(""), orgPage(pages.SuspendOrg), orgPage("")
	suspended.Org.Suspended = orgsPage().Orgs[1].Suspended
	own.Org.Org, own.Own, own.People = oinTeam, true, []oin.PersonLine{{ID: max.ID, Name: max.Name, SignedInAt: ago(time.Hour)}}
	faulty.Fault, faulty.Note = "Say why.", "x"
	capless.Cap, capless.Fault, capless.People = "many", "Give a whole number.", nil
	for name, d := range deletions() {
		deleted := orgPage("")
		deleted.Org.Deletion = d
		all["org, deletion "+name] = pages.Org(deleted)
		for _, reader := range []*oin.Person{max, ada} {
			page := pages.DeleteOrgPage{Layout: frame("Delete data", reader), Org: deleted.Org, Has: oin.OrgContents{People: 2, Drafts: 1, Files: 12}, Ends: ago(-7 * 24 * time.Hour)}
			all["delete org, "+name+", to "+string(reader.Role)] = pages.DeleteOrg(page)
			page.Has.Published, page.Has.InCatalog = 2, []oin.PublishedToGo{{ID: id, Name: "Acme <b>"}}
			all["delete org, in the catalog, "+name+", to "+string(reader.Role)] = pages.DeleteOrg(page)
			page.Has.Published, page.Name, page.Reason, page.Faults = 0, "Acne", "x", map[string]string{"org": "Enter the name.", "note": "Add a reason."}
			all["delete org, faulty, "+name+", to "+string(reader.Role)] = pages.DeleteOrg(page)
		}
	}
	all["org, suspended"], all["org, own"], all["org, faulty"], all["org, faulty cap"] = pages.Org(suspended), pages.Org(own), pages.Org(faulty), pages.Org(capless)
	return all
}

func TestThePageOfTheTeamsOwnOrgOffersNoSuspensionOfItOrOfOneself(t *testing.T) {
	pages := orgPages()
	has(t, render(t, pages["org"]), "Suspend org", `aria-label="Suspend Ada Example"`, `aria-label="Restore access: Abe Example"`)
	hasNot(t, render(t, pages["org, own"]), "Suspend org", `aria-label="Suspend Max Admin"`)
	has(t, render(t, pages["org, suspend"]), "Published integrations stay in the catalog")
}

func TestReviewersReadOfAnOrgWhatItSubmittedAndNotWhoWorksThere(t *testing.T) {
	page := render(t, orgPages()["org, to a reviewer"])
	has(t, page, "Acme Directory", "Version 2 · Workflows connector, API service", "Median rounds to publication", "2.5", "App icon", "The submission as a whole",
		"Replies &lt;b&gt;fast&lt;/b&gt;.", "Show older")
	hasNot(t, page, "Suspend", "Abe Example", "Submission limit", "active session")
	has(t, render(t, orgPages()["org, own"]), "People")
	hasNot(t, render(t, orgPages()["org, own"]), "Notes about this org")
}
