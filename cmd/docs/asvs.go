package main

import (
	"fmt"
	"os"
	"regexp"
	"strings"
)

// requirement matches a row of docs/asvs.md's tables that says how a requirement is
// met.
var requirement = regexp.MustCompile(`(?m)^\| \d+\.\d+\.\d+ \| [12] \| [^|]+ \| (met|not met|n/a) \|`)

// counts writes how many requirements are met between two marks in a page.
func counts(path string) error {
	return between(path, "requirements", func(page string) string {
		n := map[string]int{}
		for _, m := range requirement.FindAllStringSubmatch(page, -1) {
			n[m[1]]++
		}
		rest := n["met"] + n["not met"] + n["n/a"]
		return fmt.Sprintf("%d cover features that OIN Manager doesn't have. Of the other %d, %d are met, %d aren't, and %d don't apply.\n",
			requirements-rest, rest, n["met"], n["not met"], n["n/a"])
	})
}

// requirements is the number of requirements of level 1 and 2 in the standard.
const requirements = 253

// between replaces the text between two marks in a page by what make returns for the
// page.
func between(path, mark string, make func(page string) string) error {
	raw, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	page := string(raw)
	begin, end := "<!-- "+mark+" -->\n", "<!-- end of "+mark+" -->"
	head, rest, ok := strings.Cut(page, begin)
	_, tail, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		return fmt.Errorf("%s has no place for the %s", path, mark)
	}
	return os.WriteFile(path, []byte(head+begin+make(page)+end+tail), 0o644)
}
