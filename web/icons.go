package web

// iconNames are the drawings that [icon] knows.
var iconNames = []string{
	"add", "remove", "bin", "copy", "back", "go", "out", "down", "done", "note", "warn", "search", "people", "clock", "link", "eye", "flow", "key", "form",
}
