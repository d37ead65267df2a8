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

// address is an email address as people paste it: with a name before it, or as a link.
func address(s string) string {
	if m := named.FindStringSubmatch(s); m != nil && strings.Count(s, "@") == 1 {
		s = m[1]
	}
	return mailto.ReplaceAllString(s, "")
}

// number is a phone number as people paste it.
func number(s string) string { return dashes.Replace(tel.ReplaceAllString(s, "")) }
