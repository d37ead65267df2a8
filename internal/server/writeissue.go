package server

import (
	"cmp"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
	"oinmanager/web/ui"
)

// issueForm is what a reviewer sent to write an issue.
type issueForm struct {
	from  oin.Seen
	issue oin.Issue
	here  bool   // from the form at the field
	then  string // "": save; "keep": save while the person types; "texts", "text:ID": go on with a saved text
}

func readIssue(r *http.Request) (issueForm, error) {
	form := r.PostForm
	from, err := seen(r)
	f := issueForm{from: from, here: form.Get("here") != "", then: form.Get("then"), issue: oin.Issue{
		Field: oin.Key(form.Get("issue.field")), Severity: oin.ParseSeverity(form.Get("issue.severity")), Text: trimmed(form.Get("issue.text")),
	}}
	if c := check.Find(form.Get("issue.check")); c != nil {
		f.issue.Check = c.ID
	}
	if draft, ok := oin.ParseID[oin.IssueID](form.Get("issue")); ok {
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
	id := submissionID(r)
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
	id := submissionID(r)
	issue := issueID(r)
	here := r.PostForm.Get("here") != ""
	err := s.portal.RemoveIssue(r.Context(), *person(r), id, issue, r.PostForm.Get("seen"))
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
