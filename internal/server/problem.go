package server

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/signin"
	"oinmanager/web"
)

// errSignInFirst sends a visitor to the sign-in page.
var errSignInFirst = errors.New("sign in first")

// errOtherPerson refuses what was typed by another person than the one who is signed in
// in that browser now.
var errOtherPerson = errors.New("typed by another person")

var errNoPage = &oin.Problem{Code: oin.CodeNotFound,
	Text: "There is no page at this address. It may have been typed or copied incompletely."}

// typedTexts returns the texts that a form brought, so that the page which tells of a
// problem can give them back. Secrets are not given back.
func typedTexts(form url.Values) []web.KeptText {
	var texts []web.KeptText
	for _, f := range oin.Fields() {
		if f.Kind == oin.KindPassword || f.Kind.IsFile() || f.Kind == oin.KindSwitch || f.Kind == oin.KindYesNo {
			continue
		}
		if typed := typedText(f, form); typed != "" {
			texts = append(texts, web.KeptText{Label: f.Label, Text: typed})
		}
	}
	add := func(name, label string) {
		if text := form.Get(name); text != "" {
			texts = append(texts, web.KeptText{Label: label, Text: text})
		}
	}
	add(string(oin.ConnectorName), "Name")
	add(string(oin.ConnectorActions), "Actions")
	for _, issue := range form["issue.text"] {
		if issue != "" {
			texts = append(texts, web.KeptText{Label: "Issue", Text: issue})
		}
	}
	add("title", "Title")
	add("note", "Note")
	add("text", "Text")
	add("org", "Org")
	add(signin.OfferDomain, "Okta domain")
	add(signin.OfferClientID, "Client ID")
	return texts
}

// typedText is what a form brings for a text or a list: of a list a line for each
// row, such as "Email: help@acme.example" or "okta.users.read (reads the people)".
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

// statusOf is the HTTP status for each code of a problem.
var statusOf = map[oin.Code]int{
	oin.CodeNotFound:     http.StatusNotFound,
	oin.CodeNotAllowed:   http.StatusForbidden,
	oin.CodeConflict:     http.StatusConflict,
	oin.CodeInvalid:      http.StatusUnprocessableEntity,
	oin.CodeLimitReached: http.StatusConflict,
	oin.CodeUnavailable:  http.StatusServiceUnavailable,
	oin.CodeSignInAgain:  http.StatusUnauthorized, // as RFC 9470, section 3
}

// problem is the one place where an error becomes a page.
func (s *server) problem(w http.ResponseWriter, r *http.Request, err error) {
	if errors.Is(err, errSignInFirst) {
		if r.Method == http.MethodGet || r.Method == http.MethodHead {
			http.Redirect(w, r, "/sign-in?next="+url.QueryEscape(r.URL.RequestURI()), http.StatusSeeOther)
			return
		}
		s.askToSignInAgain(w, r, "Your session has ended, so this was not done.")
		return
	}
	if oin.CodeOf(err) == oin.CodeSignInAgain {
		s.askToSignInAgain(w, r, err.Error())
		return
	}
	if bad, ok := errors.AsType[*signin.CredentialsError](err); ok {
		s.badOffer(w, r, bad)
		return
	}
	page := web.ProblemPage{Layout: s.layout(r, "Problem"), Status: http.StatusInternalServerError,
		Text: "Something went wrong on our side. Nothing was changed. Try again in a moment; if it happens again, write to " + s.Team + "."}
	if !withdrawn(err) || r.URL.Query().Get("done") != keptForNextRound {
		page.Done = ""
	}
	_, tooLarge := errors.AsType[*http.MaxBytesError](err)
	problem, words := errors.AsType[*oin.Problem](err)
	exceeded, tooMany := errors.AsType[*limit.ExceededError](err)
	gone, disconnected := errors.AsType[*signin.NotConnectedError](err)
	switch {
	case disconnected:
		page.Status, page.Text = http.StatusNotFound, string(gone.Domain)+" is not connected here any more. Choose Sign in, then Connect your org."
	case errors.Is(err, errLongAddress):
		page.Status = http.StatusRequestURITooLong
		page.Text = "This address is longer than any of ours. It may have been put together by a mistake; start from a page before it, with fewer filters."
	case tooMany:
		page.Status, page.Text = http.StatusTooManyRequests, exceeded.Error()
		w.Header().Set("Retry-After", strconv.Itoa(exceeded.Seconds()))
		s.noteExceeded(r, exceeded)
	case words:
		page.Status, page.Text, page.Moved = statusOf[problem.Code], problem.Text, moved(r, err)
	case errors.Is(err, errOtherPerson):
		page.Status = http.StatusPreconditionFailed
		page.Text = "You are signed in as " + person(r).Name + " in this browser now. Another person typed this, so it was not saved. Sign in as them to save it."
	case tooLarge:
		page.Status = http.StatusRequestEntityTooLarge
		page.Text = "This is more than can be taken at once. A flow test suite can have 10 MB, an app icon less than one MB, and all texts of a page together one MB."
	case errors.Is(r.Context().Err(), context.Canceled):
		page.Status = http.StatusRequestTimeout // no failure of ours, and hardly anybody reads it
		page.Text = "The connection ended before this was done. Open the page again to see what is saved."
		s.log.DebugContext(r.Context(), "reader went away", "path", r.URL.Path, "error", err)
	case postgres.Unavailable(err):
		page.Status = http.StatusServiceUnavailable
		page.Text = "Our database does not answer just now. Nothing was changed. Wait a minute, then try again."
		s.log.WarnContext(r.Context(), "database does not answer", "path", r.URL.Path, "error", err)
	default:
		s.log.ErrorContext(r.Context(), "request failed", "method", r.Method, "path", r.URL.Path, "error", err)
	}
	if page.Status == http.StatusInternalServerError {
		page.Reference = oin.OriginOf(r.Context()).Request
	}
	if page.Status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "30")
	}
	page.Kept = typedTexts(r.PostForm)
	page.Title = page.Heading()
	page.Back = s.back(r)
	w.Header().Set("Cache-Control", "no-store")
	if err := s.page(w, r, page.Status, web.Problem(page)); err != nil {
		s.log.ErrorContext(r.Context(), "problem page failed", "error", err)
	}
}

// moved is what has happened to a submission since the person opened its page, if that
// is why they were refused.
func moved(r *http.Request, err error) *web.Moved {
	if w, ok := errors.AsType[*portal.Withdrawn](err); ok {
		return &web.Moved{Events: []oin.Event{w.Event}}
	}
	m, ok := errors.AsType[*portal.MovedOn](err)
	if !ok {
		return nil
	}
	page := &web.Moved{Events: m.Events, Fields: m.Fields}
	if id, ok := oin.ParseSubmissionID(chi.URLParam(r, "id")); ok && len(m.Fields) > 0 {
		page.Changes = web.ChangesSince(id, m.Seen.Round)
	}
	return page
}

// back is where a person goes on from a problem: the submission that it is about,
// if there is one, else where they started.
func (s *server) back(r *http.Request) string {
	p := person(r)
	id, ok := oin.ParseSubmissionID(chi.URLParam(r, "id"))
	switch {
	case p == nil:
		return "/"
	case ok && r.Method == http.MethodPost && p.Role.IsOINTeam():
		return "/admin/submissions/" + string(id)
	case ok && r.Method == http.MethodPost && strings.HasPrefix(r.URL.Path, instancesPath(id)):
		return instancesPath(id)
	case ok && r.Method == http.MethodPost:
		return "/submissions/" + string(id)
	case p.Role.IsOINTeam():
		return "/admin"
	default:
		return "/integrations"
	}
}

// problemHandler always answers with the same problem.
func (s *server) problemHandler(problem error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { s.problem(w, r, problem) }
}

// allowed are the methods that the address takes.
func (s *server) allowed(r *http.Request) []string {
	var methods []string
	for _, method := range []string{http.MethodGet, http.MethodHead, http.MethodPost} {
		if all := chi.RouteContext(r.Context()).Routes; all.Match(chi.NewRouteContext(), method, r.URL.EscapedPath()) {
			methods = append(methods, method)
		}
	}
	return methods
}

func (s *server) methodNotAllowed(w http.ResponseWriter, r *http.Request) {
	page := web.ProblemPage{Layout: s.layout(r, web.ProblemTitle(http.StatusMethodNotAllowed)), Status: http.StatusMethodNotAllowed,
		Text: "This address does not take that kind of request. If you have reloaded a page after sending a form, open it again from its beginning.",
		Back: s.back(r)}
	w.Header().Set("Allow", strings.Join(s.allowed(r), ", "))
	if err := s.page(w, r, page.Status, web.Problem(page)); err != nil {
		s.log.ErrorContext(r.Context(), "problem page failed", "error", err)
	}
}
