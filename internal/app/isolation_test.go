package app_test

import (
	"bytes"
	"io"
	"maps"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
	"oinmanager/internal/server"
)

// asker is a person who tries every route with what belongs to Acme.
type asker struct {
	*browser
	name   string
	role   oin.Role         // none: a visitor
	own    bool             // a person of Acme
	ada    bool             // whose session it is
	recent bool             // has signed in recently
	scopes []oin.TokenScope // of a token that is used instead of a browser's session
}

// program reports whether it is a program with a token.
func (a asker) program() bool { return a.scopes != nil }

// ask tries a route, with a form that is complete enough to be processed.
func (a asker) ask(line server.Line, path string) answer {
	a.Helper()
	if line.Operation != nil {
		var body io.Reader = strings.NewReader("x") // a file
		if line.Operation.TakesJSON() {
			body = bytes.NewReader(line.Operation.Example().JSON)
		}
		return a.do(line.Method, path, body, "Content-Type", "application/json", "If-Match", "*")
	}
	if line.Method == http.MethodPost {
		return a.post(path, url.Values{"from": {"REVIEW.1"}, "text": {"A word."}, "note": {"Because."}})
	}
	return a.do(line.Method, path, nil)
}

// owned has what belongs to Acme, and what the OIN team made of it: a value for each
// placeholder of a path. A placeholder that is missing here fails the test.
type owned map[string]string

// in fills the placeholders of a route's path.
func (o owned) in(t *testing.T, path string) string {
	t.Helper()
	return placeholder.ReplaceAllStringFunc(path, func(name string) string {
		// The same placeholder means other things below other paths.
		prefix, _, _ := strings.Cut(path, name)
		for _, key := range []string{prefix + name, name} {
			if value, ok := o[key]; ok {
				return value
			}
		}
		t.Fatalf("%s: tell this test what %s can be", path, name)
		return ""
	})
}

var placeholder = regexp.MustCompile(`\{[a-z0-9]+\}`)

// absent returns the same with IDs that don't exist.
func (o owned) absent() owned { return o.withIDs(noID) }

// withIDs returns the same with another text in place of each ID.
func (o owned) withIDs(text string) owned {
	a := maps.Clone(o)
	for name, value := range a {
		if isID.MatchString(value) {
			a[name] = text
		}
	}
	return a
}

var isID = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`)

// id returns the ID of the only row of a table, or of the latest.
func (w *world) id(sql string) string {
	w.Helper()
	var id string
	if err := w.db.Pool().QueryRow(w.Context(), sql).Scan(&id); err != nil {
		w.Fatalf("%s: %v", sql, err)
	}
	return id
}

// furnish gives Acme one of everything.
func (w *world) furnish(ada, rae *browser) (draft, submitted owned) {
	w.Helper()
	path := ada.submitted("Acme Directory")
	admin := "/admin" + path
	rae.check("issue", rae.postFiles(admin+"/issues", url.Values{"from": {"REVIEW.1"}, "issue.field": {"app_icon"}, "issue.severity": {"should"}, "issue.text": {"Crop it."}}, upload{"attachment", "crop.txt", []byte("Here.")}), http.StatusOK, "Draft saved")
	rae.check("note", rae.post(admin+"/notes", url.Values{"text": {"Looks fine."}}), http.StatusOK, "Note added")
	rae.check("note about the org", rae.post("/admin/orgs/"+w.id(`select id from orgs where name = 'Acme'`)+"/notes", url.Values{"text": {"Replies fast."}}), http.StatusOK, "Note added")
	rae.check("text", rae.post("/admin/texts", url.Values{"title": {"Crop"}, "severity": {"must"}, "text": {"Crop it."}}), http.StatusOK, "Crop it.")
	rae.check("view", rae.post("/admin/views", url.Values{"queue": {"q=crop"}, "name": {"Icons"}}), http.StatusOK, "Icons")
	ada.check("connector", ada.post("/connectors", url.Values{"connector": {"acme_293ca73ef2a04fe48eaa3bb7876df2e6"}, "connector_version": {"1.0.0"}}), http.StatusOK, "1.0.0")
	ada.token("Isolation")
	ada.check("trusted publisher", ada.post("/trusted-publishers", url.Values{"ci": {"https://gitlab.com"}, "repository": {"acme/okta"}, "kind": {"branch"}, "ref": {"main"}}), http.StatusOK, "acme/okta")
	hook, _ := ada.webhook("Isolation", "https://hooks.acme.com/", "integration.published")
	service := ada.service("okta.users.read")
	made := ada.install(service)
	general := ada.seen(service + "/general")
	ada.check("icon", ada.postFiles(service+"/general", general, upload{"app_icon", "icon.png", icon.Draw("Acme", 1).Bytes}), http.StatusOK, "Saved")

	submitted = owned{
		"{id}":        strings.TrimPrefix(path, "/submissions/"),
		"{connector}": w.id(`select id from connectors`), "{view}": w.id(`select id from views`),
		"{tab}": "general", "{key}": string(oin.AppIcon), "{issue}": w.id(`update issues set state = 'open', number = 1 returning id`), "{note}": w.id(`select id from notes`), "{attachment}": w.id(`select id from attachments`),
		"/admin/orgs/{org}/notes/{note}/remove": w.id(`select id from org_notes`),
		"{text}":                                w.id(`select id from canned_texts`), "{instance}": made.id, "{slug}": "acme-directory",
		"{sha256}": w.id(`select encode(sha256, 'hex') from files f join submissions s on s.id = f.submission_id where s.submitted is not null limit 1`),
		"/submissions/{id}/issues/{issue}/{action}":       "reply",
		"/admin/submissions/{id}/issues/{issue}/{action}": "reopen",
		"/submissions/{id}/do/{action}":                   string(oin.ActionWithdraw),
		"/admin/submissions/{id}/do/{action}":             string(oin.ActionPass),
		"/admin/submissions/{id}/reveal/{key}":            string(oin.TestPassword),
		"/submissions/{id}/earlier/{key}":                 string(oin.AppDescription),
		"{org}":                                           w.id(`select id from orgs where name = 'Acme'`),
		"/admin/orgs/{org}/do/{action}":                   "cap",
		"{token}":                                         w.id(`select id from api_tokens`),
		"{trusted}":                                       w.id(`select id from trusted_publishers`),
		"/api/v1/connectors/{id}":                         w.id(`select id from connectors`),
		"/api/v1/submissions/{id}/earlier/{field}":        "description",
		"{field}": "logo", "{finding}": "none",
		"{notification}": w.id(`
			insert into inbox (person_id, submission_id, notice, for_team, outlasts, subject, place, at)
			select p.id, s.id, 'passed', false, false, 'Passed', '/integrations', now() from people p join submissions s on s.org_id = p.org_id
			where p.email = 'ada@acme.example' limit 1 returning id`),
		"{webhook}": strings.TrimPrefix(hook, "/webhooks/"),
		"{delivery}": w.id(`
			insert into webhook_deliveries (webhook_id, type, title, body, at, state)
			select id, 'integration.published', 'Published: Acme Directory', '{}', now(), 'failed' from webhooks returning id`),
		"{job}":     w.id(`select id::text from river_job order by id limit 1`),
		"{session}": w.id(`select s.id from sessions s join people p on p.id = s.person_id where p.email = 'ada@acme.example'`),
	}
	draft = maps.Clone(submitted)
	draft["{id}"] = strings.TrimPrefix(service, "/submissions/")
	return draft, submitted
}

// TestEveryRouteIsOpenOnlyToThoseItIsFor tries all routes of the site map, as every
// kind of person, with everything that another org has, and compares what happens with
// what the route declares.
func TestEveryRouteIsOpenOnlyToThoseItIsFor(t *testing.T) {
	w := newWorld(t)
	// Those who have signed in an hour ago.
	stale := []asker{
		{w.signIn("Acme", "abe@acme.example"), "Abe, an hour later", oin.RoleISV, true, false, false, nil},
		{w.signIn("OIN team", "rob@oin.example"), "Rob, an hour later", oin.RoleReviewer, false, false, false, nil},
		{w.signIn("OIN team", "max@oin.example"), "Max, an hour later", oin.RoleAdmin, false, false, false, nil},
	}
	w.later("1 hour")
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	draft, submitted := w.furnish(ada, rae)
	strangers := append(stale,
		asker{w.visitor(), "a visitor", "", false, false, false, nil},
		asker{w.signIn("Globex", "gus@globex.example"), "Gus of Globex", oin.RoleISV, false, false, true, nil},
		asker{w.signIn("Impostor", "ivy@impostor.example"), "Ivy, whose groups have the right names", oin.RoleISV, false, false, true, nil},
	)
	insiders := []asker{
		{ada, "Ada of Acme", oin.RoleISV, true, true, true, nil},
		{rae, "Rae, a reviewer", oin.RoleReviewer, false, false, true, nil},
		{w.signIn("OIN team", "max@oin.example"), "Max, an admin", oin.RoleAdmin, false, false, true, nil},
	}
	for _, a := range slices.Concat(strangers, insiders) {
		a.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	}

	// The same people's programs.
	all, reads := []oin.TokenScope{oin.ScopeRead, oin.ScopeWrite, oin.ScopeSubmit, oin.ScopeTest, oin.ScopeWebhooks}, []oin.TokenScope{oin.ScopeRead}
	gus := w.signIn("Globex", "gus@globex.example")
	strangers = append(strangers,
		asker{w.program(string(secret.NewToken())), "a program with a token of no one's", "", false, false, false, reads},
		asker{w.program(gus.token("CI", all...)), "Gus's program", oin.RoleISV, false, false, true, all},
		asker{w.program(ada.token("Reader")), "Ada's program, which only reads", oin.RoleISV, true, false, true, reads},
	)
	programs := []asker{
		{w.program(ada.token("CI", all...)), "Ada's program", oin.RoleISV, true, false, true, all},
		{w.program(rae.token("CI", oin.ScopeReview)), "Rae's program", oin.RoleReviewer, false, false, true, []oin.TokenScope{oin.ScopeRead, oin.ScopeReview}},
	}
	for _, a := range slices.Concat(strangers, programs) {
		a.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	}

	tried, closed := 0, 0
	try := func(line server.Line, a asker, what, absent owned) {
		tried++
		path := what.in(t, line.Path)
		got := a.ask(line, path)
		if got.status >= 500 {
			t.Errorf("%s %s as %s: %d", line.Method, path, a.name, got.status)
		}
		switch want := verdict(line, a, path == line.Path); want {
		case passes:
			if refusal(got) != "" || got.status == http.StatusNotFound && line.Method == http.MethodGet {
				t.Errorf("%s %s refuses %s with %d: %s", line.Method, path, a.name, got.status, plain(got.body))
			}
			return
		case missing:
			// As if there were no such thing, to the letter.
			none := a.ask(line, absent.in(t, line.Path))
			if got.status != http.StatusNotFound || what.nameless(got.body) != absent.nameless(none.body) {
				t.Errorf("%s %s tells %s of another org's: %d %s", line.Method, path, a.name, got.status, plain(got.body))
			}
		default:
			if refusal(got) != want {
				t.Errorf("%s %s answers %s with %d %q, and they are to %s", line.Method, path, a.name, got.status, got.header.Get("Location"), want)
			}
		}
		closed++
	}
	before := w.kept()
	for _, line := range server.SiteMap() {
		if line.Access == "anyone" && !public.MatchString(line.Path) {
			t.Errorf("%s %s is open to anyone", line.Method, line.Path)
		}
		for _, a := range strangers {
			for _, what := range []owned{draft, submitted} {
				if verdict(line, a, !placeholder.MatchString(line.Path)) != passes {
					try(line, a, what, what.absent())
				}
			}
		}
	}
	if after := w.kept(); after != before {
		t.Error("something was changed by someone who may not")
	}
	for _, line := range server.SiteMap() {
		for _, a := range slices.Concat(insiders, programs) {
			switch v := verdict(line, a, !placeholder.MatchString(line.Path)); {
			case v != passes:
				try(line, a, submitted, submitted.absent())
			case line.Method == http.MethodGet && !strings.Contains(line.Path, "{slug}"):
				try(line, a, submitted, nil)
			}
		}
		// A draft is visible to its org only.
		if strings.HasPrefix(line.Path, "/admin/submissions/{id}") || strings.HasPrefix(line.Path, "/api/v1/submissions/{id}") || strings.HasPrefix(line.Path, "/api/v1/review/submissions/{id}") {
			for _, a := range slices.Concat(insiders[1:], programs[1:]) {
				if a.program() && line.Operation == nil {
					continue
				}
				tried++
				got, none := a.ask(line, draft.in(t, line.Path)), a.ask(line, draft.absent().in(t, line.Path))
				if got.status != none.status || got.status < 400 || draft.nameless(got.body) != draft.absent().nameless(none.body) {
					t.Errorf("%s %s tells %s of a draft: %d %s", line.Method, line.Path, a.name, got.status, plain(got.body))
				}
			}
		}
	}
	// Nothing but an ID gets to the database as one.
	nonsense := submitted.withIDs("nonsense")
	for _, line := range server.SiteMap() {
		if path := nonsense.in(t, line.Path); path != submitted.in(t, line.Path) {
			for _, a := range slices.Concat(insiders, programs) {
				if verdict(line, a, false) != passes {
					continue
				}
				if got := a.ask(line, path); got.status != http.StatusNotFound {
					t.Errorf("%s %s answers %s with %d: %s", line.Method, path, a.name, got.status, plain(got.body))
				}
			}
		}
	}
	t.Logf("%d routes, tried %d times, closed %d times", len(server.SiteMap()), tried, closed)
}

// public are the only paths that may be open to anyone.
var public = regexp.MustCompile(`^/($|glossary$|checks$|sitemap\.xml$|robots\.txt$|catalog|subscriptions/|api$|api/v1/catalog|api/v1/openapi\.json$|api/v1/token-exchange$|api/v1/login(/token)?$|sign-in|sign-out$|connect$|authorization-code/callback$|global-token-revocation$|front-channel-logout$)`)

// What becomes of a request.
const (
	passes  = "pass"
	missing = "be told that there is no such thing"
	signIn  = "sign in"
	again   = "sign in again"
	forbid  = "be refused"
)

// verdict returns what the site map says about a route and an asker. A route without a
// placeholder is about the person's own things only.
func verdict(line server.Line, a asker, plain bool) string {
	who, recently := strings.CutSuffix(line.Access, ", signed in recently")
	role := oin.Role(who)
	public := who == "anyone"
	anySignedIn := who == "anyone signed in"
	switch {
	case public:
		return passes
	case who == "anyone, on local runs": // this run isn't local
		return missing
	case a.role == "", a.program() && line.Operation == nil:
		return signIn
	case line.Operation != nil && line.Method != http.MethodGet && !a.program():
		return forbid // a browser's session only reads
	case a.program() && !slices.Contains(a.scopes, oin.TokenScope(line.Scope)):
		return forbid
	case !anySignedIn && !a.role.May(role):
		return forbid
	case recently && !a.recent:
		return again
	case (strings.Contains(line.Path, "{session}") || strings.Contains(line.Path, "{notification}")) && !a.ada: // hers, and no one else's
		return missing
	case strings.Contains(line.Path, "{webhook}") && !a.own: // the OIN team has its own
		return missing
	case line.Operation != nil && a.role.IsOINTeam():
		return passes
	case !plain && !a.own && (anySignedIn || role == oin.RoleISV):
		return missing
	default:
		return passes
	}
}

// refusal returns how a response denies access, if it does.
func refusal(a answer) string {
	to := a.header.Get("Location")
	switch {
	case strings.HasPrefix(to, "/sign-in?next="), a.status == http.StatusUnauthorized && strings.Contains(a.body, "Your session has ended"), // a page
		a.status == http.StatusUnauthorized && (strings.Contains(a.body, `"code":"sign-in"`) || strings.Contains(a.body, `"code":"token"`)): // JSON
		return signIn
	case strings.HasPrefix(to, "/sign-in/again?next="), a.status == http.StatusUnauthorized:
		return again
	case a.status == http.StatusForbidden:
		return forbid
	default:
		return ""
	}
}

var requestID = regexp.MustCompile(`"requestId":"[^"]*"`)

// nameless returns a page without the IDs that were requested, and JSON without the
// request's.
func (o owned) nameless(body string) string {
	for _, value := range o {
		if isID.MatchString(value) {
			body = strings.ReplaceAll(body, value, "ID")
		}
	}
	return requestID.ReplaceAllString(body, "")
}

// kept returns the contents of the database, without records of requests.
func (w *world) kept() string {
	w.Helper()
	return pgtest.Everything(w, w.db, "audit", "limits", "api_tokens")
}
