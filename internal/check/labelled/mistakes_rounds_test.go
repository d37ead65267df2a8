package labelled

import (
	"image/color"

	"oinmanager/internal/oin"
)

// roundMistakes are what reviewers send back again and again.
var roundMistakes = []mistake{
	{"the description is about OAuth", "Hoverfly", "description.technical", text("app_description", "Hoverfly integrates with Okta via REST APIs using the OAuth 2.0 client credentials flow. It requests the scopes okta.users.read, okta.groups.read and okta.apps.read and stores tokens encrypted.")},
	{"Okta is a requirement", "1Directory", "description.value", text("app_description", "1Directory keeps people data in one place for companies with several HR systems. It merges records and cleans up duplicates. Requires an Okta subscription.")},
	{"the description has a roadmap", "Hoverfly", "description.today", text("app_description", "Hoverfly shows managed service providers which software their customers use. Connect an Okta org to list applications and find unused licenses. Automatic removal of licenses is planned for Q2 2027.")},
	{"the description has release notes", "Hoverfly", "description.today", text("app_description", "Hoverfly shows managed service providers which software their customers use, and reads applications and groups from Okta. Version 2.3 adds support for nested groups and fixes a bug with pagination.")},
	{"the description is misspelled", "Tidewater Payroll", "description.spelling", text("app_description", "Tidewater Payroll pays the staff of hotels and restaurants in the UK. The Okta Workflows intergration creates payroll records, moves people bewteen cost centres, and recieves leaving dates.")},
	{"the description's lines are broken as in a PDF", "Tidewater Payroll", "description.line-breaks", text("app_description", "Tidewater Payroll pays the staff of more\nthan 900 hotels and restaurants in the UK\nand Ireland. With the Okta Workflows\nconnector, admins create a payroll record\nwhen somebody is activated in Okta.")},
	{"the description is against a competitor", "Kestrel SIEM", "description.competitor", text("app_description", "Unlike Splunk, Kestrel SIEM doesn't charge by volume. It polls the Okta System Log every minute so that analysts can detect account takeover and suspicious sign-ins at half the cost of Splunk.")},
	{"the description asks to click", "Kestrel SIEM", "description.call", text("app_description", "Kestrel SIEM collects, stores and searches security logs. The integration polls the Okta System Log every minute so that analysts can detect account takeover. Click here to learn more.")},
	{"the name has its category", "Hoverfly", "name.short", text("app_name", "Hoverfly – The SaaS Management Platform for MSPs")},
	{"the name has a typo", "Kestrel SIEM", "name.misspelled", text("app_name", "Kestral SIEM")},
	{"the name says production", "Hoverfly", "name.trial", text("app_name", "Hoverfly - Production")},
	{"the support link is the status page", "Hoverfly", "support.not-help", support("https://status.hoverfly.io")},
	{"the support domain has a typo", "Hoverfly", "support.domain", support("hello@hoverlfy.io")},
	{"the escalation domain has a typo", "1Directory", "escalation.no-mail", and(text("escalation_contact", "okta-alerts@1directroy.com"), undeliverable("1directroy.com"))},
	{"the test account URL starts SSO", "Hoverfly", "test.sign-in-page", text("test_url", "https://app.hoverfly.io/sso/okta")},
	{"the test account URL is for signing up", "Hoverfly", "test.sign-in-page", text("test_url", "https://app.hoverfly.io/signup")},
	{"there are two usernames", "Kumo HR", "test.username-one", text("test_username", "isvtest@okta.com / manager@kumo-hr.jp")},
	{"the instructions are attached", "Kumo HR", "test.instructions-elsewhere", text("test_instructions", "Please see the attached PDF for the steps of the test.")},
	{"the instructions are in Slack", "Kumo HR", "test.instructions-elsewhere", text("test_instructions", "The steps are at https://kumohr.slack.com/archives/C04TT2/p1718. You are an HR manager of \"Sample Shoji\".")},
	{"the test is on staging all the same", "Hoverfly", "test.production", text("test_instructions", "Please use https://staging.hoverfly.io for the test, since production has no Okta integration yet. Owner account.")},
	{"the icon is light yellow", "Hoverfly", "icon.contrast-on-light", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if inDisc(x, y, 100, 100, 95) && !inDisc(x, y, 100, 60, 50) {
			return color.NRGBA{255, 236, 60, 255}
		}
		return clear
	}))},
	{"the guide asks for an admin's password", "Everline HCM", "guide.credentials-sent", shows(oin.ConfigGuide, "# Connect Okta\nEverline HCM and Okta.\n## Steps\n1. Create an Okta user with the super admin role for Everline HCM.\n2. Send its username and password to onboarding@everline.com.\n3. We enter your Okta domain, client ID and client secret for you.\n4. Wait for our confirmation.\n## Support\nCall us.")},
	{"the guide has the secret emailed", "Everline HCM", "guide.credentials-sent", shows(oin.ConfigGuide, "# Connect Okta\nEverline HCM and Okta.\n## Steps\n1. In Okta, add Everline HCM under API Service Integrations and authorize it.\n2. Copy the Okta domain, the client ID and the client secret.\n3. Email the client ID and client secret to your implementation consultant.\n4. Wait for our confirmation.\n## Support\nCall us.")},
	{"the documentation is Okta's", "PagerOak", "links.okta", text("user_docs", "https://help.okta.com/wf/en-us/content/topics/workflows/connector-builder/authorization.htm")},
	{"the API documentation is a repository", "PagerOak", "docs.api-reference", and(text("api_docs", "https://github.com/pageroak/terraform-provider"), shows(oin.APIDocs, "# pageroak/terraform-provider\nTerraform provider for PagerOak\nStar Fork Code Issues Pull requests\n## Readme\nInstall the provider and run terraform init. Licensed under MPL."))},
	{"a card calls a private address", "PagerOak", "suite.private-hosts", exports(flow{name: "Open and page", description: "Opens.", methods: []string{"openIncident", "pageSchedule"}, input: map[string]any{"url": map[string]any{"value": "http://10.0.3.7:8080/api/incidents"}}}, flow{name: "Sync", description: "Syncs.", methods: []string{"syncSchedule"}})},
	{"a card has a Google key", "PagerOak", "suite.secrets", exports(flow{name: "Open and page", description: "Opens.", methods: []string{"openIncident", "pageSchedule"}, input: map[string]any{"url": map[string]any{"value": "https://maps.googleapis.com/maps/api/geocode/json?key=" + "AIza" + "SyD3kq9XwZ7vLr2TbNc5HfJm8PgYs1UaQeR"}}}, flow{name: "Sync", description: "Syncs.", methods: []string{"syncSchedule"}})},
	{"a scope that manages is for reading", "Kumo HR", "scopes.write", scoped("okta.users.manage Creates users on the date they join\nokta.groups.manage Reads the list of groups")},
	{"a payroll is for Zero Trust", "Tidewater Payroll", "usecases.description", uses("Zero Trust")},
	{"the changes are the description", "Quillmark Sign", "exists.changes", text("existing_changes", "Quillmark Sign sends contracts for electronic signature. In Okta Workflows, send an envelope to a new hire, wait until it is signed, or void it when an offer is withdrawn.")},
	{"the update has another name", "Quillmark Sign", "update.name-changed", text("app_name", "Quillmark Agreements")},
	{"a release note is for any update", "Quillmark Sign", "notes.empty", notes("fixed", "Bug fixes and performance improvements.")},
	{"a security fix is not described", "Quillmark Sign", "notes.security", notes("security", "Important security updates")},
	{"the changes are a ticket", "Quillmark Sign", "exists.changes", text("existing_changes", "QM-4821, QM-4833, QM-4907")},
	{"a dozen scopes", "Hoverfly", "scopes.unrelated", scoped("okta.apps.read\nokta.groups.read\nokta.users.read\nokta.logs.read\nokta.policies.read\nokta.idps.read\nokta.devices.read\nokta.roles.read\nokta.schemas.read\nokta.brands.read\nokta.domains.read\nokta.orgs.read\nokta.networkZones.read")},
	{"the guide is a form", "Hoverfly", "guide.steps", shows(oin.ConfigGuide, "# Okta integration\nInterested in connecting Hoverfly to Okta? Leave your name, work email and company, and our solutions team will contact you to set it up. Okta domain. Submit.")},
	{"the website is parked", "Hoverfly", "pages.finished", shows(oin.AppWebsite, "# hoverfly.io\nThis site is under construction. Please check back soon.")},
}
