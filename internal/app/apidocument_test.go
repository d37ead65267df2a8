package app_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
)

// schema is a schema of the document, as a client reads it.
type schema struct {
	Ref                  string            `json:"$ref"`
	Type                 any               `json:"type"`
	Format               string            `json:"format"`
	Properties           map[string]schema `json:"properties"`
	Required             []string          `json:"required"`
	Items                *schema           `json:"items"`
	Enum                 []any             `json:"enum"`
	AdditionalProperties any               `json:"additionalProperties"`
	WriteOnly            bool              `json:"writeOnly"`
}

type content map[string]struct {
	Schema schema `json:"schema"`
}

// document is the OpenAPI document, as a client reads it.
type document struct {
	OpenAPI string `json:"openapi"`
	Paths   map[string]map[string]struct {
		OperationID string `json:"operationId"`
		Parameters  []struct {
			Name, In string
			Required bool
			Schema   schema
		}
		RequestBody struct{ Content content }
		Responses   map[string]struct{ Content content }
	} `json:"paths"`
	Components struct{ Schemas map[string]schema } `json:"components"`
}

func (w *world) document() document {
	w.Helper()
	b := w.visitor()
	var d document
	if err := json.Unmarshal([]byte(b.get("/api/v1/openapi.json").body), &d); err != nil || d.OpenAPI != "3.1.0" {
		w.Fatalf("the document is %v: %v", d.OpenAPI, err)
	}
	return d
}

// differs returns where a value isn't what its schema says.
func (d document) differs(at string, s schema, value any) (faults []string) {
	for s.Ref != "" {
		s = d.Components.Schemas[strings.TrimPrefix(s.Ref, "#/components/schemas/")]
	}
	types, _ := s.Type.([]any)
	if one, ok := s.Type.(string); ok {
		types = []any{one}
	}
	is := "null"
	switch value.(type) {
	case string:
		is = "string"
	case bool:
		is = "boolean"
	case float64:
		is = "number"
		if slices.Contains(types, any("integer")) {
			is = "integer"
		}
	case []any:
		is = "array"
	case map[string]any:
		is = "object"
	}
	if len(types) > 0 && !slices.Contains(types, any(is)) {
		return []string{fmt.Sprintf("%s is %s, and not %v", at, is, types)}
	}
	if len(s.Enum) > 0 && !slices.Contains(s.Enum, value) {
		faults = append(faults, fmt.Sprintf("%s is %v, and not among %v", at, value, s.Enum))
	}
	switch value := value.(type) {
	case string:
		if _, err := time.Parse(time.RFC3339, value); s.Format == "date-time" && err != nil {
			faults = append(faults, at+" is no time")
		}
	case []any:
		for i, each := range value {
			if s.Items != nil {
				faults = append(faults, d.differs(fmt.Sprintf("%s[%d]", at, i), *s.Items, each)...)
			}
		}
	case map[string]any:
		for _, name := range s.Required {
			if _, ok := value[name]; !ok {
				faults = append(faults, at+"."+name+" is missing")
			}
		}
		for name, each := range value {
			member, ok := s.Properties[name]
			switch {
			case ok && member.WriteOnly:
				faults = append(faults, at+"."+name+" is write-only")
			case ok:
				faults = append(faults, d.differs(at+"."+name, member, each)...)
			case s.AdditionalProperties == false || s.AdditionalProperties == nil && s.Properties != nil:
				faults = append(faults, at+"."+name+" isn't in the document")
			}
		}
	}
	return faults
}

// answered checks that a response is what the document says of it, and returns the ID of the
// operation.
func (d document) answered(t testing.TB, method, path string, a answer) (operation string) {
	t.Helper()
	path, _, _ = strings.Cut(path, "?")
	for template, methods := range d.Paths {
		op, ok := methods[strings.ToLower(method)]
		if !ok || !regexp.MustCompile("^"+placeholder.ReplaceAllString(template, "[^/]+")+"$").MatchString(path) {
			continue
		}
		said, ok := op.Responses[fmt.Sprint(a.status)]
		if !ok && a.status < 400 {
			t.Errorf("%s %s responds with %d, which isn't in the document", method, path, a.status)
		}
		if !ok {
			said = op.Responses["default"]
		}
		kind, _, _ := strings.Cut(a.header.Get("Content-Type"), ";")
		of, ok := said.Content[kind]
		if !ok && a.body != "" && said.Content["application/octet-stream"].Schema.Format != "binary" {
			t.Errorf("%s %s responds with %s, which isn't in the document", method, path, kind)
		}
		if !ok {
			return op.OperationID
		}
		var value any
		if err := json.Unmarshal([]byte(a.body), &value); err != nil {
			t.Fatal(err)
		}
		for _, fault := range d.differs(op.OperationID, of.Schema, value) {
			t.Errorf("%s %s: %s", method, path, fault)
		}
		return op.OperationID
	}
	t.Errorf("%s %s isn't in the document", method, path)
	return ""
}

// inventor makes values of a document's schemas, and some that aren't.
type inventor struct {
	document
	*rand.Rand
}

var oddTexts = []string{"", "x", "Acme Directory", "okta.users.read", "REVIEW", "DRAFT", "must", "EMAIL", noID, "ä\u202e\u200b", "a\x00b", "\ufffd", "https://example.com/?a=%00", "'; drop table people; --", "1e999", strings.Repeat("n", 5000), "2026-02-30T00:00:00Z"}

func (v inventor) value(s schema, depth int) any {
	for s.Ref != "" {
		s = v.Components.Schemas[strings.TrimPrefix(s.Ref, "#/components/schemas/")]
	}
	kind := fmt.Sprint(s.Type)
	if v.IntN(12) == 0 || depth > 6 { // something else than it says
		return []any{nil, true, -1.0, 1e18, 0.5, "text", []any{}, map[string]any{}, []any{nil, map[string]any{"a": 1.0}}}[v.IntN(9)]
	}
	switch {
	case len(s.Enum) > 0:
		return s.Enum[v.IntN(len(s.Enum))]
	case strings.Contains(kind, "string"):
		return oddTexts[v.IntN(len(oddTexts))]
	case strings.Contains(kind, "boolean"):
		return v.IntN(2) == 0
	case strings.Contains(kind, "integer"), strings.Contains(kind, "number"):
		return []float64{0, 1, 2, -1, 1 << 31, 1 << 53}[v.IntN(6)]
	case strings.Contains(kind, "array"):
		all := []any{}
		for range v.IntN(4) {
			all = append(all, v.value(*s.Items, depth+1))
		}
		return all
	}
	object := map[string]any{}
	for name, member := range s.Properties {
		if slices.Contains(s.Required, name) && v.IntN(15) > 0 || v.IntN(3) == 0 {
			object[name] = v.value(member, depth+1)
		}
	}
	if len(s.Properties) == 0 || v.IntN(20) == 0 {
		object[oddTexts[v.IntN(len(oddTexts))]] = v.IntN(2) == 0
	}
	return object
}

// TestWhateverIsSentToTheAPIIsAnsweredAsTheDocumentSays makes requests from the document:
// right ones, and ones with something wrong. None is a failure of the server.
func TestWhateverIsSentToTheAPIIsAnsweredAsTheDocumentSays(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	draft, submitted := w.furnish(ada, rae)
	d := w.document()
	const seed, each = 19, 12
	v := inventor{d, rand.New(rand.NewPCG(seed, seed))}
	programs := []*browser{w.program(ada.token("CI", oin.ScopeWrite, oin.ScopeSubmit, oin.ScopeTest, oin.ScopeWebhooks)), w.program(rae.token("Desk", oin.ScopeReview))}
	counts := map[int]int{}
	paths := slices.Sorted(func(yield func(string) bool) {
		for path := range d.Paths {
			if !yield(path) {
				return
			}
		}
	})
	for _, template := range paths {
		methods := d.Paths[template]
		for _, method := range []string{"get", "patch", "put", "post", "delete"} {
			op, ok := methods[method]
			if !ok {
				continue
			}
			for n := range each {
				what := []owned{draft, submitted, submitted.absent()}[v.IntN(3)]
				path := what.in(t, template)
				query, header := url.Values{}, []string{"Content-Type", "application/json"}
				for _, p := range op.Parameters {
					value := fmt.Sprint(v.value(p.Schema, 0))
					switch {
					case p.In == "query" && v.IntN(3) == 0:
						query.Set(p.Name, value)
					case p.Name == "If-Match" && v.IntN(4) > 0:
						header = append(header, p.Name, []string{"*", `"1"`, `"2"`, "7"}[v.IntN(4)])
					case p.In == "header" && !strings.ContainsAny(value, "\x00\n"):
						header = append(header, p.Name, value)
					}
				}
				body := ""
				if of, ok := op.RequestBody.Content["application/json"]; ok {
					raw, err := json.Marshal(v.value(of.Schema, 0))
					if err != nil {
						t.Fatal(err)
					}
					body = string(raw)
				} else if op.RequestBody.Content != nil {
					body = oddTexts[v.IntN(len(oddTexts))]
				}
				if len(query) > 0 {
					path += "?" + query.Encode()
				}
				who := programs[0]
				if strings.Contains(template, "/review/") || n%6 == 5 {
					who = programs[1]
				}
				a := who.do(strings.ToUpper(method), path, strings.NewReader(body), header...)
				counts[a.status]++
				if a.status >= 500 {
					t.Errorf("%s %s %v %.300s: %d %s", method, path, header, body, a.status, a.body)
				}
				if a.status != http.StatusNotModified {
					d.answered(t, method, path, a)
				}
			}
		}
	}
	for _, status := range []int{200, 403, 404, 409, 422} {
		if counts[status] == 0 {
			t.Errorf("no response was %d: the requests are all of a kind: %v", status, counts)
		}
	}
	t.Logf("%v", counts)
}
