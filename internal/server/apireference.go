package server

import (
	"net/http"
	"sync"

	"oinmanager/internal/api"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
	"oinmanager/web/ui"
)

// apiReference shows the OpenAPI document as a page, with the codes of problems.
func (s *server) apiReference(w http.ResponseWriter, r *http.Request) error {
	page := apiReference()
	page.Layout = s.layout(r, "API reference")
	page.Shared = ui.Shared{Address: s.BaseURL + paths.APIReference, Summary: "The JSON API of OIN Manager: submissions, reviews, and the catalog, for programs."}
	page.Site = s.BaseURL
	return s.publicPage(w, r, pages.APIReference(page))
}

// apiReference returns the page without its frame.
var apiReference = sync.OnceValue(func() pages.APIReferencePage {
	var page pages.APIReferencePage
	for _, tag := range api.Tags {
		page.Groups = append(page.Groups, pages.APIGroup{Name: tag})
	}
	reference := api.Refer(APIEndpoints())
	for _, d := range reference.Operations {
		o := pages.APIOperation{ID: d.ID, Method: d.Method, Path: d.Path, Summary: d.Summary, Access: d.Access, Scope: d.Scope, Params: apiMembers(d.Params),
			Request: pages.APIType(d.Request), Response: pages.APIType(d.Response), Example: d.Example, Answer: d.Answer, Status: d.Status, Cached: d.Cached, Paged: d.Paged}
		page.Add(d.Tag, o)
	}
	for _, t := range reference.Types {
		page.Types = append(page.Types, pages.APIObject{Name: t.Name, Says: t.Says, Members: apiMembers(t.Members)})
	}
	for _, c := range Codes {
		page.Codes = append(page.Codes, pages.APICode{Code: string(c.Code), Status: c.Status, Meaning: c.Meaning})
	}
	return page
})

func apiMembers(all []api.Member) []pages.APIMember {
	var members []pages.APIMember
	for _, m := range all {
		members = append(members, pages.APIMember{Name: m.Name, In: m.In, Type: pages.APIType(m.Type), Required: m.Required, Says: m.Says})
	}
	return members
}
