package labelled

import "strings"

// lagoonSteps returns a guide with steps in two halves, as a help center in Australia has it.
func lagoonSteps(name, menu, run string) string {
	return "# Connect " + name + " to Okta\nReading time: 4 minutes\nYour Okta super administrator does the first half. The second half is for whoever looks after " + name + " at your place.\n## You'll need\nAn Okta org. A " + name + " account with the administrator role.\n" +
		"## First half: Okta\n1. Log in to the Okta Admin Console and head to Applications > API Service Integrations.\n2. Hit Add Integration, look for " + name + " and choose Next.\n3. Have a look at the scopes, then hit Install & Authorize.\n4. Copy the client secret straight away. Okta won't show it a second time.\n5. Note down the Okta domain and the client ID.\n" +
		"## Second half: " + name + "\n1. Open " + menu + ".\n2. Pop in the Okta domain, client ID and client secret, then Save.\n3. " + run + "\n" +
		"## If it doesn't work\nInvalid client means the secret was cut off when it was copied. Still stuck? Reach our support team."
}

// lagoonManual returns a guide as a large company's technical writers have it.
func lagoonManual(name, menu, run string) string {
	return "# " + name + " for Okta: Configuration Guide\nDocument OK-117, revised November 2026\n## 1 Scope of this document\nThis document describes how an administrator adds the API service integration of " + name + " to an Okta org and completes the configuration in " + name + ".\n## 2 Prerequisites\nSuper administrator rights in the Okta org. The administrator role in " + name + ".\n## 3 Supported features\nRefer to the product documentation for the data that is exchanged.\n" +
		"## 4 Procedure\n1. In the Admin Console, navigate to Applications > API Service Integrations.\n2. Select Add Integration.\n3. Select " + name + " in the list and confirm with Next.\n4. Review the scopes that are granted and select Install & Authorize.\n5. Store the client secret. It cannot be displayed again.\n6. In " + name + ", navigate to " + menu + ".\n7. Enter the Okta domain, the client ID and the client secret in the fields of the same names.\n8. Select Validate. The state changes to Active.\n9. " + run + "\n" +
		"## 5 Troubleshooting\nState “Rejected”: the secret is incorrect. State “Not authorized”: the grant has been revoked in Okta.\n## 6 Support\nOpen a case in the customer portal."
}

// lagoonPolite returns a guide as a Japanese vendor translates it.
func lagoonPolite(name, menu, run string) string {
	return "# Setting of Okta cooperation (" + name + ")\nThank you for using " + name + ". This page explains the setting procedure for the cooperation with Okta. The required time is about ten minutes.\n## Preparation\nPlease prepare an account of Okta super administrator and an account of " + name + " administrator.\n" +
		"## Operation in Okta\n1. Please open Applications > API Service Integrations in Okta Admin Console.\n2. Please press Add Integration and select " + name + ".\n3. Please confirm the scopes and press Install & Authorize.\n4. Please write down the client secret. It is displayed only one time.\n" +
		"## Operation in " + name + "\n5. Please open " + menu + ".\n6. Please input Okta domain, client ID and client secret.\n7. Please press Save, and confirm that “Connected” is displayed.\n8. " + run + "\n" +
		"## When an error is displayed\nPlease create a new client secret in Okta and input it again."
}

// lagoonBrief returns a guide by founders without much time.
func lagoonBrief(name, menu, run string) string {
	return "# " + name + " + Okta\n5 minutes, two tabs: Okta and " + name + ".\n1) Okta: Applications > API Service Integrations > Add Integration > " + name + " > Install & Authorize (super admin needed).\n2) Copy three things: Okta domain, client ID, client secret (shown once, so copy it now).\n3) " + name + ": " + menu + ", paste all three, Save.\n4) " + run + "\n## Doesn't work?\n401 = secret has a typo. Anything else = write to us, a human answers."
}

// lagoonParts returns a guide with steps that are written out, as a French vendor has it.
func lagoonParts(name, menu, run string) string {
	return "# Linking your Okta organization with " + name + "\nHelp > Administrators > Connections\nThis article is intended for administrators.\n## Before starting\nMake sure that you are a super administrator in Okta and an administrator in " + name + ".\n## Procedure\n" +
		"Step 1. In the Okta Admin Console, go to the menu Applications, then API Service Integrations.\nStep 2. Click Add Integration, search " + name + " and click Next.\nStep 3. Validate the requested scopes by clicking Install & Authorize.\nStep 4. A window displays the client secret: copy it before closing.\nStep 5. In " + name + ", go to " + menu + ".\nStep 6. Fill in the Okta domain, the client ID and the client secret, and save.\nStep 7. " + run + "\n" +
		"## Good to know\nThe connection can be removed at any moment. Data that were already read are deleted after 30 days.\n## Any question?\nOur support team answers you within one working day."
}

// lagoonDocs returns the documentation of a connector with the fields of each card.
func lagoonDocs(name, ver string, cards ...string) string {
	s := "# " + name + " connector\nOkta Workflows / Version of the connector: " + ver + "\n## Authorization\nThe first time that you put a card of " + name + " in a flow, Workflows asks you for a connection.\n1. Click New Connection.\n2. Give it a name that your colleagues understand.\n3. Log in to " + name + " as administrator and click Allow.\n## Cards\n"
	for _, c := range cards {
		s += "### " + c + "\nInput fields: Reference (the record's number; text; required), Comment (shown in the history; text; optional).\nOutput fields: Result (what happened; text), Time (date and time).\n"
	}
	return s + "### Custom API Action\nRelative URL (text; required), Method (list; required), Body (object; optional).\n## Errors\nWhen the connection has been revoked, the card stops with status 401."
}

// lagoonWiki returns the documentation of a connector as a small team keeps it.
func lagoonWiki(name, ver string, cards ...string) string {
	s := "# Okta Workflows cards for " + name + "\nFor connector " + ver + ". We update this page with every release.\n# Connect\nMake a key in " + name + " (Settings > Keys), then in Workflows: Connections > New Connection > " + name + ", paste the key, done. That's the whole authorization.\n# What the cards do\nThere are " + strings.Join(cards, ", ") + " and Custom API Action.\n"
	for _, c := range cards {
		s += "## " + c + "\nTakes: Email (text, required). Gives back: ID (text), State (text).\n"
	}
	return s + "## Custom API Action\nTakes: Path (text, required), Query (object, optional), Body (object, optional). Gives back whatever the API says."
}

// lagoonAPI returns a page of an API reference.
func lagoonAPI(name, base string, resources ...string) string {
	s := "# " + name + " API\nBase URL: " + base + "\n## Authentication\nEvery request has the header Authorization: Bearer, followed by your access token.\n"
	for _, r := range resources {
		s += "## " + r + "\nGET /" + r + "\nPOST /" + r + "\nPATCH /" + r + "/{id}\nDELETE /" + r + "/{id}\nParameters: limit (integer), cursor (string). Responses: 200, 201, 404.\n"
	}
	return s + "## Rate limits\n429 with the header Retry-After."
}
