package web

import "github.com/a-h/templ"

// settingInput are the attributes of a control: its help, and its fault if it has one.
func settingInput(id, fault string) templ.Attributes {
	if fault == "" {
		return templ.Attributes{"aria-describedby": id + "-help"}
	}
	return templ.Attributes{"aria-invalid": "true", "aria-describedby": id + "-error " + id + "-help"}
}

// oneFault is a fault as a list for [faults].
func oneFault(fault string) []string {
	if fault == "" {
		return nil
	}
	return []string{fault}
}
