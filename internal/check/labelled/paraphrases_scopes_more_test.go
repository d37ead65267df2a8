package labelled

import "testing"

func TestOtherGuidesAndServicesAreJudged(t *testing.T) { tell(t, toldMore, plainMore) }

// toldMore are mistakes of services and of what stands on pages, beside those of each check.
var toldMore = []paraphrase{
	// guide.own-app: the app that admins make has other names.
	{"Nordlys Audit", "step config_guide", "Choose Applications > Create App Integration > API Services, and call it @.", "guide.own-app"},
	{"Nordlys Audit", "step config_guide", "Create a new OAuth 2.0 service app and give it the scopes below.", "guide.own-app"},
	{"Nordlys Audit", "step config_guide", "Click on Create a new app, Web, and then Next.", "guide.own-app"},
	{"Nordlys Audit", "step config_guide", "As @ isn't in the catalog yet, make an app for it by hand.", "guide.own-app"},
	// guide.credentials-sent: what is asked of admins, in passing.
	{"Nordlys Audit", "+page config_guide", "After that, forward the client secret to your contact person at @.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Note the secret down; we'll ask you for it in the onboarding call.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Fill the Okta domain, client ID and client secret in our onboarding sheet (Google Forms).", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Encrypt the credentials with our PGP key and deliver them to integration@nordlysaudit.no.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Text the secret to our engineer on duty via WhatsApp.", "guide.credentials-sent"},
	// guide.three-values: one of them is missing, or where they go.
	{"Nordlys Audit", "page config_guide", "# @ with Okta\n1. Open Applications > API Service Integrations, and add @.\n2. Keep the client secret.\n3. In @, choose Systems > Okta and enter domain and secret.\n4. Save.", "guide.three-values"},
	{"Nordlys Audit", "page config_guide", "# @ with Okta\n1. Open Applications > API Service Integrations, and add @.\n2. Install & Authorize.\n3. Congratulations, you are connected.", "guide.three-values"},
	// guide.other-type: signing in and provisioning.
	{"Nordlys Audit", "page config_guide", "# Single sign-on for @ by Okta\n1. Okta: Applications > Browse App Catalog > @ > Add.\n2. Sign On > View setup instructions.\n3. @: Security > SSO > paste the IdP metadata.\n4. Test with a private window.", "guide.other-type"},
	{"Nordlys Audit", "page config_guide", "# User provisioning: Okta to @\n1. In @, generate a SCIM token.\n2. In Okta, configure API integration with the base URL https://api.nordlysaudit.no/scim/v2.\n3. Map attributes and assign a group.", "guide.other-type"},
	// guide.video.
	{"Nordlys Audit", "page config_guide", "# @ + Okta\nAll steps are in this clip (3 min). Turn on subtitles for English.", "guide.video"},
	{"Nordlys Audit", "config_guide", "https://www.loom.com/share/0e1f9a6b5c7d4e0f", "guide.video"},
	{"Nordlys Audit", "config_guide", "https://vimeo.com/772019331", "guide.video"},
	// guide.about-app: the guide of a sister product.
	{"Nordlys Audit", "page config_guide", "# Connect Fjord Ledger with Okta\n1. In Okta, open Applications > API Service Integrations and add Fjord Ledger.\n2. Copy the client secret.\n3. In Fjord Ledger, enter Okta domain, client ID and client secret.", "guide.about-app"},

	// scopes.write and scopes.read, told in passing.
	{"Nordlys Audit", "+scopes", "okta.policies.manage Shows password rules in the report", "scopes.write"},
	{"Nordlys Audit", "+scopes", "okta.roles.manage The role of an administrator is listed beside the name", "scopes.write"},
	{"Nordlys Audit", "+scopes", "okta.apps.manage For displaying logos and names of apps", "scopes.write"},
	{"Nordlys Audit", "+scopes", "okta.sessions.manage Check who is signed in", "scopes.write"},
	{"Nordlys Audit", "+scopes", "okta.devices.manage Inventory of devices", "scopes.write"},
	{"Nordlys Audit", "+app_description", "Those who aren't confirmed are deprovisioned in Okta.", "scopes.read"},
	{"Nordlys Audit", "+app_description", "If nobody answers within 14 days, the Okta account is frozen.", "scopes.read"},
	{"Nordlys Audit", "+app_description", "A refused membership is deleted from the Okta group right away.", "scopes.read"},
	{"Nordlys Audit", "+app_description", "Approved requests are fulfilled by adding the requester to the right Okta group.", "scopes.read"},
	{"Nordlys Audit", "+app_description", "It also keeps the manager field of Okta users current.", "scopes.read"},
	{"Nordlys Audit", "+app_description", "With one click, reviewers remove access in Okta.", "scopes.read"},
	{"Nordlys Audit", "+app_description", "Orphaned Okta accounts are closed automatically.", "scopes.read"},
}

// plainMore are texts with the same words and without a mistake.
var plainMore = []paraphrase{
	{"Nordlys Audit", "step config_guide", "Open Applications > API Service Integrations, choose Add Integration, and pick @.", "guide."},
	{"Nordlys Audit", "step config_guide", "In the list of API service integrations, add @, and approve what it may read.", "guide."},
	{"Nordlys Audit", "step config_guide", "Under Applications > API Service Integrations, install @ from the catalog. You don't create an app of your own.", "guide."},
	{"Nordlys Audit", "+page config_guide", "In the onboarding call, we show you where to enter the secret. Don't share it with us.", "guide."},
	{"Nordlys Audit", "+page config_guide", "The mail that @ sends has no secret in it, just the client ID's last digits.", "guide."},
	{"Nordlys Audit", "+page config_guide", "A consultant can sit beside you, but you type the client secret yourself.", "guide."},
	{"Nordlys Audit", "+page config_guide", "Want to sign in to @ with Okta, too? That's a SAML app, described in another article.", "guide."},
	{"Nordlys Audit", "+app_description", "An admin of Okta can then remove the membership.", "scopes."},
	{"Nordlys Audit", "+app_description", "Auditors see when an account was closed in Okta, and by whom.", "scopes."},
	{"Nordlys Audit", "+app_description", "It reads and never writes: nothing is added, removed or changed in Okta.", "scopes."},
	{"Nordlys Audit", "+app_description", "People who have left Okta are removed from open reviews.", "scopes."},
	{"Nordlys Audit", "+app_description", "Once a manager has changed in Okta, reviews are assigned to the new one.", "scopes."},
	{"Nordlys Audit", "+app_description", "The list of rejected memberships goes to the Okta team, which takes them away.", "scopes."},
	{"Nordlys Audit", "+app_description", "It detects accounts that should have been deactivated in Okta.", "scopes."},
	{"Nordlys Audit", "scopes", "okta.users.read Finds people whose accounts were deactivated or changed\nokta.groups.read Shows who was added to a group, and who removed them", "scopes."},
	{"Nordlys Audit", "scopes", "okta.users.read Creates a list of people for the reviewers\nokta.groups.read Adds the name of each group to the report", "scopes."},
	{"Nordlys Audit", "scopes", "okta.users.read Assigns reviews to each person's manager\nokta.apps.read Updates the table of apps in the report", "scopes."},
}
