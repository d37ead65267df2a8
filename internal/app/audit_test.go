package app_test

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"oinmanager/internal/app"
	"oinmanager/internal/limit"
	"oinmanager/internal/postgres/pgtest"
)

// audited returns how many audit entries have this action.
func (w *world) audited(where string, args ...any) int {
	w.Helper()
	return pgtest.Count(w, w.db, `
		select count(*) from audit a left join (select id, email from people) p on p.id = a.person_id where `+where, args...)
}

func TestAuditLogTellsWhoCameAndFromWhere(t *testing.T) {
	w := newWorld(t)
	b := w.signIn("OIN team", "max@oin.example")
	if n := w.audited(`action = 'sign-in' and p.email = 'max@oin.example' and role = 'admin' and refused = '' and address = '127.0.0.1' and request <> ''`); n != 1 {
		t.Errorf("the sign-in is there %d times: %s", n, w.everything())
	}
	b.begin("OIN team") // a browser has one session
	if n := w.audited(`action = 'session-end' and p.email = 'max@oin.example'`); n != 1 {
		t.Errorf("the end of the first session is there %d times", n)
	}
	b.post("/sign-out", nil)
	b.post("/sign-out", nil) // no one is signed in now
	if n := w.audited(`action = 'sign-out' and p.email = 'max@oin.example'`); n != 1 {
		t.Errorf("the sign-out is there %d times", n)
	}
	w.signIn("Acme", "ada@acme.example")
	if _, err := w.db.Pool().Exec(t.Context(), `update orgs set suspended_at = now() where name = 'Acme'`); err != nil {
		t.Fatal(err)
	}
	w.visitor().signInAgain("Acme", "ada@acme.example")
	if n := w.audited(`action = 'sign-in' and person_id is null and refused = 'not-allowed' and detail like '%Acme''s access to OIN Manager is suspended%'
		and on_org_id = (select id from orgs where name = 'Acme')`); n != 1 {
		t.Errorf("the refused sign-in is there %d times", n)
	}
	// Anyone can make up a response to a sign-in that was never started. It isn't
	// logged.
	if w.visitor().get("/authorization-code/callback?state=made-up-state&code=x"); w.audited(`action = 'sign-in' and refused <> ''`) != 1 {
		t.Error("a made-up answer is in the audit log")
	}
}

func TestAuditLogHasWhatWasRefused(t *testing.T) {
	w := newWorld(t)
	ada, gus := w.signIn("Acme", "ada@acme.example"), w.signIn("Globex", "gus@globex.example")
	rae := w.signIn("OIN team", "rae@oin.example")
	path := ada.submitted("Acme Directory")
	id := strings.TrimPrefix(path, "/submissions/")
	draft := ada.add()

	tests := map[string]struct {
		status int
		ask    func() answer
		has    string
	}{
		"a reviewer asks for the settings": {http.StatusForbidden, func() answer { return rae.get("/admin/settings") },
			`action = 'request' and p.email = 'rae@oin.example' and role = 'reviewer' and refused = 'not-allowed' and detail = 'GET /admin/settings'`},
		"a reviewer changes the settings": {http.StatusForbidden, func() answer { return rae.post("/admin/settings", url.Values{"zone": {"UTC"}}) },
			`action = 'settings' and p.email = 'rae@oin.example' and refused = 'not-allowed'`},
		"an ISV passes its own submission": {http.StatusForbidden, func() answer { return ada.post("/admin/submissions/"+id+"/do/pass", url.Values{"from": {"REVIEW.1"}}) },
			`action = 'step' and p.email = 'ada@acme.example' and refused = 'not-allowed' and submission_id = '` + id + `'`},
		"an ISV reveals a password": {http.StatusForbidden, func() answer {
			return ada.post("/admin/submissions/"+id+"/reveal/test_password", url.Values{"from": {"REVIEW.1"}})
		},
			`action = 'reveal' and p.email = 'ada@acme.example' and refused = 'not-allowed' and submission_id = '` + id + `'`},
		"another org opens it": {http.StatusNotFound, func() answer { return gus.get(path + "/general") },
			`action = 'request' and p.email = 'gus@globex.example' and refused = 'not-found' and submission_id = '` + id + `' and on_org_id = (select id from orgs where name = 'Acme')`},
		"another org withdraws it": {http.StatusNotFound, func() answer { return gus.post(path+"/do/withdraw", url.Values{"from": {"REVIEW.1"}}) },
			`action = 'step' and p.email = 'gus@globex.example' and refused = 'not-found' and submission_id = '` + id + `'`},
		"a reviewer opens a draft": {http.StatusNotFound, func() answer { return rae.get("/admin/submissions/" + draft) },
			`p.email = 'rae@oin.example' and refused = 'not-found' and submission_id = '` + draft + `'`},
	}
	for name, tt := range tests {
		if a := tt.ask(); a.status != tt.status {
			t.Errorf("%s: got %d, want %d", name, a.status, tt.status)
		}
		if n := w.audited(tt.has); n != 1 {
			t.Errorf("%s: it is there %d times", name, n)
		}
	}
	before := w.audited("true")
	ada.get("/submissions/00000000-0000-4000-8000-000000000000/general") // no one's
	ada.get(path + "/files/app_website")                                 // her own org's
	w.visitor().get("/admin/settings")
	rae.get("/admin/submissions/" + id + "/files/test_attachment_1") // which isn't there
	if after := w.audited("true"); after != before {
		t.Errorf("%d entries about what is no one's or no attempt", after-before)
	}
	max := w.signIn("OIN team", "max@oin.example")
	max.check("why it was denied", max.get("/admin/audit?result=refused&submission="+draft), http.StatusOK, "never submitted")

	// A reviewer is told what has become of a submission that its ISV withdrew meanwhile.
	ada.check("withdraw", ada.post(path+"/do/withdraw", url.Values{"from": {"REVIEW.1"}}), http.StatusOK, "Withdrawn.")
	rae.check("the withdrawn submission", rae.get("/admin/submissions/"+id), http.StatusOK, "Withdrawn by the ISV")
	rae.get("/admin/submissions/" + id + "/now?from=REVIEW.1")
	rae.post("/admin/submissions/"+id+"/do/pass", url.Values{"from": {"REVIEW.1"}})
	if n := w.audited(`p.email = 'rae@oin.example' and refused = 'not-found' and submission_id = '` + id + `'`); n != 0 {
		t.Errorf("a withdrawn submission is there %d times as denied", n)
	}
}

// A person who reports an internal error can name the line in the log and, if requests are
// traced, the trace.
func TestFailureHasAReferenceThatTheLogHas(t *testing.T) {
	spans := tracetest.NewInMemoryExporter()
	w := newWorld(t, func(o *app.Options) { o.Spans = spans })
	b := w.signIn("Acme", "ada@acme.example")
	// A form comes back with what was typed into it.
	if _, err := w.db.Pool().Exec(t.Context(), `alter table webhooks add check (false) not valid; alter table api_tokens add check (false) not valid`); err != nil {
		t.Fatal(err)
	}
	for path, form := range map[string]url.Values{
		"/webhooks":   {"name": {"Pager"}, "url": {"https://hooks.acme.com/a"}, "event": {"integration.published", "integration.removed"}},
		"/api-tokens": {"name": {"GitHub Actions"}, "scope": {"read"}, "days": {"30"}},
	} {
		for name, values := range form {
			if name != "scope" && name != "days" {
				b.check("typed into "+path, b.post(path, form), http.StatusInternalServerError, strings.Join(values, "\n")+"</textarea>")
			}
		}
	}
	if _, err := w.db.Pool().Exec(t.Context(), `alter table submissions rename to elsewhere`); err != nil {
		t.Fatal(err)
	}
	a := b.get("/integrations")
	name := a.header.Get("X-Request-Id")
	b.check("a failure", a, http.StatusInternalServerError, name)
	if name == "" || !strings.Contains(w.log.String(), "request="+name) {
		t.Errorf("%q is not in the log", name)
	}
	var traced []string
	for _, span := range spans.GetSpans() {
		if span.SpanContext.TraceID().String() == name {
			traced = append(traced, span.Name+" "+span.Status.Code.String())
		}
	}
	if !slices.Contains(traced, "GET /integrations Error") || !slices.ContainsFunc(traced, func(s string) bool { return strings.HasPrefix(s, "select ") && strings.HasSuffix(s, " Error") }) {
		t.Errorf("the trace of that name has %q", traced)
	}
	if said := fmt.Sprintf("%+v", spans.GetSpans()); strings.Contains(said, "does not exist") {
		t.Error("a span has the message of an error")
	}
	// What went wrong is in the log, and nothing of it outside.
	inside := regexp.MustCompile(`(?i)sqlstate|relation|does not exist|pgx|postgres|goroutine|\.go:\d`)
	if said := inside.FindString(a.body + fmt.Sprint(a.header)); said != "" {
		t.Errorf("the page says %q: %s", said, plain(a.body))
	}
	if !strings.Contains(w.log.String(), "SQLSTATE") {
		t.Error("the log does not say what went wrong")
	}
}

func TestOnlyAdminsReadAndExportTheAuditLog(t *testing.T) {
	w := newWorld(t)
	rae, max := w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "max@oin.example")
	paths := []string{"/admin/audit", "/admin/audit.csv", "/admin/audit.jsonl"}
	for _, path := range paths {
		for who, b := range map[string]*browser{"a reviewer": rae, "an ISV": w.signIn("Acme", "ada@acme.example"), "an admin of another org": w.signIn("Impostor", "ivy@impostor.example")} {
			if a := b.get(path); a.status != http.StatusForbidden || strings.Contains(a.body, "127.0.0.1") {
				t.Errorf("%s gets %s: %d", who, path, a.status)
			}
		}
	}
	if a := rae.get("/admin"); strings.Contains(a.body, `href="/admin/audit"`) {
		t.Error("a reviewer is led to the audit log")
	}
	max.check("the way", max.get("/admin"), http.StatusOK, `href="/admin/audit"`)
	w.later("20 minutes")
	max.check("an old sign-in may read", max.get("/admin/audit"), http.StatusOK, "Sign in again to export")
	max.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	for _, path := range paths[1:] {
		if a := max.get(path); a.status != http.StatusSeeOther {
			t.Errorf("an old sign-in exports %s: %d", path, a.status)
		}
	}
	if n := w.audited(`action = 'export' and refused = ''`); n != 0 {
		t.Errorf("%d exports with an old sign-in", n)
	}
}

func TestAuditLogIsFilteredByItsAddress(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	id := strings.TrimPrefix(ada.submitted("Acme Directory"), "/submissions/")
	draft := ada.add()
	rae, max := w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "max@oin.example")
	rae.post("/admin/submissions/"+id+"/reveal/test_password", url.Values{"from": {"REVIEW.1"}})
	rae.get("/admin/submissions/" + draft)
	if _, err := w.db.Pool().Exec(t.Context(), `insert into audit (at, action, detail) values ('2020-02-29 23:59:59Z', 'settings', 'long ago')`); err != nil {
		t.Fatal(err)
	}
	// Each filter with a line that it leaves, and one that it takes away.
	for query, want := range map[string][2]string{
		"action=reveal":                          {"test_password", "Sign-in</p>"},
		"result=refused":                         {"Denied", "test_password"},
		"result=done":                            {"test_password", "Denied</span>"},
		"person=RAE@oin.example":                 {"test_password", "long ago"},
		"org=" + url.QueryEscape(w.orgs["Acme"]): {"test_password", "long ago"}, // it was Acme's
		"submission=" + url.QueryEscape(w.url+"/admin/submissions/"+id+"/changes"): {"test_password", "/admin/submissions/" + draft},
		"from=2020-02-29&to=2020-02-29":                                            {"long ago", "test_password"},
		"from=2020-03-01":                                                          {"test_password", "long ago"},
		"org=" + url.QueryEscape(w.orgs["Acme"]) + "&person=rae@oin.example&action=reveal&result=done&from=2020-01-01": {"test_password", "Sign-in</p>"},
	} {
		a := max.get("/admin/audit?" + query)
		max.check(query, a, http.StatusOK, want[0])
		if strings.Contains(a.body, want[1]) {
			t.Errorf("%s leaves %q in:\n%s", query, want[1], plain(a.body))
		}
	}
	max.check("no one", max.get("/admin/audit?person=nobody@oin.example&action=reveal"), http.StatusUnprocessableEntity, "No one with this email address")
	max.check("no org", max.get("/admin/audit?org=nowhere.example"), http.StatusUnprocessableEntity, "No org with this domain has signed in")
	max.check("nothing", max.get("/admin/audit?to=2019-01-01"), http.StatusOK, "No matching entries")
	max.check("who is told by whom", max.get("/admin/audit?action=reveal"), http.StatusOK, "Acme Directory")
}

func TestExportHasEverythingAndIsAuditedItself(t *testing.T) {
	w := newWorld(t)
	max := w.signIn("OIN team", "max@oin.example")
	if _, err := w.db.Pool().Exec(t.Context(), `insert into audit (at, action, detail)
		select '2020-02-29'::timestamptz + interval '1 second' * (n / 7), 'settings', 'change ' || n from generate_series(1, 1200) n`); err != nil {
		t.Fatal(err)
	}
	for _, cell := range []string{`=HYPERLINK("http://evil.example")`, "+1", "-1", "@SUM(A1)", "\tx"} {
		if _, err := w.db.Pool().Exec(t.Context(), `insert into audit (at, action, detail) values ('2021-01-01', 'settings', $1)`, cell); err != nil {
			t.Fatal(err)
		}
	}
	// The pages, one after the other, have each entry once.
	seen := map[string]bool{}
	path, pages := "/admin/audit?action=settings&to=2020-12-31", 0
	for path != "" {
		a := max.get(path)
		for _, m := range regexp.MustCompile(`change \d+`).FindAllString(a.body, -1) {
			if seen[m] {
				t.Errorf("%s is there twice", m)
			}
			seen[m] = true
		}
		path, pages = "", pages+1
		if m := regexp.MustCompile(`href="(/admin/audit\?[^"]*before=[^"]*)"`).FindStringSubmatch(a.body); m != nil {
			path = strings.ReplaceAll(m[1], "&amp;", "&")
		}
	}
	if len(seen) != 1200 || pages != 24 {
		t.Errorf("%d entries on %d pages, want 1200 on 24", len(seen), pages)
	}

	a := max.get("/admin/audit.csv?action=settings")
	rows, err := csv.NewReader(strings.NewReader(a.body)).ReadAll()
	if err != nil || len(rows) != 1206 || a.header.Get("Content-Type") != "text/csv; charset=utf-8" || !strings.HasPrefix(a.header.Get("Content-Disposition"), "attachment;") {
		t.Fatalf("%d rows, %v, %v", len(rows), err, a.header)
	}
	detail := slices.Index(rows[0], "detail")
	for i, want := range []string{"'\tx", "'@SUM(A1)", "'-1", "'+1", `'=HYPERLINK("http://evil.example")`} {
		if got := rows[1+i][detail]; got != want {
			t.Errorf("a spreadsheet gets %q, want %q", got, want)
		}
	}
	a = max.get("/admin/audit.jsonl")
	lines := strings.Split(strings.TrimSpace(a.body), "\n")
	var first map[string]string
	if err := json.Unmarshal([]byte(lines[0]), &first); err != nil {
		t.Fatal(err)
	}
	if first["action"] != "export" || first["detail"] != "all" || first["email"] != "max@oin.example" || first["address"] != "127.0.0.1" || len(lines) != 1208 {
		t.Errorf("%d lines, the first one %v", len(lines), first)
	}
	if n := w.audited(`action = 'export' and p.email = 'max@oin.example' and detail in ('all', 'action=settings')`); n != 2 {
		t.Errorf("%d exports are in the audit log", n)
	}
	max.check("an export of nothing", max.get("/admin/audit.csv?to=2019-01-01"), http.StatusOK, "at,person")
}

func TestAuditLogHoldsNoSecret(t *testing.T) {
	w := newWorld(t)
	id := strings.TrimPrefix(w.signIn("Acme", "ada@acme.example").submitted("Acme Directory"), "/submissions/")
	max := w.signIn("OIN team", "max@oin.example")
	max.check("reveal", max.post("/admin/submissions/"+id+"/reveal/test_password", url.Values{"from": {"REVIEW.1"}}), http.StatusOK, "correct horse")
	max.get("/admin/audit?person=correct+horse")
	u, err := url.Parse(w.url)
	if err != nil {
		t.Fatal(err)
	}
	secrets := []string{"correct horse", "secret of Acme", "secret of OIN team"}
	for _, c := range max.Jar.Cookies(u) {
		secrets = append(secrets, c.Value)
	}
	file := max.get("/admin/audit.jsonl").body
	for _, secret := range secrets {
		if strings.Contains(file, secret) {
			t.Errorf("the audit log has %q", secret)
		}
	}
	if len(secrets) < 4 || !strings.Contains(file, `"action":"reveal"`) {
		t.Errorf("looked for %d secrets in %d bytes", len(secrets), len(file))
	}
}

func TestAuditLogTellsOfAttemptsAndCannotBeFilledWithThem(t *testing.T) {
	w := newWorld(t, func(o *app.Options) { o.Server.TrustedProxies = "127.0.0.1, ::1" })
	ada, max := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "max@oin.example")
	attack := func(address string) {
		t.Helper()
		a := w.visitor().do(http.MethodPost, "/submissions", nil, "Origin", "https://evil.example", "X-Forwarded-For", address)
		ada.check("a request of another site", a, http.StatusForbidden, "it came from another site")
	}
	for range 3 {
		attack("203.0.113.7")
		w.restart() // another replica has not seen the first
	}
	const crossSite = `action = 'other-site' and refused = 'not-allowed' and person_id is null and detail = 'POST /submissions from https://evil.example'`
	if n := w.audited(crossSite + ` and address = '203.0.113.7'`); n != 1 {
		t.Errorf("three attempts of one address in an hour are there %d times, want once", n)
	}

	// A limit that was reached, once per org and limit.
	ada.check("a secret", ada.post("/connection/check", nil), http.StatusOK, "")
	w.spend(limit.Secrets)
	for range 3 {
		ada.slowed("one more", ada.post("/connection/check", nil), "tried too many client secrets")
	}
	if n := w.audited(`action = 'limit' and refused = 'limit-reached' and p.email = 'ada@acme.example' and detail like 'client secrets: 60 in 10 minutes by one %'`); n != 1 {
		t.Errorf("a limit that was reached is there %d times, want once", n)
	}

	for n := range 100 {
		attack(fmt.Sprintf("198.51.100.%d", n))
	}
	if n := w.audited(`action in ('other-site', 'limit')`); n < 10 || n > 70 {
		t.Errorf("102 attempts from as many addresses are there %d times, want about 60", n)
	}
	max.check("the page", max.get("/admin/audit?action=other-site"), http.StatusOK, "Request from another site")
}
