package mail

import (
	"fmt"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// noticesOfMany has the letters of notices about several submissions that one person has
// done the same to at once.
var noticesOfMany = map[oin.Notice]func([]Event) Letter{
	oin.NoticeAssigned: func(all []Event) Letter {
		by := line(all[0].Event.Person, 80)
		return Letter{
			Subject: fmt.Sprintf("Assigned to you: %d submissions", len(all)),
			Body:    body(say("%s assigned %d submissions to you:", by, len(all)), submissions(all)),
			Button:  Link{"Open your queue", all[0].Site + paths.QueueWith(oin.QueueFilter{Assignee: oin.AssigneeMe})},
		}
	},
	oin.NoticeClaimLost: func(all []Event) Letter {
		by := line(all[0].Event.Person, 80)
		what := say("%s took over %d submissions that you had claimed:", by, len(all))
		switch all[0].Event.Action {
		case oin.ActionRelease:
			what = say("%s released your claims on %d submissions. Anyone on the OIN team can claim them now:", by, len(all))
		case oin.ActionAssign:
			what = say("%s assigned %d submissions that you had claimed to another reviewer:", by, len(all))
		}
		return Letter{
			Subject: fmt.Sprintf("No longer yours: %d submissions", len(all)),
			Body:    body(what, submissions(all)),
			Button:  Link{"Open your queue", all[0].Site + paths.QueueWith(oin.QueueFilter{Assignee: oin.AssigneeMe})},
		}
	},
}

// submissions lists what a letter is about, each with a link to its review.
func submissions(all []Event) Part {
	var p Part
	for i, n := range all {
		text := n.org()
		if n.Submission.Due != nil {
			text += ", due by " + day(*n.Submission.Due)
		}
		p.Items = append(p.Items, Item{i + 1, Link{n.subjectName(), n.review()}, n.Submission.Label(), text})
	}
	return p
}
