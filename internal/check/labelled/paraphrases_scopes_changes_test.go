package labelled

import "testing"

func TestWhatAServiceDoesToOktaIsToldFromItsTexts(t *testing.T) { tell(t, toldChanges, plainChanges) }

// toldChanges are services whose texts say that they only read, and whose scopes can change
// something, or the other way round.
var toldChanges = []paraphrase{
	// scopes.write, the description reads: it shows, reports, compares.
	{"Hoverfly", "both", "@ shows managed service providers which software their customers use. From Okta, it gathers apps and assignments, and draws a chart of seats that stand empty.\n\nokta.apps.manage Gathers apps and assignments for the chart\nokta.users.read Names the people with empty seats", "scopes.write"},
	{"Hoverfly", "both", "@ tells IT departments what their software costs. It looks into Okta once a day to see who has which app, and puts the results in a spreadsheet.\n\nokta.apps.manage For the spreadsheet\nokta.users.read Who has which app", "scopes.write"},
	{"Hoverfly", "both", "@ is a dashboard for license managers. Data on users and their applications is pulled out of Okta every night, so that reports are ready in the morning.\n\nokta.users.manage Data on users is pulled every night\nokta.apps.read Data on applications", "scopes.write"},
	{"Hoverfly", "both", "@ warns security teams of accounts that have slept for months. It fetches the last sign-in of each person from Okta and mails a list to the team.\n\nokta.users.manage Fetches the last sign-in of each person", "scopes.write"},
	{"Hoverfly", "both", "@ documents the configuration of an Okta org for auditors: policies, zones and apps, printed on paper with a signature.\n\nokta.policies.manage Policies are printed\nokta.apps.read Apps are printed", "scopes.write"},
	{"Hoverfly", "both", "@ answers auditors' questions. Who is in which group, and since when? It takes copies of Okta's groups and keeps seven years of them.\n\nokta.groups.manage Copies groups and their members", "scopes.write"},
	// scopes.write, and the description says so.
	{"Hoverfly", "both", "@ lists the software of a company, and what it costs. Your Okta org stays exactly as it is: all @ does is look.\n\nokta.apps.manage\nokta.users.read", "scopes.write"},
	{"Hoverfly", "both", "@ lists the software of a company with the data of Okta. It does not touch any setting or account there.\n\nokta.apps.manage Lists apps and who has them", "scopes.write"},
	{"Hoverfly", "both", "@ lists the software of a company with data from Okta. Access is strictly read only.\n\nokta.users.manage To find who uses what", "scopes.write"},
	{"Hoverfly", "both", "@ lists the software of a company with data from Okta, and without ever modifying it.\n\nokta.groups.manage To see teams", "scopes.write"},
	// scopes.write, the reason of the scope reads.
	{"Nordlys Audit", "scopes", "okta.users.manage Loads the people who are reviewed, with their managers\nokta.groups.read Loads memberships", "scopes.write"},
	{"Nordlys Audit", "scopes", "okta.users.read Lists people\nokta.groups.manage Needed to see who belongs to which group", "scopes.write"},
	{"Nordlys Audit", "scopes", "okta.users.read Lists people\nokta.apps.manage Retrieving the application assignments for the campaign", "scopes.write"},
	{"Nordlys Audit", "scopes", "okta.users.read Lists people\nokta.apps.manage We use this to export assignments into the PDF", "scopes.write"},
	{"Nordlys Audit", "scopes", "okta.users.manage The reviewer's name and e-mail is taken from here\nokta.groups.read Memberships", "scopes.write"},
	{"Nordlys Audit", "scopes", "okta.users.manage Only for querying the manager attribute; no write is performed\nokta.groups.read Memberships", "scopes.write"},

	// scopes.read: accounts begin and end.
	{"Nordlys Audit", "app_description", "@ runs access reviews for banks. Managers decide who stays, and @ takes the rejected people out of the Okta groups.", "scopes.read"},
	{"Nordlys Audit", "app_description", "@ runs access reviews for banks. It reads users from Okta, and blocks the Okta accounts of those that no manager vouches for.", "scopes.read"},
	{"Nordlys Audit", "app_description", "@ runs access reviews for banks. What a manager has declined is revoked in Okta on the same evening.", "scopes.read"},
	{"Nordlys Audit", "app_description", "@ runs access reviews for banks, and apps that a manager did not confirm are unassigned in Okta without a ticket.", "scopes.read"},
	{"Nordlys Audit", "app_description", "Access reviews for banks: @ asks the managers, and it then cleans up group memberships in Okta by itself.", "scopes.read"},
	{"Nordlys Audit", "app_description", "@ runs access reviews for banks. Rejected? Then the person loses the app in Okta within minutes.", "scopes.read"},
	{"Kumo HR", "both", "@ manages contracts of employees. When a new employee signs, an Okta account is born with the right department.\n\nokta.users.read Matches employees with accounts", "scopes.read"},
	{"Kumo HR", "both", "@ manages contracts of employees. It opens an account in Okta on the first day and shuts it on the last.\n\nokta.users.read Matches employees with accounts", "scopes.read"},
	{"Kumo HR", "both", "@ manages contracts of employees, and hands over new hires, transfers and exits to Okta, where accounts are set up and closed accordingly.\n\nokta.users.read Matches employees with accounts", "scopes.read"},
	// scopes.read: profiles.
	{"Kumo HR", "both", "@ manages contracts of employees. Any change of title or manager is carried over to the Okta profile within an hour.\n\nokta.users.read Compares profiles", "scopes.read"},
	{"Kumo HR", "both", "@ is where employees keep their own data. A new surname or phone number that is entered in @ appears in their Okta profile too.\n\nokta.users.read Compares profiles", "scopes.read"},
	{"Kumo HR", "both", "@ calculates a trust score for each employee and stores it in an attribute of the user in Okta.\n\nokta.users.read Reads users", "scopes.read"},
	{"Kumo HR", "both", "@ manages contracts of employees. It overwrites job titles in Okta with those of the contract.\n\nokta.users.read Reads job titles", "scopes.read"},
	// scopes.read: sessions, factors, groups, policies; another scope can write.
	{"Kumo HR", "both", "@ spots stolen sessions of staff. It signs the person out of Okta everywhere and asks for a new factor.\n\nokta.logs.read Polls the System Log\nokta.users.read Finds the owner of a session", "scopes.read"},
	{"Kumo HR", "both", "@ lets the help desk of a hospital reset MFA factors of nurses in Okta after a check of the badge.\n\nokta.users.read Finds the nurse", "scopes.read"},
	{"Kumo HR", "both", "@ watches addresses from which attacks come, and adds them to a network zone in Okta that is blocked.\n\nokta.logs.read Polls the System Log\nokta.networkZones.read Shows the zone", "scopes.read"},
	{"Kumo HR", "both", "@ manages clubs of students. Whoever is elected to a board joins the board's group in Okta, and the last board leaves it.\n\nokta.users.read Finds members\nokta.groups.read Lists the groups of boards", "scopes.read"},
	// scopes.read: in the reason.
	{"Kumo HR", "scopes", "okta.users.read Deactivates people on retirement\nokta.groups.manage Puts people into department groups", "scopes.read"},
	{"Kumo HR", "scopes", "okta.users.manage Creates users on the date they join\nokta.groups.read New colleagues are placed in the group of their department", "scopes.read"},
	{"Kumo HR", "scopes", "okta.users.read We write the new address into the profile\nokta.groups.manage Puts people into department groups", "scopes.read"},
}

// plainChanges are texts with the same words and scopes that fit.
var plainChanges = []paraphrase{
	{"Nordlys Audit", "app_description", "@ runs access reviews for banks. It reads groups from Okta, and tells managers which memberships an admin still has to remove by hand.", "scopes."},
	{"Nordlys Audit", "app_description", "@ runs access reviews for banks. It reads who created, changed or deactivated an account in Okta, and never changes one itself.", "scopes."},
	{"Nordlys Audit", "app_description", "@ runs access reviews for banks. When a user is deactivated in Okta, @ closes that person's open reviews.", "scopes."},
	{"Nordlys Audit", "app_description", "@ runs access reviews for banks. It creates a review for each group in Okta, adds managers to it, and removes it once it is signed.", "scopes."},
	{"Nordlys Audit", "app_description", "@ runs access reviews for banks. Okta admins revoke what was rejected, with the list that @ prepares from Okta's groups.", "scopes."},
	{"Nordlys Audit", "app_description", "@ runs access reviews for banks. Accounts that are suspended in Okta disappear from @, and new ones are added on the next import.", "scopes."},
	{"Nordlys Audit", "app_description", "@ updates its list of people from Okta each night and assigns each of them to a reviewer of the bank.", "scopes."},
	{"Nordlys Audit", "app_description", "@ reads users and groups from Okta, and opens a ticket in the customer's service desk if an account should be disabled.", "scopes."},
	{"Hoverfly", "both", "@ shows which software a company pays for. It reads apps from Okta and takes back seats that were not used for 90 days.\n\nokta.apps.manage Takes back seats that were not used\nokta.users.read Names the people", "scopes."},
	{"Hoverfly", "both", "@ shows who has which app in Okta. One click on a dead account and it is suspended.\n\nokta.users.manage Suspends a dead account on a click\nokta.apps.read Who has which app", "scopes."},
	{"Hoverfly", "both", "@ reports dormant accounts in Okta and, if the customer wants, switches them off.\n\nokta.users.manage Switches dormant accounts off", "scopes."},
	{"Hoverfly", "both", "@ lists the devices of a company, and tells Okta which of them are healthy.\n\nokta.devices.manage Writes the state of each device\nokta.users.read Finds the owner", "scopes."},
	{"Hoverfly", "both", "@ collects shifts from a roster. Okta groups follow: on duty means in the group, off duty means out.\n\nokta.groups.manage Keeps the group of those on duty\nokta.users.read Finds people by personnel number", "scopes."},
	{"Hoverfly", "both", "@ monitors sign-ins of Okta. If one looks stolen, its session ends and the risk of the user goes up.\n\nokta.logs.read Polls sign-ins\nokta.sessions.manage Ends the session\nokta.userRisk.manage Raises the risk", "scopes."},
	{"Kumo HR", "both", "@ keeps employees' records. From Okta it learns who has left, and archives their records.\n\nokta.users.read Learns who has left", "scopes."},
	{"Kumo HR", "both", "@ enrolls employees in safety courses by their department in Okta, and reminds those whose certificate expires.\n\nokta.users.read Reads the department\nokta.groups.read Maps groups to courses", "scopes."},
}

func TestUseCasesAreComparedWithTheDescription(t *testing.T) { tell(t, toldUses, plainUses) }

// toldUses are use cases that the description says nothing of.
var toldUses = []paraphrase{
	{"Workbeam", "about", "Automation|Multifactor Authentication (MFA)\n\n@ manages projects of agencies. Flows of Okta Workflows open a project, add freelancers, and archive it at the end.", "usecases.description"},
	{"Workbeam", "about", "Automation|Identity Verification\n\n@ sells seats in trainings. With the connector, Okta Workflows books a seat for people who have changed teams.", "usecases.description"},
	{"Workbeam", "about", "Risk Signal Sharing\n\n@ orders lunch for offices. Okta Workflows opens an account for people on their first day and closes it on the last.", "usecases.description"},
	{"Workbeam", "about", "Automation|Bot or Fraud Detection\n\n@ keeps keys and key cards of buildings. Flows of Okta Workflows give a card to someone new, and take it back later.", "usecases.description"},
	{"Workbeam", "about", "Zero Trust|Automation\n\n@ translates documents. Okta Workflows sends texts of a new contract to translators, and reads which are finished.", "usecases.description"},
	{"Workbeam", "about", "Automation|Centralized Logging\n\n@ plans the trucks of a haulier. Okta Workflows adds drivers who are new and removes those who leave.", "usecases.logging-type"},
	{"Hoverfly", "about", "Multifactor Authentication (MFA)|Identity Governance and Administration (IGA)\n\n@ shows which software is used and what it costs. Connect Okta to list apps, groups and assignments for access reviews.", "usecases.mfa"},
	{"Hoverfly", "about", "Identity Verification|Identity Governance and Administration (IGA)\n\n@ shows which software is used and what it costs. Connect Okta to list apps, groups and assignments for access reviews.", "usecases.description"},
	{"Kumo HR", "about", "Directory and HR Sync|Bot or Fraud Detection\n\n@ manages contracts of employees. It writes joiners, movers and leavers to Okta on their effective date.", "usecases.fraud"},
	{"Kumo HR", "about", "Directory and HR Sync|Identity Verification\n\n@ manages contracts of employees. It writes joiners, movers and leavers to Okta on their effective date.", "usecases.description"},
}

// plainUses are use cases that the description is about in words of its own.
var plainUses = []paraphrase{
	{"Workbeam", "about", "Multifactor Authentication (MFA)\n\n@ sends USB keys to staff. Okta Workflows orders one for a newcomer, and lists keys that no one has collected.", "usecases.description"},
	{"Workbeam", "about", "Multifactor Authentication (MFA)\n\n@ confirms who is signing in with the veins of a palm, after the password. Okta Workflows enrolls people at the reader.", "usecases.description"},
	{"Workbeam", "about", "Identity Verification\n\n@ compares a driving licence with a face. Okta Workflows starts a check before an account is recovered.", "usecases.description"},
	{"Workbeam", "about", "Identity Verification\n\n@ calls the manager on video, who vouches that it's really the employee. Okta Workflows asks for such a call from the help desk.", "usecases.description"},
	{"Workbeam", "about", "Zero Trust\n\n@ knows which laptops are encrypted and patched. Okta Workflows asks it before someone may open payroll.", "usecases.description"},
	{"Workbeam", "about", "Risk Signal Sharing\n\n@ finds passwords in leaks. If one of yours is there, Okta Workflows hears of it and ends that person's sessions.", "usecases.description"},
	{"Workbeam", "about", "Bot or Fraud Detection\n\n@ recognizes scripts that fill in sign-up forms. Okta Workflows learns of each and blocks the account.", "usecases.description"},
	{"Workbeam", "about", "Lifecycle Management\n\n@ rents phones to companies. Okta Workflows orders one for a person's first day and asks for it back on the last.", "usecases.description"},
	{"Workbeam", "about", "Identity Governance and Administration (IGA)\n\n@ asks owners each quarter whether people should still have what they have. Okta Workflows carries out what they say.", "usecases.description"},
	{"Workbeam", "about", "Directory and HR Sync\n\n@ prints the company's phone book. Okta Workflows corrects names, titles and rooms in it.", "usecases.description"},
}
