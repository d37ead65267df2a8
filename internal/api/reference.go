package api

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"oinmanager/internal/api/wire"
)

// Reference is the document as people read it.
type Reference struct {
	Operations []Description // by tag, in the order of the routes
	Types      []TypeDescription
}

// Description describes an endpoint.
type Description struct {
	Tag, ID, Method, Path, Summary string
	Access, Scope                  string // empty if no one needs to be signed in
	Params                         []Member
	Request, Response              TypeName
	Example                        string // a command that a test has run
	Answer                         string // what it got: JSON, or empty
	Status                         int
	Cached, Paged                  bool
}

// TypeName names a type, such as “list of Issue”. Of is the one of [Reference.Types] in it,
// or empty.
type TypeName struct{ Says, Of string }

// TypeDescription describes an object of requests or responses.
type TypeDescription struct {
	Name    string
	Says    string
	Members []Member
}

// Member is a member of an object, or a parameter.
type Member struct {
	Name     string
	In       string // of a parameter: path, query, or header
	Type     TypeName
	Required bool
	Says     string
}

// Tags are the groups of operations, in the order of the reference.
var Tags = []string{"submissions", "files", "findings", "issues", "publisher", "connectors", "webhooks", "review", "catalog", "tokens"}

// fromLink describes a parameter that is the place of a page.
const fromLink = "From the Link header of the page before."

// Refer returns the reference of the endpoints.
func Refer(endpoints []Endpoint) Reference {
	var r Reference
	schemas := newSchemas()
	schemaOf[wire.Problem](schemas)
	for _, e := range endpoints {
		o := e.document(schemas)
		d := Description{Tag: e.Tag, ID: e.ID, Method: e.Method, Path: e.Path, Summary: e.Summary, Access: e.Access, Scope: e.Scope, Status: e.status(), Cached: e.Cached}
		for _, p := range o.Parameters {
			if p.Description == fromLink {
				d.Paged = true
				continue
			}
			d.Params = append(d.Params, Member{Name: p.Name, In: p.In, Type: typeName(p.Schema), Required: p.Required, Says: p.Description})
		}
		if o.RequestBody != nil {
			for _, of := range o.RequestBody.Content {
				d.Request = typeName(of.Schema)
			}
		}
		for status, answer := range o.Responses {
			for _, of := range answer.Content {
				if status != "default" {
					d.Response = typeName(of.Schema)
				}
			}
		}
		example := e.Example()
		d.Example = example.Curl("$OIN_URL")
		var pretty bytes.Buffer
		if json.Indent(&pretty, example.Answer, "", "  ") == nil {
			d.Answer = pretty.String()
		}
		r.Operations = append(r.Operations, d)
	}
	known := schemas.Map()
	for _, name := range slices.Sorted(maps.Keys(known)) {
		t := TypeDescription{Name: name, Says: known[name].Description}
		for _, member := range slices.Sorted(maps.Keys(known[name].Properties)) {
			s := known[name].Properties[member]
			t.Members = append(t.Members, Member{Name: member, Type: typeName(s), Required: slices.Contains(known[name].Required, member), Says: s.Description})
		}
		r.Types = append(r.Types, t)
	}
	return r
}

// typeName returns what a schema is called.
func typeName(s *huma.Schema) TypeName {
	if s == nil {
		return TypeName{}
	}
	name := TypeName{Says: s.Type}
	switch inner, _ := s.AdditionalProperties.(*huma.Schema); {
	case s.Ref != "":
		name.Of = refersTo(s)
		name.Says = name.Of
	case s.Format == "binary":
		name.Says = "the file"
	case s.Format != "":
		name.Says = s.Format
	case s.Type == huma.TypeArray:
		of := typeName(s.Items)
		name = TypeName{"list of " + of.Says, of.Of}
	case s.Type == huma.TypeObject && inner != nil:
		of := typeName(inner)
		name = TypeName{"object of " + of.Says, of.Of}
	}
	var limits []string
	for _, each := range s.Enum {
		limits = append(limits, fmt.Sprint(each))
	}
	if s.Minimum != nil && s.Maximum != nil {
		limits = append(limits, fmt.Sprintf("%g to %g", *s.Minimum, *s.Maximum))
	}
	if s.MaxLength != nil {
		limits = append(limits, fmt.Sprintf("up to %d characters", *s.MaxLength))
	}
	if s.WriteOnly {
		limits = append(limits, "write-only")
	}
	if len(limits) > 0 {
		name.Says += " (" + strings.Join(limits, ", ") + ")"
	}
	return name
}
