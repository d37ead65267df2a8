package oin

import (
	"strings"
	"testing"
)

func TestPastedScopesAndContactsAreUnderstood(t *testing.T) {
	row := func(kind, value string) Value { return Value{Items: []Item{{Type: kind, Value: value}}} }
	rows := func(names ...string) (v Value) {
		for _, name := range names {
			v.Items = append(v.Items, Item{Value: name})
		}
		return v
	}
	for _, c := range []struct {
		field    Key
		in, kept Value
	}{
		{APIScopes, row("", "okta.users.read okta.groups.read"), rows("okta.users.read", "okta.groups.read")},
		{APIScopes, row("", "[\"okta.users.read\",\r\n \"OKTA.Apps.Read\"];"), rows("okta.users.read", "okta.apps.read")},
		{APIScopes, row("", "• okta.users.read\n- okta.groups.read\n*okta.apps.read\n–"), rows("okta.users.read", "okta.groups.read", "okta.apps.read")},
		{APIScopes, row("", "OKTA.AGENTPOOLS.MANAGE"), rows("okta.agentPools.manage")},
		{APIScopes, Value{Items: []Item{{Value: "okta.users.read, okta.groups.read", Note: "To sync"}}},
			Value{Items: []Item{{Value: "okta.users.read", Note: "To sync"}, {Value: "okta.groups.read"}}}},
		{SupportContacts, row("email", "Acme Support <support@acme.example>"), row("email", "support@acme.example")},
		{SupportContacts, row("email", "mailto:support@acme.example"), row("email", "support@acme.example")},
		{SupportContacts, row("email", "Help <MAILTO:support@acme.example>"), row("email", "support@acme.example")},
		{SupportContacts, row("phone", "tel:+1-415-555-0100"), row("phone", "+1-415-555-0100")},
		{EscalationContact, Value{Text: "On call <oncall@acme.example>"}, Value{Text: "oncall@acme.example"}},
	} {
		f := FindField(c.field)
		got, why := f.Normalize(c.in)
		if why != "" || !got.Equal(c.kept) {
			t.Errorf("%+v is kept as %+v %s", c.in, got, why)
		}
		for _, fault := range f.Faults(Answers{APISupport: {Text: On}, c.field: got}, Facts{}) {
			t.Errorf("%+v is faulted: %s", c.in, fault.Text)
		}
	}
	if _, why := FindField(APIScopes).Normalize(row("", strings.Repeat("okta.users.read ", maxKeptItems+1))); !strings.Contains(why, "The limit is") {
		t.Errorf("an endless list is kept: %s", why)
	}
	for _, c := range []struct {
		field Key
		in    Value
		says  string
	}{
		{SupportContacts, row("email", "a@acme.example, b@acme.example"), "more than one email address"},
		{EscalationContact, Value{Text: "A <a@acme.example>; B <b@acme.example>"}, "more than one email address. Enter one, such as"},
		{SupportContacts, row("phone", "+1 415 555 0100, +1 415 555 0101"), "more than one phone number"},
		{APIScopes, row("", "okta.clients.read"), "OpenID Connect & OAuth 2.0 scopes"},
		{APIScopes, row("", "okta.user.raed"), "Okta has no scope"},
	} {
		f := FindField(c.field)
		kept, _ := f.Normalize(c.in)
		faults := f.Faults(Answers{APISupport: {Text: On}, c.field: kept}, Facts{})
		if len(faults) == 0 || !strings.Contains(faults[0].Text, c.says) {
			t.Errorf("%+v: %v, should say %q", c.in, faults, c.says)
		}
	}
}

func TestScopesOfGovernanceAndSharedSignalsAreKnown(t *testing.T) {
	f := FindField(APIScopes)
	for _, scope := range []string{"okta.governance.accessCertifications.read", "okta.governance.entitlements.manage", "okta.accessRequests.catalog.read", "ssf.manage", "ssf.read", "SSF.Read"} {
		kept, _ := f.Normalize(Value{Items: []Item{{Value: scope}}})
		a := Answers{APISupport: {Text: On}, APIScopes: kept}
		for _, fault := range f.Faults(a, Facts{}) {
			t.Errorf("%s is faulted: %s", scope, fault.Text)
		}
	}
}
