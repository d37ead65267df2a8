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

// overriddenClaim is whose claim a form says that the person has seen and overrides.
func overriddenClaim(r *http.Request) oin.PersonID { return oin.PersonID(r.PostForm.Get("over")) }

// claim takes a submission in hand for whoever asks.
func (s *server) claim(w http.ResponseWriter, r *http.Request) error {
	return s.changeClaim(w, r, oin.ActionClaim, s.portal.Claim)
}

// release lets go of a claim.
func (s *server) release(w http.ResponseWriter, r *http.Request) error {
	return s.changeClaim(w, r, oin.ActionRelease, s.portal.Release)
}

// changeClaim goes back to where the person was. Where somebody else has claimed the
// submission it leads to the question whether to go on, on the submission's page.
func (s *server) changeClaim(w http.ResponseWriter, r *http.Request, a oin.Action,
	change func(context.Context, oin.Person, oin.SubmissionID, oin.PersonID) error) error {
	id, err := submissionID(r)
	if err != nil {
		return err
	}
	if err := r.ParseForm(); err != nil {
		return bodyProblem(err)
	}
	err = change(r.Context(), *person(r), id, overriddenClaim(r))
	if _, taken := portal.ClaimHolder(err); taken {
		return seeOther(w, r, paths.Review(id)+"?confirm="+string(a))
	}
	if err != nil {
		return err
	}
	if r.PostForm.Has("queue") {
		return seeOther(w, r, queueURL(r.PostForm.Get("queue"), string(a)))
	}
	return seeOther(w, r, paths.Review(id)+"?done="+string(a))
}

// askClaim is the question that the address asks for, if there still is one.
func askClaim(r *http.Request, p pages.ReviewPage) oin.Action {
	a := oin.Action(r.URL.Query().Get("confirm"))
	waits := p.Status.Info().Turn == oin.PartyOIN
	if p.Claim.HeldByOther(person(r).ID) && (a == oin.ActionClaim && waits || a == oin.ActionRelease) {
		return a
	}
	return ""
}

// queueURL leads back to a page of the queue, of whose address the form has kept
// the query.
func queueURL(kept, done string) string {
	was, _ := url.ParseQuery(kept) // what cannot be read is left out
	query := oin.ReadQueueFilter(was).Query()
	if p := place(was); p.ID != "" {
		query.Set("after", was.Get("after"))
		query.Set("id", was.Get("id"))
	}
	query.Set("done", done)
	return paths.Queue + "?" + query.Encode()
}
