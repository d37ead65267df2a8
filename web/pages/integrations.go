package pages

import (
	"fmt"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// IntegrationsPage is My App Integrations.
type IntegrationsPage struct {
	ui.Layout
	Rows   []IntegrationRow // in the order of the groups
	In     map[oin.IntegrationsGroup]int
	Filter oin.IntegrationsFilter
	Place  oin.IntegrationsPlace // where the page begins
	Next   oin.IntegrationsPlace // zero on the last page
	Used   int                   // submissions in progress
	Cap    int
	// Deleting is the draft that the person is asked about, and Copying the submission, or
	// nil.
	Deleting, Copying *IntegrationRow
	// Ahead lists the stages of a first submission after the form. It is only set if
	// there are no rows.
	Ahead []oin.StageAhead
}

// IntegrationRow is a submission in progress, or what is or was in the catalog.
type IntegrationRow struct {
	ID        oin.SubmissionID
	Group     oin.IntegrationsGroup
	Name      string
	Icon      string // URL path; empty if there is none yet
	Types     []string
	Version   int
	Status    oin.Status
	Round     int
	Label     string // the status in words
	Next      string // what has to happen next, in a few words; may be empty
	Percent   int    // of the form, while the org can edit it
	Changed   time.Time
	ChangedBy string
	Published *time.Time
	Catalog   string // URL of the integration's public page; empty if it isn't published
	InCatalog int    // number of the version there
	// AskedOIN and AskedISV are since when an issue waits for an answer of that side,
	// or nil.
	AskedOIN, AskedISV *time.Time
	// Update is the version in progress of the same integration, so that this one can't be
	// updated now, or empty.
	Update oin.SubmissionID
	// RemovalRequested is when the org requested removal, and RemovalDue the OIN team's
	// target, or nil.
	RemovalRequested, RemovalDue *time.Time
	Earlier                      []oin.EarlierVersion
}

// Showing returns the state that actions of the row refer to.
func (r IntegrationRow) Showing() oin.Seen {
	return oin.Seen{Status: r.Status, Round: r.Round}
}

// integrationsGroup is a group with its rows on this page.
type integrationsGroup struct {
	ID    oin.IntegrationsGroup
	Label string
	Count int // on all pages
	Rows  []IntegrationRow
}

// groups returns the groups that have rows on this page.
func (p IntegrationsPage) groups() []integrationsGroup {
	var all []integrationsGroup
	for _, row := range p.Rows {
		if n := len(all) - 1; n < 0 || all[n].ID != row.Group {
			all = append(all, integrationsGroup{ID: row.Group, Label: row.Group.Label(), Count: p.In[row.Group]})
		}
		last := &all[len(all)-1]
		last.Rows = append(last.Rows, row)
	}
	return all
}

// total returns how many rows match the filter, on all pages.
func (p IntegrationsPage) total() int {
	if p.Filter.Group != "" {
		return p.In[p.Filter.Group]
	}
	n := 0
	for _, in := range p.In {
		n += in
	}
	return n
}

// few is how many rows one finds something in without a search.
const few = 8

func (p IntegrationsPage) filtered() bool { return p.Filter != (oin.IntegrationsFilter{}) }

func (p IntegrationsPage) searchable() bool { return p.filtered() || p.total() > few }

// foundWords returns how much a search has found.
func (p IntegrationsPage) foundWords() string { return ui.Count(p.total(), "result") }

// here returns the URL of the page without its question.
func (p IntegrationsPage) here() string { return paths.IntegrationsWith(p.Filter, p.Place) }

func (p IntegrationsPage) usedWords() string {
	return fmt.Sprintf("%d of %d submissions in progress", p.Used, p.Cap)
}

func (p IntegrationsPage) capWords() string {
	return fmt.Sprintf("Your org has reached its limit of %s in progress. To add one, delete a draft or wait until one is published.", ui.Count(p.Cap, "submission"))
}

// copyWords says what a copy takes of the org's limit.
func (p IntegrationsPage) copyWords() string {
	return fmt.Sprintf("The copy is a new draft. It counts toward your org's limit: %d of %d submissions are in progress.", p.Used, p.Cap)
}

// id returns the ID of a part of the row.
func (row IntegrationRow) id(part string) string { return part + "-" + string(row.ID) }

// address returns where the submission opens.
func (row IntegrationRow) address() string { return paths.Tab(row.ID, oin.Form[0].ID) }

// catalogWords returns the words of the link to the catalog.
func (row IntegrationRow) catalogWords() string {
	if row.Version == row.InCatalog {
		return "In the catalog"
	}
	return fmt.Sprintf("Version %d is in the catalog", row.InCatalog)
}

// earlierWords returns the title of the folded list of earlier versions.
func (row IntegrationRow) earlierWords() string {
	if len(row.Earlier) > oin.MaxEarlierVersions {
		return fmt.Sprintf("More than %d earlier versions", oin.MaxEarlierVersions)
	}
	return ui.Count(len(row.Earlier), "earlier version")
}

// keptWords returns why the delete button isn't available.
func (row IntegrationRow) keptWords() string {
	return "You can only delete drafts. This one is “" + row.Label + "”."
}

// updatesLater reports whether the row has a button for an update that can't be started
// yet.
func (row IntegrationRow) updatesLater() bool {
	_, may := oin.FindTransition(row.Status, oin.ActionUpdate)
	return may && row.Update != ""
}

func (row IntegrationRow) updateDescribedBy() string {
	if row.updatesLater() {
		return row.id("name") + " " + row.id("updating")
	}
	return row.id("name")
}
