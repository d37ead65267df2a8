package labelled

import "testing"

func TestLaterWordingsAreJudged(t *testing.T) { tell(t, toldLate, plainLate) }

// toldLate are mistakes of all kinds, written after the others.
var toldLate = []paraphrase{
	// scopes.reason: thanks, history, who it's for, technique.
	{"Kumo HR", "reason okta.users.manage", "This was granted in the previous submission as well.", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "Core functionality", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "Standard for HR systems", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "Kindly approve this scope for us.", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "We got error 403 without it during development", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "okta.users.read was not enough", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "Full user administration", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "Because our API client calls it.", "scopes.reason"},
	// scopes.optional.
	{"Kumo HR", "reason okta.groups.manage", "Puts people into department groups. Around 10% of our customers use that.", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Department groups (beta, off by default)", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Puts people into department groups; feel free to refuse it", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Would be good for department groups one day", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Legacy, we forgot to remove it", "scopes.optional"},
	// scopes.same-reason.
	{"Kumo HR", "scopes", "okta.users.manage HR sync (joiners, leavers)\nokta.groups.manage HR sync (joiners, leavers).", "scopes.same-reason"},
	{"Kumo HR", "scopes", "okta.users.manage 1. Needed for the personnel order workflow\nokta.groups.manage 2. Needed for the personnel order workflow", "scopes.same-reason"},
	{"Kumo HR", "scopes", "okta.users.manage okta.users.manage is used to apply personnel orders\nokta.groups.manage okta.groups.manage is used to apply personnel orders", "scopes.same-reason"},
	// scopes.write.
	{"Hoverfly", "both", "@ draws the org chart of a company from what Okta knows of managers and departments.\n\nokta.users.manage Managers and departments", "scopes.write"},
	{"Hoverfly", "both", "@ scores how well an Okta org is protected, from A to F, and explains each grade. It inspects policies and authenticators.\n\nokta.policies.manage Inspects policies\nokta.authenticators.read Inspects authenticators", "scopes.write"},
	{"Hoverfly", "both", "@ counts licenses. Its collector visits Okta at night and notes who opened which app.\n\nokta.apps.manage Notes which apps there are\nokta.logs.read Notes who opened them", "scopes.write"},
	{"Nordlys Audit", "scopes", "okta.users.manage Searches people by their email\nokta.groups.read Memberships", "scopes.write"},
	{"Nordlys Audit", "scopes", "okta.users.read Lists people\nokta.groups.manage Members of a group are resolved to names", "scopes.write"},
	{"Nordlys Audit", "+scopes", "okta.logs.read Last sign-in\nokta.sessions.manage See whether someone is online", "scopes.write"},
	// scopes.read.
	{"Nordlys Audit", "+app_description", "Managers click No, and Okta forgets that person's app at once.", "scopes.read"},
	{"Nordlys Audit", "+app_description", "@ also suspends contractors in Okta when their contract has run out.", "scopes.read"},
	{"Nordlys Audit", "+app_description", "Decisions flow back to Okta, which means that a removed membership is really gone.", "scopes.read"},
	{"Nordlys Audit", "+app_description", "An emergency button locks a user out of Okta.", "scopes.read"},
	{"Kumo HR", "both", "@ pays salaries. For each joiner it makes a user in Okta, for each leaver it switches the user off.\n\nokta.users.read Finds users", "scopes.read"},
	{"Kumo HR", "both", "@ is a reception desk. Visitors with a contract become members of the Okta group Guests until they check out.\n\nokta.users.read Finds users\nokta.groups.read Finds the group Guests", "scopes.read"},
	{"Kumo HR", "both", "@ verifies identities. The result is written back to the Okta profile of the person.\n\nokta.users.read Finds the person", "scopes.read"},
	{"Kumo HR", "scopes", "okta.users.read To provision new staff\nokta.groups.manage Puts people into department groups", "scopes.read"},
	{"Kumo HR", "scopes", "okta.users.manage Creates users on the date they join\nokta.groups.read Adds joiners to the groups of their department", "scopes.read"},
	// usecases.description.
	{"Workbeam", "about", "Automation|Identity Verification\n\n@ prints badges. Okta Workflows orders a badge for a new colleague and blocks it when they leave.", "usecases.description"},
	{"Workbeam", "about", "Automation|Multifactor Authentication (MFA)\n\n@ plans canteens. Okta Workflows adds new colleagues and removes leavers.", "usecases.description"},
	{"Workbeam", "about", "Automation|Risk Signal Sharing\n\n@ books rooms. Okta Workflows adds new colleagues and cancels what leavers have booked.", "usecases.description"},
	// guide.credentials-sent.
	{"Nordlys Audit", "+page config_guide", "Don't forget to let us have your client secret before Friday.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "The connection is made by @'s operations team, to whom you transmit the values by secure mail.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Drop the secret into the chat on our website.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Write down the client secret and fax the form to our office in Bergen.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "We need to know your Okta admin's username and password.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Submit the client ID and client secret through a support request.", "guide.credentials-sent"},
	// guide.own-app.
	{"Nordlys Audit", "step config_guide", "Developers > Applications > Add Application > Service (Machine-to-Machine).", "guide.own-app"},
	{"Nordlys Audit", "step config_guide", "Press the blue button to create an app, and choose OIDC with grant type client credentials.", "guide.own-app"},
	{"Nordlys Audit", "step config_guide", "Let your Okta team set up an API Services app called @ and grant its scopes.", "guide.own-app"},
	{"Nordlys Audit", "step config_guide", "Run the Terraform module, which creates the OAuth app for @ in your org.", "guide.own-app"},
	// guide.custom-server.
	{"Nordlys Audit", "+page config_guide", "Check that the authorization server “default” is active in your org.", "guide.custom-server"},
	{"Nordlys Audit", "+page config_guide", "Audience: api://default", "guide.custom-server"},
	{"Nordlys Audit", "+page config_guide", "Enter the ID of your authorization server (it begins with aus).", "guide.custom-server"},
	{"Nordlys Audit", "+page config_guide", "Add @ as a client to the access policy of your custom authorization server.", "guide.custom-server"},
	// guide.api-token.
	{"Nordlys Audit", "+page config_guide", "Log in as a super admin and generate an API token named nordlys. Its value goes into the field Token.", "guide.api-token"},
	{"Nordlys Audit", "+page config_guide", "If OAuth does not work at your site, use an Okta API token.", "guide.api-token"},
	{"Nordlys Audit", "+page config_guide", "Admin Console > Security > API > Tokens.", "guide.api-token"},
	{"Nordlys Audit", "+page config_guide", "Renew your Okta API token every 30 days, otherwise imports stop.", "guide.api-token"},
	// guide.private-key.
	{"Nordlys Audit", "+page config_guide", "Click Add key and let Okta generate one. Keep the private key in JSON format.", "guide.private-key"},
	{"Nordlys Audit", "+page config_guide", "As authentication, pick a signed JWT instead of a secret.", "guide.private-key"},
	{"Nordlys Audit", "+page config_guide", "Upload nordlys-public.pem in Okta.", "guide.private-key"},
	// guide.no-template.
	{"Nordlys Audit", "+page config_guide", "[Screenshot 3]", "guide.no-template"},
	{"Nordlys Audit", "+page config_guide", "Open the page ____ and continue.", "guide.no-template"},
	{"Nordlys Audit", "+page config_guide", "FIXME: the menu was renamed", "guide.no-template"},
	{"Nordlys Audit", "+page config_guide", "In ACME App, go to Settings.", "guide.no-template"},
	{"Nordlys Audit", "+page config_guide", "Note to self: ask Ingrid about the error codes.", "guide.no-template"},
	// guide.other-type, guide.about-okta, guide.video, guide.three-values, guide.about-app.
	{"Nordlys Audit", "page config_guide", "# Sign in with Okta\nYour managers use their Okta password for @.\n1. In Okta, add the SAML app @.\n2. Copy the sign-on URL and the certificate.\n3. Send both to @'s settings page.", "guide.other-type"},
	{"Nordlys Audit", "page config_guide", "# Automatic user management\n1. Okta > Applications > @ > Provisioning > Integration.\n2. Tick Enable API integration, paste the token, and test.\n3. To App: Create, Update, Deactivate.", "guide.other-type"},
	{"Nordlys Audit", "page config_guide", "# Administration manual\n1. Install the server.\n2. Configure backups.\n3. Add reviewers.\n4. Set up the mail gateway.", "guide.about-okta"},
	{"Nordlys Audit", "page config_guide", "# @ and Okta\nPlease see our screencast on this page: Okta in ten minutes.", "guide.video"},
	{"Nordlys Audit", "page config_guide", "# @ with Okta\n1. Add @ in Applications > API Service Integrations.\n2. Authorize.\n3. Enter the secret in @.\n4. Wait for an hour.", "guide.three-values"},
	{"Nordlys Audit", "page config_guide", "# Polar Vault: Okta setup\n1. Add Polar Vault in Applications > API Service Integrations.\n2. Copy the client secret.\n3. In Polar Vault, enter Okta domain, client ID and client secret.", "guide.about-app"},
	// pages.finished.
	{"Nordlys Audit", "page config_guide", "# Okta\nArticle under review, not public yet.", "pages.finished"},
	{"Nordlys Audit", "page config_guide", "# Okta\nThis chapter will be written soon.", "pages.finished"},
	{"Nordlys Audit", "page app_website", "# @\nA new look is on the way. Stay tuned!", "pages.finished"},
	{"Nordlys Audit", "page config_guide", "# Okta and @\nDraft\n## Step 1\n...\n## Step 2\n...", "pages.finished"},
	{"Nordlys Audit", "page app_website", "# Default page\nCongratulations, your web hosting is active. Upload your files to replace this page.", "pages.finished"},
	// test.page-signs-in.
	{"Nordlys Audit", "page test_url", "# Bitnami\nCongratulations! You are now running Bitnami in the cloud. Learn how to manage your server.", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# Jobs\nWe are hiring a backend engineer and a designer in Bergen.", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# Plans\nCompare our plans. Monthly or yearly. Most popular: Business. Talk to sales.", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# Request a demo\nFirst name, last name, company, country. Submit", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# Help center\nHow can we help? Popular articles: starting a review, inviting managers, exporting reports.", "test.page-signs-in"},
	// website.is-no-sign-in.
	{"Nordlys Audit", "page app_website", "# Log in\nUsername\nPassword\nRemember me. Reset password.", "website.is-no-sign-in"},
	{"Nordlys Audit", "page app_website", "# @\nChoose how to sign in: Okta, Microsoft, Google, email link.", "website.is-no-sign-in"},
	{"Nordlys Audit", "page app_website", "# Sign in\nEmail. We'll send you a code. Continue. Create account.", "website.is-no-sign-in"},
	// docs.*
	{"Workbeam", "page api_docs", "# Developers\nJoin 2,000 developers who build with @. Sign up for the newsletter and meet us at conferences.", "docs.api-reference"},
	{"Workbeam", "page api_docs", "# Integrations\n@ works with Slack, Xero, Okta and 40 other tools. Choose one to see what it can do.", "docs.api-reference"},
	{"Workbeam", "page api_docs", "# Getting started with projects\nOpen the menu, press New, and give the project a name.", "docs.api-reference"},
	{"Workbeam", "page user_docs", "# @ connector for Okta Workflows, version 3.2\n## Create User\nMakes a user.\n## List Users\nLists users.\n## Read User\nReads a user.\n## Custom API Action\nCalls the API.\n## Limits\nA hundred calls a minute.", "docs.authorization"},
	{"Workbeam", "page user_docs", "# @ for Okta Workflows\n## Connection\nPaste a key.\n## Create User\nMakes a user.\n## List Users\nLists users.\n## Read User\nReads a user.\n## Custom API Action\nCalls the API.\n## History\nWe improve the connector all the time.", "docs.version"},
	// links.workspace, support.home-page, suites.
	{"Nordlys Audit", "config_guide", "https://nordlys.basecamp.com/docs/551", "links.workspace"},
	{"Nordlys Audit", "config_guide", "https://outline.nordlysaudit.no/doc/okta-3fK2", "links.workspace"},
	{"Nordlys Audit", "config_guide", "https://app.nuclino.com/Nordlys/Docs/Okta-3b1c", "links.workspace"},
	{"Nordlys Audit", "config_guide", "https://wrike.com/open.htm?id=1203", "links.workspace"},
	{"Nordlys Audit", "config_guide", "https://nordlys.slack.com/docs/T01/F02", "links.workspace"},
	{"Nordlys Audit", "config_guide", "https://airtable.com/appX1/tblY2/viwZ3", "links.workspace"},
	{"Nordlys Audit", "support", "support@nordlysaudit.no https://nordlysaudit.no/index.php", "support.home-page"},
	{"Nordlys Audit", "support", "support@nordlysaudit.no https://nordlysaudit.no/en-gb/", "support.home-page"},
	{"Workbeam", "suite assignee", "oluwaseun.adeyemi@yahoo.co.uk", "suite.personal-data"},
	{"Workbeam", "suite reviewer", "m.kowalczyk@onet.pl", "suite.personal-data"},
	{"Workbeam", "suite pwd", "Harbour_Kelp_5582", "suite.possible-secrets"},
	{"Workbeam", "suite token", "wb_7d2f9a4c1e8b4f60a3d5c7e9b1f2a4c6", "suite.possible-secrets"},
	{"Workbeam", "suite endpoint", "https://172.20.4.11/api", "suite.private-hosts"},
	{"Workbeam", "suite endpoint", "http://jenkins.home.arpa/api", "suite.private-hosts"},
}

// plainLate are texts with the same words and without a mistake.
var plainLate = []paraphrase{
	{"Kumo HR", "reason okta.users.manage", "Because HR is the source of truth, it updates titles and departments", "scopes."},
	{"Kumo HR", "reason okta.users.manage", "Administers accounts of staff: created on joining, deactivated on leaving", "scopes."},
	{"Kumo HR", "reason okta.groups.manage", "Puts people into the beta group when HR has approved it", "scopes."},
	{"Kumo HR", "reason okta.groups.manage", "Removes people from groups that HR forgot to clean up", "scopes."},
	{"Nordlys Audit", "+app_description", "It flags memberships that were removed in Okta since the last review.", "scopes."},
	{"Nordlys Audit", "+app_description", "When people join a group in Okta, their manager is asked to confirm it.", "scopes."},
	{"Nordlys Audit", "+app_description", "Reviewers write a comment, and admins lock the account in Okta if needed.", "scopes."},
	{"Hoverfly", "both", "@ counts licenses, and returns unused ones: the app is taken from the person in Okta after a warning.\n\nokta.apps.manage Takes apps from people after a warning\nokta.logs.read Notes who opened them", "scopes."},
	{"Hoverfly", "both", "@ scores how well an Okta org is protected, and repairs weak password rules.\n\nokta.policies.manage Repairs weak password rules", "scopes."},
	{"Workbeam", "about", "Multifactor Authentication (MFA)\n\n@ makes a smart ring that people tap to sign in. Okta Workflows assigns a ring to its owner.", "usecases.description"},
	{"Workbeam", "about", "Identity Verification\n\n@ checks passports and faces of new colleagues. Okta Workflows waits for the result.", "usecases.description"},
	{"Workbeam", "about", "Zero Trust\n\n@ tells whether a phone is jailbroken or out of date. Okta Workflows reads that before it gives access.", "usecases.description"},
	{"Nordlys Audit", "+page config_guide", "Let us know if an import fails, but keep the client secret to yourself.", "guide."},
	{"Nordlys Audit", "+page config_guide", "Your org's default sign-on policy doesn't matter, since @ isn't a user.", "guide."},
	{"Nordlys Audit", "+page config_guide", "The token is renewed every hour. You don't need an API token of Okta.", "guide."},
	{"Nordlys Audit", "+page config_guide", "Screenshots are from November 2026.", "guide."},
	{"Nordlys Audit", "+page config_guide", "Reviewers who draft a comment can finish it later.", "pages."},
	{"Nordlys Audit", "page app_website", "# @\nReviews that auditors accept. Stay tuned for our webinar. Customers. Pricing. Sign in. Contact.", ""},
	{"Nordlys Audit", "page test_url", "# @\nEmail. Send me a link. Or use a password.", "test.page-signs-in"},
	{"Nordlys Audit", "support", "https://nordlysaudit.no/en-gb/support", "support.home-page"},
	{"Workbeam", "suite endpoint", "https://arpa.workbeam.com/home", "suite.p"},
	{"Workbeam", "suite token", "{{token}}", "suite.p"},
}
