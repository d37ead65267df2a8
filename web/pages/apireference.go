package pages

import (
	"net/http"
	"strings"

	"oinmanager/web/ui"
)

// APIReferencePage describes the API: its operations in groups, the objects that they send
// and return, and the codes of problems.
type APIReferencePage struct {
	ui.Layout
	Site   string
	Groups []APIGroup
	Types  []APIObject
	Codes  []APICode
}

// APIGroup are operations on the same things.
type APIGroup struct {
	Name       string
	Operations []APIOperation
}

// APIOperation is an operation at its path.
type APIOperation struct {
	ID, Method, Path, Summary string
	Access, Scope             string
	Params                    []APIMember
	Request, Response         APIType
	Example                   string // a command
	Answer                    string // what it got: JSON, or empty
	Status                    int
	Cached, Paged             bool
}

// APIType names a type. Of is the object in it, or empty.
type APIType struct{ Says, Of string }

// APIObject is an object of requests or responses.
type APIObject struct {
	Name, Says string
	Members    []APIMember
}

// APIMember is a member of an object, or a parameter of an operation.
type APIMember struct {
	Name, In string
	Type     APIType
	Required bool
	Says     string
}

// APICode is a code of a problem.
type APICode struct {
	Code    string
	Status  int
	Meaning string
}

// Add adds an operation to its group.
func (p *APIReferencePage) Add(group string, o APIOperation) {
	for i := range p.Groups {
		if p.Groups[i].Name == group {
			p.Groups[i].Operations = append(p.Groups[i].Operations, o)
			return
		}
	}
	p.Groups = append(p.Groups, APIGroup{group, []APIOperation{o}})
}

func (g APIGroup) title() string { return strings.ToUpper(g.Name[:1]) + g.Name[1:] }

// needs says who can call an operation, and with which token.
func (o APIOperation) needs() string {
	if o.Scope == "" {
		return "Anyone, without a token."
	}
	who := map[string]string{"isv": "ISVs", "reviewer": "The OIN team", "admin": "OIN admins"}[o.Access]
	if who == "" {
		who = "Everyone"
	}
	return who + ", with the scope "
}

func (o APIOperation) statusWords() string { return http.StatusText(o.Status) }
