package pages_test

import (
	"maps"
	"regexp"
	"slices"
	"testing"
)

// A page's list of shortcuts matches the controls that have them.
func TestEachShortcutOfAListDoesSomethingAndIsListed(t *testing.T) {
	var (
		list    = regexp.MustCompile(`(?s)<dl class="key-list">.*?</dl>`)
		listed  = regexp.MustCompile(`<kbd>([^<]*)</kbd>`)
		control = regexp.MustCompile(`aria-keyshortcuts="([^"]*)"`)
		stop    = regexp.MustCompile(` data-stop[ >]`)
	)
	find := func(r *regexp.Regexp, text string) []string {
		keys := map[string]bool{}
		for _, m := range r.FindAllStringSubmatch(text, -1) {
			keys[m[1]] = true
		}
		return slices.Sorted(maps.Keys(keys))
	}
	lists := 0
	for name, p := range allPages() {
		page := render(t, p)
		dl := list.FindString(page)
		has, does := find(listed, dl), find(control, page)
		if dl == "" {
			// A part of a reviewer's page may name a key where there are none.
			continue
		}
		lists++
		// A key outside stops has one control.
		for _, key := range []string{"c", "p", "r", "n", "u", "/"} {
			if n := len(regexp.MustCompile(`aria-keyshortcuts="`+key+`"`).FindAllString(page, -1)); n > 1 && !stop.MatchString(page) || n > 1 && key != "c" {
				t.Errorf("%s: %d controls have the key %q", name, n, key)
			}
		}
		for _, key := range does {
			if !slices.Contains(has, key) {
				t.Errorf("%s: the key %q is on a control and not in the list", name, key)
			}
		}
		for _, key := range has {
			switch key {
			case "j", "k", "↓", "↑", "o", "Enter":
			case "c", "Shift+C":
				// The queue lists it though nothing on the page can be claimed.
			default:
				if !slices.Contains(does, key) {
					t.Errorf("%s: the list has the key %q, which does nothing", name, key)
				}
			}
		}
		if steps := slices.Contains(has, "j"); stop.MatchString(page) && !steps {
			t.Errorf("%s: one can go from stop to stop, and the list does not say so", name)
		}
	}
	if lists < 10 {
		t.Errorf("only %d pages have a list of shortcuts", lists)
	}
}
