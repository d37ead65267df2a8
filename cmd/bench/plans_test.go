package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/server"
)

const (
	large   = 1500 // rows of a table that no page may read from end to end; smaller ones are read as PostgreSQL likes
	perUsed = 10   // rows that may be read for each one that is used
	always  = 100  // rows that may be read for none
)

// readsMore says which statements may read more, by a part of their text. Here, the first
// thousand of a status are nearly all.
var readsMore = map[string]float64{
	"sample_open":                400,   // looks at 200 rows of two statuses, to find how frequent a word is
	"near_part_":                 2 * n, // searches the first thousand of each status for a frequent word
	"-count":                     2 * n, // counts what that finds
	"with ended as materialized": 8 * n, // figures are of all that ended in some months
}

const n = 4000 // submissions

// notWalked are routes whose statements are not looked at, and why.
var notWalked = map[string]string{
	paths.SignInStart: "asks an Okta org", paths.SignInAgain: "asks an Okta org", paths.Callback: "comes from an Okta org", paths.FrontChannelLogout: "comes from an Okta org",
	paths.QueueChanges: "stays open", paths.ReviewNow("{id}", oin.Standing{}, ""): "reads what the page of the review does, or stays open",
	paths.AuditCSV: "sends everything", paths.AuditJSONL: "sends everything", paths.Sitemap: "lists the whole catalog, once for each change",
}

// Each statement that a page runs is planned with many rows, with the values that the page
// sent: no large table is read from end to end, and little more is read than is used.
func TestStatementsOfPagesReadLittle(t *testing.T) {
	s, err := openSite(t.Context(), settings{N: n, small: n, Dir: t.TempDir(), ephemeral: true}, n)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}()
	db := s.app.DB.Pool()
	one := func(sql string) (v string) {
		t.Helper()
		if err := db.QueryRow(t.Context(), sql).Scan(&v); err != nil {
			t.Fatal(err)
		}
		return v
	}
	someone := func(role oin.Role, which string) target {
		t.Helper()
		found, err := s.find(t.Context(), role, which)
		if err != nil {
			t.Fatal(err)
		}
		return found[0]
	}
	isv, reviewer := someone(oin.RoleISV, someDrafts), someone(oin.RoleReviewer, fmt.Sprintf(someReviews, "round > 1"))
	admin := someone(oin.RoleAdmin, fmt.Sprintf(someReviews, "round > 1"))

	type visit struct {
		address string
		who     target
	}
	var visits []visit
	for _, line := range server.SiteMap() {
		if !strings.HasPrefix(line.Method, "GET") || notWalked[line.Path] != "" {
			continue
		}
		who := target{}
		switch {
		case strings.Contains(line.Access, string(oin.RoleAdmin)):
			who = admin
		case strings.Contains(line.Access, string(oin.RoleReviewer)):
			who = reviewer
		case !strings.Contains(line.Access, "anyone") || strings.Contains(line.Access, "signed in"):
			who = isv
		}
		address := strings.NewReplacer("{id}", who.id, "{tab}", oin.Form[0].ID, "{key}", string(oin.AppIcon), "{sha256}", strings.Repeat("0", 64),
			"{slug}", one(`select min(slug) from catalog`), "{org}", one(`select min(org_id::text) from submissions where status = 'REVIEW'`)).Replace(line.Path)
		visits = append(visits, visit{address, who})
	}
	for _, tab := range oin.Form {
		visits = append(visits, visit{paths.Tab(oin.SubmissionID(isv.id), tab.ID), isv})
	}
	rare, published := one(fmt.Sprintf(aRareName, "REVIEW")), one(fmt.Sprintf(aRareName, "PUBLISHED"))
	filters := []oin.QueueFilter{
		{Text: common}, {Text: rare}, {Text: absent}, {Text: mistyped(rare)}, {Text: reviewer.id}, {Text: "robin@" + one(`select substr(issuer, 9) from orgs where okta_id <> '00oteam' limit 1`)},
		{Type: oin.Form[1].ID}, {MinDaysWaiting: 5}, {Due: oin.DueToday}, {Assignee: oin.Assignee(one(`select min(claimed_by::text) from submissions`))}, {Text: rare, Assignee: oin.AssigneeNone},
	}
	for _, v := range oin.Views {
		filters = append(filters, v.Filter)
	}
	for _, status := range oin.Statuses {
		if status.Status != oin.StatusDraft {
			filters = append(filters, oin.QueueFilter{Status: status.Status})
		}
	}
	for _, f := range filters {
		visits = append(visits, visit{paths.QueueAt(oin.QueueAsk{Filter: f}), reviewer})
	}
	for _, order := range []oin.QueueSort{oin.SortName, oin.SortOrg, oin.SortSubmitted} {
		visits = append(visits, visit{paths.QueueAt(oin.QueueAsk{Order: oin.QueueOrder{By: order}}), reviewer})
	}
	for _, q := range []string{common, published, mistyped(published), common + " " + mistyped(published), "people", "zz", "v", "nothing like that"} {
		visits = append(visits, visit{paths.Catalog + "?" + url.Values{"q": {q}}.Encode(), target{}})
	}
	visits = append(visits, visit{paths.Catalog + "?" + url.Values{"use_case": {oin.AllUseCases()[0]}}.Encode(), target{}},
		visit{paths.Catalog + "?type=" + oin.Form[1].ID, target{}})

	statements := map[string]statement{}
	first := map[string]string{} // the page that has sent it
	for _, v := range visits {
		ctx, did := watch(t.Context())
		r := request(ctx, t, v.address, s.address, v.who.cookie)
		w := &answer{header: http.Header{}}
		s.app.Handler().ServeHTTP(w, r)
		if w.status >= 500 {
			t.Errorf("%s is answered with %d: %.300s", v.address, w.status, w.body.String())
		}
		for _, q := range did.statements {
			if _, ok := statements[q.sql]; !ok && reads(q.sql) {
				statements[q.sql], first[q.sql] = q, v.address
			}
		}
	}
	if len(statements) < 60 {
		t.Errorf("%d pages send only %d statements", len(visits), len(statements))
	}
	sizes := map[string]int{}
	rows, err := db.Query(t.Context(), `select relname::text, reltuples::int from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`)
	if err != nil {
		t.Fatal(err)
	}
	var table string
	var size int
	if _, err := pgx.ForEachRow(rows, []any{&table, &size}, func() error { sizes[table] = size; return nil }); err != nil {
		t.Fatal(err)
	}
	for _, sql := range slices.Sorted(maps.Keys(statements)) {
		p, err := planOf(t.Context(), db, statements[sql])
		if err != nil {
			t.Errorf("%s: %v: %s", first[sql], err, brief(sql))
			continue
		}
		most, searches := perUsed*max(p.used, always/perUsed), false
		for part, more := range readsMore {
			if strings.Contains(sql, part) {
				most, searches = max(most, more), more > n
			}
		}
		read := 0.0
		for table, n := range p.tables {
			if sizes[table] < large {
				continue
			}
			read += n
			if p.whole[table] && !searches {
				t.Errorf("%s reads all rows of %s: %s", first[sql], table, brief(sql))
			}
		}
		if read > most {
			t.Errorf("%s reads %.0f rows, and uses %.0f: %s\n%v", first[sql], read, p.used, brief(sql), p.tables)
		}
	}
}

// reads reports whether a statement reads what the product stores.
func reads(sql string) bool {
	first, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(sql)), " ")
	return first == "select" || first == "with"
}

func brief(sql string) string { return fmt.Sprintf("%.160s", strings.Join(strings.Fields(sql), " ")) }

// plan is what a statement did.
type plan struct {
	used   float64
	tables map[string]float64 // rows that were read of each
	whole  map[string]bool    // tables that were read from end to end
}

func planOf(ctx context.Context, db interface {
	QueryRow(context.Context, string, ...any) pgx.Row
}, q statement) (plan, error) {
	p := plan{tables: map[string]float64{}, whole: map[string]bool{}}
	var raw []byte
	if err := db.QueryRow(ctx, `explain (analyze, format json, timing off) `+q.sql, append([]any{pgx.QueryExecModeCacheDescribe}, q.args...)...).Scan(&raw); err != nil {
		return p, err
	}
	var plans []struct{ Plan node }
	if err := json.NewDecoder(bytes.NewReader(raw)).Decode(&plans); err != nil {
		return p, err
	}
	p.used = plans[0].Plan.Rows
	p.add(plans[0].Plan)
	return p, nil
}

type node struct {
	Type    string  `json:"Node Type"`
	Table   string  `json:"Relation Name"`
	Rows    float64 `json:"Actual Rows"`
	Dropped float64 `json:"Rows Removed by Filter"`
	Checked float64 `json:"Rows Removed by Index Recheck"`
	Loops   float64 `json:"Actual Loops"`
	Plans   []node
}

// add adds what a node and those below it have read. What an aggregate adds up is used, too.
func (p *plan) add(n node) {
	if n.Table != "" && n.Loops > 0 {
		p.tables[n.Table] += (n.Rows + n.Dropped + n.Checked) * n.Loops
		if n.Type == "Seq Scan" {
			p.whole[n.Table] = true
		}
	}
	for _, below := range n.Plans {
		if n.Type == "Aggregate" {
			p.used += below.Rows * below.Loops
		}
		p.add(below)
	}
}

func request(ctx context.Context, t *testing.T, address, host, cookie string) *http.Request {
	t.Helper()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+host+address, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.RequestURI, r.RemoteAddr = address, "127.0.0.1:1"
	r.Header.Set("Cookie", cookie)
	return r
}
