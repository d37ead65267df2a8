package labelled

import (
	"image/color"
	"math"
	"slices"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// harvestBuildMistakes are in icons, connectors, scopes, links, and pages.
var harvestBuildMistakes = []mistake{
	// Icons
	{"a tent on paper", "Gavel & Oak", "icon.plain-ground", pictureOf(drawn(200, 200, harvestTent(coral, white, 4, 196)))},
	{"the tile of the home screen", "Tuk Tuk Dispatch", "icon.rounded-corners", pictureOf(drawn(200, 200, harvestTile))},
	{"a tent far away", "Meerschaum Endpoint", "icon.margin", pictureOf(drawn(200, 200, harvestTent(teal, clear, 66, 134)))},
	{"a tent of cream", "Bellows Newsdesk", "icon.contrast-on-light", pictureOf(drawn(200, 200, harvestTent(color.NRGBA{255, 253, 240, 255}, clear, 4, 196)))},
	{"the name in capitals", "Tilia Learning", "icon.wordmark", pictureOf(drawn(200, 200, harvestTilia))},

	// Suites
	{"nobody closes access", "Marrow Trials", "suite.actions", harvestFlows("Marrow Trials", "closeAccess")},
	{"exported in spring", "Genet Fieldwork", "suite.version", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported(s.Answers.Text(oin.Connector), "2.3.1", flowsFor(harvestVendor("Genet Fieldwork").actions)...)
		return s
	}},
	{"duplicated and not renamed", "Bellows Newsdesk", "suite.flows-named", harvestFlow("Bellows Newsdesk", flow{name: "Test Admit Freelancer", description: "Admits a freelancer twice, expects the status unchanged.", methods: []string{"admitFreelancer"}})},
	{"A, B and C", "Pannier", "suite.tests-listed", exports(flow{name: "Flow A", methods: []string{"inviteRider"}}, flow{name: "Flow B", methods: []string{"returnLease"}}, flow{name: "Flow C", methods: []string{"customAPIAction"}})},
	{"the generic card was forgotten", "Souffleur", "suite.custom-api-action", and(harvestFlows("Souffleur", "customAPIAction"), facts(func(f *check.Facts) { f.Connectors = nil }))},
	{"the result goes to GitHub", "Almirah Uniforms", "suite.secrets", harvestFlow("Almirah Uniforms", flow{name: "Slip to issue", description: "Raises a slip and opens a GitHub issue with the result.", methods: []string{"raiseIssueSlip"}, input: map[string]any{"headers": map[string]any{"value": `{"Authorization":"token ` + "gh" + "p_" + `R7mZq2TxV9cLw4KbN8sYd3JfH6uPa1EgXo5i"}`}}})},
	{"somebody's cousin as custodian", "Parapet Legal Hold", "suite.personal-data", harvestFlow("Parapet Legal Hold", flow{name: "Departure under hold", description: "Flags a custodian under a hold, expects the matter number.", methods: []string{"flagDeparture"}, input: map[string]any{"email": map[string]any{"value": "jonathan.weissberg71@gmail.com"}}})},
	{"a desk in the office network", "Gavel & Oak", "suite.private-hosts", harvestFlow("Gavel & Oak", flow{name: "Open by address", description: "Opens a desk by its address, expects 201.", methods: []string{"openDesk"}, input: map[string]any{"url": map[string]any{"value": "http://10.20.4.17:3000/api/desks"}}})},

	// Scopes
	{"reading twice", "Sundew Threat Response", "scopes.redundant", scoped(harvestVendor("Sundew Threat Response").scopes + "\nokta.users.read Finds the user that an incident is about")},
	{"an empty line beside keys", "Fingerpost Keys", "scopes.manage-reason", scoped("okta.users.manage\nokta.authenticators.read Checks beforehand that security keys are switched on in the org")},
	{"because the application says so", "Oyster Ridge Governance", "scopes.reason", harvestReason("okta.groups.manage", "Required by the application")},
	{"three times the same", "Cinnamon Gardens Backup", "scopes.same-reason", scoped("okta.groups.manage Restores what was changed unintentionally\nokta.apps.manage Restores what was changed unintentionally\nokta.policies.manage Restores what was changed unintentionally")},
	{"a phone book that could hire", "Waikato Staff Index", "scopes.write", scoped("okta.users.manage Names, roles, desk numbers, and whether somebody has left")},
	{"groups can only be looked at", "Chasqui Access", "scopes.read", scoped("okta.groups.read The groups that a worker can ask for\nokta.users.read Workers and their area managers")},
	{"as you like it", "Paprika Timesheets", "scopes.optional", harvestReason("okta.groups.read", "Nice to have: a customer who doesn't use project teams can leave it out")},
	{"a scope from the sample code", "Tuvasta", "scopes.unrelated", scoped(harvestVendor("Tuvasta").scopes + "\nokta.emailDomains.read")},

	// Links
	{"while signed in", "Paprika Timesheets", "links.secret", text("config_guide", "https://help.paprikatime.hu/okta?session_id=5f0c2e9b7d4a41c8a6e38b21d07f94ac")},
	{"the preview of a change", "Meerschaum Endpoint", "links.temporary", text("config_guide", "https://deploy-preview-212--meerschaum-docs.netlify.app/en/okta")},
	{"where the team writes", "Fingerpost Keys", "links.workspace", text("config_guide", "https://fingerpostkeys.sharepoint.com/sites/Product/SitePages/Okta-setup.aspx")},

	// Pages
	{"a stub", "Soleil Sahel", "pages.finished", shows(oin.UserDocs, "# Soleil Sahel and Okta Workflows\nThis article is still being written. Please check back in a few weeks.")},
	{"the guide in Turkish", "Meerschaum Endpoint", "pages.language", shows(oin.ConfigGuide, "# Meerschaum Endpoint'i Okta'ya bağlama\n## Gerekenler\nOkta'da süper yönetici yetkisi ve Meerschaum Endpoint'te sistem yöneticisi rolü gerekir.\n## Kurulum\n1. Okta Admin Console'da Applications > API Service Integrations sayfasını açın.\n2. Add Integration düğmesine tıklayın ve listeden Meerschaum Endpoint'i seçin.\n3. Install & Authorize düğmesine tıklayın.\n4. İstemci kimliğini (client ID) ve istemci gizli anahtarını (client secret) kopyalayın.\n5. Settings > Directories > Okta sayfasında Okta alan adını (Okta domain), client ID ve client secret değerlerini girip kaydedin.\n## Sorun giderme\nBağlantı kurulamazsa gizli anahtarın eksiksiz kopyalandığını kontrol edin.")},

	// Guides
	{"for all sources at once", "Cinnamon Gardens Backup", "guide.about-okta", shows(oin.ConfigGuide, "# Adding a source\nCinnamon Gardens Backup help / Sources\n## Before you begin\nYou are a vault administrator and may create credentials in the system that you want to back up.\n## Steps\n1. In the system, create a client for Cinnamon Gardens Backup.\n2. Copy the domain, client ID and client secret.\n3. In Cinnamon Gardens Backup, open Sources > Add.\n4. Enter the three values and choose the region of the vault.\n5. Click Copy now.\n## Troubleshooting\nThe first copy fails: the client has no right to read.")},
	{"told, not listed", "Waikato Staff Index", "guide.steps", shows(oin.ConfigGuide, "# Waikato Staff Index and Okta\nA council that uses Okta can have its people read from there. The council's Okta administrator adds Waikato Staff Index under API Service Integrations in the Okta Admin Console and authorizes it. The Okta domain, the client ID and the client secret are then entered by the council administrator on the page Council > Directory source > Okta. Names, roles and desk numbers are up to date from then on.")},
	{"the form will tell", "Lindenhof SaaS Inventory", "guide.three-values", shows(oin.ConfigGuide, "# Lindenhof SaaS Inventory and Okta\n## Prerequisites\nOkta: super administrator. Lindenhof SaaS Inventory: administrator.\n## Installation\n1. In the Okta Admin Console, select Applications > API Service Integrations.\n2. Select Add Integration and choose Lindenhof SaaS Inventory.\n3. Confirm with Install & Authorize.\n4. In Lindenhof SaaS Inventory, select Data > Connections > Okta.\n5. Complete the form and select Apply.\n## Troubleshooting\nIf no applications appear after an hour, contact us.")},
	{"the desk enters it for you", "Fingerpost Keys", "guide.credentials-sent", harvestPage(oin.ConfigGuide, "Fingerpost Keys", "Step 5. In Fingerpost Keys, visit Trust settings > Okta and put the Okta domain, the client ID and the client secret into the three boxes.\nStep 6. Press Check and save.", "Step 5. Email the Okta domain, the client ID and the client secret to help@fingerpostkeys.co.uk, together with the name of your trust.\nStep 6. We switch the connection on and write back, normally on the next working day.")},
	{"everybody builds an app", "Chasqui Access", "guide.own-app", harvestPage(oin.ConfigGuide, "Chasqui Access", "2. In the menu, open Applications and then API Service Integrations.\n3. Click Add Integration. Find Chasqui Access in the list, click it, and click Next.\n4. Read which permissions are granted and click Install & Authorize.\n5. A dialog shows the client secret. Copy it now, because Okta won't show it a second time.", "2. In the menu, open Applications > Applications and click Create App Integration.\n3. Choose API Services as the sign-in method, click Next, and call the app Chasqui Access.\n4. On the tab Okta API Scopes, grant okta.groups.manage and okta.users.read.\n5. On the tab General, copy the client ID and the client secret.")},
	{"a token as well", "Blåtind Sikt", "guide.api-token", harvestPage(oin.ConfigGuide, "Blåtind Sikt", "7. Fill in the fields Okta domain, Client ID and Client secret, and click Save.", "7. Fill in the fields Okta domain, Client ID and Client secret.\n8. In Okta, open Security > API > Tokens, click Create token, and paste the token value into the field API token. Click Save.")},
	{"a picture is still missing", "Vireo Risk Feed", "guide.no-template", harvestPage(oin.ConfigGuide, "Vireo Risk Feed", "4. Note the client ID", "[insert screenshot of {{app_name}} in the list here]\n4. Note the client ID")},

	// Documentation of connectors
	{"two of three cards", "Jasmine Court", "docs.cards", shows(oin.UserDocs, harvestSheet("Jasmine Court", "1.6.2", "Housing managers create a key in Compound > Keys.", "Reserve Room", "Change Room"))},
	{"last year's page", "Tilia Learning", "docs.version", harvestPage(oin.UserDocs, "Tilia Learning", "2.2.0", "1.9.3")},
	{"a page for partners", "Bellows Newsdesk", "docs.api-reference", shows(oin.APIDocs, "# Build on Bellows\nThirty newsrooms already connect their planning with archives, payroll and print systems. Our API opens Bellows Newsdesk to your own ideas. Talk to our partner team about access, pricing and a workshop in Manchester.")},
}

// harvestFlows returns a change of the suite to a flow for each action of a vendor, except
// for one.
func harvestFlows(of, except string) func(check.Subject) check.Subject {
	return exports(slices.DeleteFunc(flowsFor(harvestVendor(of).actions), func(f flow) bool { return f.methods[0] == except })...)
}

// harvestFlow returns a change of the suite to a vendor's flows and another one.
func harvestFlow(of string, more flow) func(check.Subject) check.Subject {
	return exports(append(flowsFor(harvestVendor(of).actions), more)...)
}

// harvestReason returns a change of the reason for a scope.
func harvestReason(scope, reason string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		v := s.Answers[oin.APIScopes]
		v.Items = slices.Clone(v.Items)
		for i := range v.Items {
			if v.Items[i].Value == scope {
				v.Items[i].Note = reason
			}
		}
		s.Answers[oin.APIScopes] = v
		return s
	}
}

// harvestTent draws a tent with an open door between two heights.
func harvestTent(ink, ground color.NRGBA, top, bottom float64) func(x, y float64) color.NRGBA {
	return func(x, y float64) color.NRGBA {
		down := (y - top) / (bottom - top) // from 0 at the tip to 1 at the floor
		half := (bottom - top) / 2
		if down < 0 || down > 1 || math.Abs(x-99.5) > down*half || down > 0.55 && math.Abs(x-99.5) < (down-0.55)*half*0.7 {
			return ground
		}
		return ink
	}
}

// harvestTile draws a tent on a tile with rounded corners.
func harvestTile(x, y float64) color.NRGBA {
	if math.Hypot(max(math.Abs(x-99.5)-55, 0), max(math.Abs(y-99.5)-55, 0)) > 44.5 {
		return clear
	}
	return harvestTent(white, teal, 50, 150)(x, y)
}

// harvestTilia writes TILIA across the frame.
func harvestTilia(x, y float64) color.NRGBA {
	rows := []string{
		"##### # #     #   #  ",
		"  #   # #     #  # # ",
		"  #   # #     # #   #",
		"  #   # #     # #####",
		"  #   # #     # #   #",
		"  #   # ##### # #   #",
	}
	column, row := int((x-5)/9), int((y-73)/9)
	if x < 5 || y < 73 || row >= len(rows) || column >= len(rows[row]) || strings.HasPrefix(rows[row][column:], " ") {
		return clear
	}
	return teal
}
