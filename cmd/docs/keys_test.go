package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// cryptography matches the packages whose uses must all be in the inventory.
var cryptography = regexp.MustCompile(`^(crypto|golang\.org/x/(crypto|oauth2)|github\.com/(tink-crypto|coreos/go-oidc|go-jose))(/|$)`)

// localOnly runs on one machine, for sample users, and isn't part of the product.
var localOnly = []string{"internal/local", "internal/postgres/pgtest"}

func TestInventoryOfCryptographyNamesEveryFileThatUsesIt(t *testing.T) {
	rows, _ := tables(t, "docs/keys.md")
	named := map[string]bool{}
	for _, r := range rows {
		for _, m := range quoted.FindAllStringSubmatch(r.cells["Where"], -1) {
			named[m[1]] = true
		}
	}
	used := map[string]bool{}
	for _, dir := range []string{"cmd/oinmanager", "internal", "web"} {
		err := filepath.WalkDir(filepath.Join(root, dir), func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			name := filepath.ToSlash(strings.TrimPrefix(path, root+"/"))
			switch {
			case d.Name() == "node_modules", slices.Contains(localOnly, name):
				return fs.SkipDir
			case d.IsDir(), !strings.HasSuffix(name, ".go"), strings.HasSuffix(name, "_test.go"):
				return nil
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
			if err != nil {
				return err
			}
			for _, i := range file.Imports {
				if imported, err := strconv.Unquote(i.Path.Value); err != nil || cryptography.MatchString(imported) {
					used[name] = true
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if len(used) == 0 {
		t.Fatal("nothing uses cryptography")
	}
	for name := range used {
		if !named[name] {
			t.Errorf("%s uses cryptography that docs/keys.md does not know: say what for, how strong it is, and what it must not be used for", name)
		}
	}
	for name := range named {
		if !used[name] {
			t.Errorf("docs/keys.md names %s, which uses no cryptography", name)
		}
	}
}
