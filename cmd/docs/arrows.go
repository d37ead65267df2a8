package main

import (
	"fmt"
	"os"
	"regexp"
	"strings"
)

// arrow matches a line of README's map: packages of the module, and those of the module
// that they can import. The names leave out internal/.
var arrow = regexp.MustCompile(`(?m)^([a-z][a-z/ ]*[a-z]) +→([a-z/ ]*)$`)

// arrows parses README's map, from top to bottom.
func arrows(readme string) (order []string, imports map[string][]string) {
	imports = map[string][]string{}
	for _, m := range arrow.FindAllStringSubmatch(readme, -1) {
		for _, name := range strings.Fields(m[1]) {
			order = append(order, name)
			imports[name] = strings.Fields(m[2])
		}
	}
	return order, imports
}

// fullName returns the path of a package of README's map within the module.
func fullName(name string) string {
	switch first, _, _ := strings.Cut(name, "/"); first {
	case "cmd", "web", "migrations":
		return name
	}
	return "internal/" + name
}

// importRules writes a rule for each line of README's map between two marks in the
// linters' settings.
func importRules(path, readme string) error {
	page, err := os.ReadFile(readme)
	if err != nil {
		return err
	}
	order, imports := arrows(string(page))
	var b strings.Builder
	for _, name := range order {
		allow := make([]string, len(imports[name]))
		for i, other := range imports[name] {
			allow[i] = "oinmanager/" + fullName(other) + "$"
		}
		fmt.Fprintf(&b, "        %s: {list-mode: lax, files: [\"**/%s/*.go\", \"!$test\"], allow: [%s], deny: [{pkg: oinmanager, desc: README.md says what %s imports}]}\n",
			strings.ReplaceAll(name, "/", "-"), fullName(name), strings.Join(allow, ", "), name)
	}
	return between(path, "imports", func(string) string { return b.String() + "        # " })
}
