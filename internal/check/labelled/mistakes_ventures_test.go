package labelled

import (
	"image/color"
	"math"
	"slices"

	"oinmanager/internal/check"
	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

// renewed makes the submission an update with a summary of its changes, and then changes
// it. Unlike with [update], suite and documentation stay as they are.
func renewed(changes string, change func(check.Subject) check.Subject) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		was := oin.Answers{}
		for k, v := range s.Answers {
			v.Items = slices.Clone(v.Items)
			was[k] = v
		}
		s.Facts.Published = &oin.Replaced{Version: 1, Answers: was.Public()}
		s.Answers[oin.ExistsInOIN], s.Answers[oin.ExistingName] = oin.Value{Text: oin.Yes}, was[oin.AppName]
		s.Answers[oin.ExistingChanges] = oin.Value{Text: changes}
		return change(s)
	}
}

// ventureCards returns the actions of a vendor's connector, except for some methods.
func ventureCards(name string, except ...string) []string {
	for _, v := range slices.Concat(ventureVendors, otherVentureVendors) {
		if v.name == name {
			return slices.DeleteFunc(slices.Clone(v.actions), func(action string) bool {
				return slices.ContainsFunc(except, func(method string) bool { return len(action) > len(method) && action[:len(method)+1] == method+" " })
			})
		}
	}
	panic("there is no vendor " + name)
}

// exportedAt returns a change of the flow test suite to an export with another version of
// the connector.
func exportedAt(version string, flows ...flow) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Facts.Suite = exported(s.Answers.Text(oin.Connector), version, flows...)
		return s
	}
}

// ferrymanRelease submits another version of the connector of Ferryman Charter, with a suite
// and documentation of the same version.
func ferrymanRelease(version string) func(check.Subject) check.Subject {
	return and(
		text("connector_version", version),
		exports(flowsFor(ventureCards("Ferryman Charter"))...),
		rewrites(oin.UserDocs, "2.3.0", version),
		facts(func(f *check.Facts) { f.Connectors[0].Version = version }),
	)
}

// noted returns a change of the release notes to one note.
func noted(kind, note string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Answers[oin.ReleaseNotes] = oin.Value{Items: []oin.Item{{Type: kind, Value: note}}}
		return s
	}
}

// ventureMistakes are single mistakes in the submissions of [ventureVendors].
var ventureMistakes = []mistake{
	// Names
	{"the name has its partner", "Entitlement Atlas", "name.okta", text("app_name", "Entitlement Atlas with Okta")},
	{"the name has the generation of the product", "Hwarang Endpoint", "name.version", text("app_name", "Hwarang Endpoint V7")},
	{"the name has the release of the spring", "Neem HRMS", "name.version", text("app_name", "Neem HRMS 2026.1")},
	{"the name says that it was entered twice", "Clinchmark", "name.trial", text("app_name", "[DUPLICATE] Clinchmark")},
	{"the name has the name of an environment", "Baobab Verify", "name.trial", text("app_name", "Baobab Verify - Staging")},
	{"the name has a protocol in brackets", "Passkey Pilot", "name.suffix", text("app_name", "Passkey Pilot (OIDC)")},
	{"the name says that it is a plugin", "Halcyon Badge", "name.suffix", text("app_name", "Halcyon Badge Plugin")},
	{"the name is the words of a form", "Pampa Vet", "name.placeholder", text("app_name", "Enter app name")},
	{"the name lacks a letter", "Quorum Access Desk", "name.misspelled", text("app_name", "Quorum Acess Desk")},
	{"the name is written as it sounds", "Turnstile Audit Archive", "name.misspelled", text("app_name", "Turnstyle Audit Archive")},
	{"the name has the first sentence of the website", "Interim", "name.short", text("app_name", "Interim: admin rights for hours, and not for good")},
	{"the name is what one types in the browser", "SeatSense", "name.address", text("app_name", "www.seatsense.ie")},
	{"the name has the Mexican legal form", "Xóchitl Nómina", "name.marks", text("app_name", "Xóchitl Nómina, S.A. de C.V.")},
	{"the name has the signs of a lawyer", "Candlepin Helpdesk", "name.marks", text("app_name", "Candlepin® Helpdesk™")},
	{"another vendor was first", "Tremor", "name.other-org", catalog(check.CatalogName{Name: "TREMOR", Alike: 1})},

	// Whether it exists
	{"the second version is said to be the first", "Ashfall Log Search", "exists.on-update", text("exists_in_oin", oin.No)},
	{"the org has the name in the catalog already", "Samband Intranet", "exists.in-catalog", catalog(check.CatalogName{Name: "Samband Intranet", Own: true, Alike: 1})},
	{"the existing name is an answer to another question", "Ferryman Charter", "exists.name-plain", text("existing_name", "Yes, since last summer")},
	{"the changes were told on the phone", "Ashfall Log Search", "exists.changes", text("existing_changes", "As discussed with Priya on our call last Thursday.")},
	{"the changes are a shrug", "Ferryman Charter", "exists.changes", text("existing_changes", "Same connector, just newer :)")},

	// Websites
	{"the website is the form for a new session", "Clinchmark", "website.sign-in", text("app_website", "https://app.clinchmark.com/users/sign_in")},
	{"the website is the drivers' app for iPhones", "Matatu Fleet", "website.store", text("app_website", "https://apps.apple.com/ke/app/matatu-fleet-crew/id1580042217")},
	{"the website is an add-on of another product", "Tremor", "website.store", text("app_website", "https://marketplace.atlassian.com/apps/1229914/tremor-for-jira")},
	{"the website is what reviewers of software say", "SeatSense", "website.profile", text("app_website", "https://www.g2.com/products/seatsense/reviews")},
	{"the website is a page on Facebook", "Pampa Vet", "website.profile", text("app_website", "https://www.facebook.com/pampavet.ar")},
	{"the website is where developers file bugs", "Driftmark", "website.code", text("app_website", "https://github.com/driftmark-io/driftmark")},
	{"the website is slides in a drive", "Shomer Cases", "website.document", text("app_website", "https://drive.google.com/file/d/1YbQ7rTn2kVxLm9cW4sFh8dJ3aGe6UoKi/view")},
	{"the website is a list of open positions", "Greenroom Crew", "website.about-product", text("app_website", "https://greenroomcrew.com/company/careers")},
	{"the website is what the data protection officer wrote", "Turnstile Audit Archive", "website.about-product", text("app_website", "https://turnstile-archive.lu/en/privacy-policy")},
	{"the website is the manual", "Entitlement Atlas", "website.docs", text("app_website", "https://docs.entitlement-atlas.de/en/")},
	{"the website is only for employees", "Samband Intranet", "website.is-no-sign-in", shows(oin.AppWebsite, "# Samband\nGood to see you again!\nUsername\nPassword\nKeep me signed in\nSign in\nTrouble signing in? Ask your manager.")},

	// Use cases
	{"evidence is mistaken for logs", "Clinchmark", "usecases.logging", uses("Identity Governance and Administration (IGA)", "Centralized Logging")},
	{"an intranet is sold as onboarding", "Samband Intranet", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"a report of devices is called a risk signal", "Drawbridge Posture", "usecases.risk", uses("Zero Trust", "Risk Signal Sharing")},
	{"a search in logs is called fraud detection", "Ashfall Log Search", "usecases.fraud", uses("Centralized Logging", "Bot or Fraud Detection")},
	{"text messages are mistaken for a factor", "Faro Campus", "usecases.mfa", uses("Directory and HR Sync", "Multifactor Authentication (MFA)")},
	{"blocked addresses are called governance", "Bluff Bot Defense", "usecases.iga", uses("Bot or Fraud Detection", "Identity Governance and Administration (IGA)")},
	{"policies are mistaken for profiles", "Driftmark", "usecases.directory", uses("Automation", "Directory and HR Sync")},
	{"a pager's flows are called logging", "Tremor", "usecases.logging-type", uses("Automation", "Centralized Logging")},
	{"badges are called a second factor", "Halcyon Badge", "usecases.description", uses("Automation", "Multifactor Authentication (MFA)")},

	// Descriptions: what they say
	{"beer without Okta", "Brouwhuis", "description.value", text("app_description", "Brouwhuis follows each batch of beer from the delivery of malt to the bottle. Recipes, temperatures and gravity readings are in one place, and excise declarations are filled in from the batches. More than 150 breweries work with it.")},
	{"Okta is a partner, and that is all", "Matatu Fleet", "description.value", text("app_description", "Matatu Fleet schedules drivers, conductors and vehicles for bus operators in Nairobi, Mombasa and Kampala. It knows which vehicle is due for inspection and which route makes a loss. Matatu Fleet is a partner of Okta.")},
	{"an archive is an archive", "Turnstile Audit Archive", "description.repeats-name", text("app_description", "Turnstile Audit Archive is an audit archive.")},
	{"a few words in haste", "Pampa Vet", "description.short", text("app_description", "Software for vets. Connects to Okta.")},
	{"all in a breath", "Atelier Organigramme", "description.one-sentence", text("app_description", "Atelier Organigramme draws organization charts from the names, positions and managers that it takes from Okta every night.")},
	{"marketing has the rest", "Halcyon Badge", "description.placeholder", text("app_description", "Halcyon Badge prints and encodes staff badges for office towers. [Insert benefits of Okta Workflows here, Mei Ling has the approved wording]")},
	{"it ends with a conjunction", "SeatSense", "description.unfinished", text("app_description", "SeatSense reclaims software licenses. It learns from Okta who is assigned to an app and when they last opened it, and asks those who haven't for 45 days. If they give it up or don't respond, SeatSense removes the assignment and")},
	{"the field cut the text and a period was set", "Entitlement Atlas", "description.last-sentence", text("app_description", "Entitlement Atlas draws a map of who can reach what in a company, and why. Users, groups, app assignments and admin roles are read from Okta every night and compared with the rules for segregation of duties. Each conflict goes to the owner of.")},
	{"the sister product for landlords", "Kettle & Crane Lettings", "description.names-app", text("app_description", "Pemberton Block Manager looks after service charges and repairs in blocks of flats. Pemberton reads branch staff from Okta every hour, and cards for Okta Workflows automatically reassign repairs when a colleague moves to another branch.")},
	{"pasted two times", "Dovecote Parish", "description.twice", text("app_description", "Dovecote Parish keeps rotas, room bookings and safeguarding records for churches. A volunteer who completes the training is added to a rota by Okta Workflows. Dovecote Parish keeps rotas, room bookings and safeguarding records for churches. A volunteer who completes the training is added to a rota by Okta Workflows.")},
	{"in Norwegian", "Samband Intranet", "description.language", text("app_description", "Samband Intranett er en startside for bedrifter med butikker, lager og kontorer. Ansattkort og organisasjonskart fylles fra profilene i Okta, og nyheter kan rettes til gruppene som dere allerede har i Okta.")},
	{"in Japanese", "Taka Timesheet", "description.language", text("app_description", "Taka Timesheetは、日本の労働法に沿って勤務時間を記録するサービスです。Okta Workflowsのフローにより、部署と上司の情報が毎晩Oktaのプロファイルから同期されます。退職者のタイムシートは自動的に締められ、承認のために上司へ送られます。")},

	// Descriptions: what doesn't belong there
	{"a page with more", "Faro Campus", "description.link", text("app_description", "Faro Campus sends urgent messages to students and staff by text message, loudspeaker and screen. Its recipients come from Okta: people and groups are imported every 15 minutes. More at www.farocampus.co/en/okta.")},
	{"a number to ring", "Ardent Grid Crews", "description.link", text("app_description", "Ardent Grid Crews plans line crews, trucks, and switching orders for electric utilities. Using Okta Workflows, utilities onboard lineworkers into the right district, and offboard them within minutes of their last shift. During a storm, our team is there around the clock at 1-614-388-9102.")},
	{"the steps in the Admin Console", "Neem HRMS", "description.instructions", text("app_description", "Neem HRMS is an HR suite for hospitals and schools. To sync employees with Okta on joining and exit, go to Applications > API Service Integrations, click Add Integration, select Neem HRMS, copy the client secret and enter it in Setup > Integrations.")},
	{"what small teams pay", "Tremor", "description.price", text("app_description", "Tremor pages on-call engineers. Okta Workflows puts new hires on a rotation and swaps out people who are leaving, so no shift is left uncovered. Free forever for teams of up to five.")},
	{"the euros for each seat", "Passkey Pilot", "description.price", text("app_description", "Passkey Pilot helps companies move from text messages to passkeys. It reads from Okta which factors people have enrolled and which policies ask for them, and invites the next group at the right time. From €1.20 per user per month.")},
	{"tags of the website", "Klíčenka", "description.markup", text("app_description", "Klíčenka delivers FIDO2 security keys to homes and offices in Europe.<br><br>Okta Workflows orders a key for each new employee &amp; a replacement for a lost one, so that employees can enroll a second factor on their <strong>first day</strong>.")},
	{"loud at the end", "Whistlepost MDR", "description.shouting", text("app_description", "Whistlepost MDR is a managed detection and response service. It collects the Okta System Log together with endpoint and cloud logs and, after a takeover was confirmed, automatically suspends the user in Okta. WE NEVER SLEEP SO THAT YOU CAN!!!")},
	{"a prize", "Candlepin Helpdesk", "description.praise", text("app_description", "Candlepin Helpdesk is the award-winning phone and chat desk of school districts. Before an agent helps a caller, it sends a push to the caller's Okta Verify and shows whether the identity is confirmed. Resetting the password in Okta then takes one step, and the ticket is updated automatically.")},
	{"second to none", "Bluff Bot Defense", "description.praise", text("app_description", "Bluff Bot Defense recognizes credential stuffing with a precision that is second to none. During an attack, it puts the attacking addresses into an Okta network zone that your policies block. The level of bot protection returns to normal when the attack is over.")},
	{"the gold standard", "Nimue Notebook", "description.praise", text("app_description", "Nimue Notebook is the gold standard among electronic laboratory notebooks. Scientists are onboarded by Okta Workflows with the projects of their group. When a scientist is offboarded, the flow locks the notebooks, names a custodian, and leaves the signatures valid.")},
	{"single sign-on as a bonus", "Atelier Organigramme", "description.protocol", text("app_description", "Atelier Organigramme draws organization charts and keeps them up to date. Names, positions and managers are taken from Okta every night, and your colleagues open the charts through single sign-on, without another password.")},
	{"provisioning over SCIM", "Halcyon Badge", "description.protocol", text("app_description", "Halcyon Badge prints and encodes staff badges for office towers. Flows in Okta Workflows order a badge when a person starts and disable it when the person is deactivated. Portal users are provisioned and deprovisioned over SCIM 2.0.")},
	{"a green check mark for each benefit", "Sari Stock", "description.marks", text("app_description", "Sari Stock counts inventory and orders for franchise stores in the Philippines. With Okta Workflows: ✅ access to the right store, ✅ transfer of open counts, ✅ no access after the last shift.")},
	{"buddies and ninjas", "Driftmark", "description.tone", text("app_description", "Your Okta config drifts, dude. It just does. Driftmark is the ninja that lurks in the shadows, spots each sneaky policy or network zone change, and automatically kicks it right back to where it belongs. Bye-bye, Friday fat fingers!")},
	{"offices and people", "Riskbarometer", "description.company", text("app_description", "Riskbarometer AB was founded in Gothenburg in 2017 by two former police officers. We are 60 people with offices in Sweden, Finland and Poland, and we are certified to ISO 27001. We share the risk of users with Okta.")},
	{"in the coming winter", "Ferryman Charter", "description.today", text("app_description", "Ferryman Charter runs bookings, crews and check-in for yacht charter fleets in the Adriatic. Okta Workflows assigns skippers and hosts to a base for the season and extends the assignment. Support for crew certificates will follow this winter.")},
	{"a part that is still to come", "Drawbridge Posture", "description.today", text("app_description", "Drawbridge Posture scores laptops and phones by encryption, patches, and signs of a jailbreak. It reads devices and sign-ins from Okta and shows which people opened sensitive apps from a device that fails your baseline. Coming soon: blocking of such devices.")},
	{"an alternative to the one that everyone knows", "Quorum Access Desk", "description.competitor", text("app_description", "Quorum Access Desk is a lightweight alternative to ServiceNow for access requests and certifications. Two people approve each request, and Okta Workflows adds the requester to the group or removes them. Every quarter, a flow sends the members of each group to its owner.")},
	{"a trial to start", "Greenroom Crew", "description.call", text("app_description", "Greenroom Crew handles deal memos, call sheets, and wrap for film and TV productions. As soon as a deal memo is signed, Okta Workflows can create the crew member's Okta account and deactivate it at wrap. Start your trial today!")},
	{"sales would like to hear from you", "Clinchmark", "description.call", text("app_description", "Clinchmark gathers the evidence for SOC 2 and ISO 27001 audits. From Okta it reads users, groups, and admin roles once a day, and prepares the quarterly access review for each manager. Talk to our sales team to see how much time you can save.")},
	{"how the collector is built", "Whistlepost MDR", "description.technical", text("app_description", "Whistlepost MDR collects the Okta System Log with a Go worker that calls GET /api/v1/logs with a since parameter, follows the next link headers, and writes JSON to Kafka. For automated responses it sends POST /api/v1/users/{id}/lifecycle/suspend.")},
	{"lines of a letter", "Xóchitl Nómina", "description.line-breaks", text("app_description", "Xóchitl Nómina pays employees in Mexico, Guatemala and\nCosta Rica. New hires are created as Okta users with\nposition and cost center, changes are synchronized every\n30 minutes, and users are deactivated on the date of\ntermination. Workflows cards hold a final payment while\nequipment has not been returned.")},

	// Descriptions: spelling and grammar
	{"i before e", "Riskbarometer", "description.spelling", text("app_description", "Riskbarometer estimates from phishing reports, leaked passwords and travel how likely it is that an account is in danger. Okta recieves each change of level as the user's risk, so that your policies can ask for another factor or end the session.")},
	{"separate and necessary", "Kettle & Crane Lettings", "description.spelling", text("app_description", "Kettle & Crane Lettings manages tenancies, repairs and inspections for letting agents. It reads branch staff from Okta every hour, so no seperate list is neccessary. Cards for Okta Workflows reassign viewings and repairs when a colleague goes on leave.")},
	{"a keyboard that skips", "Hwarang Endpoint", "description.spelling", text("app_description", "Hwarang Endpoint protects about two million computers in Korean banks and minstries from malware. If a computer is infected, Hwarang Endpoint suspends the device in Okta so that it can't reach any aplication, and unsuspends it after it has been cleaned.")},
	{"a word stands there twice", "Passkey Pilot", "description.grammar", text("app_description", "Passkey Pilot helps companies move from text messages to passkeys. It reads from Okta which factors people have enrolled and which policies ask for them, invites the the next group of people at the right time, and shows the progress of each department.")},
	{"pieces of information, counted", "Neem HRMS", "description.grammar", text("app_description", "Neem HRMS is HR suite for hospitals and schools. On joining, the user are created in Okta with all the informations like designation and department; on last working day the user get deactivated, so admin need not to do manual entry.")},
	{"verbs that don't agree with their subjects", "Faro Campus", "description.grammar", text("app_description", "Faro Campus allow to send urgent messages to students and staff. The recipients comes from Okta: people and groups is imported every 15 minutes, so a message to the chemistry building reach those who studies or works there.")},
	{"a translation word by word", "Klíčenka", "description.grammar", text("app_description", "Klíčenka deliver FIDO2 security keys to home and office in Europe. By Okta Workflows it is possible order key for each new employee, and help desk is inform when parcel arrive, so employees can to enroll second factor on first day.")},

	// Icons
	{"the icon was cut from a letterhead", "Turnstile Audit Archive", "icon.plain-ground", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if y > 30 && y < 170 && (math.Abs(x-100) < 12 || math.Abs(y-100) < 12 && math.Abs(x-100) < 85) {
			return teal
		}
		return white
	}))},
	{"the icon comes from the phone app", "Matatu Fleet", "icon.rounded-corners", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		dx, dy := math.Max(0, math.Abs(x-99.5)-64), math.Max(0, math.Abs(y-99.5)-64)
		if dx*dx+dy*dy > 36*36 {
			return clear
		}
		if math.Abs(y-110) < 25 && math.Abs(x-100) < 60 || inDisc(x, y, 65, 140, 14) || inDisc(x, y, 135, 140, 14) {
			return white
		}
		return color.NRGBA{28, 92, 190, 255}
	}))},
	{"the icon is a dot in the middle of nothing", "Interim", "icon.margin", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if inDisc(x, y, 100, 100, 32) && !inDisc(x, y, 100, 100, 14) {
			return coral
		}
		return clear
	}))},
	{"the icon was made for a white page", "Drawbridge Posture", "icon.contrast-on-dark", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if y > 20 && y < 180 && (math.Abs(x-40) < 20 || math.Abs(x-160) < 20 || math.Abs(y-150) < 14 && x > 20 && x < 180) {
			return color.NRGBA{20, 22, 26, 255}
		}
		return clear
	}))},
	{"the icon is a gray square", "Sari Stock", "icon.placeholder", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA { return color.NRGBA{120, 124, 130, 255} }))},

	// Support contacts
	{"customers write to the founder", "Driftmark", "support.person", support("jessica.morales@driftmark.io")},
	{"customers write to Yahoo", "Sari Stock", "support.free-mail", support("saristock.care@yahoo.com +63_2_8271_5530")},
	{"replies go nowhere", "Xóchitl Nómina", "support.no-reply", support("no-responder@xochitlnomina.mx +52_33_3871_4425")},
	{"questions go to those who sell", "Ardent Grid Crews", "support.other-team", support("sales-northamerica@ardentgrid.com +1_614_388_9102")},
	{"a letter of the domain is missing", "Passkey Pilot", "support.domain", support("hulp@passkypilot.nl https://passkeypilot.nl/questions")},
	{"a number that works at home only", "Baobab Verify", "support.phone", support("support@baobabverify.africa 33_859_71_42")},
	{"a number with all the digits", "Hauspost Mailroom", "support.phone-fictional", support("servicedesk@hauspost.at +43_1_23456789")},
	{"help is the front page", "Riskbarometer", "support.home-page", support("support@riskbarometer.se https://riskbarometer.se/en")},
	{"help is a group in Telegram", "Shomer Cases", "support.invitation", support("https://t.me/+hQ2vZx8KpL4yNzA0 +972_3_761_2284")},
	{"help is a newsletter", "Faro Campus", "support.not-help", support("soporte@farocampus.co https://farocampus.co/en/newsletter")},

	// Escalation contact
	{"with a plus, it is still the queue", "Hiili Ledger", "escalation.same-as-support", text("escalation_contact", "asiakastuki+okta@hiililedger.fi")},
	{"the escalation goes to the first line", "Neem HRMS", "escalation.queue", text("escalation_contact", "servicecentre@neemhrms.in")},
	{"the escalation is read at Outlook", "Brouwhuis", "escalation.free-mail", text("escalation_contact", "brouwhuis.it@outlook.com")},
	{"the escalation goes to the freelancers", "Dovecote Parish", "escalation.domain", text("escalation_contact", "oncall@webwrights-oxford.co.uk")},
	{"the escalation comes back to Okta", "Taka Timesheet", "escalation.okta", text("escalation_contact", "developers@okta.com")},
	{"the escalation reaches one developer", "Bluff Bot Defense", "escalation.person", text("escalation_contact", "marcus.whitfield@bluffdefense.com")},
	{"the escalation reaches those who hire", "Candlepin Helpdesk", "escalation.other-team", text("escalation_contact", "recruiting@candlepindesk.com")},
	{"the escalation is sent by a machine", "SeatSense", "escalation.no-reply", text("escalation_contact", "notifications-noreply@seatsense.ie")},
	{"the escalation's host receives no mail", "Mzansi Contractor Pass", "escalation.no-mail", and(text("escalation_contact", "mcp-standby@mail.contractorpass.co.za"), undeliverable("mail.contractorpass.co.za"))},

	// Test account: where and who
	{"the account is where releases wait", "Brouwhuis", "test.production", text("test_url", "https://preprod.brouwhuis.be/login")},
	{"the account is in a sandbox", "Whistlepost MDR", "test.production", text("test_url", "https://sandbox.whistlepost.com/login")},
	{"the account is in the vendor's own Okta org", "Samband Intranet", "test.not-okta", text("test_url", "https://samband.okta.com/login/login.htm")},
	{"the account is where the app was deployed", "Faro Campus", "test.own-domain", text("test_url", "https://faro-panel-prod.herokuapp.com/login")},
	{"the account begins with an invitation", "Entitlement Atlas", "test.static", text("test_url", "https://portal.entitlement-atlas.de/invitations/accept?token=c41f7be09a5d4e2f8b6d")},
	{"the account is behind a forgotten password", "Hiili Ledger", "test.sign-in-page", text("test_url", "https://app.hiililedger.fi/password/forgot")},
	{"the account's page praises the product", "Candlepin Helpdesk", "test.page-signs-in", shows(oin.TestURL, "# Candlepin Helpdesk\nCalmer phones, happier teachers.\nMore than 400 school districts answer their calls with Candlepin.\nHow it works\nStories\nPricing")},
	{"the username is in an email", "Nimue Notebook", "test.username-placeholder", text("test_username", "(sent separately)")},
	{"the username is a choice", "Greenroom Crew", "test.username-one", text("test_username", "isvtest@okta.com / oin@greenroomcrew.com")},
	{"the username is at Gmail, with a plus", "Atelier Organigramme", "test.username-free-mail", text("test_username", "atelierorga+okta@gmail.com")},
	{"the username is at the agency", "Pampa Vet", "test.username-domain", text("test_username", "oktareview@estudio-ribera.com.ar")},
	{"the username is the product manager's", "Ardent Grid Crews", "test.username-person", text("test_username", "debra.lindholm@ardentgrid.com")},

	// Test account: instructions
	{"the password is repeated", "Interim", "test.password-in-text", and(text("test_instructions", "Log in with isvtest@okta.com / Moliceiro-Ria-27. Connect at Okta > Connect. Requests > New, choose a group of your org and 10 minutes, and approve it: the person is in the group until the time is up."), passwordIn(oin.TestInstructions))},
	{"there is a password for the approver", "Quorum Access Desk", "test.password-written", text("test_instructions", "You're a desk administrator. To approve as the second person, sign in as approver2@quorumdesk.ca with the password Fundy!Tide88. Requests > Closed changes when the flows run. See the description of each flow for input and expected output.")},
	{"the key of the connection", "Klíčenka", "test.password-written", text("test_instructions", "Account of the customer \"Vzorek s.r.o.\" with the role Manager; choose English at the top. Nothing is shipped. For the connection: customer number 80012, token kl_9fT2xQ7mVb4RzLw8KcYp3HsN. Orders show the state that the flows describe.")},
	{"all is obvious", "Clinchmark", "test.instructions", text("test_instructions", "Our product is very intuitive, the reviewer will find everything quickly.")},
	{"the role and a greeting", "Turnstile Audit Archive", "test.instructions", text("test_instructions", "Dear reviewer, the account is an archivist with full rights in the archive \"Specimen Fund\". Thank you for your work and kind regards from Luxembourg.")},
	{"the steps were sent", "Atelier Organigramme", "test.instructions-elsewhere", text("test_instructions", "The user is an editor. The complete test procedure is in the Word file that Camille sent to the OIN team on Monday.")},
	{"the steps are behind the company's door", "Hwarang Endpoint", "test.instructions-elsewhere", text("test_instructions", "Console manager of the sample group \"Review\". For the test scenario, refer to the page \"Okta QA\" in our SharePoint.")},
	{"a code on a cell phone", "Mzansi Contractor Pass", "test.second-factor", text("test_instructions", "Site administrator of \"Shaft 0\". After the password, enter the one-time PIN that arrives on the site manager's cell phone. System > Okta: capture the credentials. Contractors > Thandi Sample > Pass induction creates the user in your org. Contracts > End now deactivates it.")},
	{"only through a tunnel", "Matatu Fleet", "test.second-factor", text("test_instructions", "You are the fleet manager of \"Demo Sacco\" with six vehicles. The control panel can be reached through our OpenVPN only. Drivers > Log shows what each flow changed. The expected results are written in the flow descriptions.")},
	{"the password is not for this", "Passkey Pilot", "test.password-works", text("test_instructions", "Role: rollout manager. We don't use passwords ourselves: click \"Sign in with Microsoft\" and use your work account. Go to Source > Okta and connect. Press Read factors to start. Progress > Departments then shows your org.")},
	{"the account opens on a phone call", "LaneRope", "test.ready", text("test_instructions", "The login is disabled at the moment. Give Kylie a ring when you're about to start and she'll turn it on. Franchise owner of \"Sample Swim Noosa\". Staff > History lists what the flows did. Each flow's description states its input and the expected output.")},
	{"the menu is for others", "SeatSense", "test.rights", text("test_instructions", "Read-only user. The menu Settings > Okta, where an org is connected and scanned, is visible to administrators only, and so is the button Apps > Reclaim now.")},
	{"the account ends with the month", "Bluff Bot Defense", "test.lasting", text("test_instructions", "Owner of the property \"shop.sample\", which is deleted after 30 days. Responses > Okta stores the credentials. Simulator > Start attack puts two documentation addresses into the zone and raises the level; Stop attack undoes both.")},
	{"in Portuguese", "Interim", "test.language", text("test_instructions", "Conta de proprietário. Ligue a organização em Okta > Connect. Em Pedidos > Novo, escolha um grupo e 10 minutos e aprove com o botão ao lado: a pessoa fica no grupo até o tempo acabar.")},

	// Connector and suite
	{"the version isn't the registered one", "Taka Timesheet", "connector.version-registered", facts(func(f *check.Facts) { f.Connectors[0].Version = "1.5.0" })},
	{"the suite is of the version before", "Pampa Vet", "suite.version", exportedAt("1.1.4", flowsFor(ventureCards("Pampa Vet"))...)},
	{"the suite calls the product over plain HTTP", "Quorum Access Desk", "suite.own-connector", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported("httpfunctions", "1.0.16", flow{name: "Read request", description: "Gets request 3, expects the group.", methods: []string{"get"}}, flow{name: "Record decision", description: "Posts an approval, expects 201.", methods: []string{"post"}})
		return s
	}},
	{"the newest card has no test", "VeriMarhaba", "suite.actions", exports(flowsFor(ventureCards("VeriMarhaba", "cancelRequest"))...)},
	{"the suite has one flow too many, without cards", "Hauspost Mailroom", "suite.empty-flows", and(exports(append(flowsFor(ventureCards("Hauspost Mailroom")), flow{name: "New flow", description: "Sets up the sample building."})...), inSuite(func(s *flopack.Suite) {
		for i := range s.Flows {
			if s.Flows[i].Name == "New flow" {
				s.Flows[i].Cards = nil
			}
		}
	}))},
	{"the flows have numbers and nothing else", "Dovecote Parish", "suite.tests-listed", and(text("test_instructions", "You are the administrator of St Sample's. Look at Rotas > Changes after a flow has run."), exports(flow{name: "Flow 1", methods: []string{"joinRota"}}, flow{name: "Flow 2", methods: []string{"pauseVolunteer"}}, flow{name: "Flow 3", methods: []string{"customAPIAction"}}))},
	{"two flows were copied", "Halcyon Badge", "suite.flows-named", exports(flow{name: "Badge test", description: "Orders a badge, expects an order number.", methods: []string{"orderBadge"}}, flow{name: "Badge test", description: "Reprints a badge, expects an order number.", methods: []string{"reprintBadge"}}, flow{name: "Disable test", description: "Disables a badge, expects the time.", methods: []string{"disableBadge"}}, flow{name: "Custom call", description: "Reads the tower, expects 200.", methods: []string{"customAPIAction"}})},
	{"a flow sends a secret key of a payment service", "Greenroom Crew", "suite.secrets", exports(append(flowsFor(ventureCards("Greenroom Crew", "customAPIAction")), flow{name: "Test Custom API Action", description: "Reads a payment, expects 200.", methods: []string{"customAPIAction"}, input: map[string]any{"headers": map[string]any{"value": `{"Authorization":"Bearer ` + "sk_" + "live_" + "51Mq8ZtK2vXc7RbNw4HsYf9PdLgJ3TeUa" + `"}`}}})...)},
	{"a flow has a password in its body", "Hiili Ledger", "suite.possible-secrets", exports(append(flowsFor(ventureCards("Hiili Ledger", "customAPIAction")), flow{name: "Test Custom API Action", description: "Signs in and reads the year, expects 2026.", methods: []string{"customAPIAction"}, input: map[string]any{"body": map[string]any{"value": `{"username":"admin","password":"` + "Savusauna-93!" + `"}`}}})...)},
	{"a flow has the address of a real lineworker", "Ardent Grid Crews", "suite.personal-data", exports(append(flowsFor(ventureCards("Ardent Grid Crews", "onboardWorker")), flow{name: "Test Onboard Worker", description: "Onboards one lineworker, expects a worker ID.", methods: []string{"onboardWorker"}, input: map[string]any{"email": map[string]any{"value": "kimberly.stroud84@" + "gmail.com"}}})...)},
	{"a flow calls the developer's desk", "Brouwhuis", "suite.private-hosts", exports(append(flowsFor(ventureCards("Brouwhuis", "customAPIAction")), flow{name: "Test Custom API Action", description: "Reads the tanks, expects twelve.", methods: []string{"customAPIAction"}, input: map[string]any{"url": map[string]any{"value": "http://192.168.10.24:3000/api/tanks"}}})...)},

	// Scopes
	{"a reason that could stand for any scope", "Entitlement Atlas", "scopes.reason", scoped("okta.users.read People on the map\nokta.groups.read Groups and who belongs to them\nokta.apps.read Needed by our product\nokta.roles.read Admin roles, which have rules of their own")},
	{"a scope that changes risk has no reason", "Riskbarometer", "scopes.manage-reason", scoped("okta.userRisk.manage\nokta.users.read Finds the user by email")},
	{"the same words for two", "Bluff Bot Defense", "scopes.same-reason", scoped("okta.networkZones.manage Reacts to attacks\nokta.botProtection.manage Reacts to attacks")},
	{"an import that could write", "Atelier Organigramme", "scopes.write", scoped("okta.users.manage Name, position and manager of each person on the chart")},
	{"a suspension with a scope for reading", "Hwarang Endpoint", "scopes.read", scoped("okta.devices.read Finds the device of an infected computer")},
	{"a scope for those who like it", "Drawbridge Posture", "scopes.optional", scoped("okta.devices.read Devices known to Okta, matched by serial number\nokta.logs.read Which device a sign-in came from\nokta.users.read Whose device it is (can be left out if you prefer anonymous reports)")},
	{"reading is a part of managing", "Candlepin Helpdesk", "scopes.redundant", scoped("okta.users.manage Sends the push to verify a caller, and unlocks or resets the account afterwards\nokta.users.read Shows the name of the caller\nokta.groups.read Shows the agent which school the caller belongs to")},
	{"trusted origins for an intranet", "Samband Intranet", "scopes.unrelated", scoped("okta.users.read Name, title, manager, and location on the employee card\nokta.groups.read Audiences for news\nokta.trustedOrigins.read")},

	// API service
	{"a token of an admin", "Mzansi Contractor Pass", "api.token", text("test_instructions", "Site administrator of \"Shaft 0\". System > Okta: paste an API token of an Okta super admin (Security > API > Tokens). Contractors > Thandi Sample > Pass induction creates the user in your org. Contracts > End now deactivates it.")},
	{"the server called default", "Drawbridge Posture", "api.custom-server", text("test_instructions", "Admin role, 40 simulated devices. Connect your org at Integrations > Okta, with https://yourorg.okta.com/oauth2/default as issuer; the first read starts by itself. Integrations > Okta > Read again repeats it. Results are under Reports > Sensitive apps.")},

	// Links
	{"the guide isn't encrypted", "Neem HRMS", "links.https", text("config_guide", "http://www.neemhrms.in/docs/okta-integration")},
	{"the guide comes with a key", "Faro Campus", "links.secret", text("config_guide", "https://farocampus.co/en/help/okta-recipients?api_key=fc_7Qz2LmX9vRt4KbW8")},
	{"the website counts where one comes from", "Greenroom Crew", "links.tracking", text("app_website", "https://greenroomcrew.com/?utm_source=linkedin&utm_campaign=spring26")},
	{"the guide is still being typed", "Interim", "links.editor", text("config_guide", "https://docs.google.com/document/d/1wR8kYtLx3vQm7ZbN2cHf5sJdGa9PeUo4KiTyWq6Xr0/edit?tab=t.0")},
	{"the documentation is on staging", "Sari Stock", "links.temporary", text("user_docs", "https://staging.saristock.ph/support/okta-workflows")},
	{"the guide is a short link", "Passkey Pilot", "links.short", text("config_guide", "https://tinyurl.com/pilot-okta-setup")},
	{"the reference is a file on an address", "Matatu Fleet", "links.plain-host", text("api_docs", "https://197.248.16.92/reference")},
	{"the guide is a page of the team's Confluence", "Riskbarometer", "links.workspace", text("config_guide", "https://riskbarometer.atlassian.net/wiki/spaces/PROD/pages/40961/Okta+setup")},
	{"the guide is Okta's own", "Atelier Organigramme", "links.okta", text("config_guide", "https://help.okta.com/en-us/content/topics/apps/apps-api-service-integrations.htm")},
	{"the documentation is the website again", "Dovecote Parish", "links.website-as-docs", text("user_docs", "https://www.dovecoteparish.org.uk/")},
	{"one page for all three", "Dovecote Parish", "links.same-everywhere", text("user_docs", "https://dovecoteparish.org.uk", "api_docs", "https://dovecoteparish.org.uk")},
	{"the reference is the manual again", "Hauspost Mailroom", "links.docs-and-reference", text("api_docs", "https://hauspost.at/en/manual/okta-workflows/")},
	{"the guide of one type for both", "Kettle & Crane Lettings", "links.guide-per-type", text("config_guide", "https://kettleandcrane.co.uk/help/okta-workflows")},

	// Pages
	{"the guide was taken down", "Mzansi Contractor Pass", "pages.exist", responds(oin.ConfigGuide, check.LinkMissing, "HTTP 410")},
	{"the reference says sorry with status 200", "Pampa Vet", "pages.say-they-exist", responds(oin.APIDocs, check.LinkSoft404, "the page says that it doesn't exist")},
	{"the website is down for days", "Hiili Ledger", "pages.answer", responds(oin.AppWebsite, check.LinkBroken, "HTTP 503")},
	{"the certificate is for another host", "Nimue Notebook", "pages.certificate", responds(oin.APIDocs, check.LinkInsecure, "the certificate is for nimue-labs.ch")},
	{"the documentation is for customers who sign in", "Ardent Grid Crews", "pages.open-to-all", responds(oin.UserDocs, check.LinkSignIn, "leads to login.ardentgrid.com")},
	{"the guide is a document that has to be shared", "Baobab Verify", "pages.shared", and(text("config_guide", "https://docs.google.com/document/d/1kZt7WqXv3LmRb9NcHf2sJdGa5PeUo8KiTyQr4Yx6Vw0/view"), responds(oin.ConfigGuide, check.LinkPermission, "only people it's shared with can open it"))},
	{"the test account is in the office", "LaneRope", "pages.public", responds(oin.TestURL, check.LinkNotPublic, "the host isn't on the public internet")},
	{"a support link goes on to the home page", "Nimue Notebook", "pages.not-home", func(s check.Subject) check.Subject {
		s.Facts.Links["https://www.nimue-labs.ch/support/faq"] = check.Link{State: check.LinkOpen, Final: "https://www.nimue-labs.ch/", Page: vendor{name: "Nimue Labs"}.page("")}
		return s
	}},
	{"the documentation will be written", "Halcyon Badge", "pages.finished", shows(oin.UserDocs, "# Okta Workflows\nWe are working on this page. Please check back soon.")},
	{"the guide is in German", "Entitlement Atlas", "pages.language", shows(oin.ConfigGuide, "# Entitlement Atlas mit Okta verbinden\nDiese Seite richtet sich an Administratoren.\n## Voraussetzungen\nSie benötigen einen Super Admin in Okta und einen Administrator in Entitlement Atlas.\n## Einrichtung\n1. Öffnen Sie in der Admin Console Applications > API Service Integrations.\n2. Wählen Sie Add Integration und danach Entitlement Atlas.\n3. Klicken Sie auf Install & Authorize und kopieren Sie das Client Secret.\n4. Öffnen Sie in Entitlement Atlas Quellen > Neu > Okta.\n5. Tragen Sie die Okta-Domain, die Client ID und das Client Secret ein und speichern Sie.\n## Fehlerbehebung\nWenn die Verbindung abgelehnt wird, prüfen Sie bitte das Client Secret.")},

	// Guides
	{"a guide for all directories", "Samband Intranet", "guide.about-okta", shows(oin.ConfigGuide, "# Samband Intranet: people from your directory\n## Prerequisites\nAn administrator of your identity provider and of Samband Intranet.\n## Steps\n1. Register Samband Intranet as a client in your identity provider.\n2. Allow it to read users and groups.\n3. Go to Administration > People.\n4. Enter the domain, the client ID and the client secret.\n5. Press Fetch all.\n## Troubleshooting\nEmpty cards: the profile has no title.")},
	{"the guide names the neighbor's product", "Mzansi Contractor Pass", "guide.about-app", shows(oin.ConfigGuide, guideValues("Karoo Visitor Log", "Config > Okta", "Visitors of Karoo Visitor Log are matched with users in Okta."))},
	{"the guide is an essay", "Turnstile Audit Archive", "guide.steps", shows(oin.ConfigGuide, "# Turnstile Audit Archive and the Okta System Log\nAs a supervised company you have to keep audit trails. Turnstile Audit Archive fetches the System Log of Okta once it has been added under API Service Integrations and authorized there. The Okta domain, the client ID and the client secret have to be deposited under Trails > Add > Okta. It is advisable that two people do this together. Should the trail remain empty, our clients' desk will gladly assist.")},
	{"the guide wants the secret in a ticket", "Neem HRMS", "guide.credentials-sent", shows(oin.ConfigGuide, "# Neem HRMS: Okta setup\n## Prerequisites\nOkta super admin.\n## Steps\n1. In the Okta Admin Console, go to Applications > API Service Integrations > Add Integration.\n2. Select Neem HRMS and click Install & Authorize.\n3. Copy the Okta domain, client ID and client secret.\n4. Raise a ticket to help@neemhrms.in with these three details. Our implementation team will configure Setup > Integrations > Okta for you within 24 hours.\n## Troubleshooting\nKindly call our help desk.")},
	{"the guide has an app made by hand", "Drawbridge Posture", "guide.own-app", shows(oin.ConfigGuide, "# Drawbridge Posture + Okta\nPrerequisites: an Okta super admin and a Drawbridge Posture owner.\n## Setup\n1. Okta: Applications > Applications > Create App Integration > API Services. Name it Drawbridge.\n2. Okta API Scopes tab: grant okta.devices.read, okta.logs.read, okta.users.read.\n3. Turn off proof of possession on the General tab.\n4. Drawbridge Posture: Integrations > Okta. Paste Okta domain, client ID, client secret.\n5. Press Connect.\n## Troubleshooting\n403: a scope isn't granted.")},
	{"the guide says nothing of the client ID and secret", "Faro Campus", "guide.three-values", shows(oin.ConfigGuide, "# Connecting Faro Campus to Okta\nAudience: administrators.\n## Before you begin\nYou need the super admin role in Okta.\n## Steps\n1. In the Admin Console, choose Applications, and then API Service Integrations.\n2. Choose Add Integration and select Faro Campus.\n3. Choose Install & Authorize.\n4. In Faro Campus, open Recipients > Okta and enter your Okta domain.\n5. Choose Import.\n## If something goes wrong\nCheck the spelling of the domain.")},
	{"the guide takes the way of years ago", "Clinchmark", "guide.api-token", shows(oin.ConfigGuide, "# Clinchmark + Okta\nPrerequisites: an Okta super admin and a Clinchmark owner.\n## Setup\n1. Okta: Security > API, tab Tokens. Click Create token and call it clinchmark.\n2. Okta: copy the token value.\n3. Clinchmark: Connections > Okta. Paste Okta domain and token.\n4. Press Connect.\n## Supported features\nEvidence of users, groups and admin roles.\n## Troubleshooting\n401: the token was revoked, so create a new one.")},
	{"the guide has customers upload a key", "Whistlepost MDR", "guide.private-key", shows(oin.ConfigGuide, guideStages("Whistlepost MDR", "Telemetry > Okta", "The System Log is collected, and users are suspended after a confirmed takeover.")+"\n## Stage 4: sign the requests\n1. In Whistlepost MDR, choose Generate key pair and copy the public key.\n2. In Okta, set Client authentication to Public key / Private key and add the key.")},
	{"the guide is for the sign-in", "Atelier Organigramme", "guide.other-type", shows(oin.ConfigGuide, "# Atelier Organigramme: sign in with Okta\n## Prerequisites\nAn Okta administrator, and the Enterprise plan.\n## Steps\n1. In the Okta Admin Console, choose Applications > Browse App Catalog, and add Atelier Organigramme.\n2. On the tab Sign On, choose SAML 2.0.\n3. Copy the Metadata URL.\n4. In Atelier Organigramme, open Security > SSO, paste the URL, and save.\n5. Assign people to the app.\n6. Ask one of them to open the tile in their dashboard.\n## Troubleshooting\nCheck that the email address is sent as NameID.")},
	{"a variable is left in the guide", "SeatSense", "guide.no-template", shows(oin.ConfigGuide, guideValues("SeatSense", "Settings > Okta", "App assignments and their last use are read from Okta, and unused ones are removed.")+"\n## Limits\nScans run every {{SCAN_INTERVAL}} hours.")},
	{"the guide is a film", "Candlepin Helpdesk", "guide.video", text("config_guide", "https://www.youtube.com/watch?v=Zk3qLm8TxVw")},

	// Documentation of connectors
	{"the documentation has no version", "Tremor", "docs.version", rewrites(oin.UserDocs, "connector 3.4.0", "the connector")},
	{"the documentation is a release late", "Shomer Cases", "docs.version", shows(oin.UserDocs, docsChapters("Shomer Cases", "2.0.3", "Read Case", "Add Step", "List High Cases"))},
	{"a card was forgotten", "Klíčenka", "docs.cards", shows(oin.UserDocs, docsFields("Klíčenka", "1.0.6", "the customer number and an access token", "Order Key|recipient (object, required), model (choice, required)|order (object)", "Track Parcel|order number (text, required)|state (text), delivered at (date)"))},
	{"the documentation begins with the cards", "Brouwhuis", "docs.authorization", shows(oin.UserDocs, "# Brouwhuis in Okta Workflows\nConnector 0.9.4\n## Assign Site\nIn: id (text, required), site (text, required). Out: id (text), result (object).\n## Hand Over Batch\nIn: id (text, required), brewer (text, required). Out: id (text), result (object).\n## Custom API Action\nIn: method, path, body. Out: status, body.\n")},
	{"the reference praises the platform", "VeriMarhaba", "docs.api-reference", shows(oin.APIDocs, "# VeriMarhaba for developers\nBring trust to each step of your customer's journey. Our platform connects to more than 60 systems and is loved by engineers. Ready to build? Leave your business email and an expert will get in touch with access to the portal.")},

	// Leftovers
	{"an address that was never replaced", "Matatu Fleet", "leftovers.example-domain", text("escalation_contact", "engineering@example.com")},
	{"a question to a colleague in the changes", "Ashfall Log Search", "leftovers.text", text("existing_changes", "Alerts now name the person, so the description says so. The configuration guide moved to docs.ashfall.co.nz. XXX Hemi, did we change the scopes as well?")},
	{"the product of Okta's example", "Halcyon Badge", "leftovers.acme", text("app_description", "Halcyon Badge prints and encodes staff badges for office towers. Flows in Okta Workflows order a badge when a person starts, reprint it after a change of name, and disable it when the person is deactivated in Okta and Acme App.")},
	{"the text for another store", "Sari Stock", "leftovers.other-platform", text("app_description", "Sari Stock counts inventory and orders for franchise stores in the Philippines. This Power Automate connector grants crew members a store and transfers any count that is still open. With Okta Workflows you can do the same.")},

	// Updates
	{"the product is renamed by marketing", "Ashfall Log Search", "update.name-changed", text("app_name", "Ashfall Observe", "app_description", "Ashfall Observe keeps the logs of councils, ports and power companies for seven years and finds a line in seconds. It polls the Okta System Log each minute, so sign-ins and changes by admins stand beside the logs of firewalls and servers. An alert names the person and not only the address.")},
	{"names of people need one more scope", "Ashfall Log Search", "update.scopes-added", and(scoped("okta.logs.read Events of the System Log, which become lines in the search\nokta.users.read Names of the people in alerts"), text("existing_changes", "Alerts now name the person, for which we read users. The configuration guide moved from our old wiki to docs.ashfall.co.nz."))},
	{"the new cards come in the old version", "Ferryman Charter", "update.version-same", ferrymanRelease("2.2.0")},
	{"the version is lower than last year's", "Ferryman Charter", "update.version-back", ferrymanRelease("2.1.3")},
	{"the import is no longer there", "Kettle & Crane Lettings", "update.type-removed", renewed("The submission is for the Workflows connector only from now on. The cards stay as they are.", func(s check.Subject) check.Subject {
		delete(s.Answers, oin.APISupport)
		return and(uses("Automation"), text("app_description", "Kettle & Crane Lettings manages tenancies, repairs and inspections for letting agents. Cards for Okta Workflows reassign viewings and repairs when a colleague goes on leave or moves to another branch.", "test_instructions", "You are head office administrator of \"Sample & Daughters\". Diary > Handovers shows what the flows did. Their descriptions give input and expected output."))(s)
	})},
	{"all stays as it is", "Hwarang Endpoint", "update.nothing-changed", renewed("Our agents have a new engine for detection. Nothing changes in the integration, the scopes, or the guide.", same)},
	{"a note with a shrug", "Ashfall Log Search", "notes.empty", noted("changed", "Minor tweaks and polish")},
	{"a hole is closed, but which", "Ferryman Charter", "notes.security", noted("security", "Fixed a vulnerability.")},
}
