package oin

import "fmt"

// An ISV can ask the OIN team while it is the team's turn, without withdrawing. A question
// is an issue in state [IssueAsked] with severity [SeverityQuestion]: it waits for the OIN
// team's reply, and changes neither the status nor the round nor the due date. A step of the
// submission doesn't send it, and it prevents none.

// maxQuestions limits the questions of a submission, and MaxUnanswered those of them that
// wait for the OIN team.
const (
	maxQuestions  = 50
	MaxUnanswered = 5
)

// FromISV reports whether the issue began as a question of the ISV.
func (i Issue) FromISV() bool {
	return len(i.Thread) > 0 && i.Thread[0].Action == IssueActionAsk && i.Thread[0].Side == PartyISV
}

// StateLabel returns the state of the issue for people.
func (i Issue) StateLabel() string {
	if i.FromISV() && i.State == IssueAccepted && i.LastRemark(IssueActionRaise) == nil {
		return "Closed"
	}
	return i.State.Label()
}

// TakesQuestions reports whether ISVs can ask the OIN team: while it is the team's turn.
func (s Status) TakesQuestions() bool { return s.Info().Turn == PartyOIN }

// AllowQuestion returns a [Problem] if an ISV cannot ask another question on a submission
// with status s and these issues.
func AllowQuestion(s Status, all []Issue) error {
	if !s.TakesQuestions() {
		return &Problem{Code: CodeConflict, Text: "You can ask a question while the OIN team reviews the submission. Its status is “" + s.Info().Label + "” now. Your question wasn't sent."}
	}
	asked, waiting := 0, 0
	for _, i := range all {
		if i.FromISV() {
			asked++
			if i.State == IssueAsked && i.Waits == PartyOIN {
				waiting++
			}
		}
	}
	switch {
	case waiting >= MaxUnanswered:
		return &Problem{Code: CodeLimitReached, Text: fmt.Sprintf("%d questions wait for the OIN team's reply already. Add to one of them instead. Your question wasn't sent.", waiting)}
	case asked >= maxQuestions:
		return &Problem{Code: CodeLimitReached, Text: fmt.Sprintf("A submission can have %d questions. Reply in one of them instead. Your question wasn't sent.", maxQuestions)}
	}
	return nil
}
