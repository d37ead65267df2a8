package server

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/api"
	"oinmanager/internal/api/wire"
	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
	"oinmanager/internal/origin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/internal/signin"
	"oinmanager/web/pages"
	"oinmanager/web/ui"
)

// Problems that any request can have.
var (
	errSignInFirst = &oin.Problem{Code: codeSignIn, Text: "Your session has ended, so nothing was changed."}
	errNoPage      = &oin.Problem{Code: oin.CodeNotFound,
		Text: "There's no page at this URL. Check the link."}
	errWrongMethod = &oin.Problem{Code: codeWrongMethod,
		Text: "You can't open this page directly. Go back and use the form."}
	errTooLarge = &oin.Problem{Code: codeTooLarge,
		Text: "This is too large to send at once. A flow test suite can be up to 10 MB, and an app icon under 1 MB. Shorten your text or choose a smaller file."}
	errInterrupted = &oin.Problem{Code: codeInterrupted,
		Text: "The connection dropped. Reload the page to see what was saved."}
)

// toPrograms are the texts of the same problems for programs, which see no page.
var toPrograms = map[*oin.Problem]string{
	errNoPage:      "There's no operation at this URL. " + paths.APIReference + " lists all of them.",
	errWrongMethod: "This URL doesn't accept this method. The Allow header lists those it accepts.",
	errTooLarge:    "This is too large. JSON can be up to 1 MB, and a file up to 10 MB. Nothing was changed.",
	errInterrupted: "The connection dropped. Read what there is now before you send it again.",
}

// typedTexts returns the texts of a form, so that the page that shows a problem can
// give them back. The path it was sent to says what a text is. It leaves out secrets.
func typedTexts(path string, form url.Values) []pages.KeptText {
	var texts []pages.KeptText
	for _, f := range oin.Fields() {
		if f.Kind == oin.KindPassword || f.Kind.IsFile() || f.Kind == oin.KindSwitch || f.Kind == oin.KindYesNo {
			continue
		}
		if typed := typedText(f, form); typed != "" {
			texts = append(texts, pages.KeptText{Label: f.Label, Text: typed})
		}
	}
	add := func(name, label string) {
		if text := form.Get(name); text != "" {
			texts = append(texts, pages.KeptText{Label: label, Text: text})
		}
	}
	add(string(oin.ConnectorName), "Name")
	add(string(oin.ConnectorActions), "Actions")
	for _, issue := range form["issue.text"] {
		if issue != "" {
			texts = append(texts, pages.KeptText{Label: "Issue", Text: issue})
		}
	}
	for _, print := range slices.Sorted(maps.Keys(tabForm{values: form}.reasons())) {
		add(reasonName+print, "Reason for dismissing")
	}
	for _, issue := range slices.Sorted(maps.Keys(tabForm{values: form}.replies())) {
		add(ui.ReplyName+string(issue), "Reply")
	}
	for _, entry := range ui.EntryNames {
		add(entry.Name, entry.Label)
	}
	add(oin.PublisherName, "Display name")
	add(oin.PublisherDomain, "Domain")
	if events := form["event"]; len(events) > 0 { // in the order in which they were sent
		texts = append(texts, pages.KeptText{Label: "Events", Text: strings.Join(events, "\n")})
	}
	add("title", "Title")
	add("note", "Note")
	add("text", textLabel(path))
	add("org", "Org")
	add(signin.FieldDomain, "Okta domain")
	add(signin.FieldClientID, "Client ID")
	return texts
}

// textLabel returns what a text is that was sent to a path.
func textLabel(path string) string {
	switch {
	case strings.HasSuffix(path, "/notes"):
		return "Note"
	case strings.Contains(path, paths.Issues("")+"/"):
		return "Reply"
	default:
		return "Text"
	}
}

// typedText returns what was typed into a text or list field, with a line for each row
// of a list, such as "Email: help@acme.example" or "okta.users.read (reads the
// people)".
func typedText(f *oin.Field, form url.Values) string {
	typed := tabForm{values: form}.value(f)
	lines := []string{typed.Text}
	for _, i := range typed.Items {
		line := i.Value
		if t := slices.IndexFunc(oin.ContactTypes, func(t oin.ContactType) bool { return t.ID == i.Type }); t >= 0 {
			line = oin.ContactTypes[t].Label + ": " + line
		}
		if strings.TrimSpace(i.Note) != "" {
			line = strings.TrimSpace(line + " (" + i.Note + ")")
		}
		lines = append(lines, line)
	}
	lines = slices.DeleteFunc(lines, func(s string) bool { return strings.TrimSpace(s) == "" })
	return strings.Join(lines, "\n")
}

// problem writes an error as a page, or as JSON for a program. All errors go through
// it. It does nothing for a person who isn't signed in anymore, whom answerExpected answers.
func (s *server) problem(w http.ResponseWriter, r *http.Request, err error) {
	if signin.Confirm(r.Context()) != nil {
		return
	}
	p := s.problemOf(r, err)
	if e, ok := errors.AsType[*limit.ExceededError](err); ok {
		w.Header().Set("Retry-After", strconv.Itoa(e.Seconds()))
		s.noteExceeded(r, e)
	} else if statusOf(p.Code) == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "30")
	}
	w.Header().Set("Cache-Control", "no-store")
	if forPrograms(r) && statusOf(p.Code) == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", challenge(p.Code))
	}
	write := s.problemPage
	if forPrograms(r) {
		write = s.problemJSON
		if text, ok := toPrograms[p]; ok {
			p = &oin.Problem{Code: p.Code, Text: text}
		}
	}
	if err := write(w, r, p, err); err != nil {
		s.log.ErrorContext(r.Context(), "a problem could not be shown", "error", err)
	}
}

// problemOf returns the problem to show for an error. It logs errors that users can't
// act on.
func (s *server) problemOf(r *http.Request, err error) *oin.Problem {
	if p, ok := errors.AsType[*oin.Problem](err); ok {
		return p
	}
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return errTooLarge
	}
	about := []any{"method", r.Method, "path", r.URL.Path, "error", err}
	switch {
	case errors.Is(r.Context().Err(), context.Canceled): // not a failure of the server, and rarely read by anyone
		s.log.DebugContext(r.Context(), "reader went away", about...)
		return errInterrupted
	case portal.Unavailable(err):
		s.log.WarnContext(r.Context(), "database does not answer", about...)
		return unavailable(r, err)
	}
	s.log.ErrorContext(r.Context(), "request failed", about...)
	return &oin.Problem{Code: codeInternal, Text: s.internalText(r, err)}
}

// unavailable returns the problem of a request for which the database was away. It says
// what is known of what the request should have changed.
func unavailable(r *http.Request, err error) *oin.Problem {
	text := "We can't reach our database right now. "
	if portal.Busy(err) {
		text = "Our database is busy right now. "
	}
	switch outcomeOf(r, err) {
	case portal.OutcomeNone:
		text += "Nothing was changed. Try again in a minute."
	case portal.OutcomeSaved:
		text = "Your change was saved, but we can't reach our database to show it. Open the page again in a minute."
	case portal.OutcomePart:
		text = "We lost our database while saving, and only a part of your change was saved. Open the page again in a minute to see which."
	case portal.OutcomeUnknown:
		text = "We lost our database during this, so we can't tell whether your change was saved. Open the page again in a minute and check before you repeat it."
	}
	return &oin.Problem{Code: oin.CodeUnavailable, Text: text}
}

// internalText returns what to say about an error of ours.
func (s *server) internalText(r *http.Request, err error) string {
	contact := " If it keeps happening, email " + s.Team + "."
	switch outcomeOf(r, err) {
	case portal.OutcomeSaved:
		return "Your change was saved, but something went wrong on our side after that. Open the page again to see it." + contact
	case portal.OutcomePart, portal.OutcomeUnknown:
		return "Something went wrong on our side, and a part of your change may have been saved. Open the page again and check before you repeat it." + contact
	default:
		return "Something went wrong on our side. Try again in a moment." + contact
	}
}

// outcomeOf returns what became of the changes of a request that failed. One that only
// reads has none.
func outcomeOf(r *http.Request, err error) portal.Outcome {
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		return portal.OutcomeNone
	}
	return portal.OutcomeOf(r.Context(), err)
}

// problemPage shows a problem to a person: what happened, what they had typed, and a
// way on. It redirects to the sign-in if that is all that is missing.
func (s *server) problemPage(w http.ResponseWriter, r *http.Request, p *oin.Problem, err error) error {
	switch {
	case p.Code == codeWrongHost: // styles can't be loaded from this host
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.WriteHeader(statusOf(p.Code))
		_, err := fmt.Fprintln(w, p.Text)
		return err
	case p.Code == codeSignIn && (r.Method == http.MethodGet || r.Method == http.MethodHead):
		http.Redirect(w, r, paths.SignInFor(r.URL.RequestURI()), http.StatusSeeOther)
		return nil
	case p.Code == codeSignIn, p.Code == oin.CodeSignInAgain:
		unread := s.promptSignIn(w, r, p.Text)
		if unread == nil {
			return nil
		}
		p, err = s.problemOf(r, unread), unread
	}
	if gone, ok := errors.AsType[*portal.Withdrawn](err); ok && r.Method != http.MethodPost && pages.IsReviewTab(r.URL.Path, oin.SubmissionID(chi.URLParam(r, "id"))) {
		return s.backInDraft(w, r, gone)
	}
	page := pages.ProblemPage{Layout: s.layout(r, ""), Status: statusOf(p.Code), Named: p.Title, Text: p.Text, Back: s.back(r), Moved: moved(r, err), Kept: typedTexts(r.URL.Path, r.PostForm)}
	page.Title = page.Heading()
	if page.Status == http.StatusServiceUnavailable && (r.Method == http.MethodGet || r.Method == http.MethodHead) {
		page.Again = r.URL.RequestURI()
	}
	if statusOf(p.Code) >= http.StatusInternalServerError {
		switch outcomeOf(r, err) {
		case portal.OutcomeSaved:
			page.Kept = nil
		case portal.OutcomePart, portal.OutcomeUnknown:
			page.PerhapsSaved = true
		}
	}
	page.Done = ""
	if p.Code == codeInternal {
		page.Reference = origin.Of(r.Context()).Request
	}
	return s.page(w, r, page.Status, pages.Problem(page))
}

// problemJSON writes a problem for a program (RFC 9457).
func (s *server) problemJSON(w http.ResponseWriter, r *http.Request, p *oin.Problem, err error) error {
	status := statusOf(p.Code)
	problem := wire.Problem{Type: "about:blank", Title: http.StatusText(status), Status: status, Detail: p.Text,
		Code: string(p.Code), Fields: p.Fields, RequestID: origin.Of(r.Context()).Request}
	if e, ok := errors.AsType[*api.StaleError](err); ok {
		problem.Submission = &e.Now
	}
	return s.json(w, r, status, problem)
}

// backInDraft shows a reviewer that a submission is a draft again, and what they have read of
// it.
func (s *server) backInDraft(w http.ResponseWriter, r *http.Request, gone *portal.Withdrawn) error {
	page := pages.BackInDraftPage{Layout: s.layout(r, ""), ID: oin.SubmissionID(chi.URLParam(r, "id")), Event: gone.Event, Last: gone.Last}
	page.Title = page.Heading() + ": " + page.Last.Answers.Name()
	if r.URL.Query().Get("done") != keptForNextRound {
		page.Done = ""
	}
	return s.page(w, r, http.StatusOK, pages.BackInDraft(page))
}

// moved returns what happened to a submission since the person opened its page, or nil
// if err has another cause.
func moved(r *http.Request, err error) *pages.Moved {
	if w, ok := errors.AsType[*portal.Withdrawn](err); ok {
		return &pages.Moved{Events: []oin.Event{w.Event}}
	}
	m, ok := errors.AsType[*portal.MovedOn](err)
	if !ok {
		return nil
	}
	page := &pages.Moved{Events: m.Events, Fields: m.Fields}
	if id, ok := oin.ParseID[oin.SubmissionID](chi.URLParam(r, "id")); ok && len(m.Fields) > 0 {
		page.Changes = paths.ChangesSinceRound(id, m.Seen.Round)
	}
	return page
}

// back returns the path to go on to from a problem: the submission that it is about, or its
// issues, or else the person's start page.
func (s *server) back(r *http.Request) string {
	p := person(r)
	id, ok := oin.ParseID[oin.SubmissionID](chi.URLParam(r, "id"))
	switch {
	case p == nil && ok && r.Method == http.MethodPost: // no one knows who asks while there's no database
		if strings.HasPrefix(r.URL.Path, paths.Review(id)) {
			return paths.Review(id)
		}
		return paths.Submission(id)
	case p == nil:
		return paths.Start
	case ok && r.Method == http.MethodPost && chi.URLParam(r, "issue") != "":
		return paths.Issues(submissionPath(r, id))
	case ok && r.Method == http.MethodPost && p.Role.IsOINTeam():
		return paths.Review(id)
	case ok && r.Method == http.MethodPost && strings.HasPrefix(r.URL.Path, paths.Instances(id)):
		return paths.Instances(id)
	case ok && r.Method == http.MethodPost:
		return paths.Submission(id)
	case p.Role.IsOINTeam():
		return paths.Queue
	default:
		return paths.Integrations
	}
}

// problemHandler returns a handler that always writes this problem.
func (s *server) problemHandler(problem error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { s.problem(w, r, problem) }
}

func (s *server) methodNotAllowed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", strings.Join(s.allowed(r), ", "))
	s.problem(w, r, errWrongMethod)
}

// allowed returns the methods that the path accepts.
func (s *server) allowed(r *http.Request) []string {
	var methods []string
	for _, method := range []string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete} {
		if all := chi.RouteContext(r.Context()).Routes; all.Match(chi.NewRouteContext(), method, r.URL.EscapedPath()) {
			methods = append(methods, method)
		}
	}
	return methods
}

// refusal is why the portal refused what was typed, for the form that gives it back.
type refusal struct {
	faults map[string]string // by field
	full   string            // why a list takes no more, or empty
	status int
}

// refusalOf returns why err refuses what was typed, or err itself if it says something else.
func refusalOf(err error) (refusal, error) {
	switch faults := oin.FaultsOf(err); {
	case oin.CodeOf(err) == oin.CodeLimitReached:
		return refusal{faults, err.Error(), http.StatusConflict}, nil
	case faults != nil:
		return refusal{faults, "", http.StatusUnprocessableEntity}, nil
	default:
		return refusal{}, err
	}
}
