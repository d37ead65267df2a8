package labelled

import "strings"

// moorGuideLines returns a configuration guide in a few lines.
func moorGuideLines(name, menu string) string {
	return "# " + name + ": connect your Okta organization\nTime needed: ten minutes. You must be super admin at Okta and administrator in " + name + ".\n## Procedure\n" +
		"1. Log in to the Okta Admin Console. Under Applications you find API Service Integrations; press Add Integration there.\n2. Pick " + name + " from the list and confirm with Install & Authorize.\n3. Keep the window with the client secret open until step 5, it is displayed only this one time.\n4. In another tab, go to " + menu + " in " + name + ".\n5. Fill the three fields: Okta domain (for example yourcompany.okta.com, without https), client ID, client secret.\n6. Press Save. After some seconds the state changes to Connected.\n" +
		"## If it does not work\nState \"Refused\": the secret was copied with a blank. State \"Forbidden\": somebody revoked the authorization in Okta, so repeat step 2."
}

// moorGuideHandbook returns a configuration guide like a chapter of a manual.
func moorGuideHandbook(name, menu, result string) string {
	return "# Chapter 7: Okta\n" + name + " administrator handbook, English edition\n## 7.1 Purpose\nThis chapter explains how an administrator links " + name + " with Okta, and what to check afterwards.\n## 7.2 Before you start\n- Super administrator in the Okta org\n- Administrator role in " + name + "\n- A browser in which both consoles can be opened\n" +
		"## 7.3 Adding the service in Okta\n1. From the menu of the Admin Console, select Applications > API Service Integrations.\n2. Select Add Integration. A catalog opens, in which you look for " + name + ".\n3. Check the list of permissions and select Install & Authorize.\n4. Note the client secret in your password safe. Then close the window.\n5. Note the Okta domain and the client ID from the same page.\n" +
		"## 7.4 Entering the values\n1. In " + name + ", go to " + menu + ".\n2. Type or paste Okta domain, client ID and client secret.\n3. Confirm. " + result + "\n## 7.5 Removing the link\nDelete the values in " + name + " first, then deactivate the service in Okta.\n## 7.6 Known problems\nMessage 401: a value is wrong. Message 403: the permission was withdrawn. Nothing happens: your proxy blocks requests to Okta; ask the network team."
}

// moorGuideQuestions returns a configuration guide with questions as headings.
func moorGuideQuestions(name, menu, result string) string {
	return "# How do I connect Okta with " + name + "?\n## What do I need?\nAdmin rights on both sides: super admin for Okta, owner for " + name + ".\n## What do I do in Okta?\n" +
		"Step 1. Navigate to Applications, then API Service Integrations.\nStep 2. Click Add Integration and search for " + name + ".\nStep 3. Click Install & Authorize and read the permissions.\nStep 4. Copy the client secret. You can't see it again later.\n## And in " + name + "?\n" +
		"Step 5. Open " + menu + ".\nStep 6. Enter your Okta domain, the client ID and the client secret, each in the field with that label.\nStep 7. Click Connect.\n## How do I know that it works?\n" + result + "\n## It says \"invalid client\". What now?\nGenerate a new client secret in Okta and repeat step 6."
}

// moorDocsSheet returns a connector's documentation with one short sheet per card.
func moorDocsSheet(name, ver, auth string, cards ...string) string {
	s := "# Okta Workflows\nFor version " + ver + " of the " + name + " connector.\n## Authorize\n" + auth + "\n## Use a card\n1. Open a flow and add a card of " + name + ".\n2. Select the connection.\n3. Fill in the fields, and save the flow.\n"
	for _, c := range cards {
		s += "## " + c + "\nFields | Type | Required\nPerson ID: the identifier of the person | text | yes\nReason: shown in the history | text | no\nReturns | Type\nState: the state afterwards | text\n"
	}
	return s + "## Custom API Action\nFields | Type | Required\nMethod: GET, POST, PUT or DELETE | text | yes\nRelative URL: begins with a slash | text | yes\nBody: content of the request | object | no\nReturns | Type\nStatus code | number\nBody | object\n## Errors\n404 means there's no such person, 429 means wait for a minute."
}

// moorDocsBook returns a connector's documentation as a book tells it.
func moorDocsBook(name, ver string, cards ...string) string {
	s := "# Working with " + name + " in Okta Workflows\nThis edition describes connector version " + ver + ".\n## Creating a connection\nThe first time that a card is used, Okta Workflows needs a connection, and you authorize it as follows.\n1. Drag any " + name + " card into a flow and select New Connection.\n2. Choose a name that colleagues understand.\n3. Enter the client credentials that " + name + " shows under Administration > API clients.\n4. Select Create.\n## The action cards\nThere are cards for " + strings.Join(cards, ", ") + ", and a general one.\n"
	for _, c := range cards {
		s += "### " + c + "\nTwo inputs: Email (text, required) is the address of the person in " + name + ", and Effective From (date, optional) is the day of the change, today if it's empty. One output: Record (object), the person as stored after the change.\n"
	}
	return s + "### Custom API Action\nCalls an endpoint for which there is no card. Inputs: Request Type (text, required), Relative URL (text, required), Query and Body (objects, optional). Outputs: Status (number), Body (object).\n## Limits\nSixty calls a minute for each connection."
}

// moorReference returns the reference of an API with a few endpoints.
func moorReference(name, base string, endpoints ...string) string {
	s := "# " + name + " API reference\nBase URL " + base + "\n## Authentication\nOAuth 2.0 with client credentials. Put the access token in the Authorization header.\n## Endpoints\n"
	for _, e := range endpoints {
		s += "GET " + e + "\nReturns a page of results. Query parameters: limit, after.\nPOST " + e + "\nCreates an entry and responds with 201.\nPATCH " + e + "/{id}\nChanges the fields in the body.\n"
	}
	return s + "## Errors\nAll errors are JSON with code and message. 400 invalid request, 401 not authenticated, 404 not found, 429 too many requests."
}
