package server

import (
	"context"
	"net/http"
	"net/url"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
)

// overriddenClaim returns whose claim the person has seen and overrides, by the form.
func overriddenClaim(r *http.Request) oin.PersonID { return oin.PersonID(r.PostForm.Get("over")) }

// claim assigns a submission to the person.
func (s *server) claim(w http.ResponseWriter, r *http.Request) error {
	return s.changeClaim(w, r, oin.ActionClaim, s.portal.Claim)
}

// release removes a claim.
func (s *server) release(w http.ResponseWriter, r *http.Request) error {
	return s.changeClaim(w, r, oin.ActionRelease, s.portal.Release)
}

// changeClaim changes a claim and redirects to where the person was. If another
// reviewer holds the claim, it redirects to the submission's page, which asks whether
// to override it.
func (s *server) changeClaim(w http.ResponseWriter, r *http.Request, a oin.Action,
	change func(context.Context, oin.Person, oin.SubmissionID, oin.PersonID) error) error {
	id := submissionID(r)
	if r.PostForm.Has("queue") {
		return s.claimInQueue(w, r, id, a)
	}
	err := change(r.Context(), *person(r), id, overriddenClaim(r))
	if _, taken := portal.ClaimHolder(err); taken {
		return seeOther(w, r, paths.Review(id)+"?confirm="+string(a))
	}
	if err != nil {
		return err
	}
	return seeOther(w, r, paths.Review(id)+"?done="+string(a))
}

// claimInQueue changes the claim of a row of the queue, and redirects to the list, which says
// which one it was and can undo that: the row may have left the list.
func (s *server) claimInQueue(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, a oin.Action) error {
	done, err := s.portal.ChangeClaims(r.Context(), *person(r), []oin.SubmissionID{id},
		portal.ClaimsChange{Action: a, Over: map[oin.SubmissionID]oin.PersonID{id: overriddenClaim(r)}})
	if err == nil && len(done.Failed) > 0 {
		err = done.Failed[0].Err
	}
	if _, taken := portal.ClaimHolder(err); taken {
		return seeOther(w, r, paths.Review(id)+"?confirm="+string(a))
	}
	if err != nil {
		return err
	}
	if len(done.Moved) == 0 { // it was so already
		return seeOther(w, r, queueURL(keptQuery(r), string(a)))
	}
	did := url.Values{"did": {string(a)}, "changed": {"1"}, "row": {"yes"}, "undo": {oin.FormatMoves(done.Moved)}}
	return seeOther(w, r, queueURL(keptQuery(r), "claims")+"&"+did.Encode())
}

// rowChanged names on the page of the queue the one row whose claim was just changed.
func (s *server) rowChanged(r *http.Request, query url.Values, page *pages.QueuePage) error {
	moves := oin.ParseMoves(page.Undo, 1)
	if !query.Has("row") || len(moves) != 1 {
		return nil
	}
	name, err := s.portal.SubmittedName(r.Context(), *person(r), moves[0].ID)
	if err != nil {
		return err
	}
	if done := pages.RowChanged(oin.Action(query.Get("did")), name); done != "" {
		page.Done, page.UndoRow = done, true
	}
	return nil
}

// askClaim returns which question about the claim the URL asks for, or "" if it no
// longer applies.
func askClaim(r *http.Request, p pages.ReviewPage) oin.Action {
	a := oin.Action(r.URL.Query().Get("confirm"))
	waits := p.Status.Info().Turn == oin.PartyOIN
	if p.Claim.HeldByOther(person(r).ID) && (a == oin.ActionClaim && waits || a == oin.ActionRelease) {
		return a
	}
	return ""
}
