package web

import "oinmanager/internal/submission"

// orgURL is the developer org that a person works for, as the OIN team asks for it.
func (p SubmissionPage) orgURL() string {
	if p.Person == nil {
		return ""
	}
	return p.Person.Org.Issuer
}

// answerLabel is the label of what an ISV says with a transition.
func answerLabel(t submission.Transition) string {
	if t.Action == submission.AskRemoval {
		return "Why it should be removed"
	}
	return "Your answer to the OIN team"
}
