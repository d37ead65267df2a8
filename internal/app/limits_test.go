package app_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"oinmanager/internal/app"
	"oinmanager/internal/icon"
	"oinmanager/internal/limit"
	"oinmanager/internal/postgres/pgtest"
)

// spend uses up a kind's limit for everyone who was counted.
func (w *world) spend(kind *limit.Kind) {
	w.Helper()
	done, err := w.db.Pool().Exec(w.Context(), `update limits set full_at = now() + $2::interval where kind = $1`, kind.Name, kind.Rules[0].Per)
	if err != nil || done.RowsAffected() == 0 {
		w.Fatalf("no one was counted for %s: %v", kind.Name, err)
	}
}

// slowed checks that a response is a page that says what was too much, and when to try
// again.
func (b *browser) slowed(what string, a answer, says string) {
	b.Helper()
	b.check(what, a, http.StatusTooManyRequests, "Please wait a moment")
	if !strings.Contains(a.text(), says) || !strings.Contains(a.body, "Try again in ") {
		b.Errorf("%s: it says %s", what, plain(a.body))
	}
	if after := a.header.Get("Retry-After"); after == "" || after == "0" {
		b.Errorf("%s: Retry-After is %q", what, after)
	}
}

func TestWhoDoesTooMuchIsAskedToWaitAndLosesNothing(t *testing.T) {
	w := newWorld(t, func(o *app.Options) { o.Server.TrustedProxies = "127.0.0.1, ::1" })
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	page := "/admin" + ada.submitted("Acme Directory")

	// Sign-ins, by IP address. Another address isn't affected.
	start := url.Values{"domain": {w.orgs["Acme"]}}.Encode()
	from := func(address string) answer {
		b := w.visitor()
		b.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
		return b.do(http.MethodPost, "/sign-in/start", strings.NewReader(start), "X-Forwarded-For", address, "Content-Type", "application/x-www-form-urlencoded")
	}
	for _, address := range []string{"203.0.113.7", "evil, 203.0.113.7"} {
		if a := from(address); a.status != http.StatusOK {
			t.Fatalf("a first sign-in: %d", a.status)
		}
	}
	w.spend(limit.SignIns)
	ada.slowed("a sign-in", from("203.0.113.7"), "People on your network started too many sign-ins (the limit is 240 in a minute)")
	ada.slowed("a sign-in that claims to be from elsewhere", from("198.51.100.1, 203.0.113.7"), "started too many sign-ins")
	if a := from("198.51.100.1"); a.status != http.StatusOK {
		t.Errorf("a sign-in from another address: %d", a.status)
	}
	if a := ada.get("/integrations"); a.status != http.StatusOK {
		t.Errorf("a person who is signed in: %d", a.status)
	}

	// Uploads: what was typed beside them is given back, and texts are saved as ever.
	path := "/submissions/" + ada.add() + "/general"
	general := ada.seen(path)
	general.Set("app_name", "Fax Machine")
	picture := upload{"app_icon", "icon.png", icon.Draw("Fax Machine", 1).Bytes}
	ada.check("a first file", ada.postFiles(path, general, picture), http.StatusOK, "Saved")
	w.spend(limit.Uploads)
	general = ada.seen(path)
	general.Set("app_name", "Telex Machine")
	a := ada.postFiles(path, general, picture)
	ada.slowed("one file more", a, "You uploaded too many files")
	if !strings.Contains(a.body, "Telex Machine") {
		t.Error("what was typed is gone")
	}
	general.Set("only", "app_icon")
	ada.slowed("one while typing", ada.postFiles(path+"/fields", general, picture), "uploaded too many files")
	ada.check("a text", ada.postFiles(path, general), http.StatusOK, "Telex Machine")

	// Reveals: nothing is shown, and no access is logged.
	reveal := page + "/reveal/test_password"
	rae.check("a first look", rae.post(reveal, url.Values{"from": {"REVIEW.1"}}), http.StatusOK, "correct horse")
	w.spend(limit.Reveals)
	a = rae.post(reveal, url.Values{"from": {"REVIEW.1"}})
	rae.slowed("one look more", a, "You revealed too many passwords")
	if n := strings.Count(rae.get(page).body, "viewed “Test account password”"); n != 1 || strings.Contains(a.body, "correct horse") {
		t.Errorf("the history tells of %d looks", n)
	}
	if log := w.log.String(); !regexp.MustCompile(`level=WARN msg="limit reached".* of=reveals counted=person org=\S+ person=\S+`).MatchString(log) {
		t.Error("no one who runs it is told")
	}

	// Client secrets, each of which calls an org. What was typed is given back.
	offer := url.Values{"domain": {"dev-1.okta.com"}, "client_id": {"0oanew"}, "secret": {"no secret"}}
	ada.post("/connection/check", nil)
	w.spend(limit.Secrets)
	a = ada.post("/connect", offer)
	ada.slowed("one client more", a, "tried too many client secrets")
	if !strings.Contains(a.body, "dev-1.okta.com") || !strings.Contains(a.body, "0oanew") || strings.Contains(a.body, "no secret") {
		t.Errorf("of what was typed it gives back %s", plain(a.body))
	}

	// Except in the audit log, which has who reached a limit, no IP address is stored.
	if kept := pgtest.Everything(w, w.db, "audit"); strings.Contains(kept, "203.0.113.7") {
		t.Error("an address is kept in clear")
	}
}

func TestLimitsAreExactHoweverManyReplicasCount(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	const many, asking = 50, 400
	per := time.Hour
	take := func(who string) time.Duration {
		wait, err := db.TakeToken(t.Context(), "sign-ins", []byte(who), per/many, per)
		if err != nil {
			t.Error(err)
		}
		return wait
	}
	var taken atomic.Int64
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range asking / 8 {
				if wait := take("one"); wait == 0 {
					taken.Add(1)
				} else if wait < time.Second || wait > per/many {
					t.Errorf("one has to wait %v", wait)
				}
			}
		})
	}
	all.Wait()
	if got := taken.Load(); got != many {
		t.Errorf("of %d at once %d were let through, want %d", asking, got, many)
	}
	if wait := take("another"); wait != 0 {
		t.Errorf("another has to wait %v", wait)
	}
	// As time passes, as many more.
	if _, err := db.Pool().Exec(t.Context(), `update limits set full_at = full_at - $1::interval`, 3*per/many); err != nil {
		t.Fatal(err)
	}
	more := 0
	for range 10 {
		if take("one") == 0 {
			more++
		}
	}
	if more != 3 {
		t.Errorf("later, %d more were let through, want 3", more)
	}
	if n := pgtest.Count(t, db, `select count(*) from limits`); n != 2 {
		t.Errorf("%d buckets for two", n)
	}
}
