package pages

import "oinmanager/internal/oin"

// claimQuestion returns the question about another reviewer's claim.
func claimQuestion(p ReviewPage) string {
	if p.AskClaim == oin.ActionRelease {
		return "Release " + p.Claim.Name + "'s claim?"
	}
	return "Take over from " + p.Claim.Name + "?"
}

// claimVerb returns the label of the button that does it.
func claimVerb(a oin.Action) string {
	if a == oin.ActionRelease {
		return "Release"
	}
	return "Take over"
}
