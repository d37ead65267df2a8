package pages_test

import (
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/pages"
)

func TestListsSayWhoseAnswerIsWaitedForAndLeadToIt(t *testing.T) {
	queued := render(t, pages.Queue(queue()))
	has(t, queued, `/admin/submissions/`+"0190c7a2-7e1b-7c53-8f0a-QA0000000000"+`/issues">ISV replied</a>`, "Waiting for a reply")
	if n := strings.Count(queued, `/issues">ISV replied</a>`); n != 1 {
		t.Errorf("%d rows say that the ISV has replied, want 1", n)
	}
	listed := render(t, pages.Integrations(integrations()))
	has(t, listed, ">The OIN team replied</a>", `/submissions/0190c7a2-7e1b-7c53-8f0a-REVIEW000000/issues"`, "Your reply is with the OIN team, sent")
}

func TestWhatIsNextNamesAQuestionWhileTheTeamHasTheSubmission(t *testing.T) {
	form := in(oin.StatusReview, tab("general", oin.Answers{}))
	hasNot(t, render(t, pages.Submission(form)), "Go to the issues")
	form.AnswerWanted = true
	has(t, render(t, pages.Submission(form)), `/issues">Go to the issues</a>`)
}

func TestAnIssueSaysWhoseAnswerItWaitsForInTheReadersWords(t *testing.T) {
	pages := issuePages()
	isv, reviewer := render(t, pages["issues"]), render(t, pages["review issues"])
	has(t, isv, "Waiting for the OIN team's reply")
	has(t, reviewer, "Waiting for your reply")
	hasNot(t, isv, "Waiting for your reply")
}

func TestTheQueueCountsRepliesAmongWhatWaits(t *testing.T) {
	p := pages.QueuePage{Layout: frame("Queue", rae), Queue: oin.Queue{Counts: map[oin.Status]int{oin.StatusQA: 2}, Replied: 3}}
	has(t, render(t, pages.Queue(p)), `All waiting <span class="count">5</span>`)
}

func TestAnAnswerWithoutChangesIsOnTopOfTheReviewAndAtEachOpenIssue(t *testing.T) {
	const why = "The text is what our lawyers ask for."
	page := review(oin.StatusReview, rae)
	page.History = append(told(), oin.Event{At: ago(time.Hour), Action: oin.ActionAnswer, From: oin.StatusChanges, To: oin.StatusReview,
		Person: "Ada Example", Side: oin.PartyISV, Note: why})
	answers := render(t, pages.Review(page))
	has(t, answers, "<strong>Ada Example of Acme answered without changes:</strong>")
	// On top, in one line at the two issues on fields that were open then, and in the history.
	if n := strings.Count(answers, why); n != 4 {
		t.Errorf("the reason is there %d times, want 4", n)
	}
	if top, form := strings.Index(answers, why), strings.Index(answers, `id="tab-general"`); top < 0 || top > form {
		t.Error("the reason is not above the answers")
	}
	issues := render(t, pages.ReviewIssues(pages.ReviewIssuesPage{ReviewPage: page}))
	if n := strings.Count(issues, why); n != 4 { // on top, in the conversations of the issues that are open or marked as resolved, and in the history
		t.Errorf("the issues have the reason %d times, want 4", n)
	}
	for _, decided := range []oin.Status{oin.StatusChanges, oin.StatusBugs, oin.StatusPublished} {
		page.Status = decided
		hasNot(t, render(t, pages.Review(page)), "answered without changes:")
	}
	page.Status, page.History = oin.StatusReview, append(page.History, oin.Event{At: ago(time.Minute), Action: oin.ActionSubmit, From: oin.StatusChanges, To: oin.StatusReview})
	hasNot(t, render(t, pages.Review(page)), "answered without changes:")
}

func TestARefusedPassSaysOnceWhatIsLeft(t *testing.T) {
	page := asking(oin.StatusReview, oin.ActionPass, rae)
	has(t, render(t, pages.Review(page)), "checklist items aren&#39;t checked.")
	page.Fault = "1 issue draft hasn't been sent. " + oin.PassAdvice // what was left apart from the boxes that were ticked
	refused := render(t, pages.Review(page))
	has(t, refused, "1 issue draft hasn&#39;t been sent.")
	hasNot(t, refused, "checklist items aren&#39;t checked.")
}

func TestTheNameOfASubmissionWithoutAClaimIsFollowedByWhy(t *testing.T) {
	page := pages.QueuePage{Layout: frame("Queue", rae), Failed: &pages.ClaimsFailed{Action: oin.ActionClaim, Rows: []pages.ClaimFailure{
		{ID: id, Name: "Kettles", By: claimOf(max)}, {ID: id, Name: "Lamps", By: claimOf(max)}}}}
	has(t, render(t, pages.Queue(page)), "Kettles</a>, ", "Lamps</a>: "+claimOf(max).Name+" has claimed them.")
}
