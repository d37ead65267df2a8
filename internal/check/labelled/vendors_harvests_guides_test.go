package labelled

// harvestManual returns a guide as a chapter of a product's manual.
func harvestManual(name, menu, see string) string {
	return "# Connecting " + name + " to Okta\nAdministrator manual, chapter 7\n## What you need\nAn Okta org in which you are a super administrator, and the Administrator role in " + name + ".\n## What the integration does\n" + see + "\n## Setting it up\n" +
		"1. Sign in to the Okta Admin Console.\n2. In the menu, open Applications and then API Service Integrations.\n3. Click Add Integration. Find " + name + " in the list, click it, and click Next.\n4. Read which permissions are granted and click Install & Authorize.\n5. A dialog shows the client secret. Copy it now, because Okta won't show it a second time.\n6. In " + name + ", go to " + menu + ".\n7. Fill in the fields Okta domain, Client ID and Client secret, and click Save.\n" +
		"## If something goes wrong\nA red mark beside the client secret means that Okta refused it. Create a new secret in Okta, enter it, and save again.\n"
}

// harvestTwoHalves returns a guide in two halves, one for each administrator.
func harvestTwoHalves(name, menu string) string {
	return "# Okta\n" + name + " help / Integrations / Okta\nTwo people are usually involved: your Okta administrator does part A, and whoever administers " + name + " does part B. Plan ten minutes.\n## Requirements\nSuper admin in Okta. Administrator in " + name + ".\n## Part A: in Okta\n" +
		"1. Applications > API Service Integrations > Add Integration.\n2. Select " + name + ".\n3. Install & Authorize.\n4. Note the client ID and the client secret, and your Okta domain (without -admin).\n## Part B: in " + name + "\n1. Open " + menu + ".\n2. Enter the Okta domain, the client ID and the client secret that you were given in part A.\n3. Save. A green dot appears after a few seconds.\n## Removing the connection\nDelete the values in " + name + ", and remove the integration from Okta.\n## Common errors\ninvalid_client: the secret is wrong or was revoked. Nothing arrives: the integration was not authorized."
}

// harvestStages returns a guide whose steps are written out with the word.
func harvestStages(name, menu string) string {
	return "# How to use " + name + " with Okta\n## Prerequisites\nYou have super admin rights in your company's Okta org and own the " + name + " account.\n## Supported features\nAPI service integration with OAuth 2.0. Access can be withdrawn at any time in Okta.\n## Configuration steps\n" +
		"Step 1. Log in to Okta as an admin and navigate to Applications > API Service Integrations.\nStep 2. Press Add Integration, look for " + name + ", and press Next.\nStep 3. Press Install & Authorize to grant the scopes.\nStep 4. Copy the client secret, and then the client ID and the Okta domain from the General tab.\nStep 5. In " + name + ", visit " + menu + " and put the Okta domain, the client ID and the client secret into the three boxes.\nStep 6. Press Check and save.\n" +
		"## Troubleshooting\nWe display Okta's answer if the check fails. Mostly a character of the secret is missing.\n## Contact\nOur help desk is happy to look at it with you."
}

// harvestRunbook returns a guide as a large vendor publishes it.
func harvestRunbook(name, menu, test string) string {
	return "# " + name + " - Okta API Service Integration Guide\nDocument revision 5, November 2026\n## 1 Scope of this document\nThis document describes the installation of the " + name + " integration from the Okta Integration Network and its verification.\n## 2 Prerequisites\nOkta: Super Administrator. " + name + ": Tenant Administrator.\n## 3 Installation\n" +
		"1. In the Okta Admin Console, select Applications > API Service Integrations.\n2. Select Add Integration and choose " + name + ".\n3. Confirm the requested scopes with Install & Authorize.\n4. Record the client secret in your password manager, then select Done.\n5. In " + name + ", select " + menu + ".\n6. Provide the following values. Okta domain: your org, such as yourcompany.okta.com. Client ID and client secret: as displayed by Okta.\n7. Select Apply.\n" +
		"## 4 Verification\n" + test + "\n## 5 Rotation of the client secret\nGenerate a second secret in Okta, apply it in " + name + ", and deactivate the first.\n## 6 Troubleshooting\nError 401: the secret is inactive. Error 403: the scopes have not been granted. Error 429: collection resumes by itself."
}

// harvestSheet returns a connector's documentation that lists the fields of each card.
func harvestSheet(name, ver, key string, cards ...string) string {
	s := "# " + name + " connector\nFor Okta Workflows. This page describes version " + ver + ".\n## Authorization\n" + key + "\n1. In Okta Workflows, go to Connections and click New Connection.\n2. Pick " + name + " from the list.\n3. Give the connection a name, paste the key, and click Create.\n"
	for _, c := range cards {
		s += "## " + c + "\nInputs\nEmail (text, required): the person's address.\nNote (text, optional): appears in the history.\nOutputs\nStatus (text): done or unchanged.\nChanged at (date).\n"
	}
	return s + "## Custom API Action\nRelative URL (text, required), Method (text, required), Query (object, optional), Body (object, optional). Returns status code, headers and body.\n## Errors\n401: create another key. 404: no such person."
}

// harvestTour returns a connector's documentation in whole sentences.
func harvestTour(name, ver string, cards ...string) string {
	s := "# Automating " + name + " from Okta Workflows\nWhat you read here applies to connector version " + ver + ".\n## Getting authorized\nOnly an owner of a " + name + " account can authorize the connector.\n1. Add any " + name + " card to a flow and choose New Connection.\n2. Sign in to " + name + " in the window that opens.\n3. Approve the access. The window closes, and the connection is listed.\n"
	for _, c := range cards {
		s += "## " + c + "\nThe card takes an ID (text, required) and returns the changed record (object). Reference date (date, not required) defaults to today. If nothing has to change, the card succeeds without doing anything.\n"
	}
	return s + "## Custom API Action\nSends a request of your own to any endpoint. You provide the path (text, required), the method (text, required) and a body (object, not required).\n## Good to know\nUp to 120 requests are accepted in a minute."
}

// harvestEndpoints returns the reference of an API.
func harvestEndpoints(name, base string, things ...string) string {
	s := "# " + name + " REST API\nAll requests go to " + base + " over HTTPS with an Authorization header. Bodies are JSON.\n"
	for _, t := range things {
		s += "## " + t + "\nGET " + t + " lists records, 100 per page.\nPOST " + t + " creates one and answers 201.\nPATCH " + t + "/{id} changes single properties.\nDELETE " + t + "/{id} answers 204.\nExample: curl -X GET " + base + t + "\n"
	}
	return s + "## Status codes\n400 invalid parameter, 401 no valid key, 404 not found, 409 conflict, 429 too many requests.\n"
}

// harvestUpdated returns a vendor's update of the version that before makes of it.
func harvestUpdated(v vendor, changes string, before func(*vendor)) vendor {
	b := v
	before(&b)
	v.existing, v.changes, v.before = v.name, changes, &b
	return v
}

// harvestVendor returns the vendor of [harvestVendors] with the name.
func harvestVendor(name string) vendor {
	for _, v := range harvestVendors {
		if v.name == name {
			return v
		}
	}
	panic("no vendor " + name)
}
