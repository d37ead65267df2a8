package pages

import (
	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// AuditPage is the audit log.
type AuditPage struct {
	ui.Layout
	Filter    oin.AuditFilter
	Zone      string // time zone of the filter's days
	Entries   []oin.AuditEntry
	Faults    map[string]string // by the filter's name
	Continued bool              // not the first page
	More      string            // URL of the next page, or empty
}

func (p AuditPage) filtered() bool { return p.Filter != oin.AuditFilter{} }

// auditInput returns the attributes of a filter that can have a fault.
func auditInput(id, fault string) templ.Attributes {
	if fault == "" {
		return nil
	}
	return templ.Attributes{"aria-invalid": "true", "aria-describedby": id + "-error"}
}

// refusal returns why something was denied.
func refusal(e oin.AuditEntry) string {
	switch e.Refused {
	case oin.CodeNotAllowed:
		return "not permitted"
	case oin.CodeNotFound:
		if e.Who.Role.IsOINTeam() {
			return "never submitted"
		}
		return "belongs to another org"
	case oin.CodeSignInAgain:
		return "needed a recent sign-in"
	case oin.CodeLimitReached:
		return "limit reached"
	case oin.CodeUnavailable:
		return "a service didn't respond"
	default:
		return "not accepted"
	}
}

// auditOn returns the name of the submission that an entry is about.
func auditOn(e oin.AuditEntry) string {
	if e.Name != "" {
		return e.Name
	}
	return "unnamed"
}
