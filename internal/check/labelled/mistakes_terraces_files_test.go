package labelled

import (
	"image/color"
	"math"
	"slices"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// terraceOf returns the vendor of [terraceVendors] with the name.
func terraceOf(name string) vendor {
	for _, v := range terraceVendors {
		if v.name == name {
			return v
		}
	}
	panic("no vendor " + name)
}

// terraceFlows returns a flow for each action of a vendor, except for some methods.
func terraceFlows(of string, except ...string) []flow {
	return slices.DeleteFunc(flowsFor(terraceOf(of).actions), func(f flow) bool { return slices.Contains(except, f.methods[0]) })
}

// terraceMore returns a change of a vendor's suite that adds a flow.
func terraceMore(of string, f flow) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject { return exports(append(terraceFlows(of), f)...)(s) }
}

// terraceField returns the input of a card with a value in one field.
func terraceField(field, value string) map[string]any {
	return map[string]any{field: map[string]any{"value": value}}
}

// terraceGuide returns a change of some words of a vendor's guide.
func terraceGuide(of, old, now string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		was := terraceOf(of).guideText
		if !strings.Contains(was, old) {
			panic("the guide of " + of + " doesn't have: " + old)
		}
		return shows(oin.ConfigGuide, strings.Replace(was, old, now, 1))(s)
	}
}

// terraceKeyhole returns a plate with a keyhole as a mark, whose lower part is narrower.
func terraceKeyhole(ink, ground color.NRGBA, size float64) func(x, y float64) color.NRGBA {
	return func(x, y float64) color.NRGBA {
		x, y = (x-99.5)/size, (y-99.5)/size
		if math.Hypot(x, y+0.45) < 0.5 || y > -0.2 && y < 0.95 && math.Abs(x) < 0.2+0.25*(y+0.2) {
			return ink
		}
		return ground
	}
}

// terraceTile is the icon of an app on a phone: a keyhole on a tile with round corners.
func terraceTile(x, y float64) color.NRGBA {
	dx, dy := max(math.Abs(x-99.5)-54, 0), max(math.Abs(y-99.5)-54, 0)
	if math.Hypot(dx, dy) > 46 {
		return clear
	}
	return terraceKeyhole(white, coral, 70)(x, y)
}

// terraceRelease submits another version of the connector of Ramon Mail Filter, with a suite
// and documentation of the same version.
func terraceRelease(version string) func(check.Subject) check.Subject {
	return and(
		text("connector_version", version, "existing_changes", "The card Add to Policy is new. Quarantine User and Release Message work as before, so no flow has to be changed."),
		exports(terraceFlows("Ramon Mail Filter")...),
		rewrites(oin.UserDocs, "2.4.0", version),
		facts(func(f *check.Facts) { f.Connectors[0].Version = version }),
	)
}

// terraceFiles are mistakes in links, pages, guides, suites, icons, and updates.
var terraceFiles = []mistake{
	// Links
	{"the partner team's campaign", "Lachish Vault", "links.tracking", text("app_website", "https://lachishvault.com/?utm_source=okta-oin&utm_medium=referral&utm_campaign=q4-launch")},
	{"the document as its author has it", "Konkan Passkeys", "links.editor", text("config_guide", "https://docs.google.com/document/d/1Zp8rKd3vYwQ0nTfJ6mLh2XcBa9sEu5GiOo7tRkNqWlM/edit?tab=t.0")},
	{"the docs before they are merged", "Cove Point SOAR", "links.temporary", text("user_docs", "https://deploy-preview-318--covepoint-docs.netlify.app/soar/okta-workflows")},
	{"a page of the team's SharePoint", "Monsoon Joiner Desk", "links.workspace", text("config_guide", "https://monsoondesk.sharepoint.com/sites/Product/SitePages/Okta-Joiner-Setup.aspx")},
	{"the key is part of the link", "Ridgeway Entitlements", "links.secret", text("config_guide", "https://docs.ridgeway-iga.com/connectors/okta?api_key=c71e9a52f0d84b36")},
	{"help from Okta", "Aravalli Org Backup", "links.okta", text("config_guide", "https://help.okta.com/en-us/content/topics/apps/apps-add-api-service.htm")},
	{"one guide is enough", "Hemlock Restore", "links.guide-per-type", text("config_guide", "https://hemlockrestore.com/kb/okta-workflows")},
	{"the product page has it all", "Spreetor Device Trust", "links.website-as-docs", text("config_guide", "https://spreetor.de/en")},

	// Pages
	{"the wiki was tidied up", "Tauber Session Vault", "pages.exist", responds(oin.UserDocs, check.LinkMissing, "HTTP 404")},
	{"the portal for customers", "Deccan Service Desk", "pages.open-to-all", responds(oin.APIDocs, check.LinkSignIn, "leads to login.deccandesk.com")},
	{"an empty chapter", "Havelland Log Exchange", "pages.finished", shows(oin.ConfigGuide, "# Connecting Okta\nHavelland Log Exchange handbook\nThis chapter is being prepared and will be available shortly.")},
	{"the guide is only in Spanish", "Atacama Login Shield", "pages.language", shows(oin.ConfigGuide, "# Cómo conectar Atacama Login Shield con Okta\n## Requisitos\nUn superadministrador de Okta y un administrador del panel.\n## Pasos\n1. En la consola de administración de Okta, abra Applications > API Service Integrations.\n2. Haga clic en Add Integration y elija Atacama Login Shield.\n3. Confirme los permisos con Install & Authorize.\n4. Copie el dominio de Okta (Okta domain), el client ID y el client secret.\n5. En el panel, abra Protección > Okta, pegue los tres valores y guarde los cambios.\n## Problemas\nSi la conexión falla, genere un nuevo client secret.")},
	{"what the product costs, where one would sign in", "Panela Phish Drill", "test.page-signs-in", shows(oin.TestURL, "# Panela Phish Drill\nTrain your people with realistic simulations. Three plans for companies of every size, and a discount for schools. Over 60 lessons about passwords, invoices, travel and social media.")},

	// Guides
	{"the guide for any directory", "Tasman Licence Watch", "guide.about-okta", shows(oin.ConfigGuide, "# Setting up a data feed in Tasman Licence Watch\n## You will need\nAdministrator rights in your identity provider, and in Tasman Licence Watch.\n## Steps\n1. In your identity provider, register Tasman Licence Watch as a client that may read users, groups and apps.\n2. Copy the domain, the client ID and the client secret.\n3. In Tasman Licence Watch, go to Settings > Data feeds and choose New.\n4. Enter the three values and press Save.\n5. Press Read now.\n## Problems\nA red cross means that the client secret has expired.")},
	{"told in one paragraph", "Bilby Phonebook", "guide.steps", shows(oin.ConfigGuide, "# Bilby Phonebook and Okta\nGetting Okta going with Bilby Phonebook is quick. A super admin adds Bilby Phonebook from Applications, API Service Integrations, Add Integration, and authorises it. The Okta domain, the client ID and the client secret, which Okta shows once, go into the form that opens when you press the gear icon and then Okta. Press Sync when that's done, and ring us if no one turns up in the list.")},
	{"single sign-on instead", "Golan Threat Desk", "guide.other-type", shows(oin.ConfigGuide, "# Okta single sign-on for Golan Threat Desk\n## Prerequisites\nAn Okta administrator, and an Organization Admin in Golan Threat Desk.\n## Steps\n1. In Okta, add the Golan Threat Desk application and open the Sign On tab.\n2. Choose SAML 2.0 and copy the metadata URL.\n3. In Golan Threat Desk, go to Organization > Authentication > SAML and paste it.\n4. Copy the ACS URL and the entity ID back to Okta.\n5. Assign your analysts to the application.\n## Troubleshooting\nInvalid audience: check the entity ID.")},
	{"the steps end in Okta", "Cardinal Point HR", "guide.three-values", shows(oin.ConfigGuide, "# Okta for district administrators\nCardinal Point HR help center\n## Before you begin\nAsk a super admin of your district's Okta org to join you.\n## Steps\n1. In the Okta Admin Console, go to Applications > API Service Integrations.\n2. Click Add Integration and select Cardinal Point HR.\n3. Click Install & Authorize.\n4. In Cardinal Point HR, open Setup > Interfaces > Okta and turn the interface on.\n5. Complete the fields that you see and save.\n## Questions\nOur support team is there from 7 a.m. Eastern.")},
	{"we set it up for you", "Ridgeway Entitlements", "guide.credentials-sent", terraceGuide("Ridgeway Entitlements", "6. Enter your Okta domain, the client ID and the client secret, and click Save.", "6. Send your Okta domain, the client ID and the client secret to onboarding@ridgeway-iga.com. Our engineers enter them for you within a day.")},
	{"an app made by the customer", "Nivtal SaaS Ledger", "guide.own-app", shows(oin.ConfigGuide, "# Connecting Okta to Nivtal SaaS Ledger\n## Requirements\nOkta super administrator\n## Steps\n1. In the Admin Console, open Applications > Applications, and choose Create App Integration.\n2. Choose API Services, then Next. Call the app Nivtal.\n3. Under Okta API Scopes, grant okta.users.read, okta.apps.manage and okta.logs.read.\n4. Under Admin roles, assign Read-only Administrator and Application Administrator.\n5. Copy the client ID and the client secret.\n6. In Nivtal SaaS Ledger, go to Sources > Identity > Okta, and enter the Okta domain, the client ID and the client secret.\n7. Click Connect.\n## Troubleshooting\n403: a scope wasn't granted.")},
	{"the method of the old version", "Pehchaan Verify", "guide.api-token", shows(oin.ConfigGuide, "# Okta setup for Pehchaan Verify\n## What you need\nAn Okta super administrator, and a Desk Supervisor in Pehchaan Verify\n## Steps\n1. Log in to the Okta Admin Console.\n2. Go to Security > API and open the Tokens tab.\n3. Click Create token, give it the name Pehchaan, and copy the token value.\n4. In Pehchaan Verify, go to Admin > Directory > Okta.\n5. Enter your Okta URL and paste the API token.\n6. Click Connect.\n## When it doesn't work\nTokens lapse after 30 days without use. Create another one.")},
	{"brackets of the docs team", "Sawtooth SIEM", "guide.no-template", terraceGuide("Sawtooth SIEM", "## Removing the integration", "## Known limits\n{{insert limits here - ask Priya}}\n## Removing the integration")},

	// Documentation of connectors
	{"the card of this release is missing", "Fjordkort Smartcards", "docs.cards", shows(oin.UserDocs, terraceCardNotes("Fjordkort Smartcards", "1.0.7", "Order Card", "Block Card"))},
	{"the docs of the major version before", "Cove Point SOAR", "docs.version", shows(oin.UserDocs, terraceCardPages("Cove Point SOAR", "4.8.0", "Start Playbook", "Read Case", "Add Case Note"))},
	{"a page for partners", "Mitzpe Access Requests", "docs.api-reference", shows(oin.APIDocs, "# Build with Mitzpe\nOur open platform lets partners bring access requests to any chat, portal or ticket. Join more than 30 technology partners, get a free partner workspace, and list your solution in our directory. Meet us at the next partner day in Haifa.")},

	// Suites
	{"the newest card was forgotten", "Ramon Mail Filter", "suite.actions", exports(terraceFlows("Ramon Mail Filter", "addToPolicy")...)},
	{"exported before the last deployment", "Ostwall Certificates", "suite.version", exportedAt("0.9.12", terraceFlows("Ostwall Certificates")...)},
	{"names that only their author understands", "Twiga Asset Desk", "suite.tests-listed", exports(flow{name: "flow a", methods: []string{"assignItem"}}, flow{name: "flow b", methods: []string{"listItems"}}, flow{name: "flow b2", methods: []string{"returnItem"}}, flow{name: "flow new", methods: []string{"customAPIAction"}})},
	{"a GitHub token for the report", "Palouse Endpoint", "suite.secrets", terraceMore("Palouse Endpoint", flow{name: "Lock and report", description: "Locks a virtual machine and opens an issue, expects status 201.", methods: []string{"lockDevice"}, input: terraceField("headers", `{"Authorization": "token gh`+`p_Rk7vT2mXqL9sWz4`+`NbY8cHd3JfP6gAe1UoQ5i"}`)})},
	{"the admin's password in a body", "Lachish Vault", "suite.possible-secrets", terraceMore("Lachish Vault", flow{name: "Sign in by API", description: "Signs in through the API and expects a session.", methods: []string{"customAPIAction"}, input: terraceField("body", `{"username": "owner", "password": "Sh`+`ephela!Oak77"}`)})},
	{"the tester's own mailbox", "Panela Phish Drill", "suite.personal-data", terraceMore("Panela Phish Drill", flow{name: "Enroll by email", description: "Enrolls an employee by email and expects ok.", methods: []string{"enrollEmployee"}, input: terraceField("email", "catalina.ospina93@"+"hotmail.com")})},
	{"a server in the company's network", "Deccan Service Desk", "suite.private-hosts", terraceMore("Deccan Service Desk", flow{name: "Raise Ticket by URL", description: "Raises a ticket through the API and expects its number.", methods: []string{"customAPIAction"}, input: terraceField("url", "http://10.20.4.118:8080/api/v2/tickets")})},

	// Icons
	{"a screenshot of the logo", "Tauber Session Vault", "icon.plain-ground", pictureOf(drawn(200, 200, terraceKeyhole(teal, white, 92)))},
	{"the app's tile", "Bilby Phonebook", "icon.rounded-corners", pictureOf(drawn(200, 200, terraceTile))},
	{"a stamp in a field", "Karoo Audit Trail", "icon.margin", pictureOf(drawn(200, 200, terraceKeyhole(coral, clear, 34)))},
	{"the logo of the dark header", "Mitzpe Access Requests", "icon.contrast-on-light", pictureOf(drawn(200, 200, terraceKeyhole(white, clear, 98)))},

	// Updates
	{"as in the last eight releases", "Ramon Mail Filter", "notes.empty", noticed("changed", "Various improvements under the hood")},
	{"a hole, no more is told", "Karoo Audit Trail", "notes.security", noticed("security", "A vulnerability was fixed.")},
	{"groups from now on", "Karoo Audit Trail", "update.scopes-added", and(scoped("okta.logs.read Events that are sealed and kept for auditors\nokta.groups.read Groups of the person in an event"), text("existing_changes", "Records now show the groups of the person in an event. The names of users are taken from the events."))},
	{"the number wasn't raised", "Ramon Mail Filter", "update.version-same", terraceRelease("2.3.1")},
	{"only words, and nobody says so", "Spreetor Device Trust", "update.catalog-only", renewed("We explain more clearly which devices end up in the report.", retyped("app_description", "reports the ones that nobody knows.", "reports those that neither list knows."))},
}
