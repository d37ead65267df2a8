package portal

import (
	"context"
	"errors"
	"slices"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// submitted returns a submission that the OIN team can see. It returns [Withdrawn] if it is
// the ISV's draft again.
func (p *Portal) submitted(ctx context.Context, who oin.Person, id oin.SubmissionID) (oin.Submission, error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return oin.Submission{}, err
	}
	org, err := p.db.OrgOfSubmitted(ctx, id)
	if errors.Is(err, postgres.ErrNotFound) {
		return oin.Submission{}, noSubmission(ctx, p.db, id)
	}
	if err != nil {
		return oin.Submission{}, err
	}
	v, err := p.db.Submission(ctx, org, id)
	return v, replaceNotFound(err, errNeverSubmitted)
}

// Review is a submission as reviewers see it, with what the checks say of it.
type Review struct {
	oin.Review
	Report check.Report
	// AtSubmit are the findings when the current round was submitted.
	AtSubmit []check.Kept
	// NeedsOther reports whether someone else has to publish it, because the person who asks
	// passed the first review (see [oin.TeamSettings]).
	NeedsOther bool
	// ClaimIdle reports whether others can take it over without confirming ([oin.Claim.Idle]).
	ClaimIdle bool
	// Next is the submission that is due first of those that wait for the OIN team, and that
	// the person or no one has claimed. It is nil if there is none, or before a decision.
	Next *oin.NextUp
}

// Review returns a submission with all that reviewers see of it, and the saved texts with
// their variables filled in.
func (p *Portal) Review(ctx context.Context, who oin.Person, id oin.SubmissionID) (Review, error) {
	return p.review(ctx, who, id, false)
}

// ReviewDecided returns what [Portal.Review] does, and what the reviewer may want to take
// next, after a decision.
func (p *Portal) ReviewDecided(ctx context.Context, who oin.Person, id oin.SubmissionID) (Review, error) {
	return p.review(ctx, who, id, true)
}

func (p *Portal) review(ctx context.Context, who oin.Person, id oin.SubmissionID, decided bool) (Review, error) {
	return underReview(ctx, p, who, id, func(s oin.TeamSettings) (Review, error) {
		r, err := p.db.Review(ctx, id, who.ID, s, decided)
		return p.reviewed(r, s, who), err
	})
}

// ReviewIssues is a submission under review, with its rounds, oldest first. That of an
// update begins with the published answers, as round 0.
type ReviewIssues struct {
	Review
	Rounds []oin.Round
}

// ReviewIssues returns what [Portal.Review] does, with the rounds of the submission.
func (p *Portal) ReviewIssues(ctx context.Context, who oin.Person, id oin.SubmissionID) (ReviewIssues, error) {
	return underReview(ctx, p, who, id, func(s oin.TeamSettings) (ReviewIssues, error) {
		r, rounds, err := p.db.ReviewIssues(ctx, id, who.ID, s)
		if c := r.InCatalog; c != nil && c.Version < r.Submission.Version { // where issues of the published version were sent
			rounds = slices.Insert(rounds, 0, oin.Round{Answers: c.Submitted})
		}
		return ReviewIssues{p.reviewed(r, s, who), rounds}, err
	})
}

// reviewed adds what the checks say of what was submitted, fills in the variables of saved
// texts, and says whether someone else has to publish it. While it is under review, it asks
// for facts that are missing or old.
func (p *Portal) reviewed(r postgres.Review, s oin.TeamSettings, who oin.Person) Review {
	report := p.judge(r.Submission, r.Submission.Submitted, true, r.Checks)
	if status := r.Submission.Status; status.Info().InProgress && !status.Editable() {
		p.renew(r.Submission, report)
	}
	for i, c := range r.Texts {
		r.Texts[i] = c.Filled(r.Submission.Org.Name, r.Submission.Submitted.Name(), s.DisplayName(oin.PartyOIN, who.Name))
	}
	return Review{r.Review, report, r.AtSubmit, needsOther(s, r.PassedBy, who), r.Claim.Idle(s, p.now()), r.Next}
}

// needsOther reports whether a reviewer cannot publish because they passed the first review.
func needsOther(s oin.TeamSettings, passed oin.PersonID, who oin.Person) bool {
	return s.SecondReviewer && passed == who.ID
}

// underReview checks that the person is a reviewer, and calls read with the team's
// settings. It returns [Withdrawn] if the submission is the ISV's draft again.
func underReview[T any](ctx context.Context, p *Portal, who oin.Person, id oin.SubmissionID, read func(oin.TeamSettings) (T, error)) (T, error) {
	var none T
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return none, err
	}
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return none, err
	}
	found, err := read(settings)
	if errors.Is(err, postgres.ErrNotFound) {
		return none, noSubmission(ctx, p.db, id)
	}
	return found, err
}
