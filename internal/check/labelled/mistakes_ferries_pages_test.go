package labelled

import (
	"image/color"
	"math"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// ferryRounded draws a plate whose corners are round, with a sign on it.
func ferryRounded(x, y float64) color.NRGBA {
	dx, dy := math.Max(0, math.Abs(x-99.5)-59.5), math.Max(0, math.Abs(y-99.5)-59.5)
	if dx*dx+dy*dy > 40*40 {
		return clear
	}
	return ferryPlate(x, y)
}

// ferryBoat draws a boat with a sail.
func ferryBoat(ink, ground color.NRGBA) func(x, y float64) color.NRGBA {
	return func(x, y float64) color.NRGBA {
		hull := y > 135 && y < 190 && x > 8+(y-135)*0.6 && x < 192-(y-135)*0.6
		sail := y > 10 && y < 122 && x > 96-(y-10)*0.7 && x < 104+(y-10)*0.6
		if hull || sail {
			return ink
		}
		return ground
	}
}

// ferryStrokes draws seven strokes beside each other, as of the letters of a name.
func ferryStrokes(x, y float64) color.NRGBA {
	at := math.Mod(x-6, 27)
	if x > 6 && x < 194 && at < 19 && y > 80 && y < 120 && (at < 6 || int(x/27)%2 == 0 && y < 88 || y > 112) {
		return teal
	}
	return clear
}

// ferryPageMistakes are of links, the pages that they lead to, updates, and icons.
var ferryPageMistakes = []mistake{
	// Links
	{"from before the certificate", "Larder Loop", "links.https", text("app_website", "http://larderloop.ie")},
	{"a link that the author was given", "Bantay ID", "links.secret", text("config_guide", "https://bantay.ph/help/okta?access_token=b7Qw92LkzP0sXm4TfRv8")},
	{"counted as LinkedIn", "Quadlock Residences", "links.tracking", text("app_website", "https://quadlock.ca/residences?utm_source=linkedin&utm_medium=social")},
	{"the page in WordPress", "Tuma SMS", "links.editor", text("user_docs", "https://tumasms.ug/wp-admin/post.php?post=214&action=edit")},
	{"a tunnel to the laptop", "Afya Rota", "links.temporary", text("config_guide", "https://9c41-105-27-203-18.ngrok-free.app/okta")},
	{"a link for text messages", "Saathi Volunteers", "links.short", text("config_guide", "https://tinyurl.com/saathi-okta")},
	{"a machine without a name", "Chombo Dispatch", "links.plain-host", text("api_docs", "https://197.250.9.44:8443/api")},
	{"the page for colleagues", "Phao Device Check", "links.workspace", text("config_guide", "https://phaosecurity.sharepoint.com/sites/product/SitePages/Okta.aspx")},
	{"how to build a connector", "Kitab Shelf", "links.okta", text("user_docs", "https://help.okta.com/wf/en-us/content/topics/workflows/connector-builder/connector-builder.htm")},
	{"twice the same documentation", "Labtrail", "links.docs-and-reference", text("api_docs", "https://docs.labtrail.dk/okta")},
	{"the service is somewhere in the booklet", "Zdravko Practice", "links.guide-per-type", text("config_guide", "https://zdravko.si/en/help/workflows")},
	{"the start page as a guide", "Mlimi Members", "links.website-as-docs", text("config_guide", "https://mlimimembers.mw")},

	// Pages (the first four are states of links, handed over as facts)
	{"the manual moved", "Hanok Rooms", "pages.exist", responds(oin.UserDocs, check.LinkMissing, "HTTP 404")},
	{"the renewal was forgotten", "Chombo Dispatch", "pages.certificate", responds(oin.AppWebsite, check.LinkInsecure, "the certificate expired on 2 November 2026")},
	{"only for customers", "Tabung Gaji", "pages.open-to-all", responds(oin.ConfigGuide, check.LinkSignIn, "leads to portal.tabunggaji.my/login")},
	{"the office's document", "Warsztat Together", "pages.shared", responds(oin.ConfigGuide, check.LinkPermission, "only people it's shared with can open it")},
	{"only the form of officials", "Keskus Access Register", "website.is-no-sign-in", shows(oin.AppWebsite, "# Keskus\nLog in\nUsername\nPassword\nForgot your password?")},
	{"not launched yet", "Tuma SMS", "pages.finished", shows(oin.AppWebsite, "# Tuma SMS\nLaunching soon. Leave your number and be the first to know.")},
	{"a server nobody has set up", "Kitab Shelf", "test.page-signs-in", shows(oin.TestURL, "# Apache2 Ubuntu Default Page\nIt works! This is the default welcome page used to test the correct operation of the Apache2 server after installation on Ubuntu systems.")},
	{"for German schools", "Klassenbuch Plus", "pages.language", shows(oin.ConfigGuide, "# Klassenbuch Plus mit Okta verbinden\n## Voraussetzungen\nSie brauchen einen Super-Administrator in Okta und die Rolle Schuladministrator in Klassenbuch Plus.\n## Schritte\n1. Öffnen Sie in der Okta-Konsole Applications > API Service Integrations und klicken Sie auf Add Integration.\n2. Wählen Sie Klassenbuch Plus und bestätigen Sie mit Install & Authorize.\n3. Kopieren Sie Okta domain, Client ID und Client secret.\n4. Öffnen Sie in Klassenbuch Plus Verwaltung > Lehrkräfte > Quelle > Okta.\n5. Tragen Sie die drei Werte in die gleichnamigen Felder ein und speichern Sie.\n6. Klicken Sie auf Jetzt einlesen. Die Lehrkräfte werden danach jede Nacht übernommen.")},

	// Guides
	{"the getting started of any customer", "Saathi Volunteers", "guide.about-okta", shows(oin.ConfigGuide, "# Getting started with Saathi Volunteers\n## Before you begin\nYou need the email in which we confirmed your organisation.\n## Steps\n1. Choose a password.\n2. Add your districts under Organisation > Districts.\n3. Invite a coordinator for each district.\n4. Print the registration form or share its link.\n5. Open Volunteers > Waiting and accept the first volunteer.\n6. Create a deployment with a return date.\n## Questions\nWrite to our team.")},
	{"the guide of another product of the house", "Phao Device Check", "guide.about-app", reworded(oin.ConfigGuide, "Phao Device Check", "Phao Device Check", "LightTower Mail Filter")},
	{"told over a cup of tea", "Bantay ID", "guide.steps", shows(oin.ConfigGuide, "# Bantay ID and Okta\nSetting up is very easy. Your Okta administrator looks for Bantay ID under Applications > API Service Integrations in the Okta Admin Console, adds it and authorizes it. Okta then shows the client secret. Together with the Okta domain and the client ID, it is entered by someone who manages Bantay ID, in the fields at Console > Connections > Okta. When this has been saved, checks can begin, and a passed check resets the factors of the caller in Okta.")},
	{"pictures will follow", "Certifac", "guide.no-template", reworded(oin.ConfigGuide, "Certifac", "2. After a click", "[INSERT SCREENSHOT 1 HERE]\n2. After a click")},
	{"how to sign in with Okta", "Mizan Evidence", "guide.other-type", shows(oin.ConfigGuide, "# Single sign-on to Mizan Evidence with Okta\n## Requirements\nOkta administrator, Mizan compliance owner.\n## Steps\n1. In the Okta Admin Console, open Applications > Browse App Catalog and add Mizan Evidence.\n2. Open the tab Sign On and choose SAML 2.0.\n3. Copy the sign-on URL, the issuer and the signing certificate.\n4. In Mizan Evidence, open Settings > SSO and paste them.\n5. Set the attribute statements for email and name.\n6. Assign users in Okta and let one of them log in by the Okta dashboard.\n## Troubleshooting\nAn invalid signature means that the certificate was not pasted whole.")},
	{"a film with music", "Kibanda Keys", "guide.video", text("config_guide", "https://www.youtube.com/watch?v=tR4kQzN8v2E")},
	{"then configure it", "Sampan Log Vault", "guide.three-values", shows(oin.ConfigGuide, "# Okta + Sampan Log Vault\n## You'll need\nOkta super admin, vault owner.\n## Steps\n1. In Okta, go to Applications, then API Service Integrations.\n2. Press Add Integration and pick Sampan Log Vault.\n3. Press Install & Authorize.\n4. In Sampan Log Vault, go to Sources > New > Okta and configure the source.\n5. Press Save.\n6. Search for source:okta.\n## Stuck?\nOur help page has a chat.")},
	{"a secret in a chat", "Mlimi Members", "guide.credentials-sent", reworded(oin.ConfigGuide, "Mlimi Members", "6. Copy over the Okta domain, the client ID and the client secret, one by one.", "6. Send the Okta domain, the client ID and the client secret by WhatsApp or email to our officer in Lilongwe, who enters them for you.")},
	{"an app of one's own", "Baobab Sauvegarde", "guide.own-app", reworded(oin.ConfigGuide, "Baobab Sauvegarde", "2. Choose Applications, API Service Integrations, Add Integration.\n3. Find Baobab Sauvegarde and authorize it.", "2. Choose Applications, Create App Integration, API Services, and call the new app Baobab.\n3. On the tab Okta API Scopes, grant okta.groups.manage and okta.policies.manage.")},
	{"the default server in the sheet", "Nordkapp Threat Desk", "guide.custom-server", reworded(oin.ConfigGuide, "Nordkapp Threat Desk", "Client ID: from", "Token URL: https://yourorg.okta.com/oauth2/default/v1/token\nClient ID: from")},
	{"a token as in the old days", "Afya Rota", "guide.api-token", reworded(oin.ConfigGuide, "Afya Rota", "7. Confirm", "7. In Okta, open Security > API > Tokens, create an API token and paste it into the field \"SSWS token\".\n8. Confirm")},
	{"keys are exchanged", "BotSieve", "guide.private-key", reworded(oin.ConfigGuide, "BotSieve", "Client secret: from step 3", "Private key: generate an RSA key pair, register the public key (JWK) in Okta, and upload the private key as PEM here")},

	// Documentation of connectors
	{"no number anywhere", "Kitab Shelf", "docs.version", reworded(oin.UserDocs, "Kitab Shelf", "Edition for version 1.1.4 of the connector", "First edition")},
	{"two cards came later", "Larder Loop", "docs.cards", shows(oin.UserDocs, ferryTopics("Larder Loop", "1.3.2", "Add Driver", "Remove Driver"))},
	{"connecting goes without saying", "Oficina Clara", "docs.authorization", shows(oin.UserDocs, "# Oficina Clara for Okta Workflows (1.0.9)\nVersion: 1.0.9\n## Cards\n- Open Counter: takes an id (text, required), returns the record.\n- Close Counter: takes an id (text, required), returns the record.\n- Read Queue: takes an id (text, required), returns the length (number).\n- Custom API Action: calls any endpoint; takes method, path, body.\n## Example\n1. Start the flow when a user is locked.\n2. Add Close Counter.\n3. Turn the flow on.")},
	{"developers are invited", "Quadlock Residences", "docs.api-reference", shows(oin.APIDocs, "# Build with Quadlock\nThousands of doors, one platform. Join our developer program and bring your ideas to campuses across Canada. Tell us about your project, and a member of our partner team will be in touch with the next steps.")},

	// Leftovers
	{"a contact for the time being", "Warsztat Together", "leftovers.example-domain", support("pomoc@example.org https://warsztattogether.pl/faq")},
	{"Mehmet is asked", "Pergola Campus", "leftovers.text", ferryMore(oin.TestInstructions, " ??? @Mehmet please complete this before we send TODO")},
	{"written over Okta's example", "Warsztat Together", "leftovers.acme", ferryMore(oin.AppDescription, " The Okta Acme integration allows customers to automate reminders.")},
	{"from Google's marketplace", "Zdravko Practice", "leftovers.other-platform", swapped(oin.AppDescription, "are read from Okta each morning", "are read from Google Workspace each morning")},

	// Updates
	{"a name for the new owner", "Ward Whiteboard", "update.name-changed", and(text("app_name", "Bedside Board"), func(s check.Subject) check.Subject {
		return text("app_description", strings.ReplaceAll(s.Answers.Text(oin.AppDescription), "Ward Whiteboard", "Bedside Board"))(s)
	})},
	{"groups, as well", "Ward Whiteboard", "update.scopes-added", and(scoped("okta.users.read Job titles and wards of staff\nokta.groups.read Groups that stand for wards"), text("existing_changes", "Wards are read from groups, too. The description mentions job titles and the interval of ten minutes."))},
	{"back to what worked", "Reef Permit", "update.version-back", ferryRelease("Reef Permit", "1.9.4")},
	{"the number was not raised", "Reef Permit", "update.version-same", ferryRelease("Reef Permit", "2.0.0")},
	{"the service rests", "Tabung Gaji", "update.type-removed", func(s check.Subject) check.Subject {
		delete(s.Answers, oin.APISupport)
		s = uses("Automation")(s)
		return text("app_description", "Tabung Gaji pays teachers and clinic staff in Malaysia and Indonesia. Okta Workflows can hold a payment, release it, or read the pay status of a person.",
			"test_instructions", "Payroll administrator, no money moves. Payments > Trail records each flow; please compare with the flow's description.",
			"existing_changes", "New card Read Pay Status in connector 2.3.0. The API service is taken out of the catalog.")(s)
	}},

	// Icons
	{"the scan on white paper", "Larder Loop", "icon.plain-ground", pictureOf(drawn(200, 200, ferryBoat(coral, white)))},
	{"a plate from the phone", "Chombo Dispatch", "icon.rounded-corners", pictureOf(drawn(200, 200, ferryRounded))},
	{"for letterheads", "Reef Permit", "icon.not-square", pictureOf(drawn(244, 156, func(x, y float64) color.NRGBA { return ferryBoat(teal, clear)(x*200/244, y*200/156) }))},
	{"a stamp in the middle", "Keskus Access Register", "icon.margin", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA { return ferryBoat(teal, clear)((x-100)*2.6+100, (y-100)*2.6+100) }))},
	{"nearly white", "Bantay ID", "icon.contrast-on-light", pictureOf(drawn(200, 200, ferryBoat(color.NRGBA{252, 250, 236, 255}, clear)))},
	{"drawn in ink", "Hanok Rooms", "icon.contrast-on-dark", pictureOf(drawn(200, 200, ferryBoat(black, clear)))},
	{"seven letters", "Mizan Evidence", "icon.wordmark", pictureOf(drawn(200, 200, ferryStrokes))},
	{"a field of teal", "Tuma SMS", "icon.placeholder", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA { return teal }))},
	{"a disc in a square's size", "Afya Rota", "icon.size-for-shape", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA { return ferryDisc(x*244/200, y*244/200) }))},
}
