package main

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// imported returns the packages of the module, and what each imports, within the module
// and outside. It leaves out imports of tests.
func imported(t *testing.T) map[string][]string {
	t.Helper()
	list := exec.CommandContext(t.Context(), "go", "list", "-json=ImportPath,Imports", "./...")
	list.Dir = root
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][]string{}
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p struct {
			ImportPath string
			Imports    []string
		}
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all[strings.TrimPrefix(p.ImportPath, "oinmanager/")] = p.Imports
	}
}

func TestREADMEDrawsEachPackageWithWhatItImports(t *testing.T) {
	page, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, drawn := arrows(string(page))
	all := imported(t)
	for name := range drawn {
		if _, ok := all[fullName(name)]; !ok {
			t.Errorf("README.md draws %s, which is no package", name)
		}
	}
	_, product, _ := strings.Cut(string(page), "```\ncmd/oinmanager ")
	product, _, _ = strings.Cut("cmd/oinmanager "+product, "\n\n")
	order, _ := arrows(product)
	for i, name := range order {
		for _, other := range drawn[name] {
			if !slices.Contains(order[i:], other) {
				t.Errorf("README.md draws %s → %s, which is not below it", name, other)
			}
		}
	}
	for p, imports := range all {
		name := strings.TrimPrefix(p, "internal/")
		want, ok := drawn[name]
		if !ok {
			t.Errorf("README.md does not draw the package %s", p)
			continue
		}
		var real []string
		for _, i := range imports {
			if own, ok := strings.CutPrefix(i, "oinmanager/"); ok {
				real = append(real, strings.TrimPrefix(own, "internal/"))
			}
		}
		if slices.Sort(real); !slices.Equal(real, slices.Sorted(slices.Values(want))) {
			t.Errorf("README.md draws %s → %v; it imports %v", name, want, real)
		}
	}
}
