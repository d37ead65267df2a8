package labelled

import (
	"testing"

	"oinmanager/internal/oin"
)

func TestUseCasesAgreeWithTheScopes(t *testing.T) {
	for _, c := range []struct{ of, useCase, scopes, want string }{
		{"SaaSSpend", "Centralized Logging", "okta.users.read", "usecases.logging"},
		{"Lantern SIEM", "Centralized Logging", "okta.logs.read", ""},
		{"Lantern SIEM", "Centralized Logging", "okta.logStreams.manage Creates a stream", ""},
		{"Talentry HR", "Lifecycle Management", "okta.users.read", "usecases.lifecycle"},
		{"Talentry HR", "Lifecycle Management", "okta.groups.manage Puts new hires into groups", ""},
		{"Talentry HR", "Lifecycle Management", "okta.identitySources.manage Sends new hires", ""},
		{"Sentra Risk Engine", "Risk Signal Sharing", "okta.logs.read", "usecases.risk"},
		{"Sentra Risk Engine", "Risk Signal Sharing", "ssf.manage Creates the stream", ""},
		{"Sentra Risk Engine", "Bot or Fraud Detection", "okta.logs.read", ""}, // by its description
		{"Talentry HR", "Bot or Fraud Detection", "okta.users.read", "usecases.fraud"},
		{"Talentry HR", "Directory and HR Sync", "okta.logs.read", "usecases.directory"},
		{"Talentry HR", "Directory and HR Sync", "okta.users.read", ""},
		{"Lantern SIEM", "Multifactor Authentication (MFA)", "okta.logs.read", "usecases.mfa"},
		{"Lantern SIEM", "Identity Governance and Administration (IGA)", "okta.logs.read", "usecases.iga"},
	} {
		if found := judged(t, "usecases", c.of, and(uses(c.useCase), scoped(c.scopes))); found != c.want {
			t.Errorf("%s for %s with %s has %q, want %q", c.useCase, c.of, c.scopes, found, c.want)
		}
	}
}

func TestAConnectorServesAUseCaseWithoutScopes(t *testing.T) {
	both := and(text("api_support", oin.On, "config_guide", "https://onboardly.co/okta-api"), scoped("okta.users.read Finds people"))
	if found := judged(t, "usecases", "Onboardly", both); found != "" {
		t.Errorf("lifecycle management by a connector has %s", found)
	}
}

func TestUseCasesAgreeWithTheDescription(t *testing.T) {
	all := oin.AllUseCases()
	for of, good := range map[string]string{
		"Deskhop": "Automation|Directory and HR Sync|Lifecycle Management", "Huddlebird": "Automation|Lifecycle Management", "SignSwift": "Automation|Directory and HR Sync",
		"LearnLoft": "Automation|Directory and HR Sync",
	} {
		for _, u := range all {
			found := judged(t, "usecases", of, uses(u))
			for _, g := range vendorUses(good) {
				if g == u && found != "" {
					t.Errorf("%s of %s has %s", u, of, found)
				}
			}
			if odd := u == "Identity Verification" || u == "Bot or Fraud Detection" || u == "Centralized Logging"; odd && found == "" && (of == "Deskhop" || of == "Huddlebird") {
				t.Errorf("%s of %s isn't asked for", u, of)
			}
		}
	}
}

func vendorUses(all string) []string {
	var names []string
	for _, i := range (vendor{useCases: all}).subject().Answers[oin.UseCases].Items {
		names = append(names, i.Value)
	}
	return names
}
