package server

import (
	"cmp"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
	"oinmanager/web/ui"
)

// submissionPath returns the submission's path for the person's role.
func submissionPath(r *http.Request, id oin.SubmissionID) string {
	if person(r).Role.IsOINTeam() {
		return paths.Review(id)
	}
	return paths.Submission(id)
}

// issueID returns the ID in the URL, or a not-found problem if it isn't one.
func issueID(r *http.Request) (oin.IssueID, error) {
	id, ok := oin.ParseIssueID(chi.URLParam(r, "issue"))
	if !ok {
		return "", &oin.Problem{Code: oin.CodeNotFound, Text: "We can't find this issue. Check the link."}
	}
	return id, nil
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
	id, err := submissionID(r)
	if err != nil {
		return err
	}
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
		Status: v.Status, Round: v.Round, Label: v.Label(), Editable: v.Status.Editable(), Issues: all,
	}, err
}

// answerIssue performs an action of either side on an issue. If it isn't possible, the
// page shows what they wrote.
func (s *server) answerIssue(w http.ResponseWriter, r *http.Request) error {
	files, refused := s.attachedForm(w, r)
	if refused != nil && oin.CodeOf(refused) != oin.CodeInvalid {
		return refused
	}
	id, err := submissionID(r)
	if err != nil {
		return err
	}
	issue, err := issueID(r)
	if err != nil {
		return err
	}
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
	at := slices.IndexFunc(all, func(i oin.Issue) bool { return i.ID == issue })
	if err != nil || at < 0 {
		return ""
	}
	return fmt.Sprintf("#issue-%d", all[at].Number)
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
	id, err := submissionID(r)
	if err != nil {
		return err
	}
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
	id, err := submissionID(r)
	if err != nil {
		return err
	}
	issue, err := issueID(r)
	if err != nil {
		return err
	}
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
func (s *server) acceptIssues(w http.ResponseWriter, r *http.Request) error {
	if err := r.ParseForm(); err != nil {
		return bodyProblem(err)
	}
	id, err := submissionID(r)
	if err != nil {
		return err
	}
	from, err := seen(r)
	if err != nil {
		return err
	}
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

// issueForm is what a reviewer sent to write an issue.
type issueForm struct {
	from  oin.Seen
	issue oin.Issue
	here  bool   // from the form at the field
	then  string // "": save; "keep": save while the person types; "texts", "text:ID": go on with a saved text
}

func readIssue(r *http.Request) (issueForm, error) {
	if err := r.ParseForm(); err != nil {
		return issueForm{}, bodyProblem(err)
	}
	form := r.PostForm
	from, err := seen(r)
	f := issueForm{from: from, here: form.Get("here") != "", then: form.Get("then"), issue: oin.Issue{
		Field: oin.Key(form.Get("issue.field")), Severity: oin.ParseSeverity(form.Get("issue.severity")), Text: trimmed(form.Get("issue.text")),
	}}
	if c := check.Find(form.Get("issue.check")); c != nil {
		f.issue.Check = c.ID
	}
	if draft, ok := oin.ParseIssueID(form.Get("issue")); ok {
		f.issue.ID, f.issue.Read = draft, readBefore(form)
	}
	return f, err
}

// readBefore returns the fingerprint of what the person read before they wrote: when the form
// was opened or, with the button that replaces it, what a teammate has written meanwhile.
func readBefore(form url.Values) string { return cmp.Or(form.Get("replace"), form.Get("read")) }

// writeIssue saves a draft, or inserts a saved text into the form. What was typed stays in
// the form.
func (s *server) writeIssue(w http.ResponseWriter, r *http.Request) error {
	id, err := submissionID(r)
	if err != nil {
		return err
	}
	files, refused := s.attachedForm(w, r)
	if refused != nil && oin.CodeOf(refused) != oin.CodeInvalid {
		return refused
	}
	f, err := readIssue(r)
	if err != nil {
		return err
	}
	if f.then == "" || f.then == "keep" {
		if err = refused; err == nil {
			err = s.portal.WriteIssue(r.Context(), *person(r), id, f.from, f.issue, files...)
		}
		switch {
		case err == nil && f.then == "keep":
			f.issue.Read = f.issue.Fingerprint()
			return s.page(w, r, http.StatusOK, pages.KeptIssue(ui.Composer{Base: paths.Review(id), Seen: f.from, Issue: f.issue, Here: true}))
		case err == nil && f.here:
			return seeOther(w, r, paths.AtIssue(paths.Review(id)+"?done=issue-kept"+claimedBy(r), f.issue.Field))
		case err == nil:
			return seeOther(w, r, paths.Issues(paths.Review(id))+"?done=issue-kept"+claimedBy(r))
		case asSent(err, f.issue) && f.then == "keep":
			return s.page(w, r, http.StatusOK, pages.KeptIssue(ui.Composer{Base: paths.Review(id), Seen: f.from, Issue: f.issue, Here: true, Sent: true}))
		case asSent(err, f.issue):
			return seeOther(w, r, paths.Issues(paths.Review(id))+"?done=issue-sent"+s.whereIssue(r, id, f.issue.ID))
		case withdrawn(err) && f.then == "":
			return s.keepForNextRound(w, r, id, f.from, []oin.Issue{f.issue}, err)
		case oin.CodeOf(err) != oin.CodeInvalid:
			return err
		}
	}
	return s.reopenIssue(w, r, id, f, err)
}

// asSent reports whether an error says that an issue was sent, and it was sent as it is.
func asSent(err error, i oin.Issue) bool {
	sent, ok := errors.AsType[*portal.IssueSent](err)
	return ok && sent.Now.Fingerprint() == i.Fingerprint()
}

// reopenIssue shows the form for an issue again, with what was typed. Fault is why it could
// not be saved, or nil.
func (s *server) reopenIssue(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, f issueForm, fault error) error {
	page, err := s.reviewIssuesPage(r, id)
	if err == nil && page.Round != f.from.Round {
		err = s.portal.CheckSeen(r.Context(), *person(r), id, f.from)
	}
	if err != nil {
		return err
	}
	isDraft := func(i oin.Issue) bool { return i.ID == f.issue.ID && i.State == oin.IssueDraft }
	if !slices.ContainsFunc(page.Issues, isDraft) {
		f.issue.ID = "" // it was sent or discarded meanwhile, so save as a new one
	}
	code, text := http.StatusOK, ""
	var theirs *oin.Issue
	if fault != nil {
		code, text = http.StatusUnprocessableEntity, fault.Error()
		if c, ok := errors.AsType[*portal.IssueChanged](fault); ok { // only the button beside theirs replaces it
			text, theirs = c.Why(), &c.Now
		}
	}
	f.issue = withText(f.issue, page.Texts, f.then)
	if f.here {
		at := page.Composing(f.issue)
		at.Composer.Typed, at.Composer.Fault, at.Composer.Theirs, at.Composer.Offered = true, text, theirs, f.then == "texts"
		at.Title = at.Answers.Name()
		if f.then == "keep" {
			return s.page(w, r, code, pages.KeptIssue(*at.Composer))
		}
		return s.page(w, r, code, pages.Review(at))
	}
	page.Compose, page.ComposeTyped, page.ComposeFault, page.Theirs, page.Offered = f.issue, true, text, theirs, f.then == "texts"
	return s.page(w, r, code, pages.ReviewIssues(page))
}

// withdrawn reports whether a reviewer can no longer open a submission because the ISV
// withdrew it.
func withdrawn(err error) bool {
	_, ok := errors.AsType[*portal.Withdrawn](err)
	return ok
}

// keepForNextRound saves what a reviewer wrote about a submission that was withdrawn
// meanwhile, and redirects to a page that says so.
func (s *server) keepForNextRound(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, from oin.Seen, issues []oin.Issue, why error) error {
	if len(issues) == 0 {
		return why
	}
	if err := s.portal.KeepForNextRound(r.Context(), *person(r), id, from, issues); err != nil {
		return err
	}
	return seeOther(w, r, paths.Issues(paths.Review(id))+"?done="+keptForNextRound)
}

// savedText returns the text that a button named text:ID inserts, or false.
func savedText(texts []oin.CannedText, button string) (oin.CannedText, bool) {
	at := slices.IndexFunc(texts, func(c oin.CannedText) bool { return button == "text:"+string(c.ID) })
	if at < 0 {
		return oin.CannedText{}, false
	}
	return texts[at], true
}

// withLine adds a text below what was typed.
func withLine(typed, text string) string { return strings.TrimPrefix(typed+"\n"+text, "\n") }

// withText adds the saved text that a button of the form text:ID names to an issue. Unless
// the reviewer has begun to write, it also sets the severity and, for an issue about the
// whole submission, the field.
func withText(i oin.Issue, texts []oin.CannedText, button string) oin.Issue {
	c, ok := savedText(texts, button)
	switch {
	case !ok:
		return i
	case i.Text == "" && i.Field == "":
		i.Field, i.Severity = c.Field, c.Severity
	case i.Text == "":
		i.Severity = c.Severity
	}
	i.Text = withLine(i.Text, c.Text)
	return i
}

func (s *server) removeIssue(w http.ResponseWriter, r *http.Request) error {
	id, err := submissionID(r)
	if err != nil {
		return err
	}
	issue, err := issueID(r)
	if err != nil {
		return err
	}
	here := r.PostForm.Get("here") != ""
	err = s.portal.RemoveIssue(r.Context(), *person(r), id, issue, r.PostForm.Get("seen"))
	if c, ok := errors.AsType[*portal.DraftChanged](err); ok {
		return s.askToDiscard(w, r, id, c, here)
	}
	done := "issue-removed"
	if errors.Is(err, portal.ErrDraftDiscarded) {
		done = "issue-gone"
	} else if err != nil {
		return err
	}
	if here {
		var at oin.Key
		if f := oin.FindField(oin.Key(r.PostForm.Get("field"))); f != nil {
			at = f.Key
		}
		return seeOther(w, r, paths.AtIssue(paths.Review(id)+"?done="+done, at))
	}
	return seeOther(w, r, paths.Issues(paths.Review(id))+"?done="+done)
}

// askToDiscard shows a draft as it is now, and asks again whether to discard it.
func (s *server) askToDiscard(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, c *portal.DraftChanged, here bool) error {
	page, err := s.reviewIssuesPage(r, id)
	if err != nil {
		return err
	}
	page.Discarding, page.DiscardFault = &c.Now, c.Why()
	if !here {
		return s.page(w, r, http.StatusConflict, pages.ReviewIssues(page))
	}
	page.Title = page.Answers.Name()
	return s.page(w, r, http.StatusConflict, pages.Review(page.ReviewPage))
}
