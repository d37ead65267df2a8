package web

import (
	"fmt"

	"oinmanager/internal/oin"
)

// Showing returns what each step that is taken in the row is about.
func (r IntegrationRow) Showing() oin.Seen {
	return oin.Seen{Status: r.Status, Round: r.Round}
}

func (p IntegrationsPage) usedWords() string {
	return fmt.Sprintf("%d of %d submissions used", p.Used, p.Cap)
}

func (p IntegrationsPage) capWords() string {
	return fmt.Sprintf("Your org has %s in progress, which is the most it can have. "+
		"Delete a draft that you no longer need, or wait until one is published; then you can add another.", count(p.Used, "submission"))
}

// id is the id of a part of the row.
func (row IntegrationRow) id(part string) string { return part + "-" + string(row.ID) }

// turnWords say who acts next.
func (row IntegrationRow) turnWords() string {
	if row.AnswerWanted {
		return "Waits for your answer"
	}
	return turn(row.Status, oin.PartyISV)
}

// keptWords say why the delete icon is not available.
func (row IntegrationRow) keptWords() string {
	return "Only a draft can be deleted; this one is in the status “" + row.Label + "”."
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
