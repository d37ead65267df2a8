package folder

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"oinmanager/internal/oin"
)

// SetID writes the submission's ID into the file, as its first member.
func (f *Folder) SetID(id oin.SubmissionID) error {
	f.ID = id
	lines := f.lines()
	at := slices.IndexFunc(lines, func(line string) bool { return !strings.HasPrefix(line, "#") })
	if at < 0 {
		at = len(lines)
	}
	return f.write(slices.Insert(lines, at, "# Which submission on the server this is. “push” has written it.\n", fmt.Sprintf("%s: %s\n", idMember, id)))
}

// Set writes answers into the file. It leaves all other lines, comments included, as they
// are. An empty answer is removed.
func (f *Folder) Set(answers oin.Answers) error {
	lines := f.lines()
	members, err := membersOf(f.source)
	if err != nil {
		return err
	}
	var added []string
	for _, field := range oin.Fields() {
		v, ok := answers[field.Key]
		if !ok {
			continue
		}
		f.Answers[field.Key] = v
		text := ""
		if !v.Empty() {
			text = render(field, v)
		}
		at := slices.IndexFunc(members, func(m member) bool { return m.name == field.Name() })
		switch {
		case at >= 0:
			m := members[at]
			for i := m.from; i < m.to; i++ {
				lines[i] = ""
			}
			lines[m.from] = text
		case text != "":
			added = append(added, text)
		}
	}
	if n := len(lines); n > 0 && len(added) > 0 && lines[n-1] != "" && !strings.HasSuffix(lines[n-1], "\n") {
		lines[n-1] += "\n"
	}
	return f.write(append(lines, added...))
}

func (f *Folder) lines() []string { return strings.SplitAfter(string(f.source), "\n") }

func (f *Folder) write(lines []string) error {
	f.source = []byte(strings.Join(lines, ""))
	return replace(filepath.Join(f.Dir, Name), f.source)
}

// replace writes a file as a whole or not at all.
func replace(name string, data []byte) error {
	if err := os.WriteFile(name+".new", data, 0o644); err != nil {
		return err
	}
	return os.Rename(name+".new", name)
}

// WriteFile writes a file that an answer names.
func (f *Folder) WriteFile(name string, data []byte) error {
	root, err := os.OpenRoot(f.Dir)
	if err != nil {
		return err
	}
	defer root.Close()
	return root.WriteFile(filepath.FromSlash(name), data, 0o644)
}

// member is a member of the file, with the lines from and below to.
type member struct {
	name     string
	from, to int
}

// membersOf returns the members of a file, without the comments and empty lines after them.
func membersOf(source []byte) ([]member, error) {
	var doc yaml.Node
	if err := yaml.Unmarshal(source, &doc); err != nil {
		return nil, err
	}
	if len(doc.Content) == 0 || doc.Content[0].Kind != yaml.MappingNode || doc.Content[0].Style&yaml.FlowStyle != 0 {
		return nil, nil
	}
	lines := bytes.Split(source, []byte("\n"))
	var all []member
	top := doc.Content[0].Content
	for i := 0; i < len(top); i += 2 {
		m := member{top[i].Value, top[i].Line - 1, len(lines)}
		if i+2 < len(top) {
			m.to = top[i+2].Line - 1
		}
		for m.to > m.from+1 && (len(bytes.TrimSpace(lines[m.to-1])) == 0 || lines[m.to-1][0] == '#') {
			m.to--
		}
		all = append(all, m)
	}
	return all, nil
}

// render returns an answer as a member of the file.
func render(field *oin.Field, v oin.Value) string {
	name := field.Name()
	switch {
	case field.Kind == oin.KindYesNo:
		return fmt.Sprintf("%s: %t\n", name, v.Text == oin.Yes)
	case field.Kind == oin.KindSwitch:
		return fmt.Sprintf("%s: %t\n", name, v.Text == oin.On)
	case field.Kind.IsFile():
		return fmt.Sprintf("%s: %s\n", name, quoted(v.File.Name))
	case field.Kind.IsList():
		text := name + ":\n"
		for _, i := range v.Items {
			switch field.Kind {
			case oin.KindContacts:
				text += fmt.Sprintf("  - contactValueType: %s\n    contact: %s\n", strings.ToUpper(i.Type), quoted(i.Value))
			case oin.KindNotes:
				text += fmt.Sprintf("  - noteType: %s\n    note: %s\n", strings.ToUpper(i.Type), quoted(i.Value))
			case oin.KindScopes:
				text += fmt.Sprintf("  - scope: %s\n", quoted(i.Value))
				if i.Note != "" {
					text += fmt.Sprintf("    scopeExplanation: %s\n", quoted(i.Note))
				}
			default:
				text += fmt.Sprintf("  - %s\n", quoted(i.Value))
			}
		}
		return text
	case field.Kind == oin.KindLongText:
		return name + ": " + block(v.Text)
	}
	return fmt.Sprintf("%s: %s\n", name, quoted(v.Text))
}

// block returns a long text as a block with one line below the other, or in quotes if a
// block would not be read back as it is.
func block(text string) string {
	var b strings.Builder
	switch plain := strings.Join(strings.Fields(text), " "); {
	case plain == text:
		b.WriteString(">-\n")
		for _, line := range wrap(text, width-2) {
			b.WriteString("  " + line + "\n")
		}
	default:
		b.WriteString("|-\n")
		for line := range strings.Lines(text + "\n") {
			if line != "\n" {
				b.WriteString("  ")
			}
			b.WriteString(line)
		}
	}
	var back struct{ T string }
	if err := yaml.Unmarshal([]byte("t: "+b.String()), &back); err != nil || back.T != text {
		return quoted(text) + "\n"
	}
	return b.String()
}

// quoted returns a text as YAML on one line, in quotes where it needs them.
func quoted(text string) string {
	if b, err := yaml.Marshal(text); err == nil && bytes.Count(b, []byte("\n")) == 1 {
		return strings.TrimSuffix(string(b), "\n")
	}
	b, err := json.Marshal(text) // which is YAML, too
	if err != nil {
		panic(err) // a bug: it is a text
	}
	return string(b)
}
