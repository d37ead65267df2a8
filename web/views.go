package web

import (
	"net/http"
	"time"

	"oinmanager/internal/oin"
)

// Layout is what the frame around every page needs.
type Layout struct {
	Title  string
	Person *oin.Person // who is signed in; nil for a visitor
	Now    time.Time
	// Done is a sentence about what the person has just done, or empty.
	Done string
	// Shared is what others show of the page, where it is open to anyone.
	Shared Shared
	// Team is the OIN team's address.
	Team string
	// Mailbox is the address of the local Mailbox; empty except on a local run.
	Mailbox string
}

// LandingPage is the first page a visitor sees.
type LandingPage struct {
	Layout
	Published int // integrations in the catalog
	// Ahead is what a submission goes through after the form.
	Ahead []oin.StageAhead
}

// GlossaryPage explains the terms and the statuses.
type GlossaryPage struct{ Layout }

// SignInPage finds the org that one can sign in with.
type SignInPage struct {
	Layout
	Orgs   []SignInOrg // those of the configuration
	Domain string      // as typed
	Fault  string      // what is wrong with it
	Next   string      // where the person was going; goes along in each form
	Local  bool        // local orgs with made-up people, as `make run` starts them
}

// AskToSignInPage asks whether a person wants to sign in at an org.
type AskToSignInPage struct {
	Layout
	Domain string // of the org
	Next   string // where the person was going
	Back   string // where someone who is signed in goes on otherwise
}

// SignInOrg is one org on the sign-in page.
type SignInOrg struct {
	Name   string
	Issuer string
	People []string // addresses that a local org has; none for a real org
	Team   bool
}

// ProblemPage says what went wrong and what one can do.
type ProblemPage struct {
	Layout
	Status int    // HTTP
	Text   string // a sentence or two
	Back   string // a place to go on from
	// Moved is what has happened to a submission since the person opened its page; nil
	// where that is not the problem.
	Moved *Moved
	// Reference is how the program's log names the request; for what is our fault.
	Reference string
	// Kept is text that the person had typed into a form that could not be taken,
	// so that they can copy it out.
	Kept []KeptText
}

// Heading is what the page is called.
func (p ProblemPage) Heading() string {
	if p.Moved != nil && p.Status == http.StatusNotFound {
		return "Withdrawn by the ISV"
	}
	return ProblemTitle(p.Status)
}

// Moved is what has happened to a submission since a person opened its page.
type Moved struct {
	Events  []oin.Event  // oldest first
	Fields  []*oin.Field // that are different from what they saw
	Changes string       // address of what changed in them; empty for none
}

// KeptText is one piece of text from a form that was refused.
type KeptText struct{ Label, Text string }

// IntegrationsPage is My App Integrations.
type IntegrationsPage struct {
	Layout
	Rows []IntegrationRow
	Used int // submissions in progress
	Cap  int
	// Deleting is the draft that the person is asked about, or nil.
	Deleting *IntegrationRow
	// Ahead is what a first submission goes through after the form; set where there
	// are no rows.
	Ahead []oin.StageAhead
}

// IntegrationRow is one version in the list.
type IntegrationRow struct {
	ID        oin.SubmissionID
	Name      string
	Icon      string // address; empty for none yet
	Types     []string
	Version   int
	Status    oin.Status
	Round     int
	Label     string // the status in words
	Next      string // what is expected from whom
	Percent   int
	Changed   time.Time
	ChangedBy string
	Catalog   string // address of the public page; empty when not published
	// AskedOIN and AskedISV are since when an answer of that side is waited for in an
	// issue; nil where none is.
	AskedOIN, AskedISV *time.Time
	// AnswerWanted: the OIN team has it, and waits for an answer in an issue.
	AnswerWanted bool
	// Updating: another version of the same integration is in progress, so that
	// this one cannot be updated again now.
	Updating bool
}

// SubmissionPage is one tab of a submission, as its own org sees it.
type SubmissionPage struct {
	Layout
	ID      oin.SubmissionID
	Version int
	// Revision is that of the answers; Found is the one before a save has changed them.
	Revision, Found int64
	Status          oin.Status
	Round           int
	Label           string // the status in words
	Next            string // what is expected from whom
	AnswerWanted    bool   // the OIN team has it, and waits for an answer in an issue
	Editable        bool
	Tab             *oin.Tab
	// Answers are the values to show: as stored, overlaid with what was typed
	// where a save was refused.
	Answers oin.Answers
	// Seen are the fingerprints of the stored values, by field.
	Seen     map[oin.Key]string
	Facts    oin.Facts
	Progress []oin.Progress
	Complete bool
	// Refused says, by field, why what was typed or uploaded could not be kept.
	Refused map[oin.Key]string
	// Offers are pictures that would be taken in place of refused ones.
	Offers map[oin.Key]Offer
	// Clashes are fields that somebody else has changed meanwhile.
	Clashes map[oin.Key]oin.Clash
	// Theirs are fields that were sent as the person had seen them, and that somebody
	// else has changed since; the page takes over that value.
	Theirs []oin.Key
	// AddTo is the list that gets one more empty row, and the focus.
	AddTo oin.Key
	// Issues are what the OIN team has asked for so far, whatever became of it.
	Issues []oin.Issue
	// Confirm is the transition that the person is asked about, or nil.
	Confirm *oin.Transition
	// ConfirmFault is why the transition could not be made as it was sent, and
	// ConfirmNote what the person had typed.
	ConfirmFault, ConfirmNote string
	// Removed is how the integration left the catalog while this version is in progress,
	// or nil.
	Removed *oin.Removal
	// Removal is the org's request to take the integration out of the catalog, or nil.
	Removal *oin.RemovalRequest
	// Catalog is the whole address of its page in the catalog; empty where it has none.
	Catalog   string
	Actions   []oin.Transition
	History   []oin.Event
	Changed   time.Time
	ChangedBy string
	Versions  []VersionLink // of the integration, the newest first
	// Ahead are the stages up to the catalog, on the page where one lands after
	// submitting; Due is by when the first of them means to be done.
	Ahead []oin.StageAhead
	Due   *time.Time
}

// Offer is a file that the page carries until the person has decided about it.
type Offer struct {
	oin.File
	Data []byte
}

// CatalogPage is the public catalog.
type CatalogPage struct {
	Layout
	Query, UseCase, Type string
	Entries              []CatalogEntry
	Near                 bool   // nothing was found, and the entries' names are close to the query
	More                 string // address of the next page; empty on the last one
}

// CatalogEntry is one published integration.
type CatalogEntry struct {
	Slug      string
	Version   int
	Answers   oin.Answers
	Icon      string    // address
	Published time.Time // zero in a preview
	// Versions are all that have stood in the catalog, newest first; none in a preview.
	Versions []oin.PublishedVersion
}

// CatalogEntryPage is the public page of one integration.
type CatalogEntryPage struct {
	Layout
	Entry CatalogEntry
}

// ReviewPage is a submission as reviewers see it.
type ReviewPage struct {
	Layout
	ID        oin.SubmissionID
	Org       oin.Org
	Version   int
	Status    oin.Status
	Round     int
	Label     string
	Answers   oin.Answers
	Facts     oin.Facts
	Submitted time.Time
	Due       *time.Time
	Catalog   string        // address of the public page of the published version, if any
	Changed   []*oin.Field  // since the version in the catalog; nil for a first version
	Versions  []VersionLink // of the integration, the newest first
	History   []oin.Event
	Issues    []oin.Issue // drafts included
	Notes     []oin.Note
	Checklist []oin.CheckedItem // of this stage
	Actions   []oin.Transition
	// Confirm is the transition whose dialog is open, or nil; Draft what was typed
	// into it so far, Fault why it could not be made, Boxes how many issue rows.
	Confirm *oin.Transition
	Draft   TransitionDraft
	Fault   string
	Boxes   int
	// Claim is who has it in hand, and AskClaim what of claiming and releasing the
	// person is asked about, or empty.
	Claim    oin.Claim
	AskClaim oin.Action
	// Takers are orgs that it can be handed over to; nil where that is not asked.
	Takers []oin.Org
	// Removal is what the ISV has asked for, or nil.
	Removal *oin.RemovalRequest
	// Removed is how the integration left the catalog while this version is in progress,
	// or nil. Updating: another version of it is in progress.
	Removed  *oin.Removal
	Updating bool
}

// TransitionDraft is what was typed into a transition's dialog.
type TransitionDraft struct {
	Note   string
	Org    string // the domain of the org that an integration is handed over to
	Issues []oin.Issue
	Ticks  []string
	// Accepts are the issues that are accepted with it.
	Accepts []oin.SeenIssue
	// AfterRemoval: it is published although it was removed from the catalog.
	AfterRemoval bool
	Over         oin.PersonID // whose claim the person overrides
}
