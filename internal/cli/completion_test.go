package cli

import (
	"bytes"
	"os"
	"os/exec"
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
			if !ok {
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

func TestShellsCompleteCommandsAndOptions(t *testing.T) {
	parser, err := kong.New(&program{}, kong.Name("oinmanager"))
	if err != nil {
		t.Fatal(err)
	}
	script := func(shell string) string {
		var out bytes.Buffer
		if err := (&Completion{shell}).Run(&Terminal{Out: &out}, parser.Model); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	bash := func(typed ...string) string {
		line := `COMP_WORDS=(oinmanager ` + strings.Join(typed, " ") + `); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _oinmanager; echo "${COMPREPLY[@]}"`
		out, err := exec.CommandContext(t.Context(), "bash", "-c", script("bash")+line).CombinedOutput()
		if err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		return strings.TrimSpace(string(out))
	}
	for typed, want := range map[string]string{
		"subm": "submission", "submission pu": "pull push", "submission push --fo": "--force", "submission push okta --fo": "--force",
		"completion f": "fish", "log": "login logout", "submission validate --str": "--strict",
	} {
		if got := bash(strings.Fields(typed)...); got != want {
			t.Errorf("%s: %q, want %q", typed, got, want)
		}
	}
	if got := bash("submission", "''"); !strings.Contains(got, "init") || !strings.Contains(got, "watch") || strings.Contains(got, "login") {
		t.Errorf("after submission: %q", got)
	}
	if got := script("zsh"); !strings.HasPrefix(got, "autoload -U +X bashcompinit") {
		t.Errorf("for zsh: %.80s", got)
	}
	fish := script("fish")
	for _, line := range []string{
		"-n '__fish_use_subcommand' -a submission",
		"-n '__fish_seen_subcommand_from submission; and not __fish_seen_subcommand_from init validate",
		"-n '__fish_seen_subcommand_from submission; and __fish_seen_subcommand_from push' -l force",
		"-n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'",
	} {
		if !strings.Contains(fish, line) {
			t.Errorf("for fish there is no %s: %s", line, fish)
		}
	}
}
