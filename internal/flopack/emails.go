package flopack

import (
	"regexp"
	"strings"
)

// emailRule is for addresses of real people, who did not agree that their data travels
// with a test suite.
var emailRule = &secretRule{id: "email-address", kind: "an email address"}

const maxEmails = 20 // of a suite

var (
	email = regexp.MustCompile(`(?i)[a-z0-9][a-z0-9._%+'-]{0,63}@[a-z0-9](?:[a-z0-9-]{0,62}\.)+[a-z]{2,18}`)

	// madeUp matches the domain of an address for tests and documentation (RFC 2606, and
	// names that are in use for it), or of Okta.
	madeUp = regexp.MustCompile(`(?i)(?:^|\.)(?:example\.[a-z.]+|[a-z0-9-]+\.(?:example|test|invalid|localhost|local|email)|okta(?:preview|-emea)?\.com|.*(?:test|demo|sample|sandbox|dummy|fake|foo|mailinator).*|(?:acme|contoso|fabrikam|initech|globex|hooli|atko|oktaice|(?:your|my|the)?-?(?:company|domain|org|organization|business|corp|email|mail|server|site)[a-z0-9]?)\.[a-z.]+|.*gserviceaccount\.com)$`)

	// roles matches what stands before the @ in an address of no person, or of a made-up one.
	roles = regexp.MustCompile(`(?i)^(?:.*(?:test|demo|sample|dummy|fake|example|user|person|employee|admin|no-?reply|notification|support|account|service|system|robot|bot$).*|info|help|hello|contact|sales|security|it|hr|team|office|abuse|postmaster|webmaster|qa|dev|git|api|ceo|cto|manager|me|name|email|first[._]?(?:name)?[._]?last(?:name)?|(?:john|jane|joe|jon)[._+-]?(?:doe|smith|public|bloggs)[0-9]*|j\.?(?:doe|smith)[0-9]*|foo|bar|baz|abc|xyz|a|b|c|x|y|z)(?:[+][^@]*)?$`)
)

// addEmails notes addresses that seem to be of real people.
func (f *findings) addEmails(text string, at location) {
	if !strings.Contains(text, "@") {
		return
	}
	const longest = 100_000 // texts with addresses are shorter
	text = text[:min(len(text), longest)]
	for _, m := range email.FindAllStringIndex(text, 10*maxEmails) {
		before := text[:m[0]]
		local, domain, _ := strings.Cut(strings.ToLower(text[m[0]:m[1]]), "@")
		if strings.HasSuffix(before, ":") && !strings.HasSuffix(before, "mailto:") || strings.HasSuffix(before, "/") {
			continue // of a URL
		}
		if madeUp.MatchString(domain) || roles.MatchString(local) || fileName.MatchString(domain) {
			continue
		}
		if one := f.find(&f.emails, emailRule, local+"@"+domain, maxEmails); one != nil {
			one.at(at)
		}
	}
}

// fileName matches the end of a picture's name, as in logo@2x.png.
var fileName = regexp.MustCompile(`\.(?:png|jpe?g|gif|svg|webp|pdf|js|css|json|html?)$`)

// maskEmail returns the first characters of an address, and its domain.
func maskEmail(address string) string {
	local, domain, _ := strings.Cut(address, "@")
	return local[:min(len(local)/2, 2)] + "…@" + domain
}
