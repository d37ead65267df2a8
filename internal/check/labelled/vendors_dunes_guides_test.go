package labelled

import "strings"

// duneGuideArticle returns a configuration guide as an article for customers.
func duneGuideArticle(name, menu, outcome string) string {
	return "# Add " + name + " to your Okta org\nLast reviewed in November 2026. Reading time: three minutes.\n## What you'll need\nSuper admin access to Okta, plus an admin login for " + name + ".\n## What the integration does\n" + name + " is an API service integration: it signs in to your org with its own client and uses nothing but the scopes you approve.\n## Setup\n" +
		"1. Sign in to the Okta Admin Console and choose Applications > API Service Integrations.\n2. Choose Add Integration, find " + name + ", and choose Next.\n3. Look over the scopes, then choose Install & Authorize.\n4. Copy the client secret before you close the window. Okta won't show it again.\n5. Copy the client ID from the same page.\n6. In " + name + ", go to " + menu + ".\n7. Put your Okta domain, the client ID, and the client secret into the boxes with those names, then save.\n" +
		"## Make sure it works\n" + outcome + "\n## If something's off\nAn invalid_client error means that the secret doesn't match. Create a new one in Okta and repeat the last step."
}

// duneGuideCircular returns a configuration guide in the language of an authority.
func duneGuideCircular(name, menu, outcome string) string {
	return "# Instructions for the connection of " + name + " with Okta\nIssued to system administrators. Edition 2026-2.\n## Section 1. Scope of these instructions\nThese instructions describe how authorised staff connect " + name + " with the Okta org of their institution.\n## Section 2. Conditions\na) The person carrying out the work is a super administrator in Okta.\nb) The same person, or a colleague, administers " + name + ".\n## Section 3. Work in Okta\n" +
		"Step 1. Open the Admin Console and select Applications, then API Service Integrations.\nStep 2. Select Add Integration and choose " + name + ".\nStep 3. Confirm the scopes by means of Install & Authorize.\nStep 4. Record the Okta domain, the client ID and the client secret. The secret is displayed only once.\n## Section 4. Work in " + name + "\nStep 5. Open " + menu + ".\nStep 6. Enter Okta domain, client ID and client secret in the three fields and confirm.\n" +
		"## Section 5. Verification\n" + outcome + "\n## Section 6. Faults\nIf the verification fails, the client secret shall be renewed in Okta and step 6 repeated."
}

// duneGuidePolite returns a configuration guide in careful English of a second language.
func duneGuidePolite(name, menu, outcome string) string {
	return "# How to connect " + name + " and Okta\nWe thank you for using " + name + ". On this page we explain the connection with Okta, and it takes about ten minutes.\n## Please prepare\n- An account of Okta with super administrator rights\n- An account of " + name + " with administrator rights\n## In the Okta Admin Console\n" +
		"1. Please open the menu Applications and then API Service Integrations.\n2. Press Add Integration and select " + name + ".\n3. Press Install & Authorize.\n4. The client secret appears one time only, so please copy it to a safe place.\n## In " + name + "\n5. Please open " + menu + ".\n6. Enter the Okta domain (like yourcompany.okta.com), the client ID and the client secret, then press Save.\n" +
		"## Confirmation\n" + outcome + "\n## In case of an error\nPlease compare the three values once more. In most cases the client secret wasn't copied completely."
}

// duneGuideReadme returns a configuration guide as two developers write it.
func duneGuideReadme(name, menu, outcome string) string {
	return "# " + name + " and Okta\nShort version: install, copy three values, paste three values.\n## You need\nOkta super admin rights. Owner rights in " + name + ".\n## Do this\n" +
		"1. Okta Admin Console, then Applications, then API Service Integrations, then Add Integration.\n2. Pick " + name + " and hit Install & Authorize.\n3. Grab the client secret (it's shown once) and the client ID.\n4. In " + name + ": " + menu + ".\n5. Paste your Okta domain, client ID, and client secret. Save.\n## Did it work?\n" + outcome +
		"\n## It didn't\nCheck for spaces around the secret. Still stuck? Delete the secret in Okta, make another, paste it again."
}

// duneDocsLeaflet returns the documentation of a connector on one page.
func duneDocsLeaflet(name, ver, key string, cards ...string) string {
	s := "# " + name + " in Okta Workflows\nThis page belongs to version " + ver + " of the connector.\n## Authorization\nAn administrator of " + name + " authorizes the connector once.\n1. " + key + "\n2. In Okta Workflows, open Connections and add one for " + name + ".\n3. Fill in what the window asks for, then click Create.\n## Action cards\n"
	for _, c := range cards {
		s += "### " + c + "\nInput: Person (text, required), the email address of the person. Remark (text, optional), kept in the audit trail.\nOutput: Record (object), what is stored now. Success (true or false).\n"
	}
	return s + "### Custom API Action\nInput: Method (text, required), Relative URL (text, required), Body (object, optional).\nOutput: Status (number), Response (object).\n## Troubleshooting\nIf a card ends with 403, the person who authorized the connection is no longer an administrator."
}

// duneDocsLedger returns the documentation of a connector in tables.
func duneDocsLedger(name, ver, key string, cards ...string) string {
	s := "# Reference of the " + name + " connector\nConnector version: " + ver + "\nPlatform: Okta Workflows\n## 1 Authorizing a connection\n" + key + " Then open Connections in the Workflows console, select New Connection and " + name + ", and paste it.\n## 2 Cards\n"
	for _, c := range cards {
		s += "### " + c + "\nField | Direction | Type | Required | Definition\nKey | in | Text | yes | Identifier of the record\nValid from | in | Date | no | Today, if left empty\nResult | out | Object | | State of the record after the action\n"
	}
	return s + "### Custom API Action\nField | Direction | Type | Required | Definition\nRelative URL | in | Text | yes | Path below the base URL\nQuery | in | Object | no | Parameters\nResponse | out | Object | | Status code and body\n## 3 Error codes\n409: the record is in use. 422: a field has the wrong type."
}

// duneDocsChat returns the documentation of a connector as a founder tells it.
func duneDocsChat(name, ver, key string, cards ...string) string {
	s := "# Using " + name + " with Okta Workflows\nYou're reading the docs of connector version " + ver + ". There are " + "cards for " + strings.Join(cards, ", ") + ", and a Custom API Action.\n## Connecting (authorization)\n1. " + key + "\n2. Start a new connection in Okta Workflows.\n3. Paste it there. Done, you're authorized.\n"
	for _, c := range cards {
		s += "## " + c + "\nSend it an email address (text, required). It looks the person up, does the work, and returns the updated entry (object). Nobody with that address? Then you get an error, and nothing is changed.\n"
	}
	return s + "## Custom API Action\nNot enough? Call any endpoint: method (text, required), relative URL (text, required), body (object)."
}

// duneReference returns an API reference with a table of requests.
func duneReference(name, base string, things ...string) string {
	s := "# " + name + " API: reference\nAll requests go to " + base + " over HTTPS. Bodies are JSON.\n## Authentication\nPass your token in the header Authorization: Bearer.\n"
	for _, t := range things {
		s += "## " + t + "\nGET /" + t + " Query parameters: cursor, size. 200 OK\nGET /" + t + "/{id} 200 OK, 404 Not Found\nPUT /" + t + "/{id} Request body: the whole object. 200 OK\nDELETE /" + t + "/{id} 204 No Content\n"
	}
	return s + "## Errors and limits\n401 without a token, 429 beyond 120 requests a minute."
}

// duneReferenceBrief returns an API reference with an example.
func duneReferenceBrief(name, base string, things ...string) string {
	s := "# API documentation\n" + name + " HTTP API v1\n## Getting a token\nPOST " + base + "/oauth/token with client_id and client_secret returns an access token.\n## Example\ncurl -H \"Authorization: Bearer TOKEN\" " + base + "/" + things[0] + "\n## Endpoints\n"
	for _, t := range things {
		s += "GET /" + t + ", POST /" + t + ", PATCH /" + t + "/{id}\nResponses: 200 with application/json, 400 with a list of errors.\n"
	}
	return s + "## OpenAPI\nThe definition can be downloaded as YAML."
}
