package server

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
)

// placeholders are those of paths that stand for IDs. [server.answer] checks them, so handlers
// get what they return without an error.
var placeholders = map[string]struct {
	is   func(string) bool
	none *oin.Problem // what to say if there is something else in the path
}{
	"id":           {is(oin.ParseSubmissionID), noSuch("submission")},
	"issue":        {is(oin.ParseIssueID), noSuch("issue")},
	"instance":     {is(oin.ParseInstanceID), noSuch("test instance")},
	"note":         {is(oin.ParseNoteID), noSuch("note")},
	"text":         {is(oin.ParseCannedTextID), noSuch("saved text")},
	"connector":    {is(oin.ParseConnectorID), noSuch("connector")},
	"attachment":   {is(oin.ParseAttachmentID), errNoPage},
	"notification": {is(oin.ParseNotificationID), errNoPage},
	"org":          {is(oin.ParseOrgID), errNoPage},
	"session":      {is(oin.ParseSessionID), errNoPage},
	"view":         {is(oin.ParseViewID), errNoPage},
	"webhook":      {is(oin.ParseWebhookID), errNoPage},
	"delivery":     {is(oin.ParseDeliveryID), errNoPage},
	"token":        {is(oin.ParseTokenID), errNoPage},
	"trusted":      {is(oin.ParseTrustedID), errNoPage},
}

func is[ID any](parse func(string) (ID, bool)) func(string) bool {
	return func(s string) bool {
		_, ok := parse(s)
		return ok
	}
}

func noSuch(what string) *oin.Problem {
	return &oin.Problem{Code: oin.CodeNotFound, Text: "We can't find this " + what + ". Check the link."}
}

// checkPlaceholders returns an [oin.Problem] with [oin.CodeNotFound] if the path has something
// else where it should have an ID.
func checkPlaceholders(r *http.Request) error {
	params := chi.RouteContext(r.Context()).URLParams
	for i, name := range params.Keys {
		if p, ok := placeholders[name]; ok && !p.is(params.Values[i]) {
			return p.none
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
