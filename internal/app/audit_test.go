package app_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"oinmanager/internal/postgres/pgtest"
)

// audited is how often the audit log has that.
func (w *world) audited(where string, args ...any) int {
	w.Helper()
	return pgtest.Count(w, w.db, `select count(*) from audit a left join people p on p.id = a.person_id where `+where, args...)
}

func TestAuditLogTellsWhoCameAndFromWhere(t *testing.T) {
	w := newWorld(t)
	b := w.signIn("OIN team", "max@oin.example")
	if n := w.audited(`action = 'sign-in' and p.email = 'max@oin.example' and role = 'admin' and refused = '' and address = '127.0.0.1' and request <> ''`); n != 1 {
		t.Errorf("the sign-in is there %d times: %s", n, w.everything())
	}
	b.get("/sign-in/start?issuer=" + url.QueryEscape(b.orgs["OIN team"])) // a browser has one session
	if n := w.audited(`action = 'session-end' and p.email = 'max@oin.example'`); n != 1 {
		t.Errorf("the end of the first session is there %d times", n)
	}
	b.post("/sign-out", nil)
	b.post("/sign-out", nil) // nobody is signed in any more
	if n := w.audited(`action = 'sign-out' and p.email = 'max@oin.example'`); n != 1 {
		t.Errorf("the sign-out is there %d times", n)
	}
	w.signIn("Acme", "ada@acme.example")
	if _, err := w.db.Pool().Exec(t.Context(), `update orgs set suspended_at = now() where name = 'Acme'`); err != nil {
		t.Fatal(err)
	}
	w.visitor().signInAgain("Acme", "ada@acme.example")
	if n := w.audited(`action = 'sign-in' and person_id is null and refused = 'not-allowed' and detail like '%Acme is suspended%'
		and on_org_id = (select id from orgs where name = 'Acme')`); n != 1 {
		t.Errorf("the refused sign-in is there %d times", n)
	}
	// Anybody can invent an answer to a sign-in that was never begun; that is no event.
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
		"an ISV passes its own submission": {http.StatusForbidden, func() answer { return ada.post("/admin/submissions/"+id+"/do/pass", url.Values{"from": {"REVIEW"}}) },
			`action = 'step' and p.email = 'ada@acme.example' and refused = 'not-allowed' and submission_id = '` + id + `'`},
		"an ISV reveals a password": {http.StatusForbidden, func() answer { return ada.post("/admin/submissions/"+id+"/reveal/test_password", nil) },
			`action = 'reveal' and p.email = 'ada@acme.example' and refused = 'not-allowed' and submission_id = '` + id + `'`},
		"another org opens it": {http.StatusNotFound, func() answer { return gus.get(path + "/general") },
			`action = 'request' and p.email = 'gus@globex.example' and refused = 'not-found' and submission_id = '` + id + `' and on_org_id = (select id from orgs where name = 'Acme')`},
		"another org withdraws it": {http.StatusNotFound, func() answer { return gus.post(path+"/do/withdraw", url.Values{"from": {"REVIEW"}}) },
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
	ada.get("/submissions/00000000-0000-4000-8000-000000000000/general") // nobody's
	ada.get(path + "/files/app_website")                                 // her own org's
	w.visitor().get("/admin/settings")
	if after := w.audited("true"); after != before {
		t.Errorf("%d entries about what is nobody's or no attempt", after-before)
	}
}

// Whoever tells of a failure of ours can name the line in the log.
func TestFailureHasAReferenceThatTheLogHas(t *testing.T) {
	w := newWorld(t)
	b := w.signIn("Acme", "ada@acme.example")
	if _, err := w.db.Pool().Exec(t.Context(), `alter table submissions rename to elsewhere`); err != nil {
		t.Fatal(err)
	}
	a := b.get("/integrations")
	name := a.header.Get("X-Request-Id")
	b.check("a failure", a, http.StatusInternalServerError, name)
	if name == "" || !strings.Contains(w.log.String(), "request="+name) {
		t.Errorf("%q is not in the log", name)
	}
}
