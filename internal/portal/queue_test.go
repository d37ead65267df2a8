package portal_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

// lastQuery records the last statement that read a list.
type lastQuery struct {
	marks string // text in such a statement
	sql   string
	args  []any
}

func (l *lastQuery) note(sql string, args []any) {
	if strings.Contains(sql, l.marks) {
		l.sql, l.args = sql, args
	}
}

func (l *lastQuery) TraceQueryStart(ctx context.Context, _ *pgx.Conn, d pgx.TraceQueryStartData) context.Context {
	l.note(d.SQL, d.Args)
	return ctx
}

func (l *lastQuery) TraceBatchStart(ctx context.Context, _ *pgx.Conn, d pgx.TraceBatchStartData) context.Context {
	for _, q := range d.Batch.QueuedQueries {
		l.note(q.SQL, q.Arguments)
	}
	return ctx
}

func (*lastQuery) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData)     {}
func (*lastQuery) TraceBatchQuery(context.Context, *pgx.Conn, pgx.TraceBatchQueryData) {}
func (*lastQuery) TraceBatchEnd(context.Context, *pgx.Conn, pgx.TraceBatchEndData)     {}

// crowd adds n submissions of 200 orgs, the same number in each status. Of those that can
// be claimed, Rae has every tenth, and Rob every hundredth. One in ten is an API service,
// one in 500 mentions zebras, and one in 50 has waited for a long time.
func (w *world) crowd(n int) {
	w.Helper()
	filling, err := w.db.Pool().Acquire(w.ctx())
	if err != nil {
		w.Fatal(err)
	}
	defer filling.Release()
	// No page does as much, and the machine may be busy.
	if _, err := filling.Exec(w.ctx(), `set statement_timeout = 0`); err != nil {
		w.Fatal(err)
	}
	for _, sql := range []string{
		`insert into orgs (okta_id, issuer, name) select 'crowd-' || n, 'https://crowd-' || n || '.example', 'Firm' || n || ' GmbH' from generate_series(1, 200) n`,
		`insert into people (org_id, sub, name, email) select id, 'sub', name, '' from orgs where okta_id like 'crowd-%'`,
		`create table seeds as
		 select n, gen_random_uuid() integration, p.org_id, p.id person, (array['DRAFT', 'REVIEW', 'CHANGES', 'QA', 'BUGS', 'FINAL', 'PUBLISHED', 'SUPERSEDED', 'REMOVED'])[1 + n % 9] status
		 from generate_series(1, $1::int) n join (select *, row_number() over (order by length(name), name) i from people where sub = 'sub') p on p.i = 1 + n % 200`,
		`insert into integrations (id, org_id, slug) select integration, org_id, case when status = 'PUBLISHED' then 'app-' || n end from seeds`,
		`insert into submissions (org_id, integration_id, version, status, submitted, created_at, changed_at, changed_by, submitted_at, published_at, due_at, queue_at, claimed_by, claimed_at)
		 select org_id, integration, 1, status,
		     jsonb_build_object('app_name', 'App ' || n, 'app_description', case when n % 500 = 1 then 'For zebras' else 'For horses' end || ' at home.acme.example',
		         case when n % 10 = 0 then 'api_support' else 'connector_support' end, 'on'),
		     @now, @now, person, case when n % 50 = 7 then @now - interval '40 days' else @now - interval '1 hour' * (n % 100) end,
		     case when status = 'PUBLISHED' then @now end, case when status in ('REVIEW', 'QA', 'FINAL') then @now + interval '1 hour' * (n % 400 - 100) end, @now + interval '1 hour' * (n % 400 - 100),
		     case when status in ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'REMOVED') then null when n % 100 = 3 then @rob::uuid when n % 10 = 4 then @rae::uuid end,
		     case when status in ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'REMOVED') then null when n % 100 = 3 or n % 10 = 4 then @now end
		 from seeds`,
		`update submissions set oin_asked_at = now() where version = 1 and status in ('REVIEW', 'CHANGES', 'BUGS', 'FINAL') and submitted->>'app_name' ~ '(00|14)$'`,
		`analyze`,
	} {
		sql = strings.NewReplacer("@now", "timestamptz '"+w.clock.Format("2006-01-02 15:04:05Z07:00")+"'", "@rob", "'"+string(w.rob.ID)+"'", "@rae", "'"+string(w.rae.ID)+"'").Replace(sql)
		var args []any
		if strings.Contains(sql, "$1") {
			args = append(args, n)
		}
		if _, err := filling.Exec(w.ctx(), sql, args...); err != nil {
			w.Fatal(err)
		}
	}
}

// With many submissions, each filter returns, page by page, exactly what a plain query
// returns, in order, and reads few rows.
func TestQueueFiltersFindWhatTheySayAtTheCostOfAPage(t *testing.T) {
	t.Parallel()
	last := lastQuery{marks: "row_number() over"}
	db, err := postgres.Open(t.Context(), postgres.Address{URL: pgtest.URL(t)}, &last)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	w := worldOn(t, db)
	w.crowd(27_000) // 3,000 in each status
	const turn = `status in ('REVIEW', 'QA', 'FINAL')`
	const waits = `(` + turn + ` or status in ('CHANGES', 'BUGS') and oin_asked_at is not null)`
	const inReview = `status in ('REVIEW', 'QA', 'FINAL', 'CHANGES', 'BUGS')`
	const sent = `status <> 'DRAFT'`
	type filter = oin.QueueFilter
	for name, tt := range map[string]struct {
		filter filter
		plain  string // the same condition as plain SQL
		pages  int    // to read
	}{
		"all":                  {filter{}, waits, 3},
		"status":               {filter{Status: oin.StatusQA}, `status = 'QA'`, 3},
		"status of no turn":    {filter{Status: oin.StatusPublished}, `status = 'PUBLISHED'`, 3},
		"type":                 {filter{Type: "api"}, waits + ` and submitted->>'api_support' = 'on'`, 3},
		"type and status":      {filter{Type: "api", Status: oin.StatusRemoved}, `status = 'REMOVED' and submitted->>'api_support' = 'on'`, 3},
		"mine":                 {filter{Assignee: oin.AssigneeMe}, inReview + ` and claimed_by = '` + string(w.rae.ID) + `'`, 3},
		"Rob's":                {filter{Assignee: oin.Assignee(w.rob.ID)}, inReview + ` and claimed_by = '` + string(w.rob.ID) + `'`, 100},
		"with the ISV, Rob's":  {filter{Assignee: oin.Assignee(w.rob.ID), Status: oin.StatusChanges}, `status = 'CHANGES' and claimed_by = '` + string(w.rob.ID) + `'`, 100},
		"no one's of no one":   {filter{Assignee: oin.Assignee(w.max.ID)}, `false`, 1},
		"replied":              {filter{Replied: true}, waits + ` and oin_asked_at is not null`, 100},
		"replied, mine":        {filter{Replied: true, Assignee: oin.AssigneeMe}, waits + ` and oin_asked_at is not null and claimed_by = '` + string(w.rae.ID) + `'`, 100},
		"unassigned":           {filter{Assignee: oin.AssigneeNone}, waits + ` and claimed_by is null`, 3},
		"overdue":              {filter{Due: oin.DueOverdue}, turn + ` and due_at < '2026-11-24 00:00Z'`, 3},
		"due today":            {filter{Due: oin.DueToday}, turn + ` and due_at >= '2026-11-24 00:00Z' and due_at < '2026-11-25 00:00Z'`, 100},
		"due this week":        {filter{Due: oin.DueThisWeek}, turn + ` and due_at >= '2026-11-23 00:00Z' and due_at < '2026-11-30 00:00Z'`, 3},
		"due, no one's turn":   {filter{Due: oin.DueOverdue, Status: oin.StatusPublished}, `false`, 1},
		"waits long":           {filter{MinDaysWaiting: 30}, waits + ` and submitted_at < '2026-10-25 10:00Z'`, 100},
		"rare word":            {filter{Text: "zebras"}, sent + ` and submitted->>'app_description' like '%zebras%'`, 100},
		"common word":          {filter{Text: "HORSES"}, sent + ` and submitted->>'app_description' like '%horses%'`, 3},
		"beginning of a word":  {filter{Text: "zeb"}, sent + ` and submitted->>'app_description' like '%zebras%'`, 100},
		"name and org":         {filter{Text: "firm17 app"}, sent + ` and org_id = (select id from orgs where name = 'Firm17 GmbH')`, 100},
		"part of an address":   {filter{Text: "zebras acme"}, sent + ` and submitted->>'app_description' like '%zebras%'`, 100},
		"no such word":         {filter{Text: "ebras"}, `false`, 1},
		"no word at all":       {filter{Text: "'\"\\:*&!|()<->"}, `false`, 1},
		"many":                 {filter{Text: "horses", Type: "workflows", Assignee: oin.AssigneeNone, Due: oin.DueOverdue, MinDaysWaiting: 1}, turn + ` and submitted->>'app_description' like '%horses%' and submitted->>'connector_support' = 'on' and claimed_by is null and due_at < '2026-11-24 00:00Z' and submitted_at < '2026-11-23 10:00Z'`, 3},
		"the ISV's, unclaimed": {filter{Assignee: oin.AssigneeNone, Status: oin.StatusBugs}, `status = 'BUGS' and claimed_by is null`, 3},
	} {
		var want []oin.SubmissionID
		for _, part := range tt.filter.Parts() {
			order := `queue_at, id`
			if part != oin.PartWaiting {
				order = `queue_at desc, id desc`
			}
			want = append(want, w.plainly(tt.plain, partOf(tt.filter, part), order)...)
		}
		var got []oin.SubmissionID
		ask := oin.QueueAsk{Filter: tt.filter}
		page := 0
		for more := true; more && page < tt.pages; page++ {
			q, err := w.portal.Queue(t.Context(), w.rae, ask)
			w.ok(err)
			for _, row := range q.Rows {
				got = append(got, row.ID)
			}
			if tt.plain != "false" && page < 2 {
				most := 1200.0
				switch {
				case name == "type", name == "type and status", name == "Rob's", name == "waits long", name == "many", name == "the ISV's, unclaimed": // counted too
					most = 2800
				case tt.filter.Text != "": // searches a thousand of each status
					most = 11_000
				}
				w.readsLittle(fmt.Sprintf("%s, page %d", name, page+1), last, most)
			}
			if n := len(want); q.Before != (page)*portal.PageSize && n > 0 || !q.More && q.Total != n || q.More && q.Total > n {
				t.Errorf("%s, page %d: %d rows before it, of %d, more %v; there are %d", name, page+1, q.Before, q.Total, q.More, n)
			}
			ask, more = ask.From(q.Next), q.Next.ID != ""
		}
		if page == tt.pages {
			want = want[:min(len(want), len(got))]
		}
		if len(got) == 0 && tt.plain != "false" || !slices.Equal(got, want) {
			t.Errorf("%s: got %d on %d pages, which are not the first of what a plain query finds", name, len(got), page)
		}
	}
	// A text that fills a page is counted, too: exactly, or if it is frequent, in the first thousand of each status.
	for text, want := range map[string]struct {
		total int
		more  bool
	}{"zebras": {48, false}, "horses": {1000, true}, "firm170": {120, false}} {
		q, err := w.portal.Queue(t.Context(), w.rae, oin.QueueAsk{Filter: filter{Text: text}})
		w.ok(err)
		// How frequent a text is, is judged by some of the rows, which can differ.
		exact, atLeast := q.Total == want.total && !q.More, q.More && q.Total >= portal.PageSize
		if want.more && (!q.More || q.Total < want.total) || !want.more && !exact && !(atLeast && q.Total <= want.total) {
			t.Errorf("%q: %d, more %v, want %+v", text, q.Total, q.More, want)
		}
	}
	for name, tt := range map[string]struct {
		filter filter
		plain  string
	}{
		"all": {filter{}, waits}, "mine": {filter{Assignee: oin.AssigneeMe}, inReview + ` and claimed_by = '` + string(w.rae.ID) + `'`},
		"published": {filter{Status: oin.StatusPublished}, `status = 'PUBLISHED'`}, "unassigned": {filter{Assignee: oin.AssigneeNone}, waits + ` and claimed_by is null`},
		"zebras": {filter{Text: "zebras"}, sent + ` and submitted->>'app_description' like '%zebras%'`},
	} {
		for _, order := range []oin.QueueOrder{
			{Descending: true}, {By: oin.SortSubmitted}, {By: oin.SortSubmitted, Descending: true}, {By: oin.SortName}, {By: oin.SortOrg}, {By: oin.SortOrg, Descending: true},
		} {
			name := name + " by " + order.String()
			var want []oin.SubmissionID
			for _, part := range tt.filter.Parts() {
				column := map[oin.QueueSort]string{
					oin.SortDue: "queue_at", oin.SortSubmitted: "submitted_at", oin.SortName: `lower(submitted->>'app_name') collate "C"`,
					oin.SortOrg: `(select lower(name) from orgs where id = org_id) collate "C"`,
				}[order.By]
				if order.Descending != (order.By == oin.SortDue && part != oin.PartWaiting) {
					want = append(want, w.plainly(tt.plain, partOf(tt.filter, part), column+` desc, id desc`)...)
				} else {
					want = append(want, w.plainly(tt.plain, partOf(tt.filter, part), column+`, id`)...)
				}
			}
			w.goesThroughAndBack(name, oin.QueueAsk{Filter: tt.filter, Order: order}, want, &last)
		}
	}
}

// partOf returns the condition of a part of the list.
func partOf(f oin.QueueFilter, part oin.QueuePart) string {
	const replied = `status in ('CHANGES', 'BUGS') and oin_asked_at is not null`
	switch {
	case f.Status != oin.Status{}:
		return `true`
	case part == oin.PartWaiting:
		return `(status in ('REVIEW', 'QA', 'FINAL') or ` + replied + `)`
	case part == oin.PartISV:
		return `(status in ('CHANGES', 'BUGS') and oin_asked_at is null)`
	default:
		return `status in ('PUBLISHED', 'SUPERSEDED', 'REMOVED')`
	}
}

// plainly returns what a plain query finds.
func (w *world) plainly(condition, part, order string) []oin.SubmissionID {
	w.Helper()
	rows, err := w.db.Pool().Query(w.ctx(), `select id from submissions where `+condition+` and `+part+` order by `+order)
	w.ok(err)
	all, err := pgx.CollectRows(rows, pgx.RowTo[oin.SubmissionID])
	w.ok(err)
	return all
}

// goesThroughAndBack reads up to four pages of the queue, and goes back to the first one.
func (w *world) goesThroughAndBack(name string, ask oin.QueueAsk, want []oin.SubmissionID, last *lastQuery) {
	w.Helper()
	ids := func(q oin.Queue) (all []oin.SubmissionID) {
		for _, row := range q.Rows {
			all = append(all, row.ID)
		}
		return all
	}
	most := 2000.0
	if ask.Filter.Text != "" {
		most = 11_000
	}
	var pages []oin.Queue
	for len(pages) < 4 {
		q, err := w.portal.Queue(w.ctx(), w.rae, paths.ParseQueue(paths.QueueQuery(ask)))
		w.ok(err)
		w.readsLittle(fmt.Sprintf("%s, page %d", name, len(pages)+1), *last, most)
		from := min(len(want), len(pages)*portal.PageSize)
		if end := min(len(want), from+portal.PageSize); !slices.Equal(ids(q), want[from:end]) {
			w.Errorf("%s: page %d has %d rows, which are not those that a plain query finds", name, len(pages)+1, len(q.Rows))
		}
		pages = append(pages, q)
		if q.Next.ID == "" {
			break
		}
		ask = ask.From(q.Next)
	}
	// From one submission to the next, and back.
	at := func(i int) oin.SubmissionID {
		if i < 0 || i >= len(want) {
			return ""
		}
		return want[i]
	}
	for _, i := range []int{0, len(want) / 2, len(want) - 1} {
		if at(i) == "" {
			continue
		}
		for _, back := range []bool{false, true} {
			to := i + 1
			if back {
				to = i - 1
			}
			found, err := w.portal.QueueBeside(w.ctx(), w.rae, ask, at(i), oin.Status{}, back)
			w.ok(err)
			w.readsLittle(fmt.Sprintf("%s, beside %d", name, i), *last, most)
			if found != at(to) {
				w.Errorf("%s: beside %d (back: %v) is not %d", name, i, back, to)
			}
		}
	}
	if first := pages[0]; first.Previous.ID != "" {
		w.Errorf("%s: there is a page before the first", name)
	}
	for i := len(pages) - 1; i > 0; i-- {
		q, err := w.portal.Queue(w.ctx(), w.rae, paths.ParseQueue(paths.QueueQuery(ask.From(pages[i].Previous))))
		w.ok(err)
		if before := pages[i-1]; !slices.Equal(ids(q), ids(before)) || q.Before != before.Before || (q.Previous.ID == "") != (i == 1) || q.Next.ID != before.Next.ID {
			w.Errorf("%s: back from page %d leads to %d rows from %d on, not to those of the page before", name, i+1, len(q.Rows), q.Before)
		}
	}
}

// readsLittle fails the test if a statement reads more rows of submissions than most.
func (w *world) readsLittle(name string, q lastQuery, most float64) {
	w.Helper()
	var raw []byte
	args := append([]any{pgx.QueryExecModeCacheDescribe}, q.args...)
	if err := w.db.Pool().QueryRow(w.ctx(), `explain (analyze, format json, timing off) `+q.sql, args...).Scan(&raw); err != nil {
		w.Fatal(err)
	}
	type node struct {
		Type    string  `json:"Node Type"`
		Table   string  `json:"Relation Name"`
		Parent  string  `json:"Parent Relationship"`
		Rows    float64 `json:"Actual Rows"`
		Dropped float64 `json:"Rows Removed by Filter"`
		Checked float64 `json:"Rows Removed by Index Recheck"`
		Loops   float64 `json:"Actual Loops"`
		Plans   []json.RawMessage
	}
	looked := 0.0
	var walk func(json.RawMessage)
	walk = func(raw json.RawMessage) {
		var n node
		if err := json.Unmarshal(raw, &n); err != nil {
			w.Fatal(err)
		}
		if n.Parent == "SubPlan" {
			return // a lookup of one row's neighbors, by its index
		}
		if n.Table == "submissions" {
			looked += (n.Rows + n.Dropped + n.Checked) * n.Loops
			if n.Type == "Seq Scan" && n.Loops > 0 {
				w.Errorf("%s reads the whole table", name)
			}
		}
		for _, child := range n.Plans {
			walk(child)
		}
	}
	var plans []struct{ Plan json.RawMessage }
	if err := json.Unmarshal(raw, &plans); err != nil {
		w.Fatal(err)
	}
	walk(plans[0].Plan)
	if looked > most {
		w.Errorf("%s looks at %.0f rows for one page, want %.0f at most:\n%s", name, looked, most, raw)
	}
}

func TestQueueFindsNamesAsTheyAreNow(t *testing.T) {
	w := newWorld(t)
	id := w.submitted("Acme Directory")
	finds := func(text string, want bool) {
		t.Helper()
		q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{Filter: oin.QueueFilter{Text: text}})
		w.ok(err)
		if got := len(q.Rows) == 1 && q.Rows[0].ID == id; got != want {
			t.Errorf("%q: found %v, want %v", text, got, want)
		}
	}
	finds("acme dir", true)
	finds("newest", false)
	w.ok(w.db.InTx(w.ctx(), func(tx *postgres.Tx) error {
		_, err := tx.SaveSignIn(w.ctx(), postgres.SignIn{OktaID: "id-acme", Issuer: w.ada.Org.Issuer, OrgName: "The Newest-Name Company", Sub: "ada", Name: "ada", Role: oin.RoleISV}, w.clock)
		return err
	}))
	finds("newest name direc", true)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "x"})
	w.setText(id, oin.AppName, "Phone Book")
	w.act(w.ada, id, oin.ActionSubmit)
	finds("newest phone", true)
	finds("directory", false)
}

func TestReviewersFindASubmissionByWhateverTheyHave(t *testing.T) {
	w := newWorld(t)
	published := w.published("Acme Directory")
	waiting := w.submitted("Acme Lighthouse")
	draft := w.complete("Acme Secret Plan")
	for text, want := range map[string][]oin.SubmissionID{
		"acme":                           {waiting, published}, // in review first
		"ACME.okta.example":              {waiting, published},
		"ada@ACME.example":               {waiting, published},
		"gus@globex.example":             nil,
		string(published):                {published},
		strings.ToUpper(string(waiting)): {waiting},
		string(draft):                    nil,
		"lighthuose":                     {waiting}, // mistyped
		"acme litehouse":                 {waiting},
		"directori":                      {published},
		"ligthhouse":                     {waiting}, // two letters swapped
		"ilghthouse":                     {waiting},
		"driec":                          {published},
		"published":                      {published}, // the word of a status
		"Acme publ":                      nil,
		"directory published":            {published},
		"lighthouse published":           nil,
		"to be reviewed by okta":         {waiting},
		"in qa":                          nil,
		"secret":                         nil,
		"sekret":                         nil,
		"zzzzzz":                         nil,
		"it's 100%_\\":                   nil,
	} {
		q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{Filter: oin.QueueFilter{Text: text}})
		w.ok(err)
		var got []oin.SubmissionID
		for _, row := range q.Rows {
			got = append(got, row.ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q finds %v, want %v (draft %s)", text, got, want, draft)
		}
	}
	w.contactsAreFound()
	service := w.draft()
	s := oin.ExampleAnswers(oin.APISupport)
	if _, err := w.db.Pool().Exec(w.ctx(), `update submissions set status = 'REVIEW', submitted = $2, submitted_at = now() where id = $1`, service, s); err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{s[oin.APIScopes].Items[0].Value, "acme"} {
		q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{Filter: oin.QueueFilter{Text: text}})
		w.ok(err)
		if !slices.ContainsFunc(q.Rows, func(r oin.Queued) bool { return r.ID == service }) {
			t.Errorf("%q does not find the service", text)
		}
	}
	// Whatever one has finds it in every status.
	both := oin.ExampleAnswers(oin.ConnectorSupport)
	both[oin.AppName], both[oin.APIScopes] = oin.Value{Text: "Quetzal Bridge"}, s[oin.APIScopes]
	any := w.draft()
	if _, err := w.db.Pool().Exec(w.ctx(), `update integrations set slug = 'quetzal' where id = (select integration_id from submissions where id = $1)`, any); err != nil {
		t.Fatal(err)
	}
	for _, status := range oin.Statuses {
		if status.Status == oin.StatusDraft {
			continue
		}
		if _, err := w.db.Pool().Exec(w.ctx(), `update submissions set status = $2, submitted = $3, submitted_at = now(), published_at = now() where id = $1`, any, status.Status, both); err != nil {
			t.Fatal(err)
		}
		for what, text := range map[string]string{
			"name": "quetzal", "mistyped name": "quezal bridge", "org": "acme", "domain": "acme.okta.example", "email": "abe@acme.example",
			"scope": both[oin.APIScopes].Items[0].Value, "connector": both[oin.Connector].Text, "id": string(any),
		} {
			q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{Filter: oin.QueueFilter{Text: text}})
			w.ok(err)
			if !slices.ContainsFunc(q.Rows, func(r oin.Queued) bool { return r.ID == any }) {
				t.Errorf("%s: its %s, %q, doesn't find it", status.Label, what, text)
			}
		}
	}
	if _, err := w.db.Pool().Exec(w.ctx(), `update submissions set status = 'DRAFT' where id = $1`, any); err != nil {
		t.Fatal(err)
	}
	if _, err := w.db.Pool().Exec(w.ctx(), `update orgs set issuer = 'https://new.login.example' where name = 'acme'`); err != nil {
		t.Fatal(err)
	}
	q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{Filter: oin.QueueFilter{Text: "new.login"}})
	w.ok(err)
	if len(q.Rows) != 3 {
		t.Errorf("after the org's domain changed, %d are found by it", len(q.Rows))
	}
}
