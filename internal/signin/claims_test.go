package signin_test

import (
	"maps"
	"strings"
	"testing"
	"unicode/utf8"

	"oinmanager/internal/oin"
)

// saying sets claims of the next ID token. A nil value removes one.
func (s *scribe) saying(claims map[string]any) {
	s.write = func(said map[string]any) string {
		said = maps.Clone(said)
		maps.Copy(said, claims)
		maps.DeleteFunc(said, func(_ string, v any) bool { return v == nil })
		return s.signed(said)
	}
}

func TestATokenThatCannotBeUsedIsRefusedInASentence(t *testing.T) {
	t.Parallel()
	s := newScribe(t)
	rp := relyingParty(t, s.org())
	for _, tt := range []struct {
		what   string
		claims map[string]any
		says   string
	}{
		{"without a sub", map[string]any{"sub": nil}, "didn't say which account"},
		{"with an empty sub", map[string]any{"sub": ""}, "didn't say which account"},
		{"with a sub of 256 bytes", map[string]any{"sub": strings.Repeat("x", 256)}, "didn't say which account"},
		{"with a NUL in its sub", map[string]any{"sub": "00u\x00same"}, "didn't say which account"},
		{"for another app, by its azp", map[string]any{"azp": "another client"}, "is for another app"},
		{"with an azp that is no text", map[string]any{"azp": 5}, "is for another app"},
		{"for us and another app", map[string]any{"aud": []string{"client", "another client"}}, "is for another app"},
		{"for us and another app, which asked", map[string]any{"aud": []string{"client", "another client"}, "azp": "another client"}, "is for another app"},
		{"with an email address that is none", map[string]any{"email": "ada"}, "email address isn't one"},
		{"with a name before its email address", map[string]any{"email": "Ada <ada@acme.example>"}, "email address isn't one"},
		{"with two email addresses", map[string]any{"email": "ada@acme.example, abe@acme.example"}, "email address isn't one"},
		{"with a line end in its email address", map[string]any{"email": "ada@acme.example\r\nBcc: abe@acme.example"}, "email address isn't one"},
		{"with an email address that turns around", map[string]any{"email": "ada\u202e@acme.example"}, "email address isn't one"},
		{"with an email address without end", map[string]any{"email": strings.Repeat("a", 250) + "@acme.example"}, "email address isn't one"},
		{"of more than 64 kB", map[string]any{"more": strings.Repeat("x", 64<<10)}, "larger than 64 kB"},
	} {
		s.saying(tt.claims)
		_, _, err := s.signIn(rp, nil)
		if oin.CodeOf(err) != oin.CodeInvalid || !strings.Contains(err.Error(), tt.says) {
			t.Errorf("a token %s: %v, want %q", tt.what, err, tt.says)
		}
	}
}

func TestWhatAnOrgCallsAPersonIsBoundedAndOneLine(t *testing.T) {
	t.Parallel()
	s := newScribe(t)
	rp := relyingParty(t, s.org())
	for _, tt := range []struct {
		claims      map[string]any
		name, email string
	}{
		{map[string]any{"name": strings.Repeat("é", 20_000)}, strings.Repeat("é", 99) + "…", "ada@acme.example"},
		{map[string]any{"name": "Ada\x00 \u202eL\r\n\tindqvist"}, "Ada L indqvist", "ada@acme.example"},
		{map[string]any{"name": 5, "preferred_username": "ada.l"}, "ada.l", "ada@acme.example"},
		{map[string]any{"name": "\u200b", "preferred_username": nil}, "ada@acme.example", "ada@acme.example"},
		{map[string]any{"name": nil, "email": nil}, "00usame", ""},
		{map[string]any{"email": " ada@acme.example "}, "Ada", "ada@acme.example"},
		{map[string]any{"groups": "OIN Admins", "auth_time": "now"}, "Ada", "ada@acme.example"},
		{map[string]any{"groups": map[string]any{"a": 1}}, "Ada", "ada@acme.example"}, // no one asks for them here
		{map[string]any{"azp": "client"}, "Ada", "ada@acme.example"},
		{map[string]any{"aud": []string{"another client", "client"}, "azp": "client"}, "Ada", "ada@acme.example"},
	} {
		s.saying(tt.claims)
		p, _, err := s.signIn(rp, nil)
		if err != nil || p.Name != tt.name || p.Email != tt.email || p.Role != oin.RoleISV || !utf8.ValidString(p.Name) {
			t.Errorf("%.200v: %+v, %v", tt.claims, p, err)
		}
	}
}

func TestGroupsOfTheTeamsOrgAreAListOfNames(t *testing.T) {
	t.Parallel()
	s := newScribe(t)
	org := s.org()
	org.Team = true
	rp := relyingParty(t, org)
	for _, tt := range []struct {
		groups any
		role   oin.Role
	}{
		{[]string{"Everyone", "OIN Admins"}, oin.RoleAdmin},
		{[]string{"OIN Reviewers"}, oin.RoleReviewer},
		{"OIN Reviewers", oin.RoleReviewer}, // as some providers write a list of one
		{[]string{}, oin.RoleISV},
		{nil, oin.RoleISV},
	} {
		s.saying(map[string]any{"groups": tt.groups})
		if p, _, err := s.signIn(rp, nil); err != nil || p.Role != tt.role {
			t.Errorf("%v: %+v, %v", tt.groups, p, err)
		}
	}
	for _, bad := range []any{5, map[string]any{"OIN Admins": true}, []any{"OIN Admins", 5}, true} {
		s.saying(map[string]any{"groups": bad})
		if _, _, err := s.signIn(rp, nil); oin.CodeOf(err) != oin.CodeInvalid || !strings.Contains(err.Error(), "isn't a list of names") {
			t.Errorf("%v: %v", bad, err)
		}
	}
}

func TestWhatTheIDTokenLeavesOutIsCheckedTheSameWay(t *testing.T) {
	t.Parallel()
	s := newScribe(t)
	rp := relyingParty(t, s.org())
	s.saying(map[string]any{"name": nil, "email": nil})
	s.info = map[string]any{"sub": "00usame", "name": "Ada\x00 Lindqvist", "email": "ada@acme.example"}
	if p, _, err := s.signIn(rp, nil); err != nil || p.Name != "Ada Lindqvist" || p.Email != "ada@acme.example" {
		t.Errorf("%+v, %v", p, err)
	}
	for says, info := range map[string]map[string]any{
		"two different accounts":  {"sub": "00uboss", "name": "Boss"},
		"email address isn't one": {"sub": "00usame", "email": "ada"},
	} {
		s.info = info
		if _, _, err := s.signIn(rp, nil); oin.CodeOf(err) != oin.CodeInvalid || !strings.Contains(err.Error(), says) {
			t.Errorf("%v: %v, want %q", info, err, says)
		}
	}
	// What the token says counts, since the org has signed it.
	s.saying(map[string]any{"email": nil})
	s.info = map[string]any{"sub": "00usame", "name": "Boss", "email": "ada@acme.example"}
	if p, _, err := s.signIn(rp, nil); err != nil || p.Name != "Ada" {
		t.Errorf("%+v, %v", p, err)
	}
}
