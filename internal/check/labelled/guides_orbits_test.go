package labelled

import "strings"

// orbitGuideCourse returns a guide in numbered parts, as of a vendor with technical writers.
func orbitGuideCourse(name, menu, result string) string {
	return "# " + name + ": connect your Okta org\nLast reviewed: November 2026. Reading time: 4 minutes.\n## Prerequisites\nSomeone who may authorize integrations in Okta (a super administrator), and an administrator of " + name + ".\n## What you get\n" + result + "\n## Configuration steps\n" +
		"1. Open the Okta Admin Console. Under Applications, choose API Service Integrations, and then Add Integration.\n2. Find " + name + " in the list and select it.\n3. Read the list of permissions, and confirm with Install & Authorize.\n4. Okta displays the client secret one time. Copy it to a safe place.\n5. On the integration's page, copy the client ID and your Okta domain.\n6. Switch to " + name + " and open " + menu + ".\n7. Enter the Okta domain, the client ID, and the client secret in the fields with these names, and save.\n" +
		"## Check the result\n8. " + result + "\n## Troubleshooting\nThe message “invalid client” means that the secret was copied incompletely. Generate a new one in Okta and save again."
}

// orbitGuideNote returns a guide of a small company: short, with one list.
func orbitGuideNote(name, menu, result string) string {
	return "# Okta + " + name + "\nTakes about ten minutes. You need to be an Okta super admin and an owner in " + name + ".\n" +
		"1. In Okta: Applications > API Service Integrations > Add Integration > " + name + " > Install & Authorize.\n2. Copy the client secret now, Okta won't show it again. Copy the client ID and the Okta domain, too.\n3. In " + name + ": " + menu + ". There is a box for each of the three: Okta domain, client ID, client secret.\n4. Save. The dot turns green.\n" +
		"## Then what?\n" + result + "\n## The dot stays red\nUsually the domain was pasted with -admin in it. Paste it without. If that doesn't help, ask us."
}

// orbitGuideOffice returns a guide as public bodies write them.
func orbitGuideOffice(name, menu, result string) string {
	return "# Instruction 14/2026: connecting an Okta organisation to " + name + "\n## 1 Purpose\nThis instruction describes how a member organisation connects its Okta organisation to " + name + ".\n## 2 Responsibilities\nThe Okta administrator carries out section 3. The administrator of " + name + " carries out section 4.\n## 3 In Okta\n" +
		"1. The Okta administrator signs in to the Admin Console and opens Applications, API Service Integrations.\n2. Add Integration is selected, and " + name + " is chosen from the catalogue.\n3. The scopes are reviewed and granted with Install & Authorize.\n4. The client secret is copied; it cannot be displayed later.\n## 4 In " + name + "\n" +
		"5. The administrator opens " + menu + ".\n6. The Okta domain, client ID and client secret are entered in the three fields.\n7. The connection is tested with the button beside the fields and then saved.\n## 5 Outcome\n" + result + "\n## 6 Faults\nIf the test fails, the values are to be entered anew. If it still fails, the service desk assists."
}

// orbitGuideReadme returns a guide by and for engineers.
func orbitGuideReadme(name, menu, result string) string {
	return "# Okta source\n" + name + " docs > Sources > Okta\n" + name + " talks to Okta as an API service integration: OAuth 2.0, client credentials, tokens from your org's own authorization server. Nothing is installed on your side.\n## Before you begin\n* Okta super admin\n* " + name + " role: admin\n## Install in Okta\n" +
		"1. Applications → API Service Integrations → Add Integration.\n2. Select " + name + ", then Install & Authorize.\n3. Store the client secret. You'll also need the client ID and the Okta domain (acct.okta.com style, no path).\n## Configure " + name + "\n" +
		"1. Go to " + menu + ".\n2. okta domain: your Okta domain. client id: the client ID. client secret: the client secret.\n3. Hit Save, and wait for status = ok.\n## Verify\n" + result + "\n## Errors\n401 invalid_client: rotate the secret and try again. 429: we back off and retry, there's nothing to do."
}

// orbitDocsManual returns documentation of a connector with a section for each card.
func orbitDocsManual(name, ver, key string, cards ...string) string {
	var s strings.Builder
	s.WriteString("# " + name + " for Okta Workflows\nApplies to connector version " + ver + ".\n## Authorization\nEach connection uses " + key + " of a " + name + " administrator.\n1. In the Workflows console, go to Connections and add a new connection.\n2. Choose " + name + " and give the connection a name.\n3. Enter " + key + " and save.\n## Action cards\n")
	for _, c := range cards {
		s.WriteString("### " + c + "\nThe card " + c + " does this in your " + name + " account. Input fields: ID (text, required), the identifier in " + name + "; Comment (text, optional), shown in the history. Output fields: Status code (number), Record (object).\n")
	}
	return s.String() + "### Custom API Action\nSends any other request. Relative URL (text, required), Method (text, required), Body (object, optional). Output: Body (object).\n## Limits and errors\nThe API allows ten calls a second. 403 means that the person behind the connection has lost the administrator role."
}

// orbitDocsFriendly returns documentation of a connector in a help center of a small team.
func orbitDocsFriendly(name, ver, key string, cards ...string) string {
	var s strings.Builder
	s.WriteString("# The " + name + " connector, card by card\nHelp center > Okta Workflows. Written for version " + ver + " of the connector.\n## First, authorize it\nYou'll be asked for " + key + " once.\n1. Create it in " + name + " as an admin.\n2. Open Connections in Okta Workflows, choose New Connection and then " + name + ".\n3. Paste it and press Create.\n")
	for _, c := range cards {
		s.WriteString("## " + c + "\nWhat goes in: Person (text, required), the email address of the person; Note (text, not required). What comes out: Done (true or false), Result (object with all details).\n")
	}
	return s.String() + "## Custom API Action\nNo card for what you need? This one calls any endpoint. In: URL (text, required), Body (object, not required). Out: Response (object).\n## When it doesn't work\nReauthorize the connection first. If a card says “not found”, the person has no account with us yet."
}

// orbitReference returns the reference of an API.
func orbitReference(name, base string, things ...string) string {
	var s strings.Builder
	s.WriteString("# " + name + " REST API\nBase URL: " + base + "\n## Authentication\nSend the header Authorization: Bearer with each request.\n")
	for _, t := range things {
		s.WriteString("## " + t + "\nGET " + base + "/" + t + " returns a list, 50 entries per page.\nPOST " + base + "/" + t + " creates one. Request body: application/json. Response: 201.\nDELETE " + base + "/" + t + "/{id} removes one. Response: 204.\n")
	}
	return s.String() + "## Status codes\n200 OK, 400 Bad Request, 401 Unauthorized, 404 Not Found, 429 Too Many Requests"
}

// orbitUpdated returns a vendor's update of the version that was makes of it.
func orbitUpdated(v vendor, changes string, was func(*vendor)) vendor {
	b := v
	was(&b)
	v.existing, v.changes, v.before = v.name, changes, &b
	return v
}

// orbitNamed returns the vendor of [orbitVendors] with the name.
func orbitNamed(name string) vendor {
	for _, v := range orbitVendors {
		if v.name == name {
			return v
		}
	}
	panic("no vendor " + name)
}
