package oin

import "time"

// DeletionGrace is how long the deletion of an org's data can be canceled, once an admin has
// scheduled it.
const DeletionGrace = 7 * 24 * time.Hour

// OrgDeletion is that an org's data is to be deleted. The zero OrgDeletion means that it isn't.
type OrgDeletion struct {
	Asked     *time.Time // when one of its people asked for it, or nil
	AskedBy   string
	Reason    string     // of AskedBy; may be empty
	Scheduled *time.Time // when an admin scheduled it, or nil
	Due       *time.Time // when it begins; not nil if it is scheduled
	Began     *time.Time // nil as long as it can be canceled

	WasSuspended bool // the org, before it was scheduled
}

// Names of what is left of people and orgs.
const (
	DeletedPerson = "Deleted user"
	DeletedOrg    = "Deleted org"
)

// Any reports whether the deletion was asked for or scheduled.
func (d OrgDeletion) Any() bool { return d.Asked != nil || d.Scheduled != nil }

// OrgContents is how much an org has that is deleted with its data.
type OrgContents struct {
	People     int
	Drafts     int
	InReview   int // submitted, and not published yet
	Earlier    int // versions that were published, and were replaced or removed
	Files      int
	Tokens     int // that work, here and below
	Trusted    int // trusted publishers
	Webhooks   int
	Connectors int
	Published  int             // integrations in the catalog, which have to go first
	InCatalog  []PublishedToGo // some of them
}

// PublishedToGo is an integration in the catalog that keeps its org's data from being deleted.
type PublishedToGo struct {
	ID   SubmissionID
	Name string
}

// NoticeOrgDeletion goes to the people of an org whose data is to be deleted, and
// NoticeOrgDeletionAsked to the OIN team if one of them asked for it. No transition sends them,
// and no one can turn them off.
const (
	NoticeOrgDeletion      Notice = "org-deletion"
	NoticeOrgDeletionAsked Notice = "org-deletion-asked"
)
