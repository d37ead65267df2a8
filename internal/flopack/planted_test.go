package flopack

import "strings"

// random returns n characters of an alphabet that look random and are always the same. They
// are made here so that no scanner of repositories reports this file as a leak.
func random(n int, alphabet string) string {
	var b strings.Builder
	state := uint32(2026)
	for range n {
		state = state*1664525 + 1013904223
		b.WriteByte(alphabet[int(state>>16)%len(alphabet)])
	}
	return b.String()
}

const (
	lowerHex = "0123456789abcdef"
	upper32  = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
	alnum    = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
)

// planted are secrets as they are found in exports: in a text, or as the value of a name.
var planted = []struct{ rule, name, text, secret string }{
	{"bearer-token", "", "Bearer " + random(24, lowerHex), random(24, lowerHex)},
	{"bearer-token", "", "curl -H 'authorization: bearer " + random(40, alnum) + "'", random(40, alnum)},
	{"okta-ssws", "", "SSWS 00" + random(40, alnum), "00" + random(40, alnum)},
	{"okta-ssws", "", "SSWS\u00a000" + "abcdefghijklmnopqrstuvwxyz0123456789ABCD", "00abcdefghijklmnopqrstuvwxyz0123456789ABCD"},
	{"okta-api-token", "", "the token is 00" + random(40, alnum), "00" + random(40, alnum)},
	{"workflows-invoke-url", "", "https://acme.workflows.okta.com/api/flo/d71da429cdb215bef89ffe6448097dee/invoke?clientToken=" + random(64, lowerHex), random(64, lowerHex)},
	{"token", "x-api-client-token", random(64, lowerHex), random(64, lowerHex)},
	{"basic-auth", "Authorization", "Basic " + "YWNtZS1zdmM6UzNjcjN0IVBhc3M=", "YWNtZS1zdmM6UzNjcjN0IVBhc3M="},
	{"basic-auth", "", "Authorization: Basic " + "cldTWUw3azlBcVQ6", "cldTWUw3azlBcVQ6"},
	{"url-password", "", "https://svc:Tr0ub4dor-" + "horse@api.acme.com/v1", "Tr0ub4dor-horse"},
	{"url-password", "", "postgres://app:" + random(12, alnum) + "@db.acme.internal:5432/hr", random(12, alnum)},
	{"client-secret", "client_secret", random(40, alnum), random(40, alnum)},
	{"client-secret", "", "grant_type=client_credentials&client_secret=" + random(32, alnum) + "&scope=a", random(32, alnum)},
	{"aws-access-key", "", "AKIA" + random(16, upper32), "AKIA" + random(16, upper32)},
	{"aws-access-key", "", "ASIA" + random(16, upper32) + "/20260101/us-east-1", "ASIA" + random(16, upper32)},
	{"aws-secret-key", "secretAccessKey", random(40, alnum+"/+"), random(40, alnum+"/+")},
	{"aws-secret-key", "", "aws_secret_access_key = " + random(40, alnum+"/+"), random(40, alnum+"/+")},
	{"azure-sas", "", "https://acme.blob.core.windows.net/c/f.csv?sv=2024-05-04&se=2027-01-01&sr=b&sp=r&sig=" + random(42, alnum) + "%3D", random(42, alnum) + "%3D"},
	{"azure-connection-string", "", "DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=" + random(86, alnum+"+/") + "==;EndpointSuffix=core.windows.net", random(86, alnum+"+/") + "=="},
	{"azure-client-secret", "", random(3, alnum) + "8Q~" + random(34, alnum), random(3, alnum) + "8Q~" + random(34, alnum)},
	{"google-api-key", "", "https://maps.googleapis.com/maps/api/geocode/json?key=AIza" + random(35, alnum+"-_"), "AIza" + random(35, alnum+"-_")},
	{"google-client-secret", "", "GOCSPX-" + random(28, alnum), "GOCSPX-" + random(28, alnum)},
	{"google-token", "", "ya29." + random(80, alnum), "ya29." + random(80, alnum)},
	{"private-key", "", `{"type":"service_account","private_key_id":"x","private_key":"-----BEGIN ` + `PRIVATE KEY-----\n` + random(64, alnum) + `\n-----END PRIVATE KEY-----\n"}`, random(64, alnum) + `\n`},
	{"private-key", "", "-----BEGIN RSA " + "PRIVATE KEY-----\n" + random(64, alnum) + "\n" + random(64, alnum), random(64, alnum) + "\n" + random(64, alnum)},
	{"github-token", "", "ghp_" + random(36, alnum), "ghp_" + random(36, alnum)},
	{"github-token", "", "token gho_" + random(36, alnum), "gho_" + random(36, alnum)},
	{"github-token", "", "github_pat_" + random(22, alnum) + "_" + random(59, alnum), "github_pat_" + random(22, alnum) + "_" + random(59, alnum)},
	{"gitlab-token", "", "glpat-" + random(20, alnum), "glpat-" + random(20, alnum)},
	{"npm-token", "", "//registry.npmjs.org/:_authToken=npm_" + random(36, alnum), "npm_" + random(36, alnum)},
	{"slack-token", "", "xoxb-123456789012-1234567890123-" + random(24, alnum), "xoxb-123456789012-1234567890123-" + random(24, alnum)},
	{"slack-webhook", "", "https://hooks.slack.com/services/T0" + random(7, upper32) + "/B0" + random(7, upper32) + "/" + random(24, alnum), ""},
	{"teams-webhook", "", "https://acme.webhook.office.com/webhookb2/1f3b7c52-0000-4a6d-9f0e-2b5b8c1d7e90@8a6c1b2d-1111-4c3e-8f7a-5d4e3c2b1a09/IncomingWebhook/" + random(32, lowerHex) + "/0e4d2c1b", ""},
	{"anthropic-key", "", "sk-ant-api03-" + random(95, alnum+"-_"), ""},
	{"openai-key", "", "sk-proj-" + random(48, alnum), "sk-proj-" + random(48, alnum)},
	{"stripe-key", "", "sk_live_" + random(24, alnum), "sk_live_" + random(24, alnum)},
	{"stripe-key", "", "rk_live_" + random(24, alnum), "rk_live_" + random(24, alnum)},
	{"sendgrid-key", "", "SG." + random(22, alnum) + "." + random(43, alnum), "SG." + random(22, alnum) + "." + random(43, alnum)},
	{"twilio-key", "", "SK" + random(32, lowerHex), "SK" + random(32, lowerHex)},
	{"token", "Auth Token", random(32, lowerHex), random(32, lowerHex)},
	{"atlassian-token", "", "ATATT3" + random(180, alnum+"-_=") + "=1A2B3C4D", ""},
	{"datadog-named-key", "DD-API-KEY", random(32, lowerHex), random(32, lowerHex)},
	{"hubspot-token", "", "pat-na1-1f3b7c52-0c4d-4a6d-9f0e-2b5b8c1d7e90", "pat-na1-1f3b7c52-0c4d-4a6d-9f0e-2b5b8c1d7e90"},
	{"shopify-token", "", "shpat_" + random(32, lowerHex), "shpat_" + random(32, lowerHex)},
	{"jwt", "", "eyJhbGciOiJIUzI1NiJ9." + "eyJzdWIiOiIwMHUxYWJjIn0." + random(43, alnum), ""},
	{"password", "password", "Summer" + "2026!", "Summer2026!"},
	{"password", "", `{"username":"svc","password":"` + "hunter" + `2x9"}`, "hunter2x9"},
	{"password", "", `{\"login\":\"svc\",\"pwd\":\"` + "Wint3r" + `-Is-Here\"}`, "Wint3r-Is-Here"},
	{"password", "", "Password: " + "Qwerty" + "78$", "Qwerty78$"},
	{"api-key", "api_key_y67ev5", random(40, lowerHex), random(40, lowerHex)},
	{"api-key", "", "https://api.acme.com/v1/users?api_key=" + random(32, alnum), random(32, alnum)},
	{"token", "Authorization", "Token " + random(40, lowerHex), random(40, lowerHex)},
	{"client-secret", "client_secret", "1f3b7c52-0c4d-4a6d-9f0e-2b5b8c1d7e90", "1f3b7c52-0c4d-4a6d-9f0e-2b5b8c1d7e90"},
	{"basic-auth", "", "Basic " + "YWRtaW46cGFzc3dvcmQxMjM=", "YWRtaW46cGFzc3dvcmQxMjM="},
	{"openai-key", "", "sk-proj-" + "abc123def456ghi789jkl012mno345pqr678", ""},
	{"live-key", "", `{"Accept":"application/json","X-Acme":"acme_live_` + random(24, alnum) + `"}`, "acme_live_" + random(24, alnum)},
	{"api-key", "X-Acme-Key", random(32, alnum), random(32, alnum)},
	{"secret", "HMAC Secret", random(44, alnum), random(44, alnum)},
}

// innocent are texts that look like secrets, and are none.
var innocent = []struct{ name, text string }{
	{"", "Bearer {{{F-0P7__8b}}}"}, {"", "Bearer Token"}, {"", "Bearer token-of-the-service-account"}, {"Authorization", "Bearer {{token}}"},
	{"Authorization", "Bearer <your access token 12345678>"}, {"Authorization", "Bearer YOUR_ACCESS_TOKEN_FROM_STEP_1_ABCDEF"},
	{"", "SSWS {{token}}"}, {"", "SSWS YOUR_TOKEN"}, {"", "SSWS 00xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}, {"authorization", "SSWS ${api_token}"},
	{"", "-----BEGIN PRIVATE KEY-----{{key}}-----END PRIVATE KEY-----"}, {"", "-----BEGIN CERTIFICATE-----\nMIIEpAIBAAKCAQEA1234567890abcdefABCDEFabcdefABCD"},
	{"", "eyJ"}, {"", "eyJhbGciOiJIUzI1NiJ9"},
	{"", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"},
	{"", "AKIA"}, {"", "MAKIAQRSTUVWXYZ234567X"}, {"", "AKIAIOSFODNN7EXAMPLE"}, {"secretAccessKey", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"},
	{"", "00u1abcdefABCDEF0h7"}, {"id", "00" + strings.Repeat("0", 40)}, {"", "0oa1" + random(16, alnum)},
	{"id", "6f1d0b2e-0c4d-4a6d-9f0e-2b5b8c1d7e90"}, {"token", "6f1d0b2e-0c4d-4a6d-9f0e-2b5b8c1d7e90"}, {"api_key", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},
	{"checksum", random(64, lowerHex)}, {"sha256", random(64, lowerHex)}, {"etag", random(32, lowerHex)}, {"", "sha256:" + random(64, lowerHex)},
	{"password", "changeme"}, {"password", "********"}, {"password", "••••••••"}, {"password", "P@ssw0rd"}, {"password", "unchanged"}, {"password", "password123"},
	{"Password Changed", "2026-01-02T03:04:05Z"}, {"passwordPolicy", "Min8Chars1Digit"}, {"password", "{{1.password}}"}, {"has_password", "Yes, since 2024"},
	{"", "Enter the password: required"}, {"", "Reset password: see the help page"}, {"", "https://user:password@example.com/"}, {"", "https://{user}:{pass}@example.com/"},
	{"", "Basic dXNlcm5hbWU6cGFzc3dvcmQ="}, {"", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="}, {"", "Basic authentication"}, {"authType", "Basic basicauthentication"},
	{"client_secret", "<client secret>"}, {"client_secret", "your-client-secret-1234567890"}, {"client_secret", "client_secret_basic"}, {"token_endpoint_auth_method", "client_secret_post_1"},
	{"token_type", "urn:ietf:params:oauth:token-type:jwt"}, {"nextPageToken", random(40, alnum)}, {"tokenUrl", "https://acme.okta.com/oauth2/v1/token"}, {"access_key_id", "primary-0123456789ab"},
	{"", "sk_test_" + "4eC39HqLyjWDarjtT1zdp7dc"}, {"", "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx"}, {"", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}, {"", "SG.xxxxxx.yyyyyy"},
	{"", "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX"}, {"", "xoxb-your-token-goes-here"}, {"", "https://acme.webhook.office.com/webhookb2/{id}"},
	{"", "acme_live_xxxxxxxxxxxxxxxxxxxxxxxx"}, {"", "tickets_live_dashboardOverviewPanel"}, {"x-sort-key", "created_at_2026_descending"}, {"", "task-sk-list-of-all-tasks-in-this-folder-2026"}, {"", "AIzaSy<your key>"}, {"", "https://acme.okta.com/api/v1/users?limit=200&after=" + random(20, alnum)},
	{"", "?sig=signature"}, {"key", "Authorization"}, {"address", "root:channels:http:acme_0123456789abcdef0123456789abcdef:1.0.9:createUser"},
	{"", "Get the token, then call the API: https://developer.acme.com/reference/users#list"}, {"secret", "1234567890123456789012"}, {"data", random(32, alnum)},
}
