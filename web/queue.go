package web

import "oinmanager/internal/submission"

// waiting is how many submissions wait for the OIN team.
func (p QueuePage) waiting() int {
	n := 0
	for _, s := range submission.Statuses {
		if s.Turn == submission.OINParty {
			n += p.Counts[s.Status]
		}
	}
	return n
}
