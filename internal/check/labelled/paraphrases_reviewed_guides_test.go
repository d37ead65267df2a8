package labelled

import "slices"

// guidesReviewed are guides for administrators with a mistake.
var guidesReviewed = slices.Concat(
	// To a mailbox, a person, a form, or a call.
	said("Nordlys Audit", "+page config_guide", "guide.credentials-sent",
		"8. Kindly forward the secret to your account manager for activation at our end.",
		"8. Drop the client ID and client secret in the shared Teams channel with our engineers.",
		"8. During the onboarding call you read the client secret out to our consultant.",
		"8. Fill in the intake form with the three values, and we do the rest.",
		"8. We need your client secret: write it in the ticket.",
		"8. Create a temporary admin in Okta for us and mail the password."),
	// An app of one's own.
	said("Nordlys Audit", "step config_guide", "guide.own-app",
		"Applications > Create App Integration > API Services.",
		"Make a new app of type API Services and call it Nordlys.",
		"Register a new OIDC application with the grant type Client Credentials.",
		"Build an own service app, then tick the three scopes in the tab Okta API Scopes."),
	said("Nordlys Audit", "step config_guide", "guide.api-token",
		"Security > API > Tokens > Create Token, and note the value.",
		"Log in as super admin and produce an API token which never expires.",
		"Take the token that Okta shows once after you created it under API.",
		"Obtain an SSWS key for a service account."),
	said("Nordlys Audit", "step config_guide", "guide.private-key",
		"Choose Public key / Private key, and click Add key.",
		"Generate a key pair with openssl and upload the public half to Okta.",
		"Paste our JWKS in the field Public Keys.",
		"Download the private key as PEM and keep it for Nordlys Audit."),
	said("Nordlys Audit", "step config_guide", "guide.custom-server",
		"Open Security > API > Authorization Servers, pick default, and add the scope audit.read.",
		"Note the Issuer URI of your authorization server, such as https://acme.okta.com/oauth2/default.",
		"Add an access policy for Nordlys Audit to the custom authorization server.",
		"The token endpoint is https://yourorg.okta.com/oauth2/aus1a2b3c/v1/token."),
	// Sign-in and provisioning.
	said("Nordlys Audit", "page config_guide", "guide.other-type",
		"# Okta SSO for Nordlys Audit\n1. In Okta, add Nordlys Audit from the catalog.\n2. On the tab Sign On, copy the metadata URL.\n3. In Nordlys Audit, open SSO and paste the metadata.\n4. Assign people and let them sign in with Okta.",
		"# User provisioning with Okta\n1. In Okta, open the app Nordlys Audit and the tab Provisioning.\n2. Enter the SCIM base URL and the bearer token.\n3. Enable Create Users, Update User Attributes and Deactivate Users.\n4. Assign groups and push them.",
		"# Nordlys Audit and Okta\n1. Create an OIDC web app in Okta.\n2. Enter the redirect URI and the logout URI.\n3. Copy client ID and secret to Nordlys Audit > Login methods.\n4. Users now see a button to log in with Okta."),
	said("Nordlys Audit", "page config_guide", "guide.about-okta",
		"# First steps in Nordlys Audit\n1. Log in.\n2. Invite your colleagues under People.\n3. Choose a color and a logo.\n4. Create the first review and send it to managers.\nThat's all. Questions? Write to us.",
		"# Importing people from a CSV file\n1. Open Systems > CSV.\n2. Choose the file.\n3. Map the columns for name and manager.\n4. Press Import, and check the list.",
		"# Connecting Entra ID\n1. Open Systems > Entra ID.\n2. Enter the tenant ID, the client ID and the secret.\n3. Press Read now.\nWe support Okta and Entra ID."),
	said("Nordlys Audit", "page config_guide", "guide.steps",
		"# Nordlys Audit and Okta\nAsk a person who administers Okta to add Nordlys Audit from API Service Integrations, and to send the secret over to where you type it in, which is Systems > Okta. There the domain, the client ID and the client secret are needed. Then you can read.",
		"# Okta\nNordlys Audit integrates with Okta by way of an API service integration. The Okta domain, client ID and client secret have to be known to Nordlys Audit. Your administrator is able to configure it within minutes."),
	said("Nordlys Audit", "page config_guide", "guide.three-values",
		"# Connect Nordlys Audit with Okta\n1. In Okta, open Applications > API Service Integrations > Add Integration.\n2. Choose Nordlys Audit.\n3. Click Install & Authorize.\n4. You're done, and Nordlys Audit reads users each night.",
		"# Connect Nordlys Audit with Okta\n1. In Okta, open API Service Integrations.\n2. Add Nordlys Audit and authorize it.\n3. Go to Systems > Okta in Nordlys Audit.\n4. Fill in the form and press Read now."),
	said("Nordlys Audit", "+page config_guide", "guide.no-template",
		"9. Click {button name} and wait.",
		"Screenshot to come.",
		"TODO describe errors",
		"Contact <your CSM> if it fails.",
		"[Add picture of the Okta console here]",
		"This chapter will be written after the review."),
	said("Nordlys Audit", "page config_guide", "guide.video",
		"# Okta setup\nWatch our video to learn how to connect Okta with Nordlys Audit. 4:12",
		"# Nordlys Audit with Okta\nThe whole setup is shown in this screencast. Press play. Subscribe for more."),
	said("Nordlys Audit", "page config_guide", "guide.about-app",
		"# Set up Brightleaf with Okta\n1. In Okta, open API Service Integrations and add Brightleaf.\n2. Authorize the scopes.\n3. Copy the Okta domain, the client ID and the client secret.\n4. In Brightleaf, open Settings > Okta and enter them.\nBrightleaf reads your users now."),
)

// guidesReviewedToo have the same words, and no mistake.
var guidesReviewedToo = slices.Concat(
	said("Nordlys Audit", "+page config_guide", "guide.",
		"Never send the client secret to anyone, not even to our support.",
		"Your account manager can tell which plan has reviews.",
		"If you used an API token until now, delete it in Okta after the change.",
		"You don't have to create an app integration: Nordlys Audit is in the catalog.",
		"Single sign-on with SAML is set up on another page.",
		"There is a video, too, which shows the same steps.",
		"Write to us with the time of the error, and we look it up.",
		"The client secret is encrypted with a key pair that is kept in a vault.",
		"Tokens come from your org's authorization server, and expire after an hour."),
)

// pagesReviewed are other pages with a mistake.
var pagesReviewed = slices.Concat(
	said("Nordlys Audit", "page config_guide", "pages.finished",
		"# Okta\nThis article is being written. Please check back in a few days.",
		"# Okta integration\nContent coming soon!",
		"# Okta\nWe are still working on this page.",
		"# Untitled page\nNothing here yet. Start typing.",
		"# Okta guide\nUnder construction"),
	said("Nordlys Audit", "page config_guide", "pages.language",
		"# Koble Okta til Nordlys Audit\n1. Åpne Applications > API Service Integrations i Okta og legg til Nordlys Audit.\n2. Godkjenn tilgangene og kopier client secret.\n3. Gå til Systems > Okta i Nordlys Audit.\n4. Lim inn Okta domain, client ID og client secret, og trykk Lagre.\nHvis noe går galt, ta kontakt med oss.",
		"# Conectar Okta\n1. En Okta, abra API Service Integrations y agregue Nordlys Audit.\n2. Autorice los permisos y copie el client secret.\n3. En Nordlys Audit, vaya a Systems > Okta.\n4. Pegue el Okta domain, el client ID y el client secret, y guarde los cambios.\nSi tiene dudas, escríbanos.",
		"# Подключение Okta\n1. В Okta откройте API Service Integrations и добавьте Nordlys Audit.\n2. Скопируйте client ID и client secret.\n3. В Nordlys Audit откройте Systems > Okta и вставьте Okta domain и значения.\n4. Сохраните."),
	said("Cedar Donor Desk", "page user_docs", "docs.authorization",
		"# Cedar Donor Desk connector 1.6.0 for Okta Workflows\n## Assign Donors\nInputs: donor IDs, list. Outputs: count, number.\n## Share Campaign\nInputs: campaign, text.\n## Reassign Donors\nInputs: from, to.\n## Custom API Action\nInputs: relative URL, body.",
		"# Cedar Donor Desk in Okta Workflows, version 1.6.0\nDrag a card to a flow, and fill in the fields.\n## Assign Donors\nGives donors to a fundraiser.\n## Share Campaign\nShares a campaign with a team.\n## Reassign Donors\nHands over.\n## Custom API Action\nCalls any endpoint."),
	said("Cedar Donor Desk", "page api_docs", "docs.api-reference",
		"# Cedar Donor Desk API\nOur API lets you automate fundraising. Ask sales for access to the API, and join hundreds of charities. Book a demo.",
		"# Assign Donors card\nIn Okta Workflows, drag the card Assign Donors to your flow and choose a connection.",
		"# Release notes\n1.6.0 adds the card Share Campaign. 1.5.3 fixes an error."),
	said("Hoverfly", "page app_website", "website.is-no-sign-in",
		"# Hoverfly\nWelcome back\nEmail\nPassword\nForgot password?\nSign in",
		"# Log in | Hoverfly\nUsername\nPassword\nKeep me logged in\nCreate an account"),
)

// pagesReviewedToo have the same words, and no mistake.
var pagesReviewedToo = slices.Concat(
	said("Nordlys Audit", "+page config_guide", "pages.",
		"Support for Okta's device API is coming soon.",
		"If a page isn't found, the domain was mistyped.",
		"The list is still empty after the first run if no one has a manager.",
		"Error 404 in the log means that the user was deleted in Okta.",
		"Administrators have to log in to see Systems > Okta.",
		"The sample bank is called Sparebanken Vest."),
)
