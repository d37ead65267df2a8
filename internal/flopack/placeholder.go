package flopack

import (
	"math"
	"regexp"
	"strings"
)

// placeholderWords are parts of a text that stands for a secret: “<your token>”,
// “changeme”.
var placeholderWords = regexp.MustCompile(`(?i)example|sample|placeholder|change[_-]?(?:me|it)|replace|insert|redacted|removed|hidden|masked|dummy|fake|your|todo|xxxx|not[_-]?(?:a[_-])?real|goes[_-]?here|(?:token|secret|password|key)[_-]?here|(?:^|[_-])my[_-]?(?:api|app|client|access|auth|token|secret|password|key)`)

// examples are secrets with which providers and standards explain their formats.
var examples = map[string]bool{
	"sk_test_" + "4eC39HqLyjWDarjtT1zdp7dc": true, "sk_test_" + "BQokikJOvBiI2HlWgH4olfQ2": true, // Stripe
	"Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==": true, // Azurite
	"czZCaGRSa3F0MzpnWDFmQmF0M2JW": true, "gX1fBat3bV": true, "7Fjfp0ZBr1KtDRbnfVdmIw": true, // RFC 6749
	"2YotnFZFEjr1zCsicMWpAA": true, "tGzv3JOkF0XG5Qx2TlKWIA": true, "mF_9.B5f-4.1JqM": true, // RFC 6749, RFC 6750
	"QWxhZGRpbjpvcGVuIHNlc2FtZQ==": true, "dGVzdDoxMjPCow==": true, // RFC 7617
}

// placeholder reports whether a text only stands for a secret: it says so, refers to
// another card, or consists of a few characters over and over.
func placeholder(s string) bool {
	const opening = 200 // random characters spell a word sooner or later
	head := s[:min(len(s), opening)]
	return examples[s] || strings.ContainsAny(head, "{}<>[]…•*") || strings.Contains(head, "...") ||
		placeholderWords.MatchString(head) || distinct(head) <= 3
}

// distinct returns the number of different bytes.
func distinct(s string) int {
	var seen [256]bool
	n := 0
	for i := range len(s) {
		if !seen[s[i]] {
			seen[s[i]] = true
			n++
		}
	}
	return n
}

// entropy returns the information of a text in bits per byte, by how often each occurs.
func entropy(s string) float64 {
	var count [256]int
	for i := range len(s) {
		count[s[i]]++
	}
	bits := 0.0
	for _, n := range count {
		if n > 0 {
			p := float64(n) / float64(len(s))
			bits -= p * math.Log2(p)
		}
	}
	return bits
}

// notSequence excludes texts that count or spell the alphabet, as in 1234567890.
func notSequence(s string) bool {
	steps := 0
	for i := 1; i < len(s); i++ {
		if s[i] == s[i-1]+1 {
			steps++
		}
	}
	return steps*10 < len(s)*8
}

// plainWords are passwords in documentation and the names of fields.
var plainWords = map[string]bool{
	"password": true, "passwd": true, "pass": true, "pwd": true, "secret": true, "token": true, "user": true, "username": true,
	"pw": true, "key": true, "apikey": true, "api_key": true, "api-key": true,
	"x": true, "y": true, "abc": true, "abc123": true, "foo": true, "bar": true, "test": true, "none": true, "null": true, "undefined": true,
	"true": true, "false": true, "string": true, "required": true, "optional": true, "oauth": true, "auth": true, "authorization": true,
	"client_secret": true, "client_id": true, "clientsecret": true, "access_token": true, "refresh_token": true,
}

// weakPasswords are values of passwords in documentation. In credentials, they are real.
var weakPasswords = map[string]bool{"p@ssw0rd": true, "p@ssword": true, "passw0rd": true, "password1": true, "password123": true, "abc123": true}

// notWord excludes words that only stand for a password.
func notWord(s string) bool { return !plainWords[strings.ToLower(s)] }

// identifiers are texts that have the entropy of secrets and are none: UUIDs, numbers, times,
// and hashes with a name.
var (
	uuid        = regexp.MustCompile(`(?i)^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`)
	identifiers = regexp.MustCompile(`(?i)^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9._:+-]+|(?:sha|md)[0-9]{1,3}[:-].*|[0-9]{4}-[0-9]{2}-[0-9]{2}T.*)$`)
)
