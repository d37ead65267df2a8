package migrations_test

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestEachMigrationHasANumberOfItsOwn(t *testing.T) {
	files, err := filepath.Glob("*.sql")
	if err != nil || len(files) == 0 {
		t.Fatalf("found %d files: %v", len(files), err)
	}
	seen := map[string]string{}
	for _, f := range files {
		number, _, _ := strings.Cut(f, "_")
		if other := seen[number]; other != "" {
			t.Errorf("%s and %s have the same number", other, f)
		}
		seen[number] = f
	}
}
