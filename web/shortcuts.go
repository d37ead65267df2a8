package web

// shortcut is a key that does what a control of the page does. The control names it in
// aria-keyshortcuts, but for the keys that go from one thing of a list to the next.
type shortcut struct {
	keys  []string // each does it
	words string
}

// One control leads to the list itself, on each page that has one.
var listShortcut = key("This list", "?")

// key is a shortcut that any of these keys is for.
func key(words string, keys ...string) shortcut { return shortcut{keys, words} }

// stepping are the keys that go through the things of a page, and open the one that
// has the focus.
func stepping(thing, open string) []shortcut {
	all := []shortcut{key("Next "+thing, "j", "↓"), key("Previous "+thing, "k", "↑")}
	if open != "" {
		all = append(all, key(open, "o", "Enter"))
	}
	return all
}
