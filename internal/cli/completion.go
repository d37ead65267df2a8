package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/alecthomas/kong"
)

// Completion is the command that prints a completion script.
type Completion struct {
	Shell string `arg:"" enum:"bash,zsh,fish" help:"The shell: ${enum}."`
}

// Help implements kong's HelpProvider.
func (Completion) Help() string {
	return `Examples:
  bash: echo 'source <(oinmanager completion bash)' >> ~/.bashrc
  zsh:  echo 'source <(oinmanager completion zsh)' >> ~/.zshrc    (after compinit)
  fish: oinmanager completion fish > ~/.config/fish/completions/oinmanager.fish`
}

// Run prints the script. Commands and flags are those that the program parses.
func (c *Completion) Run(t *Terminal, of *kong.Application) error {
	if c.Shell == "fish" {
		fmt.Fprint(t.Out, fishCompletion(of))
		return nil
	}
	script := bashCompletion(of)
	if c.Shell == "zsh" {
		script = "autoload -U +X bashcompinit && bashcompinit\n" + script
	}
	fmt.Fprint(t.Out, script)
	return nil
}

// words returns what can follow a command: its commands and flags, the values of its enums,
// and whether a file or folder can.
func words(n *kong.Node) (all []string, files bool) {
	for _, child := range n.Children {
		if !child.Hidden && child.Type == kong.CommandNode {
			all = append(all, child.Name)
		}
	}
	for _, p := range n.Positional {
		if p.Enum != "" {
			all = append(all, p.EnumSlice()...)
		}
		files = files || p.Name == "dir"
	}
	for _, f := range n.Flags {
		if !f.Hidden {
			all = append(all, "--"+f.Name)
		}
	}
	return append(all, "--help"), files
}

// each calls do for each command with its path, such as “submission push”.
func each(n *kong.Node, path string, do func(n *kong.Node, path string)) {
	do(n, path)
	for _, child := range n.Children {
		if child.Type == kong.CommandNode && !child.Hidden {
			each(child, strings.TrimSpace(path+" "+child.Name), do)
		}
	}
}

func bashCompletion(of *kong.Application) string {
	var cases, paths strings.Builder
	each(of.Node, "", func(n *kong.Node, path string) {
		all, files := words(n)
		slices.Sort(all)
		more := ""
		if files {
			more = ` COMPREPLY+=($(compgen -d -- "$cur"));`
		}
		fmt.Fprintf(&cases, "    %q) COMPREPLY=($(compgen -W %q -- \"$cur\"));%s ;;\n", path, strings.Join(slices.Compact(all), " "), more)
		if path != "" {
			fmt.Fprintf(&paths, "      %q) at=%q ;;\n", path, path)
		}
	})
	return `_oinmanager() {
  local cur="${COMP_WORDS[COMP_CWORD]}" at="" word
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "${at:+$at }$word" in
` + paths.String() + `    esac
  done
  case "$at" in
` + cases.String() + `  esac
}
complete -F _oinmanager oinmanager
`
}

func fishCompletion(of *kong.Application) string {
	var b strings.Builder
	b.WriteString("complete -c oinmanager -f\n")
	each(of.Node, "", func(n *kong.Node, path string) {
		when := "__fish_use_subcommand"
		if path != "" {
			var seen []string
			for word := range strings.FieldsSeq(path) {
				seen = append(seen, "__fish_seen_subcommand_from "+word)
			}
			when = strings.Join(seen, "; and ")
		}
		for _, child := range n.Children {
			if child.Type == kong.CommandNode && !child.Hidden {
				not := ""
				if path != "" {
					not = "; and not __fish_seen_subcommand_from " + names(n)
				}
				fmt.Fprintf(&b, "complete -c oinmanager -n '%s%s' -a %s -d '%s'\n", when, not, child.Name, fishText(child.Help))
			}
		}
		for _, f := range n.Flags {
			if !f.Hidden && f.Name != "help" {
				fmt.Fprintf(&b, "complete -c oinmanager -n '%s' -l %s -d '%s'\n", when, f.Name, fishText(f.Help))
			}
		}
		for _, p := range n.Positional {
			switch {
			case p.Enum != "":
				fmt.Fprintf(&b, "complete -c oinmanager -n '%s' -a '%s'\n", when, strings.Join(p.EnumSlice(), " "))
			case p.Name == "dir":
				fmt.Fprintf(&b, "complete -c oinmanager -n '%s' -a '(__fish_complete_directories)'\n", when)
			}
		}
	})
	b.WriteString("complete -c oinmanager -l help -d 'Show help.'\n")
	return b.String()
}

// names returns the names of a command's commands.
func names(n *kong.Node) string {
	var all []string
	for _, child := range n.Children {
		all = append(all, child.Name)
	}
	return strings.Join(all, " ")
}

// fishText returns a text for fish's single quotes, without what it is interpolated with.
func fishText(help string) string {
	first, _, _ := strings.Cut(help, ". ")
	return strings.NewReplacer(`\`, `\\`, `'`, `\'`, "${enum}", "…").Replace(strings.TrimSuffix(first, "."))
}
