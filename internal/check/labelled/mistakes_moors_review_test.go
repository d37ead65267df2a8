package labelled

import (
	"image/color"
	"math"

	"oinmanager/internal/check"
	"oinmanager/internal/flopack"
)

// moorPeopleMistakes are in contacts and release notes.
var moorPeopleMistakes = []mistake{
	{"polished under the hood", "Granite Bay Claims", "notes.empty", noticed("changed", "Under-the-hood optimizations for a smoother experience.")},
	{"something about security", "Tui Licence Finder", "notes.security", noticed("security", "Security has been improved.")},

	{"the head of support herself", "Kurýr Dispatch", "support.person", support("tereza.novotna@kuryrdispatch.cz +420_770_193_642")},
	{"the reseller answers", "Falaj Assets", "support.domain", support("falaj@gulftechpartners.com +971_2_644_8107")},
	{"as one dials inside Pakistan", "Chenab Campus", "support.phone", support("itsupport@chenabcampus.edu.pk 041_920_1174")},
	{"the front page in place of help", "Elaia Trace", "support.home-page", support("support@elaiatrace.gr https://elaiatrace.gr/")},
	{"a group in Telegram", "Rinjani Bot Filter", "support.invitation", support("bantuan@rinjanifilter.id https://t.me/+Xq8vR2mKf0Y1ZmU1")},
	{"the form of the salespeople", "Tzofe Signals", "support.not-help", support("support@tzofe.co.il https://tzofe.co.il/request-a-demo")},
	{"nobody reads it", "Batik Belajar", "support.no-reply", support("tidak-dibalas-noreply@batikbelajar.co.id +62_24_7691_3308")},

	{"the queue in the ticket system", "Granite Bay Claims", "escalation.queue", text("escalation_contact", "claims-helpdesk-tickets@granitebayclaims.com")},
	{"the firm that wrote the software", "Baobab Dispensary", "escalation.domain", text("escalation_contact", "oncall@dakar-softworks.sn")},
	{"the CTO, who answers at once", "Tzofe Signals", "escalation.person", text("escalation_contact", "yael.mizrahi@tzofe.co.il")},
	{"the bookkeepers", "Vltava Mzdy", "escalation.other-team", text("escalation_contact", "vltava-accounting@vltavamzdy.cz")},
}

// moorReviewMistakes are in the test account.
var moorReviewMistakes = []mistake{
	{"the acceptance system", "Straits Attest", "test.production", text("test_url", "https://uat.straitsattest.com.sg/login")},
	{"where the cloud put it", "Karakoram Helpline", "test.own-domain", text("test_url", "https://karakoram-desk.azurewebsites.net/login")},
	{"a link for one time", "Bayani Tokens", "test.static", text("test_url", "https://my.bayanitokens.ph/invitations/accept/9f3b1c7ae05d48e2")},
	{"to open an account", "Gaucho Flota", "test.sign-in-page", text("test_url", "https://flota.gauchoflota.com.ar/signup")},
	{"still to be created", "Lantian Visitor Desk", "test.username-placeholder", text("test_username", "(will create after submission)")},
	{"an admin and a normal user", "Vltava Mzdy", "test.username-one", text("test_username", "okta-admin@vltavamzdy.cz or okta-user@vltavamzdy.cz")},
	{"a customer's mailbox", "Elaia Trace", "test.username-domain", text("test_username", "okta@cretan-oil-union.gr")},
	{"the trainer's login", "Batik Belajar", "test.username-person", text("test_username", "dewi.lestari@batikbelajar.co.id")},
	{"everything is clear", "Steinadler Protokoll", "test.instructions", text("test_instructions", "The usage of the portal is self-explanatory. We wish you a pleasant review.")},
	{"the guide was attached to an email", "Meltemi Crew", "test.instructions-elsewhere", text("test_instructions", "For the testing procedure see the PDF that our Mr Kostas has emailed to your colleague on Friday.")},
	{"a text message to Haifa", "Tzofe Signals", "test.second-factor", text("test_instructions", "Account admin. After the password a code is texted to our office phone. Outputs → Okta → paste the 3 values → Connect. Then Findings → \"Demo cookie\" → Assign to (type a login from your org) → Send. The user's risk is HIGH a few seconds later.")},
	{"the national identity", "Marsa Verify", "test.password-works", text("test_instructions", "The password is not used any more, kindly sign in with your UAE Pass. The role is Enterprise Admin. Go to Settings > Identity Platform > Okta and provide the domain, the client ID and the client secret. For triggering, choose Checks > Create > Sample passport, put the login of your Okta user, and press Approve.")},
	{"ring before you test", "Laurentide MDR", "test.ready", text("test_instructions", "You're a client administrator, but the account is locked by default; send us an email one business day ahead and we'll unlock it. Add your org under Environment > Okta. Open the case \"Training 1\", enter a login of your org and click Confirm takeover.")},
	{"a viewer can't harm", "Pampa Respaldo", "test.rights", text("test_instructions", "You enter as viewer, so you cannot save the three values in Orgs > New; only an owner can. Copy now makes a copy (one minute), and Copies > first line > Put back restores a deleted group.")},
	{"gone at New Year", "Rinjani Bot Filter", "test.lasting", text("test_instructions", "This user is the owner of the demo shop, and English has been chosen. The account is valid until 31 December 2026 only. Please open Actions > Okta zone and fill the form. Click \"Simulate\": three addresses are written to the zone. Click \"Calm down\": they are removed.")},
	{"explained in Spanish", "Gaucho Flota", "test.language", text("test_instructions", "Dueño de la flota \"Estancia Demo\". En Camiones > Movimientos se ve lo que hicieron los flujos. El resultado esperado de cada prueba está en la descripción del flujo correspondiente.")},
	{"a leftover between two colleagues", "Yushan Device Trust", "leftovers.text", text("test_instructions", "Role: Plant Security Officer (sample plant, 12 laptops). Please set up the connection in System > Identity > Okta. Press [Sync] to read devices from Okta. Unclaimed laptops are listed in Findings. [TODO Mei-Ling: add screenshot of the Sync button]")},
	{"the address from the template", "Bayani Tokens", "leftovers.example-domain", text("escalation_contact", "token-escalations@example.org")},
}

// moorServiceMistakes are in scopes and in how an API service signs in.
var moorServiceMistakes = []mistake{
	{"nothing beside the scope", "Marsa Verify", "scopes.manage-reason", scoped("okta.users.manage")},
	{"because it is required", "Vltava Mzdy", "scopes.reason", scoped("okta.users.manage Required for the integration to function properly")},
	{"one sentence for two scopes", "Meltemi Crew", "scopes.same-reason", scoped("okta.users.manage Needed when seafarers board or sign off\nokta.groups.manage Needed when seafarers board or sign off")},
	{"to change what is only read", "Yushan Device Trust", "scopes.write", scoped("okta.devices.manage Compares registered devices with those in the plant\nokta.users.read Shows the owner of a device")},
	{"to put back with a reading scope", "Pampa Respaldo", "scopes.read", scoped("okta.groups.read Puts back groups that were deleted or changed\nokta.policies.read Puts back policies and their rules as they were in a copy")},
	{"if the customer wishes", "Chenab Campus", "scopes.optional", scoped("okta.users.read Imports names, faculties and designations of lecturers\nokta.groups.read Not mandatory, only if a college wants to import by group")},
	{"brands for a duty roster", "Föhrwald Dienstplan", "scopes.unrelated", scoped("okta.users.read Takes over names, wards and qualifications of nursing staff\nokta.groups.read Recognizes to which ward a person belongs\nokta.emailDomains.read")},
	{"governance without a word", "Straits Attest", "scopes.other-api", scoped("okta.users.read Names in the evidence\nokta.apps.read Assignments that control owners sign off\nokta.roles.read Shows who holds which admin role\nokta.governance.entitlements.read")},
	{"everything that can be read", "Toonie Expenses", "scopes.many", scoped("okta.users.read Employees, their managers and cost centres\nokta.groups.read\nokta.apps.read\nokta.logs.read\nokta.policies.read\nokta.devices.read\nokta.roles.read\nokta.idps.read\nokta.schemas.read\nokta.userTypes.read\nokta.authenticators.read\nokta.networkZones.read\nokta.sessions.read\nokta.brands.read\nokta.domains.read\nokta.trustedOrigins.read\nokta.eventHooks.read\nokta.inlineHooks.read\nokta.features.read\nokta.realms.read\nokta.orgs.read")},

	{"the default server", "Laurentide MDR", "api.custom-server", text("test_instructions", "You're a client administrator; pick English on the first screen. Add your org under Environment > Okta, with https://yourdomain.okta.com/oauth2/default/v1/token as token endpoint, the client ID and the client secret. Events arrive in the Timeline after about a minute. Open the case \"Training 1\", enter a login of your org and click Confirm takeover.")},
	{"a token of a super admin", "Tui Licence Finder", "api.token", text("test_instructions", "Owner of a workspace with sample invoices. Workspace > Okta: paste an SSWS token that you generated as super admin in Security > API, save. \"Look again\" rereads your org. No emails go out, drafts only.")},
}

// moorSuiteMistakes are in connectors and flow test suites.
var moorSuiteMistakes = []mistake{
	{"the newest card came too late", "Batik Belajar", "suite.actions", exports(flowsFor([]string{"enrollWorker Enroll Worker", "withdrawWorker Withdraw Worker", "customAPIAction Custom API Action"})...)},
	{"no flow for one's own calls", "Kopi Roster", "suite.custom-api-action", and(exports(flowsFor([]string{"addBarista Add Barista", "freeShifts Free Shifts"})...), facts(func(f *check.Facts) { f.Connectors = nil }))},
	{"flows without a word", "Lantian Visitor Desk", "suite.tests-listed", and(text("test_instructions", "Reception administrator. Please confirm the results in Hosts > List."), exports(flow{name: "New Flow", methods: []string{"registerHost"}}, flow{name: "New Flow 2", methods: []string{"moveVisits"}}, flow{name: "New Flow 3", methods: []string{"customAPIAction"}}))},
	{"a suite of the version before", "Gaucho Flota", "suite.version", moorSuite(func(c *flopack.Connector) { c.Version = "1.4.2" })},
	{"a token of GitHub in a header", "Toonie Expenses", "suite.secrets", moorInput("Toonie Expenses", "customAPIAction", "headers", `{"Authorization":"token `+"gh"+`p_`+`R7mXc2VtQ9zLk4WbN8yHs1JfD5gPa3UeT6oK"}`)},
	{"a real cleaner", "Edelweiss Housekeeping", "suite.personal-data", moorInput("Edelweiss Housekeeping", "startSeason", "email", "lukas.ammann1988@bluewin.ch")},
	{"a server in the cellar", "Grünzeug", "suite.private-hosts", moorInput("Grünzeug", "customAPIAction", "url", "http://192.168.178.24:8080/api/districts")},
}

// moorIconMistakes are in icons.
var moorIconMistakes = []mistake{
	{"a leaf on paper", "Grünzeug", "icon.plain-ground", pictureOf(drawn(200, 200, moorLeaf(color.NRGBA{52, 140, 60, 255}, white, 94)))},
	{"a leaf that is too small", "Batik Belajar", "icon.margin", pictureOf(drawn(200, 200, moorLeaf(color.NRGBA{168, 84, 32, 255}, clear, 40)))},
	{"black ink", "Kanton Access Ledger", "icon.contrast-on-dark", pictureOf(drawn(200, 200, moorLeaf(black, clear, 96)))},
	{"the icon of the phone app", "Kopi Roster", "icon.rounded-corners", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		dx, dy := math.Max(0, math.Abs(x-99.5)-59.5), math.Max(0, math.Abs(y-99.5)-59.5)
		if dx*dx+dy*dy > 40*40 {
			return clear
		}
		return moorLeaf(white, color.NRGBA{120, 72, 40, 255}, 60)(x, y)
	}))},
	{"a banner", "Falaj Assets", "icon.not-square", pictureOf(drawn(244, 156, func(x, y float64) color.NRGBA {
		if inDisc(x, y, 78, 78, 70) || inDisc(x, y, 168, 78, 70) {
			return teal
		}
		return clear
	}))},
}

// moorLeaf draws a leaf of a size in an ink on a ground.
func moorLeaf(ink, ground color.NRGBA, size float64) func(x, y float64) color.NRGBA {
	return func(x, y float64) color.NRGBA {
		if inDisc(x, y, 100-size/2, 100, size*1.1) && inDisc(x, y, 100+size/2, 100, size*1.1) && math.Abs(x-100) > 3 {
			return ink
		}
		return ground
	}
}
