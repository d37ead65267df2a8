package oin

import (
	"fmt"
	"maps"
	"regexp"
	"strings"
	"unicode/utf8"
)

// Copy are the answers that a new submission begins with when it is made from this
// one: all of them but secrets, under a name of its own. Taken reports whether a
// submission in progress of the org has a name already.
func (a Answers) Copy(taken func(name string) bool) Answers {
	next := maps.Clone(a)
	maps.DeleteFunc(next, func(_ Key, v Value) bool { return v.Secret != nil })
	next.Set(AppName, Value{Text: copyName(a.Text(AppName), taken)})
	return next
}

var copyMark = regexp.MustCompile(` \(copy(?: \d+)?\)$`)

// copyName is the name of a copy: "Acme Directory (copy)", then "Acme Directory
// (copy 2)", within the length of a name. What has no name gets none.
func copyName(name string, taken func(string) bool) string {
	name = copyMark.ReplaceAllString(name, "")
	if name == "" {
		return ""
	}
	for n := 1; ; n++ {
		mark := " (copy)"
		if n > 1 {
			mark = fmt.Sprintf(" (copy %d)", n)
		}
		short := name
		if room := FindField(AppName).Max - utf8.RuneCountInString(mark); utf8.RuneCountInString(name) > room {
			short = strings.TrimSpace(string([]rune(name)[:room]))
		}
		if !taken(short + mark) {
			return short + mark
		}
	}
}
