package labelled

import (
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// dunePage returns a change of words on a page of a vendor.
func dunePage(k oin.Key, of, old, now string) func(check.Subject) check.Subject {
	v := duneNamed(of)
	was := map[oin.Key]string{oin.ConfigGuide: v.guideText, oin.UserDocs: v.docsText, oin.APIDocs: v.referenceText}[k]
	if !strings.Contains(was, old) {
		panic(of + " doesn't have on the page: " + old)
	}
	return shows(k, strings.ReplaceAll(was, old, now))
}

// duneLinkMistakes are in links, pages, leftovers, updates, and icons.
var duneLinkMistakes = []mistake{
	// Links
	{"a key for guests in the link", "Tessera Time Access", "links.secret", text("config_guide", "https://tessera-access.it/en/guide/okta?auth_token=4e9b1f70c2d84d6fa3518e67")},
	{"where the docs are written", "Adinkra Skills", "links.editor", text("user_docs", "https://docs.google.com/document/d/1Nq5vX8sLk2WzT7cRb4YmF0hGdJ9aUePoKi6tQwBnMxE/edit?pli=1#heading=h.2k9d")},
	{"before it's live", "Perimeter Nine", "links.temporary", text("config_guide", "https://p9-docs-preview-okta.pages.dev/identity/okta")},
	{"the wiki of the team", "Haneul Signage", "links.workspace", text("user_docs", "https://haneulsignage.atlassian.net/wiki/spaces/PLAT/pages/77120394/Workflows")},
	{"one guide for two jobs", "Ceibo Campus", "links.guide-per-type", text("config_guide", "https://ceibocampus.pe/en/help/okta-workflows")},
	{"the product page will do", "Saltpan Log Lake", "links.website-as-docs", text("config_guide", "https://saltpan.io/log-lake")},

	// Pages
	{"for those who have signed in already", "Galley Ops", "pages.open-to-all", responds(oin.UserDocs, check.LinkSignIn, "leads to galleyops.com/login")},
	{"thrown back to the front page", "Zambezi Leave", "pages.not-home", leads(oin.ConfigGuide, func(l *check.Link) {
		*l = check.Link{State: check.LinkOpen, Final: "https://zambezileave.co.zm/", Page: written("# Zambezi Leave\nLeave without paper. For mines and lodges in Zambia.\nTry it with your team.").Page}
	})},
	{"a page that is still to come", "Mopane Verify", "pages.finished", shows(oin.ConfigGuide, "# Okta\nMopane Verify guides\nWe are busy writing this page. Please check again soon.")},
	{"the page for authorities, in German", "Schlüsselbuch", "pages.language", shows(oin.ConfigGuide, "# Anleitung zur Anbindung von Okta an Schlüsselbuch\n## 1. Voraussetzungen\nSie sind Super-Administrator in Okta und verwalten Schlüsselbuch.\n## 2. Arbeiten in Okta\n1. Öffnen Sie in der Admin Console den Punkt Applications > API Service Integrations.\n2. Wählen Sie Add Integration und dann Schlüsselbuch.\n3. Bestätigen Sie die Berechtigungen mit Install & Authorize.\n4. Notieren Sie die Okta-Domain (Okta domain), die Client-ID (client ID) und das Client-Geheimnis (client secret).\n## 3. Arbeiten in Schlüsselbuch\n5. Tragen Sie unter Stammdaten > Import > Okta alle drei Werte ein und speichern Sie.\n## 4. Störungen\nSchlägt der Abruf fehl, erzeugen Sie in Okta ein neues Geheimnis.")},
	{"a door instead of a shop window", "Ember Signal", "website.is-no-sign-in", shows(oin.AppWebsite, "# Ember Signal\nWelcome back\nEmail\nPassword\nRemember me\nForgotten your password?\nLog in")},

	// Guides
	{"how lakes are filled in general", "Saltpan Log Lake", "guide.about-okta", shows(oin.ConfigGuide, "# Create an input\nLast reviewed in November 2026. Reading time: four minutes.\n## What you'll need\nThe role Lake Administrator.\n## Setup\n1. Go to Inputs and choose New.\n2. Pick the kind: syslog, file, or HTTP.\n3. Name the input and choose a retention class.\n4. Copy the address of the collector.\n5. Point your source to this address.\n6. Choose Enable.\n## Make sure it works\nThe input turns green.\n## If something's off\nA gray input hasn't received anything yet.")},
	{"the guide of the rental arm", "Clavis Keyshop", "guide.about-app", shows(oin.ConfigGuide, "# How to connect Badgeverleih and Okta\nWe thank you for using Badgeverleih. On this page we explain the connection with Okta.\n## Please prepare\nAn account of Okta with super administrator rights.\n## Steps\n1. Please open the menu Applications and then API Service Integrations.\n2. Press Add Integration and select Badgeverleih.\n3. Press Install & Authorize.\n4. Please copy the client secret.\n5. In Badgeverleih, open Setup > Okta.\n6. Enter the Okta domain, the client ID and the client secret, then press Save.\n## In case of an error\nPlease compare the three values once more.")},
	{"an announcement", "Ohana Crew Pay", "guide.steps", shows(oin.ConfigGuide, "# Ohana Crew Pay now talks to Okta\nWe're stoked: Ohana Crew Pay and Okta are connected. Your Okta super admin installs us from API Service Integrations, and you get an Okta domain, a client ID, and a client secret for the page Company > Okta. That's all there is to it. Whoever you hire has a user before the first shift. Mahalo to everyone who tried it early.")},
	{"gaps of the technical writer", "Catraca Bot Filter", "guide.no-template", dunePage(oin.ConfigGuide, "Catraca Bot Filter", "Please compare the three values once more.", "[Add screenshot of error here] Please write to {{support_email}} with the number of your contract.")},
	{"how one signs in", "Suvarna Licence Desk", "guide.other-type", shows(oin.ConfigGuide, "# Single sign-on to Suvarna Licence Desk with Okta\nLast reviewed in August 2026.\n## What you'll need\nAdmin access to Okta and to Suvarna Licence Desk.\n## Setup\n1. In Okta, choose Applications > Browse App Catalog and add Suvarna Licence Desk.\n2. Open the Sign On tab and copy the metadata URL of SAML 2.0.\n3. In Suvarna Licence Desk, go to Security > SSO and paste the metadata URL.\n4. Copy the ACS URL and the entity ID to Okta.\n5. Assign people to the app.\n## Make sure it works\nOpen the app from your Okta dashboard.")},
	{"values go wherever they go", "Zambezi Leave", "guide.three-values", shows(oin.ConfigGuide, "# Zambezi Leave and Okta\nShort version: install, then import.\n## You need\nOkta super admin rights.\n## Do this\n1. Okta Admin Console, then Applications, then API Service Integrations, then Add Integration.\n2. Pick Zambezi Leave and hit Install & Authorize.\n3. Close the window in Okta.\n4. In Zambezi Leave: Setup > Employees > Okta.\n5. Complete the page and press Import.\n## It didn't work\nCall our office.")},
	{"we type it in for you", "Pohutu Response", "guide.credentials-sent", dunePage(oin.ConfigGuide, "Pohutu Response", "6. In Pohutu Response, go to Feeds > Okta.\n7. Put your Okta domain, the client ID, and the client secret into the boxes with those names, then save.", "6. Text the Okta domain, the client ID, and the client secret to your Pohutu analyst.\n7. The analyst puts them in under Feeds > Okta and lets you know.")},
	{"made by hand", "Innsyn Access Journal", "guide.own-app", dunePage(oin.ConfigGuide, "Innsyn Access Journal", "Step 1. Open the Admin Console and select Applications, then API Service Integrations.\nStep 2. Select Add Integration and choose Innsyn Access Journal.\nStep 3. Confirm the scopes by means of Install & Authorize.", "Step 1. Open the Admin Console, select Applications and then Create App Integration.\nStep 2. Choose API Services as the sign-in method and name the application Innsyn.\nStep 3. On the tab Okta API Scopes, grant okta.users.read and okta.groups.manage.")},
	{"written two years ago", "Prairie Rewind", "guide.api-token", shows(oin.ConfigGuide, "# Prairie Rewind and Okta\nShort version: make a token, paste a token.\n## You need\nOkta super admin rights. Owner rights in Prairie Rewind.\n## Do this\n1. Okta Admin Console, then Security, then API, then the tab Tokens.\n2. Create a token named Prairie and copy it.\n3. In Prairie Rewind: Orgs > Connect > Okta.\n4. Paste the address of your org and the token. Save.\n## Did it work?\nThe first copy is done when its line has a date.")},

	// Documentation of connectors
	{"the page from before the summer", "Kiln Facilities", "docs.version", dunePage(oin.UserDocs, "Kiln Facilities", "3.4.1", "3.2.0")},
	{"the last card fell under the table", "Hanover Street Legal", "docs.cards", dunePage(oin.UserDocs, "Hanover Street Legal", "### Read Matter\nField | Direction | Type | Required | Definition\nKey | in | Text | yes | Identifier of the record\nValid from | in | Date | no | Today, if left empty\nResult | out | Object | | State of the record after the action\n", "")},
	{"everyone knows how to connect", "Piñata Promo", "docs.authorization", dunePage(oin.UserDocs, "Piñata Promo", "## Connecting (authorization)\n1. Ask the menu Account > API for a token and copy it.\n2. Start a new connection in Okta Workflows.\n3. Paste it there. Done, you're authorized.\n", "")},
	{"a page for partners", "Ramah Helpline", "docs.api-reference", shows(oin.APIDocs, "# Partner with Ramah Helpline\nHospitals across the archipelago rely on us, and so can you. Our open platform grows with your business. Become a partner and enjoy a dedicated account manager, training in Jakarta, and a share of revenue.")},

	// What was left over
	{"a thought for Monday", "Samarkand Tours Desk", "leftovers.text", duneMore(oin.TestInstructions, " TODO: ask Dilshod whether pass tours works again before submitting")},
	{"a step of the other integration", "Azulejo Onboarding", "leftovers.other-platform", duneMore(oin.TestInstructions, " After that, grant admin consent in the Azure portal under Enterprise applications > Azulejo.")},

	// Updates
	{"marketing wants the kitchen in the name", "Galley Ops", "update.name-changed", and(text("app_name", "Galley Kitchen Ops"), duneSwap(oin.AppDescription, "Galley Ops", "Galley Kitchen Ops"))},
	{"devices came along", "Clavis Keyshop", "update.scopes-added", and(duneSwap(oin.ExistingChanges, "Scopes and setup haven't changed, so customers have nothing to do.", "The counter warns if the borrower has no registered device."), scoped("okta.users.manage Enrolls a lent key for its borrower and removes it on return\nokta.authenticators.read Tells the counter whether the org accepts security keys\nokta.devices.read Tells the counter whether the borrower has a registered device"))},

	// Icons
	{"cut out of a letter", "Kiln Facilities", "icon.plain-ground", pictureOf(drawn(200, 200, duneCrest(coral, white, 0.9)))},
	{"far away in the desert", "Zambezi Leave", "icon.margin", pictureOf(drawn(200, 200, duneCrest(teal, clear, 0.4)))},
	{"the name, once more", "Haneul Signage", "icon.wordmark", pictureOf(drawn(200, 200, duneLetters(teal)))},
}
