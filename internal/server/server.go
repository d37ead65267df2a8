// Package server turns requests into calls of the portal, and their results into pages.
// routes.go is the site map: each path, who can call it, and its handler. Handlers
// parse, call the portal, and render. They contain no rules and no SQL. Errors become
// pages in one place (problem.go).
package server

import (
	"context"
	"log/slog"
	"net/http"
	"net/netip"
	"strconv"
	"time"

	"github.com/a-h/templ"
	"github.com/go-chi/chi/v5"

	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/signin"
	"oinmanager/web/pages"
	"oinmanager/web/ui"
)

// Settings configure the server.
type Settings struct {
	Portal *portal.Portal
	SignIn *signin.RelyingParty
	// Ready returns why the program can't serve now, for /readyz.
	Ready   func(context.Context) error
	BaseURL string
	Team    string // the OIN team's email address
	// Proxies are the ones whose X-Forwarded-For is trusted.
	Proxies []netip.Prefix
	Limits  limit.Store
	// Local marks a run with local orgs and sample users. Mailbox is the URL at which
	// their emails can be read. Only cmd/local sets these.
	Local   bool
	Mailbox string
	Log     *slog.Logger
	Now     func() time.Time // nil means time.Now
}

type server struct {
	Settings
	portal  *portal.Portal
	signIn  *signin.RelyingParty
	log     *slog.Logger
	uploads *uploads
	limits  *limit.Counter
	maps    siteMaps
	// attempts are those that were noted.
	attempts attempts
	pages    chi.Routes // see safeNext
}

// New returns the handler for everything under BaseURL.
func New(set Settings) http.Handler {
	if set.Now == nil {
		set.Now = time.Now
	}
	s := &server{Settings: set, portal: set.Portal, signIn: set.SignIn, log: set.Log, uploads: newUploads(), limits: limit.NewCounter(set.Limits, set.Now), pages: pagesOf(routes)}
	s.attempts.write = set.Portal.NoteAttempt
	return s.handler()
}

// layout returns the frame of a page.
func (s *server) layout(r *http.Request, title string) ui.Layout {
	return ui.Layout{
		Title: title, Person: person(r), Now: s.Now(), Team: s.Team, Mailbox: s.Mailbox, Done: done[r.URL.Query().Get("done")],
	}
}

// keptForNextRound is the key of the message for an issue that was saved because the
// submission was withdrawn while a reviewer wrote.
const keptForNextRound = "issue-kept-next"

// done maps the keys of ?done= to messages that are shown after a redirect. The URL has
// only the key, to prevent content injection.
var done = map[string]string{
	"saved":                          "Saved.",
	"added":                          "Your new submission is ready to be filled in.",
	"copied":                         "This is the copy, a submission of its own. The test account's password was not copied: type it in again.",
	"update":                         "This is the new version. The published one stays in the catalog until this one takes its place.",
	string(oin.ActionSubmit):         "Submitted. The OIN team has it now. What happens next stands below.",
	string(oin.ActionAnswer):         "Sent. The OIN team has your answer now. What happens next stands below.",
	string(oin.ActionWithdraw):       "Withdrawn. It is a draft again, and yours to edit.",
	string(oin.ActionDelete):         "Deleted.",
	string(oin.ActionPass):           "Passed.",
	"published":                      "Passed. It is published, and in the catalog now.",
	string(oin.ActionRequestChanges): "Sent to the ISV, with a mail that lists the issues.",
	string(oin.ActionReportBugs):     "Sent to the ISV, with a mail that lists the bugs.",
	string(oin.ActionRemove):         "Removed from the catalog. The ISV has been told.",
	string(oin.ActionClaim):          "Claimed. The others see that you have it in hand.",
	string(oin.ActionRelease):        "Released. Anybody may claim it now.",
	"view-saved":                     "Saved. The view is yours alone, and stands with the others.",
	"view-deleted":                   "The view is deleted. The submissions are not touched.",
	string(oin.ActionRequestRemoval): "The OIN team has your request, and removes it as soon as an admin has looked at it.",
	string(oin.ActionCancelRemoval):  "Taken back. It stays in the catalog, and the OIN team has been told.",
	string(oin.ActionTransfer):       "Handed over. Both orgs have been told.",
	"instance-noted":                 "Listed. Paste its client secret below to check it.",
	"instance-revoked":               "Revoked. An instance that was made by hand stays in the org until you remove it there.",
	"settings-saved":                 "Saved. Due dates computed from now on follow it.",
	"holiday-added":                  "Added. Due dates computed from now on leave that day out.",
	"holiday-removed":                "Removed. That day is a business day again for due dates computed from now on.",
	pages.SetCap:                     "Saved. It holds for whatever is added from now on.",
	pages.SuspendOrg:                 "Suspended. All its people are signed out, and nobody of it can sign in.",
	pages.RestoreOrg:                 "Its people can sign in again.",
	pages.SuspendPerson:              "Suspended. They are signed out everywhere, and cannot sign in.",
	pages.RestorePerson:              "They can sign in again.",
	"notifications":                  "Saved. You now get the emails that are ticked below.",
	"session-ended":                  "That session is over. Whoever uses that browser has to sign in again.",
	"sessions-ended":                 "All other sessions are over. You are signed in in this browser only.",
	"signed-out":                     "You are signed out.",
	"connector-registered":           "Registered. The form suggests it from now on.",
	"connector-removed":              "Removed from the list. Submissions that name it keep it.",
	"suite-registered":               "Your org's list has all connectors of this suite now. The form suggests them.",
	"issue-kept":                     "Kept as a draft. It goes out when you request changes or report bugs.",
	issueKeptAway:                    "Kept as a draft. The submission is with the ISV now; it goes out when it is back and you request changes or report bugs.",
	keptForNextRound:                 "What you wrote is kept as a draft issue. You find it here when the ISV submits again.",
	"issue-removed":                  "Discarded. The ISV never saw it.",
	"issue-reply":                    "Your reply is there for both sides to read.",
	"issue-resolve":                  "Marked as resolved. The OIN team looks at it once you submit.",
	"issue-reopen":                   "It is open again.",
	"issue-accept":                   "Accepted.",
	"ticked":                         "The checklist is saved.",
	"note-added":                     "Your note is there for the OIN team to read.",
	"note-removed":                   "Your note is gone.",
	"text-kept":                      "Kept. It is offered wherever an issue is written.",
	"text-removed":                   "Removed.",
	"connector-chosen":               "Saved: Connector and Version are those of the test suite now.",
}

// page writes a page. It is built completely before anything is sent, so that an error
// can still become a page. A canceled request doesn't stop it, because a client that
// stopped sending may still be reading.
func (s *server) page(w http.ResponseWriter, r *http.Request, status int, c templ.Component) error {
	buf := templ.GetBuffer()
	defer templ.ReleaseBuffer(buf)
	if err := c.Render(context.WithoutCancel(r.Context()), buf); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(buf.Len()))
	w.WriteHeader(status)
	_, err := w.Write(buf.Bytes())
	if err != nil {
		s.log.DebugContext(r.Context(), "reader went away", "error", err)
	}
	return nil
}

// seeOther redirects to a page. A script that sent a form gets 204 with a Location
// instead, because it can't see where a redirect leads.
func seeOther(w http.ResponseWriter, r *http.Request, to string) error {
	if r.Header.Get(typedBy) != "" {
		w.Header().Set("Location", to)
		w.WriteHeader(http.StatusNoContent)
		return nil
	}
	http.Redirect(w, r, to, http.StatusSeeOther)
	return nil
}
