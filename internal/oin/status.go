package oin

import "fmt"

// Status is where a submission stands in its life. It can only be one of
// [Statuses]: nothing outside this package makes one from a string.
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

// Party is a side of the conversation.
type Party string

const (
	PartyNone Party = "nobody"
	PartyISV  Party = "isv"
	PartyOIN  Party = "oin"
	// PartySystem is the product itself, where it does something at its time. It is
	// never anybody's turn.
	PartySystem Party = "system"
)

// StatusInfo says what a status means.
type StatusInfo struct {
	Status Status
	// Label is how people see it (Okta's documentation of the submission process).
	Label string
	// Turn is whose move it is.
	Turn Party
	// InProgress statuses count against the org's cap.
	InProgress bool
	// DueDays is the number of business days within which the OIN team means to
	// act, unless the settings say otherwise; 0 where it is not their turn.
	DueDays int
	// Next tells the ISV in a sentence what is expected from whom, for any version
	// in that status; [Submission.Next] says it of one.
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

// Info is what the status means.
func (s Status) Info() StatusInfo {
	for _, i := range Statuses {
		if i.Status == s {
			return i
		}
	}
	return StatusInfo{Status: s, Label: s.code, Turn: PartyNone}
}

// String is the status's code, as the specification and the database write it.
func (s Status) String() string { return s.code }

// Editable reports whether the ISV may change the answers.
func (s Status) Editable() bool {
	_, ok := FindTransition(s, ActionEdit)
	return ok
}

// ParseStatus takes a status's code.
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

// UnmarshalText sets the status by its code. It returns an error if there is none with that code.
func (s *Status) UnmarshalText(code []byte) error {
	parsed, ok := ParseStatus(string(code))
	if !ok {
		return fmt.Errorf("there is no status %q", code)
	}
	*s = parsed
	return nil
}
