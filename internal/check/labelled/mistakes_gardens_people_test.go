package labelled

import (
	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// gardenPeople are mistakes in websites, contacts, scopes, updates, and what is left over.
var gardenPeople = []mistake{
	// Websites
	{"the page where staff log on", "Protea People", "website.sign-in", text("app_website", "https://my.proteapeople.co.za/logon")},
	{"the Android app", "Hawthorn Fleet", "website.store", text("app_website", "https://play.google.com/store/apps/details?id=ie.hawthornfleet.driver")},
	{"the company in a directory of startups", "Cedarhatch", "website.profile", text("app_website", "https://www.crunchbase.com/organization/cedarhatch")},
	{"a flyer to download", "Basilico Spese", "website.document", text("app_website", "https://basilicospese.it/media/volantino_EN_2026.pdf")},
	{"the news of an investment", "Blackthorn Signal", "website.about-product", text("app_website", "https://blackthornsignal.com/press/series-b-announcement")},

	// Support contacts
	{"the founder answers", "Cedarhatch", "support.person", support("dave.kowalski@cedarhatch.io")},
	{"a mailbox that came with the phone", "Kirsebær Stock", "support.free-mail", support("kirsebaer.stock@icloud.com +47_70_12_58_44")},
	{"mail that nobody reads", "Olivar Compras", "support.no-reply", support("no-responder@olivarcompras.com +34_958_273_641")},
	{"the people who send invoices", "Wisteria Contracts", "support.other-team", support("accounts.payable@wisteriacontracts.co.uk https://wisteriacontracts.co.uk/faq")},
	{"the number as people dial it at home", "Protea People", "support.phone", support("help@proteapeople.co.za 021_531_8874")},
	{"a number from a film", "Pergola Permits", "support.phone-fictional", support("helpline@pergolapermits.us +1_515_555_0187")},
	{"help is on a chat server", "Sweetgum Incidents", "support.invitation", support("support@sweetgum.dev https://discord.gg/hT7kQx2mVb")},
	{"the form for a demo", "Marigold Care Rota", "support.not-help", support("support@marigoldcare.com https://marigoldcare.com/book-a-demo")},

	// Escalation contacts
	{"the helpdesk for customers", "Tulpenveld Certify", "escalation.queue", text("escalation_contact", "tulpenveld-helpdesk@tulpenveld.nl")},
	{"a mailbox at Proton", "Spaniel Bot Watch", "escalation.free-mail", text("escalation_contact", "spanielwatch-alerts@protonmail.com")},
	{"the outsourcing partner", "Basilico Spese", "escalation.domain", text("escalation_contact", "h24@softwarefactory-torino.it")},
	{"the head of engineering", "Monarch Ridge Security Lake", "escalation.person", text("escalation_contact", "priya.raghavan@monarchridge.com")},
	{"marketing filled it in", "Hawthorn Fleet", "escalation.other-team", text("escalation_contact", "marketing-team@hawthornfleet.ie")},

	// Scopes
	{"because it's needed", "Azafrán Keys", "scopes.reason", scoped("okta.users.manage This scope is needed for the integration to function properly\nokta.authenticators.read Checks that FIDO2 is active in the org before an order")},
	{"staff are read with rights to change them", "Myrtle Schools Register", "scopes.write", scoped("okta.users.manage Names and email addresses of school staff\nokta.groups.read Groups that correspond to faculties")},
	{"authenticators are reset without the right to", "Skogsro ID", "scopes.read", scoped("okta.users.read Finds the employee who is being verified")},
	{"some customers may leave it out", "Puolukka Licences", "scopes.optional", scoped("okta.apps.read Apps and who is assigned to them\nokta.users.read Names and departments for the list of seats\nokta.logs.read Last sign-in to an app, can be skipped by customers that don't want it")},
	{"a benefits portal and network zones", "Rosmarino Welfare", "scopes.unrelated", scoped("okta.users.read Reads name, email, cost center and status of the employees\nokta.networkZones.read\nokta.idps.read")},
	{"another API, without a word", "Jacaranda Entry", "scopes.other-api", scoped("okta.groups.manage Adds people to groups after an approval and removes them on the agreed date\nokta.users.read Lists people who can request access\nokta.governance.entitlements.read")},

	// How an API service signs in
	{"a token that an admin makes", "Rosmarino Welfare", "api.token", swapped(oin.TestInstructions, "fill in the three values and confirm", "paste an SSWS token of an Okta administrator (in Okta: Security, API, Tokens) and confirm")},
	{"an authorization server of their own", "Puolukka Licences", "api.custom-server", plus(oin.TestInstructions, "Before that, create an authorization server called puolukka in your org and give us its issuer, e.g. https://yourorg.okta.com/oauth2/aus7k2xPq9Lm3.")},
	{"a key instead of a secret", "Blackthorn Signal", "api.private-key", swapped(oin.TestInstructions, "Destinations > Okta.", "Destinations > Okta > Generate keys, then add the public JWK to the client in Okta.")},

	// Updates
	{"the suite has a new brand", "Solera Talento", "update.name-changed", and(text("app_name", "Vendimia HR"), swapped(oin.AppDescription, "Solera Talento", "Vendimia HR"), facts(func(f *check.Facts) { f.NamesOf = oin.NameKey("Vendimia HR") }))},
	{"groups as well, from now on", "Solera Talento", "update.scopes-added", and(scoped("okta.users.manage Creates employees in Okta, updates their position, deactivates them at the end of a season\nokta.groups.manage Adds seasonal workers to the group of their site"), swapped(oin.AppDescription, "are created in Okta the day before they start", "are created in Okta the day before they start and added to the group of their site"), text("existing_changes", "Seasonal workers are added to the group of their site. The guide has moved to our help center and now has screenshots."))},
	{"new cards, old number", "Sweetgum Incidents", "update.version-same", and(gardenRelease("Sweetgum Incidents", "1.5.1"), text("existing_changes", "There is a new card, Attach Note, and Declare Incident takes an optional severity. Page Duty works as before. No action needed for existing flows."))},
	{"the data centre moved, and that's all", "Nettle Desk", "update.nothing-changed", renewed("Our servers have moved to Dublin. The cards, the version and the documentation are what they were.", same)},
	{"a note for everything", "Olivar Compras", "notes.empty", noted("changed", "Several enhancements and small corrections")},

	// What is left over
	{"half of it is from another catalog", "Clover Payroll", "leftovers.other-platform", swapped(oin.AppDescription, "names and cost centres from Okta", "names and cost centres from OneLogin")},
}
