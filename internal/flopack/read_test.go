package flopack

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

const acme = "acme_0123456789abcdef0123456789abcdef"

// export is a complete export. Each test changes one thing in it.
const export = `{
  "type": "flopack", "version": "1.5.0", "created": "2025-03-04T05:06:07.089Z",
  "flags": {"auto-transform": true},
  "data": {
    "flos": {
      "f1": {"id": "f1", "name": "Create user", "description": "Makes one.", "data": {
        "display": {"preview": [{"name": "post"}], "isCallable": false},
        "methods": [
          {"joins": {}, "address": "root:channels:http:` + acme + `:1.0.9:createUser",
           "parents": {"version": {"address": "root:channels:http:` + acme + `:1.0.9"}, "channel": {"address": "root:channels:http:` + acme + `"}},
           "node": {"model": {"policy": {"error": {"type": "handler", "flo": {"methods": [
             {"address": "root:kernel:control:0.0.1:return"}]}}}}}},
          {"address": "root:kernel:control:0.0.2:ifElse",
           "node": {"model": {"inputs": {"data": {"x": {"value": {"data": {"methods": [
             {"address": "root:channels:http:` + acme + `:1.0.16:getUser"},
             {"address": "root:channels:http:` + acme + `:1.0.16:createUser"}]}}}}}}}},
          {"address": "root:channels:http:okta:2.0.1:listUsers"}
        ]}},
      "f2": {"id": "f2", "name": "Help", "description": "", "data": {"display": {"isCallable": true}, "methods": []}}
    },
    "configs": {"c1": {"id": "c1", "name": "Okta prod", "module": "okta", "data": null}},
    "tables": {},
    "groups": {
      "g2": {"id": "g2", "data": {"name": "Inner", "path": "g1"}},
      "g1": {"id": "g1", "data": {"name": "Acme suite", "path": ""}}}
  }
}`

func read(t *testing.T, file string) *Suite {
	t.Helper()
	s, err := Read(strings.NewReader(file))
	if err != nil {
		t.Fatalf("refused: %v", err)
	}
	return s
}

func TestExportTellsItsFlowsCardsAndConnectors(t *testing.T) {
	want := &Suite{
		Type: "flopack", Version: "1.5.0", Name: "Acme suite",
		Created: time.Date(2025, 3, 4, 5, 6, 7, 89_000_000, time.UTC),
		Flows: []Flow{
			{ID: "f1", Name: "Create user", Description: "Makes one.", Cards: []Card{
				{acme, "1.0.9", "createUser", false},
				{"control", "0.0.1", "return", true},
				{"control", "0.0.2", "ifElse", true},
				{acme, "1.0.16", "getUser", false},
				{acme, "1.0.16", "createUser", false},
				{"okta", "2.0.1", "listUsers", false},
			}},
			{ID: "f2", Name: "Help", Callable: true},
		},
		Connectors: []Connector{
			{acme, "1.0.9", []string{"createUser"}},
			{acme, "1.0.16", []string{"createUser", "getUser"}},
			{"okta", "2.0.1", []string{"listUsers"}},
		},
	}
	if diff := cmp.Diff(want, read(t, export)); diff != "" {
		t.Error(diff)
	}
}

func TestSuiteUsesTheVersionOfAConnector(t *testing.T) {
	s := read(t, export)
	for _, c := range []struct {
		connector, version string
		uses               bool
		others             []string
	}{
		{acme, "1.0.16", true, []string{"1.0.9"}},
		{acme, "2.0.0", false, []string{"1.0.9", "1.0.16"}},
		{"okta", "2.0.1", true, nil},
		{"control", "0.0.1", false, nil}, // built in
		{"absent", "1.0.0", false, nil},
	} {
		uses, others := s.Uses(c.connector, c.version)
		if uses != c.uses || !cmp.Equal(others, c.others) {
			t.Errorf("Uses(%s, %s) = %v, %v", c.connector, c.version, uses, others)
		}
	}
}

func TestConnectorsMadeInConnectorBuilderAreTold(t *testing.T) {
	for key, built := range map[string]bool{
		acme: true, "a_b_" + strings.Repeat("0", 32): true,
		"okta": false, "httpfunctions": false, "marketo2_29": false,
		"acme_" + strings.Repeat("0", 31): false, "acme_" + strings.Repeat("A", 32): false, strings.Repeat("0", 32): false, acme + "x": false,
	} {
		if (Connector{Key: key}).Built() != built {
			t.Errorf("%s: built is not %v", key, built)
		}
	}
}

func TestOddExportsAreRead(t *testing.T) {
	for _, c := range []struct{ name, file string }{
		{"byte order mark", "\uFEFF" + export},
		{"a folder", strings.Replace(export, `"flopack"`, `"folder"`, 1)},
		{"unknown members", strings.Replace(export, `"flags"`, `"new": [{"methods": [{"address": "root:kernel:a:b:c"}]}], "flags"`, 1)},
		{"a number beyond float64", strings.Replace(export, `"flags"`, `"new": 1e999, "flags"`, 1)},
		{"a flow without data", strings.Replace(export, `"f2": {`, `"f3": {"name": "x"}, "f4": null, "f5": [1], "f2": {`, 1)},
		{"parts of another kind", `{"type":"folder","version":2,"created":[{}],"data":{"flos":{"f":{"name":{"a":[]},"data":{"display":7,"methods":{"a":1}}}},"groups":[],"configs":3,"tables":null}}`},
		{"a member twice", strings.Replace(export, `"flos"`, `"flos": {"old": {"name": "old"}}, "flos"`, 1)},
		{"NUL in a name", strings.Replace(export, "Create user", `Cre\u0000ate user`, 1)},
		{"lone surrogate", strings.Replace(export, "Makes one.", `\ud800`, 1)},
	} {
		s := read(t, c.file)
		if len(s.Warnings) != 0 || len(s.Secrets) != 0 {
			t.Errorf("%s: %q, %v", c.name, s.Warnings, s.Secrets)
		}
		checkBounds(t, s)
		if s.Flows[0].Name == "old" {
			t.Errorf("%s: the first of two counted", c.name)
		}
	}
}

func TestMissingPartsAreNamed(t *testing.T) {
	s := read(t, `{"data":{"flos":{}}}`)
	if len(s.Warnings) != 2 || !s.Created.IsZero() || s.Name != "" {
		t.Errorf("%+v", s)
	}
	s = read(t, `{"type":"flopack","data":{"flos":{"a":{"data":{"methods":[{"address":"root:new:kind"},{"address":"else"},"GET",{}]}}}}}`)
	if want := []string{"1 card wasn't recognized and isn't counted."}; !cmp.Equal(s.Warnings, want) {
		t.Errorf("%q", s.Warnings)
	}
}

func TestWhatIsNoExportIsRefusedWithASentence(t *testing.T) {
	flows := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `"%d":{},`, i)
		}
		return `{"data":{"flos":{` + strings.TrimSuffix(b.String(), ",") + `}}}`
	}
	cards := func(n int) string {
		return `{"data":{"flos":{"a":{"data":{"methods":[` + strings.Repeat("{},", n-1) + `{}]}}}}}`
	}
	for _, c := range []struct{ name, file, says string }{
		{"nothing", " \n", "empty"},
		{"a word", "hello", "not JSON at byte 1"},
		{"cut short", export[:len(export)/2], "This file is incomplete"},
		{"cut short in a string", `{"type":"flop`, "This file is incomplete"},
		{"two exports", export + export, "extra content at the end"},
		{"a comma too much", `{"data":{"flos":{},}}`, "not JSON"},
		{"a raw NUL", "{\"data\":\"\x00\"}", "not JSON"},
		{"Latin-1", "{\"data\":\"\xe9\"}", "UTF-8"},
		{"a zip archive", "PK\x03\x04\xff", "Unzip it"},
		{"other JSON", `{"name":"left-pad"}`, "isn't a flow export"},
		{"a list", `[{"data":{"flos":{}}}]`, "isn't a flow export"},
		{"a string", `"flopack"`, "isn't a flow export"},
		{"data without flows", `{"data":{"tables":{}}}`, "isn't a flow export"},
		{"flows that are a list", `{"data":{"flos":[]}}`, "isn't a flow export"},
		{"nested arrays", strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000), "nested too deeply (more than 100 levels)"},
		{"nested objects", strings.Repeat(`{"\"{":`, 101) + "1" + strings.Repeat("}", 101), "nested too deeply (more than 100 levels)"},
		{"too large", strings.Repeat(" ", MaxBytes+1), "larger than 10 MB"},
		{"too large by its mark", "\uFEFF" + strings.Repeat(" ", MaxBytes-2), "larger than 10 MB"},
		{"too many flows", flows(maxFlows + 1), "more than 5000 flows"},
		{"too many cards", cards(maxCards + 1), "more than 100000 cards"},
	} {
		s, err := Read(strings.NewReader(c.file))
		var e *Error
		if s != nil || !errors.As(err, &e) || !strings.Contains(e.Sentence, c.says) {
			t.Errorf("%s: got %v, %v; should say %q", c.name, s, err, c.says)
		}
	}
	for _, file := range []string{
		flows(maxFlows), cards(maxCards),
		`{"data":{"flos":{}},"x":` + strings.Repeat("[", maxDepth-1) + strings.Repeat("]", maxDepth-1) + `}`,
	} {
		checkBounds(t, read(t, file))
	}
}

func TestFailingReaderIsNotTheFilesFault(t *testing.T) {
	broken := errors.New("connection reset")
	_, err := Read(io.MultiReader(strings.NewReader(export), iotest.ErrReader(broken)))
	if _, ok := errors.AsType[*Error](err); ok || !errors.Is(err, broken) {
		t.Error(err)
	}
}

func TestLongNamesAreCutAtACharacter(t *testing.T) {
	s := read(t, strings.Replace(export, "Create user", strings.Repeat("é", 600), 1))
	if s.Flows[0].Name != strings.Repeat("é", 500) {
		t.Errorf("%d bytes", len(s.Flows[0].Name))
	}
}

// checkBounds checks what [Suite] promises for any file.
func checkBounds(t *testing.T, s *Suite) {
	t.Helper()
	cards := 0
	texts := append([]string{s.Type, s.Version, s.Name}, s.Warnings...)
	for _, each := range append(s.Secrets, s.Emails...) {
		texts = append(texts, append(each.Places, each.Kind, each.Masked)...)
		if len(each.Places) > maxPlaces || utf8.RuneCountInString(each.Masked) > 5 && each.Rule != emailRule.id || each.Fingerprint == "" {
			t.Errorf("%+v", each)
		}
	}
	for _, f := range s.Flows {
		cards += len(f.Cards)
		texts = append(texts, f.ID, f.Name, f.Description)
		for _, c := range f.Cards {
			texts = append(texts, c.Connector, c.Version, c.Method)
		}
	}
	if len(s.Flows) > maxFlows || cards > maxCards || len(s.Connectors) > cards || len(s.Warnings) > 4 || len(s.Secrets) > maxSecrets || len(s.Emails) > maxEmails {
		t.Errorf("%d flows, %d cards, %d connectors, %d warnings, %d secrets, %d addresses", len(s.Flows), cards, len(s.Connectors), len(s.Warnings), len(s.Secrets), len(s.Emails))
	}
	for _, text := range texts {
		if !utf8.ValidString(text) || utf8.RuneCountInString(text) > maxDescription+20 || strings.ContainsFunc(text, func(r rune) bool {
			return unicode.IsControl(r) && r != '\n' && r != '\t'
		}) {
			t.Errorf("not fit to show: %.100q", text)
		}
		if hits := new(scanner).scan("", text); len(hits) > 0 {
			t.Errorf("shows %s in %q", hits[0].rule.kind, text)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(export))
	f.Add([]byte(`{"type":"folder","data":{"flos":{"a":{},"a":null},"groups":{"g":{"data":{"name":"\u0000"}}}}}`))
	f.Add([]byte(`{"data":{"flos":{"a":{"data":{"methods":[[{"methods":[{"address":"root:channels:http:a:1:b"}]}]]}}}}}`))
	f.Add([]byte("\uFEFF[[[["))
	f.Add([]byte(`{"data":{"configs":{"":{"data":"` + planted[0].text + `"}},"flos":{}}}`))
	f.Fuzz(func(t *testing.T, file []byte) {
		s, err := Read(bytes.NewReader(file))
		if (s == nil) == (err == nil) {
			t.Fatalf("suite %v, error %v", s, err)
		}
		if err != nil {
			if e, ok := errors.AsType[*Error](err); !ok || len(e.Sentence) > 400 || !utf8.ValidString(e.Sentence) {
				t.Fatalf("%T %q", err, err)
			}
			return
		}
		checkBounds(t, s)
	})
}

func BenchmarkRead(b *testing.B) {
	var flows strings.Builder
	for i := range 50 {
		fmt.Fprintf(&flows, `"flow-%d":{"name":"Flow %d","data":{"methods":[`, i, i)
		for j := range 20 {
			fmt.Fprintf(&flows, `{"address":"root:channels:http:%s:1.0.%d:action%d","node":{"model":{"inputs":{"data":{`, acme, j%2, j)
			for k := range 10 {
				fmt.Fprintf(&flows, `"in%d":{"id":"in%d","group":"raw","key":"headers","value":{"type":"object","collection":false,"data":{}},"ref":false,"metadata":{"hidden":true,"index":%d},"required":false,"flags":"d"},`, k, k, k)
			}
			flows.WriteString(`"last":null}}}}},`)
		}
		flows.WriteString(`{}]}},`)
	}
	file := `{"type":"flopack","data":{"flos":{` + strings.TrimSuffix(flows.String(), ",") + `}}}`
	b.SetBytes(int64(len(file)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read(strings.NewReader(file)); err != nil {
			b.Fatal(err)
		}
	}
}
