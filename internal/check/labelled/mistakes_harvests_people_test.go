package labelled

// harvestPeopleMistakes are in contacts and in the test account.
var harvestPeopleMistakes = []mistake{
	// Support
	{"whoever answers today", "Chasqui Access", "support.person", support("rosa.quispe@chasquiacceso.pe +51_1_642_9075")},
	{"the sender of the newsletter", "Gavel & Oak", "support.no-reply", support("donotreply@gavelandoak.com https://gavelandoak.com/help")},
	{"the people for journalists", "Tilia Learning", "support.other-team", support("press@tilia.lv")},
	{"the host helps, too", "Sundew Threat Response", "support.domain", support("support@hobartcloudservices.com.au")},
	{"a number for Massachusetts", "Marrow Trials", "support.phone", support("support@marrowtrials.com (617)_381-4420")},
	{"zeros until the contract is signed", "Parapet Legal Hold", "support.phone-fictional", support("support@parapetlegal.com +1_312_000_0000")},
	{"a link to the front door", "Souffleur", "support.home-page", support("hilfe@souffleur.at https://souffleur.at/")},
	{"the server where riders chat", "Pannier", "support.invitation", support("hello@pannier.bike https://discord.gg/pannierbikes")},
	{"a demo instead of an answer", "Oyster Ridge Governance", "support.not-help", support("support@oysterridge.com https://www.oysterridge.com/request-a-demo")},

	// Escalation
	{"one mailbox for everything", "Bellows Newsdesk", "escalation.same-as-support", text("escalation_contact", "desk-help@bellowsnewsdesk.co.uk")},
	{"where clients ask about sizes", "Almirah Uniforms", "escalation.queue", text("escalation_contact", "client-queries@almirah.in")},
	{"the operators of the servers", "Tuk Tuk Dispatch", "escalation.domain", text("escalation_contact", "noc@siamrackhosting.com")},
	{"Gwen knows everything", "Fingerpost Keys", "escalation.person", text("escalation_contact", "gwen.prosser@fingerpostkeys.co.uk")},
	{"lawyers in an emergency", "Jasmine Court", "escalation.other-team", text("escalation_contact", "legal-department@jasminecourt.ae")},
	{"a mailbox for machines", "Genet Fieldwork", "escalation.no-reply", text("escalation_contact", "alerts-do-not-reply@genet.or.ke")},

	// Test account: where and who
	{"acceptance tests, second round", "Oyster Ridge Governance", "test.production", text("test_url", "https://uat2.oysterridge.com/login")},
	{"as the host calls it", "Pannier", "test.own-domain", text("test_url", "https://pannier-web.onrender.com/login")},
	{"copied in the middle of a sign-in", "Lindenhof SaaS Inventory", "test.static", text("test_url", "https://portal.lindenhof-inventory.ch/oauth2/authorize?client_id=web&response_type=code&state=9fK2mXq7LbT4&nonce=c81e728d9d4c&redirect_uri=https%3A%2F%2Fportal.lindenhof-inventory.ch%2Fcallback")},
	{"somewhere on the front page", "Bellows Newsdesk", "test.sign-in-page", text("test_url", "https://www.bellowsnewsdesk.co.uk/")},
	{"later", "Marrow Trials", "test.username-placeholder", text("test_username", "will be shared later")},
	{"two for the price of one", "Jasmine Court", "test.username-one", text("test_username", "isvtest@okta.com (housing manager) or isvtest+resident@okta.com (resident)")},
	{"a theater that was made up", "Souffleur", "test.username-domain", text("test_username", "okta-test@stadttheater-musterstadt.org")},
	{"the tester lends his account", "Cinnamon Gardens Backup", "test.username-person", text("test_username", "dilshan.perera@cinnamongardens.lk")},

	// Test account: instructions
	{"a second user with all that is needed", "Tlaloc Shield", "test.password-written", text("test_instructions", "Account: owner of a sample lottery. Please enter the Okta values in Responses > Okta and save. Lab > Simulate attack writes three addresses to the zone, and Lab > End attack removes them. To see it with an analyst's rights, sign in as analista@tlaloc.mx with Lluvia#Fuerte26.")},
	{"it explains itself", "Waikato Staff Index", "test.instructions", text("test_instructions", "All pretty self-explanatory. Happy testing!")},
	{"a card on a board", "Mwanga Payroll", "test.instructions-elsewhere", text("test_instructions", "The account belongs to an HR officer with all rights. Where to enter the Okta values and how to make a hire is on our Trello board. Ask Neema on Slack to add you to it.")},
	{"the phone on the windowsill", "Vireo Risk Feed", "test.second-factor", text("test_instructions", "Role: Admin. After the password you are asked for six digits that go by SMS to the phone in our office. Where to connect: Destinations > Okta. What triggers a call: Findings > Add sample finding, with the login of a user in your org.")},
	{"a button for staff", "Lindenhof SaaS Inventory", "test.password-works", text("test_instructions", "Please sign in with the button \"Lindenhof staff\" (our ADFS), since local passwords are disabled for this company. Data > Connections > Okta takes domain, client ID and client secret. Data > Update now reads your org. The outcome stands in Applications.")},
	{"on Monday, if legal agrees", "Chasqui Access", "test.ready", text("test_instructions", "We create the user as soon as our legal department has agreed, probably on Monday. It will be area manager and administrator. Administration > Okta: domain, client ID, client secret. Then approve a request for a group of your org with an end in ten minutes.")},
	{"a consultant sees only hours", "Paprika Timesheets", "test.rights", text("test_instructions", "This account is a normal consultant without owner rights, so the page Organization > People source is not displayed for it. Owners type in the three values there and click on Read people.")},
	{"swept every Friday", "Almirah Uniforms", "test.lasting", text("test_instructions", "The login has Storekeeper plus Admin rights for one sample hotel. Every Friday night sample hotels and their logins are deleted, so kindly finish before. Slips can be viewed in Slips > Today; expected output is in the description of the flow.")},
	{"from the Spanish handbook", "Pampero Permits", "test.language", text("test_instructions", "El usuario es responsable de seguridad de un parque eólico de ejemplo. Después de ejecutar cada flujo, abra Permisos > Actividad para ver los resultados. La descripción de cada flujo indica qué debe aparecer.")},

	// API service
	{"a token from the org", "Sundew Threat Response", "api.token", text("test_instructions", "Team lead account, no second factor. In your Okta org, create a token under Security > API > Tokens, paste it into Setup > Okta, and press Connect. Then Incidents > Practice incident, type the login of a spare user of your org, and approve both steps.")},
	{"the server called default", "Blåtind Sikt", "api.custom-server", text("test_instructions", "You sign in as administrator of the sample municipality, in English. Sources > New source > Okta has fields for client ID and secret, and one for the token URL, which is https://yourorg.okta.com/oauth2/default/v1/token. Saving starts the first fetch at once.")},
}
