package ui

import "github.com/a-h/templ"

// InputAttributes are the attributes of a control: its help, and its fault if it has one.
func InputAttributes(id, fault string) templ.Attributes {
	if fault == "" {
		return templ.Attributes{"aria-describedby": id + "-help"}
	}
	return templ.Attributes{"aria-invalid": "true", "aria-describedby": id + "-error " + id + "-help"}
}

// OneFault is a fault as a list for [Faults].
func OneFault(fault string) []string {
	if fault == "" {
		return nil
	}
	return []string{fault}
}
