package oin

import "slices"

// IssueFilter selects issues of a submission. Its zero value selects all.
type IssueFilter struct {
	State    IssueState // empty for any
	Severity Severity   // empty for any
	Field    string     // the key of a field, [WholeSubmission], or empty for any
}

// WholeSubmission stands for no field in an [IssueFilter].
const WholeSubmission = "whole"

// IssueStates are all states of an issue, in the order of its life.
var IssueStates = []IssueState{IssueDraft, IssueAsked, IssueOpen, IssueResolved, IssueAccepted, IssueWithdrawn}

// Select returns the issues that match, in their order.
func (f IssueFilter) Select(all []Issue) []Issue {
	return slices.DeleteFunc(slices.Clone(all), func(i Issue) bool {
		field := string(i.Field)
		if field == "" {
			field = WholeSubmission
		}
		return f.State != "" && f.State != i.State || f.Severity != "" && f.Severity != i.Severity || f.Field != "" && f.Field != field
	})
}

// ChangeSince returns how the answer that an issue is about has changed since the round in
// which the issue was last sent, and that round's number. It returns false if the issue has
// no field or was sent in none of the rounds.
func (i Issue) ChangeSince(rounds []Round, now Answers) (c Change, round int, ok bool) {
	var sent *Round
	for _, r := range i.Thread {
		if r.Action != IssueActionAsk {
			continue
		}
		for n := range rounds {
			if !rounds[n].At.After(r.At) {
				sent = &rounds[n]
			}
		}
	}
	if sent == nil {
		return Change{}, 0, false
	}
	for _, c := range Compare(sent.Answers, now) {
		if c.Field.Key == i.Field {
			return c, sent.Number, true
		}
	}
	return Change{}, 0, false
}
