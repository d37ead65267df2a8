package oin

import (
	"slices"
	"time"
)

// ActionAskNews is an ISV's question where the review stands. It does not change the status
// or the due date.
const ActionAskNews Action = "ask-news"

// NoticeNewsAsked tells the OIN team of an [ActionAskNews].
const NoticeNewsAsked Notice = "news-asked"

// newsInterval is how long an org waits before it asks for news of a submission again.
const newsInterval = 7 * 24 * time.Hour

// NewsFrom returns from when the version's org can ask for news, given when it last did: from
// the business day after the due date, and once a week. It reports false if it cannot, because
// nothing is due.
func (v Submission) NewsFrom(c Calendar, asked time.Time) (time.Time, bool) {
	if v.Status.Info().Turn != PartyOIN || v.Due == nil || v.Hold.Since != nil {
		return time.Time{}, false
	}
	from := c.Midnight(*v.Due, 1)
	if again := asked.Add(newsInterval); !asked.IsZero() && again.After(from) {
		from = again.In(c.Zone)
	}
	for !c.Business(from) {
		from = c.Midnight(from, 1)
	}
	return from, true
}

// NewsAsked returns when the org last asked for news, according to the history, or zero.
func NewsAsked(history []Event) time.Time {
	for _, e := range slices.Backward(history) {
		if e.Action == ActionAskNews {
			return e.At
		}
	}
	return time.Time{}
}
