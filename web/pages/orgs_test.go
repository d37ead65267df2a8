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
	if confirm == pages.SuspendPerson || confirm == pages.RestorePerson {
		p.Whom = p.People[0]
	}
	return p
}

func orgPages() map[string]templ.Component {
	all := map[string]templ.Component{
		"orgs": pages.Orgs(orgsPage()), "no orgs": pages.Orgs(pages.OrgsPage{Layout: frame("Orgs", max), Text: "x"}), "org": pages.Org(orgPage("")),
	}
	for _, confirm := range []string{pages.SuspendOrg, pages.RestoreOrg, pages.SuspendPerson, pages.RestorePerson} {
		all["org, "+confirm] = pages.Org(orgPage(confirm))
	}
	suspended, own, faulty, capless := orgPage(""), orgPage(""), orgPage(pages.SuspendOrg), orgPage("")
	suspended.Org.Suspended = orgsPage().Orgs[1].Suspended
	own.Org.Org, own.Own, own.People = oinTeam, true, []oin.PersonLine{{ID: max.ID, Name: max.Name, SignedInAt: ago(time.Hour)}}
	faulty.Fault, faulty.Note = "Say why.", "x"
	capless.Cap, capless.Fault, capless.People = "many", "Give a whole number.", nil
	all["org, suspended"], all["org, own"], all["org, faulty"], all["org, faulty cap"] = pages.Org(suspended), pages.Org(own), pages.Org(faulty), pages.Org(capless)
	return all
}

func TestThePageOfTheTeamsOwnOrgOffersNoSuspensionOfItOrOfOneself(t *testing.T) {
	pages := orgPages()
	has(t, render(t, pages["org"]), "Suspend org", `aria-label="Suspend Ada Example"`, `aria-label="Restore access: Abe Example"`)
	hasNot(t, render(t, pages["org, own"]), "Suspend org", `aria-label="Suspend Max Admin"`)
	has(t, render(t, pages["org, suspend"]), "Published integrations stay in the catalog")
}
