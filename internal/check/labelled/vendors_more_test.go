package labelled

// moreVendors are clean submissions in other styles: terse, wordy, British, translated, with
// several brands and hosted documentation.
var moreVendors = []vendor{
	{
		name: "NetGlass", website: "https://netglass.com/products/ztna", useCases: "Zero Trust",
		description: "NetGlass connects users to private applications without a VPN, based on identity and device health. It syncs groups from Okta in the background, so access rules follow the groups you already maintain. NetGlass works alongside our existing SAML app in the OIN.",
		support:     "support@netglass.com +1_206_922_0880", escalation: "noc@netglass.com",
		testURL: "https://admin.netglass.com/login", user: "isvtest@okta.com",
		instructions: "This is a super admin on an evaluation tenant that we keep for Okta. Identity > Directories > Okta > Edit. \"Force sync\" triggers the requests.",
		scopes:       "okta.groups.read To build access rules from groups\nokta.users.read To resolve members",
		guide:        "https://support.netglass.com/docs/okta-directory-sync",
		existing:     "NetGlass", changes: "The SAML integration stays as it is. New is an API service that syncs groups and their members, so that customers no longer need a SCIM app for it.",
	},
	{
		name: "Botwall", website: "https://botwall.io", useCases: "Bot or Fraud Detection",
		description: "Botwall blocks automated sign-ups and credential stuffing at the edge. With Okta it adds the IP addresses of an attack to a network zone within seconds and removes them when the attack is over.",
		support:     "help@botwall.io https://status.botwall.io/help", escalation: "edge-oncall@botwall.io",
		testURL: "https://manage.botwall.io/login", user: "isvtest@okta.com",
		instructions: "Use Attack simulator > Start to trigger requests to Okta. The Okta connection is under Actions > Destinations; the account can edit it.",
		scopes:       "okta.networkZones.manage Adds attacking addresses to a zone and removes them later",
		guide:        "https://docs.botwall.io/destinations/okta",
	},
	{
		name: "Kudos & Co", website: "https://kudosand.co", useCases: "Directory and HR Sync",
		description: "Kudos & Co is an employee recognition program used by 300 companies in Latin America. It reads people, managers and birthdays from Okta, so that nobody is forgotten when a new colleague joins.",
		support:     "soporte@kudosand.co support@kudosand.co", escalation: "guardia-tecnica@kudosand.co",
		testURL: "https://app.kudosand.co/login", user: "isvtest@okta.com",
		instructions: "Language: click EN on the login page. The user is a company administrator. Go to Company > People sources and add Okta; press Import to trigger requests.",
		scopes:       "okta.users.read",
		guide:        "https://docs.google.com/document/d/1f7bQy0k3TQ9cXhU4m2n/preview",
	},
	{
		name: "Patchwork Endpoint Security", website: "https://www.patchwork.security/", useCases: "Zero Trust|Risk Signal Sharing",
		description: "Patchwork protects laptops and servers against malware. The integration shares device posture with Okta: when Patchwork finds an infected laptop, it sends a signal, and Okta can end the user's sessions until the laptop is clean.",
		support:     "+61_2_8014_5500 support@patchwork.security", escalation: "security-operations@patchwork.security",
		testURL: "https://falcon.patchwork.security/login", user: "isvtest@okta.com",
		instructions: "Sign in with the email and password. You'll be offered MFA enrollment; choose \"Skip for now\". Host groups > Demo hosts > Simulate infection sends a signal.",
		scopes:       "ssf.manage Creates the stream over which signals are sent\nokta.devices.read Matches laptops to Okta devices",
		guide:        "https://docs.patchwork.security/okta/ssf",
	},
	{
		name: "Workbeam", website: "https://workbeam.com", useCases: "Automation",
		description: "Workbeam manages projects, timesheets and invoices for agencies. Build Okta Workflows that add freelancers to a project for as long as their contract runs and archive their tasks afterwards.",
		support:     "support@workbeam.com", escalation: "workbeam-critical@workbeam.com",
		testURL: "https://secure.workbeam.com/auth", user: "isvtest@okta.com",
		connector: "workbeam_6f3e3e1b55c84f0fb5b8ddc7f3b2a111", version: "3.2",
		userDocs: "https://workbeam.atlassian.net/wiki/spaces/HELP/pages/220/Okta+Workflows", apiDocs: "https://api.workbeam.com/openapi.json",
		existing: "Workbeam", changes: "We add a Workflows connector with eleven actions. Nothing changes for customers of the SCIM integration.",
	},
	{
		name: "Zenclerk", website: "https://zenclerk.com/", useCases: "Automation",
		description: "Zenclerk automates invoice approvals. Okta customers use the connector to keep approvers in line with the org chart.",
		support:     "support@zenclerk.com", escalation: "oktasupport@zenclerk.com",
		testURL: "https://app.zenclerk.com/auth/login?next=%2F", user: "isvtest@okta.com", instructions: "None needed - log in and go to Settings.",
		connector: "zenclerk_2b1f7a5a0ad54f52a5be1c76c2d4e111", version: "1.0.1",
		userDocs: "https://docs.zenclerk.com/integrations/okta", apiDocs: "https://docs.zenclerk.com/api",
	},
	{
		name: "Hartley & Rowe Cyber Posture", website: "https://www.hartleyrowe.co.uk/cyber-posture", useCases: "Zero Trust|Automation",
		description: "Cyber Posture continuously assesses the configuration of your SaaS estate against CIS and NCSC guidance. The Okta service reads policies, authenticators, admin roles and application settings, and raises a prioritised list of weaknesses with advice on how to remediate them.",
		support:     "cyberposture@hartleyrowe.co.uk +44_113_496_0999", escalation: "soc-leads@hartleyrowe.co.uk",
		testURL: "https://posture.hartleyrowe.co.uk/login", user: "isvtest@okta.com",
		instructions: "The user is a workspace administrator. Choose Sources, then Okta, and enter the three values from the Okta Admin Console. A scan starts automatically; findings appear after 2-3 minutes.",
		scopes:       "okta.policies.read Compares sign-on and password policies with the benchmark\nokta.authenticators.read\nokta.roles.read Lists administrators\nokta.apps.read\nokta.users.read\nokta.networkZones.read\nokta.apiTokens.read Finds tokens of people who have left",
		guide:        "https://support.hartleyrowe.co.uk/hc/en-gb/articles/360019-Okta",
	},
	{
		name: "Mist Cloud Backup", website: "https://mistbackup.com/okta", useCases: "Automation",
		description: "Back up and recover your Okta tenant. Mist takes incremental backups of users, groups, applications and policies, alerts you to risky changes, and lets you roll back an object or an entire tenant in minutes.",
		support:     "https://mistbackup.com/support support@mistbackup.com", escalation: "tier3@mistbackup.com",
		testURL: "https://eu.mistbackup.com/login", user: "okta-isvtest@mistbackup.com",
		instructions: "We have pre-created an organization with a sample Okta tenant. To connect your own, click Add workload > Okta, and follow the wizard. Restore: pick a snapshot, select \"Groups\", click Restore.",
		scopes: `okta.users.manage Restore deleted or changed users
			okta.groups.manage Restore groups and membership
			okta.apps.manage Restore app integrations and assignments
			okta.policies.manage Restore policies and rules
			okta.authorizationServers.manage Restore custom authorization servers
			okta.brands.manage Restore brands
			okta.idps.manage Restore identity providers
			okta.eventHooks.manage Restore event hooks
			okta.inlineHooks.manage Restore inline hooks
			okta.networkZones.manage Restore network zones
			okta.trustedOrigins.manage Restore trusted origins
			okta.userTypes.manage Restore user types
			okta.schemas.manage Restore schemas
			okta.profileMappings.manage Restore mappings
			okta.logs.read`,
		guide: "https://docs.mistbackup.com/docs/protecting-okta",
	},
	{
		name: "Kaigi", website: "https://kaigi.jp/en/", useCases: "Directory and HR Sync",
		description: "Kaigi is a meeting room reservation service used by companies in Japan. By connecting Okta, employees and departments are synchronized to Kaigi every day.",
		support:     "https://support.kaigi.jp/hc/ja support@kaigi.jp", escalation: "okta-alert@kaigi.jp",
		testURL: "https://console.kaigi.jp/login", user: "isvtest@okta.com",
		instructions: "Please login by email and password. Click \"設定\" (gear icon) > Okta連携 to open the setting page. You can push the button 同期 to sync manually.",
		scopes:       "okta.users.read Get the employees\nokta.groups.read Get the departments",
		guide:        "https://support.kaigi.jp/hc/en-us/articles/900001-okta",
	},
	{
		name: "CallPilot", website: "https://callpilot.com/", useCases: "Identity Verification|Bot or Fraud Detection",
		description: "CallPilot verifies callers to your help desk, so that attackers can't talk their way into a password reset. Agents send a push to the caller's Okta Verify and see right away whether the caller is who they claim to be.",
		support:     "+1_800_867_5500 support@callpilot.com", escalation: "callpilot-critical@callpilot.com",
		testURL: "https://agent.callpilot.com/", user: "isvtest@okta.com",
		instructions: "The account is an agent and admin. First connect the Okta org: Admin > Identity > Okta. Then look up any user by name and press \"Verify\". The user needs Okta Verify with push enrolled.",
		scopes:       "okta.users.manage Finds the caller by name or employee number, and sends the push challenge to the caller's factor",
		guide:        "https://kb.callpilot.com/okta-setup",
	},
	{
		name: "Prism Access Reviews", website: "https://prismreviews.com", useCases: "Identity Governance and Administration (IGA)|Lifecycle Management",
		description: "Run user access reviews in days instead of weeks. Prism pulls users, groups and app assignments from Okta, routes each item to the right reviewer in Slack or email, and closes the loop by removing access that reviewers revoke.",
		support:     "support@prismreviews.com", escalation: "eng@prismreviews.com",
		testURL: "https://app.prismreviews.com/login", user: "isvtest@okta.com",
		instructions: "1. Log in. 2. Integrations > Okta > Connect. 3. Reviews > Create > pick two apps. 4. Revoke one item; within a minute the assignment is removed in Okta. MFA isn't enforced on this workspace.",
		scopes:       "okta.users.manage Deactivates users whose access is revoked entirely\nokta.groups.manage Removes group memberships\nokta.apps.manage Removes app assignments",
		guide:        "https://help.prismreviews.com/en/articles/7712-okta-api-service-integration",
	},
	{
		name: "Tempo Time", website: "https://tempotime.com/product", useCases: "Automation|Lifecycle Management",
		description: "Tempo Time tracks hours, absences and overtime for shift workers. With Tempo cards in Okta Workflows you can create employees, assign them to a site, and lock their badge the moment they are off-boarded. Tempo Time's SSO integration is available separately in the OIN.",
		support:     "service@tempotime.com +49-711-4904-0", escalation: "okta-eskalation@tempotime.com",
		testURL: "https://login.tempotime.com/realms/okta-isv", user: "isvtest@okta.com",
		connector: "tempotime_77f1d4a5f6cb4ed59c4b86ec3a6f7b21", version: "2.4.0",
		userDocs: "https://handbuch.tempotime.com/en/okta-workflows", apiDocs: "https://api.tempotime.com/swagger/index.html",
	},
	{
		name: "Coral EDR", website: "https://coral-security.com/edr", useCases: "Risk Signal Sharing|Zero Trust|Automation",
		description: "Coral EDR stops ransomware on endpoints. When Coral isolates a host, it tells Okta that the signed-in user is at risk, so that sessions end on every app and the user has to re-authenticate.",
		support:     "support@coral-security.com", escalation: "csirt@coral-security.com",
		testURL: "https://us2.coral-security.com/login", user: "isvtest@okta.com",
		instructions: "Log in, open Integrations, Okta, and add the org. Under Hosts select DEMO-PC-1 and click Isolate to trigger a signal. Release it afterwards.",
		scopes:       "okta.userRisk.manage Sets the risk of the user of an isolated host\nokta.users.read Finds the user by email",
		guide:        "https://docs.coral-security.com/edr/okta",
	},
	{
		name: "Dovetail Requests", website: "https://dovetail.works", useCases: "Automation|Identity Governance and Administration (IGA)",
		description: "Let employees request apps where they work. Dovetail posts requests to Slack, collects approvals, and adds people to the Okta group that grants access, for as long as they need it.",
		support:     "help@dovetail.works https://dovetail.works/help-center", escalation: "dovetail-okta@dovetail.works",
		testURL: "https://dovetail.works/app/login", user: "isvtest@okta.com",
		instructions: "Admin user. Groups can be connected under Catalog. To test: request \"Figma\" as this user and approve it yourself. Contact help@dovetail.works if you run into anything.",
		scopes:       "okta.groups.manage Adds and removes requesters\nokta.users.read\nokta.apps.read Lists the apps that a group assigns",
		guide:        "https://docs.dovetail.works/okta",
	},
	{
		name: "Nimbus Secrets Hub", website: "https://nimbus.dev/secrets", useCases: "Zero Trust|Automation",
		description: "Nimbus Secrets Hub finds and rotates non-human identities. It inventories API tokens, OAuth apps and service accounts in Okta, shows who owns them, and flags those that have not been used for 90 days.",
		support:     "support@nimbus.dev", escalation: "secops@nimbus.dev",
		testURL: "https://app.nimbus.dev/login", user: "isvtest@okta.com",
		instructions: "Workspace owner. Connect > Okta. Inventory fills in about a minute.",
		scopes:       "okta.apiTokens.read\nokta.apps.read\nokta.appGrants.read\nokta.oauthIntegrations.read\nokta.users.read\nokta.logs.read",
		guide:        "https://docs.nimbus.dev/secrets/okta",
	},
	{
		name: "Belltower Alerts", website: "https://www.belltower.app", useCases: "Automation|Centralized Logging",
		description: "Belltower watches the Okta System Log and notifies the right team in Slack, Teams or PagerDuty when something important happens: an admin role is granted, a policy changes, or a user reports suspicious activity.",
		support:     "support@belltower.app", escalation: "founders-oncall@belltower.app",
		testURL: "https://www.belltower.app/login", user: "isvtest@okta.com",
		instructions: "After connecting Okta under Sources, grant any admin role in your org. The notification shows up under Inbox within 30 seconds. (A Slack workspace is not necessary.)",
		scopes:       "okta.logs.read Reads events\nokta.eventHooks.manage Registers the hook that delivers events without delay",
		guide:        "https://belltower.notion.site/Okta-setup-guide-0f2c9a7e",
	},
	{
		name: "Savvy Campus", website: "https://savvycampus.edu.au/", useCases: "Directory and HR Sync|Lifecycle Management",
		description: "Savvy Campus is a student information system. It provisions Okta accounts for students at enrolment, moves them to the right cohort group each semester, and retires accounts after graduation.",
		support:     "servicedesk@savvycampus.edu.au +61_3_9001_4455", escalation: "platform@savvycampus.edu.au",
		testURL: "https://sis.savvycampus.edu.au/staff/login", user: "isvtest@okta.com",
		instructions: "Sign in as registrar. Admin > Identity > Okta holds the connection. Enrol a student from the Applicants list to see the account being created.",
		scopes:       "okta.users.manage Creates and retires student accounts\nokta.groups.manage Moves students between cohorts",
		guide:        "https://savvycampus.atlassian.net/wiki/spaces/DOCS/pages/98311/Okta+setup",
	},
	{
		name: "Quill Contracts", website: "https://quillcontracts.com", useCases: "Automation",
		description: "Contract lifecycle management for legal teams. Use Quill in Okta Workflows to request an NDA when a contractor account is created, and to enable the account only when the NDA is signed.",
		support:     "support@quillcontracts.com", escalation: "on.call@quillcontracts.com",
		testURL: "https://eu.quillcontracts.com/session/new", user: "isvtest@okta.com",
		instructions: "Template \"Okta NDA\" is ready to send. The API key is shown under Profile > Developer.",
		connector:    "quill_51c96dbef0a44d4c8dd24c6e0ba0c7d2", version: "1.0.0",
		userDocs: "https://help.quillcontracts.com/en/collections/3312-okta-workflows", apiDocs: "https://quillcontracts.docs.apiary.io/",
	},
	{
		name: "Ember Insider Risk", website: "https://emberrisk.com", useCases: "Risk Signal Sharing|Centralized Logging",
		description: "Ember detects insider risk: mass downloads, unusual sign-ins and data leaving the company. It combines Okta System Log events with signals from endpoints, and can raise a user's risk level in Okta when a case is opened.",
		support:     "support@emberrisk.com +972-3-720-4455", escalation: "ember-ir@emberrisk.com",
		testURL: "https://app.emberrisk.com/#/login", user: "isvtest@okta.com",
		instructions: "Log in > Settings > Integrations > Okta. Cases > \"Demo: departing employee\" > Open case raises the level. 2FA: not required for this user.",
		scopes:       "okta.logs.read Sign-ins and downloads\nokta.userRisk.manage Raises the risk level when a case is opened",
		guide:        "https://docs.emberrisk.com/integrations/okta.html",
	},
	{
		name: "Paveway", website: "https://paveway.com/?lang=en", useCases: "Lifecycle Management",
		description: "Paveway helps global teams hire contractors in 120 countries. Contractors get an Okta account on their start date and lose it when the contract ends - automatically.",
		support:     "help@paveway.com", escalation: "platform-integrations@paveway.com",
		testURL: "https://app.paveway.com/login", user: "isvtest@okta.com",
		instructions: "Company admin login. Apps & integrations > Okta. Add a contractor with today's start date to trigger creation.",
		scopes:       "okta.users.manage Create and deactivate contractor accounts\nokta.groups.read Let admins choose the group for contractors",
		guide:        "https://help.paveway.com/hc/en-us/articles/4412-Okta-integration#h_01F8",
	},
}
