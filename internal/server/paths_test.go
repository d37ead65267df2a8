package server

import (
	"go/ast"
	"go/parser"
	"go/token"
	"net/http"
	"net/url"
	"testing"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

func TestEveryAddressThatAPageLeadsToIsARoute(t *testing.T) {
	own, reviewed := "/submissions/"+someID, paths.Review(someID)
	leads := map[string][]string{
		"Tab":           {paths.Tab(someID, oin.Form[0])},
		"Field":         {paths.Field(someID, oin.AppName)},
		"Review":        {reviewed},
		"Queue":         {paths.Queue(oin.QueueFilter{}), paths.Queue(oin.QueueFilter{Text: "a b"})},
		"File":          {paths.File(own, oin.AppIcon), paths.File(reviewed, oin.AppIcon)},
		"Suite":         {paths.Suite(own), paths.Suite(reviewed)},
		"SignIn":        {paths.SignIn(""), paths.SignIn("/integrations")},
		"Catalog":       {paths.Catalog("Automation", "api")},
		"Home":          {paths.Home(nil), paths.Home(&oin.Person{Role: oin.RoleISV}), paths.Home(&oin.Person{Role: oin.RoleReviewer})},
		"Term":          {paths.Term(oin.Term{ID: "round"})},
		"Instances":     {paths.Instances(someID)},
		"Issues":        {paths.Issues(own), paths.Issues(reviewed)},
		"Compose":       {paths.Compose(reviewed, oin.AppName)},
		"Org":           {paths.Org(someID)},
		"Connect":       {paths.Connect("", ""), paths.Connect("acme.example", "/integrations")},
		"Changes":       {paths.Changes(someID, "round-1")},
		"SubmittedFile": {paths.SubmittedFile(someID, oin.AppIcon, &oin.File{SHA256: "0"})},
	}
	posts := map[string][]string{
		"Action":       {paths.Action(someID, oin.ActionSubmit)},
		"Copy":         {paths.Copy(someID)},
		"ReviewAction": {paths.ReviewAction(someID, oin.ActionPass)},
		"Claim":        {paths.Claim(someID, oin.ActionClaim), paths.Claim(someID, oin.ActionRelease)},
		"Instance":     {paths.Instance(someID, someID, "check"), paths.Instance(someID, someID, "revoke")},
	}
	all := chi.NewRouter()
	for _, r := range routes {
		all.Method(r.method.all()[0], r.path, http.NotFoundHandler())
	}
	answered := func(name, method string, addresses []string) {
		for _, address := range addresses {
			u, err := url.Parse(address)
			if err != nil || !all.Match(chi.NewRouteContext(), method, u.EscapedPath()) {
				t.Errorf("%s: no route answers %s %s (%v)", name, method, address, err)
			}
		}
	}
	for name, addresses := range leads {
		answered(name, http.MethodGet, addresses)
	}
	for name, addresses := range posts {
		answered(name, http.MethodPost, addresses)
	}
	answered("CatalogFeed", http.MethodGet, []string{paths.CatalogFeed})

	parsed, err := parser.ParseFile(token.NewFileSet(), "../paths/paths.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, decl := range parsed.Decls {
		if f, ok := decl.(*ast.FuncDecl); ok && f.Name.IsExported() && leads[f.Name.Name] == nil && posts[f.Name.Name] == nil {
			t.Errorf("%s is not tried here", f.Name.Name)
		}
	}
}
