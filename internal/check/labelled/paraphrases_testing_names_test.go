package labelled

// testingNames are mistakes, by the kinds in which they are made.
var testingNames = []paraphrase{
	// test.username-one
	// - two or three in a row
	{"Hoverfly", "test_username", "isvtest@okta.com / isvtest2@okta.com", "test.username-one"},
	{"Hoverfly", "test_username", "isvtest@okta.com; isvtest-viewer@okta.com", "test.username-one"},
	{"Hoverfly", "test_username", "okta_owner & okta_viewer", "test.username-one"},
	{"Hoverfly", "test_username", "isvtest@okta.com and isvtest.manager@okta.com", "test.username-one"},
	{"Hoverfly", "test_username", "reviewer1 or reviewer2", "test.username-one"},
	{"Hoverfly", "test_username", "either okta-a@hoverfly.io or okta-b@hoverfly.io", "test.username-one"},
	{"Hoverfly", "test_username", "okta.admin, okta.user", "test.username-one"},
	{"Hoverfly", "test_username", "isvtest@okta.com | manager@hoverfly.io", "test.username-one"},
	{"Hoverfly", "test_username", "isvtest1@okta.com isvtest2@okta.com", "test.username-one"},
	{"Hoverfly", "test_username", "isvtest@okta.com + isvtest+viewer@okta.com", "test.username-one"},
	// - each with its role
	{"Hoverfly", "test_username", "admin: isvtest@okta.com, employee: isvtest2@okta.com", "test.username-one"},
	{"Hoverfly", "test_username", "isvtest@okta.com (owner), isvtest-guest@okta.com (guest)", "test.username-one"},
	{"Hoverfly", "test_username", "okta-owner@hoverfly.io as owner, okta-guest@hoverfly.io as guest", "test.username-one"},
	{"Hoverfly", "test_username", "1) isvtest@okta.com 2) isvtest2@okta.com", "test.username-one"},
	// - a range
	{"Hoverfly", "test_username", "oktatest1 - oktatest5", "test.username-one"},
	{"Hoverfly", "test_username", "oktatest01 to oktatest10", "test.username-one"},
	{"Hoverfly", "test_username", "isvtest1@okta.com ... isvtest4@okta.com", "test.username-one"},
	{"Hoverfly", "test_username", "oktauser1..3", "test.username-one"},
	{"Hoverfly", "test_username", "okta-reviewer-{1,2,3}@hoverfly.io", "test.username-one"},
	{"Hoverfly", "test_username", "isvtest1/2/3@okta.com", "test.username-one"},
	// - and something else
	{"Hoverfly", "test_username", "isvtest@okta.com (if locked: isvtest2@okta.com)", "test.username-one"},
	{"Hoverfly", "test_username", "isvtest@okta.com, alternatively backup@hoverfly.io", "test.username-one"},

	// test.production
	// - a system of another stage
	{"Hoverfly", "+test_instructions", "The URL opens our UAT system.", "test.production"},
	{"Hoverfly", "+test_instructions", "We've set you up in the integration environment (INT), since PROD is frozen in December.", "test.production"},
	{"Hoverfly", "+test_instructions", "This stage is one release ahead of what our customers have.", "test.production"},
	{"Hoverfly", "+test_instructions", "You will be working in a developer instance.", "test.production"},
	{"Hoverfly", "+test_instructions", "It's the box where our QA people try new builds.", "test.production"},
	{"Hoverfly", "+test_instructions", "Please note the address leads to the acceptance system of the ministry.", "test.production"},
	{"Hoverfly", "+test_instructions", "For this purpose we have provided the sandbox edition.", "test.production"},
	{"Hoverfly", "+test_instructions", "It's a lower environment, so it may be slow.", "test.production"},
	// - not yet what customers have
	{"Hoverfly", "+test_instructions", "The module is in closed beta, and is rolled out to customers in Q1.", "test.production"},
	{"Hoverfly", "+test_instructions", "Go-live of this version is in February, at present only our lab has it.", "test.production"},
	{"Hoverfly", "+test_instructions", "Production deployment is planned post approval from your end.", "test.production"},
	{"Hoverfly", "+test_instructions", "Customers will get the same screens when we have published.", "test.production"},
	// - a copy
	{"Hoverfly", "+test_instructions", "It's a clone of the live system from last week.", "test.production"},
	{"Hoverfly", "+test_instructions", "We restored a backup of production on a separate server for you.", "test.production"},
	{"Hoverfly", "+test_instructions", "A mirror of our real platform, with fake data.", "test.production"},
	// - not the real thing
	{"Hoverfly", "+test_instructions", "The pages are a mock-up that our designers have made clickable.", "test.production"},
	{"Hoverfly", "+test_instructions", "It's a proof of concept installation.", "test.production"},
	{"Hoverfly", "+test_instructions", "You may see a certificate warning because it's a test box.", "test.production"},
	{"Hoverfly", "+test_instructions", "It runs on a developer's computer through a tunnel.", "test.production"},

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

// testingNamesToo have the same words, and no mistake.
var testingNamesToo = []paraphrase{
	// test.username-one
	{"Hoverfly", "test_username", "isvtest@okta.com", "test.username-one"},
	{"Hoverfly", "test_username", "okta-isv_test.01@hoverfly.io", "test.username-one"},
	{"Hoverfly", "test_username", "isvtest+owner@okta.com", "test.username-one"},
	{"Hoverfly", "test_username", "HOVERFLY\\isvtest", "test.username-one"},
	{"Hoverfly", "test_username", "okta_test_2", "test.username-one"},
	{"Hoverfly", "test_username", "okta tester", "test.username-one"},
	{"Hoverfly", "test_username", "isvtest@okta.com@hoverfly", "test.username-one"},
	{"Hoverfly", "test_username", "okta-and-hoverfly@hoverfly.io", "test.username-one"},

	// test.production
	{"Hoverfly", "+test_instructions", "The workspace is on our live system, and has sample data only.", "test.production"},
	{"Hoverfly", "+test_instructions", "This is production, so customers have the same version.", "test.production"},
	{"Hoverfly", "+test_instructions", "Under Integrations > Okta you can enter a preview org or a production org of Okta.", "test.production"},
	{"Hoverfly", "+test_instructions", "Staging areas of warehouses are marked as such in Reports > Sites.", "test.production"},
	{"Hoverfly", "+test_instructions", "You can test the connection with the button Test.", "test.production"},
	{"Hoverfly", "+test_instructions", "Apps with \"sandbox\" or \"UAT\" in their names are excluded from the report.", "test.production"},
	{"Hoverfly", "+test_instructions", "Developers and QA engineers of the sample customer have their own licenses.", "test.production"},
	{"Hoverfly", "+test_instructions", "Our beta customers have had the integration since June, and all customers since October.", "test.production"},

	// test.username-one
	{"Hoverfly", "test_username", "okta1.okta2", "test.username-one"},
	{"Hoverfly", "test_username", "isv-test-1@hoverfly.io", "test.username-one"},

	// test.production
	{"Hoverfly", "+test_instructions", "Trainings and pilots of the sample customer are apps, too.", "test.production"},
	{"Hoverfly", "+test_instructions", "Customers can't see each other's data.", "test.production"},
}
