package facts

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"syscall"

	"oinmanager/internal/check"
	"oinmanager/internal/outbound"
)

// failure returns what it means that a link could not be opened.
func failure(err error) (check.LinkState, string) {
	if invalid, ok := errors.AsType[x509.CertificateInvalidError](err); ok && invalid.Reason == x509.Expired && invalid.Cert != nil {
		return check.LinkInsecure, "the certificate expired on " + invalid.Cert.NotAfter.UTC().Format("2 January 2006")
	}
	if wrong, ok := errors.AsType[x509.HostnameError](err); ok {
		return check.LinkInsecure, "the certificate isn't for " + wrong.Host
	}
	if _, ok := errors.AsType[*tls.CertificateVerificationError](err); ok {
		return check.LinkInsecure, "the certificate isn't from an authority that browsers trust"
	}
	dns, isDNS := errors.AsType[*net.DNSError](err)
	timeout, isNet := errors.AsType[net.Error](err)
	switch {
	case errors.Is(err, outbound.ErrNotPublic):
		return check.LinkNotPublic, "the host isn't on the public internet"
	case isDNS && dns.IsNotFound:
		return check.LinkMissing, "there is no host with this name"
	case errors.Is(err, context.DeadlineExceeded) || isNet && timeout.Timeout():
		return check.LinkUnknown, "it took too long to respond"
	case errors.Is(err, syscall.ECONNREFUSED):
		return check.LinkBroken, "nothing responds at this address"
	}
	return check.LinkUnknown, "the connection failed"
}

// response is what a link responded, once redirects were followed.
type response struct {
	asked, final *url.URL
	status       int
	header       http.Header
	page         *check.Page // nil if there is none
}

// link returns what the response means.
func (r response) link() check.Link {
	l := check.Link{Page: r.page}
	if r.final.String() != r.asked.String() {
		l.Final = r.final.Redacted()
	}
	l.State, l.Detail = r.state()
	return l
}

func (r response) state() (check.LinkState, string) {
	status := fmt.Sprintf("HTTP %d", r.status)
	switch {
	case r.asksForPermission():
		return check.LinkPermission, "only people it's shared with can open it"
	case r.signIn():
		return check.LinkSignIn, "leads to " + r.final.Host
	case r.status >= 300 && r.status < 400:
		return check.LinkBroken, "redirects without end"
	case r.status == http.StatusNotFound || r.status == http.StatusGone:
		return check.LinkMissing, status
	case r.isBotWall():
		return check.LinkBotWall, status
	case r.status == http.StatusServiceUnavailable:
		return check.LinkUnknown, status
	case r.status >= 500:
		return check.LinkBroken, status
	case r.status >= 400:
		return check.LinkUnknown, status
	case r.page == nil || r.page.Type != "text/html":
		return check.LinkOpen, ""
	case r.saysNotFound():
		return check.LinkSoft404, "the page says that it doesn't exist"
	case len(r.page.Text) < leastText:
		return check.LinkUnreadable, "its text appears only once scripts run"
	}
	return check.LinkOpen, ""
}

// leastText is the length of a page's text below which it is taken for a page that scripts
// fill in, in bytes.
const leastText = 60

var (
	// signInHosts are hosts where people sign in, for many sites.
	signInHosts = regexp.MustCompile(`(?i)(^|\.)(accounts\.google\.com|login\.microsoftonline\.com|login\.live\.com|id\.atlassian\.com|account\.box\.com|auth0\.com|okta\.com|oktapreview\.com|onelogin\.com|amazoncognito\.com|b2clogin\.com)$`)
	// signInPaths are the paths of pages where people sign in.
	signInPaths = regexp.MustCompile(`(?i)(^|/)(log-?in|sign-?in|sso|saml2?|oauth2?|authorize|auth/login|users/sign_in|wp-login\.php|session/new)(/|\.|$)`)
	// sharedHosts are hosts of documents that their owner shares with some or all.
	sharedHosts = regexp.MustCompile(`(?i)(^|\.)(docs\.google\.com|drive\.google\.com|sites\.google\.com|sharepoint\.com|onedrive\.live\.com|1drv\.ms|notion\.so|notion\.site|atlassian\.net|dropbox\.com|box\.com|coda\.io|quip\.com)$`)
	// permissionWords are what the pages of such hosts say to others.
	permissionWords = regexp.MustCompile(`you need access|request access|you need permission|don.t have (access|permission)|this content does not exist|sign in to continue|ask (the owner )?for access`)
	notFoundWords   = regexp.MustCompile(`(?i)\b404\b|(page|document|site|article|we) (could(n.t| not) be|can(no|.)t|couldn.t|was not|wasn.t|is not|not) (be )?(found|find)|page not found|not found$|(doesn.t|does not|no longer) exists?|nothing (was )?(here|found)|page (is )?gone`)
	challengeWords  = regexp.MustCompile(`(?i)^(just a moment|attention required|access denied|security check|verify(ing)? you are human|checking your browser|are you a robot|pardon our interruption|robot check)`)
)

func (r response) moved() bool {
	return r.final.Host != r.asked.Host || r.final.Path != r.asked.Path
}

// asksForPermission reports whether the link is a document that has to be shared first.
func (r response) asksForPermission() bool {
	if !sharedHosts.MatchString(r.asked.Hostname()) {
		return false
	}
	switch {
	case r.moved() && r.leadsToSignIn(), r.status == http.StatusUnauthorized, r.status == http.StatusForbidden:
		return true
	}
	return r.page != nil && len(r.page.Text) < 2000 && permissionWords.MatchString(r.page.Text)
}

// signIn reports whether the link led to a page where people sign in. A link to such a page
// itself is no surprise.
func (r response) signIn() bool {
	if r.status == http.StatusUnauthorized && r.header.Get("WWW-Authenticate") != "" {
		return true
	}
	if !r.moved() || r.status >= 400 {
		return false
	}
	return r.leadsToSignIn() || r.page != nil && r.page.Password && r.final.Path != r.asked.Path
}

func (r response) leadsToSignIn() bool {
	host := r.final.Hostname()
	return signInHosts.MatchString(host) && !strings.EqualFold(host, r.asked.Hostname()) || signInPaths.MatchString(r.final.Path) && !signInPaths.MatchString(r.asked.Path)
}

// isBotWall reports whether the site refuses programs, and may well show the page to
// people.
func (r response) isBotWall() bool {
	switch r.status {
	case http.StatusUnauthorized, http.StatusForbidden, http.StatusMethodNotAllowed, http.StatusNotAcceptable, http.StatusTooManyRequests, 999:
		return true
	}
	for _, mark := range []string{"Cf-Mitigated", "X-Datadome", "X-Sucuri-Id", "X-Px-Block", "X-Amzn-Waf-Action"} {
		if r.header.Get(mark) != "" && r.status != http.StatusOK {
			return true
		}
	}
	guard := strings.ToLower(r.header.Get("Server"))
	if r.status == http.StatusServiceUnavailable && (strings.Contains(guard, "cloudflare") || strings.Contains(guard, "akamai") || strings.Contains(guard, "ddos-guard")) {
		return true
	}
	return r.header.Get("Cf-Mitigated") == "challenge" || r.page != nil && challengeWords.MatchString(r.page.Title) && len(r.page.Text) < 2000
}

// saysNotFound reports whether a page with status 200 says that there is no such page.
func (r response) saysNotFound() bool {
	if len(r.page.Text) > 4000 {
		return notFoundWords.MatchString(r.page.Title)
	}
	if notFoundWords.MatchString(r.page.Title) {
		return true
	}
	return len(r.page.Headings) > 0 && notFoundWords.MatchString(r.page.Headings[0])
}
