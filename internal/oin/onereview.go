package oin

import "slices"

// Reach is how much of an integration a change of a field's answer touches.
type Reach int

const (
	// ReachProduct is what customers run or set up, so that it has to be tested again.
	ReachProduct Reach = iota
	// ReachPage is only how the integration is shown, and whom to ask for help.
	ReachPage
	// ReachReview is only for the review, or tells customers of the update itself.
	ReachReview
)

// OneReviewChanges says what an update may change so that one review is enough for it, at the
// end of a sentence.
const OneReviewChanges = "only the app name, icon, description, or contacts"

// NeedsOneReview reports whether one review is enough for the version: as it was decided when it
// was submitted or, while its org can edit it, as it would be now.
func (v Submission) NeedsOneReview() bool {
	switch {
	case !v.Status.Editable():
		return v.OneReview
	case v.Status == StatusBugs: // it is past its first review
		return false
	}
	return !v.Facts.SecondReviewer && v.Facts.ChangesOnlyPage(v.Answers)
}

// ChangesOnlyPage reports whether an update with these answers changes what [ReachPage] has,
// and nothing that has to be tested.
func (f Facts) ChangesOnlyPage(next Answers) bool {
	if f.Published == nil || !slices.Equal(f.Published.Answers.Types(), next.Types()) {
		return false
	}
	shown := false
	for _, c := range differences(f.Published.Answers, next) {
		if c.Kind == DifferenceKept {
			continue
		}
		switch c.Field.Reach {
		case ReachProduct:
			return false
		case ReachPage:
			shown = true
		}
	}
	return shown
}
