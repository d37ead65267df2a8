package check

import (
	"testing"

	"oinmanager/internal/oin"
)

// TestTheFormsExampleOfADescriptionHasNoFinding keeps the form from showing what its own
// checks would ask about.
func TestTheFormsExampleOfADescriptionHasNoFinding(t *testing.T) {
	for _, types := range [][]oin.Key{{oin.APISupport}, {oin.ConnectorSupport}, {oin.ConnectorSupport, oin.APISupport}} {
		for _, f := range (Record{}).Find(oin.ExampleAnswers(types...)) {
			if f.Field == oin.AppDescription || f.Check.ID == "usecases.description" {
				t.Errorf("%s: %s", f.Check.ID, f.Text)
			}
		}
	}
}
