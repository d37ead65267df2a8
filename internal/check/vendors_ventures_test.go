package check

import "strings"

// ventureVendors are clean submissions of vendors on all continents, each of whose
// [ventureMistakes] is a single one.
var ventureVendors = []vendor{
	// Workflows connectors
	{
		name: "LaneRope", website: "https://laneropeswim.com.au", useCases: "Automation",
		description: "LaneRope runs swim schools: classes, lane bookings, and make-up lessons. Cards for Okta Workflows give a new instructor the right pools on the first day, check that a clearance to work with children is still valid, and take the pools away when the instructor leaves.",
		support:     "pooldeck@laneropeswim.com.au +61_7_3188_2046", escalation: "lanerope-dev@laneropeswim.com.au",
		testURL: "https://app.laneropeswim.com.au/login", user: "isvtest@okta.com",
		instructions: "Franchise owner of \"Sample Swim Noosa\" (two pools, nine instructors). Staff > History lists what the flows did. Each flow's description states its input and the expected output.",
		connector:    "lanerope_403bf305a26fc18494ef4d0b80a6ad15", version: "1.1.0", actions: []string{"addInstructor Add Instructor", "checkClearance Check Clearance", "removeInstructor Remove Instructor", "customAPIAction Custom API Action"},
		userDocs: "https://laneropeswim.com.au/help/okta-workflows", docsText: docsFields("LaneRope", "1.1.0", "an API key from Settings > Developers", "Add Instructor|email (text, required), pools (list of text, required)|instructor ID (text)", "Check Clearance|instructor ID (text, required)|valid until (date), valid (true or false)", "Remove Instructor|instructor ID (text, required)|removed at (date and time)"),
		apiDocs: "https://laneropeswim.com.au/developers", referenceText: referenceList("LaneRope", "https://api.laneropeswim.com.au/v1", "POST /instructors", "GET /instructors/{id}/clearance", "DELETE /instructors/{id}"),
	},
	{
		name: "Ardent Grid Crews", website: "https://www.ardentgrid.com/crews", useCases: "Automation|Lifecycle Management",
		description: "Ardent Grid Crews plans line crews, trucks, and switching orders for electric utilities with several thousand field workers. Using Okta Workflows, utilities onboard lineworkers into the right district and qualification list, move them after a transfer, and offboard them within minutes of their last shift. The same flows cover mutual-aid contractors who help out after a storm.",
		support:     "crews-support@ardentgrid.com +1_614_388_9102 https://support.ardentgrid.com/crews", escalation: "grid-apps-major-incident@ardentgrid.com",
		testURL: "https://crews.ardentgrid.com/signin", user: "okta-oin-review@ardentgrid.com",
		instructions: "The account has the role District Administrator in the tenant \"Review Electric Cooperative\", which is in production and holds generated data only. After signing in, choose Workforce in the left navigation; the tab Audit shows each call of the connector with its time and result.\n\nThe tests are described in the flows themselves: purpose, input, expected output. Run them in any order.",
		connector:    "ardentgridcrews_975e3fe52ac2f49e937eea302e965da9", version: "4.2.1", actions: []string{"onboardWorker Onboard Worker", "transferWorker Transfer Worker", "offboardWorker Offboard Worker", "readQualifications Read Qualifications", "customAPIAction Custom API Action"},
		userDocs: "https://docs.ardentgrid.com/crews/okta-workflows", docsText: docsChapters("Ardent Grid Crews", "4.2.1", "Onboard Worker", "Transfer Worker", "Offboard Worker", "Read Qualifications"),
		apiDocs: "https://docs.ardentgrid.com/crews/api", referenceText: referenceList("Ardent Grid Crews", "https://api.ardentgrid.com/crews/v4", "POST /workers", "PATCH /workers/{id}", "POST /workers/{id}/offboard", "GET /workers/{id}/qualifications"),
	},
	{
		name: "Hiili Ledger", website: "https://hiililedger.fi/en", useCases: "Automation",
		description: "Hiili Ledger calculates the carbon footprint of purchases, travel, and buildings. When Okta shows that an employee has moved to another site, a flow in Okta Workflows moves the commuting data too. Data owners who leave are replaced before the next reporting period.",
		support:     "asiakastuki@hiililedger.fi +358_9_4245_0817", escalation: "hiili-paivystys@hiililedger.fi",
		testURL: "https://app.hiililedger.fi/login", user: "isvtest@okta.com",
		instructions: "The language is English for this account. You are sustainability manager of \"Example Oy\". Data > Owners shows the results; the descriptions of the flows list the tests.",
		connector:    "hiililedger_36f8e3bf8801a063bfcd66dc30494814", version: "1.0.3", actions: []string{"moveEmployee Move Employee", "replaceOwner Replace Data Owner", "listReports List Open Reports", "customAPIAction Custom API Action"},
		userDocs: "https://hiililedger.fi/en/support/okta-workflows", docsText: docsFields("Hiili Ledger", "1.0.3", "a client of the type Service, made under Organization > API clients", "Move Employee|employee number (text, required), site (text, required)|previous site (text)", "Replace Data Owner|data set (text, required), new owner (text, required)|data set (object)", "List Open Reports|year (number, optional)|reports (list of objects)"),
		apiDocs: "https://hiililedger.fi/en/support/api-reference", referenceText: referenceList("Hiili Ledger", "https://api.hiililedger.fi/v1", "PUT /employees/{number}/site", "PUT /datasets/{id}/owner", "GET /reports"),
	},
	{
		name: "Matatu Fleet", website: "https://matatufleet.co.ke", useCases: "Automation",
		description: "Matatu Fleet schedules drivers, conductors and vehicles for bus operators in Nairobi, Mombasa and Kampala. With Okta Workflows, a driver who is hired gets a route and a fuel card the same morning, and both are blocked as soon as the driver is suspended in Okta.",
		support:     "support@matatufleet.co.ke +254_20_764_1180", escalation: "fleet-engineering@matatufleet.co.ke",
		testURL: "https://control.matatufleet.co.ke/login", user: "isvtest@okta.com",
		instructions: "You are the fleet manager of \"Demo Sacco\" with six vehicles. Drivers > Log shows what each flow changed. The expected results are written in the flow descriptions. Fuel cards of the demo company can't be used at a pump.",
		connector:    "matatufleet_16bee861d9844683d5be6be0f76c455c", version: "1.3.0", actions: []string{"assignRoute Assign Route", "issueFuelCard Issue Fuel Card", "blockDriver Block Driver", "customAPIAction Custom API Action"},
		userDocs: "https://matatufleet.co.ke/help/okta", docsText: docsChapters("Matatu Fleet", "1.3.0", "Assign Route", "Issue Fuel Card", "Block Driver"),
		apiDocs: "https://developers.matatufleet.co.ke/reference", referenceText: referenceList("Matatu Fleet", "https://api.matatufleet.co.ke", "POST /drivers/{id}/route", "POST /drivers/{id}/card", "POST /drivers/{id}/block"),
	},
	{
		name: "Brouwhuis", website: "https://brouwhuis.be/en", useCases: "Automation",
		description: "Brouwhuis follows each batch of beer from the delivery of malt to the bottle. Through Okta Workflows, brewers and cellar staff are assigned to the sites where they are on duty, and a batch that is open when its brewer leaves is handed to a colleague.",
		support:     "help@brouwhuis.be https://brouwhuis.be/en/faq", escalation: "wachtdienst@brouwhuis.be",
		testURL: "https://cloud.brouwhuis.be/login", user: "isvtest@okta.com",
		instructions: "Brewmaster of the made-up brewery \"De Proef Test\". Team > Sites and Batches > Open show the effect of the flows. Each flow describes its test.",
		connector:    "brouwhuis_c64ab9de6d2d976a1f0191bbbb162528", version: "0.9.4", actions: []string{"assignSite Assign Site", "handOverBatch Hand Over Batch", "customAPIAction Custom API Action"},
		userDocs: "https://brouwhuis.be/en/help/okta-workflows", docsText: docsBrief("Brouwhuis", "0.9.4", "Assign Site", "Hand Over Batch"),
		apiDocs: "https://brouwhuis.be/en/help/api", referenceText: referenceList("Brouwhuis", "https://cloud.brouwhuis.be/api", "PUT /staff/{id}/site", "PUT /batches/{id}/brewer"),
	},
	{
		name: "Quorum Access Desk", website: "https://quorumdesk.ca/access", useCases: "Automation|Identity Governance and Administration (IGA)",
		description: "Quorum Access Desk collects access requests and asks two people to approve each one. Once they have, Okta Workflows adds the requester to the group or removes them. Every quarter, a flow sends the members of each group to its owner for certification, and the answers are kept as evidence for auditors.",
		support:     "support@quorumdesk.ca +1_902_706_4418", escalation: "quorum-on-call@quorumdesk.ca",
		testURL: "https://app.quorumdesk.ca/sign-in", user: "isvtest@okta.com",
		instructions: "You're a desk administrator, and there are three open requests from sample people. Requests > Closed and Certifications > Q4 sample change when the flows run. See the description of each flow for input and expected output.",
		connector:    "quorumaccess_08ffa21ed39e59e5af3f839d00c31e10", version: "2.0.0", actions: []string{"readRequest Read Request", "recordDecision Record Decision", "openCertification Open Certification", "customAPIAction Custom API Action"},
		userDocs: "https://help.quorumdesk.ca/okta-workflows", docsText: docsFields("Quorum Access Desk", "2.0.0", "your Quorum subdomain and a service key", "Read Request|request ID (text, required)|requester (object), group (text), approvals (list of objects)", "Record Decision|request ID (text, required), decision (choice, required), comment (text, optional)|request (object)", "Open Certification|group (text, required), owner (text, required), due date (date, required)|certification ID (text)"),
		apiDocs: "https://help.quorumdesk.ca/rest", referenceText: referenceList("Quorum", "https://{subdomain}.quorumdesk.ca/rest/2", "GET /requests/{id}", "POST /requests/{id}/decision", "POST /certifications"),
	},
	{
		name: "Sari Stock", website: "https://saristock.ph", useCases: "Automation",
		description: "Sari Stock counts inventory and orders for franchise stores in the Philippines. Crew members can count in a store once they are in its group in Okta. If they rotate to another store, Okta Workflows transfers their access and any count that is still open.",
		support:     "care@saristock.ph +63_2_8271_5530", escalation: "sari-platform@saristock.ph",
		testURL: "https://store.saristock.ph/login", user: "isvtest@okta.com",
		instructions: "The account is for the area manager of three sample stores. Please see Stores > Crew for the result of the flows. The test steps and expected results are in the flow descriptions.",
		connector:    "saristock_16cd5f8bddb64d1de9c31f2621bf73bf", version: "1.2.2", actions: []string{"grantStore Grant Store", "transferCount Transfer Count", "revokeStore Revoke Store", "customAPIAction Custom API Action"},
		userDocs: "https://saristock.ph/support/okta-workflows", docsText: docsChapters("Sari Stock", "1.2.2", "Grant Store", "Transfer Count", "Revoke Store"),
		apiDocs: "https://saristock.ph/support/api", referenceText: referenceList("Sari Stock", "https://api.saristock.ph/v1", "POST /stores/{id}/crew", "POST /counts/{id}/transfer", "DELETE /stores/{id}/crew/{member}"),
	},
	{
		name: "Dovecote Parish", website: "https://dovecoteparish.org.uk", useCases: "Automation",
		description: "Dovecote Parish keeps rotas, room bookings and safeguarding records for churches. A volunteer who completes the training is added to a rota by Okta Workflows, and one whose training has lapsed is taken off until it is renewed. The diocese sees both in one report.",
		support:     "help@dovecoteparish.org.uk +44_1865_304_772", escalation: "dovecote-tech@dovecoteparish.org.uk",
		testURL: "https://my.dovecoteparish.org.uk/login", user: "isvtest@okta.com",
		instructions: "You are the administrator of St Sample's. Look at Rotas > Changes after a flow has run. What each flow expects is in its description.",
		connector:    "dovecote_98ef38ddf00c7fb8d374f343b86b2a29", version: "1.0.1", actions: []string{"joinRota Join Rota", "pauseVolunteer Pause Volunteer", "customAPIAction Custom API Action"},
		userDocs: "https://dovecoteparish.org.uk/guides/okta-workflows", docsText: docsBrief("Dovecote Parish", "1.0.1", "Join Rota", "Pause Volunteer"),
		apiDocs: "https://dovecoteparish.org.uk/guides/api", referenceText: referenceList("Dovecote Parish", "https://my.dovecoteparish.org.uk/api/1", "POST /rotas/{id}/volunteers", "POST /volunteers/{id}/pause"),
	},
	{
		name: "Tremor", website: "https://tremor.sh", useCases: "Automation",
		description: "Tremor pages on-call engineers. Okta Workflows puts new hires on a rotation and swaps out people who are leaving, so no shift is left uncovered.",
		support:     "https://tremor.sh/help", escalation: "page-us@tremor.sh",
		testURL: "https://tremor.sh/login", user: "isvtest@okta.com",
		instructions: "Team lead of team \"sample\". Its pages go nowhere. Flow descriptions have input and expected output.",
		connector:    "tremor_5c6650efa16189722103e2e1eb2ed2b0", version: "3.4.0", actions: []string{"joinRotation Join Rotation", "swapShifts Swap Shifts", "listRotations List Rotations", "customAPIAction Custom API Action"},
		userDocs: "https://tremor.sh/docs/okta-workflows", docsText: docsBrief("Tremor", "3.4.0", "Join Rotation", "Swap Shifts", "List Rotations"),
		apiDocs: "https://tremor.sh/docs/api", referenceText: referenceList("Tremor", "https://api.tremor.sh/3", "POST /rotations/{id}/members", "POST /shifts/swap", "GET /rotations"),
	},
	{
		name: "Nimue Notebook", website: "https://www.nimue-labs.ch/notebook", useCases: "Automation|Lifecycle Management",
		description: "Nimue Notebook is an electronic laboratory notebook for pharmaceutical research. Scientists are onboarded by Okta Workflows with the projects of their group. When a scientist is offboarded, the flow locks the notebooks, names a custodian, and leaves the signatures valid, as GxP rules demand.",
		support:     "support@nimue-labs.ch +41_61_588_0934 https://www.nimue-labs.ch/support/faq", escalation: "nimue-cloud-operations@nimue-labs.ch",
		testURL: "https://eln.nimue-labs.ch/login", user: "isvtest@okta.com",
		instructions: "Role: notebook administrator in the tenant \"Sample Pharma\". Two-factor sign-in is off for this user. A list of all tests with expected results: https://www.nimue-labs.ch/support/okta-tests (no sign-in needed).",
		connector:    "nimuenotebook_59a68c66d30e796517e6917f1e04cd0b", version: "2.5.0", actions: []string{"addScientist Add Scientist", "lockNotebooks Lock Notebooks", "nameCustodian Name Custodian", "customAPIAction Custom API Action"},
		userDocs: "https://www.nimue-labs.ch/support/okta-workflows", docsText: docsChapters("Nimue Notebook", "2.5.0", "Add Scientist", "Lock Notebooks", "Name Custodian"),
		apiDocs: "https://developer.nimue-labs.ch/notebook/v2", referenceText: referenceList("Nimue Notebook", "https://eln.nimue-labs.ch/api/v2", "POST /scientists", "POST /scientists/{id}/lock", "PUT /notebooks/{id}/custodian"),
	},
	{
		name: "Halcyon Badge", website: "https://halcyonbadge.sg", useCases: "Automation",
		description: "Halcyon Badge prints and encodes staff badges for office towers. Flows in Okta Workflows order a badge when a person starts, reprint it after a change of name, and disable it at every turnstile when the person is deactivated in Okta.",
		support:     "service@halcyonbadge.sg +65_6812_4407", escalation: "hb-integration-team@halcyonbadge.sg",
		testURL: "https://portal.halcyonbadge.sg/login", user: "isvtest@okta.com",
		instructions: "Tenant administrator of \"Sample Tower 3\". Badges ordered there are not printed. Orders > All is where results appear, and the flows say what to expect.",
		connector:    "halcyonbadge_2184c7f65c8c3d3301fdca03cf8458c5", version: "1.5.0", actions: []string{"orderBadge Order Badge", "reprintBadge Reprint Badge", "disableBadge Disable Badge", "customAPIAction Custom API Action"},
		userDocs: "https://halcyonbadge.sg/resources/okta-workflows", docsText: docsFields("Halcyon Badge", "1.5.0", "the building code and an API key", "Order Badge|name (text, required), photo (file, optional), tower (text, required)|order number (text)", "Reprint Badge|badge number (text, required), name (text, required)|order number (text)", "Disable Badge|badge number (text, required)|disabled at (date and time)"),
		apiDocs: "https://halcyonbadge.sg/resources/api-v1", referenceText: referenceList("Halcyon Badge", "https://portal.halcyonbadge.sg/api/v1", "POST /orders", "POST /badges/{number}/reprint", "POST /badges/{number}/disable"),
	},
	{
		name: "VeriMarhaba", website: "https://verimarhaba.ae/workforce", useCases: "Identity Verification|Automation",
		description: "VeriMarhaba verifies identity documents from the Gulf, with a chip read and a live selfie. A flow in Okta Workflows can send a verification request to a new employee before the account is activated, wait for the result, and keep the reference number for the auditor. No image of a document reaches Okta.",
		support:     "client.care@verimarhaba.ae +971_2_639_1845", escalation: "verification-ops@verimarhaba.ae",
		testURL: "https://console.verimarhaba.ae/login", user: "isvtest@okta.com",
		instructions: "The account is a console administrator. Requests to people in the group \"Specimen\" are answered by the system itself within one minute: names with A are approved, others are rejected. The flows mention the result to be expected.",
		connector:    "verimarhaba_1b868301b0c48293f6d349b1025585fd", version: "1.4.1", actions: []string{"sendRequest Send Request", "readResult Read Result", "cancelRequest Cancel Request", "customAPIAction Custom API Action"},
		userDocs: "https://verimarhaba.ae/workforce/docs/okta-workflows", docsText: docsChapters("VeriMarhaba", "1.4.1", "Send Request", "Read Result", "Cancel Request"),
		apiDocs: "https://verimarhaba.ae/workforce/docs/api", referenceText: referenceList("VeriMarhaba", "https://api.verimarhaba.ae/v1", "POST /requests", "GET /requests/{id}", "DELETE /requests/{id}"),
	},
	{
		name: "Klíčenka", website: "https://klicenka.cz/en", useCases: "Multifactor Authentication (MFA)|Automation",
		description: "Klíčenka delivers FIDO2 security keys to homes and offices in Europe. Okta Workflows orders a key for each new employee and a replacement for a lost one, and tells the help desk when the parcel has arrived, so that employees can enroll a second factor on their first day.",
		support:     "podpora@klicenka.cz +420_225_386_071", escalation: "vyvoj-pohotovost@klicenka.cz",
		testURL: "https://sklad.klicenka.cz/login", user: "isvtest@okta.com",
		instructions: "Account of the customer \"Vzorek s.r.o.\" with the role Manager; choose English at the top. Nothing is shipped. Orders show the state that the flows describe.",
		connector:    "klicenka_11579ff1cd3c46f82f33655a284eafef", version: "1.0.6", actions: []string{"orderKey Order Key", "replaceKey Replace Key", "trackParcel Track Parcel", "customAPIAction Custom API Action"},
		userDocs: "https://klicenka.cz/en/docs/okta-workflows", docsText: docsFields("Klíčenka", "1.0.6", "the customer number and an access token", "Order Key|recipient (object, required), model (choice, required)|order (object)", "Replace Key|serial number (text, required), reason (choice, required)|order (object)", "Track Parcel|order number (text, required)|state (text), delivered at (date)"),
		apiDocs: "https://klicenka.cz/en/docs/api", referenceText: referenceList("Klíčenka", "https://api.klicenka.cz", "POST /orders", "POST /keys/{serial}/replacement", "GET /orders/{number}/parcel"),
	},
	{
		name: "Shomer Cases", website: "https://shomer-cases.co.il/en", useCases: "Risk Signal Sharing|Automation",
		description: "Shomer Cases helps insider risk teams investigate leaks of documents. When a case reaches the risk level High, Okta Workflows picks up the signal, ends the person's Okta sessions, and writes each step back to the case. When the case is closed, access is restored.",
		support:     "support@shomer-cases.co.il +972_3_761_2284", escalation: "shomer-rnd-duty@shomer-cases.co.il",
		testURL: "https://cases.shomer-cases.co.il/login", user: "isvtest@okta.com",
		instructions: "Investigator with the permission Manage Cases. Case 118 is at level Medium: raise it to High, and the flow \"Test List High Cases\" finds it. What else is tested stands in the descriptions.",
		connector:    "shomercases_2927670a326935190060c669ca41e714", version: "2.1.0", actions: []string{"readCase Read Case", "addStep Add Step", "listHighCases List High Cases", "customAPIAction Custom API Action"},
		userDocs: "https://shomer-cases.co.il/en/kb/okta-workflows", docsText: docsChapters("Shomer Cases", "2.1.0", "Read Case", "Add Step", "List High Cases"),
		apiDocs: "https://shomer-cases.co.il/en/kb/api", referenceText: referenceList("Shomer Cases", "https://cases.shomer-cases.co.il/api/v2", "GET /cases", "GET /cases/{id}", "POST /cases/{id}/steps"),
	},
	{
		name: "Hauspost Mailroom", website: "https://www.hauspost.at/en/mailroom", useCases: "Automation",
		description: "Hauspost Mailroom registers parcels and letters at the front desks of large buildings. With the connector, Okta Workflows keeps the floor and the delegate of each recipient up to date, and redirects waiting parcels when a recipient leaves the company.",
		support:     "servicedesk@hauspost.at +43_732_997_160", escalation: "hauspost-betrieb@hauspost.at",
		testURL: "https://portal.hauspost.at/login", user: "isvtest@okta.com",
		instructions: "The building is called \"Musterturm\" and has 14 waiting parcels. You are its mailroom manager. Recipients > Log lists the changes, and each flow has a description of its test.",
		connector:    "hauspost_7f4d1a5d26ae80010eb2ed98558f71e8", version: "1.8.0", actions: []string{"updateRecipient Update Recipient", "setDelegate Set Delegate", "redirectParcels Redirect Parcels", "customAPIAction Custom API Action"},
		userDocs: "https://www.hauspost.at/en/manual/okta-workflows", docsText: docsFields("Hauspost Mailroom", "1.8.0", "an integration user with the right Manage Recipients", "Update Recipient|email (text, required), floor (text, optional)|recipient (object)", "Set Delegate|email (text, required), delegate (text, required)|recipient (object)", "Redirect Parcels|email (text, required), to (text, required)|number of parcels (number)"),
		apiDocs: "https://www.hauspost.at/en/manual/rest-api", referenceText: referenceList("Hauspost", "https://portal.hauspost.at/rest", "PATCH /recipients/{email}", "PUT /recipients/{email}/delegate", "POST /parcels/redirect"),
	},
	{
		name: "Taka Timesheet", website: "https://taka-timesheet.jp/en", useCases: "Automation|Directory and HR Sync",
		description: "Taka Timesheet records working hours in line with Japanese labor law. Departments and managers are synchronized from Okta profiles by a flow each night. Another flow closes the timesheet of an employee who retires and sends it to the manager for approval.",
		support:     "support@taka-timesheet.jp +81_6_7710_2956", escalation: "taka-kaihatsu@taka-timesheet.jp",
		testURL: "https://kintai.taka-timesheet.jp/login", user: "oin-test@taka-timesheet.jp",
		instructions: "Company ID on the sign-in page: takademo. The account is an administrator, and the screens are in English. Members > Sync log shows the effect of each flow; the expected values are in the flow descriptions.",
		connector:    "takatimesheet_e97b1b32d282193b846e34c2c14e792f", version: "1.6.0", actions: []string{"updateMember Update Member", "closeTimesheet Close Timesheet", "listMembers List Members", "customAPIAction Custom API Action"},
		userDocs: "https://taka-timesheet.jp/en/help/okta-workflows", docsText: docsChapters("Taka Timesheet", "1.6.0", "Update Member", "Close Timesheet", "List Members"),
		apiDocs: "https://developer.taka-timesheet.jp/en/v1", referenceText: referenceList("Taka Timesheet", "https://api.taka-timesheet.jp/v1", "PATCH /members/{id}", "POST /members/{id}/timesheet/close", "GET /members"),
	},
	{
		name: "Greenroom Crew", website: "https://greenroomcrew.com", useCases: "Lifecycle Management|Automation",
		description: "Greenroom Crew handles deal memos, call sheets, and wrap for film and TV productions. As soon as a deal memo is signed, Okta Workflows can create the crew member's Okta account for the length of the shoot. When the production wraps, Greenroom Crew lists the accounts and the flow deactivates them.",
		support:     "support@greenroomcrew.com +1_323_417_6690", escalation: "greenroom-sre@greenroomcrew.com",
		testURL: "https://app.greenroomcrew.com/login", user: "isvtest@okta.com",
		instructions: "Production coordinator on the sample show \"Untitled Heist\". To see new data, open Deal Memos, choose any draft and click Sign as crew (sample shows only), then run the flows. Their descriptions tell what comes out.",
		connector:    "greenroomcrew_c935bb256cff6a4aa60346383acef763", version: "1.9.2", actions: []string{"readDealMemo Read Deal Memo", "listWrapped List Wrapped Crew", "updateCrewMember Update Crew Member", "customAPIAction Custom API Action"},
		userDocs: "https://help.greenroomcrew.com/okta-workflows", docsText: docsFields("Greenroom Crew", "1.9.2", "a production API key", "Read Deal Memo|memo ID (text, required)|crew member (object), start (date), wrap (date)", "List Wrapped Crew|production (text, required)|crew members (list of objects)", "Update Crew Member|crew ID (text, required), login (text, optional)|crew member (object)"),
		apiDocs: "https://help.greenroomcrew.com/api", referenceText: referenceList("Greenroom Crew", "https://api.greenroomcrew.com/v2", "GET /dealmemos/{id}", "GET /productions/{id}/wrapped", "PATCH /crew/{id}"),
	},
	{
		name: "Pampa Vet", website: "https://pampavet.com.ar/en", useCases: "Automation",
		description: "Pampa Vet is practice software for veterinary clinics, from appointments to vaccination certificates. Clinics with several branches use Okta Workflows to give veterinarians access to the branches where they work this week, and to withdraw the right to sign certificates when a license expires.",
		support:     "ayuda@pampavet.com.ar +54_11_5368_2910", escalation: "plataforma-guardia@pampavet.com.ar",
		testURL: "https://clinica.pampavet.com.ar/login", user: "isvtest@okta.com",
		instructions: "Select \"English\" in the profile menu. The account is the owner of the clinic \"Ejemplo\" with two branches. Staff > Permissions is updated by the flows as their descriptions say.",
		connector:    "pampavet_8173649b55739afc87523bd1c2a3f7d3", version: "1.1.5", actions: []string{"setBranches Set Branches", "withdrawSigning Withdraw Signing", "readLicense Read License", "customAPIAction Custom API Action"},
		userDocs: "https://pampavet.com.ar/en/help/okta-workflows", docsText: docsChapters("Pampa Vet", "1.1.5", "Set Branches", "Withdraw Signing", "Read License"),
		apiDocs: "https://pampavet.com.ar/en/help/api", referenceText: referenceList("Pampa Vet", "https://api.pampavet.com.ar/v1", "PUT /vets/{id}/branches", "DELETE /vets/{id}/signing", "GET /vets/{id}/license"),
	},
	{
		name: "Ferryman Charter", website: "https://ferryman.hr/charter", useCases: "Automation",
		description: "Ferryman Charter runs bookings, crews and check-in for yacht charter fleets in the Adriatic. Okta Workflows assigns skippers and hosts to a base for the season, extends the assignment, and releases their open check-ins when the season ends.",
		support:     "support@ferryman.hr +385_21_449_0376", escalation: "ferryman-dezurni@ferryman.hr",
		testURL: "https://fleet.ferryman.hr/login", user: "isvtest@okta.com",
		instructions: "Base manager in \"Sample Marina\", with four yachts. Crew > Assignments shows the results, which are announced in the description of each flow.",
		connector:    "ferrymancharter_3f0c1e7ad92b4458a6e1b07c5d2f9846", version: "2.3.0", actions: []string{"assignCrew Assign Crew", "extendAssignment Extend Assignment", "releaseCheckins Release Check-ins", "customAPIAction Custom API Action"},
		userDocs: "https://ferryman.hr/help/okta-workflows", docsText: docsFields("Ferryman Charter", "2.3.0", "a base key from Settings > Keys", "Assign Crew|email (text, required), base (text, required), until (date, required)|assignment ID (text)", "Extend Assignment|assignment ID (text, required), until (date, required)|assignment (object)", "Release Check-ins|email (text, required)|number of check-ins (number)"),
		apiDocs: "https://ferryman.hr/help/api", referenceText: referenceList("Ferryman", "https://fleet.ferryman.hr/api", "POST /assignments", "PATCH /assignments/{id}", "POST /checkins/release"),
		existing: "Ferryman Charter", changes: "The card Extend Assignment is new. Assign Crew now requires an end date; flows that were built with 2.2.0 keep running with the end of the season as the default.",
		before: &vendor{name: "Ferryman Charter", website: "https://ferryman.hr/charter", useCases: "Automation", description: "Ferryman Charter runs bookings, crews and check-in for yacht charter fleets in the Adriatic. Okta Workflows assigns skippers and hosts to a base, and releases their open check-ins when the season ends.", support: "support@ferryman.hr +385_21_449_0376", escalation: "ferryman-dezurni@ferryman.hr", testURL: "https://fleet.ferryman.hr/login", user: "isvtest@okta.com", connector: "ferrymancharter_3f0c1e7ad92b4458a6e1b07c5d2f9846", version: "2.2.0", userDocs: "https://ferryman.hr/help/okta-workflows", apiDocs: "https://ferryman.hr/help/api"},
	},

	// Both types
	{
		name: "Kettle & Crane Lettings", website: "https://kettleandcrane.co.uk/lettings", useCases: "Automation|Directory and HR Sync",
		description: "Kettle & Crane Lettings manages tenancies, repairs and inspections for letting agents. It reads branch staff from Okta every hour, so new negotiators appear in the diary with their branch and phone number. Cards for Okta Workflows reassign viewings and repairs when a colleague goes on leave or moves to another branch.",
		support:     "support@kettleandcrane.co.uk +44_117_205_6638", escalation: "kc-platform-alerts@kettleandcrane.co.uk",
		testURL: "https://desk.kettleandcrane.co.uk/login", user: "isvtest@okta.com",
		instructions: "You are head office administrator of \"Sample & Daughters\".\nAPI service: Settings > People > Okta takes the credentials, and Refresh on the same page reads staff from your org.\nConnector: Diary > Handovers shows what the flows did. Their descriptions give input and expected output.",
		connector:    "kettlecrane_5a0f8b7da77b9d058468b89fbf463b8a", version: "1.7.1", actions: []string{"reassignViewings Reassign Viewings", "reassignRepairs Reassign Repairs", "setLeave Set Leave", "customAPIAction Custom API Action"},
		userDocs: "https://kettleandcrane.co.uk/help/okta-workflows", docsText: docsChapters("Kettle & Crane Lettings", "1.7.1", "Reassign Viewings", "Reassign Repairs", "Set Leave"),
		apiDocs: "https://developers.kettleandcrane.co.uk/", referenceText: referenceList("Kettle & Crane", "https://desk.kettleandcrane.co.uk/api/v1", "POST /viewings/reassign", "POST /repairs/reassign", "PUT /people/{id}/leave"),
		scopes: "okta.users.read Name, branch and phone number of staff\nokta.groups.read Chooses the staff to import, by group",
		guide:  "https://kettleandcrane.co.uk/help/okta-people", guideText: guideValues("Kettle & Crane Lettings", "Settings > People > Okta", "Staff with their branch and phone number are read from Okta every hour."),
	},
	{
		name: "Xóchitl Nómina", website: "https://xochitlnomina.mx/en", useCases: "Directory and HR Sync|Lifecycle Management|Automation",
		description: "Xóchitl Nómina pays employees in Mexico, Guatemala and Costa Rica, and files the social security reports. New hires are created as Okta users with position and cost center, changes are synchronized every 30 minutes, and users are deactivated on the date of termination. With its Workflows cards, companies hold a final payment while equipment has not been returned.",
		support:     "soporte@xochitlnomina.mx +52_33_3871_4425", escalation: "xochitl-incidencias@xochitlnomina.mx",
		testURL: "https://nomina.xochitlnomina.mx/login", user: "isvtest@okta.com",
		instructions: "The account is a payroll administrator of \"Empresa Muestra\" and is set to English.\n\nAPI service: open Company > Connections > Okta and enter the credentials. Hire any candidate under Staff > Candidates to create a user in Okta; terminate the same person with today's date to deactivate it.\nConnector: Payments > Held lists what the flows hold or release. See the flow descriptions.",
		connector:    "xochitlnomina_c21510562a73ce9ed2ad2a2e06e4b36c", version: "1.2.0", actions: []string{"holdPayment Hold Payment", "releasePayment Release Payment", "readPayslip Read Payslip Status", "customAPIAction Custom API Action"},
		userDocs: "https://xochitlnomina.mx/en/help/okta-workflows", docsText: docsFields("Xóchitl Nómina", "1.2.0", "an integration key from Company > Keys", "Hold Payment|employee number (text, required), reason (text, required)|hold ID (text)", "Release Payment|hold ID (text, required)|released at (date and time)", "Read Payslip Status|employee number (text, required), month (text, required)|status (text)"),
		apiDocs: "https://xochitlnomina.mx/en/help/api-reference", referenceText: referenceList("Xóchitl Nómina", "https://api.xochitlnomina.mx/v1", "POST /holds", "DELETE /holds/{id}", "GET /payslips/{employee}/{month}"),
		scopes: "okta.users.manage Creates users for new hires, updates position and cost center, and deactivates users on termination",
		guide:  "https://xochitlnomina.mx/en/help/okta-users", guideText: guideStages("Xóchitl Nómina", "Company > Connections > Okta", "Users are created, updated and deactivated in Okta as payroll has them."),
	},

	// API services
	{
		name: "Ashfall Log Search", website: "https://ashfall.co.nz/log-search", useCases: "Centralized Logging",
		description: "Ashfall Log Search keeps the logs of councils, ports and power companies for seven years and finds a line in seconds. It polls the Okta System Log each minute, so sign-ins and changes by admins stand beside the logs of firewalls and servers. An alert names the person and not only the address.",
		support:     "support@ashfall.co.nz +64_4_887_3160", escalation: "ashfall-pager@ashfall.co.nz",
		testURL: "https://search.ashfall.co.nz/login", user: "isvtest@okta.com",
		instructions: "You're the owner of the workspace \"okta-review\". Inputs > Add > Okta asks for domain, client ID and secret; polling starts when you save. To poll right away, press Poll now. Lines appear under Search with source:okta.",
		scopes:       "okta.logs.read Events of the System Log, which become lines in the search",
		guide:        "https://docs.ashfall.co.nz/inputs/okta", guideText: guideStages("Ashfall Log Search", "Inputs > Add > Okta", "The Okta System Log is polled each minute."),
		existing: "Ashfall Log Search", changes: "Alerts now name the person, so the description says so. The configuration guide moved from our old wiki to docs.ashfall.co.nz. Scopes and behavior for current customers stay the same.",
		before: &vendor{name: "Ashfall Log Search", website: "https://ashfall.co.nz/log-search", useCases: "Centralized Logging", description: "Ashfall Log Search keeps the logs of councils, ports and power companies for seven years and finds a line in seconds. It polls the Okta System Log each minute, so sign-ins and changes by admins stand beside the logs of firewalls and servers.", support: "support@ashfall.co.nz +64_4_887_3160", escalation: "ashfall-pager@ashfall.co.nz", testURL: "https://search.ashfall.co.nz/login", user: "isvtest@okta.com", scopes: "okta.logs.read Events of the System Log, which become lines in the search", guide: "https://ashfall.co.nz/wiki/okta-input"},
	},
	{
		name: "Drawbridge Posture", website: "https://drawbridgehq.com/posture", useCases: "Zero Trust",
		description: "Drawbridge Posture scores laptops and phones by encryption, patches, and signs of a jailbreak. It reads devices and sign-ins from Okta and shows which people opened sensitive apps from a device that fails your baseline, so you know where access has to be tightened.",
		support:     "support@drawbridgehq.com https://help.drawbridgehq.com/troubleshooting", escalation: "posture-oncall@drawbridgehq.com",
		testURL: "https://app.drawbridgehq.com/login", user: "isvtest@okta.com",
		instructions: "Admin role, 40 simulated devices. Connect your org at Integrations > Okta; the first read starts by itself and takes two minutes. Integrations > Okta > Read again repeats it. Results are under Reports > Sensitive apps.",
		scopes:       "okta.devices.read Devices known to Okta, matched by serial number\nokta.logs.read Which device a sign-in came from\nokta.users.read Whose device it is",
		guide:        "https://help.drawbridgehq.com/okta", guideText: guideCompact("Drawbridge Posture", "Integrations > Okta"),
	},
	{
		name: "Neem HRMS", website: "https://www.neemhrms.in", useCases: "Directory and HR Sync|Lifecycle Management",
		description: "Neem HRMS is an HR suite for hospitals and schools in India and Bangladesh: attendance, leave, payroll and exit formalities. On joining, a user is created in Okta with designation and department; on transfer, the profile is updated; and on the last working day the user is deactivated, without manual entries in Okta.",
		support:     "help@neemhrms.in +91_80_4719_2265", escalation: "neem-okta-team@neemhrms.in",
		testURL: "https://hr.neemhrms.in/login", user: "isvtest@okta.com",
		instructions: "The login is for an HR manager of \"Sample Hospital\". Steps:\n1. Go to Setup > Integrations > Okta and enter domain, client ID and client secret.\n2. Go to Onboarding, open any candidate, and click Complete joining. The user is created in your org immediately.\n3. Go to Exit, choose the same employee, and click Relieve today. The user is deactivated.",
		scopes:       "okta.users.manage Creates a user on joining, updates the profile on transfer, and deactivates the user on the last working day",
		guide:        "https://www.neemhrms.in/docs/okta-integration", guideText: guideValues("Neem HRMS", "Setup > Integrations > Okta", "Employees of Neem HRMS become users in Okta."),
	},
	{
		name: "Bluff Bot Defense", website: "https://bluffdefense.com", useCases: "Bot or Fraud Detection",
		description: "Bluff Bot Defense recognizes credential stuffing at sign-in and registration pages. During an attack, it puts the attacking addresses into an Okta network zone that your policies block, and raises the level of bot protection in Okta. Both return to normal when the attack is over.",
		support:     "help@bluffdefense.com +1_503_893_2217", escalation: "bluff-soc@bluffdefense.com",
		testURL: "https://console.bluffdefense.com/login", user: "isvtest@okta.com",
		instructions: "Owner of the property \"shop.sample\". Responses > Okta stores the credentials. Simulator > Start attack puts two documentation addresses into the zone and raises the level; Stop attack undoes both.",
		scopes:       "okta.networkZones.manage Puts attacking addresses into a zone and takes them out again\nokta.botProtection.manage Raises the level of bot protection during an attack, and lowers it later",
		guide:        "https://bluffdefense.com/docs/okta", guideText: guideCompact("Bluff Bot Defense", "Responses > Okta"),
	},
	{
		name: "Passkey Pilot", website: "https://passkeypilot.nl", useCases: "Multifactor Authentication (MFA)",
		description: "Passkey Pilot helps companies move from text messages to passkeys. It reads from Okta which factors people have enrolled and which policies ask for them, invites the next group of people at the right time, and shows the progress of each department.",
		support:     "hulp@passkeypilot.nl https://passkeypilot.nl/questions", escalation: "pilot-engineers@passkeypilot.nl",
		testURL: "https://app.passkeypilot.nl/login", user: "isvtest@okta.com",
		instructions: "Role: rollout manager. Go to Source > Okta and connect. Press Read factors to start. Progress > Departments then shows your org. Invitations are only previewed in this account, never sent.",
		scopes:       "okta.users.read People, their departments, and the factors that they have enrolled\nokta.authenticators.read Whether passkeys are turned on\nokta.policies.read Which sign-in policies ask for which factor",
		guide:        "https://passkeypilot.nl/docs/connect-okta", guideText: guideStages("Passkey Pilot", "Source > Okta", "Enrolled factors and sign-in policies are read from Okta once a day."),
	},
	{
		name: "Entitlement Atlas", website: "https://entitlement-atlas.de/en", useCases: "Identity Governance and Administration (IGA)",
		description: "Entitlement Atlas draws a map of who can reach what in a company, and why. Users, groups, app assignments and admin roles are read from Okta every night and compared with the rules for segregation of duties. Each conflict goes to the owner of the application for a decision.",
		support:     "support@entitlement-atlas.de +49_711_2195_4480", escalation: "atlas-bereitschaft@entitlement-atlas.de",
		testURL: "https://portal.entitlement-atlas.de/login", user: "isvtest@okta.com",
		instructions: "Governance administrator of the tenant \"Muster AG\". 1. Sources > New > Okta: fill in the form and save. 2. Sources > Okta > Import starts a run of about one minute. 3. Map > Okta shows your org; Conflicts shows the sample rule \"May create and approve\".",
		scopes:       "okta.users.read People on the map\nokta.groups.read Groups and who belongs to them\nokta.apps.read Apps that people and groups are assigned to\nokta.roles.read Admin roles, which have rules of their own",
		guide:        "https://docs.entitlement-atlas.de/en/sources/okta", guideText: guideStages("Entitlement Atlas", "Sources > New > Okta", "Users, groups, app assignments and admin roles are read every night."),
	},
	{
		name: "Baobab Verify", website: "https://baobabverify.africa", useCases: "Identity Verification",
		description: "Baobab Verify checks national identity cards and passports from 34 African countries with the camera of a phone. When an employee has lost the phone, Baobab Verify compares a selfie with the document on file and, if they match, resets the factors in Okta, without a call to the help desk.",
		support:     "support@baobabverify.africa +221_33_859_7142", escalation: "baobab-reliability@baobabverify.africa",
		testURL: "https://studio.baobabverify.africa/login", user: "isvtest@okta.com",
		instructions: "You have the role Recovery Administrator. Enter the credentials at Recovery > Okta. Then go to Recovery > Cases > New, type the email of a user in your org, and choose Sample match: the factors of that user are reset. Sample mismatch resets nothing.",
		scopes:       "okta.users.manage Resets the factors of a person whose selfie matches the document",
		guide:        "https://baobabverify.africa/help/okta", guideText: guideValues("Baobab Verify", "Recovery > Okta", "Factors of people who have been verified are reset in Okta."),
	},
	{
		name: "Riskbarometer", website: "https://riskbarometer.se/en", useCases: "Risk Signal Sharing",
		description: "Riskbarometer estimates from phishing reports, leaked passwords and travel how likely it is that an account is in danger. Each change of level is shared with Okta as the user's risk, so that your policies can ask for another factor or end the session.",
		support:     "support@riskbarometer.se +46_31_788_4093", escalation: "barometer-jour@riskbarometer.se",
		testURL: "https://app.riskbarometer.se/login", user: "isvtest@okta.com",
		instructions: "Security analyst with all rights. Outputs > Okta > Connect. Then open People, choose a person whose email exists in your org, and move the slider to High: the risk of that user changes in Okta within seconds. Low takes it back.",
		scopes:       "okta.userRisk.manage Sets the risk of a user when the level changes\nokta.users.read Finds the user by email",
		guide:        "https://riskbarometer.se/en/docs/okta", guideText: guideCompact("Riskbarometer", "Outputs > Okta"),
	},
	{
		name: "Driftmark", website: "https://driftmark.io", useCases: "Automation",
		description: "Driftmark watches the configuration of your Okta org for drift. Every change of a policy or a network zone is compared with the approved baseline, and what was changed without approval is automatically put back and reported.",
		support:     "support@driftmark.io", escalation: "driftmark-prod@driftmark.io",
		testURL: "https://driftmark.io/app/login", user: "isvtest@okta.com",
		instructions: "Owner. Orgs > Add takes the three values and saves a baseline. Change a network zone in your org, then press Compare: the change is listed and put back.",
		scopes:       "okta.policies.manage Reads policies and puts back changes that were not approved\nokta.networkZones.manage Reads network zones and restores those that differ from the baseline",
		guide:        "https://driftmark.io/docs/okta", guideText: guideCompact("Driftmark", "Orgs > Add"),
	},
	{
		name: "SeatSense", website: "https://seatsense.ie", useCases: "Lifecycle Management",
		description: "SeatSense reclaims software licenses. It learns from Okta who is assigned to an app and when they last opened it, and asks those who haven't for 45 days. If they give it up or don't respond, SeatSense removes the assignment; a new request assigns the app again.",
		support:     "help@seatsense.ie +353_21_241_7786 https://seatsense.ie/support", escalation: "seatsense-oncall@seatsense.ie",
		testURL: "https://my.seatsense.ie/login", user: "isvtest@okta.com",
		instructions: "Workspace administrator. Connect at Settings > Okta, then choose Settings > Okta > Scan. For a removal, open Apps, pick one with an assigned test user, and click Reclaim now.",
		scopes:       "okta.apps.manage Removes assignments that people gave up, and assigns an app again on request\nokta.logs.read When an app was last opened\nokta.users.read Name and email of the people to ask",
		guide:        "https://help.seatsense.ie/connect-okta", guideText: guideValues("SeatSense", "Settings > Okta", "App assignments and their last use are read from Okta, and unused ones are removed."),
	},
	{
		name: "Faro Campus", website: "https://farocampus.co/en", useCases: "Directory and HR Sync",
		description: "Faro Campus sends urgent messages to students and staff by text message, loudspeaker and screen. Its recipients come from Okta: people and groups are imported every 15 minutes, so a message to the chemistry building reaches those who study or work there this semester.",
		support:     "soporte@farocampus.co +57_601_744_9083", escalation: "faro-disponibilidad@farocampus.co",
		testURL: "https://panel.farocampus.co/login", user: "isvtest@okta.com",
		instructions: "English is the default language. The account is a security office administrator of \"Universidad Ejemplo\". Recipients > Okta connects an org, and Recipients > Import starts a request. The account can't send real messages: they are shown on Messages > Preview.",
		scopes:       "okta.users.read Names, phone numbers and email addresses of recipients\nokta.groups.read Groups for buildings, courses and departments",
		guide:        "https://farocampus.co/en/help/okta-recipients", guideText: guideStages("Faro Campus", "Recipients > Okta", "Recipients and their groups are imported from Okta every 15 minutes."),
	},
	{
		name: "Samband Intranet", website: "https://samband.no/en/intranet", useCases: "Directory and HR Sync",
		description: "Samband Intranet is a start page for companies with shops, warehouses and offices. Employee cards and the organization chart are filled from Okta profiles, and news can be addressed to the groups that you already have in Okta.",
		support:     "kundestotte@samband.no +47_73_90_18_44", escalation: "samband-vakt@samband.no",
		testURL: "https://min.samband.no/login", user: "isvtest@okta.com",
		instructions: "You are an intranet administrator of the sample company \"Prøve AS\". Administration > People > Okta holds the settings, and \"Fetch all\" starts an import. People and News > Audience show what was read.",
		scopes:       "okta.users.read Name, title, manager, and location on the employee card\nokta.groups.read Audiences for news",
		guide:        "https://samband.no/en/help/okta", guideText: guideValues("Samband Intranet", "Administration > People > Okta", "Employee cards, the organization chart and audiences are filled from Okta."),
	},
	{
		name: "Whistlepost MDR", website: "https://whistlepost.com/mdr", useCases: "Centralized Logging|Automation",
		description: "Whistlepost MDR is a managed detection and response service, staffed around the clock. It collects the Okta System Log together with endpoint and cloud logs. When our analysts confirm that an account was taken over, Whistlepost MDR automatically suspends the user in Okta and ends all sessions.",
		support:     "soc-support@whistlepost.com +1_720_903_4461", escalation: "whistlepost-tier3@whistlepost.com",
		testURL: "https://portal.whistlepost.com/login", user: "isvtest@okta.com",
		instructions: "Customer administrator of \"Review Corp\". Telemetry > Okta: enter the credentials, save, and press Collect to pull the last hour of the System Log. For the response, open Incidents > Sample takeover, choose a user of your org, and click Confirm; Release lifts the suspension.",
		scopes:       "okta.logs.read Sign-in and admin events for detection\nokta.users.manage Suspends a user after a confirmed takeover, ends the sessions, and unsuspends the user later",
		guide:        "https://docs.whistlepost.com/telemetry/okta", guideText: guideStages("Whistlepost MDR", "Telemetry > Okta", "The System Log is collected, and users are suspended after a confirmed takeover."),
	},
	{
		name: "Clinchmark", website: "https://www.clinchmark.com", useCases: "Identity Governance and Administration (IGA)",
		description: "Clinchmark gathers the evidence for SOC 2 and ISO 27001 audits. From Okta it reads users, groups, and admin roles once a day, shows that leavers lost their access in time, and prepares the quarterly access review for each manager.",
		support:     "https://help.clinchmark.com/ support@clinchmark.com", escalation: "clinchmark-eng-escalations@clinchmark.com",
		testURL: "https://app.clinchmark.com/login", user: "isvtest@okta.com",
		instructions: "Compliance admin in the workspace \"Okta OIN\". Connections > Okta > Connect, paste the values, and choose Collect evidence. Evidence > CC6.2 and Reviews > Q4 show the data. No second factor is set for the user.",
		scopes:       "okta.users.read Accounts, with the dates of creation and deactivation\nokta.groups.read Memberships that managers review\nokta.roles.read Admins, whom auditors ask about first",
		guide:        "https://help.clinchmark.com/okta-setup", guideText: guideCompact("Clinchmark", "Connections > Okta"),
	},
	{
		name: "Interim", website: "https://interim.pt/en", useCases: "Zero Trust|Identity Governance and Administration (IGA)",
		description: "Interim gives admin rights for hours, and not for good. An approved request adds the person to a group in Okta, and at the end of the period the person is taken out again. Who asked, who approved, and when, is written down for your access reviews.",
		support:     "help@interim.pt", escalation: "machine-room@interim.pt",
		testURL: "https://interim.pt/en/login", user: "isvtest@okta.com",
		instructions: "Owner. Connect at Okta > Connect. Requests > New, choose a group of your org and 10 minutes, and approve it with the button beside it: the person is in the group until the time is up.",
		scopes:       "okta.groups.manage Adds a person to a group and removes the person when the period ends\nokta.users.read Finds the person who asks",
		guide:        "https://interim.pt/en/docs", guideText: guideCompact("Interim", "Okta > Connect"),
	},
	{
		name: "Hwarang Endpoint", website: "https://www.hwarang.co.kr/en/endpoint", useCases: "Zero Trust",
		description: "Hwarang Endpoint protects about two million computers in Korean banks and ministries from malware. If a computer is infected, Hwarang Endpoint suspends the device in Okta so that it can't reach any app, and unsuspends it after it has been cleaned.",
		support:     "support@hwarang.co.kr +82_2_3149_8820", escalation: "endpoint-emergency@hwarang.co.kr",
		testURL: "https://console.hwarang.co.kr/en/login", user: "isvtest@okta.com",
		instructions: "Console manager of the sample group \"Review\". Please register the credentials under Response > Okta. To trigger a request, select a computer under Assets whose serial number you have set to that of a device in your org, and choose More > Simulate infection. More > Clean reverts it.",
		scopes:       "okta.devices.manage Suspends the device of an infected computer, and unsuspends it after cleaning",
		guide:        "https://www.hwarang.co.kr/en/support/okta", guideText: guideStages("Hwarang Endpoint", "Response > Okta", "Devices of infected computers are suspended in Okta, and unsuspended later."),
	},
	{
		name: "Atelier Organigramme", website: "https://atelier-organigramme.fr/en", useCases: "Directory and HR Sync",
		description: "Atelier Organigramme draws organization charts and keeps them up to date. Names, positions and managers are taken from Okta every night, HR adds vacancies, and a chart can be printed or shared with a board before a reorganization.",
		support:     "bonjour@atelier-organigramme.fr +33_5_61_07_44_92", escalation: "equipe-technique@atelier-organigramme.fr",
		testURL: "https://app.atelier-organigramme.fr/login", user: "isvtest@okta.com",
		instructions: "The user is an editor with the right to manage sources. Sources > Okta: connect, then Import. The chart \"Okta\" is drawn as soon as the import ends.",
		scopes:       "okta.users.read Name, position and manager of each person on the chart",
		guide:        "https://atelier-organigramme.fr/en/help/okta", guideText: guideValues("Atelier Organigramme", "Sources > Okta", "Charts are drawn from the names, positions and managers in Okta."),
	},
	{
		name: "Mzansi Contractor Pass", website: "https://contractorpass.co.za", useCases: "Lifecycle Management",
		description: "Mzansi Contractor Pass keeps contracts, inductions and site permits of contractors at mines and refineries. It creates a user in Okta when an induction is passed, extends the access along with the contract, and deactivates the user at midnight after the last day on site.",
		support:     "helpdesk@contractorpass.co.za +27_21_835_6604", escalation: "mcp-standby@contractorpass.co.za",
		testURL: "https://sites.contractorpass.co.za/login", user: "isvtest@okta.com",
		instructions: "Site administrator of \"Shaft 0\". System > Okta: capture the credentials. Contractors > Thandi Sample > Pass induction creates the user in your org. Contracts > End now deactivates it.",
		scopes:       "okta.users.manage Creates a user after the induction, updates the end date in the profile, and deactivates the user when the contract ends",
		guide:        "https://contractorpass.co.za/support/okta-setup", guideText: guideValues("Mzansi Contractor Pass", "System > Okta", "Contractors become users in Okta for as long as their contract runs."),
	},
	{
		name: "Turnstile Audit Archive", website: "https://turnstile-archive.lu/en", useCases: "Centralized Logging",
		description: "Turnstile Audit Archive stores audit trails in such a way that a court can rely on them years later. For fund managers and insurers who have to show who had access to which system and when, it fetches the Okta System Log every five minutes, seals each batch with a time stamp, and produces a readable report for the supervisor on demand.",
		support:     "clients@turnstile-archive.lu +352_27_86_14_09", escalation: "turnstile-duty@turnstile-archive.lu",
		testURL: "https://vault.turnstile-archive.lu/login", user: "isvtest@okta.com",
		instructions: "Dear reviewer,\n\nthe account is an archivist with full rights in the archive \"Specimen Fund\". Kindly proceed as follows.\n1. Trails > Add > Okta: enter the Okta domain, the client ID and the client secret.\n2. Trails > Okta > Fetch now sends the first request.\n3. Reports > New > Okta produces a report of what was fetched.",
		scopes:       "okta.logs.read Events that are sealed and archived",
		guide:        "https://turnstile-archive.lu/en/manuals/okta", guideText: guideStages("Turnstile Audit Archive", "Trails > Add > Okta", "The System Log is fetched every five minutes and sealed."),
	},
	{
		name: "Candlepin Helpdesk", website: "https://candlepindesk.com", useCases: "Identity Verification|Automation",
		description: "Candlepin Helpdesk is the phone and chat desk of school districts. Before an agent helps a caller, Candlepin Helpdesk sends a push to the caller's Okta Verify and shows on the agent's screen whether the identity is confirmed. Unlocking the account and resetting the password in Okta then take one step, and the ticket is updated automatically.",
		support:     "support@candlepindesk.com +1_603_417_2258", escalation: "candlepin-platform@candlepindesk.com",
		testURL: "https://agent.candlepindesk.com/login", user: "isvtest@okta.com",
		instructions: "Lead agent in \"Sample District\". Admin > Identity > Okta for the credentials. Open the ticket \"Locked out\", set the caller to a user of your org who has Okta Verify, and press Verify caller. After the push is approved, press Reset password.",
		scopes:       "okta.users.manage Sends the push to verify a caller, and unlocks or resets the account afterwards\nokta.groups.read Shows the agent which school the caller belongs to",
		guide:        "https://help.candlepindesk.com/okta", guideText: guideValues("Candlepin Helpdesk", "Admin > Identity > Okta", "Callers are verified with Okta Verify before an agent resets a password."),
	},
}

// guideValues returns a guide with the three values in a list.
func guideValues(name, menu, does string) string {
	return "# " + name + ": Okta setup guide\n## What it does\n" + does + "\n## Prerequisites\nAn Okta org where you are a super administrator, and an administrator account in " + name + ". Plan ten minutes.\n" +
		"## Configuration steps\n1. Log in to the Okta Admin Console and go to Applications > API Service Integrations.\n2. Click Add Integration, look for " + name + " in the list, and click Next.\n3. Review the permissions, then click Install & Authorize.\n4. Copy the client secret before you close the dialog. It can't be displayed again.\n5. In another tab, log in to " + name + " and go to " + menu + ".\n6. Enter the values from Okta:\nOkta domain: for example mycompany.okta.com, without https\nClient ID: from the General tab of the integration\nClient secret: from step 4\n7. Click Save. The status turns to Connected.\n" +
		"## Troubleshooting\nNot connected: compare the domain and the client ID with those in Okta. Secret lost: add another one on the General tab in Okta, and enter it."
}

// guideStages returns a guide in three stages.
func guideStages(name, menu, does string) string {
	return "# Connecting " + name + " to Okta\nAudience: administrators. Reading time: 4 minutes.\n" + does + "\n## Before you begin\nYou need the super admin role in Okta and an administrator of " + name + ".\n" +
		"## Stage 1: authorize in Okta\n1. In the Admin Console, choose Applications, and then API Service Integrations.\n2. Choose Add Integration and select " + name + ".\n3. Read which permissions are granted and choose Install & Authorize.\n4. The client secret is displayed. Copy it, and choose Done.\n5. The Okta domain and the client ID remain visible on the integration's page.\n" +
		"## Stage 2: enter the credentials\n1. Sign in to " + name + " and open " + menu + ".\n2. Fill in the fields Okta domain, Client ID, and Client secret.\n3. Choose Save.\n" +
		"## Stage 3: check\n1. Start a first run by hand.\n2. Compare a few entries with those in Okta.\n## If something goes wrong\nThe message “invalid client” means that the secret was copied incompletely. The message “insufficient scope” means that the integration has to be authorized once more in Okta."
}

// guideCompact returns a guide on half a page.
func guideCompact(name, menu string) string {
	return "# " + name + " + Okta\nPrerequisites: an Okta super admin and a " + name + " owner.\n## Setup\n1. Okta: Applications > API Service Integrations > Add Integration > " + name + ".\n2. Okta: Install & Authorize. Copy the client secret.\n3. " + name + ": " + menu + ". Paste Okta domain, client ID, client secret.\n4. Press Connect.\n## Supported features\nWhat the scopes on the consent page say, and no more.\n## Troubleshooting\ninvalid_client: paste the secret again. access_denied: authorize again in Okta. Rate limit: wait a minute."
}

// docsFields returns a connector's documentation with the fields of each card, written as
// “Card|inputs|outputs”.
func docsFields(name, ver, auth string, cards ...string) string {
	s := "# " + name + " for Okta Workflows\nThis page describes version " + ver + " of the " + name + " connector.\n## Authorization\nTo authorize the connector you need " + auth + ".\n1. In Okta Workflows, open Connections and choose New Connection.\n2. Choose " + name + ", and name the connection.\n3. Enter the credentials and choose Create.\n"
	for _, c := range cards {
		part := strings.Split(c, "|")
		s += "## " + part[0] + "\nInput fields: " + part[1] + ".\nOutput fields: " + part[2] + ".\n"
	}
	return s + "## Custom API Action\nInput fields: relative URL (text, required), method (choice, required), query (object, optional), headers (object, optional), body (object, optional).\nOutput fields: status code (number), body (object).\n## Errors\nCards stop the flow on 401 and retry on 429."
}

// docsChapters returns a connector's documentation in numbered chapters.
func docsChapters(name, ver string, cards ...string) string {
	s := "# Okta Workflows connector of " + name + "\nDocumentation of connector version " + ver + "\n## Introduction\nThe connector brings actions of " + name + " to flows in Okta Workflows.\n## Authorize your account\n1. In the Workflows console, go to Connections > New Connection.\n2. Select " + name + " from the list.\n3. Enter the host of your tenant, then sign in as an administrator and allow access.\n## Action cards\n"
	for _, c := range cards {
		s += "### " + c + "\nField | Definition | Type | Required\nID | The record that the card works on | Text | Yes\nDetails | What is to be set | Object | No\nThe output is the record after the action.\n"
	}
	return s + "### Custom API Action\nField | Definition | Type | Required\nRelative URL | The path of the call | Text | Yes\nBody | The content of the call | Object | No\n## Known limits\nLists return up to 200 records."
}

// docsBrief returns a connector's documentation of a small firm.
func docsBrief(name, ver string, cards ...string) string {
	s := "# " + name + " in Okta Workflows\nConnector " + ver + "\n## Authorize\n1. " + name + " > Account > API keys > New key.\n2. Okta Workflows > Connections > New Connection > " + name + ". Paste the key.\n"
	for _, c := range cards {
		s += "## " + c + "\nIn: id (text, required), data (object, optional). Out: id (text), result (object).\n"
	}
	return s + "## Custom API Action\nIn: method, path, body. Out: status, body.\n"
}

// referenceList returns an API reference with its endpoints.
func referenceList(name, base string, endpoints ...string) string {
	s := "# " + name + " API\nBase URL: " + base + "\n## Authentication\nSend the token in the header Authorization: Bearer. Requests and responses are JSON.\n"
	for _, e := range endpoints {
		s += "## " + e + "\nParameters, request body and response. Example request with curl.\n"
	}
	return s + "## Errors\n400 invalid request, 401 not authenticated, 403 not allowed, 404 not found, 429 too many requests, 500 server error"
}
