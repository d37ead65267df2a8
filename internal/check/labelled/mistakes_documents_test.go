package labelled

import (
	"image/color"
	"math"

	"oinmanager/internal/check"
	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
)

// documentMistakes are in guides, documentation, suites, scopes, and icons.
var documentMistakes = []mistake{
	{"the guide is a Notion page that isn't shared", "Botfence 9", "pages.shared", and(text("config_guide", "https://botfence.notion.site/Okta-setup-9c1d2f3e4a5b"), responds(oin.ConfigGuide, check.LinkPermission, "only people it's shared with can open it"))},
	{"the guide has customers create an API token", "1Roster", "guide.api-token", shows(oin.ConfigGuide, "# Connect Okta to 1Roster\n## Before you start\nYou need an Okta admin account.\n## Steps\n1. In the Okta Admin Console, open Security > API > Tokens.\n2. Click Create token and name it 1Roster.\n3. Copy the token value.\n4. In 1Roster, go to Rostering > Destinations > Okta and enter your Okta domain and the token.\n5. Save.\n## Support\nWrite to us.")},
	{"the guide names the issuer of the default server", "Harbour", "guide.custom-server", adds(oin.ConfigGuide, "issuer: https://yourcompany.okta.com/oauth2/default")},
	{"the guide is prose", "Kestrel MDM", "guide.steps", shows(oin.ConfigGuide, "# Okta and Kestrel MDM\nKestrel MDM works together with Okta. An Okta admin adds the API service integration in the Admin Console and authorizes it, then hands the Okta domain, the client ID and the client secret to the Kestrel administrator, who enters them on the identity page. Afterwards devices appear with their state. Please ask our support team about anything that is unclear, and remember that certificates have to be renewed each year.")},
	{"the guide is for Entra ID", "Sumika LogVault", "guide.about-okta", shows(oin.ConfigGuide, "# Collect sign-in logs from Microsoft Entra ID\nSumika LogVault\n## Prerequisites\nA Global Administrator of your Microsoft Entra tenant.\n## Steps\n1. Open the Azure portal.\n2. Register an application.\n3. Grant AuditLog.Read.All.\n4. Copy the tenant ID, client ID and client secret.\n5. Enter them in Collectors > New.\n## Troubleshooting\nAsk support.")},
	{"the documentation is for the version before", "Ticketwise", "docs.version", rewrites(oin.UserDocs, "1.0.17", "1.0.16")},
	{"the documentation leaves two actions out", "Ticketwise", "docs.cards", shows(oin.UserDocs, docsCards("Ticketwise", "1.0.17", "Create Ticket", "Read Ticket"))},
	{"a flow's description has a token", "Forge", "suite.secrets", exports(
		flow{name: "Team tests", description: "Adds and removes a member. Run with SSWS 00" + "QkT7m2Wz9cRfVb4XsLd1JpHy6NaGu3EoKi8tCwMn against the review org.", methods: []string{"addTeamMember", "removeTeamMember"}},
		flow{name: "List teams and pause", description: "Lists, then pauses.", methods: []string{"listTeams", "pausePipeline"}})},
	{"a reader of logs can change the org", "Beacon", "scopes.write", scoped("okta.logs.read Polls the System Log.\nokta.users.manage\nokta.policies.manage\nokta.apps.manage")},
	{"the connector's version goes back", "Mosaic", "update.version-back", text("connector_version", "3.0.3")},
	{"a small picture was enlarged", "Desk & Chair", "icon.blurred", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		share := max(0, min(1, (60-math.Hypot(x-100, y-100))/14+0.5))
		mix := func(c uint8) uint8 { return uint8(float64(c)*share + 255*(1-share)) }
		return color.NRGBA{mix(coral.R), mix(coral.G), mix(coral.B), 255}
	}))},
	{"all of the logo is black", "Desk & Chair", "icon.contrast-on-dark", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if inDisc(x, y, 100, 100, 92) && !inDisc(x, y, 100, 40, 60) {
			return black
		}
		return clear
	}))},
	{"the guide sets up a SAML app", "Ping Pong People", "guide.other-type", shows(oin.ConfigGuide, "# Single sign-on with Okta\nSet up Ping Pong People with Okta.\n## Prerequisites\nAn Okta admin.\n## Steps\n1. In the Okta Admin Console, go to Applications > Create App Integration.\n2. Choose SAML 2.0 and click Next.\n3. Enter the Single sign-on URL https://pingpongpeople.com/saml/acs and the Audience URI.\n4. Copy the metadata URL of your Okta domain.\n5. In Ping Pong People, paste it under Admin > SSO.\n6. Assign users.\n## Troubleshooting\nCheck that the NameID format is EmailAddress.")},
	{"the guide is a video", "Sandbox VR Events", "guide.video", and(text("config_guide", "https://www.youtube.com/watch?v=Zq3xT0kLm4E"), shows(oin.ConfigGuide, "# Connect Sandbox VR Events to Okta - YouTube\nAbout Press Copyright Contact us Creators Advertise Developers Terms Privacy"))},
	{"the documentation is a preview with a token", "Oktopus Inventory", "links.secret", text("user_docs", "https://www.oktopus-inventory.de/en/docs/okta?preview_token=9f3ac17be2d84410")},
	{"a scope is nice to have", "Nordic Cold Storage Archive", "scopes.optional", scoped("okta.logs.read Copies events\nokta.users.read Nice to have, shows names instead of IDs")},
	{"a header in a card has a key", "TestBench", "suite.possible-secrets", exports(
		flow{name: "Add and remove tester", description: "Adds a tester and removes them.", methods: []string{"addTester", "removeTester"}, input: map[string]any{"headers": map[string]any{"value": `{"Accept":"application/json","X-TestBench-Key":"tb_live_4f9aKq27ZxW0nLpR8sVd3YhC"}`}}},
		flow{name: "Create defect", description: "Creates one.", methods: []string{"createDefect"}})},
	{"the guide is on the company's own Confluence", "Larkspur", "pages.open-to-all", and(text("config_guide", "https://larkspur.atlassian.net/wiki/spaces/ENG/pages/8123/Okta"), responds(oin.ConfigGuide, check.LinkSignIn, "leads to id.atlassian.com"))},
	{"the guide has admins choose a key pair", "Banco de Horas", "guide.private-key", adds(oin.ConfigGuide, "choose public key / private key and add the public key of banco de horas.")},
	{"the documentation is for 1.3.9 beside 1.4.0", "Shift+Enter", "docs.version", rewrites(oin.UserDocs, "1.4.0", "1.3.9")},
	{"the API documentation is a part of the user documentation", "Cobalt Desk", "docs.api-reference", and(text("api_docs", "https://help.cobaltdesk.com/hc/en-us/articles/88-okta-workflows#api"), shows(oin.APIDocs, docsCards("Cobalt Desk", "1.0.6", "Get Request", "Reply To Request")))},
	{"the suite tests one action of three", "Cobalt Desk", "suite.actions", exports(flow{name: "Get request", description: "Gets one.", methods: []string{"getRequest"}})},
	{"a card has a URL with a password", "Wren", "suite.possible-secrets", exports(flow{name: "Transfer", description: "Transfers.", methods: []string{"transferRecordings", "deleteRecordings"}, input: map[string]any{"url": map[string]any{"value": "https://admin:" + "Tulip4471x@api.wren.so/v1"}}})},
	{"a service that reads employees can change them", "Banco de Horas", "scopes.write", scoped("okta.users.manage To read employees")},
	{"a framework requires a scope", "Larkspur", "scopes.unrelated", scoped("okta.users.manage Suspends and unsuspends people whose license has lapsed\nokta.authorizationServers.manage Required by our framework")},
	{"a review of access reads brands", "Quartz & Co Compliance", "scopes.unrelated", scoped("okta.users.read\nokta.apps.read\nokta.groups.manage Removes memberships after a review\nokta.brands.read")},
	{"an update suspends users", "Maple Ridge SIEM", "update.scopes-added", update(scoped("okta.logs.read\nokta.userRisk.manage Raises the risk of a user\nokta.users.manage Suspends users"))},
	{"the guide is an announcement", "Parcel", "guide.steps", shows(oin.ConfigGuide, "# Parcel now works with Okta\nWe are excited to announce that Parcel is available for Okta customers. Admins can connect with their Okta domain, client ID and client secret in minutes. Read what our CEO says about the partnership.")},
	{"the guide says that it doesn't exist", "SOC Owl", "pages.say-they-exist", responds(oin.ConfigGuide, check.LinkSoft404, "the page says that it doesn't exist")},
	{"the guide has an SSWS header", "Tessera", "guide.api-token", adds(oin.ConfigGuide, "authorization: ssws <your api token>. create the token under security > api.")},
	{"the documentation opens an editor", "Gantt.ly", "links.editor", text("user_docs", "https://docs.google.com/document/d/1AbCdEfGhIjKlMnOp/edit?usp=sharing")},
	{"the API documentation is on staging", "Kanal 7", "links.temporary", text("api_docs", "https://api-staging.kanal7.tech/swagger")},
	{"a card has a person's address", "Kanal 7", "suite.personal-data", exports(flow{name: "Join", description: "Joins.", methods: []string{"joinChannel", "leaveChannel"}, input: map[string]any{"user": map[string]any{"value": "mehmet.yilmaz@" + "hotmail.com"}}})},
	{"a shipper of laptops reads policies", "Parcel", "scopes.unrelated", scoped("okta.users.manage Writes the serial number to the profile\nokta.policies.read")},
	{"a profile is written and read", "Tessera", "scopes.redundant", scoped("okta.users.manage Writes the result to the profile\nokta.users.read")},
	{"the icon is a phone's", "Parcel", "icon.rounded-corners", pictured(func(l *icon.Look) { l.RoundedCorners, l.Ink = true, 1 })},
}
