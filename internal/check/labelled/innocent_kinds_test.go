package labelled

import "slices"

// innocentKinds are more texts of the kinds by which clean submissions once got an advice.
var innocentKinds = slices.Concat(
	said("Hoverfly", "escalation_contact", "", "technik@hoverfly.io", "hoverfly-technik@hoverfly.io", "tecnico@hoverfly.io", "teknisk-vakt@hoverfly.io"),
	said("Hoverfly", "test_instructions", "",
		"Data sources > Okta. To see a seat being created, open Seats and choose New.",
		"Data sources > Okta. To watch an account being set up, open Customers > New and choose Sample."),
	said("Kumo HR", "+app_description", "", "It allots lockers by the day.", "Lockers are allotted by the day."),
	said("Pedigree IGA", "+app_description", "", "What a manager rejects is removed from the Okta group at once."),
)
