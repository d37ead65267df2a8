package folder

import (
	"encoding/json"
	"fmt"
	"strings"

	"oinmanager/internal/oin"
)

// SchemaName is the name of the file with the JSON Schema, for editors.
const SchemaName = "submission.schema.json"

const width = 96 // of comments

// Sample returns a submission.yaml with all fields, each with its help and an example. A
// field that is only asked for after another answer, and an optional file, are commented out.
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
			off := field.OnUpdate || field.When != nil && field.When.Key != tab.Switch || tab.Switch != "" && tab.Switch != field.Key ||
				field.Kind.IsFile() && field.Optional // the sample names no file that has to be made first
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

// sample returns a field with its example. Types are off at first.
func sample(field *oin.Field) string {
	switch field.Kind {
	case oin.KindSwitch:
		return field.Name() + ": false\n"
	case oin.KindPassword:
		return field.Name() + ": ${TEST_ACCOUNT_PASSWORD}\n"
	}
	return render(field, field.Example)
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
		case oin.KindNotes:
			s["items"] = record("note", object{"noteType": text(object{"enum": noteTypes()}), "note": text(object{})})
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
