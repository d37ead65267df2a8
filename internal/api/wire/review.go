package wire

import "time"

// QueueLine is a submission in the reviewers' queue.
type QueueLine struct {
	ID            string     `json:"id" format:"uuid"`
	Name          string     `json:"name"`
	Org           string     `json:"org"`
	Types         []string   `json:"types"`
	Version       int        `json:"version"`
	Status        string     `json:"status"`
	Round         int        `json:"round"`
	Due           *time.Time `json:"due,omitempty"`
	LastSubmitted *time.Time `json:"lastSubmitted,omitempty"`
	Claim         *Claim     `json:"claim,omitempty"`
}

// QueueList is a page of the reviewers' queue.
type QueueList struct {
	Submissions []QueueLine `json:"submissions"`
	Total       int         `json:"total" doc:"How many match the filter."`
	More        bool        `json:"more" doc:"Whether there are more than total, which isn't counted further."`
}

// Claim is who works on a submission.
type Claim struct {
	By   string    `json:"by" format:"uuid" doc:"The reviewer's ID, which overrides the claim as “over”."`
	Name string    `json:"name"`
	At   time.Time `json:"at"`
}

// Review is a submission under review.
type Review struct {
	Submission Submission      `json:"submission"`
	Org        string          `json:"org"`
	Claim      *Claim          `json:"claim,omitempty"`
	Checklist  []ChecklistItem `json:"checklist"`
	Notes      []Note          `json:"notes" doc:"Only the OIN team sees them."`
	Decisions  []string        `json:"decisions" doc:"The steps that are possible now."`
	Sending    string          `json:"sending,omitempty" doc:"Stands for the issues that a decision sends. The decision names it."`
	Paused     *Pause          `json:"paused,omitempty"`
}

// Pause is that the OIN team has asked the ISV to wait.
type Pause struct {
	Since  time.Time `json:"since"`
	Reason string    `json:"reason"`
}

// ChecklistItem is a point that a reviewer checks.
type ChecklistItem struct {
	Key    string     `json:"key"`
	Text   string     `json:"text"`
	Ticked bool       `json:"ticked" doc:"In the current round."`
	By     string     `json:"by,omitempty"`
	At     *time.Time `json:"at,omitempty"`
}

// Note is an internal note.
type Note struct {
	ID   string    `json:"id" format:"uuid"`
	By   string    `json:"by"`
	At   time.Time `json:"at"`
	Text string    `json:"text"`
}

// NewNote is an internal note to add.
type NewNote struct {
	Text string `json:"text" minLength:"1" maxLength:"4000"`
}

// ClaimChange changes who works on a submission.
type ClaimChange struct {
	To   string `json:"to,omitempty" format:"uuid" doc:"The reviewer to assign it to."`
	Over string `json:"over,omitempty" format:"uuid" doc:"The reviewer whose claim is overridden."`
}

// NewIssue is an issue to write.
type NewIssue struct {
	Round    int    `json:"round" minimum:"0"`
	Field    string `json:"field,omitempty" doc:"Left out for the whole submission."`
	Severity string `json:"severity" enum:"must,should,question"`
	Text     string `json:"text" minLength:"1" maxLength:"4000"`
}

// IssueChange changes an issue. Print is that of the issue as it was read.
type IssueChange struct {
	Round    int    `json:"round" minimum:"0"`
	Severity string `json:"severity" enum:"must,should,question"`
	Text     string `json:"text" minLength:"1" maxLength:"4000"`
	Print    string `json:"print"`
}

// SeenIssue is an issue as it was read, with its number of remarks.
type SeenIssue struct {
	ID      string `json:"id" format:"uuid"`
	Remarks int    `json:"remarks" minimum:"0"`
}

// IssueAcceptance accepts issues together.
type IssueAcceptance struct {
	Round  int         `json:"round" minimum:"0"`
	Issues []SeenIssue `json:"issues" minItems:"1" maxItems:"100"`
}

// Ticks change the checklist: true ticks a point, and false clears it.
type Ticks struct {
	Status string          `json:"status"`
	Round  int             `json:"round" minimum:"0"`
	Points map[string]bool `json:"points"`
}

// Decision is a reviewer's step. It names the status and the round that it is decided on.
type Decision struct {
	Status  string `json:"status" doc:"The status of the submission when it was read."`
	Round   int    `json:"round" minimum:"0" doc:"The round of the submission when it was read."`
	Note    string `json:"note,omitempty" maxLength:"4000" doc:"A note to the ISV, a reason, or for a pass with something left to do why it can pass."`
	Sending string `json:"sending,omitempty" doc:"Of the review as it was read: required where issues are sent."`
	// What a pass does besides.
	Ticks   []string    `json:"ticks,omitempty" maxItems:"100" doc:"Points of the checklist to tick."`
	Accepts []SeenIssue `json:"accepts,omitempty" maxItems:"100" doc:"Issues to accept."`
	Over    string      `json:"over,omitempty" format:"uuid" doc:"The reviewer whose claim is overridden."`
	Again   bool        `json:"again,omitempty" doc:"Publish an integration again that was removed from the catalog."`
}

// Transfer moves a published integration to another org, with all its versions.
type Transfer struct {
	Status string `json:"status" doc:"The status of the submission when it was read."`
	Round  int    `json:"round" minimum:"0" doc:"The round of the submission when it was read."`
	Org    string `json:"org" minLength:"1" maxLength:"300" doc:"The domain of the new owner's org, from which someone has signed in before."`
	Note   string `json:"note" minLength:"1" maxLength:"4000" doc:"The reason. Both orgs read it."`
}

// CatalogItem is an integration in the catalog's list.
type CatalogItem struct {
	Slug        string    `json:"slug"`
	Name        string    `json:"name"`
	Description string    `json:"description"`
	Types       []string  `json:"types"`
	Version     int       `json:"version"`
	Published   time.Time `json:"lastPublished"`
	Address     string    `json:"url"`
	Icon        string    `json:"logo,omitempty"`

	Publisher *Publisher `json:"publisher,omitempty"`
}

// Publisher is who publishes an integration. The domain is one that its org has proven.
type Publisher struct {
	Name   string `json:"name"`
	Domain string `json:"verifiedDomain,omitempty"`
}

// CatalogList is a page of the catalog, the newest first.
type CatalogList struct {
	Integrations []CatalogItem `json:"integrations"`
}

// CatalogEntry is an integration in the catalog.
type CatalogEntry struct {
	CatalogItem
	Answers  Answers          `json:"answers" doc:"What the catalog shows."`
	Versions []CatalogVersion `json:"versions" doc:"The newest first."`
}

// CatalogVersion is a version that is or was in the catalog.
type CatalogVersion struct {
	Version      int           `json:"version"`
	Published    time.Time     `json:"published"`
	ReleaseNotes []ReleaseNote `json:"releaseNotes" doc:"What is new for customers. Empty if it says nothing."`
	AddedScopes  []string      `json:"addedScopes,omitempty" doc:"The scopes that the published version before it didn't request."`
}
