package labelled

import "strings"

// otherVentureVendors continue [ventureVendors].
var otherVentureVendors = []vendor{
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
