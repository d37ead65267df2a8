package app_test

import (
	"bytes"
	"cmp"
	"context"
	"html"
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"testing"

	"oinmanager/internal/app"
	"oinmanager/internal/config"
	"oinmanager/internal/icon"
	"oinmanager/internal/local/orgs"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
	"oinmanager/internal/signin"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// world is the whole product on its own database, with the local orgs.
type world struct {
	*testing.T
	url string
	log *lockedLog
	db  *postgres.DB
	// orgs are the issuers of the local orgs, by name.
	orgs map[string]string
	// tokens are the forms that were sent to the orgs' token endpoints.
	tokens sync.Map

	options app.Options
	handler http.Handler
}

func newWorld(t *testing.T, with ...func(*app.Options)) *world {
	t.Parallel()
	return openWorld(t, with...)
}

// openWorld returns a world for a test that doesn't run in parallel.
func openWorld(t *testing.T, with ...func(*app.Options)) *world {
	t.Helper()
	w := &world{T: t, log: &lockedLog{}, orgs: map[string]string{}}
	front := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) { w.handler.ServeHTTP(rw, r) }))
	t.Cleanup(front.Close)
	// Cookies belong to a host, and the orgs' differs from the product's.
	w.url = strings.Replace(front.URL, "127.0.0.1", "localhost", 1)

	keys, err := secret.NewKeys()
	if err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.NewTextHandler(w.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	o := app.Options{
		Database: config.Database{DatabaseURL: pgtest.URL(t)},
		Keys:     config.Keys{SecretKeys: keys},
		Server:   config.Server{BaseURL: w.url, TeamEmail: "oin@oin.example", MailFrom: "no-reply@oin.example"},
		Log:      log, ReviewersGroup: "OIN Reviewers", AdminsGroup: "OIN Admins",
	}
	for _, org := range []orgs.Org{orgs.Acme, orgs.Globex, orgs.OINTeam, impostor} {
		o.Orgs = append(o.Orgs, w.startOrg(org, log))
	}
	for _, change := range with {
		change(&o)
	}
	w.options = o
	w.restart()
	return w
}

// restart opens the product, or opens it again, on the same database.
func (w *world) restart() {
	w.Helper()
	a, err := app.Open(context.Background(), w.options)
	if err != nil {
		w.Fatal(err)
	}
	w.Cleanup(a.Close)
	w.handler, w.db = a.Handler(), a.DB
}

// startOrg starts a local org with an app for the product.
func (w *world) startOrg(org orgs.Org, log *slog.Logger) signin.Org {
	w.Helper()
	var handler http.Handler
	server := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, "/token") && r.ParseForm() == nil {
			w.tokens.Store(r.PostForm.Encode(), r.PostForm)
		}
		handler.ServeHTTP(rw, r)
	}))
	w.Cleanup(server.Close)
	client := orgs.Client{ID: "client", Secret: "secret of " + org.Name, RedirectURI: w.url + paths.Callback, PostLogoutRedirectURI: w.url + "/",
		UniversalLogoutURI: w.url + paths.UniversalLogout, FrontChannelURI: w.url + paths.FrontChannelLogout}
	var err error
	if handler, err = orgs.New(server.URL, org, orgs.Options{Client: client, Log: log}); err != nil {
		w.Fatal(err)
	}
	w.orgs[org.Name] = server.URL
	return signin.Org{Name: org.Name, Issuer: server.URL, ClientID: client.ID, ClientSecret: secret.Text(client.Secret), Team: org.ID == orgs.OINTeam.ID}
}

// impostor is an org that has a group of the same name as the OIN team's.
var impostor = orgs.Org{ID: "00oimpostor000000d7", Name: "Impostor", People: []orgs.Person{
	{Sub: "00uivy", Name: "Ivy", Email: "ivy@impostor.example", Groups: []string{"OIN Admins", "OIN Reviewers"}},
}}

// everything returns the contents of the database, as text.
func (w *world) everything() string {
	w.Helper()
	return pgtest.Everything(w, w.db)
}

// browser is a person's browser.
type browser struct {
	*world
	*http.Client
}

func (w *world) visitor() *browser {
	w.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		w.Fatal(err)
	}
	return &browser{w, &http.Client{Jar: jar}}
}

// answer is a response.
type answer struct {
	status int
	path   string // where it ended, after redirects
	body   string
	header http.Header
	closes bool // the connection, afterwards
}

func (b *browser) do(method, path string, body io.Reader, header ...string) answer {
	b.Helper()
	address := path
	if strings.HasPrefix(path, "/") {
		address = b.url + path
	}
	req, err := http.NewRequestWithContext(b.Context(), method, address, body)
	if err != nil {
		b.Fatal(err)
	}
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	return b.request(req)
}

func (b *browser) request(req *http.Request) answer {
	b.Helper()
	res, err := b.Do(req)
	if err != nil {
		b.Fatal(err)
	}
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	if err != nil {
		b.Fatal(err)
	}
	return answer{res.StatusCode, res.Request.URL.RequestURI(), string(raw), res.Header, res.Close}
}

func (b *browser) get(path string) answer {
	b.Helper()
	return b.do(http.MethodGet, path, nil)
}

func (b *browser) post(path string, form url.Values) answer {
	b.Helper()
	return b.do(http.MethodPost, path, strings.NewReader(form.Encode()), "Content-Type", "application/x-www-form-urlencoded")
}

// upload is a file in a form.
type upload struct {
	field, name string
	data        []byte
}

// as returns the upload in another control.
func (u upload) as(field string) upload { return upload{field, u.name, u.data} }

func (b *browser) postFiles(path string, form url.Values, files ...upload) answer {
	b.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for name, values := range form {
		for _, v := range values {
			if err := w.WriteField(name, v); err != nil {
				b.Fatal(err)
			}
		}
	}
	for _, f := range files {
		part, err := w.CreateFormFile(f.field, f.name)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := part.Write(f.data); err != nil {
			b.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		b.Fatal(err)
	}
	return b.do(http.MethodPost, path, &body, "Content-Type", w.FormDataContentType())
}

var hidden = regexp.MustCompile(`name="id" value="([^"]+)"`)

// signIn returns a browser in which the person has signed in: through the sign-in page,
// the org's own page, and back.
func (w *world) signIn(org, email string) *browser {
	w.Helper()
	b := w.visitor()
	if a := b.signInAgain(org, email); a.status != http.StatusOK {
		w.Fatalf("signing in as %s ended at %s with %d", email, a.path, a.status)
	}
	return b
}

func (b *browser) signInAgain(org, email string) answer {
	b.Helper()
	return b.choose(org, email, b.begin(org))
}

// begin goes to an org by a link to the product, through the pages on the way.
func (b *browser) begin(org string) answer {
	b.Helper()
	return b.goOn(b.get("/sign-in/start?issuer=" + url.QueryEscape(b.orgs[org])))
}

var leaves = regexp.MustCompile(`<form [^>]*action="([^"]*)" data-leave`)

// leave presses the button that signs out at the org too.
func (b *browser) leave(page answer) answer {
	b.Helper()
	to := leaves.FindStringSubmatch(page.body)
	if to == nil || strings.Contains(to[1], "?") {
		b.Fatalf("nothing goes on to the org's sign-out: %s", plain(page.body))
	}
	form := url.Values{}
	for _, input := range sent.FindAllStringSubmatch(page.body, -1) {
		form.Set(input[1], html.UnescapeString(input[2]))
	}
	return b.post(html.UnescapeString(to[1]), form)
}

var sent = regexp.MustCompile(`<input type="hidden" name="([^"]*)" value="([^"]*)"`)

// goOn presses the button of the page that asks before a sign-in, and goes where that
// leads; from any other page it goes nowhere.
func (b *browser) goOn(page answer) answer {
	b.Helper()
	if strings.Contains(page.body, `name="instead"`) {
		form := url.Values{}
		for _, input := range sent.FindAllStringSubmatch(page.body, -1) {
			form.Set(input[1], html.UnescapeString(input[2]))
		}
		page = b.post("/sign-in/start", form)
	}
	if onward.MatchString(page.body) {
		return b.prove(page)
	}
	return page
}

// choose presses a person's button on their org's sign-in page.
func (b *browser) choose(org, email string, login answer) answer {
	b.Helper()
	login = b.goOn(login)
	id := hidden.FindStringSubmatch(login.body)
	if id == nil || !strings.Contains(login.body, "Sign in to "+org) {
		b.Fatalf("this is not the sign-in page of %s: %s", org, plain(login.body))
	}
	return b.post(b.orgs[org]+"/login", url.Values{"id": {id[1]}, "person": {email}})
}

// text returns the body with its entities resolved, so that a test can quote what
// people read.
func (a answer) text() string { return html.UnescapeString(a.body) }

// check checks an expectation about a response: says is part of its [answer.text].
func (b *browser) check(what string, a answer, status int, says string) {
	b.Helper()
	if a.status != status || !strings.Contains(a.text(), says) {
		b.Errorf("%s: got %d at %s, want %d and %q in:\n%s", what, a.status, a.path, status, says, plain(a.body))
	}
}

var tags = regexp.MustCompile(`(?s)<(script|style|svg).*?</(script|style|svg)>|<[^>]*>`)

// plain checks what people read on a page.
func plain(html string) string {
	return strings.Join(strings.Fields(tags.ReplaceAllString(html, " ")), " ")
}

// lockedLog is a log that requests can write to concurrently.
type lockedLog struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedLog) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedLog) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// fillIn saves the answers in a draft's form, like a person who types them and chooses
// a picture. A password without a text becomes "correct horse".
func (b *browser) fillIn(path string, answers oin.Answers) {
	b.Helper()
	for _, tab := range oin.Form {
		if !tab.On(answers) {
			continue
		}
		form := b.seen(path + "/" + tab.ID)
		var files []upload
		for _, f := range tab.Fields() {
			v, key := answers[f.Key], string(f.Key)
			switch {
			case v.Empty():
			case f.Kind == oin.KindPicture:
				files = append(files, upload{key, v.File.Name, icon.Draw(answers.Name(), 1).Bytes})
			case f.Kind == oin.KindPassword:
				form.Set(key, cmp.Or(v.Text, "correct horse"))
			case f.Kind.IsList():
				form.Del(key + ".type")
				form.Del(key + ".value")
				form.Del(key + ".note")
				for _, i := range v.Items {
					form.Add(key+".type", i.Type)
					form.Add(key+".value", i.Value)
					form.Add(key+".note", i.Note)
				}
			default:
				form.Set(key, v.Text)
			}
		}
		b.check("fill in "+tab.ID, b.postFiles(path+"/"+tab.ID, form, files...), http.StatusOK, "Saved")
	}
}

// submitted returns the path of an API service integration that was just submitted.
func (b *browser) submitted(name string) (path string) {
	b.Helper()
	path = "/submissions/" + b.add()
	answers := oin.ExampleAnswers(oin.APISupport)
	answers[oin.AppName], answers[oin.AppDescription] = oin.Value{Text: name}, oin.Value{Text: "What it does."}
	b.fillIn(path, answers)
	b.check("submit", b.post(path+"/do/submit", url.Values{"from": {"DRAFT.0"}}), http.StatusOK, "Submitted")
	return path
}
