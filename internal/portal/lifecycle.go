package portal

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"oinmanager/internal/limit"
	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// ActionRequest is a person's request for a transition, with its input.
type ActionRequest struct {
	Action oin.Action
	// Seen is what the person saw. If it has changed, nothing is done.
	Seen oin.Seen
	Note string
	// Org is the domain of the org that an integration is transferred to.
	Org string
	// Issues are new issues to send with the step, in addition to the drafts.
	Issues []oin.Issue
	// Sending is the [oin.SentFingerprint] of the drafts and open issues that the person saw
	// would be sent. If they have changed, nothing is done. Empty for no check.
	Sending string
	// Ticks are points of the checklist to tick with the step.
	Ticks []string
	// Accepts are issues to accept with the step.
	Accepts []oin.SeenIssue
	// Halts is what the person saw that halts the submission, or nil for no check. If there is
	// more, nothing is done.
	Halts *oin.Halts
	// AfterRemoval reports whether the person has confirmed publishing an integration that
	// was removed from the catalog.
	AfterRemoval bool
	// Over is the reviewer whose claim the person has seen and overrides.
	Over oin.PersonID
	// At is the revision that a program has seen, or nil. If it has changed, nothing is done.
	At *int64
}

// Act takes a transition of [oin.Lifecycle], with its history and emails, in one
// transaction. It returns the submission to continue with, which is the new version after
// an update. It returns [MovedOn] if the submission has changed since the person saw it,
// [ClaimedError] if another reviewer has claimed it, and [*limit.ExceededError] if an ISV
// exceeds the rate limit.
func (p *Portal) Act(ctx context.Context, actor oin.Person, id oin.SubmissionID, m ActionRequest) (oin.SubmissionID, error) {
	goOn := id
	var left []oin.Instance // test instances of a deleted submission, which still exist at the org
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		if m.Action == oin.ActionUpdate {
			made, err := once(ctx, tx, actor, postgres.CreatedSubmission, p.nowIn(tx), func() (oin.SubmissionID, error) { return p.startUpdate(ctx, tx, actor, id, m) })
			goOn = made
			return err
		}
		v, t, err := p.lockAllowed(ctx, tx, actor, id, m)
		if err != nil {
			return err
		}
		switch {
		case t.ChangesOrg:
			err = p.transfer(ctx, tx, actor, v, t, m)
		case t.Deletes:
			if left, err = tx.Instances(ctx, v.Org.ID, v.ID); err != nil {
				return err
			}
			if v.Version > 1 {
				if err = tx.ReturnIssues(ctx, v.Submission); err != nil {
					return err
				}
			}
			err = tx.DeleteSubmission(ctx, v.Submission)
		default:
			err = p.applyTransition(ctx, tx, actor, v, t, m)
		}
		if err != nil {
			return err
		}
		return pace(ctx, tx, actor, limit.Steps, id)
	})
	if err == nil {
		p.removeInstances(ctx, left)
		if m.Action == oin.ActionSubmit && p.set.Facts != nil {
			p.gathering.ask(p.now(), postgres.GatherFacts{Submission: id, Again: true})
		}
	}
	return goOn, err
}

// startUpdate is [Portal.Act] for a step that begins a new version, whose id it returns.
func (p *Portal) startUpdate(ctx context.Context, tx *postgres.Tx, actor oin.Person, id oin.SubmissionID, m ActionRequest) (oin.SubmissionID, error) {
	v, _, err := p.lockAllowed(ctx, tx, actor, id, m)
	if err != nil {
		return "", err
	}
	made, err := p.beginUpdate(ctx, tx, actor, v.Submission)
	if err != nil {
		return "", err
	}
	return made, pace(ctx, tx, actor, limit.Steps, id)
}

var errNeedsOther = &oin.Problem{Code: oin.CodeNotAllowed,
	Text: "You passed the first review, so another reviewer has to publish it. Ask one to claim it."}

// lockAllowed locks and returns a submission, with the transition that the person asks for. It
// returns the errors of [Portal.Act].
func (p *Portal) lockAllowed(ctx context.Context, tx *postgres.Tx, actor oin.Person, id oin.SubmissionID, m ActionRequest) (v postgres.Locked, t oin.Transition, err error) {
	if v, err = lockForStep(ctx, tx, actor, id); err != nil {
		return v, t, err
	}
	if err = checkRevision(v.Submission, m.At); err != nil {
		return v, t, err
	}
	if err = checkSeen(ctx, tx, actor, v.Submission, m.Seen); err != nil {
		return v, t, err
	}
	t, err = p.allow(v, actor, m, p.nowIn(tx))
	return v, t, err
}

// lockForActor locks and returns a submission that the person can act on.
func lockForActor(ctx context.Context, tx *postgres.Tx, actor oin.Person, id oin.SubmissionID) (oin.Submission, error) {
	return lockEither(ctx, tx, actor, id, tx.LockSubmission, tx.LockSubmitted)
}

// lockForStep does the same with all that a step depends on.
func lockForStep(ctx context.Context, tx *postgres.Tx, actor oin.Person, id oin.SubmissionID) (postgres.Locked, error) {
	return lockEither(ctx, tx, actor, id, tx.LockForStep, tx.LockSubmittedForStep)
}

// lockEither locks and returns a submission of the person's own org or, for the OIN team, one of
// any org that was submitted.
func lockEither[S any](ctx context.Context, tx *postgres.Tx, actor oin.Person, id oin.SubmissionID,
	own func(context.Context, oin.OrgID, oin.SubmissionID) (S, error), submitted func(context.Context, oin.SubmissionID) (S, error)) (S, error) {
	if !actor.Role.IsOINTeam() {
		v, err := own(ctx, actor.Org.ID, id)
		return v, replaceNotFound(err, errNoSubmission)
	}
	v, err := submitted(ctx, id)
	if errors.Is(err, postgres.ErrNotFound) {
		err = noSubmission(ctx, tx, id)
	}
	return v, err
}

// allow returns the transition of an action. It returns an [oin.Problem] if the transition
// is not possible or lacks what it requires.
func (p *Portal) allow(v postgres.Locked, actor oin.Person, m ActionRequest, now time.Time) (oin.Transition, error) {
	t, err := v.AllowTransition(m.Action, actor.Role)
	if err != nil {
		return t, err
	}
	if err := v.Org.Allow(actor.Role); err != nil {
		return t, err
	}
	if t.NeedsRecent && !actor.Recent {
		return t, oin.ErrSignInAgain
	}
	if actor.Role.IsOINTeam() && m.Halts != nil {
		if err := v.CheckHalts(*m.Halts); err != nil {
			return t, err
		}
	}
	if t.Publishes && needsOther(v.Settings, v.PassedBy, actor) {
		return t, errNeedsOther
	}
	if actor.Role.IsOINTeam() {
		if err := checkClaim(v.Settings, v.Claim, actor, m.Over, now); err != nil {
			return t, err
		}
	}
	refuse := func(text string) (oin.Transition, error) {
		return t, &oin.Problem{Code: oin.CodeInvalid, Text: text}
	}
	switch {
	case m.Action == oin.ActionEdit:
		return refuse("You can't do this here. Edit the form instead.")
	case t.NeedsComplete && !oin.IsComplete(v.Answers, v.Facts):
		return refuse("Before you submit, bring every tab to 100% and turn on at least one integration type.")
	case t.NeedsReason && m.Note == "":
		return refuse("Add a short reason.")
	case len(m.Issues) > oin.MaxIssues:
		return t, tooManyIssues(len(m.Issues))
	}
	if t.NeedsComplete {
		if blocking := p.report(v.Submission, v.Checks).Blocking(); len(blocking) > 0 {
			return refuse("Before you submit, fix what Okta requires: " + blocking[0].Text)
		}
	}
	for _, issue := range m.Issues {
		if err := checkIssue(issue); err != nil {
			return t, err
		}
	}
	if err := checkText(m.Note); err != nil {
		return t, err
	}
	if err := checkRemovalRequest(v, t); err != nil {
		return t, err
	}
	return t, checkRemoved(v, actor, t, m)
}

// settleIssues adds to a step what it does with issues, ticks, and notes. It returns an
// [oin.Problem] if too much is left to do.
func (p *Portal) settleIssues(v postgres.Locked, actor oin.Person, t oin.Transition, m ActionRequest, step *postgres.Step) error {
	switch {
	case t.NeedsIssues:
		sends := t.Sends(v.Issues)
		if m.Sending != "" && m.Sending != oin.SentFingerprint(sends) {
			return &oin.Problem{Code: oin.CodeInvalid, Text: "An issue was added or changed after you opened this, maybe by a teammate. Nothing was sent. Read the list again, then send it."}
		}
		step.Ask = asked(v.Issues, sends, m.Issues)
		switch n := len(step.Ask); {
		case n == 0:
			return &oin.Problem{Code: oin.CodeInvalid, Text: "Add at least one issue for the ISV."}
		case n > oin.MaxIssues:
			return tooManyIssues(n)
		}
	case t.NeedsCleanPass:
		return p.settlePass(v, actor, t, m, step)
	}
	return nil
}

// asked returns the issues to send to the ISV: those of the submission that the step sends,
// and the new ones. Drafts and new ones get the next numbers.
func asked(issues, sent, added []oin.Issue) []oin.Issue {
	last := 0
	for _, i := range issues {
		last = max(last, i.Number)
	}
	all := slices.Clone(sent)
	for _, i := range added {
		i.ID, i.Severity = "", oin.ParseSeverity(string(i.Severity))
		all = append(all, i)
	}
	for n := range all {
		if all[n].State = oin.IssueOpen; all[n].Number == 0 {
			last++
			all[n].Number = last
		}
	}
	return all
}

// settlePass adds to a step that passes a submission what it ticks, accepts, and notes.
func (p *Portal) settlePass(v postgres.Locked, actor oin.Person, t oin.Transition, m ActionRequest, step *postgres.Step) error {
	step.Ticks = m.Ticks
	ticks := v.Ticks
	for _, point := range m.Ticks {
		if err := checkPoint(v.Submission, point); err != nil {
			return err
		}
		ticks = append([]oin.Tick{{Point: point, Person: actor.Name, At: step.Event.At}}, ticks...)
	}
	issues, accepted, err := acceptIssues(v.Issues, v.Status, actor, m.Accepts)
	if err != nil {
		return err
	}
	left := strings.Join(oin.PassBlockers(oin.Checklist(v.Submission, ticks), issues), " ")
	if left != "" && m.Note == "" {
		return &oin.Problem{Code: oin.CodeInvalid, Text: left + " " + oin.PassAdvice}
	}
	if m.Note != "" {
		step.Note = strings.TrimSpace(t.Button + ". " + left + "\n" + m.Note)
		step.Event.Note = "" // only for the OIN team
	}
	for _, i := range oin.InState(issues, oin.IssueOpen, oin.IssueResolved) {
		accepted = append(accepted, postgres.Acceptance{Issue: i.ID, ByStep: true})
	}
	step.Accept = accepted
	return nil
}

// acceptIssues returns the issues of a submission with the named ones accepted, and what it has accepted.
// It returns an [oin.Problem] if a named issue has changed since the person saw it.
func acceptIssues(all []oin.Issue, status oin.Status, actor oin.Person, named []oin.SeenIssue) (issues []oin.Issue, accepted []postgres.Acceptance, err error) {
	issues = slices.Clone(all)
	for i := range issues {
		at := slices.IndexFunc(named, func(s oin.SeenIssue) bool { return s.ID == issues[i].ID })
		if at < 0 || issues[i].State == oin.IssueAccepted {
			continue
		}
		if named[at] != issues[i].Seen() {
			return nil, nil, &oin.Problem{Code: oin.CodeInvalid, Text: fmt.Sprintf(
				"Issue %d has something new since you opened this page. Nothing was changed. Read it, then decide.", issues[i].Number)}
		}
		t, err := oin.AllowIssue(issues[i], status, oin.IssueActionAccept, actor.Role)
		if err != nil {
			return nil, nil, err
		}
		issues[i].State = t.To
		accepted = append(accepted, postgres.Acceptance{Issue: issues[i].ID})
	}
	return issues, accepted, nil
}

// applyTransition takes a step that [Portal.allow] has allowed: it changes the status, and
// all that depends on it.
func (p *Portal) applyTransition(ctx context.Context, tx *postgres.Tx, actor oin.Person, v postgres.Locked, t oin.Transition, m ActionRequest) error {
	now := p.nowIn(tx)
	step := postgres.Step{
		Event: oin.Event{At: now, Action: t.Action, From: t.From, To: t.To, Person: actor.Name, Side: sideOf(actor), Note: m.Note},
		By:    actor.ID, Freeze: t.NeedsComplete, Publish: t.Publishes,
		Due: v.Settings.Due(t.To, now), Paused: v.Org.Suspended, Claimant: claimantAfter(v.Settings, v.Claim, actor, t),
	}
	step.Late = v.Settings.Calendar().Late(step.Due)
	if step.Freeze {
		step.OneReview = t.To == oin.StatusReview && v.Facts.ChangesOnlyPage(v.Answers)
		step.Findings = p.report(v.Submission, v.Checks).Keep()
		if v.Version > 1 {
			if err := tx.CarryIssues(ctx, v.Submission); err != nil {
				return err
			}
		}
	}
	if err := p.settleIssues(v, actor, t, m, &step); err != nil {
		return err
	}
	takeover, err := p.noteTakeover(ctx, tx, actor, v, t)
	if err != nil {
		return err
	}
	after := v.Submission
	after.Status = t.To
	if step.Freeze {
		after.OneReview, after.Round = step.OneReview && !v.Settings.SecondReviewer, v.Round+1
	}
	if after.Slug, err = tx.TakeStep(ctx, v.Submission, step); err != nil {
		return err
	}
	if t.Publishes || t.Action == oin.ActionRemove {
		takeover.Catalog = append(takeover.Catalog, postgres.TellSubscribers{Slug: after.Slug, At: now})
	}
	notices := t.Notices
	canceled, err := p.keepRemovalRequest(ctx, tx, actor, v, step.Event)
	if err != nil {
		return err
	}
	if canceled {
		notices = append(slices.Clone(notices), oin.NoticeRemovalCanceled)
	}
	if t.Action == oin.ActionRemove {
		if _, err := p.noteBeside(ctx, tx, actor, v.Submission, step.Event); err != nil {
			return err
		}
	}
	if audited := t.Audited(); audited != "" {
		if err := tx.AddAudit(ctx, actor, oin.AuditRecord{Action: audited, Submission: v.ID, Org: v.Org.ID}, now); err != nil {
			return err
		}
	}
	news := mail.Event{Submission: after, Event: step.Event, Due: step.Due, Again: v.SentAt != nil}
	news.Event.Issues = step.Ask
	return p.notifyWith(ctx, tx, takeover, v.Settings, actor.ID, news, notices...)
}
