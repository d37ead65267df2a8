package labelled

import (
	"slices"

	"oinmanager/internal/check"
)

// terraceMistakes are single mistakes in the submissions of [terraceVendors].
var terraceMistakes = slices.Concat(terraceTexts, terracePeople, terraceFiles)

// terraceTexts are mistakes in names, websites, use cases, and descriptions.
var terraceTexts = []mistake{
	// Names
	{"Okta in parentheses", "Sawtooth SIEM", "name.okta", text("app_name", "Sawtooth SIEM (Okta)")},
	{"the product's release", "Tasman Licence Watch", "name.version", text("app_name", "Tasman Licence Watch 4.0")},
	{"the demo tenant's name", "Monsoon Joiner Desk", "name.trial", text("app_name", "DEMO - Monsoon Joiner Desk")},
	{"the name goes on with SCIM", "Cardinal Point HR", "name.suffix", text("app_name", "Cardinal Point HR SCIM")},
	{"the form's hint was typed in", "Spreetor Device Trust", "name.placeholder", text("app_name", "Enter app name")},
	{"v and i in the wrong order", "Deccan Service Desk", "name.misspelled", text("app_name", "Deccan Serivce Desk")},
	{"a claim after a bar", "Kharouv Bot Guard", "name.short", text("app_name", "Kharouv Bot Guard | Stop credential stuffing at the door")},
	{"the domain, since everyone calls it that", "Mitzpe Access Requests", "name.address", text("app_name", "mitzpe.io")},
	{"as registered with the Registrar of Companies", "Deccan Service Desk", "name.marks", text("app_name", "Deccan Service Desk Pvt. Ltd.")},

	// Whether it exists
	{"it's only an update, so No", "Karoo Audit Trail", "exists.on-update", text("exists_in_oin", "no")},
	{"a link in place of the name", "Palouse Endpoint", "exists.name-plain", text("existing_name", "www.okta.com/integrations/palouse-endpoint")},
	{"it's in the email", "Ramon Mail Filter", "exists.changes", text("existing_changes", "As per the mail trail with Okta partner team")},

	// Websites
	{"where admins log in", "Cove Point SOAR", "website.sign-in", text("app_website", "https://soc.covepoint.com/signin")},
	{"the profile at Crunchbase", "Golan Threat Desk", "website.profile", text("app_website", "https://www.crunchbase.com/organization/golan-threat-desk")},
	{"the agent's repository", "Palouse Endpoint", "website.code", text("app_website", "https://github.com/palouse-tech/endpoint-agent")},
	{"the brochure for buyers in ministries", "Fjordkort Smartcards", "website.document", text("app_website", "https://fjordkort.no/files/Smartcards_product_sheet_2026_EN.pdf")},
	{"where the company hires", "Nivtal SaaS Ledger", "website.about-product", text("app_website", "https://www.nivtal.com/careers")},
	{"the manual, because it has more", "Tauber Session Vault", "website.docs", text("app_website", "https://docs.tauber-vault.de/en/")},

	// Use cases
	{"a log archive that can't read the log", "Havelland Log Exchange", "usecases.logging", scoped("okta.users.read Names of the people in an event")},
	{"phone numbers as a lifecycle", "Bilby Phonebook", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"alerts are risk signals, too", "Sawtooth SIEM", "usecases.risk", uses("Centralized Logging", "Risk Signal Sharing")},
	{"whatever protects the login", "Atacama Login Shield", "usecases.mfa", uses("Bot or Fraud Detection", "Multifactor Authentication (MFA)")},
	{"a pager that verifies identities", "Hibari On-Call", "usecases.description", uses("Automation", "Identity Verification")},

	// Descriptions: what they say
	{"patches and no word about the integration", "Palouse Endpoint", "description.value", text("app_description", "Palouse Endpoint manages and patches Macs and PCs for schools and county offices. New machines are ready in ten minutes, missing ones can be locked from a browser, and reports show which ones are still without encryption.")},
	{"two words per sentence", "Spreetor Device Trust", "description.short", text("app_description", "Device checks. Works with Okta.")},
	{"a gap for the product team", "Nivtal SaaS Ledger", "description.placeholder", appended("app_description", " <<one more sentence from product team>>")},
	{"the paste ended too soon", "Kharouv Bot Guard", "description.unfinished", retyped("app_description", "and your policy can ask for a second factor or end the session.", "and your policy can ask for a second factor or")},
	{"shortened by hand, with a period", "Havelland Log Exchange", "description.last-sentence", retyped("app_description", "searches all logs at once.", "searches all logs of the.")},
	{"the sister product's text", "Golan Threat Desk", "description.names-app", text("app_description", "Hermon Attack Surface lists the forgotten servers and domains of a company. Hermon Attack Surface sends a risk signal to Okta for each user whose session was seen on one of them.")},
	{"Ctrl+V hit two times", "Konkan Passkeys", "description.twice", func(s check.Subject) check.Subject {
		return appended("app_description", "\n\n"+s.Answers.Text("app_description"))(s)
	}},
	{"the German one", "Burgwacht PAM", "description.language", text("app_description", "Burgwacht PAM vermittelt und protokolliert privilegierte Sitzungen auf Servern, Datenbanken und Switches. Die Mitgliedschaft in Okta-Gruppen entscheidet, welche Systeme ein Administrator öffnen darf. Vor jeder Sitzung werden die Gruppen erneut gelesen.")},
	{"where to read on", "Cove Point SOAR", "description.link", appended("app_description", " Read more: https://docs.covepoint.com/soar.")},
	{"setup in one breath", "Ridgeway Entitlements", "description.instructions", appended("app_description", " To set it up, log in to Okta as super admin, open Applications > API Service Integrations, select Ridgeway Entitlements, and paste the client secret into Connectors > Okta.")},
	{"what it costs", "Lachish Vault", "description.price", appended("app_description", " Plans start at $4 per user and month, and teams of up to five people use it for free.")},
	{"a README", "Aravalli Org Backup", "description.markup", retyped("app_description", "Aravalli Org Backup takes a copy", "## Overview\n**Aravalli Org Backup** takes a copy")},
	{"caps lock for what matters", "Deccan Service Desk", "description.shouting", retyped("app_description", "and close the ticket after the user has been unlocked.", "and CLOSE THE TICKET AUTOMATICALLY WITHOUT ANY MANUAL EFFORT!!!")},
	{"on this planet", "Sawtooth SIEM", "description.praise", retyped("app_description", "Sawtooth SIEM stores", "Sawtooth SIEM is the most powerful and easiest SIEM on the planet. It stores")},
	{"SAML, since the product has it", "Lachish Vault", "description.protocol", appended("app_description", " The integration also lets employees log in to Lachish Vault with SAML single sign-on from Okta.")},
	{"the lawyers' sign", "Monsoon Joiner Desk", "description.marks", retyped("app_description", "use Monsoon Joiner Desk to", "use Monsoon Joiner Desk™ to")},
	{"zombies", "Spreetor Device Trust", "description.tone", retyped("app_description", "Which of the laptops that sign in are really managed?", "Let's be honest, folks: your fleet is full of zombie laptops, and it's gonna bite you!")},
	{"supercharged", "Panela Phish Drill", "description.tone", retyped("app_description", "Panela Phish Drill sends harmless phishing emails and teaches those who click.", "Ready to supercharge your human firewall? Say goodbye to boring trainings and hello to Panela Phish Drill, the magic wand for your CISO!")},
	{"veterans and investors", "Golan Threat Desk", "description.company", appended("app_description", " We were founded in 2019 by intelligence veterans and are backed by venture capital funds from Tel Aviv and Boston.")},
	{"what next year brings", "Twiga Asset Desk", "description.today", appended("app_description", " Support for printers and network equipment is planned for the second quarter of 2027.")},
	{"better than the big ones", "Burgwacht PAM", "description.competitor", appended("app_description", " Unlike CyberArk or BeyondTrust, it is installed within a day.")},
	{"a demo for readers", "Nivtal SaaS Ledger", "description.call", appended("app_description", " Book a 20-minute demo today and see how much you can save!")},
	{"the architecture", "Sawtooth SIEM", "description.technical", appended("app_description", " It calls GET /api/v1/logs with a bearer token from the client credentials grant, follows the rel=next header, and writes the JSON documents to a ClickHouse cluster.")},

	// Descriptions: how they are written
	{"an i for an e", "Burgwacht PAM", "description.spelling", retyped("app_description", "records privileged sessions", "records priviliged sessions")},
	{"a letter was swallowed", "Nivtal SaaS Ledger", "description.spelling", retyped("app_description", "company's subscriptions with", "company's subcriptions with")},
	{"out of a PDF", "Atacama Login Shield", "description.line-breaks", text("app_description", "Atacama Login Shield notices when bots try one\nstolen password after the other against a company\nin Latin America, and shares the addresses with all\nof its customers. It writes these addresses to a\nblocked network zone in your Okta org, and clears\nthem when the wave of fraud has ended.")},
	{"a ticket create", "Monsoon Joiner Desk", "description.grammar", retyped("app_description", "A ticket of the type \"Joiner\" creates a user in the client's Okta org and puts the user into", "A ticket of the type \"Joiner\" create an user in the client's Okta org and put the user into")},
	{"it block", "Fjordkort Smartcards", "description.grammar", retyped("app_description", "It blocks the card when the user is suspended, and unblocks it afterwards.", "It block the card when the user is suspend, and unblock it afterwards.")},

	// Leftovers
	{"the example's product", "Hemlock Restore", "leftovers.acme", retyped("app_description", "Flows in Okta Workflows can", "With the Acme connector, flows in Okta Workflows can")},
	{"what was written for Entra", "Konkan Passkeys", "leftovers.other-platform", retyped("app_description", "enrolls them in Okta before the parcel", "enrolls them in Microsoft Entra ID before the parcel")},
}
