package app_test

import (
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/app"
	"oinmanager/internal/postgres/pgtest"
)

// replica returns a way to send all requests to another replica, whose machine has another
// clock.
func (w *world) replica(ahead time.Duration) (use func()) {
	w.Helper()
	o := w.options
	o.Clock = func() time.Time { return time.Now().Add(ahead) }
	a, err := app.Open(w.Context(), o)
	if err != nil {
		w.Fatal(err)
	}
	w.Cleanup(a.Close)
	if off := (a.DB.Skew() - ahead).Abs(); off > time.Minute {
		w.Errorf("a clock that is %s ahead is taken for one that is %s ahead", ahead, a.DB.Skew())
	}
	return func() { w.handler, w.db = a.Handler(), a.DB }
}

func TestReplicasWithDifferentClocksWriteOneHistory(t *testing.T) {
	w := newWorld(t)
	fast, slow := w.replica(100*time.Minute), w.replica(-100*time.Minute)
	fast()
	ada := w.signIn("Acme", "ada@acme.example")
	own := ada.submitted("Lamps")
	slow()
	rae := w.signIn("OIN team", "rae@oin.example")
	review := "/admin" + own
	rae.check("request changes", rae.post(review+"/do/request-changes",
		url.Values{"from": {"REVIEW.1"}, "issue.field": {"app_description"}, "issue.text": {"Say which list."}}), http.StatusOK, "We emailed the ISV")
	ada.edit(strings.TrimPrefix(own, "/submissions/"), "app_description", "What it does for staff.")
	ada.check("submit again", ada.post(own+"/do/submit", url.Values{"from": {"CHANGES.1"}}), http.StatusOK, "Submitted for review.")
	fast()
	rae.check("pass", rae.post(review+"/do/pass", url.Values{"from": {"REVIEW.2"}, "note": {"Tested by hand."}}), http.StatusOK, "Passed.")
	slow()
	rae.check("publish", rae.post(review+"/do/pass", url.Values{"from": {"QA.2"}, "note": {"Tested by hand."}}), http.StatusOK, "Passed.")
	fast()
	update := ada.post(own+"/do/update", url.Values{"from": {"PUBLISHED.2"}})
	ada.check("update", update, http.StatusOK, "Update started.")

	for what, sql := range map[string]string{
		"turns that end before they begin": `select count(*) from turns where ended_at < begun_at`,
		"events in another order":          `select count(*) from history a join history b using (submission_id) where a.id < b.id and a.at > b.at`,
		"emails to send by this machine":   `select count(*) from river_job j join mails m on m.id::text = j.args->>'id' where j.kind = 'send_mail' and j.scheduled_at > m.written_at`,
		"emails that wait":                 `select count(*) from river_job where kind = 'send_mail' and scheduled_at > now()`,
	} {
		if n := pgtest.Count(t, w.db, sql); n != 0 {
			t.Errorf("%d %s", n, what)
		}
	}
	if n := pgtest.Count(t, w.db, `select count(*) from turns where ended_at is not null`); n != 4 {
		t.Errorf("%d turns have ended", n)
	}
	// Whatever a replica has stored by its own clock is a hundred minutes off, which is longer
	// than the tests take: what was stored when the database was made is younger. Limits are
	// ahead, and the queue counts by whole hours.
	rows, err := w.db.Pool().Query(t.Context(), `
		select format('select %L, count(*) filter (where abs(extract(epoch from %I - now())) between 95 * 60 and 105 * 60), count(%2$I) from %I', table_name || '.' || column_name, column_name, table_name)
		from information_schema.columns join information_schema.tables using (table_schema, table_name)
		where table_schema = 'public' and table_name not in ('limits', 'queue_hours') and data_type = 'timestamp with time zone' and table_type = 'BASE TABLE'`)
	if err != nil {
		t.Fatal(err)
	}
	var columns []string
	for rows.Next() {
		var sql string
		if err := rows.Scan(&sql); err != nil {
			t.Fatal(err)
		}
		columns = append(columns, sql)
	}
	filled := 0
	for _, sql := range columns {
		var column string
		var off, all int
		if err := w.db.Pool().QueryRow(t.Context(), sql).Scan(&column, &off, &all); err != nil {
			t.Fatal(err)
		}
		if all > 0 {
			filled++
		}
		if off > 0 {
			t.Errorf("%s: %d of %d times are by a replica's own clock", column, off, all)
		}
	}
	if filled < 20 {
		t.Errorf("only %d columns have a time", filled)
	}
}

// What is decided about what is stored, and when something is due, doesn't go by the machine's clock.
func TestOnlyTheDatabaseTellsTheTime(t *testing.T) {
	read := 0
	for _, dir := range []string{"portal", "jobs", "signin", "api", "mail", "oin", "check"} {
		err := filepath.WalkDir("../"+dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
				return err
			}
			text, err := os.ReadFile(path)
			if read++; strings.Contains(string(text), "time.Now()") {
				t.Errorf("%s asks this machine for the time: use that of the database", path)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if read < 150 {
		t.Errorf("only %d files were read", read)
	}
}
