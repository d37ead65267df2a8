package app_test

import (
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"oinmanager/internal/app"
	"oinmanager/internal/limit"
	"oinmanager/internal/local/orgs"
	"oinmanager/internal/paths"
)

// newcomer is a world with an org that isn't configured. Its domain and the org behind
// the domain can change.
type newcomer struct {
	*world
	log    *slog.Logger
	domain string
	org    http.Handler
	secret string
}

func newNewcomer(t *testing.T) *newcomer {
	w := newWorld(t, func(o *app.Options) { o.Local = true }) // allows orgs on this machine
	n := &newcomer{world: w, log: slog.New(slog.DiscardHandler), secret: "first-secret"}
	n.domain = n.serve()
	n.becomes(orgs.Initech)
	return n
}

// serve gives the org another domain.
func (n *newcomer) serve() string {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { n.org.ServeHTTP(w, r) }))
	n.Cleanup(s.Close)
	return strings.TrimPrefix(s.URL, "http://")
}

// becomes puts an org with new keys and no sessions behind the domain.
func (n *newcomer) becomes(org orgs.Org) {
	n.Helper()
	var err error
	if n.org, err = orgs.New("http://"+n.domain, org, orgs.Options{Log: n.log, Client: orgs.Client{
		ID: "0oanew", Secret: n.secret, RedirectURI: n.url + paths.Callback, PostLogoutRedirectURI: n.url + "/"}}); err != nil {
		n.Fatal(err)
	}
	n.orgs[org.Name] = "http://" + n.domain
}

func (n *newcomer) offer() url.Values {
	return url.Values{"domain": {n.domain}, "client_id": {"0oanew"}, "client_secret": {n.secret}}
}

var onward = regexp.MustCompile(`href="([^"]*/oauth2/v1/authorize[^"]*)"`)

// prove goes on from the page that leads to the org.
func (b *browser) prove(page answer) answer {
	b.Helper()
	link := onward.FindStringSubmatch(page.body)
	if link == nil {
		b.Fatalf("there is no way on to the org: %d %s", page.status, plain(page.body))
	}
	return b.get(strings.ReplaceAll(link[1], "&amp;", "&"))
}

func (n *newcomer) connect(b *browser) answer {
	n.Helper()
	return b.choose("Initech", "ian@initech.example", b.prove(b.post("/connect", n.offer())))
}

func (n *newcomer) clients() int {
	n.Helper()
	return strings.Count(n.everything(), "0oanew")
}

func TestAnOrgIsConnectedByARealSignIn(t *testing.T) {
	n := newNewcomer(t)
	b := n.visitor()
	a := b.post("/sign-in/start", url.Values{"domain": {"HTTP://" + n.domain + "/app/UserHome"}, "next": {"/connectors"}})
	b.check("an org that is not connected", a, http.StatusOK, "Connect your org")
	b.check("its domain is filled in", a, http.StatusOK, `value="`+n.domain+`"`)
	b.check("what to paste into Okta", a, http.StatusOK, n.url+paths.Callback)

	page := b.post("/connect", n.offer())
	b.check("on the way", page, http.StatusOK, "One more step")
	if n.clients() != 0 {
		t.Fatal("the client is stored before a sign-in through it has succeeded")
	}
	a = b.choose("Initech", "ian@initech.example", b.prove(page))
	b.check("connected", a, http.StatusOK, "My App Integrations")
	if n.clients() == 0 {
		t.Fatal("the client is not stored")
	}
	if strings.Contains(n.everything(), n.secret) || strings.Contains(n.world.log.String(), n.secret) {
		t.Error("the client secret can be read in the database or the log")
	}
	b.check("the connection", b.get("/connection"), http.StatusOK, "Ian Castellanos")
	b.check("tested", b.post("/connection/check", nil), http.StatusOK, "accepts our client ID and secret")

	// Others of the org, in other browsers, need only its domain.
	other := n.visitor()
	leave := other.post("/sign-in/start", url.Values{"domain": {n.domain}})
	if !strings.HasPrefix(leave.header.Get("Refresh"), "0; url=http://"+n.domain) {
		t.Errorf("from the form it goes on to %q", leave.header.Get("Refresh"))
	}
	other.check("signed in by domain", other.choose("Initech", "ian@initech.example", other.prove(leave)), http.StatusOK, "My App Integrations")
	// And a tile on the org's dashboard needs nothing.
	tile := n.visitor()
	tile.check("signed in from the dashboard",
		tile.choose("Initech", "ian@initech.example", tile.get("/sign-in/start?iss=http://"+n.domain)), http.StatusOK, "My App Integrations")
}

func TestAConnectionThatIsNotProvedIsNotStored(t *testing.T) {
	n := newNewcomer(t)
	b := n.visitor()
	for what, c := range map[string]struct{ field, value, says string }{
		"no domain":               {"domain", "", "Enter your Okta org's domain"},
		"a custom server":         {"domain", n.domain + "/oauth2/default", "custom authorization server"},
		"no one there":            {"domain", "localhost:1", "doesn't respond like an Okta org"},
		"a configured org":        {"domain", strings.TrimPrefix(n.orgs["OIN team"], "http://"), "already connected in the server configuration"},
		"no client ID":            {"client_id", " ", "Enter the client ID"},
		"a client ID with spaces": {"client_id", "0oa new", "This doesn't look like a client ID"},
		"another client ID":       {"client_id", "0oaother", "rejected this client ID and secret"},
		"no secret":               {"client_secret", "", "Enter the client secret"},
		"a wrong secret":          {"client_secret", "guessed", "rejected this client ID and secret"},
	} {
		form := n.offer()
		form.Set(c.field, c.value)
		a := b.post("/connect", form)
		b.check(what, a, http.StatusUnprocessableEntity, c.says)
		if strings.Contains(a.body, n.secret) || strings.Contains(a.body, "guessed") {
			t.Errorf("%s: the page gives the secret back", what)
		}
		if c.field != "client_id" && !strings.Contains(a.body, `value="0oanew"`) {
			t.Errorf("%s: the client ID that was typed is lost", what)
		}
	}
	// Who cancels at the org has proved nothing.
	login := b.prove(b.post("/connect", n.offer()))
	a := b.post(n.orgs["Initech"]+"/login", url.Values{"id": {hidden.FindStringSubmatch(login.body)[1]}, "cancel": {"yes"}})
	b.check("cancelled", a, http.StatusUnprocessableEntity, "We didn't save the connection")
	if !strings.Contains(a.body, `value="`+n.domain+`"`) {
		t.Error("what was typed is lost")
	}
	// A client whose secret changes meanwhile is not proved either.
	login = b.prove(b.post("/connect", n.offer()))
	old := n.org
	id := hidden.FindStringSubmatch(login.body)[1]
	n.org = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/oauth2/v1/token" {
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(http.StatusUnauthorized)
			_, _ = w.Write([]byte(`{"error":"invalid_client"}`))
			return
		}
		old.ServeHTTP(w, r)
	})
	b.check("refused at the end", b.post(n.orgs["Initech"]+"/login", url.Values{"id": {id}, "person": {"ian@initech.example"}}),
		http.StatusUnprocessableEntity, "We didn't save the connection")
	if n.clients() != 0 {
		t.Error("a client is stored")
	}
}

func TestAClientIsReplacedByItsOrgOnly(t *testing.T) {
	n := newNewcomer(t)
	ian := n.visitor()
	n.connect(ian)
	stranger := n.visitor()
	stranger.check("a stranger with a client that works", stranger.post("/connect", n.offer()), http.StatusUnprocessableEntity, "is already connected")

	before := n.everything()
	a := ian.post("/connection/replace", n.offer())
	ian.check("its own people", a, http.StatusOK, "One more step")
	ian.check("and back", ian.prove(a), http.StatusOK, "My App Integrations") // still signed in at the org
	if n.everything() == before {
		t.Error("the client is the old one")
	}

	// The old secret is no longer accepted, so anyone with an accepted one can replace
	// it.
	n.secret = "second-secret"
	n.becomes(orgs.Initech)
	ian.check("the test says so", ian.post("/connection/check", nil), http.StatusOK, "rejects our client ID and secret")
	locked := n.visitor()
	a = locked.choose("Initech", "ian@initech.example", locked.get("/sign-in/start?iss=http://"+n.domain))
	locked.check("signing in", a, http.StatusUnprocessableEntity, "An admin of your org can update it")
	locked.check("with the new secret", locked.prove(locked.post("/connect", n.offer())), http.StatusOK, "My App Integrations")
	if n.clients() == 0 {
		t.Error("there is no client")
	}
}

func TestAnOrgIsFollowedToANewDomain(t *testing.T) {
	n := newNewcomer(t)
	ian := n.visitor()
	n.connect(ian)
	id := strings.TrimPrefix(ian.add(), "/submissions/")
	old := n.domain
	n.domain = n.serve()
	n.becomes(orgs.Initech)
	b := n.visitor()
	b.check("at the new domain", b.choose("Initech", "ian@initech.example", b.get("/sign-in/start?iss=http://"+n.domain)), http.StatusOK, "My App Integrations")
	b.check("it has what it had", b.get("/submissions/"+id), http.StatusOK, "General Settings")
	b.check("and is connected there", b.get("/connection"), http.StatusOK, n.domain)
	if a := b.get("/connection"); strings.Contains(a.body, old) {
		t.Error("the old domain still stands there")
	}
}

func TestADomainThatAnotherOrgHasNowSignsNoOneIn(t *testing.T) {
	n := newNewcomer(t)
	n.connect(n.visitor())
	squatter := orgs.Org{ID: "00osquatter", Name: "Squatter", People: []orgs.Person{{Sub: "00uian000000000007d7", Name: "Sid", Email: "ian@initech.example"}}}
	n.becomes(squatter)
	n.restart() // what an org has said about itself is remembered for a while
	b := n.visitor()
	a := b.choose("Squatter", "ian@initech.example", b.get("/sign-in/start?iss=http://"+n.domain))
	b.check("signing in", a, http.StatusForbidden, "was connected to a different org before")
	b.check("connecting", b.post("/connect", n.offer()), http.StatusUnprocessableEntity, "was connected to a different org before")
}

func TestSigningInGoesOnWhenAnOrgRotatesItsKeys(t *testing.T) {
	n := newNewcomer(t)
	n.connect(n.visitor())
	n.becomes(orgs.Initech) // with new keys
	b := n.visitor()
	b.check("with a new key", b.choose("Initech", "ian@initech.example", b.get("/sign-in/start?iss=http://"+n.domain)), http.StatusOK, "My App Integrations")
}

func TestAnOrgThatIsDownHasAPageThatSaysSo(t *testing.T) {
	n := newNewcomer(t)
	n.connect(n.visitor())
	n.org = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusBadGateway) })
	n.restart()
	b := n.visitor()
	b.check("by domain", b.goOn(b.get("/sign-in/start?domain="+n.domain)), http.StatusServiceUnavailable, "isn't responding, so we can't sign you in")
}

func TestWhetherAnOrgIsConnectedShowsOnlyToPeopleWithAnAppInIt(t *testing.T) {
	n := newNewcomer(t)
	answers := func() (all []string) {
		b := n.visitor()
		wrong := n.offer()
		wrong.Set("client_secret", "guessed")
		for _, a := range []answer{b.get("/sign-in"), b.get("/sign-in/start?iss=http://" + n.domain), b.get("/sign-in/start?domain=" + n.domain),
			b.get("/connect?domain=" + n.domain), b.post("/connect", wrong)} {
			all = append(all, fmt.Sprint(a.status, a.path, a.body))
		}
		return all
	}
	before := answers()
	n.connect(n.visitor())
	for i, after := range answers() {
		if after != before[i] {
			t.Errorf("a stranger sees that the org is connected: %s", plain(after))
		}
	}
	n.visitor().post("/sign-in/start", url.Values{"domain": {n.domain}})
	n.spend(limit.Domains)
	known, unknown := n.visitor(), n.visitor()
	known.slowed("a domain that is connected", known.post("/sign-in/start", url.Values{"domain": {n.domain}}), "tried too many orgs")
	unknown.slowed("one that is not", unknown.post("/sign-in/start", url.Values{"domain": {"localhost:1"}}), "tried too many orgs")
	known.check("an org of the configuration", known.post("/sign-in/start", url.Values{"domain": {n.orgs["Acme"]}}), http.StatusOK, "Taking you to")
}
