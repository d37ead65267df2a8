package app_test

import (
	"html"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/oin"
)

// typed returns what autosave.js sends: what was seen in every field, and the fields
// that have changed.
func typed(seen url.Values, fields ...string) url.Values {
	form := url.Values{}
	for name, values := range seen {
		form[name] = values
	}
	for i := 0; i+1 < len(fields); i += 2 {
		key, _, _ := strings.Cut(fields[i], ".")
		form.Add("only", key)
		form.Add(fields[i], fields[i+1])
	}
	return form
}

func TestSavingAsOneTypesAnswersWithWhatIsDifferent(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	tab := "/submissions/" + ada.add() + "/general"
	seen := ada.seen(tab)

	a := ada.post(tab+"/fields", typed(seen, "escalation_contact", "support@acme.example"))
	ada.check("a bad address", a, 200, "looks like a shared mailbox")
	ada.check("the progress", a, 200, `aria-valuenow="0"`)
	if strings.Contains(a.body, `id="f-app_name"`) {
		t.Error("the answer has a field in it that no one has changed")
	}
	a = ada.post(tab+"/fields", typed(ada.seen(tab), "app_name", "Acme Lamps"))
	ada.check("the name, in the heading", a, 200, "<h1>Acme Lamps</h1>")
	ada.check("what is kept", ada.get(tab), 200, `value="support@acme.example"`)
}

func TestAFormThatAColleagueHasSubmittedSaysSo(t *testing.T) {
	w := newWorld(t)
	ada, abe := w.signIn("Acme", "ada@acme.example"), w.signIn("Acme", "abe@acme.example")
	path := "/submissions/" + ada.add()
	tab := path + "/general"
	answers := oin.ExampleAnswers(oin.APISupport)
	answers[oin.AppName], answers[oin.AppDescription] = oin.Value{Text: "Acme Lamps"}, oin.Value{Text: "What it does."}
	ada.fillIn(path, answers)
	before := abe.seen(tab)
	before.Set("from", "DRAFT.0")
	ada.check("submit", ada.post(path+"/do/submit", url.Values{"from": {"DRAFT.0"}}), 200, "Submitted")

	a := abe.post(tab+"/fields", typed(before, "app_name", "Abe's"))
	for _, says := range []string{"data-closed", "Ada", "submitted it for review", "just now", "To be reviewed by Okta", "Open it as it is now"} {
		abe.check("as one types", a, 409, says)
	}
	a = abe.post(tab, typed(before, "app_name", "Abe's"))
	for _, says := range []string{"It is now “To be reviewed by Okta”", "submitted it for review", "Abe's"} {
		abe.check("by the form", a, 409, says)
	}
	abe.check("the name", abe.get(tab), 200, "Acme Lamps")
	before.Set("from", "REVIEW.1")
	abe.check("a state that is still true", abe.post(tab+"/fields", typed(before)), 409, "You can't do this while")
}

func TestASaveThatNamesNoFieldChangesNothing(t *testing.T) {
	w := newWorld(t)
	ada, abe := w.signIn("Acme", "ada@acme.example"), w.signIn("Acme", "abe@acme.example")
	tab := "/submissions/" + ada.add() + "/general"
	before := abe.seen(tab)
	ada.post(tab+"/fields", typed(ada.seen(tab), "app_name", "Acme Lamps"))

	// Abe's page asks what is new. His form is as he saw it, before Ada's change.
	a := abe.post(tab+"/fields", typed(before))
	abe.check("what Ada has done", a, 200, `value="Acme Lamps"`)
	a = abe.post(tab+"/fields", typed(abe.seen(tab)))
	abe.check("the heading", a, 200, "<h1>Acme Lamps</h1>")
	if strings.Contains(a.body, `id="f-`) {
		t.Errorf("there is something new where nothing has changed: %s", a.body)
	}
	ada.check("the name", ada.get(tab), 200, `value="Acme Lamps"`)
}

func TestTheSameFieldAsksWhichValueIsToStand(t *testing.T) {
	for _, way := range []struct{ name, path string }{{"as one types", "/fields"}, {"by the form", ""}} {
		t.Run(way.name, func(t *testing.T) {
			w := newWorld(t)
			ada, abe := w.signIn("Acme", "ada@acme.example"), w.signIn("Acme", "abe@acme.example")
			tab := "/submissions/" + ada.add() + "/general"
			before := ada.seen(tab)
			abe.post(tab+"/fields", typed(before, "app_name", "Abe's"))

			mine := typed(before, "app_name", "Ada's")
			for range 2 { // sending it again is no decision
				a := ada.post(tab+way.path, mine)
				if way.path == "" {
					ada.check("both values", a, 422, "Abe's")
				}
				ada.check("both values", a, a.status, `value="Ada's"`)
				ada.check("the question", a, a.status, "Keep mine")
				ada.check("what stands", abe.get(tab), 200, `value="Abe's"`)
			}

			a := ada.post(tab+way.path, mine)
			mine.Set("theirs.app_name", valueOf(a.body, "theirs.app_name"))
			mine.Set("then", "theirs:app_name")
			ada.check("theirs", ada.post(tab+way.path, mine), 200, `value="Abe's"`)
			mine.Set("then", "mine:app_name")
			ada.check("mine", ada.post(tab+way.path, mine), 200, `value="Ada's"`)
			ada.check("what stands", abe.get(tab), 200, `value="Ada's"`)

			// What Ada has not seen, she does not overwrite by having decided before.
			abe.post(tab+"/fields", typed(abe.seen(tab), "app_name", "Abe's last word"))
			ada.check("a third value", ada.post(tab+way.path, mine), map[string]int{"": 422, "/fields": 200}[way.path], "Keep mine")
			ada.check("what stands", abe.get(tab), 200, `value="Abe's last word"`)
		})
	}
}

// valueOf returns the value of the input with that name on a page.
func valueOf(page, name string) string {
	_, rest, _ := strings.Cut(page, `name="`+name+`" value="`)
	value, _, _ := strings.Cut(rest, `"`)
	return value
}

func TestWhatIsSentAsItWasSeenTakesOverAnothersValue(t *testing.T) {
	w := newWorld(t)
	ada, abe := w.signIn("Acme", "ada@acme.example"), w.signIn("Acme", "abe@acme.example")
	tab := "/submissions/" + ada.add() + "/general"
	before := ada.seen(tab)
	abe.post(tab+"/fields", typed(before, "app_name", "Abe's"))
	abe.post(tab+"/fields", typed(before, "support_contacts.type", "email", "support_contacts.value", "abe@acme.example"))

	// Ada typed a space and added a blank row: nothing that a draft keeps.
	a := ada.post(tab+"/fields", typed(before, "app_name", " "))
	ada.check("the name", a, 200, `value="Abe's"`)
	ada.check("whose it is", a, 200, "data-theirs")
	a = ada.post(tab+"/fields", typed(before, "support_contacts.value", ""))
	ada.check("the contact", a, 200, `value="abe@acme.example"`)
}

func TestARefusedTextOverwritesNothingOnceItIsCorrected(t *testing.T) {
	for _, path := range []string{"/fields", ""} {
		t.Run("at the tab"+path, func(t *testing.T) {
			w := newWorld(t)
			ada, abe := w.signIn("Acme", "ada@acme.example"), w.signIn("Acme", "abe@acme.example")
			tab := "/submissions/" + ada.add() + "/general"
			before := ada.seen(tab)
			abe.post(tab+"/fields", typed(before, "app_name", "Abe's"))
			a := ada.post(tab+path, typed(before, "app_name", "Ada's \x01"))
			ada.check("the reason", a, a.status, "invisible characters")
			corrected := typed(before, "app_name", "Ada's")
			corrected.Set("seen.app_name", valueOf(a.body, "seen.app_name"))
			a = ada.post(tab+path, corrected)
			ada.check("the question", a, a.status, "Keep mine")
			ada.check("what stands", abe.get(tab), 200, `value="Abe's"`)
		})
	}
}

func TestABlankRowKeepsTheKindThatWasChosen(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	tab := "/submissions/" + ada.add() + "/general"
	a := ada.post(tab+"/fields", typed(ada.seen(tab), "support_contacts.type", "phone", "support_contacts.value", ""))
	ada.check("the kind", a, 200, `<option value="phone" selected>`)
}

func TestRowsOfAListAnswerAsTheyAreKept(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	path := "/submissions/" + ada.add()
	for _, c := range []struct {
		field, tab string
		rows       []string // kind and value of each
		want       []string
	}{
		{"support_contacts", "/general", []string{"email", "Bob <bob@acme.example>", "url", "", "phone", "tel:+14155550100"},
			[]string{"bob@acme.example", "", "+14155550100"}},
		{"support_contacts", "/general", []string{"phone", "\u202a+1\u00a0415\u2011555\u20110100\u202c"}, []string{"+1 415-555-0100"}},
		{"api_scopes", "/api", []string{"", "okta.users.read, okta.groups.read", "", "", "", "OKTA.APPS.READ"},
			[]string{"okta.users.read", "okta.groups.read", "", "okta.apps.read"}},
	} {
		if c.field == "api_scopes" {
			ada.post(path+c.tab+"/fields", typed(ada.seen(path+c.tab), "api_support", "on"))
		}
		form := typed(ada.seen(path + c.tab))
		form.Set("only", c.field)
		for i := 0; i < len(c.rows); i += 2 {
			form.Add(c.field+".type", c.rows[i])
			form.Add(c.field+".value", c.rows[i+1])
		}
		a := ada.post(path+c.tab+"/fields", form)
		if got := rowsOf(a.body, c.field); !slices.Equal(got, c.want) {
			t.Errorf("%q is answered as %q, want %q", c.rows, got, c.want)
		}
		if i := strings.Index(a.body, `id="f-`+c.field); strings.Contains(a.body[i:], `aria-invalid`) {
			t.Errorf("%q is blamed, and kept all the same", c.rows)
		}
	}
}

// rowsOf returns the values in the rows of a list on a page.
func rowsOf(page, field string) (rows []string) {
	for _, m := range regexp.MustCompile(`name="`+field+`\.value"\s+value="([^"]*)"`).FindAllStringSubmatch(page, -1) {
		rows = append(rows, html.UnescapeString(m[1]))
	}
	return rows
}

func TestAPageAboutAProblemGivesBackAllThatWasTyped(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	gone := "/submissions/" + noID
	a := ada.post(gone+"/general", url.Values{
		"seen.support_contacts": {""}, "app_name": {"Acme Lamps"},
		"support_contacts.type": {"email", "phone", "url"}, "support_contacts.value": {"help@acme.example", "+1 555 0100", " "},
		"test_password": {"correct horse battery"},
	})
	for _, want := range []string{"Acme Lamps", "Email: help@acme.example\nPhone number: +1 555 0100<"} {
		ada.check("General Settings", a, 404, want)
	}
	if strings.Contains(a.body, "correct horse") {
		t.Error("the password is given back")
	}
	a = ada.post(gone+"/api", url.Values{
		"api_scopes.value": {"okta.users.read", "okta.logs.read", ""}, "api_scopes.note": {"Shows the people.", "", "A reason without a scope."},
	})
	ada.check("API Service", a, 404, "okta.users.read (Shows the people.)\nokta.logs.read\n(A reason without a scope.)<")
}

// revisionOf returns the revision that a page shows.
func revisionOf(page string) string {
	_, rest, _ := strings.Cut(page, `id="revision" value="`)
	revision, _, _ := strings.Cut(rest, `"`)
	return revision
}

func TestASaveThatIsSentAgainUndoesNothing(t *testing.T) {
	w := newWorld(t)
	ada, abe := w.signIn("Acme", "ada@acme.example"), w.signIn("Acme", "abe@acme.example")
	tab := "/submissions/" + ada.add() + "/general"
	before, revision := ada.seen(tab), revisionOf(ada.get(tab).body)
	again := typed(before, "app_name", "Ada's", "again.app_name", revision, "app_website", "https://ada.example")

	// It has arrived, and Ada's page did not hear of it.
	ada.post(tab+"/fields", typed(before, "app_name", "Ada's"))
	a := ada.post(tab+"/fields", again)
	ada.check("the name", a, 200, `value="Ada's"`)
	if strings.Contains(a.body, "Keep mine") {
		t.Error("Ada is asked about her own text")
	}

	// Abe has seen it and taken it back, so that all looks as Ada saw it.
	abe.post(tab+"/fields", typed(abe.seen(tab), "app_name", ""))
	a = ada.post(tab+"/fields", again)
	ada.check("the question", a, 200, "A teammate has saved changes since you typed this")
	ada.check("what stands", abe.get(tab), 200, `name="app_name" value=""`)

	mine := typed(before, "app_name", "Ada's")
	mine.Set("theirs.app_name", valueOf(a.body, "theirs.app_name"))
	mine.Set("then", "mine:app_name")
	ada.check("mine", ada.post(tab+"/fields", mine), 200, `value="Ada's"`)
}

func TestASecretThatIsSentAgainIsNoOneElses(t *testing.T) {
	w := newWorld(t)
	ada, abe := w.signIn("Acme", "ada@acme.example"), w.signIn("Acme", "abe@acme.example")
	tab := "/submissions/" + ada.add() + "/general"
	before, revision := ada.seen(tab), revisionOf(ada.get(tab).body)
	again := typed(before, "test_password", "correct horse", "again.test_password", revision)
	ada.post(tab+"/fields", typed(before, "test_password", "correct horse"))
	a := ada.post(tab+"/fields", again)
	ada.check("the password", a, 200, "Password saved")
	if strings.Contains(a.body, "A teammate changed this") {
		t.Error("Ada is told that someone else has changed her own password")
	}
	abe.post(tab+"/fields", typed(abe.seen(tab), "test_password", "Abe's"))
	ada.check("another's password", ada.post(tab+"/fields", again), 200, "A teammate changed this")
}

func TestAClashNamesWhoChangedTheFieldAndShowsTheNewestValueEachTime(t *testing.T) {
	for _, way := range []struct {
		name, path string
		status     int
	}{{"as one types", "/fields", 200}, {"by the form", "", 422}} {
		t.Run(way.name, func(t *testing.T) {
			w := newWorld(t)
			ada, abe := w.signIn("Acme", "ada@acme.example"), w.signIn("Acme", "abe@acme.example")
			tab := "/submissions/" + ada.add() + "/general"
			before := ada.seen(tab)
			ada.post(tab+"/fields", typed(before, "app_description", "What Ada writes."))
			abe.post(tab+"/fields", typed(before, "app_website", "https://abe.example"))

			mine := typed(before, "app_description", "What Abe insists on.")
			a := abe.post(tab+way.path, mine)
			for _, says := range []string{"<strong>Ada Lindqvist changed this field</strong>", "just now", "What Ada writes.</textarea>"} {
				abe.check("who", a, way.status, says)
			}

			// Ada goes on, so that what Abe wants to keep is against what he has not seen.
			ada.post(tab+"/fields", typed(ada.seen(tab), "app_description", "What Ada writes next."))
			mine.Set("theirs.app_description", valueOf(a.body, "theirs.app_description"))
			mine.Set("then", "mine:app_description")
			a = abe.post(tab+way.path, mine)
			for _, says := range []string{"<strong>Ada Lindqvist changed this field</strong>", "What Ada writes next.</textarea>", ">What Abe insists on.</textarea>"} {
				abe.check("the newest value", a, way.status, says)
			}
			mine.Set("theirs.app_description", valueOf(a.body, "theirs.app_description"))
			abe.check("mine, once it was seen", abe.post(tab+way.path, mine), 200, "What Abe insists on.")

			// A second tab of the same person isn't someone else.
			other := typed(before, "app_description", "What Abe typed in another tab.")
			for _, says := range []string{"You changed this field in another tab", "Saved in the other tab", "Keep this one"} {
				abe.check("oneself", abe.post(tab+way.path, other), way.status, says)
			}
		})
	}
}
