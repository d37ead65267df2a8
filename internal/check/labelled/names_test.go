package labelled

import (
	"slices"
	"testing"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

func TestNamesOfProductsAreLeftInPeace(t *testing.T) {
	for _, name := range []string{
		"Salesforce", "1Password Business", "Auth0", "Office 365", "8x8", "Studio 54", "Oktave Music", "Joe Sandbox Cloud", "LambdaTest",
		"Copy.ai", "Microsoft Entra ID", "CrowdStrike Falcon", "Jamf Pro", "Monday.com", "Web3Auth", "TestRail", "Demodesk", "New Relic", "Test.com",
		"The Access Group", "DocuSign CLM", "H2O.ai", "Area 1 Security", "Amazon S3", "name.com", "Alpha Vantage", "Box", "Palo Alto Networks Prisma Access",
		"Sample Logic", "Final Draft Cloud", "Unknown Cyber", "Connector73", "AppOmni", "Integrate.io", "Workato", "Zscaler Internet Access", "Pluginable", "Demo Solutions", "Beta Systems", "C3 AI", "360Learning", "Sumo Logic", "Kudos & Co",
		"Café Rewards", "Ōura Teams", "Яндекс 360", "freee人事労務",
	} {
		if found := judged(t, "name", "Workbeam", text("app_name", name)); found != "" {
			t.Errorf("%q has %s", name, found)
		}
	}
}

func TestNamesThatReviewersReturn(t *testing.T) {
	for name, want := range map[string]string{
		"Okta Workbeam": "name.okta", "Workbeam for OKTA": "name.okta", "Workbeam × okta": "name.okta", "Workbeam + Okta": "name.okta", "Workbeam (Okta)": "name.okta", "Оkta Workbeam": "",
		"Workbeam v2": "name.version", "Workbeam V 2": "name.version", "Workbeam 2.0": "name.version", "Workbeam Version 3": "name.version", "Workbeam (v1.0.4)": "name.version",
		"Workbeam (test)": "name.trial", "Workbeam [DRAFT]": "name.trial", "Copy of Workbeam": "name.trial", "Workbeam copy": "name.trial", "Workbeam - Copy 2": "name.trial", "Workbeam Demo": "name.trial",
		"[TEST] Workbeam": "name.trial", "Test Workbeam": "name.trial", "Workbeam (do not use)": "name.trial", "Workbeam_final": "name.trial", "Workbeam (Beta)": "name.trial", "Workbeam-staging": "name.trial",
		"Workbeam Integration": "name.suffix", "Workbeam connector": "name.suffix", "Workbeam Workflows Connector": "name.suffix", "Workbeam API Service Integration": "name.suffix", "Workbeam plugin": "name.suffix",
		"My App": "name.placeholder", "Test App": "name.placeholder", "asdf": "name.placeholder", "test": "name.placeholder", "Your Company Name": "name.placeholder", "TBD": "name.placeholder", "New Integration": "name.placeholder", "xxx": "name.placeholder", "Untitled": "name.placeholder", "App name": "name.placeholder", "Sample Application": "name.placeholder",
		"Workbeam: the project management app for modern agencies": "name.short", "Workbeam | Projects, Timesheets and Invoices": "name.short",
		"Workbeam®": "name.marks", "Workbeam, Inc.": "name.marks", "Workbeam GmbH": "name.marks", "🚀 Workbeam": "name.marks",
	} {
		if name == "Оkta Workbeam" { // a Cyrillic О is left to reviewers
			continue
		}
		if found := judged(t, "name", "Workbeam", text("app_name", name)); found != want {
			t.Errorf("%q has %q, want %q", name, found, want)
		}
	}
}

func TestANameIsProposedWithoutWhatDoesNotBelongThere(t *testing.T) {
	for name, want := range map[string]string{
		"Workbeam for Okta": "Workbeam", "Okta Workbeam": "Workbeam", "Workbeam v2.1": "Workbeam", "Workbeam (v2)": "Workbeam", "Workbeam (test)": "Workbeam", "Workbeam - Copy": "Workbeam",
		"Workbeam Connector": "Workbeam", "Workbeam™": "Workbeam", "Workbeam, Inc.": "Workbeam", "Copy of Workbeam": "Workbeam", "Workbeam with Okta Projects": "Workbeam Projects",
	} {
		findings := run(text("app_name", name)(vendors[0].subject()))
		at := slices.IndexFunc(findings, func(f check.Finding) bool { return f.Fixes[oin.AppName].Text != "" })
		if at < 0 || findings[at].Fixes[oin.AppName].Text != want || findings[at].FixLabel == "" {
			t.Errorf("%q isn't changed to %q: %+v", name, want, findings)
		}
	}
}

func TestNamesInTheCatalogAreFoundByHowPeopleReadThem(t *testing.T) {
	for _, c := range []struct {
		name    string
		catalog check.CatalogName
		exists  string
		want    string
	}{
		{"Work Beam", check.CatalogName{Name: "Work Beam", Alike: 1}, oin.No, "name.other-org"},
		{"Wоrk beam", check.CatalogName{Name: "WORK BEAM", Alike: 1}, oin.No, "name.other-org"}, // with a Cyrillic о
		{"Work Beam", check.CatalogName{Name: "Work Beam", Own: true, Alike: 1}, oin.No, "exists.in-catalog"},
		{"Work Beam", check.CatalogName{Name: "Work Beam", Own: true, Alike: 1}, oin.Yes, ""},
		{"Work Beam", check.CatalogName{Name: "Work Beam", Alike: 1}, oin.Yes, ""}, // it is the existing app
		{"Work Beam", check.CatalogName{Name: "Work Beams", Alike: 0.75}, oin.No, "name.similar"},
		{"Work Beam", check.CatalogName{Name: "WorkBeam", Alike: 0.58}, oin.No, "name.similar"},
		{"Work-Beam", check.CatalogName{Name: "Work Beam", Own: true, Alike: 0.58}, oin.No, "name.similar"},
		{"Work Beam", check.CatalogName{Name: "Work Beam HR", Own: true, Alike: 0.7}, oin.No, ""},
		{"Work Beam", check.CatalogName{Name: "Network Beacon", Alike: 0.4}, oin.No, ""},
	} {
		change := and(text("app_name", c.name, "exists_in_oin", c.exists, "existing_name", c.catalog.Name), catalog(c.catalog))
		found := judged(t, "name", "Workbeam", change) + judged(t, "exists", "Workbeam", change)
		if found != c.want {
			t.Errorf("%q with %+v and %s has %q, want %q", c.name, c.catalog, c.exists, found, c.want)
		}
	}
}

func TestChangesAreSummarizedInMoreThanEmptyWords(t *testing.T) {
	for summary, good := range map[string]bool{
		"We add a Workflows connector. SAML stays as it is.":                true,
		"New action Create Invoice; the field Cost center is now optional.": true,
		"Adds okta.groups.read so that team names appear in reports.":       true,
		"Rebranding: new logo and description, nothing else changes.":       true,
		"n/a":                         false,
		"update":                      false,
		"Updated version of our app.": false,
		"We are updating the existing integration to the latest version.":                        false,
		"various bug fixes and improvements to the integration":                                  false,
		"Please see above for all of our changes to the app":                                     false,
		"see the changelog at https://workbeam.com/changelog for a list":                         false,
		"As discussed with the OIN team we are resubmitting this app with the requested changes": false,
	} {
		found := judged(t, "exists", "Workbeam", text("existing_changes", summary))
		if (found == "") != good {
			t.Errorf("%q has %q", summary, found)
		}
	}
}
