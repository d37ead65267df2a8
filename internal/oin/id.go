package oin

import "regexp"

// Ids are UUIDs in their canonical text form. Each noun has a type of its own,
// so that one cannot be passed where another is meant.
type (
	// SubmissionID identifies a submission: one version of an integration.
	SubmissionID string
	// IntegrationID identifies an integration across its versions.
	IntegrationID string
	// OrgID identifies an Okta org as we know it.
	OrgID string
	// PersonID identifies a person of one org.
	PersonID string
	// ConnectorID identifies a version of a connector that an org has registered.
	ConnectorID string
	// IssueID identifies an issue of a submission.
	IssueID string
	// NoteID identifies an internal note on a submission.
	NoteID string
	// CannedTextID identifies a text that reviewers keep for issues.
	CannedTextID string
	// ViewID identifies a view of the queue that a reviewer keeps.
	ViewID string
	// SessionID identifies a signed-in browser. It is no secret, and opens nothing.
	SessionID string
)

var uuidForm = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`)

// ParseSubmissionID takes the text of a submission's id, as it stands in a URL. Anything
// that is not an id names nothing, which is what false says.
func ParseSubmissionID(s string) (SubmissionID, bool) {
	return SubmissionID(s), uuidForm.MatchString(s)
}

// ParseIssueID takes the text of an issue's id.
func ParseIssueID(s string) (IssueID, bool) { return IssueID(s), uuidForm.MatchString(s) }

// ParseNoteID takes the text of a note's id.
func ParseNoteID(s string) (NoteID, bool) { return NoteID(s), uuidForm.MatchString(s) }

// ParseCannedTextID takes the text of a canned text's id.
func ParseCannedTextID(s string) (CannedTextID, bool) {
	return CannedTextID(s), uuidForm.MatchString(s)
}

// ParseConnectorID takes the text of a registered connector's id.
func ParseConnectorID(s string) (ConnectorID, bool) {
	return ConnectorID(s), uuidForm.MatchString(s)
}

// ParseViewID takes the text of a view's id.
func ParseViewID(s string) (ViewID, bool) {
	return ViewID(s), uuidForm.MatchString(s)
}

// ParseSessionID takes the text of a session's id.
func ParseSessionID(s string) (SessionID, bool) { return SessionID(s), uuidForm.MatchString(s) }

// ParseOrgID takes the text of an org's id.
func ParseOrgID(s string) (OrgID, bool) { return OrgID(s), uuidForm.MatchString(s) }

// ParsePersonID takes the text of a person's id.
func ParsePersonID(s string) (PersonID, bool) { return PersonID(s), uuidForm.MatchString(s) }
