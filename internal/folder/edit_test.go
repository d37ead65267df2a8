package folder

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"oinmanager/internal/oin"
)

// What is written is read back as it was, and everything else stays.
func TestAnswersAreWrittenAmongWhatIsThere(t *testing.T) {
	const mine = "# Mine.\nname: 'Acme' # ours\n\n# Below.\ndescription: >-\n  Two\n  lines.\n# The end.\n"
	for name, text := range map[string]string{
		"one line":        "Acme shows who works where.",
		"a long line":     strings.Repeat("Acme shows who works where. ", 20) + "It does.",
		"paragraphs":      "First.\n\nSecond: with “- a list”\n- one\n- two",
		"begins indented": "  Indented.\nMore.",
		"trailing spaces": "Ends so.  \nMore.",
		"like YAML":       "# no comment\nkey: value\n--- \n...\n&a *b !c %d @e `f`",
		"like a truth":    "true",
		"quotes":          `"It's", she said.\n`,
		"other scripts":   "日本語のテキスト。\nעברית 🙂",
		"a tab":           "a\tb\n\tc",
	} {
		t.Run(name, func(t *testing.T) {
			f := open(t, mine)
			if err := f.Set(oin.Answers{oin.AppDescription: {Text: text}, oin.AppWebsite: {Text: "https://acme.example"}, oin.UseCases: {Items: []oin.Item{{Value: "Zero Trust"}}}}); err != nil {
				t.Fatal(err)
			}
			again, err := Open(f.Dir)
			if err != nil {
				t.Fatal(err)
			}
			want, _ := oin.FindField(oin.AppDescription).Normalize(oin.Value{Text: text}) // as it would be stored
			if got := again.Answers[oin.AppDescription].Text; got != want.Text || len(again.faults) > 0 {
				t.Errorf("%q is read as %q (%v):\n%s", want.Text, got, again.faults, again.source)
			}
			source := string(again.source)
			if !strings.HasPrefix(source, "# Mine.\nname: 'Acme' # ours\n\n# Below.\ndescription: ") || !strings.HasSuffix(source, "\n# The end.\nwebsite: https://acme.example\nuseCases:\n  - Zero Trust\n") {
				t.Errorf("something else has changed:\n%s", source)
			}
		})
	}
}

func TestAnswersAreTakenAway(t *testing.T) {
	f := open(t, "name: Acme\n# Later.\nuseCases:\n  - Zero Trust\n  - Automation\nwebsite: https://acme.example")
	if err := f.Set(oin.Answers{oin.UseCases: {}, oin.AppName: {Text: "Acme: People"}}); err != nil {
		t.Fatal(err)
	}
	if got := string(f.source); got != "name: 'Acme: People'\n# Later.\nwebsite: https://acme.example" {
		t.Errorf("the file is now\n%s", got)
	}
}

// A difference belongs to the side that has changed since the last push or pull.
func TestDifferencesBelongToTheSideThatChanged(t *testing.T) {
	const server = "https://oin.example"
	f := open(t, "name: Acme\nwebsite: https://acme.example\ndescription: Here.\nlogo: icon.png\ntestAccountPassword: ${P}\n")
	there := oin.Answers{}
	for key, v := range f.Answers {
		there[key] = v
	}
	if err := f.WriteState(there, nil, server); err != nil {
		t.Fatal(err)
	}
	was, err := ReadState(f.Dir)
	if err != nil {
		t.Fatal(err)
	}
	if d := f.Compare(there, was, server); len(d) > 0 {
		t.Errorf("equal answers differ: %v", d)
	}
	f.Answers[oin.AppName] = oin.Value{Text: "Acme People"}
	there[oin.AppWebsite] = oin.Value{Text: "https://www.acme.example"}
	f.Answers[oin.AppDescription], there[oin.AppDescription] = oin.Value{Text: "Here now."}, oin.Value{Text: "There now."}
	there[oin.TestPassword] = oin.Value{Secret: &oin.Secret{ID: "other"}}
	sides := func(was *State, server string) map[oin.Key]Side {
		m := map[oin.Key]Side{}
		for _, d := range f.Compare(there, was, server) {
			m[d.Field.Key] = d.Side
		}
		return m
	}
	for name, tt := range map[string]struct {
		was    *State
		server string
		want   map[oin.Key]Side
	}{
		"known":          {was, server, map[oin.Key]Side{oin.AppName: Ours, oin.AppWebsite: Theirs, oin.AppDescription: Both}},
		"never pushed":   {nil, server, map[oin.Key]Side{oin.AppName: Both, oin.AppWebsite: Both, oin.AppDescription: Both}},
		"another server": {was, "https://other.example", map[oin.Key]Side{oin.AppName: Both, oin.AppWebsite: Both, oin.AppDescription: Both}},
	} {
		got := sides(tt.was, tt.server)
		if len(got) != len(tt.want) {
			t.Errorf("%s: %v", name, got)
		}
		for key, side := range tt.want {
			if got[key] != side {
				t.Errorf("%s: %s is on side %v", name, key, got[key])
			}
		}
	}
	// What still differs is remembered as it was.
	if err := f.WriteState(there, was, server); err != nil {
		t.Fatal(err)
	}
	again, err := ReadState(f.Dir)
	if err != nil {
		t.Fatal(err)
	}
	if got := sides(again, server); got[oin.AppWebsite] != Theirs || got[oin.AppName] != Ours {
		t.Errorf("afterwards: %v", got)
	}
	if err := os.WriteFile(filepath.Join(f.Dir, StateName), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := ReadState(f.Dir); err == nil {
		t.Error("a state that is no JSON was read")
	}
}
