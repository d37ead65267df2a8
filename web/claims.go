package web

import "oinmanager/internal/submission"

// claimQuestion is what the reader is asked about somebody else's claim.
func claimQuestion(p ReviewPage) string {
	if p.AskClaim == submission.Released {
		return "Release what " + p.Claim.Name + " has claimed?"
	}
	return "Take it over from " + p.Claim.Name + "?"
}

// claimVerb is the button that does it.
func claimVerb(a submission.Action) string {
	if a == submission.Released {
		return "Release"
	}
	return "Take over"
}
