package labelled

import (
	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// gardenLinks are mistakes in links, and on the pages that they lead to.
var gardenLinks = []mistake{
	// Links
	{"the link from the newsletter", "Marigold Care Rota", "links.tracking", text("app_website", "https://marigoldcare.com/rota?utm_source=newsletter&utm_campaign=okta-launch")},
	{"the branch of a pull request", "Hawthorn Fleet", "links.temporary", text("user_docs", "https://hawthorn-docs-git-okta-flows.vercel.app/okta-workflows")},
	{"a link for slides", "Spaniel Bot Watch", "links.short", text("config_guide", "https://tinyurl.com/spaniel-okta")},
	{"the server without its name", "Kirsebær Stock", "links.plain-host", text("api_docs", "https://81.166.42.19:8443/api")},
	{"Okta's page on API services", "Gorse Device Register", "links.okta", text("config_guide", "https://developer.okta.com/docs/guides/oin-api-service-overview/")},
	{"one guide for both", "Clover Payroll", "links.guide-per-type", text("config_guide", "https://help.cloverpayroll.ie/okta/workflows")},
	{"the home page again", "Wisteria Contracts", "links.website-as-docs", text("user_docs", "https://wisteriacontracts.co.uk")},

	// Pages
	{"readers have to be customers", "Olivar Compras", "pages.open-to-all", responds(oin.UserDocs, check.LinkSignIn, "leads to ayuda.olivarcompras.com/signin")},
	{"the document is for the company", "Rosmarino Welfare", "pages.shared", and(text("config_guide", "https://docs.google.com/document/d/1pQ7xVw3Lk9RmZtN2cYb5HsJ8dGfA4eUoTi6KyXq0BnE/view"), responds(oin.ConfigGuide, check.LinkPermission, "only people it's shared with can open it"))},
	{"the guide is in Finnish", "Puolukka Licences", "pages.language", shows(oin.ConfigGuide, "# Puolukka Licences ja Okta\n## Ennen kuin aloitat\nTarvitset Oktan pääkäyttäjän oikeudet ja Puolukka Licences -tilin omistajan oikeudet.\n## Vaiheet\n1. Avaa Oktan hallintakonsolissa Applications > API Service Integrations.\n2. Valitse Add Integration ja etsi luettelosta Puolukka Licences.\n3. Valitse Install & Authorize ja kopioi salaisuus (client secret).\n4. Kopioi myös Okta-verkkotunnus (Okta domain) ja tunniste (client ID).\n5. Avaa Puolukassa Data > Sources ja liitä kaikki kolme arvoa kenttiin.\n6. Tallenna.\n## Ongelmia?\nJos yhteys ei toimi, tarkista että salaisuus on kopioitu kokonaan.")},
	{"the chapter is to be written", "Basilico Spese", "pages.finished", shows(oin.UserDocs, "# Okta Workflows\nContent for this article is being prepared. Please come back later.")},
	{"a form where the product should be", "Tulpenveld Certify", "website.is-no-sign-in", shows(oin.AppWebsite, "# Tulpenveld Certify\nSign in\nUsername\nPassword\nRemember me\nForgot password?")},

	// Guides
	{"the guide is for Ping", "Monarch Ridge Security Lake", "guide.about-okta", shows(oin.ConfigGuide, "# Onboard PingOne audit events\nMonarch Ridge Security Lake\n## Prerequisites\nAn environment administrator in PingOne.\n## Steps\n1. In PingOne, create a worker application.\n2. Assign the role Identity Data Read Only.\n3. Copy the environment ID, client ID and client secret.\n4. In Security Lake, open Ingest > Sources > New source > PingOne and paste them.\n5. Select Activate.\n## Troubleshooting\nA status of 403 means that the role is missing.")},
	{"the guide in one paragraph", "Spaniel Bot Watch", "guide.steps", shows(oin.ConfigGuide, "# Okta\nSpaniel Bot Watch talks to Okta through an API service integration. Your Okta admin adds it in the Admin Console and authorizes it; the Okta domain, the client ID and the client secret are then entered in the Okta section of Blocking by whoever runs Spaniel at your place. We recommend to do it outside of busy hours and to keep the secret in a vault. Should anything be unclear, our support team is glad to help.")},
	{"words for the translator", "Protea People", "guide.no-template", reworded(oin.ConfigGuide, "Protea People", "Reading time: 4 minutes.", "Reading time: XX minutes. [Insert screenshot of the consent page here]")},
	{"the guide is for SCIM", "Solera Talento", "guide.other-type", shows(oin.ConfigGuide, "# Provisioning from Okta to Solera Talento\nHow to set up SCIM provisioning in Okta.\n## Prerequisites\nAn Okta admin, and an administrator in Solera Talento.\n## Steps\n1. In the Okta Admin Console, open the Solera Talento app and choose the Provisioning tab.\n2. Click Configure API Integration and enable it.\n3. Enter the SCIM base URL https://app.soleratalento.es/scim/v2 and the bearer token.\n4. Click Test API Credentials, then Save.\n5. Under To App, enable Create Users, Update User Attributes and Deactivate Users.\n6. Assign users to the app.\n## Troubleshooting\nCheck the attribute mappings if a user isn't created.")},
	{"where the values go is left out", "Fjellhage Kurs", "guide.three-values", reworded(oin.ConfigGuide, "Fjellhage Kurs", "2. Paste the Okta domain, the client ID and the client secret into the boxes with the same names.", "2. Choose at what time of the night the import runs.")},
	{"onboarding does it for you", "Azafrán Keys", "guide.credentials-sent", reworded(oin.ConfigGuide, "Azafrán Keys", "6. Enter your Okta domain, the client ID and the client secret, and click Save.", "6. Send your Okta domain, the client ID and the client secret by email to implantacion@azafrankeys.es. Our technicians enter them for you.")},
	{"admins make an app themselves", "Skogsro ID", "guide.own-app", shows(oin.ConfigGuide, "# Skogsro ID: Okta setup guide\n## Prerequisites\nA super administrator in Okta and a portal admin in Skogsro ID.\n## Configuration steps\n1. In the Okta Admin Console, go to Applications > Applications and click Create App Integration.\n2. Select API Services, click Next, name the app Skogsro ID and save.\n3. On the tab Okta API Scopes, grant okta.users.manage.\n4. On the tab General, copy the client ID and the client secret.\n5. In Skogsro ID, go to Connections > Okta.\n6. Enter the Okta domain, the client ID and the client secret, and save.\n## Troubleshooting\nNot connected: compare the values with those in Okta.")},
	{"the guide wants an admin's token", "Puolukka Licences", "guide.api-token", shows(oin.ConfigGuide, "# How do I connect Puolukka Licences with Okta?\n## What you'll need\nAn Okta admin account.\n## Steps\n1. Log in to Okta as an admin that is used for nothing else.\n2. Under Security, choose API, and on the Tokens tab click Create Token.\n3. Call it Puolukka and copy the value.\n4. In Puolukka Licences, go to Data > Sources and choose Okta.\n5. Paste your Okta domain and the token, and save.\n## How do I know that it works?\nThe list of seats fills within an hour.")},
	{"the docs stopped two releases ago", "Tuinhuis Rooms", "docs.version", reworded(oin.UserDocs, "Tuinhuis Rooms", "1.2.1", "1.1.0")},
	{"a card was added in a hurry", "Hawthorn Fleet", "docs.cards", shows(oin.UserDocs, docsProse("Hawthorn Fleet", "1.4.0", "Hand Over Van", "Read Licence"))},
	{"the reference is a sales page", "Fynbos Freight", "docs.api-reference", shows(oin.APIDocs, "# Open to every system\nConnect Fynbos Freight with your ERP, your scales and your tracking devices. Our integration team has connected more than 60 systems since 2016. Tell us what you use, and we'll come back with a proposal.\n## What our customers say\nIt took three days, and it has run ever since.")},
}
