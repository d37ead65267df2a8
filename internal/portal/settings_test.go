package portal_test

import (
	"strings"
	"sync"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres/pgtest"
)

// set changes the settings as Max, who has just seen them.
func (w *world) set(change func(*oin.TypedSettings)) map[string]string {
	w.Helper()
	now, err := w.portal.TeamSettings(w.ctx(), w.max)
	w.ok(err)
	typed := now.Typed()
	change(&typed)
	_, err = w.portal.SaveTeamSettings(w.ctx(), w.max, typed, now.Revision)
	return w.faults(err)
}

func (w *world) addHoliday(who oin.Person, day, name string) error {
	_, err := w.portal.ChangeHolidays(w.ctx(), who, portal.HolidayChange{Add: []oin.Holiday{{Day: day, Name: name}}})
	return err
}

func (w *world) removeHoliday(who oin.Person, day string) error {
	_, err := w.portal.ChangeHolidays(w.ctx(), who, portal.HolidayChange{Remove: []string{day}})
	return err
}

func (w *world) holiday(day, name string) map[string]string {
	w.Helper()
	return w.faults(w.addHoliday(w.max, day, name))
}

// faults returns the faults of what was typed. Any other error fails the test.
func (w *world) faults(err error) map[string]string {
	w.Helper()
	faults := oin.FaultsOf(err)
	if faults == nil {
		w.ok(err)
	}
	return faults
}

// audited returns the changes of the settings, latest first.
func (w *world) audited() []string {
	w.Helper()
	s, err := w.portal.TeamSettings(w.ctx(), w.max)
	w.ok(err)
	var all []string
	for _, c := range s.Changes {
		all = append(all, c.Person+": "+c.What)
	}
	return all
}

func (w *world) due(id oin.SubmissionID, want string) {
	w.Helper()
	got := ""
	if due := w.version(id).Due; due != nil {
		got = due.Format("2006-01-02 15:04 MST")
	}
	if got != want {
		w.Fatalf("it is due %q, want %q", got, want)
	}
}

func TestSettingsHoldForDueDatesFromThenOn(t *testing.T) {
	w := newWorld(t)
	before, after := w.complete("Before"), w.complete("After")
	w.act(w.ada, before, oin.ActionSubmit)
	w.due(before, "2026-12-01 10:00 UTC")
	if faults := w.set(func(s *oin.TypedSettings) { s.Days[oin.StatusReview], s.Days[oin.StatusQA] = "2", "1" }); len(faults) > 0 {
		t.Fatal(faults)
	}
	if faults := w.holiday("2026-11-26", "Thanksgiving"); len(faults) > 0 {
		t.Fatal(faults)
	}
	w.due(before, "2026-12-02 10:00 UTC") // holidays move what is due already
	w.act(w.ada, after, oin.ActionSubmit)
	w.due(after, "2026-11-27 10:00 UTC")
	w.act(w.rae, before, oin.ActionPass)
	w.due(before, "2026-11-25 10:00 UTC")
	w.ok(w.removeHoliday(w.max, "2026-11-26"))
	want := "max: Due dates moved because of holidays: 1|max: Holiday removed: Thanksgiving, 2026-11-26|max: Due dates moved because of holidays: 1|max: Holiday added: Thanksgiving, 2026-11-26|" +
		"max: QA test: changed from 5 to 1 business day|max: First review: changed from 5 to 2 business days"
	if got := strings.Join(w.audited(), "|"); got != want {
		t.Errorf("the audit log says %q, want %q", got, want)
	}
}

func TestDueDaysAreThoseOfTheTeamsZone(t *testing.T) {
	w := newWorld(t)
	w.set(func(s *oin.TypedSettings) { s.Zone = "America/Los_Angeles" })
	id := w.complete("Acme Directory")
	w.clock = time.Date(2026, 11, 25, 3, 0, 0, 0, time.UTC) // still Tuesday evening there
	w.act(w.ada, id, oin.ActionSubmit)
	w.due(id, "2026-12-01 19:00 PST")
	all := w.mails()
	if n := len(all); n != 3 {
		t.Fatalf("%d mails", n)
	}
	for _, m := range all {
		if !strings.Contains(m.Body, "by Tuesday, 1 December 2026") {
			t.Errorf("the mail says another day:\n%s", m.Body)
		}
	}
}

func TestSettingsAreForAdmins(t *testing.T) {
	w := newWorld(t)
	for _, who := range []oin.Person{w.ada, w.rae} {
		_, err := w.portal.TeamSettings(w.ctx(), who)
		w.refused(err, oin.CodeNotAllowed)
		_, err = w.portal.SaveTeamSettings(w.ctx(), who, oin.TypedSettings{}, 1)
		w.refused(err, oin.CodeNotAllowed)
		err = w.addHoliday(who, "2026-12-25", "Christmas Day")
		w.refused(err, oin.CodeNotAllowed)
		w.refused(w.removeHoliday(who, "2026-12-25"), oin.CodeNotAllowed)
	}
	_, err := w.portal.Figures(w.ctx(), w.ada, 12)
	w.refused(err, oin.CodeNotAllowed)
	if got := w.audited(); len(got) > 0 {
		t.Errorf("something was changed: %q", got)
	}
}

func TestSettingsThatCannotBeTakenChangeNothing(t *testing.T) {
	w := newWorld(t)
	faults := w.set(func(s *oin.TypedSettings) { s.Days[oin.StatusQA], s.Zone = "4", "Mars/Olympus" })
	if len(faults) != 1 || faults[oin.ZoneField] == "" {
		t.Errorf("faults are %v", faults)
	}
	w.holiday("2026-12-25", "Christmas Day")
	if faults := w.holiday("2026-12-25", "Christmas again"); faults["day"] == "" {
		t.Error("a day has two holidays")
	}
	w.refused(w.removeHoliday(w.max, "2026-12-26"), oin.CodeNotFound)
	w.set(func(*oin.TypedSettings) {}) // nothing changed
	if got := w.audited(); len(got) != 1 {
		t.Errorf("the audit log says %q, want just the holiday that was added", got)
	}
	s, err := w.portal.TeamSettings(w.ctx(), w.max)
	w.ok(err)
	if s.DaysIn(oin.StatusQA) != 5 || s.Zone != "UTC" || s.Revision != 1 {
		t.Errorf("settings are %+v", s)
	}
}

func TestAnAdminDoesNotOverwriteWhatTheyHaveNotSeen(t *testing.T) {
	w := newWorld(t)
	seen, err := w.portal.TeamSettings(w.ctx(), w.max)
	w.ok(err)
	var group sync.WaitGroup
	errs := make([]error, 6)
	for i := range errs {
		group.Go(func() {
			typed := seen.Typed()
			typed.Days[oin.StatusReview] = string(rune('6' + i%3))
			_, errs[i] = w.portal.SaveTeamSettings(w.ctx(), w.max, typed, seen.Revision)
		})
	}
	group.Wait()
	saved := 0
	for _, err := range errs {
		if err == nil {
			saved++
			continue
		}
		w.refused(err, oin.CodeConflict)
	}
	if saved != 1 || len(w.audited()) != 1 {
		t.Errorf("%d of those who saw the same saved, and the audit log says %q", saved, w.audited())
	}
}

func TestASettingIsNotChangedWithoutItsAuditEntry(t *testing.T) {
	w := newWorld(t)
	if _, err := w.db.Pool().Exec(w.ctx(), `
		create function fail() returns trigger language plpgsql as $$ begin raise exception 'the audit log is away'; end $$;
		create trigger away before insert on audit for each row execute function fail()`); err != nil {
		t.Fatal(err)
	}
	if err := w.addHoliday(w.max, "2026-12-25", "Christmas Day"); err == nil {
		t.Error("a holiday was added")
	}
	typed := oin.TeamSettings{Zone: "Europe/Berlin"}.Typed()
	if _, err := w.portal.SaveTeamSettings(w.ctx(), w.max, typed, 1); err == nil {
		t.Error("a setting was saved")
	}
	if n := pgtest.Count(t, w.db, `select (select count(*) from holidays) + (select count(*) from team_settings where zone <> 'UTC')`); n > 0 {
		t.Error("something was changed all the same")
	}
}

func TestISVsSeeTheTeamAndNotItsPeople(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Field: oin.AppDescription, Text: "Say more."})
	seen := func() string {
		t.Helper()
		history, err := w.history(w.ada, id)
		w.ok(err)
		all, err := w.portal.MyIntegrations(w.ctx(), w.ada, oin.IntegrationsFilter{}, oin.IntegrationsPlace{})
		w.ok(err)
		issues, err := w.portal.Issues(w.ctx(), w.ada, id)
		w.ok(err)
		saved, err := w.portal.SaveAnswers(w.ctx(), w.ada, id, portal.Save{Edits: []oin.FieldEdit{
			{Key: oin.AppName, Seen: "something else", Value: oin.Value{Text: "Acme"}}}})
		w.ok(err)
		names := []string{w.version(id).ChangedBy, all.Rows[0].ChangedBy, saved.Submission.ChangedBy, history[len(history)-1].Person,
			issues[0].Author, issues[0].Thread[0].Person, history[len(history)-1].Issues[0].Author}
		return strings.Join(names, ",")
	}
	const team = oin.TeamName
	if got := seen(); strings.Contains(got, "rae") || strings.Count(got, team) < 6 {
		t.Errorf("Ada sees %q", got)
	}
	review, err := w.portal.Review(w.ctx(), w.max, id)
	w.ok(err)
	if last := review.History[len(review.History)-1]; last.Person != "rae" || review.Submission.ChangedBy != "rae" {
		t.Errorf("the OIN team sees %q and %q", last.Person, review.Submission.ChangedBy)
	}
	w.set(func(s *oin.TypedSettings) { s.ShowNames = true })
	if got := seen(); strings.Contains(got, team) || strings.Count(got, "rae") < 6 {
		t.Errorf("with names shown, Ada sees %q", got)
	}
	for _, m := range w.mails() {
		if m.Notice != oin.NoticeSubmitted && strings.Contains(m.Subject+m.Body, "rae") {
			t.Errorf("a mail to the ISV names the reviewer:\n%s", m.Body)
		}
	}
}
