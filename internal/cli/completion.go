package cli

import (
	"cmp"
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
	script := map[string]func(*kong.Application) string{"bash": bashCompletion, "zsh": zshCompletion, "fish": fishCompletion}[c.Shell]
	fmt.Fprint(t.Out, script(of))
	return nil
}

// offer is a word that can follow a command, with its help.
type offer struct{ word, help string }

// offers returns what can follow a command: its commands and flags, the values of its enums,
// and whether a file or folder can.
func offers(n *kong.Node) (all []offer, files bool) {
	for _, child := range n.Children {
		if !child.Hidden && child.Type == kong.CommandNode {
			all = append(all, offer{child.Name, firstSentence(child.Help)})
		}
	}
	for _, p := range n.Positional {
		for _, value := range enum(p) {
			all = append(all, offer{value, ""})
		}
		files = files || p.Name == "dir" || p.Name == "file"
	}
	for _, f := range n.Flags {
		if !f.Hidden && f.Name != "help" {
			all = append(all, offer{"--" + f.Name, firstSentence(f.Help)})
		}
	}
	all = append(all, offer{"--help", "Show help"})
	slices.SortFunc(all, func(a, b offer) int { return cmp.Compare(a.word, b.word) })
	return all, files
}

// enum returns the values that an argument or a flag can have, or none if it can have others.
func enum(v *kong.Value) []string {
	if v.Enum == "" {
		return nil
	}
	return v.EnumSlice()
}

// firstSentence returns the first sentence of a help text, without what it is interpolated
// with.
func firstSentence(help string) string {
	first, _, _ := strings.Cut(help, ". ")
	return strings.ReplaceAll(strings.TrimSuffix(first, "."), "${enum}", "…")
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

// script writes the cases of a shell: which words make a command, what follows a flag that
// has an enum, and what follows a command.
func script(of *kong.Application, follow func([]offer, bool) string) (paths, values, cases string) {
	each(of.Node, "", func(n *kong.Node, path string) {
		cases += fmt.Sprintf("    %q) %s ;;\n", path, follow(offers(n)))
		if path != "" {
			paths += fmt.Sprintf("      %q) at=%q ;;\n", path, path)
		}
		for _, f := range n.Flags {
			var all []offer
			for _, value := range enum(f.Value) {
				all = append(all, offer{value, ""})
			}
			if len(all) > 0 {
				values += fmt.Sprintf("    %q) %s; return ;;\n", path+" --"+f.Name, follow(all, false))
			}
		}
	})
	return paths, values, cases
}

func bashCompletion(of *kong.Application) string {
	paths, values, cases := script(of, func(all []offer, files bool) string {
		var words []string
		for _, o := range all {
			words = append(words, o.word)
		}
		line := fmt.Sprintf(`COMPREPLY=($(compgen -W %q -- "$cur"))`, strings.Join(words, " "))
		if files {
			line += `; COMPREPLY+=($(compgen -f -- "$cur"))`
		}
		return line
	})
	return `_oinmanager() {
  local cur="${COMP_WORDS[COMP_CWORD]}" at="" word
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "${at:+$at }$word" in
` + paths + `    esac
  done
  case "$at ${COMP_WORDS[COMP_CWORD-1]}" in
` + values + `  esac
  case "$at" in
` + cases + `  esac
}
complete -o filenames -F _oinmanager oinmanager
`
}

func zshCompletion(of *kong.Application) string {
	paths, values, cases := script(of, func(all []offer, files bool) string {
		var words []string
		for _, o := range all {
			words = append(words, quoted(strings.ReplaceAll(o.word, ":", `\:`)+":"+o.help))
		}
		line := "all=(" + strings.Join(words, " ") + "); _describe oinmanager all"
		if files {
			line += "; _files"
		}
		return line
	})
	return `#compdef oinmanager
_oinmanager() {
  local at="" word
  local -a all
  for word in "${(@)words[2,CURRENT-1]}"; do
    case "${at:+$at }$word" in
` + paths + `    esac
  done
  case "$at ${words[CURRENT-1]}" in
` + values + `  esac
  case "$at" in
` + cases + `  esac
}
compdef _oinmanager oinmanager
`
}

// quoted returns a text in single quotes, as the shells bash and zsh read them.
func quoted(text string) string { return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'" }

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
			if f.Hidden || f.Name == "help" {
				continue
			}
			takes := ""
			switch values := enum(f.Value); {
			case len(values) > 0:
				takes = " -x -a '" + strings.Join(values, " ") + "'"
			case !f.IsBool():
				takes = " -r"
			}
			fmt.Fprintf(&b, "complete -c oinmanager -n '%s' -l %s%s -d '%s'\n", when, f.Name, takes, fishText(f.Help))
		}
		for _, p := range n.Positional {
			switch {
			case p.Enum != "":
				fmt.Fprintf(&b, "complete -c oinmanager -n '%s' -a '%s'\n", when, strings.Join(p.EnumSlice(), " "))
			case p.Name == "dir":
				fmt.Fprintf(&b, "complete -c oinmanager -n '%s' -a '(__fish_complete_directories)'\n", when)
			case p.Name == "file":
				fmt.Fprintf(&b, "complete -c oinmanager -n '%s' -F\n", when)
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

// fishText returns a help text for fish's single quotes.
func fishText(help string) string {
	return strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(firstSentence(help))
}
