package labelled

import (
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/oin"
)

func TestReasonsOfScopesSayWhatTheServiceDoes(t *testing.T) {
	for line, want := range map[string]string{
		"okta.users.manage Creates a user for each new hire": "", "okta.users.manage Deactivates leavers": "", "okta.users.read Read user profiles": "", "okta.users.read": "", "okta.users.read Matching": "", "okta.groups.manage Puts new hires into groups": "", "okta.users.manage Onboarding and offboarding": "", "okta.users.manage Reset MFA factors after verification": "",
		"okta.users.manage Sync": "", "okta.groups.read List groups for mapping": "",
		"okta.users.manage": "manage-reason", "okta.groups.manage": "manage-reason",
		"okta.users.manage needed": "reason", "okta.users.manage Manage users": "reason", "okta.users.manage okta.users.manage": "reason", "okta.users.manage We need to manage users.": "reason", "okta.users.manage Required for the integration": "reason", "okta.users.manage Required for our app to work": "reason", "okta.users.manage n/a": "reason", "okta.users.manage TODO: explain": "reason", "okta.users.manage to read and write users": "reason", "okta.users.read read users": "reason", "okta.users.read TBD": "reason", "okta.users.read required": "reason",
		"okta.users.manage Allows the application to create, update and manage users in the org": "reason", "okta.users.manage xxx": "reason",
		"okta.users.read Optional: shows pictures": "optional", "okta.users.read Nice to have for reports": "optional", "okta.users.read Only if the customer wants pictures": "optional", "okta.users.read We might need it later": "optional", "okta.users.read Not required but useful for avatars": "optional",
		"okta.users.read Syncs mandatory and optional fields": "",
		"okta.governance.accessCertifications.read":           "other-api", "okta.governance.accessCertifications.read Shows open campaigns": "", "ssf.manage": "other-api",
	} {
		found := strings.ReplaceAll(judged(t, "scopes", "Talentry HR", scoped(line)), "scopes.", "")
		if found != want {
			t.Errorf("%q has %q, want %q", line, found, want)
		}
	}
}

func TestAServiceThatOnlyReadsHasScopesThatRead(t *testing.T) {
	for description, want := range map[string]string{
		"Talentry collects sign-in events from Okta and shows them on dashboards for managers of each store.":            "write",
		"Talentry monitors Okta users and reports those who have not signed in for 90 days to the IT team.":              "write",
		"Talentry gives visibility into user accounts in Okta. Analysts search and export them for an audit.":            "write",
		"Talentry has read-only access to Okta and creates tickets for accounts without MFA in all its customers' orgs.": "write",
		"Talentry detects risky accounts in Okta and automatically suspends them until an analyst has seen the alert.":   "",
		"Talentry syncs new hires to Okta, and reports who has not signed in after the first week at work.":              "",
		"Talentry reads contracts and provisions Okta users from them, so that everyone can start on the first day.":     "",
		"Talentry analyzes access in Okta and removes what is not used, after the manager has agreed to the change.":     "",
		"Talentry is the HRIS for growing teams, with time off, payroll and reviews, and it is connected to Okta.":       "",
		"Talentry shows who has access, and lets managers revoke it in Okta with one click during an access review.":     "",
		"Talentry imports new hires into Okta from applicant tracking systems and lists them for the hiring manager.":    "",
		"Talentry monitors accounts in Okta and remediates weak ones by enforcing a reset of the password at sign-in.":   "",
	} {
		found := strings.ReplaceAll(judged(t, "scopes", "Talentry HR", and(text("app_description", description), scoped("okta.users.manage Handles the people of the company"))), "scopes.", "")
		if found != want {
			t.Errorf("%q has %q, want %q", description, found, want)
		}
	}
}

func TestAServiceThatChangesOktaHasTheScopeForIt(t *testing.T) {
	for description, want := range map[string]string{
		"Talentry automatically deactivates users in Okta when their contract ends, so that nobody keeps access.":  "read",
		"When a threat is found, Talentry suspends the Okta user and opens a ticket for the analyst on duty.":      "read",
		"Talentry writes job titles back to Okta every night, and shows managers who is new in their teams.":       "read",
		"Talentry reads users from Okta and creates accounts in Talentry for them, with the right manager.":        "",
		"Talentry deactivates its own accounts when a user is deactivated in Okta, and archives the documents.":    "",
		"Talentry finds users who still have access after they were suspended, and opens tickets for Okta admins.": "",
	} {
		found := strings.ReplaceAll(judged(t, "scopes", "Talentry HR", and(text("app_description", description), scoped("okta.users.read Matches people"))), "scopes.", "")
		if found != want {
			t.Errorf("%q has %q, want %q", description, found, want)
		}
	}
}

func TestGovernanceOfOtherSystemsNeedsNoScopeThatManages(t *testing.T) {
	reads := scoped("okta.users.read People to certify, with their managers\nokta.groups.read Memberships to certify\nokta.apps.read Shows which apps a person has\nokta.roles.read Shows who is an admin")
	for _, told := range []string{
		"Ashlar Access Certification asks managers twice a year who still needs what. It reads users and groups from Okta and removes people from groups in SAP when a manager declines.",
		"Ashlar Access Certification asks managers twice a year who still needs what. It lists the users, groups, apps and admin roles of your Okta org, and adds them to a campaign with a due date.",
	} {
		change := and(text("app_description", told), reads)
		if found := ids(run(change(vendorNamed(t, "Ashlar Access Certification").subject()))); len(found) > 0 {
			t.Errorf("%q has %v", told, found)
		}
	}
}

func TestScopesOfOtherAreasAreAskedFor(t *testing.T) {
	for lines, want := range map[string]string{
		"okta.users.read\nokta.groups.read\nokta.apps.read\nokta.userTypes.read\nokta.schemas.read": "",
		"okta.users.read\nokta.idps.read":                                    "unrelated",
		"okta.users.read\nokta.brands.read\nokta.domains.read":               "unrelated",
		"okta.users.read\nokta.logs.read":                                    "unrelated",
		"okta.users.read\nokta.logs.read Shows the last sign-in of everyone": "",
		"okta.users.read\nokta.policies.manage To import birthdays":          "unrelated write",
	} {
		found := strings.ReplaceAll(judged(t, "scopes", "Kudos & Co", scoped(lines)), "scopes.", "")
		if strings.Contains(want, " ") {
			found, want = strings.Join(sorted(found), " "), strings.Join(sorted(want), " ")
		}
		if found != want {
			t.Errorf("%q has %q, want %q", lines, found, want)
		}
	}
}

func TestARedundantScopeCanBeRemovedWithOneClick(t *testing.T) {
	s := scoped("okta.users.read\nokta.users.manage Creates a user for each new hire")(vendors[0].subject())
	for _, f := range run(s) {
		if items := f.Fixes[oin.APIScopes].Items; f.Check.ID != "scopes.redundant" || f.Item != 0 || len(items) != 1 || items[0].Value != "okta.users.manage" {
			t.Errorf("%+v", f)
		}
	}
}

func TestTextsDoNotPromiseOtherTokens(t *testing.T) {
	for instructions, want := range map[string]string{
		"Use the token endpoint https://org.okta.com/oauth2/default/v1/token and the client ID.":         "api.custom-server",
		"Create a custom authorization server in Okta, then enter its issuer under Settings.":            "api.custom-server",
		"In Okta, go to Security > API > Tokens, create a token, and paste it under Settings.":           "api.token",
		"Paste an Okta API token of a read-only admin under Settings > Okta, then click on Import.":      "api.token",
		"The header is Authorization: SSWS followed by what the admin has created in the org.":           "api.token",
		"The service uses private_key_jwt, so upload the JWKS under Settings > Okta, then click Import.": "api.private-key",
		"Enter the Okta domain, client ID and client secret under Settings > Okta, then click Import.":   "",
		"No API token is needed in Okta. Enter the client ID and the client secret under Settings.":      "",
		"Create an API token in Talentry under Settings > API, and use it to trigger an import.":         "",
		"We no longer use Okta API tokens. Enter the client ID and secret under Settings, and import.":   "",
		"Tokens come from https://org.okta.com/oauth2/v1/token. Click Import under Settings > Okta.":     "",
	} {
		if found := judged(t, "api", "Talentry HR", text("test_instructions", instructions)); found != want {
			t.Errorf("%q has %q, want %q", instructions, found, want)
		}
	}
}

func sorted(s string) []string { return slices.Sorted(slices.Values(strings.Fields(s))) }
