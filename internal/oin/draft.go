package oin

// Draft is a submission with all that its own org sees around it, while it can edit it and
// later.
type Draft struct {
	Submission
	Issues   []Issue // without drafts, each with its thread
	History  []Event // oldest first
	Versions []Submission
	// Removal is the org's open request to take the integration out of the catalog, or nil.
	Removal *RemovalRequest
	// Removed is how the integration left the catalog, or nil if it did not or has returned.
	Removed *Removal
	// Ahead are the stages up to the catalog, while it is the OIN team's turn.
	Ahead []StageAhead
}
