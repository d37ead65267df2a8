package oin

// Review is a submission as reviewers see it.
type Review struct {
	Submission Submission
	Claim      Claim
	// History includes reveals of its secrets and remarks of its issues.
	History []Event
	// Issues include drafts.
	Issues []Issue
	Notes  []Note
	// OrgNotes are the team's latest notes about the org, latest first and at most
	// [OrgNotesShown]. AllOrgNotes is how many there are.
	OrgNotes    []Note
	AllOrgNotes int
	Checklist   []CheckedItem
	// Versions are the versions of the integration that the OIN team can see, newest first
	// and without answers.
	Versions []Submission
	// InCatalog is the published version of the integration, which can be Submission itself,
	// or nil.
	InCatalog *Submission
	// Texts are the saved texts, by title.
	Texts []CannedText
	// Removal is the open removal request, or nil.
	Removal *RemovalRequest
	// Removed is how the integration was removed from the catalog, or nil.
	Removed *Removal
}

// Changed returns the fields that differ from the version in the catalog, or nil for a
// first version.
func (r Review) Changed() []*Field {
	if r.InCatalog == nil || r.InCatalog.Version >= r.Submission.Version {
		return nil
	}
	return FieldsOf(Compare(r.InCatalog.Submitted.Before(r.Submission.Submitted), r.Submission.Submitted))
}
