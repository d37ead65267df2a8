package labelled

import (
	"image/color"
	"math"
	"slices"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// bridgeMore returns a change that adds to the end of a text.
func bridgeMore(k oin.Key, more string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Answers.Set(k, oin.Value{Text: s.Answers.Text(k) + " " + more})
		return s
	}
}

// bridgePage returns a change of a part of what is on a vendor's guide or documentation.
func bridgePage(k oin.Key, of, old, now string) func(check.Subject) check.Subject {
	v := vendorOf(of)
	was := map[oin.Key]string{oin.ConfigGuide: v.guideText, oin.UserDocs: v.docsText, oin.APIDocs: v.referenceText}[k]
	if !strings.Contains(was, old) {
		panic(of + "'s page doesn't have " + old)
	}
	return shows(k, strings.Replace(was, old, now, 1))
}

// bridgeFlows returns a flow for each action of a vendor, except for some methods.
func bridgeFlows(of string, except ...string) []flow {
	return slices.DeleteFunc(flowsFor(vendorOf(of).actions), func(f flow) bool { return slices.Contains(except, f.methods[0]) })
}

// bridgeTest returns a change of the suite that adds a flow.
func bridgeTest(of string, more flow) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject { return exports(append(bridgeFlows(of), more)...)(s) }
}

// bridgeInput returns a flow with a value in the first card.
func bridgeInput(name, description, method, field string, value any) flow {
	return flow{name: name, description: description, methods: []string{method}, input: map[string]any{field: map[string]any{"value": value}}}
}

// bridgeRelease returns a change to another version of a connector, with a suite and
// documentation of the same version.
func bridgeRelease(of, version string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		return and(text("connector_version", version), exports(bridgeFlows(of)...), bridgePage(oin.UserDocs, of, vendorOf(of).version, version),
			facts(func(f *check.Facts) { f.Connectors[0].Version = version }))(s)
	}
}

// bridgeArch fills a frame of 200 pixels with the arch of a bridge on its pillars, which
// fades over a number of pixels.
func bridgeArch(ink, ground color.NRGBA, size, fade float64) func(x, y float64) color.NRGBA {
	return func(x, y float64) color.NRGBA {
		r := math.Abs(x - 100)
		if y < 105 {
			r = math.Hypot(x-100, y-105)
		}
		far := max(r-size, size*0.45-r, y-105-size*0.9)
		if far <= 0 {
			return ink
		}
		if far >= fade {
			return ground
		}
		c := ink
		c.A = uint8(255 * (1 - far/fade))
		return c
	}
}

// bridgeTile fills a frame of 200 pixels with a tile whose corners are round.
func bridgeTile(x, y float64) color.NRGBA {
	if math.Hypot(max(math.Abs(x-99.5)-64, 0), max(math.Abs(y-99.5)-64, 0)) > 36 {
		return clear
	}
	if c := bridgeArch(white, clear, 62, 0)(x, y); c != clear {
		return c
	}
	return color.NRGBA{88, 64, 190, 255}
}

// bridgeMistakes are single mistakes in the submissions of [bridgeVendors].
var bridgeMistakes = slices.Concat(bridgeTextMistakes, bridgePeopleMistakes, bridgeConnectorMistakes, bridgeServiceMistakes)

// bridgeTextMistakes are in what the catalog shows.
var bridgeTextMistakes = []mistake{
	// Names
	{"a cross between the two names", "Hanko Flow", "name.okta", text("app_name", "Hanko Flow x Okta")},
	{"the version as Koreans write it", "Sarangbang Wiki", "name.version", text("app_name", "Sarangbang Wiki Ver.3.0")},
	{"it was tried with the integrator first", "Palmline POS", "name.trial", text("app_name", "Palmline POS (UAT)")},
	{"the kind of software", "Dnipro Dispatch", "name.suffix", text("app_name", "Dnipro Dispatch Workflows Connector")},
	{"the label of the field", "Suyolu Field Permits", "name.placeholder", text("app_name", "Application Name")},
	{"the Spanish spelling of a Portuguese flower", "Girassol Folha", "name.misspelled", text("app_name", "Girasol Folha")},
	{"the slogan on the stand", "Felucca Bot Guard", "name.short", text("app_name", "Felucca Bot Guard - Protect Your Login, Protect Your Customers")},
	{"the domain instead of the name", "Jabuti Logs", "name.address", text("app_name", "jabutilogs.com")},
	{"the Polish form of the company", "Zuraw Access Audit", "name.marks", text("app_name", "Zuraw Access Audit Sp. z o.o.")},

	// Whether it exists
	{"No, as last time", "Lale Contracts", "exists.on-update", text("exists_in_oin", "no")},
	{"a direction instead of a name", "Phin Rooms", "exists.name-plain", text("existing_name", "Please search our company name, it is the first result")},
	{"the file says it", "Haetae Log Insight", "exists.changes", text("existing_changes", "Please refer to the attached file.")},
	{"the functions are better now", "Lale Contracts", "exists.changes", text("existing_changes", "Some functions were improved and some errors were fixed.")},

	// Websites
	{"the shop floor's login", "Tianguis Orders", "website.sign-in", text("app_website", "https://ventas.tianguis.com.mx/login")},
	{"the Android app", "Palmline POS", "website.store", text("app_website", "https://play.google.com/store/apps/details?id=africa.palmline.pos")},
	{"the company profile in Drive", "Felucca Bot Guard", "website.document", text("app_website", "https://drive.google.com/file/d/1Zk4VqTn0mHsPw8rB2yLcX6aUeJdG9fRo/view")},
	{"the privacy policy", "Kadamba Certify", "website.about-product", text("app_website", "https://www.kadambasoft.in/privacy-policy")},
	{"the manual's start", "Jabuti Logs", "website.docs", text("app_website", "https://docs.jabutilogs.com")},

	// Use cases
	{"a phone book as lifecycle", "Tsubame Directory", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"devices as risk signals", "Mvule Device Trust", "usecases.risk", uses("Zero Trust", "Risk Signal Sharing")},
	{"logs as a directory", "Jabuti Logs", "usecases.directory", uses("Centralized Logging", "Directory and HR Sync")},
	{"a connector that logs", "Dnipro Dispatch", "usecases.logging-type", uses("Automation", "Centralized Logging")},
	{"courses as identity verification", "Kitenge Learning", "usecases.description", uses("Automation", "Identity Verification")},

	// Descriptions: what they say
	{"sellers and routes alone", "Tianguis Orders", "description.value", text("app_description", "Tianguis Orders takes orders of small shops for wholesalers in Mexico and Guatemala. The sellers use it on their phones, also without signal, and the warehouse sees the order when it is confirmed. The route of the next day is calculated at night.")},
	{"no time for more", "Adire HR", "description.short", text("app_description", "Adire HR is HR software. It works with Okta.")},
	{"one breath", "Mvule Device Trust", "description.one-sentence", text("app_description", "Mvule Device Trust checks phones and laptops of field officers at insurers and co-operatives in East Africa and matches each device with its record in Okta and with the owner.")},
	{"the translator is on holiday", "Tsubame Directory", "description.placeholder", text("app_description", "Tsubame Directory is an internal telephone book and seating chart for Japanese companies. It synchronizes names and departments from Okta twice a day. (English explanation to be added later)")},
	{"the text didn't fit on the slide", "Lale Contracts", "description.unfinished", text("app_description", "Lale Contracts prepares, signs and archives contracts with a qualified signature for companies in Türkiye and Azerbaijan. Through Okta Workflows you send a confidentiality agreement to a new employee, wait for the signature, and only then give access to")},
	{"the risk register of the same house", "Zuraw Access Audit", "description.names-app", text("app_description", "Bielik Risk Register collects operational risks of banks and insurance companies supervised in Poland. Bielik Risk Register takes the owners of risks from Okta, reminds them each quarter, and prepares the report for the supervisor.")},
	{"the Portuguese text", "Ipe Chamados", "description.language", text("app_description", "Ipe Chamados é uma central de atendimento para universidades e prefeituras, com chamados por e-mail, WhatsApp e web. Com os cartões no Okta Workflows, um chamado é aberto quando o usuário é bloqueado e fechado quando o bloqueio é removido.")},
	{"questions by email", "Kadamba Certify", "description.link", bridgeMore("app_description", "For any queries, write to certify-support@kadambasoft.in.")},
	{"the settings in the text", "Tsubame Directory", "description.instructions", text("app_description", "Tsubame Directory is an internal telephone book for Japanese companies which synchronizes names and departments from Okta. First click Add Integration in the Okta Admin Console, copy the client ID and the client secret, then open Administration > Synchronization > Okta, input the values and click Save.")},
	{"the monthly fee", "Bocian Clinic Rota", "description.price", bridgeMore("app_description", "The cost is 9 EUR per doctor monthly, and the first two months are free of charge.")},
	{"asterisks from the README", "Wharfinger Backup", "description.markup", text("app_description", "**Wharfinger Backup** takes a copy of your Okta org twice a day:\n\n* `groups` and group rules\n* sign-on policies\n\nWhen somebody deletes a group before the long weekend, an admin can **put it back**, members included.")},
	{"capitals for what matters", "Palmline POS", "description.shouting", text("app_description", "Palmline POS runs the tills of supermarkets and pharmacies in Lagos, Accra and Abidjan. NO MORE GHOST CASHIERS IN YOUR STORES!!! When Okta Workflows gets to know that a cashier was hired, moved or dismissed, it opens, moves or locks the till login with our cards.")},
	{"the number one of the country", "Hanmaru Cloud Posture", "description.praise", swapped("app_description", "Hanmaru Cloud Posture inspects", "Hanmaru Cloud Posture is Korea's No.1 security solution with the world's best accuracy. It inspects")},
	{"sign-in is promised as well", "Sarangbang Wiki", "description.protocol", bridgeMore("app_description", "Members log in to the wiki with SAML single sign-on from the Okta dashboard.")},
	{"a coffee cup", "Phin Rooms", "description.marks", swapped("app_description", "Hanoi, Da Nang and Singapore.", "Hanoi, Da Nang and Singapore ☕🏢.")},
	{"goodbye, boring registers", "Ghat Visitor Book", "description.tone", text("app_description", "Say goodbye to the boring old register, folks! With Ghat Visitor Book your reception becomes super cool and your guests will just love it. Hosts are synced from Okta every hour, and Okta Workflows can pre-register a guest. Awesome, isn't it?")},
	{"the history of the house", "Hanmaru Cloud Posture", "description.company", text("app_description", "Hanmaru was established in 1997 in Seoul and has been listed on KOSDAQ since 2004. With 620 employees, branches in Tokyo and Hanoi, and 11 patents, we received the Presidential Citation for information security in 2019. Our product Hanmaru Cloud Posture inspects settings of Okta.")},
	{"what the second quarter brings", "Bocian Clinic Rota", "description.today", bridgeMore("app_description", "In the second quarter of 2027 we will also add cards for swapping duties between hospitals.")},
	{"compared by name", "Ipe Chamados", "description.competitor", bridgeMore("app_description", "In comparison with Zendesk and Freshdesk, it is simpler to configure and does not charge per agent.")},
	{"ask for a demonstration", "Cenote Identidad", "description.call", bridgeMore("app_description", "Request your demo today and discover the difference!")},
	{"the architecture", "Mvule Device Trust", "description.technical", text("app_description", "Mvule Device Trust checks phones and laptops of field officers. It obtains a JWT bearer token from /oauth2/v1/token by the client credentials grant with okta.devices.read, calls GET /api/v1/devices with cursor pagination from a Kubernetes CronJob, and upserts the JSON of Okta into PostgreSQL.")},

	// Descriptions: how they are written
	{"immediately with one m", "Lotus Quay Keys", "description.spelling", swapped("app_description", "deleted from Okta immediately", "deleted from Okta imediately")},
	{"a letter of municipalities", "Suyolu Field Permits", "description.spelling", swapped("app_description", "used by 14 municipalities", "used by 14 municipalites")},
	{"department as it is heard", "Tsubame Directory", "description.spelling", swapped("app_description", "without work by the general affairs department", "without work by the general affairs departement")},
	{"as it is said in Portuguese", "Girassol Folha", "description.grammar", swapped("app_description", "later changes of position and manager are sent to the profile", "permits to the HR sends the changes of position for the profile")},
	{"can able to", "Kadamba Certify", "description.grammar", bridgeMore("app_description", "Managers can able to decides from mobile also, and auditors is getting the report same day.")},
	{"no articles, no plural", "Haetae Log Insight", "description.grammar", text("app_description", "Haetae Log Insight is log management platform which is operate at 900 government agency, hospital and manufacturer in Korea. It collect Okta System Log together with firewall log, so operator can traces one user from sign-in to data access.")},
	{"columns of an email", "Sarangbang Wiki", "description.line-breaks", text("app_description", "Sarangbang Wiki is a knowledge base that game studios\nand publishers in Korea use for design documents. Okta\nWorkflows can invite a member to a space, find the\npages of a member, and transfer them to another member\nat resignation. Documents do not remain without an\nowner.")},

	// Icons
	{"an arch on white paper", "Bocian Clinic Rota", "icon.plain-ground", pictureOf(drawn(200, 200, bridgeArch(teal, white, 94, 0)))},
	{"the tile of the iPhone app", "Tianguis Orders", "icon.rounded-corners", pictureOf(drawn(200, 200, bridgeTile))},
	{"an arch from the favicon", "Lotus Quay Keys", "icon.blurred", pictureOf(drawn(200, 200, bridgeArch(coral, clear, 82, 24)))},
	{"an arch for the dark header", "Kobzar Threat Desk", "icon.contrast-on-light", pictureOf(drawn(200, 200, bridgeArch(color.NRGBA{253, 253, 250, 255}, clear, 96, 0)))},
}

// bridgeConnectorMistakes are in what a connector needs.
var bridgeConnectorMistakes = []mistake{
	{"the newest card isn't in the suite", "Ipe Chamados", "suite.actions", exports(bridgeFlows("Ipe Chamados", "closeTicket")...)},
	{"tests of the previous version", "Bocian Clinic Rota", "suite.version", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported(s.Answers.Text(oin.Connector), "2.3.5", bridgeFlows("Bocian Clinic Rota")...)
		return s
	}},
	{"flows with numbers only", "Ghat Visitor Book", "suite.tests-listed", and(exports(flow{name: "Flow 1", methods: []string{"preRegisterGuest"}}, flow{name: "Flow 2", methods: []string{"reassignGuests"}}, flow{name: "Flow 3", methods: []string{"customAPIAction"}}), swapped("test_instructions", " Kindly refer to the description of each flow for the expected result.", ""))},
	{"a GitHub token of the tester", "Hanko Flow", "suite.secrets", bridgeTest("Hanko Flow", bridgeInput("Submit from repository", "Submits the form that is kept in the repository, expects a number.", "submitApplication", "headers", `{"Authorization":"token `+"gh"+`p_`+`Xk29sLqT7vBnR4mYc8WdZ1fHj6UoPa3EgC5i"}`))},
	{"a password typed in a card", "Dnipro Dispatch", "suite.possible-secrets", bridgeTest("Dnipro Dispatch", bridgeInput("Give shift as chief", "Gives a shift with the rights of the chief, expects the shift.", "giveShift", "password", "Zhytomyr!4821kv"))},
	{"a real signer", "Lale Contracts", "suite.personal-data", bridgeTest("Lale Contracts", bridgeInput("Send to one signer", "Sends the template NDA, expects a contract ID.", "sendContract", "signerEmail", "mehmet.yildirim1987@hotmail.com"))},
	{"the server under the desk", "Phin Rooms", "suite.private-hosts", bridgeTest("Phin Rooms", bridgeInput("Allow by URL", "Gives floor 3 and expects true.", "allowFloor", "url", "http://192.168.1.40:8080/api/floors"))},
	{"documents of last spring", "Bocian Clinic Rota", "docs.version", bridgePage(oin.UserDocs, "Bocian Clinic Rota", "version 2.4.0", "version 2.1.0")},
	{"a card without a topic", "Sarangbang Wiki", "docs.cards", shows(oin.UserDocs, bridgeDocs("Sarangbang Wiki", "3.0.1", "Issue an access key in [My page] > [Keys] with the authority of Wiki owner.", "Invite Member|Email (text, required), Space (text, required)|Member ID (text)", "Find Pages|Member ID (text, required)|Pages (list of objects)"))},
	{"the API is only praised", "Tianguis Orders", "docs.api-reference", shows(oin.APIDocs, "# Tianguis for developers\nGrow together with us. More than 60 partners sell their solutions to wholesalers with Tianguis. Fill in the form, and a partner manager will send you the technical folder in two working days.")},
	{"back to the past", "Lale Contracts", "update.version-back", bridgeRelease("Lale Contracts", "1.3.2")},
	{"the number stayed", "Lale Contracts", "update.version-same", bridgeRelease("Lale Contracts", "1.4.0")},
	{"bugs corrected", "Lale Contracts", "notes.empty", soleNote("fixed", "Some bugs were corrected.")},
	{"a hole that isn't named", "Lale Contracts", "notes.security", soleNote("security", "Security vulnerability was fixed.")},
}
