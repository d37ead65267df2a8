package web_test

import (
	"testing"
	"time"

	"oinmanager/internal/submission"
	"oinmanager/web"
)

func TestAnErasedPasswordIsToldAndCannotBeRevealed(t *testing.T) {
	a := full()
	delete(a, submission.TestPassword)
	history := append(told(), submission.Event{At: ago(time.Hour), Action: submission.Erase, From: submission.Published, To: submission.Published, Side: submission.System})
	own := in(submission.Published, tab("general", a))
	own.History = history
	team := review(submission.Published, rae)
	team.Answers, team.History = a, history
	for _, page := range []string{render(t, web.Submission(own)), render(t, web.Review(team))} {
		has(t, page, "Erased, 30 days after publication", `data-side="system"`, "account&#39;s password was erased, 30 days after publication.")
		hasNot(t, page, "<strong></strong>", "(OIN team) The test", "/reveal/test_password")
	}
}
