package folder

import (
	"encoding/json"
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"

	"oinmanager/internal/oin"
)

// SchemaName is the name of the file with the JSON Schema, for editors.
const SchemaName = "submission.schema.json"

const width = 96 // of comments

// Sample returns a submission.yaml with all fields, each with its help and an example. A
// field that is only asked for after another answer is commented out.
func Sample() []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "# yaml-language-server: $schema=./%s\n", SchemaName)
	comment(&b, "A submission to the Okta Integration Network. “oinmanager submission validate” says what is missing and what a reviewer would ask about.")
	for _, tab := range oin.Form {
		fmt.Fprintf(&b, "\n## %s\n", tab.Label)
		comment(&b, tab.Intro)
		for _, field := range tab.Fields() {
			b.WriteString("\n")
			help := field.Label + ". " + field.Help
			if field.Label[len(field.Label)-1] == '?' {
				help = field.Label + " " + field.Help
			}
			comment(&b, strings.TrimSpace(help))
			if len(field.Options) > 0 {
				comment(&b, "One or more of: "+strings.Join(field.Options, "; ")+".")
			}
			off := field.When != nil && field.When.Key != tab.Switch || tab.Switch != "" && tab.Switch != field.Key
			for _, line := range strings.SplitAfter(strings.TrimSuffix(sample(field), "\n"), "\n") {
				if off {
					b.WriteString("# ")
				}
				b.WriteString(line)
			}
			b.WriteString("\n")
		}
	}
	return []byte(b.String())
}

// sample returns a field with its example.
func sample(field *oin.Field) string {
	name, e := field.Name(), field.Example
	switch {
	case field.Kind == oin.KindYesNo:
		return fmt.Sprintf("%s: %t\n", name, e.Text == oin.Yes)
	case field.Kind == oin.KindSwitch:
		return name + ": false\n"
	case field.Kind == oin.KindPassword:
		return name + ": ${TEST_ACCOUNT_PASSWORD}\n"
	case field.Kind.IsFile():
		return fmt.Sprintf("%s: %s\n", name, e.File.Name)
	case field.Kind.IsList():
		text := name + ":\n"
		for _, i := range e.Items {
			switch field.Kind {
			case oin.KindContacts:
				text += fmt.Sprintf("  - contactValueType: %s\n    contact: %s\n", strings.ToUpper(i.Type), quoted(i.Value))
			case oin.KindScopes:
				text += fmt.Sprintf("  - scope: %s\n", i.Value)
				if i.Note != "" {
					text += fmt.Sprintf("    scopeExplanation: %s\n", quoted(i.Note))
				}
			default:
				text += fmt.Sprintf("  - %s\n", quoted(i.Value))
			}
		}
		return text
	case field.Kind == oin.KindLongText:
		text := name + ": >-\n"
		for _, line := range wrap(e.Text, width-2) {
			text += "  " + line + "\n"
		}
		return text
	}
	return fmt.Sprintf("%s: %s\n", name, quoted(e.Text))
}

// quoted returns a text of one line as YAML, in quotes where it needs them.
func quoted(text string) string {
	b, err := yaml.Marshal(text)
	if err != nil {
		panic(err) // a bug: it is a text
	}
	return strings.TrimSuffix(string(b), "\n")
}

func comment(b *strings.Builder, text string) {
	for _, line := range wrap(text, width) {
		b.WriteString("# " + line + "\n")
	}
}

// wrap splits a text into lines of at most most bytes, between words.
func wrap(text string, most int) []string {
	var lines []string
	for _, word := range strings.Fields(text) {
		if last := len(lines) - 1; last >= 0 && len(lines[last])+1+len(word) <= most {
			lines[last] += " " + word
			continue
		}
		lines = append(lines, word)
	}
	return lines
}

// Schema returns the JSON Schema of submission.yaml.
func Schema() []byte {
	type object = map[string]any
	members := object{idMember: object{"type": "string", "format": "uuid", "description": "The submission on the server. “push” writes it."}}
	for _, f := range oin.Fields() {
		s := object{"title": f.Label, "description": f.Help}
		text := func(more object) object {
			more["type"] = "string"
			return more
		}
		record := func(required string, members object) object {
			return object{"type": "object", "additionalProperties": false, "required": []string{required}, "properties": members}
		}
		switch f.Kind {
		case oin.KindYesNo, oin.KindSwitch:
			s["type"] = "boolean"
		case oin.KindPassword:
			s = text(s)
			s["pattern"] = variable.String()
		case oin.KindChoices:
			s["items"] = text(object{"enum": f.Options})
		case oin.KindContacts:
			s["items"] = record("contact", object{"contactValueType": text(object{"enum": contactTypes()}), "contact": text(object{})})
		case oin.KindScopes:
			s["items"] = record("scope", object{"scope": text(object{}), "scopeExplanation": text(object{})})
		default:
			s = text(s)
			if f.Max > 0 {
				s["maxLength"] = f.Max
			}
		}
		if f.Kind.IsList() {
			s["type"], s["maxItems"] = "array", f.MaxItems
		}
		members[f.Name()] = s
	}
	schema := object{
		"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Submission to the Okta Integration Network",
		"type": "object", "additionalProperties": false, "properties": members,
	}
	b, err := json.MarshalIndent(schema, "", "  ")
	if err != nil {
		panic(err) // a bug: there are only texts and numbers
	}
	return append(b, '\n')
}
