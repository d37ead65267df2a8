package oin

import (
	"fmt"
	"maps"
	"regexp"
	"strings"
	"unicode/utf8"
)

// Copy returns the answers of a copy of a submission: all but secrets and release notes, with a new
// app name.
// Taken reports whether a submission in progress of the org has a name.
func (a Answers) Copy(taken func(name string) bool) Answers {
	next := a.WithoutNews()
	maps.DeleteFunc(next, func(_ Key, v Value) bool { return v.Secret != nil })
	next.Set(AppName, Value{Text: copyName(a.Text(AppName), taken)})
	return next
}

var copyMark = regexp.MustCompile(` \(copy(?: \d+)?\)$`)

// copyName returns the name of a copy: "Acme Directory (copy)", then "Acme Directory (copy
// 2)", within the maximum length. It returns "" for an empty name.
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
