package folder

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
)

// open opens a folder with a submission.yaml, an icon.png, and a link.png to a file outside.
func open(t *testing.T, source string) *Folder {
	t.Helper()
	dir := t.TempDir()
	files := map[string]string{Name: source, "icon.png": string(icon.Draw("Acme", 1).Bytes)}
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink(os.Args[0], filepath.Join(dir, "link.png")); err != nil { // to a file elsewhere
		t.Fatal(err)
	}
	f, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func noEnvironment(string) string { return "" }

// whole is a complete submission, without the comments of the sample.
func whole() string {
	var b strings.Builder
	for _, field := range oin.Fields() {
		switch {
		case field.Key == oin.ConnectorSupport || field.Key == oin.TestSuite || field.When == nil && oin.TabOf(field.Key).Switch == oin.ConnectorSupport:
		case field.Kind == oin.KindAttachment: // optional
		case field.Key == oin.APISupport:
			b.WriteString(field.Name() + ": true\n")
		case field.When == nil && field.Key != oin.ExistsInOIN || field.When != nil && field.When.Key == oin.APISupport:
			b.WriteString(sample(field))
		}
	}
	return b.String() + "existsInOin: false\n"
}

// The examples of the form are what the sample has, read back.
func TestSampleHasEachFieldWithItsExample(t *testing.T) {
	for _, field := range oin.Fields() {
		f := &Folder{Answers: oin.Answers{}, Files: map[oin.Key]File{}, Variables: map[oin.Key]string{}, places: map[oin.Key]places{}}
		f.parse([]byte(sample(field)))
		if len(f.faults) > 0 {
			t.Errorf("%s: %v", field.Name(), f.faults)
		}
		switch got := f.Answers[field.Key]; {
		case field.Kind.IsFile():
			if f.Files[field.Key].Path != field.Example.File.Name {
				t.Errorf("%s is the file %q", field.Name(), f.Files[field.Key].Path)
			}
		case field.Kind == oin.KindPassword:
			if f.Variables[field.Key] == "" {
				t.Errorf("%s comes from no variable", field.Name())
			}
		case field.Kind == oin.KindSwitch: // off at first
		case got.Fingerprint() != field.Example.Fingerprint():
			t.Errorf("%s is %v, the example is %v", field.Name(), got, field.Example)
		}
		if !bytes.Contains(Sample(), []byte(field.Name()+":")) {
			t.Errorf("the sample has no %s", field.Name())
		}
	}
}

func TestSchemaHasTheMembersThatAreRead(t *testing.T) {
	var schema struct {
		Properties map[string]any
	}
	if err := json.Unmarshal(Schema(), &schema); err != nil {
		t.Fatal(err)
	}
	var top yaml.Node
	if err := yaml.Unmarshal(Sample(), &top); err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(top.Content[0].Content); i += 2 {
		if name := top.Content[0].Content[i].Value; schema.Properties[name] == nil {
			t.Errorf("the schema has no %s, which is in the sample", name)
		}
	}
	if len(schema.Properties) != len(oin.Fields())+1 {
		t.Errorf("the schema has %d members", len(schema.Properties))
	}
}

func TestWholeSubmissionIsReady(t *testing.T) {
	r := open(t, whole()).Validate(noEnvironment)
	if n := r.Count(Error); n > 0 || slices.ContainsFunc(r.Progress, func(p Progress) bool { return p.Percent < 100 }) {
		t.Errorf("%d errors: %v", n, r.Findings)
	}
	if r.Unknown == 0 {
		t.Error("links are known without a server")
	}
}

// Each mistake is found, at its line and column.
func TestMistakesAreFoundWhereTheyAre(t *testing.T) {
	replace := func(old, new string) func(string) string {
		return func(s string) string {
			if !strings.Contains(s, old) {
				panic(old + " is not in the file")
			}
			return strings.Replace(s, old, new, 1)
		}
	}
	add := func(line string) func(string) string { return func(s string) string { return line + "\n" + s } }
	for name, tt := range map[string]struct {
		change func(string) string
		place  string // "" for that of the text at
		at     string
		rule   string
		text   string
	}{
		"no YAML":                        {add("name: Acme: Directory"), "1:1", "", "file", "This isn't YAML: mapping values are not allowed in this context."},
		"a tab":                          {add("website:\n\thttps://acme.example"), "2:1", "", "file", "This isn't YAML"},
		"empty":                          {func(string) string { return "" }, "1:1", "", "missing", "This is missing. Shown as the title in the catalog."},
		"a list":                         {func(string) string { return "- name\n" }, "1:1", "", "file", "This file has to be a list of names with answers"},
		"two documents":                  {func(s string) string { return s + "---\nname: Again\n" }, "1:1", "", "file", "more than one document"},
		"unknown member":                 {add("homepage: https://acme.example"), "1:1", "", "file", "There's no field “homepage”."},
		"a key for a name":               {add("app_name: Acme"), "1:1", "", "file", "Do you mean “name”?"},
		"a name in another case":         {add("usecases: []"), "1:1", "", "file", "Do you mean “useCases”?"},
		"twice":                          {add("name: Acme"), "", "name: Acme Directory", "file", "“name” is already in line 1."},
		"an alias":                       {replace("name: Acme Directory", "name: &n Acme Directory"), "", "&n", "file", "Write the answer here"},
		"a list for a text":              {replace("name: Acme Directory", "name: [Acme]"), "", "[Acme]", "file", "one text, such as “name: Acme Directory”"},
		"a text for a list":              {replace("useCases:\n  - Automation", "useCases: Automation"), "", "Automation\n", "file", "a list"},
		"a text for a truth":             {replace("existsInOin: false", "existsInOin: never"), "", "never", "file", "true or false"},
		"a type of contact":              {replace("contactValueType: EMAIL", "contactValueType: FAX"), "", "contactValueType", "file", "one of EMAIL, URL, PHONE"},
		"a member of a contact":          {replace("contactValueType: EMAIL", "type: EMAIL"), "", "type: EMAIL", "file", "There's no member “type” here"},
		"an empty contact":               {replace("contact: support@example.com", "contact: \"\""), "", "contactValueType", "file", "empty"},
		"a password":                     {replace("${TEST_ACCOUNT_PASSWORD}", "hunter2hunter2"), "", "hunter2", "file", "Don't write the password here."},
		"no file":                        {replace("icon.png", "logo.png"), "", "logo.png", "file", "There's no file logo.png in this folder."},
		"a file outside":                 {replace("icon.png", "../icon.png"), "", "../icon.png", "file", "Name a file in this folder"},
		"a link outside":                 {replace("icon.png", "link.png"), "", "link.png", "file", "The file link.png can't be read"},
		"a folder":                       {replace("icon.png", "."), "9:7", "", "file", "isn't a file"},
		"no picture":                     {replace("icon.png", "submission.yaml"), "", "submission.yaml", "file", ""},
		"an ID of another kind":          {add("id: 17"), "1:5", "", "file", "This isn't the ID of a submission."},
		"too long":                       {replace("name: Acme Directory", "name: "+strings.Repeat("Acme ", 20)), "", "Acme Acme", "form", "Shorten this by"},
		"not a web address":              {replace("https://www.example.com", "acme"), "", "acme\n", "form", ""},
		"a scope that Okta doesn't have": {replace("okta.users.read", "okta.user.read"), "", "scope: okta", "form", "okta.users.read"},
		"missing":                        {replace("name: Acme Directory\n", ""), "1:1", "", "missing", "Shown as the title"},
		"no type":                        {replace("apiService: true", "apiService: false"), "1:1", "", "missing", "Turn on an integration type: “workflowsConnector: true” or “apiService: true”."},
		"what a reviewer would ask":      {replace("name: Acme Directory", "name: Acme Directory for Okta"), "", "Acme Directory for", "name.okta", "Okta"},
	} {
		t.Run(name, func(t *testing.T) {
			source := tt.change(whole())
			f := open(t, source)
			place := tt.place
			if place == "" {
				before, _, found := strings.Cut(source, tt.at)
				if !found {
					t.Fatalf("%q is not in the file", tt.at)
				}
				place = (Place{Name, 1 + strings.Count(before, "\n"), len(before) - strings.LastIndex(before, "\n")}).String()[len(Name)+1:]
			}
			r := f.Validate(noEnvironment)
			for _, found := range r.Findings {
				if found.Rule == tt.rule && found.Place.String() == Name+":"+place && strings.Contains(found.Text, tt.text) {
					return
				}
			}
			t.Errorf("nothing is said at %s. What is said: %v", place, r.Findings)
		})
	}
}

func TestMistakeIsSaidOnce(t *testing.T) {
	r := open(t, strings.Replace(whole(), "icon.png", "logo.png", 1)).Validate(noEnvironment)
	if n := r.Count(Error); n != 1 {
		t.Errorf("%d errors for one missing file: %v", n, r.Findings)
	}
}

func TestPasswordOfTheEnvironmentIsLookedForInTexts(t *testing.T) {
	f := open(t, strings.Replace(whole(), "No second factor", "Use swordfish-99. No second factor", 1))
	r := f.Validate(func(name string) string { return map[string]string{"TEST_ACCOUNT_PASSWORD": "swordfish-99"}[name] })
	for _, found := range r.Findings {
		if found.Field.Key == oin.TestInstructions {
			if strings.Contains(found.sentence(), "swordfish") {
				t.Error("the password is in a finding")
			}
			return
		}
	}
	t.Errorf("it isn't found: %v", r.Findings)
}

func TestFolderWithoutASubmission(t *testing.T) {
	if _, err := Open(t.TempDir()); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("error %v", err)
	}
}

func TestReportsAreWhatTheirReadersTake(t *testing.T) {
	r := open(t, strings.Replace(whole(), "name: Acme Directory", "name: 100% Okta, Acme", 1)).Validate(noEnvironment)
	write := func(f Format) string {
		var b strings.Builder
		if err := r.Write(&b, f, "okta dir/"); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	if got := write(Text); !strings.HasPrefix(got, "okta dir/submission.yaml:1:7: warning: App name: ") || !strings.Contains(got, "[name.okta]\n") {
		t.Errorf("text: %s", got)
	}
	if got := write(GitHub); !strings.HasPrefix(got, "::warning file=okta dir/submission.yaml,line=1,col=7,title=name.okta::App name: ") {
		t.Errorf("github: %s", got)
	}
	var sarif sarifLog
	if err := json.Unmarshal([]byte(write(SARIF)), &sarif); err != nil || sarif.Version != "2.1.0" || len(sarif.Runs[0].Results) != len(r.Findings) {
		t.Fatalf("sarif: %v: %s", err, write(SARIF))
	}
	if at := sarif.Runs[0].Results[0].Locations[0].Physical; at.Artifact.URI != "okta%20dir/submission.yaml" || at.Region.StartLine != 1 {
		t.Errorf("sarif: at %v", at)
	}
	var plain reportJSON
	if err := json.Unmarshal([]byte(write(JSON)), &plain); err != nil || !plain.Ready || len(plain.Findings) != len(r.Findings) {
		t.Errorf("json: %v: %s", err, write(JSON))
	}
}
