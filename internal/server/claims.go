package server

import (
	"context"
	"net/http"

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
	err := change(r.Context(), *person(r), id, overriddenClaim(r))
	if _, taken := portal.ClaimHolder(err); taken {
		return seeOther(w, r, paths.Review(id)+"?confirm="+string(a))
	}
	if err != nil {
		return err
	}
	if r.PostForm.Has("queue") {
		return seeOther(w, r, queueURL(keptQuery(r), string(a)))
	}
	return seeOther(w, r, paths.Review(id)+"?done="+string(a))
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
