package labelled

import "slices"

// scopesReviewed are reasons of scopes, and scopes, with a mistake.
var scopesReviewed = slices.Concat(
	said("Kumo HR", "reason okta.users.manage", "scopes.reason",
		"Full functionality",
		"Because the API wants it",
		"To do the job",
		"Grants us access to users",
		"Technical reasons",
		"Our integration partner said that it must be ticked",
		"Was in your sample app",
		"Customers expect it from a product like ours"),
	said("Kumo HR", "scopes", "scopes.same-reason",
		"okta.users.manage Keeps data in both systems aligned\nokta.groups.manage Keeps the data in both systems aligned",
		"okta.users.manage HR processes at our customers\nokta.groups.manage HR processes at customers",
		"okta.users.manage Writes joiners to Okta\nokta.groups.manage To write joiners to Okta."),
	said("Kumo HR", "+scopes", "scopes.optional",
		"okta.apps.manage Only if the customer has bought the Premium module",
		"okta.apps.manage Planned for Q3, when app assignment ships",
		"okta.apps.manage Admins can skip this if they assign apps themselves",
		"okta.apps.manage Just in case we have to assign an app",
		"okta.apps.manage Not used at present, reserved for assignments",
		"okta.apps.manage A nice-to-have for assigning apps"),
	said("Hoverfly", "scopes", "scopes.write",
		"okta.apps.read Apps\nokta.groups.read Groups\nokta.users.manage Displays the last login of each user",
		"okta.apps.manage Retrieves the list of apps\nokta.groups.read Groups\nokta.users.read Users",
		"okta.apps.read Apps\nokta.groups.manage To know who is in which group\nokta.users.read Users",
		"okta.apps.read Apps\nokta.groups.read Groups\nokta.users.manage We export users to a CSV"),
	said("Nordlys Audit", "both", "scopes.read",
		"Nordlys Audit prepares access reviews for banks. When a manager rejects an assignment, it is taken away in Okta right then.\n\nokta.users.read\nokta.groups.read\nokta.apps.read",
		"Nordlys Audit prepares access reviews for banks. Rejected people lose their memberships in Okta groups overnight.\n\nokta.users.read\nokta.groups.read\nokta.apps.read",
		"Nordlys Audit prepares access reviews for banks. It locks Okta accounts that no manager has confirmed.\n\nokta.users.read\nokta.groups.read\nokta.apps.read",
		"Nordlys Audit prepares access reviews for banks, and cleans up in Okta what was rejected by managers.\n\nokta.users.read\nokta.groups.read\nokta.apps.read"),
	said("LogLoft", "+scopes", "scopes.unrelated",
		"okta.captchas.read",
		"okta.pushProviders.read Phones of auditors",
		"okta.emailDomains.read"),
)

// scopesReviewedToo are reasons and scopes without one.
var scopesReviewedToo = slices.Concat(
	said("Kumo HR", "reason okta.users.manage", "scopes.",
		"Suspends leavers",
		"Turns on the accounts of new hires at 8 am",
		"Writes the phone number, which customers maintain with us, to the profile",
		"Technical staff and contractors get users on the first day"),
	said("Kumo HR", "+scopes", "scopes.optional",
		"okta.apps.manage Assigns optional apps, such as Zoom, on request of a manager",
		"okta.apps.manage Assigns the apps that are planned for a position",
		"okta.apps.manage Unassigns apps in case of retirement"),
	said("Hoverfly", "scopes", "scopes.",
		"okta.apps.read Displays apps that aren't managed\nokta.groups.read Lists groups with a manager\nokta.users.read Exports unused licenses"),
	said("Nordlys Audit", "both", "scopes.read",
		"Nordlys Audit prepares access reviews for banks. Managers reject what isn't needed, and administrators remove it in Okta themselves.\n\nokta.users.read\nokta.groups.read\nokta.apps.read",
		"Nordlys Audit prepares access reviews for banks. It shows which accounts are locked in Okta, and which memberships were removed.\n\nokta.users.read\nokta.groups.read\nokta.apps.read"),
)
