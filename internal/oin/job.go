package oin

import (
	"strconv"
	"time"
)

// JobState is how far a job of the program is. The states are those of its queue (River).
type JobState string

const (
	JobRetryable JobState = "retryable"
	JobDiscarded JobState = "discarded"
	JobAvailable JobState = "available"
	JobRunning   JobState = "running"
	JobScheduled JobState = "scheduled"
	JobCancelled JobState = "cancelled"
)

// JobStates are the states in which jobs are listed, with what admins read. Jobs that are done
// aren't listed.
var JobStates = []struct {
	State       JobState
	Label, Tell string
}{
	{JobRetryable, "Retrying", "These failed, and will be tried again at the time shown."},
	{JobDiscarded, "Failed", "These failed too often, so they aren't tried again. They are deleted after a week."},
	{JobAvailable, "Waiting", "These are due, and waiting for their turn."},
	{JobRunning, "Running", "These are running now, for a minute at most. If a replica is killed, its jobs run again after 3 minutes."},
	{JobScheduled, "Scheduled", "These are due later."},
	{JobCancelled, "Canceled", "An admin canceled these, or there was nothing left to do. They are deleted after a day."},
}

// Label returns what admins read, or "" for a state in which jobs aren't listed.
func (s JobState) Label() string {
	for _, known := range JobStates {
		if known.State == s {
			return known.Label
		}
	}
	return ""
}

// ParseJobState returns the state with a name, or the first one if jobs aren't listed in it.
func ParseJobState(name string) JobState {
	if s := JobState(name); s.Label() != "" {
		return s
	}
	return JobStates[0].State
}

// JobKind is what a job does.
type JobKind string

// jobKinds are what the kinds do, and what follows if one is canceled, in words.
var jobKinds = map[JobKind]struct{ label, canceled string }{
	"send_mail":           {"Send an email", againWithinTheHour},
	"send_webhook":        {"Send a webhook", againWithinTheHour},
	"gather_facts":        {"Open links of a submission", "They are opened when the form or the review is opened again."},
	"tell_replies":        {"Tell reviewers of replies", "Reviewers aren't told by email. The queue shows the replies."},
	"send_unsent":         {"Queue unsent emails again", nextTime},
	"queue_daily":         {"Queue daily emails", "It runs again within 10 minutes."},
	"remind":              {"Send reminders", nextTime},
	"return_idle":         {"Return idle submissions", nextTime},
	"delete_orgs":         {"Delete orgs' data that is due", nextTime},
	"erase_secrets":       {"Erase passwords that aren't needed", nextTime},
	"warn_of_tokens":      {"Warn of API tokens that expire", nextTime},
	"recheck_domains":     {"Check verified domains again", nextTime},
	"forget_limits":       {"Delete old counters of limits", nextTime},
	"tell_subscribers":    {"Queue emails to subscribers of an integration", "Subscribers aren't told about this change."},
	"sweep_subscriptions": {"Delete subscriptions that weren't confirmed", nextTime},
	"prune_inbox":         {"Delete old notifications", nextTime},
	"prune_webhooks":      {"Delete old deliveries of webhooks", nextTime},
}

const (
	againWithinTheHour = "It's queued again within the hour, until it's sent or given up."
	nextTime           = "It runs again within the hour."
)

// Label returns what a kind does, or its name for one that this release doesn't know.
func (k JobKind) Label() string {
	if known, ok := jobKinds[k]; ok {
		return known.label
	}
	return string(k)
}

// AfterCancel returns what follows if a job of this kind is canceled, or "".
func (k JobKind) AfterCancel() string { return jobKinds[k].canceled }

// Job is something that the program does by itself, as admins see it. It doesn't say for whom.
type Job struct {
	ID      int64
	Kind    JobKind
	State   JobState
	Attempt int
	Most    int // attempts
	Created time.Time
	Due     time.Time
	Begun   *time.Time // the latest attempt
	Ended   *time.Time
	Fault   string // of the latest attempt that failed, or empty
	Place   JobPlace
}

// JobPlace is where a page of jobs begins: after this job, in the order of the queue.
type JobPlace struct {
	Queue    string
	Priority int
	Due      time.Time
	ID       int64
}

// MayRetry reports whether a job can be made due now.
func (j Job) MayRetry() bool {
	return j.State == JobRetryable || j.State == JobScheduled || j.State == JobDiscarded || j.State == JobCancelled
}

// MayCancel reports whether a job can be canceled. One that runs can't: it may have sent its
// email already.
func (j Job) MayCancel() bool {
	return j.State == JobRetryable || j.State == JobScheduled || j.State == JobAvailable
}

// Seen returns what a page shows of how far a job is, for the next request to name.
func (j Job) Seen() string { return string(j.State) + "." + strconv.Itoa(j.Attempt) }

// MostJobsCounted is how many jobs in a state are counted.
const MostJobsCounted = 1000

// JobCount are the jobs of a kind in a state.
type JobCount struct {
	Kind  JobKind
	State JobState
	Count int
	// Oldest is since when the oldest has been due or has run or, if it has ended, when it did.
	Oldest time.Time
}
