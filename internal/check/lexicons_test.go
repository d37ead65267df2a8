package check

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestListsOfWordsAreSorted(t *testing.T) {
	for name, list := range lexicon {
		all := strings.Fields(list)
		for i, w := range all {
			if i > 0 && w <= all[i-1] {
				t.Errorf("%s has %s after %s", name, w, all[i-1])
			}
		}
	}
}

// TestListsAreInUse looks for the lists in the sources, where phrases name them.
func TestListsAreInUse(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(source)
	}
	for name := range lexicon {
		if !strings.Contains(all.String(), "<"+name+">") && !strings.Contains(all.String(), "<"+name+"?>") {
			t.Errorf("no phrase has a word of %s", name)
		}
	}
}
