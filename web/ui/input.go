package ui

import "github.com/a-h/templ"

// InputAttributes returns the attributes that tie a control to its help and its fault,
// if any.
func InputAttributes(id, fault string) templ.Attributes {
	if fault == "" {
		return templ.Attributes{"aria-describedby": id + "-help"}
	}
	return templ.Attributes{"aria-invalid": "true", "aria-describedby": id + "-error " + id + "-help"}
}

// OneFault returns a fault as a list for [Faults].
func OneFault(fault string) []string {
	if fault == "" {
		return nil
	}
	return []string{fault}
}
