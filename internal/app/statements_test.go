package app_test

import (
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"

	"oinmanager/internal/app"
	"oinmanager/internal/postgres/pgtest"
)

// asked records the statements of each request in order.
type asked struct {
	mu       sync.Mutex
	requests []request
}

type request struct {
	name string
	*pgtest.Statements
}

// watch opens the product with the statements of each request counted.
func (a *asked) watch(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, statements := pgtest.CountStatements(r.Context())
		a.mu.Lock()
		a.requests = append(a.requests, request{r.Method + " " + r.URL.Path, statements})
		a.mu.Unlock()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// during returns the requests that are made by do, which waits for them.
func (a *asked) during(do func()) []request {
	a.mu.Lock()
	a.requests = nil
	a.mu.Unlock()
	do()
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.requests
}

// A page that asks the database often is slow when the database is far away. This table
// says how many statements each page may ask at most, in how many round trips, and how
// many of the statements may repeat one of the same request
// ([pgtest.CountStatements] says what counts). The numbers may only go down. A change
// is counted together with the page that it leads to.
func TestPagesAskTheDatabaseLittle(t *testing.T) {
	w := newWorld(t, func(o *app.Options) { o.Tracer = pgtest.Tracer{} })
	var asked asked
	w.handler = asked.watch(w.handler)

	ada, rae, max := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "max@oin.example")
	draft, catalog := "/submissions/"+ada.add(), "/submissions/"+ada.published(max, "Acme Fax")
	lamps := "/submissions/" + ada.inReview("Acme Lamps")
	rae.check("claim", rae.post("/admin"+lamps+"/claim", nil), http.StatusOK, "Claimed")
	other := "/submissions/" + ada.inReview("Acme Kettles")

	get := func(b *browser, path string) func() {
		return func() { b.check(path, b.get(path), http.StatusOK, "") }
	}
	// save is one field, as autosave sends it.
	save := func(path, key, value string) func() {
		form := typed(ada.seen(path), key, value)
		return func() {
			a := ada.post(path+"/fields", form)
			ada.check("save", a, http.StatusOK, value)
			if strings.Contains(a.body, "Keep mine") {
				t.Errorf("%s is not saved: %s", path, plain(a.body))
			}
		}
	}
	decide := func(b *browser, path, action, from, says string, more ...string) func() {
		form := url.Values{"from": {from}}
		for i := 0; i+1 < len(more); i += 2 {
			form.Add(more[i], more[i+1])
		}
		return func() { b.check(action, b.post(path+"/do/"+action, form), http.StatusOK, says) }
	}
	for _, row := range []struct {
		page                        string
		do                          func() func() // prepares what is counted
		statements, trips, repeated int
	}{
		{"My App Integrations", func() func() { return get(ada, "/integrations") }, 3, 1, 0},
		{"the form, a draft", func() func() { return get(ada, draft+"/general") }, 3, 1, 0},
		{"the form, its connectors", func() func() { return get(ada, draft+"/workflows") }, 3, 1, 0},
		{"the form, in review", func() func() { return get(ada, lamps+"/general") }, 3, 1, 0},
		{"the form, published", func() func() { return get(ada, catalog+"/general") }, 3, 1, 0},
		{"the form, its catalog page", func() func() { return get(ada, draft+"/preview") }, 3, 1, 0},
		{"the form, what changed", func() func() { return get(ada, catalog+"/changes") }, 5, 1, 0},
		{"saving a field of a draft", func() func() { return save(draft+"/general", "app_description", "What it does, in a draft.") }, 3, 2, 0},
		{"saving a connector of a draft", func() func() { return save(draft+"/workflows", "connector", "acme-lamps") }, 3, 2, 0},
		{"the queue", func() func() { return get(rae, "/admin") }, 3, 1, 0},
		{"the figures", func() func() { return get(rae, "/admin/figures") }, 7, 1, 0},
		{"what a figure counts", func() func() { return get(rae, "/admin/figures/list?of=turns&days=30") }, 3, 1, 0},
		{"a review", func() func() { return get(rae, "/admin"+lamps) }, 2, 1, 0},
		{"a review, what changed", func() func() { return get(rae, "/admin"+lamps+"/changes") }, 4, 1, 0},
		{"a review, its issues", func() func() { return get(rae, "/admin"+lamps+"/issues") }, 3, 1, 0},
		{"a review, the catalog page", func() func() { return get(rae, "/admin"+lamps+"/preview") }, 2, 1, 0},
		{"requesting changes", func() func() {
			rae.check("draft", rae.post("/admin"+lamps+"/issues", url.Values{"from": {"REVIEW.1"}, "issue.text": {"Say how many."}}), http.StatusOK, "Say how many.")
			return decide(rae, "/admin"+lamps, "request-changes", "REVIEW.1", "We emailed the ISV",
				"issue.field", "", "issue.severity", "must", "issue.text", "Say which lamps.", "issue.field", "", "issue.severity", "should", "issue.text", "Say where.")
		}, 10, 8, 0},
		{"the form, with changes requested", func() func() { return get(ada, lamps+"/general") }, 3, 1, 0},
		{"saving a field with changes requested", func() func() { return save(lamps+"/general", "app_description", "What it does, with changes.") }, 3, 2, 0},
		{"resubmitting", func() func() {
			return decide(ada, lamps, "submit", "CHANGES.1", "Submitted")
		}, 14, 12, 0},
		{"passing", func() func() {
			return decide(rae, "/admin"+lamps, "pass", "REVIEW.2", "Passed", "note", "Fine.", "tick", "name", "tick", "icon")
		}, 12, 8, 0},
		{"reporting bugs", func() func() {
			return decide(rae, "/admin"+lamps, "report-bugs", "QA.2", "We emailed the ISV", "issue.text", "It is dark.")
		}, 10, 8, 0},
		{"the form, with bugs", func() func() { return get(ada, lamps+"/general") }, 3, 1, 0},
		{"saving a field with bugs", func() func() { return save(lamps+"/general", "app_description", "What it does, with bugs.") }, 3, 2, 0},
		{"answering without changes", func() func() {
			return decide(ada, lamps, "answer", "BUGS.2", "", "note", "It is light.")
		}, 14, 12, 0},
		{"withdrawing", func() func() { return decide(ada, other, "withdraw", "REVIEW.1", "Withdrawn") }, 11, 9, 0},
		{"submitting", func() func() { return decide(ada, other, "submit", "DRAFT.1", "Submitted") }, 14, 12, 0},
		{"publishing", func() func() {
			decide(max, "/admin"+other, "pass", "REVIEW.2", "Passed", "note", "Fine.")()
			return decide(max, "/admin"+other, "pass", "QA.2", "Passed", "note", "Fine.")
		}, 13, 9, 0},
		{"publishing an update", func() func() {
			update := "/submissions/" + strings.Split(ada.post(other+"/do/update", url.Values{"from": {"PUBLISHED.2"}}).path, "/")[2]
			ada.note(strings.TrimPrefix(update, "/submissions/"), "Lamps follow people to their desks.")
			decide(ada, update, "submit", "DRAFT.0", "Submitted")()
			decide(max, "/admin"+update, "pass", "REVIEW.1", "Passed", "note", "Fine.")()
			return decide(max, "/admin"+update, "pass", "QA.1", "Passed", "note", "Fine.")
		}, 12, 9, 0},
		{"publishing what another has claimed, with issues", func() func() {
			asked := max.post("/admin"+lamps+"/do/pass", url.Values{"from": {"FINAL.3"}, "note": {"Fine."}})
			return decide(max, "/admin"+lamps, "pass", "FINAL.3", "Passed", "note", "Fine.", "over", between(t, asked.body, `name="over" value="`, `"`))
		}, 16, 11, 0}, // its reviewer is told
		{"beginning an update", func() func() { return decide(ada, catalog, "update", "PUBLISHED.1", "") }, 16, 14, 0},
		{"asking for removal", func() func() { return decide(ada, catalog, "ask-for-removal", "PUBLISHED.1", "", "note", "We close.") }, 12, 10, 0},
		{"taking that back", func() func() { return decide(ada, catalog, "drop-removal", "PUBLISHED.1", "") }, 12, 10, 0},
		{"removing", func() func() {
			decide(ada, catalog, "ask-for-removal", "PUBLISHED.1", "", "note", "We close.")()
			return decide(max, "/admin"+catalog, "remove", "PUBLISHED.1", "Removed", "note", "They close.")
		}, 14, 13, 0},
	} {
		statements, trips := 0, 0
		var repeated, all []string
		for _, r := range asked.during(row.do()) {
			statements, trips = statements+len(r.All()), trips+r.Trips()
			repeated = append(repeated, r.Repeated()...)
			all = append(append(all, r.name), r.All()...)
		}
		if statements > row.statements || trips > row.trips || len(repeated) > row.repeated {
			t.Errorf("%s: %d statements, %d round trips, %d repeated; at most %d, %d and %d:\n%s\nRepeated:\n%s", row.page,
				statements, trips, len(repeated), row.statements, row.trips, row.repeated, strings.Join(all, "\n"), strings.Join(repeated, "\n"))
		}
	}
}
