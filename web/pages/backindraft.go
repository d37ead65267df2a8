package pages

import (
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// BackInDraftPage tells a reviewer that a submission has left the review, and shows its last
// round. The draft that the ISV edits is never part of it.
type BackInDraftPage struct {
	ui.Layout
	ID    oin.SubmissionID
	Event oin.Event // by which it became a draft
	Last  oin.Round // without secrets
}

// Heading returns the title of the page.
func (p BackInDraftPage) Heading() string { return leftReview(p.Event) }

// leftReview returns the title of a page about a submission that is a draft again, by the
// event that made it one.
func leftReview(e oin.Event) string {
	if e.Action == oin.ActionReturn {
		return "Returned to draft"
	}
	return "Withdrawn by the ISV"
}

// reading returns how the last round is shown: without files and secrets, which belong to the
// ISV's draft now.
func (p BackInDraftPage) reading() ui.Reading {
	return ui.Reading{Base: paths.Review(p.ID), Past: true, Now: p.Now}
}

// IsReviewTab reports whether a path is that of a page about a submission for reviewers.
func IsReviewTab(path string, id oin.SubmissionID) bool {
	for _, t := range reviewTabs {
		if t.path(id) == path {
			return true
		}
	}
	return false
}
