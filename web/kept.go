package web

import (
	"github.com/a-h/templ"

	"oinmanager/internal/oin"
)

// kept are the attributes of a form whose texts kept.js keeps: its name on the page, what
// its text is called, and whether it shows what was just sent.
func kept(name, label string, typed bool) templ.Attributes {
	return templ.Attributes{"data-keep": name, "data-label": label, "data-typed": typed}
}

// doing are the names of the forms that do these transitions.
func doing(all []oin.Transition) []string {
	var names []string
	for _, t := range all {
		names = append(names, "do-"+string(t.Action))
	}
	return names
}

// openHere are the names of the forms that one can get to on the page of the issues.
func (p ReviewIssuesPage) openHere() []string {
	if !p.Status.Info().InProgress {
		return nil
	}
	names := []string{"compose"}
	for _, i := range oin.InState(p.Issues, oin.IssueDraft) {
		names = append(names, "compose-"+string(i.ID))
	}
	return names
}

// composeKept are the attributes of the form that takes an issue.
func (p ReviewIssuesPage) composeKept() templ.Attributes {
	if p.Compose.ID != "" {
		return kept("compose-"+string(p.Compose.ID), "Change of a draft issue", p.ComposeTyped)
	}
	return kept("compose", "Issue", p.ComposeTyped)
}

// textKept are the attributes of the form that takes a text for issues.
func (p CannedTextsPage) textKept() templ.Attributes {
	name := "text"
	if p.Editing.ID != "" {
		name += "-" + string(p.Editing.ID)
	}
	return kept(name, "Text for issues", p.Fault != "")
}

// openHere are the names of the forms that one can get to on the page of the texts.
func (p CannedTextsPage) openHere() []string {
	names := []string{"text"}
	for _, c := range p.Texts {
		names = append(names, "text-"+string(c.ID))
	}
	return names
}
