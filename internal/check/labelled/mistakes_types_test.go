package labelled

import (
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

var testMistakes = []mistake{
	{"the test account is on staging", "Talentry HR", "test.production", text("test_url", "https://staging.talentry.io/login")},
	{"the test account is on dev", "Ticketree", "test.production", text("test_url", "https://dev.ticketree.com/login")},
	{"the test account is on UAT", "NetGlass", "test.production", text("test_url", "https://admin-uat.netglass.com/login")},
	{"the test account is in a sandbox", "SignSwift", "test.production", text("test_url", "https://sandbox.signswift.com/signin")},
	{"the test account is behind a tunnel", "1Signal", "test.production", text("test_url", "https://4f2a-81-2-69-142.ngrok-free.app/login")},
	{"the test account is on a preview", "Deskhop", "test.production", text("test_url", "https://preview-214.deskhop.io/login")},
	{"the instructions name the staging environment", "MedRoster", "test.production", text("test_instructions", "The account has the HR administrator role in our staging environment. Change the department of a clinician to cause an update.")},
	{"the test account is in QA", "MedRoster", "test.production", text("test_url", "https://qa2.medroster.health/login")},
	{"the test account is an Okta org", "Entitle Sky", "test.not-okta", text("test_url", "https://dev-72839410.okta.com")},
	{"the test account is an Okta preview org", "Entitle Sky", "test.not-okta", text("test_url", "https://entitlesky.oktapreview.com/")},
	{"the test URL has a placeholder", "Vaultline PAM", "test.static", text("test_url", "https://tenant.vaultline.eu/auth/login")},
	{"the test URL has a wildcard", "Vaultline PAM", "test.static", text("test_url", "https://*.vaultline.eu/auth/login")},
	{"the test URL belongs to one sign-in", "Confluent Shopper", "test.static", text("test_url", "https://app.confluentshopper.com/u/login?state=hKFo2SBvQ0Z0bWh6a0lQ")},
	{"the test URL is an invitation", "Workbeam", "test.static", text("test_url", "https://secure.workbeam.com/invite/8f2c1d9b7a")},
	{"the test URL is the website", "LearnLoft", "test.sign-in-page", and(text("test_url", "https://learnloft.com"), facts(func(f *check.Facts) {
		f.Links["https://learnloft.com"] = check.Link{State: check.LinkOpen, Page: &check.Page{Type: "text/html"}}
	}))},
	{"the username is a placeholder", "Botwall", "test.username-placeholder", text("test_username", "your username here")},
	{"the username comes later", "Botwall", "test.username-placeholder", text("test_username", "TBD")},
	{"the username is at Gmail", "SaaSSpend", "test.username-free-mail", text("test_username", "saasspend.okta@gmail.com")},
	{"the username is at another company", "SaaSSpend", "test.username-domain", text("test_username", "okta-tests@bigbank-group.com")},
	{"the password is a placeholder", "Onboardly", "test.password-weak", facts(func(f *check.Facts) { f.WeakPassword = "s3" })},
	{"the password is the username", "Onboardly", "test.password-weak", passwordIn(oin.TestUsername)},
	{"the password is in the instructions", "Deskhop", "test.password-in-text", and(text("test_instructions", "Sign in with isvtest@okta.com and the words correct horse battery. Then open the floor plan."), passwordIn(oin.TestInstructions))},
	{"the instructions have a password", "Deskhop", "test.password-written", text("test_instructions", "There is a second user with fewer rights: okta-viewer@deskhop.io, password: Fl00rPlan!26")},
	{"the instructions have a password in a sentence", "LearnLoft", "test.password-written", text("test_instructions", "Username/password login at the bottom of the page. The learner's pw is Tulip-4471.")},
	{"the instructions have a client secret", "Aegis ITDR", "test.password-written", text("test_instructions", "Run the playbook \"Suspend user\" under Response. Client secret = 9fKx2lQw8ZtR3vBn6mYc for the demo org.")},
	{"the instructions have a token of Okta", "NetGlass", "test.password-written", text("test_instructions", "This is a super admin. Identity > Directories > Okta > Edit. We use 00fz9kLmQ2xT7vB4nR8wYc1dHjKpS6uEaG3iXoZqWl for the sample org.")},
	{"the instructions have an example's link", "NetGlass", "leftovers.example-domain", text("test_instructions", "This is a super admin. Open https://admin.example.com/directories and click Force sync to trigger the requests.")},
	{"the instructions are missing", "NetGlass", "test.instructions", text("test_instructions", "")},
	{"the instructions are “n/a”", "Botwall", "test.instructions", text("test_instructions", "n/a")},
	{"MFA is on, and no one says how to pass", "Talentry HR", "test.second-factor", text("test_instructions", "The account is an HR admin. Go to Settings > Integrations > Okta and paste the values. Note that MFA is enforced for all users.")},
	{"a code is sent to a phone", "MedRoster", "test.second-factor", text("test_instructions", "The user has the HR administrator role. You will receive a verification code by SMS. Then open Admin > Exports > Okta.")},
	{"a CAPTCHA stands before the sign-in", "Botwall", "test.second-factor", text("test_instructions", "Use Attack simulator > Start to trigger requests to Okta. The sign-in page shows a CAPTCHA.")},
	{"a VPN is needed", "Entitle Sky", "test.second-factor", text("test_instructions", "Tenant admin. Integrations > Identity providers > Okta. The console is only reachable from our VPN.")},
	{"the sign-in page sends a magic link", "1Signal", "test.second-factor", facts(func(f *check.Facts) {
		f.Links["https://app.1signal.dev/"] = check.Link{State: check.LinkOpen, Page: &check.Page{Type: "text/html", Text: "welcome back work email email me a magic link"}}
	})},
	{"access is given on request", "SaaSSpend", "test.ready", text("test_instructions", "Please contact us at support@saasspend.com to get access to the tenant before you begin. Integrations > Okta.")},
	{"credentials come later", "Pedigree IGA", "test.ready", text("test_instructions", "The credentials will be provided upon request. Connectors > Okta > Credentials. Then Campaigns > New.")},
	{"the account is a trial", "Lantern SIEM", "test.lasting", text("test_instructions", "Log in as tenant admin. Data Sources > Add > Okta. The 14-day trial ends on March 3.")},
	{"the instructions are French", "Océan Paie", "test.language", text("test_instructions", "Connectez-vous avec le compte, puis ouvrez le menu Administration et les Connecteurs. Cliquez sur le bouton pour lancer une synchronisation des salariés avec votre organisation.")},
	{"the instructions have a TODO", "NetGlass", "leftovers.text", text("test_instructions", "This is a super admin. TODO: describe where to find the directory settings and how to force a sync.")},
}

var apiMistakes = []mistake{
	{"a scope is redundant", "Talentry HR", "scopes.redundant", scoped("okta.users.manage Creates a user for each new hire and deactivates it at the end of the contract\nokta.users.read Looks up people before they are created")},
	{"a scope of governance has no reason", "Pedigree IGA", "scopes.other-api", scoped("okta.users.read\nokta.groups.manage Removes members from groups after a reviewer rejects the access\nokta.governance.entitlements.read")},
	{"a scope that manages has no reason", "Talentry HR", "scopes.manage-reason", scoped("okta.users.manage Creates a user for each new hire and deactivates it at the end of the contract\nokta.groups.manage")},
	{"a reason is a placeholder", "Aegis ITDR", "scopes.reason", scoped("okta.logs.read\nokta.users.manage needed\nokta.userRisk.manage Reports the risk level of a user\nokta.sessions.manage Ends sessions of compromised users")},
	{"a reason repeats the scope", "Aegis ITDR", "scopes.reason", scoped("okta.logs.read\nokta.users.manage To manage users\nokta.userRisk.manage Reports the risk level of a user\nokta.sessions.manage Ends sessions of compromised users")},
	{"a reason is TBD", "Kudos & Co", "scopes.reason", scoped("okta.users.read TBD")},
	{"one reason is copied to all scopes", "Rewindly", "scopes.same-reason", scoped("okta.users.manage Required by Rewindly for backup\nokta.groups.manage Required by Rewindly for backup\nokta.apps.manage Required by Rewindly for backup\nokta.policies.manage Required by Rewindly for backup")},
	{"a service that reads has a scope that manages", "SaaSSpend", "scopes.write", scoped("okta.apps.manage Reads assignments\nokta.users.read\nokta.logs.read Last sign-in per app")},
	{"a SIEM can manage users", "Lantern SIEM", "scopes.write", scoped("okta.logs.read\nokta.users.manage Shows who a user is")},
	{"the instructions say read-only", "Aegis ITDR", "scopes.write", text("test_instructions", "Aegis has read-only access to Okta. Connection settings: Settings > Sources. Open Response > Playbooks.")},
	{"a promised change has no scope", "Onboardly", "scopes.read", func(check.Subject) check.Subject {
		return vendor{name: "Onboardly", website: "https://onboardly.co", useCases: "Automation", support: "team@onboardly.co", escalation: "oncall@onboardly.co",
			description: "Onboardly automates the first and the last day at work. When someone leaves, it deactivates the user in Okta and collects the laptop.",
			testURL:     "https://app.onboardly.co/users/sign_in", user: "isvtest@okta.com", instructions: "Owner role. Settings > Okta. Start a plan to trigger requests.",
			scopes: "okta.users.read Finds the person who leaves", guide: "https://onboardly.co/docs/okta"}.subject()
	}},
	{"a scope is optional", "SaaSSpend", "scopes.optional", scoped("okta.apps.read\nokta.users.read\nokta.logs.read Optional, for the last sign-in per app")},
	{"a scope is for the future", "SaaSSpend", "scopes.optional", scoped("okta.apps.read\nokta.users.read\nokta.groups.read Not yet used, for future features")},
	{"there are very many scopes", "Entitle Sky", "scopes.many", func(s check.Subject) check.Subject {
		var lines []string
		for _, scope := range oin.AllScopes() {
			if strings.HasSuffix(scope.Name, ".read") && len(lines) < 40 {
				lines = append(lines, scope.Name+" Shows it in the graph")
			}
		}
		return scoped(strings.Join(lines, "\n"))(s)
	}},
	{"the reasons are endless", "Kudos & Co", "scopes.reasons-long", scoped("okta.users.read " + strings.Repeat("Imports people, managers, and birthdays for the program. ", 92))},
	{"a scope has nothing to do with the service", "Kudos & Co", "scopes.unrelated", scoped("okta.users.read\nokta.policies.read")},
	{"a payroll app reads API tokens", "Océan Paie", "scopes.unrelated", scoped("okta.users.read Imports name, email and cost center of employees\nokta.apiTokens.read")},
	{"the instructions use a custom authorization server", "MedRoster", "api.custom-server", text("test_instructions", "The account has the HR administrator role. The token URL is https://org.okta.com/oauth2/default/v1/token. Change the department of a clinician to cause an update.")},
	{"the instructions use an authorization server by its ID", "MedRoster", "api.custom-server", text("test_instructions", "The account has the HR administrator role. Set the issuer to /oauth2/aus1a2b3c4d5e6f7g8h9 under Admin > Exports.")},
	{"the instructions use an API token", "SaaSSpend", "api.token", text("test_instructions", "Admin account. Create an Okta API token under Security > API > Tokens and paste it in Integrations.")},
	{"the instructions use SSWS", "Lantern SIEM", "api.token", text("test_instructions", "Log in as tenant admin. Data Sources > Add > Okta. Enter the domain and the SSWS token of an admin.")},
	{"the instructions use a private key", "Ledgerlock Compliance", "api.private-key", text("test_instructions", "Owner role. Connections > Okta. Generate a private key in JWK format and upload it here. Then click Run tests.")},

	{"the connector isn't in the org's list", "Deskhop", "connector.registered", text("connector", "deskhop_00000000000000000000000000000000")},
	{"the version isn't in the org's list", "Deskhop", "connector.version-registered", text("connector_version", "1.4.7")},
	{"the connector comes with Workflows", "LearnLoft", "connector.own", and(text("connector", "httpfunctions"), facts(func(f *check.Facts) { f.Connectors = nil }))},
}

var linkMistakes = []mistake{
	{"a guide isn't encrypted", "Lantern SIEM", "links.https", text("config_guide", "http://docs.lanternsec.com/sources/okta")},
	{"a guide's link has a token", "Rewindly", "links.secret", text("config_guide", "https://rewindly.readme.io/docs/okta-getting-started?access_token=9b1deb4d3b7d4bad9bdd2b0d7b3dcb6d")},
	{"a guide's link is signed", "Passkey Depot", "links.secret", text("config_guide", "https://pd-files.s3.amazonaws.com/okta.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=604800&X-Amz-Signature=fe5f80f77d5fa3beca038a248ff027d0445342fe2855ddc963176630326f1024")},
	{"a link has a session", "SignSwift", "links.secret", text("api_docs", "https://developers.signswift.com/docs/esign-api/v3;jsessionid=1A530637289A03B07199A44E8D531427")},
	{"a link counts a campaign", "Botwall", "links.tracking", text("app_website", "https://botwall.io/?utm_source=okta&utm_medium=partner")},
	{"a document is opened for editing", "Kudos & Co", "links.editor", text("config_guide", "https://docs.google.com/document/d/1f7bQy0k3TQ9cXhU4m2n/edit?usp=sharing")},
	{"a guide is on staging", "NetGlass", "links.temporary", text("config_guide", "https://staging-support.netglass.com/docs/okta-directory-sync")},
	{"a guide is behind a tunnel", "NetGlass", "links.temporary", text("config_guide", "https://d3f1.ngrok.io/docs/okta")},
	{"a guide is a page of a workspace", "Kudos & Co", "links.workspace", text("config_guide", "https://www.notion.so/kudos/Okta-setup-3c8f6f0a2ea94d3ebd8c")},
	{"a guide is behind a sign-in", "Kudos & Co", "links.workspace", text("config_guide", "https://app.kudosand.co/login?next=/docs/okta")},
	{"a guide's link is shortened", "MedRoster", "links.short", text("config_guide", "https://bit.ly/3medroster")},
	{"a guide is on an IP address", "Entitle Sky", "links.plain-host", text("config_guide", "https://52.28.17.4/identity-providers/okta")},
	{"the guide is Okta's", "SaaSSpend", "links.okta", text("config_guide", "https://developer.okta.com/docs/guides/build-api-integration/main/")},
	{"the same page everywhere", "KeyNest Password Manager", "links.same-everywhere", text("user_docs", "https://keynest.com/business", "api_docs", "https://www.keynest.com/business/")},
	{"the user guide is the API reference", "Ticketree", "links.docs-and-reference", text("api_docs", "https://ticketree.gitbook.io/docs/integrations/okta-workflows/")},
	{"one guide for two types", "Deskhop", "links.guide-per-type", and(text("api_support", oin.On, "config_guide", "https://help.deskhop.io/en/okta/workflows"), scoped("okta.users.read To add people to offices"))},
	{"the guide is the home page", "Aegis ITDR", "links.website-as-docs", text("config_guide", "https://aegisitdr.com")},
	{"the guide is another home page", "Workbeam", "links.website-as-docs", text("user_docs", "https://www.workbeam.com/")},
	{"an example is left as escalation contact", "Workbeam", "leftovers.example-domain", text("escalation_contact", "okta-escalations@example.com")},
	{"an example is left as guide", "Botwall", "leftovers.example-domain", text("config_guide", "https://docs.example.com/okta-api-service")},
}

var updateMistakes = []mistake{
	{"an update changes the name", "Deskhop", "update.name-changed", update(and(text("app_name", "Deskhop Workplace", "connector_version", "1.5.0")))},
	{"an update adds a scope", "Kudos & Co", "update.scopes-added", update(scoped("okta.users.read\nokta.groups.read To import teams"))},
	{"an update goes back", "Deskhop", "update.version-back", update(text("connector_version", "1.3.9"))},
	{"an update goes back from 1.0.17 to 1.0.9", "Ticketree", "update.version-back", update(text("connector_version", "1.0.9"))},
	{"an update has the same version", "Deskhop", "update.version-same", update(text("user_docs", "https://help.deskhop.io/en/okta/workflows-new"))},
	{"an update removes a type", "Deskhop", "update.type-removed", and(text("api_support", oin.On, "config_guide", "https://help.deskhop.io/en/okta/api"), scoped("okta.users.read To add people to offices"), update(text("api_support", "", "connector_version", "1.5.0")))},
	{"an update changes nothing", "SaaSSpend", "update.nothing-changed", update(same)},
	{"an update changes the description only", "SaaSSpend", "update.catalog-only", update(text("app_description", "SaaSSpend finds unused licenses and renewals that need attention. It reads app assignments and sign-in activity from Okta, and suggests licenses to reclaim.", "existing_changes", "We make the integration easier to understand for customers in Europe."))},
	{"an update answers No", "Deskhop", "exists.on-update", update(text("exists_in_oin", oin.No, "connector_version", "1.5.0"))},
}
