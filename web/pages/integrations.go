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
	// Ahead lists the stages of a first submission after the form. It is only set if
	// there are no rows.
	Ahead []oin.StageAhead
}

// IntegrationRow is a version in the list.
type IntegrationRow struct {
	ID        oin.SubmissionID
	Name      string
	Icon      string // URL path; empty if there is none yet
	Types     []string
	Version   int
	Status    oin.Status
	Round     int
	Label     string // the status in words
	Next      string // who has to do what
	Percent   int
	Changed   time.Time
	ChangedBy string
	Catalog   string // URL of the public page; empty if it isn't published
	// AskedOIN and AskedISV are since when an issue waits for an answer of that side,
	// or nil.
	AskedOIN, AskedISV *time.Time
	// AnswerWanted means that it is the OIN team's turn, and an issue waits for the
	// ISV's answer.
	AnswerWanted bool
	// Updating means that another version of the integration is in progress, so that
	// this one can't be updated now.
	Updating bool
}

// Showing returns the state that actions of the row refer to.
func (r IntegrationRow) Showing() oin.Seen {
	return oin.Seen{Status: r.Status, Round: r.Round}
}

func (p IntegrationsPage) usedWords() string {
	return fmt.Sprintf("%d of %d submissions in progress", p.Used, p.Cap)
}

func (p IntegrationsPage) capWords() string {
	return fmt.Sprintf("Your org has reached its limit of %s in progress. To add one, delete a draft or wait until one is published.", ui.Count(p.Cap, "submission"))
}

// id returns the ID of a part of the row.
func (row IntegrationRow) id(part string) string { return part + "-" + string(row.ID) }

// turnWords returns whose turn it is.
func (row IntegrationRow) turnWords() string {
	if row.AnswerWanted {
		return "Waiting for your reply"
	}
	return ui.Turn(row.Status, oin.PartyISV)
}

// keptWords returns why the delete button isn't available.
func (row IntegrationRow) keptWords() string {
	return "You can only delete drafts. This one is “" + row.Label + "”."
}

// updatesLater reports whether the row has a button for an update that can't be started
// yet.
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
