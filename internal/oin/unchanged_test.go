package oin_test

import (
	"testing"
	"time"

	. "oinmanager/internal/oin"
)

func TestAnAnswerWithoutChangesBelongsToItsRound(t *testing.T) {
	answer := Event{Action: ActionAnswer, From: StatusChanges, To: StatusReview, Note: "It is right as it is."}
	for name, c := range map[string]struct {
		history []Event
		want    bool
	}{
		"just answered":             {[]Event{{Action: ActionSubmit}, {Action: ActionRequestChanges}, answer}, true},
		"asked again in this round": {[]Event{answer, {Action: ActionRequestChanges}, {Action: Action(IssueActionResolve), Issue: 1}}, true},
		"passed to the next stage":  {[]Event{answer, {Action: ActionPass}}, true},
		"submitted with changes":    {[]Event{answer, {Action: ActionRequestChanges}, {Action: ActionSubmit}}, false},
		"first round":               {[]Event{{Action: ActionCreate}, {Action: ActionSubmit}}, false},
		"a reply in an issue":       {[]Event{{Action: ActionSubmit}, {Action: ActionAnswer, Issue: 2}}, false},
	} {
		if got, ok := Unchanged(c.history); ok != c.want || ok && got.Note != answer.Note {
			t.Errorf("%s: got %+v, %v", name, got, ok)
		}
	}
}

func TestAnAnswerWithoutChangesIsAboutTheIssuesThatWereOpenThen(t *testing.T) {
	at := time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)
	answer := Event{Action: ActionAnswer, At: at}
	issue := func(s IssueState, asked ...time.Duration) Issue {
		i := Issue{Number: 1, State: s}
		for _, d := range asked {
			i.Thread = append(i.Thread, Remark{Action: IssueActionAsk, At: at.Add(d)})
		}
		return i
	}
	for name, c := range map[string]struct {
		issue Issue
		want  bool
	}{
		"open":        {issue(IssueOpen, -time.Hour), true},
		"resolved":    {issue(IssueResolved, -time.Hour), true},
		"accepted":    {issue(IssueAccepted, -time.Hour), false},
		"asked again": {issue(IssueOpen, -time.Hour, time.Hour), false},
		"asked later": {issue(IssueOpen, time.Hour), false},
		"a draft":     {issue(IssueDraft), false},
	} {
		if got := c.issue.AnsweredBy(answer); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}
