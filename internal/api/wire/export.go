package wire

import "time"

// The files of an export are the JSON of these types, and of those that the API has.

// ExportedOrg is an org.
type ExportedOrg struct {
	ID        string    `json:"id"`
	Name      string    `json:"name"`
	Issuer    string    `json:"issuer"`
	Publisher Publisher `json:"publisher"`
}

// ExportedPerson is a person of an org.
type ExportedPerson struct {
	ID       string    `json:"id"`
	Name     string    `json:"name"`
	Email    string    `json:"email"`
	SignedIn time.Time `json:"lastSignIn"`
	// Notifications are those that are still shown to the person, newest first.
	Notifications []ExportedNotification `json:"notifications"`
}

// ExportedNotification is something that a person was told.
type ExportedNotification struct {
	At      time.Time `json:"at"`
	Notice  string    `json:"notice"`
	Subject string    `json:"subject"`
	Read    bool      `json:"read"`
}

// ExportedToken is an API token, without its secret.
type ExportedToken struct {
	Name     string     `json:"name"`
	Scopes   []string   `json:"scopes"`
	MadeBy   string     `json:"madeBy"`
	Made     time.Time  `json:"made"`
	Expires  time.Time  `json:"expires"`
	Used     *time.Time `json:"lastUsed,omitempty"`
	UsedFrom string     `json:"lastUsedFrom,omitempty"`
	Ended    *time.Time `json:"ended,omitempty"`
	Why      string     `json:"endedWhy,omitempty"`
}

// ExportedTrust is a repository whose CI gets tokens.
type ExportedTrust struct {
	CI          string     `json:"ci"`
	Repository  string     `json:"repository"`
	Ref         string     `json:"ref"`
	Environment string     `json:"environment,omitempty"`
	Workflow    string     `json:"workflow,omitempty"`
	Scopes      []string   `json:"scopes"`
	MadeBy      string     `json:"madeBy"`
	Made        time.Time  `json:"made"`
	Used        *time.Time `json:"lastUsed,omitempty"`
	UsedBy      string     `json:"lastUsedBy,omitempty"`
	Ended       *time.Time `json:"ended,omitempty"`
	Why         string     `json:"endedWhy,omitempty"`
}

// ExportedRound is what was submitted in one round.
type ExportedRound struct {
	Round     int             `json:"round"`
	Submitted time.Time       `json:"submitted"`
	Answers   Answers         `json:"answers"`
	Files     map[string]File `json:"files"`
}

// ExportedInstance is a test instance.
type ExportedInstance struct {
	Issuer   string     `json:"issuer"`
	ClientID string     `json:"clientId"`
	Name     string     `json:"name"`
	Scopes   []string   `json:"scopes"`
	MadeBy   string     `json:"madeBy"`
	Made     time.Time  `json:"made"`
	Revoked  *time.Time `json:"revoked,omitempty"`
}

// ExportedAnswer is a value that a field had before.
type ExportedAnswer struct {
	Field    string    `json:"field"`
	Value    any       `json:"value"`
	By       string    `json:"by,omitempty"`
	Replaced time.Time `json:"replaced"`
}

// ExportedFile says which file of the export belongs where.
type ExportedFile struct {
	File
	Path  string `json:"path"`            // in the export
	Field string `json:"field,omitempty"` // that it was uploaded to
	Issue string `json:"issue,omitempty"` // that it is attached to, or to a reply in
	Reply int    `json:"reply,omitempty"` // the remark that it is attached to, counted from 1
}

// ExportedAudit is an entry of the audit log. Who did it is left out if they aren't of the org.
type ExportedAudit struct {
	At         time.Time `json:"at"`
	Action     string    `json:"action"`
	By         string    `json:"by,omitempty"`
	Address    string    `json:"address,omitempty"`
	Submission string    `json:"submission,omitempty"`
	Detail     string    `json:"detail,omitempty"`
	Refused    string    `json:"refused,omitempty"`
}
