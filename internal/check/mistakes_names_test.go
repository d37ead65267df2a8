package check

import "oinmanager/internal/oin"

// nameMistakes are in what customers read first: name, website, use cases, and description.
var nameMistakes = []mistake{
	{"the description is the name in capitals, with a word more", "Ticketwise", "description.repeats-name", text("app_description", "TICKETWISE connector")},
	{"the description is a blurb without Okta", "Paylane", "description.value", text("app_description", "Paylane is an easy and powerful payroll platform for international teams. Pay everybody on time in over 60 countries, stay compliant with local law, and give employees a home for their payslips.")},
	{"the description names Okta as a trademark only", "Beacon", "description.value", text("app_description", "Beacon is a cloud SIEM for mid-sized security teams. Search, detect and respond in one place, with 400 detections out of the box. Okta is a registered trademark of Okta, Inc.")},
	{"the description names Okta in a list only", "Keyring Depot", "description.value", text("app_description", "Keyring Depot ships security keys to employees, ready to use, in 70 countries. Integrates with Microsoft Entra ID, Okta and Google Workspace.")},
	{"the description has a bracket of its template", "Kestrel MDM", "description.placeholder", text("app_description", "Kestrel MDM manages Macs, iPhones and iPads. With Okta, admins can [insert key customer benefit here] and restrict sensitive apps to trusted devices.")},
	{"the description ends with a link without https", "Botfence 9", "description.link", text("app_description", "Botfence 9 tells people from scripts at sign-in. It reports credential stuffing against your Okta org in real time. Learn more at www.botfence9.com/okta")},
	{"the description is German", "Schichtplan", "description.language", text("app_description", "Schichtplan plant Dienste für Krankenhäuser und Pflegeheime. Mit der Okta-Integration werden Mitarbeitende und ihre Stationen jede Nacht übernommen, damit im Dienstplan immer die richtigen Personen stehen.")},
	{"the description promises SAML and SCIM", "Entitle360", "description.protocol", text("app_description", "Entitle360 shows who has access to what, and why. The Okta integration offers SAML 2.0 single sign-on for your users, and SCIM provisioning creates their accounts automatically.")},
	{"the description is a list in Markdown", "Forge", "description.markup", text("app_description", "**Forge** builds, tests and deploys code. With Okta Workflows you can:\n- add engineers to teams\n- pause pipelines\n- remove access when someone leaves")},
	{"the description stops within a sentence", "Lumen HR", "description.last-sentence", text("app_description", "Lumen HR is the people system for growing companies. The Workflows connector lets HR and IT automate joiners, movers and leavers in Okta together: read an employee, watch for a start date, and write the Okta")},
	{"the description announces what isn't there", "Conforme", "description.placeholder", text("app_description", "Conforme gathers evidence for ISO 27001 and SOC 2 audits. It reads users and policies from Okta daily. The integration is currently in private beta; group evidence is coming soon.")},
	{"the description boasts in capitals", "Quill Backup", "description.praise", text("app_description", "The world's #1 and BEST backup for Okta! Quill backs up your Okta org every six hours and restores it in minutes. TRUSTED BY THE LARGEST COMPANIES ON EARTH!")},
	{"the description names another product", "Threadline", "description.names-app", text("app_description", "Loomchat is chat for frontline teams. With Okta Workflows, you can post a message to a channel, create a channel for a new team, and archive it when the team is dissolved.")},
	{"the name has a version with a point", "Forge", "name.version", text("app_name", "Forge CI v2.3")},
	{"the name is a connector of Okta's", "Lumen HR", "name.okta", text("app_name", "Okta Workflows Connector for Lumen HR")},
	{"the name is of the UAT system", "Paylane", "name.trial", text("app_name", "Paylane (UAT)")},
	{"the name has a trademark sign", "Vouch", "name.marks", text("app_name", "Vouch™")},
	{"the name has the slogan behind a dash", "Mosaic", "name.short", text("app_name", "Mosaic – The smarter way to manage brand assets")},
	{"the name is in the catalog in capitals", "Harbour", "name.other-org", catalog(CatalogName{Name: "HARBOUR", Alike: 1})},

	{"the website is where customers sign in", "Tally Licences", "website.sign-in", text("app_website", "https://app.tallylicences.co.uk/sign-in?next=/")},
	{"the website is an app store's page", "Desk & Chair", "website.store", text("app_website", "https://apps.apple.com/nz/app/desk-chair/id1498220071")},
	{"the website is a parked domain", "Threadline", "pages.finished", shows(oin.AppWebsite, "# threadline.chat\nThis domain is for sale! Buy this domain. Related searches: chat software, team messaging.")},
	{"the website has no https", "Sumika LogVault", "links.https", text("app_website", "http://logvault.sumika-denshi.co.jp/en/")},

	{"an IGA service without logs is for logging, too", "Entitle360", "usecases.logging", uses("Identity Governance and Administration (IGA)", "Centralized Logging")},
	{"an import of people is for their lifecycle", "Schichtplan", "usecases.lifecycle", uses("Lifecycle Management")},
	{"a service desk verifies identities", "Ticketwise", "usecases.description", uses("Automation", "Identity Verification")},
	{"doors and badges take five use cases", "Meridian Access", "usecases.room", uses("Automation", "Lifecycle Management", "Directory and HR Sync", "Zero Trust", "Identity Governance and Administration (IGA)")},
	{"a reader of logs is for MFA", "Beacon", "usecases.mfa", uses("Centralized Logging", "Multifactor Authentication (MFA)")},
	{"the description counts Okta among many apps", "Quill Backup", "description.value", text("app_description", "Quill takes a copy of your cloud services every six hours and restores them in minutes. There are out-of-the-box connectors for Salesforce, Okta, ServiceNow and 200 more apps.")},
	{"the description's second paragraph breaks off", "Clé en Main", "description.unfinished", text("app_description", "Clé en Main prepares the first day at work: contract, badge, laptop, accounts.\n\nWith the Okta integration, HR teams can now create the user and")},
	{"the description's last paragraph lacks its end", "Alpha Payroll", "description.unfinished", text("app_description", "Payroll and leave for South African employers.\n\nWith the Okta integration, job title, manager and cost centre are updated after each pay run, and people whose employment has ended are")},
	{"the changes are better", "Threadline", "exists.changes", text("existing_changes", "Same as before, but faster and better.")},
	{"a payroll app is for fraud detection by a connector", "Lumen HR", "usecases.description", uses("Lifecycle Management", "Bot or Fraud Detection")},
}
