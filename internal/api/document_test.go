package api

import (
	"encoding/json"
	"strings"
	"testing"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
)

func TestAnswersAreTheSameThereAndBack(t *testing.T) {
	t.Parallel()
	for key, v := range oin.ExampleAnswers(oin.ConnectorSupport, oin.APISupport) {
		f := oin.FindField(key)
		sent, ok := wire.Value(f, v)
		if ok == (f.Kind.IsFile() || f.Kind == oin.KindPassword) {
			t.Errorf("%s: %v is among the answers: %v", key, sent, ok)
		}
		if !ok {
			continue
		}
		body, err := json.Marshal(wire.Answers{f.Name(): sent})
		if err != nil {
			t.Fatal(err)
		}
		var back wire.Answers
		if err := decode(body, answersSchema{}.Schema(schemas), &back); err != nil {
			t.Errorf("%s: %v", key, err)
		}
		if again := wire.Answer(f, back[f.Name()]); !again.Equal(v) {
			t.Errorf("%s is %v, and was %v", key, again, v)
		}
		if oin.FindFieldNamed(f.Name()) != f || strings.Contains(f.Name(), "_") {
			t.Errorf("%s is called %s", key, f.Name())
		}
	}
}

func TestDocumentHasTheFormAndNoSecret(t *testing.T) {
	t.Parallel()
	doc, err := json.Marshal(Document("https://oin.example", []Endpoint{{Method: "GET", Path: "/api/v1/submissions/{id}", Scope: "read", Operation: *GetSubmission}, {Method: "PATCH", Path: "/api/v1/submissions/{id}", Scope: "write", Operation: *PatchSubmission}}))
	if err != nil {
		t.Fatal(err)
	}
	var d struct {
		OpenAPI string `json:"openapi"`
		Paths   map[string]map[string]struct {
			Parameters []struct{ Name, In string } `json:"parameters"`
			Security   []map[string][]string       `json:"security"`
		} `json:"paths"`
		Components struct {
			Schemas map[string]struct {
				Properties map[string]struct {
					Ref       string `json:"$ref"`
					WriteOnly bool   `json:"writeOnly"`
				} `json:"properties"`
				AdditionalProperties any `json:"additionalProperties"`
			} `json:"schemas"`
		} `json:"components"`
	}
	if err := json.Unmarshal(doc, &d); err != nil {
		t.Fatal(err)
	}
	get := d.Paths["/api/v1/submissions/{id}"]["get"]
	if d.OpenAPI != "3.1.0" || len(get.Parameters) != 1 || get.Parameters[0].In != "path" || get.Security[0]["token"][0] != "read" {
		t.Errorf("it begins with %v %v", d.OpenAPI, d.Paths)
	}
	answers := d.Components.Schemas["Answers"]
	if answers.AdditionalProperties != false || d.Components.Schemas["Submission"].Properties["answers"].Ref != "#/components/schemas/Answers" || d.Components.Schemas["Submission"].AdditionalProperties != nil {
		t.Errorf("the answers are %v", answers)
	}
	for _, f := range oin.Fields() {
		p, ok := answers.Properties[f.Name()]
		if ok == f.Kind.IsFile() || p.WriteOnly != (f.Kind == oin.KindPassword) {
			t.Errorf("%s: %v %v", f.Name(), ok, p)
		}
	}
}
