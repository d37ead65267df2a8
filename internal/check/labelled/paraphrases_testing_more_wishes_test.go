package labelled

// testingWishesMore are mistakes, by the kinds in which they are made.
var testingWishesMore = []paraphrase{
	// test.instructions
	// - told as a wish about the result
	{"Hoverfly", "test_instructions", "All green ticks on your side would make our CEO smile.", "test.instructions"},
	// - what it is technically
	{"Hoverfly", "test_instructions", "The integration is a REST client written in Go, which runs in eu-central-1.", "test.instructions"},
	// - an apology
	{"Hoverfly", "test_instructions", "Sorry, our technical writer is on parental leave, so it's short.", "test.instructions"},
	// - legal words
	{"Hoverfly", "test_instructions", "The credentials are confidential and provided solely for the purpose of evaluation.", "test.instructions"},
	// - history
	{"Hoverfly", "test_instructions", "This is our second attempt; the comments of the first round have been addressed.", "test.instructions"},

	// test.instructions-elsewhere
	// - on a medium of its own
	{"Hoverfly", "test_instructions", "Integrations > Okta. See the Loom that Achieng' made for your team.", "test.instructions-elsewhere"},
	{"Hoverfly", "test_instructions", "Integrations > Okta. The USB stick in the welcome package holds the test book.", "test.instructions-elsewhere"},
	// - by what they should remember
	{"Hoverfly", "test_instructions", "Integrations > Okta. You remember from last time how the import is started.", "test.instructions-elsewhere"},
	// - a site one can't open
	{"Hoverfly", "test_instructions", "Integrations > Okta. The runbook is at http://wiki.corp.hoverfly.lan/okta-review.", "test.instructions-elsewhere"},
}

// testingWishesMoreToo have the same words, and no mistake.
var testingWishesMoreToo = []paraphrase{
	// test.instructions
	{"Hoverfly", "test_instructions", "This is our second attempt. Integrations > Okta > Connect, then Import; the list of apps fills.", "test.instructions"},
	{"Hoverfly", "test_instructions", "The credentials are confidential. Enter them under Integrations > Okta, and click Connect.", "test.instructions"},

	// test.instructions-elsewhere
	{"Hoverfly", "+test_instructions", "Cards of a Trello board are listed as one app each.", "test.instructions-elsewhere"},
	{"Hoverfly", "+test_instructions", "You may remember the import from the guide; it's the same here.", "test.instructions-elsewhere"},
}
