package labelled

import (
	"slices"
	"strings"
)

// bridgeVendors are clean submissions of vendors most of whom write English as a second
// language, each of whose [bridgeMistakes] is a single one.
var bridgeVendors = slices.Concat(bridgeServices, bridgeConnectors)

// bridgeGuide returns a guide in two parts.
func bridgeGuide(name, menu, after string) string {
	return "# " + name + ": integration with Okta\nThis document is for the administrator who connects " + name + " to an Okta organization.\n## Before starting\nPlease have a super administrator of Okta and an administrator of " + name + " available.\n" +
		"## Part A. In Okta\n1. Open the Admin Console and select Applications > API Service Integrations.\n2. Select Add Integration. Search " + name + " and select Next.\n3. Read the list of scopes, then select Install & Authorize.\n4. The client secret appears. Copy it now, because Okta does not display it again.\n" +
		"## Part B. In " + name + "\n1. Open " + menu + ".\n2. In the three fields, put the Okta domain (without https), the client ID, and the client secret.\n3. Save.\n4. " + after + "\n## Common errors\n401: the secret is not complete. 403: the integration was not authorized by a super administrator."
}

// bridgeGuideTable returns a guide whose steps say what is seen after them.
func bridgeGuideTable(name, menu string) string {
	return "# How to connect Okta and " + name + "\nDuration: about 10 minutes\n## Prerequisites\nOkta: super admin. " + name + ": owner or admin.\n## Supported features\nDescribed in the scopes that you accept in Okta.\n## Procedure\n" +
		"Step 1. Okta Admin Console: Applications > API Service Integrations > Add Integration. Result: the list of integrations is shown.\nStep 2. Choose " + name + " and press Next, then Install & Authorize. Result: the client secret is shown one time.\nStep 3. Keep the client secret and close the window. Result: the page of the integration shows the client ID and the Okta domain.\nStep 4. " + name + ": " + menu + ". Result: a form with three fields.\nStep 5. Enter Okta domain, client ID and client secret, and press Connect. Result: the status is green.\n" +
		"## Troubleshoot\nIf the status is red, open its details. The most frequent reason is a space at the end of the client secret."
}

// bridgeGuideTalk returns a guide as a person explains it.
func bridgeGuideTalk(name, menu string) string {
	return "# Okta + " + name + "\nHello! Here we explain how your company can use " + name + " together with Okta. We do it in seven steps, and you do not need a developer.\n## What you need\nThe super admin role in Okta, and your " + name + " admin login.\n## The steps\n" +
		"1. Log in to Okta as a super admin and go to the Admin Console.\n2. In the menu, open Applications and then API Service Integrations.\n3. Press Add Integration and look for " + name + ".\n4. Okta shows what " + name + " may do. If you agree, press Install & Authorize.\n5. Now you see the client secret. Copy it, and also the client ID and your Okta domain.\n6. In " + name + ", go to " + menu + ". There is a field for each of the three values. Paste them.\n7. Press the button to save. The first data arrives after one or two minutes.\n" +
		"## It does not work?\nCheck if the domain ends with okta.com and has no slash. Still not working? Our support team answers on working days."
}

// bridgeDocs returns the documentation of a connector, whose cards are written as
// “Card|inputs|outputs”.
func bridgeDocs(name, ver, login string, cards ...string) string {
	s := "# " + name + " connector: user guide\nApplies to connector version " + ver + "\n## Authorization\n" + login + "\n1. Open the Okta Workflows console, Connections, New Connection.\n2. Choose " + name + " and give the connection a nickname.\n3. Enter the credentials and select Create.\n## Cards\n"
	for _, c := range cards {
		part := strings.Split(c, "|")
		s += "### " + part[0] + "\nInputs: " + part[1] + "\nOutputs: " + part[2] + "\n"
	}
	return s + "### Custom API Action\nFor calls that are not covered by another card. Inputs: Relative URL (text, required), Method (text, required), Body (object, optional). Output: Response (object).\n## Errors\nThe cards return the error text of our API. After error 429, wait for one minute."
}

// bridgeDocsShort returns the documentation of a connector on one page.
func bridgeDocsShort(name, ver string, cards ...string) string {
	s := "# " + name + " in Okta Workflows (v" + ver + ")\n## Connect\nIn Okta Workflows add a new connection for " + name + ", sign in with an admin account, and allow access. This authorization stays valid until it is revoked.\n"
	for _, c := range cards {
		part := strings.Split(c, "|")
		s += "## " + part[0] + "\n| Field | Type | Required |\n" + part[1] + "\nReturns " + part[2] + ".\n"
	}
	return s + "## Custom API Action\nSends any request to our REST API with the same connection. Path, method, query and body are inputs; status and body are outputs."
}

// bridgeReference returns a reference of an API with endpoints.
func bridgeReference(name string, paths ...string) string {
	s := "# REST API of " + name + "\n## Authentication\nSend the header Authorization: Bearer with the access token. Responses are JSON.\n## Endpoints\n"
	for _, p := range paths {
		s += "GET " + p + "\nPOST " + p + "\nPATCH " + p + "/{id}\n"
	}
	return s + "## Status codes\n200 OK, 201 Created, 400 Bad Request, 401 Unauthorized, 404 Not Found, 429 Too Many Requests\nExample requests with curl"
}

// bridgeServices are the API services.
var bridgeServices = []vendor{
	{
		name: "Girassol Folha", website: "https://girassolfolha.com.br/en", useCases: "Lifecycle Management|Directory and HR Sync",
		description: "Girassol Folha calculates salaries, vacations and the thirteenth salary for companies in Brazil. When an admission is approved, it creates the user in Okta, and later changes of position and manager are sent to the profile. When a termination is registered, the user is deactivated at the end of the last working day.",
		support:     "suporte@girassolfolha.com.br +55_11_4863_2170", escalation: "plantao-integracoes@girassolfolha.com.br",
		testURL: "https://app.girassolfolha.com.br/login", user: "isvtest@okta.com",
		instructions: "The account is an HR administrator of the company \"Empresa Exemplo\". The language is already English. Go to Settings > Okta and fill in the domain, the client ID and the client secret. Then go to Admissions, open any pending admission and press Approve: the user is created in your org. To see a deactivation, press Terminate in the same screen and choose today.",
		scopes:       "okta.users.manage Creates users after an admission, updates position and manager, and deactivates users after a termination",
		guide:        "https://girassolfolha.com.br/en/help/okta-integration", guideText: bridgeGuide("Girassol Folha", "Settings > Okta", "Approve one admission to check that the user appears in Okta."),
	},
	{
		name: "Jabuti Logs", website: "https://jabutilogs.com", useCases: "Centralized Logging",
		description: "Jabuti Logs stores events of cloud applications for as long as the law requires, in data centers in São Paulo and Fortaleza. It reads the Okta System Log every minute. Auditors can search sign-ins and changes by administrators in the same place as the events of banks and ERP systems.",
		support:     "help@jabutilogs.com", escalation: "jabuti-platform-duty@jabutilogs.com",
		testURL: "https://console.jabutilogs.com/login", user: "isvtest@okta.com",
		instructions: "1. Sign in (role: Tenant Admin). 2. Sources > New source > Okta. 3. Paste domain, client ID, secret and press Start reading. 4. Sign in to your org with any user and look for the event in Search after one minute.",
		scopes:       "okta.logs.read",
		guide:        "https://docs.jabutilogs.com/sources/okta", guideText: bridgeGuideTable("Jabuti Logs", "Sources > New source > Okta"),
	},
	{
		name: "Cenote Identidad", website: "https://cenoteidentidad.mx/en/employees", useCases: "Identity Verification",
		description: "Cenote Identidad confirms that a person is who they claim to be, with an official Mexican ID and a short video. Employees who forgot everything do not have to visit the help desk: after a successful verification, Cenote Identidad resets their factors in Okta and they enroll again.",
		support:     "soporte@cenoteidentidad.mx +52_33_3124_7718 https://cenoteidentidad.mx/en/faq", escalation: "guardia-tecnica@cenoteidentidad.mx",
		testURL: "https://panel.cenoteidentidad.mx/login", user: "isvtest@okta.com",
		instructions: "You enter as supervisor. English can be chosen at the top right. Connections > Okta > Edit receives the three values. For a test without documents: Verifications > New > Sample person, and write the username of somebody in your org. The result is always positive, and the factors of that user are reset.",
		scopes:       "okta.users.manage Finds the employee by username and resets the enrolled factors after the verification",
		guide:        "https://cenoteidentidad.mx/en/guides/okta", guideText: bridgeGuideTalk("Cenote Identidad", "Connections > Okta"),
	},
	{
		name: "Zuraw Access Audit", website: "https://www.zuraw-audit.pl/en/product", useCases: "Identity Governance and Administration (IGA)",
		description: "Zuraw Access Audit prepares periodic reviews of access for banks and insurance companies supervised in Poland. It takes people, groups and application assignments from Okta, sends each manager a list to decide about, and removes from Okta groups the persons whom the manager did not confirm.",
		support:     "helpdesk@zuraw-audit.pl +48_22_417_63_50", escalation: "dyzur-it@zuraw-audit.pl",
		testURL: "https://app.zuraw-audit.pl/login", user: "isvtest@okta.com",
		instructions: "Account with the role Audit Owner, tenant \"Przykład Bank\" (interface in English). Systems > Okta > Configure, enter the data from Okta, press Test and Save. Reviews > New review > Okta groups > Start reads your org immediately. Reject one person and press Execute decisions: the membership disappears in Okta.",
		scopes:       "okta.users.read Persons under review and their managers\nokta.groups.manage Removes memberships that a manager did not confirm\nokta.apps.read Assignments shown to the manager",
		guide:        "https://www.zuraw-audit.pl/en/docs/okta", guideText: bridgeGuide("Zuraw Access Audit", "Systems > Okta > Configure", "Press Test. The message Connection correct should be displayed."),
	},
	{
		name: "Kobzar Threat Desk", website: "https://kobzar.security/", useCases: "Risk Signal Sharing",
		description: "Kobzar Threat Desk watches accounts of energy and transport companies for signs of a takeover. It follows the Okta System Log, and as soon as a session looks stolen, it raises the risk level of the user in Okta. Your policies then decide whether to ask for a stronger factor or to refuse access.",
		support:     "support@kobzar.security https://kobzar.security/help", escalation: "duty-shift@kobzar.security",
		testURL: "https://desk.kobzar.security/login", user: "isvtest@okta.com",
		instructions: "Tenant administrator, 2FA is off for this account. Settings / Identity sources / Okta: paste values and press Connect. Lab / Replay incident: type the login of one of your users, the risk becomes HIGH in Okta within 30 seconds. Lab / Close incident returns it to LOW.",
		scopes:       "okta.userRisk.manage Raises the risk level of an attacked user and lowers it when the incident is closed\nokta.logs.read Sessions and sign-ins to analyze",
		guide:        "https://docs.kobzar.security/okta",
		guideText:    "# Okta\nKobzar Threat Desk documentation\n## Requirements\n- Okta org with super administrator\n- Kobzar tenant administrator\n## Install in Okta\n1. Applications > API Service Integrations > Add Integration\n2. Kobzar Threat Desk > Next > Install & Authorize\n3. Save the client secret\n## Configure in Kobzar\n1. Settings / Identity sources / Okta\n2. Okta domain: company.okta.com\n3. Client ID: as shown in Okta\n4. Client secret: from the previous part\n5. Connect\n## Verify\nThe counter of events grows after one minute.\n## Known problems\nRate limit warnings are normal during the first import.",
	},
	{
		name: "Galata Yoklama", website: "https://galatayoklama.com.tr/en/", useCases: "Directory and HR Sync",
		description: "Galata Yoklama records working hours of hotels, shipyards and hospitals in Türkiye, including night shifts. Names, departments and badge numbers are imported from Okta every hour, therefore a new colleague can use the turnstile on the first morning without any manual registration.",
		support:     "destek@galatayoklama.com.tr +90_212_846_3370", escalation: "nobetci-ekip@galatayoklama.com.tr",
		testURL: "https://panel.galatayoklama.com.tr/en/login", user: "isvtest@okta.com",
		instructions: "This user is a manager of the sample hotel. Definitions > Integrations > Okta is the place for the credentials. Press \"Import now\" to trigger the request. Imported persons are listed in Staff > All.",
		scopes:       "okta.users.read Names, departments and badge numbers of staff",
		guide:        "https://galatayoklama.com.tr/en/support/okta", guideText: bridgeGuideTalk("Galata Yoklama", "Definitions > Integrations > Okta"),
		existing: "Galata Yoklama", changes: "Only the information in the catalog changes: the description mentions night shifts, and the phone number is new. The integration itself stays the same.",
		before: &vendor{name: "Galata Yoklama", website: "https://galatayoklama.com.tr/en/", useCases: "Directory and HR Sync", description: "Galata Yoklama records working hours of hotels, shipyards and hospitals in Türkiye. Names, departments and badge numbers are imported from Okta every hour, therefore a new colleague can use the turnstile on the first morning.", support: "destek@galatayoklama.com.tr", escalation: "nobetci-ekip@galatayoklama.com.tr", testURL: "https://panel.galatayoklama.com.tr/en/login", user: "isvtest@okta.com", scopes: "okta.users.read Names, departments and badge numbers of staff", guide: "https://galatayoklama.com.tr/en/support/okta"},
	},
	{
		name: "Felucca Bot Guard", website: "https://feluccaguard.com/product", useCases: "Bot or Fraud Detection",
		description: "Felucca Bot Guard recognizes programs that try stolen passwords at the login of telecom and airline customers. During an attack it puts the source addresses in a blocked network zone of your Okta org, and takes them out after the attack, so real customers can continue to log in.",
		support:     "support@feluccaguard.com +20_2_2735_4419", escalation: "noc@feluccaguard.com",
		testURL: "https://my.feluccaguard.com/login", user: "isvtest@okta.com",
		instructions: "Please use the button \"Password login\". The role is Administrator. Protection > Okta > Add org requires the domain, client ID and client secret. Protection > Simulation > Run sends three addresses to the zone \"Felucca blocked\" in your org. Stop removes them.",
		scopes:       "okta.networkZones.manage Adds addresses of an attack to a blocked zone and removes them after it",
		guide:        "https://feluccaguard.com/docs/okta", guideText: bridgeGuideTable("Felucca Bot Guard", "Protection > Okta > Add org"),
	},
	{
		name: "Adire HR", website: "https://adirehr.ng", useCases: "Lifecycle Management",
		description: "Adire HR is a people management platform for banks, schools and oil service companies in Nigeria and Ghana. Once an offer is accepted, Adire HR creates the user in Okta and adds it to the group of the branch. On exit, the user is deactivated before the final clearance is signed.",
		support:     "care@adirehr.ng +234_201_887_4630", escalation: "adire-engineers-oncall@adirehr.ng",
		testURL: "https://portal.adirehr.ng/login", user: "oktareview@adirehr.ng",
		instructions: "Kindly sign in as HR Director of \"Sample Microfinance Bank\". Visit Company > Integrations > Okta and supply the three values, then Save. To trigger: Recruitment > Offers > Accept on behalf (any candidate). To deactivate: People > pick the same person > Exit > Today.",
		scopes:       "okta.users.manage Creates a user after an accepted offer and deactivates the user on exit\nokta.groups.manage Adds the new user to the group of the branch",
		guide:        "https://help.adirehr.ng/okta", guideText: bridgeGuide("Adire HR", "Company > Integrations > Okta", "Accept a test offer and confirm that the user exists in Okta."),
	},
	{
		name: "Mvule Device Trust", website: "https://mvule.co.ke/device-trust", useCases: "Zero Trust",
		description: "Mvule Device Trust checks phones and laptops of field officers at insurers and co-operatives in East Africa. It matches each device with its record in Okta and with the owner, and tells the administrator which devices without a screen lock are still used to sign in.",
		support:     "support@mvule.co.ke +254_20_513_8840", escalation: "mvule-sre@mvule.co.ke",
		testURL: "https://cloud.mvule.co.ke/login", user: "isvtest@okta.com",
		instructions: "You are logged in as organization admin with 15 demo devices. Open Sources > Okta, enter the details, and click Match now. Findings are under Reports > Not compliant.",
		scopes:       "okta.devices.read Records of devices\nokta.users.read Owners of devices",
		guide:        "https://docs.mvule.co.ke/okta-setup", guideText: bridgeGuideTable("Mvule Device Trust", "Sources > Okta"),
	},
	{
		name: "Kadamba Certify", website: "https://www.kadambasoft.in/certify", useCases: "Identity Governance and Administration (IGA)|Automation",
		description: "Kadamba Certify conducts quarterly access certifications for pharma and IT services companies. Certify pulls users, groups, applications and entitlements from Okta, routes them to the respective reporting managers, and revokes application assignments which are not certified within the due date.",
		support:     "certify-support@kadambasoft.in +91_80_6741_2290 https://www.kadambasoft.in/support", escalation: "certify-l3@kadambasoft.in",
		testURL: "https://certify.kadambasoft.in/login", user: "isvtest@okta.com",
		instructions: "Login with the given credentials, role is Certification Admin, OTP is disabled for this user. Navigate to Admin > Target systems > Okta and enter the details. Campaigns > Create > Okta apps > Launch will fetch the data. Revoke any one line item and click Finalize; the assignment is removed in Okta.",
		scopes:       "okta.users.read Users and reporting managers\nokta.groups.read Group memberships for certification\nokta.apps.manage Revokes assignments that are not certified\nokta.governance.entitlements.read Shows the entitlements of an application to the certifier",
		guide:        "https://docs.kadambasoft.in/certify/okta", guideText: bridgeGuide("Kadamba Certify", "Admin > Target systems > Okta", "Click Verify connection. A green tick should appear."),
	},
	{
		name: "Lotus Quay Keys", website: "https://lotusquay.vn/en/keys", useCases: "Multifactor Authentication (MFA)",
		description: "Lotus Quay Keys delivers hardware security keys to staff of factories and banks in Vietnam, Laos and Cambodia. Every key is registered in Okta for its user before delivery, and a key that was reported as lost is deleted from Okta immediately.",
		support:     "support@lotusquay.vn +84_28_3822_7461", escalation: "lq-oncall@lotusquay.vn",
		testURL: "https://portal.lotusquay.vn/login?lang=en", user: "isvtest@okta.com",
		instructions: "Role: key manager of a sample factory. Step 1: open System > Okta and input the three values. Step 2: open Orders > New, choose \"Virtual key\" and input the login of one Okta user. The key is registered in Okta after about 20 seconds. Step 3: Keys > Report lost deletes it.",
		scopes:       "okta.users.manage Registers a key for its user and deletes a lost key\nokta.authenticators.read Confirms that security keys are enabled",
		guide:        "https://lotusquay.vn/en/support/okta-guide.pdf", guideText: bridgeGuideTalk("Lotus Quay Keys", "System > Okta"),
	},
	{
		name: "Haetae Log Insight", website: "https://www.haetae.co.kr/en/log-insight", useCases: "Centralized Logging",
		description: "Haetae Log Insight is a log management platform which is operated at 900 government agencies, hospitals and manufacturers in Korea. By collecting the Okta System Log together with firewall and VPN logs, it lets the operator trace one user from sign-in to data access in a single search.",
		support:     "loginsight@haetae.co.kr +82_2_6204_3318", escalation: "haetae-cert@haetae.co.kr",
		testURL: "https://global.haetae.co.kr/login", user: "isvtest@okta.com",
		instructions: "- Permission of this account: System Manager\n- Menu: Collection > Cloud > Okta\n- Input: Okta domain, client ID, client secret\n- Trigger: press Collect once\n- Result: Search, query product:okta",
		scopes:       "okta.logs.read Collection of events",
		guide:        "https://docs.haetae.co.kr/en/loginsight/okta", guideText: bridgeGuide("Haetae Log Insight", "Collection > Cloud > Okta", "Press Collect once and check the number of events."),
		existing: "Haetae Log Insight", changes: "The scope okta.users.read is removed because names are now taken from the events. The configuration guide moved to our new manual site. Current customers do not have to do anything.",
		before: &vendor{name: "Haetae Log Insight", website: "https://www.haetae.co.kr/en/log-insight", useCases: "Centralized Logging", description: "Haetae Log Insight is a log management platform which is operated at 900 government agencies, hospitals and manufacturers in Korea. By collecting the Okta System Log together with firewall and VPN logs, it lets the operator trace one user from sign-in to data access in a single search.", support: "loginsight@haetae.co.kr +82_2_6204_3318", escalation: "haetae-cert@haetae.co.kr", testURL: "https://global.haetae.co.kr/login", user: "isvtest@okta.com", scopes: "okta.logs.read Collection of events\nokta.users.read Names of users in events", guide: "https://www.haetae.co.kr/en/manual/okta"},
	},
	{
		name: "Tsubame Directory", website: "https://tsubame-directory.jp/en/", useCases: "Directory and HR Sync",
		description: "Tsubame Directory is an internal telephone book and seating chart for Japanese companies. It synchronizes names, readings, departments and extension numbers from Okta twice a day. When a personnel change takes effect, the chart is updated on the same day without work by the general affairs department.",
		support:     "support@tsubame-directory.jp +81_3_5774_2960", escalation: "tsubame-infra@tsubame-directory.jp",
		testURL: "https://app.tsubame-directory.jp/en/login", user: "isvtest@okta.com",
		instructions: "Thank you for your review. The account has administrator authority of the company \"Sample Shoji\". Please set the three values in Administration > Synchronization > Okta and press \"Save\". When \"Synchronize\" is pressed, our service calls Okta. The result can be confirmed in Telephone book.",
		scopes:       "okta.users.read Names, readings, departments and extension numbers",
		guide:        "https://tsubame-directory.jp/en/manual/okta",
		guideText:    "# Okta synchronization manual\nTsubame Directory Manual > Administration\n## 1 Overview\nThis manual explains the setting to synchronize Tsubame Directory with Okta.\n## 2 Preparation\nAn account of Okta super administrator. An administrator account of Tsubame Directory.\n## 3 Setting of Okta\n1. In the Okta Admin Console, click Applications > API Service Integrations.\n2. Click Add Integration and select Tsubame Directory.\n3. Confirm the scopes and click Install & Authorize.\n4. Note down the client secret, the client ID and the Okta domain.\n## 4 Setting of Tsubame Directory\n1. Click Administration > Synchronization > Okta.\n2. Input the Okta domain, the client ID and the client secret.\n3. Click Save, then Synchronize.\n## 5 When synchronization fails\nConfirm the client secret. If it was lost, issue a new one in Okta.",
	},
	{
		name: "Suyolu Field Permits", website: "https://suyolu.gov.tr/en/field-permits", useCases: "Directory and HR Sync",
		description: "Suyolu Field Permits is operated by a metropolitan water authority and is used by 14 municipalities to issue digging permits to their crews. Crew members and their districts come from Okta groups. A person who is removed from a group in Okta cannot sign a permit from the next morning.",
		support:     "https://suyolu.gov.tr/en/field-permits/help fieldpermits@suyolu.gov.tr", escalation: "bilgi-islem-nobet@suyolu.gov.tr",
		testURL: "https://permits.suyolu.gov.tr/login", user: "isvtest@okta.com",
		instructions: "The role is coordinator of a sample municipality. Under Administration > Crews > Okta connection, the domain, the client ID and the client secret have to be entered. The import is started with \"Read crews\". All permits in this municipality are samples.",
		scopes:       "okta.users.read Crew members\nokta.groups.read Groups which represent districts",
		guide:        "https://suyolu.gov.tr/en/field-permits/okta", guideText: bridgeGuide("Suyolu Field Permits", "Administration > Crews > Okta connection", "Choose Read crews and compare the list with Okta."),
	},
	{
		name: "Hanmaru Cloud Posture", website: "https://hanmaru.com/global/cloud-posture", useCases: "Zero Trust|Automation",
		description: "Hanmaru Cloud Posture inspects the configuration of cloud services against 240 rules for financial companies. For Okta it inspects sign-on policies, network zones, authenticators and administrator roles every night, and reports every setting that weakens your Zero Trust principles, with the responsible team.",
		support:     "https://hanmaru.com/global/support cloudposture@hanmaru.com +82_2_3459_8127", escalation: "csp-emergency@hanmaru.com",
		testURL: "https://posture.hanmaru.com/login", user: "isvtest@okta.com",
		instructions: "The OTP screen is skipped for this account. Security Manager role. [Assets] > [SaaS] > [Add] > Okta, register the three values, press [Inspect]. About 3 minutes later the result is in [Inspection results].",
		scopes:       "okta.policies.read Sign-on and password policies\nokta.networkZones.read Zones which policies refer to\nokta.authenticators.read Which factors are allowed\nokta.roles.read Who has an administrator role",
		guide:        "https://docs.hanmaru.com/posture/en/okta", guideText: bridgeGuideTable("Hanmaru Cloud Posture", "Assets > SaaS > Add > Okta"),
	},
	{
		name: "Seatsweep", website: "https://seatsweep.app", useCases: "Automation",
		description: "Seatsweep finds paid app seats that nobody uses. It compares app assignments in Okta with the last sign-in, asks the person once by email, and unassigns the app in Okta if there is no answer in seven days.",
		support:     "hi@seatsweep.app https://seatsweep.app/faq", escalation: "both-of-us@seatsweep.app",
		testURL: "https://seatsweep.app/login", user: "isvtest@okta.com",
		instructions: "We are two people, but the account works at any hour. Settings > Okta: paste three values. \"Sweep now\" reads your org. In the list, \"Skip waiting\" unassigns at once.",
		scopes:       "okta.apps.manage Unassigns an app that is not used\nokta.logs.read Last sign-in to each app\nokta.users.read Email address of the person to ask",
		guide:        "https://seatsweep.app/docs/okta", guideText: bridgeGuideTalk("Seatsweep", "Settings > Okta"),
		existing: "Seatsweep", changes: "An API service is new. The SAML integration of 2024 stays as it is.",
	},
	{
		name: "Wharfinger Backup", website: "https://wharfinger.com.au/identity", useCases: "Automation",
		description: "Wharfinger Backup takes a copy of the groups, group rules and sign-on policies in your Okta org twice a day. When somebody deletes a group before the long weekend, an admin can look at yesterday's copy and put it back, members included.",
		support:     "support@wharfinger.com.au +61_2_8015_7743", escalation: "wharf-pager@wharfinger.com.au",
		testURL: "https://console.wharfinger.com.au/login", user: "isvtest@okta.com",
		instructions: "Owner account. Orgs > Connect, enter the three values. Copy now takes a minute. Delete a group in Okta, then Copies > Latest > Put back.",
		scopes:       "okta.groups.manage Puts back deleted groups, rules and members\nokta.policies.manage Puts back changed sign-on policies",
		guide:        "https://wharfinger.com.au/docs/okta",
		guideText:    "# Wharfinger and Okta\n## You will need\nAn Okta super admin, and the owner of your Wharfinger account.\n## Hook it up\n1. Okta Admin Console > Applications > API Service Integrations > Add Integration.\n2. Pick Wharfinger Backup. Have a read of the scopes. Install & Authorize.\n3. Copy the client secret before you close the dialog.\n4. Console > Orgs > Connect. Fill in your Okta domain, the client ID and the client secret.\n5. Hit Copy now.\n## Putting something back\nChoose a copy, tick what you want, press Put back.\n## Trouble\nGreyed-out button: only owners can connect an org.",
	},
	{
		name: "Tamga Consent Records", website: "https://tamga.kz/en/consent", useCases: "Directory and HR Sync|Automation",
		description: "Tamga Consent Records keeps proof of what customers have agreed to, in Kazakh, Russian and English. If a customer withdraws a consent, Tamga writes the new state to the customer's profile in Okta, so that all connected applications can respect it without a separate interface.",
		support:     "support@tamga.kz +7_727_331_8046", escalation: "tamga-ops@tamga.kz",
		testURL: "https://lk.tamga.kz/en/login", user: "isvtest@okta.com",
		instructions: "Data officer of \"Sample Retail\". Receivers > Okta > enter the three values > Activate. Then Consents > any sample person > change the email to one of your users > Withdraw. The attribute consentMarketing of the user becomes false.",
		scopes:       "okta.users.manage Writes the state of a consent to the profile of the customer",
		guide:        "https://tamga.kz/en/docs/okta", guideText: bridgeGuide("Tamga Consent Records", "Receivers > Okta", "Withdraw one sample consent and look at the profile in Okta."),
	},
}
