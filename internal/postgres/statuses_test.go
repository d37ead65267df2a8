package postgres_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres/pgtest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

func TestStatementsTakeSetsOfStatusesFromTheDomain(t *testing.T) {
	t.Parallel()
	set := regexp.MustCompile(`status\s+(not )?in\s*\('`)
	one := regexp.MustCompile(`status\s*(?:=|<>|!=)\s*'(\w+)'`)
	files, _ := filepath.Glob("*.go") // the pattern is well-formed
	found := 0
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if written := set.FindString(string(source)); written != "" && !strings.HasSuffix(file, "_test.go") {
			t.Errorf("%s writes a set of statuses itself: %s…; statuses.go has them", file, written)
		}
		for _, m := range one.FindAllStringSubmatch(string(source), -1) {
			if found++; !known(m[1]) {
				t.Errorf("%s: there is no status %s", file, m[1])
			}
		}
	}
	if found == 0 {
		t.Error("no statement asks for a status")
	}
}

func known(code string) bool {
	_, ok := oin.ParseStatus(code)
	return ok
}

// whose has the statuses of each partial index and constraint.
var whose = map[string]func(oin.StatusInfo) bool{
	"submissions_one_in_progress": started, "submissions_one_name": started, "submissions_in_progress": started,
	"submissions_one_published": published,
	"submissions_waiting_since": teams, "submissions_idle": teams, "submissions_due": teams,
	"submissions_asked_isv": published, "submissions_catalogued": func(s oin.StatusInfo) bool { return s.Status == oin.StatusPublished || s.Status == oin.StatusRemoved },
	"submissions_by_name": notDraft, "submissions_by_org_name": notDraft, "submissions_by_round": notDraft,
	"submissions_replied": func(s oin.StatusInfo) bool { return s.Turn == oin.PartyISV && s.Status != oin.StatusDraft },
	"submissions_search":  notDraft, "submissions_connectors": notDraft, "submissions_api_services": notDraft,
	"submissions_unclaimed": inReview, "submissions_search_open": inReview, "turns_status_check": inReview,
	"turns_by_begin":           func(s oin.StatusInfo) bool { return s.Status == oin.StatusReview || s.Status == oin.StatusFinal },
	"submissions_status_check": func(oin.StatusInfo) bool { return true },
}

func started(s oin.StatusInfo) bool   { return s.InProgress }
func published(s oin.StatusInfo) bool { return s.Status == oin.StatusPublished }
func teams(s oin.StatusInfo) bool     { return s.Turn == oin.PartyOIN }
func notDraft(s oin.StatusInfo) bool  { return s.Status != oin.StatusDraft }
func inReview(s oin.StatusInfo) bool  { return s.InProgress && notDraft(s) }

func TestIndexesAndConstraintsHaveTheDomainsSetsOfStatuses(t *testing.T) {
	t.Parallel()
	rows, err := pgtest.New(t).Pool().Query(t.Context(), `
		select c.relname::text, pg_get_expr(i.indpred, i.indrelid) from pg_index i join pg_class c on c.oid = i.indexrelid
		where i.indpred is not null and c.relnamespace = 'public'::regnamespace
		union all
		select conname::text, pg_get_constraintdef(oid) from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`)
	if err != nil {
		t.Fatal(err)
	}
	set := regexp.MustCompile(`\bstatus (=|<>) (?:ANY )?\(?(?:\(?ARRAY\[)?((?:'\w+'::text(?:, )?)+)`)
	code := regexp.MustCompile(`'(\w+)'`)
	found := 0
	var name, condition string
	if _, err := pgx.ForEachRow(rows, []any{&name, &condition}, func() error {
		m := set.FindStringSubmatch(condition)
		if m == nil {
			if strings.Contains(condition, " status ") || strings.Contains(condition, "(status ") {
				t.Errorf("%s: which statuses are these? %s", name, condition)
			}
			return nil
		}
		found++
		belongs := whose[name]
		if belongs == nil {
			t.Errorf("%s is about statuses: say which, in this test: %s", name, condition)
			return nil
		}
		var named []string
		for _, c := range code.FindAllStringSubmatch(m[2], -1) {
			named = append(named, c[1])
		}
		for _, s := range oin.Statuses {
			if has := slices.Contains(named, s.Status.String()) == (m[1] == "="); has != belongs(s) {
				t.Errorf("%s has %s: %t, the domain says %t", name, s.Status, has, belongs(s))
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if found != len(whose) {
		t.Errorf("%d indexes and constraints are about statuses, want %d", found, len(whose))
	}
}
