package ui

import "github.com/a-h/templ"

// InputAttributes returns the attributes that tie a control to its help and its fault,
// if any. The page starts at the first control that has one.
func InputAttributes(id, fault string) templ.Attributes {
	if fault == "" {
		return templ.Attributes{"aria-describedby": id + "-help"}
	}
	return templ.Attributes{"aria-invalid": "true", "aria-describedby": id + "-error " + id + "-help", "autofocus": true}
}

// OneFault returns a fault as a list for [Faults].
func OneFault(fault string) []string {
	if fault == "" {
		return nil
	}
	return []string{fault}
}

// Entry is a line of text that a form asks for, other than that of a submission.
type Entry struct {
	ID, Name string // of the input; the name is one of [EntryNames]
	Help     string
	Value    string
	Fault    string // why the value can't be accepted, or empty
	Optional bool
	URL      bool
	Words    bool // of people, and not a name or an address that machines read
}

// EntryNames are the names of the inputs of entries, with their labels.
var EntryNames = []struct{ Name, Label string }{
	{"name", "Name"}, {"url", "URL"},
	{"repository", "Repository"}, {"ref", "Branch or tag"}, {"environment", "Environment"}, {"workflow", "Workflow file"},
}

func (e Entry) label() string {
	for _, known := range EntryNames {
		if known.Name == e.Name {
			return known.Label
		}
	}
	return ""
}

// attributes returns those of the input that depend on what it is for.
func (e Entry) attributes() templ.Attributes {
	a := InputAttributes(e.ID, e.Fault)
	a["type"] = "text"
	if e.URL {
		a["type"] = "url"
	}
	if !e.Words {
		a["autocapitalize"], a["spellcheck"] = "none", "false"
	}
	return a
}
