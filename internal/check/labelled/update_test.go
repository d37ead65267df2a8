package labelled

import (
	"testing"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

func TestAnUpdateIsComparedWithTheVersionInTheCatalog(t *testing.T) {
	for _, c := range []struct {
		what, of string
		change   func(check.Subject) check.Subject
		want     string
	}{
		{"a new version of the connector", "Deskhop", text("connector_version", "1.4.2"), ""},
		{"1.10 after 1.9", "Deskhop", and(text("connector_version", "1.10.0")), ""},
		{"an older version", "Deskhop", text("connector_version", "1.4.0"), "update.version-back"},
		{"another name", "Deskhop", text("app_name", "Deskhop Spaces", "connector_version", "1.5"), "update.name-changed"},
		{"the same version, and other documentation", "Deskhop", text("user_docs", "https://help.deskhop.io/v2"), "update.version-same"},
		{"nothing", "Deskhop", text("existing_changes", "We renew our entry. Customers use it as before."), "update.nothing-changed"},
		{"only the password", "Deskhop", and(text("existing_changes", "The test account has a new password."), func(s check.Subject) check.Subject {
			s.Answers[oin.TestPassword] = oin.Value{Secret: &oin.Secret{ID: "s4"}}
			return s
		}), "update.nothing-changed"},
		{"only cards, by the summary, in the same version", "Deskhop", same, "update.version-same"},
		{"a description, and it says so", "SaaSSpend", text("app_description", "SaaSSpend finds unused licenses. It reads app assignments and sign-in activity from Okta to tell which apps people use.", "existing_changes", "Only the description and the logo change; scopes and guide stay."), ""},
		{"a description, and it doesn't say so", "SaaSSpend", text("app_description", "SaaSSpend finds unused licenses. It reads app assignments and sign-in activity from Okta to tell which apps people use.", "existing_changes", "We have been asked by our customers to be clearer."), "update.catalog-only"},
		{"a scope for a wider one", "Talentry HR", scoped("okta.users.manage Creates users\nokta.groups.read Shows teams"), ""},
		{"one more scope", "Talentry HR", scoped("okta.users.manage Creates users\nokta.groups.manage Puts them into groups\nokta.apps.read Shows their apps"), "update.scopes-added"},
		{"a wider scope", "Kudos & Co", scoped("okta.users.manage Writes birthdays back"), "update.scopes-added"},
		{"an API service beside the connector", "Deskhop", and(text("api_support", oin.On, "config_guide", "https://help.deskhop.io/en/okta/api", "connector_version", "1.5.0"), scoped("okta.users.read Adds people to offices")), ""},
		{"an API service in place of the connector", "Deskhop", and(text("connector_support", "", "api_support", oin.On, "config_guide", "https://help.deskhop.io/en/okta/api"), scoped("okta.users.read Adds people to offices")), "update.type-removed"},
	} {
		if found := judged(t, "update", c.of, update(c.change)); found != c.want {
			t.Errorf("%s has %q, want %q", c.what, found, c.want)
		}
	}
}

func TestANewSubmissionIsComparedWithNothing(t *testing.T) {
	for _, v := range vendors {
		if found := judged(t, "update", v.name, same); found != "" {
			t.Errorf("%s has %s", v.name, found)
		}
	}
}

func TestAnUnregisteredConnectorIsPointedOut(t *testing.T) {
	for _, c := range []struct{ key, version, want string }{
		{"deskhop_d3a0a77ad3d1437e8b2ab3c6a18be2aa", "1.4.1", ""},
		{"deskhop_d3a0a77ad3d1437e8b2ab3c6a18be2aa", "1.4.9", "connector.version-registered"},
		{"deskhop", "1.4.1", "connector.registered"},
	} {
		if found := judged(t, "connector", "Deskhop", text("connector", c.key, "connector_version", c.version)); found != c.want {
			t.Errorf("%s %s has %q, want %q", c.key, c.version, found, c.want)
		}
		none := and(text("connector", c.key, "connector_version", c.version), facts(func(f *check.Facts) { f.Connectors = nil }))
		if found := judged(t, "connector", "Deskhop", none); found != "" {
			t.Errorf("without a list, %s %s has %s", c.key, c.version, found)
		}
	}
}
