package labelled

import (
	"image/color"
	"slices"
)

// ferryVendors are clean submissions of vendors in health, education, government,
// charities, and small companies.
var ferryVendors = slices.Concat(ferryServices, ferryConnectors)

// ferryDisc draws a round mark of 244×244 pixels with a notch.
func ferryDisc(x, y float64) color.NRGBA {
	switch {
	case !inDisc(x, y, 122, 122, 120):
		return clear
	case inDisc(x, y, 160, 90, 34):
		return white
	}
	return teal
}

// ferryServices are submissions with an API service.
var ferryServices = []vendor{
	{
		name: "Afya Rota", website: "https://afyarota.co.ke/", useCases: "Directory and HR Sync|Lifecycle Management",
		description: "County hospitals in Kenya plan the shifts of nurses and clinical officers with Afya Rota. Once it is linked to Okta, a posting that HR confirms becomes an Okta user on the first shift, a transfer changes the facility in the profile, and the end of a posting deactivates the user.",
		support:     "msaada@afyarota.co.ke +254_20_765_3318", escalation: "afyarota-oncall@afyarota.co.ke",
		testURL: "https://app.afyarota.co.ke/login", user: "isvtest@okta.com",
		instructions: "You're a County HR Administrator of \"Demo County\", all staff are invented. Paste the Okta domain, client ID and client secret under Setup > Identity > Okta and save. To see a call, open Postings, choose any draft and click Confirm: a user is created in your org. Click End to deactivate it.",
		scopes:       "okta.users.manage Creates users for confirmed postings, updates the facility, deactivates users whose posting has ended",
		guide:        "https://afyarota.co.ke/help/okta", guideText: ferryHandbook("Afya Rota", "Setup > Identity > Okta", "Confirm a posting. The user appears in Okta within a minute."),
		icon: drawn(244, 244, ferryDisc),
	},
	{
		name: "Klassenbuch Plus", website: "https://www.klassenbuch-plus.de/en/", useCases: "Directory and HR Sync",
		description: "Klassenbuch Plus is the digital class register of 340 vocational schools: attendance, marks, and notes on lessons. Teachers and their departments come from Okta every night, so that school secretaries no longer keep a second list of staff by hand.",
		support:     "hilfe@klassenbuch-plus.de https://www.klassenbuch-plus.de/en/help", escalation: "kbp-bereitschaft@klassenbuch-plus.de",
		testURL: "https://schule.klassenbuch-plus.de/login", user: "isvtest@okta.com",
		instructions: "Role: school administrator of the sample school. Please switch to English at the bottom of the page. Menu: Administration > Teachers > Source > Okta, where you enter the three values. \"Read now\" starts an import immediately, and the log below shows how many teachers were read.",
		scopes:       "okta.users.read Names, email addresses and departments of teachers\nokta.groups.read Groups that correspond to departments",
		guide:        "https://www.klassenbuch-plus.de/en/help/okta", guideText: ferrySchoolGuide,
	},
	{
		name: "Ward Whiteboard", website: "https://wardwhiteboard.co.uk", useCases: "Directory and HR Sync",
		description: "Ward Whiteboard replaces the whiteboard behind the nurses' station. It shows beds, tasks and who is responsible for them. Names, job titles and wards of staff are read from Okta every ten minutes, which means that a bank nurse can be given a patient on the first morning.",
		support:     "servicedesk@wardwhiteboard.co.uk +44_113_824_7706", escalation: "platform-duty@wardwhiteboard.co.uk",
		testURL: "https://trust.wardwhiteboard.co.uk/sign-in", user: "isvtest@okta.com",
		instructions: "Trust administrator for \"St Sample's\", no real patients. Staff > Where staff come from > Okta takes the domain, the client ID and the secret. Change a title in Okta and press Refresh to see it on the board.",
		scopes:       "okta.users.read Job titles and wards of staff",
		guide:        "https://wardwhiteboard.co.uk/support/okta", guideText: ferrySheet("Ward Whiteboard", "Staff > Where staff come from > Okta", "Press Refresh. The staff list is filled."),
		existing: "Ward Whiteboard", changes: "Only the information in the catalog changes: the description mentions job titles and the interval of ten minutes. Scopes and setup stay as they were, so trusts have nothing to do.",
		before: &vendor{name: "Ward Whiteboard", website: "https://wardwhiteboard.co.uk", useCases: "Directory and HR Sync", description: "Ward Whiteboard replaces the whiteboard behind the nurses' station. Names and wards of staff are read from Okta every hour.", support: "servicedesk@wardwhiteboard.co.uk +44_113_824_7706", escalation: "platform-duty@wardwhiteboard.co.uk", testURL: "https://trust.wardwhiteboard.co.uk/sign-in", user: "isvtest@okta.com", scopes: "okta.users.read Job titles and wards of staff", guide: "https://wardwhiteboard.co.uk/support/okta"},
	},
	{
		name: "Sampan Log Vault", website: "https://sampanlogs.hk/en", useCases: "Centralized Logging",
		description: "Sampan Log Vault keeps audit logs for hospitals, universities and statutory bodies in Hong Kong and Macau. It fetches new events of the Okta System Log every minute and stores them for as long as the regulator requires, so auditors can look up any sign-in without an account in Okta.",
		support:     "help@sampanlogs.hk +852_3008_4417", escalation: "vault-engineers@sampanlogs.hk",
		testURL: "https://vault.sampanlogs.hk/login", user: "isvtest@okta.com",
		instructions: "Log in as auditor-in-chief (full rights).\n1. Sources > New > Okta.\n2. Fill in domain, client ID, client secret. Save.\n3. The first request goes out right away; look for events under Search with source:okta.",
		scopes:       "okta.logs.read",
		guide:        "https://sampanlogs.hk/en/docs/okta", guideText: ferryNote("Sampan Log Vault", "Sources > New > Okta", "Wait a minute, then search for source:okta."),
	},
	{
		name: "Keskus Access Register", website: "https://keskus.ee/en/access-register", useCases: "Identity Governance and Administration (IGA)",
		description: "Municipalities in Estonia and Latvia record in Keskus Access Register why an official may use a state database, and for how long. With Okta, an approved entry adds the official to the right group, and an entry that has run out removes the official again.",
		support:     "abi@keskus.ee +372_608_3914", escalation: "keskus-valve@keskus.ee",
		testURL: "https://register.keskus.ee/login", user: "isvtest@okta.com",
		instructions: "The user is a registrar, and may approve own entries in this sample municipality. Settings > Directory > Okta: enter the three values. Entries > New > choose a person and a group of your org > Approve. The membership is written at once. End date \"today\" removes it after five minutes.",
		scopes:       "okta.groups.manage Adds officials to a group for an approved entry and removes them when it has run out\nokta.users.read Finds the official by email address",
		guide:        "https://keskus.ee/en/help/okta", guideText: ferryHandbook("Keskus Access Register", "Settings > Directory > Okta", "A test entry is created and approved. The official is then a member of the group in Okta."),
	},
	{
		name: "Saathi Volunteers", website: "https://saathivolunteers.org", useCases: "Lifecycle Management|Directory and HR Sync",
		description: "Saathi Volunteers helps relief organisations in India and Nepal to register, train and deploy volunteers. When a coordinator accepts a volunteer, an account is created in Okta for the duration of the deployment. It is placed in the group of the district, and suspended on the return date.",
		support:     "support@saathivolunteers.org +91_11_4084_6652 https://saathivolunteers.org/faq", escalation: "tech-standby@saathivolunteers.org",
		testURL: "https://desk.saathivolunteers.org/login", user: "isvtest@okta.com",
		instructions: "The login has the National Coordinator role, which can do everything. Kindly open Organisation > Integrations > Okta and fill in the domain, client ID and client secret. After that open Volunteers > Waiting and press Accept for anyone. This creates the user in Okta and adds it to the group \"District Demo\", which should exist in your org. The button Return suspends the user.",
		scopes:       "okta.users.manage Creates an account when a volunteer is accepted, suspends it on the return date\nokta.groups.manage Places the volunteer in the group of the district",
		guide:        "https://saathivolunteers.org/docs/okta-setup", guideText: ferryReliefGuide,
	},
	{
		name: "Bantay ID", website: "https://bantay.ph/id", useCases: "Identity Verification",
		description: "Bantay ID confirms who a person is from a PhilSys card or passport and a short video. Service desks can ask a caller who lost a phone for such a check. If it succeeds, Bantay ID resets the caller's factors in Okta and notes the check for auditors.",
		support:     "tulong@bantay.ph https://bantay.ph/help", escalation: "bantay-incident-room@bantay.ph",
		testURL: "https://console.bantay.ph/login", user: "okta-review@bantay.ph",
		instructions: "Administrator of the organization \"Halimbawa Inc.\" in our live system. Console > Connections > Okta is where the domain, ID and secret go. Then Checks > New check, type the email of a user of your org, and choose \"Sample passport\" so that you need no documents. A passed check resets this user's factors.",
		scopes:       "okta.users.manage Looks up the caller, and resets the caller's factors after a passed check",
		guide:        "https://bantay.ph/help/okta", guideText: ferryCheckGuide,
	},
	{
		name: "Nordkapp Threat Desk", website: "https://nordkapp.no/threat-desk", useCases: "Risk Signal Sharing|Automation",
		description: "Nordkapp Threat Desk is a shared security desk for Norwegian municipalities and health trusts. It reads the Okta System Log of its members, compares it with warnings from other members, and raises the risk of an affected user in Okta automatically, which policies can answer with another factor.",
		support:     "kontakt@nordkapp.no +47_78_60_42_19", escalation: "threatdesk-vakt@nordkapp.no",
		testURL: "https://desk.nordkapp.no/login", user: "isvtest@okta.com",
		instructions: "Member administrator. Sources > Okta > Connect asks for Okta domain, client ID, client secret. Reading begins immediately. For a write: Drill > \"Stolen session\", and enter the email of a user of your org. The user's risk becomes high, and low again with Drill > Stop.",
		scopes:       "okta.logs.read\nokta.userRisk.manage Raises the risk of a user who is named in a warning, and lowers it when the case is closed",
		guide:        "https://nordkapp.no/threat-desk/okta", guideText: ferrySheet("Nordkapp Threat Desk", "Sources > Okta > Connect", "Start the drill \"Stolen session\" with a test user."),
	},
	{
		name: "Kibanda Keys", website: "https://kibandakeys.com", useCases: "Multifactor Authentication (MFA)",
		description: "Kibanda Keys puts security keys into the hands of field staff who work far from an office. A local agent checks the person's face against the staff photo, registers the key as a factor in Okta, and hands it over, so that multifactor authentication reaches villages without a courier.",
		support:     "hello@kibandakeys.com +260_211_378_465", escalation: "kibanda-team@kibandakeys.com",
		testURL: "https://agents.kibandakeys.com/login", user: "isvtest@okta.com",
		instructions: "Agent with owner rights. Company > Okta: put in domain, client ID, secret. Handover > Start: type the email of a user in your org and use the key number DEMO-1 (no hardware needed). That registers a factor. Handover > Undo removes it.",
		scopes:       "okta.users.manage Registers the handed-over key as a factor of the user\nokta.authenticators.read Sees whether security keys are switched on",
		guide:        "https://kibandakeys.com/okta", guideText: ferryNote("Kibanda Keys", "Company > Okta", "Do a handover with key number DEMO-1."),
	},
	{
		name: "Certifac", website: "https://certifac.eu/en/product", useCases: "Identity Governance and Administration (IGA)",
		description: "Certifac runs yearly access reviews for universities and grandes écoles. Deans confirm or refuse what their staff can open: the lists come from Okta with groups and assigned apps, and refused memberships are withdrawn in Okta the same night.",
		support:     "assistance@certifac.eu +33_4_76_28_91_05", escalation: "astreinte-certifac@certifac.eu",
		testURL: "https://campus.certifac.eu/connexion?lang=en", user: "isvtest@okta.com",
		instructions: "You hold the role \"Review officer\", the highest one. Enter the values in Sources > Okta. Then Campaigns > Create > Everyone collects users, groups and apps of your org; refuse one membership and choose Apply tonight > Apply now, and the membership is withdrawn.",
		scopes:       "okta.users.read Staff under review and their managers\nokta.apps.read Apps that are assigned to staff\nokta.groups.manage Withdraws memberships that a dean has refused",
		guide:        "https://certifac.eu/en/docs/okta", guideText: ferryHandbook("Certifac", "Sources > Okta", "A first campaign is created with the button Everyone."),
	},
	{
		name: "Phao Device Check", website: "https://phaosecurity.vn/en/device-check", useCases: "Zero Trust",
		description: "Phao Device Check looks after the laptops of small clinics and schools in Vietnam, without an agent that slows them down. It compares the devices that are registered in Okta with its own findings and tells the clinic which of them shouldn't be trusted any longer, for a Zero Trust policy that small teams can keep up.",
		support:     "hotro@phaosecurity.vn +84_28_7300_5126", escalation: "phao-oncall@phaosecurity.vn",
		testURL: "https://check.phaosecurity.vn/login", user: "isvtest@okta.com",
		instructions: "Full administrator. Please go to Settings > Okta and enter the domain, client ID and client secret of your org. Click \"Compare\" to read the devices. It takes less than one minute, and the result is displayed in Devices > Findings.",
		scopes:       "okta.devices.read\nokta.users.read Shows whose device it is",
		guide:        "https://phaosecurity.vn/en/help/okta", guideText: ferrySheet("Phao Device Check", "Settings > Okta", "Click Compare."),
	},
	{
		name: "Baobab Sauvegarde", website: "https://baobab-sauvegarde.sn/en", useCases: "Automation",
		description: "Ministries and banks in Senegal and Côte d'Ivoire keep copies of their cloud settings with Baobab Sauvegarde. It copies groups and policies of an Okta org each night without anyone's help. If someone deletes a group or loosens a policy by mistake, an administrator restores it from the copy of the day before.",
		support:     "assistance@baobab-sauvegarde.sn +221_33_859_4027", escalation: "exploitation-baobab@baobab-sauvegarde.sn",
		testURL: "https://console.baobab-sauvegarde.sn/login", user: "isvtest@okta.com",
		instructions: "The interface is in English for this account, an administrator. Sources > Add > Okta: domain, client ID, client secret. Press \"Copy now\". Then delete a group in your Okta org and choose Copies > Last > Restore.",
		scopes:       "okta.groups.manage Restores deleted groups and their members\nokta.policies.manage Restores policies that were changed by mistake",
		guide:        "https://baobab-sauvegarde.sn/en/aide/okta", guideText: ferryAnswers("Baobab Sauvegarde", "Sources > Add > Okta", "The first copy takes five minutes."),
	},
	{
		name: "Mizan Evidence", website: "https://mizan.ae/evidence", useCases: "Automation|Identity Governance and Administration (IGA)",
		description: "Mizan Evidence collects what auditors of health insurers and government suppliers in the Gulf ask for: who has access, who is an administrator, which password rules apply. It automates this for Okta by reading users, roles and policies every week, and files a dated report for each control.",
		support:     "care@mizan.ae +971_4_587_2036", escalation: "mizan-engineering@mizan.ae",
		testURL: "https://evidence.mizan.ae/login", user: "isvtest@okta.com",
		instructions: "Compliance owner, which is our admin role. Enter the three values from Okta under Evidence > Collectors > Okta, and press Collect. A report for each control is ready in Reports after two minutes or so.",
		scopes:       "okta.users.read Lists who has access\nokta.roles.read Lists who is an administrator\nokta.policies.read Checks password rules against the control",
		guide:        "https://mizan.ae/docs/okta", guideText: ferryHandbook("Mizan Evidence", "Evidence > Collectors > Okta", "Collect is pressed, and the first report is filed."),
	},
	{
		name: "BotSieve", website: "https://botsieve.sg", useCases: "Bot or Fraud Detection",
		description: "BotSieve tells people from scripts on citizen portals, ticket shops and exam registrations in Southeast Asia. If a script has taken over an account, BotSieve reports the user as a high risk to Okta within seconds, and the portal's own Okta policy decides what happens next.",
		support:     "support@botsieve.sg https://botsieve.sg/docs/troubleshooting", escalation: "sieve-pager@botsieve.sg",
		testURL: "https://my.botsieve.sg/", user: "isvtest@okta.com",
		instructions: "Owner account, email + password, no OTP. Signals > Okta > Add org (domain / client ID / client secret). Then Simulator > Takeover, with a user ID of your org, sends one report.",
		scopes:       "okta.userRisk.manage Reports users whose account a script has taken over",
		guide:        "https://botsieve.sg/docs/okta", guideText: ferrySheet("BotSieve", "Signals > Okta > Add org", "Use Simulator > Takeover to send a first report."),
	},
	{
		name: "Mlimi Members", website: "https://mlimimembers.mw", useCases: "Directory and HR Sync",
		description: "Farmers' associations in Malawi and Mozambique keep their member rolls, dues and harvest advances in Mlimi Members. Field officers are taken over from Okta with name, phone number and district. An officer who changes district sees the members of the new one the next day.",
		support:     "thandizo@mlimimembers.mw +265_1_774_093", escalation: "mlimi-system@mlimimembers.mw",
		testURL: "https://office.mlimimembers.mw/login", user: "isvtest@okta.com",
		instructions: "This is a head office administrator; members and amounts are made up. Go to Office > Field officers > From Okta, type in the domain, the client ID and the client secret, and press Take over. Officers of your org are listed after some seconds.",
		scopes:       "okta.users.read Name, phone number and district of field officers",
		guide:        "https://mlimimembers.mw/help/okta", guideText: ferryAnswers("Mlimi Members", "Office > Field officers > From Okta", "The list of officers is filled."),
	},
}
