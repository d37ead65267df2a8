// Package wire has the JSON of the API as Go types, for the program that serves it and for
// clients. The document at /api/v1/openapi.json is made from these types: a member's tags
// say what it means and what it can be. What can be missing is a pointer or omitted when
// empty. It does nothing with them, and knows no storage.
package wire

import (
	"time"

	"oinmanager/internal/oin"
)

// Submission is a version of an integration.
type Submission struct {
	ID            string     `json:"id" format:"uuid"`
	IntegrationID string     `json:"integrationId" format:"uuid" doc:"The integration that this is a version of."`
	OrgID         string     `json:"orgId" format:"uuid" doc:"The org that the integration belongs to."`
	Name          string     `json:"name" doc:"What the submission is called: its app name or, without one, who created it when."`
	Version       int        `json:"version"`
	Status        string     `json:"status" doc:"A code of the lifecycle."`
	Round         int        `json:"round" doc:"How often it was submitted. Decisions name it."`
	Due           *time.Time `json:"due,omitempty" doc:"The OIN team's target, while it's their turn."`
	LastSubmitted *time.Time `json:"lastSubmitted,omitempty"`
	LastPublished *time.Time `json:"lastPublished,omitempty"`
	// Revision and the members after it are for the submission's own org.
	Revision      int64      `json:"revision,omitempty" doc:"Counts the changes of the answers. For the submission's own org."`
	Created       *time.Time `json:"created,omitempty" doc:"For the submission's own org."`
	LastUpdated   *time.Time `json:"lastUpdated,omitempty" doc:"For the submission's own org."`
	LastUpdatedBy string     `json:"lastUpdatedBy,omitempty" doc:"The person, their token, or the run of a CI, as the history has it. For the submission's own org."`

	OneReview bool               `json:"isNonFunctionalOnlySubmission" doc:"Whether it is an update of only the app name, icon, description, or contacts, which needs only one review: it is published when it passes its first review. This is never so while the team requires a second reviewer to publish. While the submission can be edited, as it would be if it were submitted now."`
	Answers   Answers            `json:"answers" doc:"The answered fields, without files and secrets."`
	Files     map[string]File    `json:"files" doc:"The uploaded files, by field."`
	Secrets   []string           `json:"secrets" doc:"The fields that have a secret. Secrets are never in a response."`
	Progress  []Progress         `json:"progress" doc:"The tabs of the form that are on."`
	Faults    map[string][]Fault `json:"faults" doc:"What's wrong with answers, by field."`
}

// Answers are the values of fields, by name.
type Answers map[string]any

// Contact is how customers reach the support.
type Contact struct {
	ContactValueType string `json:"contactValueType" enum:"EMAIL,URL,PHONE"`
	Contact          string `json:"contact"`
}

// Scope is a scope of Okta's management API that the integration requests.
type Scope struct {
	Scope            string `json:"scope"`
	ScopeExplanation string `json:"scopeExplanation,omitempty" doc:"Why it's needed, if that isn't obvious."`
}

// ReleaseNote is a change that customers notice, in an update.
type ReleaseNote struct {
	NoteType string `json:"noteType" enum:"ADDED,CHANGED,FIXED,SECURITY"`
	Note     string `json:"note"`
}

// File is an uploaded file.
type File struct {
	Name      string `json:"name"`
	MediaType string `json:"mediaType"`
	Size      int64  `json:"size" doc:"In bytes."`
	SHA256    string `json:"sha256"`
}

// Progress is how complete a tab of the form is.
type Progress struct {
	Tab     string   `json:"tab"`
	Percent int      `json:"percent"`
	Missing []string `json:"missing" doc:"Required fields without a valid answer."`
}

// Fault is what is wrong with an answer.
type Fault struct {
	Item *int   `json:"item,omitempty" doc:"The index in a list, counted from 0."`
	Text string `json:"text"`
}

// SubmissionLine is a submission in a list.
type SubmissionLine struct {
	ID            string     `json:"id" format:"uuid"`
	Name          string     `json:"name"`
	Types         []string   `json:"types"`
	Version       int        `json:"version"`
	Status        string     `json:"status"`
	Round         int        `json:"round"`
	Percent       *int       `json:"percent,omitempty" doc:"Of the form, while it can be edited."`
	Next          string     `json:"next,omitempty" doc:"What has to happen next, in a few words."`
	Created       time.Time  `json:"created"`
	LastUpdated   time.Time  `json:"lastUpdated"`
	LastUpdatedBy string     `json:"lastUpdatedBy" doc:"As of a single submission."`
	Due           *time.Time `json:"due,omitempty"`
	LastPublished *time.Time `json:"lastPublished,omitempty"`
	Update        string     `json:"update,omitempty" doc:"The version of the integration that is in progress, if it's another one."`
	OneReview     bool       `json:"isNonFunctionalOnlySubmission" doc:"As of a single submission."`
	Slug          string     `json:"slug,omitempty" doc:"Its place in the catalog."`
}

// SubmissionList is a page of submissions.
type SubmissionList struct {
	Submissions []SubmissionLine `json:"submissions"`
}

// Problem says why a request was refused (RFC 9457).
type Problem struct {
	Type      string            `json:"type"`
	Title     string            `json:"title"`
	Status    int               `json:"status"`
	Detail    string            `json:"detail" doc:"What happened, and what to do."`
	Code      string            `json:"code" doc:"What programs decide by."`
	Fields    map[string]string `json:"fields,omitempty" doc:"The reason for each member, field, or parameter."`
	RequestID string            `json:"requestId"`
	// Submission is with the code “stale” only.
	Submission *Submission `json:"submission,omitempty" doc:"With the code stale: how the submission is now."`
}

// Login begins the sign-in of a command line (RFC 8628).
type Login struct {
	Machine string `json:"machine,omitempty" maxLength:"200" doc:"The machine's name, which the token gets."`
}

// LoginCode is how a person finds the page that gives the command line a token.
type LoginCode struct {
	DeviceCode              string `json:"device_code" doc:"For the command line alone. It asks with it."`
	UserCode                string `json:"user_code" doc:"The person compares it with the page."`
	VerificationURI         string `json:"verification_uri"`
	VerificationURIComplete string `json:"verification_uri_complete"`
	ExpiresIn               int    `json:"expires_in" doc:"In seconds."`
	Interval                int    `json:"interval" doc:"Seconds between two questions."`
}

// LoginPoll asks what became of a sign-in.
type LoginPoll struct {
	DeviceCode string `json:"device_code" minLength:"1" maxLength:"100" writeOnly:"true"`
}

// TokenExchange asks for a token that a run of a CI can use (RFC 8693).
type TokenExchange struct {
	GrantType        string `json:"grant_type" enum:"urn:ietf:params:oauth:grant-type:token-exchange"`
	SubjectToken     string `json:"subject_token" minLength:"1" maxLength:"16000" writeOnly:"true" doc:"The token that the CI gave to the job."`
	SubjectTokenType string `json:"subject_token_type" enum:"urn:ietf:params:oauth:token-type:jwt,urn:ietf:params:oauth:token-type:id_token"`
}

// ExchangedToken is an API token for a run of a CI.
type ExchangedToken struct {
	AccessToken     string `json:"access_token" doc:"The API token. It's nowhere else."`
	IssuedTokenType string `json:"issued_token_type" enum:"urn:ietf:params:oauth:token-type:access_token"`
	TokenType       string `json:"token_type" enum:"Bearer"`
	ExpiresIn       int    `json:"expires_in" doc:"In seconds."`
	Scope           string `json:"scope" doc:"Its scopes, separated by spaces."`
}

// NewSubmission begins an integration.
type NewSubmission struct {
	Answers Answers `json:"answers,omitempty" doc:"The first answers."`
}

// AnswersPatch changes answers (JSON Merge Patch, RFC 7396). Fields that it leaves out stay
// as they are.
type AnswersPatch struct {
	Answers Answers `json:"answers"`
}

// AllAnswers replace the answers of a submission.
type AllAnswers struct {
	Answers Answers `json:"answers" doc:"All answers: a field that they leave out is empty afterwards. Files stay, and so does a secret that they leave out, since no response has it. null takes it away."`
}

// Step is a step of a submission. It names the status and the round that it is decided on:
// in another one, nothing is done.
type Step struct {
	Status string `json:"status" doc:"The status of the submission when it was read."`
	Round  int    `json:"round" minimum:"0" doc:"The round of the submission when it was read."`
	Note   string `json:"note,omitempty" maxLength:"4000" doc:"A reason or a message, where the step takes one."`
}

// VersionList are the versions of an integration, the newest first.
type VersionList struct {
	Versions []Version `json:"versions" doc:"The newest first. For the OIN team, those that were submitted."`
}

// Version is a version of an integration: a submission of its own.
type Version struct {
	ID        string     `json:"id" format:"uuid" doc:"Of the submission."`
	Version   int        `json:"version"`
	Status    string     `json:"status" doc:"A code of the lifecycle."`
	Published *time.Time `json:"lastPublished,omitempty"`
}

// Event is an entry of a submission's history.
type Event struct {
	At     time.Time `json:"at"`
	Action string    `json:"action"`
	From   string    `json:"from" doc:"The status before."`
	To     string    `json:"to" doc:"The status after."`
	Side   string    `json:"side" enum:"isv,oin,system" doc:"Who did it."`
	By     string    `json:"by,omitempty" doc:"Their name, or that of their token."`
	Does   string    `json:"does" doc:"What happened, as a phrase after the name."`
	Note   string    `json:"note,omitempty"`
	Issues []int     `json:"issues,omitempty" doc:"The numbers of the issues that were sent with it."`
	Issue  int       `json:"issue,omitempty" doc:"The number of the issue that it's about."`
}

// EventOf returns an entry of a history as programs get it.
func EventOf(e oin.Event) Event {
	event := Event{At: e.At, Action: string(e.Action), From: e.From.String(), To: e.To.String(), Side: string(e.Side), By: e.Person, Does: e.Means(), Note: e.Note, Issue: e.Issue}
	for _, i := range e.Issues {
		event.Issues = append(event.Issues, i.Number)
	}
	return event
}

// History is what happened to a submission, oldest first.
type History struct {
	Events []Event `json:"events"`
}

// Issue is a request of the OIN team, with its thread.
type Issue struct {
	ID       string    `json:"id" format:"uuid"`
	Number   int       `json:"number,omitempty" doc:"Left out of a draft."`
	Field    string    `json:"field,omitempty" doc:"The field that it's about. Left out for the whole submission."`
	Severity string    `json:"severity" enum:"must,should,question"`
	State    string    `json:"state" enum:"draft,asked,open,resolved,accepted,withdrawn" doc:"asked is a question of the ISV to the OIN team."`
	Text     string    `json:"text"`
	Author   string    `json:"author"`
	Written  time.Time `json:"written"`
	Waits    string    `json:"waits,omitempty" doc:"The side whose reply it waits for: isv or oin."`
	Remarks  []Remark  `json:"remarks"`
	// Attached are the files of the issue itself.
	Attached []Attachment `json:"attachments,omitempty" doc:"The files of the issue itself. Those of replies are with their remarks."`
	Actions  []string     `json:"actions" doc:"What the caller can do with it now."`
	Print    string       `json:"print,omitempty" doc:"For the OIN team: what a change of the issue is based on."`
}

// Remark is an entry of an issue's thread.
type Remark struct {
	At     time.Time `json:"at"`
	Side   string    `json:"side" enum:"isv,oin,system"`
	By     string    `json:"by"`
	Action string    `json:"action"`
	Text   string    `json:"text,omitempty"`

	Attached []Attachment `json:"attachments,omitempty"`
}

// Attachment is a file of an issue, or of a reply to it.
type Attachment struct {
	ID        string `json:"id" format:"uuid"`
	Name      string `json:"name"`
	MediaType string `json:"mediaType"`
	Size      int64  `json:"size" doc:"In bytes."`
	URL       string `json:"url" format:"uri" doc:"Where to download it, with the same token."`
}

// IssueList are the issues of a submission.
type IssueList struct {
	Round   int     `json:"round" doc:"The round of the submission. Replies and decisions name it."`
	Status  string  `json:"status"`
	Issues  []Issue `json:"issues"`
	Sending string  `json:"sending,omitempty" doc:"For the OIN team: stands for the issues that the next decision sends. It names it."`
}

// IssueReply is what a side does with an issue.
type IssueReply struct {
	Round int    `json:"round" minimum:"0"`
	Text  string `json:"text,omitempty" maxLength:"4000"`
}

// Question is what an ISV asks the OIN team.
type Question struct {
	Field string `json:"field,omitempty" doc:"The field that it's about. Left out for the whole submission."`
	Text  string `json:"text" minLength:"1" maxLength:"4000"`
}

// Finding is what a check has found.
type Finding struct {
	ID        string     `json:"id" doc:"Stays the same until what was found changes."`
	Check     string     `json:"check"`
	Level     string     `json:"level" enum:"blocking,advice" doc:"blocking keeps it from being submitted."`
	Certainty string     `json:"certainty" enum:"certain,likely,possible"`
	Field     string     `json:"field"`
	Item      *int       `json:"item,omitempty" doc:"The index in a list, counted from 0."`
	Text      string     `json:"text"`
	Why       string     `json:"why"`
	Fix       string     `json:"fix"`
	Guide     string     `json:"guide,omitempty"`
	Dismissed *Dismissal `json:"dismissed,omitempty"`
}

// Dismissal is why the ISV doesn't follow advice.
type Dismissal struct {
	Reason string    `json:"reason"`
	By     string    `json:"by"`
	At     time.Time `json:"at"`
}

// Findings is what the checks say of a submission.
type Findings struct {
	Findings []Finding  `json:"findings"`
	Pending  int        `json:"pending" doc:"How many links, mail servers, and files are still being looked at."`
	Gathered *time.Time `json:"gathered,omitempty" doc:"When they were looked at last."`
}

// Proposal are answers to validate. They aren't saved.
type Proposal struct {
	Submission string            `json:"submission,omitempty" format:"uuid" doc:"Whose next answers these are. Without it, they are those of a new integration."`
	Answers    Answers           `json:"answers"`
	Files      map[string]string `json:"files,omitempty" doc:"The SHA-256 of each file, in hexadecimal, by field. A file that was uploaded to the submission is known by it."`
	Secrets    []string          `json:"secrets,omitempty" maxItems:"10" doc:"The fields that have a secret. The secrets themselves aren't needed, and are refused."`
}

// Validation is what can be said of a proposal.
type Validation struct {
	Progress []Progress         `json:"progress"`
	Faults   map[string][]Fault `json:"faults" doc:"What is wrong with answers, by field."`
	Findings []Finding          `json:"findings"`
	Unseen   []Unseen           `json:"unseen" doc:"What no one has looked at yet, so that no finding is about it."`
}

// Unseen is part of an answer that no one has looked at yet.
type Unseen struct {
	Field     string `json:"field"`
	Item      *int   `json:"item,omitempty" doc:"The index in a list, counted from 0."`
	What      string `json:"what" doc:"The link, the mail domain, or the name of the field with a file or secret."`
	Gathering bool   `json:"gathering" doc:"Whether the draft on the server has it, too, so that it's being looked at: ask again in a moment."`
}

// Reason is why advice is dismissed.
type Reason struct {
	Reason string `json:"reason" minLength:"1" maxLength:"500"`
}

// Connector is a version of a connector that an org has listed.
type Connector struct {
	ID      string   `json:"id,omitempty" format:"uuid" doc:"Left out of one that the org's builder lists by itself."`
	Key     string   `json:"connector" doc:"The key in Workflows Connector Builder."`
	Version string   `json:"connectorVersion"`
	Name    string   `json:"name,omitempty"`
	Actions []string `json:"actions" doc:"Empty if they are unknown."`
}

// ConnectorList are the connectors of an org.
type ConnectorList struct {
	Connectors []Connector `json:"connectors"`
}

// NewConnector is a deployed version of a connector to list.
type NewConnector struct {
	Key     string   `json:"connector" doc:"The key in Workflows Connector Builder."`
	Version string   `json:"connectorVersion"`
	Name    string   `json:"name,omitempty"`
	Actions []string `json:"actions,omitempty" maxItems:"200"`
}
