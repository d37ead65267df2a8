package labelled

import (
	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// kitchenPeople are mistakes in contacts, and in what reviewers sign in with.
var kitchenPeople = []mistake{
	// Release notes
	{"what is written on every release", "Dijkwacht Permits", "notes.empty", kitchenNote("changed", "General stability and performance work")},
	{"discreet", "Larkspur Perks", "notes.security", kitchenNote("security", "Important security update")},

	// Support contacts
	{"the colleague who knows it best", "Rikstol HR", "support.person", support("ingrid.solheim@rikstol.no +47_22_41_70_35")},
	{"a mailbox from before the domain", "Ladle", "support.free-mail", support("ladle.kitchen.help@yahoo.com.au")},
	{"where the newsletter comes from", "Paloma Spend", "support.no-reply", support("donotreply@palomaspend.es")},
	{"who sends the invoices", "Cinderpath", "support.other-team", support("accounts.receivable@cinderpath.com")},
	{"the integrator answers", "Sundial Tokens", "support.domain", support("support@tokenberatung-hofer.de +41_31_528_64_09")},
	{"as dialed from Innsbruck", "Gutenhof", "support.phone", support("hilfe@gutenhof.at 0512_209_4418")},
	{"the front door", "Trellis Rooms", "support.home-page", support("https://trellisrooms.ie/ +353_1_513_8824")},
	{"come to our Discord", "Combvault", "support.invitation", support("https://discord.gg/cQ7vXr2mLd")},
	{"sales wants to talk first", "Kopje Endpoint", "support.not-help", support("https://kopje.co.za/book-a-demo")},

	// Escalation support contact
	{"there's just the one address", "Ladle", "escalation.same-as-support", text("escalation_contact", "gday@ladle.kitchen")},
	{"where students complain", "Vidyut Academy", "escalation.queue", text("escalation_contact", "learner-helpdesk@vidyutacademy.in")},
	{"two founders share it", "Saltpan Logs", "escalation.free-mail", text("escalation_contact", "saltpan.founders@gmail.com")},
	{"the head of development", "Marmara Manifest", "escalation.person", text("escalation_contact", "mehmet.aydogan@marmaramanifest.com.tr")},
	{"who sells the adverts", "Sankofa Airtime", "escalation.other-team", text("escalation_contact", "advertising-sales@sankofaairtime.com")},

	// Test account
	{"last week's build", "Paloma Spend", "test.production", text("test_url", "https://preprod.palomaspend.es/en/login")},
	{"our org for integrators", "Brabant Staff Register", "test.not-okta", text("test_url", "https://integrator-4410927.okta.com/")},
	{"opened once by the person who sent it", "Sycamore Gate", "test.static", text("test_url", "https://console.sycamoregate.io/login/one-time/7vYp2LsKq9TzXw4m")},
	{"sign in is at the top right", "Wharenui Visitors", "test.sign-in-page", text("test_url", "https://wharenui.nz/visitors")},
	{"by another channel", "Mwangaza Payroll", "test.username-placeholder", text("test_username", "N/A - shared on request")},
	{"an owner and a cook", "Ladle", "test.username-one", text("test_username", "isvtest@okta.com (owner), isvtest+cook@okta.com (cook)")},
	{"take mine", "Sankofa Airtime", "test.username-person", text("test_username", "kwabena.ofori@sankofaairtime.com")},
	{"and here is the employee's", "Hanbit Verify", "test.password-written", kitchenMore(oin.TestInstructions, " To see the employee's page, please log in as employee01@hanbitverify.kr with the password Namsan#7719.")},
	{"nothing to explain", "Kopje Endpoint", "test.instructions", text("test_instructions", "Standard integration, no special remarks from our side.")},
	{"the script is in Teams", "Brabant Staff Register", "test.instructions-elsewhere", text("test_instructions", "See test script v3 in the Teams channel \"OIN listing\", tab Files.")},
	{"Deepa has the phone", "Vidyut Academy", "test.second-factor", kitchenMore(oin.TestInstructions, " After password it will ask OTP. OTP comes on mobile of Deepa in our team.")},
	{"no box for a password", "Ladle", "test.password-works", text("test_instructions", "There's no password box any more: tap Continue with Google. You own a pretend group of three venues. Crew > Activity lists what each flow did, newest first. The expected outcome is in every flow's description.")},
	{"give us a shout on the day", "Tidewrack", "test.ready", text("test_instructions", "The login is switched off for now. Give us a shout on the day you start and we'll switch it on. Connect your org at Settings > Okta. Open Drills, choose \"Moved session\" and a user of your org, and click Go: the user's Okta sessions end and the incident is under Today.")},
	{"a seat for viewers", "Paloma Spend", "test.rights", text("test_instructions", "You have a viewer seat: you can look at everything, and only admins can press Connect. Data > Connect > Okta asks for the three values. Data > Refresh calls Okta right away, and Licenses > Unused fills with apps of your org.")},
	{"a rule for outsiders", "Rikstol HR", "test.lasting", kitchenMore(oin.TestInstructions, "\nPlease note that logins of external persons are closed automatically after ten working days.")},
	{"as for partners in Monterrey", "Lumbre Restore", "test.language", text("test_instructions", "Rol: administrador de la cuenta. Vaya a Orgs > Add org e ingrese el dominio de Okta, el client ID y el client secret. Presione Copy now y espere uno o dos minutos. Borre un grupo de prueba en Okta y luego elija Copies > Compare > Bring back. El grupo aparece de nuevo en Okta.")},
}

// kitchenNote returns a change of the release notes to a single one.
func kitchenNote(kind, note string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Answers[oin.ReleaseNotes] = oin.Value{Items: []oin.Item{{Type: kind, Value: note}}}
		return s
	}
}
