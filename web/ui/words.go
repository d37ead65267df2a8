package ui

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"oinmanager/internal/oin"
)

// Count returns a number with its noun: "1 submission", "3 submissions".
func Count(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + one + "s"
}

// Size returns a number of bytes in words.
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

// List joins names as in a sentence: "a, b and c".
func List(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// Labels joins the labels of fields as in a sentence.
func Labels(fields []*oin.Field) string {
	var names []string
	for _, f := range fields {
		names = append(names, f.Label)
	}
	return List(names)
}

// Initial returns the letter for an integration without an icon.
func Initial(name string) string {
	r, n := utf8.DecodeRuneInString(strings.TrimSpace(name))
	if n == 0 {
		return "?"
	}
	return strings.ToUpper(string(r))
}

// Host returns a URL without its scheme and trailing slash.
func Host(address string) string {
	_, rest, ok := strings.Cut(address, "://")
	if !ok {
		rest = address
	}
	return strings.TrimSuffix(rest, "/")
}

// OrgTail returns the end of a sentence after an org's name, with its domain.
func OrgTail(o oin.Org) string {
	if o.Domain == "" || o.Domain == o.Name {
		return "."
	}
	return " (" + o.Domain + ")."
}

// unreadWords returns how many notifications are unread, after a comma, or nothing.
func unreadWords(unread int) string {
	switch {
	case unread == 0:
		return ""
	case unread > oin.MaxUnread:
		return fmt.Sprintf(", more than %d unread", oin.MaxUnread)
	default:
		return fmt.Sprintf(", %d unread", unread)
	}
}
