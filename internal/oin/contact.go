package oin

import (
	"regexp"
	"strings"
)

var (
	named  = regexp.MustCompile(`^[^<>]*<([^<>\s]+)>$`)
	mailto = regexp.MustCompile(`(?i)^(mailto:\s*)+`)
	tel    = regexp.MustCompile(`(?i)^(tel:\s*)+`)
)

// address returns an email address without a name before it or mailto:.
func address(s string) string {
	if m := named.FindStringSubmatch(s); m != nil && strings.Count(s, "@") == 1 {
		s = m[1]
	}
	return mailto.ReplaceAllString(s, "")
}

// number returns a phone number without tel:, and with plain hyphens.
func number(s string) string { return dashes.Replace(tel.ReplaceAllString(s, "")) }
