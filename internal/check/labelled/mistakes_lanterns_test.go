package labelled

import (
	"image/color"
	"math"
	"slices"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// lanternPage returns a change of words on a page of a vendor, as it is written out.
func lanternPage(k oin.Key, of, old, now string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		v := vendorOf(of)
		was := map[oin.Key]string{oin.ConfigGuide: v.guideText, oin.UserDocs: v.docsText, oin.APIDocs: v.referenceText}[k]
		if !strings.Contains(was, old) {
			panic(of + " doesn't have on the page: " + old)
		}
		return shows(k, strings.ReplaceAll(was, old, now))(s)
	}
}

// lanternGuideWith returns a change of a vendor's guide by something at its end.
func lanternGuideWith(of, more string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		return shows(oin.ConfigGuide, vendorOf(of).guideText+"\n"+more)(s)
	}
}

// lanternCards returns a change of the suite to flows for a vendor's cards, except for some.
func lanternCards(of string, except ...string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		actions := slices.DeleteFunc(slices.Clone(vendorOf(of).actions), func(a string) bool {
			method, _, _ := strings.Cut(a, " ")
			return slices.Contains(except, method)
		})
		return exports(flowsFor(actions)...)(s)
	}
}

// lanternRelease submits another version of a connector, with suite and documents of it.
func lanternRelease(of, now string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		return and(text("connector_version", now), lanternCards(of), lanternPage(oin.UserDocs, of, vendorOf(of).version, now),
			facts(func(f *check.Facts) { f.Connectors[0].Version = now }))(s)
	}
}

// lanternShield fills a frame of 200 pixels with a shield: straight at the top, and
// pointed at the bottom. It fades over a number of pixels.
func lanternShield(ink, ground color.NRGBA, size, fade float64) func(x, y float64) color.NRGBA {
	return func(x, y float64) color.NRGBA {
		x, y = math.Abs(x-100), y-100
		half := size * 0.8
		if y > 0 {
			half *= 1 - (y/size)*(y/size)
		}
		in := min(half-x, size-math.Abs(y)) / max(fade, 0.5)
		part := min(max(in, 0), 1)
		if ground.A == 0 {
			return color.NRGBA{ink.R, ink.G, ink.B, uint8(part * float64(ink.A))}
		}
		mix := func(a, b uint8) uint8 { return uint8(part*float64(a) + (1-part)*float64(b)) }
		return color.NRGBA{mix(ink.R, ground.R), mix(ink.G, ground.G), mix(ink.B, ground.B), 255}
	}
}

// lanternTile is the icon of a phone's app: a tile with round corners and a lamp in it.
func lanternTile(x, y float64) color.NRGBA {
	dx, dy := max(math.Abs(x-99.5)-60, 0), max(math.Abs(y-99.5)-60, 0)
	switch {
	case dx*dx+dy*dy > 40*40:
		return clear
	case inDisc(x, y, 100, 85, 34) || math.Abs(x-100) < 16 && y > 110 && y < 150:
		return white
	}
	return teal
}

// lanternLetters writes six letters in a row, made of two posts and a bar each.
func lanternLetters(x, y float64) color.NRGBA {
	at := math.Mod(x-4, 32)
	if x < 4 || x > 196 || y < 84 || y > 116 || at > 24 {
		return clear
	}
	if at < 6 || at > 18 || math.Abs(y-100) < 4 {
		return coral
	}
	return clear
}

// lanternMistakes are single mistakes in the submissions of [lanternVendors].
var lanternMistakes = []mistake{
	// Names
	{"an edition for Okta", "Cairn Runbooks", "name.okta", text("app_name", "Cairn Runbooks Okta Edition")},
	{"the release of the year", "Harrier Device Manager", "name.version", text("app_name", "Harrier Device Manager 2026.2")},
	{"draft before the name", "Oxer Status Pages", "name.trial", text("app_name", "DRAFT Oxer Status Pages")},
	{"integration after the name", "Trestle Service Desk", "name.suffix", text("app_name", "Trestle Service Desk Integration")},
	{"letters swapped", "Meerkat Phish Desk", "name.misspelled", text("app_name", "Meerkat Phihs Desk")},
	{"a benefit after a bar", "Vigilis Posture", "name.short", text("app_name", "Vigilis Posture | Fix SaaS Misconfigurations in Minutes")},
	{"the host as name", "Cinderbank Log Lake", "name.address", text("app_name", "cinderbank.io")},
	{"a registered trademark", "Halberd Session Broker", "name.marks", text("app_name", "Halberd® Session Broker")},

	// Whether it exists
	{"published by the same org before", "Alpenblick Ident", "exists.in-catalog", catalog(check.CatalogName{Name: "Alpenblick Ident", Own: true, Alike: 1})},
	{"the name is taken", "Lipa Awareness", "name.other-org", catalog(check.CatalogName{Name: "Lipa Awareness", Alike: 1})},
	{"nearly another product's name", "Pagerbell", "name.similar", catalog(check.CatalogName{Name: "Pagerbelt", Alike: 0.7})},
	{"the existing name is a link", "Stovepipe Network Access", "exists.name-plain", text("existing_name", "https://www.okta.com/integrations/stovepipe-network-access/")},
	{"the existing name is the company's", "Ironwood CMDB", "exists.name-known", and(text("existing_name", "Ironwood Technologies"), facts(func(f *check.Facts) {
		f.ExistingOf, f.Existing = oin.NameKey("Ironwood Technologies"), []check.CatalogName{{Name: "Ironwood CMDB", Own: true, Alike: 0.4}}
	}))},
	{"the changes are in a ticket", "Stovepipe Network Access", "exists.changes", text("existing_changes", "See Jira NET-4471")},
	{"an update answers No", "Torfhaus Secrets", "exists.on-update", update(text("exists_in_oin", oin.No, "connector_version", "2.3.0"))},

	// Websites
	{"the console as website", "Thistlewood ITDR", "website.sign-in", text("app_website", "https://console.thistlewood.co.uk/login")},
	{"a listing in the AWS Marketplace", "Sandhill Machine Identities", "website.store", text("app_website", "https://aws.amazon.com/marketplace/pp/prodview-k4m7rtz2xqv6e")},
	{"reviews on G2", "Coppermint Licenses", "website.profile", text("app_website", "https://www.g2.com/products/coppermint-licenses/reviews")},
	{"a white paper as PDF", "Redcedar Endpoint Trust", "website.document", text("app_website", "https://redcedar.ca/wp-content/uploads/2026/03/endpoint-trust-whitepaper.pdf")},
	{"terms of service as website", "Postgate Access Reviews", "website.about-product", text("app_website", "https://postgate.com/legal/terms-of-service")},
	{"the help center as website", "Bluestem Compliance", "website.docs", text("app_website", "https://help.bluestem.co/")},
	{"the home page is a login form", "Gritstone Bot Control", "website.is-no-sign-in", shows(oin.AppWebsite, "# Log in to Gritstone\nEmail\nPassword\nRemember me\nForgot password?\nLog in")},

	// Use cases
	{"logs without the log's scope", "Fennmark Insider Risk", "usecases.logging", scoped("okta.users.read Puts events on the timeline of the right person")},
	{"lifecycle for an auditor", "Bluestem Compliance", "usecases.lifecycle", uses("Identity Governance and Administration (IGA)", "Lifecycle Management")},
	{"risk signals from a reader of devices", "Redcedar Endpoint Trust", "usecases.risk", uses("Zero Trust", "Risk Signal Sharing")},
	{"fraud detection by an archive", "Cinderbank Log Lake", "usecases.fraud", uses("Centralized Logging", "Bot or Fraud Detection")},
	{"HR sync by a collector of logs", "Beffroi SOC", "usecases.directory", uses("Centralized Logging", "Directory and HR Sync")},
	{"a service desk for logs", "Trestle Service Desk", "usecases.logging-type", uses("Automation", "Centralized Logging")},
	{"bots in a vault", "Torfhaus Secrets", "usecases.description", uses("Automation", "Bot or Fraud Detection")},

	// Descriptions
	{"patches, and no Okta", "Brightwater Patching", "description.value", text("app_description", "Brightwater Patching installs updates of operating systems and applications on Windows, macOS and Linux. Rollouts are staged by ring, and a dashboard shows which computers are still vulnerable.")},
	{"just that there's an integration", "Postgate Access Reviews", "description.value", text("app_description", "Postgate Access Reviews runs user access reviews for companies that have to comply with SOX. Managers decide by email, and auditors download a finished review as one signed file. Integrates with Okta.")},
	{"the name, for Okta Workflows", "Oxer Status Pages", "description.repeats-name", text("app_description", "Oxer Status Pages connector for Okta Workflows.")},
	{"five words", "Kvist Config Backup", "description.short", text("app_description", "Backs up your Okta org.")},
	{"one sentence on pages", "Pagerbell", "description.one-sentence", text("app_description", "Pagerbell lets Okta Workflows page the team on duty, read who is on duty, and acknowledge a page.")},
	{"a benefit to be added", "Vigilis Posture", "description.placeholder", appended("app_description", " <insert customer benefit here>")},
	{"cut off at the limit of a form", "Brightwater Patching", "description.unfinished", retyped("app_description", "or notify the user before access is restricted.", "or notify the user bef")},
	{"a list that ends with and", "Cairn Runbooks", "description.unfinished", retyped("app_description", "wait for an approval, and read the outcome. That way, offboarding includes the systems that Okta doesn't manage.", "wait for an approval, and")},
	{"the wrong half was deleted", "Rookery Case Desk", "description.last-sentence", retyped("app_description", "close a case after a user has been suspended.", "close a case after a.")},
	{"the sister product's text", "Harrier Device Manager", "description.names-app", text("app_description", "Sparrowhawk Kiosk locks shop tablets to a single app. Using Okta Workflows, IT teams can lock a tablet, wipe it, or hand it over to a new employee on the day its user is deactivated in Okta.")},
	{"the second half twice", "Sandhill Machine Identities", "description.twice", appended("app_description", " For Okta, it lists each of them with its owner and age, and starts a governance review when the owner leaves the company.")},
	{"in Spanish", "Meerkat Phish Desk", "description.language", text("app_description", "Meerkat Phish Desk clasifica los correos sospechosos que reportan los empleados. Con Okta Workflows se puede leer el veredicto de un reporte, ver quién hizo clic y cerrar el reporte después de cambiar las contraseñas en Okta.")},
	{"in French", "Beffroi SOC", "description.language", text("app_description", "Beffroi SOC est un service de détection pour les mairies, les hôpitaux et les régies d'eau. Ses collecteurs récupèrent les événements du System Log d'Okta, et nos analystes vous appellent, même la nuit, quand un compte administrateur se comporte anormalement.")},
	{"a link to the docs", "Sandhill Machine Identities", "description.link", appended("app_description", " Full documentation at docs.sandhill.dev/providers/okta.")},
	{"a mailbox for questions", "Bluestem Compliance", "description.link", appended("app_description", " Questions? security@bluestem.co")},
	{"how to get the key", "Torfhaus Secrets", "description.instructions", appended("app_description", " To set it up, open Administration > API, create a key, then paste it into a new connection in the Workflows console.")},
	{"the clicks in Okta", "Coppermint Licenses", "description.instructions", appended("app_description", " First click Install & Authorize in Okta, copy the client secret, and enter it under Settings > Data sources > Okta.")},
	{"free for small teams", "Cairn Runbooks", "description.price", appended("app_description", " It's free for teams of up to five people, then $9 per user a month.")},
	{"a list in Markdown", "Vitrine DLP", "description.markup", appended("app_description", "\n\n### Features\n* **Watch** a person\n* **Stop** sharing\n* **Lift** restrictions")},
	{"entities of a web page", "Halberd Session Broker", "description.markup", retyped("app_description", "servers, databases and network equipment", "servers,&nbsp;databases &amp; network equipment")},
	{"rows of exclamation marks", "Pagerbell", "description.shouting", retyped("app_description", "if the first doesn't pick up.", "if the first doesn't pick up!!! Never miss an alert again!!!")},
	{"shouted value", "Gritstone Bot Control", "description.shouting", retyped("app_description", "protects the accounts of airlines and ticket shops against bots that try stolen passwords", "PROTECTS THE ACCOUNTS OF AIRLINES AND TICKET SHOPS against bots that try stolen passwords")},
	{"unrivaled and industry-leading", "Cinderbank Log Lake", "description.praise", retyped("app_description", "searches them in seconds", "searches them with unrivaled, industry-leading speed")},
	{"the number one", "Brightwater Patching", "description.praise", retyped("app_description", "Brightwater Patching installs", "The #1 choice of IT professionals, Brightwater Patching installs")},
	{"SAML for technicians", "Trestle Service Desk", "description.protocol", appended("app_description", " Technicians and requesters log in with SAML SSO through Okta.")},
	{"accounts by SCIM", "Vigilis Posture", "description.protocol", appended("app_description", " Accounts in Vigilis Posture are provisioned through SCIM.")},
	{"registered marks of others", "Harrier Device Manager", "description.marks", retyped("app_description", "phones and tablets of field staff", "iPhone® and Android™ devices of field staff")},
	{"a bell", "Pagerbell", "description.marks", appended("app_description", " 🔔")},
	{"like a message to a friend", "Coppermint Licenses", "description.tone", text("app_description", "So you're paying for a ton of seats nobody touches, right? Yep, been there. Coppermint Licenses grabs assignments and last sign-ins from Okta, nags folks about apps they forgot, and yanks the seat if they don't care. Boom, budget saved.")},
	{"investors and offices", "Sandhill Machine Identities", "description.company", appended("app_description", " We are a team of former red teamers, backed by Tier One Ventures, with offices in Austin and Lisbon.")},
	{"a beta", "Meerkat Phish Desk", "description.today", appended("app_description", " Automatic deletion of similar emails is currently in beta and will be released shortly.")},
	{"the roadmap", "Ironwood CMDB", "description.today", appended("app_description", " Support for Okta groups as service owners is on our roadmap for Q2.")},
	{"what the release fixes", "Stovepipe Network Access", "description.today", appended("app_description", " Version 2.4 fixes the timeout of Quarantine Devices.")},
	{"instead of PagerDuty", "Pagerbell", "description.competitor", appended("app_description", " Teams that switch from PagerDuty report fewer missed pages.")},
	{"unlike ServiceNow", "Ironwood CMDB", "description.competitor", appended("app_description", " Unlike ServiceNow, it's running within a day.")},
	{"book a demo", "Vitrine DLP", "description.call", appended("app_description", " Book a demo with one of our specialists.")},
	{"try it out", "Bluestem Compliance", "description.call", appended("app_description", " Get started today and be ready for your next audit!")},
	{"the architecture", "Fennmark Insider Risk", "description.technical", retyped("app_description", "are ingested from the Okta System Log and put on a timeline", "are pulled by a Go microservice with cursor pagination on /api/v1/logs, pushed to Kafka as protobuf, and put on a timeline")},
	{"typed too fast", "Thistlewood ITDR", "description.spelling", retyped("app_description", "repeated push requests", "repeatd push reqeusts")},
	{"accidental and maintenance", "Kvist Config Backup", "description.spelling", retyped("app_description", "Nothing has to be recreated by hand.", "Nothing has to be recreated by hand after maintainance, and accidential deletions can be undone.")},
	{"a letter missing", "Lockwell Key Desk", "description.spelling", retyped("app_description", "which authenticators are active", "which authenicators are active")},
	{"copied from a data sheet", "Redcedar Endpoint Trust", "description.line-breaks", text("app_description", "Redcedar Endpoint Trust checks disk encryption, firewall\nand operating system version of laptops in hospitals and\nclinics. It reads devices and device assurance policies\nfrom Okta and shows which laptops would fail them. Security\nteams can introduce zero trust rules without locking out a\nnight shift.")},
	{"can starts", "Cairn Runbooks", "description.grammar", retyped("app_description", "Okta Workflows can start a runbook, wait for an approval, and read the outcome", "Okta Workflows can starts a runbook, waits for a approval and reading the outcome")},
	{"a verb is missing", "Trestle Service Desk", "description.grammar", retyped("app_description", "when an account is locked, look up its status, and resolve it after the account has been unlocked", "when account locked, look up it's status and resolving it after account was unlock")},
	{"no articles, wrong endings", "Lipa Awareness", "description.grammar", retyped("app_description", "trains employees to recognise phishing, in eleven languages", "is training the employees for recognise of phishing, it exist in eleven language")},

	// Contacts
	{"support is the founder", "Oxer Status Pages", "support.person", support("pieter.vandamme@oxer.be")},
	{"support is at Proton", "Meerkat Phish Desk", "support.free-mail", support("meerkatdesk.soporte@protonmail.com")},
	{"support is a robot", "Brightwater Patching", "support.no-reply", support("donotreply@brightwater.io")},
	{"support is marketing", "Gritstone Bot Control", "support.other-team", support("marketing@gritstone.io")},
	{"support is at the reseller", "Harrier Device Manager", "support.domain", support("support@munstertelecom.ie")},
	{"support's domain has a typo", "Trestle Service Desk", "support.no-mail", and(support("help@trestldesk.ca"), undeliverable("trestldesk.ca"))},
	{"one, two, three, four", "Pagerbell", "support.phone-fictional", support("support@pagerbell.com +1_555_123_4567")},
	{"the website again", "Cairn Runbooks", "support.home-page", support("support@cairnrunbooks.com https://cairnrunbooks.com")},
	{"a Discord server", "Sandhill Machine Identities", "support.invitation", support("support@sandhill.dev https://discord.gg/q7XvTz2Rk")},
	{"the queue for tickets", "Stovepipe Network Access", "escalation.queue", text("escalation_contact", "customer-tickets@stovepipe.net")},
	{"the development shop", "Lipa Awareness", "escalation.domain", text("escalation_contact", "dyzur@kodownia-wroclaw.pl")},
	{"the head of engineering", "Vigilis Posture", "escalation.person", text("escalation_contact", "joost.dekker@vigilis.nl")},
	{"accounts payable", "Halberd Session Broker", "escalation.other-team", text("escalation_contact", "accounts-payable@halberd-systems.de")},

	// Test accounts
	{"the system before production", "Vitrine DLP", "test.production", text("test_url", "https://preprod.vitrine-dlp.fr/login")},
	{"copied in the middle of a sign-in", "Vigilis Posture", "test.static", text("test_url", "https://login.vigilis.nl/oauth2/authorize?client_id=webapp&response_type=code&state=Zk3v9QpLw2&nonce=7TqB1mXs")},
	{"a form to register", "Coppermint Licenses", "test.sign-in-page", text("test_url", "https://app.coppermint.com/register")},
	{"the username comes later", "Thistlewood ITDR", "test.username-placeholder", text("test_username", "will send separately")},
	{"a developer's own account", "Sorrel People", "test.username-person", text("test_username", "dave.milner@sorrelpeople.co.uk")},
	{"the password beside the role", "Brightwater Patching", "test.password-in-text", and(appended("test_instructions", " Login is isvtest@okta.com / Patch-Tuesday-88."), passwordIn(oin.TestInstructions))},
	{"an API key for the connection", "Meerkat Phish Desk", "test.password-written", retyped("test_instructions", "To get an API key, go to Company > Integrations > Keys.", "API key for the connection: mk_prod_"+"9fQ2xL7vTzB4nRw8KsYd")},
	{"click around", "Bluestem Compliance", "test.instructions", text("test_instructions", "Should be self-explanatory, just click around and ping us if something breaks.")},
	{"a page of the wiki", "Cinderbank Log Lake", "test.instructions-elsewhere", text("test_instructions", "Workspace admin. The test steps are on our internal Confluence, page \"OIN review runbook\".")},
	{"the founder's authenticator", "Coppermint Licenses", "test.second-factor", appended("test_instructions", " 2FA is mandatory, the code is in the authenticator app on Greg's phone.")},
	{"addresses have to be allowed", "Stovepipe Network Access", "test.second-factor", appended("test_instructions", " The controller is only open to allowlisted IP addresses.")},
	{"only with Google", "Cairn Runbooks", "test.password-works", appended("test_instructions", " Password login is disabled, so click Continue with Google and use your work account.")},
	{"to be switched on by email", "Lipa Awareness", "test.ready", appended("test_instructions", " The account is blocked at the moment. Write to us one day before the tests and we unblock it.")},
	{"a viewer", "Vitrine DLP", "test.rights", retyped("test_instructions", "The account has the role Policy Administrator, in English.", "The account has the role Viewer, in English, so it can't create keys or change people.")},
	{"until mid-December", "Gritstone Bot Control", "test.lasting", appended("test_instructions", " Heads up: the account is deleted automatically on December 15.")},
	{"in German", "Torfhaus Secrets", "test.language", text("test_instructions", "Der Benutzer ist Administrator des Tresors. Unter Tresore > Protokoll stehen die Aktionen der Flows. Den API-Schlüssel bitte unter Verwaltung > API anlegen. Die erwarteten Ergebnisse stehen in den Beschreibungen der Flows.")},
	{"the login page is an advertisement", "Oxer Status Pages", "test.page-signs-in", shows(oin.TestURL, "# Status pages that people trust\nSee how teams keep customers informed during an outage.\nOur customers\nFeatures\nPlans\nRead the story of a hosting company")},

	// Icons
	{"a shield on white", "Halberd Session Broker", "icon.plain-ground", pictureOf(drawn(200, 200, lanternShield(teal, white, 92, 0)))},
	{"an app's tile", "Pagerbell", "icon.rounded-corners", pictureOf(drawn(200, 200, lanternTile))},
	{"a shield that was enlarged", "Thistlewood ITDR", "icon.blurred", pictureOf(drawn(200, 200, lanternShield(coral, clear, 98, 24)))},
	{"a tiny shield", "Lockwell Key Desk", "icon.margin", pictureOf(drawn(200, 200, lanternShield(teal, clear, 36, 0)))},
	{"a shield in ivory", "Gritstone Bot Control", "icon.contrast-on-light", pictureOf(drawn(200, 200, lanternShield(color.NRGBA{250, 248, 240, 255}, clear, 95, 0)))},
	{"a shield in midnight blue", "Vigilis Posture", "icon.contrast-on-dark", pictureOf(drawn(200, 200, lanternShield(color.NRGBA{8, 10, 24, 255}, clear, 95, 0)))},
	{"the name in letters", "Sorrel People", "icon.wordmark", pictureOf(drawn(200, 200, lanternLetters))},

	// Scopes
	{"reasons that say nothing", "Bluestem Compliance", "scopes.reason", scoped("okta.users.read We need it\nokta.groups.read We need this too\nokta.apps.read Same")},
	{"one reason for all restores", "Kvist Config Backup", "scopes.same-reason", scoped("okta.groups.manage Restores settings\nokta.policies.manage Restores settings\nokta.networkZones.manage Restores settings")},
	{"an inventory that may delete apps", "Sandhill Machine Identities", "scopes.write", scoped("okta.apps.manage Lists OAuth apps\nokta.apiTokens.read Lists API tokens with their owners and age\nokta.serviceAccounts.read Lists service accounts\nokta.users.read Notices when an owner leaves")},
	{"unassigning with a right to read", "Coppermint Licenses", "scopes.read", scoped("okta.apps.read Lists apps and who has them\nokta.users.read Finds the employee behind a seat\nokta.logs.read Finds the last sign-in to each app")},
	{"nice to have", "Vigilis Posture", "scopes.optional", scoped("okta.policies.read Compares sign-on and password policies with the baseline\nokta.networkZones.read Finds zones that let in too much\nokta.roles.read Not strictly required, customers can leave it out")},
	{"email servers for laptops", "Redcedar Endpoint Trust", "scopes.unrelated", scoped("okta.devices.read Matches laptops to the devices in Okta\nokta.deviceAssurance.read Reads the policies that laptops are compared with\nokta.users.read Shows who uses a laptop\nokta.emailServers.read")},
	{"an SSWS token", "Beffroi SOC", "api.token", retyped("test_instructions", "asks for the domain, the client ID and the client secret.", "asks for the domain and for an SSWS API token of a read-only administrator in Okta.")},
	{"a public key to upload", "Cinderbank Log Lake", "api.private-key", retyped("test_instructions", "paste the domain, client ID and client secret, then Start polling.", "download our public key (JWK), add it to the service app in Okta, paste the domain and client ID, then Start polling. We sign with private_key_jwt.")},

	// Links, guides and documents
	{"a click on an ad", "Bluestem Compliance", "links.tracking", text("app_website", "https://bluestem.co/?utm_source=google&utm_medium=cpc&gclid=EAIaIQobChMI8vq2")},
	{"the editor of GitHub", "Brightwater Patching", "links.editor", text("user_docs", "https://github.com/brightwater-io/docs/edit/main/okta-workflows.md")},
	{"a tiny link", "Lockwell Key Desk", "links.short", text("config_guide", "https://tinyurl.com/lockwell-okta")},
	{"the engineers' wiki", "Thistlewood ITDR", "links.workspace", text("config_guide", "https://thistlewood.atlassian.net/wiki/spaces/ENG/pages/88231944/Okta+setup")},
	{"Okta's own help as guide", "Beffroi SOC", "links.okta", text("config_guide", "https://help.okta.com/en-us/content/topics/apps/apps-api-service-integrations.htm")},
	{"a signed download", "Postgate Access Reviews", "links.secret", text("config_guide", "https://postgate-docs.s3.amazonaws.com/okta.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA"+"Q7ZT4MVX2LKWRB5N%2F20261120%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Expires=604800&X-Amz-Signature=5d1c0be8f3a947e2")},
	{"the guide asks for a password", "Vigilis Posture", "pages.open-to-all", responds(oin.ConfigGuide, check.LinkSignIn, "redirects to a sign-in page")},
	{"the guide is in Dutch", "Vigilis Posture", "pages.language", shows(oin.ConfigGuide, "# Vigilis Posture koppelen met Okta\n## Wat heb je nodig\nEen beheerder van Okta en een beheerder van Vigilis Posture.\n## Stappen in Okta\n1. Open in de beheerconsole het menu Applications en kies API Service Integrations.\n2. Klik op Add Integration en zoek naar Vigilis Posture.\n3. Controleer de rechten en klik op Install & Authorize.\n4. Kopieer het client secret, want dit wordt maar één keer getoond.\n## Stappen in Vigilis Posture\n1. Ga naar Applications > Connect > Okta.\n2. Vul het Okta domain, de client ID en het client secret in en sla de gegevens op.\n## Problemen\nNeem contact op met onze helpdesk als de koppeling niet werkt.")},
	{"the guide names another product", "Fennmark Insider Risk", "guide.about-app", lanternPage(oin.ConfigGuide, "Fennmark Insider Risk", "Fennmark Insider Risk", "Marsk Mail Archive")},
	{"the guide has no steps", "Gritstone Bot Control", "guide.steps", shows(oin.ConfigGuide, "# Gritstone Bot Control and Okta\nGritstone Bot Control has an API service integration for Okta. An admin authorizes it under Applications in the Okta Admin Console and enters the Okta domain, the client ID and the client secret under Outputs > Okta. From then on, signals are sent to Okta.\n## Why it's useful\nPolicies in Okta can react to attacks by bots.")},
	{"braces of a template", "Coppermint Licenses", "guide.no-template", lanternPage(oin.ConfigGuide, "Coppermint Licenses", "In Coppermint Licenses, head to", "In {{product_name}}, head to")},
	{"nothing but a film", "Tavola HR", "guide.video", shows(oin.ConfigGuide, "# Tavola HR and Okta\nWatch our video to learn how to connect Okta to Tavola HR.\nPlay video\n6:42\nShare\nSubscribe to our channel")},
	{"an app that admins make", "Redcedar Endpoint Trust", "guide.own-app", shows(oin.ConfigGuide, "# Connect Okta to Redcedar Endpoint Trust\n## Requirements\nSuper admin in Okta, admin in Redcedar Endpoint Trust.\n## Steps\n1. In the Okta Admin Console, go to Applications > Applications and click Create App Integration.\n2. Choose API Services, click Next, and name the app Redcedar.\n3. On the Okta API Scopes tab, grant okta.devices.read, okta.deviceAssurance.read and okta.users.read.\n4. Copy the Okta domain, the client ID and the client secret.\n5. In Redcedar Endpoint Trust, open Identity > Okta, paste the three values and click Save.\n## Troubleshooting\nIf the status stays yellow, check the scopes.")},
	{"a token as a fallback", "Sandhill Machine Identities", "guide.api-token", lanternGuideWith("Sandhill Machine Identities", "## Legacy orgs\nCreate an API token under Security > API > Tokens in the Okta Admin Console and paste it into the API token field.")},
	{"secrets by email", "Beffroi SOC", "guide.credentials-sent", lanternPage(oin.ConfigGuide, "Beffroi SOC", "6. Enter your Okta domain, the client ID and the client secret, and click Save.", "6. Enter your Okta domain, and send the client ID and the client secret by email to assistance@beffroi-soc.fr. We enter them for you.")},
	{"the version before last", "Trestle Service Desk", "docs.version", lanternPage(oin.UserDocs, "Trestle Service Desk", "2.0.4", "1.8.0")},
	{"a card was forgotten", "Vitrine DLP", "docs.cards", shows(oin.UserDocs, docsCards("Vitrine DLP", "1.6.1", "Watch Person", "Lift Restrictions"))},
	{"one guide for log and cards", "Rookery Case Desk", "links.guide-per-type", text("config_guide", "https://docs.rookery.uk/okta/workflows")},
	{"a note to oneself", "Ironwood CMDB", "leftovers.text", appended("existing_changes", " TODO check with legal before submitting")},
	{"Acme in the steps", "Sorrel People", "leftovers.acme", retyped("test_instructions", "HR manager of the sample home \"Fernbank House\".", "HR manager in Acme.")},

	// Suites and updates
	{"flows of another connector", "Lipa Awareness", "suite.uses-connector", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported("lipareports_3b61c0de8f7742a59e10d4c26fa9b873", "1.0.6", flowsFor(vendorOf("Lipa Awareness").actions)...)
		return s
	}},
	{"flows with Slack only", "Pagerbell", "suite.own-connector", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported("slack", "2.3.5", flow{name: "Tell the channel", description: "Posts a message and compares its ID.", methods: []string{"postMessage"}})
		return s
	}},
	{"exported before the last version", "Torfhaus Secrets", "suite.version", func(s check.Subject) check.Subject {
		return exportedAt("2.1.4", flowsFor(vendorOf("Torfhaus Secrets").actions)...)(s)
	}},
	{"wiping is never tested", "Harrier Device Manager", "suite.actions", lanternCards("Harrier Device Manager", "wipeDevice")},
	{"a bot token of Slack", "Brightwater Patching", "suite.secrets", quarrySuite("Brightwater Patching", "notifyUser", "token", "xoxb-"+"482019375562-6610284473920-"+"Wq7ZtK2mPx9LvR4sBnY8cHdJ")},
	{"a live key of Stripe", "Stovepipe Network Access", "suite.secrets", quarrySuite("Stovepipe Network Access", "moveUser", "note", "sk_live_"+"51Nq8ZxKv3LpT7wRmB2yHcJ9dGsF4aUe")},
	{"a key in a header", "Meerkat Phish Desk", "suite.possible-secrets", quarrySuite("Meerkat Phish Desk", "customAPIAction", "headers", `{"X-Api-Key":"`+"c41f9be07a2d4586b3e1f70d92ac65d8"+`"}`)},
	{"a colleague's private address", "Rookery Case Desk", "suite.personal-data", quarrySuite("Rookery Case Desk", "addNote", "author", "gemma.whitlock84@"+"hotmail.co.uk")},
	{"a host of the office network", "Vitrine DLP", "suite.private-hosts", quarrySuite("Vitrine DLP", "customAPIAction", "url", "https://dlp-core01.vitrine.local:9443/people")},
	{"the note is stuff", "Cairn Runbooks", "notes.empty", and(releasedWith("2.5.1", "changed", "Misc. stability improvements"), text("existing_changes", "Read Outcome also returns the name of the approver. Flows don't have to be changed."))},
	{"the note is that something was patched", "Torfhaus Secrets", "notes.security", and(releasedWith("2.2.1", "security", "Patched a vulnerability."), text("existing_changes", "Share Vault no longer returns the names of vaults that the key can't see. Flows stay the same."))},
	{"back to last year's connector", "Stovepipe Network Access", "update.version-back", lanternRelease("Stovepipe Network Access", "2.2.7")},
	{"a new card, and the old version", "Stovepipe Network Access", "update.version-same", lanternRelease("Stovepipe Network Access", "2.3.1")},
	{"roles for the CMDB", "Ironwood CMDB", "update.scopes-added", and(scoped("okta.users.read Names, managers and status of owners\nokta.groups.read Departments that share responsibility\nokta.devices.read Laptops and the people who use them"), text("existing_changes", "Laptops are now imported from Okta, too. The description names cloud resources, and support has a phone number."))},
	{"the log was dropped", "Rookery Case Desk", "update.type-removed", renewed("The description is shorter, and support has a new phone number.", and(text("api_support", "", "app_description", "Rookery Case Desk is where security teams document incidents, from the first alert to the report for the regulator. With the connector, Okta Workflows can open a case, add a note, or close a case after a user has been suspended."), uses("Automation"), support("support@rookery.uk +44_117_318_6610")))},
	{"a text change that doesn't say so", "Ironwood CMDB", "update.catalog-only", text("existing_changes", "We mention cloud resources now, and customers can call us.")},
}
