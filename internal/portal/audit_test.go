package portal_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

func TestAuditLogAnswersAdminsOnly(t *testing.T) {
	w := newWorld(t)
	for _, who := range []oin.Person{w.ada, w.rae} {
		_, err := w.portal.AuditLog(w.ctx(), who, oin.AuditFilter{}, oin.AuditPlace{})
		w.refused(err, oin.CodeNotAllowed)
		w.refused(w.portal.ExportAudit(w.ctx(), who, oin.AuditFilter{}, nil), oin.CodeNotAllowed)
	}
	w.max.Recent = false
	w.refused(w.portal.ExportAudit(w.ctx(), w.max, oin.AuditFilter{}, nil), oin.CodeSignInAgain)
}

func TestAuditLogHasPublicationAndRemoval(t *testing.T) {
	w := newWorld(t)
	id := w.published("Acme Directory")
	w.act(w.max, id, oin.ActionRemove)
	log, err := w.portal.AuditLog(w.ctx(), w.max, oin.AuditFilter{On: id}, oin.AuditPlace{})
	w.ok(err)
	if len(log.Entries) != 2 || log.Entries[0].Action != oin.AuditRemove || log.Entries[0].Who.ID != w.max.ID ||
		log.Entries[1].Action != oin.AuditPublish || log.Entries[1].Who.ID != w.rae.ID || log.Entries[1].Org != w.ada.Org.ID {
		t.Errorf("the audit log has %+v", log.Entries)
	}
}

// An action without a label could not be filtered or read.
func TestWhatTheAuditLogDoesNotKnowIsNotWritten(t *testing.T) {
	w := newWorld(t)
	if err := w.db.AddAudit(w.ctx(), w.max, oin.AuditRecord{Action: "dance"}, w.clock); err == nil {
		t.Error("it was written")
	}
}

// lastAudit records the last statement that read the audit log.
type lastAudit struct{ lastQuery }

func (l *lastAudit) TraceQueryStart(ctx context.Context, _ *pgx.Conn, d pgx.TraceQueryStartData) context.Context {
	if strings.Contains(d.SQL, "from audit a where") {
		l.sql, l.args = d.SQL, d.Args
	}
	return ctx
}

// Each filter, and its second page, uses an index, however long the log is.
func TestAuditLogReadsLittle(t *testing.T) {
	t.Parallel()
	last := &lastAudit{}
	db, err := postgres.Open(t.Context(), postgres.Address{URL: pgtest.URL(t)}, last)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	w := worldOn(t, db)
	if _, err := db.Pool().Exec(t.Context(), `
		insert into audit (at, action, person_id, org_id, submission_id, on_org_id, on_person_id, refused)
		select '2026-01-01'::timestamptz + interval '1 minute' * n, case when n % 300 = 1 then 'reveal' else 'sign-in' end,
		       case when n % 300 = 2 then $1::uuid else gen_random_uuid() end, case when n % 300 = 3 then $2::uuid else gen_random_uuid() end,
		       case when n % 300 = 4 then $3::uuid else gen_random_uuid() end, case when n % 300 = 5 then $2::uuid else gen_random_uuid() end,
		       case when n % 300 = 6 then $1::uuid else gen_random_uuid() end, case when n % 300 = 7 then 'not-allowed' else '' end
		from generate_series(1, 30000) n`, w.ada.ID, w.ada.Org.ID, w.gus.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Pool().Exec(t.Context(), `analyze audit`); err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		filter oin.AuditFilter
		all    int
	}{
		"all":         {oin.AuditFilter{}, 30000},
		"action":      {oin.AuditFilter{Action: oin.AuditReveal}, 100},
		"person":      {oin.AuditFilter{Person: "ada@acme.example"}, 200},
		"org":         {oin.AuditFilter{Org: "acme.okta.example"}, 200},
		"submission":  {oin.AuditFilter{On: oin.SubmissionID(w.gus.ID)}, 100},
		"refused":     {oin.AuditFilter{Result: oin.AuditDenied}, 100},
		"a day":       {oin.AuditFilter{From: "2026-01-02", To: "2026-01-02"}, 1440},
		"all of them": {oin.AuditFilter{Person: string(w.ada.ID), Org: "acme.okta.example", From: "2026-01-02", Result: oin.AuditDone}, 0},
	} {
		var after oin.AuditPlace
		for page := range 2 {
			log, err := w.portal.AuditLog(w.ctx(), w.max, tt.filter, after)
			w.ok(err)
			if want := min(50, tt.all-50*page); len(log.Entries) != max(want, 0) {
				t.Errorf("%s, page %d: %d entries", name, page+1, len(log.Entries))
			}
			w.readsLittleOfAudit(name, last.lastQuery)
			if after = log.Next; after.Seq == 0 {
				break
			}
		}
	}
}

// readsLittleOfAudit fails the test if a statement reads the audit log without an index, or
// more of it than a filter needs that matches a hundred entries each way.
func (w *world) readsLittleOfAudit(name string, q lastQuery) {
	w.Helper()
	var raw []byte
	if err := w.db.Pool().QueryRow(w.ctx(), `explain (analyze, format json, timing off) `+q.sql, q.args...).Scan(&raw); err != nil {
		w.Fatal(err)
	}
	type node struct {
		Type    string  `json:"Node Type"`
		Table   string  `json:"Relation Name"`
		Rows    float64 `json:"Actual Rows"`
		Dropped float64 `json:"Rows Removed by Filter"`
		Loops   float64 `json:"Actual Loops"`
		Plans   []json.RawMessage
	}
	read := 0.0
	var walk func(json.RawMessage)
	walk = func(raw json.RawMessage) {
		var n node
		w.ok(json.Unmarshal(raw, &n))
		if n.Table == "audit" {
			read += (n.Rows + n.Dropped) * n.Loops
			if n.Type == "Seq Scan" {
				w.Errorf("%s: the whole audit log is read", name)
			}
		}
		for _, p := range n.Plans {
			walk(p)
		}
	}
	var plans []struct{ Plan json.RawMessage }
	w.ok(json.Unmarshal(raw, &plans))
	walk(plans[0].Plan)
	if read > 500 {
		w.Errorf("%s: %v entries are read for a page", name, read)
	}
}
