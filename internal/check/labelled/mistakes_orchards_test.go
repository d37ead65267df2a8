package labelled

import (
	"image/color"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// swapped returns a change of a part of the answer to a field.
func swapped(k oin.Key, old, now string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		was := s.Answers.Text(k)
		if !strings.Contains(was, old) {
			panic(string(k) + " doesn't have " + old)
		}
		s.Answers.Set(k, oin.Value{Text: strings.ReplaceAll(was, old, now)})
		return s
	}
}

// plus returns a change that writes a sentence after the answer to a field.
func plus(k oin.Key, sentence string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Answers.Set(k, oin.Value{Text: s.Answers.Text(k) + " " + sentence})
		return s
	}
}

// orchardMistakes are single mistakes in the submissions of [orchardVendors].
var orchardMistakes = []mistake{
	// Names
	{"the name says for Okta", "Sentri Lake", "name.okta", text("app_name", "Sentri Lake for Okta")},
	{"the name has v2", "Harmattan Fleet", "name.version", text("app_name", "Harmattan Fleet v2")},
	{"the name has the release of the year", "Grandmere Theatre Scheduling", "name.version", text("app_name", "Grandmere Theatre Scheduling 2026.1")},
	{"the name says demo", "Ravintola Rota", "name.trial", text("app_name", "Ravintola Rota - DEMO")},
	{"the name is of a copy", "Pomelo Roster", "name.trial", text("app_name", "Copy of Pomelo Roster")},
	{"the name says connector", "Mokoro Helpdesk", "name.suffix", text("app_name", "Mokoro Helpdesk Workflows Connector")},
	{"the name says API integration", "Nordlys Vakt", "name.suffix", text("app_name", "Nordlys Vakt API Integration")},
	{"two letters are swapped in Expedientes", "Quetzal Expedientes", "name.misspelled", text("app_name", "Quetzal Expedeintes")},
	{"two letters are swapped in Kumquat", "Kumquat Courses", "name.misspelled", text("app_name", "Kumqaut Courses")},
	{"the name has a slogan after a dash", "Bramblegate", "name.short", text("app_name", "Bramblegate - Stop bots before they cost you money")},
	{"the name is the web address", "Facegrove", "name.address", text("app_name", "www.facegrove.ee")},
	{"the name has Ltd.", "Sycamore Row Parking", "name.marks", text("app_name", "Sycamore Row Parking Ltd.")},
	{"the name has TM", "Palisade Posture", "name.marks", text("app_name", "Palisade Posture™")},
	{"the name was left for later", "Sardinha", "name.placeholder", text("app_name", "My new app")},
	{"another company has the name", "Winterberry", "name.other-org", catalog(check.CatalogName{Name: "Winterberry", Alike: 1})},

	// Whether it exists
	{"it's their own and said to be new", "Caribou Org Chart", "exists.in-catalog", catalog(check.CatalogName{Name: "Caribou Org Chart", Own: true, Alike: 1})},
	{"an update is answered with No", "Tolva Risk Radar", "exists.on-update", update(and(text("exists_in_oin", "no"), swapped("app_description", "banks and retailers", "banks, insurers and retailers")))},
	{"the changes are in an email", "Dhow Procurement", "exists.changes", text("existing_changes", "Please see my email.")},
	{"the changes are as agreed", "Aldermoor Libraries", "exists.changes", text("existing_changes", "As discussed on the call")},
	{"the existing name is a direction", "Dhow Procurement", "exists.name-plain", text("existing_name", "It's the SAML one, under D")},
	{"the existing name is a catalog link", "Aldermoor Libraries", "exists.name-plain", text("existing_name", "https://www.okta.com/integrations/aldermoor-libraries/")},

	// Websites
	{"the website is the student portal", "Zaytoun Campus", "website.sign-in", text("app_website", "https://sis.zaytouncampus.com/account/sign-in")},
	{"the website is the iPhone app", "Tamarillo Crew", "website.store", text("app_website", "https://apps.apple.com/nz/app/tamarillo-crew/id6450118832")},
	{"the website is on LinkedIn", "Sardinha", "website.profile", text("app_website", "https://www.linkedin.com/company/sardinha-studio/")},
	{"the website is on GitHub", "Caribou Org Chart", "website.code", text("app_website", "https://github.com/cariboucharts/orgchart")},
	{"the website is the data sheet", "Continental Freight Audit Vault", "website.document", text("app_website", "https://www.continental-freight-systems.com/downloads/Audit_Vault_Datasheet_EN.pdf")},
	{"the website is about jobs", "Pusteblume Kita", "website.about-product", text("app_website", "https://www.pusteblume-kita.de/en/careers/")},
	{"the website is the privacy policy", "Harmattan Fleet", "website.about-product", text("app_website", "https://harmattanfleet.com/gh/privacy-policy")},
	{"the website is the help center", "Petrel Crewing", "website.docs", text("app_website", "https://help.petrelcrewing.com/")},

	// Use cases
	{"logging, from policies", "Palisade Posture", "usecases.logging", uses("Zero Trust", "Centralized Logging")},
	{"lifecycle, for a chart", "Caribou Org Chart", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"risk signals, from a list of laptops", "Quokka Device Care", "usecases.risk", uses("Zero Trust", "Risk Signal Sharing")},
	{"fraud, from a data lake", "Sentri Lake", "usecases.fraud", uses("Centralized Logging", "Bot or Fraud Detection")},
	{"governance, from sign-in events", "Continental Freight Audit Vault", "usecases.iga", uses("Centralized Logging", "Identity Governance and Administration (IGA)")},
	{"MFA, for licenses", "Ember Spend", "usecases.mfa", uses("Identity Governance and Administration (IGA)", "Multifactor Authentication (MFA)")},
	{"logging, with cards for tickets", "Mokoro Helpdesk", "usecases.logging-type", uses("Automation", "Centralized Logging")},
	{"identity verification, for fuel cards", "Harmattan Fleet", "usecases.description", uses("Automation", "Identity Verification")},

	// Descriptions
	{"parking alone", "Sycamore Row Parking", "description.value", text("app_description", "Sycamore Row Parking shares a small staff car park fairly. Drivers book a bay on their phone, the barrier reads the number plate, and facilities managers see how full the car park was.")},
	{"it simply integrates", "Winterberry", "description.value", text("app_description", "Winterberry is a CRM for insurance brokers with pipelines, renewals and commissions on one screen. It is fully integrated with Okta.")},
	{"one long sentence", "Facegrove", "description.one-sentence", text("app_description", "Facegrove lets employees who lost their phone prove who they are with a selfie and a passport, and then resets their authentication factors in Okta.")},
	{"room for a quote", "Pomelo Roster", "description.placeholder", plus("app_description", "[insert customer quote]")},
	{"a note to marketing", "Marula Payroll", "description.placeholder", plus("app_description", "TODO marketing: check wording.")},
	{"cut in the last word", "Zaytoun Campus", "description.unfinished", swapped("app_description", "the summer term.", "the sum")},
	{"the end of the sentence was lost", "Petrel Crewing", "description.last-sentence", swapped("app_description", "closes it after 30 days.", "closes it after the.")},
	{"the name before the rebranding", "Kumquat Courses", "description.names-app", swapped("app_description", "Kumquat Courses", "Citrus Academy")},
	{"pasted twice", "Mokoro Helpdesk", "description.twice", plus("app_description", "Mokoro Helpdesk is a ticket system for schools and clinics in southern Africa.")},
	{"all in Spanish", "Quetzal Expedientes", "description.language", text("app_description", "Quetzal Expedientes guarda los expedientes de despachos de abogados en México y Guatemala. Un flujo en Okta Workflows abre los expedientes de un asunto a un abogado, y otro los cierra cuando el abogado cambia de área.")},
	{"the second half in Finnish", "Ravintola Rota", "description.language", text("app_description", "Ravintola Rota builds weekly rotas for restaurants and hotels in Finland and Sweden. Okta Workflows lisää uudet kokit ja tarjoilijat ravintolan työvuorolistalle, vaihtaa heidän roolinsa ja poistaa heidät listalta kauden päätyttyä.")},
	{"where to read more", "Dhow Procurement", "description.link", plus("app_description", "More information: https://dhowprocure.ae/okta")},
	{"the hotline", "Pusteblume Kita", "description.link", plus("app_description", "Our hotline is +49 421 6990 5518.")},
	{"where to paste", "Palisade Posture", "description.instructions", plus("app_description", "To start, go to Services > Okta, click Add and paste your client ID and client secret.")},
	{"what the admin does first", "Nordlys Vakt", "description.instructions", plus("app_description", "First open Applications > API Service Integrations in the Admin Console, click Add Integration and select Nordlys Vakt.")},
	{"the free checks", "Bramblegate", "description.price", plus("app_description", "The first 10,000 checks every month are free of charge.")},
	{"dollars per shop", "Sông Quán POS", "description.price", plus("app_description", "Plans start at USD 12 per shop and month.")},
	{"copied from the CMS", "Ember Spend", "description.markup", swapped("app_description", " It reads app assignments", "<br><br>It reads <b>app assignments</b>")},
	{"Markdown headings", "Grandmere Theatre Scheduling", "description.markup", swapped("app_description", " Through Okta Workflows", "\n\n## With Okta\nThrough Okta Workflows")},
	{"capitals", "Harmattan Fleet", "description.shouting", swapped("app_description", "tracks delivery trucks, fuel and drivers for distributors", "TRACKS DELIVERY TRUCKS, FUEL AND DRIVERS FOR DISTRIBUTORS")},
	{"number one", "Hibiki Access Review", "description.praise", swapped("app_description", "Hibiki Access Review helps", "Hibiki Access Review is the No. 1 access review solution and helps")},
	{"the most advanced", "Tolva Risk Radar", "description.praise", swapped("app_description", "Tolva Risk Radar monitors", "Tolva Risk Radar is the most advanced platform of its kind. It monitors")},
	{"industry-leading", "Continental Freight Audit Vault", "description.praise", swapped("app_description", "Continental Freight Audit Vault is used", "Continental Freight Audit Vault is the industry-leading, world-class solution used")},
	{"SAML for guards", "Pomelo Roster", "description.protocol", plus("app_description", "Employees sign in to Pomelo Roster with SAML single sign-on.")},
	{"one click for agents", "Mokoro Helpdesk", "description.protocol", plus("app_description", "Agents log in with one click via SSO from their Okta dashboard.")},
	{"SCIM is included", "Marula Payroll", "description.protocol", plus("app_description", "It also supports SCIM provisioning from Okta to Marula.")},
	{"a registered sign", "Facegrove", "description.marks", swapped("app_description", "Facegrove compares", "Facegrove® compares")},
	{"a tree", "Caribou Org Chart", "description.marks", plus("app_description", "🌳")},
	{"parking wars", "Sycamore Row Parking", "description.tone", swapped("app_description", "Sycamore Row Parking shares", "Parking wars at the office? Ugh, been there, mate! Sycamore Row Parking shares")},
	{"boom", "Winterberry", "description.tone", plus("app_description", "Boom, done. Now go grab a coffee, you rockstar!")},
	{"founded in Dubai", "Dhow Procurement", "description.company", plus("app_description", "Founded in Dubai in 2011, our company has 140 employees and won the Gulf Software Award twice.")},
	{"offices and certificates", "Petrel Crewing", "description.company", plus("app_description", "We are headquartered in Manila, have offices in three countries and are backed by Anchor Ventures.")},
	{"a card to follow", "Kumquat Courses", "description.today", plus("app_description", "A card for certificates will follow soon.")},
	{"tablets next year", "Quokka Device Care", "description.today", plus("app_description", "Support for iPads is coming in Q2 2027.")},
	{"from next spring", "Sentri Lake", "description.today", plus("app_description", "From next spring, alerts will be sent to Microsoft Teams, too.")},
	{"unlike another", "Ember Spend", "description.competitor", plus("app_description", "Unlike Zylo, it doesn't need a browser extension.")},
	{"what customers replace", "Sentri Lake", "description.competitor", plus("app_description", "Many customers replace Splunk with it because it's faster.")},
	{"sales wait", "Saffronleaf HR", "description.call", plus("app_description", "Contact our sales team today to schedule a demo.")},
	{"order now", "Tokki Keys", "description.call", plus("app_description", "Order your starter kit now!")},
	{"the request", "Bramblegate", "description.technical", plus("app_description", "Signals are sent as JSON in a PUT request to /api/v1/users/{userId}/risk with an OAuth 2.0 bearer token.")},
	{"the stack", "Nordlys Vakt", "description.technical", plus("app_description", "The sync is a Node.js microservice on Kubernetes that polls the REST endpoint with pagination and writes into PostgreSQL.")},
	{"goverment", "Marula Payroll", "description.spelling", swapped("app_description", "government", "goverment")},
	{"evidance", "Continental Freight Audit Vault", "description.spelling", swapped("app_description", "keep evidence", "keep evidance")},
	{"assigment", "Ember Spend", "description.spelling", swapped("app_description", "reads app assignments", "reads app assigments")},
	{"two slips", "Aldermoor Libraries", "description.spelling", swapped("app_description", "Students and staff are imported", "Studnets and staff are importet")},
	{"pasted with its line ends", "Grandmere Theatre Scheduling", "description.line-breaks", text("app_description", "Grandmere Theatre Scheduling assigns operating rooms,\nsurgeons and nurses at more than 600 hospitals in\nNorth America and Europe. Through Okta Workflows,\ncredentialed clinicians are added to a hospital's\nschedule, moved between hospitals, and taken off when\ntheir privileges end.")},
	{"articles and endings are missing", "Sông Quán POS", "description.grammar", text("app_description", "Sông Quán POS is cash register for coffee chains in Vietnam and Thailand. Store manager get their shop and approval limit by a flow in Okta Workflows, and limit is set to zero when person have been suspend in Okta.")},
	{"the key are", "Tokki Keys", "description.grammar", swapped("app_description", "The key is enrolled as an MFA factor in Okta, a lost key is removed there", "The key are enrolled as an MFA factor in Okta, a lost key is remove there")},
	{"it create", "Zaytoun Campus", "description.grammar", swapped("app_description", "It creates an Okta user for each admitted student, places", "It create an Okta user for each admitted students, place")},
	{"teams can sees", "Quokka Device Care", "description.grammar", swapped("app_description", "so IT teams can see which staff sign in", "so IT teams can sees which staff signs in")},

	// Leftovers
	{"the example's company", "Tamarillo Crew", "leftovers.acme", swapped("app_description", "Okta Workflows gives", "The Acme connector for Okta Workflows gives")},
	{"an app registration", "Nordlys Vakt", "leftovers.other-platform", swapped("test_instructions", "enter the values and save", "enter the tenant ID and the secret of your Entra ID app registration and save")},
	{"a colleague has to confirm", "Aldermoor Libraries", "leftovers.text", plus("existing_changes", "TBC - Gareth to confirm before we submit!!")},
	{"the host of an example", "Kumquat Courses", "leftovers.example-domain", text("api_docs", "https://api.example.com/docs")},

	// Support
	{"support is Mariana", "Quetzal Expedientes", "support.person", support("mariana.ochoa@quetzal-legal.mx +52_55_4170_8823")},
	{"support is at Gmail", "Sardinha", "support.free-mail", support("sardinha.studio@gmail.com")},
	{"support doesn't reply", "Dhow Procurement", "support.no-reply", support("noreply@dhowprocure.ae +971_4_512_7709")},
	{"support is sales", "Bramblegate", "support.other-team", support("sales@bramblegate.co.uk")},
	{"support is marketing", "Zaytoun Campus", "support.other-team", support("marketing@zaytouncampus.com +962_6_581_7742")},
	{"support is at the software house", "Harmattan Fleet", "support.domain", support("harmattan@accra-softworks.com")},
	{"the number for callers in Vietnam", "Sông Quán POS", "support.phone", support("hotro@songquan.vn 028_7109_3326")},
	{"a number from films", "Ember Spend", "support.phone-fictional", support("support@emberspend.com +1_512_555_0142")},
	{"the home page", "Winterberry", "support.home-page", support("https://winterberry.io/")},
	{"a Slack invitation", "Tamarillo Crew", "support.invitation", support("https://join.slack.com/t/tamarillocrew/shared_invite/zt-2k8xq41vn-Hs7dQe")},
	{"the prices", "Ember Spend", "support.not-help", support("support@emberspend.com https://emberspend.com/pricing")},

	// Escalation
	{"the same mailbox for all", "Tamarillo Crew", "escalation.same-as-support", text("escalation_contact", "crewhelp@tamarillocrew.nz")},
	{"the queue of a region", "Continental Freight Audit Vault", "escalation.queue", text("escalation_contact", "customer-support-emea@continental-freight-systems.com")},
	{"Outlook", "Quokka Device Care", "escalation.free-mail", text("escalation_contact", "quokka.devs@outlook.com")},
	{"the service provider", "Pusteblume Kita", "escalation.domain", text("escalation_contact", "pusteblume-alarm@weserwerk-it.de")},
	{"Okta's own test user", "Hibiki Access Review", "escalation.okta", text("escalation_contact", "isvtest@okta.com")},
	{"the founder", "Facegrove", "escalation.person", text("escalation_contact", "kristjan.tamm@facegrove.ee")},
	{"accounting", "Petrel Crewing", "escalation.other-team", text("escalation_contact", "accounting@petrelcrewing.com")},
	{"a sender of alerts", "Mokoro Helpdesk", "escalation.no-reply", text("escalation_contact", "mokoro-noreply@mokorodesk.com")},

	// Test account
	{"staging", "Marula Payroll", "test.production", text("test_url", "https://staging.marulapay.co.bw/login")},
	{"preprod", "Petrel Crewing", "test.production", text("test_url", "https://office-preprod.petrelcrewing.com/login")},
	{"their trial org", "Pomelo Roster", "test.not-okta", text("test_url", "https://trial-8841207.okta.com/login")},
	{"Heroku", "Caribou Org Chart", "test.own-domain", text("test_url", "https://caribou-charts-prod.herokuapp.com/login")},
	{"an invitation", "Saffronleaf HR", "test.static", text("test_url", "https://hrms.saffronleaf.in/invitation/accept/8d1fbb02c47e4a90")},
	{"signing up", "Kumquat Courses", "test.sign-in-page", text("test_url", "https://learn.kumquatcourses.hk/signup")},
	{"IT will tell", "Zaytoun Campus", "test.username-placeholder", text("test_username", "TBC by IT")},
	{"an admin and a guard", "Pomelo Roster", "test.username-one", text("test_username", "isvtest@okta.com / guard01@pomeloroster.sg")},
	{"a tester at Gmail", "Harmattan Fleet", "test.username-free-mail", text("test_username", "harmattan.okta.test@gmail.com")},
	{"a tester at the agency", "Nordlys Vakt", "test.username-domain", text("test_username", "oktatest@fjordkode.no")},
	{"Rachel's own account", "Ember Spend", "test.username-person", text("test_username", "rachel.whitcombe@emberspend.com")},
	{"a nurse's password", "Grandmere Theatre Scheduling", "test.password-written", plus("test_instructions", "For the nurse view please log in as nurse.demo with password Th3atre!Nurse22.")},
	{"a key to the API", "Quetzal Expedientes", "test.password-written", plus("test_instructions", "API key for the connection: qx_live_8dK2mQ7vXw91LrTz44NbYc0P")},
	{"log in and test", "Quokka Device Care", "test.instructions", text("test_instructions", "Please login and test the integration.")},
	{"only the workspace", "Tolva Risk Radar", "test.instructions", text("test_instructions", "You are an administrator of the workspace \"Banco Demo\".")},
	{"sent by Tanaka-san", "Hibiki Access Review", "test.instructions-elsewhere", text("test_instructions", "Test procedure was sent to your team by email on October 12 from Tanaka. Please refer to it.")},
	{"in SharePoint", "Dhow Procurement", "test.instructions-elsewhere", text("test_instructions", "Procurement director of \"Sample Contracting LLC\". The test plan is in our internal SharePoint, folder Okta.")},
	{"a PIN to the payroll manager", "Marula Payroll", "test.second-factor", plus("test_instructions", "After the password a one-time PIN is sent by SMS to our payroll manager.")},
	{"through the VPN", "Palisade Posture", "test.second-factor", plus("test_instructions", "The application can only be reached through our VPN.")},
	{"OTP on mobile", "Saffronleaf HR", "test.second-factor", plus("test_instructions", "OTP will come on the registered mobile number.")},
	{"the Google button", "Tokki Keys", "test.password-works", swapped("test_instructions", "Administrator of the shop", "Please use the \"Sign in with Google\" button, the password doesn't work for this account. Administrator of the shop")},
	{"activated on demand", "Zaytoun Campus", "test.ready", plus("test_instructions", "Our operations team will activate the account when you inform us.")},
	{"not made yet", "Mokoro Helpdesk", "test.ready", plus("test_instructions", "The user isn't created yet, we will do it before the review starts.")},
	{"may look only", "Nordlys Vakt", "test.rights", swapped("test_instructions", "System administrator.", "The user is read-only, so settings can be viewed but not saved.")},
	{"until January", "Aldermoor Libraries", "test.lasting", plus("test_instructions", "The login expires on 15 January.")},
	{"a trial", "Sycamore Row Parking", "test.lasting", plus("test_instructions", "Please note this is a 30-day trial account.")},
	{"instructions in German only", "Pusteblume Kita", "test.language", text("test_instructions", "Sie leiten die Einrichtung \"Kita Beispiel\" mit drei Gruppen. Die Eingaben und das erwartete Ergebnis stehen in der Beschreibung jedes Ablaufs. Unter Fachkräfte > Konten sehen Sie, was sich geändert hat.")},

	// Scopes
	{"groups twice", "Zaytoun Campus", "scopes.redundant", scoped("okta.users.manage Creates users for admitted students and deactivates graduates\nokta.groups.manage Puts students into the group of their faculty\nokta.groups.read Finds the group of a faculty")},
	{"no reason", "Facegrove", "scopes.manage-reason", scoped("okta.users.manage")},
	{"required", "Tolva Risk Radar", "scopes.reason", scoped("okta.userRisk.manage This scope is required\nokta.users.read Finds the user by email address")},
	{"manage users", "Marula Payroll", "scopes.reason", scoped("okta.users.manage To manage users")},
	{"the same words", "Zaytoun Campus", "scopes.same-reason", scoped("okta.users.manage Student lifecycle in the university\nokta.groups.manage Student lifecycle in the university")},
	{"an import may write", "Aldermoor Libraries", "scopes.write", scoped("okta.users.manage Names and emails of borrowers\nokta.groups.read Course groups of borrowers")},
	{"a comparison may write", "Palisade Posture", "scopes.write", scoped("okta.policies.manage Compares sign-on policies with the rules\nokta.networkZones.read Finds zones that are too wide\nokta.authenticators.read Finds weak authenticators that are active")},
	{"removes, but may only read", "Hibiki Access Review", "scopes.read", scoped("okta.users.read Lists team members and their managers\nokta.groups.read Lists the memberships of a person\nokta.apps.read Lists the apps that a person can use")},
	{"optional", "Quokka Device Care", "scopes.optional", scoped("okta.devices.read Finds devices by serial number\nokta.users.read Optional, shows whose device it is")},
	{"CAPTCHAs for a chart", "Caribou Org Chart", "scopes.unrelated", scoped("okta.users.read People, their titles and managers\nokta.captchas.read")},
	{"a token instead", "Sentri Lake", "api.token", swapped("test_instructions", "fill in domain, client ID and client secret", "paste an API token, which you create in Okta under Security > API > Tokens")},
	{"the default server", "Tolva Risk Radar", "api.custom-server", plus("test_instructions", "As token URL use https://your-org.okta.com/oauth2/default/v1/token.")},
	{"a key pair", "Tokki Keys", "api.private-key", plus("test_instructions", "At Company > Okta, please also download our public key (JWK) and save it in your org, because we sign in with private_key_jwt.")},

	// Links
	{"http", "Grandmere Theatre Scheduling", "links.https", text("app_website", "http://www.grandmerehealth.com/solutions/theatre-scheduling")},
	{"from the newsletter", "Tokki Keys", "links.tracking", text("app_website", "https://tokkikeys.kr/en?utm_source=newsletter&utm_medium=email&utm_campaign=launch")},
	{"a key in the link", "Petrel Crewing", "links.secret", text("api_docs", "https://developers.petrelcrewing.com/reference?api_key=9f27c1d0b83e4f6aa51702")},
	{"a document in the editor", "Sycamore Row Parking", "links.editor", text("user_docs", "https://docs.google.com/document/d/1kWm3Rz8pYvQ5tXc7LbNf2HdGs9JaUe4oTi6VxBq0MnE/edit?tab=t.0")},
	{"a preview", "Kumquat Courses", "links.temporary", text("user_docs", "https://kumquat-docs-git-okta-workflows-kumquat.vercel.app/okta-workflows")},
	{"a short link", "Marula Payroll", "links.short", text("config_guide", "https://bit.ly/marula-okta")},
	{"a port", "Mokoro Helpdesk", "links.plain-host", text("api_docs", "https://mokorodesk.com:8443/docs/api")},
	{"the team's wiki", "Saffronleaf HR", "links.workspace", text("config_guide", "https://saffronleaf.atlassian.net/wiki/spaces/INT/pages/48201733/Okta+API+service")},
	{"Okta's guide", "Nordlys Vakt", "links.okta", text("config_guide", "https://developer.okta.com/docs/guides/build-api-integration/main/")},
	{"the same page for both", "Dhow Procurement", "links.docs-and-reference", text("api_docs", "https://docs.dhowprocure.ae/okta-workflows")},
	{"the same guide for both types", "Pomelo Roster", "links.guide-per-type", text("config_guide", "https://pomeloroster.sg/docs/okta-workflows")},
	{"the website as documentation", "Harmattan Fleet", "links.website-as-docs", text("user_docs", "https://harmattanfleet.com/gh")},
	{"the guide has moved", "Ember Spend", "pages.exist", responds(oin.ConfigGuide, check.LinkMissing, "HTTP 404")},
	{"the guide isn't shared", "Aldermoor Libraries", "pages.shared", and(text("config_guide", "https://docs.google.com/document/d/1Zt8WcQx3mYp6RvLk0NbHs5JdGf2UeAoTi9VxBq7MnEs/view"), responds(oin.ConfigGuide, check.LinkPermission, "only people it's shared with can open it"))},

	// Guides and documentation
	{"prose", "Quokka Device Care", "guide.steps", shows(oin.ConfigGuide, "# Quokka Device Care and Okta\nQuokka is in the list of API Service Integrations of your Okta Admin Console, from where a super admin adds and authorizes it. The Okta domain, client ID and client secret belong under Connections > Okta in Quokka Device Care, where Save stores them and Compare now runs the first comparison. If it fails, the secret is usually incomplete.")},
	{"any identity provider", "Caribou Org Chart", "guide.about-okta", shows(oin.ConfigGuide, "# Connect Caribou Org Chart to your directory\n## You need\nAn admin of your directory.\n## Steps\n1. Create credentials for Caribou Org Chart in your identity provider.\n2. Copy the domain, the client ID and the client secret.\n3. In Caribou Org Chart, go to Data and select your provider.\n4. Paste the three values and click Import.\n## Trouble?\nCheck that the secret is complete.")},
	{"a sister product's guide", "Hibiki Access Review", "guide.about-app", shows(oin.ConfigGuide, guidePlain("Sakigake Contract Box", "Systems > Okta > Connect"))},
	{"a guide for SCIM", "Zaytoun Campus", "guide.other-type", shows(oin.ConfigGuide, "# Zaytoun Campus: SCIM provisioning with Okta\n## Prerequisites\nAn Okta administrator.\n## Steps\n1. In Okta, open Applications > Browse App Catalog and add Zaytoun Campus.\n2. Open the Provisioning tab and click Configure API Integration.\n3. Enter the SCIM base URL and the bearer token from Zaytoun Campus.\n4. Turn on Create Users, Update User Attributes and Deactivate Users.\n5. Assign users to the app.\n## Troubleshooting\nCheck the SCIM bearer token if users aren't created.")},
	{"the secret by email", "Tolva Risk Radar", "guide.credentials-sent", shows(oin.ConfigGuide, "# Tolva Risk Radar with Okta\n## Prerequisites\nAn Okta super admin.\n## Steps\n1. In the Okta Admin Console, go to Applications > API Service Integrations and click Add Integration.\n2. Select Tolva Risk Radar and click Install & Authorize.\n3. Copy the Okta domain, the client ID and the client secret.\n4. Send the three values by email to our onboarding team, who configure Outputs > Okta for you.\n5. Wait for our confirmation.\n## Troubleshooting\nWrite to the onboarding team.")},
	{"an app of the customer's", "Palisade Posture", "guide.own-app", shows(oin.ConfigGuide, "# Okta\nPalisade Posture documentation / Services / Okta\n## Requirements\nOkta super admin.\n## Steps\n1. In the Okta Admin Console, open Applications > Applications and click Create App Integration.\n2. Choose API Services, name it Palisade and click Save.\n3. On the tab Okta API Scopes, grant okta.policies.read, okta.networkZones.read and okta.authenticators.read.\n4. Copy the Okta domain, client ID and client secret.\n5. In Palisade Posture, open Services > Okta > Add, paste them and save.\n## Problems\nCheck the granted scopes.")},
	{"a token as of old", "Sentri Lake", "guide.api-token", shows(oin.ConfigGuide, "# Okta source\nSentri Lake documentation / Sources / Okta\n## Requirements\nA read-only admin in Okta.\n## Steps\n1. In the Okta Admin Console, open Security > API > Tokens.\n2. Click Create token, name it Sentri Lake and copy the token value.\n3. In Sentri Lake, open Sources > Add source > Okta.\n4. Enter your Okta domain and the API token, and click Start.\n## Troubleshooting\nTokens expire after 30 days without use.")},
	{"a missing screenshot", "Tokki Keys", "guide.no-template", shows(oin.ConfigGuide, guideLong("Tokki Keys", "Company > Okta")+"\n[INSERT SCREENSHOT HERE]\nContact {{support_email}} for help.")},
	{"documentation of the version before", "Ravintola Rota", "docs.version", shows(oin.UserDocs, docsManual("Ravintola Rota", "1.2.0", "Add Person", "Change Role", "Remove Person"))},
	{"the newest card is missing", "Grandmere Theatre Scheduling", "docs.cards", shows(oin.UserDocs, docsProse("Grandmere Theatre Scheduling", "4.0.0", "Add Clinician", "Move Clinician", "End Privileges"))},
	{"how to connect is missing", "Sardinha", "docs.authorization", shows(oin.UserDocs, "# Sardinha + Okta Workflows\nSardinha connector, version 1.0.0\nUse these cards in your flows:\n1. Open a flow and click Add app action.\n2. Choose Sardinha.\n3. Pick a card.\n## Invite Mate\nInput: email (text, required), board (text, required). Output: status (text).\n## Remove Mate\nInput: email (text, required). Output: status (text).")},
	{"a page for partners", "Sông Quán POS", "docs.api-reference", shows(oin.APIDocs, "# Sông Quán for developers\nBuild on the cash register that coffee chains love. Become a partner, reach 4,000 shops and grow with us. Our friendly team answers all technical questions. Leave your contact and we call back within one day.")},
	{"documentation in German only", "Pusteblume Kita", "pages.language", shows(oin.UserDocs, "# Pusteblume Kita in Okta Workflows\nDiese Seite beschreibt Version 2.0.3 des Konnektors.\n## Autorisierung (Authorization)\n1. Öffnen Sie in Okta Workflows den Bereich Connections und wählen Sie New Connection.\n2. Suchen Sie Pusteblume Kita und vergeben Sie einen Namen.\n3. Melden Sie sich an und erlauben Sie den Zugriff.\n## Open Account\nLegt ein Konto für eine neue Fachkraft an und gibt deren Kennung zurück.\n## Move Group\nOrdnet die Fachkraft einer anderen Gruppe zu.\n## Close Account\nSchließt das Konto zum Ende des Vertrags.\n## Custom API Action\nFür alles, wofür es keine eigene Karte gibt.")},
	{"documentation to come", "Dhow Procurement", "pages.finished", shows(oin.UserDocs, "# Okta Workflows\nThis page is under construction. Please check back later.")},

	// Suites
	{"a card isn't tested", "Petrel Crewing", "suite.actions", exports(flowsFor([]string{"openPortal Open Portal", "closePortal Close Portal", "customAPIAction Custom API Action"})...)},
	{"the custom action isn't tested", "Harmattan Fleet", "suite.actions", exports(flowsFor([]string{"issueCard Issue Card", "blockCard Block Card", "readDriver Read Driver"})...)},
	{"a key in a flow", "Kumquat Courses", "suite.possible-secrets", exports(append(flowsFor([]string{"readResult Read Result", "customAPIAction Custom API Action"}), flow{name: "Test Enroll Learner", description: "Enrolls the demo learner in course 12 and expects status enrolled.", methods: []string{"enrollLearner"}, input: map[string]any{"api_key": map[string]any{"value": "kq_live_51Hx8mZtR2vNbQ7wYc4LpDs9GfKe"}}})...)},
	{"a cook's own address", "Ravintola Rota", "suite.personal-data", exports(append(flowsFor([]string{"changeRole Change Role", "removePerson Remove Person", "customAPIAction Custom API Action"}), flow{name: "Test Add Person", description: "Adds a cook to Bistro Testi and expects an ID.", methods: []string{"addPerson"}, input: map[string]any{"email": map[string]any{"value": "aino.virtanen84@gmail.com"}}})...)},
	{"a developer's network", "Mokoro Helpdesk", "suite.private-hosts", exports(append(flowsFor([]string{"addAgent Add Agent", "reassignTickets Reassign Tickets", "readAgent Read Agent"}), flow{name: "Test Custom API Action", description: "Reads ticket 1 and expects status 200.", methods: []string{"customAPIAction"}, input: map[string]any{"url": map[string]any{"value": "http://192.168.1.20:3000/tickets/1"}}})...)},
	{"no word about the flows", "Tamarillo Crew", "suite.tests-listed", and(text("test_instructions", "Dispatcher. Vans > List has all vans."), exports(flow{name: "flow 1", methods: []string{"giveVan"}}, flow{name: "flow 2", methods: []string{"setRegion"}}, flow{name: "flow 3", methods: []string{"clearCrew"}}))},
	{"a flow without cards", "Quetzal Expedientes", "suite.empty-flows", exports(append(flowsFor([]string{"openMatter Open Matter", "closeMatter Close Matter", "listMatters List Matters", "customAPIAction Custom API Action"}), flow{name: "Reopen matter", description: "Opens a closed matter again and expects status open."})...)},
	{"the suite is of the version before", "Pomelo Roster", "suite.version", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported(s.Answers.Text(oin.Connector), "1.5.0", flowsFor([]string{"moveGuard Move Guard", "endAssignment End Assignment", "readGuard Read Guard", "customAPIAction Custom API Action"})...)
		return s
	}},
	{"the suite is for another connector", "Sycamore Row Parking", "suite.uses-connector", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported("sycamorerooms_5d0be7318ac94f62b7e10d94c3a8f251", "1.0.1", flowsFor([]string{"addRoom Add Room", "customAPIAction Custom API Action"})...)
		return s
	}},

	// Release notes and updates
	{"small changes", "Mokoro Helpdesk", "notes.empty", and(
		releasedWith("1.2.1", "changed", "Some small changes."), text("existing_changes", "Read Agent also returns the queue of the agent. The other cards stay as they are."),
		exports(flowsFor([]string{"addAgent Add Agent", "reassignTickets Reassign Tickets", "readAgent Read Agent", "customAPIAction Custom API Action"})...),
		shows(oin.UserDocs, docsCards("Mokoro Helpdesk", "1.2.1", "Add Agent", "Reassign Tickets", "Read Agent")),
	)},
	{"a security fix", "Winterberry", "notes.security", and(
		releasedWith("1.6", "security", "Security fix"), text("existing_changes", "Lock Broker also ends the sessions that the broker has open. Flows of customers keep working."),
		exports(flowsFor([]string{"addBroker Add Broker", "handOver Hand Over Accounts", "lockBroker Lock Broker"})...),
		shows(oin.UserDocs, docsTerse("Winterberry", "1.6", "Add Broker", "Hand Over Accounts", "Lock Broker")),
	)},
	{"the product is renamed", "Ember Spend", "update.name-changed", update(and(text("app_name", "Ember SaaS Manager", "existing_changes", "The product has a new name. Scopes and setup are the same for customers."), swapped("app_description", "Ember Spend", "Ember SaaS Manager")))},
	{"a scope for groups", "Quokka Device Care", "update.scopes-added", update(and(scoped("okta.devices.read Finds devices by serial number\nokta.users.read Shows whose device it is\nokta.groups.read Sorts devices by the campus of their owner"), text("existing_changes", "Devices can be sorted by campus, for which we also read groups from Okta.")))},
	{"an earlier version", "Grandmere Theatre Scheduling", "update.version-back", and(
		releasedWith("3.9.0", "added", "Move Clinician has a new input for the date on which the move begins."), text("existing_changes", "Move Clinician has a new input for the date on which the move begins. It can be left empty."),
		exports(flowsFor([]string{"addClinician Add Clinician", "moveClinician Move Clinician", "endPrivileges End Privileges", "listRooms List Rooms", "customAPIAction Custom API Action"})...),
		shows(oin.UserDocs, docsProse("Grandmere Theatre Scheduling", "3.9.0", "Add Clinician", "Move Clinician", "End Privileges", "List Rooms")),
	)},
	{"the service is switched off", "Saffronleaf HR", "update.type-removed", and(update(func(s check.Subject) check.Subject {
		delete(s.Answers, oin.APISupport)
		return text("existing_changes", "We remove the API service, customers use the Workflows cards from now on.")(s)
	}), exports(flowsFor([]string{"startTransfer Start Transfer", "readGrade Read Grade", "customAPIAction Custom API Action"})...))},

	// Icons
	{"a JPG's white ground", "Nordlys Vakt", "icon.plain-ground", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if x > 30 && x < 170 && y > 30 && y < x {
			return coral
		}
		return white
	}))},
	{"the icon of the phone app", "Tamarillo Crew", "icon.rounded-corners", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		nearX, nearY := min(max(x, 46), 153), min(max(y, 46), 153)
		switch {
		case !inDisc(x, y, nearX, nearY, 46):
			return color.NRGBA{}
		case x > 70 && x < 130 && y > 60 && y < 140:
			return white
		}
		return teal
	}))},
	{"a small mark in the middle", "Mokoro Helpdesk", "icon.margin", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if x > 70 && x < 130 && y > 70 && y < 70+(x-70) {
			return coral
		}
		return color.NRGBA{}
	}))},
	{"the white logo of the footer", "Quetzal Expedientes", "icon.contrast-on-light", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if x > 8 && x < 192 && y > 8 && y < x {
			return white
		}
		return color.NRGBA{}
	}))},
	{"a round logo at the size of a square", "Caribou Org Chart", "icon.size-for-shape", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		switch {
		case !inDisc(x, y, 99.5, 99.5, 99.5):
			return color.NRGBA{}
		case x > 60 && x < 140 && y > 80 && y < 120:
			return white
		}
		return teal
	}))},
	{"a row of letters", "Sardinha", "icon.wordmark", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		at := int(x) % 25
		if y > 78 && y < 122 && at > 3 && at < 21 && (at < 8 || y < 86 || y > 114) {
			return coral
		}
		return color.NRGBA{}
	}))},
}
