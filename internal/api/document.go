package api

import (
	"encoding/json"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/portal"
)

// schemas are the schemas of requests, for checking them. They are complete before the
// first request comes, and only read from then on: a document has schemas of its own.
var schemas = newSchemas()

func newSchemas() huma.Registry {
	r := huma.NewMapRegistry("#/components/schemas/", huma.DefaultSchemaNamer)
	r.RegisterTypeAlias(reflect.TypeFor[wire.Answers](), reflect.TypeFor[answersSchema]())
	return r
}

func schemaOf[T any](r huma.Registry) *huma.Schema { return r.Schema(reflect.TypeFor[T](), true, "") }

// Endpoint is an operation with what the server's route says of it.
type Endpoint struct {
	Method, Path string
	// Scope is what a token needs, or empty if no one needs to be signed in.
	Scope string
	// Access is who can call it.
	Access string
	Operation
}

// Document returns the OpenAPI 3.1 document of the endpoints of a server.
func Document(server string, endpoints []Endpoint) *huma.OpenAPI {
	schemas := newSchemas()
	schemaOf[wire.Problem](schemas)
	doc := &huma.OpenAPI{
		OpenAPI: "3.1.0",
		Info: &huma.Info{Title: "OIN Manager", Version: "1",
			Description: "Submit integrations to the Okta Integration Network, and review them. Members, codes, and operations of version 1 are only added, never changed or removed: ignore what you don't know."},
		Servers: []*huma.Server{{URL: server}},
		Components: &huma.Components{Schemas: schemas, SecuritySchemes: map[string]*huma.SecurityScheme{
			"token": {Type: "http", Scheme: "bearer", Description: "An API token, as Authorization: Bearer oinm_…"},
		}},
	}
	for _, e := range endpoints {
		doc.AddOperation(e.document(schemas))
	}
	openResponses(schemas, endpoints)
	return doc
}

// openResponses lets the objects that are only in responses have members that the document
// doesn't know, since later releases add some. Those of requests can't.
func openResponses(schemas huma.Registry, endpoints []Endpoint) {
	sent := map[string]bool{}
	var visit func(s *huma.Schema)
	visit = func(s *huma.Schema) {
		if s == nil {
			return
		}
		if s.Ref != "" {
			if name := refersTo(s); !sent[name] {
				sent[name] = true
				visit(schemas.Map()[name])
			}
			return
		}
		for _, member := range s.Properties {
			visit(member)
		}
		visit(s.Items)
	}
	for _, e := range endpoints {
		if body, ok := e.in.FieldByName("Body"); ok {
			visit(schemas.Schema(body.Type, true, ""))
		}
	}
	for name, s := range schemas.Map() {
		if closed, ok := s.AdditionalProperties.(bool); ok && !closed && !sent[name] {
			s.AdditionalProperties = nil
		}
	}
}

// refersTo returns the name of the schema that a reference is to.
func refersTo(s *huma.Schema) string { return s.Ref[strings.LastIndex(s.Ref, "/")+1:] }

func (e Endpoint) document(schemas huma.Registry) *huma.Operation {
	example := e.Example()
	o := &huma.Operation{OperationID: e.ID, Method: e.Method, Path: e.Path, Summary: e.Summary, Tags: []string{e.Tag},
		Responses: map[string]*huma.Response{"default": {Description: "A problem (RFC 9457)", Content: map[string]*huma.MediaType{
			"application/problem+json": {Schema: schemaOf[wire.Problem](schemas)}}}}}
	if e.Scope != "" {
		o.Description = "For " + e.Access + ". A token needs the scope " + e.Scope + "."
		o.Security = []map[string][]string{{"token": {e.Scope}}}
	}
	for _, p := range paramsOf(e.in) {
		s := schemas.Schema(p.field.Type, false, "")
		tag := p.field.Tag
		s.Format = tag.Get("format")
		for _, each := range strings.Split(tag.Get("enum"), ",") {
			if each != "" {
				s.Enum = append(s.Enum, each)
			}
		}
		s.Minimum, s.Maximum = bound(tag.Get("minimum")), bound(tag.Get("maximum"))
		o.Parameters = append(o.Parameters, &huma.Param{Name: p.name, In: p.in, Required: p.in == "path" || tag.Get("required") == "true", Description: tag.Get("doc"), Schema: s})
	}
	if body, ok := e.in.FieldByName("Body"); ok {
		o.RequestBody = &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{"application/json": {Schema: schemas.Schema(body.Type, true, e.ID+"Request"), Example: shown(example.JSON)}}}
	}
	if e.TakesFile() {
		o.RequestBody = &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{"application/octet-stream": {Schema: &huma.Schema{Type: huma.TypeString, Format: "binary"}}}}
	}
	answer := &huma.Response{Description: http.StatusText(e.status())}
	switch e.out {
	case reflect.TypeFor[nothing]():
	case reflect.TypeFor[portal.File]():
		answer.Content = map[string]*huma.MediaType{"application/octet-stream": {Schema: &huma.Schema{Type: huma.TypeString, Format: "binary"}}}
	default:
		answer.Content = map[string]*huma.MediaType{"application/json": {Schema: schemas.Schema(e.out, true, e.ID+"Response"), Example: shown(example.Answer)}}
	}
	o.Responses[strconv.Itoa(e.status())] = answer
	return o
}

// shown returns an example for the document, or nil.
func shown(example json.RawMessage) any {
	if example == nil {
		return nil
	}
	return example
}

func bound(text string) *float64 {
	n, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return nil
	}
	return &n
}

// SortEndpoints sorts endpoints as the document's readers expect them: by path.
func SortEndpoints(all []Endpoint) {
	slices.SortStableFunc(all, func(a, b Endpoint) int { return strings.Compare(a.Path, b.Path) })
}
