package labelled

// testingNamesMore are mistakes, by the kinds in which they are made.
var testingNamesMore = []paraphrase{
	// test.username-one
	{"Hoverfly", "test_username", "isvtest@okta.com, isvtest@hoverfly.io", "test.username-one"},
	{"Hoverfly", "test_username", "isvtest@okta.com then approver@hoverfly.io", "test.username-one"},
	{"Hoverfly", "test_username", "user 1: okta-one, user 2: okta-two", "test.username-one"},
	{"Hoverfly", "test_username", "isvtest@okta.com (and a second one, viewer@hoverfly.io)", "test.username-one"},
	{"Hoverfly", "test_username", "any of okta1, okta2, okta3", "test.username-one"},

	// test.production
	{"Hoverfly", "+test_instructions", "Customers can't see this version so far.", "test.production"},
	{"Hoverfly", "+test_instructions", "It's the pilot installation for our friendly users.", "test.production"},
	{"Hoverfly", "+test_instructions", "You are on the training system, on which our consultants learn.", "test.production"},
	{"Hoverfly", "+test_instructions", "The subdomain has \"int\" in it because it's the integration stage.", "test.production"},
}

// testingNamesMoreToo have the same words, and no mistake.
var testingNamesMoreToo = []paraphrase{
	// test.username-one
	{"Hoverfly", "test_username", "okta1.okta2", "test.username-one"},
	{"Hoverfly", "test_username", "isv-test-1@hoverfly.io", "test.username-one"},

	// test.production
	{"Hoverfly", "+test_instructions", "Trainings and pilots of the sample customer are apps, too.", "test.production"},
	{"Hoverfly", "+test_instructions", "Customers can't see each other's data.", "test.production"},
}
