package okta_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"oinmanager/internal/okta"
)

// internet answers for whole domains with one document each.
type internet map[string]string

func (i internet) RoundTrip(req *http.Request) (*http.Response, error) {
	res := &http.Response{StatusCode: http.StatusOK, Status: "200 OK", Request: req, Header: http.Header{}}
	body, ok := i[req.URL.Host]
	if !ok {
		res.StatusCode, res.Status = http.StatusNotFound, "404 Not Found"
	}
	res.Body = io.NopCloser(strings.NewReader(body))
	return res, nil
}

func TestAnOrgsIDCountsOnlyWhereOktaSaysSo(t *testing.T) {
	const links = `,"_links":{"organization":{"href":"https://acme.okta.com"},"alternate":{"href":"https://login.acme.example"}}}`
	web := &http.Client{Transport: internet{
		"acme.okta.com":       `{"id":"00oacme"` + links,
		"login.acme.example":  `{"id":"00oacme"` + links,
		"evil.example":        `{"id":"00oacme"` + links, // Acme's own document, copied
		"liar.example":        `{"id":"00oacme","_links":{"organization":{"href":"https://liar.example"}}}`,
		"other.example":       `{"id":"00oother"` + links,
		"okta.com.example":    `{"id":"00oacme"}`,
		"plain.example":       `<h1>Welcome</h1>`,
		"evilokta.com":        `{"id":"00oacme"}`,
		"internal.corp.local": `{"id":"00ointernal"}`,
	}}
	for issuer, want := range map[string]string{
		"https://acme.okta.com": "00oacme", "https://login.acme.example": "00oacme",
		"https://evil.example": "", "https://liar.example": "", "https://other.example": "", "https://okta.com.example": "",
		"https://plain.example": "", "https://nothing.example": "", "https://evilokta.com": "", "https://internal.corp.local": "",
	} {
		got, home, err := okta.OrganizationID(t.Context(), web, issuer, false)
		if err != nil || got != want {
			t.Errorf("the id of %s is %q, %v, want %q", issuer, got, err, want)
		}
		if custom := issuer == "https://login.acme.example"; custom != (home == "acme.okta.com") || !custom && home != "" {
			t.Errorf("%s is at home at %q", issuer, home)
		}
	}
	if got, _, err := okta.OrganizationID(t.Context(), web, "https://internal.corp.local", true); err != nil || got != "00ointernal" {
		t.Errorf("the id of an org that is vouched for is %q, %v", got, err)
	}
}

func TestAnOrgOfOktasThatDoesNotSayWhichItIsIsAway(t *testing.T) {
	web := &http.Client{Transport: internet{"page.okta.com": `<h1>Under maintenance</h1>`, "empty.okta.com": `{}`}}
	for _, issuer := range []string{"https://nothing.okta.com", "https://page.okta.com", "https://empty.okta.com"} {
		for _, vouched := range []bool{false, true} {
			if id, _, err := okta.OrganizationID(t.Context(), web, issuer, vouched); err == nil {
				t.Errorf("the id of %s is %q", issuer, id)
			}
		}
	}
}
