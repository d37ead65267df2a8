package labelled

import "slices"

// vendors are clean submissions, written the way vendors of such products write.
var vendors = slices.Concat(plainVendors, moreVendors, serviceVendors, connectorVendors, ambiguousVendors, wordyVendors, briefVendors, industryVendors, sizeVendors, portfolioVendors, tradeVendors, callingVendors, ventureVendors, otherVentureVendors, guildVendors, harborVendors, orchardVendors, quarryVendors, foundryVendors, lanternVendors, meadowVendors, ridgeVendors, canalVendors, ferryVendors, terraceVendors, lagoonVendors, millVendors, bridgeVendors, gardenVendors, moorVendors, duneVendors, harvestVendors, kitchenVendors, orbitVendors)

// plainVendors are of products of different kinds.
var plainVendors = []vendor{
	{
		name: "Talentry HR", website: "https://www.talentry.io/", useCases: "Directory and HR Sync|Lifecycle Management",
		description: "Talentry is an HRIS for companies with 50 to 5,000 employees: contracts, time off, payroll, and reviews in one place. The Okta integration turns a signed contract into an Okta user with the right groups, keeps job titles and managers current, and deactivates the account on the last day of work.",
		support:     "support@talentry.io https://help.talentry.io/hc/en-us/categories/360001-Okta", escalation: "okta-oncall@talentry.io",
		testURL: "https://app.talentry.io/login", user: "isvtest@okta.com",
		instructions: "The account is an HR admin. Go to Settings > Integrations > Okta, paste the Okta domain, client ID and client secret, and click Connect. Hire the sample candidate \"Jo Park\" to trigger the first sync. MFA is switched off for this user.",
		scopes:       "okta.users.manage Creates a user for each new hire and deactivates it at the end of the contract\nokta.groups.manage Puts new hires into the groups of their department",
		guide:        "https://help.talentry.io/hc/en-us/articles/8812993-Connect-Talentry-to-Okta",
	},
	{
		name: "Lantern SIEM", website: "https://lanternsec.com", useCases: "Centralized Logging",
		description: "Lantern collects security events from cloud services and searches them in seconds. With the Okta integration, Lantern polls the Okta System Log so analysts can correlate sign-ins, MFA changes and admin activity with events from endpoints and networks.",
		support:     "help@lanternsec.com +1_415_867_5309", escalation: "platform-oncall@lanternsec.com",
		testURL: "https://console.lanternsec.com/signin", user: "isvtest@okta.com",
		instructions: "Log in as tenant admin. Data Sources > Add > Okta. Enter domain, client ID, secret. Events appear within 60 seconds under Search (query: source=okta).",
		scopes:       "okta.logs.read",
		guide:        "https://docs.lanternsec.com/sources/okta#setup",
	},
	{
		name: "KeyNest Password Manager", website: "https://keynest.com/business/", useCases: "Automation|Lifecycle Management",
		description: "KeyNest gives every employee a vault for passwords, passkeys and secrets, and gives admins a clear view of shared credentials. This Workflows connector lets you build flows in Okta that invite people to KeyNest, move them between teams, and transfer their vault to a manager when they leave.",
		support:     "https://support.keynest.com/okta-workflows", escalation: "integrations-oncall@keynest.com",
		testURL: "https://start.keynest.com/sign-in", user: "isvtest@okta.com",
		instructions: "This is an owner account in a production tenant with 12 sample users. To authorize the connector, create an API key in KeyNest under Admin > Automations.",
		connector:    "keynest_4f1c1f0be0a34a7c9d3fce2f3cf0c8f1", version: "1.2.0",
		userDocs: "https://support.keynest.com/okta-workflows/connector-guide", apiDocs: "https://developer.keynest.com/reference",
	},
	{
		name: "Pedigree IGA", website: "https://www.pedigree-iga.com", useCases: "Identity Governance and Administration (IGA)|Automation",
		description: "Pedigree runs access reviews, access requests, and separation-of-duties checks across all business applications. Connected to Okta, it reads users, groups and application assignments, asks the right managers to certify them, and removes what was rejected.\n\nAuditors get the evidence they need in one report.",
		support:     "support@pedigree-iga.com", escalation: "sev1@pedigree-iga.com",
		testURL: "https://okta-review.pedigree-iga.com", user: "isvtest@okta.com",
		instructions: "Admin role. Connectors > Okta > Credentials. Then Campaigns > New > \"All Okta apps\" starts a review; reject one item to see a removal.",
		scopes: `okta.users.read
			okta.groups.manage Removes members from groups after a reviewer rejects the access
			okta.apps.manage Unassigns applications after a reviewer rejects the access
			okta.governance.entitlements.read Shows entitlements beside the assignment under review`,
		guide: "https://pedigree.document360.io/docs/okta-api-service",
	},
	{
		name: "Fleetwise MDM", website: "https://fleetwise.com/platform", useCases: "Zero Trust|Automation",
		description: "Fleetwise enrolls, secures and updates Mac, Windows, iOS and Android devices from one console. With the Fleetwise connector for Okta Workflows, admins can lock or wipe the devices of a user who leaves, and check whether a device meets policy before access is granted.",
		support:     "support@fleetwise.com +44_20_3322_8352 https://fleetwise.com/help", escalation: "okta-escalations@fleetwise.com",
		testURL: "https://eu1.fleetwise.com/", user: "okta.reviewer@fleetwise-customers.com",
		instructions: "Sign in with email and password; SSO is not enabled for this tenant. Two virtual devices are enrolled, so every action can be tested safely.",
		connector:    "fleetwise_9b7de3aa51b94a2b8a40b9ac1aee7d10", version: "2.0.3",
		userDocs: "https://fleetwise.com/help/okta-workflows/", apiDocs: "https://fleetwise.stoplight.io/docs/public-api",
	},
	{
		name: "Ticketree", website: "https://ticketree.com", useCases: "Automation",
		description: "Ticketree is a service desk for IT and HR teams, built into Slack and Teams. Use this connector in Okta Workflows to open, update and close tickets, for example when someone is locked out or asks for an app.",
		support:     "hello@ticketree.com", escalation: "eng-escalations@ticketree.com",
		testURL: "https://oktaisv.ticketree.com/login", user: "isvtest@okta.com",
		connector: "ticketree_0f8e2bb67dfb4c52bb0e4a4dd8d37c7f", version: "1.0.17",
		userDocs: "https://ticketree.gitbook.io/docs/integrations/okta-workflows", apiDocs: "https://ticketree.gitbook.io/api-reference",
	},
	{
		name: "Huddlebird", website: "https://huddlebird.chat", useCases: "Automation|Lifecycle Management",
		description: "Huddlebird is team chat for frontline staff in retail and logistics. The connector for Okta Workflows creates channels for new stores, posts messages about outages, and removes leavers from all channels on the same day.",
		support:     "support@huddlebird.chat https://huddlebird.zendesk.com/hc/en-us", escalation: "trust-and-ops@huddlebird.chat",
		testURL: "https://web.huddlebird.chat/", user: "isvtest@okta.com",
		instructions: "Choose \"Use password instead\" on the first screen. The account has the Workspace Owner role.",
		connector:    "huddlebird_1cc7a4f0a41f4f0d8b7f6a3f8a97a6a4", version: "1.1.2",
		userDocs: "https://huddlebird.zendesk.com/hc/en-us/articles/9921-Okta-Workflows-connector", apiDocs: "https://developers.huddlebird.chat/rest/v2",
	},
	{
		name: "Confluent Shopper", website: "https://www.confluentshopper.com/", useCases: "Directory and HR Sync",
		description: "Confluent Shopper is a customer data platform that unifies profiles from stores, web and apps. Marketing teams that use Okta Customer Identity can sync registered users into Confluent Shopper every hour, so that segments reflect who has an account.",
		support:     "care@confluentshopper.com", escalation: "cdp-incidents@confluentshopper.com",
		testURL: "https://app.confluentshopper.com/u/login", user: "isvtest@okta.com",
		instructions: "Role: Workspace admin. Sources -> Add source -> Okta. The first sync starts when you save; press \"Sync now\" to repeat it.",
		scopes:       "okta.users.read To import profiles of registered users\nokta.userTypes.read To map custom profile attributes",
		guide:        "https://confluentshopper.notion.site/Okta-source-setup-3c8f6f0a2ea94d3ebd8c",
	},
	{
		name: "Entitle Sky", website: "https://entitlesky.com/product/ciem", useCases: "Zero Trust|Identity Governance and Administration (IGA)",
		description: "Entitle Sky maps who can do what across AWS, Azure and Google Cloud and recommends least-privilege roles. The Okta integration resolves cloud permissions back to people: it reads users, groups, app assignments and admin roles from Okta to show the full path from a person to a resource.",
		support:     "support@entitlesky.com", escalation: "soc@entitlesky.com",
		testURL: "https://app.entitlesky.com", user: "isvtest@okta.com",
		instructions: "Tenant admin. Integrations > Identity providers > Okta. Initial graph build takes ~5 min with the sample org. Captcha is disabled for this account.",
		scopes:       "okta.users.read\nokta.groups.read\nokta.apps.read\nokta.roles.read To show admin roles as privileged access",
		guide:        "https://docs.entitlesky.com/identity-providers/okta",
	},
	{
		name: "Rewindly", website: "https://rewindly.com/okta-backup", useCases: "Automation",
		description: "Rewindly backs up SaaS configurations and restores them after mistakes or attacks. For Okta, it takes a daily snapshot of users, groups, apps, policies and other settings, compares snapshots, and restores single objects or the whole org.",
		support:     "support@rewindly.com +1-888-555-7821", escalation: "dr-team@rewindly.com",
		testURL: "https://portal.rewindly.com/login", user: "isvtest@okta.com",
		instructions: "The account is an organization owner. Connect the org under Sources. Click \"Back up now\", delete a group in Okta, then use Compare > Restore.",
		scopes: `okta.users.manage Restores deleted users and changed profiles
			okta.groups.manage Restores groups, rules and memberships
			okta.apps.manage Restores app settings and assignments
			okta.policies.manage Restores sign-on and password policies
			okta.idps.read
			okta.authorizationServers.read
			okta.networkZones.manage Restores zones
			okta.schemas.read
			okta.brands.read
			okta.trustedOrigins.read`,
		guide: "https://rewindly.readme.io/docs/okta-getting-started",
	},
	{
		name: "Vaultline PAM", website: "https://www.vaultline.eu/en/", useCases: "Zero Trust|Identity Governance and Administration (IGA)",
		description: "Vaultline brokers privileged sessions to servers and databases without sharing passwords. It imports users and groups from Okta, and can grant time-limited membership in an Okta group after an approval, so no one has standing admin access.",
		support:     "support@vaultline.eu https://www.vaultline.eu/en/support/", escalation: "product-security@vaultline.eu",
		testURL: "https://okta-isv.vaultline.eu/auth/login", user: "oktaisv",
		instructions: "Second factor: TOTP is enrolled for this user, use setup key JBSWY3DPEHPK3PXP in any authenticator app. Settings > Directories > Okta. To trigger API calls, request access to \"demo-server\" and approve it yourself.",
		scopes:       "okta.users.read Maps sessions to people\nokta.groups.manage Adds a user to a group for the approved time and removes them afterwards",
		guide:        "https://docs.vaultline.eu/en/latest/okta-api-service.html",
	},
	{
		name: "SignSwift", website: "https://signswift.com", useCases: "Automation|Directory and HR Sync",
		description: "SignSwift sends documents for e-signature and stores signed copies with an audit trail. With Okta Workflows you can send an offer letter when a candidate is hired, wait for the signature, and create the Okta account from the signed data.",
		support:     "support@signswift.com", escalation: "platform-reliability@signswift.com",
		testURL: "https://account.signswift.com/signin", user: "isvtest@okta.com",
		instructions: "Nothing special is needed. Documents that you send are watermarked because this is a developer plan in our production environment.",
		connector:    "signswift_7a2dbe94df264ba3ae54c77b9f7df1cf", version: "1.0.4",
		userDocs: "https://signswift.freshdesk.com/support/solutions/articles/151000183-okta-workflows", apiDocs: "https://developers.signswift.com/docs/esign-api/v3",
	},
	{
		name: "Sentra Risk Engine", website: "https://sentrarisk.ai/", useCases: "Risk Signal Sharing|Bot or Fraud Detection",
		description: "Sentra scores sessions by device, network and behavior, and finds account takeover before money moves. The integration sends Sentra's risk scores to Okta as security events, so that Okta policies can ask for step-up authentication or end a session.",
		support:     "support@sentrarisk.ai", escalation: "oncall@sentrarisk.ai",
		testURL: "https://dashboard.sentrarisk.ai/login", user: "isvtest@okta.com",
		instructions: "Integrations > Okta > Add org. \"Send sample event\" emits a high-risk signal for the user in the first row.",
		scopes:       "okta.securityEventsProviders.manage Registers Sentra as a provider of security events in the customer's org",
		guide:        "https://docs.sentrarisk.ai/integrations/okta/shared-signals",
	},
	{
		name: "ProofPass", website: "https://proofpass.com/workforce", useCases: "Identity Verification",
		description: "ProofPass verifies people by a government-issued document and a live selfie. Help desks that use Okta can require a ProofPass check before they reset factors, and new hires can prove who they are before their first day.",
		support:     "https://proofpass.com/contact", escalation: "okta-integration-team@proofpass.com",
		testURL: "https://dashboard.proofpass.com/login", user: "isvtest@okta.com",
		instructions: "A sample document set is linked in the dashboard under Sandbox documents, so no real ID is needed. Role: administrator. Okta settings: Integrations tab. Start a verification from Users > Verify.",
		scopes:       "okta.users.manage Looks up the person to verify, and resets the factors after a successful check",
		guide:        "https://docs.proofpass.com/okta",
	},
	{
		name: "Passkey Depot", website: "https://passkeydepot.com", useCases: "Multifactor Authentication (MFA)|Zero Trust",
		description: "Passkey Depot ships pre-enrolled FIDO2 security keys to remote employees worldwide. Our API service creates the enrollment in Okta before the key is shipped and activates it when the person confirms receipt, so nobody needs a temporary password.",
		support:     "support@passkeydepot.com +49_30_5683_1199", escalation: "okta-partners@passkeydepot.com",
		testURL: "https://portal.passkeydepot.com/login?lang=en", user: "isvtest@okta.com",
		instructions: "Orders in this account are never shipped. Create an order for any Okta user to trigger the enrollment calls. Menu: Settings / Identity / Okta.",
		scopes:       "okta.users.manage Enrolls and activates the security key as a factor of the user\nokta.authenticators.read",
		guide:        "https://passkeydepot.com/docs/okta-setup.pdf",
	},
	{
		name: "Onboardly", website: "https://onboardly.co", useCases: "Lifecycle Management|Automation",
		description: "Onboardly automates the first 90 days: equipment, accounts, training and check-ins. HR and IT teams use the Okta connector to start an onboarding plan when a user is created, and to notify Okta flows when a task such as \"laptop delivered\" is done.",
		support:     "team@onboardly.co https://intercom.help/onboardly/en/", escalation: "oncall-integrations@onboardly.co",
		testURL: "https://app.onboardly.co/users/sign_in", user: "isvtest@okta.com",
		connector: "onboardly_bb5b0c64e2c94a4fb4cf2b5d8b34a3ee", version: "1.3.0",
		userDocs: "https://intercom.help/onboardly/en/articles/71-okta-workflows", apiDocs: "https://documenter.getpostman.com/view/1199821/onboardly-api",
	},
	{
		name: "SaaSSpend", website: "https://www.saasspend.com", useCases: "Automation",
		description: "SaaSSpend finds unused licenses and renewals that need attention. It reads app assignments and sign-in activity from Okta to tell which of the apps behind single sign-on people really use, and suggests licenses to reclaim.",
		support:     "support@saasspend.com", escalation: "backend-oncall@saasspend.com",
		testURL: "https://app.saasspend.com/login", user: "isvtest@okta.com",
		instructions: "Admin account. In \"Integrations\" choose Okta API service. The import runs immediately after connecting and then nightly.",
		scopes:       "okta.apps.read\nokta.users.read\nokta.groups.read\nokta.logs.read Last sign-in per app",
		guide:        "https://help.saasspend.com/en/articles/6120344-okta",
	},
	{
		name: "Aegis ITDR", website: "https://aegisitdr.com/", useCases: "Automation|Risk Signal Sharing",
		description: "Aegis detects identity threats such as session hijacking, MFA fatigue and dormant admin accounts. Aegis monitors Okta System Log events in near real time, and responds: it can end sessions, suspend a user or reset factors, with or without an analyst in the loop.",
		support:     "support@aegisitdr.com +1_(628)_555-2368", escalation: "mdr-escalations@aegisitdr.com",
		testURL: "https://tenant1.aegisitdr.com/login", user: "isvtest@okta.com",
		instructions: "To trigger API requests open Response > Playbooks and run \"Suspend user\" on a test user. Connection settings: Settings > Sources.",
		scopes: `okta.logs.read
			okta.users.manage Suspends compromised users and resets their factors
			okta.sessions.manage Ends sessions of compromised users
			okta.userRisk.manage Reports the risk level of a user`,
		guide: "https://docs.aegisitdr.com/okta/api-service-integration",
	},
	{
		name: "LearnLoft", website: "https://learnloft.com/integrations/okta", useCases: "Automation|Directory and HR Sync",
		description: "LearnLoft is a learning platform with 900 security and compliance courses. Assign courses from Okta Workflows when someone joins a group or fails a phishing test, and write completion dates back to the user profile.",
		support:     "https://support.learnloft.com/ success@learnloft.com", escalation: "devops@learnloft.com",
		testURL: "https://oktatest.learnloft.com/", user: "isvtest@okta.com",
		instructions: "Username/password login at the bottom of the page.",
		connector:    "learnloft_3e52c0d87bb1466a93f9a90a2f2a3f7d", version: "0.9.12",
		userDocs: "https://support.learnloft.com/en-US/kb/okta-workflows-connector", apiDocs: "https://api.learnloft.com/docs/",
	},
	{
		name: "MedRoster", website: "https://medroster.health", useCases: "Directory and HR Sync|Lifecycle Management",
		description: "MedRoster schedules clinicians across hospitals and keeps track of licenses and credentials. With this integration MedRoster is a source of profiles for Okta: new clinicians are imported, department changes are updated, and access ends with the last shift.",
		support:     "support@medroster.health +1_617_482_9913", escalation: "it-escalation@medroster.health",
		testURL: "https://go.medroster.health/login", user: "isvtest@okta.com",
		instructions: "The account has the HR administrator role and only sample data. Admin > Exports > Okta: enter the values and turn on \"Sync\". Change the department of a clinician to cause an update.",
		scopes:       "okta.identitySources.manage Sends new and changed clinicians to the identity source\nokta.users.read Matches clinicians to existing users",
		guide:        "https://kb.medroster.health/okta-identity-source",
	},
	{
		name: "1Signal", website: "https://1signal.dev", useCases: "Automation",
		description: "1Signal pages the right engineer when something breaks. The connector adds actions to Okta Workflows that trigger, acknowledge and resolve incidents and look up who is on call, so a failed provisioning job never goes unnoticed.",
		support:     "support@1signal.dev", escalation: "sre@1signal.dev",
		testURL: "https://app.1signal.dev/", user: "isvtest@okta.com",
		connector: "onesignal_5df3a4a5b1b64f16a3f4a8ad7f6c6b6e", version: "1.0.0",
		userDocs: "https://docs.1signal.dev/okta-workflows", apiDocs: "https://docs.1signal.dev/rest-api",
	},
	{
		name: "Océan Paie", website: "https://www.ocean-paie.fr/en", useCases: "Directory and HR Sync",
		description: "Océan Paie runs payroll for 4,000 companies in France. Its API service imports employees from Okta so that new colleagues appear in payroll with name, email and cost center, without double entry.",
		support:     "assistance@ocean-paie.fr +33_1_84_88_32_10", escalation: "astreinte@ocean-paie.fr",
		testURL: "https://mon.ocean-paie.fr/connexion", user: "isvtest@okta.com",
		instructions: "Switch the interface to English with the flag at the top right. Administration > Connecteurs > Okta. Click \"Synchroniser\" to start an import.",
		scopes:       "okta.users.read Imports name, email and cost center of employees",
		guide:        "https://aide.ocean-paie.fr/en/okta",
	},
	{
		name: "Ledgerlock Compliance", website: "https://ledgerlock.com", useCases: "Identity Governance and Administration (IGA)|Automation",
		description: "Ledgerlock automates evidence for SOC 2, ISO 27001 and HIPAA. It reads Okta users, MFA enrollment and policies every night and flags controls that fail, so compliance teams don't collect screenshots before an audit. Follow best practices without spreadsheets.",
		support:     "support@ledgerlock.com", escalation: "oncall-grc@ledgerlock.com",
		testURL: "https://app.ledgerlock.com/sign-in", user: "isvtest@okta.com",
		instructions: "Owner role. Connections > Okta. After connecting click Run tests; the results page shows which Okta controls pass.",
		scopes:       "okta.users.read\nokta.policies.read Checks that MFA and password policies meet the control\nokta.authenticators.read",
		guide:        "https://help.ledgerlock.com/en/articles/9001-connecting-okta",
	},
	{
		name: "Deskhop", website: "https://deskhop.io", useCases: "Automation|Directory and HR Sync",
		description: "Deskhop lets people book desks, rooms and parking. The connector keeps Deskhop in step with Okta: flows can add people to offices, change their neighborhood when they move teams, and release bookings when they leave.",
		support:     "https://help.deskhop.io/ support@deskhop.io", escalation: "incidents@deskhop.io",
		testURL: "https://app.deskhop.io/login", user: "okta-isv@deskhop.io",
		connector: "deskhop_d3a0a77ad3d1437e8b2ab3c6a18be2aa", version: "1.4.1",
		userDocs: "https://help.deskhop.io/en/okta/workflows", apiDocs: "https://deskhop.readme.io/reference/getting-started",
	},
}
