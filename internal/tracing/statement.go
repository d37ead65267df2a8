package tracing

import (
	"regexp"
	"strings"
)

var (
	firstWord = regexp.MustCompile(`^\s*([a-z]+)`)
	literal   = regexp.MustCompile(`'[^']*'`)
	table     = regexp.MustCompile(`\b(?:from|into|update|table)\s+(?:only\s+)?([a-z_][a-z0-9_.]*)`)
)

// statementName returns what a statement does, with the first table that it names, such as
// “select submissions”. It has nothing else of the statement in it.
func statementName(sql string) string {
	sql = strings.ToLower(sql)
	name := "statement"
	if first := firstWord.FindStringSubmatch(sql); first != nil {
		name = first[1]
	}
	if at := table.FindStringSubmatch(literal.ReplaceAllString(sql, "")); at != nil {
		name += " " + at[1]
	}
	return name
}
