package oin

import "time"

// Whose attention a submission needs: that of the side whose turn its status makes it
// ([StatusInfo].Turn, since the step that led there), and that of a side whose answer
// an issue waits for. A side has answered when it says something in that issue or
// accepts it, or when either side takes the submission a step further; having looked at
// it is not enough.

// ReplyDelay is how long after a reply the other side is told of it, together with
// what is said meanwhile: one email for a burst.
const ReplyDelay = 5 * time.Minute

// WaitsAfter returns whose answer the issue waits for once a person of that side has
// done what the line says, with that text: empty where it waits for none.
//
//   - What says that it is done, with or without words, asks for an answer only where
//     no step of the same side follows that tells of it.
//   - A draft is the ISV's own; the OIN team does not see it.
func (i Issue) WaitsAfter(t IssueTransition, s Status, text string) Party {
	side, other := PartyISV, PartyOIN
	if t.By.IsOINTeam() {
		side, other = other, side
	}
	switch {
	case s == StatusDraft || t.Action == IssueActionAccept:
		return ""
	case t.Action == IssueActionResolve && s.Info().Turn != side, t.Action != IssueActionResolve && text != "":
		return other
	case i.Waits == side:
		return ""
	default:
		return i.Waits
	}
}

// UnansweredRemark is a reply in an issue that the other side is told of.
type UnansweredRemark struct {
	Issue Issue
	Remark
}

// Unanswered returns what was said since then, by the other side, in issues that wait
// for that side's answer.
func Unanswered(all []Issue, side Party, since time.Time) []UnansweredRemark {
	var said []UnansweredRemark
	for _, i := range all {
		if i.Waits != side {
			continue
		}
		for _, r := range i.Thread {
			if r.Side != side && !r.ByStep && !r.At.Before(since) {
				said = append(said, UnansweredRemark{i, r})
			}
		}
	}
	return said
}
