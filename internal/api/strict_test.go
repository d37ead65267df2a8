package api

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2"

	"oinmanager/internal/oin"
)

type sample struct {
	Name  string `json:"name" maxLength:"10"`
	Count int    `json:"count,omitempty"`
	Tags  []struct {
		Of string `json:"of"`
	} `json:"tags,omitempty"`
}

// Like those of the API, it is made before anything reads the schemas.
var sampleSchema = huma.SchemaFromType(schemas, reflect.TypeFor[sample]())

func TestBodiesThatMeanMoreThanOneThingAreRefused(t *testing.T) {
	t.Parallel()
	schema := sampleSchema
	for name, c := range map[string]struct {
		body, says string
		code       oin.Code
		field      string
	}{
		"nothing":             {"", "is empty", CodeMalformed, ""},
		"space":               {" \n", "is empty", CodeMalformed, ""},
		"no JSON":             {`{"name": }`, "isn't valid JSON", CodeMalformed, ""},
		"half of it":          {`{"name": "a"`, "isn't valid JSON", CodeMalformed, ""},
		"two":                 {`{"name": "a"} {}`, "something after", CodeMalformed, ""},
		"more after it":       {`{"name": "a"} x`, "something after", CodeMalformed, ""},
		"malformed UTF-8":     {"{\"name\": \"\xff\"}", "UTF-8", CodeMalformed, ""},
		"half a character":    {`{"name": "a\ud83d"}`, "half of a character", CodeMalformed, ""},
		"the other half":      {`{"name": "\ude00\ud83d"}`, "half of a character", CodeMalformed, ""},
		"half in a name":      {`{"name": "a", "\ud83dx": 1}`, "half of a character", CodeMalformed, ""},
		"a member twice":      {`{"name": "a", "name": "b"}`, `"name" twice`, CodeMalformed, ""},
		"twice, written else": {`{"name": "a", "n\u0061me": "b"}`, `"name" twice`, CodeMalformed, ""},
		"twice deep":          {`{"name": "a", "tags": [{"of": "x", "of": "y"}]}`, `"of" twice`, CodeMalformed, ""},
		"10,000 deep":         {strings.Repeat(`{"a":`, 10_000), "nested more than 20", CodeMalformed, ""},
		"10,000 arrays deep":  {strings.Repeat(`[`, 10_000), "nested more than 20", CodeMalformed, ""},
		"a huge number":       {`{"name": "a", "count": 1e999}`, "can't be read", CodeMalformed, ""},
		"not an object":       {`"name"`, "Expected object", oin.CodeInvalid, "body"},
		"null":                {`null`, "Expected object", oin.CodeInvalid, "body"},
		"an unknown member":   {`{"name": "a", "nam": "b"}`, "no such member", oin.CodeInvalid, "nam"},
		"in another case":     {`{"Name": "a"}`, "no such member", oin.CodeInvalid, "name"},
		"unknown deep":        {`{"name": "a", "tags": [{"of": "x"}, {"of": "x", "on": 1}]}`, "no such member", oin.CodeInvalid, "tags[1].on"},
		"a wrong type":        {`{"name": 1}`, "Expected string", oin.CodeInvalid, "name"},
		"a fraction":          {`{"name": "a", "count": 1.5}`, "Expected integer", oin.CodeInvalid, "count"},
		"too long":            {`{"name": "` + strings.Repeat("ä", 11) + `"}`, "length <= 10", oin.CodeInvalid, "name"},
		"a missing member":    {`{}`, "required", oin.CodeInvalid, "name"},
	} {
		t.Run(name, func(t *testing.T) {
			var into sample
			err := decode([]byte(c.body), schema, &into)
			p, ok := errors.AsType[*oin.Problem](err)
			if !ok || p.Code != c.code || !strings.Contains(p.Text, c.says) {
				t.Fatalf("it says %v, want %s and %q", err, c.code, c.says)
			}
			if c.field != "" && p.Fields[c.field] == "" {
				t.Errorf("it names %v, want %s", p.Fields, c.field)
			}
		})
	}
	var into sample
	if err := decode([]byte(`{"name": "ääääääääää", "count": 2, "tags": [{"of": "name"}, {"of": "name"}]}`), schema, &into); err != nil || into.Count != 2 || len(into.Tags) != 2 {
		t.Errorf("what is right gives %v, %v", into, err)
	}
	for body, want := range map[string]string{`{"name": "\ud83d\ude00"}`: "😀", `{"name": "\\ud83d"}`: `\ud83d`, `{"name": "\u00e4\n"}`: "ä\n"} {
		if err := decode([]byte(body), schema, &into); err != nil || into.Name != want {
			t.Errorf("%s is read as %q, %v", body, into.Name, err)
		}
	}
}

// Whatever is sent, what is read has one meaning, and is what was sent.
func FuzzDecode(f *testing.F) {
	schema := sampleSchema
	for _, seed := range []string{`{"name":"a"}`, `{"name":"a","tags":[{"of":"b"}]}`, `{"name":"a","name":"b"}`, `[[[]]]`, `{"name":"\ud800"}`, "{\"name\":\"\xff\"}"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		var into sample
		err := decode(body, schema, &into)
		if err != nil {
			if oin.CodeOf(err) == "" {
				t.Fatalf("%q: %v", body, err)
			}
			return
		}
		again, err := json.Marshal(into)
		if err != nil {
			t.Fatal(err)
		}
		var twice sample
		if err := decode(again, schema, &twice); err != nil || !reflect.DeepEqual(into, twice) {
			t.Errorf("%q is read as %v and then as %v: %v", body, into, twice, err)
		}
	})
}
