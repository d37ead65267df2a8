package portal

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// ClaimedError is an [oin.Problem]: another reviewer has claimed the submission. To
// continue, the person has to confirm overriding that claim.
type ClaimedError struct {
	By oin.Claim
}

func (t ClaimedError) Error() string { return t.Unwrap().Error() }

// Unwrap returns the [oin.Problem].
func (t ClaimedError) Unwrap() error {
	return &oin.Problem{Code: oin.CodeConflict, Text: fmt.Sprintf(
		"%s has claimed this submission, so nothing was changed. Try again, and confirm that you want to change that.", t.By.Name)}
}

// ClaimHolder returns the claim of a [ClaimedError], and reports whether err is one.
func ClaimHolder(err error) (oin.Claim, bool) {
	t, ok := errors.AsType[ClaimedError](err)
	return t.By, ok
}

// checkClaim returns a [ClaimedError] if another reviewer holds the claim, unless the claim
// is idle now, or the person has seen it and overrides it (over).
func checkClaim(s oin.TeamSettings, c oin.Claim, who oin.Person, over oin.PersonID, now time.Time) error {
	if c.HeldByOther(who.ID) && !c.Idle(s, now) && over != c.By {
		return ClaimedError{By: c}
	}
	return nil
}

// Claim claims a submission that waits for the OIN team. To take over from another
// reviewer, over must be that reviewer's id. Otherwise it returns a [ClaimedError]. It is
// exact under concurrency.
func (p *Portal) Claim(ctx context.Context, who oin.Person, id oin.SubmissionID, over oin.PersonID) error {
	return p.changeClaim(ctx, who, id, ClaimsChange{Action: oin.ActionClaim, Over: map[oin.SubmissionID]oin.PersonID{id: over}})
}

// Release releases a claim. To release another reviewer's, over must be that reviewer's id.
// Otherwise it returns a [ClaimedError].
func (p *Portal) Release(ctx context.Context, who oin.Person, id oin.SubmissionID, over oin.PersonID) error {
	return p.changeClaim(ctx, who, id, ClaimsChange{Action: oin.ActionRelease, Over: map[oin.SubmissionID]oin.PersonID{id: over}})
}

// Assign assigns a submission in review to a reviewer of the person's org, also while the
// ISV has it. To take it from another reviewer, over must be that reviewer's id. Otherwise
// it returns a [ClaimedError].
func (p *Portal) Assign(ctx context.Context, who oin.Person, id oin.SubmissionID, to, over oin.PersonID) error {
	return p.changeClaim(ctx, who, id, ClaimsChange{Action: oin.ActionAssign, To: to, Over: map[oin.SubmissionID]oin.PersonID{id: over}})
}

// changeClaim changes the claim of one submission.
func (p *Portal) changeClaim(ctx context.Context, who oin.Person, id oin.SubmissionID, change ClaimsChange) error {
	done, err := p.changeClaims(ctx, who, []oin.SubmissionID{id}, change)
	if err == nil && len(done.Failed) > 0 {
		err = done.Failed[0].Err
	}
	return err
}

// claimsChanging is a change of claims in its transaction.
type claimsChanging struct {
	ClaimsChange
	who      oin.Person
	settings oin.TeamSettings
	mate     oin.Teammate // whom the submissions are assigned to
	restores bool         // undoes a release, which is no work on the submission
	news     claimNews

	moved   []oin.ClaimMove
	already int
}

// change changes the claim of a submission. It returns an [oin.Problem], and has written
// nothing, if it can't.
func (p *Portal) change(ctx context.Context, tx *postgres.Tx, c *claimsChanging, id oin.SubmissionID) error {
	v, err := lockForActor(ctx, tx, c.who, id)
	if err != nil {
		return err
	}
	has, err := tx.Claim(ctx, v.Org.ID, id)
	if err != nil {
		return err
	}
	to := c.mate
	switch c.Action {
	case oin.ActionClaim:
		if v.Status.Info().Turn != oin.PartyOIN {
			return &oin.Problem{Code: oin.CodeConflict,
				Text: "This submission is “" + v.Label() + "”, so it can't be claimed. You can claim it when the ISV resubmits."}
		}
		to = oin.Teammate{ID: c.who.ID, Name: c.who.Name}
	case oin.ActionAssign:
		if !v.Status.Info().InProgress {
			return &oin.Problem{Code: oin.CodeConflict,
				Text: "This submission is “" + v.Label() + "”, so there's nothing to assign. Only submissions in review have a reviewer."}
		}
	}
	if has.By == to.ID {
		c.already++
	} else {
		if err := checkClaim(c.settings, has, c.who, c.Over[id], p.nowIn(tx)); err != nil {
			return err
		}
		if err := p.setClaim(ctx, tx, c, v, has, to); err != nil {
			return err
		}
		c.moved = append(c.moved, oin.ClaimMove{ID: id, From: has.By, To: to.ID})
	}
	if c.restores {
		return nil
	}
	return tx.NoteWork(ctx, v, c.who.ID, p.nowIn(tx))
}

var errNoTeammate = &oin.Problem{Code: oin.CodeInvalid, Text: "Choose a teammate to assign to. Nothing was changed."}

// Teammates returns the reviewers to whom the person can assign a submission, by name.
func (p *Portal) Teammates(ctx context.Context, who oin.Person) ([]oin.Teammate, error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return nil, err
	}
	return p.db.Teammates(ctx, who.Org.ID)
}

// takeOn claims a submission that waits for the OIN team for a reviewer who works on it,
// unless someone has claimed it.
func (p *Portal) takeOn(ctx context.Context, tx *postgres.Tx, who oin.Person, v oin.Submission) error {
	if v.Status.Info().Turn != oin.PartyOIN {
		return nil
	}
	c, err := tx.Claim(ctx, v.Org.ID, v.ID)
	if err != nil || c.By != "" {
		return err
	}
	return p.setClaim(ctx, tx, &claimsChanging{who: who}, v, c, oin.Teammate{ID: who.ID, Name: who.Name})
}

// setClaim moves claim has to a reviewer, or to no one if to is zero, adds that to the
// internal history, and notes whom it concerns besides the person.
func (p *Portal) setClaim(ctx context.Context, tx *postgres.Tx, c *claimsChanging, v oin.Submission, has oin.Claim, to oin.Teammate) error {
	now := p.nowIn(tx)
	var err error
	if c.restores {
		err = tx.RestoreClaim(ctx, v, to.ID, now)
	} else {
		err = tx.SetClaim(ctx, v, has.By, to.ID, now)
	}
	if err != nil {
		return err
	}
	action := oin.ActionAssign
	switch to.ID {
	case c.who.ID:
		action = oin.ActionClaim
	case "":
		action = oin.ActionRelease
	}
	event := claimEvent(c.who, v, has, action, now)
	if action == oin.ActionAssign {
		event.Note = strings.TrimSpace("Assigned to " + to.Name + ". " + event.Note)
	}
	if err := tx.AddEvent(ctx, v, c.who.ID, event); err != nil {
		return err
	}
	if has.HeldByOther(c.who.ID) {
		c.news.add(oin.NoticeClaimLost, has.By, mail.Event{Submission: v, Event: event})
	}
	if action == oin.ActionAssign {
		c.news.add(oin.NoticeAssigned, to.ID, mail.Event{Submission: v, Event: event})
	}
	return nil
}

// claimNews are the notices of a change of claims, one for each reviewer whom it concerns.
type claimNews []claimNotice

type claimNotice struct {
	notice oin.Notice
	to     oin.PersonID
	about  []mail.Event
}

func (n *claimNews) add(notice oin.Notice, to oin.PersonID, about mail.Event) {
	for i := range *n {
		if each := &(*n)[i]; each.notice == notice && each.to == to {
			each.about = append(each.about, about)
			return
		}
	}
	*n = append(*n, claimNotice{notice, to, []mail.Event{about}})
}

// tell writes the notices to reviewers of the person's org who want them: one email each,
// however many submissions it is about.
func (p *Portal) tell(ctx context.Context, tx *postgres.Tx, who oin.Person, news claimNews) error {
	var all postgres.News
	for _, n := range news {
		written, err := p.toReviewer(ctx, tx, who, n)
		if err != nil {
			return err
		}
		all = all.And(written)
	}
	return tx.AddNews(ctx, all)
}

// toReviewer returns a notice to a reviewer, without the email if they have turned it off.
func (p *Portal) toReviewer(ctx context.Context, tx *postgres.Tx, who oin.Person, n claimNotice) (postgres.News, error) {
	found, err := tx.Recipient(ctx, who.Org.ID, n.to, n.notice)
	if err != nil {
		return postgres.News{}, err
	}
	return p.composeMany(oin.TeamSettings{}, n.notice, "", n.about, wantedRecipients(n.notice, found, false))
}

// claimantAfter returns the claimant after a step. It is the reviewer who takes the step,
// also on the ISV's turn, so that the submission returns to them. It is no one when the
// review has ended, and when they passed it to a stage that only another reviewer can finish.
// A step of an ISV does not change it.
func claimantAfter(s oin.TeamSettings, c oin.Claim, actor oin.Person, t oin.Transition) oin.PersonID {
	switch {
	case !actor.Role.IsOINTeam(), t.To == oin.StatusDraft: // the same reviewer continues when it comes back
		return c.By
	case !t.To.Info().InProgress, s.SecondReviewer && t.Action == oin.ActionPass:
		return ""
	default:
		return actor.ID
	}
}

// noteTakeover adds to the history that a reviewer takes a step of a submission claimed by
// another, and returns the notice to that one.
func (p *Portal) noteTakeover(ctx context.Context, tx *postgres.Tx, actor oin.Person, v postgres.Locked, t oin.Transition) (postgres.News, error) {
	if !actor.Role.IsOINTeam() || t.From == t.To || t.To == oin.StatusDraft || !v.Claim.HeldByOther(actor.ID) {
		return postgres.News{}, nil
	}
	event := claimEvent(actor, v.Submission, v.Claim, oin.ActionClaim, p.nowIn(tx))
	if err := tx.AddEvent(ctx, v.Submission, actor.ID, event); err != nil {
		return postgres.News{}, err
	}
	return p.toReviewer(ctx, tx, actor, claimNotice{oin.NoticeClaimLost, v.Claim.By, []mail.Event{{Submission: v.Submission, Event: event}}})
}

// claimEvent returns the event of a claim or a release, which names the former claimant if
// that was another person.
func claimEvent(actor oin.Person, v oin.Submission, c oin.Claim, action oin.Action, now time.Time) oin.Event {
	e := oin.Event{At: now, Action: action, From: v.Status, To: v.Status, Person: actor.Name, Side: oin.PartyOIN}
	if c.HeldByOther(actor.ID) {
		e.Note = "Previously claimed by " + c.Name + "."
	}
	return e
}
