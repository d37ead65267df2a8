package facts

import (
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"oinmanager/internal/check"
)

// response is what a link responded, once redirects were followed.
type response struct {
	asked, final *url.URL
	// passed are the hosts on the way, with the first and the last.
	passed []string
	// loops reports whether redirects led to a URL once more.
	loops  bool
	status int
	header http.Header
	page   page
}

// link returns what the response means.
func (r response) link() check.Link {
	var l check.Link
	if at := r.final.Redacted(); r.final.String() != r.asked.String() && len(at) <= maxFinal {
		l.Final = at
	}
	if l.State, l.Detail = r.state(); l.State == check.LinkOpen {
		l.Page = r.page.Page
	}
	return l
}

func (r response) state() (check.LinkState, string) {
	status := fmt.Sprintf("HTTP %d", r.status)
	switch {
	case r.asksForPermission():
		return check.LinkPermission, "only people it's shared with can open it"
	case r.status == http.StatusUnauthorized && r.header.Get("WWW-Authenticate") != "":
		return check.LinkSignIn, "the browser asks for a username and password"
	case r.signIn():
		return check.LinkSignIn, "leads to " + r.final.Host
	case r.status >= 300 && r.status < 400 && r.loops:
		return check.LinkBroken, "redirects without end"
	case r.status >= 300 && r.status < 400 && r.header.Get("Location") != "":
		return check.LinkUnknown, fmt.Sprintf("more than %d redirects", redirects)
	case r.status == http.StatusNotFound || r.status == http.StatusGone:
		return check.LinkMissing, status
	case r.isBotWall():
		return check.LinkBotWall, status
	case r.status == http.StatusServiceUnavailable || r.status >= 300 && r.status < 500:
		return check.LinkUnknown, status
	case r.status >= 500:
		return check.LinkBroken, status
	case r.page.Type != "text/html":
		return check.LinkOpen, ""
	case r.saysNotFound():
		return check.LinkSoft404, "the page says that it doesn't exist"
	case r.page.needsScripts():
		return check.LinkUnreadable, "its text appears only once scripts run"
	}
	return check.LinkOpen, ""
}

// moved reports whether redirects led to another page.
func (r response) moved() bool {
	return r.final.Host != r.asked.Host || !r.samePath()
}

func (r response) samePath() bool {
	return strings.TrimRight(r.final.Path, "/") == strings.TrimRight(r.asked.Path, "/")
}

// asksForPermission reports whether the link is a document that has to be shared first.
func (r response) asksForPermission() bool {
	if !slices.ContainsFunc(append(r.passed, r.asked.Hostname()), sharedHosts.MatchString) {
		return false
	}
	switch {
	case r.moved() && r.leadsToSignIn(), r.status == http.StatusUnauthorized, r.status == http.StatusForbidden:
		return true
	}
	return len(r.page.Text) < 2000 && permissionWords.MatchString(r.page.Text)
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
	return r.header.Get("Cf-Mitigated") == "challenge" || challengeWords.MatchString(r.page.Title) && len(r.page.Text) < 2000
}

// saysNotFound reports whether a page with status 200 says that there is no such page. A
// page about errors says it in the middle of a sentence, or of another thing.
func (r response) saysNotFound() bool {
	says := []string{r.page.Title}
	if len(r.page.Text) <= 4000 && len(r.page.Headings) > 0 {
		says = append(says, r.page.Headings[0])
	}
	if len(r.page.Text) <= 400 {
		says = append(says, r.page.Text)
	}
	for _, text := range says {
		for _, part := range betweenMarks.Split(strings.ToLower(text), -1) {
			part = strings.ReplaceAll(strings.Trim(part, " .!?…"), "’", "'")
			if notFoundWords.MatchString(part) {
				return true
			}
		}
	}
	return false
}

// needsScripts reports whether a page has no text worth reading before scripts run.
func (p page) needsScripts() bool {
	const least, short = 60, 400 // bytes of text
	switch n := len(p.Text); {
	case n < least:
		return true
	case n >= short || p.Password:
		return false
	}
	return asksForScripts.MatchString(p.Text) || p.scripts > 0 && len(p.Headings) == 0 && p.Steps == 0
}

var (
	// sharedHosts are hosts of documents that their owner shares with some or all.
	sharedHosts = regexp.MustCompile(`(?i)(^|\.)(docs\.google\.com|drive\.google\.com|sites\.google\.com|sharepoint\.com|sharepoint\.us|onedrive\.live\.com|1drv\.ms|notion\.so|notion\.site|notion\.com|atlassian\.net|dropbox\.com|box\.com|coda\.io|quip\.com|airtable\.com|figma\.com|miro\.com|loom\.com)\.?$`)
	// permissionWords are what the pages of such hosts say to others.
	permissionWords = regexp.MustCompile(`you need access|request access|you need permission|don.t have (access|permission)|this content does not exist|sign in to continue|ask (the owner )?for access|(removed|unavailable|isn.t available|not available) (or is unavailable )?to you`)
	challengeWords  = regexp.MustCompile(`(?i)^(just a moment|attention required|access denied|security check|verify(ing)? you are human|checking your browser|are you a robot|pardon our interruption|robot check)`)
	asksForScripts  = regexp.MustCompile(`(enable|turn on|activate|requires?|needs?|without) java ?script|java ?script (is|must be|needs to be|has to be|isn.t|disabled|required)`)

	// betweenMarks separates the parts of a title or text: its sentences, and what stands
	// between marks, such as the site's name.
	betweenMarks = regexp.MustCompile(`\s+[|–—·•:»›/-]\s+|\s*\|\s*|[:!.?]\s+`)
	// notFoundWords match a part that says that the page doesn't exist.
	notFoundWords = regexp.MustCompile(`^(?:(?:we're |we are |i'm )?sorry,? ?(?:but )?|oops,? ?|whoops,? ?|hmm+,? ?|uh[ -]?oh,? ?|error |http )*` +
		`(?:(?:error )?404(?: error)?(?:[ ,(]+(?:page |file )?(?:not found|error)\)?)?|not found` +
		`|(?:(?:the|this|that|your|requested) )*(?:web ?)?(?:page|document|doc|article|site|content|file|url|link|space)(?: (?:you|that you)\b[^.!?]{0,60})?` +
		` (?:not found|missing|(?:could not|couldn't|can't|cannot|can not|was not|wasn't|is not|isn't|not|has not been|hasn't been)(?: be)? (?:found|here|available)|(?:doesn't|does not|didn't|no longer)(?: seem to| appear to)? exists?|is (?:gone|missing|no longer available|no longer here))` +
		`|(?:we|i)(?: (?:could not|couldn't|can't|cannot|were unable to|are unable to|can't seem to)|'re unable to) find (?:that|this|the|your|what|a) ?(?:page|document|doc|article|site|content|file|url|link|you|you're|you were|space)?\b.*` +
		`|nothing (?:was )?(?:here|found))$`)
)
