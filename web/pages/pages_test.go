package pages_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/web/assets"
	"oinmanager/web/pages"
)

// apostrophes resolves HTML's forms of an apostrophe, in a page and in the expected
// text.
var apostrophes = strings.NewReplacer("&#39;", "'")

// render returns a page's HTML, with apostrophes as people read them.
func render(t *testing.T, c templ.Component) string {
	t.Helper()
	var b bytes.Buffer
	if err := c.Render(context.Background(), &b); err != nil {
		t.Fatal(err)
	}
	return apostrophes.Replace(b.String())
}

// has fails for each text that the page lacks.
func has(t *testing.T, page string, texts ...string) {
	t.Helper()
	for _, s := range texts {
		if !strings.Contains(page, apostrophes.Replace(s)) {
			t.Errorf("the page lacks %s", s)
		}
	}
}

// hasNot fails for each text that the page must not have.
func hasNot(t *testing.T, page string, texts ...string) {
	t.Helper()
	for _, s := range texts {
		if strings.Contains(page, apostrophes.Replace(s)) {
			t.Errorf("the page has %s", s)
		}
	}
}

func tag(page, start string) string {
	i := strings.Index(page, start)
	if i < 0 {
		return ""
	}
	begin := strings.LastIndex(page[:i+1], "<")
	return page[begin : i+strings.Index(page[i:], ">")+1]
}

// part returns the page from a text to another one after it, or "" without them.
func part(page, from, to string) string {
	_, rest, _ := strings.Cut(page, from)
	in, _, found := strings.Cut(rest, to)
	if !found {
		return ""
	}
	return in
}

func confirming(p pages.SubmissionPage, a oin.Action) pages.SubmissionPage {
	t, _ := oin.FindTransition(p.Status, a)
	p.Confirm = &t
	return p
}

// pages returns all pages in all important states.
func allPages() map[string]templ.Component {
	all := map[string]templ.Component{
		"landing":              pages.Landing(pages.LandingPage{Layout: frame("Start", nil), Published: 3}),
		"landing, ISV":         pages.Landing(pages.LandingPage{Layout: frame("Start", ada)}),
		"landing, reviewer":    pages.Landing(pages.LandingPage{Layout: frame("Start", rae)}),
		"sign-in":              pages.SignIn(signIn()),
		"signed out":           pages.SignedOut(pages.SignedOutPage{Layout: frame("Signed out", nil), Domain: "acme.okta.com", To: "https://acme.okta.com/oauth2/v1/logout", IDToken: "e.y.J", Home: "https://oin.example/"}),
		"sign-in, asked":       pages.AskToSignIn(pages.AskToSignInPage{Layout: frame("Sign in at acme.okta.com?", nil), Domain: "acme.okta.com"}),
		"sign-in, instead":     pages.AskToSignIn(pages.AskToSignInPage{Layout: frame("Sign in at globex.okta.com?", ada), Domain: "globex.okta.com", Next: "/connectors", Back: "/integrations"}),
		"sign-in, no org":      pages.SignIn(pages.SignInPage{Layout: frame("Sign in", nil)}),
		"integrations":         pages.Integrations(integrations()),
		"timing":               pages.Timing(timing(oin.StatusReview, 3)),
		"timing of a draft":    pages.Timing(timing(oin.StatusDraft, 0)),
		"own preview":          pages.OwnPreview(pages.OwnPreviewPage{SubmissionPage: in(oin.StatusReview, tab("general", full())), Entry: pages.CatalogEntry{Version: 1, Answers: full().Public()}}),
		"own changes, none":    pages.OwnChanges(pages.OwnChangesPage{SubmissionPage: tab("general", full())}),
		"copy an integration":  pages.Integrations(copying()),
		"integrations, none":   pages.Integrations(pages.IntegrationsPage{Layout: frame("My App Integrations", ada), Cap: 10, Filter: oin.IntegrationsFilter{Text: "x"}}),
		"no integrations":      pages.Integrations(pages.IntegrationsPage{Layout: frame("My App Integrations", ada), Cap: 10}),
		"queue":                pages.Queue(queue()),
		"removals":             pages.Removals(removals()),
		"no removals":          pages.Removals(pages.RemovalsPage{Layout: frame("Removal requests", rae)}),
		"no more removals":     pages.Removals(pages.RemovalsPage{Layout: frame("Removal requests", max), Continued: true}),
		"empty queue":          pages.Queue(pages.QueuePage{Layout: frame("Queue", rae)}),
		"empty status":         pages.Queue(pages.QueuePage{Layout: frame("Queue", rae), Ask: oin.QueueAsk{Filter: oin.QueueFilter{Status: oin.StatusQA}}}),
		"queue, filtered":      pages.Queue(queueBy(oin.QueueFilter{Text: "acme", MinDaysWaiting: 3, Assignee: oin.Assignee(max.ID)})),
		"queue, no view":       pages.Queue(unnamed()),
		"queue, own view":      pages.Queue(queueBy(oin.QueueFilter{Type: "api"}, oin.View{ID: "1", Name: "Services", Filter: oin.QueueFilter{Type: "api"}})),
		"queue, none":          pages.Queue(pages.QueuePage{Layout: frame("Queue", rae), Ask: oin.QueueAsk{Filter: oin.QueueFilter{Text: "x", Assignee: "0190c7a2-7e1b-7c53-8f0a-000000000000"}}}),
		"claimed":              pages.Review(claimed("")),
		"queue, not claimed":   pages.Queue(refusedClaims()),
		"queue, none selected": pages.Queue(pages.QueuePage{Layout: frame("Queue", rae), Failed: &pages.ClaimsFailed{Why: "Select submissions first. Nothing was changed."}}),
		"assign": pages.Assign(pages.AssignPage{Layout: frame("Assign Acme Directory", rae), ID: id, Name: "Acme Directory", Claim: claimOf(max),
			Team: []oin.Teammate{{ID: rae.ID, Name: rae.Name}}, Fault: "Choose a teammate to assign to. Nothing was changed."}),
		"take over":         pages.Review(claimed(oin.ActionClaim)),
		"release another's": pages.Review(claimed(oin.ActionRelease)),
		"act over a claim":  pages.Review(overClaim()),
		"jobs":              pages.Jobs(jobs()), "no jobs": pages.Jobs(pages.JobsPage{Layout: frame("Jobs", max), State: oin.JobRunning}),
		"catalog":       pages.Catalog(catalog()),
		"empty catalog": pages.Catalog(pages.CatalogPage{Layout: frame("Catalog", nil)}),
		"nothing found": pages.Catalog(pages.CatalogPage{Layout: frame("Catalog", nil), Query: "nothing"}),
		"catalog entry": pages.CatalogEntryView(pages.CatalogEntryPage{Layout: frame("Acme", nil), Entry: entry("acme", "Acme Directory")}),
		"subscribe":     pages.Subscribe(pages.SubscribePage{Layout: frame("Emails about Acme", nil), Slug: "acme", Name: "Acme Directory", Typed: "x", Fault: "Enter an email address, such as name@example.com."}),
		"confirm":       pages.ConfirmSubscription(pages.SubscriptionPage{Layout: frame("Emails about Acme", nil), Subscription: oin.Subscription{Name: "Acme Directory"}, Token: "t"}),
		"subscription":  pages.Subscription(pages.SubscriptionPage{Layout: frame("Emails about Acme", nil), Subscription: oin.Subscription{ID: "0190c7a2-7e1b-7c53-8f0a-000000000000", Name: "Acme Directory"}}),
		"unsubscribed":  pages.Subscription(pages.SubscriptionPage{Layout: frame("Emails about integrations", nil)}),
		"reveal": pages.Reveal(pages.RevealPage{Layout: frame("Test account", rae), Name: "Acme", Back: "/admin",
			Field: oin.FindField(oin.TestPassword), Secret: "s3cret", Account: pages.AccountOf(oin.TestPassword, full())}),
		"request changes": pages.Review(asking(oin.StatusReview, oin.ActionRequestChanges, rae)),
		"report bugs":     pages.Review(asking(oin.StatusQA, oin.ActionReportBugs, rae)),
		"pass":            pages.Review(asking(oin.StatusQA, oin.ActionPass, rae)),
		"back in draft":   pages.BackInDraft(pages.BackInDraftPage{Layout: frame("Returned to draft", rae), ID: "s1", Event: oin.Event{Action: oin.ActionReturn, Person: "Max", Side: oin.PartyOIN, Note: "Sent by mistake."}, Last: oin.Round{Number: 2, Answers: full()}}),
		"remove":          pages.Review(asking(oin.StatusPublished, oin.ActionRemove, max)),
	}
	for _, status := range []int{400, 401, 403, 404, 405, 409, 413, 414, 422, 429, 500, 503} {
		all[fmt.Sprint("problem ", status)] = pages.Problem(problem(status))
	}
	deleting := integrations()
	deleting.Deleting = &deleting.Rows[0]
	all["delete"] = pages.Integrations(deleting)
	for _, each := range oin.Form {
		all[each.ID+", new"] = pages.Submission(tab(each.ID, oin.Answers{}))
		all[each.ID+", full"] = pages.Submission(tab(each.ID, full()))
		all[each.ID+", faulty"] = pages.Submission(tab(each.ID, faulty()))
		for _, s := range oin.Statuses {
			all[each.ID+", "+s.Status.String()] = pages.Submission(in(s.Status, tab(each.ID, full())))
		}
	}
	for _, s := range oin.Statuses {
		all["review, "+s.Status.String()] = pages.Review(review(s.Status, max))
	}
	for _, t := range oin.Lifecycle {
		if t.By == oin.RoleISV {
			all["confirm "+string(t.Action)+", "+t.From.String()] = pages.Submission(confirming(in(t.From, tab("general", full())), t.Action))
		}
	}
	all["clash"] = pages.Submission(clashing())
	for name, p := range suitePages() {
		all[name] = pages.Suite(p)
	}
	removing := connectorsPage()
	removing.Removing = &removing.Connectors[0]
	all["connectors"], all["remove connector"] = pages.Connectors(connectorsPage()), pages.Connectors(removing)
	tokens := tokensPage()
	all["API tokens"], all["no API tokens"] = pages.Tokens(tokens), pages.Tokens(pages.TokensPage{Layout: frame("API tokens", rae), Scopes: oin.TokenScopesFor(oin.RoleReviewer)})
	device := pages.DevicePage{Layout: frame("Sign in a command line", ada), Scopes: oin.TokenScopesFor(oin.RoleISV), Here: "192.0.2.1", Device: &oin.Device{Code: "BCDFGHJK", Name: "oinmanager on ada-laptop", Address: "192.0.2.7", Made: now}}
	all["command line"], all["code of a command line"] = pages.Device(device), pages.Device(pages.DevicePage{Layout: frame("Sign in a command line", ada), Typed: "x", Fault: "A code has 8 letters."})
	trusted := trustedPage()
	all["trusted publishers"], all["no trusted publishers"] = pages.Trusted(trusted), pages.Trusted(pages.TrustedPage{Layout: frame("Trusted publishers", ada), Scopes: oin.TokenScopesFor(oin.RoleISV)})
	trusted.Revoking, trusted.Full, trusted.Faults = &trusted.Trusted[0], "There are 20.", map[string]string{"ci": "Choose.", "repository": "Enter.", "kind": "Choose.", "ref": "Enter.", "environment": "Shorten.", "workflow": "Enter.", "scope": "Choose."}
	all["revoke trusted publisher"] = pages.Trusted(trusted)
	tokens.Revoking, tokens.Full, tokens.Faults = &tokens.Tokens[0], "There are 20.", map[string]string{"name": "Enter a name.", "scope": "Choose.", "days": "Choose."}
	all["revoke API token"] = pages.Tokens(tokens)
	all["new API token"] = pages.TokenSecret(pages.TokenSecretPage{Layout: frame("API token", ada), Token: tokens.Tokens[0], Text: "oinm_0123"})
	all["API reference"] = pages.APIReference(pages.APIReferencePage{Layout: frame("API reference", nil), Site: "https://oin.example", Groups: []pages.APIGroup{{"submissions", []pages.APIOperation{{ID: "submit", Method: "POST", Path: "/api/v1/submissions/{id}/submit",
		Summary: "Submit", Access: "isv", Scope: "submit", Params: []pages.APIMember{{Name: "If-Match", In: "header", Type: pages.APIType{Says: "string"}, Required: true, Says: "An ETag."}}, Request: pages.APIType{Says: "Step", Of: "Step"}, Example: "curl", Answer: "{}", Status: 200, Cached: true, Paged: true}}}},
		Types: []pages.APIObject{{"Step", "A step.", []pages.APIMember{{Name: "round", Type: pages.APIType{Says: "integer"}}}}, {"Problem", "", nil}}, Codes: []pages.APICode{{"stale", 412, "It has changed."}}})
	maps.Copy(all, publisherPages())
	all["no connectors"] = pages.Connectors(pages.ConnectorsPage{Layout: frame("Connectors", ada)})
	suggesting := tab("workflows", full())
	suggesting.Facts.Connectors = connectorsPage().Connectors
	all["suggested connectors"] = pages.Submission(suggesting)
	maps.Copy(all, instancePages())
	maps.Copy(all, timePages())
	maps.Copy(all, issuePages())
	maps.Copy(all, changesPages())
	all["notifications"] = pages.Notifications(notifications(oin.PartyISV, ada))
	all["notifications, reviewer"] = pages.Notifications(notifications(oin.PartyOIN, rae))
	maps.Copy(all, inboxPages())
	maps.Copy(all, sessionPages())
	maps.Copy(all, orgPages())
	all["style guide"], all["style guide, dialog"] = pages.StyleGuide(frame("Style guide", nil), false), pages.StyleGuide(frame("Style guide", nil), true)
	all["offer"] = pages.Submission(offering())
	maps.Copy(all, newcomerPages())
	maps.Copy(all, webhookPages())
	maps.Copy(all, connectPages())
	all["audit"] = pages.Audit(pages.AuditPage{Layout: frame("Audit", max), Zone: "UTC", Filter: oin.AuditFilter{Person: "acme"}, Faults: map[string]string{"from": "Enter a date."}, More: "/admin/audit?before=1",
		Entries: []oin.AuditEntry{{At: ago(time.Hour), Who: *rae, From: oin.Origin{Address: "203.0.113.7"}, AuditRecord: oin.AuditRecord{Action: oin.AuditReveal}, Name: "Acme Directory"}, {At: ago(time.Hour), AuditRecord: oin.AuditRecord{Action: oin.AuditStep, Refused: oin.CodeNotAllowed}}}})
	all["earlier answers"] = pages.Earlier(pages.EarlierPage{Layout: frame("Earlier answers", ada), ID: id, Name: "Acme Directory", Field: oin.FindField(oin.AppName), Current: text("Acme Directory"), Fault: "It has changed.",
		Earlier: []oin.EarlierAnswer{{ID: 1, Value: text("Acme People"), Replaced: oin.LastEdit{Name: "Abe", At: ago(time.Hour)}}}})
	all["sign in again"] = pages.SignInAgain(pages.SignInAgainPage{Layout: frame("Sign in again", ada), Status: 401, Text: "Your session has ended.", Again: "/sign-in/again", Back: "/integrations", Send: "/api-tokens",
		Form: url.Values{"name": {"CI"}}, Kept: []pages.KeptText{{Label: "Name", Text: "CI"}}})
	all["leave"] = pages.Leave(pages.LeavePage{Layout: frame("Sign in at acme.okta.com", nil), Domain: "acme.okta.com", To: "https://acme.okta.com/oauth2/v1/authorize", Back: "/sign-in"})
	return all
}

var (
	inlineStyle  = regexp.MustCompile(`(?i)\sstyle\s*=|<style`)
	inlineScript = regexp.MustCompile(`(?i)<script(?:>|\s+type="module">)|\son[a-z]+\s*=`)
	idOf         = regexp.MustCompile(`\sid="([^"]*)"`)
	refers       = regexp.MustCompile(`\s(?:for|list|form|aria-describedby|aria-labelledby)="([^"]*)"`)
	textContent  = regexp.MustCompile(`>[^<]*<`)
)

// component finds the components of whole pages in what templ generates.
var component = regexp.MustCompile(`(?m)^func ([A-Z]\w*)\(p \w+Page\) templ\.Component`)

func TestEachPageIsTested(t *testing.T) {
	read := func(pattern string) string {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatal("there are no files", pattern, err)
		}
		var all strings.Builder
		for _, name := range files {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			all.Write(text)
		}
		return all.String()
	}
	tests := read("*_test.go")
	for _, m := range component.FindAllStringSubmatch(read("*_templ.go"), -1) {
		parts := m[1] == "ReviewNow" || m[1] == "ReviewGone" // for a script, not whole pages
		if !parts && !strings.Contains(tests, "pages."+m[1]+"(") {
			t.Errorf("allPages lacks %s", m[1])
		}
	}
}

func TestPagesObeyTheContentSecurityPolicy(t *testing.T) {
	for name, c := range allPages() {
		page := textContent.ReplaceAllString(render(t, c), "><")
		if inlineStyle.MatchString(page) || inlineScript.MatchString(page) {
			t.Errorf("%s: inline style or script: %q %q", name, inlineStyle.FindString(page), inlineScript.FindString(page))
		}
	}
}

func TestIdsAreUniqueAndWhatRefersToThemFindsThem(t *testing.T) {
	for name, c := range allPages() {
		page := render(t, c)
		ids := map[string]bool{}
		for _, m := range idOf.FindAllStringSubmatch(page, -1) {
			if ids[m[1]] || m[1] == "" {
				t.Errorf("%s: the id %q is there twice or empty", name, m[1])
			}
			ids[m[1]] = true
		}
		for _, m := range refers.FindAllStringSubmatch(page, -1) {
			for _, id := range strings.Fields(m[1]) {
				if !ids[id] {
					t.Errorf("%s: nothing has the id %q, which is referred to", name, id)
				}
			}
		}
	}
}

func TestEachPageHasOneHeadingAndOneStatus(t *testing.T) {
	for name, c := range allPages() {
		page := render(t, c)
		if n := strings.Count(page, "<h1"); n != 1 {
			t.Errorf("%s: %d headings of the first level", name, n)
		}
		if n := strings.Count(page, `role="status"`); n > 1 {
			t.Errorf("%s: %d status regions", name, n)
		}
		has(t, page, `<html lang="en">`, `<main id="main"`, `href="#main"`, "Mailbox")
	}
}

func TestHostileTextStaysText(t *testing.T) {
	const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>`
	a := full()
	for _, f := range oin.Fields() {
		switch {
		case f.Kind == oin.KindSwitch || f.Kind == oin.KindYesNo || f.Kind.IsFile() || f.Kind == oin.KindPassword:
		case f.Kind.IsList():
			a[f.Key] = oin.Value{Items: []oin.Item{{Type: "url", Value: hostile, Note: hostile}}}
		default:
			a[f.Key] = text(hostile)
		}
	}
	a[oin.AppIcon].File.Name = hostile
	r := review(oin.StatusReview, rae)
	r.Answers, r.Org.Name = a, hostile
	c := catalog()
	c.Query, c.Items[0].Name, c.Items[0].Description = hostile, hostile, hostile
	for _, component := range []templ.Component{
		pages.Submission(tab("general", a)), pages.Submission(tab("api", a)), pages.Submission(in(oin.StatusReview, tab("general", a))),
		pages.Review(r), pages.Catalog(c), pages.CatalogEntryView(pages.CatalogEntryPage{Layout: frame(hostile, nil), Entry: pages.CatalogEntry{Slug: "acme", Answers: a}}),
	} {
		hasNot(t, render(t, component), "<script>alert", "<img src=x")
	}
}

func TestScriptAddressesLeadNowhere(t *testing.T) {
	a := full()
	a[oin.AppWebsite] = text("javascript:alert(1)")
	a[oin.SupportContacts] = oin.Value{Items: []oin.Item{{Type: "url", Value: "javascript:alert(1)"}}}
	r := review(oin.StatusReview, rae)
	r.Answers = a
	hasNot(t, render(t, pages.Review(r)), `href="javascript:`)
	hasNot(t, render(t, pages.CatalogEntryView(pages.CatalogEntryPage{Layout: frame("Acme", nil), Entry: pages.CatalogEntry{Answers: a}})), `href="javascript:`)
}

func TestCatalogShowsPublicAnswersOnly(t *testing.T) {
	page := render(t, pages.CatalogEntryView(pages.CatalogEntryPage{Layout: frame("Acme", nil), Entry: pages.CatalogEntry{Slug: "acme", Answers: full()}}))
	has(t, page, "Acme Directory", `href="mailto:directory@acme.example.com"`, `href="tel:+14155550100"`, "okta.users.read", "docs.example.com/okta-workflows")
	hasNot(t, page, "okta-escalations", "isvtest@okta.com", "app.example.com/login", "acmehr_293", "acme-tests.flopack")
}

func TestAssetsAreImmutableAndCompressed(t *testing.T) {
	page := render(t, pages.Submission(tab("general", full())))
	found := regexp.MustCompile(`/assets/[a-z]+\.[0-9a-f]{8}\.(css|js|svg)`).FindAllString(page, -1)
	if len(found) < 3 {
		t.Fatalf("the page names %d assets", len(found))
	}
	for _, address := range found {
		for _, coding := range []string{"", "gzip"} {
			r := httptest.NewRequest("GET", address, nil)
			r.Header.Set("Accept-Encoding", coding)
			w := httptest.NewRecorder()
			assets.Handler().ServeHTTP(w, r)
			body := io.Reader(w.Body)
			if w.Header().Get("Content-Encoding") == "gzip" {
				var err error
				if body, err = gzip.NewReader(body); err != nil {
					t.Fatal(err)
				}
			}
			content, err := io.ReadAll(body)
			if err != nil || len(content) == 0 || w.Code != http.StatusOK {
				t.Errorf("%s: %d, %d bytes, %v", address, w.Code, len(content), err)
			}
			if w.Header().Get("Cache-Control") != "public, max-age=31536000, immutable" || w.Header().Get("X-Content-Type-Options") != "nosniff" {
				t.Errorf("%s: headers %v", address, w.Header())
			}
		}
	}
	w := httptest.NewRecorder()
	assets.Handler().ServeHTTP(w, httptest.NewRequest("GET", "/assets/app.css", nil))
	if w.Code != http.StatusNotFound {
		t.Errorf("a name without a hash: %d", w.Code)
	}
}

func TestEachIntegrationCanBeCopiedUnlessTheCapIsReached(t *testing.T) {
	p := integrations()
	page := render(t, pages.Integrations(p))
	for _, r := range p.Rows {
		has(t, page, `name="copy" value="`+string(r.ID)+`"`)
		p.Copying = &r
		has(t, render(t, pages.Integrations(p)), "<dialog open", `action="/submissions/`+string(r.ID)+`/copy"`, "7 of 10 submissions are in progress", ">Create copy</button>")
		p.Copying = nil
	}
	hasNot(t, tag(page, `aria-label="Copy Acme Vault"`), "disabled")
	p.Used = p.Cap
	has(t, tag(render(t, pages.Integrations(p)), `aria-label="Copy Acme Vault"`), "disabled", `aria-describedby="used"`)
}

func TestMyIntegrationsBeginWithWhatNeedsTheISVAndLeadToEverySubmission(t *testing.T) {
	p := integrations()
	page := render(t, pages.Integrations(p))
	last := -1
	for _, g := range oin.IntegrationsGroups {
		at := strings.Index(page, `id="group-`+string(g.Group)+`">`+g.Label)
		if at <= last {
			t.Errorf("%q is not where it belongs", g.Label)
		}
		last = at
	}
	for _, r := range p.Rows {
		has(t, page, `<a href="/submissions/`+string(r.ID)+`/general">`+r.Name+`</a>`)
	}
	has(t, page, ">In the catalog</a>", ">2 earlier versions</summary>", "Removal requested", "/general?confirm=drop-removal")
	hasNot(t, page, "What&#39;s next", `role="search"`)

	p.Filter, p.Place = oin.IntegrationsFilter{Text: "acme", Group: oin.GroupISV}, oin.IntegrationsPlace{Part: oin.PartDrafts, Key: -7, ID: id}
	page = render(t, pages.Integrations(p))
	has(t, page, `role="search"`, strconv.Itoa(p.In[oin.GroupISV])+" results", `<input type="hidden" name="q" value="acme">`, `<input type="hidden" name="after" value="-7">`, ">Go to the first page</a>")
	p.Rows = nil
	has(t, render(t, pages.Integrations(p)), "No results")
}

func TestISVsReadHowLongReviewsTook(t *testing.T) {
	page := render(t, pages.Timing(timing(oin.StatusReview, 3)))
	has(t, page, "3 submissions in this stage are due before yours.", "Half took up to 3 business days, and 9 of 10 up to 6.5 business days.", "Too few reviews to say.")
	has(t, render(t, pages.Timing(timing(oin.StatusReview, oin.MaxPosition))), "At least 100 submissions")
	hasNot(t, render(t, pages.Timing(timing(oin.StatusDraft, 0))), "before yours")
}

func trustedPage() pages.TrustedPage {
	at := time.Date(2026, 2, 20, 9, 0, 0, 0, time.UTC)
	scopes := []oin.TokenScope{oin.ScopeRead, oin.ScopeWrite}
	return pages.TrustedPage{Layout: frame("Trusted publishers", ada), Scopes: oin.TokenScopesFor(oin.RoleISV), Issuers: []string{"https://gitlab.com"}, CIs: map[string]string{"https://gitlab.com": "GitLab.com"},
		Audience: func(id oin.TrustedID) string { return "https://oin.example/trusted-publishers/" + string(id) },
		Trusted: []oin.TrustedPublisher{
			{ID: "1", CI: oin.GitLab, Issuer: "https://gitlab.com", Repository: "acme/okta", Ref: "refs/tags/v*", Environment: "release", Workflow: ".gitlab-ci.yml", Scopes: scopes, MadeBy: "Ada", Made: at, RepositoryID: "7", Used: &at, UsedBy: "acme/okta’s GitLab pipeline “42”"},
			{ID: "2", CI: oin.GitHub, Issuer: "https://github.example", Repository: "acme/old", Ref: "refs/heads/main", Scopes: scopes, MadeBy: "Ada", Made: at.AddDate(0, -2, 0)},
			{ID: "3", CI: oin.GitHub, Issuer: "https://github.example", Repository: "acme/gone", Ref: "refs/heads/main", Scopes: scopes, MadeBy: "Ada", Made: at, Ended: &at, Why: "Revoked by Ada"},
		}}
}

func tokensPage() pages.TokensPage {
	at := time.Date(2026, 2, 20, 9, 0, 0, 0, time.UTC)
	ended := at.AddDate(0, 0, 3)
	return pages.TokensPage{Layout: frame("API tokens", ada), Scopes: oin.TokenScopesFor(oin.RoleISV), Tokens: []oin.Token{
		{ID: "t1", Name: "GitHub Actions", Scopes: []oin.TokenScope{oin.ScopeRead, oin.ScopeWrite}, MadeBy: "Ada", Made: at, Expires: at.AddDate(1, 0, 0), Used: &ended, UsedFrom: "192.0.2.1"},
		{ID: "t2", Name: "Never used", Scopes: []oin.TokenScope{oin.ScopeRead}, MadeBy: "Abe", Made: at, Expires: at.AddDate(1, 0, 0)},
		{ID: "t3", Name: "Old", Scopes: []oin.TokenScope{oin.ScopeRead}, MadeBy: "Abe", Made: at, Expires: at.AddDate(1, 0, 0), Ended: &ended, Why: "Revoked by Abe"},
	}}
}
