package server

import (
	"net/http"
	"net/url"
	"strings"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
	"oinmanager/web/ui"
)

// replies returns the replies to issues that the form of a tab has, by issue.
func (form tabForm) replies() map[oin.IssueID]ui.Reply {
	all := map[oin.IssueID]ui.Reply{}
	for name, values := range form.values {
		id, is := strings.CutPrefix(name, ui.ReplyName)
		if issue, ok := oin.ParseID[oin.IssueID](id); is && ok && trimmed(values[0]) != "" {
			all[issue] = ui.Reply{Text: values[0], Fault: "This isn't sent yet. Choose Send reply, or clear it."}
		}
	}
	for issue := range form.attached {
		all[issue] = ui.Reply{Text: all[issue].Text, Fault: "This isn't sent yet. Choose your files again, then choose Send reply."}
	}
	return all
}

// actAtField does what a button at an issue says, once the form is saved: it replies, marks
// the issue as resolved, or reopens it. If someone else was faster and nothing was typed,
// the page just shows it. What else was typed beside the answers comes back with the tab.
func (s *server) actAtField(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, tab *oin.Tab, form tabForm, action oin.IssueAction, what string) error {
	issue, ok := oin.ParseID[oin.IssueID](what)
	from, whole := oin.ParseSeen(form.values.Get("from"))
	if !ok || !whole {
		return errNoPage
	}
	others := form.replies()
	text := trimmed(others[issue].Text)
	delete(others, issue)
	err := form.attachedRefused[issue]
	if err == nil {
		err = s.portal.ActOnIssue(r.Context(), *person(r), id, from, issue, action, text, form.attached[issue]...)
	}
	switch code := oin.CodeOf(err); {
	case code == oin.CodeInvalid:
		others[issue] = ui.Reply{Text: text, Fault: err.Error()}
	case code == oin.CodeConflict && text == "" && len(form.attached[issue]) == 0:
	case err != nil:
		return err
	}
	if shown, err := s.giveBackAside(w, r, id, tab, form.reasons(), others); shown || err != nil {
		return err
	}
	if oin.CodeOf(err) == oin.CodeInvalid {
		return err // the issue isn't on the tab
	}
	return seeOther(w, r, paths.Tab(id, tab.ID)+"?done=issue-"+string(action)+s.whereAtField(r, id, issue))
}

// whereAtField returns the URL fragment of an issue on the form, or "" if it is about the
// whole submission.
func (s *server) whereAtField(r *http.Request, id oin.SubmissionID, issue oin.IssueID) string {
	all, err := s.portal.Issues(r.Context(), *person(r), id)
	for _, i := range all {
		if err == nil && i.ID == issue && i.Field != "" {
			return "#" + url.PathEscape(string(i.Field)) + "-issues"
		}
	}
	return ""
}

// giveBackAside shows the tab with what was typed beside the answers, reasons of dismissals
// and replies to issues, and was not saved, so that none is lost. It reports whether it has
// shown a page: what has no place on the tab anymore needs none. Scripts keep these texts in
// the browser (reasons.js, atfield.js), and send only the one that is meant.
func (s *server) giveBackAside(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, tab *oin.Tab, reasons map[string]ui.Dismissing, replies map[oin.IssueID]ui.Reply) (shown bool, err error) {
	if len(reasons) == 0 && len(replies) == 0 {
		return false, nil
	}
	d, err := s.portal.Draft(r.Context(), *person(r), id)
	if err != nil {
		return false, err
	}
	page := s.submissionPage(r, d, tab)
	page.Dismissing, page.Replies = reasons, replies
	if !page.HasPlaceForTyped() {
		return false, nil
	}
	return true, s.page(w, r, http.StatusUnprocessableEntity, pages.Submission(page))
}
