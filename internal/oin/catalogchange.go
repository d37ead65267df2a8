package oin

import (
	"fmt"
	"strings"
	"time"
)

// CatalogChange is what happened to an integration in the catalog: a version was published,
// or it was removed. Feeds tell it, and emails to subscribers.
type CatalogChange struct {
	Slug, Name string
	Publisher  Publisher
	At         time.Time
	Version    int
	Removed    bool
	// Notes and Scopes are what is new in the version.
	Notes  []Item
	Scopes []string
	Said   string // about it, if nothing of that is known
}

// Change returns that a version of an integration was published. Said is what to say of it if
// it has no news.
func (v PublishedVersion) Change(slug, name string, by Publisher, said string) CatalogChange {
	return CatalogChange{Slug: slug, Name: name, Publisher: by, At: v.Published, Version: v.Number, Notes: v.Notes, Scopes: v.Scopes, Said: said}
}

// Change returns the removal as a change.
func (r CatalogRemoval) Change() CatalogChange {
	return CatalogChange{Slug: r.Slug, Name: r.Name, At: r.Removed, Version: r.Version, Removed: true, Said: r.Words() + " Existing users keep access."}
}

// Title says in a few words what happened.
func (c CatalogChange) Title() string {
	switch {
	case c.Removed:
		return c.Name + " was removed"
	case c.Version > 1:
		return fmt.Sprintf("%s, version %d", c.Name, c.Version)
	}
	return c.Name
}

// Groups returns what is new, by type.
func (c CatalogChange) Groups() []NoteGroup { return NewsGroups(c.Notes, c.Scopes) }

// Text returns what is new, a line for each, or else what is said of it.
func (c CatalogChange) Text() string {
	if groups := c.Groups(); len(groups) > 0 {
		return groupsText(groups)
	}
	return c.Said
}

// NewsGroups returns release notes by type, and after them the scopes that a version added.
func NewsGroups(notes []Item, scopes []string) []NoteGroup {
	all := NoteGroups(notes)
	if len(scopes) > 0 {
		all = append(all, NoteGroup{NoteType{"scopes", "Scopes added"}, scopes})
	}
	return all
}

func groupsText(groups []NoteGroup) string {
	var lines []string
	for _, g := range groups {
		for _, n := range g.Notes {
			lines = append(lines, g.Label+": "+n)
		}
	}
	return strings.Join(lines, "\n")
}
