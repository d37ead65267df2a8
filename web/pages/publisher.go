package pages

import (
	"cmp"

	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// PublisherPage is where the people of an org set who publishes their integrations.
type PublisherPage struct {
	ui.Layout
	Publisher oin.Publisher // as it is stored
	Proof     oin.DomainProof
	// Name and Domain are what their fields show, and Faults is what is wrong with them.
	Name, Domain string
	Faults       map[string]string
	// Checked has what a look for the proof has told just now, or is nil.
	Checked *CheckedProof
	// Removing asks whether to remove the domain.
	Removing bool
}

// CheckedProof is what a look for the proof of a domain has told.
type CheckedProof struct {
	Proven    bool
	TXT, File oin.ProofLook
}

// ways lists why neither way proves the domain, in words.
func (c CheckedProof) ways() []string {
	return []string{
		"TXT record: " + cmp.Or(c.TXT.Detail, "not found") + ".",
		"File: " + cmp.Or(c.File.Detail, "not found") + ".",
	}
}

func (p PublisherPage) proven() bool { return p.Proof.Proven != nil }

// input returns the attributes of a control of the page.
func (p PublisherPage) input(k string) templ.Attributes {
	a := templ.Attributes{"aria-describedby": k + "-help"}
	if p.Faults[k] != "" {
		a["aria-invalid"] = "true"
		a["aria-describedby"] = k + "-error " + k + "-help"
	}
	return a
}

func (p PublisherPage) fault(k string) []string {
	if p.Faults[k] == "" {
		return nil
	}
	return []string{p.Faults[k]}
}

// shownText returns what the catalog shows, in words.
func (p PublisherPage) shownText() string {
	if words := p.Publisher.Words(); words != "" {
		return "Published by " + words
	}
	return "Nothing yet. Enter a display name first."
}
