package oin

import (
	"fmt"
	"strings"
	"time"
)

// Submission is a submission as it stands: one version of an integration.
type Submission struct {
	ID          SubmissionID
	Integration IntegrationID
	Org         Org
	Version     int // 1, 2, …
	Status      Status
	Round       int // of what was submitted last: 1, 2, …; 0 before the first time
	// Revision counts the changes of this version. Whoever writes names the one
	// they have read, so that nobody overwrites what they have not seen.
	Revision int64
	// Answers are what the ISV edits; Submitted is the frozen copy that reviewers
	// and the catalog see, nil before the first submission.
	Answers   Answers
	Submitted Answers
	Facts     Facts
	Created   time.Time
	Changed   time.Time
	ChangedBy string // a person's name
	// ChangedByTeam: that person belongs to the OIN team.
	ChangedByTeam bool
	SentAt        *time.Time // last submitted
	Due           *time.Time // by when the OIN team means to act; nil when it is not their turn
	Published     *time.Time
	// ReplacedBy is the number of the version that took its place, or 0.
	ReplacedBy int
	// AskedOIN and AskedISV are since when an answer of that side is waited for in an
	// issue, nil where none is. Whose turn it is says the status.
	AskedOIN, AskedISV *time.Time
	// Slug is the integration's place in the catalog, or empty.
	Slug string
	// Updating: another version of the same integration is in progress.
	Updating bool
}

// Label is the version's status in words.
func (v Submission) Label() string {
	if v.Status == StatusSuperseded && v.ReplacedBy > 0 {
		return fmt.Sprintf("Replaced by version %d", v.ReplacedBy)
	}
	return v.Status.Info().Label
}

// Seen returns what a page that shows v passes on with each decision.
func (v Submission) Seen() Seen { return Seen{v.Status, v.Round} }

// Slug is a name as it stands in an address: lower-case letters, digits and
// hyphens, at most 60 characters; "integration" where nothing else is left.
func Slug(name string) string {
	const most = 60
	parts := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	slug := strings.Join(parts, "-")
	if len(slug) > most {
		slug = strings.TrimSuffix(slug[:most], "-")
	}
	if slug == "" {
		return "integration"
	}
	return slug
}

// PublishedVersion is a version that has stood in the catalog, as the public sees it.
type PublishedVersion struct {
	Number    int
	Published time.Time
}
