package app_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"oinmanager/internal/oin"
)

// nextLink leads on from a page of a list.
var nextLink = regexp.MustCompile(`<a [^>]*href="([^"]*)"[^>]*>(?:Next|Show more|Show older entries)</a>`)

// found returns where a link of a page leads, or "".
func found(link *regexp.Regexp, body string) string {
	if m := link.FindStringSubmatch(body); m != nil {
		return strings.ReplaceAll(m[len(m)-1], "&amp;", "&")
	}
	return ""
}

func TestListsOfNoneOneAPageAndOneMoreEndWhereTheirRowsDo(t *testing.T) {
	w := newWorld(t)
	max := w.signIn("OIN team", "max@oin.example")
	ada := w.signIn("Acme", "ada@acme.example")
	person, org := w.id(`select id from people where email = 'ada@acme.example'`), w.id(`select id from orgs where name = 'Acme'`)
	exec := func(sql string, args ...any) {
		t.Helper()
		if _, err := w.db.Pool().Exec(t.Context(), sql, args...); err != nil {
			t.Fatal(err)
		}
	}
	// more adds submissions of Acme in a status.
	more := func(status string) func(n int) {
		return func(n int) {
			exec(`
				with made as (
					insert into integrations (org_id, slug) select $1::uuid, case when $4 = 'PUBLISHED' then 'more-' || gen_random_uuid() end
					from generate_series(1, $3::int) returning id
				)
				insert into submissions (org_id, integration_id, version, status, round, answers, submitted, created_at, changed_at, changed_by, submitted_at, published_at, queue_at, due_at)
				select $1::uuid, id, 1, $4, 1, a, a, now(), now(), $2::uuid, now(), case when $4 = 'PUBLISHED' then now() end, now(), case when $4 <> 'PUBLISHED' then now() + interval '2 days' end
				from made, lateral (select jsonb_build_object('app_name', 'Lamp ' || id, 'app_description', 'It lights.', 'api_support', 'on') a) a`, org, person, n, status)
		}
	}
	const noted = "5d9bd5ce-23a4-4a3c-8d6e-3c1d1b8a2f10"
	exec(`delete from canned_texts`)
	gone := func() { exec(`delete from submissions`); exec(`delete from integrations`) }

	for name, list := range map[string]struct {
		who  *browser
		path string
		row  string // is in each row
		most int    // of a page
		add  func(n int)
		says map[int]string // with so many rows
		gone func()
	}{
		"queue": {max, "/admin", "data-stop>", 50, more("REVIEW"),
			map[int]string{0: "Queue is empty", 1: "1 of 1", 50: "1–50 of 50", 51: "1–50 of 51"}, gone},
		"catalog": {max, "/catalog", `class="tile card"`, 50, more("PUBLISHED"),
			map[int]string{0: "The catalog is empty", 1: "1 integration", 50: "50 integrations", 51: "Showing the 50 newest integrations"}, gone},
		"My App Integrations": {ada, "/integrations", `class="cell-main"`, 50, more("PUBLISHED"), map[int]string{1: "Published"}, gone},
		"orgs": {max, "/admin/orgs?q=lamps", `class="cell-main"`, 50, func(n int) {
			exec(`insert into orgs (okta_id, issuer, name) select 'lamps-' || i, 'https://lamps-' || i || '.example', 'Lamps ' || i from (select gen_random_uuid() i from generate_series(1, $1::int)) n`, n)
		}, map[int]string{0: "No matching orgs"}, func() {}},
		"audit log": {max, "/admin/audit?action=hand-over", `class="cell-main"`, 50, func(n int) {
			exec(`insert into audit (at, person_id, org_id, action) select now(), $1, $2, 'hand-over' from generate_series(1, $3::int) i`, person, org, n)
		}, map[int]string{0: "No matching entries"}, func() {}},
		"notes about an org": {max, "/admin/orgs/" + org, `class="prose said"`, oin.MaxNotes, func(n int) {
			exec(`insert into org_notes (org_id, person_id, at, text) select $1, $2, now(), 'Replies fast.' from generate_series(1, $3::int)`, org, person, n)
		}, map[int]string{0: "Notes about this org", 1: "Replies fast."}, func() {}},
		"notes about a submission": {max, "/admin/submissions/" + noted, `>Signs in well.<`, oin.MaxNotes, func(n int) {
			exec(`
				with made as (insert into integrations (org_id) select $1::uuid where not exists (select from submissions where id = $3) returning id)
				insert into submissions (id, org_id, integration_id, version, status, round, answers, submitted, created_at, changed_at, changed_by, submitted_at, queue_at, due_at)
				select $3, $1::uuid, id, 1, 'REVIEW', 1, '{}', '{}', now(), now(), $2::uuid, now(), now(), now() from made`, org, person, noted)
			exec(`insert into notes (submission_id, org_id, person_id, at, text) select $1, $2, $3, now(), 'Signs in well.' from generate_series(1, $4::int)`, noted, org, person, n)
		}, map[int]string{0: "Notes", 1: "Signs in well."}, gone},
		"saved texts": {max, "/admin/texts", `<article class="card`, 1000, func(n int) {
			exec(`insert into canned_texts (title, text, severity, changed_at) select 'Text ' || gen_random_uuid(), 'Say more.', 'must', now() from generate_series(1, $1::int)`, n)
		}, map[int]string{0: "No saved texts"}, func() {}},
	} {
		had := 0
		for _, n := range []int{0, 1, 50, 51} {
			list.add(n - had)
			had = n
			a := list.who.get(list.path)
			rows := strings.Count(a.body, list.row)
			if a.status != http.StatusOK || rows != min(n, list.most) || !strings.Contains(plain(a.body), list.says[n]) {
				t.Errorf("%s of %d: %d with %d rows, without %q: %s", name, n, a.status, rows, list.says[n], plain(a.body))
			}
			next := found(nextLink, a.body)
			if (next != "") != (n > list.most) {
				t.Errorf("%s of %d: the next page is %q", name, n, next)
			}
			if next == "" {
				continue
			}
			second := list.who.get(next)
			if rows := strings.Count(second.body, list.row); second.status != http.StatusOK || rows != 1 || found(nextLink, second.body) != "" {
				t.Errorf("%s: the last page has %d rows, and goes on to %q: %s", name, rows, found(nextLink, second.body), plain(second.body))
			}
		}
		if name == "queue" {
			claimTheLast(max)
		}
		list.gone()
	}
}

// claimTheLast claims the only row of the last page of what no one has claimed, which leaves
// the list by that.
func claimTheLast(b *browser) {
	b.Helper()
	first := b.get("/admin?assignee=unassigned")
	next := found(nextLink, first.body)
	second := b.get(next)
	b.check("the second page", second, http.StatusOK, "51 of 51")
	id := between(b.T, second.body, `name="id" value="`, `"`)
	_, query, _ := strings.Cut(next, "?")
	done := b.post("/admin/claims", url.Values{"id": {id}, "do": {"claim"}, "queue": {query}})
	b.check("claiming all of it", done, http.StatusOK, "1 submission claimed.")
	if rows := strings.Count(done.body, "data-stop>"); rows != 50 || !strings.Contains(done.body, "1–50 of 50") || found(nextLink, done.body) != "" || strings.Contains(done.body, `rel="prev"`) {
		b.Errorf("then there are %d rows: %s", rows, plain(done.body))
	}
}
