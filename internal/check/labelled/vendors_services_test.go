package labelled

import "image/color"

// serviceVendors are clean API services, whose guides are written out.
var serviceVendors = []vendor{
	{
		name: "Paylane", website: "https://www.paylane.io/",
		description: "Paylane runs payroll for companies with people in more than one country. With the Okta integration, new hires entered in Paylane become Okta users before their first day, changes of department and manager follow within the hour, and leavers are deactivated on their last working day.",
		useCases:    "Directory and HR Sync|Lifecycle Management", support: "care@paylane.io https://help.paylane.io/hc/en-us/categories/360001 +44_20_3868_0812",
		escalation: "okta-oncall@paylane.io", testURL: "https://app.paylane.io/login", user: "isvtest@okta.com",
		instructions: "The account is an HR admin of the company “Sample Ltd”. Open People > Add person to hire somebody; the user appears in Okta within a minute. No MFA.",
		scopes:       "okta.users.manage Creates users for new hires, updates their profile and deactivates leavers.\nokta.groups.read Lists the groups that an HR admin maps departments to.",
		guide:        "https://help.paylane.io/hc/en-us/articles/4417-okta", guideText: guideHelpCentre("Paylane", "Settings > Integrations > Okta"),
	},
	{
		name: "Beacon", website: "https://beaconlogs.com",
		description: "Beacon is a cloud SIEM for mid-sized security teams. It streams the Okta System Log into Beacon every minute so that analysts can search sign-ins, detect impossible travel and keep the events for as long as their auditors ask.",
		useCases:    "Centralized Logging", support: "https://beaconlogs.com/support",
		escalation: "idp-alerts@beaconlogs.com", testURL: "https://eu.beaconlogs.com/signin", user: "isvtest@okta.com",
		instructions: "Analyst role with permission to add sources. Sources > Add source > Okta. MFA is switched off for this account.",
		scopes:       "okta.logs.read Polls the System Log.", guide: "https://docs.beaconlogs.com/sources/okta", guideText: guideDeveloper("Beacon", "Sources > Add source > Okta System Log"),
	},
	{
		name: "Entitle360", website: "https://www.entitle360.com/product",
		description: "Entitle360 shows who has access to what, and why. Connected to Okta, it collects users, groups and app assignments every night, so that managers certify access in one campaign instead of in twenty spreadsheets.\n\nNothing is changed in your Okta org: the integration only reads.",
		useCases:    "Identity Governance and Administration (IGA)", support: "support@entitle360.com https://support.entitle360.com/",
		escalation: "okta-escalation-dl@entitle360.com", testURL: "https://login.entitle360.com/t/okta-review", user: "isvtest@okta.com",
		instructions: "Certification administrator. Choose Campaigns > New, source Okta.",
		scopes:       "okta.users.read\nokta.groups.read\nokta.apps.read", guide: "https://docs.entitle360.com/connect/okta/", guideText: guidePlain("Entitle360", "Administration > Sources"),
	},
	{
		name: "Kestrel MDM", website: "https://kestrelmdm.com",
		description: "Kestrel MDM manages Macs, iPhones and iPads. The integration matches each device with its owner in Okta and reports whether it is encrypted and up to date, which lets admins restrict sensitive apps to devices they can trust.",
		useCases:    "Zero Trust", support: "help@kestrelmdm.com +1_512_555_2368",
		escalation: "identity-team@kestrelmdm.com", testURL: "https://console.kestrelmdm.com", user: "isvtest@okta.com",
		instructions: "Two sample devices are enrolled. Console > Identity > Okta shows their state. There is no second factor.",
		scopes:       "okta.devices.manage Writes the management state of a device.\nokta.users.read Finds the owner of a device.", guide: "https://kestrelmdm.com/docs/okta-devices", guideText: guidePlain("Kestrel MDM", "Console > Identity > Okta"),
		icon: drawn(244, 244, func(x, y float64) color.NRGBA {
			switch {
			case inDisc(x, y, 122, 90, 34):
				return white
			case inDisc(x, y, 122, 122, 118):
				return teal
			}
			return clear
		}),
	},
	{
		name: "Vouch", website: "https://vouch-id.eu",
		description: "Vouch verifies a person's identity from a passport or ID card and a selfie in under a minute. With Okta, help desks can ask employees to prove who they are before a factor is reset, and the result is written to the user's profile.",
		useCases:    "Identity Verification", support: "https://vouch-id.eu/faq",
		escalation: "okta-integration@vouch-id.eu", testURL: "https://portal.vouch-id.eu/login", user: "isvtest@okta.com",
		instructions: "Use the sample passport at https://portal.vouch-id.eu/samples and any selfie; this account always passes.",
		scopes:       "okta.users.manage Writes the date and result of a verification to the user's profile.", guide: "https://vouch-id.eu/docs/okta", guideText: guideDeveloper("Vouch", "Integrations > Okta"),
	},
	{
		name: "Harbour", website: "https://www.harbour-security.co.uk/",
		description: "Harbour watches browsers for session theft. When it sees a stolen session, it sends the risk signal to Okta at once, so that Okta raises the user's risk level and your policies can sign the person out everywhere.",
		useCases:    "Risk Signal Sharing", support: "customer-care@harbour-security.co.uk https://www.harbour-security.co.uk/help",
		escalation: "okta-partnership@harbour-security.co.uk", testURL: "https://app.harbour-security.co.uk/", user: "isvtest@okta.com",
		instructions: "Press Simulate theft on the Demo page to send a signal.",
		scopes:       "okta.securityEventsProviders.manage Registers Harbour as a provider of security events.", guide: "https://www.harbour-security.co.uk/help/okta-set-up", guideText: guideHelpCentre("Harbour", "Organisation > Signals > Okta"),
	},
	{
		name: "Schichtplan", website: "https://www.schichtplan-weber.de/en/",
		description: "Schichtplan by Weber & Söhne GmbH plans shifts for hospitals and care homes. It imports staff and their wards from Okta every night, so rosters always list the people who really work there.",
		useCases:    "Directory and HR Sync", support: "hilfe@schichtplan-weber.de +49_711_2200_450",
		escalation: "technik-okta@schichtplan-weber.de", testURL: "https://plan.schichtplan-weber.de/anmelden", user: "isvtest@okta.com",
		instructions: "The interface is in German by default; switch to English at the bottom left. Menu Stammdaten > Import > Okta.",
		scopes:       "okta.users.read\nokta.groups.read Wards are groups in Okta.", guide: "https://www.schichtplan-weber.de/en/docs/okta.html", guideText: guidePlain("Schichtplan", "Stammdaten > Import > Okta"),
	},
	{
		name: "Botfence 9", website: "https://botfence9.com/",
		description: "Botfence 9 tells people from scripts at sign-in. It reports credential stuffing against your Okta org in real time, and adjusts the risk of targeted users so that bots are stopped and customers are not.",
		useCases:    "Bot or Fraud Detection", support: "https://botfence9.com/contact-support",
		escalation: "soc-okta@botfence9.com", testURL: "https://dash.botfence9.com/login", user: "isvtest@okta.com",
		instructions: "Dashboard > Replay runs a recorded attack against the connected org.",
		scopes:       "okta.userRisk.manage Raises the risk of users who are attacked.\nokta.botProtection.read Shows the present settings beside our findings.", guide: "https://docs.botfence9.com/guides/okta", guideText: guideDeveloper("Botfence 9", "Dashboard > Connections > Okta"),
	},
	{
		name: "1Roster", website: "https://1roster.org",
		description: "1Roster synchronizes class lists from student information systems. The Okta integration creates accounts and class groups for the new school year and removes them when students leave.",
		useCases:    "Lifecycle Management|Directory and HR Sync", support: "support@1roster.org",
		escalation: "1roster-platform-team@1roster.org", testURL: "https://schools.1roster.org/signin", user: "isvtest@okta.com",
		instructions: "District admin of “Pine Valley Sample District”. Rostering > Run now starts a sync.",
		scopes:       "okta.users.manage Creates and deactivates students' accounts.\nokta.groups.manage Makes a group for each class and fills it.", guide: "https://1roster.org/help/okta", guideText: guideHelpCentre("1Roster", "Rostering > Destinations > Okta"),
	},
	{
		name: "Conforme", website: "https://www.conforme.fr/en",
		description: "Conforme, by Pointe-Claire Conformité SAS, gathers evidence for ISO 27001 and SOC 2 audits. It reads users, password and sign-on policies from Okta daily and files them as evidence for your access controls.",
		useCases:    "Automation", support: "assistance@conforme.fr",
		escalation: "equipe-okta@conforme.fr", testURL: "https://app.conforme.fr/login?lang=en", user: "isvtest@okta.com",
		instructions: "Evidence > Okta lists what was read last night.",
		scopes:       "okta.users.read Evidence of who has an account.\nokta.policies.read Evidence of password and sign-on policies.\nokta.roles.read Evidence of who is an administrator.", guide: "https://www.conforme.fr/en/docs/okta", guideText: guidePlain("Conforme", "Settings > Evidence sources"),
	},
	{
		name: "Sumika LogVault", website: "https://logvault.sumika-denshi.co.jp/en/",
		description: "Sumika LogVault keeps audit logs unchangeable for ten years. It collects System Log events from Okta and seals them with a timestamp, which helps listed companies to meet J-SOX.",
		useCases:    "Centralized Logging|Automation", support: "https://logvault.sumika-denshi.co.jp/en/support +81_3_5550_1192",
		escalation: "logvault-okta@sumika-denshi.co.jp", testURL: "https://console.logvault.sumika-denshi.co.jp/", user: "isvtest@okta.com",
		instructions: "Tenant “okta-review”. Collectors > New > Okta.",
		scopes:       "okta.logs.read", guide: "https://logvault.sumika-denshi.co.jp/en/docs/collectors/okta", guideText: guidePlain("Sumika LogVault", "Collectors > New > Okta"),
	},
	{
		name: "Tally Licences", website: "https://tallylicences.co.uk/",
		description: "Tally finds software licences nobody uses. By reading app assignments and recent sign-ins from Okta, it shows which seats have been idle for 60 days and what giving them back would save.",
		useCases:    "Automation|Identity Governance and Administration (IGA)", support: "hello@tallylicences.co.uk https://tallylicences.co.uk/docs",
		escalation: "engineering-oncall@tallylicences.co.uk", testURL: "https://app.tallylicences.co.uk/sign-in", user: "oin-review@tallylicences.co.uk",
		instructions: "Choose the workspace “Okta review” after signing in. Savings > Okta has sample data for last month.",
		scopes:       "okta.apps.read Which apps are assigned to whom.\nokta.users.read Names and departments in the report.\nokta.logs.read The last sign-in to each app.", guide: "https://tallylicences.co.uk/docs/okta-connection", guideText: guideHelpCentre("Tally Licences", "Workspace > Connections > Okta"),
	},
	{
		name: "Keyring Depot", website: "https://keyringdepot.com/for-okta",
		description: "Keyring Depot ships security keys to employees, ready to use. It enrolls each key in Okta for its owner before it leaves our warehouse, so people sign in without a password on day one.",
		useCases:    "Multifactor Authentication (MFA)", support: "https://keyringdepot.com/support +1_888_555_7421",
		escalation: "okta-fulfillment-eng@keyringdepot.com", testURL: "https://orders.keyringdepot.com/login", user: "isvtest@okta.com",
		instructions: "Orders > New order > Sample recipient. No key is shipped from this account.",
		scopes:       "okta.users.manage Enrolls and activates the key for its owner.\nokta.authenticators.read Checks that FIDO2 keys are allowed.", guide: "https://keyringdepot.com/for-okta/setup", guideText: guideDeveloper("Keyring Depot", "Account > Identity provider"),
	},
	{
		name: "Nimbus Mail Guard", website: "https://www.nimbusmailguard.com/en-us",
		description: "Nimbus Mail Guard blocks phishing and business email compromise. It raises the Okta risk of a user who entered a password on a phishing page, and quarantines messages sent from accounts Okta has suspended.",
		useCases:    "Risk Signal Sharing|Automation", support: "https://www.nimbusmailguard.com/en-us/support",
		escalation: "nmg-okta-dist@nimbusmailguard.com", testURL: "https://admin.nimbusmailguard.com/login", user: "isvtest@okta.com",
		instructions: "Policies > Okta > Send test signal.",
		scopes:       "okta.userRisk.manage Raises a user's risk after a phish.\nokta.users.read Finds the user by email address.", guide: "https://docs.nimbusmailguard.com/okta/configuration.pdf", guideText: guidePlain("Nimbus Mail Guard", "Policies > Okta"),
	},
	{
		name: "Quill Backup", website: "https://quillbackup.com/",
		description: "Quill backs up the configuration of your Okta org every six hours: users, groups, apps, policies, authorization servers and network zones. Compare any two backups, see who changed what, and export the difference for your auditors.",
		useCases:    "Automation", support: "support@quillbackup.com",
		escalation: "sre-okta@quillbackup.com", testURL: "https://console.quillbackup.com/login", user: "isvtest@okta.com",
		instructions: "Backups > Okta review org. Restore is off.",
		scopes:       "okta.users.read\nokta.groups.read\nokta.apps.read\nokta.policies.read\nokta.authorizationServers.read\nokta.networkZones.read\nokta.logs.read Who changed what.", guide: "https://docs.quillbackup.com/okta/quick-start", guideText: guideDeveloper("Quill Backup", "Console > Tenants > Add"),
	},
}
