package labelled

import (
	"fmt"
	"strings"
)

// terraceRunbook returns a guide as an engineer in the field writes it.
func terraceRunbook(name, menu string) string {
	return "# Okta setup for " + name + "\nReviewed by the solutions team in October 2026\n## What you need\n- Super administrator in Okta\n- Tenant administrator in " + name + "\n- About ten minutes\n## What the integration does\n" + name + " calls your Okta org with the scopes that you grant below. Nothing is installed in your network.\n## Steps\n" +
		"1. Log on to the Okta Admin Console and go to Applications > API Service Integrations.\n2. Click Add Integration, search for " + name + ", and click Next.\n3. Read through the scopes, then click Install & Authorize.\n4. Save the client secret in your password manager, because Okta doesn't display it a second time. Click Done.\n5. On the General tab, copy the client ID. Your Okta domain is in the menu at the upper right.\n6. In " + name + ", go to " + menu + ".\n7. Type the Okta domain in Domain, the client ID in Client ID, and the client secret in Secret.\n8. Click Save and check. A green dot means that the connection works.\n" +
		"## When it doesn't work\n- Red dot, invalid_client: the secret is wrong. Generate another one in Okta and repeat step 7.\n- Red dot, timeout: the Okta domain has a typing error.\n## Removing the integration\nDelete the entry in " + name + " and deactivate it in Okta."
}

// terraceQuestions returns a guide whose headings are questions, as in a knowledge base.
func terraceQuestions(name, menu string) string {
	return "# How do I connect " + name + " to Okta?\nKnowledge base / Identity providers / Okta\n## Who can do this?\nSomeone with super admin rights in Okta, together with the owner of your " + name + " account.\n## What should I prepare?\nOnly a browser with two tabs: one for Okta, one for " + name + ".\n## How is it added in Okta?\n" +
		"1. Open the Okta Admin Console.\n2. Expand Applications and pick API Service Integrations.\n3. Hit Add Integration and choose " + name + " from the list.\n4. Hit Install & Authorize. You now see the client secret. Leave the tab open.\n## How is it set up in " + name + "?\n5. In the second tab, open " + menu + ".\n6. Fill in the form: your Okta domain (such as mycompany.okta.com), the client ID, and the client secret.\n7. Hit Connect and wait for the check mark.\n" +
		"## Can I test it?\nYes. Hit Run now on the same page; the result is listed with date and time.\n## What if I see an error?\nCode 401 means a mistyped or revoked client secret. Code 429 means that your org is busy, and we try again by ourselves."
}

// terraceManual returns a guide in the language of a German manual.
func terraceManual(name, menu string) string {
	return "# " + name + " administration manual: Chapter 7, Okta\n## 7.1 Purpose\nThis chapter describes how an API service integration between " + name + " and Okta is put into operation.\n## 7.2 Prerequisites\nThe Okta administrator holds the role super administrator. In " + name + " the permission \"Manage interfaces\" is necessary.\n## 7.3 Procedure in Okta\n" +
		"Step 1. Call up the Okta Admin Console and change to Applications > API Service Integrations.\nStep 2. Select Add Integration and then the entry " + name + ".\nStep 3. Confirm the displayed scopes by clicking on Install & Authorize.\nStep 4. Make a note of the client secret. It can't be displayed again later.\n## 7.4 Procedure in " + name + "\nStep 5. Open the menu " + menu + ".\nStep 6. Enter Okta domain, client ID and client secret in the fields of the same names.\nStep 7. Click on Check connection, then on Save.\n" +
		"## 7.5 Fault table\nConnection refused: check the Okta domain. Invalid client: check the client secret, or have a new one generated."
}

// terraceShort returns a guide as a startup writes it.
func terraceShort(name, menu string) string {
	return "# " + name + " + Okta\nTakes 5 min. You must be an Okta super admin.\n## Set up\n1. Okta Admin Console → Applications → API Service Integrations → Add Integration → " + name + "\n2. Install & Authorize, then copy the client secret (you only see it once)\n3. Copy the client ID as well\n4. " + name + " → " + menu + "\n5. Paste Okta domain, client ID, client secret\n6. Save\n## Check\nThe badge says \"Live\" after a few seconds.\n## Trouble?\nStill \"Pending\"? Look for a blank at the end of the secret. Otherwise, chat with us at the bottom right."
}

// terraceCardPages returns documentation of a connector with the fields of each card.
func terraceCardPages(name, ver string, cards ...string) string {
	var s strings.Builder
	fmt.Fprintf(&s, "# %s connector: reference for Okta Workflows\nApplies to connector version %s.\n## Authorization\nThe connector signs in to %s with OAuth 2.0.\n1. In Okta Workflows, choose Connections > New Connection.\n2. Search for %s.\n3. Give the connection a name and click Create.\n4. In the window that opens, sign in as an administrator and click Allow.\n## Cards\n", name, ver, name, name)
	for _, c := range cards {
		fmt.Fprintf(&s, "### %s\nInput fields\nRecord ID: identifies the record, text, required.\nComment: is kept in the history, text, optional.\nOutput fields\nResult: the record after the action, object.\nStatus code: number.\n", c)
	}
	s.WriteString("### Custom API Action\nSends a request of your own. Relative URL: text, required. Query: object, optional. Body: object, optional. Output: status code, headers, body.\n## Troubleshooting\nForbidden: the administrator who authorized the connection has been demoted. Reauthorize it as another one.")
	return s.String()
}

// terraceCardNotes returns documentation of a connector in a few lines for each card.
func terraceCardNotes(name, ver string, cards ...string) string {
	var s strings.Builder
	fmt.Fprintf(&s, "# Okta Workflows & %s\n%s connector v%s · updated with every release\n## Connect\n1. Create an API key in %s (Settings > API).\n2. In the Workflows console, add a connection for %s.\n3. Paste the API key. That authorizes the connection.\n## What the cards do\n", name, name, ver, name, name)
	for i, c := range cards {
		fmt.Fprintf(&s, "### %d. %s\nTakes: id (text, required), note (text, optional). Gives back: ok (true/false), item (object).\n", i+1, c)
	}
	s.WriteString("### And for everything else: Custom API Action\nPath (text, required), method (text, required), payload (object, optional). The key of the connection is sent along.\n## Limits\nFive requests a second for each key.")
	return s.String()
}

// terraceEndpoints returns a page of an API reference.
func terraceEndpoints(name, thing string) string {
	return "# " + name + " REST API\nVersion 2. Base URL: the address of your tenant, followed by /api/v2.\n## Authentication\nSend the header Authorization: Bearer with an access token.\n## Endpoints\nGET /" + thing + " returns a page of " + thing + ".\nGET /" + thing + "/{id} returns one.\nPOST /" + thing + " creates one. Response: 201 Created.\nPUT /" + thing + "/{id} replaces one.\nDELETE /" + thing + "/{id} deletes one. Response: 204 No Content.\n## Errors\nErrors are JSON objects with code and message. 400, 401, 403, 404, 409, 429.\n## Rate limits\n300 requests per minute."
}
