package oin

import "fmt"

// Status is the status of a submission. It is always one of [Statuses], or zero, because
// other packages cannot create one from a string.
type Status struct{ code string }

var (
	StatusDraft      = Status{"DRAFT"}
	StatusReview     = Status{"REVIEW"}
	StatusChanges    = Status{"CHANGES"}
	StatusQA         = Status{"QA"}
	StatusBugs       = Status{"BUGS"}
	StatusFinal      = Status{"FINAL"}
	StatusPublished  = Status{"PUBLISHED"}
	StatusSuperseded = Status{"SUPERSEDED"}
	StatusRemoved    = Status{"REMOVED"}
)

// Party is a side of the review.
type Party string

const (
	PartyNone Party = "no one"
	PartyISV  Party = "isv"
	PartyOIN  Party = "oin"
	// PartySystem is the product itself, when it acts on schedule. It is never its turn.
	PartySystem Party = "system"
)

// StatusInfo describes a status.
type StatusInfo struct {
	Status Status
	// Label is the status for people (Okta's documentation of the submission process).
	Label string
	// Turn is the side whose turn it is.
	Turn Party
	// InProgress statuses count toward the org's cap.
	InProgress bool
	// DueDays is the OIN team's default target in business days, or 0 if it is not the
	// team's turn.
	DueDays int
	// Next tells ISVs in a sentence what is expected from whom in this status.
	// [Submission.Next] is for a particular version.
	Next string
}

// Statuses are all statuses, in the order of a submission's life.
var Statuses = []StatusInfo{
	{StatusDraft, "Draft—ISV new", PartyISV, true, 0, "Fill in the form and submit it for review."},
	{StatusReview, "To be reviewed by Okta", PartyOIN, true, 5, "The OIN team is reviewing your submission."},
	{StatusChanges, "ISV needs to review", PartyISV, true, 0, "Resolve or reply to each issue, then resubmit."},
	{StatusQA, "To be QA tested by Okta", PartyOIN, true, 5, "The OIN team is testing your integration."},
	{StatusBugs, "ISV needs to fix bugs", PartyISV, true, 0, "Fix the reported bugs, then resubmit."},
	{StatusFinal, "Final Review", PartyOIN, true, 3, "The OIN team is checking your fixes."},
	{StatusPublished, "Published", PartyNone, false, 0, "Live in the catalog. To change it, choose Update."},
	{StatusSuperseded, "Replaced", PartyNone, false, 0, "A newer version has replaced this one in the catalog."},
	{StatusRemoved, "Removed from the catalog", PartyNone, false, 0, "No longer in the catalog. Existing users keep access."},
}

// Info returns the description of the status.
func (s Status) Info() StatusInfo {
	for _, i := range Statuses {
		if i.Status == s {
			return i
		}
	}
	return StatusInfo{Status: s, Label: s.code, Turn: PartyNone}
}

// String returns the code of the status, as in the specification and the database.
func (s Status) String() string { return s.code }

// TakesIssues reports whether reviewers can write issues, and both sides can reply to them:
// during the review, and while the version is in the catalog.
func (s Status) TakesIssues() bool { return s.Info().InProgress || s == StatusPublished }

// Editable reports whether the ISV can change the answers.
func (s Status) Editable() bool {
	_, ok := FindTransition(s, ActionEdit)
	return ok
}

// ParseStatus returns the status with a code.
func ParseStatus(code string) (Status, bool) {
	for _, i := range Statuses {
		if i.Status.code == code {
			return i.Status, true
		}
	}
	return Status{}, false
}

// MarshalText returns the status's code.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.code), nil }

// UnmarshalText sets the status by its code. It returns an error if there is none.
func (s *Status) UnmarshalText(code []byte) error {
	parsed, ok := ParseStatus(string(code))
	if !ok {
		return fmt.Errorf("there is no status %q", code)
	}
	*s = parsed
	return nil
}
