package portal

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"oinmanager/internal/limit"
	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// ActionRequest is what a person wants to do with a submission, and what they say with it.
type ActionRequest struct {
	Action oin.Action
	// Seen is what the person was looking at. Of anything else nothing is done.
	Seen oin.Seen
	Note string
	// Org is the domain of the org that an integration is handed over to.
	Org string
	// Issues are written and sent with the move, beside the drafts that are there.
	Issues []oin.Issue
	// Ticks are points of the checklist that the person ticks with it.
	Ticks []string
	// Accepts are issues that the person accepts with it.
	Accepts []oin.SeenIssue
	// AfterRemoval: the person has read that the integration was removed from the
	// catalog, and publishes it all the same.
	AfterRemoval bool
	// Over is the reviewer whose claim the person has seen and overrides.
	Over oin.PersonID
}

// Act does what a line of the lifecycle says: the change of status, what goes
// with it, the history and the mails, all or nothing. It returns the submission
// to go on with, which after an update is the new version; or [*limit.Exceeded] if an
// ISV takes steps without end.
func (p *Portal) Act(ctx context.Context, who oin.Person, id oin.SubmissionID, m ActionRequest) (oin.SubmissionID, error) {
	goOn := id
	var left []oin.Instance // at an org, of a submission that is gone
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		v, err := p.lockForActor(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := checkSeen(ctx, tx, who, v, m.Seen); err != nil {
			return err
		}
		var claim oin.Claim
		if who.Role.IsOINTeam() {
			if claim, err = tx.Claim(ctx, v.Org.ID, v.ID); err != nil {
				return err
			}
		}
		t, err := p.allow(v, claim, who, m)
		if err != nil {
			return err
		}
		if err := p.checkRemovalRequest(ctx, tx, v, t); err != nil {
			return err
		}
		if err := p.checkRemoved(ctx, tx, who, v, t, m); err != nil {
			return err
		}
		issues, err := p.saveIssuesAndTicks(ctx, tx, who, v, t, m)
		if err != nil {
			return err
		}
		switch {
		case t.ChangesOrg:
			err = p.transfer(ctx, tx, who, v, t, m)
		case t.Deletes:
			if left, err = tx.Instances(ctx, v.Org.ID, v.ID); err != nil {
				return err
			}
			err = tx.DeleteSubmission(ctx, v)
		case t.NewVersion:
			goOn, err = p.beginUpdate(ctx, tx, who, v)
		default:
			err = p.applyTransition(ctx, tx, who, v, t, m, issues)
		}
		if err != nil {
			return err
		}
		return pace(ctx, tx, who, limit.Steps, id)
	})
	if err == nil {
		p.removeInstances(ctx, left)
	}
	return goOn, err
}

// allow finds the line of the lifecycle for a move, and refuses a move that lacks
// what the line needs.
func (p *Portal) allow(v oin.Submission, claim oin.Claim, who oin.Person, m ActionRequest) (oin.Transition, error) {
	t, err := oin.AllowTransition(v.Status, m.Action, who.Role)
	if err != nil {
		return t, err
	}
	if err := v.Org.Allow(who.Role); err != nil {
		return t, err
	}
	if t.NeedsRecent && !who.Recent {
		return t, oin.ErrSignInAgain
	}
	if err := p.checkClaim(claim, who, m.Over); err != nil {
		return t, err
	}
	refuse := func(text string) (oin.Transition, error) {
		return t, &oin.Problem{Code: oin.CodeInvalid, Text: text}
	}
	switch {
	case m.Action == oin.ActionEdit:
		return refuse("Editing is done by saving answers.")
	case t.NeedsComplete && !oin.IsComplete(v.Answers, v.Facts):
		return refuse("Something is still missing: every tab that counts has to stand at 100%, and at least one integration type has to be on.")
	case t.NeedsReason && m.Note == "":
		return refuse("Say why, in a sentence or two.")
	case len(m.Issues) > oin.MaxIssues:
		return t, tooManyIssues(len(m.Issues))
	}
	for _, issue := range m.Issues {
		if err := checkIssue(issue); err != nil {
			return t, err
		}
	}
	return t, checkText(m.Note)
}

// saveIssuesAndTicks finds the issues that a move is about, with those that it brings and what
// it ticks kept first, and refuses a move that leaves too much unsettled.
func (p *Portal) saveIssuesAndTicks(ctx context.Context, tx *postgres.Tx, who oin.Person, v oin.Submission, t oin.Transition, m ActionRequest) ([]oin.Issue, error) {
	if !t.NeedsIssues && !t.NeedsCleanPass {
		return nil, nil
	}
	if t.NeedsIssues {
		for _, issue := range m.Issues {
			issue.Severity = oin.ParseSeverity(string(issue.Severity))
			if _, err := tx.AddIssue(ctx, v, who.ID, issue, p.now()); err != nil {
				return nil, err
			}
		}
	}
	issues, err := tx.Issues(ctx, v.Org.ID, v.ID, true)
	if err != nil {
		return nil, err
	}
	if t.NeedsIssues {
		switch asked := oin.InState(issues, oin.IssueDraft, oin.IssueOpen); {
		case len(asked) == 0:
			return nil, &oin.Problem{Code: oin.CodeInvalid, Text: "Say at least one thing that the ISV has to change."}
		case len(asked) > oin.MaxIssues:
			return nil, tooManyIssues(len(asked))
		default:
			return asked, nil
		}
	}
	for _, point := range m.Ticks {
		if err := p.tick(ctx, tx, who, v, point, true); err != nil {
			return nil, err
		}
	}
	if err := p.acceptIssues(ctx, tx, who, v, issues, m.Accepts); err != nil {
		return nil, err
	}
	ticks, err := tx.Ticks(ctx, v)
	if err != nil {
		return nil, err
	}
	left := strings.Join(oin.PassBlockers(oin.Checklist(v, ticks), issues), " ")
	if left != "" && m.Note == "" {
		return nil, &oin.Problem{Code: oin.CodeInvalid, Text: left + " Settle that first, or say why it passes all the same."}
	}
	if m.Note != "" { // for the OIN team's own eyes
		if err := tx.AddNote(ctx, v, who.ID, strings.TrimSpace(t.Button+". "+left+"\n"+m.Note), p.now()); err != nil {
			return nil, err
		}
	}
	return oin.InState(issues, oin.IssueOpen, oin.IssueResolved), nil
}

// acceptIssues accepts those of the issues that are named, and notes that in them.
func (p *Portal) acceptIssues(ctx context.Context, tx *postgres.Tx, who oin.Person, v oin.Submission, issues []oin.Issue, named []oin.SeenIssue) error {
	for i := range issues {
		at := slices.IndexFunc(named, func(s oin.SeenIssue) bool { return s.ID == issues[i].ID })
		if at < 0 || issues[i].State == oin.IssueAccepted {
			continue
		}
		if named[at] != issues[i].Seen() {
			return &oin.Problem{Code: oin.CodeInvalid, Text: fmt.Sprintf(
				"There is something new in issue %d since you opened this page. Nothing was done; read it, then decide.", issues[i].Number)}
		}
		t, err := oin.AllowIssue(issues[i], v.Status, oin.IssueActionAccept, who.Role)
		if err != nil {
			return err
		}
		if err := tx.ChangeIssueState(ctx, v, issues[i], t.To, who.ID, oin.Remark{At: p.now(), Side: sideOf(who), Action: oin.IssueActionAccept}); err != nil {
			return err
		}
		issues[i].State = t.To
	}
	return nil
}

// applyTransition changes the status, with everything that has to be true afterwards. The
// issues are asked with it, or accepted by it.
func (p *Portal) applyTransition(ctx context.Context, tx *postgres.Tx, who oin.Person, v oin.Submission, t oin.Transition, m ActionRequest, issues []oin.Issue) error {
	now := p.now()
	if t.Publishes {
		if err := tx.Supersede(ctx, v); err != nil {
			return err
		}
		if err := tx.AssignSlug(ctx, v.Org.ID, v.Integration, v.Submitted.Name()); err != nil {
			return err
		}
	}
	settings, err := tx.HoldTeamSettings(ctx)
	if err != nil {
		return err
	}
	step := postgres.StatusChange{To: t.To, Freeze: t.NeedsComplete, At: now, By: who.ID, Due: settings.Due(t.To, now), Paused: v.Org.Suspended}
	step.Late = settings.Calendar().Late(step.Due)
	if t.To != t.From {
		if err := p.claimForActor(ctx, tx, who, v, t); err != nil {
			return err
		}
		if err := tx.ChangeStatus(ctx, v, step); err != nil {
			return err
		}
	}
	event := oin.Event{At: now, Action: t.Action, From: t.From, To: t.To, Person: who.Name, Side: sideOf(who), Note: m.Note}
	if t.NeedsCleanPass {
		event.Note = "" // it went into a note
	}
	if err := tx.AddEvent(ctx, v, who.ID, event); err != nil {
		return err
	}
	if err := p.keepRemovalRequest(ctx, tx, who, v, event, settings); err != nil {
		return err
	}
	if t.Action == oin.ActionRemove {
		if _, err := p.noteBeside(ctx, tx, who, v, event); err != nil {
			return err
		}
	}
	if audited := t.Audited(); audited != "" {
		if err := tx.AddAudit(ctx, who, oin.AuditRecord{Action: audited, Submission: v.ID, Org: v.Org.ID}, now); err != nil {
			return err
		}
	}
	switch {
	case t.NeedsIssues:
		var ids []oin.IssueID
		for _, i := range issues {
			ids = append(ids, i.ID)
		}
		if err := tx.AskIssues(ctx, v, who.ID, now, ids); err != nil {
			return err
		}
		history, err := tx.History(ctx, v.Org.ID, v.ID)
		if err != nil {
			return err
		}
		event.Issues = history[len(history)-1].Issues
	case t.NeedsCleanPass:
		for _, i := range issues {
			if err := tx.ChangeIssueState(ctx, v, i, oin.IssueAccepted, who.ID, oin.Remark{At: now, Side: event.Side, Action: oin.IssueActionAccept, ByStep: true}); err != nil {
				return err
			}
		}
	}
	after, err := tx.Submission(ctx, v.Org.ID, v.ID)
	if err != nil {
		return err
	}
	for _, n := range t.Notices {
		if err := p.notify(ctx, tx, n, who.ID, mail.Event{Version: after, Event: event, Due: step.Due, Again: v.SentAt != nil}); err != nil {
			return err
		}
	}
	return nil
}
