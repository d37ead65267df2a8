package facts

import "strings"

// signIn reports whether the link led to a page where people sign in. A link to such a page
// itself is no surprise.
func (r response) signIn() bool {
	if !r.moved() || r.status >= 400 {
		return false
	}
	const form = 1500 // bytes of text: home pages with a field for a password have more
	return r.leadsToSignIn() || r.page.Password && !r.samePath() && len(r.page.Text) < form
}

// leadsToSignIn reports whether the place to which redirects led looks like one where
// people sign in.
func (r response) leadsToSignIn() bool {
	host, asked := hostOf(r.final), hostOf(r.asked)
	if host != asked && isSignInHost(host) {
		return true
	}
	first, _, _ := strings.Cut(host, ".")
	if before, _, _ := strings.Cut(asked, "."); signInLabels[first] && before != first {
		return true
	}
	if hasPart(r.asked.Path, signInParts) {
		return false
	}
	if hasPart(r.final.Path, protocolParts) {
		query := r.final.Query()
		for key := range query {
			if protocolKeys[strings.ToLower(key)] {
				return true
			}
		}
	}
	const topic = 3000 // bytes of text: guides have paths like /sign-in, too
	return hasPart(r.final.Path, signInParts) && (r.page.Password || len(r.page.Text) < topic)
}

// isSignInHost reports whether people sign in at a host, for other sites.
func isSignInHost(host string) bool {
	label := ""
	for domain := host; domain != ""; {
		if signInHosts[domain] {
			return label == "" || !publicLabels[label]
		}
		first, rest, _ := strings.Cut(domain, ".")
		label, domain = first, rest
	}
	return false
}

// hasPart reports whether a path has one of the parts, apart from an ending such as .php.
func hasPart(path string, parts map[string]bool) bool {
	for part := range strings.SplitSeq(strings.ToLower(path), "/") {
		name, _, _ := strings.Cut(part, ".")
		if parts[strings.ReplaceAll(name, "_", "-")] {
			return true
		}
	}
	return false
}

var (
	// signInHosts are providers where people sign in, with all hosts below them.
	signInHosts = setOf(`accounts.google.com login.microsoftonline.com login.microsoftonline.us login.microsoft.com login.windows.net login.live.com
		id.atlassian.com account.box.com auth0.com okta.com oktapreview.com okta-emea.com okta-gov.com onelogin.com amazoncognito.com b2clogin.com
		ciamlogin.com pingone.com pingone.eu duosecurity.com cloudflareaccess.com authkit.app frontegg.com login.salesforce.com accounts.zoho.com signin.aws.amazon.com`)
	// publicLabels are hosts of these providers with pages for everyone.
	publicLabels = setOf("www developer developers docs help support trust status learning community marketplace blog apidocs saml-doc devforum")
	// signInLabels begin the names of hosts where a company's users sign in.
	signInLabels = setOf("login signin sign-in logon sso auth idp accounts")
	// signInParts are parts of paths of pages where people sign in.
	signInParts = setOf("login log-in signin sign-in logon signon sign-on wp-login servicelogin")
	// protocolParts and protocolKeys together are of requests to sign in. Guides have such
	// paths, too.
	protocolParts = setOf("oauth oauth2 authorize saml saml2 sso openid openid-connect oidc ls session sessions new")
	protocolKeys  = setOf("client_id redirect_uri response_type samlrequest relaystate wtrealm return_to returnto return_url returnurl continue next dest-url redirect redirect_to")
)

func setOf(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}
