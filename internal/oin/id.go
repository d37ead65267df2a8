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

// IsID reports whether s has the form of an ID.
func IsID(s string) bool { return uuidForm.MatchString(s) }

// ParseID returns s as an ID of a kind, and reports whether it has the form of one.
func ParseID[Kind ~string](s string) (Kind, bool) { return Kind(s), IsID(s) }
