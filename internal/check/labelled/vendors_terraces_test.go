package labelled

import "slices"

// terraceVendors are clean submissions, mostly of vendors of software for security and IT,
// each of whose [terraceMistakes] is a single one.
var terraceVendors = slices.Concat(terraceServices, terraceConnectors)

// terraceServices are API services.
var terraceServices = []vendor{
	{
		name: "Sawtooth SIEM", website: "https://sawtoothsec.com/siem", useCases: "Centralized Logging",
		description: "Sawtooth SIEM stores and searches security events for mid-sized utilities and credit unions. It collects the Okta System Log once a minute, so your analysts see failed sign-ins, new admins and policy changes next to events from firewalls and servers.",
		support:     "help@sawtoothsec.com +1_208_639_7714 https://docs.sawtoothsec.com/troubleshooting", escalation: "siem-oncall@sawtoothsec.com",
		testURL: "https://us.sawtoothsec.com/login", user: "isvtest@okta.com",
		instructions: "You're a Workspace Admin. Sources > Add > Okta: enter domain, client ID and client secret, then Start. We poll right away, so sign out of your Okta org, sign in again, and search for eventType=user.session.start; the event is there in about 90 seconds.",
		scopes:       "okta.logs.read Sign-ins, admin actions and policy changes that analysts search",
		guide:        "https://docs.sawtoothsec.com/sources/okta", guideText: terraceRunbook("Sawtooth SIEM", "Sources > Add > Okta"),
	},
	{
		name: "Nivtal SaaS Ledger", website: "https://www.nivtal.com", useCases: "Automation",
		description: "Nivtal SaaS Ledger lists a company's subscriptions with their owner, cost and renewal date. From Okta it learns who has which app and when they last opened it. If a license has been idle for 60 days and the owner agrees, the ledger takes the assignment back in Okta automatically.",
		support:     "support@nivtal.com +972_3_768_4120", escalation: "nivtal-platform@nivtal.com",
		testURL: "https://app.nivtal.com/login", user: "isvtest@okta.com",
		instructions: "The user is a Finance Admin of the company \"Sample Ltd\". Go to Sources > Identity > Okta and enter the three values. Click \"Scan now\" to read apps and assignments. In Idle licenses, pick any row and click Reclaim; the assignment disappears in your org within a minute.",
		scopes: `okta.users.read Names and departments of license holders
			okta.apps.manage Removes an assignment once the app's owner has agreed
			okta.logs.read Finds out when a person last opened an app`,
		guide: "https://help.nivtal.com/en/articles/71-okta", guideText: terraceQuestions("Nivtal SaaS Ledger", "Sources > Identity > Okta"),
	},
	{
		name: "Burgwacht PAM", website: "https://www.burgwacht.de/en/pam", useCases: "Zero Trust",
		description: "Burgwacht PAM brokers and records privileged sessions on servers, databases and network switches. Membership in Okta groups decides which systems an administrator may open. The groups are read again before each session, so that trust is never taken for granted.",
		support:     "technik@burgwacht.de +49_221_6430_8177", escalation: "rufbereitschaft@burgwacht.de",
		testURL: "https://pam.burgwacht.de/anmelden", user: "okta-pruefung@burgwacht.de",
		instructions: "The account has the role Vault Administrator; the language is set to English. Under Interfaces > Directories > Okta, please enter the three values and click on Check connection. Afterwards, open Sessions > New and select the machine DEMO-SRV-1. Before the session starts, the group memberships of the entered user are requested from Okta, which is visible in the session's protocol.",
		scopes:       "okta.users.read Identifies the administrator who opens a session\nokta.groups.read Memberships that decide which systems may be opened",
		guide:        "https://handbuch.burgwacht.de/en/7-okta", guideText: terraceManual("Burgwacht PAM", "Interfaces > Directories > Okta"),
	},
	{
		name: "Pehchaan Verify", website: "https://pehchaanverify.in", useCases: "Identity Verification",
		description: "Pehchaan Verify confirms that a caller to the IT help desk is really the employee, by matching a live selfie with a government ID. After a match, the agent can reset the employee's factors in Okta with one action, and nobody has to recite a birth date on the phone.",
		support:     "care@pehchaanverify.in +91_20_6746_3318", escalation: "pv-sre@pehchaanverify.in",
		testURL: "https://desk.pehchaanverify.in/login", user: "isvtest@okta.com",
		instructions: "Role: Desk Supervisor. Configure the org under Admin > Directory > Okta (three values, then Connect). For a test, go to Requests > New, type the login of any user of your org and choose \"Sample selfie\". The match is accepted for this tenant. Press Reset factors; kindly check the user's factors in Okta afterwards.",
		scopes:       "okta.users.manage Resets the factors of an employee whose identity has been confirmed",
		guide:        "https://pehchaanverify.in/docs/okta-setup", guideText: terraceRunbook("Pehchaan Verify", "Admin > Directory > Okta"),
	},
	{
		name: "Kharouv Bot Guard", website: "https://kharouv.io/bot-guard", useCases: "Bot or Fraud Detection",
		description: "Kharouv Bot Guard tells people from scripts by how they type and move the pointer on a sign-in page. When a script has signed in with a stolen password, Kharouv Bot Guard raises the risk of that user in Okta, and your policy can ask for a second factor or end the session.",
		support:     "support@kharouv.io https://kharouv.io/docs/faq", escalation: "detection-duty@kharouv.io",
		testURL: "https://console.kharouv.io/sign-in", user: "isvtest@okta.com",
		instructions: "Admin of a tenant with recorded traffic. Okta settings: Actions > Okta > Edit. To send a signal, open Lab > Replay \"stuffing-03\", enter the login of a user of your org, and press Play. The user's risk is HIGH a few seconds later.",
		scopes:       "okta.users.read Finds the user by the login that was typed in\nokta.userRisk.manage Raises the risk of a user after a script's sign-in",
		guide:        "https://kharouv.io/docs/okta", guideText: terraceShort("Kharouv Bot Guard", "Actions > Okta > Edit"),
	},
	{
		name: "Ridgeway Entitlements", website: "https://ridgeway-iga.com/", useCases: "Identity Governance and Administration (IGA)",
		description: "Ridgeway Entitlements is an access governance suite for hospitals and health insurers. It gathers users, group memberships and app assignments from Okta, asks managers to certify them each quarter, and takes people out of the groups that were not confirmed.\n\nFindings for HIPAA audits are exported with the name of each certifier.",
		support:     "support@ridgeway-iga.com +1_615_742_8830", escalation: "iga-incident@ridgeway-iga.com",
		testURL: "https://portal.ridgeway-iga.com/login", user: "isvtest@okta.com",
		instructions: "You have the Campaign Administrator role, which covers connectors as well. 1) Connectors > Okta: enter the values, Test, Save. 2) Campaigns > Quick campaign > choose a group of your org. 3) Mark one member as Revoke and close the campaign. The member is removed from the group in Okta.",
		scopes: `okta.users.read People under certification and their managers
			okta.groups.manage Takes members out of groups that a manager didn't confirm
			okta.apps.read Assignments under certification`,
		guide: "https://docs.ridgeway-iga.com/connectors/okta", guideText: guidePlain("Ridgeway Entitlements", "Connectors > Okta"),
	},
	{
		name: "Aravalli Org Backup", website: "https://aravallibackup.com", useCases: "Automation",
		description: "Aravalli Org Backup takes a copy of your Okta org's groups, policies and network zones every six hours. If a change was a mistake, you compare two copies side by side and restore only the object in question, with all of its settings. Copies are kept automatically for two years.",
		support:     "support@aravallibackup.com +91_141_402_9963", escalation: "backup-pager@aravallibackup.com",
		testURL: "https://vault.aravallibackup.com/login", user: "isvtest@okta.com",
		instructions: "Tenant administrator. Add your org in Orgs > New (domain, client ID, client secret) and press Copy now; it is done in two or three minutes. Then change the description of some group in Okta, and in Copies > Compare choose Restore for this group.",
		scopes: `okta.groups.manage Copies groups, and restores one that was deleted or changed
			okta.policies.manage Copies policies with their rules, and brings back earlier rules
			okta.networkZones.manage Copies zones, and puts back addresses that were removed`,
		guide: "https://aravallibackup.com/guides/okta", guideText: terraceRunbook("Aravalli Org Backup", "Orgs > New"),
	},
	{
		name: "Spreetor Device Trust", website: "https://spreetor.de/en", useCases: "Zero Trust",
		description: "Which of the laptops that sign in are really managed? Spreetor Device Trust compares the devices in Okta with your MDM and with purchase orders, and reports the ones that nobody knows. Security teams get a weekly list of gaps in their device assurance policies.",
		support:     "hallo@spreetor.de https://spreetor.de/en/faq", escalation: "spreetor-alarm@spreetor.de",
		testURL: "https://app.spreetor.de/login", user: "isvtest@okta.com",
		instructions: "Owner account. Data > Okta > Connect takes domain, client ID and secret. Press \"Compare\" and the list under Report shows the devices of your org next to 40 sample devices.",
		scopes:       "okta.devices.read Devices that are compared with MDM and purchase orders\nokta.deviceAssurance.read Policies in which we look for gaps",
		guide:        "https://spreetor.de/en/docs/okta", guideText: terraceShort("Spreetor Device Trust", "Data > Okta > Connect"),
	},
	{
		name: "Golan Threat Desk", website: "https://golanthreat.com/platform", useCases: "Risk Signal Sharing",
		description: "Analysts use Golan Threat Desk to follow stolen credentials on criminal forums. As soon as a password of your staff is offered for sale, Golan Threat Desk sends a risk signal for that user to Okta, where your policies react before the buyer does.",
		support:     "support@golanthreat.com", escalation: "intel-duty-officer@golanthreat.com",
		testURL: "https://desk.golanthreat.com/auth/login", user: "isvtest@okta.com",
		instructions: "Log in with the password; you are Organization Admin. The Okta form is in Outputs > Okta. After saving, go to Findings, select the finding labeled SAMPLE, replace the email with one of your own users, and click Send signal.",
		scopes:       "okta.securityEventsProviders.manage Registers Golan Threat Desk as a provider whose signals Okta accepts\nokta.users.read Matches a leaked address with a user",
		guide:        "https://docs.golanthreat.com/outputs/okta", guideText: guideDeveloper("Golan Threat Desk", "Outputs > Okta"),
	},
	{
		name: "Cardinal Point HR", website: "https://www.cardinalpointhr.com", useCases: "Directory and HR Sync|Lifecycle Management",
		description: "Cardinal Point HR is the personnel system of more than 300 school districts. A teacher who is hired gets an Okta user and the groups of the school before the first day. Name changes and transfers are synced the same hour, and the user is deactivated when the contract ends.",
		support:     "support@cardinalpointhr.com +1_614_468_2290 https://support.cardinalpointhr.com/hc/en-us", escalation: "cp-production@cardinalpointhr.com",
		testURL: "https://login.cardinalpointhr.com/", user: "isvtest@okta.com",
		instructions: "District HR administrator at \"Sample County Schools\". Setup > Interfaces > Okta is where the domain, the client ID and the client secret go. Hire: People > Applicants > pick one > Hire. Leave: People > Employees > pick one > End contract > Today. Both reach Okta within a minute.",
		scopes: `okta.users.manage Creates users for new hires, syncs names, and deactivates users at the end of a contract
			okta.groups.manage Adds employees to the groups of their school, and moves them after a transfer`,
		guide: "https://support.cardinalpointhr.com/hc/en-us/articles/440-Okta", guideText: guideHelpCentre("Cardinal Point HR", "Setup > Interfaces > Okta"),
	},
	{
		name: "Havelland Log Exchange", website: "https://havelland-it.de/en/log-exchange", useCases: "Centralized Logging",
		description: "Havelland Log Exchange is run by a public IT service provider for 41 municipalities. The log of each municipality's Okta org is fetched every five minutes and kept where its data protection officer has asked for. In the case of an incident, the state's response team searches all logs at once.",
		support:     "servicestelle@havelland-it.de +49_3385_5517_640", escalation: "leitstand@havelland-it.de",
		testURL: "https://logs.havelland-it.de/login", user: "oin-test@havelland-it.de",
		instructions: "You are client administrator for the municipality \"Musterstadt\". English can be chosen at the upper right. Please open Log sources > Okta, fill in the values and click on Activate. Retrieval starts immediately; the events can be seen under Search > Today.",
		scopes:       "okta.logs.read Events that are kept for the municipality",
		guide:        "https://havelland-it.de/en/log-exchange/okta", guideText: terraceManual("Havelland Log Exchange", "Log sources > Okta"),
	},
	{
		name: "Konkan Passkeys", website: "https://konkanpasskeys.com", useCases: "Multifactor Authentication (MFA)",
		description: "Konkan Passkeys ships security keys to employees who work from home and enrolls them in Okta before the parcel is handed over. When a key is reported lost, it is removed from the user in Okta and a replacement leaves our warehouse on the next working day.",
		support:     "support@konkanpasskeys.com +91_832_671_5048", escalation: "okta-alerts@konkanpasskeys.com",
		testURL: "https://my.konkanpasskeys.com/login", user: "isvtest@okta.com",
		instructions: "Company admin; nothing is really shipped from this account. Company > Okta is the page for the three values. Orders > New, choose a user of your org, then \"Simulate handover\": the key is enrolled. Keys > Report lost removes it again.",
		scopes: `okta.users.manage Enrolls a security key for a user, and removes a lost one
			okta.authenticators.read Checks which kinds of security keys the org accepts`,
		guide: "https://konkanpasskeys.com/help/okta", guideText: terraceQuestions("Konkan Passkeys", "Company > Okta"),
	},
	{
		name: "Monsoon Joiner Desk", website: "https://www.monsoondesk.in/joiner", useCases: "Lifecycle Management",
		description: "IT service providers use Monsoon Joiner Desk to onboard and offboard the staff of their clients. A ticket of the type \"Joiner\" creates a user in the client's Okta org and puts the user into the groups of the chosen role. A \"Leaver\" ticket suspends the user at the time that was agreed.",
		support:     "helpline@monsoondesk.in +91_44_4631_7720", escalation: "noc-shift@monsoondesk.in",
		testURL: "https://jd.monsoondesk.in/login", user: "isvtest@okta.com",
		instructions: "1. Sign in; your role is Partner Admin.\n2. Clients > Sample Client > Okta: enter the values and Verify.\n3. Tickets > New > Joiner, any name, role \"Clerk\", Submit. The user is created in your org.\n4. Tickets > New > Leaver for the same user, time \"Now\". The user is suspended.",
		scopes: `okta.users.manage Creates a user for a Joiner ticket and suspends the user for a Leaver ticket
			okta.groups.manage Puts a joiner into the groups that belong to the role`,
		guide: "https://kb.monsoondesk.in/okta", guideText: guideDeveloper("Monsoon Joiner Desk", "Clients > Okta"),
	},
	{
		name: "Karoo Audit Trail", website: "https://karooaudit.co.za/trail", useCases: "Centralized Logging",
		description: "Karoo Audit Trail keeps records of who did what in banking, mining and retail systems in southern Africa. It polls the Okta System Log every two minutes, seals the events with a time stamp, and gives auditors a view of their own.",
		support:     "support@karooaudit.co.za +27_21_204_8836", escalation: "trail-standby@karooaudit.co.za",
		testURL: "https://trail.karooaudit.co.za/login", user: "isvtest@okta.com",
		instructions: "Trail Manager account. Feeds > Okta holds the domain, client ID and secret; click Pull to fetch events at once, then look at Records.",
		scopes:       "okta.logs.read Events that are sealed and kept for auditors",
		guide:        "https://karooaudit.co.za/help/okta", guideText: guidePlain("Karoo Audit Trail", "Feeds > Okta"),
		existing: "Karoo Audit Trail", changes: "The scope okta.users.read is no longer requested, because the events have the names of users already. Customers who have the integration keep their feed and don't have to do anything.",
		before: &vendor{name: "Karoo Audit Trail", website: "https://karooaudit.co.za/trail", useCases: "Centralized Logging", description: "Karoo Audit Trail keeps records of who did what in banking, mining and retail systems in southern Africa. It polls the Okta System Log every two minutes, seals the events with a time stamp, and gives auditors a view of their own.", support: "support@karooaudit.co.za +27_21_204_8836", escalation: "trail-standby@karooaudit.co.za", testURL: "https://trail.karooaudit.co.za/login", user: "isvtest@okta.com", scopes: "okta.logs.read Events that are sealed and kept for auditors\nokta.users.read Names of the users in an event", guide: "https://karooaudit.co.za/help/okta"},
	},
	{
		name: "Tasman Licence Watch", website: "https://licencewatch.nz", useCases: "Identity Governance and Administration (IGA)",
		description: "Councils and universities in New Zealand use Tasman Licence Watch to see who has access to which software, and why. It reads users, groups and app assignments from Okta each night and prepares the yearly access review as a spreadsheet for each manager.",
		support:     "support@licencewatch.nz +64_4_831_2075", escalation: "lw-devs@licencewatch.nz",
		testURL: "https://my.licencewatch.nz/login", user: "okta@licencewatch.nz",
		instructions: "Your login is an Organisation Admin. Enter the details in Settings, Data feeds, Okta. \"Read now\" starts the nightly job early. Once it has finished, Reviews has one spreadsheet per manager.",
		scopes:       "okta.users.read Staff and their managers\nokta.groups.read Groups through which access is granted\nokta.apps.read Software that is assigned to staff",
		guide:        "https://licencewatch.nz/guides/okta", guideText: guideHelpCentre("Tasman Licence Watch", "Settings > Data feeds > Okta"),
	},
	{
		name: "Atacama Login Shield", website: "https://loginshield.cl/en", useCases: "Bot or Fraud Detection",
		description: "Atacama Login Shield notices when bots try one stolen password after the other against a company in Latin America, and shares the addresses with all of its customers. It writes these addresses to a blocked network zone in your Okta org, and clears them when the wave of fraud has ended.",
		support:     "soporte@loginshield.cl +56_2_2938_4471", escalation: "turno-red@loginshield.cl",
		testURL: "https://panel.loginshield.cl/en/login", user: "isvtest@okta.com",
		instructions: "Sign in with the password; the panel is in English. Okta credentials: Protection > Okta. For a demonstration press Protection > Drill: three addresses are written into the zone \"Atacama\" of your org, and they are cleared after five minutes.",
		scopes:       "okta.networkZones.manage Writes the addresses of bots to a blocked zone and clears them afterwards",
		guide:        "https://loginshield.cl/en/docs/okta", guideText: terraceQuestions("Atacama Login Shield", "Protection > Okta"),
	},
	{
		name: "Bilby Phonebook", website: "https://bilby.net.au", useCases: "Directory and HR Sync",
		description: "A phone book for firms with many depots. Bilby Phonebook syncs names, numbers and sites from Okta, so the person on the night shift can find out who to ring.",
		support:     "hello@bilby.net.au +61_8_9467_3352", escalation: "bilby-urgent@bilby.net.au",
		testURL: "https://bilby.net.au/login", user: "isvtest@okta.com",
		instructions: "Admin login. Gear icon > Okta > paste the three values > Sync. People from your org turn up in the list straight away.",
		scopes:       "okta.users.read Names, numbers and sites in the phone book",
		guide:        "https://bilby.net.au/help/okta", guideText: terraceShort("Bilby Phonebook", "Gear icon > Okta"),
		existing: "Bilby Phonebook", changes: "Only the catalog's information changes: a shorter description and a new phone number for support. The integration itself is the same.",
		before: &vendor{name: "Bilby Phonebook", website: "https://bilby.net.au", useCases: "Directory and HR Sync", description: "Bilby Phonebook is a phone book for firms with many depots. It syncs names, numbers, photos and sites of people from Okta every hour.", support: "hello@bilby.net.au +61_8_9467_3350", escalation: "bilby-urgent@bilby.net.au", testURL: "https://bilby.net.au/login", user: "isvtest@okta.com", scopes: "okta.users.read Names, numbers and sites in the phone book", guide: "https://bilby.net.au/help/okta"},
	},
}
