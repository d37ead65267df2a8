package ui

// Shortcut is a key that activates a control of the page. The control names it in
// aria-keyshortcuts, except for the keys that step through a list.
type Shortcut struct {
	keys  []string // each of them does it
	words string
}

// ListShortcut opens the list of shortcuts on each page that has one.
var ListShortcut = NewShortcut("Show this list", "?")

// NewShortcut returns a shortcut with any of these keys.
func NewShortcut(words string, keys ...string) Shortcut { return Shortcut{keys, words} }

// Stepping returns the keys that step through the things of a page, and open the one
// that has the focus.
func Stepping(thing, open string) []Shortcut {
	all := []Shortcut{NewShortcut("Next "+thing, "j", "↓"), NewShortcut("Previous "+thing, "k", "↑")}
	if open != "" {
		all = append(all, NewShortcut(open, "o", "Enter"))
	}
	return all
}
