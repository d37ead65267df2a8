package check

import (
	"fmt"
	"strings"

	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

const secretsWhy = "Reviewers import the file into an Okta org, and everyone who handles it can read what is in it."

var suiteSecrets = []*Check{
	{
		ID: "suite.secrets", About: []oin.Key{oin.TestSuite},
		Level: LevelAdvice, Certainty: Certain,
		Says: "The flow test suite has no tokens, keys, or passwords.",
		Why:  secretsWhy,
		Fix:  "Rotate the secret. Then remove it from the flow, use a connection instead, and export again.",
		find: func(s Subject) []Finding { return s.secrets(true) },
	},
	{
		ID: "suite.possible-secrets", About: []oin.Key{oin.TestSuite},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The flow test suite has nothing that looks like a secret.",
		Why:  secretsWhy,
		Fix:  "If it's real, rotate it. Remove it from the flow, use a connection instead, and export again.",
		find: func(s Subject) []Finding { return s.secrets(false) },
	},
	{
		ID: "suite.personal-data", About: []oin.Key{oin.TestSuite},
		Level: LevelAdvice, Certainty: Possible,
		Says: "The flow test suite has no data of real people.",
		Why:  secretsWhy,
		Fix:  "Use made-up people with addresses at example.com, and export again.",
		find: func(s Subject) []Finding {
			suite := s.suite()
			if suite == nil {
				return nil
			}
			own := map[string]bool{}
			for _, l := range s.links(oin.AppWebsite, oin.TestURL, oin.UserDocs) {
				own[l.domain] = true
			}
			for _, k := range []oin.Key{oin.EscalationContact, oin.TestUsername} {
				if _, domain, ok := strings.Cut(s.text(k), "@"); ok {
					own[domainOf(plainHost(domain))] = true
				}
			}
			var addresses, evidence []string
			for _, e := range suite.Emails {
				// At the vendor's domain, an address is a test user's or chosen knowingly.
				if _, domain, _ := strings.Cut(e.Masked, "@"); !own[domainOf(plainHost(domain))] {
					addresses, evidence = append(addresses, e.Masked), append(evidence, e.Fingerprint)
				}
			}
			switch len(addresses) {
			case 0:
				return nil
			case 1:
				return found("Does "+addresses[0]+" belong to a real person?", evidence...)
			}
			return found("Do "+joined(addresses)+" belong to real people?", evidence...)
		},
	},
	{
		ID: "suite.private-hosts", About: []oin.Key{oin.TestSuite},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The flows call addresses that anyone can reach.",
		Why:  "Reviewers run the flows in another org, where an address of your network leads nowhere.",
		Fix:  "Use the connector's cards, or the public address of your API, and export the flows again.",
		find: func(s Subject) []Finding {
			suite := s.suite()
			if suite == nil {
				return nil
			}
			var hosts []string
			for _, h := range suite.Private {
				hosts = append(hosts, h.Masked)
			}
			if len(hosts) == 0 {
				return nil
			}
			return found("The suite calls "+joined(hosts)+", which only your network knows.", hosts...)
		},
	},
}

// secrets returns a finding for each secret of the suite.
func (s Subject) secrets(certain bool) []Finding {
	suite := s.suite()
	if suite == nil {
		return nil
	}
	var all []Finding
	for _, secret := range suite.Secrets {
		if secret.Certain == certain {
			all = append(all, found(secretText(secret), secret.Rule, secret.Fingerprint)...)
		}
	}
	return all
}

// secretText says what was found, and where.
func secretText(s flopack.Secret) string {
	what := strings.ToUpper(s.Kind[:1]) + s.Kind[1:]
	if s.Masked != "" {
		what += " (" + s.Masked + ")"
	}
	is := " is in "
	if strings.HasSuffix(s.Kind, "settings") {
		is = ", which may include credentials, are in "
	}
	if len(s.Places) == 0 {
		return what + is + "the file."
	}
	text := what + is + s.Places[0]
	if more := len(s.Places) - 1 + s.More; more > 0 {
		text += fmt.Sprintf(" and %d %s", more, plural(more, "other place", "other places"))
	}
	return text + "."
}
