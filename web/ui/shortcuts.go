package ui

// Shortcut is a key that does what a control of the page does. The control names it in
// aria-keyshortcuts, but for the keys that go from one thing of a list to the next.
type Shortcut struct {
	keys  []string // each does it
	words string
}

// One control leads to the list itself, on each page that has one.
var ListShortcut = NewShortcut("Show this list", "?")

// NewShortcut is a shortcut that any of these keys is for.
func NewShortcut(words string, keys ...string) Shortcut { return Shortcut{keys, words} }

// Stepping are the keys that go through the things of a page, and open the one that
// has the focus.
func Stepping(thing, open string) []Shortcut {
	all := []Shortcut{NewShortcut("Next "+thing, "j", "↓"), NewShortcut("Previous "+thing, "k", "↑")}
	if open != "" {
		all = append(all, NewShortcut(open, "o", "Enter"))
	}
	return all
}
