package labelled

import (
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// moorRewritten returns a change of a vendor's guide: words on it and what is there instead, by turns.
func moorRewritten(of string, words ...string) func(check.Subject) check.Subject {
	return shows(oin.ConfigGuide, strings.NewReplacer(words...).Replace(moorNamed(of).guideText))
}

// moorLinkMistakes are in links, and on the pages that they lead to.
var moorLinkMistakes = []mistake{
	// Links
	{"a key to the document", "Steinadler Protokoll", "links.secret", text("config_guide", "https://steinadler.at/en/docs/okta?access_token=7f31c09ade2b48558c1e60b9")},
	{"the guide in edit mode", "Meltemi Crew", "links.editor", text("config_guide", "https://docs.google.com/document/d/1Zt4mPq7WcXnV9bLrE2sKyH8uJ0gDfA5oQiT3xR6wNvM/edit?usp=sharing")},
	{"a preview of the new help", "Kurýr Dispatch", "links.temporary", text("user_docs", "https://kuryr-help-git-okta-novak.vercel.app/en/okta-workflows")},
	{"the intranet's page", "Kanton Access Ledger", "links.workspace", text("config_guide", "https://accessledger.sharepoint.com/sites/betrieb/SitePages/Okta.aspx")},
	{"how Okta explains it", "Chenab Campus", "links.okta", text("config_guide", "https://help.okta.com/en-us/content/topics/apps/apps-api-service-integrations.htm")},
	{"a number in place of a name", "Karakoram Helpline", "links.plain-host", text("api_docs", "https://203.130.19.77:8443/docs/api")},

	// Pages
	{"an empty chapter", "Föhrwald Dienstplan", "pages.finished", shows(oin.ConfigGuide, "# Chapter 7: Okta\nThis chapter is in preparation and will be published shortly. We ask for your understanding.")},
	{"the guide is in Czech", "Vltava Mzdy", "pages.language", shows(oin.ConfigGuide, "# Jak propojit Okta s aplikací Vltava Mzdy\n## Co potřebuji?\nOprávnění super administrátora v Okta a vlastníka ve Vltava Mzdy.\n## Postup\n1. V Okta Admin Console otevřete Applications > API Service Integrations.\n2. Klikněte na Add Integration, vyhledejte Vltava Mzdy a zvolte Install & Authorize.\n3. Zkopírujte doménu (Okta domain), identifikátor klienta (client ID) a tajný klíč (client secret).\n4. Ve Vltava Mzdy otevřete Company > Systems > Okta a vložte všechny tři hodnoty.\n5. Uložte. Po chvíli se zobrazí zelená značka.\n## Co když to nefunguje?\nZkontrolujte, zda jste zkopírovali celý klíč.")},
	{"the shop window is a login", "Bayani Tokens", "website.is-no-sign-in", shows(oin.AppWebsite, "# Bayani Tokens\nSign in to your account\nEmail address\nPassword\nKeep me signed in\nForgot password?")},

	// Guides
	{"import from any directory", "Chenab Campus", "guide.about-okta", shows(oin.ConfigGuide, "# Importing faculty members\nChenab Campus manual, part 4\n## Requirements\nRegistrar or Administrator.\n## Steps\n1. Prepare a file with the columns name, faculty, designation and email.\n2. Open Administration > Faculty > Import.\n3. Choose the file and map the columns.\n4. Press Import Now.\n## Frequent errors\nA row without email address is skipped.")},
	{"told in one paragraph", "Tzofe Signals", "guide.steps", shows(oin.ConfigGuide, "# Tzofe Signals and Okta\nTo use the Okta output, an Okta super admin adds Tzofe Signals from the API Service Integrations catalog and authorizes it. The Okta domain, client ID and client secret are then entered under Outputs > Okta, where the connection is tested automatically. If the test fails, the secret is probably incomplete.")},
	{"the author's brackets", "Laurentide MDR", "guide.no-template", moorRewritten("Laurentide MDR", "The Timeline shows your latest sign-in.", "[INSERT SCREENSHOT OF TIMELINE] The Timeline shows your latest sign-in. Contact {{support_email}} for help.")},
	{"how to sign in with SAML", "Föhrwald Dienstplan", "guide.other-type", shows(oin.ConfigGuide, "# Chapter 8: Single sign-on with Okta\nFöhrwald Dienstplan administrator handbook\n## 8.1 Before you start\nYou need to be administrator of Okta and of Föhrwald Dienstplan.\n## 8.2 Steps\n1. In Okta, open Applications > Applications > Browse App Catalog and add Föhrwald Dienstplan.\n2. On the Sign On tab, choose SAML 2.0 and copy the metadata URL.\n3. In Föhrwald Dienstplan, open Stammdaten > Sign-on and paste the metadata URL.\n4. Set the Name ID format to EmailAddress.\n5. Assign users to the app and let one of them sign in.\n## 8.3 Known problems\nInvalid assertion: the certificate has expired.")},
	{"fill in and save", "Rinjani Bot Filter", "guide.three-values", shows(oin.ConfigGuide, "# Rinjani Bot Filter: Okta zone\n## Needed\nOkta super admin, owner of the shop.\n## Steps\n1. In the Okta Admin Console, go to Applications > API Service Integrations > Add Integration.\n2. Choose Rinjani Bot Filter, then Install & Authorize.\n3. In Rinjani Bot Filter, go to Actions > Okta zone.\n4. Complete the form with the details from Okta.\n5. Press Save and then Simulate.\n## Trouble\nIf the simulation fails, repeat the steps.")},
	{"our engineers type it in", "Bayani Tokens", "guide.credentials-sent", shows(oin.ConfigGuide, "# How do I connect Okta with Bayani Tokens?\n## In Okta\n1. Navigate to Applications, then API Service Integrations, and click Add Integration.\n2. Search for Bayani Tokens and click Install & Authorize.\n3. Copy the Okta domain, client ID and client secret.\n## Activation\n4. Send the three values to your Bayani account manager by email or Viber. We will enter them under Account > Okta org for you within one working day.\n## Problems?\nWrite to help@bayanitokens.ph.")},
	{"an app of the customer's own", "Pampa Respaldo", "guide.own-app", shows(oin.ConfigGuide, "# Connect Okta with Pampa Respaldo\n## Requirements\nSuper admin in Okta and owner in Pampa Respaldo.\n## Steps\n1. In the Okta Admin Console, go to Applications > Applications > Create App Integration.\n2. Choose API Services and name the app Pampa Respaldo.\n3. In the tab Okta API Scopes, grant okta.groups.manage and okta.policies.manage.\n4. Copy the client ID and the client secret, and your Okta domain.\n5. In Pampa Respaldo, go to Orgs > New, paste the three values and click Connect.\n## Troubleshooting\nError 403: a scope wasn't granted.")},
	{"the server with default in its path", "Baobab Dispensary", "guide.custom-server", moorRewritten("Baobab Dispensary", "2. Type or paste Okta domain, client ID and client secret.", "2. Type or paste Okta domain, client ID and client secret. As issuer, enter https://YOUR-DOMAIN/oauth2/default, whose tokens Baobab Dispensary uses.")},
	{"a public key for each customer", "Toonie Expenses", "guide.private-key", moorRewritten("Toonie Expenses", "6. Press Save.", "6. Click Generate key pair, copy the public key (JWK) and add it under Public keys of the client in Okta.\n7. Press Save.")},
	{"only to look at", "Yushan Device Trust", "guide.video", text("config_guide", "https://vimeo.com/918273645")},

	// Documentation of connectors
	{"no version anywhere", "Grünzeug", "docs.version", shows(oin.UserDocs, strings.Replace(moorNamed("Grünzeug").docsText, "For version 1.0.3 of the Grünzeug connector.", "For the Grünzeug connector.", 1))},
	{"one card isn't explained", "Falaj Assets", "docs.cards", shows(oin.UserDocs, moorDocsBook("Falaj Assets", "3.0.1", "Give Site", "Take Over Orders"))},
	{"straight to the cards", "Kopi Roster", "docs.authorization", shows(oin.UserDocs, "# Kopi Roster cards for Okta Workflows\nVersion 1.0.0\n## Add Barista\n1. Put the card in your flow.\n2. Outlet (text, required), email (text, required).\n3. Output: shift count (number).\n## Free Shifts\n1. Put the card in your flow.\n2. Email (text, required).\n3. Output: freed (number).\n## Custom API Action\nMethod (text, required), relative URL (text, required), body (object, optional).")},
	{"a page for partners", "Batik Belajar", "docs.api-reference", shows(oin.APIDocs, "# Integrate with Batik Belajar\nOur open API gives HR systems access to courses and results. More than thirty factories are already connected. Fill in the form, and our integration team will contact you with the documents.")},
}

// moorUpdateMistakes are in updates.
var moorUpdateMistakes = []mistake{
	{"groups as well", "Tui Licence Finder", "update.scopes-added", and(scoped("okta.apps.read Which apps a person has\nokta.users.read Names for the drafts\nokta.logs.read When a person last opened an app\nokta.groups.read Leaves out apps that come with a group"), text("existing_changes", "Last sign-ins are now counted over 60 days and not 30, and apps that come with a group are left out of the drafts."))},
	{"a new card under the old number", "Granite Bay Claims", "update.version-same", and(moorVersioned("Granite Bay Claims", "3.8.0", "Set Authority", "Reassign Claims", "Freeze Payments"), text("existing_changes", "We add the card Freeze Payments and the output Previous Limit to Set Authority. Reassign Claims is unchanged."))},
	{"the cards are given up", "Toonie Expenses", "update.type-removed", update(func(s check.Subject) check.Subject {
		delete(s.Answers, oin.ConnectorSupport)
		s = uses("Directory and HR Sync")(s)
		return text("app_description", "Toonie Expenses reimburses travel and mileage at Canadian non-profits. Employees, their managers and cost centres are read from Okta overnight, so nobody types them twice.",
			"test_instructions", "Finance admin of \"Sample Society\". Admin > People > Okta takes the domain, client ID and client secret. \"Read people\" makes the calls.",
			"existing_changes", "We only offer the nightly import from now on. The import itself stays as it is.")(s)
	})},
	{"once a year, as every year", "Chenab Campus", "update.nothing-changed", update(text("existing_changes", "Annual renewal of our listing. All particulars remain the same as in the previous submission."))},
}
