package labelled

// testingAccounts are mistakes, by the kinds in which they are made.
var testingAccounts = []paraphrase{
	// test.ready
	// - ask first
	{"Hoverfly", "+test_instructions", "Kindly raise a request with our helpdesk to get the account activated.", "test.ready"},
	{"Hoverfly", "+test_instructions", "For access, fill in the form at hoverfly.io/partner-access and wait for confirmation.", "test.ready"},
	{"Hoverfly", "+test_instructions", "Whoever tests should ping us on the day, then the login is opened.", "test.ready"},
	{"Hoverfly", "+test_instructions", "Give us a heads-up and we'll whip up a tenant for you.", "test.ready"},
	{"Hoverfly", "+test_instructions", "Login on demand: call +49 40 555 0142.", "test.ready"},
	// - it isn't there yet
	{"Hoverfly", "+test_instructions", "We are still in the process of preparing the account.", "test.ready"},
	{"Hoverfly", "+test_instructions", "The account does not exist at this point of time, it will be made by the DevOps.", "test.ready"},
	{"Hoverfly", "+test_instructions", "The tenant has yet to be created.", "test.ready"},
	{"Hoverfly", "+test_instructions", "Account creation is pending approval from our compliance department.", "test.ready"},
	{"Hoverfly", "+test_instructions", "Will be provisioned shortly.", "test.ready"},
	{"Hoverfly", "+test_instructions", "As soon as you pick up this submission, we will set the user up.", "test.ready"},
	// - invitations and activations
	{"Hoverfly", "+test_instructions", "An invitation goes out to you as soon as we know your name.", "test.ready"},
	{"Hoverfly", "+test_instructions", "Before the first use the account must be verified with the link that the system mailed.", "test.ready"},
	{"Hoverfly", "+test_instructions", "The user is inactive at present, our admin unlocks it on request.", "test.ready"},
	{"Hoverfly", "+test_instructions", "You get a mail in which you confirm the registration.", "test.ready"},
	// - register by yourself
	{"Hoverfly", "+test_instructions", "Create your own free account, then upgrade it with the voucher OKTA26.", "test.ready"},
	{"Hoverfly", "+test_instructions", "Sign up as a new customer at hoverfly.io and choose any plan.", "test.ready"},
	{"Hoverfly", "+test_instructions", "Registration takes a minute: company name, e-mail, done.", "test.ready"},
	// - something still has to be switched on
	{"Hoverfly", "+test_instructions", "The menu Okta is behind a feature toggle; let us know and we turn it on.", "test.ready"},
	{"Hoverfly", "+test_instructions", "The Okta module is not licensed for this workspace at the moment, we'll add it in the course of this week.", "test.ready"},
	{"Hoverfly", "+test_instructions", "Sample data shall be loaded next Monday.", "test.ready"},
	{"Hoverfly", "+test_instructions", "At the moment our test server is down, we repair it.", "test.ready"},
	{"Hoverfly", "+test_instructions", "The virtual machine is parked to save costs, so drop us a note an hour before.", "test.ready"},
	{"Hoverfly", "+test_instructions", "The data center move is under way until Friday, log in after that.", "test.ready"},
	// - credentials that come later
	{"Hoverfly", "+test_instructions", "The password gets handed over by phone.", "test.ready"},
	{"Hoverfly", "+test_instructions", "Real credentials to be provided upon request.", "test.ready"},

	// test.rights
	// - the role is a small one
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. The account is an ordinary user.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. Your role: Guest.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. The profile given is that of a clerk.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. You are logged in like a patient, not like the hospital.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. We gave the lowest level for the sake of safety.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. Role: Support agent (L1).", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. Login belongs to an end customer without management functions.", "test.rights"},
	// - looking only
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. It's an auditor seat, so all pages open in view mode.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. Editing is blocked for demo users.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. User may look but not modify.", "test.rights"},
	// - what isn't seen
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. The menu is displayed for superusers only, which this one isn't.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. You won't find the tab Integrations with this user.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. Access to the setup was removed from this account.", "test.rights"},
	// - another does it
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. The connection itself has to be made by one of our administrators.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. If you get \"Forbidden\", ask us for a higher role.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. Missing privileges can be requested from our team.", "test.rights"},

	// test.lasting
	// - an end
	{"Hoverfly", "+test_instructions", "The login stops working on January 5.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "Our policy closes external accounts after 45 days.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "The demo subscription runs till end of Q4.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "You have two weeks to complete the testing.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "Kindly finish the certification within 10 working days because the user will be removed after that.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "We shut the tenant down once the year is over.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "The voucher covers one month of usage.", "test.lasting"},
	// - it goes by itself if it isn't used
	{"Hoverfly", "+test_instructions", "Dormant users are purged by a cron job every month.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "If there's no login for 14 days, the account goes to sleep and must be reactivated.", "test.lasting"},
	// - the password goes
	{"Hoverfly", "+test_instructions", "Password expires every 30 days as per policy.", "test.lasting"},
	// - the data goes
	{"Hoverfly", "+test_instructions", "Every night at 2 the workspace is set back to factory state, connections included.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "The database is refreshed each Monday and all changes will be lost.", "test.lasting"},
	// - hours
	{"Hoverfly", "+test_instructions", "The server is up during Nairobi office hours.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "We switch the machine off at night and on weekends.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "Please test between 10:00 and 16:00 JST since the server sleeps otherwise.", "test.lasting"},
	// - a number of times
	{"Hoverfly", "+test_instructions", "The credentials are good for a single session.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "Only three logins are included.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "You have 50 API calls, then it's over.", "test.lasting"},
	// - a contract or trial
	{"Hoverfly", "+test_instructions", "It runs on an evaluation licence.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "Free trial, 21 days.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "The plan falls back to Free in mid December, and the integration is not in Free.", "test.lasting"},
}

// testingAccountsToo have the same words, and no mistake.
var testingAccountsToo = []paraphrase{
	// test.ready
	{"Hoverfly", "+test_instructions", "The account was created, activated and tested on 20 November.", "test.ready"},
	{"Hoverfly", "+test_instructions", "No invitation or registration is needed, because the account exists.", "test.ready"},
	{"Hoverfly", "+test_instructions", "Under People > Invite, you can invite a user, who registers by the link that's shown.", "test.ready"},
	{"Hoverfly", "+test_instructions", "Users who are inactive or not yet activated in Okta are grey.", "test.ready"},
	{"Hoverfly", "+test_instructions", "The feature is turned on for this workspace, and the sample data has been loaded.", "test.ready"},
	{"Hoverfly", "+test_instructions", "Requests that wait for an owner's approval are under Licenses > Pending.", "test.ready"},
	{"Hoverfly", "+test_instructions", "After Connect, the integration is ready, and a new tenant of a customer is added within a minute.", "test.ready"},
	{"Hoverfly", "+test_instructions", "You needn't tell us before you start.", "test.ready"},
	{"Hoverfly", "+test_instructions", "If a customer was not created by the import, press Import again.", "test.ready"},

	// test.rights
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. The account is an administrator; ordinary users don't see the menu.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. You can read, edit, and save everything.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. Owner. Guests and viewers of the sample customer are listed under People.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. The connection is read-only: Hoverfly never writes to your org.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. Save is greyed out until all three values are there.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. People without access to an app are marked, and a license can't be edited while it's imported.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. The owner's role has no limits.", "test.rights"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect, then Import. Licenses of the support agents and clerks of the sample customer are imported too.", "test.rights"},

	// test.lasting
	{"Hoverfly", "+test_instructions", "The account never expires, and data is kept.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "The account has no end date and stays active after the review.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "Trials of the sample customer end in 14 days, and are shown in red under Licenses > Trials.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "Licenses that weren't used for 30 days are removed from the list.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "Under Reports, choose a period such as 1 to 15 December, or weekdays from 9 to 17.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "Contracts expire at the end of the year, so the report for the next quarter is empty.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "An import runs each night at 2, and every time that you press Import.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "The token that the integration gets is good for one hour, and is then requested again.", "test.lasting"},
	{"Hoverfly", "+test_instructions", "Our team answers between 9:00 and 18:00 CET.", "test.lasting"},
}
