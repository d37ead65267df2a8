package labelled

// testingGatesMore are mistakes, by the kinds in which they are made.
var testingGatesMore = []paraphrase{
	// test.second-factor
	// - heard in passing
	{"Hoverfly", "+test_instructions", "If the confirmation SMS is late, just wait a little.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Keep your phone ready when you log in.", "test.second-factor"},
	// - in the words of a policy
	{"Hoverfly", "+test_instructions", "Conditional access in our tenant demands a compliant device.", "test.second-factor"},
	// - a host that one doesn't reach
	{"Hoverfly", "+test_instructions", "Please tunnel via SSH to the jump host, the console has a private address.", "test.second-factor"},
	// - others who watch
	{"Hoverfly", "+test_instructions", "Logins from unknown places are flagged as fraud and stopped.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "The antivirus of our proxy holds back new visitors until the SOC lets them through.", "test.second-factor"},

	// test.password-works
	// - a link of another product
	{"Hoverfly", "+test_instructions", "You come in through the launcher of our parent company's portal.", "test.password-works"},
	// - passwords of a directory
	{"Hoverfly", "+test_instructions", "Authentication is against our Active Directory, for which outside people can't get a password.", "test.password-works"},
	// - once only
	{"Hoverfly", "+test_instructions", "The first sign-in demands that you think up a new password.", "test.password-works"},
	// - in the hands of another
	{"Hoverfly", "+test_instructions", "The password was changed by a colleague, it's being looked for.", "test.password-works"},

	// test.ready
	// - what a person has yet to do
	{"Hoverfly", "+test_instructions", "Fatima has been asked to open the account and will do so after her vacation.", "test.ready"},
	{"Hoverfly", "+test_instructions", "We wait for IT to assign a seat.", "test.ready"},
	// - conditions
	{"Hoverfly", "+test_instructions", "Provided that you sign our NDA, we grant the login.", "test.ready"},
	// - errors that they know
	{"Hoverfly", "+test_instructions", "Currently the import ends with error 500, a fix is on the way.", "test.ready"},
	{"Hoverfly", "+test_instructions", "The login page shows a maintenance notice these days.", "test.ready"},

	// test.rights
	// - said by the job
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. The login is for an intern of the sample customer.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. It's a cashier's user, as in the shops.", "test.rights"},
	// - said by what happens
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. Pressing Connect leads to \"You don't have permission\", that's normal for demo.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. Some tabs are missing in your view, since configuration isn't part of the package.", "test.rights"},
	// - said by the licence
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. A light seat was chosen, without administration.", "test.rights"},

	// test.lasting
	// - said by a future event
	{"Hoverfly", "+test_instructions", "The account goes away with our move to the new platform in January.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "When your review is over in two weeks, the login is withdrawn.", "test.lasting"},
	// - said by money
	{"Hoverfly", "+test_instructions", "The prepaid credit is enough for around a week.", "test.lasting"},
	// - said by a habit
	{"Hoverfly", "+test_instructions", "We clean up test users regularly.", "test.lasting"},
}

// testingGatesMoreToo have the same words, and no mistake.
var testingGatesMoreToo = []paraphrase{
	// test.second-factor
	{"Hoverfly", "+test_instructions", "Conditional access policies of the sample tenant are under Reports > Policies.", "test.second-factor"},
	{"Hoverfly", "+test_instructions", "Phones and laptops that haven't been seen for a month are flagged.", "test.second-factor"},

	// test.password-works
	{"Hoverfly", "+test_instructions", "Users of the sample customer who are in Active Directory have a blue badge.", "test.password-works"},
	{"Hoverfly", "+test_instructions", "The password is used for the website, and for nothing else.", "test.password-works"},

	// test.ready
	{"Hoverfly", "+test_instructions", "Seats that wait to be assigned are in the list Waiting.", "test.ready"},
	{"Hoverfly", "+test_instructions", "An import that ends with an error is shown in red, and is repeated.", "test.ready"},

	// test.rights
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. The intern of the sample customer has no permission for two apps, which the report shows.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. You have the full seat, with administration.", "test.rights"},

	// test.lasting
	{"Hoverfly", "+test_instructions", "On the first of each month, a report is mailed to the owner.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "Old imports are cleaned up regularly, and licenses aren't.", "test.lasting"},
}
