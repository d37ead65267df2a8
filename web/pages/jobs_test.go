package pages_test

import (
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/pages"
)

// jobs returns a page of jobs that failed.
func jobs() pages.JobsPage {
	at := time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)
	return pages.JobsPage{Layout: frame("Jobs", max), State: oin.JobRetryable, More: "/admin/jobs?state=retryable&job=7",
		Counts: []oin.JobCount{{Kind: "send_mail", State: oin.JobRetryable, Count: 60, Oldest: at}, {Kind: "of_another_release", State: oin.JobDiscarded, Count: 1000, Oldest: at}},
		Jobs: []oin.Job{
			{ID: 7, Kind: "send_mail", State: oin.JobRetryable, Attempt: 3, Most: 25, Created: at, Due: at, Fault: "mail server: <connection refused>"},
			{ID: 8, Kind: "remind", State: oin.JobRunning, Attempt: 1, Most: 25, Created: at, Due: at, Begun: &at},
			{ID: 9, Kind: "of_another_release", State: oin.JobDiscarded, Attempt: 25, Most: 25, Created: at, Due: at, Ended: &at},
		}}
}
