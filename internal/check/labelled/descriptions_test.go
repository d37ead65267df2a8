package labelled

import (
	"strings"
	"testing"
)

// fine are descriptions as the catalog has them.
var fine = []string{
	"Acquirely brings procurement, contracts, and vendor risk into one workspace. Connect Okta to see which of your vendors have SSO turned on and which don't.",
	"With the Northgate integration for Okta, security teams can investigate suspicious sign-ins without leaving their SIEM. Northgate polls the System Log and normalizes events to OCSF.",
	"Halcyon Data Security monitors 50+ SaaS apps (e.g. Salesforce, Box, GitHub) for misconfigurations. It discovers SAML and OIDC apps in Okta that bypass MFA, and shows who is affected.",
	"Trellis helps IT teams onboard new hires in minutes. Use the Trellis connector in Okta Workflows to order laptops, assign licenses, and notify managers in Slack or MS Teams.",
	"A modern HRIS for growing teams. Sync new hires, updates and terminations from Peoplely to Okta's Universal Directory - no spreadsheets, no tickets. Requires a Peoplely Pro plan.",
	"Datablast is a leading customer data platform. Retailers use Datablast to personalize email, SMS and push campaigns; the Okta integration keeps consent and profile attributes up to date.",
	"Onfleet Guard is an endpoint detection and response (EDR) platform. It shares device risk with Okta so that you can block access from compromised devices, in line with NIST SP 800-207.",
	"BackupBox protects your Okta tenant: users, groups, apps, policies, and workflows are backed up every 6 hours. Restore any object in one click. SOC 2 Type II and ISO 27001 certified.",
	"Mercury Desk is the ITSM platform for mid-size companies. When an Okta user is deactivated, Mercury Desk closes open tickets, reclaims assets (laptops, badges, phones) and logs the change for audit.",
	"VeriSelf lets employees re-verify their identity with a passport and a selfie when they lose their phone. Help desk agents start a check from Okta and see the result in seconds.",
	"Penguin PAM provides just-in-time access to AWS, GCP, Azure and Kubernetes. Approvals happen in Slack; Penguin then adds the user to an Okta group and removes them when time is up.\n\nPenguin works with Okta Identity Engine and Classic Engine.",
	"Clearwater reports on unused Okta licenses, inactive accounts and admins without MFA. Read more about identity hygiene best practices in our documentation.",
	"Signal Sciences-style protection for login pages: Moat detects bots and credential stuffing on Okta-hosted sign-in pages and adds malicious IPs to an Okta network zone.",
	"C2FO's treasury app for SMBs. Finance teams use the connector to create users in C2FO when they join an Okta group, and to disable them when they leave.",
	"Notebeam is where product teams write specs, notes and docs. The Okta Workflows connector can create pages, share them with a group, and archive pages of people who have left. What could you automate?",
	"IBM QRadar SOAR app functions for Okta. Analysts can enrich incidents with user data, and run actions such as suspend, clear sessions and reset MFA from a playbook.",
	"Keep your org chart current! Orgly reads managers and titles from Okta every night, so charts never go stale.",
	"Lightpost sends alerts to lone workers. When an Okta user changes shift, a flow moves them to the crew that is on duty and records who was told", // a forgotten period
	"Gatehouse runs reception desks. From Okta Workflows, announce a visitor, print a badge, and show each host the rooms that they have access to",
	"Works with Okta. Users and groups are imported every hour, so lists of recipients follow who joins and leaves a team.",
	"Formwell collects approvals. Use its connector in Okta Workflows to wait until a request that needs approval was answered, and go on with the result.",
	"Founded by former airline dispatchers, Skylog plans crews and rest times for regional airlines. The Okta integration imports pilots and cabin crew from Okta groups each night, so rosters match who is employed.",
	"Loomstack is the IT asset system used by schools and universities. All you need to do is connect Okta once: students and teachers appear with their classes, and devices of leavers are marked for collection.",
	"Since 2009, Bergmann Logistik has run transport software for freight forwarders. With Okta Workflows, dispatchers receive access to the depots they belong to, and drivers lose it when their contract ends.",
	"Gatewise reads groups and sign-in policies from Okta, Entra ID and Google Workspace and shows where access differs. It points out accounts that exist in one directory and not in the other.",
	"Our connector for Okta Workflows adds cards for invoices, vendors and approvals in Ledgerly. Finance teams use it to route approvals to a new manager when the old one has left.",
	"Helio Learn delivers compliance training. When someone joins an Okta group, Helio Learn enrolls them in the courses of that group. Certificates that are about to expire trigger a reminder from Okta Workflows.",
	"Zephyr is a status page. Use Okta Workflows to post an incident, update subscribers and close the incident again. Zephyr also works with PagerDuty and Opsgenie.",
	"PatchPilot is software for patching Windows, macOS and Linux. It asks Okta who owns a device, and sends that person a note in Slack or Teams before a restart.",
	"Tally Forms sends surveys. The list of users is imported from Okta every hour, and people who were deactivated no longer receive reminders.",
	"Ravel finds sensitive files in Google Drive, SharePoint and Box. It reads users and groups from Okta to tell internal sharing from external sharing, and whether a former employee still has access.",
	"Crewpay calculates tips and shift pay for restaurants. Employee records are created from Okta, and changes of location or role follow within minutes.",
	"Trustpoint is a privileged access product for hospitals. It elevates an account for the time of a procedure by adding it to an Okta group, and takes it out afterwards. Every step is logged.",
	"Cloud Cost Board breaks cloud bills down by team. Team membership comes from Okta groups, so that costs move with people when teams are reorganized.",
	"Nimble Desk lets agents reset MFA factors and unlock accounts in Okta from a ticket, after a second agent has approved. No more switching between consoles.",
	"Insights by Orchard gathers sign-in data from Okta to show which applications are used, by whom and how often. Renewals can be negotiated with facts.",
	"The Sable SOAR platform automates incident response. Its Okta Workflows connector starts playbooks, adds evidence to cases and waits for an analyst's decision.",
	"Docuflow stores contracts. Workflows cards let you create a workspace for each project, invite its members from an Okta group, and archive everything when the project ends.",
	"Kontrolla prepares evidence for ISO 27001, SOC 2 and NIS2 audits. It collects the list of administrators, MFA enrollment and policies from your Okta org every day. Auditors see what changed and when.",
	"Wayfinder gives visitors directions in large buildings. Hosts are imported from Okta; with Workflows, a host who is on leave is replaced by their manager.",
	"Guardrail watches what service accounts and API tokens do in Okta. It raises an alert if a token is used from a new country, and can revoke it on approval.",
	"Brightleaf is an HR platform for small companies in the Nordics. It creates Okta users for new hires a week before they start, keeps their manager and title up to date, and deactivates them in the evening of their last day.",
	"Use MeetRoom's actions in Okta Workflows to book rooms, order catering and cancel a leaver's meetings. MeetRoom runs on tablets outside each room.",
	"An Okta event hook tells Pulse about a lifecycle change within seconds; Pulse then opens the right checklist for IT, facilities and payroll. Teams see what is done and what is due.",
	"OneTouch Verify asks callers for a code from their phone before your help desk helps them. It finds the caller in Okta by email address or employee number, and writes the result to the ticket.",
	"Archivum keeps Okta System Log events for ten years in storage that nobody can change. Courts and regulators receive exports in a standard form.",
	"Flotilla manages car pools. With Okta Workflows you can register drivers, check that their license is valid, and return keys when they move to another branch.",
	"Hostly (formerly RoomDesk) is a property management system for hotels. The connector creates staff accounts from Okta, assigns them to a property, and removes them when the season is over.",
	"Meeting notes, decisions and tasks in one place: that's Minuteman. With Okta, everyone in a group gets the notes of that group's meetings, and only they.",
	"Sentry Lane protects web shops from scalper bots. Blocked IP addresses are added to an Okta network zone, where they also stop sign-ins by the same bots.",
	"The Vetted background check connector lets HR teams order a check when a candidate is hired, follow its progress, and activate the Okta account only once the check has been passed.",
	"Kelpie sends drivers their routes. New drivers in the Okta group are invited by text message on their first day, and removed when they leave the group.",
	"Paperboat stores signed policies. Okta Workflows can ask people to sign a policy again after a change of role and escalate to their manager after a week.",
	"Insightly Labs shows how teams use Slack, Zoom and Jira. It takes departments and managers from Okta, so that reports follow the org chart.",
	"Opal Vault rotates passwords of shared accounts. When a member leaves the Okta group, the password is changed within minutes.",
	"Beacon Risk enriches Okta sign-ins with threat intelligence. Analysts see which IP addresses belong to proxies, and which users were in a breach.",
	"Fern is a knowledge base for support teams. Authors are Okta users; articles are shared with Okta groups. Workflows can create a draft from a closed ticket.",
	"Quorum handles board meetings: agendas, minutes and votes. Directors receive access through an Okta group and lose it at the end of their term.",
	"Tractionboard measures how quickly tickets are answered. Agents and their teams are read from Okta once a day.",
	"Lumina is used by more than 600 dental practices. Receptionists, hygienists and dentists get the right templates from their Okta profile.",
	"With Ostrich for Okta Workflows, a flow can lock a laptop, show a message on its screen or wipe it. Each action reports whether the device has confirmed.",
	"Compose reports from Okta data without code: drag a field, pick a chart and share it. Reports refresh every morning.",
	"Grape Payroll pays seasonal workers in vineyards. Contracts from Grape create Okta users that end with the season.",
	"Signals from Halo's mobile SDK, such as rooted phones or screen sharing, raise the risk of a user in Okta. Policies decide what happens next.",
	"Visitly is a visitor management system. It imports employees as hosts from Okta and notifies them when guests arrive.",
}

func TestDescriptionsOfTheCatalogAreLeftInPeace(t *testing.T) {
	for _, d := range fine {
		found := judged(t, "description", "Workbeam", text("app_description", d, "exists_in_oin", "no"))
		if found != "" && found != "description.names-app" { // as they are about other products
			t.Errorf("%q has %s", d, found)
		}
	}
}

func TestDescriptionsThatReviewersReturn(t *testing.T) {
	for d, want := range map[string]string{
		"Workbeam manages projects for agencies of all sizes. It saves hours every week by archiving what is done.": "value",
		"Workbeam": "repeats-name", "Workbeam + Okta": "repeats-name", "This is the Workbeam app for Okta Workflows": "repeats-name",
		"Projects for agencies.": "short", "We sync users with Okta": "short",
		"Workbeam helps agencies with their projects and connects to Okta.": "one-sentence",
		"hi": "placeholder", "test": "placeholder", "TBD": "placeholder", "asdfasdf": "placeholder", "...": "placeholder", "Lorem ipsum": "placeholder", "Description here": "placeholder", "n/a": "placeholder", "To be added later": "placeholder", "This is a test description": "placeholder", "test test test": "placeholder", "Coming soon!": "placeholder", "xxxxxxxx": "placeholder",
		"Workbeam is a project tool. TBD: what the Okta integration does. We will add the rest of it later on.":              "placeholder",
		"<Product> helps teams to do more. The Okta integration of <Product> keeps users in sync for agencies.":              "placeholder",
		"{{appName}} manages projects for agencies. The Okta integration keeps users in sync with all projects.":             "placeholder",
		"Workbeam manages projects for agencies. Insert text about Okta here, as the guide says, before submitting.":         "placeholder",
		"Workbeam manages projects for agencies. It saves hours every week by archiving what is done. Compatible with Okta.": "value",
		"Workbeam manages projects for agencies. With Okta Workflows, freelancers are added to a project and…":               "unfinished",
		"Workbeam manages projects for agencies. With Okta Workflows, flows add freelancers to a project and assign the new": "last-sentence",
		"Workbeam manages projects for agencies. With Okta Workflows, flows add freelancers to projects (for example a web":  "last-sentence",
		"Workbeam manages projects for agencies. Flows of Okta add freelancers to them. This wording needs approval.":        "placeholder",
		"BeamBoard runs projects for agencies. With Okta Workflows, freelancers are added to a project in time.":             "names-app",
		"Workbeam manages projects. With Okta, see https://workbeam.com/okta for how freelancers are added to them.":         "link",
		"Workbeam manages projects for agencies. Ask us about Okta: www.workbeam.com/contact has all of the details.":        "link",
		"Workbeam manages projects for agencies. Questions about Okta? Write to okta@workbeam.com and we will help.":         "link",
		"Workbeam manages <b>projects</b> for agencies. With Okta Workflows, freelancers are added to a project.":            "markup",
		"Workbeam manages projects &amp; timesheets for agencies. With Okta Workflows, freelancers join projects.":           "markup",
		"# Workbeam\nWorkbeam manages projects for agencies. With Okta Workflows, freelancers are added to them.":            "markup",
		"[Workbeam](https://workbeam.com) manages projects. With Okta Workflows, freelancers are added to a project.":        "link markup",
		"WORKBEAM MANAGES PROJECTS FOR AGENCIES. With Okta Workflows, freelancers are added to a project in time.":           "shouting",
		"Workbeam manages projects!! With Okta Workflows, freelancers are added to a project in time for its start.":         "shouting",
		"Workbeam is the best project management tool for agencies. With Okta, freelancers are added in time.":               "praise",
		"Workbeam is the world's most loved project tool. With Okta Workflows, freelancers are added in time.":               "praise",
		"Workbeam is a best-in-class project tool. With Okta Workflows, freelancers are added to projects in time.":          "praise",
		"Workbeam is the number one project tool. With Okta Workflows, freelancers are added to projects in time.":           "praise",
		"Workbeam is an industry-leading, revolutionary project tool. With Okta, freelancers are added in time.":             "praise",
		"Workbeam manages projects for agencies. It enables users to log in to Workbeam via Okta SSO from anywhere.":         "protocol",
		"Workbeam manages projects for agencies. This integration provides SAML single sign-on and more with Okta.":          "protocol",
		"Workbeam manages projects for agencies. The Okta integration supports SCIM 2.0 provisioning of accounts.":           "protocol",
		"Workbeam manages projects. Users can authenticate with their Okta credentials using SAML from any device.":          "protocol",
		"Workbeam gère les projets des agences. Avec Okta Workflows, les indépendants sont ajoutés aux projets.":             "language",
		"Workbeam gerencia projetos para agências. Com o Okta Workflows, os freelancers são adicionados aos projetos.":       "language",
		"Workbeam verwaltet Projekte für Agenturen. Mit Okta Workflows werden Freiberufler zu den Projekten hinzugefügt.":    "language",
		"Workbeam beheert projecten voor bureaus. Met Okta Workflows worden freelancers aan een project toegevoegd.":         "language",
		"Workbeamはプロジェクトを管理するツールです。Oktaと連携します。":                                                                              "language",
		"Workbeam 为代理商管理项目、工时和发票。通过 Okta 工作流，可以在合同期内将自由职业者添加到项目中。":                                                           "language",
		"Workbeam управляет проектами агентств. С помощью Okta фрилансеры добавляются в проект на время договора.":           "language",
	} {
		found := strings.ReplaceAll(judged(t, "description", "Workbeam", text("app_description", d, "exists_in_oin", "no")), "description.", "")
		if found != want {
			t.Errorf("%q has %q, want %q", d, found, want)
		}
	}
}
