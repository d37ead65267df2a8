package labelled

// testingTokens are mistakes, by the kinds in which they are made.
var testingTokens = []paraphrase{
	// api.custom-server
	// - an address
	{"Hoverfly", "+test_instructions", "Token URL: https://{yourOktaDomain}/oauth2/default/v1/token", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "We get tokens at /oauth2/default/v1/token of your org.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "Issuer is https://dev-4411.okta.com/oauth2/aus9k2l1mNopQr5d7", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "https://company.okta.com/oauth2/{authServerId}/v1/token goes in the field Token endpoint.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "Our backend discovers the endpoints from https://acme.okta.com/oauth2/default/.well-known/openid-configuration.", "api.custom-server"},
	// - its name
	{"Hoverfly", "+test_instructions", "The app requests tokens from your default authorization server.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "A custom authorization server is required, please create it beforehand.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "Pick the authorization server named \"default\", as we take tokens there.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "Enter the issuer URI of the authorization server that you've created for Hoverfly.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "We need the ID of your authorization server (starts with aus).", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "Create an auth server under Security > API, with the audience api://hoverfly.", "api.custom-server"},
	// - what is set up in it
	{"Hoverfly", "+test_instructions", "Add the scope hoverfly.read to your authorization server, then a policy and a rule.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "Under Security > API > Authorization Servers add an access policy for our client.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "In Security > API choose default, tab Scopes, and add the scopes listed above.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "Define an access policy with a rule for Client Credentials on your authorization server, as we don't get a token without.", "api.custom-server"},

	// api.token
	// - make one
	{"Hoverfly", "+test_instructions", "In Okta go to Security > API > Tokens, press Create token, and paste it in Hoverfly.", "api.token"},
	{"Hoverfly", "+test_instructions", "Generate a token in Okta with a super admin and copy it to the box.", "api.token"},
	{"Hoverfly", "+test_instructions", "The field at the bottom takes an Okta API token.", "api.token"},
	{"Hoverfly", "+test_instructions", "Ask your Okta administrator for an API key with read-only admin rights.", "api.token"},
	{"Hoverfly", "+test_instructions", "Have the API token of your Okta org at hand.", "api.token"},
	{"Hoverfly", "+test_instructions", "Create a service account in Okta, log in with it, and issue an API token.", "api.token"},
	{"Hoverfly", "+test_instructions", "Kindly provide the token value from Okta's admin console.", "api.token"},
	{"Hoverfly", "+test_instructions", "It authenticates with a static token made in the Okta Admin Console.", "api.token"},
	// - its scheme
	{"Hoverfly", "+test_instructions", "We send it as Authorization: SSWS in each call.", "api.token"},
	{"Hoverfly", "+test_instructions", "An SSWS token has to be entered.", "api.token"},
	{"Hoverfly", "+test_instructions", "Okta token (begins with 00) goes in the second field.", "api.token"},
	// - beside or instead of OAuth
	{"Hoverfly", "+test_instructions", "For groups we still use your API token besides client ID and secret.", "api.token"},
	{"Hoverfly", "+test_instructions", "Instead of a client secret you may also enter an API token.", "api.token"},
	{"Hoverfly", "+test_instructions", "As fallback, an API token of an admin can be used when OAuth fails.", "api.token"},
	{"Hoverfly", "+test_instructions", "Token is valid till it isn't used for 30 days, so please renew it in Okta in time.", "api.token"},

	// api.private-key
	// - a pair of keys
	{"Hoverfly", "+test_instructions", "Hoverfly generates a key pair; register the public part in Okta.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "Copy the public key from Hoverfly, and add it in Okta under Client Credentials.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "Choose \"Public key / Private key\" as client authentication.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "Paste the RSA private key in PEM format into the box.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "Upload the .pem that Okta let you download.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "Enter the key ID (kid) and the private key of the service app.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "Save the private key that Okta shows in JSON, and upload it to us.", "api.private-key"},
	// - signed
	{"Hoverfly", "+test_instructions", "The client authenticates with private_key_jwt.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "We sign a JWT assertion with our certificate, instead of a secret.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "Our service proves itself by a signed assertion, no secret required.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "Requests for tokens carry a client assertion that is signed with RS256.", "api.private-key"},
	// - where the keys are
	{"Hoverfly", "+test_instructions", "Put our JWKS URL https://api.hoverfly.io/jwks.json in Okta.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "In the Okta app, choose \"Use a URL to fetch keys dynamically\", and enter ours.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "Okta needs our JWK, you find it under Integrations > Okta > Key.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "Keys are rotated yearly, then a new public key has to be put into Okta.", "api.private-key"},

	// api.custom-server
	{"Hoverfly", "+test_instructions", "Your org needs the product API Access Management, because we use its authorization server.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "The claim \"groups\" has to be added to the token in the default server.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "Audience: api://default", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "A link such as https://acme.okta.com/oauth2/ausabc123def456 is expected under Issuer.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "The field Authorization server ID is filled with \"default\".", "api.custom-server"},

	// api.token
	{"Hoverfly", "+test_instructions", "Tokens can be made in Okta by each admin; use one that doesn't leave the company.", "api.token"},
	{"Hoverfly", "+test_instructions", "We need a key for the Okta API, which has the rights of the admin who makes it.", "api.token"},
	{"Hoverfly", "+test_instructions", "Enter the Okta domain and the secret token of an org admin.", "api.token"},
	{"Hoverfly", "+test_instructions", "The token from Okta has to be renewed by hand if the admin is deactivated.", "api.token"},
	{"Hoverfly", "+test_instructions", "Paste your Okta API credential (00abc…) in the box.", "api.token"},

	// api.private-key
	{"Hoverfly", "+test_instructions", "Press Download keys: the file with .pub at its end belongs in Okta.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "Client authentication is by signature, thus leave the secret empty.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "PKCS#8 in the field Key, please.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "The app in Okta must be set to \"Public key\", we keep the private half.", "api.private-key"},
}

// testingTokensToo have the same words, and no mistake.
var testingTokensToo = []paraphrase{
	// api.custom-server
	{"Hoverfly", "+test_instructions", "Tokens come from the org authorization server, /oauth2/v1/token.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "No custom authorization server is needed.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "The default port is 443, and the default server of the sample customer is \"Server 1\".", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "Hoverfly gets its tokens at https://{yourOktaDomain}/oauth2/v1/token.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "By default, the import takes apps and groups.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "Authorization is done by the scopes that you approve when you add the integration.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "Reports > Servers lists which custom servers have a license.", "api.custom-server"},

	// api.token
	{"Hoverfly", "+test_instructions", "No API token is needed, only the client ID and the secret.", "api.token"},
	{"Hoverfly", "+test_instructions", "Hoverfly requests an access token with the client ID and secret, and renews it each hour.", "api.token"},
	{"Hoverfly", "+test_instructions", "API tokens of admins in Okta are listed in Reports > Tokens, with their owners.", "api.token"},
	{"Hoverfly", "+test_instructions", "The API token that you may still have from version 1 can be revoked in Okta.", "api.token"},
	{"Hoverfly", "+test_instructions", "You don't create a token in Okta: the integration has its own client.", "api.token"},
	{"Hoverfly", "+test_instructions", "Under Settings > API you find Hoverfly's own keys, which the integration doesn't use.", "api.token"},
	{"Hoverfly", "+test_instructions", "The token is shown as valid after Connect.", "api.token"},

	// api.private-key
	{"Hoverfly", "+test_instructions", "There's no key pair to set up: the client secret is enough.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "Licenses with a private key, such as code signing, are listed under Keys.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "SSH keys and certificates of the sample customer are made up.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "Hoverfly uses the client secret, not private_key_jwt.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "The public page has the key figures.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "The key user of each app is shown, and the report can be signed.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "The secret is encrypted with a key in our vault.", "api.private-key"},

	// api.custom-server
	{"Hoverfly", "+test_instructions", "The field Issuer is filled by itself with your Okta domain.", "api.custom-server"},
	{"Hoverfly", "+test_instructions", "API Access Management is listed with the other Okta products.", "api.custom-server"},

	// api.token
	{"Hoverfly", "+test_instructions", "If the admin who made a token is deactivated, the report shows the token.", "api.token"},
	{"Hoverfly", "+test_instructions", "The token that Hoverfly gets has no rights other than the scopes.", "api.token"},

	// api.private-key
	{"Hoverfly", "+test_instructions", "Downloads of keys are listed under Events.", "api.private-key"},
	{"Hoverfly", "+test_instructions", "The signature of each report can be verified.", "api.private-key"},
}
