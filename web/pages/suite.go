package pages

import (
	"fmt"
	"slices"
	"strings"

	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// SuitePage shows what is in a submission's flow test suite.
type SuitePage struct {
	ui.Layout
	ID        oin.SubmissionID
	Name      string      // of the submission
	Reviewing bool        // the reader is on the OIN team
	Answers   oin.Answers // as visible to the reader
	// Seen has the fingerprints of the answers that can be filled in here.
	Seen     map[oin.Key]string
	Editable bool // Connector and Version can be filled in here

	File  *oin.File      // nil if there is none yet
	Suite *flopack.Suite // nil without a file, and if it can't be read
	Fault string         // why it can't be read
	// Actions are the known actions of the submission's connector and version.
	Actions []string

	// Own are the connectors of the suite that can be registered and chosen. Registered
	// are all that the org has registered. Both are empty for reviewers.
	Own        []oin.RegisteredConnector
	Registered []oin.RegisteredConnector
	// Clashes are fields that couldn't be filled in because someone else changed them.
	Clashes []oin.Clash
}

// How much of a suite is shown. Real suites are far below. A crafted one of 10 MB would
// make a page too large for browsers.
const (
	shownConnectors = 100
	shownMethods    = 100
	shownFlows      = 200
	shownCards      = 200
)

// first returns the first entries of a list, at most most.
func first[T any](all []T, most int) []T { return all[:min(len(all), most)] }

// beyond returns how many entries aren't shown, in words, or "" if all are.
func beyond[T any](all []T, most int, what string) string {
	if len(all) <= most {
		return ""
	}
	return fmt.Sprintf("… and %s, not shown here.", ui.Count(len(all)-most, "more "+what))
}

func (p SuitePage) base() string {
	if p.Reviewing {
		return paths.Review(p.ID)
	}
	return paths.Submission(p.ID)
}

// back returns the URL of the field with the file.
func (p SuitePage) back() string {
	if p.Reviewing {
		return paths.AtField(paths.Review(p.ID), oin.TestSuite)
	}
	return paths.Field(p.ID, oin.TestSuite)
}

func (p SuitePage) place() ui.Place {
	if p.Reviewing {
		return ui.InQueue
	}
	return ui.InIntegrations
}

// verdict returns whether the suite tests the connector and version of the submission,
// in words, with a tone.
func (p SuitePage) verdict() (tone, says, advice string) {
	connector, version := p.Answers.Text(oin.Connector), p.Answers.Text(oin.ConnectorVersion)
	uses, others := p.Suite.Uses(connector, version)
	switch {
	case connector == "" || version == "":
		return "plain", "No connector and version yet.",
			"Add both in the form to check whether the suite tests them."
	case uses && len(others) == 0:
		return "good", fmt.Sprintf("The suite tests %s %s, matching this submission.", connector, version), ""
	case uses:
		return "attention", fmt.Sprintf("The suite tests %s %s but also uses %s.", connector, version, joinSome(others)),
			"Update the other cards so that you test only what you publish."
	case len(others) > 0:
		return "attention", fmt.Sprintf("The suite tests %s %s, not %s as in this submission.", connector, joinSome(others), version),
			"Update its cards and export it again, or change the version in the form."
	default:
		return "attention", fmt.Sprintf("The suite doesn't use %s, this submission's connector.", connector),
			"Check the key in the form, or upload the right suite."
	}
}

// leftOut returns the actions of the submission's connector and version that the suite
// doesn't use. It reports in asked whether the suite uses that connector and version at
// all.
func (p SuitePage) leftOut() (left []string, asked bool) {
	for _, c := range p.Suite.Connectors {
		if p.chosen(c) {
			return oin.LeftOut(p.Actions, c.Methods), true
		}
	}
	return nil, false
}

// leftOutWords returns whether the suite tests each action, in words.
func (p SuitePage) leftOutWords(left []string) (tone, says string) {
	connector, version := p.Answers.Text(oin.Connector), p.Answers.Text(oin.ConnectorVersion)
	switch {
	case len(p.Actions) == 0:
		return "plain", fmt.Sprintf("We have no action list for %s %s, so we can't check coverage.", connector, version)
	case len(left) == 0:
		return "good", fmt.Sprintf("The suite covers every listed action of %s %s.", connector, version)
	default:
		return "attention", fmt.Sprintf("The suite doesn't cover %d of the %s of %s %s:", len(left), ui.Count(len(p.Actions), "listed action"), connector, version)
	}
}

func (p SuitePage) verdictIcon(tone string) string {
	switch tone {
	case "good":
		return "done"
	case "plain":
		return "note"
	default:
		return "warn"
	}
}

// secretPlaces returns where a secret is, in words.
func secretPlaces(s flopack.Secret) string {
	const most = 5
	shown := first(s.Places, most)
	if more := len(s.Places) - len(shown) + s.More; more > 0 {
		return ui.List(append(slices.Clone(shown), ui.Count(more, "more place")))
	}
	return ui.List(shown)
}

// capital returns words as the beginning of a sentence.
func capital(words string) string { return strings.ToUpper(words[:1]) + words[1:] }

// joinSome joins the first few names as in a sentence.
func joinSome(names []string) string {
	const most = 5
	if more := len(names) - most; more > 0 {
		return ui.List(append(names[:most:most], fmt.Sprintf("%d more", more)))
	}
	return ui.List(names)
}

// chosen reports whether c is the submission's connector and version.
func (p SuitePage) chosen(c flopack.Connector) bool {
	return c.Key == p.Answers.Text(oin.Connector) && c.Version == p.Answers.Text(oin.ConnectorVersion)
}

func (p SuitePage) own(c flopack.Connector) bool { return contains(p.Own, c.Key, c.Version) }

func (p SuitePage) registered(c flopack.Connector) bool {
	return contains(p.Registered, c.Key, c.Version)
}

func contains(all []oin.RegisteredConnector, key, version string) bool {
	for _, c := range all {
		if c.Key == key && c.Version == version {
			return true
		}
	}
	return false
}

// unregistered returns how many of the suite's own connectors the org's list lacks.
func (p SuitePage) unregistered() int {
	n := 0
	for _, c := range p.Own {
		if !contains(p.Registered, c.Key, c.Version) {
			n++
		}
	}
	return n
}

// cards returns the number of cards in all flows.
func (p SuitePage) cards() int {
	n := 0
	for _, f := range p.Suite.Flows {
		n += len(f.Cards)
	}
	return n
}

// clashWords returns the current value of a field that couldn't be filled in.
func clashWords(c oin.Clash) string {
	if c.Theirs.Empty() {
		return "Now empty."
	}
	return fmt.Sprintf("Now “%s”.", c.Theirs.Text)
}

// flowName returns a flow's name, or words for a flow without one.
func flowName(f flopack.Flow) string {
	if f.Name == "" {
		return "Unnamed flow"
	}
	return f.Name
}
