package pages_test

import (
	"strings"
	"testing"
	"time"

	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/web/pages"
)

// testInstances are a current, a stale, and a revoked test instance.
func testInstances() pages.InstancesPage {
	would := full().Snapshot()
	revoked := ago(time.Hour)
	each := func(n string, s oin.Snapshot) oin.Instance {
		return oin.Instance{
			ID: oin.InstanceID("0190c7a2-7e1b-7c53-8f0a-00000000000" + n), Issuer: acme.Issuer, Domain: acme.Domain,
			ClientID: "0oaclient" + n, Snapshot: s, MadeBy: "Ada Example", MadeAt: ago(2 * time.Hour),
		}
	}
	old := each("3", would)
	old.RevokedAt = &revoked
	stale := each("2", oin.Snapshot{Name: "Acme Directory", Scopes: []string{"okta.users.manage"}})
	stale.ByHand = true
	return pages.InstancesPage{
		Layout: frame("Test in Okta", ada), ID: id, Org: acme, Name: "Acme Directory", Would: would,
		All: []oin.Instance{each("1", would), stale, old}, Seen: "seen",
	}
}

func testInstancesWith(change func(*pages.InstancesPage)) templ.Component {
	p := testInstances()
	change(&p)
	return pages.Instances(p)
}

func instancePages() map[string]templ.Component {
	first := testInstances().All[0]
	return map[string]templ.Component{
		"instances":    pages.Instances(testInstances()),
		"no instances": testInstancesWith(func(p *pages.InstancesPage) { p.All = nil }),
		"instances, full": testInstancesWith(func(p *pages.InstancesPage) {
			p.Full = "This submission has 5 test instances."
		}),
		"instances, refused": testInstancesWith(func(p *pages.InstancesPage) { p.Refused = "The org does not let us." }),
		"instances, by hand": testInstancesWith(func(p *pages.InstancesPage) { p.HandFault, p.HandTyped = "No client ID.", "x" }),
		"instances, good": testInstancesWith(func(p *pages.InstancesPage) {
			p.Checked = &pages.InstanceCheck{ID: first.ID, Good: true, Granted: first.Scopes, Says: "All."}
		}),
		"instances, missing": testInstancesWith(func(p *pages.InstancesPage) {
			p.Checked = &pages.InstanceCheck{ID: first.ID, Granted: first.Scopes[:1], Missing: first.Scopes[1:], Says: "Not all."}
		}),
		"instances, no secret":      testInstancesWith(func(p *pages.InstancesPage) { p.Checked = &pages.InstanceCheck{ID: first.ID, Fault: "Paste it."} }),
		"instances, revoke":         testInstancesWith(func(p *pages.InstancesPage) { p.Revoking = &p.All[0] }),
		"instances, revoke by hand": testInstancesWith(func(p *pages.InstancesPage) { p.Revoking = &p.All[1] }),
		"instances, not revoked": testInstancesWith(func(p *pages.InstancesPage) {
			p.Revoking, p.RevokeFault = &p.All[0], "It does not answer."
		}),
		"authorize": pages.AuthorizeInstance(testInstances()),
		"client secret": pages.InstanceSecret(pages.InstanceSecretPage{
			Layout: frame("Client secret", ada), ID: id, Instance: first, Secret: "s3cret"}),
	}
}

func TestInstancesSayHowTheyStand(t *testing.T) {
	page := render(t, pages.Instances(testInstances()))
	has(t, page, ">Current<", ">Stale<", "scopes have changed", "2 of 5 test instances in use", "1 revoked test instance", "0oaclient1", acme.Domain, "added by Ada Example")
	if strings.Count(page, `type="password"`) != 2 {
		t.Error("the check does not ask for the secret of each instance")
	}
	renamed := testInstances()
	renamed.Would.Name = "Another"
	has(t, render(t, pages.Instances(renamed)), "name has changed", "name and scopes have changed")
	full := testInstances()
	full.Full = "It is full."
	hasNot(t, render(t, pages.Instances(full)), `/test/new"`, "Add instance")
}

func TestAuthorizePageSaysWhatEachScopeLetsTheAppDo(t *testing.T) {
	page := render(t, pages.AuthorizeInstance(testInstances()))
	has(t, page, "Authorize integration", "Install &amp; Authorize", "Cancel", "Acme Directory", acme.Domain)
	for _, scope := range testInstances().Would.Scopes {
		s, _ := oin.FindScope(scope)
		has(t, page, scope, templ.EscapeString(s.Description))
	}
}

func TestScopesThatNoTestInstanceHasAreNamed(t *testing.T) {
	const says = "Left out here: okta.governance.entitlements.read and ssf.manage, which aren't on"
	p := testInstances()
	p.Checked = &pages.InstanceCheck{ID: p.All[0].ID, Good: true, Granted: p.Would.Scopes, Says: "All."}
	hasNot(t, render(t, pages.AuthorizeInstance(p)), "Left out")
	hasNot(t, render(t, pages.Instances(p)), "Left out")
	p.Untestable = []string{"okta.governance.entitlements.read", "ssf.manage"}
	has(t, render(t, pages.AuthorizeInstance(p)), templ.EscapeString(says))
	has(t, render(t, pages.Instances(p)), templ.EscapeString(says))
	none := full()
	none[oin.APIScopes] = items("ssf.manage")
	has(t, render(t, pages.Submission(tab("api", none))), "Add a scope of Okta's management API")
}

func TestClientSecretIsShownWithWhatOneNeedsBesideIt(t *testing.T) {
	page := render(t, instancePages()["client secret"])
	has(t, page, ">s3cret</output>", "0oaclient1", acme.Domain, "can't show it again", `data-copy="client-secret" hidden`)
}

func TestTestInOktaIsOfferedWhereThereIsSomethingToTest(t *testing.T) {
	const link = `/test"`
	has(t, render(t, pages.Submission(tab("api", full()))), link)
	has(t, render(t, pages.Submission(in(oin.StatusReview, tab("api", full())))), link)
	hasNot(t, render(t, pages.Submission(tab("general", full()))), link)
	off := full()
	delete(off, oin.APISupport)
	hasNot(t, render(t, pages.Submission(tab("api", off))), link)
	wrong := full()
	wrong[oin.APIScopes] = items("okta.no.such")
	hasNot(t, render(t, pages.Submission(tab("api", wrong))), link)
}
