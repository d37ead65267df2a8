package labelled

import (
	"slices"

	"oinmanager/internal/oin"
)

// lagoonMistakes are single mistakes in the submissions of [lagoonVendors].
var lagoonMistakes = slices.Concat(lagoonTextMistakes, lagoonPeopleMistakes, lagoonBuildMistakes)

// lagoonTextMistakes are in the names, the website, the use cases, and the description.
var lagoonTextMistakes = []mistake{
	// Names
	{"a partnership as on a slide", "Harbourline Treasury", "name.okta", text("app_name", "Harbourline Treasury x Okta")},
	{"the edition of the CRM", "Tamarack CRM", "name.version", text("app_name", "Tamarack CRM (v2.4)")},
	{"made to try the form", "Nómada Gente", "name.trial", text("app_name", "Nómada Gente (test copy)")},
	{"a connector by name", "Kaede Expense", "name.suffix", text("app_name", "Kaede Expense Connector")},
	{"the founder hasn't decided", "Papelito", "name.placeholder", text("app_name", "TBD")},
	{"typed in a hurry", "Tulsi Sales Coach", "name.misspelled", text("app_name", "Tulsi Slaes Coach")},
	{"the agency's line", "Veilleur", "name.short", text("app_name", "Veilleur, the night watchman of your expense cards")},
	{"copied from the browser", "Baobab Stock", "name.address", text("app_name", "www.baobabstock.sn")},
	{"as in the contract", "Marlowe Controls", "name.marks", text("app_name", "Marlowe Controls Limited")},

	// Does it exist?
	{"No, in the second round of its life", "Mesa Porteña", "exists.on-update", text("exists_in_oin", oin.No)},
	{"see above", "Rimu Shifts", "exists.name-plain", text("existing_name", "Same as above, it hasn't changed")},
	{"everything is a bit nicer", "Rimu Shifts", "exists.changes", text("existing_changes", "Just a refresh, a few tweaks here and there.")},

	// Website
	{"where the crews sign in", "Galah Bookings", "website.sign-in", text("app_website", "https://crew.galah.travel/login")},
	{"the app for phones", "Coolabah Leave", "website.store", text("app_website", "https://play.google.com/store/apps/details?id=au.com.coolabahleave")},
	{"the site isn't built, but there are photos", "Papelito", "website.profile", text("app_website", "https://www.instagram.com/papelito.app/")},
	{"the engineer's idea of a website", "Loam", "website.code", text("app_website", "https://gitlab.com/loam-wiki/okta-workflows")},
	{"the slides for investors", "Quetzal Rutas", "website.document", text("app_website", "https://quetzalrutas.gt/files/Quetzal-Rutas-2026.pptx")},
	{"they're hiring", "Harbourline Treasury", "website.about-product", text("app_website", "https://www.harbourline.sg/careers")},
	{"the help center", "Hoshizora Rooms", "website.docs", text("app_website", "https://help.hoshizora-rooms.jp/en/")},

	// Use cases
	{"logs without the right to read logs", "Fraserlog", "usecases.logging", scoped("okta.users.read Shows who the people in an audit trail are")},
	{"payslips as a life cycle", "Savanna Payslips", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"terminals that signal nothing", "Wattle Device Trust", "usecases.risk", uses("Zero Trust", "Risk Signal Sharing")},
	{"alerts as a directory", "Veilleur", "usecases.directory", uses("Risk Signal Sharing", "Directory and HR Sync")},
	{"a log of signatures", "Papelito", "usecases.logging-type", uses("Automation", "Centralized Logging")},
	{"travel has no factors", "Galah Bookings", "usecases.description", uses("Automation", "Multifactor Authentication (MFA)")},

	// Description
	{"the text of the brochure", "Tamarack CRM", "description.value", text("app_description", "Tamarack CRM keeps dealers, quotes and service visits of equipment makers together. Representatives see on a map who hasn't had a visit this quarter, and quotes are approved from a phone.")},
	{"Okta is one word in a list", "Wattle Device Trust", "description.value", text("app_description", "Wattle Device Trust reports which of your tablets and point-of-sale terminals are patched, encrypted and where they should be. Compatible with Windows, Android, iPadOS and Okta.")},
	{"only who and for whom", "Hoshizora Rooms", "description.repeats-name", text("app_description", "Hoshizora Rooms connector for Okta.")},
	{"written on the train", "Clochette", "description.short", text("app_description", "Clochette makes code fobs. Okta knows them.")},
	{"a single long breath", "Nordlys Board Room", "description.one-sentence", text("app_description", "Nordlys Board Room prepares board meetings and automatically adds elected members to the board's group in Okta, or removes members who have left it.")},
	{"a gap for the lawyer", "Inkwell & Byrne", "description.placeholder", text("app_description", "Inkwell & Byrne is a contract room for in-house lawyers and the colleagues who negotiate with them. Okta Workflows opens a matter to somebody who joins a deal team. [Siobhán: insert benefit statement here]")},
	{"the field of the other form was shorter", "Galah Bookings", "description.unfinished", text("app_description", "Galah Bookings looks after business travel for mining and energy crews: flights, camps, hire cars. When a crew member starts, changes site or leaves, a flow in Okta Workflows updates the traveller profile and cancels trips that are no")},
	{"the sister product's text", "Baobab Stock", "description.names-app", text("app_description", "Karité Caisse prints receipts and closes the till of a shop in the evening. A flow in Okta Workflows gives a new assistant the right to refund, and takes it back on the last day.")},
	{"the Brazilian page", "Pontal Antifraude", "description.language", text("app_description", "O Pontal Antifraude reconhece emuladores, troca de SIM e aparelhos compartilhados no momento em que alguém abre uma sessão no banco. Se o aparelho parecer suspeito, o Okta recebe um sinal de risco do usuário em dois segundos.")},
	{"where to read on", "Yarra Learning", "description.link", appended("app_description", " The course list is at https://yarralearning.edu.au/courses.")},
	{"the first step of the guide", "Fraserlog", "description.instructions", appended("app_description", " To set it up, open Trails > New > Okta and paste the domain, the client ID and the secret.")},
	{"the price per head", "Coolabah Leave", "description.price", appended("app_description", " Plans start at $3 per person a month.")},
	{"copied from the page's source", "Inkwell & Byrne", "description.markup", retyped("app_description", "Inkwell & Byrne is a contract room", "<strong>Inkwell & Byrne</strong> is a contract room")},
	{"a sentence that has to be heard", "Andes Verifica", "description.shouting", retyped("app_description", "Employees who are locked out prove who they are from their phone.", "EMPLOYEES WHO ARE LOCKED OUT PROVE WHO THEY ARE FROM THEIR PHONE!!!")},
	{"proud of the catalogue", "Lumière Cours", "description.praise", retyped("app_description", "Lumière Cours offers safety and language courses", "Lumière Cours offers the best and most complete range of safety and language courses in Europe")},
	{"single sign-on is thrown in", "Harbourline Treasury", "description.protocol", appended("app_description", " Treasurers log in to Harbourline Treasury with their Okta account through SAML single sign-on.")},
	{"the lawyers' sign in the text", "Tulsi Sales Coach", "description.marks", retyped("app_description", "Tulsi Sales Coach listens", "Tulsi Sales Coach™ listens")},
	{"for the landing page", "Loam", "description.tone", appended("app_description", " Say goodbye to endless meetings and fall in love with writing again.")},
	{"baristas would smile", "Rimu Shifts", "description.tone", appended("app_description", " No more rostering tears in your flat white, folks, we've got your back.")},
	{"about themselves", "Marlowe Controls", "description.company", appended("app_description", " We were founded in Leeds in 2009 and now employ 60 former auditors in three countries.")},
	{"the next quarter", "Wattle Device Trust", "description.today", appended("app_description", " ChromeOS support is planned for the first quarter of 2027.")},
	{"a well-known rival", "Papelito", "description.competitor", appended("app_description", " It costs less and is easier to use than DocuSign.")},
	{"the sales team's closing words", "Yarra Learning", "description.call", appended("app_description", " Book a tour with our learning consultants today.")},
	{"how engineers see it", "Marlowe Controls", "description.technical", appended("app_description", " A stateless Java microservice polls /api/v1/groups and /api/v1/apps with an OAuth 2.0 client credentials token and writes the JSON responses to PostgreSQL.")},
	{"letters that got lost", "Nómada Gente", "description.spelling", retyped("app_description", "vacation days and medical leave", "vaccation days and medical leave of thier employees")},
	{"a word from French", "Lumière Cours", "description.spelling", retyped("app_description", "safety and language courses to restaurant", "safety and langage courses to restaurent")},
	{"from the newsletter, with its line ends", "Cumbria Volunteer Register", "description.line-breaks", text("app_description", "The Cumbria Volunteer Register is run by six district\ncouncils for libraries, food banks and mountain rescue.\nIt imports council officers and their departments from\nOkta each morning, so that a volunteer's supervisor is\nalways someone who still works there.")},
	{"verbs that don't agree", "Kumano Stay", "description.grammar", retyped("app_description", "Shift workers are activated in Okta on the day before their contract begins, and they are suspended", "Shift workers is activated in Okta on the day before their contract begin, and they is suspended")},
	{"a subject twice", "Clochette", "description.grammar", retyped("app_description", "The fob is enrolled in Okta for the person who receives it", "The fob it is enroll in Okta for the person which receive it")},
}
