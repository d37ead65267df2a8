package labelled

// gardenVendors are clean submissions of vendors of all trades and sizes, each of whose
// [gardenMistakes] is a single one. The rest are [gardenConnectors].
var gardenVendors = append([]vendor{
	{
		name: "Bracken Log Keeper", website: "https://www.brackenlogs.co.uk/log-keeper", useCases: "Centralized Logging",
		description: "Bracken Log Keeper stores audit logs for NHS trusts and local authorities in two UK data centres. The Okta System Log is fetched every five minutes, which gives information governance teams one place to look when they're asked who signed in, from where, and when.",
		support:     "servicedesk@brackenlogs.co.uk +44_113_468_2290", escalation: "bracken-duty@brackenlogs.co.uk",
		testURL: "https://keeper.brackenlogs.co.uk/login", user: "isvtest@okta.com",
		instructions: "Your account is a Tenant Administrator of \"Specimen NHS Trust\".\n- Estate > Feeds > Okta: type in the Okta domain, client ID and client secret.\n- \"Fetch now\" triggers a request straight away; otherwise wait five minutes.\n- Look under Search, feed = okta.",
		scopes:       "okta.logs.read Fetches sign-in and administration events for the archive",
		guide:        "https://www.brackenlogs.co.uk/help/okta-feed", guideText: gardenSheet("Bracken Log Keeper", "Estate > Feeds > Okta", "events"),
	},
	{
		name: "Rosmarino Welfare", website: "https://rosmarinowelfare.it/en/", useCases: "Directory and HR Sync",
		description: "Rosmarino Welfare manages meal vouchers, transport passes and health refunds for employees of Italian companies. Thanks to the integration, the list of employees is updated from Okta every evening: whoever joins receives a card, and whoever leaves is no longer charged.",
		support:     "assistenza@rosmarinowelfare.it +39_011_1962_7740", escalation: "reperibilita-it@rosmarinowelfare.it",
		testURL: "https://azienda.rosmarinowelfare.it/login", user: "isvtest@okta.com",
		instructions: "The user is the administrator of the company \"Esempio Srl\"; the interface opens in English. In the menu choose Company > Employees > Source, select Okta, fill in the three values and confirm. With the button \"Update list\" the API is called. The new employees are shown with a green label.",
		scopes:       "okta.users.read Reads name, email, cost center and status of the employees",
		guide:        "https://rosmarinowelfare.it/en/support/okta", guideText: gardenGuide("Rosmarino Welfare", "Company > Employees > Source", "the list of employees"),
	},
	{
		name: "Protea People", website: "https://proteapeople.co.za/hr", useCases: "Directory and HR Sync|Lifecycle Management",
		description: "Protea People is HR software for mines, farms and retailers in Southern Africa. When a contract is captured, it creates the person in Okta with department and manager; a transfer updates the profile, and a termination deactivates the account at the end of the shift.",
		support:     "help@proteapeople.co.za +27_21_531_8874", escalation: "protea-standby@proteapeople.co.za",
		testURL: "https://my.proteapeople.co.za/login", user: "isvtest@okta.com",
		instructions: "HR Manager at \"Voorbeeld Mine\" (sample data only). Connect at Setup > Interfaces > Okta. Next, go to People > Capture contract, take any ID number from the list on the right, and save. The user is in your org within a minute. Terminate > Today deactivates it again.",
		scopes:       "okta.users.manage Creates users for captured contracts, updates department and manager, deactivates leavers",
		guide:        "https://proteapeople.co.za/help/okta", guideText: guideStages("Protea People", "Setup > Interfaces > Okta", "Protea People keeps users in Okta up to date with contracts."),
	},
	{
		name: "Spaniel Bot Watch", website: "https://spanielwatch.ie", useCases: "Bot or Fraud Detection",
		description: "Spaniel Bot Watch recognises scripted sign-in attempts by how they move and type. Addresses that take part in an attack are put into a blocked network zone of your Okta org, and they're released after 24 hours without traffic.",
		support:     "support@spanielwatch.ie https://spanielwatch.ie/help", escalation: "spaniel-night-shift@spanielwatch.ie",
		testURL: "https://console.spanielwatch.ie/login", user: "isvtest@okta.com",
		instructions: "Owner role. Blocking > Okta > Connect asks for the three values. Simulator > Start sends a made-up attack from three documentation addresses; they show up in the zone \"Spaniel\". Simulator > Clear takes them out.",
		scopes:       "okta.networkZones.manage Puts attacking addresses into a blocked zone and takes them out after 24 hours",
		guide:        "https://spanielwatch.ie/help/okta", guideText: guideTerse("Spaniel Bot Watch", "Blocking > Okta"),
	},
	{
		name: "Tulpenveld Certify", website: "https://www.tulpenveld.nl/en/certify", useCases: "Identity Governance and Administration (IGA)",
		description: "Tulpenveld Certify helps insurers and pension funds to review access twice a year. Users, groups and app assignments are collected from Okta, each manager receives a short list to confirm, and rejected memberships are removed from the Okta group the same day.",
		support:     "servicedesk@tulpenveld.nl +31_30_227_4518", escalation: "certify-wachtdienst@tulpenveld.nl",
		testURL: "https://certify.tulpenveld.nl/login", user: "okta-review@tulpenveld.nl",
		instructions: "You act as review coordinator of \"Voorbeeld Pensioen\". Step 1: Sources > Add > Okta, with domain, client ID and client secret. Step 2: Reviews > New > All groups > Collect. Step 3: open one of the lists and reject a line. Step 4: Finish. Afterwards the member is gone from the group.",
		scopes:       "okta.users.read People on the review lists and their managers\nokta.groups.manage Takes people out of groups after a manager has rejected the membership\nokta.apps.read App assignments that managers have to confirm",
		guide:        "https://docs.tulpenveld.nl/en/certify/okta", guideText: guideLong("Tulpenveld Certify", "Sources > Add > Okta"),
	},
	{
		name: "Skogsro ID", website: "https://skogsro.se/en/workforce", useCases: "Identity Verification",
		description: "Skogsro ID verifies employees with a passport chip and a face scan. Someone who is locked out scans the passport with a phone; once the result is positive, Skogsro ID resets the authenticators of that person in Okta, so the service desk doesn't have to trust a voice.",
		support:     "support@skogsro.se +46_8_559_217_40", escalation: "jour@skogsro.se",
		testURL: "https://portal.skogsro.se/login", user: "isvtest@okta.com",
		instructions: "Signed in, you are a portal admin. Under Connections choose Okta and save the credentials. Verifications > New test case lets you simulate a positive result for a user of your org without a passport. When the case is closed, the user's authenticators are reset.",
		scopes:       "okta.users.manage Resets the authenticators of an employee after a positive verification",
		guide:        "https://skogsro.se/en/docs/okta", guideText: guideValues("Skogsro ID", "Connections > Okta", "After a positive verification, the authenticators of the employee are reset."),
	},
	{
		name: "Azafrán Keys", website: "https://azafrankeys.es/en", useCases: "Multifactor Authentication (MFA)",
		description: "Azafrán Keys delivers FIDO2 keys to branches of banks and chains of hotels. Before a parcel leaves, the key is enrolled in Okta for the employee who will receive it, and a key that is reported as stolen is taken off the account.",
		support:     "ayuda@azafrankeys.es +34_954_817_336", escalation: "guardia-plataforma@azafrankeys.es",
		testURL: "https://panel.azafrankeys.es/login", user: "isvtest@okta.com",
		instructions: "Administrator of the fleet \"Hotel Ejemplo\". Please go to Fleet > Identity > Okta and enter the values. Orders > New > Sample key enrolls a virtual key for any login of your org, nothing is posted. Keys > Report as stolen removes it from the account.",
		scopes:       "okta.users.manage Enrolls a key before delivery and takes a stolen key off the account\nokta.authenticators.read Checks that FIDO2 is active in the org before an order",
		guide:        "https://azafrankeys.es/en/help/okta", guideText: guidePlain("Azafrán Keys", "Fleet > Identity > Okta"),
	},
	{
		name: "Gorse Device Register", website: "https://gorse.scot/device-register", useCases: "Zero Trust",
		description: "Gorse Device Register keeps count of laptops in Scottish colleges and charities, with their encryption and update status. It matches them with devices known to Okta, and lists people who sign in from a laptop that nobody has registered.",
		support:     "hello@gorse.scot", escalation: "gorse-ops@gorse.scot",
		testURL: "https://register.gorse.scot/login", user: "isvtest@okta.com",
		instructions: "Admin with 30 invented laptops. Put the credentials into Settings > Okta and hit Match. The outcome is on the page Unregistered.",
		scopes:       "okta.devices.read Devices to match with the register\nokta.users.read Name of the person beside an unregistered device",
		guide:        "https://gorse.scot/docs/okta", guideText: guideCompact("Gorse Device Register", "Settings > Okta"),
	},
	{
		name: "Blackthorn Signal", website: "https://blackthornsignal.com", useCases: "Risk Signal Sharing",
		description: "Blackthorn Signal watches criminal forums for stolen session cookies. A match with one of your employees reaches Okta as a risk signal in under a minute, where your entity risk policy takes over.",
		support:     "support@blackthornsignal.com +1_720_418_6637", escalation: "signal-pager@blackthornsignal.com",
		testURL: "https://app.blackthornsignal.com/login", user: "isvtest@okta.com",
		instructions: "Admin account. To connect: Destinations > Okta. To fire a signal: Lab > Send sample match, type the email of a user in your org, Send. The event shows in your System Log.",
		scopes:       "okta.securityEventsProviders.manage Registers Blackthorn as a provider of signals\nokta.users.read Matches an email address to an Okta user",
		guide:        "https://docs.blackthornsignal.com/okta", guideText: guideDeveloper("Blackthorn Signal", "Destinations > Okta"),
	},
	{
		name: "Monarch Ridge Security Lake", website: "https://www.monarchridge.com/products/security-lake", useCases: "Centralized Logging|Zero Trust",
		description: "Monarch Ridge Security Lake retains telemetry from cloud, network and endpoint sources for global enterprises. System Log events from Okta are normalized on arrival and enriched with user details, enabling investigators to follow a compromised identity across every system it touched and giving Zero Trust teams evidence for their access policies.",
		support:     "https://support.monarchridge.com/ +1_469_287_1150", escalation: "lake-ingest-oncall@monarchridge.com",
		testURL: "https://us-central.monarchridge.com/login", user: "isvtest@okta.com",
		instructions: "Role: Data Engineer (full rights on sources). Path: Ingest > Sources > New source > Okta. Supply the Okta domain, client ID, and client secret, then select Activate. Ingestion begins immediately. Verify with the query `source:okta | head 20`.",
		scopes:       "okta.logs.read Ingests System Log events\nokta.users.read Adds department and location of the user to events",
		guide:        "https://docs.monarchridge.com/security-lake/sources/okta", guideText: guideStages("Monarch Ridge Security Lake", "Ingest > Sources > New source", "Events of the System Log arrive in the lake within a minute."),
	},
	{
		name: "Cedarhatch", website: "https://cedarhatch.io", useCases: "Automation",
		description: "Cedarhatch takes a nightly copy of your Okta groups and group rules. If someone deletes the wrong group, an admin picks the night and the group, and Cedarhatch puts it back with its members.",
		support:     "team@cedarhatch.io", escalation: "alerts@cedarhatch.io",
		testURL: "https://cedarhatch.io/login", user: "isvtest@okta.com",
		instructions: "Owner. Sources > Okta > Connect, then \"Copy now\". Delete a group in your org and restore it from Copies.",
		scopes:       "okta.groups.manage Puts deleted groups back with rules and members\nokta.users.read Finds the members of a group that is put back",
		guide:        "https://cedarhatch.io/docs/okta", guideText: guideCompact("Cedarhatch", "Sources > Okta"),
	},
	{
		name: "Myrtle Schools Register", website: "https://myrtleschools.edu.au/register", useCases: "Directory and HR Sync",
		description: "Myrtle Schools Register is used by 640 public schools in Queensland and Victoria for enrolments and attendance. Staff and their faculties come from Okta before the first bell, so a relief teacher can mark the roll on the first morning.",
		support:     "servicecentre@myrtleschools.edu.au +61_7_3188_4092", escalation: "myrtle-platform@myrtleschools.edu.au",
		testURL: "https://register.myrtleschools.edu.au/login", user: "isvtest@okta.com",
		instructions: "You're logged in as registrar of \"Sample State School\". Under School > Staff source pick Okta, enter the details and click Import. Staff appear on the tab People, faculties on the tab Groups.",
		scopes:       "okta.users.read Names and email addresses of school staff\nokta.groups.read Groups that correspond to faculties",
		guide:        "https://help.myrtleschools.edu.au/okta", guideText: gardenSheet("Myrtle Schools Register", "School > Staff source", "staff"),
	},
	{
		name: "Puolukka Licences", website: "https://puolukka.fi/en", useCases: "Automation",
		description: "Puolukka Licences shows which software is paid for and which is used. By reading app assignments and sign-ins from Okta, it finds seats that no one has opened for 60 days and prepares the list for the next renewal.",
		support:     "tuki@puolukka.fi +358_9_4245_7716", escalation: "puolukka-varalla@puolukka.fi",
		testURL: "https://app.puolukka.fi/login", user: "isvtest@okta.com",
		instructions: "Account owner. Okta is found at Data > Sources. After saving, \"Read now\" begins; reading takes about two minutes. Results are displayed at Seats > Unused.",
		scopes:       "okta.apps.read Apps and who is assigned to them\nokta.logs.read Last sign-in of a person to an app\nokta.users.read Names and departments for the list of seats",
		guide:        "https://puolukka.fi/en/guides/okta", guideText: gardenGuide("Puolukka Licences", "Data > Sources", "the list of seats"),
	},
	{
		name: "Jacaranda Entry", website: "https://jacarandaentry.com", useCases: "Identity Governance and Administration (IGA)|Lifecycle Management",
		description: "With Jacaranda Entry, colleagues request access on a page that they understand. The owner approves, Jacaranda Entry adds the person to the right Okta group, and removes the membership on the date that was agreed. Starters and leavers are handled with templates per role.",
		support:     "support@jacarandaentry.com +27_12_743_1186 https://jacarandaentry.com/support", escalation: "entry-engineers@jacarandaentry.com",
		testURL: "https://app.jacarandaentry.com/login", user: "isvtest@okta.com",
		instructions: "Role: workspace admin. Workspace > Directory > Okta takes the credentials. Requests > New: choose a group, choose \"10 minutes\", submit; then approve it under Approvals. You'll see the person in the group, and 10 minutes later no more.",
		scopes:       "okta.groups.manage Adds people to groups after an approval and removes them on the agreed date\nokta.users.read Lists people who can request access",
		guide:        "https://jacarandaentry.com/support/okta", guideText: guideHelpCentre("Jacaranda Entry", "Workspace > Directory > Okta"),
	},
	{
		name: "Solera Talento", website: "https://soleratalento.es/en/product", useCases: "Directory and HR Sync|Lifecycle Management",
		description: "Solera Talento handles hiring, contracts and leave for wineries, hotels and airlines in Spain and Portugal. New employees are created in Okta the day before they start, changes of position are passed on within the hour, and accounts are deactivated when a season ends.",
		support:     "soporte@soleratalento.es +34_956_184_702", escalation: "solera-guardia@soleratalento.es",
		testURL: "https://app.soleratalento.es/login", user: "isvtest@okta.com",
		instructions: "HR director of \"Bodega Muestra\". Configuration > Okta for the credentials. Hire a candidate in Hiring > Accepted to create a user; Contracts > End of season deactivates it.",
		scopes:       "okta.users.manage Creates employees in Okta, updates their position, deactivates them at the end of a season",
		guide:        "https://ayuda.soleratalento.es/en/okta", guideText: guideValues("Solera Talento", "Configuration > Okta", "Employees are created, updated and deactivated in Okta."),
		existing: "Solera Talento", changes: "The guide has moved to our help center and now has screenshots. The description mentions Portugal and seasonal contracts. Nothing changes for companies that are already connected.",
		before: &vendor{name: "Solera Talento", website: "https://soleratalento.es/en/product", useCases: "Directory and HR Sync|Lifecycle Management", description: "Solera Talento handles hiring, contracts and leave in Spain. New employees are created in Okta the day before they start, and accounts are deactivated when they leave.", support: "soporte@soleratalento.es +34_956_184_702", escalation: "solera-guardia@soleratalento.es", testURL: "https://app.soleratalento.es/login", user: "isvtest@okta.com", scopes: "okta.users.manage Creates employees in Okta, updates their position, deactivates them at the end of a season", guide: "https://soleratalento.es/okta"},
	},
	{
		name: "Fjellhage Kurs", website: "https://fjellhagekurs.no/en", useCases: "Directory and HR Sync",
		description: "Fjellhage Kurs keeps track of mandatory courses for offshore crews and hospitals in Norway. It reads people and teams from Okta at night, enrolls newcomers in the courses of their team, and reminds the manager before a certificate runs out.",
		support:     "kundeservice@fjellhagekurs.no +47_51_28_66_03", escalation: "kurs-vakt@fjellhagekurs.no",
		testURL: "https://min.fjellhagekurs.no/login", user: "isvtest@okta.com",
		instructions: "Course administrator of the company \"Prøve Offshore\". Company > Import > Okta, then press Import. Enrolled persons are listed under Courses > Newcomers. Language: English is preset.",
		scopes:       "okta.users.read People who have to take courses, and their managers\nokta.groups.read Teams with their own list of courses",
		guide:        "https://fjellhagekurs.no/en/help/okta", guideText: guideLong("Fjellhage Kurs", "Company > Import > Okta"),
		existing: "Fjellhage Kurs", changes: "Only the information in the catalog changes: a clearer description and a phone number for support. Scopes, guide and setup are as before.",
		before: &vendor{name: "Fjellhage Kurs", website: "https://fjellhagekurs.no/en", useCases: "Directory and HR Sync", description: "Fjellhage Kurs keeps track of mandatory courses. It reads people and teams from Okta at night and enrolls newcomers.", support: "kundeservice@fjellhagekurs.no", escalation: "kurs-vakt@fjellhagekurs.no", testURL: "https://min.fjellhagekurs.no/login", user: "isvtest@okta.com", scopes: "okta.users.read People who have to take courses, and their managers\nokta.groups.read Teams with their own list of courses", guide: "https://fjellhagekurs.no/en/help/okta"},
	},
}, gardenConnectors...)

// gardenGuide returns a guide as a small company writes to its customers.
func gardenGuide(name, menu, result string) string {
	return "# How do I connect " + name + " with Okta?\nYou can do this yourself in about ten minutes. No programming is needed.\n## What you'll need\nAn Okta login with super administrator rights, and a " + name + " login with administrator rights.\n## First, in Okta\n" +
		"1. Open the Admin Console. In the menu on the left, click Applications and then API Service Integrations.\n2. Click Add Integration and pick " + name + ".\n3. Okta lists what " + name + " will be allowed to do. If you agree, click Install & Authorize.\n4. Copy the client secret into your password manager. Okta won't show it a second time.\n" +
		"## Then, in " + name + "\n1. Go to " + menu + " and choose Okta.\n2. There are three boxes. Put your Okta domain into the first, the client ID into the second, and the client secret into the third.\n3. Click Save.\n" +
		"## How do I know that it works?\nA few minutes later, " + result + " shows data from Okta. If it stays empty, check that the secret was copied whole, and that the integration is still active in Okta."
}

// gardenSheet returns a guide as an instruction sheet of a public body.
func gardenSheet(name, menu, what string) string {
	return "# Work instruction 14: Okta as a source of " + what + "\nProduct: " + name + ". Owner: Service Desk. Reviewed: September 2026.\n## 1. Purpose\nThis instruction describes how an administrator sets up the Okta API service integration of " + name + ".\n## 2. Prerequisites\nSuper Administrator in Okta. Administrator in " + name + ".\n## 3. Procedure\n" +
		"1. Sign in to the Okta Admin Console.\n2. Select Applications > API Service Integrations > Add Integration.\n3. Select " + name + " and confirm with Install & Authorize.\n4. Record the client secret. It is displayed once only.\n5. Record the client ID and the Okta domain from the General tab.\n6. Sign in to " + name + " and open " + menu + ".\n7. Enter the Okta domain, client ID and client secret recorded above. Save.\n8. Verify that " + what + " are received.\n" +
		"## 4. Faults\nA status of Refused indicates a wrong secret. Create a new one in Okta and repeat step 7."
}

// gardenDocs returns a connector's documentation with a table for each card.
func gardenDocs(name, ver, key string, cards ...string) string {
	s := "# " + name + " for Okta Workflows: user guide\nValid for connector version " + ver + "\n## Authorizing the connector\n" + key + "\n1. In the Okta Workflows console, select the Connections tab and click New Connection.\n2. Choose " + name + " and enter a name that your colleagues will recognize.\n3. Fill in what you're asked for, and click Create.\n## Cards\n"
	for _, c := range cards {
		s += "### " + c + "\nInputs\nRecord ID: which record to use. Text. Required.\nOptions: further settings. Object. Optional.\nOutputs\nResult: the record as it is afterwards. Object.\n"
	}
	return s + "### Custom API Action\nCalls any endpoint. Inputs: method, relative URL, query, headers, body. Outputs: status code, headers, body.\n## Questions\nWhy does a card fail with 403? The account of the connection isn't allowed to see the record."
}
