package pages

import (
	"fmt"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// IntegrationsPage is My App Integrations.
type IntegrationsPage struct {
	ui.Layout
	Rows []IntegrationRow
	Used int // submissions in progress
	Cap  int
	// Deleting is the draft that the person is asked about, or nil.
	Deleting *IntegrationRow
	// Ahead is what a first submission goes through after the form; set where there
	// are no rows.
	Ahead []oin.StageAhead
}

// IntegrationRow is one version in the list.
type IntegrationRow struct {
	ID        oin.SubmissionID
	Name      string
	Icon      string // address; empty for none yet
	Types     []string
	Version   int
	Status    oin.Status
	Round     int
	Label     string // the status in words
	Next      string // what is expected from whom
	Percent   int
	Changed   time.Time
	ChangedBy string
	Catalog   string // address of the public page; empty when not published
	// AskedOIN and AskedISV are since when an answer of that side is waited for in an
	// issue; nil where none is.
	AskedOIN, AskedISV *time.Time
	// AnswerWanted: the OIN team has it, and waits for an answer in an issue.
	AnswerWanted bool
	// Updating: another version of the same integration is in progress, so that
	// this one cannot be updated again now.
	Updating bool
}

// Showing returns what each step that is taken in the row is about.
func (r IntegrationRow) Showing() oin.Seen {
	return oin.Seen{Status: r.Status, Round: r.Round}
}

func (p IntegrationsPage) usedWords() string {
	return fmt.Sprintf("%d of %d submissions in progress", p.Used, p.Cap)
}

func (p IntegrationsPage) capWords() string {
	return fmt.Sprintf("Your org has reached its limit of %s in progress. To add one, delete a draft or wait until one is published.", ui.Count(p.Cap, "submission"))
}

// id is the id of a part of the row.
func (row IntegrationRow) id(part string) string { return part + "-" + string(row.ID) }

// turnWords say who acts next.
func (row IntegrationRow) turnWords() string {
	if row.AnswerWanted {
		return "Waiting for your reply"
	}
	return ui.Turn(row.Status, oin.PartyISV)
}

// keptWords say why the delete icon is not available.
func (row IntegrationRow) keptWords() string {
	return "You can only delete drafts. This one is “" + row.Label + "”."
}

// updatesLater reports whether the row has a button for an update that cannot be
// begun yet.
func (row IntegrationRow) updatesLater() bool {
	_, may := oin.FindTransition(row.Status, oin.ActionUpdate)
	return may && row.Updating
}

func (row IntegrationRow) updateDescribedBy() string {
	if row.updatesLater() {
		return row.id("name") + " " + row.id("updating")
	}
	return row.id("name")
}
