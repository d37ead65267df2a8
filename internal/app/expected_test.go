package app_test

import (
	"net/http"
	"strings"
	"testing"

	"oinmanager/internal/app"
	"oinmanager/internal/postgres/pgtest"
)

// alter changes what a session is of, as another replica does.
func (w *world) alter(sql string, args ...any) {
	w.Helper()
	done, err := w.db.Pool().Exec(w.Context(), sql, args...)
	if err != nil || done.RowsAffected() == 0 {
		w.Fatalf("%s changed %d rows: %v", sql, done.RowsAffected(), err)
	}
}

func TestAPageIsOnlyForThePersonWhoIsSignedInNow(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	draft := "/submissions/" + ada.add() + "/general"
	ada.check("the form", ada.get(draft), http.StatusOK, "Ada")

	w.alter(`update people set name = 'Adele' where email = 'ada@acme.example'`)
	a := ada.get(draft)
	ada.check("under a new name", a, http.StatusOK, "Adele")
	if strings.Contains(a.body, "Ada<") || len(a.header.Values("Content-Security-Policy")) != 1 {
		t.Errorf("the page has something of both: %q, %s", a.header.Values("Content-Security-Policy"), plain(a.body))
	}

	rae.check("the queue", rae.get("/admin"), http.StatusOK, "Queue")
	w.alter(`update sessions set role = 'isv' where role = 'reviewer'`)
	rae.check("no reviewer anymore", rae.get("/admin"), http.StatusForbidden, "Only the OIN team")
	w.alter(`update sessions set role = 'reviewer' where org_id = (select org_id from people where email = 'rae@oin.example')`)
	rae.check("a reviewer again", rae.get("/admin"), http.StatusOK, "Queue")
	rae.check("a page without data", rae.get("/glossary"), http.StatusOK, "Sign out")

	w.alter(`delete from sessions where role = 'reviewer'`)
	for _, path := range []string{"/glossary", "/admin"} {
		if a := rae.get(path); strings.Contains(a.body, "rae@oin.example") || strings.Contains(a.body, "Sign out") {
			t.Errorf("%s is shown to who was signed in: %s", path, plain(a.body))
		}
	}
	w.alter(`update people set suspended_at = now() where email = 'ada@acme.example'`)
	if a := ada.get(draft); !strings.HasPrefix(a.path, "/sign-in") {
		t.Errorf("a suspended person gets %s", a.path)
	}
}

func TestWhatIsSentIsSavedOnceWhenTheSessionIsReadAnew(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	draft := "/submissions/" + ada.add() + "/general"
	for i, change := range []string{
		`update sessions set seen_at = seen_at - interval '10 minutes'`, // so that its use has to be stored
		`update people set name = 'Adele' where email = 'ada@acme.example'`,
	} {
		text := "Sends what is typed, the second time as well." + strings.Repeat("!", i)
		form := typed(ada.seen(draft), "app_description", text)
		w.alter(change)
		ada.check(change, ada.post(draft+"/fields", form), http.StatusOK, text)
		if n := pgtest.Count(t, w.db, `select count(*) from submissions where answers->'app_description'->>'text' = $1 or answers->>'app_description' = $1`, text); n != 1 {
			t.Errorf("after “%s”, it is stored %d times", change, n)
		}
	}
	if n := pgtest.Count(t, w.db, `select count(*) from sessions where seen_at > now() - interval '1 minute'`); n != 1 {
		t.Error("the use of the session is not stored")
	}

	form := typed(ada.seen(draft), "app_description", "Typed after the end.")
	before := pgtest.Count(t, w.db, `select sum(revision) from submissions`)
	w.alter(`delete from sessions`)
	a := ada.post(draft+"/fields", form)
	ada.check("after the end", a, http.StatusUnauthorized, "Typed after the end.")
	if after := pgtest.Count(t, w.db, `select sum(revision) from submissions`); after != before {
		t.Error("a person without a session has changed something")
	}
}

func TestAPageWithoutDataSaysWhatIsUnreadNow(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	ada.check("nothing", ada.get("/glossary"), http.StatusOK, "Sign out")
	w.alter(`insert into inbox (person_id, notice, for_team, outlasts, subject, place, at)
		select id, 'passed', false, true, 'Passed', '/integrations', now() from people where email = 'ada@acme.example'`)
	ada.check("one", ada.get("/glossary"), http.StatusOK, "Notifications, 1 unread")
}

func TestARefusalIsNotedOnceWhenTheSessionIsReadAnew(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	ada.get("/integrations")
	w.alter(`update sessions set seen_at = seen_at - interval '10 minutes'`)
	ada.check("the queue", ada.get("/admin"), http.StatusForbidden, "Only the OIN team")
	if n := pgtest.Count(t, w.db, `select count(*) from audit where refused <> ''`); n != 1 {
		t.Errorf("it is %d times in the audit log", n)
	}
	if log := w.log.String(); strings.Contains(log, "level=ERROR") {
		t.Errorf("it is logged as a failure:\n%s", log)
	}
}

func TestWhatWasTypedComesBackWhenTheSessionCannotBeRead(t *testing.T) {
	var lossy *pgtest.Lossy
	w := newWorld(t, func(o *app.Options) {
		lossy = pgtest.NewLossy(t, o.Database.DatabaseURL)
		o.Database.DatabaseURL = lossy.URL
	})
	ada := w.signIn("Acme", "ada@acme.example")
	draft := "/submissions/" + ada.add() + "/general"
	form := typed(ada.seen(draft), "app_description", "Typed while the database hung.")
	goOn := lossy.Hang()
	defer goOn()
	a := ada.post(draft+"/fields", form)
	ada.check("hangs", a, http.StatusServiceUnavailable, "Typed while the database hung.")
	if n := strings.Count(w.log.String(), "database does not answer"); n != 1 {
		t.Errorf("that is logged %d times", n)
	}
}
