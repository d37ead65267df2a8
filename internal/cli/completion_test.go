package cli

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
	"go.yaml.in/yaml/v3"
)

// program are the commands of a developer, as the program has them.
type program struct {
	Submission Submission `cmd:""`
	Account
	Completion Completion `cmd:""`
}

// TestCommandsInTheDocumentationExist parses every command of docs/files.md, and its workflows.
func TestCommandsInTheDocumentationExist(t *testing.T) {
	page, err := os.ReadFile("../../docs/files.md")
	if err != nil {
		t.Fatal(err)
	}
	workflows, tried := 0, 0
	for block := range strings.SplitSeq(string(page), "\n```") {
		kind, text, _ := strings.Cut(block, "\n")
		if kind == "yaml" {
			var any map[string]any
			if err := yaml.Unmarshal([]byte(text), &any); err != nil {
				t.Errorf("%v: %s", err, text)
			}
			if any["jobs"] != nil || any["submission"] != nil {
				workflows++
			}
		}
		if kind != "yaml" && kind != "sh" {
			continue
		}
		for line := range strings.Lines(text) {
			_, command, ok := strings.Cut(line, "oinmanager ")
			if !ok || strings.Contains(line, "docker cp") {
				continue
			}
			command, _, _ = strings.Cut(strings.TrimSuffix(strings.TrimSpace(command), ")"), "#")
			t.Setenv("OIN_AUDIENCE", "https://oin.example/trusted-publishers/1")
			parser, err := kong.New(&program{}, kong.Exit(func(int) {}))
			if err != nil {
				t.Fatal(err)
			}
			if _, err := parser.Parse(strings.Fields(command)); err != nil {
				t.Errorf("oinmanager %s: %v", command, err)
			}
			tried++
		}
	}
	if workflows != 3 || tried < 12 {
		t.Errorf("%d workflows, %d commands", workflows, tried)
	}
}

// inShell has programs that complete each argument in a shell with the script of the file
// “script”, and print after each a line “END”. Bash and fish complete for a program, and zsh
// only on a terminal: there, each line is completed, and printed.
var inShell = map[string]string{
	"bash": `source ./script
for line; do
  COMP_WORDS=($line); [[ $line == *" " ]] && COMP_WORDS+=(""); COMP_CWORD=$((${#COMP_WORDS[@]}-1))
  _oinmanager; printf '%s\n' "${COMPREPLY[@]}" END
done`,
	"fish": `source ./script; for line in $argv; complete -C"$line"; echo END; end`,
	"zsh": `zmodload zsh/zpty
zpty -b z "TERM=dumb zsh -f -i"
zpty -w z "PS1=; autoload -Uz compinit; compinit -D; source ./script; LISTMAX=0; print -r -- RE''ADY"
zpty -r z out "*READY*"
for line; do
  zpty -w -n z "$line"$'\t\C-a'"print -r -- "$'\C-e'" E''ND"$'\n'
  zpty -r z out "*END*"
  print -r -- "$out"; print END
done`,
}

// TestShellsCompleteCommandsAndOptions completes in the shells of this machine. There is bash
// on each.
func TestShellsCompleteCommandsAndOptions(t *testing.T) {
	parser, err := kong.New(&program{}, kong.Name("oinmanager"))
	if err != nil {
		t.Fatal(err)
	}
	completed := []struct{ typed, offers, not string }{
		{"subm", "submission", "login"}, {"submission pu", "pull push", "validate"}, {"submission push --fo", "--force", "--url"}, {"submission push okta --fo", "--force", "--url"},
		{"completion f", "fish", "bash"}, {"log", "login logout", "submission"}, {"submission validate --str", "--strict", "--online"}, {"submission validate --format s", "sarif", "watch"},
		{"submission ", "init watch", "login"}, {"submission push oktaf", "oktafiles", "--force"},
	}
	for _, shell := range []string{"bash", "zsh", "fish"} {
		var text bytes.Buffer
		if err := (&Completion{shell}).Run(&Terminal{Out: &text}, parser.Model); err != nil {
			t.Fatal(err)
		}
		script := text.String()
		if _, err := exec.LookPath(shell); err != nil && shell != "bash" {
			t.Logf("%s isn't on this machine: its script has %d bytes", shell, len(script))
			continue
		}
		dir := t.TempDir()
		if err := errors.Join(os.WriteFile(filepath.Join(dir, "script"), []byte(script), 0o600), os.Mkdir(filepath.Join(dir, "oktafiles"), 0o700)); err != nil {
			t.Fatal(err)
		}
		args := []string{"-c", inShell[shell]}
		if shell != "fish" {
			args = append(args, shell) // $0
		}
		for _, c := range completed {
			args = append(args, "oinmanager "+c.typed)
		}
		cmd := exec.CommandContext(t.Context(), shell, args...)
		cmd.Dir, cmd.Env = dir, append(os.Environ(), "HOME="+dir)
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v: %s", shell, err, out)
		}
		answers := strings.Split(strings.ReplaceAll(string(out), "\r", ""), "\nEND\n")
		if len(answers) != len(completed)+1 {
			t.Fatalf("%s has %d answers: %q", shell, len(answers)-1, answers)
		}
		for i, c := range completed {
			for word := range strings.FieldsSeq(c.offers) {
				if !strings.Contains(answers[i], word) {
					t.Errorf("%s, %q: %q, without %s", shell, c.typed, answers[i], word)
				}
			}
			if strings.Contains(answers[i], c.not) {
				t.Errorf("%s, %q: %q, with %s", shell, c.typed, answers[i], c.not)
			}
		}
	}
}
