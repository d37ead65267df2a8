package labelled

// ambiguousVendors are clean submissions whose names and words could mean something else:
// products named after an environment, a protocol, or another company.
var ambiguousVendors = []vendor{
	{
		name: "Oktopus Inventory", website: "https://www.oktopus-inventory.de/en", useCases: "Automation|Lifecycle Management",
		description: "Oktopus Inventory by Müller & Krake OHG knows where every laptop, phone and key is. When someone leaves, a flow in Okta Workflows can list what they still hold and book the return.",
		support:     "hilfe@oktopus-inventory.de +49_40_3006_9180", escalation: "betrieb@oktopus-inventory.de",
		testURL: "https://www.oktopus-inventory.de/app/login", user: "isvtest@okta.com",
		instructions: "Please contact us if somebody has deleted the sample data before you get to test. Menu: Bestand > Personen.",
		connector:    "oktopus_2f6e1c9d8b7a4f5e6d3c2b1a09f8e7d6", version: "2.0.0", actions: []string{"listHoldings List Holdings", "bookReturn Book Return", "customApiAction Custom API Action"},
		userDocs: "https://www.oktopus-inventory.de/en/docs/okta", docsText: docsManual("Oktopus Inventory", "2.0.0", "List Holdings", "Book Return"),
		apiDocs: "https://www.oktopus-inventory.de/en/docs/rest", referenceText: reference("Oktopus Inventory"),
	},
	{
		name: "TestBench", website: "https://testbench.io", useCases: "Automation",
		description: "Plan, run and report software tests. Use TestBench with Okta Workflows to give testers access to a project for the length of a test phase, and to open a defect when a sign-in test fails.",
		support:     "https://testbench.io/support", escalation: "identity-guild@testbench.io",
		testURL: "https://app.testbench.io/login", user: "isvtest@okta.com", instructions: "Project “Okta review” has 3 test plans and 40 test cases. You may run, change and delete anything.",
		connector: "testbench_8c1d9e0f7a6b5c4d3e2f1a0b9c8d7e6f", version: "1.0.12", actions: []string{"addTester Add Tester", "removeTester Remove Tester", "createDefect Create Defect"},
		userDocs: "https://docs.testbench.io/okta-workflows", docsText: docsCards("TestBench", "1.0.12", "Add Tester", "Remove Tester", "Create Defect"),
		apiDocs: "https://docs.testbench.io/api", referenceText: reference("TestBench"),
	},
	{
		name: "Sandbox VR Events", website: "https://sandboxvr-events.com/", useCases: "Directory and HR Sync",
		description: "Team events in virtual reality. The integration reads names and birthdays of employees from Okta once a week, so that office managers can invite the right people without keeping a list of their own.",
		support:     "crew@sandboxvr-events.com", escalation: "okta-contact-list@sandboxvr-events.com",
		testURL: "https://book.sandboxvr-events.com/signin", user: "isvtest@okta.com", instructions: "Choose London. Team > Import > Okta. Bookings of this account cost nothing.",
		scopes: "okta.users.read Names, email addresses and birthdays", guide: "https://sandboxvr-events.com/help/okta", guideText: guideHelpCentre("Sandbox VR Events", "Team > Import > Okta"),
	},
	{
		name: "Ping Pong People", website: "https://pingpongpeople.com", useCases: "Directory and HR Sync|Automation",
		description: "Short surveys that people answer. Every Monday, Ping Pong People syncs employees, managers and teams from Okta, which means results are always broken down by the org chart as it is today.",
		support:     "support@pingpongpeople.com https://pingpongpeople.com/help", escalation: "the-eng-list@pingpongpeople.com",
		testURL: "https://pingpongpeople.com/login", user: "isvtest@okta.com", instructions: "A one-time code is asked for on new devices only; it is 246810 for this account. Admin > People > Okta.",
		scopes: "okta.users.read\nokta.groups.read Teams", guide: "https://pingpongpeople.com/help/okta", guideText: guidePlain("Ping Pong People", "Admin > People > Okta"),
	},
	{
		name: "Signal", website: "https://signal-ops.com/product", useCases: "Automation|Risk Signal Sharing",
		description: "Signal turns alerts into cases:\n- reads suspicious sign-ins from the Okta System Log\n- opens a case with all facts\n- tells Okta how risky the user is when an analyst has decided",
		support:     "https://signal-ops.com/support", escalation: "soc-platform@signal-ops.com",
		testURL: "https://eu.signal-ops.com/", user: "isvtest@okta.com", instructions: "Cases > Simulate creates a case. The analyst's decision under Close case sends the risk to Okta.",
		scopes: "okta.logs.read\nokta.userRisk.manage Sets the risk that the analyst decided", guide: "https://docs.signal-ops.com/okta", guideText: guideDeveloper("Signal", "Sources > Okta"),
	},
	{
		name: "Clé en Main", website: "https://www.cle-en-main.fr/en/", useCases: "Lifecycle Management",
		description: "Clé en Main prepares the first day at work: contract, badge, laptop, accounts. Once a contract is signed, it creates the Okta user, and on the last day it deactivates the user and lists what has to be returned.",
		support:     "assistance@cle-en-main.fr +33_1_86_65_21_40", escalation: "astreinte-integrations@cle-en-main.fr",
		testURL: "https://espace.cle-en-main.fr/connexion", user: "isvtest@okta.com", instructions: "The interface follows the browser's language. Dossiers > Nouveau creates a file; Signer signs it. No SMS is sent from this account.",
		scopes: "okta.users.manage Creates a user when the contract is signed, and deactivates it at its end", guide: "https://www.cle-en-main.fr/en/aide/okta", guideText: guidePlain("Clé en Main", "Paramètres > Okta"),
	},
	{
		name: "Alpha Payroll", website: "https://alpha-payroll.co.za", useCases: "Directory and HR Sync|Lifecycle Management",
		description: "Payroll and leave for South African employers. Alpha Payroll updates job title, manager and cost centre in Okta after each pay run and deactivates people whose employment has ended; new employees are added as soon as their tax number is captured.",
		support:     "support@alpha-payroll.co.za +27_21_300_4477", escalation: "alphaoncall@alpha-payroll.co.za",
		testURL: "https://secure.alpha-payroll.co.za/Account/Login?ReturnUrl=%2F", user: "isvtest@okta.com", instructions: "Employer “Okta Review (Pty) Ltd”. Employees > New, then Pay runs > Process. Let us know when you are done and we will reset the data.",
		scopes: "okta.users.manage Adds, updates and deactivates employees", guide: "https://alpha-payroll.co.za/wp-content/uploads/2026/03/okta-setup.pdf", guideText: guidePlain("Alpha Payroll", "Setup > Integrations"),
	},
	{
		name: "Eight22", website: "https://eight22.dev/", useCases: "Zero Trust|Automation",
		description: "Eight22 removes standing access to production databases. Engineers ask in chat, an owner approves, and Eight22 adds them to an Okta group for up to 8 hours. Everything is written to an audit log you can export.",
		support:     "https://eight22.dev/docs/help", escalation: "e22-sre@eight22.dev",
		testURL: "https://eight22.dev/signin", user: "isvtest@okta.com", instructions: "Two browser windows are best: ask for access with “Request”, approve it with the Owner switch at the top.",
		scopes: "okta.groups.manage Adds engineers to a group for the approved time", guide: "https://eight22.dev/docs/okta", guideText: guideDeveloper("Eight22", "Settings > Directory"),
	},
	{
		name: "Nordic Cold Storage Archive", website: "https://ncsarchive.no/en", useCases: "Centralized Logging",
		description: "An archive in a former mine near Trondheim. Okta's System Log is copied there every ten minutes and kept for as long as the law of your industry requires; auditors search it without asking IT.",
		support:     "+47_73_50_12_90 hjelp@ncsarchive.no", escalation: "vaktliste-okta@ncsarchive.no",
		testURL: "https://portal.ncsarchive.no/", user: "isvtest@okta.com", instructions: "Collections > Okta. The search field takes the syntax of Okta's own filters.",
		scopes: "okta.logs.read Copies events", guide: "https://ncsarchive.no/en/guides/okta-system-log", guideText: guideHelpCentre("Nordic Cold Storage Archive", "Collections > New > Okta"),
	},
	{
		name: "FaceFirst Desk", website: "https://facefirstdesk.com/okta", useCases: "Identity Verification|Automation",
		description: "Callers to the help desk prove who they are with their face and an ID card. From Okta Workflows, start a check, wait for its result, and only then reset a factor.",
		support:     "support@facefirstdesk.com", escalation: "okta_dl@facefirstdesk.com",
		testURL: "https://manage.facefirstdesk.com/login", user: "okta@facefirstdesk.com", instructions: "“Demo caller” always passes, “Demo impostor” always fails.",
		connector: "facefirst_0a1b2c3d4e5f60718293a4b5c6d7e8f9", version: "1.3", actions: []string{"startCheck Start Check", "getResult Get Result"},
		userDocs: "https://facefirstdesk.com/okta/docs", docsText: docsCards("FaceFirst Desk", "1.3", "Start Check", "Get Result"),
		apiDocs: "https://facefirstdesk.com/developers", referenceText: reference("FaceFirst Desk"),
	},
}
