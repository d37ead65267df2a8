package labelled

import "testing"

func TestGuidesInOtherWordsAreJudged(t *testing.T) { tell(t, toldGuides, plainGuides) }

// toldGuides are sentences of guides that Okta doesn't publish.
var toldGuides = []paraphrase{
	// guide.credentials-sent: by email, chat, phone, ticket, form.
	{"Nordlys Audit", "+page config_guide", "Please mail the client secret to onboarding@nordlysaudit.no and we'll do the rest.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Provide your customer success manager with the three values over Slack.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Open a support ticket that contains client ID and secret.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Our technicians will ring you up and ask for the secret.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Reply to the welcome message with the client ID and the client secret.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Attach the credentials as a text file to your onboarding case.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Upload the secret to our shared SharePoint folder.", "guide.credentials-sent"},
	// The vendor enters them.
	{"Nordlys Audit", "+page config_guide", "Once we have received your client secret, our team completes the connection.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "@ staff will key in the client ID and secret on your behalf.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Give us the values and our integration team configures everything for you.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Share the client secret with your @ consultant by means of 1Password.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Hand the client credentials to the project lead in the kickoff.", "guide.credentials-sent"},
	// An admin's password or account.
	{"Nordlys Audit", "+page config_guide", "Create an Okta super admin for us and send us its login.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "Tell our support the password of an Okta administrator so that we can install it.", "guide.credentials-sent"},
	{"Nordlys Audit", "+page config_guide", "In a screen sharing session, our engineer needs your Okta admin password.", "guide.credentials-sent"},

	// guide.own-app: create an app in Okta.
	{"Nordlys Audit", "step config_guide", "Go to Applications and press Create App Integration, then API Services.", "guide.own-app"},
	{"Nordlys Audit", "step config_guide", "First, register an OAuth client of the type service app in your org.", "guide.own-app"},
	{"Nordlys Audit", "step config_guide", "Make a new app of type API Services and name it @.", "guide.own-app"},
	{"Nordlys Audit", "step config_guide", "You have to build a custom application in the Admin Console, with client credentials as its grant type.", "guide.own-app"},
	{"Nordlys Audit", "step config_guide", "Set up your own OIDC application for @, and note its client ID.", "guide.other-type"},
	{"Nordlys Audit", "step config_guide", "Add a machine-to-machine application and grant it the scopes under the tab Okta API Scopes.", "guide.own-app"},
	{"Nordlys Audit", "step config_guide", "Under Okta API Scopes, click Grant next to okta.users.read.", "guide.own-app"},
	{"Nordlys Audit", "step config_guide", "Ask your developer to create a service application for @ in Okta.", "guide.own-app"},

	// guide.custom-server.
	{"Nordlys Audit", "+page config_guide", "Token endpoint: https://{yourOktaDomain}/oauth2/default/v1/token", "guide.custom-server"},
	{"Nordlys Audit", "+page config_guide", "Under Security > API, open the authorization server named default, and copy its issuer.", "guide.custom-server"},
	{"Nordlys Audit", "+page config_guide", "Add an authorization server for @ and enter its issuer URI.", "guide.custom-server"},
	{"Nordlys Audit", "+page config_guide", "The issuer looks like https://acme.okta.com/oauth2/aus4k2h1xyzAbCdEf5d7.", "guide.custom-server"},
	{"Nordlys Audit", "+page config_guide", "Create an access policy with a rule on the default authorization server, so that @ gets its token.", "guide.custom-server"},
	{"Nordlys Audit", "+page config_guide", "Define the custom scope nordlys.read at Security > API > Authorization Servers > Scopes.", "guide.custom-server"},
	{"Nordlys Audit", "+page config_guide", "Leave the field Authorization server ID at default, unless you have a server of your own.", "guide.custom-server"},
	{"Nordlys Audit", "+page config_guide", "Your org needs API Access Management, since @ gets its tokens from a custom auth server.", "guide.custom-server"},

	// guide.api-token.
	{"Nordlys Audit", "+page config_guide", "In Okta, open Security > API > Tokens and press Create token.", "guide.api-token"},
	{"Nordlys Audit", "+page config_guide", "Alternatively, paste an SSWS token of an administrator.", "guide.api-token"},
	{"Nordlys Audit", "+page config_guide", "You'll also be asked for an Okta API key. Generate one as a read-only admin.", "guide.api-token"},
	{"Nordlys Audit", "+page config_guide", "Field 4: Okta token, as issued by your super admin.", "guide.api-token"},
	{"Nordlys Audit", "+page config_guide", "For older tenants, an API token has to be generated in the Okta console.", "guide.api-token"},
	{"Nordlys Audit", "+page config_guide", "Issue a static token in Okta for a service account, and keep it in our vault.", "guide.api-token"},
	{"Nordlys Audit", "+page config_guide", "Requests are signed with the header Authorization: SSWS {token}.", "guide.api-token"},

	// guide.private-key.
	{"Nordlys Audit", "+page config_guide", "Select Public key / Private key and add the key that @ shows.", "guide.private-key"},
	{"Nordlys Audit", "+page config_guide", "Upload the JWKS of @ to the application in Okta.", "guide.private-key"},
	{"Nordlys Audit", "+page config_guide", "Generate an RSA pair with openssl, and paste the private half into @.", "guide.private-key"},
	{"Nordlys Audit", "+page config_guide", "Set the client authentication to private_key_jwt.", "guide.private-key"},
	{"Nordlys Audit", "+page config_guide", "Save the PEM file that Okta generates, you can download it just once.", "guide.private-key"},
	{"Nordlys Audit", "+page config_guide", "Copy the public JWK from @ and save it in Okta under Public keys.", "guide.private-key"},

	// guide.other-type.
	{"Nordlys Audit", "page config_guide", "# @ and Okta\nUse this guide to log in to @ with your Okta account.\n1. In Okta, browse the catalog for @.\n2. On the Sign On tab, copy the metadata URL.\n3. In @, paste it under Single sign-on.\n4. Assign people.", "guide.other-type"},
	{"Nordlys Audit", "page config_guide", "# Provisioning with Okta\n@ supports automatic provisioning.\n1. In Okta, open the app @ and its Provisioning tab.\n2. Enter the base URL and the bearer token.\n3. Enable Create Users and Deactivate Users.\n4. Push groups.", "guide.other-type"},
	{"Nordlys Audit", "page config_guide", "# Okta login for @\n1. Create a SAML 2.0 app in Okta.\n2. Enter the ACS URL and the entity ID.\n3. Upload the X.509 certificate to @.\n4. Test the login.", "guide.other-type"},
	{"Nordlys Audit", "page config_guide", "# Let employees open @ from their Okta dashboard\n1. Add @ from the OIN.\n2. Choose OpenID Connect and enter the redirect URI.\n3. Copy the issuer, client ID and client secret into @ > Security > SSO, beside your Okta domain.\n4. Assign employees.", "guide.other-type"},

	// guide.no-template.
	{"Nordlys Audit", "+page config_guide", "Open [YOUR APP] and go to the settings.", "guide.no-template"},
	{"Nordlys Audit", "+page config_guide", "TODO: screenshot of the consent page", "guide.no-template"},
	{"Nordlys Audit", "+page config_guide", "Lorem ipsum dolor sit amet, consectetur adipiscing elit.", "guide.no-template"},
	{"Nordlys Audit", "+page config_guide", "In <Product Name>, choose Integrations.", "guide.no-template"},
	{"Nordlys Audit", "+page config_guide", "Support is available at support@yourcompany.com.", "guide.no-template"},
	{"Nordlys Audit", "+page config_guide", "Insert image here", "guide.no-template"},
	{"Nordlys Audit", "+page config_guide", "{{product}} reads your groups.", "guide.no-template"},
	{"Nordlys Audit", "+page config_guide", "Error codes: TBD", "guide.no-template"},
	{"Nordlys Audit", "+page config_guide", "Delete this paragraph before publishing.", "guide.no-template"},
	{"Nordlys Audit", "+page config_guide", "(Marketing to add a nicer intro)", "guide.no-template"},
	{"Nordlys Audit", "+page config_guide", "XXX check with Jonas whether this menu is still there", "guide.no-template"},

	// guide.about-okta, guide.video, guide.three-values.
	{"Nordlys Audit", "page config_guide", "# Getting started with @\n1. Create a workspace.\n2. Invite colleagues.\n3. Import people from a CSV file.\n4. Start the first review.", "guide.about-okta"},
	{"Nordlys Audit", "page config_guide", "# Connect an identity provider\nWorks with any provider that has OAuth.\n1. Open Systems.\n2. Enter domain, client ID and client secret of @'s client.\n3. Save.", "guide.about-okta"},
	{"Nordlys Audit", "page config_guide", "# @ and Okta\nWatch the video below. In six minutes it shows everything from the installation to the first import.", "guide.video"},
	{"Nordlys Audit", "page config_guide", "# @ with Okta\nPlay the webinar recording (34:12) to see how to connect Okta. Transcript coming.", "guide.video"},
	{"Nordlys Audit", "page config_guide", "# @ with Okta\n1. In Okta, open Applications > API Service Integrations and add @.\n2. Authorize it.\n3. In @, the connection shows up by itself.", "guide.three-values"},
	{"Nordlys Audit", "page config_guide", "# @ with Okta\n1. In Okta, open Applications > API Service Integrations and add @.\n2. Copy what the dialog shows.\n3. In @, open Systems and paste it.", "guide.three-values"},
	{"Nordlys Audit", "page config_guide", "# @ with Okta\n1. In Okta, open Applications > API Service Integrations and add @.\n2. Copy the client ID and the secret.\n3. In @, open Systems, enter both and save.\n4. Start an import.", "guide.three-values"},
}

// plainGuides are sentences of guides with the same words that fit an API service.
var plainGuides = []paraphrase{
	{"Nordlys Audit", "+page config_guide", "Don't send the client secret by email, and don't put it in a ticket.", "guide."},
	{"Nordlys Audit", "+page config_guide", "Questions? Open a support ticket, or ask your customer success manager. Never include the secret.", "guide."},
	{"Nordlys Audit", "+page config_guide", "@ sends the client ID and secret to Okta's token endpoint, and stores both encrypted.", "guide."},
	{"Nordlys Audit", "+page config_guide", "Our support can see that a secret was saved, but not what it is.", "guide."},
	{"Nordlys Audit", "+page config_guide", "Store the client secret in your password manager if your policy asks for a copy.", "guide."},
	{"Nordlys Audit", "+page config_guide", "There's no need to create an app integration or an authorization server of your own.", "guide."},
	{"Nordlys Audit", "+page config_guide", "If you have built your own service app for @ before, delete it after the move to this integration.", "guide."},
	{"Nordlys Audit", "+page config_guide", "Tokens come from your org's authorization server at /oauth2/v1/token. No custom authorization server is used.", "guide."},
	{"Nordlys Audit", "+page config_guide", "API tokens (SSWS) aren't supported. Revoke the token that you have created for the previous version.", "guide."},
	{"Nordlys Audit", "+page config_guide", "@ needs neither an API token nor a key pair.", "guide."},
	{"Nordlys Audit", "+page config_guide", "The access token lasts for an hour, and @ gets another by itself.", "guide."},
	{"Nordlys Audit", "+page config_guide", "Client secrets are encrypted with a key of your own region; private keys never leave the vault.", "guide."},
	{"Nordlys Audit", "+page config_guide", "Single sign-on and provisioning are set up elsewhere: see the guides for SAML and SCIM.", "guide."},
	{"Nordlys Audit", "+page config_guide", "Watch the video on our channel if you prefer to see these steps.", "guide."},
	{"Nordlys Audit", "+page config_guide", "Enter your company's name and support address, such as help@example.com, for the mails to reviewers.", "guide."},
	{"Nordlys Audit", "+page config_guide", "Replace {yourOktaDomain} by your own, such as acme.okta.com.", "guide."},
	{"Nordlys Audit", "+page config_guide", "The list of to-dos shows what's left: delete a to-do once it's done.", "guide."},
	{"Nordlys Audit", "+page config_guide", "An administrator's password is never asked for.", "guide."},
	{"Nordlys Audit", "+page config_guide", "@ creates a report for each application that your org has created itself.", "guide."},
	{"Nordlys Audit", "+page config_guide", "Need another pair of eyes? Our consultants join a call and watch you enter the values.", "guide."},
}
