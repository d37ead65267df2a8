package labelled

import (
	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// reachMistakes are in how customers and Okta reach the vendor.
var reachMistakes = []mistake{
	{"the escalation contact is a public one in other case", "Lumen HR", "escalation.same-as-support", text("escalation_contact", "Care@LumenHR.com")},
	{"the escalation contact is a public one with a tag", "Conforme", "escalation.same-as-support", text("escalation_contact", "assistance+oin@conforme.fr")},
	{"the escalation contact is at a Polish free mail provider", "Zgłoszenia24", "escalation.free-mail", text("escalation_contact", "zgloszenia24.okta@wp.pl")},
	{"the escalation contact is at the agency's domain", "Mosaic", "escalation.domain", text("escalation_contact", "okta-projects@brightpixel.agency")},
	{"the escalation contact is a colleague", "Kestrel MDM", "escalation.person", text("escalation_contact", "marta.kowalska@kestrelmdm.com")},
	{"the escalation contact's host takes no mail", "Harbour", "escalation.no-mail", and(text("escalation_contact", "okta@hrbr-mail.harbour-security.co.uk"), undeliverable("hrbr-mail.harbour-security.co.uk"))},
	{"the help desk asks for a sign-in", "Vouch", "pages.open-to-all", and(support("https://vouch-id.eu/faq https://desk.vouch-id.eu/portal/1"), facts(func(f *check.Facts) {
		f.Links["https://desk.vouch-id.eu/portal/1"] = check.Link{State: check.LinkSignIn, Detail: "leads to id.atlassian.com", Final: "https://id.atlassian.com/login"}
	}))},
	{"the support contact is a colleague with two names", "Pagewatch", "support.person", support("j.fernandez-ortiz@pagewatch.app")},
	{"the support phone is typed along the keyboard", "Keyring Depot", "support.phone-fictional", support("https://keyringdepot.com/support +1_123_456_7890")},
	{"the support phone is one for British films", "Paylane", "support.phone-fictional", support("care@paylane.io +44_20_7946_0812")},
	{"the support link invites to Slack", "Forge", "support.invitation", support("https://forge-ci.dev/support https://join.slack.com/t/forge-community/shared_invite/zt-2k1x9q")},
	{"the support link books a call", "Tally Licences", "support.invitation", support("https://calendly.com/tally-licences/30min")},
	{"the support link is the sales team's", "Sumika LogVault", "support.not-help", support("https://logvault.sumika-denshi.co.jp/en/contact-sales")},
	{"the support link is a profile on X", "1Roster", "support.not-help", support("support@1roster.org https://x.com/1roster")},
	{"the support link is a WhatsApp chat", "Alpha Payroll", "support.invitation", support("support@alpha-payroll.co.za https://wa.me/27825550199")},
	{"the escalation contact opens a ticket at Zendesk", "FaceFirst Desk", "escalation.queue", text("escalation_contact", "okta@facefirstdesk.zendesk.com")},
	{"the support contacts are for applicants", "Banco de Horas", "support.other-team", support("vagas@bancodehoras.com.br careers@bancodehoras.com.br")},
	{"the support phone has points and no country", "Tidewater Badge", "support.phone", support("757.555.2290 dispatch@tidewater-access.com")},
	{"the escalation contact is the CEO", "Fjordmail Archive", "escalation.person", text("escalation_contact", "ceo@fjordmail.dk")},
	{"the escalation contact is another brand's", "Quartz & Co Compliance", "escalation.domain", text("escalation_contact", "team-okta@opal-software.io")},
	{"the escalation contact is the privacy office", "Wren", "escalation.other-team", text("escalation_contact", "privacy@wren.so")},
	{"the support link is the home page of the domain", "Tessera", "support.home-page", support("https://tessera.id/")},
	{"the support contact only sends", "Parcel", "support.no-reply", support("no-reply@parcel.delivery")},
	{"the support contact is at Gmail", "Kanal 7", "support.free-mail", support("kanal7.destek@gmail.com")},
	{"the escalation contact is the Dutch customer service", "Ledgerwise NL", "escalation.queue", text("escalation_contact", "klantenservice@ledgerwise.nl")},
	{"the escalation contact is a first name", "SOC Owl", "escalation.person", text("escalation_contact", "gareth@socowl.com")},
}

// accountMistakes are in the test account.
var accountMistakes = []mistake{
	{"the test account is in a sandbox with a number", "Paylane", "test.production", text("test_url", "https://app-sbx02.paylane.io/login")},
	{"the test account is on the preview of a branch", "Quill Backup", "test.production", text("test_url", "https://console-git-main-quillbackup.vercel.app/login")},
	{"the test account is on the preview of a pull request", "Quill Backup", "test.production", text("test_url", "https://quill-console-pr-482.onrender.com/login")},
	{"the test account is at a hosting provider", "Sumika LogVault", "test.own-domain", text("test_url", "https://sumika-logvault.azurewebsites.net/login")},
	{"the test account is in pre-production", "Tally Licences", "test.production", text("test_url", "https://preprod.tallylicences.co.uk/sign-in")},
	{"the test account is on the website", "Conforme", "test.sign-in-page", text("test_url", "https://www.conforme.fr/en")},
	{"the test account is on Okta's dashboard", "Nimbus Mail Guard", "test.not-okta", text("test_url", "https://nimbusmailguard.okta.com/app/UserHome")},
	{"the username is at Outlook", "Lumen HR", "test.username-free-mail", text("test_username", "lumen.oktareview2026@outlook.com")},
	{"the username will be sent", "Desk & Chair", "test.username-placeholder", text("test_username", "will be sent by email")},
	{"the password is in a sentence", "Beacon", "test.password-in-text", and(text("test_instructions", "Sign in as the analyst, using Winter-Falcon-88 both for the login and for the vault."), passwordIn(oin.TestInstructions))},
	{"a second account has its password behind a slash", "Entitle360", "test.password-written", text("test_instructions", "Two accounts are needed. Approver: approver@entitle360.com / pw: Maple!Rain7 . Start a campaign with the first, decide with the second.")},
	{"a code goes to the CTO's phone", "Keyring Depot", "test.second-factor", text("test_instructions", "After the password, a one-time code is texted to our CTO's mobile phone. Orders > New order > Sample recipient.")},
	{"the account is activated after a message", "Threadline", "test.ready", text("test_instructions", "Please contact us two days before testing so that we can activate the account for you.")},
	{"the account isn't active yet", "Meridian Access", "test.ready", text("test_instructions", "Site “Sample tower”. Integrations > Okta. The account is currently disabled and we enable it for the test.")},
	{"the app lets in known addresses only", "Schichtplan", "test.second-factor", text("test_instructions", "The system is only reachable from allow-listed IP addresses. Send us yours. Menu Stammdaten > Import > Okta.")},
	{"the test account is at a load balancer", "Eight22", "test.own-domain", text("test_url", "https://e22-web-alb-1893021277.eu-west-1.elb.amazonaws.com/signin")},
	{"the account is unlocked on the day", "Signal", "test.ready", text("test_instructions", "Cases > Simulate creates a case. Your login gets unlocked on the day of the test, just ping Anna on Slack.")},
	{"the tenant is wiped after a date", "TestBench", "test.lasting", text("test_instructions", "Project “Okta review”. Please finish testing by 31 December, as we wipe the tenant after that.")},
	{"the username is a person's at Okta", "FaceFirst Desk", "test.username-person", text("test_username", "anna.lee@okta.com")},
	{"the test account is on UAT within the host", "Ironclad Vault 2", "test.production", text("test_url", "https://cloud.uat.ironclad-vault.com/ui/vault/auth")},
	{"the test account is on a page without https", "Wren", "links.https", text("test_url", "http://wren.so/login")},
	{"people sign in with Google only", "Maple Ridge SIEM", "test.password-works", text("test_instructions", "Use Sign in with Google; password sign-in is not supported. Detections > Replay sends two signals.")},
	{"the password changes every day", "Quartz & Co Compliance", "test.lasting", text("test_instructions", "The password expires every 24 hours, get the current one from https://share.1password.com/s#abc123. Sources > Okta.")},
	{"the sign-in needs a certificate of the device", "Tidewater Badge", "test.password-works", text("test_instructions", "Sign-in needs our device certificate, which IT installs on managed laptops. Visitors > New makes a badge.")},
	{"the test account URL is an invitation", "Kanal 7", "test.static", text("test_url", "https://panel.kanal7.tech/invite/9d8a7b6c5e4f")},
	{"the test account is on a staging domain", "Parcel", "test.production", text("test_url", "https://parcel-demo-internal.delivery-staging.net/signin")},
	{"the instructions are a video", "Tessera", "test.instructions", text("test_instructions", "See the Loom.")},
	{"the sign-in page mails a link", "Ledgerwise NL", "test.second-factor", text("test_instructions", "Enter the email, and click the link that we send to it. Analysis > New > Sample SAP.")},
	{"the app is up in office hours", "SOC Owl", "test.lasting", text("test_instructions", "The portal is available on weekdays from 9 to 17 UK time. Sources, Okta, Connect.")},
}
