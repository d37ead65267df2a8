package web_test

import (
	"testing"
	"time"

	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/web"
)

func orgsPage() web.OrgsPage {
	since, two := ago(3*time.Hour), 2
	return web.OrgsPage{Layout: frame("Orgs", max), Orgs: []web.OrgLine{
		{Org: acme, Used: 3}, {Org: oin.Org{ID: "o3", Name: "Globex", Domain: "globex.okta.com"}, Used: 2, Cap: &two, Suspended: web.Suspension{Since: &since, Why: "Spam."}},
	}, More: "/admin/orgs?after=globex&id=x"}
}

func orgPage(confirm string) web.OrgPage {
	since := ago(26 * time.Hour)
	p := web.OrgPage{Layout: frame("Acme", max), Org: orgsPage().Orgs[0], Sessions: 3, Confirm: confirm, People: []web.PersonLine{
		{ID: ada.ID, Name: ada.Name, Email: ada.Email, SignedInAt: ago(time.Hour), Sessions: 3},
		{ID: "p9", Name: "Abe Example", Email: "abe@acme.example", SignedInAt: ago(30 * time.Hour), Suspended: web.Suspension{Since: &since, Why: "Left the company."}},
	}}
	if confirm == web.SuspendPerson || confirm == web.RestorePerson {
		p.Whom = p.People[0]
	}
	return p
}

func orgPages() map[string]templ.Component {
	all := map[string]templ.Component{
		"orgs": web.Orgs(orgsPage()), "no orgs": web.Orgs(web.OrgsPage{Layout: frame("Orgs", max), Text: "x"}), "org": web.Org(orgPage("")),
	}
	for _, confirm := range []string{web.SuspendOrg, web.RestoreOrg, web.SuspendPerson, web.RestorePerson} {
		all["org, "+confirm] = web.Org(orgPage(confirm))
	}
	suspended, own, faulty, capless := orgPage(""), orgPage(""), orgPage(web.SuspendOrg), orgPage("")
	suspended.Org.Suspended = orgsPage().Orgs[1].Suspended
	own.Org.Org, own.Own, own.People = oinTeam, true, []web.PersonLine{{ID: max.ID, Name: max.Name, SignedInAt: ago(time.Hour)}}
	faulty.Fault, faulty.Note = "Say why.", "x"
	capless.Cap, capless.Fault, capless.People = "many", "Give a whole number.", nil
	all["org, suspended"], all["org, own"], all["org, faulty"], all["org, faulty cap"] = web.Org(suspended), web.Org(own), web.Org(faulty), web.Org(capless)
	return all
}

func TestThePageOfTheTeamsOwnOrgOffersNoSuspensionOfItOrOfOneself(t *testing.T) {
	pages := orgPages()
	has(t, render(t, pages["org"]), "Suspend org", `aria-label="Suspend Ada Example"`, `aria-label="Let back in: Abe Example"`)
	hasNot(t, render(t, pages["org, own"]), "Suspend org", `aria-label="Suspend Max Admin"`)
	has(t, render(t, pages["org, suspend"]), "What it has published stays in the catalog")
}
