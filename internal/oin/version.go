package oin

import (
	"fmt"
	"strings"
	"time"
)

// Submission is a version of an integration, in its current state.
type Submission struct {
	ID          SubmissionID
	Integration IntegrationID
	Org         Org
	Version     int // 1, 2, …
	Status      Status
	Round       int // number of the last round: 1, 2, …; 0 before the first
	// Revision counts the changes of this version. A write requires the revision that was
	// read, so that unseen changes are not overwritten.
	Revision int64
	// Answers are edited by the ISV. Submitted is the frozen copy that reviewers and the
	// catalog see, or nil before the first submission.
	Answers   Answers
	Submitted Answers
	Facts     Facts
	Created   time.Time
	BegunBy   string // name of the person who created it; only read while it has no app name
	Changed   time.Time
	ChangedBy string // name of a person, with their token, or of a run ([TokenOf])
	// ChangedByTeam reports whether that person belongs to the OIN team.
	ChangedByTeam bool
	SentAt        *time.Time // last submitted
	Due           *time.Time // the OIN team's target; nil if it is not their turn
	// Hold is that the OIN team has asked the org to wait. Meanwhile there is no due date.
	Hold      Hold
	Published *time.Time
	// OneReview reports whether it is an update that is published when it passes its first
	// review. It is decided with each submission, see [Facts.ChangesOnlyPage]. None is while
	// the team wants a second reviewer ([TeamSettings]).
	OneReview bool
	// ReplacedBy is the number of the version that replaced it, or 0.
	ReplacedBy int
	// AskedOIN and AskedISV are since when an issue has waited for that side's reply, or
	// nil. They do not depend on whose turn it is.
	AskedOIN, AskedISV *time.Time
	// Slug names the integration in the URLs of the catalog. It is empty before
	// publication.
	Slug string
	// Updating reports whether another version of the integration is in progress.
	Updating bool
}

// Label returns the version's status for people.
func (v Submission) Label() string {
	if v.Status == StatusSuperseded && v.ReplacedBy > 0 {
		return fmt.Sprintf("Replaced by version %d", v.ReplacedBy)
	}
	return v.Status.Info().Label
}

// Shown returns the answers that the version's own org sees: as they are while it can edit
// them, and as last submitted otherwise.
func (v Submission) Shown() Answers {
	if v.Status.Editable() || v.Submitted == nil {
		return v.Answers
	}
	return v.Submitted
}

// Seen returns what a page that shows v sends back with each decision.
func (v Submission) Seen() Seen { return Seen{v.Status, v.Round} }

// Slug returns a name for URLs: lower-case letters, digits, and hyphens, at most 60
// characters, or "integration" if none remain.
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

// PublishedVersion is a version that is or was in the catalog.
type PublishedVersion struct {
	Number    int
	Published time.Time
	Notes     []Item // release notes
	// Scopes are those that it requests and the published version before it didn't.
	Scopes []string
}

// MaxPublishedVersions limits the versions of an integration that the catalog lists, the
// newest ones.
const MaxPublishedVersions = 50
