package labelled

// guidePlain returns a guide in the order of Okta's example.
func guidePlain(name, menu string) string {
	return "# Set up " + name + " with Okta\n## Prerequisites\nAn Okta org and an Okta admin with the super admin role. An administrator account in " + name + ".\n## Supported features\n" + name + " reads what it needs through Okta's APIs. It is an API service integration.\n## Configuration steps\n" +
		"1. In the Okta Admin Console, go to Applications > API Service Integrations and click Add Integration.\n2. Select " + name + " and click Next.\n3. Check the scopes and click Install & Authorize.\n4. Copy the client secret. It is shown only once.\n5. In " + name + ", open " + menu + ".\n6. Enter your Okta domain, the client ID and the client secret, and click Save.\n7. Click Test connection.\n" +
		"## Troubleshooting\nIf the test fails with invalid_client, make a new client secret in Okta and enter it again.\n## Need help?\nContact our support team."
}

// guideHelpCentre returns a guide as in the help center of a British vendor.
func guideHelpCentre(name, menu string) string {
	return "# Connecting Okta\nHelp Centre > Integrations > Identity\nUpdated 3 weeks ago\nThis article explains how to connect " + name + " to your Okta organisation. You will need an Okta administrator for the first half and a " + name + " owner for the second.\n## Before you start\nThe Okta integration is part of the Business and Enterprise plans.\n## In Okta\n" +
		"1. Sign in to your Okta Admin Console.\n2. Open Applications, then API Service Integrations.\n3. Choose Add Integration, search for " + name + " and authorise it.\n4. Keep the client secret somewhere safe for a moment.\n## In " + name + "\n1. Go to " + menu + ".\n2. Paste your Okta domain (for example yourcompany.okta.com), the Client ID and the Client Secret.\n3. Press Connect. The first run can take up to an hour.\n" +
		"## Disconnecting\nPress Disconnect, then remove the integration in Okta.\n## Problems?\nSee our list of common errors, or write to us. Was this article helpful? 31 out of 33 found this helpful"
}

// guideDeveloper returns a guide as developers write them.
func guideDeveloper(name, menu string) string {
	return "# Okta integration\n" + name + " documentation / Integrations / Okta\nOn this page: Overview, Requirements, Install, Configure, Verify, FAQ\n## Overview\nThe Okta integration connects your Okta tenant to " + name + " using OAuth 2.0 client credentials (Okta API service integration). No API token is needed.\n## Requirements\n- Okta Workforce Identity tenant\n- " + name + " admin\n## Install\n" +
		"1. In Okta, browse to Applications > API Service Integrations > Add Integration.\n2. Pick " + name + ", review the requested scopes, and select Install & Authorize.\n3. Copy the client secret and select Done.\n4. Copy the Okta domain and the client ID from the integration's page.\n## Configure\n1. Navigate to " + menu + ".\n2. Fill in Okta domain, client ID, client secret.\n3. Save.\n4. Choose when to sync.\n## Verify\nThe status changes to Connected within five minutes.\n## FAQ\nCan I connect two tenants? Yes, repeat the steps."
}

// docsCards returns the documentation of a connector with a topic for each card.
func docsCards(name, ver string, cards ...string) string {
	s := "# " + name + " connector for Okta Workflows\nConnector version " + ver + "\n## Authorization\nAdd a connection in Okta Workflows: choose the " + name + " connector, enter a connection name and sign in.\n1. In the Workflows console, open Connections and click New Connection.\n2. Select " + name + ".\n3. Enter your subdomain and authorize the access.\n## Action cards\n"
	for _, c := range cards {
		s += "### " + c + "\n" + c + " calls the " + name + " API. Inputs: field, definition, type, required. ID, text, yes. Outputs: result, object.\n"
	}
	return s + "### Custom API Action\nMake any authenticated call to the API: relative URL, query, headers, body.\n## Troubleshooting\nA 401 means that the connection has to be reauthorized."
}

// docsManual returns the documentation of a connector as a manual.
func docsManual(name, ver string, cards ...string) string {
	s := "# Using " + name + " in Okta Workflows\nThis guide covers version " + ver + " of the connector, released in October.\n## Connecting your account\n1. Open Connections in the Okta Workflows console.\n2. Add " + name + ".\n3. Paste the API key of a service user and press Create.\n## Actions\n"
	for _, c := range cards {
		s += "#### " + c + "\nUse this card to " + c + " in " + name + ". Options, inputs and outputs are listed below with their types.\n"
	}
	return s + "#### Custom API Action\nFor anything that has no card.\n## Limits\n100 requests a minute."
}

// reference returns a page of an API reference.
func reference(name string) string {
	return "# " + name + " API reference\nBase URL and authentication. All endpoints accept and return JSON.\n## Endpoints\nGET /v2/items\nPOST /v2/items\nPATCH /v2/items/{id}\nDELETE /v2/items/{id}\n## Errors\n400 Bad Request, 401 Unauthorized, 404 Not Found, 429 Too Many Requests\nOpenAPI definition, curl examples"
}
