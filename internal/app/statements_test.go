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
			form.Set(more[i], more[i+1])
		}
		return func() { b.check(action, b.post(path+"/do/"+action, form), http.StatusOK, says) }
	}
	for _, row := range []struct {
		page                        string
		do                          func() func() // prepares what is counted
		statements, trips, repeated int
	}{
		{"My App Integrations", func() func() { return get(ada, "/integrations") }, 3, 2, 0},
		{"the form, a draft", func() func() { return get(ada, draft+"/general") }, 3, 2, 0},
		{"the form, its connectors", func() func() { return get(ada, draft+"/workflows") }, 3, 2, 0},
		{"the form, in review", func() func() { return get(ada, lamps+"/general") }, 3, 2, 0},
		{"the form, published", func() func() { return get(ada, catalog+"/general") }, 3, 2, 0},
		{"saving a field of a draft", func() func() { return save(draft+"/general", "app_description", "What it does, in a draft.") }, 3, 3, 0},
		{"saving a connector of a draft", func() func() { return save(draft+"/workflows", "connector", "acme-lamps") }, 3, 3, 0},
		{"the queue", func() func() { return get(rae, "/admin") }, 3, 2, 0},
		{"a review", func() func() { return get(rae, "/admin"+lamps) }, 4, 2, 0},
		{"a review, what changed", func() func() { return get(rae, "/admin"+lamps+"/changes") }, 6, 2, 0},
		{"a review, its issues", func() func() { return get(rae, "/admin"+lamps+"/issues") }, 5, 2, 0},
		{"a review, the catalog page", func() func() { return get(rae, "/admin"+lamps+"/preview") }, 4, 2, 0},
		{"requesting changes", func() func() {
			return decide(rae, "/admin"+lamps, "request-changes", "REVIEW.1", "We emailed the ISV", "issue.text", "Say which lamps.")
		}, 33, 35, 2},
		{"the form, with changes requested", func() func() { return get(ada, lamps+"/general") }, 3, 2, 0},
		{"saving a field with changes requested", func() func() { return save(lamps+"/general", "app_description", "What it does, with changes.") }, 3, 3, 0},
		{"resubmitting", func() func() {
			return decide(ada, lamps, "submit", "CHANGES.1", "Submitted")
		}, 28, 29, 6},
		{"passing", func() func() { return decide(rae, "/admin"+lamps, "pass", "REVIEW.2", "Passed", "note", "Fine.") }, 33, 35, 2},
		{"reporting bugs", func() func() {
			return decide(rae, "/admin"+lamps, "report-bugs", "QA.2", "We emailed the ISV", "issue.text", "It is dark.")
		}, 33, 35, 2},
		{"the form, with bugs", func() func() { return get(ada, lamps+"/general") }, 3, 2, 0},
		{"saving a field with bugs", func() func() { return save(lamps+"/general", "app_description", "What it does, with bugs.") }, 3, 3, 0},
		{"publishing", func() func() {
			decide(max, "/admin"+other, "pass", "REVIEW.1", "Passed", "note", "Fine.")()
			return decide(max, "/admin"+other, "pass", "QA.1", "Passed", "note", "Fine.")
		}, 37, 39, 2},
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
