package oin

import "time"

// A submission needs the attention of the side whose turn it is ([StatusInfo].Turn, since
// the last step), and of a side whose reply an issue waits for. A side has replied when it
// writes in that issue or accepts it, or when either side takes a step of the submission.
// Viewing it does not count.

// ReplyDelay is the time from a reply to the notification of the other side, which includes
// all replies until then: one email for a burst.
const ReplyDelay = 5 * time.Minute

// WaitsAfter returns the side whose reply the issue waits for after a transition with a
// text, or "" for none.
//
//   - Resolving an issue, with or without a text, asks for a reply only if it is not
//     followed by a step of the same side, whose notice would include it.
//   - A draft is not visible to the OIN team, so nothing waits for them.
//   - A changed issue asks for a reply unless it is the OIN team's turn, which will send it
//     again. A withdrawn one asks for none, but the ISV is told (see [Unanswered]).
func (i Issue) WaitsAfter(t IssueTransition, s Status, text string) Party {
	side, other := PartyISV, PartyOIN
	if t.By.IsOINTeam() {
		side, other = other, side
	}
	switch {
	case s == StatusDraft || t.Action == IssueActionAccept || t.Action == IssueActionWithdraw:
		return ""
	case t.Action == IssueActionChange && s.Info().Turn == side:
		return i.Waits
	case t.Action == IssueActionResolve && s.Info().Turn != side, t.Action != IssueActionResolve && text != "":
		return other
	case i.Waits == side:
		return ""
	default:
		return i.Waits
	}
}

// UnansweredRemark is a reply in an issue that the other side is notified of.
type UnansweredRemark struct {
	Issue Issue
	Remark
}

// Unanswered returns what the other side has written since a time, in issues that wait for
// side's reply, and which issues it has withdrawn.
func Unanswered(all []Issue, side Party, since time.Time) []UnansweredRemark {
	var said []UnansweredRemark
	for _, i := range all {
		if i.Waits != side && i.State != IssueWithdrawn {
			continue
		}
		for _, r := range i.Thread {
			if i.State == IssueWithdrawn && r.Action != IssueActionWithdraw {
				continue
			}
			if r.Side != side && !r.ByStep && !r.At.Before(since) {
				said = append(said, UnansweredRemark{i, r})
			}
		}
	}
	return said
}
