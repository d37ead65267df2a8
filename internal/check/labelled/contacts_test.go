package labelled

import (
	"strings"
	"testing"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// The website of Workbeam is workbeam.com.

func TestTheEscalationContactReachesATeam(t *testing.T) {
	for address, want := range map[string]string{
		"okta-escalations@workbeam.com": "", "okta-support@workbeam.com": "", "oncall@workbeam.com": "", "sre@workbeam.io": "", "security@workbeam.com": "", "eng-oncall@getworkbeam.com": "",
		"oin-team@workbeam.com": "", "it.operations@workbeam.com": "", "partner-engineering@workbeam.com": "", "product.team@workbeam.com": "", "p1@workbeam.com": "", "identity.platform@workbeam.com": "",
		"bereitschaft@workbeam.com": "", "cloud-ops@mail.workbeam.com": "", "integrationen@workbeam.com": "", "okta@workbeam.com": "", "workbeam-okta@workbeam.com": "", "incident.response@workbeam.com": "", "alliances@workbeam.com": "",
		"workbeam-support@workbeam.com": "queue", "support-team@workbeam.com": "queue", "customer.service.us@workbeam.com": "queue", "help-desk-emea@workbeam.com": "queue",
		"support+okta@gmail.com":    "", // a shared mailbox, which the form refuses
		"workbeam.oncall@gmail.com": "free-mail", "ops@yahoo.co.uk": "free-mail", "workbeam@proton.me": "free-mail", "oncall@hotmail.fr": "free-mail", "workbeam-ops@163.com": "free-mail", "escalation@GMAIL.COM": "free-mail",
		"oncall@acmesoft.com": "domain", "okta@bigconsulting.co.uk": "domain", "workbeam@slack-mail.com": "domain",
		"isvtest@okta.com": "okta", "developers@okta.com": "okta",
		"john.smith@workbeam.com": "person", "j.okafor@workbeam.com": "person", "maria@workbeam.com": "person", "jsmith@workbeam.com": "person", "Anna_Kowalski@workbeam.com": "person", "priya.venkataraman@workbeam.com": "person", "tom-baker@workbeam.com": "person",
		"no-reply@workbeam.com": "", "donotreply@workbeam.com": "no-reply", "okta_no_reply@workbeam.com": "no-reply", "notifications@workbeam.com": "no-reply",
	} {
		found := strings.ReplaceAll(judged(t, "escalation", "Workbeam", text("escalation_contact", address)), "escalation.", "")
		if found != want {
			t.Errorf("%q has %q, want %q", address, found, want)
		}
	}
}

func TestSupportContactsHelpCustomers(t *testing.T) {
	for contacts, want := range map[string]string{
		"support@workbeam.com": "", "help@workbeam.io": "", "hello@workbeam.com": "", "workbeam@workbeam.zendesk.com": "", "success@workbeam.com": "", "customer.care@workbeam.com": "", "info@workbeam.com": "",
		"https://workbeam.com/support": "", "https://workbeam.com/#contact": "", "https://support.workbeam.com/": "", "https://workbeam.statuspage.io/": "", "https://help.workbeam.com": "",
		"+1_415_867_5309": "", "+44_20_3322_8352": "", "1-888-867-5309": "", "+1_(800)_867-5309_ext._12": "", "0049_30_568311": "", "+81-3-6384-9000": "", "+1_628_555_2368": "",
		"anna.schmidt@workbeam.com": "person", "dave@workbeam.com": "person", "rgarcia@workbeam.com": "person",
		"workbeam@gmail.com": "free-mail", "noreply@workbeam.com": "no-reply", "marketing@workbeam.com": "other-team", "billing@workbeam.com": "other-team",
		"support@globalhelp.biz": "domain", "https://workbeam.com": "home-page", "https://www.workbeam.com/": "home-page", "http://workbeam.com/?utm_source=okta": "home-page",
		"(415)_867-5309": "phone", "020_3322_8352": "phone", "800-867-5309": "phone",
		"+1_415_555_0100": "phone-fictional", "+1_555_123_4567": "phone-fictional", "+44_20_7946_0123": "phone-fictional", "+1-111-111-1111": "phone-fictional", "+1_800_000_0000": "phone-fictional", "555-0123": "phone phone-fictional", "+49_123_456789": "phone-fictional", "+64_9_555_0147": "", "+61_3_5550_1212": "",
	} {
		found := strings.ReplaceAll(judged(t, "support", "Workbeam", support(contacts)), "support.", "")
		if found != want {
			t.Errorf("%q has %q, want %q", contacts, found, want)
		}
	}
}

func TestAnEscalationContactIsNotASupportContact(t *testing.T) {
	for address, want := range map[string]string{"desk@workbeam.com": "escalation.same-as-support", "DESK@Workbeam.com": "escalation.same-as-support", "desk+okta@workbeam.com": "escalation.same-as-support", "desk-oncall@workbeam.com": ""} {
		found := judged(t, "escalation", "Workbeam", and(support("https://workbeam.com/help desk@workbeam.com"), text("escalation_contact", address)))
		if found != want {
			t.Errorf("%q has %q, want %q", address, found, want)
		}
	}
}

func TestADomainThatAnotherFieldHasBelongsToTheCompany(t *testing.T) {
	change := and(support("support@cedargroup.eu"), text("escalation_contact", "oncall@cedargroup.eu"))
	if found := judged(t, "escalation", "Workbeam", change) + judged(t, "support", "Workbeam", change); found != "" {
		t.Errorf("a company with two domains has %s", found)
	}
}

func TestMailFactsAreOnlyUsedIfDNSAnswered(t *testing.T) {
	unknown := facts(func(f *check.Facts) { f.Mail = map[string]check.MailDomain{"workbeam.com": {}} })
	if found := judged(t, "escalation", "Workbeam", unknown); found != "" {
		t.Errorf("without an answer, %s is said", found)
	}
	if found := judged(t, "escalation", "Workbeam", undeliverable("workbeam.com")); found != "escalation.no-mail" {
		t.Errorf("a domain without email has %q", found)
	}
}

func TestFindingsInAListNameTheirRow(t *testing.T) {
	for _, f := range run(support("support@workbeam.com https://workbeam.com dave@workbeam.com")(vendorNamed(t, "Workbeam").subject())) {
		if want := map[string]int{"support.home-page": 1, "support.person": 2}[f.Check.ID]; want == 0 || f.Item != want || f.Field != oin.SupportContacts {
			t.Errorf("%s is at %s, row %d", f.Check.ID, f.Field, f.Item)
		}
	}
}
