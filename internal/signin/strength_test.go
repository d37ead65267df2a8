package signin_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/signin"
)

func TestReviewersSignInWithASecondFactorWhereOneIsAskedFor(t *testing.T) {
	t.Parallel()
	team, all := newScribe(t), newStarts(t)
	org := team.org()
	org.Team = true
	rp := all.again(org)
	strict := all.with(func(s *signin.Settings) { s.ReviewersACR = []string{"phr", "urn:okta:loa:2fa:any"} }, org)
	for _, tt := range []struct {
		group string
		acr   any
		may   bool
	}{
		{"OIN Reviewers", "phr", true}, {"OIN Admins", "urn:okta:loa:2fa:any", true},
		{"OIN Reviewers", "urn:okta:loa:1fa:any", false}, {"OIN Admins", nil, false}, {"OIN Admins", "", false}, {"OIN Admins", []string{"phr"}, false},
		{"Sales", nil, true}, // who reviews nothing
	} {
		team.write = func(claims map[string]any) string {
			claims["groups"], claims["acr"] = []string{tt.group}, tt.acr
			return team.signed(claims)
		}
		_, cookies, err := team.signIn(strict, nil)
		if refused := oin.CodeOf(err) == oin.CodeNotAllowed && strings.Contains(err.Error(), "second factor"); refused == tt.may || tt.may && err != nil {
			t.Errorf("%s with acr %v: %v", tt.group, tt.acr, err)
		}
		if !tt.may && len(cookies) != 2 { // the attempt and its end
			t.Errorf("%s with acr %v has %d cookies", tt.group, tt.acr, len(cookies))
		}
		if _, _, err := team.signIn(rp, nil); err != nil {
			t.Errorf("where none is asked for, %s with acr %v: %v", tt.group, tt.acr, err)
		}
	}
	to, err := strict.Begin(httptest.NewRecorder(), httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil), team.issuer, "")
	if err != nil {
		t.Fatal(err)
	}
	if asked, err := url.Parse(to); err != nil || asked.Query().Get("acr_values") != "phr urn:okta:loa:2fa:any" {
		t.Errorf("the org is asked by %s, %v", to, err)
	}
}
