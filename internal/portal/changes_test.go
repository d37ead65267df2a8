package portal_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/migrations"
)

// sendBack requests changes, an hour after the last step.
func (w *world) sendBack(id oin.SubmissionID) {
	w.Helper()
	w.clock = w.clock.Add(time.Hour)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	w.clock = w.clock.Add(time.Hour)
}

func (w *world) rounds(id oin.SubmissionID) []oin.Round {
	w.Helper()
	all, err := w.db.Rounds(w.ctx(), w.ada.Org.ID, id)
	w.ok(err)
	return all
}

func (w *world) changes(id oin.SubmissionID, since portal.Since) portal.Changes {
	w.Helper()
	c, err := w.portal.Changes(w.ctx(), w.rae, id, since, 0)
	w.ok(err)
	return c
}

// changed returns the keys of the fields that differ.
func changed(c portal.Changes) string {
	var keys []string
	for _, f := range oin.FieldsOf(c.Fields) {
		keys = append(keys, string(f.Key))
	}
	return strings.Join(keys, " ")
}

func (w *world) newIcon(id oin.SubmissionID, name string) oin.File {
	w.Helper()
	saved := w.save(w.ada, id, portal.Save{Uploads: []portal.Upload{{Key: oin.AppIcon, Name: "icon.png", Data: icon.Draw(name, 2).Bytes}}})
	return *saved.Submission.Answers.File(oin.AppIcon)
}

func TestEachTimeItIsSubmittedIsKept(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	if n := len(w.rounds(id)); n != 0 {
		t.Fatalf("a draft has %d rounds", n)
	}
	first := w.clock
	w.act(w.ada, id, oin.ActionSubmit)
	w.sendBack(id)
	w.setText(id, oin.AppDescription, "What it does now.")
	w.act(w.ada, id, oin.ActionSubmit)
	w.sendBack(id)
	w.act(w.ada, id, oin.ActionAnswer)

	all := w.rounds(id)
	if len(all) != 3 {
		t.Fatalf("%d rounds are kept, want 3", len(all))
	}
	for i, want := range []string{"What it does.", "What it does now.", "What it does now."} {
		at := first.Add(time.Duration(2*i) * time.Hour)
		if r := all[i]; r.Number != i+1 || !r.At.Equal(at) || r.Answers.Text(oin.AppDescription) != want {
			t.Errorf("round %d is number %d of %s, %q", i+1, r.Number, r.At, r.Answers.Text(oin.AppDescription))
		}
	}
	if diff := cmp.Diff(w.version(id).Submitted, all[2].Answers); diff != "" {
		t.Errorf("the last round is not what was submitted: %s", diff)
	}
	other, err := w.db.Rounds(w.ctx(), w.gus.Org.ID, id)
	w.ok(err)
	if len(other) != 0 {
		t.Error("another org has these rounds")
	}
}

func TestWhatChangedSinceItWasSentBackAndSinceTheCatalog(t *testing.T) {
	w := newWorld(t)
	first := w.published("Acme Directory")
	if c := w.changes(first, ""); c.Since != "" || c.Fields != nil {
		t.Errorf("a first version that was submitted once is compared with %q", c.Since)
	}
	w.clock = w.clock.Add(time.Hour)
	second := w.act(w.ada, first, oin.ActionUpdate)
	w.setText(second, oin.AppDescription, "What it does now.")
	w.act(w.ada, second, oin.ActionSubmit)

	c := w.changes(second, "")
	if c.Since != portal.SinceCatalog || c.From != first || changed(c) != "app_description release_notes" {
		t.Errorf("since %q of %s: %q; want the description and the release notes, and not the password that the update brought along", c.Since, c.From, changed(c))
	}
	w.sendBack(second)
	w.setText(second, oin.AppWebsite, "https://new.acme.example")
	w.save(w.ada, second, portal.Save{Secrets: []portal.NewSecret{{Key: oin.TestPassword, Text: "battery staple"}}})
	if got := changed(w.changes(second, "")); got != "app_description release_notes" {
		t.Errorf("what is being edited shows: %q", got)
	}
	w.act(w.ada, second, oin.ActionSubmit)

	c = w.changes(second, "")
	if c.Since != portal.SinceRound || c.From != second || changed(c) != "app_website test_password" {
		t.Errorf("since %q of %s: %q", c.Since, c.From, changed(c))
	}
	if c.Submission.Round != 2 || c.Earlier.Number != 1 || !c.Earlier.SentBack.Equal(w.clock.Add(-time.Hour)) {
		t.Errorf("round %d is compared with %+v", c.Submission.Round, c.Earlier)
	}
	c = w.changes(second, portal.SinceCatalog)
	if c.Since != portal.SinceCatalog || changed(c) != "app_website app_description release_notes test_password" {
		t.Errorf("since %q: %q", c.Since, changed(c))
	}
}

func TestWhatChangedInTheFlowTestSuiteIsToldByFlow(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.sendBack(id)
	next := strings.Replace(string(suite), `{"address":"root:channels:http:acme:1.0.4:read"}`,
		`{"address":"root:channels:http:acme:1.0.4:read"},{"address":"root:channels:http:acme:1.0.4:delete"}`, 1)
	w.save(w.ada, id, portal.Save{Uploads: []portal.Upload{{Key: oin.TestSuite, Name: "tests.flopack", Data: []byte(next)}}})
	w.act(w.ada, id, oin.ActionSubmit)
	c := w.changes(id, "")
	if changed(c) != "test_suite" || c.Suite == nil || len(c.Suite.Flows) != 1 || len(c.Suite.Flows[0].Cards) != 2 {
		t.Fatalf("changed %q, %+v", changed(c), c.Suite)
	}
	if card := c.Suite.Flows[0].Cards[1]; card.Kind != "added" || card.After.Method != "delete" {
		t.Errorf("the second card is %+v", card)
	}

	if _, err := w.db.Pool().Exec(w.ctx(), `update blobs set bytes = '[]' where bytes = $1`, []byte(next)); err != nil {
		t.Fatal(err)
	}
	if c := w.changes(id, ""); c.Suite != nil || !strings.Contains(c.Fault, "We can't read the later test suite.") {
		t.Errorf("a suite that cannot be read: %+v, %q", c.Suite, c.Fault)
	}
}

func TestFilesOfEarlierRoundsStayAndAreSeenByReviewersOnly(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	first := *w.version(id).Answers.File(oin.AppIcon)
	w.act(w.ada, id, oin.ActionSubmit)
	w.sendBack(id)
	second := w.newIcon(id, "Second")
	w.act(w.ada, id, oin.ActionSubmit)
	w.sendBack(id)
	dropped := w.newIcon(id, "Third") // never submitted
	editing := w.newIcon(id, "Fourth")

	for _, f := range []oin.File{first, second} {
		got, err := w.portal.SubmittedFile(w.ctx(), w.rae, id, oin.AppIcon, f.SHA256)
		if err != nil || len(got.Data) == 0 || got.File != f {
			t.Errorf("a file of a round cannot be read: %v", err)
		}
		_, err = w.portal.SubmittedFile(w.ctx(), w.ada, id, oin.AppIcon, f.SHA256)
		w.refused(err, oin.CodeNotAllowed)
	}
	for _, f := range []oin.File{dropped, editing} {
		_, err := w.portal.SubmittedFile(w.ctx(), w.rae, id, oin.AppIcon, f.SHA256)
		w.refused(err, oin.CodeNotFound)
	}
	_, err := w.portal.SubmittedFile(w.ctx(), w.rae, id, oin.TestSuite, first.SHA256)
	w.refused(err, oin.CodeNotFound)
	other := w.complete("Acme Vault")
	w.act(w.ada, other, oin.ActionSubmit)
	_, err = w.portal.SubmittedFile(w.ctx(), w.rae, other, oin.AppIcon, first.SHA256)
	w.refused(err, oin.CodeNotFound)
	if n := pgtest.Count(t, w.db, `select count(*) from files where submission_id = $1 and field = 'app_icon'`, id); n != 3 {
		t.Errorf("%d icons are kept, want two of rounds and the one that is being edited", n)
	}
}

func TestErasureLeavesNoTraceOfASecretInAnyRound(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.sendBack(id)
	w.save(w.ada, id, portal.Save{Secrets: []portal.NewSecret{{Key: oin.TestPassword, Text: "battery staple"}}})
	w.act(w.ada, id, oin.ActionSubmit)
	if n := pgtest.Count(t, w.db, `select count(*) from secrets where submission_id = $1`, id); n != 1 {
		t.Errorf("%d secrets are kept, want only the one that is used", n)
	}
	w.act(w.rae, id, oin.ActionPass)
	w.act(w.rae, id, oin.ActionPass)
	before := w.rounds(id)
	w.days(31)
	w.erase(1)
	for i, r := range w.rounds(id) {
		if len(r.Answers.Secrets()) > 0 || len(r.Answers) != len(before[i].Answers)-1 {
			t.Errorf("round %d has %d answers, %d of them secrets; it had %d", r.Number, len(r.Answers), len(r.Answers.Secrets()), len(before[i].Answers))
		}
	}
	if everything := pgtest.Everything(t, w.db); strings.Contains(everything, `"secret":`) {
		t.Error("a secret is still referred to")
	}
}

func TestDeletingAWithdrawnDraftTakesItsRoundsFilesAndEmails(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.ada, id, oin.ActionWithdraw)
	w.newIcon(id, "Second")
	w.act(w.ada, id, oin.ActionDelete)
	for _, table := range []string{"rounds", "files", "blobs", "secrets", "submissions", "mails"} {
		if n := pgtest.Count(t, w.db, `select count(*) from `+table); n != 0 {
			t.Errorf("%d rows are left in %s", n, table)
		}
	}
	if everything := pgtest.Everything(t, w.db); strings.Contains(everything, "Acme Directory") {
		t.Error("its name is left behind")
	}
}

func TestEarlierVersionsAreListedForBothSides(t *testing.T) {
	w := newWorld(t)
	first := w.published("Acme Directory")
	second := w.act(w.ada, first, oin.ActionUpdate)
	w.act(w.ada, second, oin.ActionSubmit)
	w.act(w.rae, second, oin.ActionPass)
	w.act(w.rae, second, oin.ActionPass)
	third := w.act(w.ada, second, oin.ActionUpdate)
	list := func(all []oin.Submission) string {
		t.Helper()
		var lines []string
		for _, v := range all {
			lines = append(lines, fmt.Sprintf("%d %s", v.Version, v.Label()))
			if v.ID != map[int]oin.SubmissionID{1: first, 2: second, 3: third}[v.Version] {
				t.Errorf("version %d leads elsewhere", v.Version)
			}
		}
		return strings.Join(lines, ", ")
	}
	draft, err := w.portal.Draft(w.ctx(), w.ada, second)
	w.ok(err)
	if got, want := list(draft.Versions), "3 Draft—ISV new, 2 Published, 1 Replaced by version 2"; got != want {
		t.Errorf("the ISV sees %s, want %s", got, want)
	}
	review, err := w.portal.Review(w.ctx(), w.rae, second)
	w.ok(err)
	if got, want := list(review.Versions), "2 Published, 1 Replaced by version 2"; got != want {
		t.Errorf("reviewers see %s, want %s", got, want)
	}
	if c := w.changes(second, ""); c.From != first || c.Since != portal.SinceCatalog {
		t.Errorf("a published version is compared with %s, want the one that it replaced", c.From)
	}
}

func TestThePreviewHasPublicAnswersOnly(t *testing.T) {
	w := newWorld(t)
	first := w.published("Acme Directory")
	second := w.act(w.ada, first, oin.ActionUpdate)
	_, err := w.portal.Preview(w.ctx(), w.rae, second)
	w.refused(err, oin.CodeNotFound)
	w.setText(second, oin.AppDescription, "What it does now.")
	w.act(w.ada, second, oin.ActionSubmit)
	p, err := w.portal.Preview(w.ctx(), w.rae, second)
	w.ok(err)
	if p.InCatalog != 1 || p.Submission.Version != 2 || p.Submission.Submitted.Text(oin.AppDescription) != "What it does now." {
		t.Errorf("the preview is %+v", p)
	}
	for _, k := range []oin.Key{oin.EscalationContact, oin.TestURL, oin.TestPassword} {
		if _, ok := p.Submission.Submitted[k]; ok || p.Submission.Answers != nil {
			t.Errorf("the preview has %s", k)
		}
	}
}

func TestOnlyTheOINTeamComparesAndPreviews(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	ask := func(who oin.Person) []error {
		_, changes := w.portal.Changes(w.ctx(), who, id, "", 0)
		_, preview := w.portal.Preview(w.ctx(), who, id)
		_, file := w.portal.SubmittedFile(w.ctx(), who, id, oin.AppIcon, w.version(id).Answers.File(oin.AppIcon).SHA256)
		return []error{changes, preview, file}
	}
	for _, err := range ask(w.rae) {
		w.refused(err, oin.CodeNotFound) // a draft
	}
	w.act(w.ada, id, oin.ActionSubmit)
	for _, who := range []oin.Person{w.ada, w.gus} {
		for _, err := range ask(who) {
			w.refused(err, oin.CodeNotAllowed)
		}
	}
}

// Answers that were submitted before rounds existed are the first round.
func TestWhatWasSubmittedBeforeRoundsWereKeptIsTheFirst(t *testing.T) {
	w := newWorld(t)
	id, draft := w.complete("Acme Directory"), w.complete("Acme Vault")
	w.act(w.ada, id, oin.ActionSubmit)
	want := w.rounds(id)
	_, err := w.db.Pool().Exec(w.ctx(), `drop table rounds`)
	w.ok(err)
	migration, err := migrations.Files.ReadFile("00008_rounds.sql")
	w.ok(err)
	_, err = w.db.Pool().Exec(w.ctx(), string(migration))
	w.ok(err)
	if diff := cmp.Diff(want, w.rounds(id)); diff != "" {
		t.Error(diff)
	}
	if n := len(w.rounds(draft)); n != 0 {
		t.Errorf("a draft has %d rounds", n)
	}
}

func TestOrgsSeeWhatChangedInTheirOwnSubmissionsOnly(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Lamps")
	own := func(since portal.Since) portal.OwnChanges {
		t.Helper()
		c, err := w.portal.OwnChanges(w.ctx(), w.ada, id, since)
		w.ok(err)
		return c
	}
	changed := func(c portal.OwnChanges) string { return changed(portal.Changes{Comparison: c.Comparison}) }
	if c := own(""); c.Since != "" || c.Earlier != nil || c.Catalog != nil {
		t.Errorf("a first draft is compared with something: %q", c.Since)
	}
	before := *w.version(id).Answers.File(oin.AppIcon)
	w.act(w.ada, id, oin.ActionSubmit)
	w.sendBack(id)
	w.setText(id, oin.AppDescription, "All lamps of a house.")
	after := w.newIcon(id, "next.png")
	if c := own(""); c.Since != portal.SinceRound || changed(c) != "app_description app_icon" {
		t.Errorf("since the last review (%q) %q changed", c.Since, changed(c))
	}
	for _, f := range []oin.File{before, after} {
		if got, err := w.portal.OwnFile(w.ctx(), w.abe, id, oin.AppIcon, f.SHA256); err != nil || got.SHA256 != f.SHA256 || len(got.Data) == 0 {
			t.Errorf("the file %s: %v", f.Name, err)
		}
		_, err := w.portal.OwnFile(w.ctx(), w.gus, id, oin.AppIcon, f.SHA256)
		w.refused(err, oin.CodeNotFound)
		_, err = w.portal.OwnFile(w.ctx(), w.rae, id, oin.AppIcon, f.SHA256)
		w.refused(err, oin.CodeNotAllowed)
	}
	_, err := w.portal.OwnFile(w.ctx(), w.ada, id, oin.TestSuite, before.SHA256)
	w.refused(err, oin.CodeNotFound)
	_, err = w.portal.OwnChanges(w.ctx(), w.gus, id, "")
	w.refused(err, oin.CodeNotFound)
	_, err = w.portal.OwnChanges(w.ctx(), w.rae, id, "")
	w.refused(err, oin.CodeNotAllowed)

	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionPass)
	w.act(w.rae, id, oin.ActionPass)
	id = w.act(w.ada, id, oin.ActionUpdate)
	w.setText(id, oin.AppWebsite, "https://lamps.example")
	if c := own(""); c.Since != portal.SinceCatalog || !strings.Contains(changed(c), "app_website") || strings.Contains(changed(c), "app_icon") {
		t.Errorf("since the catalog (%q) %q changed", c.Since, changed(c))
	}
}
