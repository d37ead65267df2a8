package labelled

import "slices"

// lagoonVendors are clean submissions of vendors of software for people, sales, money,
// goods, guests, courses, and teams. Each of [lagoonMistakes] is a single one in one of them.
var lagoonVendors = slices.Concat(lagoonServices, lagoonConnectors)

// lagoonUpdated returns a vendor's update of the version that before makes of it.
func lagoonUpdated(v vendor, changes string, before func(*vendor)) vendor {
	b := v
	before(&b)
	v.existing, v.changes, v.before = v.name, changes, &b
	return v
}

// lagoonServices have an API service.
var lagoonServices = []vendor{
	{
		name: "Nómada Gente", website: "https://nomadagente.mx/en/", useCases: "Directory and HR Sync|Lifecycle Management",
		description: "Nómada Gente is where mid-sized companies in Mexico keep contracts, vacation days and medical leave. When HR signs a new contract, the person gets a user in Okta before the first day; job changes follow the same evening, and the user is deactivated when the contract ends.",
		support:     "soporte@nomadagente.mx +52_55_4170_8832", escalation: "guardia-plataforma@nomadagente.mx",
		testURL: "https://app.nomadagente.mx/login", user: "isvtest@okta.com",
		instructions: "You enter as HR administrator of the company \"Ejemplo Norte\"; the interface is in English for this account. Go to Company > Connections > Okta and fill in the domain, the client ID and the secret. To trigger a call, open Contracts > Drafts, choose any draft and press Sign: the person appears in your org. Contracts > End now deactivates that user.",
		scopes:       "okta.users.manage Creates a user when a contract is signed, updates the job title, and deactivates the user when the contract ends",
		guide:        "https://nomadagente.mx/en/help/okta", guideText: lagoonParts("Nómada Gente", "Company > Connections > Okta", "Sign a draft contract and look for the person in Okta."),
	},
	{
		name: "Coolabah Leave", website: "https://coolabahleave.com.au", useCases: "Directory and HR Sync",
		description: "Coolabah Leave sorts out annual leave, sick days and public holidays for Australian small businesses. It picks up your people and their managers from Okta overnight, so a request always lands with the right boss and nobody maintains a second staff list.",
		support:     "help@coolabahleave.com.au", escalation: "urgent@coolabahleave.com.au",
		testURL: "https://app.coolabahleave.com.au/login", user: "isvtest@okta.com",
		instructions: "You're the owner of \"Sample Plumbing\", so you can do everything. Settings > Staff source > Okta is where the three values go. Hit \"Fetch now\" and your users turn up under Staff within a minute.",
		scopes:       "okta.users.read Names, emails and managers of staff",
		guide:        "https://coolabahleave.com.au/help/okta", guideText: lagoonBrief("Coolabah Leave", "Settings > Staff source > Okta", "Hit Fetch now. Your staff show up in a minute or so."),
	},
	{
		name: "Marlowe Controls", website: "https://www.marlowecontrols.co.uk/segregation-of-duties", useCases: "Identity Governance and Administration (IGA)",
		description: "Marlowe Controls looks for conflicts of duties in finance teams, such as someone who can both create a supplier and release a payment. It compares group memberships and app assignments in Okta with your rulebook every hour and hands each conflict to its owner, who writes down why it's acceptable or what finance is going to change.",
		support:     "servicedesk@marlowecontrols.co.uk +44_113_468_2207 https://www.marlowecontrols.co.uk/support/faq", escalation: "controls-incident-team@marlowecontrols.co.uk",
		testURL: "https://portal.marlowecontrols.co.uk/login", user: "isvtest@okta.com",
		instructions: "Your role is Controls Administrator in the tenant \"Sample Holdings plc\".\n\n1. Choose Sources > Okta and enter the Okta domain, client ID and client secret.\n2. Choose Run comparison. This calls Okta straight away.\n3. Open Conflicts. Two sample rules apply to any groups whose names contain \"finance\".",
		scopes:       "okta.users.read Names of the people who have a conflict\nokta.groups.read Memberships that the rulebook is about\nokta.apps.read Applications that the rulebook is about",
		guide:        "https://www.marlowecontrols.co.uk/support/okta-guide", guideText: lagoonManual("Marlowe Controls", "Sources > Okta", "Select Run comparison to verify the configuration."),
	},
	{
		name: "Fraserlog", website: "https://fraserlog.ca/", useCases: "Centralized Logging",
		description: "Fraserlog collects audit trails from the software that runs Canadian warehouses and keeps them on servers in Montréal. Entries of the Okta System Log arrive every minute, which lets auditors see who signed in to a scanner and what was shipped afterwards.",
		support:     "support@fraserlog.ca +1_604_638_2291", escalation: "fraserlog-oncall@fraserlog.ca",
		testURL: "https://app.fraserlog.ca/signin", user: "okta-review@fraserlog.ca",
		instructions: "Administrator account, French and English (it starts in English). Trails > New > Okta asks for domain, ID and secret; \"Begin\" polls at once. Then search for source:okta.",
		scopes:       "okta.logs.read Sign-ins and changes by admins, which are kept as audit trail",
		guide:        "https://docs.fraserlog.ca/trails/okta", guideText: lagoonManual("Fraserlog", "Trails > New > Okta", "Search for source:okta after two minutes."),
	},
	{
		name: "Pontal Antifraude", website: "https://pontal.com.br/en/antifraud", useCases: "Bot or Fraud Detection|Risk Signal Sharing",
		description: "Pontal Antifraude recognizes emulators, SIM swaps and shared devices at the moment someone opens a banking session. If a device looks wrong, Okta receives a risk signal about the user within two seconds, and your policy can ask for another factor or stop the session.",
		support:     "atendimento@pontal.com.br +55_11_4380_7716", escalation: "plantao-risco@pontal.com.br",
		testURL: "https://console.pontal.com.br/login", user: "isvtest@okta.com",
		instructions: "The account has the profile Administrator (console in English). Integrations > Okta receives the credentials. For a signal, go to Laboratory > Simulate SIM swap, type the login of a user of your org and click Send. The user's risk is visible in Okta right after.",
		scopes:       "okta.securityEventsProviders.manage Registers Pontal as the sender of risk signals\nokta.users.read Finds the user to whom a device belongs",
		guide:        "https://docs.pontal.com.br/en/okta", guideText: lagoonParts("Pontal Antifraude", "Integrations > Okta", "Send a sample signal from the Laboratory."),
	},
	{
		name: "Veilleur", website: "https://veilleur.fr/en/product", useCases: "Risk Signal Sharing",
		description: "Veilleur watches expense cards and booking tools for signs that an account has been taken over: a hotel in a country where the traveler isn't, for instance. What it sees becomes a signal in Okta, whose policies then decide about the next sign-in.",
		support:     "assistance@veilleur.fr https://veilleur.fr/en/help", escalation: "equipe-alerte@veilleur.fr",
		testURL: "https://app.veilleur.fr/login", user: "isvtest@okta.com",
		instructions: "Security administrator of \"Société Test\". Open Outputs > Okta, fill in the fields and activate the output. Then Scenarios > \"Impossible trip\" > Play sends one signal about the email that you enter.",
		scopes:       "okta.securityEventsProviders.manage Declares Veilleur as a provider of security events",
		guide:        "https://veilleur.fr/en/help/okta-output", guideText: lagoonParts("Veilleur", "Outputs > Okta", "Play the scenario “Impossible trip”."),
	},
	{
		name: "Andes Verifica", website: "https://andesverifica.cl/en", useCases: "Identity Verification",
		description: "Andes Verifica checks Chilean, Peruvian and Colombian identity cards against a short video of the holder. Employees who are locked out prove who they are from their phone. Andes Verifica then resets their factors in Okta, and the help desk isn't involved.",
		support:     "ayuda@andesverifica.cl +56_2_3210_7745", escalation: "turno-tecnico@andesverifica.cl",
		testURL: "https://panel.andesverifica.cl/login", user: "isvtest@okta.com",
		instructions: "Panel administrator. Please switch nothing, English is the default. Connectors > Okta > Edit: enter the values and save. Verifications > New > \"Sample holder\" passes without a document; write the login of one of your users, and the factors of that user are reset when it ends.",
		scopes:       "okta.users.manage Resets the factors of an employee after a verification that has succeeded",
		guide:        "https://andesverifica.cl/en/docs/okta", guideText: lagoonParts("Andes Verifica", "Connectors > Okta > Edit", "Start a verification with the sample holder."),
	},
	{
		name: "Clochette", website: "https://clochette.paris/en", useCases: "Multifactor Authentication (MFA)",
		description: "Clochette gives hotel staff without a phone a small fob that shows a code. The fob is enrolled in Okta for the person who receives it at the front desk, and removed from Okta when it's handed back or lost.",
		support:     "support@clochette.paris +33_1_76_40_22_91", escalation: "astreinte@clochette.paris",
		testURL: "https://desk.clochette.paris/login", user: "isvtest@okta.com",
		instructions: "You are a manager of \"Hôtel Exemple\" with all rights. Hotel > Okta: enter domain, client ID, secret. Fobs > Hand out > choose FOB-TEST-1 and the login of a user of your org; the enrollment is visible in Okta. Fobs > Take back removes it. No real fob is needed.",
		scopes:       "okta.users.manage Enrolls a fob for the person who receives it and removes it when it's returned\nokta.authenticators.read Verifies that hardware codes are enabled",
		guide:        "https://clochette.paris/en/help/okta", guideText: lagoonParts("Clochette", "Hotel > Okta", "Hand out the fob FOB-TEST-1 to a user."),
	},
	{
		name: "Wattle Device Trust", website: "https://wattletrust.com.au/devices", useCases: "Zero Trust",
		description: "Wattle Device Trust reports which of your tablets and point-of-sale terminals are patched, encrypted and where they should be. It matches them with devices registered in Okta, so you can see who signs in from a till that's three updates behind.",
		support:     "support@wattletrust.com.au +61_7_3188_4021", escalation: "wattle-platform@wattletrust.com.au",
		testURL: "https://console.wattletrust.com.au/login", user: "isvtest@okta.com",
		instructions: "Console admin; thirty demo terminals are loaded. Go to Data sources > Okta > Set up, enter the details, and press Match. Terminals with an Okta device show its owner in the column \"Okta\".",
		scopes:       "okta.devices.read Devices that are matched with terminals\nokta.users.read Owners of the devices",
		guide:        "https://wattletrust.com.au/help/okta", guideText: lagoonSteps("Wattle Device Trust", "Data sources > Okta > Set up", "Press Match and check the column Okta."),
	},
	{
		name: "Cumbria Volunteer Register", website: "https://volunteers.cumbriacouncils.org.uk", useCases: "Directory and HR Sync",
		description: "The Cumbria Volunteer Register is run by six district councils for libraries, food banks and mountain rescue. It imports council officers and their departments from Okta each morning, so that a volunteer's supervisor is always someone who still works there.",
		support:     "enquiries@cumbriacouncils.org.uk +44_1228_817_436", escalation: "digital-duty-officer@cumbriacouncils.org.uk",
		testURL: "https://volunteers.cumbriacouncils.org.uk/sign-in", user: "isvtest@okta.com",
		instructions: "The account is a register administrator for a made-up district. Under Administration, choose Officers, then Okta, and complete the form with the values from your org. Choose Import officers. The officers listed on the following page have come from Okta.",
		scopes:       "okta.users.read Officers who may supervise volunteers\nokta.groups.read Groups that stand for departments",
		guide:        "https://volunteers.cumbriacouncils.org.uk/guidance/okta", guideText: lagoonSteps("Cumbria Volunteer Register", "Administration > Officers > Okta", "Choose Import officers."),
	},
	lagoonUpdated(vendor{
		name: "Tanoak Payroll", website: "https://tanoakpayroll.ca", useCases: "Lifecycle Management|Directory and HR Sync",
		description: "Tanoak Payroll pays seasonal workers in Canadian lodges, ski resorts and canneries. A worker who is added to a season gets an Okta user with the right groups, and both end with the season. Supervisors no longer send lists to IT in April and October.",
		support:     "support@tanoakpayroll.ca +1_250_412_7783", escalation: "tanoak-incidents@tanoakpayroll.ca",
		testURL: "https://my.tanoakpayroll.ca/login", user: "isvtest@okta.com",
		instructions: "Payroll administrator for \"Sample Lodge\". Set up: Company > Apps > Okta. Trigger: Seasons > Winter > Add worker, pick a sample worker, Save. The user and the group show up in your org. Seasons > Winter > Close ends both.",
		scopes:       "okta.users.manage Creates users when a season begins and deactivates them when it ends\nokta.groups.manage Adds seasonal workers to the groups of their workplace",
		guide:        "https://help.tanoakpayroll.ca/en/okta", guideText: lagoonSteps("Tanoak Payroll", "Company > Apps > Okta", "Add a sample worker to a season."),
	}, "Workers can now belong to several workplaces in one season. The guide moved to our new help centre. Scopes and setup are unchanged.", func(b *vendor) {
		b.guide = "https://tanoakpayroll.ca/okta-setup"
		b.description = "Tanoak Payroll pays seasonal workers in Canadian lodges and ski resorts. A worker who is added to a season gets an Okta user, which ends with the season."
	}),
	{
		name: "Kumano Stay", website: "https://kumanostay.co.jp/en/", useCases: "Lifecycle Management",
		description: "Kumano Stay is a property management system for ryokan and small hotels in Japan. Shift workers are activated in Okta on the day before their contract begins, and they are suspended between two contracts. Managers do not have to request it from the head office.",
		support:     "support@kumanostay.co.jp +81_73_488_2016", escalation: "system-emergency@kumanostay.co.jp",
		testURL: "https://admin.kumanostay.co.jp/en/login", user: "isvtest@okta.com",
		instructions: "The role of this account is \"System manager\" of the sample hotel. Please input Okta domain, client ID and client secret in Setting > External services > Okta. Next, please open Staff > Sample staff, input the login name of a user in your org, and press \"Contract end\". The user is suspended. \"Contract start\" activates the user again.",
		scopes:       "okta.users.manage Activates users before a contract begins and suspends them after it ends",
		guide:        "https://kumanostay.co.jp/en/support/okta", guideText: lagoonPolite("Kumano Stay", "Setting > External services > Okta", "Please press “Contract end” of the sample staff for confirmation."),
	},
	{
		name: "Savanna Payslips", website: "https://savannapayslips.co.ke", useCases: "Directory and HR Sync",
		description: "Savanna Payslips delivers payslips by SMS and WhatsApp to farm and factory workers in Kenya, Tanzania and Rwanda. The name, employee number and phone of each worker come from Okta, and a worker who is deactivated there gets the last payslip and nothing more.",
		support:     "care@savannapayslips.co.ke +254_20_389_4471", escalation: "engineering-standby@savannapayslips.co.ke",
		testURL: "https://office.savannapayslips.co.ke/login", user: "isvtest@okta.com",
		instructions: "Signed in, you are Payroll Manager at \"Mfano Farm\". Setup > Employee source > Okta has three boxes for the credentials. Press \"Sync employees\" and open Employees to see the outcome. No SMS leaves this tenant.",
		scopes:       "okta.users.read Name, employee number, phone and status of workers",
		guide:        "https://savannapayslips.co.ke/docs/okta", guideText: lagoonSteps("Savanna Payslips", "Setup > Employee source > Okta", "Press Sync employees."),
	},
	{
		name: "Nordlys Board Room", website: "https://nordlysboard.no/en", useCases: "Automation",
		description: "Nordlys Board Room prepares board meetings: agenda, papers, minutes and signatures. When someone is elected to a board or leaves it, Nordlys automatically adds that person to the board's group in Okta or removes them, and access to the archive follows.",
		support:     "kundeservice@nordlysboard.no +47_55_31_78_40", escalation: "drift@nordlysboard.no",
		testURL: "https://app.nordlysboard.no/login", user: "isvtest@okta.com",
		instructions: "You are company secretary of \"Prøveselskap AS\", which is the role with all rights. 1) Administration > Okta: enter the values and pick a group of your org. 2) Boards > Sample board > Elect: choose a person with the email of one of your users. 3) Look at the group in Okta. \"Resign\" undoes it.",
		scopes:       "okta.groups.manage Adds elected members to the board's group and removes members who leave\nokta.users.read Finds the user of an elected person by email",
		guide:        "https://nordlysboard.no/en/help/okta", guideText: lagoonSteps("Nordlys Board Room", "Administration > Okta", "Elect a person to the sample board."),
	},
	{
		name: "Harbourline Treasury", website: "https://www.harbourline.sg/treasury", useCases: "Identity Governance and Administration (IGA)|Automation",
		description: "Harbourline Treasury connects 300 banks in 40 countries for payments, cash positions and guarantees. Payment rights are certified twice a year on the basis of Okta groups and assignments. If a certifier rejects a right, the membership is removed automatically from the group in Okta and the evidence is stored for auditors.",
		support:     "https://support.harbourline.sg/ support@harbourline.sg +65_6304_8821", escalation: "treasury-identity-sre@harbourline.sg",
		testURL: "https://one.harbourline.sg/login", user: "isvtest@okta.com",
		instructions: "Tenant: OKTA-REVIEW. Role: Security Officer.\nConfigure: Platform > Identity > Okta > Credentials.\nTrigger: Platform > Certifications > Start sample. Data of your org is loaded within one minute. Reject any membership and select Execute to see it removed.",
		scopes:       "okta.groups.manage Removes memberships that a certifier has rejected\nokta.apps.read Assignments of the banking applications under certification\nokta.users.read Holders of payment rights and their managers",
		guide:        "https://docs.harbourline.sg/identity/okta", guideText: lagoonManual("Harbourline Treasury", "Platform > Identity > Okta > Credentials", "Start the sample certification."),
	},
	lagoonUpdated(vendor{
		name: "Rimu Shifts", website: "https://rimushifts.nz", useCases: "Directory and HR Sync",
		description: "Rimu Shifts rosters cafés, bars and motels all over New Zealand. Okta tells Rimu Shifts who works at which site, and the roster fills its list of people from that every night. Someone who has left can't be put on a shift by mistake.",
		support:     "kiaora@rimushifts.nz", escalation: "rimu-oncall@rimushifts.nz",
		testURL: "https://go.rimushifts.nz/login", user: "isvtest@okta.com",
		instructions: "Roster admin at \"Sample Motel\". Put the three values under More > Okta, then tap Pull people. They're listed in People, with site.",
		scopes:       "okta.users.read People, with their site and whether they're active",
		guide:        "https://rimushifts.nz/help/okta", guideText: lagoonBrief("Rimu Shifts", "More > Okta", "Tap Pull people and check the list."),
	}, "We now read the site of each person from the profile and not from a CSV file. The scope is the same, and customers don't have to do anything.", func(b *vendor) {
		b.description = "Rimu Shifts rosters cafés, bars and motels all over New Zealand. Okta tells Rimu Shifts who works there."
		b.guide = "https://rimushifts.nz/okta"
	}),
}
