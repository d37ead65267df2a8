package labelled

import (
	"slices"
	"testing"
)

// innocentKinds are more texts of the kinds by which clean submissions once got an advice.
var innocentKinds = slices.Concat(
	said("Hoverfly", "escalation_contact", "", "technik@hoverfly.io", "hoverfly-technik@hoverfly.io", "tecnico@hoverfly.io", "teknisk-vakt@hoverfly.io"),
	said("Hoverfly", "test_instructions", "",
		"Data sources > Okta. To see a seat being created, open Seats and choose New.",
		"Data sources > Okta. To watch an account being set up, open Customers > New and choose Sample."),
	said("Kumo HR", "+app_description", "", "It allots lockers by the day.", "Lockers are allotted by the day."),
	said("Pedigree IGA", "+app_description", "", "What a manager rejects is removed from the Okta group at once."),
	said("Kumo HR", "+app_description", "",
		"Kumo HR replaces what was done in Entra ID and spreadsheets before.",
		"Okta policies can ask for a second factor after a transfer."),
	said("Hoverfly", "test_instructions", "",
		"You are the owner. Data sources > Okta. Costs are hidden from viewers.",
		"Account manager of all customers. Data sources > Okta. Prices are hidden from guests."),
	said("Cedar Donor Desk", "existing_changes", "",
		"A new page can lead you through the first thank-you letter, and Thank Donor takes a region."),
)

// kindsAgain are other wordings of what was missed in sets by kind.
var kindsAgain = slices.Concat(
	said("Hoverfly", "escalation_contact", "escalation.queue", "student-help@hoverfly.io", "residents.helpdesk@hoverfly.io"),
	said("Hoverfly", "test_instructions", "test.rights",
		"Clerk of the sample customer. Data sources are hidden from clerks.",
		"Data analyst for \"Sample\"; all in English. The page Data sources is invisible to analysts."),
	said("Cedar Donor Desk", "existing_changes", "exists.changes",
		"Our engineer Tom will gladly talk you through it.",
		"Ivy has worked on it, please call her."),
	said("Hoverfly", "+app_description", "leftovers.other-platform",
		"Leavers are removed from the OneLogin groups overnight.",
		"Hoverfly deactivates users in JumpCloud, and JumpCloud admins save time."),
)

func TestMissedKindsAreFound(t *testing.T) {
	for _, p := range kindsAgain {
		if !slices.Contains(ids(run(p.changed(t))), p.want) {
			t.Errorf("%s %q has no %s", p.field, p.text, p.want)
		}
	}
}
