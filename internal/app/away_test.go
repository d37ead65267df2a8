package app_test

import (
	"net/http"
	"os"
	"strings"
	"sync"
	"testing"

	"oinmanager/internal/app"
	"oinmanager/internal/local/database"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/postgres/pgtest"
)

func TestPagesSayThatTheDatabaseIsAwayAndComeBackWithIt(t *testing.T) {
	// Its user cannot enter t.TempDir when we are root.
	dir, err := os.MkdirTemp("", "away-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	start := func() *database.Cluster {
		t.Helper()
		c, err := database.Start(t.Context(), database.Options{Dir: dir})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = c.Stop() })
		return c
	}
	cluster := start()
	w := newWorld(t, func(o *app.Options) { o.Database.DatabaseURL = cluster.URL(database.Name) })
	ada := w.signIn("Acme", "ada@acme.example")
	draft := ada.add()
	if err := cluster.Stop(); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"/", "/integrations?show=published"} {
		a := ada.get(path)
		ada.check(path, a, http.StatusServiceUnavailable, "We can't reach our database right now")
		ada.check("the way on", a, http.StatusServiceUnavailable, `href="`+path+`">Try again</a>`)
		if a.header.Get("Retry-After") == "" {
			t.Errorf("%s does not say when to try again", path)
		}
	}
	for _, path := range []string{paths.Submission(oin.SubmissionID(draft)), paths.Review(oin.SubmissionID(draft))} {
		ada.check("the way back", ada.post(path+"/do/withdraw", nil), http.StatusServiceUnavailable, `href="`+path+`"`)
	}
	ada.check("not ready", ada.get("/readyz"), http.StatusServiceUnavailable, "not ready: the database doesn't respond")
	ada.check("can say so", ada.get("/readyz?exclude=database"), http.StatusOK, "ready")
	start()
	ada.check("back again", ada.get("/integrations"), http.StatusOK, "My App Integrations")
}

func TestALostCommitIsNotSaidToHaveChangedNothing(t *testing.T) {
	var lossy *pgtest.Lossy
	w := newWorld(t, func(o *app.Options) {
		lossy = pgtest.NewLossy(t, o.Database.DatabaseURL)
		o.Database.DatabaseURL = lossy.URL
	})
	ada := w.signIn("Acme", "ada@acme.example")
	lossy.LoseAnswer()
	a := ada.post(paths.Submissions, nil)
	ada.check("begun", a, http.StatusServiceUnavailable, "can't tell whether your change was saved")
	if strings.Contains(a.body, "Nothing was changed") {
		t.Error("it says that nothing was changed")
	}
	ada.check("what was saved", ada.get("/integrations"), http.StatusOK, "Untitled")
}

func TestADatabaseThatHangsIsAway(t *testing.T) {
	var lossy *pgtest.Lossy
	w := newWorld(t, func(o *app.Options) {
		lossy = pgtest.NewLossy(t, o.Database.DatabaseURL)
		o.Database.DatabaseURL = lossy.URL
	})
	ada := w.signIn("Acme", "ada@acme.example")
	goOn := lossy.Hang()
	var pages sync.WaitGroup
	for range 30 { // more than there are connections
		pages.Go(func() {
			if a := ada.get("/integrations"); a.status != http.StatusServiceUnavailable || a.header.Get("Retry-After") == "" {
				t.Errorf("%d, and not that the database is away", a.status)
			}
		})
	}
	pages.Wait()
	goOn()
	ada.check("back again", ada.get("/integrations"), http.StatusOK, "My App Integrations")
}
