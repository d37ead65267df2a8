package labelled

// lagoonPeopleMistakes are in the contacts and the test account.
var lagoonPeopleMistakes = []mistake{
	// Support
	{"the co-founder answers", "Coolabah Leave", "support.person", support("bruce.hartigan@coolabahleave.com.au")},
	{"shareholders are helped first", "Harbourline Treasury", "support.other-team", support("investor-relations@harbourline.sg")},
	{"the agency that takes calls", "Tulsi Sales Coach", "support.domain", support("tulsi-support@brightpathservices.co")},
	{"as it is dialed in Nairobi", "Savanna Payslips", "support.phone", support("care@savannapayslips.co.ke 020_389_4471")},
	{"a number for films", "Isthmus Cargo", "support.phone-fictional", support("helpdesk@isthmuscargo.com +1_305_555_0118")},
	{"start at the front page", "Tamarack CRM", "support.home-page", support("https://www.tamarackcrm.ca/")},
	{"come and chat with us", "Loam", "support.invitation", support("https://discord.gg/7Hq2Loamwk")},
	{"book a demo", "Marlowe Controls", "support.not-help", support("https://www.marlowecontrols.co.uk/request-a-demo")},

	// Escalation
	{"the queue for customers", "Kaede Expense", "escalation.queue", text("escalation_contact", "customer-care-center@kaede-expense.jp")},
	{"those who built it", "Mesa Porteña", "escalation.domain", text("escalation_contact", "oncall-team@grupodelsur-software.com")},
	{"the lead developer", "Inkwell & Byrne", "escalation.person", text("escalation_contact", "aoife.gallagher@inkwellbyrne.ie")},
	{"the account managers", "Harbourline Treasury", "escalation.other-team", text("escalation_contact", "sales-apac@harbourline.sg")},
	{"a robot's address", "Nómada Gente", "escalation.no-reply", text("escalation_contact", "noreply-alertas@nomadagente.mx")},

	// Test account: address and username
	{"the staging hotel", "Kumano Stay", "test.production", text("test_url", "https://staging.kumanostay.co.jp/en/login")},
	{"copied in the middle of signing in", "Clochette", "test.static", text("test_url", "https://desk.clochette.paris/oauth2/authorize?client_id=desk&response_type=code&state=x9Kq27Lm&nonce=81jdT4")},
	{"somewhere on the website", "Hoshizora Rooms", "test.sign-in-page", text("test_url", "https://hoshizora-rooms.jp/en/")},
	{"later", "Tamarack CRM", "test.username-placeholder", text("test_username", "will be provided by our QA")},
	{"the administrator and the broker", "Isthmus Cargo", "test.username-one", text("test_username", "isvtest@okta.com / broker1@isthmuscargo.com")},
	{"the officer's own account", "Cumbria Volunteer Register", "test.username-person", text("test_username", "helen.armitage@cumbriacouncils.org.uk")},

	// Test account: instructions
	{"the broker's account", "Isthmus Cargo", "test.password-written", appended("test_instructions", "\nTo see a shipment as the broker does, log in as broker1 with password Canal#Pacifico9.")},
	{"see for yourself", "Savanna Payslips", "test.instructions", text("test_instructions", "The account has all the rights. Karibu, and enjoy!")},
	{"on a page for colleagues", "Veilleur", "test.instructions-elsewhere", text("test_instructions", "Security administrator of \"Société Test\". Open Outputs > Okta, fill in the fields and activate the output. How to send a sample signal is written down in our internal Notion; please ask Camille for an invitation.")},
	{"a code by text message", "Pontal Antifraude", "test.second-factor", appended("test_instructions", " After the password, the console sends a six-digit code by SMS to the phone of our support team.")},
	{"only from the office", "Marlowe Controls", "test.second-factor", appended("test_instructions", "\n\nPlease note that the portal can only be reached through our company VPN.")},
	{"Google, and nothing else", "Yarra Learning", "test.password-works", retyped("test_instructions", "You're a platform administrator; the courses are samples.", "You're a platform administrator; the courses are samples. We've switched passwords off, so use the button Sign in with Google.")},
	{"when you are", "Andes Verifica", "test.ready", text("test_instructions", "Write to us one day before the test and we will create the user for you. Then: Connectors > Okta > Edit, enter the values and save. Verifications > New > \"Sample holder\", write the login of one of your users, and the factors of that user are reset.")},
	{"looking is allowed", "Nordlys Board Room", "test.rights", retyped("test_instructions", "You are company secretary of \"Prøveselskap AS\", which is the role with all rights.", "You are a board member of \"Prøveselskap AS\" with read-only access.")},
	{"the trial", "Coolabah Leave", "test.lasting", appended("test_instructions", " It's our usual 14-day trial, so the account locks itself after that.")},
	{"for the colleagues in Guatemala", "Quetzal Rutas", "test.language", text("test_instructions", "Despachador con permisos de administrador para \"Panadería Demo\". Después de cada flujo, revise por favor Rutas > Conductores. La descripción de cada flujo dice qué hace y qué se debe ver.")},
}
