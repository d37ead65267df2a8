package labelled

import (
	"slices"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// harvestMistakes are single mistakes in the submissions of [harvestVendors].
var harvestMistakes = slices.Concat(harvestTextMistakes, harvestPeopleMistakes, harvestBuildMistakes)

// harvestTextMistakes are in the texts for the catalog.
var harvestTextMistakes = []mistake{
	// Names
	{"where it belongs, in square brackets", "Blåtind Sikt", "name.okta", text("app_name", "Blåtind Sikt [Okta]")},
	{"the version in a whole word", "Souffleur", "name.version", text("app_name", "Souffleur Version 4")},
	{"an aside to the reviewers", "Pannier", "name.trial", text("app_name", "Pannier (internal test, ignore)")},
	{"named after what it is", "Almirah Uniforms", "name.suffix", text("app_name", "Almirah Uniforms Workflows Integration")},
	{"not decided yet", "Genet Fieldwork", "name.placeholder", text("app_name", "App name TBD")},
	{"a c was lost", "Meerschaum Endpoint", "name.misspelled", text("app_name", "Meershaum Endpoint")},
	{"the line below the logo", "Tuvasta", "name.short", text("app_name", "Tuvasta, because a voice on the phone proves nothing")},
	{"what stands in the browser", "Parapet Legal Hold", "name.address", text("app_name", "parapetlegal.com")},
	{"as on the contract", "Oyster Ridge Governance", "name.marks", text("app_name", "Oyster Ridge Governance, Inc.")},

	// Whether it exists
	{"No for what is there already", "Nightjar Paging", "exists.on-update", text("exists_in_oin", "no")},
	{"a guess at the name", "Cloudberry Rooms", "exists.name-plain", text("existing_name", "I believe it's listed as Cloudberry or Cloudberry Oy, please check")},
	{"a habit, and no change", "Attica Evidence", "exists.changes", text("existing_changes", "Regular quarterly update from our side.")},

	// Websites
	{"the page with a return address", "Paprika Timesheets", "website.sign-in", text("app_website", "https://id.paprikatime.hu/auth/login?returnTo=%2Fweek")},
	{"where drivers install it", "Tuk Tuk Dispatch", "website.store", text("app_website", "https://play.google.com/store/apps/details?id=co.tuktukdispatch.driver")},
	{"a page about start-ups", "Mwanga Payroll", "website.profile", text("app_website", "https://www.crunchbase.com/organization/mwanga-payroll")},
	{"where the founder works", "Pannier", "website.code", text("app_website", "https://gitlab.com/pannier-bike/okta-workflows")},
	{"a one-pager in Word", "Waikato Staff Index", "website.document", text("app_website", "https://www.waikatoshared.govt.nz/assets/Uploads/Staff-Index-one-pager.docx")},
	{"what the lawyers wrote", "Gavel & Oak", "website.about-product", text("app_website", "https://gavelandoak.com/legal/terms-of-service")},
	{"the help that customers know", "Sundew Threat Response", "website.docs", text("app_website", "https://help.sundew.com.au/")},

	// Use cases
	{"everything that could apply", "Oyster Ridge Governance", "usecases.room", uses("Identity Governance and Administration (IGA)", "Lifecycle Management", "Automation", "Zero Trust", "Directory and HR Sync")},
	{"the scope got lost", "Blåtind Sikt", "usecases.logging", scoped("okta.users.read Shows department and manager beside an event")},
	{"joiners are read, not made", "Paprika Timesheets", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"unhealthy computers are risky, too", "Meerschaum Endpoint", "usecases.risk", uses("Zero Trust", "Risk Signal Sharing")},
	{"a list of addresses isn't a directory", "Tlaloc Shield", "usecases.directory", uses("Bot or Fraud Detection", "Directory and HR Sync")},
	{"a phone book for phones", "Waikato Staff Index", "usecases.mfa", uses("Directory and HR Sync", "Multifactor Authentication (MFA)")},
	{"a timeline is a log, isn't it", "Nightjar Paging", "usecases.logging-type", uses("Automation", "Centralized Logging")},
	{"who rides which bike", "Pannier", "usecases.description", uses("Automation", "Identity Verification")},

	// Descriptions: what they say
	{"it's available, and that's it", "Gavel & Oak", "description.value", text("app_description", "Gavel & Oak runs catalogs, bidding and settlement for about 300 auction houses. Cataloguers write lots on any device, photographs are cropped by themselves, and consignors follow their sales online. An Okta integration is available.")},
	{"the name, back and forth", "Tuvasta", "description.repeats-name", text("app_description", "Tuvasta for Okta. The Okta integration of Tuvasta.")},
	{"eight words", "Mwanga Payroll", "description.short", text("app_description", "Mwanga Payroll pays people. Users go to Okta.")},
	{"one breath of a civil servant", "Waikato Staff Index", "description.one-sentence", text("app_description", "Waikato Staff Index shows the names, roles and desk numbers of people at nine district and regional councils, which it reads from the Okta orgs of the councils every two hours.")},
	{"Priya is on holiday", "Sundew Threat Response", "description.placeholder", text("app_description", "Sundew Threat Response leads small security teams through an incident. <insert Okta benefit - Priya to confirm the wording with legal>")},
	{"cut by a limit of the old form", "Marrow Trials", "description.unfinished", text("app_description", "Marrow Trials manages the sites, visits and documents of clinical studies. With this connector, Okta Workflows grants an investigator access to a study once training is complete, moves a monitor between sites, and ends all access when the st")},
	{"half a sentence with a period", "Tuk Tuk Dispatch", "description.last-sentence", text("app_description", "Tuk Tuk Dispatch plans the trips of hotel shuttles and airport transfers in Bangkok, Phuket and Chiang Mai. Flows in Okta Workflows register a driver at a depot. If the driver is deactivated in Okta, the trips that were already planned for.")},
	{"the name before the rebranding", "Cinnamon Gardens Backup", "description.names-app", text("app_description", "Spice Vault copies the groups, apps and policies of your Okta org every night to a region of your choice. After an unwanted change, an administrator compares two copies in Spice Vault and restores a single setting or a whole group in a few minutes.")},
	{"the beginning again at the end", "Chasqui Access", "description.twice", text("app_description", "Chasqui Access handles access requests in companies that work with many contractors. A worker asks in Spanish or English, the area manager answers, and Chasqui Access puts the worker into the right Okta group until the contract ends. Chasqui Access handles access requests in companies that work with many contractors.")},
	{"in Hungarian", "Paprika Timesheets", "description.language", text("app_description", "A Paprika Timesheets segítségével a tanácsadók és mérnökök rögzítik a munkaóráikat. Az Okta integráció minden reggel frissíti a munkatársak listáját, így az új kollégák azonnal elkezdhetik a rögzítést, a kilépők időlapjai pedig lezárulnak.")},
	{"a page for trusts", "Fingerpost Keys", "description.link", text("app_description", "Fingerpost Keys lends hardware security keys to hospital trusts, colleges and their visitors. Handing a key over at the desk enrolls it in Okta as a factor of the borrower. Further details: www.fingerpostkeys.co.uk/nhs-trusts")},
	{"what to press", "Meerschaum Endpoint", "description.instructions", text("app_description", "Meerschaum Endpoint measures patch level, firewall and disk encryption of computers, and compares them with the devices that are registered in Okta. After installing, open Settings > Directories > Okta, type in the three values from the Okta Admin Console and press Connect.")},
	{"euros per bike", "Pannier", "description.price", text("app_description", "Pannier lets companies lease bikes to their people without a spreadsheet. A new colleague is invited by Okta Workflows to choose a bike, and the lease of a leaver goes back to the dealer. The connector is included from the Plus plan (€3 per bike and month).")},
	{"the readme", "Parapet Legal Hold", "description.markup", text("app_description", "## What it does\n* Notifies custodians and tracks acknowledgments\n* Preserves data for litigation\n\n## With Okta\nBefore an Okta user is deactivated, Okta Workflows asks __Parapet Legal Hold__ whether the person is under a hold, and flags the departure to the matter team.")},
	{"an attack of exclamation", "Tlaloc Shield", "description.shouting", text("app_description", "Tlaloc Shield recognizes credential stuffing against the customer portals of banks and lotteries!!! WHILE AN ATTACK LASTS, THE ATTACKERS STAY OUTSIDE, because their IP addresses are in a blocklist zone of your Okta org!!!")},
	{"more complete than all others", "Oyster Ridge Governance", "description.praise", text("app_description", "Oyster Ridge Governance is the most powerful and most complete governance solution on the market. It loads users, groups, app assignments, and admin roles from Okta, routes each item to an accountable owner, and revokes rejected group memberships and app assignments in Okta.")},
	{"how journalists log in", "Bellows Newsdesk", "description.protocol", text("app_description", "Bellows Newsdesk is a planning board for newspapers and radio stations. Journalists log in with their Okta account through OpenID Connect, and Okta Workflows lets freelancers onto a desk for the length of a commission.")},
	{"a sign at the first word", "Almirah Uniforms", "description.marks", retyped("app_description", "Almirah Uniforms issues", "Almirah® Uniforms issues")},
	{"written on the way to the premiere", "Souffleur", "description.tone", text("app_description", "Let's face it, nobody goes into theater because they love spreadsheets. Souffleur has got your back! It plans rehearsals, casts and wardrobe, and Okta Workflows pops newbies onto the schedule before you can say break a leg.")},
	{"three friends from Kisumu", "Genet Fieldwork", "description.company", text("app_description", "Genet is a social enterprise that three friends from Kisumu registered in 2016. We employ 41 people, have offices in Nairobi and Goma, and won an innovation prize in 2024. Genet Fieldwork issues field logins through Okta Workflows.")},
	{"next summer", "Lindenhof SaaS Inventory", "description.today", text("app_description", "Lindenhof SaaS Inventory answers which cloud applications a company pays for, and who still opens them. App assignments and recent sign-ins are read from Okta and compared with invoices. From summer 2027 on, owners will be able to answer in Microsoft Teams as well.")},
	{"lighter than two others", "Tilia Learning", "description.competitor", text("app_description", "Tilia Learning is a lighter alternative to Cornerstone and Docebo for manufacturers, with safety courses in fourteen languages. It imports employees and their departments from Okta at night, and Okta Workflows can enroll somebody in a course at any time.")},
	{"speak to a consultant", "Jasmine Court", "description.call", text("app_description", "Jasmine Court manages staff housing for airlines and hospitals in the Gulf. Residents are read from Okta every six hours, and Okta Workflows reserves a room or changes it. Speak to one of our housing consultants and see it in your own compound.")},
	{"from the architecture document", "Blåtind Sikt", "description.technical", text("app_description", "Blåtind Sikt is a Kubernetes operator with a collector in Rust. The collector obtains a bearer token with the client credentials grant, calls GET /api/v1/logs in a loop, follows the rel=next header, and writes the JSON from Okta into a ClickHouse table.")},

	// Descriptions: how they are written
	{"two slips of the keyboard", "Vireo Risk Feed", "description.spelling", text("app_description", "Vireo Risk Feed watches criminal forums and malwere logs for stolen session cookies. When one belongs to an employee of yours, Okta receives a signal about that user, and your own policies decide wether to sign the person out or to ask for another factor.")},
	{"pasted from a letter", "Pampero Permits", "description.line-breaks", text("app_description", "Pampero Permits issues work permits for wind farms\nand substations in Argentina, Chile and Uruguay.\nOkta Workflows registers a technician with the\nright certificates, and withdraws open permits when\na certificate expires or the technician is\nsuspended in Okta.")},
	{"thought in French", "Soleil Sahel", "description.grammar", text("app_description", "Soleil Sahel follow the maintenance of the solar pumps and villages grid in Senegal, Mali and Niger. With Okta Workflows, the technician who is hire see the pumps of his region at the same day, and when he leave, we remove him from all the rounds.")},

	// Release notes
	{"under the hood", "Nightjar Paging", "notes.empty", soleNote("fixed", "Various improvements under the hood")},
	{"a gap of some kind", "Attica Evidence", "notes.security", soleNote("security", "Closed a gap that was found in our yearly penetration test.")},

	// Leftovers
	{"a flow of another shop", "Cloudberry Rooms", "leftovers.other-platform", text("app_description", "Cloudberry Rooms books meeting rooms, labs and saunas at workplaces in the Nordics. A Zap in Zapier can set the home office of a new employee, change it after a move, and cancel future bookings once the employee is deactivated in Okta.")},
	{"a line for Hamish", "Gavel & Oak", "leftovers.text", text("test_instructions", "Sale manager of a house with invented lots. Look in Staff > Desks after running a flow, and compare with the description of the flow. (Hamish, pls check if they need the second house as well, then delete this line)")},

	// Updates
	{"groups are evidence, too", "Attica Evidence", "update.scopes-added", and(scoped(harvestVendor("Attica Evidence").scopes+"\nokta.groups.read Which groups give administrators their rights, for the evidence"), text("existing_changes", "The evidence covers groups of administrators. We no longer request okta.logs.read, because sign-ins aren't part of the evidence any more."))},
	{"the new card has the old number", "Nightjar Paging", "update.version-same", harvestRelease("Nightjar Paging", "3.4.0", "3.3.0")},
}

// harvestRelease submits a connector under another version, with a suite and documentation
// of the same version.
func harvestRelease(of, old, now string) func(check.Subject) check.Subject {
	return and(
		text("connector_version", now),
		exports(flowsFor(harvestVendor(of).actions)...),
		harvestPage(oin.UserDocs, of, old, now),
		facts(func(f *check.Facts) { f.Connectors[0].Version = now }),
	)
}

// harvestPage returns a change of words on the page that a vendor has written for a field.
func harvestPage(k oin.Key, of, old, now string) func(check.Subject) check.Subject {
	v := harvestVendor(of)
	page := map[oin.Key]string{oin.ConfigGuide: v.guideText, oin.UserDocs: v.docsText, oin.APIDocs: v.referenceText}[k]
	if !strings.Contains(page, old) {
		panic("the page of " + of + " doesn't have: " + old)
	}
	return shows(k, strings.ReplaceAll(page, old, now))
}
