package flopack

import (
	"regexp"
	"strings"
)

// Rules for what a name says is a secret, such as an input of a card. Its value has no form
// of its own, so exceptions are common.
var (
	passwordRule     = &secretRule{id: "password", kind: "a password"}
	clientSecretRule = &secretRule{id: "client-secret", kind: "a client secret"}
	awsSecretRule    = &secretRule{id: "aws-secret-key", kind: "an AWS secret access key"}
	datadogRule      = &secretRule{id: "datadog-named-key", kind: "a Datadog key"}
	keyRule          = &secretRule{id: "api-key", kind: "an API key"}
	tokenRule        = &secretRule{id: "token", kind: "a token"}
	secretNameRule   = &secretRule{id: "secret", kind: "a secret"}
)

// notSecret matches names of values that only have to do with a secret. Names are in lower
// case, without separators.
var notSecret = regexp.MustCompile(`(?:url|uri|endpoint|type|expires|expiresin|expiry|expiration|ttl|lifetime|length|method|scopes?|count|status|policy|hint|question|format|header|prefix|name|field|label|description|algorithm|alg|version|path|page|next|previous|cursor|continuation|sync|delta|resetlink|changed|lastset|id)$|^x(?:correlation|trace|request|span|routing|dedup)|^x?(?:next|prev|previous|page|sync|delta|continuation|cursor|csrf|xsrf|idempotency|has|is|show|hide|public|primary|foreign|partition|sort)`)

// names tells by the name of a value what it is, the first that matches.
var names = []struct {
	rule *secretRule
	form *regexp.Regexp
}{
	{awsSecretRule, regexp.MustCompile(`secretaccesskey|awssecret`)},
	{datadogRule, regexp.MustCompile(`^dd(?:api|app|application)key`)},
	{clientSecretRule, regexp.MustCompile(`clientsecret|consumersecret|appsecret`)},
	{passwordRule, regexp.MustCompile(`password|passwd|passphrase|^pwd|pwd$|^pass$`)},
	{keyRule, regexp.MustCompile(`apikey|accesskey|secretkey|privatekey|appkey|applicationkey|accountkey|subscriptionkey|signingkey|encryptionkey|masterkey|integrationkey|licensekey|^x[a-z0-9]{2,30}key$`)},
	{tokenRule, regexp.MustCompile(`^token|token$|^authorization|^auth$|^ssws$`)},
	{secretNameRule, regexp.MustCompile(`secret`)},
}

// cardSuffix is what Connector Builder appends to the name of an input.
var cardSuffix = regexp.MustCompile(`_[A-Za-z0-9]{6}$`)

var separators = strings.NewReplacer("_", "", "-", "", " ", "", ".", "", "$", "")

// ruleOf returns the rule for values with a name, or nil if they are no secrets.
func ruleOf(name string) *secretRule {
	const longest = 60
	if name == "" || len(name) > longest {
		return nil
	}
	// What looks like a suffix can be a word too: client_secret.
	whole := separators.Replace(strings.ToLower(name))
	bare := separators.Replace(strings.ToLower(cardSuffix.ReplaceAllString(name, "")))
	if notSecret.MatchString(whole) || notSecret.MatchString(bare) {
		return nil
	}
	for _, n := range names {
		if n.form.MatchString(whole) || n.form.MatchString(bare) {
			return n.rule
		}
	}
	return nil
}

// uuids are the rules of which some providers issue UUIDs.
var uuids = map[*secretRule]bool{clientSecretRule: true, keyRule: true}

// schemes precede the credentials in an Authorization header.
var schemes = regexp.MustCompile(`(?i)^(?:bearer|basic|token|ssws|apikey|api-key|key|splunk|geniekey|bot|oauth|jwt|zoho-oauthtoken|token token=|pagerduty|apitoken)[ :=]\s*"?`)

// mayBeSecret reports whether a value can be a secret because of its name. It is quick, as
// most values are none.
func mayBeSecret(value string) bool {
	return strings.ContainsFunc(value, func(r rune) bool { return r < 'A' || r > 'z' || r > 'Z' && r < 'a' && r != '_' })
}

// namedSecret returns the secret in a value, given the rule of its name, or "".
func namedSecret(rule *secretRule, value string) string {
	value = strings.TrimSpace(value)
	if rule == nil {
		return ""
	}
	if scheme := schemes.FindString(value); scheme != "" {
		if strings.HasPrefix(strings.ToLower(scheme), "basic") {
			return "" // decided by what is encoded
		}
		value = strings.TrimRight(value[len(scheme):], `"`)
	}
	const longest = 4_000
	if len(value) < 6 || len(value) > longest || strings.ContainsAny(value, " \t\n\r\"") || placeholder(value) || !notWord(value) || identifiers.MatchString(value) && !(uuid.MatchString(value) && uuids[rule]) {
		return ""
	}
	if strings.Contains(value, "://") || strings.HasPrefix(value, "/") || strings.HasPrefix(value, "$") || strings.HasPrefix(value, "@") {
		return "" // an address, a path, or a reference
	}
	if rule == passwordRule {
		if goodPassword(value) && !weakPasswords[strings.ToLower(value)] {
			return value
		}
		return ""
	}
	const shortest = 16
	if len(value) < shortest || !hasDigit(value) || entropy(value) < 3 || !notSequence(value) {
		return ""
	}
	return value
}

// goodPassword reports whether a text has two kinds of characters, of which one is no
// letter. A single word, as in “password: unchanged”, is none.
func goodPassword(s string) bool {
	letters, others := 0, 0
	for _, r := range s {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			letters++
		} else if r != '_' && r != '-' && r != '.' && r != ':' {
			others++
		}
	}
	return letters > 1 && others > 0 && notSequence(s)
}

// assignment matches the end of a name with a value in a text in lower case: in JSON, a query,
// a form, or a sentence. Searching for the beginning of the name too, which can be anywhere,
// would take ten times longer ([nameBefore]).
var assignment = regexp.MustCompile(`((?:pass(?:word|wd|phrase)?|pwd|secret|token|key|authorization)[a-z0-9_-]{0,16})["'\\]{0,4}\s{0,3}(?:=>|:=|[:=])\s{0,3}["'\\]{0,4}((?:bearer |token |key )?[^\s"'\\&,;<>|()]{6,})`)

// nameBefore returns where the name begins that goes on at an index, at least from.
func nameBefore(lower string, from, at int) int {
	const longest = 30
	for from = max(from, at-longest); at > from; at-- {
		if c := lower[at-1]; !isAlnum(c) && c != '_' && c != '.' && c != '-' {
			break
		}
	}
	return at
}

// assignmentHints are parts of names that [assignment] matches, in lower case.
var assignmentHints = []string{"pass", "pwd", "secret", "token", "key", "authorization"}
