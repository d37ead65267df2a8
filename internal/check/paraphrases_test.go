package check

import (
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/oin"
)

// paraphrases are mistakes in the words of other people than those who wrote the patterns:
// the vendor, the field, its text, and the check that has to find it.
var paraphrases = []struct{ of, field, text, want string }{
	{"Hoverfly", "app_description", "Hoverfly helps MSPs get a grip on software spend. License counts, renewals and owners are on one page. Also works together with Okta.", "description.value"},
	{"Hoverfly", "app_description", "Hoverfly helps MSPs get a grip on software spend. You must be an Okta customer to use this app.", "description.value"},
	{"Hoverfly", "app_description", "The go-to platform for MSPs! Hoverfly is the smartest way to manage software and reads apps and groups from Okta!", "description.praise"},
	{"Hoverfly", "app_description", "Hoverfly is the only tool MSPs will ever need. It reads apps and groups from Okta to find unused licenses.", "description.praise"},
	{"Hoverfly", "app_description", "With Hoverfly's Okta integration users can log in to Hoverfly with one click. Admins also see unused licenses and groups.", "description.protocol"},
	{"Hoverfly", "app_description", "Hoverfly uses SCIM to provision users from Okta and gives MSPs an overview of the software of their customers.", "description.protocol"},
	{"Hoverfly", "app_description", "Hoverfly reads apps and groups from Okta and shows unused licenses. Plans start at $4 per user and month.", "description.price"},
	{"Hoverfly", "app_description", "First go to Applications, then click Add Integration, choose Hoverfly and copy the client secret. Then paste the client secret in Hoverfly to read Okta apps.", "description.instructions"},
	{"Hoverfly", "app_description", "Hoverfly reads apps and groups from Okta and shows unused licenses. <insert benefits>", "description.placeholder"},
	{"Hoverfly", "app_description", "Hoverfly reads apps and groups from Okta and shows unused licenses. (Sarah, pls double check this sentence)", "description.placeholder"},
	{"Hoverfly", "app_description", "Hoverfly lit les applications et les groupes dans Okta pour trouver les licences inutilisées chez les clients des prestataires.", "description.language"},
	{"Hoverfly", "app_description", "hoverfly reads apps and groups from okta. it shows unused licenses. msps use it to save money for their customers.", "description.shouting"},
	{"Hoverfly", "app_description", "HoverFly Inc. (NYSE: HVR), with offices in Boston and Leeds, was founded by two former MSP owners in 2014. The app reads Okta groups.", "description.company"},
	{"Hoverfly", "app_description", "ScoutDesk shows managed service providers what software their customers use, and lists applications and groups from Okta.", "description.names-app"},
	{"Hoverfly", "test_instructions", "Drop a line to dev@hoverfly.io and somebody will open up the account.", "test.ready"},
	{"Hoverfly", "test_instructions", "Account details will follow by separate email.", "test.ready"},
	{"Hoverfly", "test_instructions", "TBC with engineering.", "test.instructions"},
	{"Hoverfly", "test_instructions", "n/a", "test.instructions"},
	{"Hoverfly", "test_instructions", "Log in as usual.", "test.instructions"},
	{"Hoverfly", "test_instructions", "You will be asked for a six-digit code, which arrives on the phone of our office manager.", "test.second-factor"},
	{"Hoverfly", "test_instructions", "Confirm the login in the Microsoft Authenticator prompt. Then open Integrations > Okta.", "test.second-factor"},
	{"Hoverfly", "test_instructions", "Our firewall only lets in known networks; tell us where you'll connect from.", "test.second-factor"},
	{"Hoverfly", "test_instructions", "Connect to the VPN first. Then open Integrations > Okta and paste the values.", "test.second-factor"},
	{"Hoverfly", "test_instructions", "Username isvtest@okta.com, password Kolibri-77-Blau. Open Integrations > Okta.", "test.password-written"},
	{"Hoverfly", "test_instructions", "Login: isvtest@okta.com / Kolibri77!Blau. Open Integrations > Okta.", "test.password-written"},
	{"Hoverfly", "test_instructions", "The workspace is on a 14 day evaluation that started on Monday. Open Integrations > Okta.", "test.lasting"},
	{"Hoverfly", "test_instructions", "We switch the servers off at night and on weekends (CET). Open Integrations > Okta.", "test.lasting"},
	{"Hoverfly", "test_instructions", "Use your own Google account to sign in; there are no passwords in Hoverfly.", "test.password-works"},
	{"Hoverfly", "test_instructions", "Bitte im Menü Integrationen den Punkt Okta öffnen und die drei Werte eintragen, dann auf Speichern klicken.", "test.language"},
	{"Hoverfly", "test_instructions", "This account is in our UAT tenant, which is a copy of production from last year. Integrations > Okta.", "test.production"},
	{"Hoverfly", "test_instructions", "The account is a viewer, so it cannot change integrations, but you can look at the screenshots.", "test.rights"},
	{"Hoverfly", "test_instructions", "Steps are described in the document that we mailed to oin@okta.com last week.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Open Integrations > Okta. Client secret for our org: 7hG_x2Kd9-PqLmZ4wRt8YvB3nC6sQa1E", "test.password-written"},
	{"Kumo HR", "scopes", "okta.users.manage Because we need it", "scopes.reason"},
	{"Kumo HR", "scopes", "okta.users.manage see documentation", "scopes.reason"},
	{"Kumo HR", "scopes", "okta.users.manage API access", "scopes.reason"},
	{"Kumo HR", "scopes", "okta.users.manage Creates users\nokta.groups.manage Not used at the moment", "scopes.optional"},
	{"Kumo HR", "scopes", "okta.users.manage Creates users\nokta.groups.manage Customers can uncheck this one", "scopes.optional"},
	{"Kumo HR", "scopes", "okta.users.manage Creates users\nokta.groups.manage", "scopes.manage-reason"},
	{"LogLoft", "scopes", "okta.logs.read Pulls the System Log\nokta.users.manage To get users", "scopes.write"},
	{"LogLoft", "scopes", "okta.logs.read Pulls the System Log\nokta.domains.read For completeness", "scopes.unrelated"},
	{"Hoverfly", "app_name", "Hoverfly App for Okta", "name.okta"},
	{"Hoverfly", "app_name", "Hoverfly 2026", "name.version"},
	{"Hoverfly", "app_name", "NEW Hoverfly", "name.trial"},
	{"Hoverfly", "app_name", "Hoverfly OIN", "name.suffix"},
	{"Hoverfly", "app_name", "hoverfly_api_service", "name.placeholder"},
	{"Hoverfly", "app_name", "Hoverfly Technologies Pvt. Ltd.", "name.marks"},
	{"Hoverfly", "escalation_contact", "support-okta@hoverfly.zendesk.com", "escalation.queue"},
	{"Hoverfly", "escalation_contact", "jsmith@hoverfly.io", "escalation.person"},
	{"Hoverfly", "escalation_contact", "hoverflydev@icloud.com", "escalation.free-mail"},
	{"Hoverfly", "support", "https://hoverfly.io/contact-sales", "support.not-help"},
	{"Hoverfly", "support", "(415) 867 2210", "support.phone"},
	{"Hoverfly", "test_url", "https://hoverfly-demo.eu.ngrok.io/login", "test.production"},
	{"Hoverfly", "test_url", "https://int.hoverfly.io/login", "test.production"},
	{"Hoverfly", "test_url", "https://hoverfly.io/docs/okta", "test.sign-in-page"},
	{"Hoverfly", "test_url", "https://app.hoverfly.io/invite/8f3kd92md0", "test.static"},
	{"Hoverfly", "test_url", "https://api.hoverfly.io/v1/login", "test.sign-in-page"},
	{"Quillmark Sign", "existing_changes", "Please publish the new version as soon as possible.", "exists.changes"},
	{"Quillmark Sign", "existing_changes", "We have updated our connector with new features for our customers.", "exists.changes"},
	{"Quillmark Sign", "existing_changes", "As per Okta's request.", "exists.changes"},
	{"Quillmark Sign", "existing_changes", "Updated icon", "exists.changes"},
	{"Hoverfly", "guide", "# Okta\nHoverfly setup\n1. In Okta, open Security, then API, then Tokens.\n2. Create a token for Hoverfly.\n3. Paste it in Hoverfly with your domain, the client ID and client secret.", "guide.api-token"},
	{"Hoverfly", "guide", "# Okta\nHoverfly setup\n1. Add Hoverfly in API Service Integrations.\n2. Enter https://{yourOktaDomain}/oauth2/default as issuer in Hoverfly, with client ID and client secret.\n3. Save.", "guide.custom-server"},
	{"Hoverfly", "guide", "# Okta\nHoverfly setup\n1. Add Hoverfly in API Service Integrations.\n2. Click Authorize.\n3. Done, it connects by itself.", "guide.three-values"},
	{"Hoverfly", "guide", "# Okta\nHoverfly setup\nThis page is being written. Check back soon for the steps to connect Okta.", "pages.finished"},
	{"Hoverfly", "guide", "# Okta SSO with OIDC\nHoverfly setup\n1. Create an OIDC web app in Okta.\n2. Set the sign-in redirect URI to https://app.hoverfly.io/callback.\n3. Copy the client ID and client secret into Hoverfly.\n4. Set your Okta domain.", "guide.other-type"},
	{"Hoverfly", "guide", "# Okta\nHoverfly setup for $COMPANY\n1. Add XXX in API Service Integrations.\n2. Enter the Okta domain, client ID and client secret in XXX.\n3. Save.", "guide.no-template"},
	{"Hoverfly", "guide", "# Okta\nHoverfly setup\n1. Add Hoverfly in API Service Integrations.\n2. Send the three values (Okta domain, client ID, client secret) to success@hoverfly.io.\n3. We will activate it.", "guide.credentials-sent"},
	{"Hoverfly", "guide", "# Okta\nHoverfly setup\n1. In the Okta Admin Console create a new app integration of the type API Services.\n2. Grant the scopes.\n3. Enter Okta domain, client ID and client secret.", "guide.own-app"},
	{"Hoverfly", "app_description", "Hoverfly gives MSPs one list of all the software their customers pay for. Okta users welcome!", "description.value"},
	{"Hoverfly", "app_description", "Hoverfly is a cutting-edge, enterprise-grade and blazing fast platform that reads apps and groups from Okta.", "description.praise"},
	{"Hoverfly", "app_description", "Hoverfly reads apps and groups from Okta to find unused licenses. Subscribe before March and save 20%.", "description.price"},
	{"Hoverfly", "app_description", "Hoverfly reads apps and groups from Okta to find unused licenses. See hoverfly.io for details.", "description.link"},
	{"Hoverfly", "app_description", "Hoverfly reads apps and groups from Okta. Write access and a Slack bot are in the works for next spring.", "description.today"},
	{"Hoverfly", "app_description", "This integration calls GET /api/v1/users and GET /api/v1/apps with a bearer token every 15 minutes and writes the JSON to our database.", "description.technical"},
	{"Hoverfly", "app_description", "Hoverfly is application who help the MSP to control softwares. It read apps and groups from Okta and show the informations.", "description.grammar"},
	{"Hoverfly", "app_description", "Hoverfly reads apps and groups from Okta and shows licences which nobody uses, so that MSPs can", "description.unfinished"},
	{"Hoverfly", "app_description", "Our award-winning team in Boston (est. 2014, 120 employees, Series B) builds Hoverfly, which reads apps from Okta.", "description.company"},
	{"Hoverfly", "test_instructions", "Once your review begins, kindly let our integrations lead know, and an account gets prepared within a day.", "test.ready"},
	{"Hoverfly", "test_instructions", "No account has been created so far. Integrations > Okta.", "test.ready"},
	{"Hoverfly", "test_instructions", "Please request the password from qa@hoverfly.io.", "test.ready"},
	{"Hoverfly", "test_instructions", "An SMS goes out to +1 415 555 0134 when you log in. Integrations > Okta.", "test.second-factor"},
	{"Hoverfly", "test_instructions", "The first login has to be confirmed by one of our admins. Integrations > Okta.", "test.second-factor"},
	{"Hoverfly", "test_instructions", "You can only reach the console from inside our network. Integrations > Okta.", "test.second-factor"},
	{"Hoverfly", "test_instructions", "The password of the second user (approver) is Zebra#4410. Integrations > Okta.", "test.password-written"},
	{"Hoverfly", "test_instructions", "API token to use in the connection: hvf_pat_9dK3mQ7xZ2LrT5vW. Integrations > Okta.", "test.password-written"},
	{"Hoverfly", "test_instructions", "This login stops working on 1 March. Integrations > Okta.", "test.lasting"},
	{"Hoverfly", "test_instructions", "All data and users are removed every Sunday. Integrations > Okta.", "test.lasting"},
	{"Hoverfly", "test_instructions", "Sign in through Okta SSO, local logins are disabled for everyone. Integrations > Okta.", "test.password-works"},
	{"Hoverfly", "test_instructions", "Abra Integrações, escolha Okta, informe o domínio, o ID do cliente e o segredo e clique em Salvar.", "test.language"},
	{"Hoverfly", "test_instructions", "This is the pre-release environment where we test new builds. Integrations > Okta.", "test.production"},
	{"Hoverfly", "test_instructions", "You have the same rights as any employee. An administrator has to do the set-up in Integrations > Okta.", "test.rights"},
	{"Hoverfly", "test_instructions", "The walkthrough video was shared with the OIN team on 3 June by email.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Nothing special.", "test.instructions"},
	{"Hoverfly", "test_instructions", "In the Entra admin center add the enterprise app Hoverfly and consent to the permissions.", "leftovers.other-platform"},
	{"Kumo HR", "scopes", "okta.users.manage Core feature", "scopes.reason"},
	{"Kumo HR", "scopes", "okta.users.manage Product requirement\nokta.groups.manage Product requirement", "scopes.reason"},
	{"Kumo HR", "scopes", "okta.users.manage Creates users\nokta.groups.manage We will need this when we launch group push", "scopes.optional"},
	{"LogLoft", "scopes", "okta.logs.read Pulls the System Log\nokta.apps.manage To list the apps in reports", "scopes.write"},
	{"Hoverfly", "app_name", "Hoverfly (Okta Edition)", "name.okta"},
	{"Hoverfly", "app_name", "Hoverfly v.3", "name.version"},
	{"Hoverfly", "app_name", "Hoverfly [UAT]", "name.trial"},
	{"Hoverfly", "app_name", "Hoverfly Workflows Connector for Okta", "name.okta"},
	{"Hoverfly", "app_name", "Hoverlfy", "name.misspelled"},
	{"Hoverfly", "escalation_contact", "helpcenter@hoverfly.io", "escalation.queue"},
	{"Hoverfly", "escalation_contact", "m.okafor@hoverfly.io", "escalation.person"},
	{"Hoverfly", "escalation_contact", "okta-hoverfly@outsourced-dev.in", "escalation.domain"},
	{"Hoverfly", "support", "https://twitter.com/hoverfly", "support.not-help"},
	{"Hoverfly", "support", "https://hoverfly.io/blog", "support.not-help"},
	{"Hoverfly", "support", "+44 20 7946 0958", "support.phone-fictional"},
	{"Hoverfly", "test_url", "https://hoverfly-sandbox.io/login", "test.production"},
	{"Hoverfly", "test_url", "https://app.hoverfly.io/pricing", "test.sign-in-page"},
	{"Quillmark Sign", "existing_changes", "New version.", "exists.changes"},
	{"Quillmark Sign", "existing_changes", "Nothing special, regular maintenance of the integration.", "exists.changes"},
	{"Quillmark Sign", "existing_changes", "We'd like to go live before our user conference in June.", "exists.changes"},
	{"Hoverfly", "guide", "# Okta\nHoverfly setup\nAsk your Okta admin to approve Hoverfly. Our onboarding team then configures the Okta domain, client ID and client secret during a call.", "guide.steps"},
	{"Hoverfly", "guide", "# Okta\nHoverfly setup\n1. Generate an SSWS key in Okta.\n2. Enter it with the Okta domain in Hoverfly.\n3. Save.", "guide.api-token"},
	{"Hoverfly", "guide", "# Hoverfly for Jira\n1. Install Hoverfly from the Atlassian Marketplace.\n2. Choose a Jira project.\n3. Save. Works with Jira, Okta and Slack. Jira admins only.", "guide.about-okta"},
	{"Hoverfly", "guide", "# Okta\nHoverfly Einrichtung\n1. Öffnen Sie in Okta die API Service Integrations und fügen Sie Hoverfly hinzu.\n2. Kopieren Sie die Okta domain, die client ID und das client secret.\n3. Tragen Sie die Werte in Hoverfly ein und speichern Sie. Bei Fragen hilft Ihnen unser Support gerne weiter.", "pages.language"},
}

func TestMistakesInOtherWordsAreFound(t *testing.T) {
	for _, p := range paraphrases {
		change := text(p.field, p.text)
		switch p.field {
		case "scopes":
			change = scoped(p.text)
		case "support":
			change = support(strings.ReplaceAll(p.text, " ", "_"))
		case "guide":
			change = shows(oin.ConfigGuide, p.text)
		}
		if found := ids(run(change(vendorNamed(t, p.of).subject()))); !slices.Contains(found, p.want) {
			t.Errorf("%q has %v, want %s", p.text, found, p.want)
		}
	}
}
