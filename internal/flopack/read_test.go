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
		if len(s.Warnings) != 0 {
			t.Errorf("%s: %q", c.name, s.Warnings)
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
		{"too many flows", flows(MaxFlows + 1), "more than 5000 flows"},
		{"too many cards", cards(MaxCards + 1), "more than 100000 cards"},
	} {
		s, err := Read(strings.NewReader(c.file))
		var e *Error
		if s != nil || !errors.As(err, &e) || !strings.Contains(e.Sentence, c.says) {
			t.Errorf("%s: got %v, %v; should say %q", c.name, s, err, c.says)
		}
	}
	for _, file := range []string{
		flows(MaxFlows), cards(MaxCards),
		`{"data":{"flos":{}},"x":` + strings.Repeat("[", MaxDepth-1) + strings.Repeat("]", MaxDepth-1) + `}`,
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

// Sample secrets, assembled here so that no scanner of repositories reports this file
// as a leak.
var secrets = map[string]string{
	"a private key":            "-----BEGIN RSA " + "PRIVATE KEY-----\n" + strings.Repeat("MIIEpAIBAAKC", 6) + "\n-----END RSA PRIVATE KEY-----",
	"a signed token (JWT)":     "eyJhbGciOiJIUzI1NiJ9." + "eyJzdWIiOiIxMjM0NTY3ODkwIn0." + "dozjgNryP4J3jVmNHl0w5N",
	"an AWS access key":        "AKIA" + "QRSTUVWXYZ234567",
	"an Okta API token (SSWS)": "SSWS " + "00abcdefghijklmnopqrstuvwxyz0123456789ABCD",
	"a bearer token":           "Bearer " + "a1b2c3d4e5f6a1b2c3d4e5f6",
}

func TestSecretIsNamedByItsPlaceAndNeverShown(t *testing.T) {
	for kind, secret := range secrets {
		value := strings.ReplaceAll(secret, "\n", `\n`)
		for _, c := range []struct{ file, place string }{
			{strings.Replace(export, `{"joins": {}`, `{"joins": {"x": ["`+value+`"]}`, 1), "The card “" + acme + " createUser” of the flow “Create user”"},
			{strings.Replace(export, `{"joins": {}`, `{"joins": {"`+value+`": 1}`, 1), "The card “" + acme + " createUser” of the flow “Create user”"},
			{strings.Replace(export, "Makes one.", "use "+value, 1), "The flow “Create user”"},
			{strings.Replace(export, "Create user", value, 1), "The flow “[secret]”"},
			{strings.Replace(export, "Okta prod", value, 1), "The connection “[secret]” (okta)"},
			{strings.Replace(export, `"tables": {}`, `"tables": {"t": {"rows": [["`+value+`"]]}}`, 1), "A table"},
			{strings.Replace(export, `"f1": {`, `"`+value+`": {`, 1), "A part outside the flows"},
			{strings.Replace(export, "Acme suite", value, 1), "A part outside the flows"},
		} {
			s := read(t, c.file)
			want := []string{c.place + " seems to contain " + kind + ". Remove it and export again. If it's real, rotate it."}
			if diff := cmp.Diff(want, s.Warnings); diff != "" {
				t.Errorf("%s: %s", kind, diff)
			}
			if shown := fmt.Sprintf("%+v", s); strings.Contains(shown, secret) {
				t.Errorf("%s is shown: %s", kind, shown)
			}
		}
	}
}

func TestWhatOnlyMentionsASecretIsNoFinding(t *testing.T) {
	for _, text := range []string{
		"Bearer {{{F-0P7__8b}}}", "Bearer Token", "Bearer token-of-the-service-account", "SSWS {{token}}", "SSWS YOUR_TOKEN",
		"-----BEGIN PRIVATE KEY-----{{key}}-----END PRIVATE KEY-----", "-----BEGIN CERTIFICATE-----", "eyJ", "eyJhbGciOiJIUzI1NiJ9",
		"AKIA", "MAKIAQRSTUVWXYZ234567X", "00u1abcdefABCDEF0h7",
	} {
		if kind := secretIn(text); kind != "" {
			t.Errorf("%q is taken for %s", text, kind)
		}
	}
}

func TestConnectionWithSettingsIsAWarning(t *testing.T) {
	for _, data := range []string{`{"password":"hunter2"}`, `"hunter2"`, `[]`, `0`} {
		s := read(t, strings.Replace(export, `"data": null`, `"data": `+data, 1))
		want := []string{"The connection “Okta prod” (okta) contains settings that may include credentials. Remove them before you share this file, and rotate them if they're real."}
		if !cmp.Equal(s.Warnings, want) {
			t.Errorf("%s: %q", data, s.Warnings)
		}
	}
}

func TestWarningsAreBounded(t *testing.T) {
	var b strings.Builder
	for i := range 200 {
		fmt.Fprintf(&b, `"%d":{"name":"flow %d","description":"%s"},`, i, i, secrets["a bearer token"])
	}
	s := read(t, `{"type":"folder","data":{"flos":{`+strings.TrimSuffix(b.String(), ",")+`}}}`)
	if len(s.Warnings) != maxFindings+1 {
		t.Errorf("%d warnings", len(s.Warnings))
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
	for _, f := range s.Flows {
		cards += len(f.Cards)
		texts = append(texts, f.ID, f.Name, f.Description)
		for _, c := range f.Cards {
			texts = append(texts, c.Connector, c.Version, c.Method)
		}
	}
	if len(s.Flows) > MaxFlows || cards > MaxCards || len(s.Connectors) > cards || len(s.Warnings) > maxFindings+4 {
		t.Errorf("%d flows, %d cards, %d connectors, %d warnings", len(s.Flows), cards, len(s.Connectors), len(s.Warnings))
	}
	for _, text := range texts {
		if !utf8.ValidString(text) || utf8.RuneCountInString(text) > maxDescription || strings.ContainsFunc(text, func(r rune) bool {
			return unicode.IsControl(r) && r != '\n' && r != '\t'
		}) {
			t.Errorf("not fit to show: %.100q", text)
		}
		if kind := secretIn(text); kind != "" {
			t.Errorf("shows %s", kind)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(export))
	f.Add([]byte(`{"type":"folder","data":{"flos":{"a":{},"a":null},"groups":{"g":{"data":{"name":"\u0000"}}}}}`))
	f.Add([]byte(`{"data":{"flos":{"a":{"data":{"methods":[[{"methods":[{"address":"root:channels:http:a:1:b"}]}]]}}}}}`))
	f.Add([]byte("\uFEFF[[[["))
	f.Add([]byte(`{"data":{"configs":{"":{"data":"` + secrets["a bearer token"] + `"}},"flos":{}}}`))
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
