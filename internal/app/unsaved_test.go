package app_test

import (
	"bytes"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"oinmanager/internal/postgres/pgtest"
)

// personID returns the ID of a person.
func (w *world) personID(email string) string {
	w.Helper()
	var id string
	if err := w.db.Pool().QueryRow(w.Context(), `select id from people where email = $1`, email).Scan(&id); err != nil {
		w.Fatal(err)
	}
	return id
}

// typedBy sends a form as a script of that person's page does.
func (b *browser) typedBy(person, path string, form url.Values) answer {
	b.Helper()
	return b.do(http.MethodPost, path, strings.NewReader(form.Encode()), "Content-Type", "application/x-www-form-urlencoded", "X-Person", person)
}

func TestWhatIsSentAfterASessionHasEndedComesBackWithAWayToSignIn(t *testing.T) {
	w := newWorld(t)
	id := w.signIn("Acme", "ada@acme.example").inReview("Fax Machine")
	page := "/admin/submissions/" + id
	visitor := w.visitor()
	for _, sent := range []struct {
		path string
		form url.Values
		text string
	}{
		{page + "/issues", url.Values{"from": {"REVIEW.1"}, "issue.field": {"app_name"}, "issue.text": {"Say <which> & why."}}, "Say <which> & why."},
		{page + "/issues/" + noID + "/reply", url.Values{"from": {"REVIEW.1"}, "text": {"It is there now."}}, "It is there now."},
		{page + "/notes", url.Values{"text": {"Asked in the chat."}}, "Asked in the chat."},
		{page + "/do/request-changes", url.Values{"from": {"REVIEW.1"}, "issue.text": {"One.", "Two."}}, "Two."},
		{"/submissions/" + id + "/do/answer", url.Values{"from": {"CHANGES.1"}, "note": {"It is right as it is."}}, "It is right as it is."},
		{"/webhooks", url.Values{"name": {"Pager"}, "url": {"https://hooks.acme.com/a"}, "format": {"slack"}, "event": {"integration.published"}}, "https://hooks.acme.com/a"},
		{"/webhooks/" + noID, url.Values{"edition": {"3"}, "name": {""}, "url": {"https://hooks.acme.com/"}, "event": {"integration.removed"}}, "https://hooks.acme.com/"},
		{"/api-tokens", url.Values{"name": {"GitHub Actions"}, "scope": {"write"}, "days": {"30"}}, "GitHub Actions"},
		{"/trusted-publishers", url.Values{"ci": {"https://gitlab.com"}, "repository": {"acme/okta"}, "kind": {"branch"}, "ref": {"main"}}, "acme/okta"},
		{"/publisher", url.Values{"publisher_name": {"Acme Lamps"}}, "Acme Lamps"},
		{"/admin/texts", url.Values{"title": {"Scopes"}, "text": {"Ask for less."}}, "Scopes"},
	} {
		a := visitor.post(sent.path, sent.form)
		for _, want := range []string{
			"Your session has ended, so nothing was changed.", sent.text + "</textarea>",
			`href="/sign-in/again?next=%2Fsigned-in" target="_blank"`, `action="` + sent.path + `"`, "Submit again",
		} {
			visitor.check(sent.path, a, http.StatusUnauthorized, want)
		}
		for name, values := range sent.form {
			if name != "issue.text" && !strings.Contains(a.body, `<input type="hidden" name="`+name+`" value="`+values[0]+`"`) {
				t.Errorf("%s: what is sent again lacks %s", sent.path, name)
			}
		}
	}

	// Where nothing was typed there is nothing to keep: one goes where one was.
	a := visitor.post(page+"/issues/"+noID+"/accept", url.Values{"from": {"REVIEW.1"}})
	visitor.check("Accept", a, http.StatusUnauthorized, `href="/sign-in/again?next=`+url.QueryEscape(page+"/issues")+`"`)
	if strings.Contains(a.body, "Submit again") {
		t.Error("a button alone is sent again")
	}

	rae := w.signIn("OIN team", "rae@oin.example")
	rae.check("after signing in beside it", rae.get("/signed-in"), http.StatusOK, "Go back to the tab you came from")
	rae.check("sent again", rae.post(page+"/notes", url.Values{"text": {"Asked in the chat."}}), http.StatusOK, "Asked in the chat.")
}

func TestATabOfAnEndedSessionComesBackWithoutItsSecretsAndFiles(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	tab := "/submissions/" + ada.add() + "/general"
	form := ada.seen(tab)
	form.Set("app_name", "Acme Lamps")
	form.Set("test_password", "correct horse")
	form.Set("support_contacts.type", "email")
	form.Set("support_contacts.value", "help@acme.example")
	visitor := w.visitor()
	a := visitor.postFiles(tab, form, upload{"app_icon", "icon.png", bytes.Repeat([]byte("x"), 3<<20)})
	for _, want := range []string{"Acme Lamps</textarea>", "Email: help@acme.example</textarea>", `name="support_contacts.value" value="help@acme.example"`, "Submit again"} {
		visitor.check("the tab", a, http.StatusUnauthorized, want)
	}
	if strings.Contains(a.body, "correct horse") || strings.Contains(a.body, "xxx") {
		t.Error("a secret or a file is in the page")
	}
	for name, secret := range map[string]string{"/test/" + noID + "/check": "secret", "/test/by-hand": "secret"} {
		a := visitor.post(strings.TrimSuffix(tab, "/general")+name, url.Values{secret: {"battery staple"}, "client_id": {"0oa1"}})
		if a.status != http.StatusUnauthorized || strings.Contains(a.body, "battery staple") {
			t.Errorf("%s answers %d: %s", name, a.status, plain(a.body))
		}
	}
	form.Del("test_password")
	ada.check("sent again", ada.post(tab, form), http.StatusOK, `value="Acme Lamps"`)
}

func TestWhatOnePersonTypedIsNotSavedInTheNameOfAnother(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	w.signIn("Acme", "abe@acme.example")
	id := ada.inReview("Fax Machine")
	notes := "/admin/submissions/" + id + "/notes"
	rae, rob := w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "rob@oin.example")
	note := url.Values{"text": {"Asked in the chat."}}

	a := rob.typedBy(w.personID("rae@oin.example"), notes, note)
	rob.check("another's", a, http.StatusPreconditionFailed, "You are signed in as ")
	if n := pgtest.Count(t, w.db, `select count(*) from notes`); n != 0 {
		t.Errorf("%d notes are there", n)
	}
	tab := "/submissions/" + ada.add() + "/general"
	a = ada.typedBy(w.personID("abe@acme.example"), tab+"/fields", typed(ada.seen(tab), "app_name", "Abe's"))
	ada.check("another's field", a, http.StatusPreconditionFailed, "Someone else typed this")
	ada.check("the name", ada.get(tab), http.StatusOK, `name="app_name" value=""`)

	// One's own is taken, and the script is told where to go on.
	a = rae.typedBy(w.personID("rae@oin.example"), notes, note)
	if a.status != http.StatusNoContent || a.header.Get("Location") != "/admin/submissions/"+id+"?done=note-added#notes" {
		t.Errorf("answered %d, to %s", a.status, a.header.Get("Location"))
	}
}
