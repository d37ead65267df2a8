package portal_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres/pgtest"
)

var noPlace oin.Place

func TestMainJob(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")

	w.act(w.ada, id, oin.ActionSubmit)
	w.status(id, oin.StatusReview)
	if due := w.version(id).Due; due == nil || due.Format("2006-01-02") != "2026-12-01" {
		t.Errorf("the first review is due %v, want five business days from now", due)
	}
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Field: oin.AppDescription, Text: "Say more."}, oin.Issue{Text: "And nicer."})
	w.status(id, oin.StatusChanges)
	w.setText(id, oin.AppDescription, "More, and nicer.")
	w.act(w.abe, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionPass)
	w.status(id, oin.StatusQA)
	w.act(w.rae, id, oin.ActionReportBugs, oin.Issue{Field: oin.TestSuite, Text: "It fails."})
	w.status(id, oin.StatusBugs)
	w.act(w.ada, id, oin.ActionAnswer)
	w.status(id, oin.StatusFinal)
	w.act(w.rae, id, oin.ActionPass)
	w.status(id, oin.StatusPublished)

	entry, err := w.portal.CatalogEntry(w.ctx(), "acme-directory")
	w.ok(err)
	if entry.ID != id || entry.Submitted.Text(oin.AppDescription) != "More, and nicer." {
		t.Errorf("the catalog shows %+v", entry)
	}
	if _, leaks := entry.Submitted[oin.EscalationContact]; leaks || entry.Answers != nil {
		t.Error("the catalog knows the escalation contact")
	}

	history, err := w.history(w.ada, id)
	w.ok(err)
	var told []string
	for _, e := range history {
		told = append(told, e.Person+" "+e.Means())
	}
	want := []string{
		"ada created the submission", "ada submitted it for review", "OIN team requested changes", "abe resubmitted it for review",
		"OIN team passed the first review", "OIN team reported bugs", "ada resubmitted without changes", "OIN team passed the final review and published it",
	}
	if !slices.Equal(told, want) {
		t.Errorf("the history says %q, want %q", told, want)
	}
	if issues := history[2].Issues; len(issues) != 2 || issues[0].Field != oin.AppDescription || issues[1].Text != "And nicer." {
		t.Errorf("the history has the issues %+v", issues)
	}
}

func TestTransitionsOutsideTheTableAreRefusedAndChangeNothing(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	// The walk visits each status. In each one, everyone tries everything.
	walk := []struct {
		who oin.Person
		do  oin.Action
	}{
		{w.ada, oin.ActionSubmit}, {w.rae, oin.ActionRequestChanges}, {w.ada, oin.ActionSubmit}, {w.rae, oin.ActionPass},
		{w.rae, oin.ActionReportBugs}, {w.ada, oin.ActionSubmit}, {w.rae, oin.ActionPass}, {w.max, oin.ActionRemove},
	}
	issue := oin.Issue{Text: "Something."}
	actions := map[oin.Action]bool{"nonsense": true}
	for _, line := range oin.Lifecycle {
		actions[line.Action] = true
	}
	tried := map[oin.Status]bool{}
	tryAll := func(id oin.SubmissionID) {
		t.Helper()
		before := w.version(id)
		tried[before.Status] = true
		for action := range actions {
			for _, who := range []oin.Person{w.ada, w.gus, w.rae, w.max} {
				line, exists := oin.FindTransition(before.Status, action)
				if exists && who.Role.May(line.By) && who.Org.ID != w.gus.Org.ID && action != oin.ActionEdit {
					continue // this one is allowed
				}
				if _, err := w.portal.Act(w.ctx(), who, id, portal.ActionRequest{Action: action, Seen: before.Seen(), Note: "x", Issues: []oin.Issue{issue}}); err == nil {
					t.Errorf("%s by %s in %s was done", action, who.Name, before.Status)
				}
			}
		}
		if after := w.version(id); after.Status != before.Status || len(after.Answers) != len(before.Answers) || !after.Changed.Equal(before.Changed) {
			t.Fatalf("a refused transition changed something in %s", before.Status)
		}
		if _, err := w.portal.SaveAnswers(w.ctx(), w.ada, id, portal.Save{}); (err == nil) != before.Status.Editable() {
			t.Errorf("saving in %s: %v", before.Status, err)
		}
	}
	for _, step := range walk {
		tryAll(id)
		if step.do == oin.ActionRemove { // first an update replaces it
			old := id
			id = w.act(w.ada, old, oin.ActionUpdate)
			w.act(w.ada, id, oin.ActionSubmit)
			w.act(w.rae, id, oin.ActionPass)
			w.act(w.rae, id, oin.ActionPass)
			tryAll(old)
		}
		w.act(step.who, id, step.do, issue)
	}
	tryAll(id)
	for _, s := range oin.Statuses {
		if !tried[s.Status] {
			t.Errorf("nothing was tried in %s", s.Status)
		}
	}
}

func TestStalePageDoesNotPassTwice(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	pass := portal.ActionRequest{Action: oin.ActionPass, Seen: oin.Seen{Status: oin.StatusReview, Round: 1}, Note: "Because."}
	var group sync.WaitGroup
	errs := make([]error, 8)
	for i := range errs {
		group.Go(func() { _, errs[i] = w.portal.Act(w.ctx(), w.rae, id, pass) })
	}
	group.Wait()
	done := 0
	for _, err := range errs {
		if err == nil {
			done++
		} else {
			w.refused(err, oin.CodeConflict)
		}
	}
	if done != 1 {
		t.Errorf("passed %d times, want once", done)
	}
	w.status(id, oin.StatusQA)
}

func TestTransitionsNeedWhatTheTableSays(t *testing.T) {
	w := newWorld(t)
	incomplete := w.draft()
	_, err := w.portal.Act(w.ctx(), w.ada, incomplete, portal.ActionRequest{Action: oin.ActionSubmit, Seen: oin.Seen{Status: oin.StatusDraft}})
	w.refused(err, oin.CodeInvalid)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	for _, m := range []portal.ActionRequest{
		{Action: oin.ActionRequestChanges},
		{Action: oin.ActionRequestChanges, Issues: make([]oin.Issue, oin.MaxIssues+1)},
		{Action: oin.ActionRequestChanges, Issues: []oin.Issue{{Text: strings.Repeat("x", oin.MaxNote+1)}}},
		{Action: oin.ActionRequestChanges, Issues: []oin.Issue{{Text: "a\x00b"}}},
		{Action: oin.ActionRequestChanges, Issues: []oin.Issue{{Field: "nonsense", Text: "x"}}},
	} {
		m.Seen = w.seen(id)
		_, err := w.portal.Act(w.ctx(), w.rae, id, m)
		w.refused(err, oin.CodeInvalid)
	}
	w.status(id, oin.StatusReview)
}

func TestReviewersSeeWhatWasSubmittedNotWhatIsBeingEdited(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Another icon."})
	before, err := w.portal.File(w.ctx(), w.rae, id, oin.AppIcon)
	w.ok(err)
	w.setText(id, oin.AppDescription, "Half a sent")
	w.save(w.ada, id, portal.Save{Uploads: []portal.Upload{{Key: oin.AppIcon, Name: "new.gif", Data: smallGIF(t)}},
		Secrets: []portal.NewSecret{{Key: oin.TestPassword, Text: "new password"}}})

	r, err := w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	if got := r.Submission.Submitted.Text(oin.AppDescription); got != "What it does." {
		t.Errorf("the reviewer reads %q", got)
	}
	after, err := w.portal.File(w.ctx(), w.rae, id, oin.AppIcon)
	w.ok(err)
	if after.SHA256 != before.SHA256 {
		t.Error("the reviewer sees an icon that was not submitted")
	}
	reveal := func(want string) {
		t.Helper()
		password, _, err := w.portal.Reveal(w.ctx(), w.rae, id, w.seen(id), oin.TestPassword)
		w.ok(err)
		if string(password) != want {
			t.Errorf("revealed another password than %q", want)
		}
	}
	reveal("correct horse")
	w.act(w.ada, id, oin.ActionSubmit)
	reveal("new password")
	_, _, err = w.portal.Reveal(w.ctx(), w.ada, id, w.seen(id), oin.TestPassword)
	w.refused(err, oin.CodeNotAllowed)
	_, _, err = w.portal.Reveal(w.ctx(), w.rae, id, w.seen(id), oin.EscalationContact)
	w.refused(err, oin.CodeNotFound)
	if n := pgtest.Count(t, w.db, `select count(*) from audit where action = 'reveal' and submission_id = $1`, id); n != 2 {
		t.Errorf("%d reveals in the audit log, want 2", n)
	}
}

func TestUpdateStandsBesideThePublishedVersionUntilItReplacesIt(t *testing.T) {
	w := newWorld(t)
	first := w.published("Acme Directory")
	second := w.act(w.abe, first, oin.ActionUpdate)
	if second == first {
		t.Fatal("an update goes on with the published version")
	}
	v := w.version(second)
	if v.Version != 2 || v.Status != oin.StatusDraft || !oin.IsComplete(v.Answers, v.Facts) {
		t.Errorf("the update is version %d in %s, complete %v", v.Version, v.Status, oin.IsComplete(v.Answers, v.Facts))
	}
	if f, err := w.portal.File(w.ctx(), w.ada, second, oin.AppIcon); err != nil || len(f.Data) == 0 {
		t.Errorf("the update has no icon: %v", err)
	}
	_, err := w.portal.Act(w.ctx(), w.ada, first, portal.ActionRequest{Action: oin.ActionUpdate, Seen: oin.Seen{Status: oin.StatusPublished, Round: 1}})
	w.refused(err, oin.CodeConflict)

	w.setText(second, oin.AppName, "Acme People")
	w.act(w.ada, second, oin.ActionSubmit)
	w.act(w.ada, second, oin.ActionWithdraw)
	w.status(second, oin.StatusDraft)
	if v := w.version(second); v.Version != 2 || v.Slug != "acme-directory" {
		t.Errorf("after withdrawal it is no update any more: %+v", v)
	}
	w.act(w.ada, second, oin.ActionSubmit)
	password, _, err := w.portal.Reveal(w.ctx(), w.rae, second, w.seen(second), oin.TestPassword)
	if err != nil || string(password) != "correct horse" {
		t.Errorf("the update does not have the test account's password: %v", err)
	}
	r, err := w.portal.Review(w.ctx(), w.rae, second)
	w.ok(err)
	if changed := r.Changed(); len(changed) != 2 || changed[0].Key != oin.AppName {
		t.Errorf("changed since the catalog: %v", changed)
	}
	inCatalog := func(want oin.SubmissionID) {
		t.Helper()
		entry, err := w.portal.CatalogEntry(w.ctx(), "acme-directory")
		w.ok(err)
		if entry.ID != want {
			t.Errorf("the catalog shows version %d", entry.Version)
		}
	}
	inCatalog(first)
	w.act(w.rae, second, oin.ActionPass) // a new name and icon need only one review
	inCatalog(second)
	old := w.version(first)
	if old.Status != oin.StatusSuperseded || old.Label() != "Replaced by version 2" {
		t.Errorf("the old version is %s, %q", old.Status, old.Label())
	}
	all, next, err := w.portal.Catalog(w.ctx(), oin.CatalogFilter{}, noPlace)
	w.ok(err)
	if len(all) != 1 || next != noPlace {
		t.Errorf("the catalog has %d entries, want 1", len(all))
	}
}

func TestDeletingAnUpdateLeavesThePublishedVersion(t *testing.T) {
	w := newWorld(t)
	first := w.published("Acme Directory")
	second := w.act(w.ada, first, oin.ActionUpdate)
	w.act(w.ada, second, oin.ActionDelete)
	w.status(first, oin.StatusPublished)
	if f, err := w.portal.File(w.ctx(), w.ada, first, oin.AppIcon); err != nil || len(f.Data) == 0 {
		t.Errorf("the published version lost its icon: %v", err)
	}
	third := w.act(w.ada, first, oin.ActionUpdate)
	if n := w.version(third).Version; n != 2 {
		t.Errorf("the next update is version %d, want 2", n)
	}
}

func TestTwoIntegrationsOfOneNameHaveTheirOwnPlaces(t *testing.T) {
	w := newWorld(t)
	w.published("Directory!")
	second := w.published("Directory?")
	entry, err := w.portal.CatalogEntry(w.ctx(), "directory-2")
	w.ok(err)
	if entry.ID != second {
		t.Error("the second one is not at its place")
	}
}

func TestCatalogIsFilteredByTextUseCaseAndType(t *testing.T) {
	w := newWorld(t)
	w.published("Acme Directory")
	for _, tt := range []struct {
		filter oin.CatalogFilter
		want   int
	}{
		{oin.CatalogFilter{}, 1},
		{oin.CatalogFilter{Text: "DIRECT"}, 1},
		{oin.CatalogFilter{Text: "what it does"}, 1},
		{oin.CatalogFilter{Text: "di"}, 1},
		{oin.CatalogFilter{Text: "re"}, 0}, // within a word
		{oin.CatalogFilter{Text: "%"}, 0},
		{oin.CatalogFilter{Text: "_"}, 0},
		{oin.CatalogFilter{Text: `\`}, 0},
		{oin.CatalogFilter{UseCase: "Automation"}, 1},
		{oin.CatalogFilter{UseCase: "Zero Trust"}, 0},
		{oin.CatalogFilter{Switch: oin.ConnectorSupport}, 1},
		{oin.CatalogFilter{Switch: oin.APISupport}, 0},
	} {
		all, _, err := w.portal.Catalog(w.ctx(), tt.filter, noPlace)
		w.ok(err)
		if len(all) != tt.want {
			t.Errorf("%+v finds %d, want %d", tt.filter, len(all), tt.want)
		}
	}
}

func TestCatalogFindsNamesThatWereMistyped(t *testing.T) {
	w := newWorld(t)
	for _, name := range []string{"Acme Directory", "Slack Notes", "Escalation Desk", "100% Sure"} {
		w.published(name)
	}
	for _, tt := range []struct {
		filter oin.CatalogFilter
		first  string // empty: nothing is similar
	}{
		{oin.CatalogFilter{Text: "directroy"}, "Acme Directory"},
		{oin.CatalogFilter{Text: "Acm"}, "Acme Directory"},
		{oin.CatalogFilter{Text: "akme directory"}, "Acme Directory"},
		{oin.CatalogFilter{Text: "directory acme"}, "Acme Directory"},
		{oin.CatalogFilter{Text: "dirce"}, "Acme Directory"},
		{oin.CatalogFilter{Text: "directroy of people"}, "Acme Directory"},
		{oin.CatalogFilter{Text: "SLCAK"}, "Slack Notes"},
		{oin.CatalogFilter{Text: "slcak desk"}, "Slack Notes"}, // none has both, and the longer word counts
		{oin.CatalogFilter{Text: "slackk"}, "Slack Notes"},
		{oin.CatalogFilter{Text: "escallation"}, "Escalation Desk"},
		{oin.CatalogFilter{Text: "esclation"}, "Escalation Desk"},
		{oin.CatalogFilter{Text: "zzzzzz"}, ""},
		{oin.CatalogFilter{Text: "directroy", UseCase: "Zero Trust"}, ""},
		{oin.CatalogFilter{Text: "directroy", Switch: oin.APISupport}, ""},
		{oin.CatalogFilter{Text: `%_\`}, ""},
	} {
		near, err := w.portal.CatalogNear(w.ctx(), tt.filter)
		w.ok(err)
		first := ""
		if len(near) > 0 {
			first = near[0].Name
		}
		if first != tt.first {
			t.Errorf("%+v is closest to %q, want %q", tt.filter, first, tt.first)
		}
	}
}
