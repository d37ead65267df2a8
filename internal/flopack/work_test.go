package flopack

import (
	"reflect"
	"regexp"
	"strings"
	"testing"
)

// A regular expression that begins with a literal skips what has none. One without is tried
// at each byte, and crafted exports of the largest size took ten times longer.
func TestRulesForAnyCaseBeginWithALiteral(t *testing.T) {
	for _, r := range secretRules {
		if !r.fold {
			continue
		}
		if prefix, _ := r.shape.LiteralPrefix(); len(prefix) < 4 || prefix != strings.ToLower(prefix) || strings.Contains(r.shape.String(), "(?i)") {
			t.Errorf("%s begins with %q", r.id, prefix)
		}
		for _, hint := range r.hints {
			if hint != strings.ToLower(hint) {
				t.Errorf("%s has the hint %q, which no text in lower case has", r.id, hint)
			}
		}
	}
}

func TestOktaTokensAreFoundAsByARegularExpression(t *testing.T) {
	shape := regexp.MustCompile(`(00[A-Za-z0-9_-]{40})(?:[^A-Za-z0-9_-]|$)`)
	token := "00" + random(40, alnum)
	for _, text := range []string{
		"", "00", token, token + "x", "x" + token, "-" + token, token + " " + token, "=" + token + "\n.", strings.Repeat("0", 42), strings.Repeat("0", 500) + " 00",
		strings.Repeat("00 ", 50) + token + ",", "00" + random(39, alnum), token[:41] + "é", "é" + token + "é", random(30, alnum) + "00" + random(40, alnum+"_-") + "/",
	} {
		var want [][]int
		for _, m := range shape.FindAllStringSubmatchIndex(text, maxHits) {
			want = append(want, []int{m[2], m[3], m[2], m[3]})
		}
		if got := oktaTokens(text, maxHits); !reflect.DeepEqual(got, want) {
			t.Errorf("%q: found at %v, want %v", text, got, want)
		}
	}
	if got := oktaTokens(strings.Repeat(token+" ", 5), 3); len(got) != 3 {
		t.Errorf("%d are found, want 3 at most", len(got))
	}
}

// What is searched for at the same time from many beginnings uses up the limit sooner.
func TestSearchingCountsByWhatItCosts(t *testing.T) {
	for _, c := range []struct {
		what, part string
		bytes      int
		more       bool // not all of it is searched
	}{
		{"beginnings of keys", "-----BEGIN PRIVATE KEY-----1 ", maxSearched / 12, false},
		{"more beginnings of keys", "-----BEGIN PRIVATE KEY-----1 ", maxSearched / 9, true},
		{"zeros", "00", MaxBytes - 1_000, false},
		{"a large file in Base64", random(5_000, alnum+"+/"), MaxBytes - 10_000, false},
	} {
		s := read(t, `{"type":"folder","x":"`+strings.Repeat(c.part, c.bytes/len(c.part))+`","data":{"flos":{"f":{"name":"Test"}}}}`)
		if s.MoreSecrets != c.more {
			t.Errorf("%s: not all was searched: %t, want %t", c.what, s.MoreSecrets, c.more)
		}
	}
}

func TestNamesAreReadFromTheirBeginning(t *testing.T) {
	value := random(32, alnum)
	for text, want := range map[string]string{
		"x-acme_client_secret=" + value: "client-secret", "production.client.secret: " + value: "client-secret", "next_page_token=" + value: "",
		"secret_access_key=" + value: "aws-secret-key", "ACCESS_KEY_ID=" + value: "", "a=1&password_policy=" + value: "", "Next-Page-Token: " + value: "",
		"the_token_of_our_production_api_key=" + value: "api-key",
	} {
		var got string
		for _, s := range read(t, exportWith("", text)).Secrets {
			got += s.Rule
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
