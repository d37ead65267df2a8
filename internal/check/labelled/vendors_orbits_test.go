package labelled

import "slices"

// orbitVendors are clean submissions of vendors all around the world, each of whose
// [orbitMistakes] is a single one.
var orbitVendors = slices.Concat(orbitServices, orbitWatchers, orbitConnectors, orbitPairs)

// orbitServices are API services for people and their access.
var orbitServices = []vendor{
	{
		name: "Pukeko Payroll", website: "https://www.pukekopayroll.nz/", useCases: "Directory and HR Sync|Lifecycle Management",
		description: "Pukeko Payroll looks after pay, leave and KiwiSaver for small New Zealand employers. Once a starter's contract is countersigned, they get an Okta user with the right job title and manager. When the final pay is run, that user is deactivated.",
		support:     "help@pukekopayroll.nz +64_4_831_2207", escalation: "okta-watch@pukekopayroll.nz",
		testURL: "https://my.pukekopayroll.nz/login", user: "isvtest@okta.com",
		instructions: "You're the payroll manager of a made-up bakery with fourteen staff. Put the Okta domain, client ID and client secret into Company > Connected services > Okta. To see a user being created, open Starters > Hemi Demo and choose Countersign. To see one being deactivated, open Leavers > Ana Demo and choose Run final pay.",
		scopes:       "okta.users.manage Creates a user for a countersigned contract, keeps job title and manager up to date, and deactivates the user after the final pay",
		guide:        "https://www.pukekopayroll.nz/help/connect-okta", guideText: orbitGuideNote("Pukeko Payroll", "Company > Connected services > Okta", "Countersign a contract, and look for the new user in Okta a minute later."),
	},
	{
		name: "Marula Access", website: "https://marula.co.za/access-governance", useCases: "Identity Governance and Administration (IGA)",
		description: "Marula Access prepares the quarterly access certifications of banks and insurers in southern Africa. Line managers see which Okta groups and apps their people have, and say keep or revoke. What they revoke is removed from the Okta group straight away, and the auditors receive a signed file.",
		support:     "support@marula.co.za +27_21_447_9035 https://marula.co.za/support", escalation: "cert-engine-duty@marula.co.za",
		testURL: "https://certify.marula.co.za/signin", user: "isvtest@okta.com",
		instructions: "Role: Certification Administrator, organisation \"Voorbeeld Assurance\".\nStep 1: Sources > Okta > Edit, capture the three values from your org, Save.\nStep 2: Campaigns > New campaign > All groups > Start. Marula reads users, groups and app assignments.\nStep 3: Mark any membership as Revoke and press Complete. It disappears in your org within seconds.",
		scopes:       "okta.users.read Names and managers of the people who are certified\nokta.groups.manage Takes a person out of a group after the manager has revoked the membership\nokta.apps.read App assignments that managers look at",
		guide:        "https://docs.marula.co.za/access/okta", guideText: orbitGuideCourse("Marula Access", "Sources > Okta > Edit", "Start a campaign. The number of groups and users that were read is shown on its first page."),
	},
	{
		name: "Sampan Verify", website: "https://sampanverify.hk/en/employers", useCases: "Identity Verification",
		description: "Sampan Verify reads the chip of a passport or Hong Kong identity card with a phone, and compares the photo with the person holding it. Help desks no longer have to guess who is calling: after a match, Sampan Verify clears the lost factors of that employee in Okta.",
		support:     "service@sampanverify.hk +852_3709_1185", escalation: "platform-standby@sampanverify.hk",
		testURL: "https://desk.sampanverify.hk/en/login", user: "isvtest@okta.com",
		instructions: "This is a supervisor account of the demonstration employer \"Peak Tram Stationery\". Please go to Administration > Identity provider, select Okta and input the domain, the client ID and the client secret. Then go to Cases > Open case, enter the login of any user in your Okta org, and choose \"Use specimen passport\" (no phone is needed). When the case shows Matched, the user's factors are cleared.",
		scopes:       "okta.users.manage Finds the employee by login and clears the lost factors after a match",
		guide:        "https://sampanverify.hk/en/help/okta", guideText: orbitGuideCourse("Sampan Verify", "Administration > Identity provider", "Open a case with the specimen passport. The factors of the user are cleared when the case is matched."),
	},
	{
		name: "Fjellkey", website: "https://fjellkey.no/en", useCases: "Multifactor Authentication (MFA)",
		description: "Fjellkey lends security keys to seasonal staff: ski patrols, ferry crews, field nurses. A key is enrolled in Okta for its borrower at the counter, and taken off the account again when it is handed back, so nobody leaves in April with a working key.",
		support:     "hei@fjellkey.no https://fjellkey.no/en/questions", escalation: "vaktlag@fjellkey.no",
		testURL: "https://skranke.fjellkey.no/login", user: "isvtest@okta.com",
		instructions: "Depot manager for \"Demo Alpin\"; texts are in English. Okta values go in Depot > Settings > Okta. At Counter > Hand out, type the login of one of your users and pick key 0042 – that enrolls it. Counter > Take back reverses it. There are no real keys behind these numbers.",
		scopes:       "okta.users.manage Enrolls a key for its borrower and removes it when it is handed back\nokta.authenticators.read Shows whether security keys are switched on in the org",
		guide:        "https://fjellkey.no/en/okta-guide", guideText: orbitGuideNote("Fjellkey", "Depot > Settings > Okta", "Hand out a key at the counter. It is listed among the user's factors in Okta."),
	},
	{
		name: "Stadsregister", website: "https://stadsregister.nl/en/for-municipalities", useCases: "Directory and HR Sync",
		description: "Stadsregister is the shared staff directory of 61 Dutch municipalities. It copies civil servants and their departments from each municipality's Okta org overnight, so that a colleague in the next town can be found without a phone call.",
		support:     "servicebalie@stadsregister.nl +31_30_799_4126", escalation: "beheer-wacht@stadsregister.nl",
		testURL: "https://beheer.stadsregister.nl/inloggen", user: "isvtest@okta.com",
		instructions: "The account is a municipal administrator of the fictitious municipality of Oosterdam. The interface is in English for this account. Under Connections, choose Okta, enter the three values and press Test. The button \"Copy now\" on the same page starts the copy that otherwise runs at 02:00. The result can be seen under Directory.",
		scopes:       "okta.users.read Civil servants with names, functions and telephone numbers\nokta.groups.read Departments, which are groups in Okta",
		guide:        "https://stadsregister.nl/en/instructions/okta", guideText: orbitGuideOffice("Stadsregister", "Connections, Okta", "After the first copy, the departments of the municipality are listed in the directory."),
	},
	{
		name: "Halcyon Ward", website: "https://www.halcyonward.co.uk", useCases: "Lifecycle Management",
		description: "Halcyon Ward rosters bank nurses and locum doctors across NHS trusts. A clinician who accepts a shift is given an Okta account and the groups of that ward for as long as the shift lasts, and loses both when it ends.",
		support:     "servicedesk@halcyonward.co.uk +44_113_824_6190 https://www.halcyonward.co.uk/help", escalation: "halcyon-major-incident@halcyonward.co.uk",
		testURL: "https://rosters.halcyonward.co.uk/login", user: "isvtest@okta.com",
		instructions: "You have the Roster Lead role at \"St Elsewhere Test Trust\". Settings → Directory → Okta is where the credentials belong. Open Shifts → Tonight, offer the shift to Dr Sample and choose Accept on their behalf: user and group membership are created in Okta. End shift now takes both away.",
		scopes:       "okta.users.manage Creates accounts for clinicians who accept a shift and deactivates them afterwards\nokta.groups.manage Puts a clinician in the groups of the ward for the length of the shift",
		guide:        "https://www.halcyonward.co.uk/help/okta", guideText: orbitGuideOffice("Halcyon Ward", "Settings → Directory → Okta", "Accepting a shift creates the clinician's user in Okta."),
	},
	{
		name: "Tsuru Learning", website: "https://tsuru-learning.jp/en/", useCases: "Directory and HR Sync",
		description: "Tsuru Learning offers safety training for factories and warehouses in Japan and Vietnam. Employees and their work sites are taken from Okta every morning. Therefore, a new employee finds the correct courses on the first working day.",
		support:     "support-en@tsuru-learning.jp +81_52_308_7741", escalation: "tsuru-infra-team@tsuru-learning.jp",
		testURL: "https://manage.tsuru-learning.jp/login", user: "isvtest@okta.com",
		instructions: "Thank you for testing. The account is a training administrator of Sample Seisakusho. 1) Open Organization > Employee source and select Okta. 2) Enter Okta domain, client ID and client secret, and press Register. 3) Press \"Import immediately\". Imported employees are displayed under Organization > Employees.",
		scopes:       "okta.users.read Employees, their email addresses and work sites",
		guide:        "https://tsuru-learning.jp/en/manual/okta", guideText: orbitGuideCourse("Tsuru Learning", "Organization > Employee source", "Press Import immediately. The employees of the Okta org are displayed."),
	},
	{
		name: "Accra Ledger Audit", website: "https://accraledger.com.gh/audit", useCases: "Identity Governance and Administration (IGA)|Automation",
		description: "Accra Ledger Audit collects proof for ISO 27001 and Bank of Ghana reviews. Each night it automatically reads from Okta who is an administrator, who can open which app, and who has left, then files the answer under the control it belongs to. Compliance officers stop taking screenshots.",
		support:     "desk@accraledger.com.gh +233_30_290_5517", escalation: "alert-list@accraledger.com.gh",
		testURL: "https://audit.accraledger.com.gh/login", user: "isvtest@okta.com",
		instructions: "The role of this user is Compliance Officer (full rights). Evidence sources > Okta > Connect asks for the domain and the client's ID and secret. Next, open Controls > A.5.18 and click Collect. The list of administrators from your org appears in less than a minute.",
		scopes:       "okta.users.read Active and former employees\nokta.apps.read Which apps a person can open\nokta.roles.read Who is an administrator",
		guide:        "https://accraledger.com.gh/docs/okta", guideText: orbitGuideNote("Accra Ledger Audit", "Evidence sources > Okta > Connect", "Open a control and click Collect to file the first evidence."),
	},
	orbitUpdated(vendor{
		name: "Baltic Berth", website: "https://balticberth.ee/en/ports", useCases: "Directory and HR Sync",
		description: "Baltic Berth plans pilots, tugs and quays for harbours between Gdynia and Turku. Harbour staff come from Okta once an hour with their certificates and duty stations, and whoever leaves the port authority is off the plan by the next tide.",
		support:     "abi@balticberth.ee +372_614_8830", escalation: "merevalve@balticberth.ee",
		testURL: "https://plan.balticberth.ee/login", user: "isvtest@okta.com",
		instructions: "Harbour master of the imaginary port Sadam. Ports > Sadam > Staff > Okta: type in the three values, then Fetch. Everyone fetched is listed below the button. Fetch again after changing a title in Okta to see an update.",
		scopes:       "okta.users.read Staff with certificates and duty stations\nokta.groups.read Port authorities that share an org",
		guide:        "https://balticberth.ee/en/manual/okta", guideText: orbitGuideReadme("Baltic Berth", "Ports > your port > Staff > Okta", "Fetch once. The staff of the port are listed below the button."),
	}, "Staff are fetched once an hour instead of once a night, and the service no longer asks for okta.userTypes.read. Current customers keep their connection and have nothing to do.", func(v *vendor) {
		v.description = "Baltic Berth plans pilots, tugs and quays for harbours between Gdynia and Turku. Harbour staff come from Okta each night with their certificates and duty stations."
		v.scopes += "\nokta.userTypes.read Kinds of staff"
	}),
	orbitUpdated(vendor{
		name: "Loomstate", website: "https://loomstate.io/product", useCases: "Identity Governance and Administration (IGA)|Lifecycle Management",
		description: "Loomstate answers the question \"can I get access to this?\" without a ticket. People ask, the owner approves, and Loomstate puts them in the matching Okta group until the date they agreed on. Expired access goes away by itself.",
		support:     "help@loomstate.io https://loomstate.io/help", escalation: "loomstate-pager@loomstate.io",
		testURL: "https://app.loomstate.io/login", user: "isvtest@okta.com",
		instructions: "Workspace owner. Paste the credentials in Workspace > Directory > Okta. Then: Catalog > Import groups, choose one, Request for 1 hour, and approve your own request under Inbox. Okta shows the membership right after; Inbox > Revoke ends it early.",
		scopes:       "okta.groups.manage Adds a person for the approved time, and removes them when it is over\nokta.users.read Who asks, and who is their manager",
		guide:        "https://loomstate.io/docs/okta", guideText: orbitGuideReadme("Loomstate", "Workspace > Directory > Okta", "Import groups in Catalog. You should see those of your org."),
	}, "Requests can have an end date now, after which the membership is removed. okta.apps.read is no longer requested because apps were never shown. Everything else works as before, and customers don't have to authorize again.", func(v *vendor) {
		v.description = "Loomstate answers the question \"can I get access to this?\" without a ticket. People ask, the owner approves, and Loomstate puts them in the matching Okta group."
		v.scopes += "\nokta.apps.read Apps in the catalog of requests"
	}),
}

// orbitWatchers are API services for security.
var orbitWatchers = []vendor{
	{
		name: "Skerry", website: "https://skerry.fo", useCases: "Centralized Logging",
		description: "Skerry is log search for teams of one. It pulls the Okta System Log every thirty seconds and lets you ask plain questions, such as who added an admin last week.",
		support:     "skerry@skerry.fo", escalation: "both-of-us@skerry.fo",
		testURL: "https://skerry.fo/login", user: "isvtest@okta.com",
		instructions: "You own the account. Sources, then Okta, then the three values. First events show up in about a minute. Try the question \"failed sign-ins today\".",
		scopes:       "okta.logs.read",
		guide:        "https://skerry.fo/guide/okta", guideText: orbitGuideNote("Skerry", "Sources > Okta", "Ask something like “failed sign-ins today”. The first answer takes a minute."),
	},
	{
		name: "Castellan Signals", website: "https://www.castellan-security.com/products/signals", useCases: "Risk Signal Sharing",
		description: "Castellan Signals watches laptops and phones for malware that steals session cookies. As soon as a cookie is seen in the wrong hands, Castellan Signals passes a risk signal on to Okta, where your policies can end the session or ask for another factor.",
		support:     "https://www.castellan-security.com/support customersupport@castellan-security.com", escalation: "signals-engineering-oncall@castellan-security.com",
		testURL: "https://console.castellan-security.com/auth/login", user: "okta-review@castellan-security.com",
		instructions: "Permissions: Global Administrator (tenant OIN-REVIEW).\n- Configure: Integrations > Identity > Okta > New. Provide the Okta domain, client ID, and client secret.\n- Trigger: Incidents > Simulations > Stolen cookie > Run, and provide the email of a user in your org.\n- Expected: one security event in the System Log of your org.",
		scopes:       "okta.securityEventsProviders.manage Registers Castellan as a sender of security events in the customer's org",
		guide:        "https://docs.castellan-security.com/signals/okta", guideText: orbitGuideCourse("Castellan Signals", "Integrations > Identity > Okta > New", "Run the simulation of a stolen cookie. A security event appears in the System Log."),
	},
	{
		name: "Nopal Shield", website: "https://nopalshield.mx/en/", useCases: "Bot or Fraud Detection",
		description: "Nopal Shield recognizes credential stuffing against customer portals of banks, airlines and universities in Latin America. The addresses of an attack are put into a blocked network zone in Okta in seconds, and they are released when it stops.",
		support:     "ayuda@nopalshield.mx +52_81_4624_7093", escalation: "nopal-guardia@nopalshield.mx",
		testURL: "https://panel.nopalshield.mx/login", user: "isvtest@okta.com",
		instructions: "The profile of the account is Administrator, and the panel opens in English. In Defenses > Okta you enter the values and press Link. In Defenses > Drill, press Begin: three addresses from a documentation range are added to the zone. Press Finish, and they are removed.",
		scopes:       "okta.networkZones.manage Adds the addresses of an attack to a blocked zone and releases them afterwards",
		guide:        "https://nopalshield.mx/en/docs/okta", guideText: orbitGuideReadme("Nopal Shield", "Defenses > Okta", "Begin a drill. The zone in Okta has three addresses more."),
	},
	{
		name: "Tamarind Device Watch", website: "https://tamarind.sg/device-watch", useCases: "Zero Trust",
		description: "Tamarind Device Watch tells you which laptops are unpatched, unencrypted or simply unknown. It reads the devices registered in Okta and their owners, and matches them with what it has measured, so an unmanaged laptop is noticed before its next sign-in.",
		support:     "support@tamarind.sg +65_6951_3382", escalation: "tdw-reliability@tamarind.sg",
		testURL: "https://watch.tamarind.sg/login", user: "isvtest@okta.com",
		instructions: "Login gives you the Fleet Admin role with 35 simulated laptops. Go to Inventory > Sources > Okta, key in the credentials and click Match. The outcome is in Inventory > Unknown devices.",
		scopes:       "okta.devices.read Devices that are registered in Okta\nokta.users.read Owners of the devices",
		guide:        "https://tamarind.sg/docs/device-watch/okta", guideText: orbitGuideReadme("Tamarind Device Watch", "Inventory > Sources > Okta", "Click Match, and open Inventory > Unknown devices."),
	},
	{
		name: "Quillback Restore", website: "https://quillback.dev/restore", useCases: "Automation",
		description: "Quillback Restore keeps a history of your Okta configuration, automatically and around the clock. When somebody deletes a group, loosens a policy or edits a network zone by accident, pick the moment before and have just that object put back.",
		support:     "support@quillback.dev +1_902_417_6638", escalation: "restore-oncall@quillback.dev",
		testURL: "https://restore.quillback.dev/signin", user: "isvtest@okta.com",
		instructions: "Org owner. Go to Protect → Okta, fill in the form, and click Take first snapshot (about two minutes). Then delete a group in your org, click Take snapshot, open Changes and choose Put back.",
		scopes:       "okta.groups.manage Puts back deleted groups along with their members\nokta.policies.manage Puts back sign-on policies and their rules\nokta.networkZones.manage Puts back the addresses of an edited zone",
		guide:        "https://docs.quillback.dev/restore/okta", guideText: orbitGuideReadme("Quillback Restore", "Protect → Okta", "Take the first snapshot. It is listed under History with the number of objects."),
	},
	{
		name: "Trimsail", website: "https://trimsail.fr/en", useCases: "Automation",
		description: "Trimsail finds the software subscriptions nobody opens. It compares the apps assigned in Okta with the last sign-in of each person, and automatically drafts the list of seats to give up before a contract renews.",
		support:     "equipe@trimsail.fr +33_2_57_64_90_12", escalation: "astreinte-technique@trimsail.fr",
		testURL: "https://app.trimsail.fr/login?lang=en", user: "isvtest@okta.com",
		instructions: "The user is administrator of a demonstration company. Connect Okta in Settings > Data sources. The first comparison begins on its own and lasts two to three minutes; \"Compare again\" repeats it. See Savings for the seats.",
		scopes:       "okta.apps.read\nokta.users.read\nokta.logs.read Last sign-in of each person to each app",
		guide:        "https://trimsail.fr/en/help/okta", guideText: orbitGuideNote("Trimsail", "Settings > Data sources > Okta", "The first comparison starts on its own. Look under Savings."),
	},
	{
		name: "Copperline", website: "https://www.copperline.com/platform", useCases: "Centralized Logging|Risk Signal Sharing",
		description: "Copperline is a threat detection platform used by utilities, hospitals, and state governments. Copperline ingests the Okta System Log in near real time and correlates it with network telemetry. When an account looks compromised, Copperline raises the user's risk level in Okta.",
		support:     "support@copperline.com +1_720_388_5114 https://support.copperline.com/", escalation: "identity-connectors-oncall@copperline.com",
		testURL: "https://us2.copperline.com/login", user: "isvtest@okta.com",
		instructions: "Tenant: okta-oin. Role: Tenant Admin. MFA enforcement is off for this user.\n1. Navigate to Configure > Data Sources > Okta and click Add.\n2. Enter the Okta domain, client ID, and client secret, and click Validate.\n3. Log events arrive under Hunt within 60 seconds.\n4. To raise a risk level, open Respond > Test Actions, choose Raise User Risk, and enter a user.",
		scopes:       "okta.logs.read Ingests System Log events for detection\nokta.userRisk.manage Raises the risk level of a compromised user",
		guide:        "https://docs.copperline.com/data-sources/okta", guideText: orbitGuideCourse("Copperline", "Configure > Data Sources > Okta", "Log events arrive under Hunt within a minute."),
	},
}
