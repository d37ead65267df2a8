package portal_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

// rows returns all rows of all tables as JSON, each with the name of its table first.
func (w *world) rows() (all []string) {
	w.Helper()
	tables, err := w.db.Pool().Query(w.ctx(), `select relname::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'river%' order by 1`)
	w.ok(err)
	names, err := pgx.CollectRows(tables, pgx.RowTo[string])
	w.ok(err)
	for _, name := range names {
		all = append(all, w.texts(`select '`+name+` ' || to_jsonb(t)::text from `+pgx.Identifier{name}.Sanitize()+` t order by 1`)...)
	}
	return all
}

// leaves are the tables in which something of an org is left after its data was deleted, and what.
// No other table may have its ID, or that of one of its people, submissions, and integrations.
var leaves = map[string]string{
	"orgs": "the ID", "people": "the IDs of those who wrote something that belongs to another org", "integrations": "addresses that no other may get",
	"catalog_removals": "that it was removed", "audit": "IDs",
}

func TestDeletingAnOrgLeavesNothingOfItAndAllOfOthers(t *testing.T) {
	w := newWorld(t)
	acme := w.ada.Org.ID
	w.complete("Acme Draft") // the first of all, so that rows of tables without any refer to it
	for _, p := range []oin.Person{w.ada, w.abe, w.gus} {
		w.ok(w.signIn(p))
	}
	sent := w.published("Acme Directory") // transferred below, with the same files as the others
	for _, who := range []oin.Person{w.ada, w.gus} {
		_, _, err := w.portal.MakeWebhook(w.ctx(), who, portal.NewWebhook{Name: "Chat", URL: "https://chat.example/hook", Format: oin.FormatStandard, Events: []oin.EventType{"integration.published"}})
		w.ok(err)
	}
	w.act(w.ada, sent, oin.ActionRequestRemoval)
	removed, reviewed := w.published("Acme Vault"), w.complete("Acme Rooms")
	slug := w.version(removed).Slug
	w.follow(slug, "vera@customer.example")
	w.follow(w.version(sent).Slug, "dora@customer.example")
	w.act(w.ada, reviewed, oin.ActionSubmit)
	w.act(w.rae, reviewed, oin.ActionRequestChanges, oin.Issue{Field: oin.AppDescription, Text: "Say more."})
	w.ok(w.handOver(sent, globex))

	// Nothing can be deleted as long as something is in the catalog.
	w.refused(w.portal.AskOrgDeletion(w.ctx(), w.ada, "acme", ""), oin.CodeConflict)
	w.refused(w.portal.ScheduleOrgDeletion(w.ctx(), w.max, acme, "acme", "They leave."), oin.CodeConflict)
	w.act(w.max, removed, oin.ActionRemove)

	// It is asked for by the org, and scheduled by an admin, with the name typed again.
	if err := w.portal.AskOrgDeletion(w.ctx(), w.ada, "acne", ""); oin.FaultsOf(err)[portal.DeletionName] == "" {
		t.Errorf("another name: %v", err)
	}
	w.ok(w.portal.AskOrgDeletion(w.ctx(), w.ada, " ACME ", "We close."))
	w.refused(w.portal.AskOrgDeletion(w.ctx(), w.abe, "acme", ""), oin.CodeConflict)
	for _, who := range []oin.Person{w.ada, w.rae, {ID: w.max.ID, Org: w.max.Org, Role: oin.RoleAdmin}} {
		if err := w.portal.ScheduleOrgDeletion(w.ctx(), who, acme, "acme", "They leave."); err == nil {
			t.Errorf("%s, recent %t, schedules it", who.Role, who.Recent)
		}
	}
	if err := w.portal.ScheduleOrgDeletion(w.ctx(), w.max, acme, "acme", " "); oin.FaultsOf(err)[portal.ReasonField] == "" {
		t.Errorf("without a reason: %v", err)
	}
	w.refused(w.portal.ScheduleOrgDeletion(w.ctx(), w.max, w.max.Org.ID, "oin", "Why not."), oin.CodeNotAllowed)
	pgtest.FillEmpty(t, w.db)
	w.ok(w.portal.ScheduleOrgDeletion(w.ctx(), w.max, acme, "acme", "They leave."))
	if n := w.live(w.ada) + w.live(w.abe); n != 0 || w.live(w.gus) != 1 {
		t.Errorf("Acme has %d sessions, and Globex %d", n, w.live(w.gus))
	}
	if got := w.receivers(oin.NoticeOrgDeletion); !slices.Equal(got, []string{"abe@acme.example", "abe@acme.example", "ada@acme.example", "ada@acme.example"}) {
		t.Errorf("told were %v", got)
	}
	if got := w.receivers(oin.NoticeOrgDeletionAsked); !slices.Equal(got, []string{"team@oin.example"}) {
		t.Errorf("asked was %v", got)
	}
	for _, m := range w.mails() {
		if m.Notice == oin.NoticeOrgDeletion && m.Withheld {
			t.Error("the email about the deletion is withheld, since the org is suspended")
		}
	}
	deleted := func(done int, waiting ...oin.OrgID) {
		t.Helper()
		d, err := w.portal.DeleteOrgs(w.ctx())
		w.ok(err)
		if d.Done != done || !slices.Equal(d.Waiting, waiting) || d.More {
			t.Errorf("the job did %+v, want %d done", d, done)
		}
	}

	// It can be canceled until it is due.
	w.clock = w.clock.Add(oin.DeletionGrace - time.Minute)
	deleted(0)
	w.refused(w.portal.SuspendOrg(w.ctx(), w.max, acme, false, "Let them in."), oin.CodeConflict)
	w.ok(w.portal.CancelOrgDeletion(w.ctx(), w.max, acme, "A mistake."))
	w.ok(w.signIn(w.ada))
	w.refused(w.portal.CancelOrgDeletion(w.ctx(), w.max, acme, "A mistake."), oin.CodeConflict)
	w.ok(w.portal.ScheduleOrgDeletion(w.ctx(), w.max, acme, "acme", "They leave."))
	w.clock = w.clock.Add(oin.DeletionGrace)

	// What an admin has put into the catalog meanwhile makes it wait.
	w.setStatus(removed, "PUBLISHED")
	deleted(0, acme)
	w.setStatus(removed, "REMOVED")

	ids := w.texts(`select id::text from orgs where id = $1 union all select id::text from people where org_id = $1
		union all select id::text from submissions where org_id = $1 union all select id::text from integrations where org_id = $1`, acme)
	ofGlobex := func() (rows []string) {
		for _, row := range w.rows() {
			toAcme := (strings.HasPrefix(row, "mails ") || strings.HasPrefix(row, "inbox ")) && (strings.Contains(row, string(w.ada.ID)) || strings.Contains(row, string(w.abe.ID)))
			if !toAcme && (strings.Contains(row, string(w.gus.Org.ID)) || strings.Contains(row, string(sent))) {
				rows = append(rows, row)
			}
		}
		return rows
	}
	before, files := ofGlobex(), pgtest.Count(t, w.db, `select count(distinct sha256) from files where org_id = $1`, w.gus.Org.ID)
	onlyAcmes := pgtest.Count(t, w.db, `select count(*) from blobs b where exists (select from files f where f.sha256 = b.sha256) and not exists (select from files f where f.sha256 = b.sha256 and f.org_id = $1)`, w.gus.Org.ID)
	if len(before) < 20 || files == 0 || onlyAcmes == 0 {
		t.Fatalf("Globex has %d rows and %d files, and %d files are Acme's alone", len(before), files, onlyAcmes)
	}

	// A part is committed, and the next is lost with its replica: the rest follows all the same.
	part := func(lost error) error {
		return w.db.InTx(w.ctx(), func(tx *postgres.Tx) error {
			if _, err := tx.BeginOrgDeletion(w.ctx(), acme, w.clock); err != nil {
				return err
			}
			if _, err := tx.DeleteSomeOf(w.ctx(), acme, w.clock); err != nil {
				return err
			}
			return lost
		})
	}
	w.ok(part(nil))
	w.refused(w.portal.CancelOrgDeletion(w.ctx(), w.max, acme, "Too late."), oin.CodeConflict)
	if err := part(errLost); !errors.Is(err, errLost) {
		t.Fatal(err)
	}
	deleted(1)
	deleted(0)

	for _, row := range w.rows() {
		table, _, _ := strings.Cut(row, " ")
		if slices.Contains(before, row) {
			continue
		}
		for _, id := range ids {
			if strings.Contains(row, id) && leaves[table] == "" {
				t.Errorf("after the deletion, %s has an ID of the org or of something of it: delete the row in DeleteSomeOf, or say in leaves what stays: %.300s", table, row)
			}
		}
		for _, personal := range []string{"ada@acme.example", "abe@acme.example", "id-acme", "acme.okta.example", "We close.", "vera@customer.example"} {
			if strings.Contains(row, personal) {
				t.Errorf("after the deletion, %s has %q: %.400s", table, personal, row)
			}
		}
	}
	if after := ofGlobex(); !slices.Equal(after, before) {
		for _, row := range before {
			if !slices.Contains(after, row) {
				t.Errorf("the row of another org was changed or deleted: %.300s", row)
			}
		}
	}
	if n := pgtest.Count(t, w.db, `select count(*) from blobs b where not exists (select from files f where f.sha256 = b.sha256) and not exists (select from attachments a where a.sha256 = b.sha256)`); n > 1 { // one is FillEmpty's
		t.Errorf("%d files are kept that nothing refers to", n)
	}

	if got := w.texts(`select email from subscriptions`); !slices.Equal(got, []string{"dora@customer.example"}) {
		t.Errorf("subscribed are %q, want those to what was transferred", got)
	}

	// The one who wrote something that Globex has now is an ID; the other is gone.
	if got := w.texts(`select name || ' ' || email || ' ' || sub from people where org_id = $1`, acme); !slices.Equal(got, []string{oin.DeletedPerson + "  deleted " + string(w.ada.ID)}) {
		t.Errorf("of the people is left: %q", got)
	}
	history, err := w.portal.Submission(w.ctx(), w.gus, sent)
	w.ok(err)
	if history.Status != oin.StatusPublished {
		t.Errorf("what was transferred is %s", history.Status)
	}

	// The catalog says what was removed, as it always does, and its address is taken.
	l, err := w.portal.CatalogListing(w.ctx(), slug)
	w.ok(err)
	if _, news, err := w.portal.EntryNews(w.ctx(), slug); err != nil || len(news) == 0 {
		t.Errorf("its feed has %v, %v", news, err)
	}
	if l.Removal == nil || l.Removal.Name != "Acme Vault" || l.Removal.Publisher != (oin.Publisher{}) {
		t.Errorf("the catalog says %+v", l.Removal)
	}
	w.clock = w.clock.Add(oin.RemovalShown)
	_, _, err = w.portal.EntryNews(w.ctx(), slug)
	w.refused(err, oin.CodeGone)

	// The audit log has what was done, by IDs.
	if got := w.texts(`select detail from audit where action = 'delete-org' order by id`); !slices.Equal(got, []string{"", "Scheduled for 1 December 2026. They leave.", "Canceled. A mistake.", "Scheduled for 8 December 2026. They leave.", "Deleted."}) {
		t.Errorf("the audit log says %q", got)
	}
	if n := pgtest.Count(t, w.db, `select count(*) from audit where org_id = $1 and (address || token || detail) <> ''`, acme); n != 0 {
		t.Errorf("%d entries of the audit log say what its people did", n)
	}
	for _, sql := range []string{`update audit set detail = ''`, `update audit set action = 'export'`, `delete from audit`} {
		if _, err := w.db.Pool().Exec(w.ctx(), sql); err == nil {
			t.Errorf("afterwards, the audit log allows %s", sql)
		}
	}

	// The same Okta org begins anew.
	w.ok(w.signIn(w.ada))
	if n := pgtest.Count(t, w.db, `select count(*) from orgs where okta_id = 'id-acme' and id <> $1 and suspended_at is null`, acme); n != 1 {
		t.Error("the same Okta org can't sign in as a new one")
	}
	_, err = w.portal.Org(w.ctx(), w.max, acme, oin.Place{}, oin.NamePlace{})
	w.refused(err, oin.CodeNotFound)
	list, _, err := w.portal.Orgs(w.ctx(), w.max, "", oin.NamePlace{})
	w.ok(err)
	if slices.ContainsFunc(list, func(o oin.OrgLine) bool { return o.ID == acme }) {
		t.Error("the org is still listed")
	}
}

var errLost = &oin.Problem{Code: oin.CodeConflict, Text: "lost"}

// setStatus changes a submission's status past all rules.
func (w *world) setStatus(id oin.SubmissionID, status string) {
	w.Helper()
	_, err := w.db.Pool().Exec(w.ctx(), `update submissions set status = $2 where id = $1`, id, status)
	w.ok(err)
}

func TestAnOrgThatWasSuspendedBeforeStaysSoWhenItsDeletionIsCanceled(t *testing.T) {
	w := newWorld(t)
	acme := w.ada.Org.ID
	w.ok(w.portal.SuspendOrg(w.ctx(), w.max, acme, true, "Spam."))
	w.ok(w.portal.ScheduleOrgDeletion(w.ctx(), w.max, acme, "acme", "Spam."))
	w.ok(w.portal.CancelOrgDeletion(w.ctx(), w.max, acme, "Not yet."))
	if o, err := w.db.Org(w.ctx(), acme); err != nil || o.Suspended.Since == nil || o.Suspended.Why != "Spam." {
		t.Errorf("after the cancellation, it is %+v, %v", o.Suspended, err)
	}
	w.ok(w.portal.SuspendOrg(w.ctx(), w.max, acme, false, "Let them in."))

	w.ok(w.portal.AskOrgDeletion(w.ctx(), w.ada, "acme", ""))
	w.ok(w.portal.CancelAskedDeletion(w.ctx(), w.abe))
	w.refused(w.portal.CancelAskedDeletion(w.ctx(), w.abe), oin.CodeConflict)
	d, err := w.portal.AskedDeletion(w.ctx(), w.ada)
	w.ok(err)
	if d.Any() {
		t.Errorf("after it was taken back: %+v", d)
	}
}
