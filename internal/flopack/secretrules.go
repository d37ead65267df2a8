package flopack

import (
	"encoding/base64"
	"regexp"
	"strings"
	"unicode/utf8"
)

// secretRule describes one kind of secret. A rule is only tried on texts that contain one of
// its hints, as every string of a file is checked.
type secretRule struct {
	// id names the rule in stored findings. It must not change.
	id string
	// kind says what was found, as in “an API token”.
	kind string
	// certain rules have a form that hardly anything else has.
	certain bool
	// hints are literal parts of a match.
	hints []string
	// fold compares hints and shape, which are in lower case, without regard to case. A
	// shape with (?i) is searched for ten times slower than one that begins with a literal.
	fold bool
	// shape matches the secret as its first group. A match that begins within a word is
	// none; a shape without \b in front of a literal is searched for much faster.
	shape *regexp.Regexp
	// find takes the place of shape where that would follow many half matches at a time. It
	// returns the matches as [regexp.Regexp.FindAllStringSubmatchIndex] does.
	find func(text string, most int) [][]int
	// least is the minimum entropy in bits per character. Placeholders have less.
	least float64
	// holds decides on what a pattern cannot tell, if it is not nil.
	holds func(secret string) bool
	// cost is how much more searching a byte costs than with other rules, or 0 for the same.
	cost int
}

// Entropies that secrets exceed: random characters of a large alphabet have about 4.5 bits
// per character at 30 characters, hex digits about 3.6.
const (
	lowEntropy  = 2.4
	highEntropy = 3.2
)

// secretRules are all rules that apply to any text, the most specific ones first: what one
// has matched is not matched again. Secrets without a form of their own are found by the
// name of what they are assigned to ([named]).
var secretRules = []*secretRule{
	// What comes before the key can be anything, so each beginning of one is followed for long.
	{id: "private-key", kind: "a private key", certain: true, hints: []string{"PRIVATE KEY"}, least: lowEntropy, cost: 10,
		shape: regexp.MustCompile(`-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:\\+[nr]|\s)*(?:[^{}<]{0,400}?(?:\\+[nr]|\s))??([A-Za-z0-9+/]{24}[A-Za-z0-9+/=\s\\]*)(?:-----END[A-Z0-9 ]*-----)?`)},
	{"jwt", "a signed token (JWT)", true, []string{"eyJ"}, false,
		regexp.MustCompile(`(eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,})`), nil, lowEntropy, notJWTExample, 0},

	{"okta-ssws", "an Okta API token (SSWS)", true, []string{"ssws"}, true,
		regexp.MustCompile(`ssws\s{1,3}([a-z0-9_-]{30,})`), nil, lowEntropy, nil, 0},
	{id: "okta-api-token", kind: "an Okta API token", certain: true, hints: []string{"00"}, find: oktaTokens, least: highEntropy, holds: notHex},
	{"workflows-invoke-url", "a client token of a flow's invoke URL", true, []string{"clienttoken="}, true,
		regexp.MustCompile(`clienttoken=([a-z0-9_%-]{16,})`), nil, lowEntropy, nil, 0},

	{"aws-secret-key", "an AWS secret access key", true, []string{"AKIA", "ASIA"}, false,
		regexp.MustCompile(`(?:AKIA|ASIA)[A-Z2-7]{16}[^A-Za-z0-9/+]{1,10}(?:[A-Za-z_ ]{1,30}[^A-Za-z0-9/+]{1,5})?([A-Za-z0-9/+]{40})(?:[^A-Za-z0-9/+]|$)`), nil, highEntropy, nil, 0},
	{"aws-access-key", "an AWS access key", true, []string{"AKIA", "ASIA"}, false,
		regexp.MustCompile(`((?:AKIA|ASIA)[A-Z2-7]{16})(?:\W|_|$)`), nil, lowEntropy, nil, 0},
	{"azure-connection-string", "an Azure connection string", true, []string{"accountkey="}, true,
		regexp.MustCompile(`accountkey=([a-z0-9+/]{40,}={0,2})`), nil, highEntropy, nil, 0},
	{"azure-connection-string", "an Azure connection string", true, []string{"sharedaccesskey="}, true,
		regexp.MustCompile(`sharedaccesskey=([a-z0-9+/]{40,}={0,2})`), nil, highEntropy, nil, 0},
	{"azure-sas", "an Azure shared access signature", true, []string{"sig="}, false,
		regexp.MustCompile(`sig=([A-Za-z0-9%+/=_-]{27,})`), nil, highEntropy, nil, 0},
	{"azure-client-secret", "a Microsoft Entra client secret", true, []string{"Q~"}, false,
		regexp.MustCompile(`([A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34})`), nil, highEntropy, nil, 0},
	{"google-api-key", "a Google API key", true, []string{"AIza"}, false,
		regexp.MustCompile(`(AIza[A-Za-z0-9_-]{35})`), nil, lowEntropy, nil, 0},
	{"google-client-secret", "a Google OAuth client secret", true, []string{"GOCSPX-"}, false,
		regexp.MustCompile(`(GOCSPX-[A-Za-z0-9_-]{24,})`), nil, lowEntropy, nil, 0},
	{"google-token", "a Google OAuth token", true, []string{"ya29.", "1//0"}, false,
		regexp.MustCompile(`((?:ya29\.|1//0)[A-Za-z0-9_-]{30,})`), nil, highEntropy, nil, 0},

	{"github-token", "a GitHub token", true, []string{"ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"}, false,
		regexp.MustCompile(`((?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{40,}))`), nil, lowEntropy, nil, 0},
	{"gitlab-token", "a GitLab token", true, []string{"glpat-", "gldt-", "glrt-", "glptt-", "glcbt-", "glsoat-", "glft-", "gloas-", "glagent-"}, false,
		regexp.MustCompile(`(gl(?:pat|dt|rt|ptt|cbt|soat|ft|oas|agent)-[A-Za-z0-9_.-]{20,})`), nil, lowEntropy, nil, 0},
	{"npm-token", "an npm token", true, []string{"npm_"}, false,
		regexp.MustCompile(`(npm_[A-Za-z0-9]{36})`), nil, lowEntropy, nil, 0},
	{"slack-token", "a Slack token", true, []string{"xox", "xapp-"}, false,
		regexp.MustCompile(`((?:xox[abceoprs]-|xoxe\.|xapp-)[A-Za-z0-9.-]{16,})`), nil, lowEntropy, hasDigit, 0},
	{"slack-webhook", "a Slack webhook", true, []string{"hooks.slack.com/"}, false,
		regexp.MustCompile(`hooks\.slack\.com/(?:services|workflows|triggers)/([A-Za-z0-9/_-]{20,})`), nil, lowEntropy, hasDigit, 0},
	{"teams-webhook", "a Microsoft Teams webhook", true, []string{"webhook.office.com/", "outlook.office.com/webhook/"}, false,
		regexp.MustCompile(`(?:webhook|outlook)\.office\.com/webhook(?:b2)?/([A-Za-z0-9@/_-]{36,})`), nil, lowEntropy, nil, 0},
	{"discord-webhook", "a Discord webhook", true, []string{"/api/webhooks/"}, false,
		regexp.MustCompile(`discord(?:app)?\.com/api/webhooks/[0-9]{10,}/([A-Za-z0-9_-]{40,})`), nil, highEntropy, nil, 0},

	{"anthropic-key", "an Anthropic API key", true, []string{"sk-ant-"}, false,
		regexp.MustCompile(`(sk-ant-[A-Za-z0-9]{2,10}-[A-Za-z0-9_-]{20,})`), nil, lowEntropy, hasDigit, 0},
	{"openai-key", "an OpenAI API key", true, []string{"sk-"}, false,
		regexp.MustCompile(`(sk-(?:(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{20,}|[A-Za-z0-9]{32,}))`), nil, highEntropy, hasDigit, 0},
	{"stripe-key", "a Stripe API key", true, []string{"k_live_", "k_test_"}, false,
		regexp.MustCompile(`([sr]k_(?:live|test)_[A-Za-z0-9]{16,})`), nil, lowEntropy, nil, 0},
	{"stripe-webhook-secret", "a Stripe webhook secret", true, []string{"whsec_"}, false,
		regexp.MustCompile(`(whsec_[A-Za-z0-9+/=]{24,})`), nil, lowEntropy, nil, 0},
	{"sendgrid-key", "a SendGrid API key", true, []string{"SG."}, false,
		regexp.MustCompile(`(SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{30,})`), nil, highEntropy, nil, 0},
	{"twilio-key", "a Twilio API key", true, []string{"SK"}, false,
		regexp.MustCompile(`(SK[0-9a-f]{32})(?:\W|_|$)`), nil, lowEntropy, nil, 0},
	{"atlassian-token", "an Atlassian API token", true, []string{"ATATT3", "ATCTT3", "ATBB"}, false,
		regexp.MustCompile(`((?:ATATT3|ATCTT3)[A-Za-z0-9_=-]{40,}|ATBB[A-Za-z0-9]{24,})`), nil, highEntropy, nil, 0},
	{"datadog-key", "a Datadog application key", true, []string{"ddapp_"}, false,
		regexp.MustCompile(`(ddapp_[A-Za-z0-9]{30,})`), nil, lowEntropy, nil, 0},
	{"hubspot-token", "a HubSpot access token", true, []string{"pat-na", "pat-eu", "pat-ap"}, false,
		regexp.MustCompile(`(pat-(?:na|eu|ap)[0-9]-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})`), nil, lowEntropy, nil, 0},
	{"shopify-token", "a Shopify access token", true, []string{"shpat_", "shpca_", "shppa_", "shpss_"}, false,
		regexp.MustCompile(`(shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32})`), nil, lowEntropy, nil, 0},

	{"live-key", "an API key", false, []string{"_live_", "_prod_"}, false,
		regexp.MustCompile(`([A-Za-z]{2,12}_(?:[a-z]{2,6}_)?(?:live|prod)_[A-Za-z0-9]{16,})`), nil, highEntropy, hasDigit, 0},

	{"url-password", "a URL with a password", false, []string{"://"}, false,
		regexp.MustCompile(`://[^\s/?#:@"'<>{}\\]{0,100}:([^\s/?#@"'<>{}\\]{3,200})@[A-Za-z0-9\[]`), nil, 0, notWord, 0},
	{"basic-auth", "a username with a password (Basic)", false, []string{"basic "}, true,
		regexp.MustCompile(`basic {1,3}([a-z0-9+/_-]{8,}={0,2})`), nil, 0, basicCredentials, 0},
	{"bearer-token", "a bearer token", false, []string{"bearer"}, true,
		regexp.MustCompile(`bearer\s{1,3}([a-z._~+/-]*[0-9][a-z0-9._~+/-]{19,}=*)`), nil, lowEntropy, notSequence, 0},
}

// oktaTokens finds words of 42 characters that begin with 00. A long run of zeros has such a
// beginning everywhere, so it looks from the end of each word.
func oktaTokens(text string, most int) (all [][]int) {
	const length = 42
	begin := 0 // of the word
	for i := range len(text) + 1 {
		if i < len(text) && (isAlnum(text[i]) || text[i] == '_' || text[i] == '-') {
			continue
		}
		if from := i - length; from >= begin && text[from:from+2] == "00" && len(all) < most {
			all = append(all, []int{from, i, from, i})
		}
		begin = i + 1
	}
	return all
}

func isAlnum(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// notHex reports whether a text is more than a number or a hash.
func notHex(s string) bool {
	return strings.Trim(strings.ToLower(s), "0123456789abcdef") != "" && hasDigit(s)
}

func hasDigit(s string) bool { return strings.ContainsAny(s, "0123456789") }

// notJWTExample excludes the token with which jwt.io explains the format, and similar ones
// about John Doe.
func notJWTExample(token string) bool {
	header, rest, _ := strings.Cut(token, ".")
	payload, _, _ := strings.Cut(rest, ".")
	h, err := base64.RawURLEncoding.DecodeString(header)
	if err != nil || !strings.Contains(string(h), `"alg"`) {
		return false
	}
	p, _ := base64.RawURLEncoding.DecodeString(payload)
	return !strings.Contains(string(p), `John Doe`)
}

// basicCredentials reports whether the text is what RFC 7617 makes of a username and a
// password, and the password is not a placeholder.
func basicCredentials(encoded string) bool {
	plain := strings.TrimRight(encoded, "=")
	b, err := base64.RawStdEncoding.DecodeString(plain)
	if err != nil {
		if b, err = base64.RawURLEncoding.DecodeString(plain); err != nil {
			return false
		}
	}
	user, password, ok := strings.Cut(string(b), ":")
	if password == "" { // an API key takes the place of the user, or of the password
		user, password = "", user
	}
	return ok && utf8.ValidString(user+password) && len(password) > 2 && !placeholder(password) && notWord(password)
}
