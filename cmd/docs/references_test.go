package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const root = "../.."

// A row is one line of a table in a page, with its cells by the table's head.
type row struct {
	page  string
	line  int
	cells map[string]string
}

func (r row) String() string { return fmt.Sprintf("%s:%d", r.page, r.line) }

// tables returns the rows of all tables of a page, and the page itself.
func tables(t *testing.T, page string) (rows []row, text string) {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(root, page))
	if err != nil {
		t.Fatal(err)
	}
	var head []string
	for i, line := range strings.Split(string(raw), "\n") {
		if !strings.HasPrefix(line, "| ") {
			head = nil
			continue
		}
		cells := strings.Split(strings.TrimSuffix(strings.TrimPrefix(line, "|"), "|"), "|")
		for j := range cells {
			cells[j] = strings.TrimSpace(cells[j])
		}
		switch {
		case head == nil:
			head = cells
		case strings.HasPrefix(line, "| ---"):
		case len(cells) != len(head):
			t.Errorf("%s:%d has %d cells, its table %d", page, i+1, len(cells), len(head))
		default:
			r := row{page, i + 1, map[string]string{}}
			for j, cell := range cells {
				r.cells[head[j]] = cell
			}
			rows = append(rows, r)
		}
	}
	return rows, string(raw)
}

var (
	quoted = regexp.MustCompile("`([^`]+)`")
	goTest = regexp.MustCompile(`^([a-z][a-z/]*) ((?:Test|Fuzz)\w+)$`)
	e2e    = regexp.MustCompile(`^(web/e2e/[a-z-]+\.spec\.ts) "(.+)"$`)
)

// exists says what is wrong with a reference to a test: “package TestName”, or
// “web/e2e/file.spec.ts "title"”. It is empty where the test exists.
func exists(reference string) string {
	if m := goTest.FindStringSubmatch(reference); m != nil {
		files, _ := filepath.Glob(filepath.Join(root, m[1], "*_test.go")) // the pattern is well-formed
		for _, file := range files {
			if source, err := os.ReadFile(file); err == nil && strings.Contains(string(source), "\nfunc "+m[2]+"(") {
				return ""
			}
		}
		return "is no test of that package"
	}
	if m := e2e.FindStringSubmatch(reference); m != nil {
		source, err := os.ReadFile(filepath.Join(root, m[1]))
		if err == nil && slices.ContainsFunc([]string{"'", "`", `"`}, func(q string) bool { return strings.Contains(string(source), "test("+q+m[2]+q) }) {
			return ""
		}
		return "is no test of that file"
	}
	return "is not written as a package and a test, or a spec and a title"
}

// named returns the tests that a row names. Each must exist.
func named(t *testing.T, r row) (tests []string) {
	t.Helper()
	for _, m := range quoted.FindAllStringSubmatch(r.cells["Test"], -1) {
		tests = append(tests, m[1])
		if wrong := exists(m[1]); wrong != "" {
			t.Errorf("%s: %q %s", r, m[1], wrong)
		}
	}
	return tests
}

var place = regexp.MustCompile(`^[\w./-]*/[\w./-]+$`)

// standing checks that the files and folders which a cell names are there.
func standing(t *testing.T, r row, cell string) {
	t.Helper()
	for _, m := range quoted.FindAllStringSubmatch(cell, -1) {
		if !place.MatchString(m[1]) || strings.HasPrefix(m[1], "/") {
			continue // no path, or one of the product's addresses
		}
		if _, err := os.Stat(filepath.Join(root, m[1])); err != nil {
			t.Errorf("%s: there is no %s", r, m[1])
		}
	}
}

func TestEachThreatIsHeldByATestThatExists(t *testing.T) {
	rows, _ := tables(t, "docs/threat-model.md")
	threats := map[string]bool{}
	for _, r := range rows {
		if r.cells["Attack"] == "" {
			continue
		}
		if id := r.cells["ID"]; id == "" || threats[id] {
			t.Errorf("%s: the id %q is missing or taken", r, id)
		} else {
			threats[id] = true
		}
		if len(named(t, r)) == 0 {
			t.Errorf("%s: %s names no test", r, r.cells["ID"])
		}
		if r.cells["Control"] == "" {
			t.Errorf("%s: %s names no control", r, r.cells["ID"])
		}
		standing(t, r, r.cells["Control"])
	}
	if len(threats) == 0 {
		t.Fatal("the threat model has no entries")
	}
	// Assets and entry points say which entries are about them.
	reached := map[string]bool{}
	for _, r := range rows {
		for _, id := range strings.FieldsFunc(r.cells["Entries"], func(c rune) bool { return c == ',' || c == ' ' }) {
			if reached[id] = true; !threats[id] {
				t.Errorf("%s: there is no entry %s", r, id)
			}
		}
	}
	for id := range threats {
		if !reached[id] {
			t.Errorf("docs/threat-model.md: no asset and no entry point leads to %s", id)
		}
	}
}

func TestEachRequirementIsMetByWhatExistsOrNamedAsUnmet(t *testing.T) {
	rows, text := tables(t, "docs/asvs.md")
	_, unmet, ok := strings.Cut(text, "\n## Not met yet\n")
	if !ok {
		t.Fatal("docs/asvs.md does not begin with what is not met yet")
	}
	unmet, _, _ = strings.Cut(unmet, "\n## ")
	seen := map[string]bool{}
	for _, r := range rows {
		id, status := r.cells["ID"], r.cells["Status"]
		if status == "" {
			continue // another table
		}
		if seen[id] {
			t.Errorf("%s: %s stands here twice", r, id)
		}
		seen[id] = true
		named(t, r)
		standing(t, r, r.cells["Evidence"])
		listed := strings.Contains(unmet, "| "+id+" |")
		switch {
		case status != "met" && status != "not met" && status != "n/a":
			t.Errorf("%s: %s is %q", r, id, status)
		case (status == "not met") != listed:
			t.Errorf("%s: %s is %s, and named as not met: %t", r, id, status, listed)
		case status == "met" && r.cells["Evidence"] == "":
			t.Errorf("%s: %s is met without evidence", r, id)
		}
	}
	if len(seen) == 0 {
		t.Fatal("docs/asvs.md has no requirements")
	}
	for _, r := range rows {
		if r.cells["What's needed"] != "" && !seen[r.cells["ID"]] {
			t.Errorf("%s: %s is not among the requirements", r, r.cells["ID"])
		}
	}
}
