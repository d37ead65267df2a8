package labelled

import (
	"strings"
	"testing"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// forReviewers are texts for reviewers, and for admins, in the words of other people: the
// vendor, the field with a + if the text is added to what is there, the text, and the check
// that has to find it.
var forReviewers = []paraphrase{
	{"Quokka Device Care", "test_instructions", "Please login and test the integration.", "test.instructions"},
	{"Hoverfly", "test_instructions", "Kindly use the provided credentials for login and verify that all is working fine.", "test.instructions"},
	{"Hoverfly", "test_instructions", "Everything is preconfigured. You can start right away with the testing.", "test.instructions"},
	{"Hoverfly", "test_instructions", "Dear Okta team, please find above the credentials. Thanks and regards, Ravi", "test.instructions"},
	{"Hoverfly", "test_instructions", "See username and password above. Have a nice day!", "test.instructions"},
	{"Hoverfly", "test_instructions", "Test as per the standard procedure of your department.", "test.instructions"},
	{"Hoverfly", "test_instructions", "Please see the test steps in the email that Tanaka-san sent to your team on November 4.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Steps are in our shared Google Doc, which your colleague Amy can open.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "The procedure is the same as in our email from last week.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Please follow the test script we presented in the kickoff call.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "We have put the test cases in the Slack channel #okta-hoverfly.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Refer to the document shared over mail by our partner manager.", "test.instructions-elsewhere"},
	{"Hoverfly", "+test_instructions", "After the password, a 6-digit code is texted to the owner.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Please use Google Authenticator when prompted.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "The portal can only be opened from our office network in Lund.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "You will receive a verification email; click the link in it to continue.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "An OTP will be sent to registered mobile number.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "On the first sign-in you register a passkey on our laptop.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Log in with SSO, as there are no local users.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Please use the button \"Continue with Microsoft\".", "test.password-works"},
	{"Hoverfly", "+test_instructions", "The password was reset yesterday, so please request a new one.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Password login is switched off since March.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "You sign in through our Entra ID tenant.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "On the login page, request a magic link; the password is only a dummy for this form.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "Please inform us one day before testing so that we can activate the account.", "test.ready"},
	{"Hoverfly", "+test_instructions", "Kindly drop a mail to qa@hoverfly.io, we will share the credentials.", "test.ready"},
	{"Hoverfly", "+test_instructions", "The user will be provisioned once you start the review.", "test.ready"},
	{"Hoverfly", "+test_instructions", "Password shall be shared on a call.", "test.ready"},
	{"Hoverfly", "+test_instructions", "Sandbox is currently being upgraded, it should be up by the end of next week.", "test.ready"},
	{"Hoverfly", "+test_instructions", "We still need to enable the feature for this account.", "test.ready"},
	{"Hoverfly", "test_instructions", "Open Integrations > Okta > Connect, and enter the three values. The account has the role Viewer.", "test.rights"},
	{"Hoverfly", "test_instructions", "Open Integrations > Okta > Connect, and enter the three values. Only our admins can see the menu Integrations, you can see reports.", "test.rights"},
	{"Hoverfly", "test_instructions", "Open Integrations > Okta > Connect, and enter the three values. This user has limited permissions, settings are greyed out.", "test.rights"},
	{"Hoverfly", "test_instructions", "Open Integrations > Okta > Connect, and enter the three values. You cannot edit the connection with this account, it is for looking only.", "test.rights"},
	{"Hoverfly", "test_instructions", "Open Integrations > Okta > Connect, and enter the three values. A colleague of ours with admin access has to click Save.", "test.rights"},
	{"Hoverfly", "test_instructions", "Open Integrations > Okta > Connect, and enter the three values. It is a normal employee account without access to the settings.", "test.rights"},
	{"Hoverfly", "+test_instructions", "The account will be valid for 30 days.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "Demo tenants get wiped every Sunday night.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "Available Monday to Friday, 9am-6pm IST.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "Please finish by 15 December, as the license then ends.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "The trial has 12 days left.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "After three failed logins or ten idle days the user is locked.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "This is our staging, production gets the integration after your approval.", "test.production"},
	{"Hoverfly", "+test_instructions", "You are on a pre-production copy, so don't mind the yellow banner.", "test.production"},
	{"Hoverfly", "+test_instructions", "It's not deployed to live yet.", "test.production"},
	{"Hoverfly", "test_instructions", "Open Integrations > Okta, enter the tenant ID and the secret of your Entra ID app registration and save.", "leftovers.other-platform"},
	{"Hoverfly", "test_instructions", "Open Integrations > Okta > Connect. Then, in the Google Admin console, turn on domain-wide delegation.", "leftovers.other-platform"},
	{"Hoverfly", "test_instructions", "In the Azure portal, open Enterprise applications, and add Hoverfly. Enter the values at Integrations > Okta.", "leftovers.other-platform"},
	{"Hoverfly", "test_instructions", "Install the app from the Slack App Directory, then open Integrations > Okta and press Connect.", "leftovers.other-platform"},
	{"Hoverfly", "test_instructions", "Please approve our listing for AppExchange. Open Integrations > Okta > Connect.", "leftovers.other-platform"},
	{"Hibiki Access Review", "scopes", "okta.users.read Lists team members and their managers\nokta.groups.read Lists the memberships of a person\nokta.apps.read Lists the apps that a person can use", "scopes.read"},
	{"Kumo HR", "scopes", "okta.users.manage Mandatory for the proper working of the product", "scopes.reason"},
	{"Kumo HR", "scopes", "okta.users.manage Our developers asked for it", "scopes.reason"},
	{"Kumo HR", "scopes", "okta.users.manage To manage users in Okta", "scopes.reason"},
	{"Kumo HR", "scopes", "okta.users.manage Will not work otherwise", "scopes.reason"},
	{"Kumo HR", "scopes", "okta.users.manage Same as above", "scopes.reason"},
	{"Kumo HR", "scopes", "okta.users.manage as discussed with Okta", "scopes.reason"},
	{"Nordlys Audit", "scopes", "okta.users.read For access reviews\nokta.groups.read For access reviews\nokta.apps.read For access reviews", "scopes.same-reason"},
	{"Kumo HR", "scopes", "okta.users.manage Synchronizes personnel data\nokta.groups.manage Synchronizes personnel data.", "scopes.same-reason"},
	{"Hoverfly", "scopes", "okta.users.read Reading data for reports\nokta.groups.read Reading data for the reports\nokta.apps.read Reading data for reports", "scopes.same-reason"},
	{"Kumo HR", "scopes", "okta.users.manage Creates users when they join\nokta.groups.manage Only used by customers with the Pro plan", "scopes.optional"},
	{"Kumo HR", "scopes", "okta.users.manage Creates users when they join\nokta.groups.manage Future use", "scopes.optional"},
	{"Kumo HR", "scopes", "okta.users.manage Creates users when they join\nokta.groups.manage Can be declined if departments aren't synced", "scopes.optional"},
	{"Kumo HR", "scopes", "okta.users.manage Creates users when they join\nokta.groups.manage Recommended, but the service runs without", "scopes.optional"},
	{"Kumo HR", "scopes", "okta.users.manage Creates users when they join\nokta.groups.manage We may need this when department sync is ready", "scopes.optional"},
	{"Hoverfly", "scopes", "okta.apps.manage List applications and assignments\nokta.groups.read Show which groups give access\nokta.users.read Find users with unused licenses", "scopes.write"},
	{"Harmattan Fleet", "uses", "Automation|Identity Verification", "usecases.description"},
	{"Harmattan Fleet", "uses", "Automation|Multifactor Authentication (MFA)", "usecases.description"},
	{"Harmattan Fleet", "uses", "Automation|Bot or Fraud Detection", "usecases.description"},
	{"Cobalt Field Service", "uses", "Automation|Risk Signal Sharing", "usecases.description"},
	{"Windrose Fleet", "uses", "Automation|Identity Governance and Administration (IGA)", "usecases.description"},
	{"Ferrous", "uses", "Automation|Identity Verification", "usecases.description"},
	{"Nordlys Audit", "+guide", "## Activation\nAfter that, email the client ID and the client secret to support@nordlysaudit.no, so that our consultants can activate the import.", "guide.credentials-sent"},
	{"Nordlys Audit", "+guide", "5. Please provide the client ID, client secret and Okta URL to your Nordlys Audit contact person.", "guide.credentials-sent"},
	{"Nordlys Audit", "+guide", "5. Send an email with the three values to support. We complete the setup within one working day.", "guide.credentials-sent"},
	{"Nordlys Audit", "+guide", "5. Our onboarding team needs the client secret. Fill it in on the onboarding form.", "guide.credentials-sent"},
	{"Nordlys Audit", "+guide", "Lastly, raise a ticket in our help center and attach the credentials.", "guide.credentials-sent"},
	{"Nordlys Audit", "+guide", "5. Share the Client ID and Client Secret with us via a secure channel.", "guide.credentials-sent"},
	{"Cedar Donor Desk", "existing_changes", "Various improvements and performance optimizations were made.", "exists.changes"},
	{"Cedar Donor Desk", "existing_changes", "Please see the attached document for the list of changes.", "exists.changes"},
	{"Cedar Donor Desk", "existing_changes", "Updated the connector to the latest version of our API.", "exists.changes"},
	{"Cedar Donor Desk", "existing_changes", "We made changes as requested by the reviewer.", "exists.changes"},
	{"Cedar Donor Desk", "existing_changes", "New version of our existing integration with more features.", "exists.changes"},
	{"Cedar Donor Desk", "existing_changes", "Refer changelog on our website for complete details.", "exists.changes"},
	{"Cedar Donor Desk", "existing_name", "It is already listed under our company name", "exists.name-plain"},
	{"Cedar Donor Desk", "existing_name", "same name as this one", "exists.name-plain"},
	{"Cedar Donor Desk", "existing_name", "see catalog", "exists.name-plain"},
	{"Cedar Donor Desk", "existing_name", "Our SAML app", "exists.name-plain"},
	{"Cedar Donor Desk", "existing_name", "the one from 2024", "exists.name-plain"},
	{"Cedar Donor Desk", "existing_name", "identical", "exists.name-plain"},
}

// forReviewersToo are such texts without a mistake, with the beginning of the checks that have
// nothing to find.
var forReviewersToo = []paraphrase{
	{"Hoverfly", "+test_instructions", "Documents that customers share in a channel are listed under Files.", "test."},
	{"Hoverfly", "+test_instructions", "A message that was sent to the owner is shown in Inbox > Sent.", "test."},
	{"Hoverfly", "+test_instructions", "As described in the guide, the import begins by itself.", "test."},
	{"Hoverfly", "+test_instructions", "The guide is listed in Help > Documents, and the same steps are in its second chapter.", "test."},
	{"Hoverfly", "+test_instructions", "Reports > Access shows who signs in through Entra ID and who through Okta.", "test."},
	{"Hoverfly", "+test_instructions", "The test user can be created under People > New, and is active at once.", "test."},
	{"Hoverfly", "+test_instructions", "When a license is reset, it is shown in the report as soon as you refresh.", "test."},
	{"Hoverfly", "+test_instructions", "Approvals by a manager are skipped in this workspace.", "test."},
	{"Hoverfly", "+test_instructions", "Open People > Guests: guests have limited access, and are marked.", "test."},
	{"Hoverfly", "+test_instructions", "Choose a viewer in People, and see which licenses the viewer has.", "test."},
	{"Hoverfly", "+test_instructions", "The account isn't a trial, and nothing in the workspace expires.", "test."},
	{"Hoverfly", "+test_instructions", "Working hours are set to 9:00 - 17:00 in Settings > Calendar.", "test."},
	{"Hoverfly", "+test_instructions", "The list of unused apps is recreated when you press Refresh.", "test."},
	{"Hoverfly", "+test_instructions", "This is our production system, not a sandbox.", "test."},
	{"Hoverfly", "+test_instructions", "Integrations > Okta > Stages shows how far an import is.", "test."},
	{"Hoverfly", "+test_instructions", "Press Request: an owner confirms it in the app, and you are the owner.", "test."},
	{"Hoverfly", "+test_instructions", "Two addresses are added to the list of networks.", "test."},
	{"Hoverfly", "+test_instructions", "No code is sent at sign-in, and there is no second factor.", "test."},
	{"Hoverfly", "+test_instructions", "Google Workspace and Slack are connected already, and aren't part of this review.", "leftovers."},
	{"Hoverfly", "+test_instructions", "Reports > Entra ID is empty, since only Okta is connected.", "leftovers."},
	{"Hoverfly", "test_instructions", "Integrations > Okta, three values, Connect.", "test."},
	{"Hoverfly", "test_instructions", "Open Okta under Integrations, enter the three values, then press Import.", "test."},
	{"Hoverfly", "scopes", "okta.apps.read Apps and assignments\nokta.groups.read Groups that give access\nokta.users.read Users with unused licenses", "scopes."},
	{"Hoverfly", "scopes", "okta.apps.read Read for the license report: apps that are assigned\nokta.groups.read Read for the license report: groups that assign\nokta.users.read Read for the license report: users", "scopes."},
	{"Kumo HR", "scopes", "okta.users.manage Creates users without an account, and updates them when they are ready to start\nokta.groups.manage Puts people into department groups", "scopes."},
	{"Kumo HR", "scopes", "okta.users.manage Customers' developers and engineers are created on the day they join\nokta.groups.manage Puts people into department groups", "scopes."},
	{"Cedar Donor Desk", "existing_changes", "Security: the API key is no longer logged. Assign Donors now also takes a list.", "exists."},
	{"Cedar Donor Desk", "existing_changes", "The website changed, and Reassign Donors asks for a region. Other cards are as they were.", "exists."},
	{"Cedar Donor Desk", "existing_name", "Cedar Donor Desk", "exists."},
	{"Nordlys Audit", "+guide", "Nordlys Audit's consultants never ask for the client secret.", "guide."},
	{"Nordlys Audit", "+guide", "If you need help, write to support@nordlysaudit.no with the time of the error, and not with the client secret.", "guide."},
	{"Nordlys Audit", "+guide", "Enter the client ID and the client secret on this page; our service reads them from a vault.", "guide."},
	{"Nordlys Audit", "+guide", "The client secret is shown only once. The credentials are sent to Okta whenever a token is needed.", "guide."},
}

// subject returns the submission with the text.
func (p paraphrase) subject(t *testing.T) check.Subject {
	change := text(p.field, p.text)
	switch field, add := strings.CutPrefix(p.field, "+"); {
	case p.field == "+guide":
		change = shows(oin.ConfigGuide, guidePlain(p.of, "Settings > Okta")+"\n"+p.text)
	case add:
		change = appended(field, " "+p.text)
	case field == "scopes":
		change = scoped(p.text)
	case field == "support":
		change = support(p.text)
	case field == "uses":
		change = uses(strings.Split(p.text, "|")...)
	}
	return change(vendorNamed(t, p.of).subject())
}

func TestTextsForReviewersAreJudged(t *testing.T) {
	for _, p := range forReviewers {
		if s := p.subject(t); !finds(s, p.want) {
			t.Errorf("%q has %v, want %s", p.text, ids(run(s)), p.want)
		}
	}
	for _, p := range forReviewersToo {
		for _, id := range foundBy(p.subject(t), p.want) {
			t.Errorf("%q has %s", p.text, id)
		}
	}
}
