// Command licences checks the license of each module in the program, and prints
// docs/licences.md. It exits with an error if a license isn't among those that can be
// shipped, or can't be determined.
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/google/licensecheck"
)

// allowed are the licenses of modules that can be part of the program: all require
// their text to be included, and none the source of what they are part of.
var allowed = []string{"Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MPL-2.0"}

// sure is how much of a license file must match a known license, in percent.
const sure = 75

func main() {
	modules, err := shipped()
	if err == nil {
		err = write(modules)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "licences:", err)
		os.Exit(1)
	}
}

type module struct{ path, version, dir string }

// shipped returns the modules whose code is in the program for Linux.
func shipped() ([]module, error) {
	list := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}", "oinmanager/cmd/oinmanager")
	list.Env = append(os.Environ(), "GOOS=linux", "GOARCH=amd64", "CGO_ENABLED=0")
	list.Stderr = os.Stderr
	out, err := list.Output()
	if err != nil {
		return nil, fmt.Errorf("list modules: %w", err)
	}
	lines := strings.Fields(string(out))
	var all []module
	for parts := range slices.Chunk(lines, 3) {
		all = append(all, module{parts[0], parts[1], parts[2]})
	}
	slices.SortFunc(all, func(a, b module) int { return strings.Compare(a.path, b.path) })
	return slices.Compact(all), nil
}

func write(modules []module) error {
	var faults []error
	fmt.Print("# Licenses\n\nThe modules in `oinmanager` and their licenses. Printed by `go generate ./cmd/licences`.\n\n")
	fmt.Print("Allowed licenses: " + strings.Join(allowed, ", ") + ".\n\n| Module | Version | License |\n| --- | --- | --- |\n")
	for _, m := range modules {
		ids, err := licences(m.dir)
		if err != nil {
			faults = append(faults, fmt.Errorf("%s %s: %w", m.path, m.version, err))
		}
		fmt.Printf("| %s | %s | %s |\n", m.path, m.version, strings.Join(ids, ", "))
	}
	return errors.Join(faults...)
}

// licences returns the licenses of the files at the top of a module.
func licences(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, e := range entries {
		name := strings.ToUpper(e.Name())
		if e.IsDir() || !strings.HasPrefix(name, "LICENSE") && !strings.HasPrefix(name, "LICENCE") && !strings.HasPrefix(name, "COPYING") {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return ids, err
		}
		found := licensecheck.Scan(text)
		if found.Percent < sure {
			return ids, fmt.Errorf("%s: unknown license (%.0f%% match)", e.Name(), found.Percent)
		}
		for _, match := range found.Match {
			ids = append(ids, match.ID)
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	if len(ids) == 0 {
		return ids, errors.New("no license file")
	}
	for _, id := range ids {
		if !slices.Contains(allowed, id) {
			return ids, fmt.Errorf("license %s isn't on the allowed list", id)
		}
	}
	return ids, nil
}
