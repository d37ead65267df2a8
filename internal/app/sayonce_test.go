package app_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

func TestWhatWasDoneIsSaidOnce(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	one, two := "/submissions/"+ada.add()+"/general", "/submissions/"+ada.add()+"/general"
	const says = ">Saved.</"
	ada.check("after the redirect", ada.post(one, url.Values{}), http.StatusOK, says)
	if a := ada.get(one + "?done=saved"); strings.Contains(a.body, says) {
		t.Error("a reload says it again")
	}
	if a := w.signIn("Acme", "abe@acme.example").get(one + "?done=saved"); a.status != http.StatusOK || strings.Contains(a.body, says) {
		t.Error("a link says it to another person")
	}

	// Two tabs at once: each redirect is followed after both have come.
	follow := func(b *browser) (answers []string) {
		b.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
		defer func() { b.CheckRedirect = nil }()
		for _, path := range []string{one, two} {
			a := b.post(path, url.Values{})
			answers = append(answers, a.header.Get("Location"))
		}
		return answers
	}
	for _, to := range follow(ada) {
		ada.check("one of two tabs", ada.get(to), http.StatusOK, says)
	}
	// A script follows the address by itself. What else the address says stays.
	person := w.id(`select id from people where email = 'ada@acme.example'`)
	a := ada.do(http.MethodPost, one, strings.NewReader(""), "Content-Type", "application/x-www-form-urlencoded", "X-Person", person)
	if a.status != http.StatusNoContent {
		t.Fatalf("a script gets %d", a.status)
	}
	ada.check("a script", ada.get(a.header.Get("Location")), http.StatusOK, says)
	if a := ada.get("/catalog?done=saved&q=lamps"); a.status != http.StatusOK || strings.Contains(a.body, says) || !strings.Contains(a.body, `value="lamps"`) {
		t.Error("the rest of the address is lost")
	}
}
