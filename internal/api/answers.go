package api

import (
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
)

// answersSchema stands for [wire.Answers] in the document: a member for each field of the
// form that isn't a file. A secret can only be sent.
type answersSchema struct{}

// Schema implements [huma.SchemaProvider].
func (answersSchema) Schema(r huma.Registry) *huma.Schema {
	const name = "Answers"
	if r.Map()[name] == nil {
		s := &huma.Schema{Type: huma.TypeObject, AdditionalProperties: false, Properties: map[string]*huma.Schema{},
			Description: "The answers by field. A field that isn't answered is left out. null takes an answer away."}
		r.Map()[name] = s
		for _, f := range oin.Fields() {
			if !f.Kind.IsFile() {
				s.Properties[f.Name()] = fieldSchema(r, f)
			}
		}
		s.PrecomputeMessages()
	}
	return &huma.Schema{Ref: "#/components/schemas/" + name}
}

func fieldSchema(r huma.Registry, f *oin.Field) *huma.Schema {
	s := &huma.Schema{Type: huma.TypeString, Description: f.Label + ". " + f.Help, Nullable: true}
	switch f.Kind {
	case oin.KindYesNo, oin.KindSwitch:
		s.Type = huma.TypeBoolean
	case oin.KindPassword:
		s.WriteOnly = true
	case oin.KindChoices:
		s.Type, s.Items = huma.TypeArray, &huma.Schema{Type: huma.TypeString}
		s.Description += " One or more of: " + strings.Join(f.Options, "; ") + "."
	case oin.KindContacts:
		s.Type, s.Items = huma.TypeArray, schemaOf[wire.Contact](r)
	case oin.KindNotes:
		s.Type, s.Items = huma.TypeArray, schemaOf[wire.ReleaseNote](r)
	case oin.KindScopes:
		s.Type, s.Items = huma.TypeArray, schemaOf[wire.Scope](r)
	}
	return s
}
