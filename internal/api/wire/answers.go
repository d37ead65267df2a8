package wire

import (
	"strings"

	"oinmanager/internal/oin"
)

// Value returns the answer to a field as JSON has it, and whether it is among the answers:
// files and secrets are listed apart.
func Value(f *oin.Field, v oin.Value) (any, bool) {
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
		contacts := []Contact{}
		for _, i := range v.Items {
			contacts = append(contacts, Contact{ContactValueType: strings.ToUpper(i.Type), Contact: i.Value})
		}
		return contacts, true
	case f.Kind == oin.KindNotes:
		return Notes(v.Items), true
	case f.Kind == oin.KindScopes:
		scopes := []Scope{}
		for _, i := range v.Items {
			scopes = append(scopes, Scope{Scope: i.Value, ScopeExplanation: i.Note})
		}
		return scopes, true
	}
	return v.Text, true
}

// FileOf returns a file as the API has it.
func FileOf(f oin.File) File {
	return File{Name: f.Name, MediaType: f.MediaType, Size: f.Size, SHA256: f.SHA256}
}

// Parts returns answers as the API has them: values, files, and the fields that have a secret.
func Parts(answers oin.Answers) (values Answers, files map[string]File, secrets []string) {
	values, files, secrets = Answers{}, map[string]File{}, []string{}
	for _, f := range oin.Fields() {
		value := answers[f.Key]
		if sent, ok := Value(f, value); ok {
			values[f.Name()] = sent
		}
		if value.File != nil {
			files[f.Name()] = FileOf(*value.File)
		}
		if value.Secret != nil {
			secrets = append(secrets, f.Name())
		}
	}
	return values, files, secrets
}

// Answer returns the answer to a field from JSON that its schema allows.
func Answer(f *oin.Field, sent any) oin.Value {
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
					Type:  strings.ToLower(text(item["contactValueType"]) + text(item["noteType"])), // it has one of them
					Value: text(item["contact"]) + text(item["scope"]) + text(item["note"]),
					Note:  text(item["scopeExplanation"]),
				})
			}
		}
		return v
	}
	return oin.Value{}
}

// Notes returns release notes as JSON has them.
func Notes(items []oin.Item) []ReleaseNote {
	notes := []ReleaseNote{}
	for _, i := range items {
		notes = append(notes, ReleaseNote{NoteType: strings.ToUpper(i.Type), Note: i.Value})
	}
	return notes
}

func text(value any) string {
	s, _ := value.(string)
	return s
}
