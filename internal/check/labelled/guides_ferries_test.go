package labelled

import "strings"

// ferryHandbook returns a guide as in the handbook of a public body.
func ferryHandbook(name, menu, after string) string {
	return "# " + name + ": connection to Okta\nHandbook for administrators, chapter 7\n## 7.1 Purpose\nThis chapter explains how your institution connects its Okta org to " + name + ". The work takes about twenty minutes.\n## 7.2 What must be in place\nYou need a super administrator of the Okta org, and a local administrator of " + name + ".\n## 7.3 Procedure\n" +
		"1. The Okta administrator opens the Okta Admin Console and selects Applications > API Service Integrations.\n2. After a click on Add Integration, " + name + " is chosen from the list.\n3. The requested scopes are reviewed and confirmed with Install & Authorize.\n4. The client secret, which Okta displays only once, is copied together with the client ID and the Okta domain.\n5. The local administrator opens " + menu + " in " + name + ".\n6. Okta domain, client ID and client secret are entered into the three fields of the same name, and confirmed with Save.\n7. " + after +
		"\n## 7.4 If something goes wrong\nA message \"invalid_client\" means that the secret was copied incompletely. Generate a new one in Okta and repeat step 6.\n"
}

// ferryNote returns a guide as a small team in a hurry writes it.
func ferryNote(name, menu, after string) string {
	return "# Okta + " + name + "\nHi there! Here's all it takes to hook up Okta. Grab a coffee, you'll be finished before it's cold.\n## You'll need\nOkta super admin rights, owner rights in " + name + ".\n## Steps\n" +
		"1. In Okta: Applications, then API Service Integrations, then Add Integration.\n2. Search for " + name + ", pick it, press Install & Authorize.\n3. Copy the client secret right away (Okta won't show it again).\n4. In " + name + ": " + menu + ".\n5. There are three boxes: Okta domain, Client ID, Client secret. Fill them and press Connect.\n6. " + after +
		"\n## Stuck?\nMost of the time it's a space at the end of the secret. Paste it again. Still stuck? Our help page has a chat."
}

// ferrySheet returns a guide with a table of values, as integrators write them.
func ferrySheet(name, menu, after string) string {
	return "# Okta setup sheet\nProduct: " + name + ". Audience: identity team of the customer.\n## Preconditions\nOkta tenant with administrator access; " + name + " tenant with the role Integration administrator.\n## Supported features\nRead and write calls as listed in the scopes of the integration. Sign-in of users isn't covered by this sheet.\n## Part A, in Okta\n" +
		"Step 1. Go to Applications > API Service Integrations.\nStep 2. Click Add Integration and select " + name + ".\nStep 3. Click Install & Authorize and note down the client secret.\n## Part B, in " + name + "\nStep 4. Go to " + menu + ".\nStep 5. Enter the values.\nOkta domain: without https, as in yourorg.okta.com\nClient ID: from the page of the integration in Okta\nClient secret: from step 3\nStep 6. Select Verify and save.\nStep 7. " + after +
		"\n## Part C, rollback\nDeactivate the integration in Okta. " + name + " stops within a minute.\n"
}

// ferryAnswers returns a guide as an article in a help center, with questions.
func ferryAnswers(name, menu, after string) string {
	return "# How do I connect " + name + " with Okta?\nHelp center / Administrators / Okta\n4 min read\nWhen the two are connected, " + name + " receives what it needs from your Okta organization by itself.\n## Who can do this?\nSomeone who administers Okta, and an account manager in " + name + ".\n## Connect the two\n" +
		"1. Sign in to the Okta Admin Console.\n2. Choose Applications, API Service Integrations, Add Integration.\n3. Find " + name + " and authorize it.\n4. Leave the page with the client secret open.\n5. In another tab, open " + name + " and go to " + menu + ".\n6. Copy over the Okta domain, the client ID and the client secret, one by one.\n7. Press Finish. " + after +
		"\n## Does the secret expire?\nNo, but you can replace it in Okta at any time, and then enter the new one at the same place.\n## How do I stop it?\nRemove the integration in Okta.\nDid this answer your question?"
}

// ferryTopics returns the documentation of a connector, with tables of fields.
func ferryTopics(name, ver string, cards ...string) string {
	s := "# " + name + " connector\nOkta Workflows. This page describes connector version " + ver + ".\n## Authorization\nTo authorize the connector, you need an account of " + name + " that may manage integrations.\n1. In Okta Workflows, open Connections and choose New Connection.\n2. Pick " + name + " and give the connection a nickname.\n3. Enter your region and press Create; you are sent to " + name + " to allow access.\n## Actions\n"
	for _, c := range append(cards, "Custom API Action") {
		s += "## " + c + "\nInputs. Label: Record. Definition: the record that " + c + " works on. Type: text. Required: yes.\nOutputs. Label: Status code. Type: number.\n"
	}
	return s + "## Rate limits\nTen calls a second for each connection."
}

// ferryBooklet returns the documentation of a connector as a booklet with chapters.
func ferryBooklet(name, ver string, cards ...string) string {
	s := "# " + name + " in Okta Workflows: a booklet\nEdition for version " + ver + " of the connector\n## Chapter 1. Create a connection\n1. Ask your " + name + " administrator for an integration key (Settings, then Keys).\n2. In the Workflows console, go to Connections.\n3. Add a connection to " + name + " and paste the key.\nThe key is valid until you withdraw it.\n"
	for i, c := range cards {
		s += "## Chapter " + string(rune('2'+i)) + ". " + c + "\nWhat you enter: the identifier (text, required), a remark (text, optional). What you get: the changed record (object).\n"
	}
	return s + "## Last chapter. Custom API Action\nSends a request of your own: method, relative path, query and body.\n"
}

// ferryMemo returns the documentation of a connector on one short page.
func ferryMemo(name, ver string, cards ...string) string {
	return "# " + name + " for Okta Workflows (" + ver + ")\nVersion: " + ver + "\n## How to authorize\nConnections > New Connection > " + name + ". Log in with an owner account and allow the access. That's it.\n## Cards\n- " + strings.Join(cards, ": takes an id (text, required), returns the record.\n- ") + ": takes an id (text, required), returns the record.\n- Custom API Action: calls any endpoint; takes method, path, body.\n"
}

// ferryEndpoints returns a page of an API reference.
func ferryEndpoints(name, one, two string) string {
	return "# " + name + " REST API\nAll requests go to the base URL over HTTPS and carry an Authorization header. Bodies are application/json.\n## " + one + "\nGET /api/" + one + " returns a page of results. Query parameters: limit, cursor.\nPOST /api/" + one + " creates one. Response 201.\n## " + two + "\nGET /api/" + two + "/{id}\nPATCH /api/" + two + "/{id}\nDELETE /api/" + two + "/{id} Response 204.\n## Errors\n400, 401, 403, 404, 409, 429"
}

const (
	ferrySchoolGuide = `# Okta as the source of your teachers
Klassenbuch Plus / Help / For school administrators
With this setup, Klassenbuch Plus takes over teachers and departments from your Okta org every night.
## What you need
- a person with the role Super Administrator in Okta
- a school administrator in Klassenbuch Plus
## First part: the Okta Admin Console
1. Under Applications, choose API Service Integrations.
2. Click Add Integration. In the list that opens, choose Klassenbuch Plus.
3. Confirm the two scopes with Install & Authorize. Both are for reading only.
4. Write down the client ID and the client secret. Please do not close the window before you have the secret.
## Second part: Klassenbuch Plus
5. Open Administration > Teachers > Source > Okta.
6. Under "Okta domain", enter the address of your org, for instance school.okta.com.
7. Under "Client ID" and "Client secret", enter what you have written down.
8. Click Read now and wait for the green tick.
## Teachers are missing?
Check whether they are members of a group that you have chosen as a department.`

	ferryReliefGuide = `# Saathi Volunteers: integration with Okta
For organisation administrators. Last reviewed in August.
## Prerequisites
1. Your organisation must have an Okta org, and you must be a super admin in it.
2. Your Saathi Volunteers login must have the National Coordinator role.
## Features
Accepting a volunteer creates the user in Okta; the return date suspends the user.
## Configuration
Step 1. Log in to the Okta Admin Console and go to Applications > API Service Integrations.
Step 2. Press Add Integration, select Saathi Volunteers and press Next.
Step 3. Go through the permissions and press Install & Authorize.
Step 4. Okta will display the client secret. Keep this window open.
Step 5. In another window, log in to Saathi Volunteers and go to Organisation > Integrations > Okta.
Step 6. Copy the Okta domain, the client ID and the client secret to the respective boxes.
Step 7. Press Submit. The status should change to Active.
Step 8. Accept one test volunteer and check that the user is there in Okta.
## Troubleshooting
Status Failed: kindly check that the domain is without https and without a slash at the end.`

	ferryCheckGuide = `# Connect Bantay ID to your Okta org
Five minutes, two people: one who runs Okta, one who runs Bantay ID.
## Person 1 (Okta)
1. Go to Applications > API Service Integrations > Add Integration.
2. Choose Bantay ID, then Install & Authorize. You are giving Bantay ID the right to look up users and reset their factors.
3. Copy the client secret. You won't see it again.
## Person 2 (Bantay ID)
4. Go to Console > Connections > Okta.
5. Type the Okta domain, the client ID, and the client secret in the three fields.
6. Hit Save. If the light is green, you're connected.
## Try it
7. Go to Checks > New check, type your own email, and use the sample passport. Your factors in Okta are reset, so keep a second admin around.
## Red light?
The secret is wrong, or the integration was deactivated in Okta.`

	ferryMessageDocs = `# Tuma SMS cards
For Okta Workflows. Connector 1.0.0, first release.
## Connect (authorization)
You need an owner account.
1. Workflows console, Connections, New Connection, Tuma SMS.
2. Name it, paste the API key from Account > Keys, save.
## Send Message
to (text, required): number with country code
body (text, required): up to 480 characters
sender (text, optional): a name you registered
returns id (text), cost (number)
## Read Status
id (text, required): from Send Message
returns status (text): queued, sent, delivered or failed
## Custom API Action
Everything else in our API: give the method, the path and a body.
## Numbers that fail
We don't charge for them.`

	ferryMessageReference = `# API
Base URL https://tumasms.ug/api/v1. Send your key as a header: Authorization: Bearer KEY.
## Messages
POST /messages with to, body, sender (JSON). 202 Accepted returns the id.
GET /messages/{id} returns the status.
GET /messages?since=2026-01-01 lists messages.
## Contacts
GET /contacts, POST /contacts, DELETE /contacts/{number}
## Errors
402 no credit, 422 number not valid, 429 slow down`

	ferryClerkDocs = `# Okta Workflows and Gemeindekompass
Describes the connector in version 2.4.1
## 1 Authorization
The connection is made once per municipality, by the head clerk.
1. Open Connections in the Workflows console and create one for Gemeindekompass.
2. Enter the number of the municipality (five digits).
3. You are taken to Gemeindekompass. Confirm the access with your password.
## 2 Cards
## 2.1 Pass Cases
Passes all open cases of a clerk to another one. From (text, required), To (text, required). Result: number of cases.
## 2.2 Open Office
Opens the files of an office for a clerk. Clerk (text, required), Office (text, required). Result: true or false.
## 2.3 Close Office
The opposite of Open Office, with the same fields.
## 2.4 Custom API Action
For calls that have no card of their own. Method, relative path, body.
## 3 Frequent errors
404: the clerk has no account yet.`
)
