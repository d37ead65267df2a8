package labelled

import "strings"

// kitchenGuideCard returns a guide on one page, as a small company writes it.
func kitchenGuideCard(name, menu, proof string) string {
	return "# Okta + " + name + "\nWho should do this: someone who is a super admin in Okta and an admin in " + name + ". It takes about ten minutes.\n## What you get\nThe integration runs as an API service. It has no user interface in Okta.\n## Steps\n" +
		"1. Open the Okta Admin Console and go to Applications > API Service Integrations.\n2. Click Add Integration, pick " + name + " and click Next.\n3. Read the list of permissions, then click Install & Authorize.\n4. Okta displays the client secret a single time. Copy it now, together with the client ID and the Okta domain.\n5. In " + name + ", go to " + menu + " and enter the Okta domain, the client ID and the client secret in the boxes with the same names.\n6. Save. " + proof + "\n" +
		"## If it goes wrong\nMost often a space was copied along with the secret. Generate another one in Okta and try again."
}

// kitchenGuideProcedure returns a guide in the style of an enterprise's documentation.
func kitchenGuideProcedure(name, menu, proof string) string {
	return "# Configure the Okta API service integration\nApplies to: " + name + " Cloud, all regions\n## Prerequisites\n* Super administrator in the Okta org\n* Integration Administrator in " + name + "\n## Supported features\nSee the description of " + name + " in the Okta Integration Network.\n## Procedure\n### Part A: Authorize " + name + " in Okta\n" +
		"1. From the Okta Admin Console, select Applications, and then API Service Integrations.\n2. Select Add Integration.\n3. Locate " + name + " and select Next.\n4. Select Install & Authorize. The client secret appears.\n5. Record the client secret, and select Done.\n6. Record the Okta domain and the client ID from the page that follows.\n### Part B: Enter the credentials\n7. In " + name + ", select " + menu + ".\n8. Complete the fields Okta domain, Client ID, and Client secret.\n9. Select Apply.\n### Part C: Verify\n10. " + proof + "\n" +
		"## Troubleshooting\ninvalid_client: the secret doesn't belong to the client ID. 403: the authorization was withdrawn in Okta."
}

// kitchenGuideLetter returns a guide that addresses the reader politely, translated.
func kitchenGuideLetter(name, menu, proof string) string {
	return "# How to connect " + name + " with Okta\nDear administrator, this page accompanies you through the connection. Please keep two browser windows open, one for Okta and one for " + name + ".\n## Before you begin\nYou need the rights of a super administrator in Okta.\n## In the Okta window\n" +
		"1. Please choose Applications and then API Service Integrations.\n2. Please press Add Integration and look for " + name + ".\n3. Please confirm with Install & Authorize.\n4. Please copy the client secret at once, because Okta will not show it a second time.\n## In the " + name + " window\n1. Please open " + menu + ".\n2. Please insert the Okta domain, the client ID and the client secret into the three fields.\n3. Please press Save. " + proof + "\n" +
		"## When you need assistance\nPlease have the time of the attempt ready when you write to us."
}

// kitchenGuideDialog returns a guide that answers questions.
func kitchenGuideDialog(name, menu, proof string) string {
	return "# Okta setup for " + name + "\n## What will I need?\nTwo roles: super admin on the Okta side, workspace admin on ours.\n## What do I do in Okta?\n" +
		"1. Go to Applications > API Service Integrations > Add Integration.\n2. Search for " + name + ", and hit Next.\n3. Hit Install & Authorize.\n4. Save the client secret that pops up. Note the client ID and your Okta domain as well.\n## And in " + name + "?\n1. Head to " + menu + ".\n2. Drop in the Okta domain, the client ID, and the client secret.\n3. Hit Save.\n## How can I tell that it works?\n" + proof + "\n## Can I undo it?\nYes. Remove " + name + " under API Service Integrations, and nothing is read any more."
}

// kitchenDocsHandbook returns a connector's documentation with a table for each card.
func kitchenDocsHandbook(name, ver, login string, cards ...string) string {
	s := "# " + name + " connector\nThis page documents version " + ver + " for Okta Workflows.\n## Authorization\n1. In Workflows, choose Connections > New Connection.\n2. Select " + name + " and give the connection a nickname.\n3. " + login + "\n4. Choose Create.\n"
	for _, c := range cards {
		s += "## " + c + "\nField | Definition | Type | Required\nID | The record that the card works on | Text | Yes\nNote | Is kept in the history | Text | No\nOutput | Status | Number | n/a\n"
	}
	return s + "## Custom API Action\nField | Definition | Type | Required\nRelative URL | Path below the base URL | Text | Yes\nBody | What is sent | Object | No"
}

// kitchenDocsStory returns a connector's documentation in sentences.
func kitchenDocsStory(name, ver, login string, cards ...string) string {
	s := "# Build flows with " + name + "\nWritten for connector " + ver + ". Everything on this page happens in Okta Workflows.\n## Connect your account\n1. Add a card of " + name + " to any flow and choose New Connection.\n2. " + login + "\n3. Press Create. The name of the connection turns green.\n## The cards\n"
	for _, c := range cards {
		s += "### " + c + "\nGive the card the ID (text, required). It returns the record with its new state (object) and the time (date).\n"
	}
	return s + "### Custom API Action\nCalls whatever our API offers beyond these: method, relative URL (text, required), headers and body (objects).\n## Good to know\nFlows stop with an error card if the ID is unknown."
}

// kitchenDocsSheet returns brief documentation of a connector.
func kitchenDocsSheet(name, ver, login string, cards ...string) string {
	s := "# " + name + " in Okta Workflows, v" + ver + "\n## Authorization\n1. Connections > New Connection > " + name + "\n2. " + login + "\n3. Create\n## Action cards\n"
	for _, c := range cards {
		s += "#### " + c + "\nIn: id (text, required), comment (text, optional). Out: ok (true/false).\n"
	}
	return s + "#### Custom API Action\nIn: url (text, required), body (object, optional). Out: response (object)."
}

// kitchenReference returns an API reference with the usual methods of some resources.
func kitchenReference(name, base string, resources ...string) string {
	s := "# " + name + " REST API reference\nBase URL: " + base + "\nAuthentication: send the access token as a bearer token.\n## Endpoints\n"
	for _, r := range resources {
		s += "GET /" + r + " lists them. POST /" + r + " creates one. GET /" + r + "/{id} reads one. PATCH /" + r + "/{id} changes it. DELETE /" + r + "/{id} removes it.\n"
	}
	return s + "## Status codes\n200 OK, 201 Created, 400 Bad Request, 401 Unauthorized, 404 Not Found, 429 Too Many Requests. Responses are JSON. Sample requests with curl."
}

// kitchenUpdate returns a vendor's update of the version that earlier makes of it.
func kitchenUpdate(v vendor, changes string, earlier func(*vendor)) vendor {
	was := v
	earlier(&was)
	v.existing, v.changes, v.before = v.name, changes, &was
	return v
}

// kitchenNamed returns the vendor of [kitchenVendors] with the name.
func kitchenNamed(name string) vendor {
	for _, v := range kitchenVendors {
		if strings.EqualFold(v.name, name) {
			return v
		}
	}
	panic("no vendor " + name)
}
