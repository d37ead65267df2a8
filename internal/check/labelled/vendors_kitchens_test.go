package labelled

import "slices"

// kitchenVendors are clean submissions of vendors of many sizes and countries, in each of
// which [kitchenMistakes] are single ones.
var kitchenVendors = slices.Concat(kitchenServices, kitchenConnectors)

// kitchenServices are API services.
var kitchenServices = []vendor{
	{
		name: "Saltpan Logs", website: "https://saltpanlogs.pt/en", useCases: "Centralized Logging",
		description: "Saltpan Logs stores and searches the event logs of small and mid-sized companies. It polls the Okta System Log every minute, so an administrator sees a failed sign-in to Okta next to what the firewall recorded at that moment.",
		support:     "suporte@saltpanlogs.pt", escalation: "saltpan-alerts@saltpanlogs.pt",
		testURL: "https://app.saltpanlogs.pt/login", user: "isvtest@okta.com",
		instructions: "You are the administrator of an account that only you use. Choose Sources > New > Okta, enter the Okta domain, client ID and client secret, and press Start. Sign in to your Okta org once; the event is on the Search page after about a minute.",
		scopes:       "okta.logs.read Collects sign-in and admin events for search",
		guide:        "https://saltpanlogs.pt/en/docs/okta", guideText: kitchenGuideCard("Saltpan Logs", "Sources > New > Okta", "The first events arrive within two minutes."),
	},
	{
		name: "Rikstol HR", website: "https://www.rikstol.no/en/hr", useCases: "Lifecycle Management|Directory and HR Sync",
		description: "Rikstol HR is the personnel system of 96 Norwegian municipalities. When a head teacher or a nurse signs an employment contract in Rikstol HR, a user is created in Okta with the groups of the workplace, and when the employment ends, the user is deactivated at midnight.",
		support:     "kundeservice@rikstol.no +47_22_41_70_35", escalation: "rikstol-drift@rikstol.no",
		testURL: "https://hr.rikstol.no/logg-inn", user: "isvtest@okta.com",
		instructions: "The account belongs to the HR office of the invented municipality \"Eksempelvik\" and is an administrator there. The language can be switched to English at the top right.\n1. Open System > Integrations > Okta and register the three values.\n2. Open Employees > New, fill in any name and choose Sign contract.\n3. A user appears in your Okta org. Choose End employment to deactivate it.",
		scopes:       "okta.users.manage Creates a user for a signed contract and deactivates it when the employment ends\nokta.groups.manage Adds employees to the groups of their workplace",
		guide:        "https://www.rikstol.no/en/help/okta", guideText: kitchenGuideLetter("Rikstol HR", "System > Integrations > Okta", "A green field says Connected."),
	},
	{
		name: "Cinderpath", website: "https://www.cinderpath.com/identity-governance", useCases: "Identity Governance and Administration (IGA)",
		description: "Cinderpath certifies access for regulated companies: banks, insurers, and utilities. Connected to Okta, it gathers users, group memberships, and app assignments, puts them before the responsible managers each quarter, and removes people from groups when a manager revokes their access.",
		support:     "customercare@cinderpath.com +1_312_867_4490 https://support.cinderpath.com/hc", escalation: "okta-incident-bridge@cinderpath.com",
		testURL: "https://us.cinderpath.com/signin", user: "okta-isv@cinderpath.com",
		instructions: "This is a tenant administrator in production with fictitious data. Navigate to Administration > Connected systems > Okta, provide domain, client ID, and client secret, and select Collect. After collection, go to Campaigns > Create, choose any group, and revoke one member. The member is removed from the group in Okta within a minute.",
		scopes:       "okta.users.read Shows whose access is reviewed\nokta.groups.manage Removes a member from a group after a manager revoked the access\nokta.apps.read Shows app assignments in campaigns",
		guide:        "https://docs.cinderpath.com/connected-systems/okta", guideText: kitchenGuideProcedure("Cinderpath", "Administration > Connected systems > Okta", "Select Collect. The number of collected users is displayed."),
	},
	{
		name: "Mwangaza Payroll", website: "https://mwangaza.co.ke", useCases: "Directory and HR Sync",
		description: "Mwangaza Payroll pays salaries and statutory deductions for employers in Kenya, Rwanda and Tanzania. The integration keeps names, job titles and departments in Okta the same as on the payslip, and saves the HR officer from typing each change twice.",
		support:     "help@mwangaza.co.ke +254_20_389_4417", escalation: "mwangaza-engineers@mwangaza.co.ke",
		testURL: "https://pay.mwangaza.co.ke/login", user: "isvtest@okta.com",
		instructions: "Kindly log in as payroll administrator. Company > Integrations > Okta is where the Okta domain, client ID and secret go. Change the job title of any employee with the same email as a user in your org, then click Push to Okta.",
		scopes:       "okta.users.manage Updates name, job title and department after a change in payroll",
		guide:        "https://help.mwangaza.co.ke/okta", guideText: kitchenGuideCard("Mwangaza Payroll", "Company > Integrations > Okta", "Click Push to Okta to send the first changes."),
	},
	{
		name: "Thistle Signal", website: "https://thistlesignal.co.uk", useCases: "Risk Signal Sharing",
		description: "Thistle Signal watches criminal forums and stealer logs for passwords of your employees. Once one turns up, Thistle Signal reports a risk event to Okta, so that your policies can ask the person for a stronger factor or end their sessions.",
		support:     "desk@thistlesignal.co.uk", escalation: "thistle-duty-analysts@thistlesignal.co.uk",
		testURL: "https://portal.thistlesignal.co.uk/sign-in", user: "isvtest@okta.com",
		instructions: "Portal administrator, password only. Under Outputs > Okta, fill in the domain, client ID and secret and press Link. To trigger a signal, go to Findings, pick the sample finding and press Send to Okta with the email of one of your users. It then shows in your System Log.",
		scopes:       "okta.securityEventsProviders.manage Registers Thistle Signal as a provider, so that it can report risk events\nokta.users.read Matches leaked email addresses to users",
		guide:        "https://docs.thistlesignal.co.uk/outputs/okta", guideText: kitchenGuideDialog("Thistle Signal", "Outputs > Okta", "Press Send test. A risk event appears in Okta's System Log."),
	},
	{
		name: "Sycamore Gate", website: "https://sycamoregate.io/bots", useCases: "Bot or Fraud Detection",
		description: "Sycamore Gate tells people from scripts on sign-up and sign-in pages. It follows sign-in attempts in the Okta System Log and sets the risk level of users whose accounts are under attack from bots, which lets Okta policies block the attempt.",
		support:     "https://sycamoregate.io/support/contact support@sycamoregate.io", escalation: "sg-sre@sycamoregate.io",
		testURL: "https://console.sycamoregate.io", user: "isvtest@okta.com",
		instructions: "Owner role, no MFA. Integrations > Okta > Connect (domain, client ID, client secret). Then Simulator > Credential stuffing > choose a user of your org > Run. The risk of that user is High in Okta some 20 seconds later; Simulator > Reset sets it back to Low.",
		scopes:       "okta.logs.read Follows sign-in attempts\nokta.userRisk.manage Sets the risk level of users under attack",
		guide:        "https://sycamoregate.io/docs/integrations/okta", guideText: kitchenGuideDialog("Sycamore Gate", "Integrations > Okta", "The tile says Receiving events."),
	},
	{
		name: "Kopje Endpoint", website: "https://kopje.co.za/endpoint", useCases: "Zero Trust",
		description: "Kopje Endpoint reports whether laptops are encrypted, patched and in the hands of their owner. It matches its own records with the devices that are registered in Okta, so that the IT department finds devices that reach company apps without being managed.",
		support:     "support@kopje.co.za +27_21_300_6185", escalation: "kopje-noc@kopje.co.za",
		testURL: "https://manage.kopje.co.za/login", user: "isvtest@okta.com",
		instructions: "Log in with the password; you are a Global Admin of our sample company. 1) Settings > Directories > Okta: enter the values. 2) Press Match now. 3) The tab Unmanaged lists devices of your org that Kopje doesn't know.",
		scopes:       "okta.devices.read Compares registered devices with managed ones\nokta.users.read Names the owner of a device",
		guide:        "https://kopje.co.za/support/okta-devices", guideText: kitchenGuideCard("Kopje Endpoint", "Settings > Directories > Okta", "Press Match now to compare devices."),
	},
	{
		name: "Hanbit Verify", website: "https://hanbitverify.kr/en/workforce", useCases: "Identity Verification",
		description: "Hanbit Verify checks a government ID and a live selfie in under a minute. An employee who has lost the phone proves who they are in Hanbit Verify, which then resets the factors of that user in Okta without a call to the help desk.",
		support:     "cs@hanbitverify.kr +82_2_6204_1187", escalation: "hanbit-platform-team@hanbitverify.kr",
		testURL: "https://admin.hanbitverify.kr/en/login", user: "isvtest@okta.com",
		instructions: "The account has the Administrator role. Please open Recovery > Okta and save the Okta domain, client ID and client secret. For a test, please open Recovery > Try it, enter the username of a user in your org, and choose \"Use sample documents\" instead of the camera. The factors of this user are reset.",
		scopes:       "okta.users.manage Finds the user who was verified, and resets the user's factors",
		guide:        "https://hanbitverify.kr/en/docs/okta", guideText: kitchenGuideLetter("Hanbit Verify", "Recovery > Okta", "The status changes to Linked."),
	},
	{
		name: "Sundial Tokens", website: "https://sundialtokens.ch/en/", useCases: "Multifactor Authentication (MFA)",
		description: "Sundial Tokens ships hardware tokens with a clock to hospitals, police forces and banks. In the Sundial portal, a token officer hands a token to a person, and the integration enrolls it for that person's user in Okta, ready for the next sign-in.",
		support:     "dienst@sundialtokens.ch +41_31_528_64_09", escalation: "pikett@sundialtokens.ch",
		testURL: "https://portal.sundialtokens.ch/login", user: "isvtest@okta.com",
		instructions: "You are token officer and administrator of the tenant \"Probe AG\" (English). Enter the credentials of your org at Tenant > Okta. Then open Stock, select a token with the state New, and assign it to an email address of your org. In Okta the token stands among the factors of the user. \"Take back\" removes it.",
		scopes:       "okta.authenticators.read Checks that tokens are enabled as an authenticator\nokta.users.manage Enrolls a token for a user, and removes it when it is handed back",
		guide:        "https://docs.sundialtokens.ch/en/okta", guideText: kitchenGuideProcedure("Sundial Tokens", "Tenant > Okta", "Assign a token to yourself. It is listed among your factors in Okta."),
	},
	{
		name: "Lumbre Restore", website: "https://lumbre.mx/en/restore", useCases: "Automation",
		description: "Lumbre Restore makes nightly copies of cloud settings for companies in Latin America. It copies groups, app settings and policies of your Okta org, shows what has changed since yesterday, and brings back a single object that someone deleted by accident.",
		support:     "soporte@lumbre.mx +52_81_8340_2276 https://lumbre.mx/en/help", escalation: "guardia-lumbre@lumbre.mx",
		testURL: "https://restore.lumbre.mx/login", user: "isvtest@okta.com",
		instructions: "Role: account administrator. Please go to Orgs > Add org and enter Okta domain, client ID and client secret. Press Copy now (one or two minutes). Delete a test group in Okta, then choose Copies > Compare > Bring back. The group is in Okta again.",
		scopes:       "okta.groups.manage Recreates a deleted group and its members\nokta.apps.manage Restores the settings of an app\nokta.policies.manage Restores a policy and the order of its rules",
		guide:        "https://lumbre.mx/en/help/okta", guideText: kitchenGuideLetter("Lumbre Restore", "Orgs > Add org", "The first copy starts by itself."),
	},
	{
		name: "Paloma Spend", website: "https://palomaspend.es/en", useCases: "Automation",
		description: "Paloma Spend counts software licenses and what they cost. From Okta it learns who has which app and when they last opened it, and finance teams get a monthly list of licenses that no one needs.",
		support:     "equipo-soporte@palomaspend.es", escalation: "paloma-tech@palomaspend.es",
		testURL: "https://app.palomaspend.es/en/login", user: "isvtest@okta.com",
		instructions: "You're an admin. Data > Connect > Okta asks for the three values. Data > Refresh calls Okta right away, and Licenses > Unused fills with apps of your org.",
		scopes:       "okta.apps.read Lists apps and assignments\nokta.users.read Puts names and departments beside licenses\nokta.logs.read Finds out when an app was last opened",
		guide:        "https://help.palomaspend.es/en/okta", guideText: kitchenGuideDialog("Paloma Spend", "Data > Connect > Okta", "Data > Refresh shows how many apps were found."),
	},
	{
		name: "Brabant Staff Register", website: "https://www.brabantregister.nl/en", useCases: "Directory and HR Sync",
		description: "The Brabant Staff Register is kept by a province for its offices, museums and bridges, and is used by eleven other public bodies. It takes civil servants and their offices from Okta each night, which keeps the public list of officials correct without manual work.",
		support:     "servicedesk@brabantregister.nl +31_73_681_2904", escalation: "register-beheer@brabantregister.nl",
		testURL: "https://beheer.brabantregister.nl/login", user: "isvtest@okta.com",
		instructions: "The account is a register keeper of a body that exists only for tests. The interface is in English for this account. Enter the data from Okta under Maintenance > Sources > Okta and press Take over now. The people of your org then stand under Register > Officials.",
		scopes:       "okta.users.read Names, functions and email addresses of officials\nokta.groups.read Offices, which are groups in Okta",
		guide:        "https://www.brabantregister.nl/en/manual/okta", guideText: kitchenGuideProcedure("Brabant Staff Register", "Maintenance > Sources > Okta", "Press Take over now. The number of officials is displayed."),
	},
	{
		name: "Tidewrack", website: "https://tidewrack.com.au", useCases: "Automation|Zero Trust",
		description: "Tidewrack spots stolen sessions in cloud apps and shuts them. It reads the Okta System Log, recognises a session that has moved to another country or browser, and signs the user out of Okta before data leaves the company.",
		support:     "support@tidewrack.com.au +61_8_6117_4520", escalation: "tidewrack-oncall@tidewrack.com.au",
		testURL: "https://tidewrack.com.au/app/login", user: "isvtest@okta.com",
		instructions: "Admin login, no second step. Connect your org at Settings > Okta. Open Drills, choose \"Moved session\" and a user of your org, and click Go: the user's Okta sessions end and the incident is under Today.",
		scopes:       "okta.logs.read Watches where sessions are used\nokta.sessions.manage Ends the sessions of a user whose session was stolen\nokta.users.read Names the user in an incident",
		guide:        "https://tidewrack.com.au/docs/okta", guideText: kitchenGuideCard("Tidewrack", "Settings > Okta", "Events are flowing once the dot turns blue."),
	},
	{
		name: "Vidyut Academy", website: "https://vidyutacademy.in/business", useCases: "Directory and HR Sync",
		description: "Vidyut Academy offers safety courses for staff of power plants and substations. Employees come from Okta along with their site, and each receives the courses that the site requires.",
		support:     "care@vidyutacademy.in +91_80_4719_3062", escalation: "vidyut-sre-desk@vidyutacademy.in",
		testURL: "https://learn.vidyutacademy.in/login", user: "isvtest@okta.com",
		instructions: "Please login as Training Manager (administrator rights). Go to Organisation > Employee source > Okta. Enter Okta domain, Client ID and Client Secret and click on Save. Click on Import to fetch employees. They are listed in Organisation > Employees.",
		scopes:       "okta.users.read Employees and their site\nokta.groups.read Groups that stand for a site",
		guide:        "https://vidyutacademy.in/help/okta-import", guideText: kitchenGuideLetter("Vidyut Academy", "Organisation > Employee source > Okta", "Employees are imported in a few minutes."),
	},
	kitchenUpdate(vendor{
		name: "Perchboard", website: "https://perchboard.app", useCases: "Directory and HR Sync",
		description: "Perchboard draws an org chart that is never out of date. It picks up people, managers and photos from Okta every hour, and vacancies can be added by hand.",
		support:     "hello@perchboard.app", escalation: "pager@perchboard.app",
		testURL: "https://perchboard.app/login", user: "isvtest@okta.com",
		instructions: "Owner account. Chart > Source > Okta, paste the three values, click Draw. Takes ten seconds for a small org.",
		scopes:       "okta.users.read People, managers and links to photos",
		guide:        "https://perchboard.app/guides/okta", guideText: kitchenGuideDialog("Perchboard", "Chart > Source > Okta", "Your chart is drawn."),
	}, "Only the information in the catalog changes: vacancies are new in the description, and the setup guide has moved to our guides section. The service calls Okta as before, so customers don't have to do anything.", func(v *vendor) {
		v.description = "Perchboard draws an org chart that is never out of date. It picks up people, managers and photos from Okta every hour."
		v.guide, v.guideText = "https://perchboard.app/blog/okta-setup", ""
	}),
}
