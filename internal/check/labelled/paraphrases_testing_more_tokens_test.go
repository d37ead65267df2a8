package labelled

// testingTokensMore are mistakes, by the kinds in which they are made.
var testingTokensMore = []paraphrase{
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

// testingTokensMoreToo have the same words, and no mistake.
var testingTokensMoreToo = []paraphrase{
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
