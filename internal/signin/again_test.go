package signin_test

import (
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/local/orgs"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
	"oinmanager/internal/signin"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// world is a relying party, a local org, and a browser.
type world struct {
	*testing.T
	*http.Client
	rp  *signin.RelyingParty
	url string // of the relying party
	org string

	ahead     time.Duration // how far our clock is ahead of the real one
	orgBehind time.Duration // how far the org's clock is behind ours
	deaf      []string      // what the org ignores in an authorization request
	asked     []url.Values  // the authorization requests so far
	ended     error         // of the last way back
	next      string        // where it led
}

func newWorld(t *testing.T) *world {
	t.Helper()
	t.Parallel()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	w := &world{T: t, Client: &http.Client{Jar: jar}}
	front := httptest.NewServer(http.HandlerFunc(w.serve))
	t.Cleanup(front.Close)
	w.url = strings.Replace(front.URL, "127.0.0.1", "localhost", 1)

	log := slog.New(slog.DiscardHandler)
	client := orgs.Client{ID: "client", Secret: "s", RedirectURI: w.url + paths.Callback, PostLogoutRedirectURI: w.url + "/"}
	var orgHandler http.Handler
	org := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/oauth2/v1/authorize" {
			query := r.URL.Query()
			w.asked = append(w.asked, r.URL.Query())
			for _, name := range w.deaf {
				query.Del(name)
			}
			r.URL.RawQuery = query.Encode()
		}
		orgHandler.ServeHTTP(rw, r)
	}))
	t.Cleanup(org.Close)
	w.org = org.URL
	if orgHandler, err = orgs.New(org.URL, orgs.OINTeam, orgs.Options{Client: client, Log: log,
		Now: func() time.Time { return time.Now().Add(w.ahead - w.orgBehind) }}); err != nil {
		t.Fatal(err)
	}
	keys, err := secret.NewKeys()
	if err != nil {
		t.Fatal(err)
	}
	box, err := secret.NewBox(keys)
	if err != nil {
		t.Fatal(err)
	}
	if w.rp, err = signin.New(pgtest.New(t), box, signin.Settings{BaseURL: w.url, Log: log, Now: func() time.Time { return time.Now().Add(w.ahead) },
		ReviewersGroup: "OIN Reviewers", AdminsGroup: "OIN Admins",
		Orgs: []signin.Org{{Name: "OIN team", Issuer: org.URL, ClientID: "client", ClientSecret: "s", Team: true}}}); err != nil {
		t.Fatal(err)
	}
	return w
}

// serve does the minimum that a server has to do with the relying party.
func (w *world) serve(rw http.ResponseWriter, r *http.Request) {
	var err error
	var to string
	switch r.URL.Path {
	case "/begin":
		to, err = w.rp.Begin(rw, r, w.org, "/start")
	case "/again":
		var p *oin.Person
		if p, err = w.rp.Person(r); err == nil {
			to, err = w.rp.Reauthenticate(rw, r, *p, "/admin?confirm=pass")
		}
	case "/recent", "/anyhow":
		var p *oin.Person
		if p, err = w.rp.Person(r); err == nil && p != nil && (p.Recent || r.URL.Path == "/anyhow") {
			_, _ = io.WriteString(rw, p.Email)
		}
	case paths.Callback:
		_, w.next, w.ended = w.rp.Finish(rw, r)
		if passed, ok := errors.AsType[*signin.StaleAuthTimeError](w.ended); ok && oin.CodeOf(w.ended) == "" {
			to, err = w.rp.ReauthenticateWithPrompt(rw, r, passed)
		}
	}
	if err != nil {
		w.Error(err)
	}
	if to != "" {
		http.Redirect(rw, r, to, http.StatusSeeOther)
	}
}

func (w *world) get(address string) string {
	w.Helper()
	res, err := w.Get(address)
	if err != nil {
		w.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		w.Fatal(err)
	}
	return string(body)
}

var request = regexp.MustCompile(`name="id" value="([^"]+)"`)

// choose presses a person's button on the org's page.
func (w *world) choose(page, email string) {
	w.Helper()
	id := request.FindStringSubmatch(page)
	if id == nil {
		w.Fatalf("the org does not ask: %s", page)
	}
	res, err := w.PostForm(w.org+"/login", url.Values{"id": {id[1]}, "person": {email}})
	if err != nil {
		w.Fatal(err)
	}
	res.Body.Close()
}

// signedIn signs a person in at the org that long ago, and here now.
func (w *world) signedIn(email string, ago time.Duration) {
	w.Helper()
	w.orgBehind = ago
	w.choose(w.get(w.url+"/begin"), email)
	w.orgBehind = 0
	if w.ended != nil {
		w.Fatal(w.ended)
	}
}

func (w *world) recent(want string) {
	w.Helper()
	if got := w.get(w.url + "/recent"); got != want {
		w.Errorf("signed in recently is %q, want %q", got, want)
	}
}

func TestASignInIsRecentByTheOrgsWordNotByTheSession(t *testing.T) {
	w := newWorld(t)
	w.signedIn("rae@oin.example", oin.RecentSignInAge+time.Minute)
	w.recent("")
	w.get(w.url + "/begin") // the org lets them pass, and a new session begins
	w.recent("")
	if w.asked[0].Has("max_age") || w.asked[0].Has("prompt") {
		t.Errorf("an everyday sign-in asks for %v", w.asked[0])
	}
}

func TestASignInStaysRecentWhileThePersonWorksEightHoursAtMost(t *testing.T) {
	w := newWorld(t)
	w.signedIn("rae@oin.example", 0)
	for w.ahead < oin.RecentSignInMax-10*time.Minute { // a page every 9 minutes
		w.ahead += 9 * time.Minute
		w.recent("rae@oin.example")
	}
	w.ahead = oin.RecentSignInMax + time.Minute
	w.recent("")
	w.ahead += time.Minute
	w.recent("")
}

func TestASignInIsNoLongerRecentAfterABreak(t *testing.T) {
	w := newWorld(t)
	w.signedIn("rae@oin.example", 0)
	w.ahead = 10 * time.Minute
	w.recent("rae@oin.example")
	w.ahead += 14 * time.Minute
	w.recent("rae@oin.example")
	w.ahead += 16 * time.Minute
	w.recent("")
	w.recent("") // and work after it does not bring it back
}

func TestAnOpenPageIsNotWork(t *testing.T) {
	w := newWorld(t)
	w.signedIn("rae@oin.example", 0)
	for _, tt := range []struct{ mode, recent string }{{"navigate", "rae@oin.example"}, {"cors", ""}} {
		w.ahead += 14 * time.Minute
		r, err := http.NewRequest(http.MethodGet, w.url+"/recent", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Sec-Fetch-Mode", tt.mode)
		res, err := w.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		w.ahead += 2 * time.Minute
		w.recent(tt.recent)
	}
}

func TestSigningInAgainAsksTheOrgAndLeadsBack(t *testing.T) {
	w := newWorld(t)
	w.signedIn("rae@oin.example", time.Hour)
	page := w.get(w.url + "/again")
	if last := w.asked[len(w.asked)-1]; last.Get("max_age") != "300" || last.Has("prompt") {
		t.Errorf("the org is asked with %v", last)
	}
	w.choose(page, "rae@oin.example")
	w.recent("rae@oin.example")
	if w.next != "/admin?confirm=pass" {
		t.Errorf("led to %q", w.next)
	}
}

func TestAPersonWhoHasJustSignedInAtTheOrgPassesStraightThrough(t *testing.T) {
	w := newWorld(t)
	w.signedIn("rae@oin.example", 2*time.Minute)
	w.get(w.url + "/again")
	if w.ended != nil || len(w.asked) != 2 {
		t.Errorf("ended with %v after %d requests", w.ended, len(w.asked))
	}
	w.recent("rae@oin.example")
}

func TestAnOrgThatDoesNotHeedMaxAgeIsAskedInOtherWords(t *testing.T) {
	w := newWorld(t)
	w.deaf = []string{"max_age"}
	w.signedIn("rae@oin.example", time.Hour)
	page := w.get(w.url + "/again")
	last := w.asked[len(w.asked)-1]
	if len(w.asked) != 3 || last.Get("prompt") != "login" || last.Get("max_age") == "" {
		t.Fatalf("the org was asked %d times, last with %v", len(w.asked), last)
	}
	w.choose(page, "rae@oin.example")
	w.recent("rae@oin.example")
	if w.next != "/admin?confirm=pass" {
		t.Errorf("led to %q", w.next)
	}
}

func TestAStaleAuthTimeIsRefusedAndTheOldSessionStays(t *testing.T) {
	w := newWorld(t)
	w.deaf = []string{"max_age", "prompt"}
	w.signedIn("rae@oin.example", time.Hour)
	w.get(w.url + "/again")
	if oin.CodeOf(w.ended) != oin.CodeNotAllowed || len(w.asked) != 3 {
		t.Errorf("ended with %v after %d requests", w.ended, len(w.asked))
	}
	w.recent("")
	if w.get(w.url+"/anyhow") != "rae@oin.example" {
		t.Error("the old session is gone")
	}
}

func TestAnotherPersonWhoSignsInAgainIsSimplyThatPerson(t *testing.T) {
	w := newWorld(t)
	w.signedIn("rae@oin.example", time.Hour)
	w.choose(w.get(w.url+"/again"), "rob@oin.example")
	w.recent("rob@oin.example")
}
