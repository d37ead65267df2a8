package server

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
)

// placeholders are those of paths that stand for IDs, with what to say if there is something
// else in the path. [server.answer] checks them, so handlers get what they return without an
// error.
var placeholders = map[string]*oin.Problem{
	"id":           noSuch("submission"),
	"issue":        noSuch("issue"),
	"instance":     noSuch("test instance"),
	"note":         noSuch("note"),
	"text":         noSuch("saved text"),
	"connector":    noSuch("connector"),
	"attachment":   errNoPage,
	"notification": errNoPage,
	"org":          errNoPage,
	"session":      errNoPage,
	"view":         errNoPage,
	"webhook":      errNoPage,
	"delivery":     errNoPage,
	"token":        errNoPage,
	"trusted":      errNoPage,
}

func noSuch(what string) *oin.Problem {
	return &oin.Problem{Code: oin.CodeNotFound, Text: "We can't find this " + what + ". Check the link."}
}

// checkPlaceholders returns an [oin.Problem] with [oin.CodeNotFound] if the path has something
// else where it should have an ID.
func checkPlaceholders(r *http.Request) error {
	params := chi.RouteContext(r.Context()).URLParams
	for i, name := range params.Keys {
		if none, ok := placeholders[name]; ok && !oin.IsID(params.Values[i]) {
			return none
		}
	}
	return nil
}

func submissionID(r *http.Request) oin.SubmissionID { return oin.SubmissionID(chi.URLParam(r, "id")) }
func issueID(r *http.Request) oin.IssueID           { return oin.IssueID(chi.URLParam(r, "issue")) }
func instanceID(r *http.Request) oin.InstanceID     { return oin.InstanceID(chi.URLParam(r, "instance")) }
func noteID(r *http.Request) oin.NoteID             { return oin.NoteID(chi.URLParam(r, "note")) }
func orgID(r *http.Request) oin.OrgID               { return oin.OrgID(chi.URLParam(r, "org")) }
func viewID(r *http.Request) oin.ViewID             { return oin.ViewID(chi.URLParam(r, "view")) }
func webhookID(r *http.Request) oin.WebhookID       { return oin.WebhookID(chi.URLParam(r, "webhook")) }
