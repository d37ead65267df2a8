package labelled

// terracePeople are mistakes in contacts, test accounts, and scopes, and in how an API
// service signs in.
var terracePeople = []mistake{
	// Support
	{"the one who built it", "Kharouv Bot Guard", "support.person", support("noa.ben-david@kharouv.io https://kharouv.io/docs/faq")},
	{"the free mailbox from the first year", "Twiga Asset Desk", "support.free-mail", support("twigadesk.support@gmail.com +254_20_389_4471")},
	{"the mailer's address", "Lachish Vault", "support.no-reply", support("donotreply@lachishvault.com https://help.lachishvault.com/")},
	{"whoever does the press", "Golan Threat Desk", "support.other-team", support("press@golanthreat.com")},
	{"as one dials it in Cologne", "Burgwacht PAM", "support.phone", support("technik@burgwacht.de 0221_6430_8177")},
	{"a server for gamers", "Kharouv Bot Guard", "support.invitation", support("support@kharouv.io https://discord.gg/kQ7vHsZb2")},
	{"a form for buyers", "Hemlock Restore", "support.not-help", support("support@hemlockrestore.com https://hemlockrestore.com/request-a-demo")},

	// Escalation
	{"copied from the line above", "Burgwacht PAM", "escalation.same-as-support", text("escalation_contact", "technik@burgwacht.de")},
	{"where customers complain", "Deccan Service Desk", "escalation.queue", text("escalation_contact", "customer-complaints@deccandesk.com")},
	{"the head of engineering", "Ridgeway Entitlements", "escalation.person", text("escalation_contact", "tom.whitaker@ridgeway-iga.com")},
	{"those who send invoices", "Cove Point SOAR", "escalation.other-team", text("escalation_contact", "accounts-receivable@covepoint.com")},

	// Test account
	{"preprod is the same, they say", "Ridgeway Entitlements", "test.production", text("test_url", "https://portal-preprod.ridgeway-iga.com/login")},
	{"where the app is deployed", "Bilby Phonebook", "test.own-domain", text("test_url", "https://bilby-phonebook.fly.dev/login")},
	{"a link to open the account once", "Nivtal SaaS Ledger", "test.static", text("test_url", "https://app.nivtal.com/activate/7Hq2-93kd-PzWm")},
	{"the trial's form", "Panela Phish Drill", "test.sign-in-page", text("test_url", "https://app.panela.co/en/signup")},
	{"after the contract", "Cardinal Point HR", "test.username-placeholder", text("test_username", "To be provided")},
	{"one for each role", "Mitzpe Access Requests", "test.username-one", text("test_username", "requester@mitzpe.io / approver@mitzpe.io")},
	{"the sales engineer's login", "Sawtooth SIEM", "test.username-person", text("test_username", "derek.olsen@sawtoothsec.com")},
	{"the approver's login, too", "Mitzpe Access Requests", "test.password-written", appended("test_instructions", " To approve, log in as approver@mitzpe.io with password Negev#Sunrise41.")},
	{"nothing but good wishes", "Bilby Phonebook", "test.instructions", text("test_instructions", "Should be pretty self-explanatory. Cheers!")},
	{"in a ticket of their own", "Monsoon Joiner Desk", "test.instructions-elsewhere", text("test_instructions", "Detailed steps are captured in our internal Jira ticket JD-2281 and in the SharePoint folder shared with the Okta partner manager. Kindly refer the same.")},
	{"from allowed addresses only", "Havelland Log Exchange", "test.second-factor", appended("test_instructions", " The console can only be reached from IP addresses of the state administration network.")},
	{"through their own Okta org", "Hemlock Restore", "test.password-works", appended("test_instructions", "\nThis tenant has no passwords: choose \"Continue with Okta\" and sign in to our company's Okta org (hemlock.okta.com).")},
	{"wake us first", "Ostwall Certificates", "test.ready", appended("test_instructions", " The account is locked at the moment. Please call us one working day before the test, then we unlock it.")},
	{"a guest's rights", "Ridgeway Entitlements", "test.rights", retyped("test_instructions", "You have the Campaign Administrator role, which covers connectors as well.", "You have the Reviewer role, so the Connectors page can't be opened with this account.")},
	{"until the end of the year", "Cove Point SOAR", "test.lasting", appended("test_instructions", " The license of this tenant expires on December 12, 2026.")},
	{"for colleagues in Germany", "Burgwacht PAM", "test.language", text("test_instructions", "Das Konto hat die Rolle Tresoradministrator. Unter Schnittstellen > Verzeichnisse > Okta bitte die drei Werte eintragen und auf Verbindung prüfen klicken. Danach unter Sitzungen > Neu die Maschine DEMO-SRV-1 wählen; die Gruppen werden vor dem Start aus Okta gelesen.")},
	{"a note between two engineers", "Aravalli Org Backup", "leftovers.text", appended("test_instructions", " FIXME @Rohit: is the copy job still throttled for this tenant??")},
	{"the form's example stayed", "Twiga Asset Desk", "leftovers.example-domain", text("user_docs", "https://docs.example.com/okta-workflows")},

	// Scopes
	{"mandatory for working", "Cardinal Point HR", "scopes.reason", scoped("okta.users.manage Creates users for new hires, syncs names, and deactivates users at the end of a contract\nokta.groups.manage Mandatory for the integration to work")},
	{"rights to change for a report", "Tasman Licence Watch", "scopes.write", scoped("okta.users.read Staff and their managers\nokta.groups.read Groups through which access is granted\nokta.apps.manage Software that is assigned to staff")},
	{"takes back what it may only look at", "Nivtal SaaS Ledger", "scopes.read", scoped("okta.users.read Names and departments of license holders\nokta.apps.read Apps, and who has them\nokta.logs.read Finds out when a person last opened an app")},
	{"for those who want it", "Spreetor Device Trust", "scopes.optional", scoped("okta.devices.read Devices that are compared with MDM and purchase orders\nokta.deviceAssurance.read Nice to have; customers who don't want the list of gaps can skip this scope")},
	{"mail servers for a list of licences", "Tasman Licence Watch", "scopes.unrelated", scoped("okta.users.read Staff and their managers\nokta.groups.read Groups through which access is granted\nokta.apps.read Software that is assigned to staff\nokta.emailServers.read")},

	// API service
	{"the default server's token", "Pehchaan Verify", "api.custom-server", appended("test_instructions", " Token endpoint to be entered: https://<your org>.okta.com/oauth2/default/v1/token.")},
	{"a token of the admin", "Havelland Log Exchange", "api.token", retyped("test_instructions", "Please open Log sources > Okta, fill in the values and click on Activate.", "Please create an API token in Okta under Security > API > Tokens, and enter it under Log sources > Okta together with the domain.")},
	{"a key pair from the console", "Golan Threat Desk", "api.private-key", retyped("test_instructions", "The Okta form is in Outputs > Okta.", "In Outputs > Okta, upload the private key (JWK) whose public key you have registered for the client in Okta.")},
}
