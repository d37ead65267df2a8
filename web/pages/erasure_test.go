package pages_test

import (
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/pages"
)

func TestAnErasedPasswordIsToldAndCannotBeRevealed(t *testing.T) {
	a := full()
	delete(a, oin.TestPassword)
	history := append(told(), oin.Event{At: ago(time.Hour), Action: oin.ActionErase, From: oin.StatusPublished, To: oin.StatusPublished, Side: oin.PartySystem})
	own := in(oin.StatusPublished, tab("general", a))
	own.History = history
	team := review(oin.StatusPublished, rae)
	team.Answers, team.History = a, history
	for _, page := range []string{render(t, pages.Submission(own)), render(t, pages.Review(team))} {
		has(t, page, "Deleted 30 days after publication", `data-side="system"`, "account password was deleted 30 days after publication.")
		hasNot(t, page, "<strong></strong>", "(OIN team) The test", "/reveal/test_password")
	}
}
