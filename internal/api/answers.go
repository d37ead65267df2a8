package api

import (
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
)

// wireValue returns the answer to a field as JSON has it, and whether it is among the
// answers: files and secrets are listed apart.
func wireValue(f *oin.Field, v oin.Value) (any, bool) {
	switch {
	case v.Empty() || f.Kind.IsFile() || f.Kind == oin.KindPassword:
		return nil, false
	case f.Kind == oin.KindYesNo:
		return v.Text == oin.Yes, true
	case f.Kind == oin.KindSwitch:
		return v.Text == oin.On, true
	case f.Kind == oin.KindChoices:
		choices := []string{}
		for _, i := range v.Items {
			choices = append(choices, i.Value)
		}
		return choices, true
	case f.Kind == oin.KindContacts:
		contacts := []wire.Contact{}
		for _, i := range v.Items {
			contacts = append(contacts, wire.Contact{ContactValueType: strings.ToUpper(i.Type), Contact: i.Value})
		}
		return contacts, true
	case f.Kind == oin.KindScopes:
		scopes := []wire.Scope{}
		for _, i := range v.Items {
			scopes = append(scopes, wire.Scope{Scope: i.Value, ScopeExplanation: i.Note})
		}
		return scopes, true
	}
	return v.Text, true
}

// answerOf returns the answer to a field from JSON that its schema allows.
func answerOf(f *oin.Field, sent any) oin.Value {
	switch value := sent.(type) {
	case string:
		return oin.Value{Text: value}
	case bool:
		switch {
		case f.Kind == oin.KindSwitch && value:
			return oin.Value{Text: oin.On}
		case f.Kind == oin.KindYesNo && value:
			return oin.Value{Text: oin.Yes}
		case f.Kind == oin.KindYesNo:
			return oin.Value{Text: oin.No}
		}
	case []any:
		var v oin.Value
		for _, each := range value {
			switch item := each.(type) {
			case string:
				v.Items = append(v.Items, oin.Item{Value: item})
			case map[string]any:
				v.Items = append(v.Items, oin.Item{
					Type:  strings.ToLower(text(item["contactValueType"])),
					Value: text(item["contact"]) + text(item["scope"]), // it has one of them
					Note:  text(item["scopeExplanation"]),
				})
			}
		}
		return v
	}
	return oin.Value{}
}

func text(value any) string {
	s, _ := value.(string)
	return s
}

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
	case oin.KindScopes:
		s.Type, s.Items = huma.TypeArray, schemaOf[wire.Scope](r)
	}
	return s
}
