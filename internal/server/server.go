// Package server turns requests into calls of the portal, and their results into pages.
// routes.go is the site map: each path, who can call it, and its handler. Handlers
// parse, call the portal, and render. They contain no rules and no SQL. Errors become
// pages in one place (problem.go).
package server

import (
	"bytes"
	"context"
	"log/slog"
	"net/http"
	"net/netip"
	"strconv"
	"time"

	"github.com/a-h/templ"
	"github.com/go-chi/chi/v5"
	"go.opentelemetry.io/otel/trace"

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
	// Ready returns why the database can't be used now, for /readyz.
	Ready func(context.Context) error
	// Phase returns what the program is doing. Nil means that it serves.
	Phase   func() Phase
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
	// Measured, if not nil, is told of each request.
	Measured func(Measurement)
	// Tracer, if not nil, makes a span of each request.
	Tracer trace.Tracer
	// Rendered is called with each page before it is rendered. It can be nil.
	Rendered func(*http.Request, templ.Component)
}

type server struct {
	Settings
	portal  *portal.Portal
	signIn  *signin.RelyingParty
	log     *slog.Logger
	uploads *uploads
	limits  *limit.Counter
	maps    siteMaps
	// document returns the OpenAPI document.
	document func() ([]byte, error)
	// attempts are those that were noted.
	attempts attempts
	pages    chi.Routes // see safeNext
}

// New returns the handler for everything under BaseURL.
func New(set Settings) http.Handler {
	if set.Now == nil {
		set.Now = time.Now
	}
	if set.Phase == nil {
		set.Phase = func() Phase { return PhaseServing }
	}
	s := &server{Settings: set, portal: set.Portal, signIn: set.SignIn, log: set.Log, uploads: newUploads(), limits: limit.NewCounter(set.Limits, set.Now), pages: pagesOf(routes), document: documentOf(set.BaseURL)}
	s.attempts.write = set.Portal.NoteAttempt
	return s.handler()
}

// layout returns the frame of a page.
func (s *server) layout(r *http.Request, title string) ui.Layout {
	return ui.Layout{
		Title: title, Person: person(r), Now: s.Now(), Team: s.Team, Mailbox: s.Mailbox, Done: done[r.URL.Query().Get("done")],
	}
}

// published is the key of the message that a version was published.
const published = "published"

// passedForOther is the key of the message that a version passed the first review, and that
// another reviewer has to publish it.
const passedForOther = "passed-for-other"

// firstInQueue and lastInQueue are the keys of the messages that there is no submission
// before or after one in the queue.
const (
	firstInQueue = "first-in-queue"
	lastInQueue  = "last-in-queue"
)

// keptForNextRound is the key of the message for an issue that was saved because the
// submission was withdrawn while a reviewer wrote.
const keptForNextRound = "issue-kept-next"

// done maps the keys of ?done= to messages that are shown after a redirect. The URL has
// only the key, to prevent content injection.
var done = map[string]string{
	"saved":                          "Saved.",
	"attachment-removed":             "Attachment removed.",
	"added":                          "Submission created.",
	"copied":                         "Copy created. Enter the test account password again. It isn't copied.",
	"update":                         "Update started. The published version stays in the catalog until this one replaces it.",
	string(oin.ActionSubmit):         "Submitted for review. See what happens next below.",
	string(oin.ActionAnswer):         "Resubmitted. See what happens next below.",
	string(oin.ActionWithdraw):       "Withdrawn. You can edit the draft again.",
	string(oin.ActionDelete):         "Deleted.",
	string(oin.ActionPass):           "Passed.",
	passedForOther:                   "Passed. Another reviewer has to do QA testing and publish it, because you passed the first review.",
	published:                        "Passed. The integration is published, and we emailed the ISV.",
	string(oin.ActionRequestChanges): "Changes requested. We emailed the ISV.",
	string(oin.ActionReportBugs):     "Bugs reported. We emailed the ISV.",
	string(oin.ActionReportIssues):   "Issues reported. We emailed the ISV.",
	string(oin.ActionRemove):         "Removed from the catalog. We emailed the ISV.",
	string(oin.ActionClaim):          "Claimed. Other reviewers can see it's yours.",
	string(oin.ActionRelease):        "Released. Anyone can claim it.",
	string(oin.ActionAssign):         "Assigned. We emailed your teammate.",
	"news-asked":                     "We emailed the OIN team. You can ask again in a week.",
	"paused":                         "Review paused. We emailed the ISV.",
	"resumed":                        "Review resumed. We emailed the ISV.",
	firstInQueue:                     "This is the first submission of the list you came from.",
	lastInQueue:                      "This is the last submission of the list you came from.",
	"columns":                        "Columns saved. Only you see them this way.",
	"view-saved":                     "View saved. Only you can see it.",
	"view-changed":                   "View changed.",
	"view-deleted":                   "View deleted.",
	string(oin.ActionRequestRemoval): "Removal requested. An OIN admin will review your request.",
	string(oin.ActionCancelRemoval):  "Request canceled. The integration stays in the catalog.",
	string(oin.ActionTransfer):       "Transferred. We emailed both orgs.",
	string(oin.ActionReturn):         "Returned to draft. We emailed the ISV.",
	"instance-noted":                 "Instance added. To check it, paste its client secret.",
	"instance-revoked":               "Revoked. If you created it by hand, delete it in the org too.",
	"settings-saved":                 "Settings saved.",
	"targets-saved":                  "Settings saved. Targets apply to new due dates.",
	"holiday-added":                  "Holiday added. New due dates skip it.",
	"holiday-removed":                "Holiday removed. New due dates count it as a business day.",
	"publisher-name":                 "Display name saved.",
	"publisher-domain":               "Domain added. Follow the steps to verify it.",
	"publisher-no-domain":            "Domain removed.",
	pages.RemovePublisher:            "Display name removed. We emailed the org.",
	pages.SetCap:                     "Limit saved. It applies to new submissions.",
	pages.SuspendOrg:                 "Org suspended. Everyone is signed out.",
	pages.RestoreOrg:                 "Access restored.",
	deletionAsked:                    "Deletion requested. We emailed the OIN team, and everyone in your org.",
	deletionKept:                     "Request canceled. Your org's data stays.",
	deletionScheduled:                "Deletion scheduled. We emailed the org, and everyone in it is signed out.",
	pages.KeepOrg:                    "Deletion canceled. The org's data stays.",
	pages.SuspendPerson:              "Person suspended and signed out everywhere.",
	pages.RestorePerson:              "Access restored.",
	"notifications":                  "Email settings saved.",
	"notifications-read":             "All marked as read.",
	"session-ended":                  "Session ended.",
	"sessions-ended":                 "All other sessions ended.",
	"token-revoked":                  "Token revoked. It no longer works.",
	"device-allowed":                 "Signed in. Go back to the command line: it continues by itself.",
	"device-refused":                 "Denied. The command line didn't get a token.",
	"subscribing":                    "Check your email. To confirm your address, open the link in it within a day.",
	"subscribed":                     "Confirmed. You'll get an email when something happens.",
	"trusted-added":                  "Trusted publisher added. Use the audience below in its workflow.",
	"trusted-revoked":                "Trusted publisher revoked. Its runs get no more tokens, and those they have no longer work.",
	"webhook-paused":                 "Webhook paused. Nothing is sent until you resume it.",
	"webhook-resumed":                "Webhook resumed. It's sent what happens from now on.",
	"redelivered":                    "Sent again. The response is below.",
	"webhook-changed":                "Webhook saved.",
	"job-retried":                    "The job runs now.",
	"job-canceled":                   "Job canceled. Run it again from here if you change your mind.",
	"webhook-deleted":                "Webhook deleted, with its log.",
	"not-connected":                  "Your org isn't connected yet. Connect it once, and then sign in.",
	"signed-out":                     "You're signed out.",
	"connector-registered":           "Connector added.",
	"connector-removed":              "Connector removed. Submissions that use it don't change.",
	"suite-registered":               "Connectors added to your org's list.",
	"issue-kept":                     "Draft saved. It's sent when you request changes or report bugs.",
	issueKeptAway:                    "Draft saved. The submission is with the ISV now. After they resubmit, it's sent when you request changes or report bugs.",
	keptForNextRound:                 "Your text is saved as an issue draft. You'll find it here when the ISV resubmits.",
	"issue-sent":                     "The ISV has this issue already, as you wrote it.",
	"issue-removed":                  "Draft discarded. The ISV never saw it.",
	"issue-gone":                     "This draft was already discarded.",
	"issue-reply":                    "Reply posted.",
	"issue-resolve":                  "Marked as resolved. The OIN team checks it after you resubmit.",
	"issue-reopen":                   "Issue reopened.",
	"issue-accept":                   "Issue accepted.",
	"issue-change":                   "Issue changed. The ISV sees what it said before.",
	"issue-withdraw":                 "Issue withdrawn. The ISV no longer has to do anything about it.",
	"issues-accept":                  "Issues accepted.",
	"issue-raise":                    "Turned into an issue. It's sent again when you request changes or report bugs.",
	questionWithdrawn:                "Question withdrawn.",
	"question-sent":                  "Question sent. We email you when the OIN team replies.",
	"ticked":                         "Checklist saved.",
	"note-added":                     "Note added.",
	"note-removed":                   "Note deleted.",
	"note-gone":                      portal.ErrNoNote.Text,
	"text-kept":                      "Saved text updated.",
	"text-removed":                   "Saved text deleted.",
	"fixed":                          "Fixed and saved.",
	"dismissed":                      "Dismissed. The reviewer sees your reason.",
	"checking":                       "Checking links and files again.",
	"restored":                       "Earlier answer restored. What it replaced is kept too.",
	"connector-chosen":               "Connector and Version updated from the test suite.",
}

// page writes a page. It is built completely before anything is sent, so that an error
// can still become a page. A canceled request doesn't stop it, because a client that
// stopped sending may still be reading.
func (s *server) page(w http.ResponseWriter, r *http.Request, status int, c templ.Component) error {
	buf := templ.GetBuffer()
	defer templ.ReleaseBuffer(buf)
	if err := s.render(context.WithoutCancel(r.Context()), r, c, buf); err != nil {
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

// render writes a page to a buffer, once it is known for whom, and how many unread
// notifications they have.
func (s *server) render(ctx context.Context, r *http.Request, c templ.Component, buf *bytes.Buffer) error {
	if err := signin.Confirm(ctx); err != nil {
		return err
	}
	if s.Rendered != nil {
		s.Rendered(r, c)
	}
	return c.Render(ctx, buf)
}

// seeOther redirects to a page. A script that sent a form gets 204 with a Location
// instead, because it can't see where a redirect leads.
func seeOther(w http.ResponseWriter, r *http.Request, to string) error {
	toSay(w, r, to)
	if r.Header.Get(typedBy) != "" {
		w.Header().Set("Location", to)
		w.WriteHeader(http.StatusNoContent)
		return nil
	}
	http.Redirect(w, r, to, http.StatusSeeOther)
	return nil
}
