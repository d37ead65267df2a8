package labelled

import "slices"

// wordsInNames are mistakes in names and in the answers about existing integrations, as
// vendors of many countries make them.
var wordsInNames = slices.Concat(
	// Okta: a suffix of a domain, possessive, in the middle, translated.
	said("Deskhop", "app_name", "name.okta", "Deskhop para Okta", "Deskhop pour Okta", "Okta's Deskhop", "Deskhop-Okta-Sync", "Deskhop & Okta Workflows", "Deskhop on OKTA"),
	// What is released, as an edition of a year or a number in words.
	said("Deskhop", "app_name", "name.version", "Deskhop V 4", "Deskhop Three point Two", "Deskhop Release 2026-11", "Deskhop 2.x (stable)", "Deskhop, version 1.4.1", "Deskhop Update 3"),
	// For whom it is while it isn't public, in and out of brackets.
	said("Deskhop", "app_name", "name.trial", "Deskhop for review only", "Deskhop draft2", "Deskhop (delete later)", "Deskhop pilot", "Deskhop Internal", "test Deskhop"),
	// What everything in the catalog is.
	said("Deskhop", "app_name", "name.suffix", "Deskhop Connector App", "Deskhop OAuth", "Deskhop OIN Integration", "The Deskhop Integration", "Deskhop API Connector", "Deskhop Workflow Actions"),
	// Blanks in many brackets, a decision that is open, words of the form.
	said("Deskhop", "app_name", "name.placeholder", "[Your product name here]", "<brand>", "{{company_name}}", "Name to be decided", "to be confirmed by marketing", "Working title", "NAME OF APP", "Product X", "Untitled", "New SaaS App"),
	// A letter more, a letter less, letters in another order, a key beside.
	said("Deskhop", "app_name", "name.misspelled", "Dekshop", "Deskhopp", "Deskhip", "Deskop"),
	said("Quillmark Sign", "app_name", "name.misspelled", "Quilmark Sign", "Quillmark Sing"),
	// A promise, a kind of product, a reader, after many signs.
	said("Deskhop", "app_name", "name.short", "Deskhop - where hybrid teams meet", "Deskhop: booking made simple", "Deskhop | Desk and Room Booking for Enterprises", "Deskhop, so that everyone finds a seat", "Deskhop (the easy way to book desks)", "Deskhop. Your office, organized."),
	said("Deskhop", "app_name", "name.address", "Deskhop.io", "https://deskhop.io", "app.deskhop.io", "deskhop.io/okta"),
	said("Deskhop", "app_name", "name.marks", "Deskhop™", "Deskhop (R)", "Deskhop 🚀", "Deskhop Oy", "Deskhop Sp. z o.o.", "Deskhop S.r.l.", "Deskhop B.V."),

	// The existing name: a guess, several, a description of it, a question, where it is.
	said("Workbeam", "existing_name", "exists.name-plain", "Probably Workbeam", "I think it was Workbeam", "Workbeam or Work Beam, not sure", "should be Workbeam, but please verify", "Workbeam?", "either Workbeam or Workbeam Projects"),
	said("Workbeam", "existing_name", "exists.name-plain", "The one that our former developer submitted", "The name hasn't changed", "No idea, it was before my time", "Same as always", "Can be found under Project Management", "Please look for our logo"),
	said("Workbeam", "existing_name", "exists.name-plain", "Workbeam (if I remember correctly)", "search \"workbeam\" in the OIN", "Two entries: Workbeam and Workbeam SCIM", "as in the catalog", "our integration", "0oa8f7kLmn2PqRs3T5d7"),

	// The changes: who knows them.
	said("Cedar Donor Desk", "existing_changes", "exists.changes", "Rania from our team has informed you about everything.", "Our partner manager at Okta has the complete list of changes.", "My colleague will send you the details next week.", "Samir has already explained it to Okta by mail.", "You already have the list, Nadia sent it on Friday."),
	// A habit, a plan, a date.
	said("Cedar Donor Desk", "existing_changes", "exists.changes", "This is our usual release of the spring.", "Routine yearly refresh of our entry.", "Half-yearly update as every year.", "Scheduled maintenance release.", "We do this update each quarter.", "Our regular monthly release, nothing unusual."),
	// Why, and not what.
	said("Cedar Donor Desk", "existing_changes", "exists.changes", "Because the old connector is out of date.", "Our customers have been asking for this for a long time.", "The current version does not meet our requirements anymore.", "To comply with the new requirements of Okta.", "We want to serve our customers better."),
	// How much, and not what.
	said("Cedar Donor Desk", "existing_changes", "exists.changes", "Almost everything is new.", "Too many changes to list them here.", "Only small things.", "A few cards were touched.", "Complete rewrite of the connector.", "Big changes in this version!"),
	// What was done to make it, and thanks.
	said("Cedar Donor Desk", "existing_changes", "exists.changes", "All tests are green and we are ready to publish.", "We worked hard on this release and hope you like it.", "Thanks for reviewing our update.", "The code was reviewed by two engineers and deployed to production.", "Rebuilt and exported again."),

	// Release notes: nothing that is noticed.
	said("Deskhop", "note changed", "notes.empty", "Codebase modernized.", "We have been busy improving things.", "Improved overall quality of the connector.", "Aligned with the newest guidelines.", "Some changes according to feedback of users.", "The connector is now even better.", "Connector was rebuilt.", "Monthly release"),
	said("Deskhop", "note fixed", "notes.empty", "Fixed what customers had reported.", "A couple of glitches are gone.", "An error that occurred sometimes was eliminated.", "Smaller defects were removed.", "Hotfix", "The bug is fixed."),
	said("Deskhop", "note added", "notes.empty", "New capabilities for power users.", "We've added what you asked for.", "More features", "Added several useful options."),
	// A security fix without what was at risk: a gap, a finding, a number of a ticket, a component.
	said("Deskhop", "note security", "notes.security", "A gap in our defenses was closed.", "Fixed a loophole.", "Security hole plugged, no action is needed.", "We fixed an issue that an ethical hacker had reported.", "Remediated a finding from our SOC 2 audit.", "A flaw found in a pen test has been removed.", "Addressed a medium risk.", "Closed a leak.", "SEC-118 was fixed."),
	said("Deskhop", "note fixed", "notes.security", "A security gap is closed.", "Fixes a security flaw that was found internally."),

	// Left for colleagues: by name, with a wish, in brackets, after an arrow, in capitals.
	said("Cedar Donor Desk", "+existing_changes", "leftovers.text", "(Rami, pls double-check the card names, then remove this note)", "Note to Hala: is that right?", "@karim can you confirm?", "-> Dina to check before submission", "DELETE THIS LINE BEFORE SUBMITTING", "[Nour: still correct?]", "FIXME", "(need to verify with the backend team)", "Remember to update this before we hit submit."),
	said("Hoverfly", "+test_instructions", "leftovers.text", "(Joost, please check if they need a second workspace and delete this sentence)", "??? ask Femke", "insert workspace name here", "<insert URL>", "// Pieter: is the button still there?", "[screenshot to be added]", "Step 4: ...", "(this part has to be rewritten by product)", "blah blah", "Placeholder for the last step."),
	said("Hoverfly", "+app_description", "leftovers.acme", "Acme's customers can export the list.", "Admins of ACME Corp's platform see unused licenses."),
	said("Hoverfly", "+app_description", "leftovers.other-platform", "Add the app from the Azure Marketplace.", "The Entra ID integration lists enterprise applications.", "The data appears in your Auth0 tenant."),
	said("Cedar Donor Desk", "existing_changes", "leftovers.other-platform", "The Zap Share Campaign is new in Zapier. Other Zaps stay as they are.", "The Make.com modules have a new field for the region of the donor."),

	said("SaaSSpend", "changes of the catalog", "update.catalog-only", "Our new brand manager wants it to be published this month.", "Please approve this quickly, since it was promised to a customer."),
)

// wordsInNamesToo are such answers without a mistake.
var wordsInNamesToo = slices.Concat(
	said("Deskhop", "app_name", "name.", "Deskhop", "Deskhop for Offices", "Deskhop Parking"),
	said("Workbeam", "existing_name", "exists.", "Workbeam", "Workbeam Projects and Timesheets", "I Think Bank", "Verify My Donor", "Either Or Voting"),
	said("Cedar Donor Desk", "existing_changes", "exists.",
		"The quarterly report is a new card. The other cards are unchanged.", "Rania's team asked for it: Share Campaign takes a list of fundraisers.", "We no longer send the list of donors by email. The card Send List is removed.",
		"Each month, Reassign Donors was limited to 500 donors. That limit is gone.", "The list that a fundraiser has already sent can be sent again with the new card Repeat.", "Regular donors can be told from others by the new field Frequency.",
		"The connector was rewritten for OAuth. Existing connections have to be reauthorized, and the cards stay the same.", "Almost everything stays as it is. The card Share Campaign has a field for the language.", "Because some customers have two regions, Assign Donors asks for the region.",
		"The annual update of donors runs in one flow now, with the card Update Donors."),
	said("Deskhop", "note changed", "notes.", "The monthly report of bookings has a column for parking.", "People who book often see their last desk first.", "The connector asks for the region of an office.", "Feedback of guests is shown beside the room."),
	said("Deskhop", "note fixed", "notes.", "A gap between two bookings is no longer shown as free.", "The error “Office not found” doesn't appear for closed offices.", "The audit report lists findings in order.", "Rooms with a leak could be booked."),
	said("Deskhop", "note security", "notes.", "A gap in the check of signatures let people book with a forged link. It is closed.", "Guests' phone numbers were visible to other guests.", "The export of bookings had email addresses of guests who had asked for deletion.", "A flaw in the sign-in page allowed attackers to guess passwords without limit."),
	said("Cedar Donor Desk", "+existing_changes", "leftovers.", "The note to a donor can be deleted with the card Delete Note.", "Please check the card names in your flows, since two are renamed.", "The field Confirm asks before a campaign is shared.", "Delete This Line is a new option of the card Edit Letter.", "Remember to reauthorize the connection.", "The donor's name is inserted before the first line."),
	said("Hoverfly", "+test_instructions", "leftovers.", "Insert domain, client ID and secret, and press Connect.", "Insert the URL of your Okta org.", "Then delete the sample workspace with the button in the last line.", "Note: the import takes three minutes.", "The second workspace isn't needed.", "Please check the list under Reports, and then delete the license (the first line).", "The column Owner says who has to check a license before it is removed.", "Add a screenshot to the report with the button Add (it is optional)."),
	said("SaaSSpend", "changes of the catalog", "update.", "The text is new, and that is all: the service is the one that you have approved.", "We've rewritten the description for our new brand. The product and its scopes are untouched.", "Text only."),
)
