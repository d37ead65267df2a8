package check

import (
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
