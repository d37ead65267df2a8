package labelled

import (
	"slices"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// orbitMore returns a change of a text to one with more at its end.
func orbitMore(k oin.Key, more string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Answers[k] = oin.Value{Text: s.Answers.Text(k) + " " + more}
		return s
	}
}

// orbitSwap returns a change of some words of a text, which has them.
func orbitSwap(k oin.Key, old, now string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		was := s.Answers.Text(k)
		if !strings.Contains(was, old) {
			panic("nothing to swap: " + old)
		}
		s.Answers[k] = oin.Value{Text: strings.Replace(was, old, now, 1)}
		return s
	}
}

// orbitMistakes are single mistakes in the submissions of [orbitVendors].
var orbitMistakes = slices.Concat(orbitGeneralMistakes, orbitPeopleMistakes, orbitBuildMistakes, orbitLinkMistakes)

// orbitGeneralMistakes are in what the catalog shows.
var orbitGeneralMistakes = []mistake{
	// Names
	{"the partner's name behind a plus sign", "Parcelbee", "name.okta", text("app_name", "Parcelbee + Okta")},
	{"the edition of the year", "Castellan Signals", "name.version", text("app_name", "Castellan Signals 5.2")},
	{"not for customers yet", "Meeplehof", "name.trial", text("app_name", "Meeplehof (do not use - beta)")},
	{"what it is, once more", "Chalkline", "name.suffix", text("app_name", "Chalkline Connector App")},
	{"two letters changed places", "Stadsregister", "name.misspelled", text("app_name", "Stadsregsiter")},
	{"the line below the logo", "Rota Clara", "name.short", text("app_name", "Rota Clara – Duty rosters that people can live with")},
	{"the company as in the register", "Dhow Travel", "name.marks", text("app_name", "Dhow Travel LLC")},

	// Whether it exists
	{"no, because the update isn't there yet", "Kestrel Pager", "exists.on-update", text("exists_in_oin", "no")},
	{"a word instead of the name", "Baltic Berth", "exists.name-plain", text("existing_name", "Same name as before")},
	{"another person will explain", "Loomstate", "exists.changes", text("existing_changes", "Our PM Dana can walk you through it, just ping her.")},

	// Websites
	{"the door for customers", "Sundowner MDM", "website.sign-in", text("app_website", "https://manage.sundowner.com.au/users/sign_in")},
	{"the page with the stars", "Trimsail", "website.profile", text("app_website", "https://www.crunchbase.com/organization/trimsail")},
	{"the flyer of the fair", "Stadsregister", "website.document", text("app_website", "https://stadsregister.nl/downloads/folder-gemeenten-EN.pdf")},
	{"who is hired", "Skerry", "website.about-product", text("app_website", "https://skerry.fo/jobs")},
	{"the manual for engineers", "Kestrel Pager", "website.docs", text("app_website", "https://docs.kestrelpager.com/getting-started")},

	// Use cases
	{"devices write logs, too", "Tamarind Device Watch", "usecases.logging", uses("Zero Trust", "Centralized Logging")},
	{"courses come and go with people", "Tsuru Learning", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"addresses are a directory", "Nopal Shield", "usecases.directory", uses("Bot or Fraud Detection", "Directory and HR Sync")},
	{"incidents are governed", "Castellan Signals", "usecases.iga", uses("Risk Signal Sharing", "Identity Governance and Administration (IGA)")},
	{"the pager keeps a log", "Kestrel Pager", "usecases.logging-type", uses("Automation", "Centralized Logging")},
	{"visas are checked by someone", "Dhow Travel", "usecases.description", uses("Automation", "Lifecycle Management", "Multifactor Authentication (MFA)")},

	// Descriptions: what they say
	{"about buses only", "Rota Clara", "description.value", text("app_description", "Rota Clara makes duty rosters for bus companies, hospitals and call centers in Brazil. Planners drag shifts with the mouse, legal rest periods are respected, and drivers swap shifts on their phones. Holidays of all states are included.")},
	{"the heading as a text", "Skerry", "description.repeats-name", text("app_description", "Skerry: the Skerry app for Okta")},
	{"what fits on a sticker", "Meeplehof", "description.short", text("app_description", "Books desks. Works with Okta Workflows.")},
	{"one breath", "Parcelbee", "description.one-sentence", text("app_description", "Parcelbee connects the mailroom of your office building with Okta Workflows so that new colleagues get a pickup code on their first day and parcels for people who have left go to the manager.")},
	{"to be filled by the agency", "Grotte", "description.placeholder", text("app_description", "Grotte is a messenger for construction crews and ambulance services. <<<Okta paragraph goes here, waiting for Sophie's copy>>>")},
	{"the box was too small for the paste", "Halcyon Ward", "description.unfinished", text("app_description", "Halcyon Ward rosters bank nurses and locum doctors across NHS trusts. A clinician who accepts a shift is given an Okta account and the groups of that ward for as long as the shift lasts, and loses both when")},
	{"about the other product of the house", "Quillback Restore", "description.names-app", text("app_description", "Quillback Transfer moves mailboxes and shared drives between tenants. Users and groups are matched with those in Okta automatically, so Quillback Transfer finishes a migration over a weekend.")},
	{"the first sentence comes back", "Marula Access", "description.twice", text("app_description", "Marula Access prepares the quarterly access certifications of banks and insurers in southern Africa. Line managers see which Okta groups and apps their people have, and say keep or revoke.\n\nMarula Access prepares the quarterly access certifications of banks and insurers in southern Africa. Line managers see which Okta groups and apps their people have, and say keep or revoke.")},
	{"in Dutch", "Stadsregister", "description.language", text("app_description", "Stadsregister is de gezamenlijke medewerkersgids van 61 gemeenten. Elke nacht worden ambtenaren en hun afdelingen uit de Okta-omgeving van de gemeente overgenomen, zodat een collega in de volgende stad zonder telefoontje te vinden is.")},
	{"a number to ring", "Pukeko Payroll", "description.link", orbitMore(oin.AppDescription, "Questions? Ring us on +64 4 831 2207.")},
	{"first you make a key", "Chalkline", "description.instructions", orbitMore(oin.AppDescription, "To set it up, open Settings / Keys in Chalkline, generate an API key, then create a new connection in the Workflows console and paste the key.")},
	{"two months for nothing", "Trimsail", "description.price", orbitMore(oin.AppDescription, "The first two months cost nothing, and after that it's €3 per seat.")},
	{"stars from the readme", "Skerry", "description.markup", text("app_description", "**Skerry** is log search for teams of one.\n\n- pulls the Okta System Log every thirty seconds\n- lets you ask _plain_ questions, such as `who added an admin last week`")},
	{"the sales deck is loud", "Copperline", "description.shouting", orbitSwap(oin.AppDescription, "When an account looks compromised, Copperline raises", "STOP ATTACKERS BEFORE THEY STOP YOU!!! When an account looks compromised, Copperline raises")},
	{"nobody else can", "Sampan Verify", "description.praise", orbitSwap(oin.AppDescription, "Sampan Verify reads the chip", "Sampan Verify is the most accurate and most trusted identity check in Asia. It reads the chip")},
	{"sign-in is in there, too", "Grotte", "description.protocol", orbitMore(oin.AppDescription, "Crews sign in to Grotte with SAML single sign-on.")},
	{"a sign for lawyers", "Sundowner MDM", "description.marks", orbitSwap(oin.AppDescription, "Sundowner MDM manages", "Sundowner MDM® manages")},
	{"with a wink", "Beacon Grants Office", "description.tone", text("app_description", "Let's face it, scoring grants is a snoozefest! Beacon Grants Office to the rescue: it gets the apps in, the scores done and the money out the door. With Okta Workflows you'll whisk reviewers in and out of a round faster than you can say conflict of interest.")},
	{"awards and investors", "Meeplehof", "description.company", text("app_description", "Meeplehof was started in 2017 in a garage in Cologne by three friends. Today 85 Meeples work in four offices, and we are backed by Rheinland Ventures. In 2025 we won the Office Award. Our desk bookings can be used in Okta Workflows.")},
	{"next quarter", "Trimsail", "description.today", orbitMore(oin.AppDescription, "Contract reminders are planned for the first quarter.")},
	{"the rival is old", "Sundowner MDM", "description.competitor", orbitMore(oin.AppDescription, "Unlike Intune and Jamf, Sundowner MDM doesn't give up when a tablet is out of range.")},
	{"a meeting with an expert", "Marula Access", "description.call", orbitMore(oin.AppDescription, "Book a demo with one of our governance specialists now.")},
	{"down to the header", "Fjellkey", "description.technical", orbitMore(oin.AppDescription, "Technically, a Go microservice posts to /api/v1/users/{userId}/factors with a client-credentials token, and a Redis queue handles 429 responses with exponential backoff.")},

	// Descriptions: how they are written
	{"typed in a taxi", "Dhow Travel", "description.spelling", orbitSwap(oin.AppDescription, "with the correct travel policy, and open bookings are handed", "with the corect travel polcy, and open bookings are handed")},
	{"pasted from a mail", "Accra Ledger Audit", "description.line-breaks", text("app_description", "Accra Ledger Audit collects proof for ISO 27001\nand Bank of Ghana reviews. Each night it\nautomatically reads from Okta who is an\nadministrator, who can open which app, and who\nhas left, then files the answer under the\ncontrol it belongs to.")},
	{"word by word", "Tsuru Learning", "description.grammar", text("app_description", "Tsuru Learning offer the safety training for factory in Japan and Vietnam. Employee and work site is taken from Okta in every morning. Therefore new employee can finds correct course from first day.")},
}
