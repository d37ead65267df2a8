package ui

// IconNames lists the names that [Icon] accepts.
var IconNames = []string{
	"add", "remove", "bin", "copy", "back", "go", "out", "down", "done", "note", "warn", "search", "people", "clock", "link", "eye", "flow", "key", "form", "menu", "move-up", "move-down", "bell",
}
