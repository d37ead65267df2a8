package pages

import (
	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// The key that claims never releases: working on a submission claims it, so that one often
// has it before one presses the key.
var (
	claimShortcut   = ui.NewShortcut("Claim or take over (yours stays yours)", "c")
	releaseShortcut = ui.NewShortcut("Release your claim", "Shift+C")
	// passedBySelf is what the page and the key to pass say where another reviewer publishes.
	passedBySelf   = "You passed the first review, so another reviewer publishes it."
	claimedAlready = templ.Attributes{"data-idle-key": "c", "data-idle-words": "It's yours already. Press Shift+C to release it."}
)

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
