package labelled

import "oinmanager/internal/oin"

// orbitPeopleMistakes are in contacts and in what reviewers need.
var orbitPeopleMistakes = []mistake{
	// Support
	{"the founder answers himself", "Loomstate", "support.person", support("nikhil.varma@loomstate.io https://loomstate.io/help")},
	{"an address from the early days", "Rota Clara", "support.free-mail", support("rotaclara.suporte@hotmail.com +55_41_3270_8816")},
	{"the address that sends the reports", "Trimsail", "support.no-reply", support("donotreply@trimsail.fr +33_2_57_64_90_12")},
	{"accounts", "Dhow Travel", "support.other-team", support("accounts.receivable@dhowtravel.ae +971_4_568_2237")},
	{"the agency's help desk", "Beacon Grants Office", "support.domain", support("helpdesk@bluefernstudio.com https://beacongrants.org/helpdesk")},
	{"as it is dialed in Leeds", "Halcyon Ward", "support.phone", support("servicedesk@halcyonward.co.uk 0113_824_6190 https://www.halcyonward.co.uk/help")},
	{"the front page", "Chalkline", "support.home-page", support("hello@chalkline.training https://chalkline.training/")},
	{"the server for fans", "Skerry", "support.invitation", support("skerry@skerry.fo https://discord.gg/p7KxRw2Ze")},
	{"a date with sales", "Castellan Signals", "support.not-help", support("customersupport@castellan-security.com https://www.castellan-security.com/request-a-demo")},

	// Escalation
	{"the queue, with the product before it", "Wagtail Fleet", "escalation.queue", text("escalation_contact", "wagtail-customer-helpdesk@wagtailfleet.in")},
	{"the developers' list at Google", "Fjellkey", "escalation.free-mail", text("escalation_contact", "fjellkey.devs@gmail.com")},
	{"the parent's network center", "Tamarind Device Watch", "escalation.domain", text("escalation_contact", "noc-oncall@orchardroadholdings.com")},
	{"the head of engineering", "Grotte", "escalation.person", text("escalation_contact", "antoine.lefebvre@grotte.chat")},
	{"the people who write the news", "Sundowner MDM", "escalation.other-team", text("escalation_contact", "media-relations@sundowner.com.au")},
	{"the robot's address", "Vellum & Quill", "escalation.no-reply", text("escalation_contact", "no-reply-alerts@vellumquill.ca")},

	// Test account: fields
	{"where testers usually go", "Chalkline", "test.production", text("test_url", "https://uat.chalkline.training/login")},
	{"the org of the developer", "Pukeko Payroll", "test.not-okta", text("test_url", "https://trial-7730418.okta.com/")},
	{"before the domain was bought", "Meeplehof", "test.own-domain", text("test_url", "https://meeplehof-buchen.azurewebsites.net/login")},
	{"a link out of the welcome mail", "Loomstate", "test.static", text("test_url", "https://app.loomstate.io/invitations/accept?invitation_token=n4Vd82LxQmT0")},
	{"open an account first", "Quillback Restore", "test.sign-in-page", text("test_url", "https://restore.quillback.dev/signup")},
	{"comes later", "Baltic Berth", "test.username-placeholder", text("test_username", "will follow")},
	{"one for each role", "Cordillera People", "test.username-one", text("test_username", "hr.test@cordillerapeople.cl / employee.test@cordillerapeople.cl")},
	{"the intern made it", "Rota Clara", "test.username-free-mail", text("test_username", "rotaclara.teste.okta@gmail.com")},
	{"the product owner's account", "Sampan Verify", "test.username-person", text("test_username", "winnie.cheung@sampanverify.hk")},

	// Test account: instructions
	{"a second account in plain sight", "Vellum & Quill", "test.password-written", orbitMore(oin.TestInstructions, "To sign as the recipient, log in as signer@vellumquill.ca with the password Maple-Letter-77.")},
	{"friendly, but nothing more", "Accra Ledger Audit", "test.instructions", text("test_instructions", "Our platform is very intuitive, so you will find your way around. We wish you a pleasant review.")},
	{"a video call first", "Tamarind Device Watch", "test.ready", text("test_instructions", "Login gives you the Fleet Admin role, but Okta has to be unlocked by us. Please schedule 30 minutes with our onboarding team, they will switch on the source together with you. Then go to Inventory > Sources > Okta, key in the credentials and click Match.")},
	{"in the partner's wiki", "Copperline", "test.instructions-elsewhere", text("test_instructions", "Please follow the OIN test plan in our Confluence space (IDENT > Partner validation > Okta). Role: Tenant Admin.")},
	{"a phone in Tallinn", "Baltic Berth", "test.second-factor", orbitMore(oin.TestInstructions, "After the password a PIN arrives by SMS on the harbour office's phone.")},
	{"only from listed addresses", "Marula Access", "test.second-factor", orbitMore(oin.TestInstructions, "The system only accepts connections from IP addresses on our whitelist.")},
	{"Google only", "Chalkline", "test.password-works", orbitMore(oin.TestInstructions, "On the sign-in page press Continue with Google; we don't have local passwords.")},
	{"a viewer", "Fjellkey", "test.rights", orbitSwap(oin.TestInstructions, "Depot manager for \"Demo Alpin\"; texts are in English.", "Counter assistant for \"Demo Alpin\"; texts are in English. Depot > Settings is hidden from assistants.")},
	{"until the end of the week", "Halcyon Ward", "test.lasting", orbitMore(oin.TestInstructions, "The login stops working on Friday at 17:00.")},
	{"in Portuguese", "Rota Clara", "test.language", text("test_instructions", "A conta é de um supervisor com todas as permissões na empresa Viação Exemplo. A chave de acesso da API fica em Empresa > API. Depois de cada fluxo, a escala Garagem 2 mostra a alteração feita.")},

	// API service
	{"a token with all rights", "Stadsregister", "api.token", orbitSwap(oin.TestInstructions, "enter the three values and press Test", "enter the URL of your org and an API token (Okta Admin Console: Security > API > Tokens > Create token) and press Test")},
	{"a server of one's own", "Trimsail", "api.custom-server", orbitMore(oin.TestInstructions, "As token endpoint we use https://your-org.okta.com/oauth2/default/v1/token.")},
	{"a key pair", "Tamarind Device Watch", "api.private-key", orbitSwap(oin.TestInstructions, "key in the credentials and click Match", "upload the private key (PEM) that belongs to the public key you registered on the Okta app, and click Match")},
}
