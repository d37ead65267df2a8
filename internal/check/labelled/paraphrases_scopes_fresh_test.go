package labelled

import "testing"

func TestFreshWordingsAreJudged(t *testing.T) { tell(t, toldFresh, plainFresh) }

// toldFresh are mistakes in wordings that were written after the rules.
var toldFresh = []paraphrase{
	{"Kumo HR", "reason okta.users.manage", "Ravi from our side can explain this in the call", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "Product will not start in absence of this", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "We took the same list as our competitor", "scopes.reason"},
	{"Kumo HR", "reason okta.users.manage", "Users write permission", "scopes.reason"},
	{"Kumo HR", "reason okta.groups.manage", "Department groups. Pilot customers have it, the rest gets it in summer.", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Puts people into department groups (paid extra)", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Obsolete, will be deleted in the next version", "scopes.optional"},
	{"Kumo HR", "reason okta.groups.manage", "Puts people into department groups; refusing it has no bad consequences", "scopes.optional"},
	{"Hoverfly", "both", "@ hands auditors a PDF that proves who could open which app on a given day. Its source is the Okta org.\n\nokta.apps.manage Who could open which app\nokta.users.read Names in the PDF", "scopes.write"},
	{"Hoverfly", "both", "@ watches an Okta org for odd settings and pings the team. Admins then decide what to do.\n\nokta.policies.manage Watches sign-on rules", "scopes.write"},
	{"Nordlys Audit", "scopes", "okta.users.manage Salutation in emails to reviewers\nokta.groups.read Memberships", "scopes.write"},
	{"Nordlys Audit", "+app_description", "Rejected rights vanish from Okta overnight.", "scopes.read"},
	{"Nordlys Audit", "+app_description", "@ carries out the verdict in Okta: the person is thrown out of the group.", "scopes.read"},
	{"Nordlys Audit", "+app_description", "Whoever nobody claims is archived and then deactivated in Okta.", "scopes.read"},
	{"Nordlys Audit", "+app_description", "It can also reset an employee's MFA in Okta.", "scopes.read"},
	{"Kumo HR", "both", "@ is a school register. New pupils are enrolled in Okta with their class, and school leavers are taken off.\n\nokta.users.read Finds pupils", "scopes.read"},
	{"Kumo HR", "scopes", "okta.users.read Sets the cost centre of employees\nokta.groups.manage Puts people into department groups", "scopes.read"},
	{"Nordlys Audit", "+page config_guide", "The three values go to your implementation consultant.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Please tell us the client secret over the phone.", "guide.credentials-sent"},
	{"Nordlys Audit", "step config_guide", "Start the wizard for a new integration, choose API Services, and call it @.", "guide.own-app"},
	{"Nordlys Audit", "step config_guide", "You need an OAuth client with these scopes. Your developers know how to create one.", "guide.own-app"},
	{"Nordlys Audit", "+page config_guide", "If you own API Access Management, choose your authorization server in the menu.", "guide.custom-server"},
	{"Nordlys Audit", "+page config_guide", "Scopes are added under Authorization Servers > default > Scopes.", "guide.custom-server"},
	{"Nordlys Audit", "+page config_guide", "Besides, @ wants an API token of a read-only administrator of Okta.", "guide.api-token"},
	{"Nordlys Audit", "+page config_guide", "A key file (JSON) is offered for download, keep it for step 9.", "guide.private-key"},
	{"Nordlys Audit", "+page config_guide", "(Screenshot will be replaced)", "guide.no-template"},
	{"Nordlys Audit", "+page config_guide", "Contact: <email of support>", "guide.no-template"},
	{"Nordlys Audit", "page config_guide", "# Okta\nSorry, this page is not finished.", "pages.finished"},
	{"Nordlys Audit", "page app_website", "# @\nRelaunch in progress. Thanks for waiting.", "pages.finished"},
	{"Nordlys Audit", "page test_url", "# Placeholder\nPlesk: your domain has been created. Add content with the file manager.", "test.page-signs-in"},
	{"Nordlys Audit", "page test_url", "# Webinars\nJoin our experts on Tuesdays. Topics: reviews, roles, reports. Seats are limited.", "test.page-signs-in"},
	{"Nordlys Audit", "page app_website", "# @ ID\nWho are you? Email. Next. Problems? Ask your administrator.", "website.is-no-sign-in"},
	{"Nordlys Audit", "config_guide", "https://nordlys.quip.com/aB3/Okta", "links.workspace"},
	{"Workbeam", "suite user", "hedvig.solberg@online.no", "suite.personal-data"},
	{"Workbeam", "suite body", `{"login":"svc","password":"Tern-Skerry-9041"}`, "suite.possible-secrets"},
	{"Workbeam", "suite url", "https://vault.prod.internal.workbeam.com/v1", "suite.private-hosts"},
}

// plainFresh are texts with the same words and without a mistake.
var plainFresh = []paraphrase{
	{"Nordlys Audit", "+app_description", "It lists rights that have vanished from Okta since the last review.", "scopes."},
	{"Nordlys Audit", "+app_description", "Reviewers see who was thrown out of a group in Okta.", "scopes."},
	{"Nordlys Audit", "+app_description", "For each account in Okta, @ opens a line in the report and adds the manager.", "scopes."},
	{"Kumo HR", "reason okta.users.manage", "Sets the cost centre after a transfer", "scopes."},
	{"Kumo HR", "reason okta.groups.manage", "Replaces the extra group of pilot drivers by their department's", "scopes."},
	{"Nordlys Audit", "+page config_guide", "Your implementation consultant can join the call; enter the three values yourself.", "guide."},
	{"Nordlys Audit", "+page config_guide", "Your authorization in Okta can be withdrawn at any time.", "guide."},
	{"Nordlys Audit", "+page config_guide", "Screenshots may differ from what you see.", "guide."},
	{"Nordlys Audit", "page test_url", "# @ ID\nWho are you? Email. Next.", "test.page-signs-in"},
	{"Nordlys Audit", "page app_website", "# @\nFinished reviews in days. Thanks to our customers for waiting lists that never end. Pricing. Contact.", ""},
}
