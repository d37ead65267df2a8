// Package wire has the JSON of the API as Go types, for the program that serves it and for
// clients. The document at /api/v1/openapi.json is made from these types: a member's tags
// say what it means and what it can be. What can be missing is a pointer or omitted when
// empty.
package wire

import "time"

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
	LastUpdatedBy string     `json:"lastUpdatedBy,omitempty" doc:"For the submission's own org."`

	Answers  Answers            `json:"answers" doc:"The answered fields, without files and secrets."`
	Files    map[string]File    `json:"files" doc:"The uploaded files, by field."`
	Secrets  []string           `json:"secrets" doc:"The fields that have a secret. Secrets are never in a response."`
	Progress []Progress         `json:"progress" doc:"The tabs of the form that are on."`
	Faults   map[string][]Fault `json:"faults" doc:"What's wrong with answers, by field."`
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
	LastUpdatedBy string     `json:"lastUpdatedBy"`
	Due           *time.Time `json:"due,omitempty"`
	LastPublished *time.Time `json:"lastPublished,omitempty"`
	Update        string     `json:"update,omitempty" doc:"The version of the integration that is in progress, if it's another one."`
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
}
