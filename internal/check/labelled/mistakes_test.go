package labelled

import (
	"slices"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// mistake is a submission of a vendor with one mistake.
type mistake struct {
	what string // the mistake
	of   string // the vendor's name
	want string // the ID of the check that has to find it
	make func(check.Subject) check.Subject
}

// text returns a change of the answers to fields: keys and texts by turns.
func text(pairs ...string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		for i := 0; i < len(pairs); i += 2 {
			s.Answers.Set(oin.Key(pairs[i]), oin.Value{Text: pairs[i+1]})
		}
		return s
	}
}

// support returns a change of the support contacts, written as in [vendor].
func support(contacts string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Answers[oin.SupportContacts] = vendor{support: contacts}.subject().Answers[oin.SupportContacts]
		return s
	}
}

// scoped returns a change of the scopes, written as in [vendor].
func scoped(lines string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Answers[oin.APIScopes] = vendor{scopes: lines}.subject().Answers[oin.APIScopes]
		return s
	}
}

// uses returns a change of the use cases.
func uses(all ...string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Answers[oin.UseCases] = vendor{useCases: strings.Join(all, "|")}.subject().Answers[oin.UseCases]
		return s
	}
}

// and makes several changes.
func and(all ...func(check.Subject) check.Subject) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		for _, change := range all {
			s = change(s)
		}
		return s
	}
}

// catalog returns a change of the names that the catalog has.
func catalog(names ...check.CatalogName) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Facts.Names, s.Facts.NamesOf = names, oin.NameKey(s.Answers.Text(oin.AppName))
		return s
	}
}

// update makes the submission an update of the same integration, and then changes it.
func update(change func(check.Subject) check.Subject) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		was := oin.Answers{}
		for k, v := range s.Answers {
			v.Items = slices.Clone(v.Items)
			was[k] = v
		}
		s.Facts.Connectors = nil
		s.Facts.Published = &oin.Replaced{Version: 1, Answers: was.Public()}
		s.Answers[oin.ExistsInOIN], s.Answers[oin.ExistingName] = oin.Value{Text: oin.Yes}, was[oin.AppName]
		s.Answers[oin.ExistingChanges] = oin.Value{Text: "The connector's action Create User has a new field for the cost center. Nothing else changes for customers."}
		return released(change(s))
	}
}

// notes writes the release note of an update.
func notes(kind, note string) func(check.Subject) check.Subject {
	return update(func(s check.Subject) check.Subject {
		s.Answers[oin.ReleaseNotes] = oin.Value{Items: []oin.Item{{Type: kind, Value: note}}}
		return s
	})
}

func same(s check.Subject) check.Subject { return s }

// facts returns a change of the facts.
func facts(change func(*check.Facts)) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		change(&s.Facts)
		return s
	}
}

// passwordIn says that the password is in the answer to a field.
func passwordIn(k oin.Key) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Facts.PasswordIn = map[oin.Key]string{k: s.Answers[k].Fingerprint()}
		return s
	}
}

// undeliverable says that a domain receives no email.
func undeliverable(domain string) func(check.Subject) check.Subject {
	return facts(func(f *check.Facts) {
		no := false
		f.Mail[domain] = check.MailDomain{Receives: &no}
	})
}

// mistakes are all mistakes, by part of the form.
var mistakes = slices.Concat(generalMistakes, contactMistakes, testMistakes, apiMistakes, linkMistakes, pageMistakes, updateMistakes, suiteMistakes, iconMistakes, nameMistakes, reachMistakes, accountMistakes, documentMistakes, industryMistakes, sizeMistakes, roundMistakes, portfolioMistakes, tradeMistakes, callingMistakes, instructionMistakes, ventureMistakes, guildMistakes, harborMistakes, orchardMistakes, quarryMistakes, foundryMistakes, lanternMistakes, meadowMistakes, ridgeMistakes, canalMistakes, ferryMistakes, terraceMistakes, lagoonMistakes, millMistakes, bridgeMistakes, gardenMistakes, moorMistakes, duneMistakes, harvestMistakes, kitchenMistakes, orbitMistakes)

var generalMistakes = []mistake{
	{"the name has Okta at the end", "Talentry HR", "name.okta", text("app_name", "Talentry HR for Okta")},
	{"the name begins with Okta", "Lantern SIEM", "name.okta", text("app_name", "Okta Lantern SIEM")},
	{"the name has a version", "Ticketree", "name.version", text("app_name", "Ticketree v2")},
	{"the name has a dotted version", "Ticketree", "name.version", text("app_name", "Ticketree 3.1")},
	{"the name is marked as a test", "KeyNest Password Manager", "name.trial", text("app_name", "KeyNest Password Manager (test)")},
	{"the name is a copy", "Deskhop", "name.trial", text("app_name", "Deskhop - Copy")},
	{"the name says integration", "Onboardly", "name.suffix", text("app_name", "Onboardly Integration")},
	{"the name says connector", "Huddlebird", "name.suffix", text("app_name", "Huddlebird Workflows Connector")},
	{"the name is a placeholder", "Workbeam", "name.placeholder", text("app_name", "My App")},
	{"the name is typed at random", "Workbeam", "name.placeholder", text("app_name", "asdf")},
	{"the name has a slogan", "Botwall", "name.short", text("app_name", "Botwall - the smartest way to stop bots")},
	{"the name has a trademark", "Rewindly", "name.marks", text("app_name", "Rewindly™")},
	{"the name has the company's legal form", "NetGlass", "name.marks", text("app_name", "NetGlass Inc.")},
	{"another org has the name", "Deskhop", "name.other-org", catalog(check.CatalogName{Name: "deskhop", Alike: 1})},
	{"another org has a similar name", "Aegis ITDR", "name.similar", catalog(check.CatalogName{Name: "Aegis IDR", Alike: 0.64})},
	{"the org's own integration exists, and the answer is No", "SaaSSpend", "exists.in-catalog", catalog(check.CatalogName{Name: "SaaSSpend", Own: true, Alike: 1})},
	{"the existing name is misspelled", "NetGlass", "exists.name-known", and(text("existing_name", "Net Glas"), facts(func(f *check.Facts) {
		f.ExistingOf, f.Existing = oin.NameKey("Net Glas"), []check.CatalogName{{Name: "NetGlass", Own: true, Alike: 0.55}}
	}))},
	{"the existing name is in no catalog", "Workbeam", "exists.name-known", and(text("existing_name", "Beam Suite"), facts(func(f *check.Facts) {
		f.ExistingOf, f.Existing = oin.NameKey("Beam Suite"), nil
	}))},
	{"the existing name is a link", "NetGlass", "exists.name-plain", text("existing_name", "https://www.okta.com/integrations/netglass/")},
	{"the changes are one word", "NetGlass", "exists.changes", text("existing_changes", "update")},
	{"the changes say nothing", "Workbeam", "exists.changes", text("existing_changes", "Some minor bug fixes and general improvements.")},
	{"the changes are elsewhere", "Workbeam", "exists.changes", text("existing_changes", "See the release notes on our website.")},

	{"the website is the sign-in page", "SignSwift", "website.sign-in", text("app_website", "https://account.signswift.com/signin")},
	{"the website is the app", "Deskhop", "website.sign-in", text("app_website", "https://app.deskhop.io")},
	{"the website is an app store", "Huddlebird", "website.store", text("app_website", "https://apps.apple.com/us/app/huddlebird/id1479284628")},
	{"the website is a marketplace", "Ticketree", "website.store", text("app_website", "https://slack.com/apps/A0123-ticketree")},
	{"the website is on LinkedIn", "ProofPass", "website.profile", text("app_website", "https://www.linkedin.com/company/proofpass")},
	{"the website is a repository", "Botwall", "website.code", text("app_website", "https://github.com/botwall/okta-integration")},
	{"the website is a PDF", "MedRoster", "website.document", text("app_website", "https://medroster.health/files/brochure.pdf")},
	{"the website is a shared document", "Onboardly", "website.document", text("app_website", "https://docs.google.com/presentation/d/1aB2cD3/view")},
	{"the website is the documentation", "Lantern SIEM", "website.docs", text("app_website", "https://docs.lanternsec.com")},
	{"the website isn't encrypted", "LearnLoft", "links.https", text("app_website", "http://learnloft.com/integrations/okta")},

	{"all five use cases are taken", "Pedigree IGA", "usecases.room", uses("Identity Governance and Administration (IGA)", "Automation", "Zero Trust", "Lifecycle Management", "Directory and HR Sync")},
	{"Centralized Logging without logs", "SaaSSpend", "usecases.logging", and(uses("Centralized Logging"), scoped("okta.users.read\nokta.apps.read"))},
	{"Lifecycle Management that only reads", "Kudos & Co", "usecases.lifecycle", uses("Lifecycle Management")},
	{"Risk Signal Sharing without signals", "Entitle Sky", "usecases.risk", uses("Risk Signal Sharing")},
	{"fraud detection in a payroll app", "Océan Paie", "usecases.fraud", uses("Bot or Fraud Detection")},
	{"HR sync with logs only", "Lantern SIEM", "usecases.directory", uses("Directory and HR Sync")},
	{"MFA in a SIEM", "Lantern SIEM", "usecases.mfa", uses("Multifactor Authentication (MFA)")},
	{"governance in a SIEM", "Lantern SIEM", "usecases.iga", uses("Identity Governance and Administration (IGA)")},
	{"Identity Verification in a desk booking app", "Deskhop", "usecases.description", uses("Identity Verification")},
	{"Bot or Fraud Detection in e-signatures", "SignSwift", "usecases.description", uses("Automation", "Bot or Fraud Detection")},
	{"Centralized Logging in a chat", "Huddlebird", "usecases.logging-type", uses("Centralized Logging")},

	{"the description doesn't mention Okta", "Workbeam", "description.value", text("app_description", "Workbeam manages projects, timesheets and invoices for agencies. It adds freelancers to a project for as long as their contract runs and archives their tasks afterwards.")},
	{"the description is the name", "Talentry HR", "description.repeats-name", text("app_description", "Talentry HR")},
	{"the description is the name and Okta", "Talentry HR", "description.repeats-name", text("app_description", "The Talentry HR integration for Okta.")},
	{"the description is “hi”", "Ticketree", "description.placeholder", text("app_description", "hi")},
	{"the description is short", "Onboardly", "description.short", text("app_description", "Onboarding plans for new hires with Okta.")},
	{"the description is one sentence", "Onboardly", "description.one-sentence", text("app_description", "Onboardly automates onboarding of new hires together with Okta Workflows for HR teams.")},
	{"the description is Lorem ipsum", "Botwall", "description.placeholder", text("app_description", "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.")},
	{"the description has a TODO", "NetGlass", "description.placeholder", text("app_description", "NetGlass connects users to private applications without a VPN. TODO: add a sentence about Okta groups here.")},
	{"the description has a placeholder", "Deskhop", "description.placeholder", text("app_description", "Deskhop lets people book desks, rooms and parking. With Okta, [company name] can automate it.")},
	{"the description breaks off", "Deskhop", "description.unfinished", text("app_description", "Deskhop lets people book desks, rooms and parking. The connector keeps Deskhop in step with Okta: flows can add people to offices, change their neighborhood, and")},
	{"the description is another product's", "Deskhop", "description.names-app", text("app_description", "Ticketfox is a service desk for IT and HR teams. Use this connector in Okta Workflows to open, update and close tickets when someone is locked out.")},
	{"the description was pasted twice", "Kudos & Co", "description.twice", text("app_description", "Kudos & Co is an employee recognition program. It reads people and birthdays from Okta. Kudos & Co is an employee recognition program. It reads people and birthdays from Okta.")},
	{"the description is a bare link", "SaaSSpend", "description.link", text("app_description", "https://www.saasspend.com/integrations/okta")},
	{"the description has an email address", "SaaSSpend", "description.link", text("app_description", "SaaSSpend finds unused licenses. It reads app assignments from Okta to tell which apps people use. Write to sales@saasspend.com for a demo.")},
	{"the description has HTML", "Ticketree", "description.markup", text("app_description", "<p>Ticketree is a service desk for IT and HR teams.</p><p>Use it in Okta Workflows to open, update and close tickets.</p>")},
	{"the description has Markdown", "Ticketree", "description.markup", text("app_description", "**Ticketree** is a service desk for IT and HR teams. Use it in Okta Workflows to open, update and close tickets.")},
	{"the description shouts", "Aegis ITDR", "description.shouting", text("app_description", "AEGIS DETECTS IDENTITY THREATS BEFORE THEY HURT YOU. AEGIS MONITORS OKTA SYSTEM LOG EVENTS AND RESPONDS IN NEAR REAL TIME.")},
	{"the description has exclamation marks", "Huddlebird", "description.shouting", text("app_description", "Huddlebird is team chat for frontline staff!!! Create channels and post messages from Okta Workflows!!!")},
	{"the description praises", "Fleetwise MDM", "description.praise", text("app_description", "Fleetwise is the world's leading device management platform. With Okta Workflows, admins can lock or wipe the devices of a user who leaves.")},
	{"the description says number one", "Fleetwise MDM", "description.praise", text("app_description", "Fleetwise is the #1 MDM for modern IT. With Okta Workflows, admins can lock or wipe the devices of a user who leaves.")},
	{"the description promises single sign-on", "MedRoster", "description.protocol", text("app_description", "MedRoster schedules clinicians across hospitals. The Okta integration allows customers to sign in to MedRoster with Okta as the single sign-on provider, and imports clinicians.")},
	{"the description promises SCIM", "Onboardly", "description.protocol", text("app_description", "Onboardly automates the first 90 days of new hires. The integration supports SCIM provisioning from Okta, so accounts in Onboardly are created automatically.")},
	{"the description is German", "Océan Paie", "description.language", text("app_description", "Océan Paie erstellt die Lohnabrechnung für 4.000 Unternehmen in Frankreich. Mit der Integration für Okta werden neue Mitarbeiter automatisch in die Abrechnung übernommen.")},
	{"the description is Spanish", "Kudos & Co", "description.language", text("app_description", "Kudos & Co es un programa de reconocimiento para empleados. La integración con Okta importa las personas y los cumpleaños, para que nadie se quede sin su reconocimiento.")},
	{"the description is Japanese", "Deskhop", "description.language", text("app_description", "Deskhopは、デスクや会議室を予約するためのサービスです。Okta Workflowsと連携して、入社や異動のときに席を自動で割り当てることができます。管理者の手間を減らします。")},
	{"the description is Okta's example", "Workbeam", "leftovers.acme", text("app_description", "Acme is a CMR platform that helps modern businesses thrive. The Okta Acme integration allows customers to automate projects.")},
}

var contactMistakes = []mistake{
	{"support is one person", "SignSwift", "support.person", support("maria.gonzalez@signswift.com")},
	{"support is a first name", "Deskhop", "support.person", support("kevin@deskhop.io")},
	{"support is at a free provider", "Kudos & Co", "support.free-mail", support("kudosandco.help@gmail.com")},
	{"support can't be answered", "NetGlass", "support.no-reply", support("no-reply@netglass.com")},
	{"support is the sales team", "Botwall", "support.other-team", support("sales@botwall.io")},
	{"support is another company's", "Ticketree", "support.domain", support("support@brightdesk-outsourcing.com")},
	{"support's domain receives no email", "Rewindly", "support.no-mail", undeliverable("rewindly.com")},
	{"the phone number has no country code", "MedRoster", "support.phone", support("support@medroster.health 617-482-9913")},
	{"the phone number is fictional", "MedRoster", "support.phone-fictional", support("support@medroster.health +1_617_555_0142")},
	{"the phone number counts up", "MedRoster", "support.phone-fictional", support("+1_234_567_8900")},
	{"the support link is the home page", "ProofPass", "support.home-page", support("https://www.proofpass.com/")},
	{"the support link is the website", "ProofPass", "support.home-page", support("https://proofpass.com/workforce")},

	{"the escalation contact is the support contact", "SignSwift", "escalation.same-as-support", and(support("esign-desk@signswift.com"), text("escalation_contact", "ESign-Desk@signswift.com"))},
	{"the escalation contact is a support contact with a tag", "Onboardly", "escalation.same-as-support", and(support("customer-desk@onboardly.co"), text("escalation_contact", "customer-desk+okta@onboardly.co"))},
	{"the escalation contact is a queue", "Lantern SIEM", "escalation.queue", text("escalation_contact", "customer-support-emea@lanternsec.com")},
	{"the escalation contact is the product's support", "Ticketree", "escalation.queue", text("escalation_contact", "ticketree-support@ticketree.com")},
	{"the escalation contact is at Gmail", "Kudos & Co", "escalation.free-mail", text("escalation_contact", "kudos.okta.alerts@gmail.com")},
	{"the escalation contact is at Outlook", "Workbeam", "escalation.free-mail", text("escalation_contact", "workbeam-escalations@outlook.com")},
	{"the escalation contact is an agency's", "Deskhop", "escalation.domain", text("escalation_contact", "deskhop-oncall@nordcode-agency.com")},
	{"the escalation contact is Okta's", "Workbeam", "escalation.okta", text("escalation_contact", "oin@okta.com")},
	{"the escalation contact is one person", "Botwall", "escalation.person", text("escalation_contact", "john.smith@botwall.io")},
	{"the escalation contact is an initial and a surname", "Aegis ITDR", "escalation.person", text("escalation_contact", "jsmith@aegisitdr.com")},
	{"the escalation contact can't be answered", "Onboardly", "escalation.no-reply", text("escalation_contact", "okta-noreply@onboardly.co")},
	{"the escalation contact's domain is misspelled", "Rewindly", "escalation.no-mail", and(text("escalation_contact", "dr-team@mail.rewindly.com"), undeliverable("mail.rewindly.com"))},
}
