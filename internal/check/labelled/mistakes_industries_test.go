package labelled

import (
	"image/color"
	"math"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// industryMistakes are single mistakes in the submissions of [industryVendors].
var industryMistakes = []mistake{
	{"the description praises the product", "Kestrel SIEM", "description.praise", text("app_description", "Kestrel SIEM is the fastest, most powerful and easiest-to-use SIEM on the market, trusted by thousands of security teams worldwide. It polls your Okta System Log so you never miss a threat again.")},
	{"the description is about the product alone", "1Directory", "description.value", text("app_description", "1Directory keeps people data in one place for companies with several HR systems. It merges records, cleans up duplicates and keeps every source in step, with an audit trail for each change.")},
	{"the description says only that Okta is supported", "Hoverfly", "description.value", text("app_description", "Hoverfly is a software management platform for managed service providers. It finds unused licenses, tracks renewals and reports spend by customer. Okta is supported.")},
	{"the description promises SAML and SCIM", "Meridian ZTNA", "description.protocol", text("app_description", "Meridian ZTNA replaces VPNs with access per application. Sign in to Meridian with your Okta credentials over SAML and let SCIM keep users and groups up to date.")},
	{"the description is for another identity provider", "Parcelry", "description.value", text("app_description", "Parcelry hosts private packages for npm, Maven and Python teams. The integration imports users and groups from Microsoft Entra ID every hour, so that access to repositories follows group membership.")},
	{"the description asks to book a demo", "Spendlark", "description.link", text("app_description", "Spendlark finds software nobody uses. Link your Okta org and Spendlark compares app assignments with sign-ins and works out what each unused seat costs. Book a demo at sales@spendlark.com or call us today!")},
	{"the description is in German", "Grünwald Zeiterfassung", "description.language", text("app_description", "Grünwald Zeiterfassung ist eine Lösung zur Zeiterfassung für Fertigungsbetriebe in Deutschland, Österreich und der Schweiz. Mit dem Konnektor für Okta Workflows legen Sie Zeitkonten an, weisen Schichtpläne zu und lesen Überstunden aus.")},
	{"the description is in Markdown", "PagerOak", "description.markup", text("app_description", "**PagerOak** pages the right engineer when something breaks.\n\n**With Okta Workflows:**\n- Open an incident\n- Page a schedule\n- Keep on-call schedules in line with Okta groups")},
	{"the description is cut off", "Waypoint Offboarding", "description.unfinished", text("app_description", "Waypoint Offboarding walks managers through a colleague's last day. At the agreed hour it deactivates the user in Okta, ends their sessions and removes application assignments, and keeps proof for")},
	{"the description has the product's old name", "Praetor Access Reviews", "description.names-app", text("app_description", "AccessIQ runs quarterly access certifications for regulated companies. AccessIQ imports users, groups and applications from Okta, asks managers to confirm or revoke each access, and removes revoked people from Okta groups automatically.")},
	{"the description is three words", "LogLoft", "description.short", text("app_description", "Archives Okta logs.")},
	{"the name is of a connector", "Tidewater Payroll", "name.okta", text("app_name", "Okta Workflows Connector for Tidewater")},
	{"the name has a release", "Kestrel SIEM", "name.version", text("app_name", "Kestrel SIEM 4.0")},
	{"the name says beta", "Hoverfly", "name.trial", text("app_name", "Hoverfly (Beta)")},
	{"the catalog has the name with a hyphen", "Parcelry", "name.similar", and(text("app_name", "Parcel-ry"), catalog(check.CatalogName{Name: "Parcelry", Alike: 0.58}), facts(func(f *check.Facts) { f.NamesOf = oin.NameKey("Parcel-ry") }))},
	{"the name says API Integration", "Spendlark", "name.suffix", text("app_name", "Spendlark API Integration")},
	{"the name is the company's in capitals", "Waypoint Offboarding", "name.marks", text("app_name", "WAYPOINT OFFBOARDING SOLUTIONS, INC.")},
	{"the public contact is the escalation contact", "1Directory", "escalation.same-as-support", support("okta-alerts@1directory.com https://1directory.com/support/faq")},
	{"the escalation contact is a person", "Vigía Fraude", "escalation.person", text("escalation_contact", "maria.lopez@vigia.mx")},
	{"the escalation contact is at Gmail", "Zed", "escalation.free-mail", text("escalation_contact", "zed.chat.dev@gmail.com")},
	{"the only support contact is the home page", "LogLoft", "support.home-page", support("https://logloft.io/")},
	{"the support contact is a person", "MSP Console by Nimbus9", "support.person", support("trevor.mills@nimbus9.com +1_604_239_7712")},
	{"the support phone is made up", "Kestrel SIEM", "support.phone-fictional", support("help@kestrelsiem.com +1_555_123_4567 https://docs.kestrelsiem.com/troubleshooting")},
	{"the escalation contact is an agency's", "Bélanger Réservation", "escalation.domain", text("escalation_contact", "okta@pixelforge.agency")},
	{"the test account is on a host for staging", "Kestrel SIEM", "test.production", text("test_url", "https://console-stg.kestrelsiem.com/")},
	{"the test account is a developer org of Okta", "Nordlys Identity Risk", "test.not-okta", text("test_url", "https://dev-48213377.okta.com")},
	{"the password is in the instructions", "Spendlark", "test.password-in-text", and(text("test_instructions", "Go to app.spendlark.com, user isvtest@okta.com, pw: Lark!Demo2026 and open Settings > Sources > Okta."), passwordIn(oin.TestInstructions))},
	{"an engineer reads the code out", "Keyfob MFA", "test.second-factor", text("test_instructions", "The account is a help-desk lead. When you sign in, a code is sent by SMS to our engineer; call him and he will read it to you.")},
	{"the username is at Gmail", "Harbor Ticketing", "test.username-free-mail", text("test_username", "harbor.oin.test@gmail.com")},
	{"the test account is on the home page", "Hoverfly", "test.sign-in-page", text("test_url", "https://hoverfly.io")},
	{"no one says how to start a sync", "Kumo HR", "test.instructions", text("test_instructions", "")},
	{"the account will be made later", "Praetor Access Reviews", "test.ready", text("test_instructions", "We will create the test user as soon as the review starts. Please send us a message at that time.")},
	{"the password is one that anyone guesses", "PagerOak", "test.password-weak", func(s check.Subject) check.Subject {
		s.Facts.TakePassword(s.Answers, "password123")
		return s
	}},
	{"reviewers have to name their addresses", "Meridian ZTNA", "test.second-factor", text("test_instructions", "Read-write administrator. The console is reachable from allow-listed addresses only: please send us your IP addresses two days before.")},
	{"the icon is on a white ground", "Harbor Ticketing", "icon.plain-ground", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if inDisc(x, y, 100, 100, 80) && !inDisc(x, y, 130, 90, 40) {
			return teal
		}
		return white
	}))},
	{"the icon is a plate with round corners", "PagerOak", "icon.rounded-corners", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		dx, dy := math.Max(0, math.Abs(x-99.5)-60), math.Max(0, math.Abs(y-99.5)-60)
		if dx*dx+dy*dy > 40*40 {
			return clear
		}
		if inDisc(x, y, 100, 100, 50) {
			return white
		}
		return teal
	}))},
	{"the icon is the written name", "Kestrel SIEM", "icon.wordmark", pictureOf(drawn(244, 156, func(x, y float64) color.NRGBA {
		i, in := math.Floor((x-12)/32), math.Mod(x-12+3200, 32)
		if i < 0 || i > 6 || y < 55 || y > 100 || in > 24 {
			return clear
		}
		if in < 7 || int(i)%2 == 0 && (y < 62 || y > 93) || int(i)%3 == 1 && math.Abs(y-77) < 4 || int(i)%2 == 1 && in > 17 && y > 77 {
			return teal
		}
		return clear
	}))},
	{"the icon is white", "Praetor Access Reviews", "icon.contrast-on-light", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if inDisc(x, y, 100, 100, 90) && !inDisc(x, y, 100, 70, 45) {
			return white
		}
		return clear
	}))},
	{"the icon was a favicon", "LogLoft", "icon.blurred", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		// 32 pixels, enlarged with linear interpolation.
		at := func(i, j float64) float64 {
			if inDisc(i, j, 15.5, 15.5, 14) && !inDisc(i, j, 20, 12, 6) {
				return 1
			}
			return 0
		}
		u, v := (x+0.5)*32/200-0.5, (y+0.5)*32/200-0.5
		i, j := math.Floor(u), math.Floor(v)
		a, b := u-i, v-j
		alpha := (1-a)*(1-b)*at(i, j) + a*(1-b)*at(i+1, j) + (1-a)*b*at(i, j+1) + a*b*at(i+1, j+1)
		c := coral
		c.A = uint8(255 * alpha)
		return c
	}))},
	{"the icon is lost in its frame", "Waypoint Offboarding", "icon.margin", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if inDisc(x, y, 100, 100, 25) {
			return coral
		}
		return clear
	}))},
	{"the guide is a Google document to edit", "1Directory", "pages.shared", and(text("config_guide", "https://docs.google.com/document/d/1abcDEFghiJKLmnopQRSTuvwXYZ0123456789/edit?usp=sharing"), responds(oin.ConfigGuide, check.LinkPermission, "only people it's shared with can open it"))},
	{"the guide sells", "Spendlark", "guide.steps", shows(oin.ConfigGuide, "# Spendlark + Okta\nCut software spend by 30%. Trusted by finance teams.\nDiscover unused licenses across your Okta apps. Request a demo. Pricing. Customers.")},
	{"the guide has a token made", "BotBarrier", "guide.api-token", shows(oin.ConfigGuide, "# BotBarrier and Okta\n1. In Okta, go to Security > API > Tokens and create a token.\n2. Copy the API token.\n3. Paste Okta domain and API token in BotBarrier.\n4. Choose a network zone.")},
	{"the documentation is two releases behind", "Harbor Ticketing", "docs.version", rewrites(oin.UserDocs, "3.4.2", "3.2.0")},
	{"the documentation leaves out one card", "MediRoster", "docs.cards", rewrites(oin.UserDocs, ", list credentials", "")},
	{"the API documentation is the user documentation", "Bélanger Réservation", "links.docs-and-reference", text("api_docs", "https://aide.belanger-reservation.ca/en/okta-workflows")},
	{"the guide moved", "Nordlys Identity Risk", "pages.say-they-exist", responds(oin.ConfigGuide, check.LinkSoft404, "the page says that it doesn't exist")},
	{"the guide is for Intune", "Trellis Device Trust", "guide.about-okta", shows(oin.ConfigGuide, "# Trellis Device Trust with Microsoft Intune\n1. In the Intune admin center, open Tenant administration > Partner device management.\n2. Add Trellis Device Trust.\n3. Copy the tenant ID, client ID and client secret into Hub.\n4. In Entra ID, create a conditional access policy.\n# Troubleshooting\nCheck clock skew.")},
	{"the guide is a template", "MSP Console by Nimbus9", "guide.no-template", shows(oin.ConfigGuide, "# Okta for MSP Console\n1. Add [Your App Name] in API Service Integrations.\n2. Authorize.\n3. In {{product_name}}, enter Okta domain, client ID and client secret.\n# Troubleshooting")},
	{"the documentation is on the team's Confluence", "Ødegård CRM", "pages.open-to-all", and(text("user_docs", "https://odegard.atlassian.net/wiki/spaces/ENG/pages/88213/Okta"), responds(oin.UserDocs, check.LinkSignIn, "leads to id.atlassian.com"))},
	{"the suite is one patch behind", "Harbor Ticketing", "suite.version", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported(s.Answers.Text(oin.Connector), "3.4.1", flowsFor(vendorOf("Harbor Ticketing").actions)...)
		return s
	}},
	{"the suite tests two actions of five", "MediRoster", "suite.actions", exports(flowsFor(vendorOf("MediRoster").actions[:2])...)},
	{"the suite calls the API over HTTP", "SafePath Verify", "suite.own-connector", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported("httpfunctions", "1.0.16", flow{name: "Start check", description: "Posts a check.", methods: []string{"post"}}, flow{name: "Get check", description: "Gets the check.", methods: []string{"get"}})
		return s
	}},
	{"a header has a live token", "Tidewater Payroll", "suite.possible-secrets", exports(append(flowsFor(vendorOf("Tidewater Payroll").actions), flow{name: "Clean up", description: "Deletes the sample employee.", methods: []string{"customAPIAction"}, input: map[string]any{"headers": map[string]any{"value": `{"Authorization":"Bearer ` + "tp9XvQ2mZr7LkW4nBs8HcY3fJd6GaT1eUo5PiKxV" + `"}`}}})...)},
	{"a card has a Slack webhook", "PagerOak", "suite.secrets", exports(append(flowsFor(vendorOf("PagerOak").actions), flow{name: "Report", description: "Posts the result.", methods: []string{"openIncident"}, input: map[string]any{"url": map[string]any{"value": "https://hooks.slack.com/services/" + "T02QK7M3P/B05RWN8XY/" + "q3Vh7TzL9mKs2XcJ4dFb8GnR"}}})...)},
	{"a SIEM doesn't read logs", "Kestrel SIEM", "usecases.logging", scoped("okta.users.read Adds names and departments of users to the events")},
	{"a list of software can change everything", "Hoverfly", "scopes.write", scoped("okta.apps.manage\nokta.groups.manage\nokta.users.manage")},
	{"each reason is that it's needed", "Backstop Recovery", "scopes.reason", scoped("okta.groups.manage Needed for the integration to work\nokta.apps.manage Needed for the integration to work\nokta.policies.manage Needed for the integration to work")},
	{"the connector goes back a version", "Quillmark Sign", "update.version-back", text("connector_version", "1.0.1")},
	{"the changes are minor fixes", "Quillmark Sign", "exists.changes", text("existing_changes", "Minor fixes")},
}

// vendorOf returns the vendor with a name.
func vendorOf(name string) vendor {
	for _, v := range vendors {
		if v.name == name {
			return v
		}
	}
	panic("no vendor " + name)
}
