package pages

import (
	"time"
	"unicode"
	"unicode/utf8"

	"oinmanager/internal/oin"
)

// since returns what has become of a version after it was published, to follow when that was.
func (v VersionLink) since() string {
	if v.Status == oin.StatusPublished {
		return ""
	}
	first, size := utf8.DecodeRuneInString(v.Label)
	return "· " + string(unicode.ToLower(first)) + v.Label[size:]
}

// VersionLink is a version of an integration in a list of all of them.
type VersionLink struct {
	Number    int
	Status    oin.Status
	Label     string // the status in words
	Published *time.Time
	Address   string
	Here      bool // the page is about this version
}
