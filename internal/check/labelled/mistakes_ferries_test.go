package labelled

import (
	"slices"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// ferryMore returns a change of the answer to a field to one with more at its end.
func ferryMore(k oin.Key, more string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject { return text(string(k), s.Answers.Text(k)+more)(s) }
}

// ferryFlow returns a change of a vendor's suite to one with a flow more.
func ferryFlow(of string, more flow) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		return exports(append(flowsFor(vendorOf(of).actions), more)...)(s)
	}
}

// ferryCards are a vendor's actions without some of them.
func ferryCards(of string, except ...string) []string {
	return slices.DeleteFunc(slices.Clone(vendorOf(of).actions), func(action string) bool {
		method, _, _ := strings.Cut(action, " ")
		return slices.Contains(except, method)
	})
}

// ferryRelease returns a change of a connector to another version, with all that belongs to it.
func ferryRelease(of, version string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		v := vendorOf(of)
		s = text("connector_version", version)(s)
		s = shows(oin.UserDocs, strings.ReplaceAll(v.docsText, v.version, version))(s)
		s.Facts.Suite = exported(v.connector, version, flowsFor(v.actions)...)
		s.Facts.Connectors[0].Version = version
		return s
	}
}

// ferryReleased returns a change of the release notes to a single one.
func ferryReleased(kind, note string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Answers[oin.ReleaseNotes] = oin.Value{Items: []oin.Item{{Type: kind, Value: note}}}
		return s
	}
}

// ferryMistakes are single mistakes in the submissions of [ferryVendors].
var ferryMistakes = slices.Concat(ferryCatalogMistakes, ferryContactMistakes, ferryReviewMistakes, ferryPageMistakes)

// ferryCatalogMistakes are of what customers read in the catalog.
var ferryCatalogMistakes = []mistake{
	// Names
	{"both brands, as on the joint slide", "Saathi Volunteers", "name.okta", text("app_name", "Saathi Volunteers x Okta")},
	{"the release in brackets", "Labtrail", "name.version", text("app_name", "Labtrail (Release 4.0)")},
	{"a file name of a draft", "Kibanda Keys", "name.trial", text("app_name", "DRAFT Kibanda Keys")},
	{"how the form calls the type", "Keskus Access Register", "name.suffix", text("app_name", "Keskus Access Register API Service")},
	{"the label of the field", "Chombo Dispatch", "name.placeholder", text("app_name", "App name goes here")},
	{"an s is lost", "Gemeindekompass", "name.misspelled", text("app_name", "Gemeindekompas")},
	{"the line under the logo", "Tuma SMS", "name.short", text("app_name", "Tuma SMS | Reach every worker, even without email")},
	{"the charity goes by its domain", "Larder Loop", "name.address", text("app_name", "larderloop.ie")},
	{"the free zone company", "Mizan Evidence", "name.marks", text("app_name", "Mizan Evidence FZ-LLC")},
	{"a registered trademark", "Quadlock Residences", "name.marks", text("app_name", "Quadlock® Residences")},
	{"a laboratory system with nearly the same name", "Labtrail", "name.similar", catalog(check.CatalogName{Name: "LabTrial", Alike: 0.6})},

	// Whether it exists
	{"they have listed it in spring", "Phao Device Check", "exists.in-catalog", catalog(check.CatalogName{Name: "Phao Device Check", Own: true, Alike: 1})},
	{"No, since the card is new", "Reef Permit", "exists.on-update", text("exists_in_oin", "no")},
	{"a name that was given up years ago", "Pergola Campus", "exists.name-known", and(text("existing_name", "Dershane Online"), facts(func(f *check.Facts) { f.ExistingOf, f.Existing = oin.NameKey("Dershane Online"), nil }))},
	{"whoever reads it may look", "Pergola Campus", "exists.name-plain", text("existing_name", "Same app which we have submitted in 2023, please check")},
	{"the details are in an attachment", "Pergola Campus", "exists.changes", text("existing_changes", "Kindly refer to the attached document for the list of changes.")},
	{"small things", "Tabung Gaji", "exists.changes", text("existing_changes", "Some small changes and improvements.")},

	// Websites
	{"the clerks' own door", "Oficina Clara", "website.sign-in", text("app_website", "https://panel.oficinaclara.cl/auth/signin")},
	{"the app for caregivers' phones", "Sora Care Shift", "website.store", text("app_website", "https://play.google.com/store/apps/details?id=jp.soracare.shift")},
	{"customers know the Facebook page", "Tuma SMS", "website.profile", text("app_website", "https://www.facebook.com/tumasms.ug")},
	{"two developers and their repository", "Kibanda Keys", "website.code", text("app_website", "https://gitlab.com/kibanda/keys-okta")},
	{"the company profile for tenders", "Afya Rota", "website.document", text("app_website", "https://afyarota.co.ke/wp-content/uploads/2025/03/Company-Profile.pdf")},
	{"the privacy policy, for trust", "Bantay ID", "website.about-product", text("app_website", "https://bantay.ph/privacy-policy")},
	{"the help center in front", "Gemeindekompass", "website.docs", text("app_website", "https://hilfe.gemeindekompass.at/en")},

	// Use cases
	{"reports of access as logging", "Mizan Evidence", "usecases.logging", uses("Automation", "Identity Governance and Administration (IGA)", "Centralized Logging")},
	{"teachers are read and nothing more", "Klassenbuch Plus", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"findings that Okta never hears of", "Phao Device Check", "usecases.risk", uses("Zero Trust", "Risk Signal Sharing")},
	{"an archive against bots", "Sampan Log Vault", "usecases.fraud", uses("Centralized Logging", "Bot or Fraud Detection")},
	{"takeovers as a directory", "BotSieve", "usecases.directory", uses("Bot or Fraud Detection", "Directory and HR Sync")},
	{"a factor from the farmers", "Mlimi Members", "usecases.mfa", uses("Directory and HR Sync", "Multifactor Authentication (MFA)")},
	{"bots under governance", "BotSieve", "usecases.iga", uses("Bot or Fraud Detection", "Identity Governance and Administration (IGA)")},
	{"laboratory logs in a connector", "Labtrail", "usecases.logging-type", uses("Automation", "Centralized Logging")},
	{"library cards as identity documents", "Kitab Shelf", "usecases.description", uses("Automation", "Identity Verification")},

	// Descriptions: what they say
	{"the text of the education fair", "Klassenbuch Plus", "description.value", text("app_description", "Klassenbuch Plus is the digital class register of 340 vocational schools. Teachers enter attendance, marks and notes on lessons, parents see absences the same day, and school secretaries print certificates in minutes.")},
	{"what a room costs in time", "Hanok Rooms", "description.value", text("app_description", "Public agencies in Korea book meeting rooms, interpreters and official cars with Hanok Rooms. Booking rights depend on rank, and deputies can be named for some days. The map shows which rooms are free right now.")},
	{"Okta customers are its users", "Sampan Log Vault", "description.repeats-name", text("app_description", "Sampan Log Vault for Okta customers.")},
	{"between two meetings", "Bantay ID", "description.short", text("app_description", "Bantay ID checks IDs. Works with Okta.")},
	{"all in one breath", "Mlimi Members", "description.one-sentence", text("app_description", "Mlimi Members keeps member rolls, dues and harvest advances of farmers' associations and takes its field officers from Okta with their phone number and district.")},
	{"the communication department is asked", "Certifac", "description.placeholder", text("app_description", "Certifac runs yearly access reviews for universities with the lists that Okta has. (Final wording to be provided by the communication department)")},
	{"the box was too small", "Larder Loop", "description.unfinished", swapped(oin.AppDescription, ", swap drivers, or remove one who has stopped volunteering.", ", swap drivers, or remove one who")},
	{"the end fell off", "Gemeindekompass", "description.last-sentence", swapped(oin.AppDescription, "closes those of the old one.", "closes those of the.")},
	{"the sister product's text", "Oficina Clara", "description.names-app", text("app_description", "Sala Nova shows announcements on the screens of waiting rooms. With Okta Workflows, an editor of Sala Nova gets the screens of a building when joining its team, and loses them after leaving it.")},
	{"a sentence came along twice", "Chombo Dispatch", "description.twice", ferryMore(oin.AppDescription, " Boat ambulances on Lake Victoria are sent out with Chombo Dispatch.")},
	{"in Malay", "Tabung Gaji", "description.language", text("app_description", "Tabung Gaji membayar gaji guru dan kakitangan klinik di Malaysia dan Indonesia. Pengguna Okta dicipta apabila kontrak bermula dan dinyahaktifkan apabila kontrak tamat. Okta Workflows boleh menahan atau melepaskan bayaran.")},
	{"the number of the helpline", "Kibanda Keys", "description.link", ferryMore(oin.AppDescription, " Helpline: +260 977 418 203.")},
	{"read on at our pages", "Pergola Campus", "description.link", ferryMore(oin.AppDescription, " Details: www.pergolacampus.com.tr/okta")},
	{"the manual in short", "Mlimi Members", "description.instructions", ferryMore(oin.AppDescription, " To start, open Office > Field officers > From Okta, type in your Okta domain, client ID and client secret, and press Take over.")},
	{"shillings and a gift", "Tuma SMS", "description.price", ferryMore(oin.AppDescription, " Messages cost 25 shillings each, and the first 500 are free.")},
	{"a list from the readme", "Gemeindekompass", "description.markup", text("app_description", "## Gemeindekompass\nThe case file of Austrian and Swiss municipalities. With **Okta Workflows** you can:\n* `Pass Cases` to a colleague\n* `Open Office` for a clerk\n* `Close Office` after a change")},
	{"the radio is loud", "Chombo Dispatch", "description.shouting", swapped(oin.AppDescription, "Boat ambulances", "EVERY MINUTE COUNTS WHEN A MOTHER IS ON AN ISLAND!!! Boat ambulances")},
	{"trusted more than anyone", "Phao Device Check", "description.praise", swapped(oin.AppDescription, "Phao Device Check looks after", "The most trusted and most advanced security product in Vietnam, Phao Device Check looks after")},
	{"second to none", "Zdravko Practice", "description.praise", swapped(oin.AppDescription, "is the appointment book and record", "is the best appointment book and record, with a security that is second to none,")},
	{"the portal's login", "Quadlock Residences", "description.protocol", ferryMore(oin.AppDescription, " Staff log in to Quadlock with their Okta password thanks to single sign-on over SAML 2.0.")},
	{"sparkles", "Sora Care Shift", "description.marks", swapped(oin.AppDescription, "nursing homes in Japan.", "nursing homes in Japan ✨.")},
	{"goodbye and hello", "Larder Loop", "description.tone", swapped(oin.AppDescription, "Volunteers' details", "Say goodbye to spreadsheet headaches and hello to happy volunteers! Volunteers' details")},
	{"the brochure for rectors", "Pergola Campus", "description.tone", swapped(oin.AppDescription, "With Okta Workflows, a university", "Unleash the full potential of your campus and take digital education to the next level! With Okta Workflows, a university")},
	{"the story of two nurses", "Afya Rota", "description.company", ferryMore(oin.AppDescription, " Afya Rota Ltd was started by two nurses in Kisumu in 2017. Today our team of 31 works from offices in Nairobi and Kampala and is backed by three impact investors.")},
	{"something for animals next year", "Labtrail", "description.today", ferryMore(oin.AppDescription, " A module for veterinary laboratories is planned for the second quarter of 2027.")},
	{"the list of changes", "Hanok Rooms", "description.today", ferryMore(oin.AppDescription, " New in 1.5.3: the calendar of deputies was redesigned and several bugs were fixed.")},
	{"those from abroad", "Bantay ID", "description.competitor", ferryMore(oin.AppDescription, " Unlike Jumio or Onfido, Bantay ID reads every Philippine document.")},
	{"a demo for deans", "Certifac", "description.call", ferryMore(oin.AppDescription, " Request your personal demo now and see it for yourself.")},
	{"the engineer wrote it", "Mizan Evidence", "description.technical", text("app_description", "Mizan Evidence collects what auditors of health insurers ask for. The collector is a Go binary that runs as a Kubernetes CronJob, calls GET /api/v1/users and GET /api/v1/policies of the Okta org with a bearer token, follows the pagination headers, and writes JSON lines to an S3 bucket.")},
	{"a flow and a parameter", "Saathi Volunteers", "description.technical", swapped(oin.AppDescription, "It is placed in", "Our backend obtains a JWT by the OAuth 2.0 client credentials grant and sends a POST request to /api/v1/users?activate=true. It is placed in")},

	// Descriptions: how they are written
	{"a p too few", "Reef Permit", "description.spelling", swapped(oin.AppDescription, "handles applications", "handles aplications")},
	{"typed with cold fingers", "Nordkapp Threat Desk", "description.spelling", swapped(oin.AppDescription, "municipalities", "munincipalities")},
	{"an i went missing", "Keskus Access Register", "description.spelling", swapped(oin.AppDescription, "an approved entry adds the official", "an aproved entry adds the offical")},
	{"copied from the tender", "Baobab Sauvegarde", "description.line-breaks", text("app_description", "Ministries and banks in Senegal and Côte d'Ivoire keep\ncopies of their cloud settings with Baobab Sauvegarde. It\ncopies groups and policies of an Okta org each night\nwithout anyone's help. If someone deletes a group by\nmistake, an administrator restores it from the copy.")},
	{"plurals and verbs", "Hanok Rooms", "description.grammar", text("app_description", "Public agency in Korea book meeting room, interpreter and official car with Hanok Rooms. Okta flow can gives official the booking right of rank, lend them to deputy for some day, and it withdraw after he transfer to other ministry.")},
	{"word by word from Vietnamese", "Phao Device Check", "description.grammar", text("app_description", "Phao Device Check help small clinic and school manage laptop very easy. The software it compare device in Okta with own finding, then will announce for clinic know which device is not trust anymore. This make Zero Trust become simple for the team small.")},
	{"word by word from French", "Baobab Sauvegarde", "description.grammar", text("app_description", "Baobab Sauvegarde permits to ministries of keep a copy of their settings. Each night the groups and policies of the Okta org is copied in automatic, and in case of error the administrator can to restore them since the copy of yesterday.")},

	// Release notes
	{"better for everyone", "Reef Permit", "notes.empty", ferryReleased("changed", "Various enhancements for a better user experience")},
	{"patches", "Tabung Gaji", "notes.security", ferryReleased("security", "Security patches applied.")},
}
