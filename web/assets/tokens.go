package assets

import "regexp"

// tokens returns the names of the custom properties in 02-tokens.css that match
// declared, in their order there.
func tokens(declared string) []string {
	css, err := sources.ReadFile("styles/02-tokens.css")
	if err != nil {
		panic(err) // it is embedded
	}
	var names []string
	for _, m := range regexp.MustCompile(declared).FindAllSubmatch(css, -1) {
		names = append(names, string(m[1]))
	}
	return names
}

var (
	ColourTokens = tokens(`--([a-z-]+): light-dark\(#`)
	SpaceTokens  = tokens(`--(s[0-9]): `)
)
