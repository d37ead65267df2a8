package portal_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

const globex = "globex.okta.example"

func (w *world) handOver(id oin.SubmissionID, to string) error {
	w.Helper()
	_, err := w.portal.Act(w.ctx(), w.max, id, portal.ActionRequest{Action: oin.ActionTransfer, Seen: oin.Seen{Status: oin.StatusPublished, Round: 1}, Note: "Globex has bought Acme.", Org: to})
	return err
}

// setOrg changes a column of an org.
func (w *world) setOrg(org oin.Person, sql string) {
	w.Helper()
	_, err := w.db.Pool().Exec(w.ctx(), "update orgs set "+sql+" where id = $1", org.Org.ID)
	w.ok(err)
}

func TestHandOverGivesAnIntegrationWithAllThatBelongsToItToAnotherOrg(t *testing.T) {
	w := newWorld(t)
	first := w.published("Acme Directory")
	w.act(w.ada, first, oin.ActionRequestRemoval)
	second := w.act(w.abe, first, oin.ActionUpdate)
	w.act(w.abe, second, oin.ActionSubmit)
	w.act(w.rae, second, oin.ActionRequestChanges, oin.Issue{Field: oin.AppDescription, Text: "Say more."})
	_, _, err := w.portal.Reveal(w.ctx(), w.rae, second, w.seen(second), oin.TestPassword)
	w.ok(err)
	before, err := w.history(w.ada, second)
	w.ok(err)
	w.ok(w.handOver(first, " HTTPS://Globex.okta.example./admin "))

	for _, id := range []oin.SubmissionID{first, second} {
		_, err := w.portal.Submission(w.ctx(), w.ada, id)
		w.refused(err, oin.CodeNotFound)
		_, err = w.portal.File(w.ctx(), w.ada, id, oin.AppIcon)
		w.refused(err, oin.CodeNotFound)
		_, err = w.portal.Draft(w.ctx(), w.ada, id)
		w.refused(err, oin.CodeNotFound)
		v, err := w.portal.Submission(w.ctx(), w.gus, id)
		w.ok(err)
		if v.Org.ID != w.gus.Org.ID {
			t.Errorf("version %d belongs to %s", v.Version, v.Org.Name)
		}
		if f, err := w.portal.File(w.ctx(), w.gus, id, oin.AppIcon); err != nil || len(f.Data) == 0 {
			t.Errorf("the icon of version %d does not open: %v", v.Version, err)
		}
		if password, _, err := w.portal.Reveal(w.ctx(), w.rae, id, v.Seen(), oin.TestPassword); err != nil || password != "correct horse" {
			t.Errorf("the password of version %d does not open: %v", v.Version, err)
		}
	}
	if entry, err := w.portal.CatalogEntry(w.ctx(), "acme-directory"); err != nil || entry.ID != first || entry.Org.ID != w.gus.Org.ID {
		t.Errorf("the catalog has %+v, %v", entry, err)
	}
	after, err := w.history(w.gus, second)
	w.ok(err)
	if len(after) < len(before) || len(after[3].Issues)+len(after[2].Issues) != 1 {
		t.Errorf("the history is %+v, and was %+v", after, before)
	}
	if r, err := w.removalRequest(w.gus, first); err != nil || r != nil {
		t.Errorf("the old org's request for removal is still open: %+v, %v", r, err)
	}
	// The new org continues with it.
	_, err = w.portal.Act(w.ctx(), w.gus, second, portal.ActionRequest{Action: oin.ActionAnswer, Seen: oin.Seen{Status: oin.StatusChanges, Round: 1}, Note: "We like it so."})
	w.ok(err)
	for range 2 {
		v, err := w.portal.Submission(w.ctx(), w.gus, second)
		w.ok(err)
		_, err = w.portal.Act(w.ctx(), w.rae, second, portal.ActionRequest{Action: oin.ActionPass, Seen: v.Seen(), Note: "Fine."})
		w.ok(err)
	}
	if entry, err := w.portal.CatalogEntry(w.ctx(), "acme-directory"); err != nil || entry.ID != second {
		t.Errorf("the catalog has %+v, %v", entry, err)
	}
}

func TestHandOverTellsBothOrgsAndIsWrittenDown(t *testing.T) {
	w := newWorld(t)
	id := w.published("Acme Directory")
	next := w.act(w.abe, id, oin.ActionUpdate)
	sent := len(w.mails())
	w.days(1)
	w.ok(w.handOver(id, globex))
	fresh := w.mails()
	fresh = fresh[:len(fresh)-sent]
	if len(fresh) != 3 {
		t.Fatalf("%d mails, want 3: %+v", len(fresh), fresh)
	}
	for _, tt := range []struct{ to, subject, says string }{
		{"ada@acme.example", "Transferred to another org: “Acme Directory”, version 1", "acme can no longer see or update it"},
		{"abe@acme.example", "Transferred to another org: “Acme Directory”, version 1", "acme can no longer see or update it"},
		{"gus@globex.example", "Transferred to your org: “Acme Directory”, version 1", "https://oin.example/submissions/" + string(id)},
	} {
		if !slices.ContainsFunc(fresh, func(m postgres.Mail) bool {
			return strings.Join(m.Recipients, ", ") == tt.to && m.Subject == tt.subject && strings.Contains(m.Body, tt.says) &&
				strings.Contains(m.Body, "Globex has bought Acme.") && strings.Contains(m.Body, "From acme (acme.okta.example) to globex (globex.okta.example)")
		}) {
			t.Errorf("no mail to %s with %q in %+v", tt.to, tt.says, fresh)
		}
	}
	if n := pgtest.Count(t, w.db, `select count(*) from audit where action = 'hand-over' and submission_id = $1 and person_id = $2
		and detail = 'From acme (acme.okta.example) to globex (globex.okta.example)'`, id, w.max.ID); n != 1 {
		t.Errorf("the audit log has it %d times", n)
	}
	history, err := w.history(w.gus, id)
	w.ok(err)
	last := history[len(history)-1]
	if last.Person != "OIN team" || last.Means() != "transferred it to another org" || !strings.Contains(last.Note, "Globex has bought Acme.") {
		t.Errorf("the history ends with %+v", last)
	}
	// New emails go to the new org, where no one has worked on it yet.
	_, err = w.portal.Act(w.ctx(), w.gus, next, portal.ActionRequest{Action: oin.ActionSubmit, Seen: oin.Seen{Status: oin.StatusDraft}})
	w.ok(err)
	w.days(1)
	_, err = w.portal.Act(w.ctx(), w.max, id, portal.ActionRequest{Action: oin.ActionRemove, Seen: oin.Seen{Status: oin.StatusPublished, Round: 1}, Note: "x"})
	w.ok(err)
	if m := w.mails()[0]; !slices.Equal(m.Recipients, []string{"gus@globex.example"}) {
		t.Errorf("the new org's mail goes to %v", m.Recipients)
	}
}

// A new table with an org in it has to be transferred too.
func TestHandOverLeavesNothingBehind(t *testing.T) {
	w := newWorld(t)
	id := w.published("Acme Directory")
	next := w.act(w.ada, id, oin.ActionUpdate)
	w.act(w.ada, next, oin.ActionSubmit)
	w.act(w.rae, next, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	w.ok(w.handOver(id, globex))
	rows, err := w.db.Pool().Query(w.ctx(), `select table_name from information_schema.columns
		where column_name = 'org_id' and table_schema = 'public'
		and table_name not in ('people', 'sessions', 'connectors', 'audit')`) // which are the org's own
	w.ok(err)
	tables, err := pgx.CollectRows(rows, pgx.RowTo[string])
	w.ok(err)
	if len(tables) < 6 {
		t.Fatalf("only %v have an org", tables)
	}
	for _, table := range tables {
		if n := pgtest.Count(t, w.db, `select count(*) from `+pgx.Identifier{table}.Sanitize()+` where org_id = $1`, w.ada.Org.ID); n > 0 {
			t.Errorf("%d of %s are still the old org's", n, table)
		}
	}
}

func TestHandOverIsRefusedInWordsAndChangesNothing(t *testing.T) {
	w := newWorld(t)
	id := w.published("Acme Directory")
	refused := func(err error, code oin.Code, says string) {
		t.Helper()
		w.refused(err, code)
		if !strings.Contains(err.Error(), says) {
			t.Errorf("refused with %q, want %q", err, says)
		}
		if v := w.version(id); v.Org.ID != w.ada.Org.ID {
			t.Error("it was handed over all the same")
		}
	}
	refused(w.handOver(id, ""), oin.CodeInvalid, "Enter the new owner's domain")
	refused(w.handOver(id, "Globex 7%"), oin.CodeInvalid, "“Globex 7%” isn't the domain of an org. Enter the new owner's domain, such as dev-123.okta.com.")
	refused(w.handOver(id, "nobody.okta.example"), oin.CodeInvalid, "No org with the domain “nobody.okta.example”")
	refused(w.handOver(id, "oin.okta.example"), oin.CodeInvalid, "the OIN team's org")
	refused(w.handOver(id, "acme.okta.example"), oin.CodeInvalid, "acme (acme.okta.example) already owns it")
	w.setOrg(w.gus, "suspended_at = now()")
	refused(w.handOver(id, globex), oin.CodeInvalid, "is suspended.")
	w.setOrg(w.gus, "suspended_at = null")

	move := portal.ActionRequest{Action: oin.ActionTransfer, Seen: oin.Seen{Status: oin.StatusPublished, Round: 1}, Note: "x", Org: globex}
	_, err := w.portal.Act(w.ctx(), w.rae, id, move)
	refused(err, oin.CodeNotAllowed, "Only OIN admins can do this")
	_, err = w.portal.Act(w.ctx(), w.ada, id, move)
	refused(err, oin.CodeNotAllowed, "Only OIN admins can do this")
	_, err = w.portal.Act(w.ctx(), w.gus, id, move)
	refused(err, oin.CodeNotFound, "")
	stale := w.max
	stale.Recent = false
	_, err = w.portal.Act(w.ctx(), stale, id, move)
	refused(err, oin.CodeSignInAgain, "")
	move.Note = ""
	_, err = w.portal.Act(w.ctx(), w.max, id, move)
	refused(err, oin.CodeInvalid, "Add a short reason")
	_, err = w.portal.TransferTargets(w.ctx(), w.rae, w.ada.Org.ID)
	refused(err, oin.CodeNotAllowed, "")
	takers, err := w.portal.TransferTargets(w.ctx(), w.max, w.ada.Org.ID)
	w.ok(err)
	if len(takers) != 1 || takers[0].Domain != globex {
		t.Errorf("offered are %+v", takers)
	}
	if n := pgtest.Count(t, w.db, `select count(*) from audit where action = 'hand-over'`); n > 0 {
		t.Errorf("%d hand-overs are in the audit log", n)
	}
}

func TestHandOverHeedsTheCapAndTheNamesOfTheOtherOrg(t *testing.T) {
	w := newWorld(t)
	id := w.published("Acme Directory")
	w.setOrg(w.gus, "cap = 0")
	w.ok(w.handOver(id, globex)) // it has nothing in progress
	_, err := w.portal.Act(w.ctx(), w.max, id, portal.ActionRequest{Action: oin.ActionTransfer, Seen: oin.Seen{Status: oin.StatusPublished, Round: 1}, Note: "Back.", Org: "acme.okta.example"})
	w.ok(err)

	w.act(w.ada, id, oin.ActionUpdate)
	err = w.handOver(id, globex)
	w.refused(err, oin.CodeLimitReached)
	if !strings.Contains(err.Error(), "put globex over its limit of 0 submissions in progress") {
		t.Errorf("refused with %q", err)
	}
	w.setOrg(w.gus, "cap = null")
	theirs, err := w.portal.AddSubmission(w.ctx(), w.gus)
	w.ok(err)
	v, err := w.portal.Submission(w.ctx(), w.gus, theirs)
	w.ok(err)
	_, err = w.portal.SaveAnswers(w.ctx(), w.gus, theirs, portal.Save{Edits: []oin.FieldEdit{{
		Key: oin.AppName, Value: oin.Value{Text: "acme  DIRECTORY"}, Seen: v.Answers[oin.AppName].Fingerprint()}}})
	w.ok(err)
	err = w.handOver(id, globex)
	w.refused(err, oin.CodeInvalid)
	if !strings.Contains(err.Error(), "with this app name") {
		t.Errorf("refused with %q", err)
	}
	w.status(id, oin.StatusPublished) // and still Acme's
	_, err = w.portal.Act(w.ctx(), w.gus, theirs, portal.ActionRequest{Action: oin.ActionDelete, Seen: oin.Seen{Status: oin.StatusDraft}})
	w.ok(err)
	w.ok(w.handOver(id, globex))
}

func TestAHandOverIsToldOnTheVersionInProgressAndToWhomeverClaimedIt(t *testing.T) {
	w := newWorld(t)
	first := w.published("Acme Directory")
	second := w.act(w.ada, first, oin.ActionUpdate)
	w.act(w.ada, second, oin.ActionSubmit)
	w.ok(w.portal.Claim(w.ctx(), w.rae, second, ""))
	w.ok(w.handOver(first, globex))

	review, err := w.portal.Review(w.ctx(), w.rae, second)
	w.ok(err)
	if e := review.History[len(review.History)-1]; e.Means() != "transferred the integration to another org" || !strings.Contains(e.Note, "Globex has bought Acme.") {
		t.Errorf("the history of the version in review ends with %+v", e)
	}
	var told []string
	for _, m := range w.mails() {
		if m.Notice == oin.NoticeTransferred {
			told = append(told, m.Recipients...)
		}
	}
	slices.Sort(told)
	if !slices.Equal(told, []string{w.rae.Email, "team@oin.example"}) {
		t.Errorf("told: %q", told)
	}
}
