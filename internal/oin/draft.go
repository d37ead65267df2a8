package oin

// Draft is a submission with its context, as its own org sees it in any status.
type Draft struct {
	Submission
	Issues   []Issue // without drafts, each with its thread
	History  []Event // oldest first
	Versions []Submission
	// Removal is the open request to remove the integration from the catalog, or nil.
	Removal *RemovalRequest
	// Removed is how the integration was removed from the catalog, or nil if it was not, or
	// was published again.
	Removed *Removal
	// Edits are the last edits of fields by people of the org, and Earlier has how many
	// earlier answers are kept of each.
	Edits   map[Key]LastEdit
	Earlier map[Key]int
	// Ahead are the stages to the catalog, on the OIN team's turn.
	Ahead []StageAhead
}
