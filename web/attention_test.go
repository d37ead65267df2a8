package web_test

import (
	"strings"
	"testing"

	"oinmanager/internal/submission"
	"oinmanager/web"
)

func TestListsSayWhoseAnswerIsWaitedForAndLeadToIt(t *testing.T) {
	queued := render(t, web.Queue(queue()))
	has(t, queued, `/admin/submissions/`+"0190c7a2-7e1b-7c53-8f0a-QA0000000000"+`/issues">ISV replied</a>`, "Waiting for the ISV’s answer, asked")
	if n := strings.Count(queued, `/issues">ISV replied</a>`); n != 1 {
		t.Errorf("%d rows say that the ISV has replied, want 1", n)
	}
	listed := render(t, web.Integrations(integrations()))
	has(t, listed, ">The OIN team replied</a>", `/submissions/0190c7a2-7e1b-7c53-8f0a-REVIEW000000/issues"`, "Your reply is with the OIN team, sent")
}

func TestAnIssueSaysWhoseAnswerItWaitsForInTheReadersWords(t *testing.T) {
	pages := issuePages()
	isv, oin := render(t, pages["issues"]), render(t, pages["review issues"])
	has(t, isv, "Waits for the OIN team’s answer")
	has(t, oin, "Waits for your answer")
	hasNot(t, isv, "Waits for your answer")
}

func TestTheQueueCountsRepliesAmongWhatWaits(t *testing.T) {
	p := web.QueuePage{Layout: frame("Queue", rae), Counts: map[submission.Status]int{submission.QA: 2}, Replied: 3}
	has(t, render(t, web.Queue(p)), "5 submissions waiting for the OIN team")
}
