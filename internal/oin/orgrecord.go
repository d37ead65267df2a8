package oin

import "time"

// OrgRecord is what an org has submitted so far, as reviewers see it. Drafts that were never
// submitted are not part of it.
type OrgRecord struct {
	InReview  int // submitted versions in progress, on either side's turn
	Published int // integrations in the catalog
	// Rounds is the median of how often a version was submitted until it was published, of
	// all that were. It is 0 if none was.
	Rounds   float64
	SentBack int // how often changes were requested or bugs reported
	// Reasons count the issues that were sent to the org by field, the most frequent first.
	Reasons     []FieldCount
	Submissions []OrgSubmission // latest submitted first
	Notes       []Note          // of the OIN team, latest first
}

// FieldCount is a number of a field, or of the submission as a whole if the key is empty.
type FieldCount struct {
	Field Key
	Count int
}

// OrgSubmission is a submission in an org's record.
type OrgSubmission struct {
	Listed
	Submitted time.Time // when it was last submitted
	SentBack  int       // how often
}

// Limits of the notes: about an org or a submission in all, and of those about the org beside
// a submission.
const (
	MaxNotes      = 200
	OrgNotesShown = 3
)
