package oin

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// FuzzKeep checks that whatever is typed into a field, the stored value is bounded, does
// not change when it is sent again, and survives a round trip through the database.
func FuzzKeep(f *testing.F) {
	f.Add(uint8(0), "A name", "email", "help@acme.example", "why")
	f.Add(uint8(3), "line\r\nline\r", "url", " https://acme.example\n", "\u2028")
	f.Add(uint8(9), "\x00\xff", "phone", "+1 555 0100", "\u202e")
	f.Add(uint8(12), strings.Repeat("é", 600), "", "okta.users.read", "\t")
	f.Fuzz(func(t *testing.T, which uint8, text, kind, value, note string) {
		all := Fields()
		field := all[int(which)%len(all)]
		typed := Value{Text: text}
		if field.Kind.IsList() {
			typed = Value{Items: []Item{{Type: kind, Value: value, Note: note}, {Type: kind}, {Value: value}}}
		}
		kept, why := field.Normalize(typed)
		if why != "" {
			if !utf8.ValidString(why) || len(why) > 300 {
				t.Fatalf("%s refuses with %q", field.Key, why)
			}
			return
		}
		texts := []string{kept.Text}
		for _, i := range kept.Items {
			texts = append(texts, i.Type, i.Value, i.Note)
		}
		for _, s := range texts {
			if !utf8.ValidString(s) || utf8.RuneCountInString(s) > maxKeptText || strings.ContainsFunc(s, isControl) || s != strings.TrimSpace(s) ||
				field.Kind != KindLongText && strings.ContainsAny(s, "\r\n") {
				t.Fatalf("%s keeps %q", field.Key, s)
			}
		}
		if again, why := field.Normalize(kept); why != "" || cmp.Diff(kept, again) != "" {
			t.Fatalf("%s keeps it otherwise the second time: %s %s", field.Key, why, cmp.Diff(kept, again))
		}
		raw, err := json.Marshal(Answers{field.Key: kept})
		if err != nil {
			t.Fatal(err)
		}
		var stored Answers
		if err := json.Unmarshal(raw, &stored); err != nil {
			t.Fatal(err)
		}
		if kept.Fingerprint() != stored[field.Key].Fingerprint() {
			t.Fatalf("%s comes back as %+v, was %+v", field.Key, stored[field.Key], kept)
		}
		for _, fault := range field.Faults(Answers{field.Key: kept}, Facts{}) {
			if strings.TrimSpace(fault.Text) == "" || !utf8.ValidString(fault.Text) {
				t.Fatalf("%s finds the fault %q", field.Key, fault.Text)
			}
		}
	})
}

// FuzzParseScopes checks that a table that can be parsed survives writing and parsing.
func FuzzParseScopes(f *testing.F) {
	f.Add("taken\t2026-11-24\nscope\tlets the app\nokta.users.read\tread users\n")
	f.Add("taken\t2026-11-24\r\n\tx")
	f.Add("taken\t0000-01-01\nx\t \ty\n")
	f.Fuzz(func(t *testing.T, tsv string) {
		table, err := ParseScopes(tsv)
		if err != nil {
			return
		}
		again, err := ParseScopes(table.String())
		if err != nil || cmp.Diff(table, again) != "" {
			t.Fatalf("%q is read otherwise the second time: %v %s", tsv, err, cmp.Diff(table, again))
		}
		for _, s := range table.Scopes {
			if s.Name == "" || s.Description == "" || strings.ContainsAny(s.Name, "\t\n") || strings.Contains(s.Description, "\n") {
				t.Fatalf("%q gives the scope %+v", tsv, s)
			}
		}
	})
}

// FuzzNearestScopes checks that suggestions are distinct known scopes, and that a known
// scope is nearest to itself.
func FuzzNearestScopes(f *testing.F) {
	f.Add("okta.user.read")
	f.Add(" OKTA.USERS.READ\n")
	f.Add("\xff\u0130")
	f.Fuzz(func(t *testing.T, typed string) {
		near := nearestScopes(typed, 3)
		if len(near) > 3 {
			t.Fatalf("%q: %v", typed, near)
		}
		for i, name := range near {
			if _, known := FindScope(name); !known || slices.Contains(near[:i], name) {
				t.Fatalf("%q: %v", typed, near)
			}
		}
		if s, known := FindScope(typed); known && (len(near) == 0 || near[0] != s.Name) {
			t.Fatalf("%q: %v", typed, near)
		}
	})
}
