package labelled

import (
	"slices"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// dunePeopleMistakes are in contacts.
var dunePeopleMistakes = []mistake{
	{"one of the two founders", "Ohana Crew Pay", "support.person", support("keoni.nakamura@ohanacrewpay.com")},
	{"where the lodge has its mail", "Zambezi Leave", "support.free-mail", support("zambezileave.support@yahoo.com +260_211_376_540")},
	{"a machine that only sends", "Perimeter Nine", "support.no-reply", support("https://support.perimeter-nine.com/ donotreply@perimeter-nine.com")},
	{"bills, not questions", "Érable Factures", "support.other-team", support("accounting@erablefactures.ca +1_418_907_3362")},
	{"as one dials it at home", "Schlüsselbuch", "support.phone", support("service@schluesselbuch.de 0231_586_4902")},
	{"the front door", "Adinkra Skills", "support.home-page", support("hello@adinkraskills.com.gh https://adinkraskills.com.gh/")},
	{"a server of gamers", "Prairie Rewind", "support.invitation", support("support@prairierewind.com https://discord.gg/h7TrQpZ4")},
	{"a form for prospects", "Hanover Street Legal", "support.not-help", support("https://www.hanoverstreetlegal.com/request-a-demo +1_617_830_4467")},

	{"where tickets wait", "Haneul Signage", "escalation.queue", text("escalation_contact", "haneul-customer-inquiries@haneulsignage.kr")},
	{"the head of development", "Azulejo Onboarding", "escalation.person", text("escalation_contact", "rui.tavares@azulejo-rh.pt")},
	{"journalists write there, too", "Saltpan Log Lake", "escalation.other-team", text("escalation_contact", "press-office@saltpan.io")},
	{"the control room never had a mail server", "Polder Asset Register", "escalation.no-mail", and(text("escalation_contact", "wachtdienst@meldkamer.polderassets.nl"), undeliverable("meldkamer.polderassets.nl"))},
	{"the freelancers' list", "Piñata Promo", "escalation.domain", text("escalation_contact", "pinata-equipo@taller-digital-mty.mx")},
}

// duneTestMistakes are in test accounts.
var duneTestMistakes = []mistake{
	{"the mirror for customers' tests", "Hinoki Seating", "test.production", text("test_url", "https://stg.hinoki-seating.jp/en/login")},
	{"a link for one time", "Ember Signal", "test.static", text("test_url", "https://hub.embersignal.co.uk/login/one-time/7Qm2xV9sT4bLc8")},
	{"the prices, with a button somewhere", "Mopane Verify", "test.sign-in-page", text("test_url", "https://mopaneverify.co.bw/pricing")},
	{"comes later", "Kiln Facilities", "test.username-placeholder", text("test_username", "to be provided on request")},
	{"the manager and the cook", "Galley Ops", "test.username-one", text("test_username", "okta-owner@galleyops.com or okta-cook@galleyops.com")},
	{"made in a minute", "Zaatar Lab Orders", "test.username-free-mail", text("test_username", "zaatar.okta.test@gmail.com")},
	{"she'll lend hers", "Tessera Time Access", "test.username-person", text("test_username", "chiara.bellandi@tessera-access.it")},
	{"both logins, in one go", "Innsyn Access Journal", "test.password-written", duneMore(oin.TestInstructions, " To see the head of office's side, log in as leder@innsynjournal.no with the password Fjordvei-1907!.")},
	{"not a word on Okta", "Perimeter Nine", "test.instructions", text("test_instructions", "Any questions? Our product team in Haifa is happy to help, and replies within one business day.")},
	{"in the chat with the partner manager", "Suvarna Licence Desk", "test.instructions-elsewhere", text("test_instructions", "Kindly refer to the steps which we have shared in the Slack channel with your partner team.")},
	{"a code for the office phone", "Schlüsselbuch", "test.second-factor", duneMore(oin.TestInstructions, " When signing in, a TAN is sent by SMS to the mobile phone of our project manager.")},
	{"only from the depot", "Polder Asset Register", "test.second-factor", duneMore(oin.TestInstructions, " The register can be opened only from IP addresses that our network team has released.")},
	{"with the company's own directory", "Haneul Signage", "test.password-works", duneSwap(oin.TestInstructions, "Please use the account as headquarters administrator.", "This is the account of a headquarters administrator. Please press \"Login with Naver Works\", because ID and password can't be used for it.")},
	{"as soon as somebody asks", "Ramah Helpline", "test.ready", duneMore(oin.TestInstructions, " The account is still inactive, please send us an email one day before the test so that we can activate it.")},
	{"a guest's view", "Ceibo Campus", "test.rights", duneSwap(oin.TestInstructions, "You're the registrar of \"Universidad Muestra\"; the account is in English.", "This user is a student of \"Universidad Muestra\" and has no access to Staff > Import; only the registrar has.")},
	{"until the end of the year", "Sundet Crew", "test.lasting", duneMore(oin.TestInstructions, " The account closes by itself on 31 December 2026.")},
	{"in Spanish", "Piñata Promo", "test.language", text("test_instructions", "La cuenta es de directora de cuentas de \"Super Ejemplo\". Después de cada flujo, revise Campañas > Personas. El resultado esperado está en la descripción de cada flujo. No se imprime ningún vale.")},
}

// duneFlows returns a flow for each card of a vendor, except for some.
func duneFlows(of string, except ...string) []flow {
	return slices.DeleteFunc(flowsFor(duneNamed(of).actions), func(f flow) bool { return slices.Contains(except, f.methods[0]) })
}

// duneFlow returns a change of a vendor's suite to one with a flow more.
func duneFlow(of, name, says, method, field, value string) func(check.Subject) check.Subject {
	more := flow{name: name, description: says, methods: []string{method}}
	if field != "" {
		more.input = map[string]any{field: map[string]any{"value": value}}
	}
	return exports(append(duneFlows(of), more)...)
}

// duneBuildMistakes are in suites and scopes.
var duneBuildMistakes = []mistake{
	{"exported a week too early", "Adinkra Skills", "suite.version", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported(s.Answers.Text(oin.Connector), "1.1.0", duneFlows("Adinkra Skills")...)
		return s
	}},
	{"the takeaway is never tried", "Kiln Facilities", "suite.actions", exports(duneFlows("Kiln Facilities", "takeHall")...)},
	{"copied without a new name", "Samarkand Tours Desk", "suite.flows-named", duneFlow("Samarkand Tours Desk", "Test Pass Tours", "Passes tours of an agent who has none and expects zero.", "passTours", "", "")},
	{"as the editor named them", "Érable Factures", "suite.tests-listed", and(text("test_instructions", "The account is controller of \"Boulangerie Exemple\", and the language is set to English. Invoices are samples. Approvers > History records what the flows did."), exports(flow{name: "New Flow", methods: []string{"nameApprover"}}, flow{name: "New Flow 2", methods: []string{"setSubstitute"}}, flow{name: "New Flow 3", methods: []string{"clearApprovals"}}, flow{name: "New Flow 4", methods: []string{"customAPIAction"}}))},
	{"a key of Stripe", "Piñata Promo", "suite.secrets", duneFlow("Piñata Promo", "Charge the budget", "Sets a budget and charges one peso.", "setBudget", "headers", `{"Authorization":"Bearer `+"sk_"+"live_"+`51Nd8QwKp3RtYvZx7LmBc2HgJ9sUeAf4TnWo6Vi0DqXb"}`)},
	{"the password for the branch", "Cascadia Park Permits", "suite.possible-secrets", duneFlow("Cascadia Park Permits", "Sign in first", "Signs in and assigns a ranger.", "assignRanger", "password", "Ponderosa!Ridge-86")},
	{"a real deckhand", "Sundet Crew", "suite.personal-data", duneFlow("Sundet Crew", "Sign on again", "Signs on somebody who is on board and expects an error.", "signOn", "email", "mads.holm.kristoffersen@"+"hotmail.com")},
	{"the machine under the desk", "Hanover Street Legal", "suite.private-hosts", duneFlow("Hanover Street Legal", "Read by address", "Reads a matter by its address and expects its title.", "readMatter", "url", "http://192.168.14.60:9000/v5/matters/118")},

	{"read, although manage is there", "Mopane Verify", "scopes.redundant", scoped("okta.users.manage Resets the factors of a colleague who has passed the check\nokta.users.read Finds the colleague by login")},
	{"because of Okta", "Ohana Crew Pay", "scopes.reason", scoped("okta.users.manage Okta requires this scope")},
	{"the same words for both", "Azulejo Onboarding", "scopes.same-reason", scoped("okta.users.manage For onboarding and offboarding of employees\nokta.groups.manage For onboarding and offboarding of employees")},
	{"more than a map needs", "Hinoki Seating", "scopes.write", scoped("okta.users.read Names and photographs on the map\nokta.groups.manage Sections to which people belong")},
	{"copies that can't be put back", "Prairie Rewind", "scopes.read", scoped("okta.groups.read Copies groups with their members\nokta.networkZones.read Copies zones")},
	{"if desired", "Schlüsselbuch", "scopes.optional", scoped("okta.users.read Staff numbers, departments and email addresses\nokta.groups.read Not mandatory: only if keys shall be assigned to teams")},
	{"colors of the sign-in page", "Saltpan Log Lake", "scopes.unrelated", scoped("okta.logs.read Polls security events for the lake\nokta.brands.read")},
	{"their own server for tokens", "Tessera Time Access", "api.custom-server", duneMore(oin.TestInstructions, " If the field Token URL is empty, insert https://{yourOktaDomain}/oauth2/default/v1/token.")},
	{"a token of the old kind", "Prairie Rewind", "api.token", duneSwap(oin.TestInstructions, "Orgs > Connect > Okta, paste the values, then Save a copy.", "In Okta, create an API token (Security > API > Tokens) as a super admin. Orgs > Connect > Okta, paste the token, then Save a copy.")},
}
