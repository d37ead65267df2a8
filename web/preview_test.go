package web_test

import (
	"net/http"
	"os"
	"testing"

	"github.com/a-h/templ"

	"oinmanager/internal/submission"
	"oinmanager/web"
)

func TestPreview(t *testing.T) {
	if os.Getenv("PREVIEW") == "" {
		t.Skip()
	}
	submit, _ := submission.Find(submission.Draft, submission.Submit)
	answer, _ := submission.Find(submission.Changes, submission.Answer)
	pages := map[string]func() templ.Component{
		"landing": func() templ.Component { return web.Landing(web.LandingPage{Layout: frame("Start", nil), Published: 214}) },
		"signin":  func() templ.Component { return web.SignIn(signIn()) },
		"problem": func() templ.Component { return web.Problem(problem(409)) },
		"list":    func() templ.Component { return web.Integrations(integrations()) },
		"list-empty": func() templ.Component {
			return web.Integrations(web.IntegrationsPage{Layout: frame("My App Integrations", ada), Cap: 10})
		},
		"list-delete": func() templ.Component {
			p := integrations()
			p.Deleting = &p.Rows[0]
			return web.Integrations(p)
		},
		"new":       func() templ.Component { return web.Submission(tab("general", submission.Answers{})) },
		"general":   func() templ.Component { return web.Submission(tab("general", full())) },
		"faults":    func() templ.Component { return web.Submission(tab("general", faulty())) },
		"workflows": func() templ.Component { return web.Submission(tab("workflows", full())) },
		"off":       func() templ.Component { return web.Submission(tab("api", submission.Answers{})) },
		"api":       func() templ.Component { p := tab("api", faulty()); return web.Submission(p) },
		"clash": func() templ.Component {
			p := tab("general", full())
			p.Clashes = map[submission.Key]submission.Clash{submission.AppName: {Key: submission.AppName, Theirs: text("Acme Directory Pro"), Yours: text("Acme Directory")}}
			p.Refused = map[submission.Key]string{submission.AppIcon: "This picture is 300×300 pixels. Use 200×200, 244×244, 156×244 or 244×156."}
			return web.Submission(p)
		},
		"submit":  func() templ.Component { p := tab("general", full()); p.Confirm = &submit; return web.Submission(p) },
		"changes": func() templ.Component { return web.Submission(in(submission.Changes, tab("general", full()))) },
		"answer": func() templ.Component {
			p := in(submission.Changes, tab("general", full()))
			p.Confirm, p.ConfirmFault = &answer, "Say why in a sentence or two."
			return web.Submission(p)
		},
		"view":      func() templ.Component { return web.Submission(in(submission.Review, tab("general", full()))) },
		"published": func() templ.Component { return web.Submission(in(submission.Published, tab("api", full()))) },
		"queue":     func() templ.Component { return web.Queue(queue()) },
		"review":    func() templ.Component { return web.Review(review(submission.Review, rae)) },
		"bugs":      func() templ.Component { p := asking(submission.QA, submission.ReportBugs, rae); p.Boxes = 2; return web.Review(p) },
		"pass":      func() templ.Component { return web.Review(asking(submission.QA, submission.Pass, rae)) },
		"reveal":    func() templ.Component { return web.Reveal(web.RevealPage{Layout: frame("Test account", rae), Name: "Acme Directory", Back: "/", Field: submission.FindField(submission.TestPassword), Secret: "correct horse battery staple"}) },
		"catalog":   func() templ.Component { return web.Catalog(catalog()) },
		"entry":     func() templ.Component { return web.CatalogEntryView(web.CatalogEntryPage{Layout: frame("Acme Directory", nil), Entry: entry("acme-directory", "Acme Directory")}) },
	}
	mux := http.NewServeMux()
	mux.Handle("/assets/", web.Assets())
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if p, ok := pages[r.URL.Path[1:]]; ok {
			w.Header().Set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none'")
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			_ = p().Render(r.Context(), w)
			return
		}
		w.Header().Set("Content-Type", "image/svg+xml")
		_, _ = w.Write([]byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#d9480f"/></svg>`))
	})
	t.Fatal(http.ListenAndServe("127.0.0.1:8099", mux))
}
