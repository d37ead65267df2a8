package server

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
)

// submissionPath returns the submission's path for the person's role.
func submissionPath(r *http.Request, id oin.SubmissionID) string {
	if person(r).Role.IsOINTeam() {
		return paths.Review(id)
	}
	return paths.Submission(id)
}

// seenIssues returns the issues that a form names, in the state in which the person
// read them.
func seenIssues(named []string) []oin.SeenIssue {
	var all []oin.SeenIssue
	for _, name := range named {
		if s, ok := oin.ParseSeenIssue(name); ok {
			all = append(all, s)
		}
	}
	return all
}

// issues shows the conversation to the ISV.
func (s *server) issues(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	page, err := s.issuesPage(r, id)
	if err != nil {
		return err
	}
	if err := s.arrived(r, paths.Issues(paths.Submission(id))); err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.Issues(page))
}

func (s *server) issuesPage(r *http.Request, id oin.SubmissionID) (pages.IssuesPage, error) {
	v, err := s.portal.Submission(r.Context(), *person(r), id)
	if err != nil {
		return pages.IssuesPage{}, err
	}
	all, err := s.portal.Issues(r.Context(), *person(r), id)
	return pages.IssuesPage{
		Layout: s.layout(r, "Issues of "+v.Name(s.Now())), ID: id, Name: v.Name(s.Now()), Version: v.Version,
		Status: v.Status, Round: v.Round, Label: v.Label(), Editable: v.Status.Editable(), Issues: all, Answers: v.Shown(), Facts: v.Facts,
	}, err
}

// answerIssue performs an action of either side on an issue. If it isn't possible, the
// page shows what they wrote.
func (s *server) answerIssue(w http.ResponseWriter, r *http.Request) error {
	files, refused := s.attachedForm(w, r)
	if refused != nil && oin.CodeOf(refused) != oin.CodeInvalid {
		return refused
	}
	id := submissionID(r)
	issue := issueID(r)
	action, text := oin.IssueAction(chi.URLParam(r, "action")), trimmed(r.PostForm.Get("text"))
	from, err := seen(r)
	if err != nil {
		return err
	}
	if then := r.PostForm.Get("then"); then != "" && person(r).Role.IsOINTeam() {
		return s.replyWithText(w, r, id, issue, text, then)
	}
	if err = refused; err == nil {
		err = s.portal.ActOnIssue(r.Context(), *person(r), id, from, issue, action, text, files...)
	}
	if oin.CodeOf(err) == oin.CodeInvalid {
		return s.reopenReply(w, r, id, issue, text, err)
	}
	if err != nil {
		return err
	}
	done := "issue-" + string(action)
	if action == oin.IssueActionWithdraw && !person(r).Role.IsOINTeam() {
		done = questionWithdrawn
	}
	return seeOther(w, r, paths.Issues(submissionPath(r, id))+"?done="+done+s.whereIssue(r, id, issue))
}

// whereIssue returns the URL fragment of an issue on its page, or "" if it can't be
// found.
func (s *server) whereIssue(r *http.Request, id oin.SubmissionID, issue oin.IssueID) string {
	all, err := s.portal.Issues(r.Context(), *person(r), id)
	i, ok := oin.FindIssue(all, issue)
	if err != nil || !ok {
		return ""
	}
	return fmt.Sprintf("#issue-%d", i.Number)
}

func (s *server) reopenReply(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, issue oin.IssueID, text string, why error) error {
	if person(r).Role.IsOINTeam() {
		page, err := s.reviewIssuesPage(r, id)
		if err != nil {
			return err
		}
		page.Answering, page.Typed, page.AnswersFault = issue, text, why.Error()
		return s.page(w, r, http.StatusUnprocessableEntity, pages.ReviewIssues(page))
	}
	page, err := s.issuesPage(r, id)
	if err != nil {
		return err
	}
	page.Answering, page.Typed, page.Fault = issue, text, why.Error()
	return s.page(w, r, http.StatusUnprocessableEntity, pages.Issues(page))
}

// replyWithText shows the saved texts in the form for a reply, or inserts one.
func (s *server) replyWithText(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, issue oin.IssueID, text, then string) error {
	page, err := s.reviewIssuesPage(r, id)
	if err != nil {
		return err
	}
	if c, ok := savedText(page.Texts, then); ok {
		text = withLine(text, c.Text)
	}
	page.Answering, page.Typed, page.Offered = issue, text, then == "texts"
	return s.page(w, r, http.StatusOK, pages.ReviewIssues(page))
}

// issueKeptAway is the key of the message for a draft that was saved during the ISV's
// turn.
const issueKeptAway = "issue-kept-away"

// reviewIssues shows the conversation to reviewers, with the issue that the URL asks to
// write.
func (s *server) reviewIssues(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	page, err := s.reviewIssuesPage(r, id)
	if err != nil {
		return err
	}
	if err := s.arrived(r, paths.Issues(paths.Review(id))); err != nil {
		return err
	}
	query := r.URL.Query()
	page.Filter, page.Expanded = paths.ParseIssueFilter(query), query.Get("open") != ""
	if query.Get("done") == "issue-kept" && page.WithISV() {
		page.Done = done[issueKeptAway]
	}
	if f := oin.FindField(oin.Key(page.Filter.Field)); f != nil {
		page.Compose.Field = f.Key
	}
	for _, i := range oin.InState(page.Issues, oin.IssueDraft) {
		if string(i.ID) == query.Get("edit") {
			page.Compose = i
			page.Compose.Read = i.Fingerprint()
		}
		if string(i.ID) == query.Get("discard") {
			page.Discarding = &i
		}
	}
	return s.page(w, r, http.StatusOK, pages.ReviewIssues(page))
}

// changeIssue changes what an issue says that was sent. If that isn't possible, the page
// shows what the reviewer wrote.
func (s *server) changeIssue(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	issue := issueID(r)
	f, err := readIssue(r)
	if err != nil {
		return err
	}
	f.issue.ID, f.issue.Read = issue, readBefore(r.PostForm)
	if f.then == "" {
		err = s.portal.ChangeIssue(r.Context(), *person(r), id, f.from, f.issue)
		if err == nil {
			return seeOther(w, r, paths.Issues(paths.Review(id))+"?done=issue-change"+s.whereIssue(r, id, issue))
		}
		if oin.CodeOf(err) != oin.CodeInvalid {
			return err
		}
	}
	page, pageErr := s.reviewIssuesPage(r, id)
	if pageErr != nil {
		return pageErr
	}
	code := http.StatusOK
	if err != nil {
		code, page.ChangeFault = http.StatusUnprocessableEntity, err.Error()
		if c, ok := errors.AsType[*portal.IssueChanged](err); ok {
			page.ChangeFault, page.Theirs = c.Why(), &c.Now
		}
	}
	f.issue.Field = "" // the issue keeps its own
	severity := f.issue.Severity
	f.issue = withText(f.issue, page.Texts, f.then)
	f.issue.Severity = severity
	page.Changing, page.Offered = &f.issue, f.then == "texts"
	return s.page(w, r, code, pages.ReviewIssues(page))
}

// acceptIssues accepts the selected issues, or the only one whose button was pressed, and
// redirects to the list with the same filter.
func (s *server) acceptIssues(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, from oin.Seen) error {
	named := seenIssues(r.PostForm["accept"])
	if only := seenIssues(r.PostForm["only"]); len(only) > 0 {
		named = only
	}
	if err := s.portal.AcceptIssues(r.Context(), *person(r), id, from, named); err != nil {
		return err
	}
	done, where := "issue-accept", ""
	if len(named) > 1 {
		done = "issues-accept"
	} else {
		where = s.whereIssue(r, id, named[0].ID)
	}
	filter := paths.IssueFilterQuery(paths.ParseIssueFilter(r.PostForm))
	filter.Set("done", done)
	return seeOther(w, r, paths.Issues(paths.Review(id))+"?"+filter.Encode()+where)
}

func (s *server) reviewIssuesPage(r *http.Request, id oin.SubmissionID) (pages.ReviewIssuesPage, error) {
	review, err := s.portal.ReviewIssues(r.Context(), *person(r), id)
	if err != nil {
		return pages.ReviewIssuesPage{}, err
	}
	page := pages.ReviewIssuesPage{ReviewPage: s.reviewPage(r, review.Review), Rounds: review.Rounds}
	page.Title = "Issues of " + page.Title
	return page, nil
}
