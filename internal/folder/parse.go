package folder

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"oinmanager/internal/oin"
)

// idMember is the member with [Folder.ID]. All others are fields.
const idMember = "id"

// variable is how a secret is written: the name of an environment variable.
var variable = regexp.MustCompile(`^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$`)

// parse reads the answers, and notes where each is.
func (f *Folder) parse(source []byte) {
	d := yaml.NewDecoder(bytes.NewReader(source))
	var doc yaml.Node
	if err := d.Decode(&doc); err != nil {
		if !errors.Is(err, io.EOF) { // which an empty file is
			f.fault(syntaxPlace(err), nil, "%s", syntaxText(err))
		}
		return
	}
	if err := d.Decode(new(yaml.Node)); err == nil {
		f.fault(placeOf(&doc), nil, "This file has more than one document. Keep the first, and remove everything from “---” on.")
	}
	top := doc.Content[0]
	if top.Kind != yaml.MappingNode {
		f.fault(placeOf(top), nil, "This file has to be a list of names with answers, such as “name: Acme Directory”.")
		return
	}
	seen := map[string]int{}
	for i := 0; i < len(top.Content); i += 2 {
		name, value := top.Content[i], top.Content[i+1]
		if line := seen[name.Value]; line > 0 {
			f.fault(placeOf(name), nil, "“%s” is already in line %d. Remove one of the two.", name.Value, line)
			continue
		}
		seen[name.Value] = name.Line
		if name.Value == idMember {
			f.parseID(value)
			continue
		}
		field := oin.FindFieldNamed(name.Value)
		if field == nil {
			f.fault(placeOf(name), nil, "%s", unknown(name.Value))
			continue
		}
		f.places[field.Key] = places{name: placeOf(name), value: placeOf(value)}
		f.parseField(field, value)
	}
}

func (f *Folder) parseID(value *yaml.Node) {
	id, ok := oin.ParseID[oin.SubmissionID](value.Value)
	if !ok || value.Kind != yaml.ScalarNode {
		f.fault(placeOf(value), nil, "This isn't the ID of a submission. Remove the line to start a new one with “push”.")
		return
	}
	f.ID = id
}

func (f *Folder) parseField(field *oin.Field, node *yaml.Node) {
	if node.Kind == yaml.AliasNode || node.Anchor != "" {
		f.fault(placeOf(node), field, "Write the answer here instead of a reference (“&” or “*”).")
		return
	}
	if node.Kind == yaml.ScalarNode && node.Tag == "!!null" {
		return // not answered
	}
	var v oin.Value
	switch {
	case field.Kind.IsList():
		v = f.list(field, node)
	case node.Kind != yaml.ScalarNode:
		f.fault(placeOf(node), field, "This has to be one text, such as “%s”.", field.Name()+": "+example(field))
		return
	case field.Kind == oin.KindYesNo || field.Kind == oin.KindSwitch:
		v = f.truth(field, node)
	case field.Kind == oin.KindPassword:
		v = f.secret(field, node)
	case field.Kind.IsFile():
		f.Files[field.Key] = File{Path: node.Value}
		return // read later
	default:
		v = oin.Value{Text: node.Value}
	}
	v, why := field.Normalize(v)
	if why != "" {
		f.fault(placeOf(node), field, "%s", why)
		return
	}
	if !v.Empty() {
		f.Answers[field.Key] = v
	}
}

func (f *Folder) truth(field *oin.Field, node *yaml.Node) oin.Value {
	if node.Tag != "!!bool" {
		f.fault(placeOf(node), field, "This has to be true or false.")
		return oin.Value{}
	}
	yes := strings.EqualFold(node.Value, "true")
	switch {
	case field.Kind == oin.KindSwitch && yes:
		return oin.Value{Text: oin.On}
	case field.Kind == oin.KindSwitch:
		return oin.Value{}
	case yes:
		return oin.Value{Text: oin.Yes}
	}
	return oin.Value{Text: oin.No}
}

// secret takes the name of an environment variable. A secret itself doesn't belong in a file
// that is under version control.
func (f *Folder) secret(field *oin.Field, node *yaml.Node) oin.Value {
	if node.Value == "" {
		return oin.Value{}
	}
	m := variable.FindStringSubmatch(node.Value)
	if m == nil {
		f.fault(placeOf(node), field, "Don't write the password here. Put it into an environment variable, and name that: %s: ${TEST_ACCOUNT_PASSWORD}", field.Name())
		return oin.Value{}
	}
	f.Variables[field.Key] = m[1]
	return oin.Value{Secret: &oin.Secret{ID: m[1]}}
}

// list reads the items of a list: texts, or members as the API has them.
func (f *Folder) list(field *oin.Field, node *yaml.Node) oin.Value {
	var v oin.Value
	if node.Kind != yaml.SequenceNode {
		f.fault(placeOf(node), field, "This has to be a list: one line for each, which begins with “- ”.")
		return v
	}
	at := f.places[field.Key]
	for _, each := range node.Content {
		item, why := itemOf(field.Kind, each)
		if why != "" {
			f.fault(placeOf(each), field, "%s", why)
			continue
		}
		v.Items = append(v.Items, item)
		at.items = append(at.items, placeOf(each))
	}
	f.places[field.Key] = at
	return v
}

// itemOf returns an item of a list, or why it is none.
func itemOf(kind oin.Kind, node *yaml.Node) (item oin.Item, why string) {
	members := map[oin.Kind][]string{
		oin.KindContacts: {"contactValueType", "contact"},
		oin.KindScopes:   {"scope", "scopeExplanation"},
		oin.KindNotes:    {"noteType", "note"},
	}[kind]
	if members == nil {
		if node.Kind != yaml.ScalarNode || node.Value == "" {
			return item, "This has to be one text."
		}
		return oin.Item{Value: node.Value}, ""
	}
	if node.Kind != yaml.MappingNode {
		return item, fmt.Sprintf("This has to have the members %s and %s.", members[0], members[1])
	}
	has := map[string]string{}
	for i := 0; i < len(node.Content); i += 2 {
		name, value := node.Content[i].Value, node.Content[i+1]
		if !slices.Contains(members, name) {
			return item, fmt.Sprintf("There's no member “%s” here, only %s and %s.", name, members[0], members[1])
		}
		if value.Kind != yaml.ScalarNode {
			return item, fmt.Sprintf("“%s” has to be one text.", name)
		}
		has[name] = value.Value
	}
	switch kind {
	case oin.KindScopes:
		item = oin.Item{Value: has["scope"], Note: has["scopeExplanation"]}
	case oin.KindNotes:
		item = oin.Item{Type: strings.ToLower(has["noteType"]), Value: has["note"]}
		if !slices.Contains(noteTypes(), strings.ToUpper(item.Type)) {
			return item, "“noteType” has to be one of " + strings.Join(noteTypes(), ", ") + "."
		}
	default:
		item = oin.Item{Type: strings.ToLower(has["contactValueType"]), Value: has["contact"]}
		if !slices.ContainsFunc(oin.ContactTypes, func(t oin.ContactType) bool { return t.ID == item.Type }) {
			return item, "“contactValueType” has to be one of " + strings.Join(contactTypes(), ", ") + "."
		}
	}
	if strings.TrimSpace(item.Value) == "" {
		return item, "This is empty. Fill it in, or remove it."
	}
	return item, ""
}

// contactTypes returns the types of contact as the API has them.
func contactTypes() []string {
	var all []string
	for _, t := range oin.ContactTypes {
		all = append(all, strings.ToUpper(t.ID))
	}
	return all
}

func noteTypes() []string {
	var all []string
	for _, t := range oin.NoteTypes {
		all = append(all, strings.ToUpper(t.ID))
	}
	return all
}

func placeOf(n *yaml.Node) Place { return Place{Name, max(n.Line, 1), max(n.Column, 1)} }

var syntaxLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?`)

// syntaxPlace returns where a file isn't YAML, by the line that the error names.
func syntaxPlace(err error) Place {
	m := syntaxLine.FindStringSubmatch(err.Error())
	if m == nil {
		return Place{Name, 1, 1}
	}
	line, _ := strconv.Atoi(m[1]) // 0 if the error names none
	return Place{Name, max(line, 1), 1}
}

func syntaxText(err error) string {
	return "This isn't YAML: " + syntaxLine.ReplaceAllString(err.Error(), "") + ". Texts with “: ”, “#”, or quotes need quotes around them."
}

// unknown says that there is no field with a name, and which one may be meant.
func unknown(name string) string {
	for _, field := range oin.Fields() {
		if oin.NameKey(field.Name()) == oin.NameKey(name) || field.Key == oin.Key(name) || strings.EqualFold(field.Label, name) {
			return fmt.Sprintf("There's no field “%s”. Do you mean “%s”?", name, field.Name())
		}
	}
	return fmt.Sprintf("There's no field “%s”. “oinmanager submission init” writes a file with all of them.", name)
}

// example returns the example of a field as YAML.
func example(field *oin.Field) string {
	text := field.Example.Text
	if text == "" {
		return "…"
	}
	return text
}
