package server

import (
	"net/http"
	"net/url"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
	"oinmanager/web/ui"
)

func (s *server) review(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	read := s.portal.Review
	if decided(r) {
		read = s.portal.ReviewDecided
	}
	review, err := read(r.Context(), *person(r), id)
	if err != nil {
		return err
	}
	if !decided(r) {
		if err := s.arrived(r, paths.Review(id)); err != nil {
			return err
		}
	}
	page := s.reviewPage(r, review)
	if decided(r) {
		page.Onward = onward(page, review.Next)
		if n := len(review.History); n > 0 {
			page.Left = review.History[n-1].From
		}
	}
	if page.Status == oin.StatusPublished && r.URL.Query().Get("done") == string(oin.ActionPass) {
		page.Done = done[published] // one review was enough
	}
	if page.NeedsOther && r.URL.Query().Get("done") == string(oin.ActionPass) {
		page.Done = done[passedForOther]
	}
	if t, ok := page.Transition(oin.Action(r.URL.Query().Get("confirm"))); ok && person(r).Role.May(t.By) && page.Org.Allow(person(r).Role) == nil {
		if t.NeedsRecent && !person(r).Recent { // before anything is typed
			return oin.ErrSignInAgain
		}
		page.Confirm, page.Boxes = &t, 1
		if page.Takers, err = s.takers(r, page.Org.ID, t); err != nil {
			return err
		}
	}
	page.AskClaim = askClaim(r, page)
	return s.page(w, r, http.StatusOK, pages.Review(composing(page, r.URL.Query())))
}

// takenOn is the parameter of a page's URL that says that the person's work on the
// submission has claimed it, unless someone else was faster.
const takenOn = "claimed"

// claimedBy returns that parameter if the form was on a page that showed no claim.
func claimedBy(r *http.Request) string {
	if r.PostForm.Has("unclaimed") {
		return "&" + takenOn
	}
	return ""
}

// decided reports whether a page comes after a decision.
func decided(r *http.Request) bool {
	switch done := r.URL.Query().Get("done"); oin.Action(done) {
	case oin.ActionPass, oin.ActionRequestChanges, oin.ActionReportBugs, oin.ActionRemove, published:
		return true
	default:
		return false
	}
}

// onward returns where a reviewer may want to go after a decision.
func onward(page pages.ReviewPage, next *oin.NextUp) []ui.Onward {
	var all []ui.Onward
	if page.Catalog != "" && page.Status == oin.StatusPublished {
		all = append(all, ui.Onward{Label: "See it in the catalog", Address: page.Catalog})
	}
	if next != nil {
		to := ui.Onward{Before: "Next:", Label: next.Name, Address: paths.Review(next.ID), Key: "g"}
		if next.Due != nil {
			to.After = ui.DueWords(*next.Due, page.Now)
		}
		all = append(all, to)
	}
	return all
}

// composing returns the page with the form for the issue that the URL asks to write or
// change.
func composing(page pages.ReviewPage, query url.Values) pages.ReviewPage {
	if !page.Status.TakesIssues() {
		return page
	}
	if query.Get("done") == "issue-kept" && page.Status.Info().Turn == oin.PartyISV {
		page.Done = done[issueKeptAway]
	}
	for _, i := range oin.InState(page.Issues, oin.IssueDraft) {
		if string(i.ID) == query.Get("edit") {
			i.Read = i.Fingerprint()
			return page.Composing(i)
		}
	}
	if found := query.Get("finding"); found != "" {
		return page.ComposingFinding(found)
	}
	if f := oin.FindField(oin.Key(query.Get("issue"))); f != nil {
		return page.Composing(oin.Issue{Field: f.Key})
	}
	if query.Get("issue") == paths.WholeSubmission {
		return page.Composing(oin.Issue{})
	}
	return page
}

// reviewPage returns the page of a submission under review.
func (s *server) reviewPage(r *http.Request, review portal.Review) pages.ReviewPage {
	v := review.Submission
	page := pages.ReviewPage{
		Layout: s.layout(r, v.Submitted.Name()), ID: v.ID, Org: v.Org, Version: v.Version, OneReview: v.OneReview, Status: v.Status, Round: v.Round, Label: v.Label(),
		Answers: v.Submitted, Facts: v.Facts, Due: v.Due, Hold: v.Hold, Changed: review.Changed(), Versions: versionLinks(r, review.Versions, v.ID), History: review.History,
		Issues: review.Issues, Texts: review.Texts, Notes: review.Notes, OrgNotes: review.OrgNotes, AllOrgNotes: review.AllOrgNotes, Checklist: review.Checklist, Claim: review.Claim,
		Actions: v.OpenOn(person(r).Role), Removal: review.Removal, Removed: review.Removed, Updating: v.Updating,
		Report: review.Report, AtSubmit: review.AtSubmit, NeedsOther: review.NeedsOther, ClaimIdle: review.ClaimIdle,
	}
	if v.SentAt != nil {
		page.Submitted = *v.SentAt
	}
	if page.TakenOn = r.URL.Query().Has(takenOn) && page.Claim.By == person(r).ID; page.TakenOn && page.Done != "" {
		page.Done += " You have claimed it."
	}
	if review.InCatalog != nil {
		page.Catalog = paths.CatalogEntry(v.Slug)
	}
	return page
}

// actAsReviewer performs a reviewer's action on a submission.
func (s *server) actAsReviewer(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	move, err := readMove(r)
	if err != nil {
		return err
	}
	switch then := r.PostForm.Get("then"); {
	case then == "add":
		return s.reopenReviewDialog(w, r, http.StatusOK, id, move, "", 1)
	case then != "":
		return s.reopenReviewDialog(w, r, http.StatusOK, id, move, "", 0)
	}
	_, err = s.portal.Act(r.Context(), *person(r), id, move)
	switch oin.CodeOf(err) {
	case oin.CodeInvalid, oin.CodeLimitReached:
		return s.reopenReviewDialog(w, r, http.StatusUnprocessableEntity, id, move, err.Error(), 0)
	}
	if _, taken := portal.ClaimHolder(err); taken {
		return s.reopenReviewDialog(w, r, http.StatusConflict, id, move, err.Error(), 0)
	}
	if withdrawn(err) && move.Note == "" {
		return s.keepForNextRound(w, r, id, move.Seen, move.Issues, err)
	}
	if err != nil {
		return err
	}
	done := string(move.Action)
	t, _ := oin.FindTransition(move.Seen.Status, move.Action)
	switch {
	case t.Publishes:
		done = published
	case t.To == oin.StatusDraft: // which reviewers can't see
		return seeOther(w, r, paths.Queue+"?done="+done)
	}
	return seeOther(w, r, paths.Review(id)+"?done="+done+claimedBy(r))
}

// reopenReviewDialog shows a transition's dialog again, with what was typed and
// moreRows more rows for issues.
func (s *server) reopenReviewDialog(w http.ResponseWriter, r *http.Request, code int, id oin.SubmissionID, m portal.ActionRequest, fault string, moreRows int) error {
	review, err := s.portal.Review(r.Context(), *person(r), id)
	if err != nil {
		return err
	}
	page := s.reviewPage(r, review)
	t, ok := page.Transition(m.Action)
	if !ok || page.Showing() != m.Seen {
		return s.portal.CheckSeen(r.Context(), *person(r), id, m.Seen)
	}
	page.Confirm, page.Fault = &t, fault
	page.Draft = pages.TransitionDraft{Note: m.Note, Org: m.Org, Issues: issues(r.PostForm, true), Ticks: m.Ticks, Accepts: m.Accepts, AfterRemoval: m.AfterRemoval, Over: m.Over}
	page = withDecisionText(page, t, r.PostForm.Get("then"))
	if page.Takers, err = s.takers(r, page.Org.ID, t); err != nil {
		return err
	}
	page.Boxes = min(len(page.Draft.Issues)+moreRows, oin.MaxIssues)
	return s.page(w, r, code, pages.Review(page))
}

// withDecisionText shows the saved texts in the dialog of a transition, or inserts the one
// that a button of the form text:ID names: into the last row of issues or, where there are
// none, the reason.
func withDecisionText(page pages.ReviewPage, t oin.Transition, button string) pages.ReviewPage {
	page.Offered = button == "texts"
	c, ok := savedText(page.Texts, button)
	switch {
	case !ok:
	case !t.NeedsIssues:
		page.Draft.Note = withLine(page.Draft.Note, c.Text)
	default:
		rows := page.Draft.Issues
		if n := len(rows); n == 0 || rows[n-1].Text != "" && n < oin.MaxIssues {
			rows = append(rows, oin.Issue{})
		}
		rows[len(rows)-1] = withText(rows[len(rows)-1], page.Texts, button)
		page.Draft.Issues = rows
	}
	return page
}

// takers returns the orgs that an integration can be transferred to, for the transition
// t that does that.
func (s *server) takers(r *http.Request, from oin.OrgID, t oin.Transition) ([]oin.Org, error) {
	if !t.ChangesOrg {
		return nil, nil
	}
	return s.portal.TransferTargets(r.Context(), *person(r), from)
}
