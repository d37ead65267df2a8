package oin

import "regexp"

// Ids are UUIDs in canonical text form. Each kind has its own type, so that they cannot be
// mixed up.
type (
	// SubmissionID identifies a submission: one version of an integration.
	SubmissionID string
	// IntegrationID identifies an integration across its versions.
	IntegrationID string
	// OrgID identifies an Okta org in this product.
	OrgID string
	// PersonID identifies a person of one org.
	PersonID string
	// ConnectorID identifies a version of a connector that an org has registered.
	ConnectorID string
	// IssueID identifies an issue of a submission.
	IssueID string
	// NoteID identifies an internal note on a submission.
	NoteID string
	// CannedTextID identifies a saved text of reviewers.
	CannedTextID string
	// ViewID identifies a saved view of the queue.
	ViewID string
	// SessionID identifies a session in lists. It is not a secret and does not
	// authenticate.
	SessionID string
)

var uuidForm = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`)

// ParseSubmissionID returns s as an id, and reports whether it is one.
func ParseSubmissionID(s string) (SubmissionID, bool) {
	return SubmissionID(s), uuidForm.MatchString(s)
}

// ParseIssueID returns s as an id, and reports whether it is one.
func ParseIssueID(s string) (IssueID, bool) { return IssueID(s), uuidForm.MatchString(s) }

// ParseNoteID returns s as an id, and reports whether it is one.
func ParseNoteID(s string) (NoteID, bool) { return NoteID(s), uuidForm.MatchString(s) }

// ParseCannedTextID returns s as an id, and reports whether it is one.
func ParseCannedTextID(s string) (CannedTextID, bool) {
	return CannedTextID(s), uuidForm.MatchString(s)
}

// ParseConnectorID returns s as an id, and reports whether it is one.
func ParseConnectorID(s string) (ConnectorID, bool) {
	return ConnectorID(s), uuidForm.MatchString(s)
}

// ParseViewID returns s as an id, and reports whether it is one.
func ParseViewID(s string) (ViewID, bool) {
	return ViewID(s), uuidForm.MatchString(s)
}

// ParseSessionID returns s as an id, and reports whether it is one.
func ParseSessionID(s string) (SessionID, bool) { return SessionID(s), uuidForm.MatchString(s) }

// ParseOrgID returns s as an id, and reports whether it is one.
func ParseOrgID(s string) (OrgID, bool) { return OrgID(s), uuidForm.MatchString(s) }

// ParsePersonID returns s as an id, and reports whether it is one.
func ParsePersonID(s string) (PersonID, bool) { return PersonID(s), uuidForm.MatchString(s) }
