package postgres

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func TestEveryStatementThatChangesSomethingIsKnownToDoSo(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	change := regexp.MustCompile(`(?i)\b(insert\s+into|update\s+[a-z_]+(\s+[a-z]+)?\s+set|delete\s+from|merge\s+into|truncate\s+[a-z])`)
	found := 0
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, statement := range change.FindAllString(string(source), -1) {
			found++
			if !changes(statement + " ") {
				t.Errorf("%s: %q isn't taken for a change", file, statement)
			}
		}
	}
	if found < 50 {
		t.Errorf("only %d statements were found", found)
	}
	if changes("select updated_at, inserted, deleted from submissions where id = $1") {
		t.Error("a statement that only reads is taken for a change")
	}
}
