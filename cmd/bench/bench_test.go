package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// TestMain lets this test program be the program that is measured.
func TestMain(m *testing.M) {
	if os.Getenv(serveEnv) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

func TestEachPageIsMeasured(t *testing.T) {
	set := settings{N: 640, rounds: 1, small: 640, Dir: t.TempDir(), Round: 10 * time.Millisecond, ephemeral: true}
	sites, err := openSites(t.Context(), set)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := closeSites(sites); err != nil {
			t.Error(err)
		}
	}()
	r, err := measure(t.Context(), set, sites) // an answer that is no 200 is an error
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	r.print(&out)
	pages := map[string]bool{}
	for _, p := range r.Pages {
		pages[p.Page] = true
		if p.Product.Rate <= 0 || p.Product.P50 <= 0 || p.Floor.Rate <= 0 || p.Floor.P99 < p.Floor.P50 || p.Allocations <= 0 || p.Size <= 0 {
			t.Errorf("%s of %d: %+v", p.Page, p.N, p)
		}
		if (p.Statements < 1) != (p.Page == "Sign-in") {
			t.Errorf("%s of %d asks the database %g times", p.Page, p.N, p.Statements)
		}
		if !strings.Contains(out.String(), "| "+p.Page+" ") {
			t.Errorf("the table has no %s:\n%s", p.Page, out.String())
		}
	}
	if p := r.Program; p.Ready <= 0 || p.Idle > 0 && p.Memory < p.Idle || !strings.Contains(out.String(), "The program is ready") {
		t.Errorf("the program: %+v", p)
	}
	if len(pages) < 14 || len(r.Pages) != len(pages) {
		t.Errorf("%d results of %d pages", len(r.Pages), len(pages))
	}

	set.Profile = t.TempDir()
	if err := writeProfiles(t.Context(), set, sites[0]); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"cpu.pprof", "allocs.pprof"} {
		if info, err := os.Stat(filepath.Join(set.Profile, name)); err != nil || info.Size() == 0 {
			t.Errorf("there is no %s: %v", name, err)
		}
	}

	t.Run("the seed is what the product would have written", func(t *testing.T) { checkSeed(t, sites[0]) })
}

func TestInterruptedRunEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	err := run(ctx, settings{N: 640, rounds: 1, small: 640, Dir: t.TempDir(), ephemeral: true}, io.Discard)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("an interrupted run ended with %v", err)
	}
}

func TestTablesReplaceThoseInADocument(t *testing.T) {
	path := filepath.Join(t.TempDir(), "growth.md")
	if err := os.WriteFile(path, []byte("Before\n"+docBegin+"| Old |\n"+docEnd+"After\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	r := results{Pages: []result{{Page: "Form", N: 10_000, Floor: figures{Rate: 2000}, Product: figures{Rate: 1500}}}}
	for range 2 { // also those that it has written itself
		if err := r.writeDoc(path); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	doc := string(got)
	if !strings.HasPrefix(doc, "Before\n"+docBegin) || !strings.HasSuffix(doc, "\n"+docEnd+"After\n") || strings.Contains(doc, "Old") || strings.Count(doc, "| Form ") != 1 {
		t.Errorf("the document is\n%s", doc)
	}
	if err := os.WriteFile(path, []byte("No place"), 0o600); err != nil {
		t.Fatal(err)
	}
	err = run(t.Context(), settings{N: 640, rounds: 1, small: 640, Dir: t.TempDir(), Doc: path, ephemeral: true}, io.Discard)
	if err == nil || !strings.Contains(err.Error(), "no place for the tables") {
		t.Errorf("without a place, the run ended with %v", err)
	}
	if _, _, err := readDoc("../../docs/growth.md"); err != nil {
		t.Error(err)
	}
}

func TestSizesAreTold(t *testing.T) {
	r := results{Pages: []result{
		{Page: "Form", N: 10_000, Floor: figures{Rate: 2000}, Product: figures{Rate: 1500}},
		{Page: "Form", N: 1_000_000, Floor: figures{Rate: 2000}, Product: figures{Rate: 1200}},
	}}
	var out bytes.Buffer
	r.print(&out)
	for _, line := range []string{"| Product, rates | 10,000 | 1,000,000 | ratio |", "| Form           |  1,500 |     1,200 |  0.80 |"} {
		if !strings.Contains(out.String(), line+"\n") {
			t.Errorf("there is no %q in:\n%s", line, out.String())
		}
	}
}

func TestWhatIsMuchWorseThanBeforeIsMarked(t *testing.T) {
	dir := t.TempDir()
	before := results{Pages: []result{
		{Page: "Form", N: 10, Product: figures{Rate: 100, P99: 5}, Statements: 3, Allocations: 100},
		{Page: "Form", N: 20, Product: figures{Rate: 100, P99: 5}, Statements: 3, Allocations: 100},
		{Page: "Queue", N: 10, Product: figures{Rate: 100, P99: 5}, Statements: 3, Allocations: 100},
	}}
	path, err := before.write(dir)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		now  result
		mark string
	}{
		"the same":               {before.Pages[1], ""},
		"a little slower":        {result{Page: "Form", N: 20, Product: figures{Rate: 92, P99: 50}, Statements: 3, Allocations: 109}, ""},
		"slower":                 {result{Page: "Form", N: 20, Product: figures{Rate: 90, P99: 5}, Statements: 3, Allocations: 100}, "worse: rate"},
		"with a statement more":  {result{Page: "Form", N: 20, Product: figures{Rate: 200, P99: 5}, Statements: 4, Allocations: 100}, "worse: statements"},
		"slower and with more":   {result{Page: "Form", N: 20, Product: figures{Rate: 10, P99: 5}, Statements: 3, Allocations: 120}, "worse: allocations, rate"},
		"a page of another size": {result{Page: "Queue", N: 20, Product: figures{Rate: 1}, Statements: 9, Allocations: 900}, ""},
	} {
		kept, err := readResults(path)
		if err != nil {
			t.Fatal(err)
		}
		now := results{Pages: []result{before.Pages[0], c.now}}
		var out bytes.Buffer
		if worse := now.compare(&out, kept); worse != (c.mark != "") || strings.Count(out.String(), "worse:") != strings.Count(c.mark, "worse:") || !strings.Contains(out.String(), c.mark) {
			t.Errorf("%s: worse: %t\n%s", name, worse, out.String())
		}
	}
}

// checkSeed looks at what a site was filled with.
func checkSeed(t *testing.T, s *site) {
	db := s.app.DB.Pool()
	list := func(sql string) []string {
		t.Helper()
		rows, err := db.Query(t.Context(), sql)
		if err != nil {
			t.Fatal(err)
		}
		found, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			t.Fatal(err)
		}
		return found
	}
	// A table that is new is seeded, or is one that no measured page reads.
	empty := strings.Fields("api_tokens attachments audit blobs chosen_notices connectors created_once daily_notices declined_notices dismissals emailed files holidays inbox instances limits logout_requests mails notes open_forms org_clients org_deletions org_notes queue_columns removal_requests secrets sign_in_codes subscriptions ticks trusted_publishers trusted_uses views webhook_attempts webhook_deliveries webhook_secrets webhooks")
	for _, table := range list(`select relname::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname !~ '^(river|goose)_'`) {
		some := list(`select 'some' from ` + table + ` limit 1`)
		if left := strings.Contains(" "+strings.Join(empty, " ")+" ", " "+table+" "); left == (len(some) > 0) {
			t.Errorf("%s: has rows: %t, is left empty: %t", table, len(some) > 0, left)
		}
	}
	// The seed writes without checking foreign keys; making them again checks them.
	for _, sql := range list(`
		select format('alter table %s add constraint %I %s', conrelid::regclass, conname || '_again', pg_get_constraintdef(oid))
		from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`) {
		if _, err := db.Exec(t.Context(), sql); err != nil {
			t.Errorf("%s: %v", sql, err)
		}
	}
	for what, sql := range map[string]string{
		"indexes that are off":         `select indexrelid::regclass::text from pg_index where not indisvalid or not indisready`,
		"triggers that are not as new": `select tgname::text from pg_trigger where tgenabled <> 'O'`,
		"settings of the seed":         `select name from pg_settings where source = 'configuration file' and name in ('fsync', 'autovacuum')`,
		"no search":                    `select id::text from submissions where (search is null) <> (submitted is null)`,
		"rounds":                       `select id::text from submissions s where round <> (select count(*) from rounds r where r.submission_id = s.id)`,
		"turns":                        `select id::text from submissions s where (status in ('REVIEW', 'CHANGES', 'QA', 'BUGS', 'FINAL')) <> exists (select from turns t where t.submission_id = s.id and t.ended_at is null)`,
		"the absent word":              `select id::text from submissions where status = 'REVIEW' and search @@ 'harbor'`,
		"catalog":                      `select 'differs' from catalog_state where published <> (select count(*) from submissions where status = 'PUBLISHED')`,
		"statuses":                     `select 'few' from submissions having count(distinct status) < 9`,
		"number":                       `select count(*)::text from submissions having count(*) <> 640`,
	} {
		if found := list(sql); len(found) > 0 {
			t.Errorf("%s: %v", what, found[0])
		}
	}
}

func TestOnlySomePagesAreMeasured(t *testing.T) {
	some := settings{Only: []string{"form", "Queue*"}}
	for page, want := range map[string]bool{"Form": true, "Queue": true, "Queue, a rare word": true, "Catalog": false, "Save one field": false} {
		if got := some.measures(page); got != want {
			t.Errorf("%s is measured: %t", page, got)
		}
		if !(settings{}).measures(page) {
			t.Errorf("%s is not measured where all are", page)
		}
	}
}
