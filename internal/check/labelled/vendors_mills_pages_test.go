package labelled

import "strings"

// millGuideSheet returns a guide that was a sheet of the rollout team before.
func millGuideSheet(name, menu string) string {
	return "# Okta rollout sheet for " + name + "\nWho: one Okta super admin, one " + name + " admin. How long: about ten minutes.\n## Supported\nReading and, where you granted it, writing through the Okta API. Several Okta orgs: one sheet each.\n## Do this\n" +
		"Step 1. Log in to the Okta Admin Console. Under Applications, open API Service Integrations, and press Add Integration.\nStep 2. Scroll to " + name + " (they're sorted by name) and press Next.\nStep 3. Check that you agree with the scopes. Press Install & Authorize.\nStep 4. Put the client secret into your password manager before you close the window.\n" +
		"Step 5. In another tab, open " + name + " and go to " + menu + ".\nStep 6. Type or paste: Okta domain, client ID, client secret. Press Save.\nStep 7. Wait for the check mark.\n## If there's no check mark\nThree out of four times, a character of the client secret is missing. Create a second secret in Okta and repeat step 6."
}

// millGuideManual returns a guide as in the manual of a large company.
func millGuideManual(name, menu string) string {
	return "# Administrator's manual: Okta\n" + name + " Cloud | Release 26.4 | Chapter 11\n## 11.1 Purpose\nThis chapter describes how " + name + " is connected to an Okta org as an API service integration.\n## 11.2 Prerequisites\nThe super administrator role in Okta. The system administrator role in " + name + ". Outgoing connections to your Okta domain on port 443.\n## 11.3 Procedure\n" +
		"1. In the Okta Admin Console, select Applications > API Service Integrations.\n2. Select Add Integration, then " + name + ".\n3. Review the scopes, and select Install & Authorize.\n4. Record the client ID and the client secret. Okta displays the secret a single time.\n5. In " + name + ", select " + menu + ".\n6. In the field Okta domain, enter the domain without https.\n7. In the fields Client ID and Client secret, enter the recorded values.\n8. Select Validate, then Activate.\n" +
		"## 11.4 Verification\nThe status turns to Active, and the activity log has an entry for the first call.\n## 11.5 Messages\nERR-4101: the secret was rejected. ERR-4103: the grant was revoked. ERR-4290: Okta's rate limit was reached; the call is repeated."
}

// millGuideFriendly returns a guide by a support team that writes as it talks.
func millGuideFriendly(name, menu string) string {
	return "# Hooking up Okta\nHi! Got five minutes and an Okta super admin nearby? Then let's connect " + name + ".\n## Grab these first\nYour " + name + " admin login, and access to the Okta Admin Console.\n## On the Okta side\n" +
		"1. Head to Applications, then API Service Integrations.\n2. Hit Add Integration and look for " + name + ".\n3. Hit Install & Authorize. A secret pops up: copy it, since you won't see it again.\n4. While you're there, copy the client ID and note your Okta domain (it ends in okta.com).\n## On our side\n1. Open " + menu + ".\n2. Drop your Okta domain, client ID, and client secret into the form.\n3. Hit Connect. You're done!\n" +
		"## Hit a snag?\nGrey icon: the first sync is still running. Red icon: check the secret. Anything else: send us a screenshot, without the secret please."
}

// millGuideFormal returns a guide of a public body.
func millGuideFormal(name, menu string) string {
	return "# Connection of " + name + " with Okta\nDocument reference IT-OP-0417, last amended on 6 October 2026.\n## Scope of this document\nThese instructions are intended for organisations which use Okta and which wish " + name + " to receive data from it.\n## Preconditions\na) An Okta super administrator is available. b) The organisation has an active account with " + name + ".\n## Steps to be carried out\n" +
		"1. Open the Okta Admin Console and navigate to Applications, API Service Integrations.\n2. Press Add Integration and select " + name + ".\n3. Confirm the permissions by pressing Install & Authorize.\n4. Make a note of the Okta domain, of the client ID and of the client secret.\n5. In " + name + ", navigate to " + menu + ".\n6. Fill in the three fields Okta domain, Client ID and Client Secret, and confirm.\n7. Start a trial run and compare the outcome.\n" +
		"## Faults\nIn the event of a message about credentials, repeat steps 4 to 6. For other messages, apply to the help desk."
}

// millDocsTable returns a connector's documentation with a table of fields for each card.
func millDocsTable(name, ver string, cards ...string) string {
	s := "# " + name + " for Okta Workflows: connector reference\nDescribes connector " + ver + ". The change log is at the bottom.\n## Authorizing " + name + "\nYou need an API key of an administrator.\n1. In Workflows, open Connections and choose New Connection.\n2. Pick " + name + " and name the connection.\n3. Paste the API key and choose Create.\n## Cards\n"
	for _, c := range cards {
		s += "### " + c + "\nField | What it is | Type | Required\nRecord ID | The record in " + name + " | Text | Yes\nNote | Shown in the history | Text | No\nOutput: Status | done or failed | Text\n"
	}
	return s + "### Custom API Action\nField | What it is | Type | Required\nRelative URL | Path after the base URL | Text | Yes\nBody | JSON of the request | Object | No\n## Change log\n" + ver + ": current."
}

// millDocsTour returns a connector's documentation by a developer advocate.
func millDocsTour(name, ver string, cards ...string) string {
	s := "# A tour of the " + name + " connector\nWritten against v" + ver + " of the connector in Okta Workflows.\n## First, authorization\n" + name + " uses OAuth, so there's no key to copy.\n1. Choose New Connection in Okta Workflows.\n2. Sign in to " + name + " as an admin.\n3. Press Allow. Your connection is ready.\n"
	for _, c := range cards {
		s += "## " + c + "\nGive it an id (text, required). It hands back the record as it is afterwards (object), or stops the flow with an error that says why.\n"
	}
	return s + "## Custom API Action\nMissing a card? Send any request that the API takes: method, relative URL, headers, body.\n## When something breaks\nReauthorize the connection first."
}

// millReference returns an API reference with methods and paths.
func millReference(name, base string, resources ...string) string {
	s := "# " + name + " developers: API reference\nBase URL: " + base + "\n## Authentication\nAuthorization: Bearer with an access token. Requests without one get 401.\n"
	for _, r := range resources {
		s += "## " + strings.ToUpper(r[:1]) + r[1:] + "\nGET /" + r + "\nPOST /" + r + "\nGET /" + r + "/{id}\nDELETE /" + r + "/{id}\nResponse 200 application/json\n"
	}
	return s + "## Rate limits\n429 with Retry-After."
}
