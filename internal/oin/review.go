package oin

// Review is a submission as reviewers see it.
type Review struct {
	Version Submission
	Claim   Claim
	// History has the reveals of its secrets, too, and what was said in its issues.
	History []Event
	// Issues are the conversation with the ISV, drafts included.
	Issues    []Issue
	Notes     []Note
	Checklist []CheckedItem
	// Versions are those of the integration that the OIN team may see, the newest first
	// and without their answers.
	Versions []Submission
	// InCatalog is the version of the same integration that stands in the catalog,
	// or nil; it can be Version itself.
	InCatalog *Submission
	// Removal is what the ISV has asked for, or nil.
	Removal *RemovalRequest
	// Removed is how the integration left the catalog, or nil.
	Removed *Removal
}

// Changed are the fields that differ from the version in the catalog; nil for a first
// version.
func (r Review) Changed() []*Field {
	if r.InCatalog == nil || r.InCatalog.Version >= r.Version.Version {
		return nil
	}
	return FieldsOf(Compare(r.InCatalog.Submitted, r.Version.Submitted))
}
