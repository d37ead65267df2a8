package server

import (
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
)

// changeClaims claims, releases, or assigns the submissions that were selected in the
// queue. If some can't be, it shows the queue with the reasons, and these are still
// selected.
func (s *server) changeClaims(w http.ResponseWriter, r *http.Request) error {
	var ids []oin.SubmissionID
	for _, text := range r.PostForm["id"] {
		id, ok := oin.ParseID[oin.SubmissionID](text)
		if !ok {
			return errNoPage
		}
		ids = append(ids, id)
	}
	change := portal.ClaimsChange{Action: oin.Action(r.PostForm.Get("do")), Over: map[oin.SubmissionID]oin.PersonID{}}
	if change.Action == oin.ActionAssign {
		var ok bool
		if change.To, ok = oin.ParseID[oin.PersonID](r.PostForm.Get("to")); !ok {
			change.To = ""
		}
	}
	if r.PostForm.Get("take") != "" { // the person has confirmed to take over
		for _, text := range r.PostForm["over"] {
			if id, by, ok := strings.Cut(text, " "); ok {
				change.Over[oin.SubmissionID(id)] = oin.PersonID(by)
			}
		}
		change.Action = oin.Action(r.PostForm.Get("take"))
	}
	var done portal.ClaimsOutcome
	var err error
	if moves := r.PostForm.Get("undo"); moves != "" {
		change.Action = pages.UndoClaims
		done, err = s.portal.UndoClaims(r.Context(), *person(r), oin.ParseMoves(moves, portal.PageSize))
	} else {
		done, err = s.portal.ChangeClaims(r.Context(), *person(r), ids, change)
	}
	query := keptQuery(r)
	undo := ""
	if change.Action != pages.UndoClaims {
		undo = oin.FormatMoves(done.Moved)
	}
	if err == nil && len(done.Failed) == 0 {
		did := url.Values{"did": {string(change.Action)}, "changed": {strconv.Itoa(len(done.Moved))}, "already": {strconv.Itoa(done.Already)}}
		if change.To != "" {
			did.Set("to", string(change.To))
		}
		if undo != "" {
			did.Set("undo", undo)
		}
		return seeOther(w, r, queueURL(query, "claims")+"&"+did.Encode())
	}
	if err != nil && oin.CodeOf(err) != oin.CodeInvalid {
		return err
	}
	page, pageErr := s.queuePage(r, query)
	if pageErr != nil {
		return pageErr
	}
	page.Picked, page.AssignTo = map[oin.SubmissionID]bool{}, change.To
	page.Failed = &pages.ClaimsFailed{Action: change.Action, Changed: len(done.Moved), Already: done.Already}
	page.Undo = undo
	status := http.StatusConflict
	if err != nil {
		status, page.Failed.Why = http.StatusUnprocessableEntity, err.Error()
		for _, id := range ids {
			page.Picked[id] = true
		}
	}
	for _, f := range done.Failed {
		page.Picked[f.ID] = true
		why := f.Err.Error()
		if f.By.By != "" { // others were changed
			why = f.By.Name + " has claimed it."
		}
		page.Failed.Rows = append(page.Failed.Rows, pages.ClaimFailure{ID: f.ID, Name: f.Name, Why: why, By: f.By})
	}
	return s.page(w, r, status, pages.Queue(page))
}

// claimsDone returns the message after the claims of several submissions were changed, or
// "", for the page of the queue that says it.
func claimsDone(query url.Values, page pages.QueuePage) string {
	n, err := strconv.Atoi(query.Get("changed"))
	already, _ := strconv.Atoi(query.Get("already"))
	if query.Get("done") != "claims" || err != nil || min(n, already) < 0 || n+already < 1 || max(n, already) > portal.PageSize {
		return ""
	}
	return pages.ClaimsChanged(oin.Action(query.Get("did")), n, already, page.Mate(oin.PersonID(query.Get("to"))))
}

// assignForm asks whom to assign a submission to.
func (s *server) assignForm(w http.ResponseWriter, r *http.Request) error {
	page, err := s.assignPage(r)
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.Assign(page))
}

func (s *server) assignPage(r *http.Request) (pages.AssignPage, error) {
	page := pages.AssignPage{Layout: s.layout(r, "Assign")}
	id := submissionID(r)
	v, err := s.portal.Review(r.Context(), *person(r), id)
	if err != nil {
		return page, err
	}
	page.ID, page.Name, page.Claim, page.Idle = id, v.Submission.Submitted.Name(), v.Claim, v.ClaimIdle
	page.Title = "Assign " + page.Name
	page.Team, err = s.portal.Teammates(r.Context(), *person(r))
	return page, err
}

// assign assigns a submission to a teammate.
func (s *server) assign(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	to, ok := oin.ParseID[oin.PersonID](r.PostForm.Get("to"))
	if !ok {
		to = ""
	}
	err := s.portal.Assign(r.Context(), *person(r), id, to, overriddenClaim(r))
	_, taken := portal.ClaimHolder(err)
	if taken || oin.CodeOf(err) == oin.CodeInvalid {
		page, pageErr := s.assignPage(r)
		if pageErr != nil {
			return pageErr
		}
		page.To, page.Fault = to, err.Error()
		status := http.StatusUnprocessableEntity
		if taken {
			status, page.Fault = http.StatusConflict, fmt.Sprintf("%s has this submission now, so nothing was changed. To reassign it, choose Assign again.", page.Claim.Name)
		}
		return s.page(w, r, status, pages.Assign(page))
	}
	if err != nil {
		return err
	}
	done := oin.ActionAssign
	if to == person(r).ID {
		done = oin.ActionClaim
	}
	return seeOther(w, r, paths.Review(id)+"?done="+string(done))
}
