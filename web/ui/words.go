package ui

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"oinmanager/internal/oin"
)

// Count is a number with its noun: "1 submission", "3 submissions".
func Count(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + one + "s"
}

// Size is a number of bytes in words.
func Size(bytes int64) string {
	switch {
	case bytes < 1000:
		return Count(int(bytes), "byte")
	case bytes < 1_000_000:
		return strconv.FormatInt((bytes+500)/1000, 10) + " kB"
	default:
		return strconv.FormatFloat(float64(bytes)/1e6, 'f', 1, 64) + " MB"
	}
}

// List joins names as a sentence does: "a, b and c".
func List(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// Labels names fields as a sentence does.
func Labels(fields []*oin.Field) string {
	var names []string
	for _, f := range fields {
		names = append(names, f.Label)
	}
	return List(names)
}

// Initial stands for an integration that has no icon.
func Initial(name string) string {
	r, n := utf8.DecodeRuneInString(strings.TrimSpace(name))
	if n == 0 {
		return "?"
	}
	return strings.ToUpper(string(r))
}

// Host is an address without what everybody knows, for people to read.
func Host(address string) string {
	_, rest, ok := strings.Cut(address, "://")
	if !ok {
		rest = address
	}
	return strings.TrimSuffix(rest, "/")
}

// OrgTail ends a sentence after an org's name with its domain.
func OrgTail(o oin.Org) string {
	if o.Domain == "" || o.Domain == o.Name {
		return "."
	}
	return " (" + o.Domain + ")."
}
