package pages

import (
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// publishedWords returns when a version was published, to follow its status.
func (v VersionLink) publishedWords() string {
	if v.Status == oin.StatusPublished {
		return "on " + ui.Date(*v.Published)
	}
	return "(published on " + ui.Date(*v.Published) + ")"
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
