package labelled

import (
	"oinmanager/internal/check"
	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

// millContacts are about support and escalation contacts, and release notes.
var millContacts = []mistake{
	{"what developers tell each other", "Hearthside Claims", "notes.empty", noticed("changed", "Under-the-hood enhancements")},
	{"patched, and no more", "Ledgerwick", "notes.security", noticed("security", "Patched a vulnerability")},

	{"whoever answered last time", "Saltmarsh Catering", "support.person", support("deborah.hollis@saltmarshcatering.co.uk +44_1603_758_214")},
	{"the shop's mailbox at Yahoo", "Bilgewell Marine", "support.free-mail", support("bilgewellmarine@yahoo.com +1_207_594_8126")},
	{"the sender of invoices", "Copperpot Events", "support.no-reply", support("donotreply@copperpot.events")},
	{"the people who hire", "Broadsheet Desk", "support.other-team", support("careers@broadsheetdesk.com +44_20_3905_7712")},
	{"the firm that wrote the software", "Tannwald Forestry", "support.domain", support("hotline@salzachsoft.at +43_662_8403_517")},
	{"as dialed in Dublin", "Quayline Property", "support.phone", support("support@quayline.ie 01_524_8830")},
	{"copied from a style guide", "Tamarack Libraries", "support.phone-fictional", support("helpdesk@tamaracklibraries.org +1_218_555_0147")},
	{"the front page", "Gantry Yard", "support.home-page", support("support@gantryyard.be https://www.gantryyard.be/")},
	{"come to our Discord", "Ledgerwick", "support.invitation", support("support@ledgerwick.io https://discord.gg/8hTzQ2wK")},
	{"the form for buyers", "Plumbline Config Watch", "support.not-help", support("support@plumbline.ie https://plumbline.ie/request-a-demo")},

	{"the same line twice", "Halfmoon MDR", "escalation.same-as-support", text("escalation_contact", "watchfloor@halfmoonsec.com")},
	{"where tickets are opened", "Quayline Property", "escalation.queue", text("escalation_contact", "quayline-helpdesk@quayline.ie")},
	{"the founder at Proton", "Sorghum Co-op Desk", "escalation.free-mail", text("escalation_contact", "sorghum.alerts@proton.me")},
	{"the hoster's people", "Maple Hollow Trustee Office", "escalation.domain", text("escalation_contact", "maplehollow-oncall@redcedarhosting.ca")},
	{"a friend at Okta", "Snowberry Endpoint Trust", "escalation.okta", text("escalation_contact", "isv-partners@okta.com")},
	{"the head of engineering", "Nordkapell Retail", "escalation.person", text("escalation_contact", "henrik.sandell@nordkapell.se")},
	{"the people with the invoices", "Haverford Clinical Staffing", "escalation.other-team", text("escalation_contact", "accounts-payable@haverfordstaffing.com")},
	{"the monitoring's sender", "Osprey Lab Notebook", "escalation.no-reply", text("escalation_contact", "alerts-no-reply@ospreylab.com")},
}

// millTests are about the test account.
var millTests = []mistake{
	{"said in the notes only", "Nordkapell Retail", "test.production", millAdd(oin.TestInstructions, " This is our staging environment, which is rebuilt every night.")},
	{"our org at Okta", "Thresher ID Proofing", "test.not-okta", text("test_url", "https://integrator-7719403.okta.com")},
	{"Azure's name for it", "Brasswork Access Certification", "test.own-domain", text("test_url", "https://brasswork-prod.azurewebsites.net/login")},
	{"a link out of an invitation", "Grenier Backup", "test.static", text("test_url", "https://espace.grenier-backup.fr/activate/5f0c9e3a7b1d4826")},
	{"where accounts are made", "Bilgewell Marine", "test.sign-in-page", text("test_url", "https://my.bilgewell.com/signup")},
	{"sent on demand", "Maple Hollow Trustee Office", "test.username-placeholder", text("test_username", "available upon request")},
	{"two at once", "Belfort Signature", "test.username-one", text("test_username", "rh@belfort-signature.eu or signataire@belfort-signature.eu")},
	{"a fresh Gmail", "Copperpot Events", "test.username-free-mail", text("test_username", "copperpot.oktareview@gmail.com")},
	{"a pilot customer's address", "Castellum Vault", "test.username-domain", text("test_username", "collaudo@acquedotti-riuniti.it")},
	{"the product manager lends hers", "Gantry Yard", "test.username-person", text("test_username", "lotte.vermeersch@gantryyard.be")},
	{"the password once more", "Turnpike Freight Audit", "test.password-in-text", and(millAdd(oin.TestInstructions, " The password again: Axle-Scale-4471."), passwordIn(oin.TestInstructions))},
	{"the learner's account", "Wexford Safety Training", "test.password-written", millAdd(oin.TestInstructions, " To take a course yourself, use learner7@wexfordsafety.com, pwd Lockout#2026.")},
	{"a key to save a step", "Copperpot Events", "test.password-written", swapped(oin.TestInstructions, "API keys: My account > Keys.", "Use our API key cpk_"+"live_7Hq2Vn9sXw4Lz8Tb1Rd6.")},
	{"only a greeting", "Vesterled HR", "test.instructions", text("test_instructions", "Dear review team, the account is ready for your use. Kind regards from Copenhagen.")},
	{"in the partner channel", "Plumbline Config Watch", "test.instructions-elsewhere", text("test_instructions", "Aoife pinned the steps in our shared Slack channel #okta-plumbline.")},
	{"a code to a phone in Lyon", "Grenier Backup", "test.second-factor", millAdd(oin.TestInstructions, " At each sign-in, a code is sent by SMS to the phone of our technical director.")},
	{"from listed addresses only", "Kadewerk Terminals", "test.second-factor", millAdd(oin.TestInstructions, " The system is reachable from whitelisted IP addresses only.")},
	{"no password for this one", "Ashcombe Log Reserve", "test.password-works", millAdd(oin.TestInstructions, "\nPasswords have been retired in this tenant. On the sign-in page, select Continue with Microsoft.")},
	{"as soon as you write", "Cobbler Keys", "test.ready", millAdd(oin.TestInstructions, " The account is blocked at the moment. Send us a mail and we will unblock it within one working day.")},
	{"somebody who may look", "Tannwald Forestry", "test.rights", text("test_instructions", "The account is a viewer with read-only rights in a sample district. API keys can only be created by an administrator, so this menu is hidden. For each flow, the description states the expected result.")},
	{"until mid-December", "Castellum Vault", "test.lasting", millAdd(oin.TestInstructions, " The account expires automatically on 15 December 2026.")},
	{"for the colleague in Vienna", "Tannwald Forestry", "test.language", text("test_instructions", "Das Konto ist Betriebsleiter eines Musterreviers. Was ein Ablauf verändert hat, sieht man unter Personen > Reviere. Das erwartete Ergebnis steht jeweils in der Beschreibung des Ablaufs.")},
}

// millBuilds are about connectors, suites, scopes, and tokens.
var millBuilds = []mistake{
	{"a card was forgotten", "Kadewerk Terminals", "suite.actions", millFlows("readWorker")},
	{"a helper of nobody", "Osprey Lab Notebook", "suite.empty-flows", inSuite(func(s *flopack.Suite) {
		s.Flows[2].Name, s.Flows[2].Description, s.Flows[2].Cards = "New flow 4", "", nil
	})},
	{"from the connector's project", "Copperpot Events", "suite.reserved-names", millFlows("", flow{name: "_authping", description: "Checks the connection.", methods: []string{"inviteStaff"}})},
	{"one letter per test", "Belfort Signature", "suite.tests-listed", exports(flow{name: "A", methods: []string{"sendEnvelope"}}, flow{name: "B", methods: []string{"readEnvelope"}}, flow{name: "C", methods: []string{"voidEnvelope"}}, flow{name: "D", methods: []string{"customAPIAction"}})},
	{"last month's export", "Tamarack Libraries", "suite.version", func(s check.Subject) check.Subject {
		v := vendorOf("Tamarack Libraries")
		s.Facts.Suite = exported(v.connector, "1.2.0", flowsFor(v.actions)...)
		return s
	}},
	{"a token of the developer's org", "Hearthside Claims", "suite.secrets", millFlows("", flow{name: "Compare with Okta", description: "Reads the adjuster from Okta and compares the limit.", methods: []string{"setLimit"}, input: map[string]any{"headers": map[string]any{"value": `{"Authorization":"SSWS 00` + `kVw8ZrT3xQmB6yNcL1pJfH9dSgA4uE7oYi2XtRzP"}`}}})},
	{"the card that every connector has", "Saltmarsh Catering", "suite.custom-api-action", and(millFlows("customAPIAction"), facts(func(f *check.Facts) { f.Connectors = nil }))},
	{"a captain's mailbox", "Bilgewell Marine", "suite.personal-data", millFlows("", flow{name: "Assign by email", description: "Assigns a worker, expects dock 3.", methods: []string{"assignDock"}, input: map[string]any{"email": map[string]any{"value": "walt.pendleton61@gmail.com"}}})},
	{"inside the yard", "Gantry Yard", "suite.private-hosts", millFlows("", flow{name: "Open gate by URL", description: "Opens gate 2 by URL, expects open.", methods: []string{"openGate"}, input: map[string]any{"url": map[string]any{"value": "http://10.14.3.20/api/gates/2"}}})},

	{"because it's needed", "Thresher ID Proofing", "scopes.reason", scoped("okta.users.manage Required for the integration to work properly")},
	{"the scope in other words", "Cobbler Keys", "scopes.reason", scoped("okta.users.manage To manage users\nokta.authenticators.read Sees whether the org permits security keys")},
	{"copy, paste", "Grenier Backup", "scopes.same-reason", scoped("okta.groups.manage Restores what an administrator deleted\nokta.policies.manage Restores what an administrator deleted")},
	{"manage, for a list of dispatchers", "Turnpike Freight Audit", "scopes.write", scoped("okta.users.manage Dispatchers, their terminal, and their email address")},
	{"no right to take anyone out", "Brasswork Access Certification", "scopes.read", scoped("okta.users.read Who is certified, and who their manager is\nokta.groups.read Memberships that managers confirm\nokta.apps.read App assignments that managers confirm")},
	{"if the board likes", "Maple Hollow Trustee Office", "scopes.optional", scoped("okta.users.read Trustees and clerks\nokta.groups.read Only needed if committees are kept as groups; can be left unchecked")},
	{"brands for freight", "Turnpike Freight Audit", "scopes.unrelated", scoped("okta.users.read Dispatchers, their terminal, and their email address\nokta.brands.read")},
	{"campaigns of Okta's own, and why isn't said", "Brasswork Access Certification", "scopes.other-api", scoped("okta.users.read Who is certified, and who their manager is\nokta.groups.manage Takes people out of groups after a manager's denial\nokta.apps.read App assignments that managers confirm\nokta.governance.accessCertifications.read")},
	{"all that can be looked at", "Snowberry Endpoint Trust", "scopes.many", scoped("okta.devices.read Registered devices\nokta.users.read Who works on a device\nokta.groups.read\nokta.apps.read\nokta.logs.read\nokta.policies.read\nokta.roles.read\nokta.idps.read\nokta.networkZones.read\nokta.schemas.read\nokta.deviceAssurance.read\nokta.authenticators.read\nokta.brands.read\nokta.domains.read\nokta.eventHooks.read\nokta.inlineHooks.read\nokta.trustedOrigins.read\nokta.features.read\nokta.orgs.read\nokta.realms.read")},

	{"the default server", "Wachtel Signal", "api.custom-server", millAdd(oin.TestInstructions, " As the token endpoint, enter https://<your org>.okta.com/oauth2/default/v1/token.")},
	{"a token of the admin", "Ledgerwick", "api.token", text("test_instructions", "Admin login. In Okta, create a token at Security → API → Tokens, then here: Sources → Okta → paste domain and token → Pull. Look at Licenses → Unused.")},
	{"a key pair", "Plumbline Config Watch", "api.private-key", text("test_instructions", "You are the auditor and the admin of this workspace. Targets > Okta > Credentials creates a key pair; copy the public key (JWK) into the Okta app and choose Public key / Private key as client authentication. Then Targets > Okta > Compare.")},
}
