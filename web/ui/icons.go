package ui

// IconNames are the drawings that [Icon] knows.
var IconNames = []string{
	"add", "remove", "bin", "copy", "back", "go", "out", "down", "done", "note", "warn", "search", "people", "clock", "link", "eye", "flow", "key", "form",
}
