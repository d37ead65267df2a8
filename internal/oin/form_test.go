package oin_test

import (
	"strings"
	"testing"

	. "oinmanager/internal/oin"
)

func TestEachAnswerIsJudgedByItsFieldsRules(t *testing.T) {
	long := func(n int) Value { return text(strings.Repeat("é", n)) }
	contact := func(kind, value string) Value { return Value{Items: []Item{{Type: kind, Value: value}}} }
	tests := []struct {
		field Key
		value Value
		fault string // part of the sentence; empty for a valid answer
	}{
		{ExistsInOIN, text(Yes), ""},
		{ExistsInOIN, text("maybe"), "Choose Yes or No"},

		{AppName, long(64), ""},
		{AppName, long(66), "Shorten this by 2 characters (the limit is 64)."},

		{AppWebsite, text("https://www.acme.example/product?x=1"), ""},
		{AppWebsite, text("http://acme.example"), ""},
		{AppWebsite, text("https://8.8.8.8/"), ""},
		{AppWebsite, text("www.acme.example"), "Start the URL with https://"},
		{AppWebsite, text("ftp://acme.example"), "Start the URL with https://"},
		{AppWebsite, text("javascript:alert(1)"), "Start the URL with https://"},
		{AppWebsite, text("https://"), "Add the site's domain"},
		{AppWebsite, text("https://localhost/x"), "isn't a public site"},
		{AppWebsite, text("https://intranet"), "isn't a public site"},
		{AppWebsite, text("https://app.internal"), "Domains ending in .internal are private"},
		{AppWebsite, text("https://10.0.0.1"), "private network"},
		{AppWebsite, text("https://127.0.0.1"), "private network"},
		{AppWebsite, text("https://[::1]/"), "private network"},
		{AppWebsite, text("https://[fe80::1]/"), "private network"},
		{AppWebsite, text("https://me:pw@acme.example"), "Remove the username and password"},
		{AppWebsite, text("https://acme example"), "Enter a complete URL"},

		{UseCases, items("Automation", "Zero Trust"), ""},
		{UseCases, items("Automation", "Automation"), "listed twice"},
		{UseCases, items("Gardening"), "Choose an option from the list"},
		{UseCases, items("Automation", "Centralized Logging", "Directory and HR Sync", "Bot or Fraud Detection", "Zero Trust"), ""},
		{UseCases, items("Automation", "Centralized Logging", "Directory and HR Sync", "Bot or Fraud Detection", "Zero Trust", "Lifecycle Management"), "The limit is 5"},

		{AppDescription, long(1023), ""},
		{AppDescription, long(1024), "Shorten this by 1 character (the limit is 1023)."},

		{SupportContacts, contact("email", "help@acme.example"), ""},
		{SupportContacts, contact("email", "help"), "Enter an email address"},
		{SupportContacts, contact("email", "Help <help@acme.example>"), "Enter an email address"},
		{SupportContacts, contact("email", "https://help.acme.example"), "Or choose URL as the type of this contact."},
		{SupportContacts, contact("email", "help.acme.example/faq"), "Or choose URL as the type of this contact."},
		{SupportContacts, contact("email", "+1 415 555 0100"), "Or choose Phone number as the type of this contact."},
		{SupportContacts, contact("url", "help@acme.example"), "Or choose Email as the type of this contact."},
		{SupportContacts, contact("url", "https://help.acme.example"), ""},
		{SupportContacts, contact("url", "help.acme.example"), "Start the URL with https://"},
		{SupportContacts, contact("phone", "+1 415 555 0100"), ""},
		{SupportContacts, contact("phone", "(0)30 / 1234-567 ext. 12"), ""},
		{SupportContacts, contact("phone", "call us"), "Enter a phone number"},
		{SupportContacts, contact("phone", "12345"), "Enter a phone number"},
		{SupportContacts, contact("pigeon", "coo"), "Choose Email, URL, or Phone number"},

		{EscalationContact, text("okta-escalations@acme.example"), ""},
		{EscalationContact, text("Support@acme.example"), "looks like a shared mailbox"},
		{EscalationContact, text("info@acme.example"), "looks like a shared mailbox"},
		{EscalationContact, text("help-desk@acme.example"), "looks like a shared mailbox"},
		{EscalationContact, text("support+okta@acme.example"), "looks like a shared mailbox"},
		{EscalationContact, text("1-800-555-0100"), "not a phone number"},
		{EscalationContact, text("the team"), "Enter an email address"},

		{TestURL, text("https://app.acme.example/login"), ""},
		{AppWebsite, text("https://{tenant}.acme.example"), "Replace the placeholder “{tenant}”"},
		{AppWebsite, text("see https://{tenant}.acme.example"), "Enter a complete URL"},
		{TestURL, text("https://{tenant}.acme.example"), "Replace the placeholder “{tenant}”"},
		{TestURL, text("https://app.acme.example/<your org>/login"), "Replace the placeholder “<your org>”"},
		{TestURL, text("https://your-domain.acme.example/"), "Replace the placeholder"},
		{TestURL, text("https://app.acme.example/%7Borg%7D"), "Replace the placeholder “%7Borg%7D”"},
		{TestURL, text("https://[2600::1]/login"), ""},
		{TestURL, text("https://app.acme.example/" + strings.Repeat("x", 512)), "Shorten this by"},

		{TestInstructions, long(2048), ""},
		{TestInstructions, long(2049), "by 1 character "},

		{Connector, text("acme_293ca73ef2a04fe48eaa3bb7876df2e6"), ""},
		{Connector, text("acme hr"), "letters, digits"},
		{ConnectorVersion, text("1.0.16"), ""},
		{ConnectorVersion, text("latest"), "numbers and dots"},

		{APIScopes, items("okta.users.read", "okta.groups.manage"), ""},
		{APIScopes, items("okta.user.read"), "Did you mean okta.users.read?"},
		{APIScopes, items("openid"), "OpenID Connect"},
		{APIScopes, items("okta.users.read", "okta.users.read"), "listed twice"},
	}
	for _, tt := range tests {
		got := FindField(tt.field).Faults(complete(with(tt.field, tt.value)), Facts{})
		var said []string
		for _, f := range got {
			said = append(said, f.Text)
		}
		all := strings.Join(said, " | ")
		if (tt.fault == "") != (len(got) == 0) || !strings.Contains(all, tt.fault) {
			t.Errorf("%s = %.60q %v: got faults %q, want one with %q", tt.field, tt.value.Text, tt.value.Items, all, tt.fault)
		}
		if tt.field == TestURL && len(got) > 1 {
			t.Errorf("%q has %d faults at once: %s", tt.value.Text, len(got), all)
		}
	}
}

func TestFaultsOfAListNameTheirRow(t *testing.T) {
	got := FindField(APIScopes).Faults(complete(with(APIScopes, items("okta.users.read", "okta.nothing.read"))), Facts{})
	if len(got) != 1 || got[0].Item != 1 {
		t.Errorf("got %+v, want one fault in row 1", got)
	}
}

func TestNameOfAnotherSubmissionInProgressIsAFault(t *testing.T) {
	if IsComplete(complete(), Facts{NameTaken: true}) {
		t.Error("a submission with a taken name counts as complete")
	}
}

func TestConditionalFieldsAreAskedOnlyWhenTheyApply(t *testing.T) {
	a := complete(with(ExistsInOIN, text(Yes)))
	if IsComplete(a, Facts{}) {
		t.Error("Existing OIN app name is not asked although the app exists")
	}
	a = complete(with(ExistsInOIN, text(Yes)), with(ExistingName, text("Acme")), with(ExistingChanges, text("All of it.")))
	if !IsComplete(a, Facts{}) {
		t.Error("still incomplete with name and changes given")
	}
	a = complete(with(ExistingName, text(strings.Repeat("x", 300))))
	if faults := FindField(ExistingName).Faults(a, Facts{}); faults != nil {
		t.Errorf("a field that does not apply has faults: %v", faults)
	}
}

func TestProgressCountsRequiredFieldsThatApplyAndAreValid(t *testing.T) {
	general := FindTab("general")
	all := general.RequiredCount()
	tests := []struct {
		name        string
		answers     Answers
		done, total int
	}{
		{"nothing yet", Answers{}, 0, all},
		{"everything", complete(), all, all},
		{"one missing", complete(without(AppName)), all - 1, all},
		{"one faulty", complete(with(AppWebsite, text("x"))), all - 1, all},
		{"exists in the OIN: two more to answer", complete(with(ExistsInOIN, text(Yes))), all, all + 2},
		{"optional field left out", complete(without(TestInstructions)), all, all},
	}
	for _, tt := range tests {
		if p := general.Progress(tt.answers, Facts{}); p.Done != tt.done || p.Total != tt.total {
			t.Errorf("%s: got %d of %d, want %d of %d", tt.name, p.Done, p.Total, tt.done, tt.total)
		}
	}
	if p := (Progress{Done: 199, Total: 200}); p.Percent() != 99 {
		t.Errorf("199 of 200 is %d%%, want 99: 100 means all", p.Percent())
	}
}

func TestOffTabsDoNotCountAndOneTypeHasToBeOn(t *testing.T) {
	onlyAPI := complete(without(ConnectorSupport, Connector, ConnectorVersion, TestSuite, UserDocs, APIDocs))
	if !IsComplete(onlyAPI, Facts{}) {
		t.Error("incomplete with the connector off and everything else there")
	}
	if n := len(ProgressOf(onlyAPI, Facts{})); n != 2 {
		t.Errorf("%d progress bars, want 2: General Settings and API Service", n)
	}
	none := complete(without(ConnectorSupport, APISupport))
	if IsComplete(none, Facts{}) {
		t.Error("complete without any integration type")
	}
	if ProgressOf(none, Facts{}).Percent() == 100 {
		t.Error("100% without any integration type")
	}
}

func TestFaultInAnOptionalFieldStopsTheSubmission(t *testing.T) {
	a := complete(with(TestInstructions, text(strings.Repeat("x", 3000))))
	if IsComplete(a, Facts{}) {
		t.Error("complete with an optional field that is too long")
	}
}

func TestEveryFieldIsDeclaredWhole(t *testing.T) {
	for _, f := range Fields() {
		if f.Label == "" || f.Help == "" || f.Kind == "" || f.Audience == "" {
			t.Errorf("%s: label, help, kind and audience are needed: %+v", f.Key, f)
		}
		if f.Kind.IsList() && (f.MaxItems == 0 || f.Boxes == 0) {
			t.Errorf("%s: a list needs MaxItems and Boxes", f.Key)
		}
		if f.When != nil && FindField(f.When.Key) == nil {
			t.Errorf("%s depends on %s, which is no field", f.Key, f.When.Key)
		}
	}
	if len(AllScopes()) < 100 {
		t.Errorf("only %d scopes; the table did not load", len(AllScopes()))
	}
}

func TestPublicAnswersLeaveOutWhatIsNotForTheCatalog(t *testing.T) {
	public := complete().Public()
	for _, k := range []Key{EscalationContact, TestURL, TestUsername, TestPassword, TestSuite} {
		if _, leaks := public[k]; leaks {
			t.Errorf("%s would stand in the catalog", k)
		}
	}
	for _, k := range []Key{AppName, AppDescription, SupportContacts, UseCases, AppIcon} {
		if _, there := public[k]; !there {
			t.Errorf("%s is missing from the catalog", k)
		}
	}
	if len(public.Types()) != 2 {
		t.Errorf("types in the catalog: %v, want both", public.Types())
	}
}

func TestDraftKeepsAnyWellFormedText(t *testing.T) {
	tests := []struct {
		field Key
		in    Value
		want  Value
		why   string
	}{
		{AppName, text("  <b>Ünï</b> ‮😀 "), text("<b>Ünï</b> 😀"), ""},
		{AppName, text("two\r\nlines"), text("two lines"), ""},
		{AppDescription, text("two\r\nlines"), text("two\nlines"), ""},
		{AppDescription, text(strings.Repeat("x", 5000)), text(strings.Repeat("x", 5000)), ""},
		{AppDescription, text(strings.Repeat("x", 5<<20)), Value{}, "Shorten this text"},
		{AppName, text("a\x00b"), Value{}, "invisible characters"},
		{AppName, text("a\xffb"), Value{}, "characters we can't read"},
		{UseCases, items(" Automation ", "", "Gardening"), items("Automation", "Gardening"), ""},
		{APIScopes, items(strings.Split(strings.Repeat("x,", 10_000), ",")...), Value{}, "You entered 10001 items. The limit is 200."},
	}
	for _, tt := range tests {
		got, why := FindField(tt.field).Normalize(tt.in)
		if (tt.why == "") != (why == "") || !strings.Contains(why, tt.why) {
			t.Errorf("%s: kept for the reason %q, want %q", tt.field, why, tt.why)
		}
		if why == "" && !got.Equal(tt.want) {
			t.Errorf("%s: kept %+v, want %+v", tt.field, got, tt.want)
		}
	}
}
