package labelled

import (
	"oinmanager/internal/check"
	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

// ferryContactMistakes are of support contacts and the escalation contact.
var ferryContactMistakes = []mistake{
	{"the one who answers most", "Chombo Dispatch", "support.person", support("grace.nakato@chombodispatch.org +255_28_298_3340")},
	{"the mailbox from before the domain", "Mlimi Members", "support.free-mail", support("mlimimembers@yahoo.com +265_1_774_093")},
	{"the address that sends the marks", "Klassenbuch Plus", "support.no-reply", support("noreply@klassenbuch-plus.de https://www.klassenbuch-plus.de/en/help")},
	{"journalists are welcome", "Labtrail", "support.other-team", support("press@labtrail.dk +45_78_73_20_66")},
	{"the agency that hosts it", "Kitab Shelf", "support.domain", support("helpdesk@lahoredigitalworks.com")},
	{"as it is dialed in Nairobi", "Afya Rota", "support.phone", support("msaada@afyarota.co.ke 0722_418_905")},
	{"a number for examples", "Quadlock Residences", "support.phone-fictional", support("residences@quadlock.ca +1_506_555_0117")},
	{"help is somewhere on the site", "Larder Loop", "support.home-page", support("hello@larderloop.ie https://larderloop.ie")},
	{"a group in WhatsApp", "Kibanda Keys", "support.invitation", support("hello@kibandakeys.com https://chat.whatsapp.com/HxT4mKe92LqBv0Rz7YwPns")},
	{"a server in Discord", "Warsztat Together", "support.invitation", support("pomoc@warsztattogether.pl https://discord.gg/wrsztTg4")},
	{"where to give money", "Saathi Volunteers", "support.not-help", support("support@saathivolunteers.org https://saathivolunteers.org/donate")},

	{"the same three people read both", "Oficina Clara", "escalation.same-as-support", text("escalation_contact", "ayuda@oficinaclara.cl")},
	{"the desk for customers", "Tabung Gaji", "escalation.queue", text("escalation_contact", "customer-care-team@tabunggaji.my")},
	{"a list at Gmail", "Kibanda Keys", "escalation.free-mail", text("escalation_contact", "kibandakeys.oncall@gmail.com")},
	{"the contractor in Ankara", "Pergola Campus", "escalation.domain", text("escalation_contact", "nobet@anadoluyazilim.com")},
	{"a form filled in backwards", "Chombo Dispatch", "escalation.okta", text("escalation_contact", "oin-escalations@okta.com")},
	{"the chief engineer", "Sora Care Shift", "escalation.person", text("escalation_contact", "kenji.yamashita@soracare.jp")},
	{"those who hire", "Gemeindekompass", "escalation.other-team", text("escalation_contact", "recruiting@gemeindekompass.at")},
	{"a mailbox that only sends", "Hanok Rooms", "escalation.no-reply", text("escalation_contact", "do-not-reply@hanokrooms.kr")},
	{"a subdomain without mail", "Reef Permit", "escalation.no-mail", and(text("escalation_contact", "reef-oncall@alerts.reefpermit.com.au"), undeliverable("alerts.reefpermit.com.au"))},
}

// ferryReviewMistakes are of what reviewers need: the test account, suites, and scopes.
var ferryReviewMistakes = []mistake{
	// Test account
	{"acceptance tests are done there", "Gemeindekompass", "test.production", text("test_url", "https://akt-uat.gemeindekompass.at/login")},
	{"the org that came for free", "Afya Rota", "test.not-okta", text("test_url", "https://integrator-2291854.okta.com/")},
	{"the host before the domain was bought", "Kibanda Keys", "test.own-domain", text("test_url", "https://kibanda-agents.onrender.com/login")},
	{"the invitation from the email", "Bantay ID", "test.static", text("test_url", "https://console.bantay.ph/invitations/81724/accept")},
	{"log in is at the top right", "Reef Permit", "test.sign-in-page", text("test_url", "https://reefpermit.com.au")},
	{"not before you approve", "Kitab Shelf", "test.username-placeholder", text("test_username", "will be created after approval")},
	{"one for each tester", "Gemeindekompass", "test.username-one", text("test_username", "oktatest1, oktatest2 or oktatest3")},
	{"Gmail, since it's quick", "Tuma SMS", "test.username-free-mail", text("test_username", "tumasms.oktatest@gmail.com")},
	{"an address of a customer", "Sora Care Shift", "test.username-domain", text("test_username", "okta-test@nagoya-kaigo-center.jp")},
	{"the product manager's login", "Quadlock Residences", "test.username-person", text("test_username", "meredith.arsenault@quadlock.ca")},
	{"the password once more, to be safe", "Larder Loop", "test.password-in-text", and(ferryMore(oin.TestInstructions, " In case it doesn't show: larder-Ferry-58-tide"), passwordIn(oin.TestInstructions))},
	{"a technician with a password", "Labtrail", "test.password-written", ferryMore(oin.TestInstructions, " To see what a technician sees: tech1@labtrail.dk, password Pipette#7781.")},
	{"a key for Postman", "Hanok Rooms", "test.password-written", ferryMore(oin.TestInstructions, " If you want to call our API by Postman, API key: hk_live_9Zt4QmX27bLw0RvKc5Yd.")},
	{"nothing special", "Klassenbuch Plus", "test.instructions", text("test_instructions", "No special instructions. The program is self-explanatory.")},
	{"good wishes", "Sampan Log Vault", "test.instructions", text("test_instructions", "Dear reviewer, please kindly test as per your normal procedure. We look forward to your favourable reply.")},
	{"the channel that we share", "Baobab Sauvegarde", "test.instructions-elsewhere", text("test_instructions", "The complete test protocol is posted in our Teams channel \"Okta project\". Ask Mr. Diop to add you.")},
	{"in their wiki", "Warsztat Together", "test.instructions-elsewhere", text("test_instructions", "All steps are in our internal Notion, page \"Okta review\". Your colleague has requested access already I think.")},
	{"a code on a handphone", "Tabung Gaji", "test.second-factor", ferryMore(oin.TestInstructions, " After the password an OTP is sent to Encik Rahman's handphone.")},
	{"the national app", "Keskus Access Register", "test.second-factor", ferryMore(oin.TestInstructions, " As the law requires it, each sign-in is then confirmed with Smart-ID on an Estonian phone.")},
	{"addresses from the Emirates only", "Mizan Evidence", "test.second-factor", ferryMore(oin.TestInstructions, " Note that the portal only accepts connections from UAE IP addresses.")},
	{"your own university", "Certifac", "test.password-works", swapped(oin.TestInstructions, "You hold the role", "There is no local login: pick your university in the list and use your institutional account there. You hold the role")},
	{"with your Google account", "Zdravko Practice", "test.password-works", swapped(oin.TestInstructions, "Practice owner with full rights", "Please use the button \"Continue with Google\" with your own work account, as username and password do not work here. Practice owner with full rights")},
	{"first a name", "Afya Rota", "test.ready", swapped(oin.TestInstructions, "You're a County HR Administrator", "We shall create the account once you share the name of the tester. You'll be a County HR Administrator")},
	{"the machine sleeps", "BotSieve", "test.ready", ferryMore(oin.TestInstructions, " Email us two hours before you start so we can switch the instance on.")},
	{"a teacher's account", "Klassenbuch Plus", "test.rights", swapped(oin.TestInstructions, "Role: school administrator of the sample school.", "This is the account of a teacher of the sample school, and the menu Administration is not visible for teachers.")},
	{"look, but don't touch", "Mlimi Members", "test.rights", swapped(oin.TestInstructions, "This is a head office administrator;", "For safety this user can only view and not save anything;")},
	{"until the middle of the month", "Phao Device Check", "test.lasting", ferryMore(oin.TestInstructions, " The account is valid until 15 December 2026.")},
	{"two weeks of trial", "Saathi Volunteers", "test.lasting", ferryMore(oin.TestInstructions, " Please note that it is a trial account and will be closed after 14 days.")},
	{"in Spanish", "Oficina Clara", "test.language", text("test_instructions", "El usuario es jefe de oficina. En la pantalla \"Ventanillas\" se ve cómo cambian los puestos mientras corre un flujo. El resultado esperado está en la descripción de cada flujo.")},

	// Connector and suite
	{"the key of a first attempt is registered", "Kitab Shelf", "connector.registered", facts(func(f *check.Facts) { f.Connectors[0].Key = "kitabshelf_11d8c0e7a4f94b6db2c5e73f08a96d1b" })},
	{"the suite of the version before", "Labtrail", "suite.version", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported(vendorOf("Labtrail").connector, "3.9.2", flowsFor(vendorOf("Labtrail").actions)...)
		return s
	}},
	{"the suite of the developer's copy", "Hanok Rooms", "suite.uses-connector", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported("hanokroomsdev_20c6a9e1f5b84d7788e3f1c0b95d4a76", "1.5.3", flowsFor(vendorOf("Hanok Rooms").actions)...)
		return s
	}},
	{"flows with Okta cards alone", "Oficina Clara", "suite.own-connector", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported("okta", "2.4.1", flow{name: "Read clerk", description: "Reads a clerk in Okta.", methods: []string{"readUser"}}, flow{name: "Suspend clerk", description: "Suspends a clerk in Okta.", methods: []string{"suspendUser"}})
		return s
	}},
	{"a card was kept from 1.3.1", "Larder Loop", "suite.other-versions", inSuite(func(s *flopack.Suite) {
		s.Connectors = append(s.Connectors, flopack.Connector{Key: vendorOf("Larder Loop").connector, Version: "1.3.1", Methods: []string{"addDriver"}})
	})},
	{"the last card has no flow", "Quadlock Residences", "suite.actions", func(s check.Subject) check.Subject {
		return exports(flowsFor(ferryCards("Quadlock Residences", "readFob"))...)(s)
	}},
	{"the free card was forgotten", "Chombo Dispatch", "suite.custom-api-action", func(s check.Subject) check.Subject {
		s.Facts.Connectors = nil
		return exports(flowsFor(ferryCards("Chombo Dispatch", "customAPIAction"))...)(s)
	}},
	{"an unfinished flow", "Gemeindekompass", "suite.empty-flows", inSuite(func(s *flopack.Suite) { s.Flows[2].Cards = nil })},
	{"the flow for the connection was exported too", "Sora Care Shift", "suite.reserved-names", ferryFlow("Sora Care Shift", flow{name: "_authping", description: "Checks the connection.", methods: []string{"registerCaregiver"}})},
	{"twice the same name", "Zdravko Practice", "suite.flows-named", ferryFlow("Zdravko Practice", flow{name: "Test Block Substitute", description: "Blocks a substitute twice and expects an error.", methods: []string{"blockSubstitute"}})},
	{"marks for what is done", "Kitab Shelf", "suite.flow-characters", ferryFlow("Kitab Shelf", flow{name: "✔ Block → unblock (final!!)", description: "Blocks a card of the sample college and expects the state blocked.", methods: []string{"blockCard"}})},
	{"flows with numbers and nothing else", "Tuma SMS", "suite.tests-listed", and(text("test_instructions", "Plenty of credit is on this account, and messages to +256 numbers in the contact list go nowhere. Outbox shows them."), exports(flow{name: "Flow 1", methods: []string{"sendMessage"}}, flow{name: "Flow 2", methods: []string{"readStatus"}}, flow{name: "Flow 3", methods: []string{"customAPIAction"}}))},
	{"a token of GitHub to file issues", "Reef Permit", "suite.secrets", ferryFlow("Reef Permit", flow{name: "File an issue", description: "Lists approvals and files an issue if one is missing.", methods: []string{"listApprovals"}, input: map[string]any{"headers": map[string]any{"value": `{"Authorization":"token ` + "gh" + `p_` + `Zq8RkT2mVx5LsN7bWcY4hDfJ9uGaE1pK3oQi"}`}}})},
	{"a password as a constant", "Labtrail", "suite.possible-secrets", ferryFlow("Labtrail", flow{name: "Certify with login", description: "Certifies a technician with another login.", methods: []string{"certify"}, input: map[string]any{"password": map[string]any{"value": "Centrifuge-4471-Aarhus"}}})},
	{"a medic at Gmail", "Chombo Dispatch", "suite.personal-data", ferryFlow("Chombo Dispatch", flow{name: "Pause by email", description: "Pauses a medic by email and expects the state paused.", methods: []string{"pauseMedic"}, input: map[string]any{"email": map[string]any{"value": "neema.mwakyusa.medic@gmail.com"}}})},
	{"a server in the ministry", "Hanok Rooms", "suite.private-hosts", ferryFlow("Hanok Rooms", flow{name: "Lend by URL", description: "Lends rights by URL and expects the state lent.", methods: []string{"lendRights"}, input: map[string]any{"url": map[string]any{"value": "http://10.20.4.17:8090/api/rights"}}})},

	// Scopes
	{"reads what it manages", "Afya Rota", "scopes.redundant", scoped("okta.users.manage Creates users for confirmed postings, updates the facility, deactivates users whose posting has ended\nokta.users.read Finds the nurse by email address")},
	{"governance without a word", "Certifac", "scopes.other-api", scoped("okta.users.read Staff under review and their managers\nokta.apps.read Apps that are assigned to staff\nokta.groups.manage Withdraws memberships that a dean has refused\nokta.governance.accessCertifications.read")},
	{"it's clear anyway", "Kibanda Keys", "scopes.manage-reason", scoped("okta.users.manage\nokta.authenticators.read Sees whether security keys are switched on")},
	{"the name of the scope again", "Baobab Sauvegarde", "scopes.reason", scoped("okta.groups.manage Restores deleted groups and their members\nokta.policies.manage To manage policies")},
	{"required", "Bantay ID", "scopes.reason", scoped("okta.users.manage Required for the integration to work")},
	{"one sentence for both", "Saathi Volunteers", "scopes.same-reason", scoped("okta.users.manage Needed when a coordinator accepts a volunteer\nokta.groups.manage Needed when a coordinator accepts a volunteer")},
	{"a list that may change everyone", "Mlimi Members", "scopes.write", scoped("okta.users.manage Name, phone number and district of field officers")},
	{"memberships are only read", "Keskus Access Register", "scopes.read", scoped("okta.groups.read Groups that stand for databases\nokta.users.read Finds the official by email address")},
	{"whoever wants it", "Mizan Evidence", "scopes.optional", scoped("okta.users.read Lists who has access\nokta.roles.read Lists who is an administrator\nokta.policies.read Checks password rules, can be left out if the customer prefers")},
	{"brands in an archive of logs", "Sampan Log Vault", "scopes.unrelated", scoped("okta.logs.read\nokta.emailDomains.read")},

	// API service
	{"a token from the default server", "BotSieve", "api.custom-server", ferryMore(oin.TestInstructions, " Token endpoint field: https://yourorg.okta.com/oauth2/default/v1/token.")},
	{"a token of an admin", "Klassenbuch Plus", "api.token", swapped(oin.TestInstructions, "where you enter the three values.", "where you paste an API token which a super admin makes in Okta under Security > API > Tokens.")},
	{"a public key is uploaded", "Nordkapp Threat Desk", "api.private-key", swapped(oin.TestInstructions, "asks for Okta domain, client ID, client secret.", "asks for the Okta domain and client ID and shows our public key (JWK), which you register in Okta so that we sign with private_key_jwt.")},
}
