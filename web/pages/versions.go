package pages

import (
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// publishedWords say when a version was published, after its status.
func (v VersionLink) publishedWords() string {
	if v.Status == oin.StatusPublished {
		return "on " + ui.Date(*v.Published)
	}
	return "(published on " + ui.Date(*v.Published) + ")"
}

// VersionLink is one version of an integration in a list of all of them.
type VersionLink struct {
	Number    int
	Status    oin.Status
	Label     string // the status in words
	Published *time.Time
	Address   string
	Here      bool // the page that the list is on is about this one
}
