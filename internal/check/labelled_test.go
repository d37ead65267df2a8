package check

import "testing"

func TestACleanSubmissionGetsAtMostOneAdvice(t *testing.T) {
	for _, v := range vendors {
		findings := Run(v.subject())
		for _, f := range findings {
			t.Logf("%s: %s at %s: %s", v.name, f.Check.ID, f.Field, f.Text)
		}
		if len(findings) > 1 {
			t.Errorf("%s has %d findings", v.name, len(findings))
		}
	}
}
