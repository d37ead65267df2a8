package wire

import "time"

// TestInstance is an installation of a submission's API service in the ISV's own org.
type TestInstance struct {
	ID       string     `json:"id" format:"uuid"`
	Org      string     `json:"org" doc:"The domain of the org that it's in."`
	ClientID string     `json:"clientId"`
	Name     string     `json:"name" doc:"The app name when it was created."`
	Scopes   []string   `json:"scopes" doc:"The scopes that it was created with."`
	State    string     `json:"state" enum:"current,stale,revoked" doc:"stale: the submission's app name or scopes have changed since."`
	ByHand   bool       `json:"byHand" doc:"Whether it was created in the org's Admin Console, and added here."`
	Made     time.Time  `json:"created"`
	MadeBy   string     `json:"createdBy"`
	Revoked  *time.Time `json:"revoked,omitempty"`
}

// TestInstanceList are the test instances of a submission.
type TestInstanceList struct {
	Instances  []TestInstance `json:"instances" doc:"The newest first: all that aren't revoked, and the last ten that are."`
	Org        string         `json:"org" doc:"The domain of the org that another one would be in."`
	Name       string         `json:"name" doc:"The app name that another one would have."`
	Scopes     []string       `json:"scopes" doc:"The scopes that another one would have."`
	Untestable []string       `json:"untestable" doc:"Scopes of the submission that no test instance can have."`
	Full       string         `json:"unavailable,omitempty" doc:"Why there can't be another one now."`
	Print      string         `json:"print" doc:"Stands for this list. A creation names it."`
}

// NewTestInstance creates a test instance with the app name and the scopes that were read.
type NewTestInstance struct {
	Print string `json:"print" maxLength:"100" doc:"Of the list as it was read. If it's another one now, nothing is created (409), so that a request that is sent twice creates one."`
}

// SecretTestInstance is a new test instance with its secret.
type SecretTestInstance struct {
	TestInstance
	Secret string `json:"clientSecret" doc:"It's in this response only, and stored nowhere here."`
}

// NotedTestInstance adds a test instance that was created in the Admin Console.
type NotedTestInstance struct {
	ClientID string `json:"clientId" maxLength:"100"`
}

// TestInstanceSecret is the client secret of a test instance. It is used for a check only.
type TestInstanceSecret struct {
	Secret string `json:"clientSecret" maxLength:"512" writeOnly:"true" doc:"It's used for this check, and not stored."`
}

// TestInstanceCheck is what the org said to a request for a token with the submission's scopes.
type TestInstanceCheck struct {
	Good    bool     `json:"working" doc:"Whether it granted all of them."`
	Granted []string `json:"granted"`
	Missing []string `json:"missing"`
	Detail  string   `json:"detail"`
}

// TestInstanceRevocation revokes a test instance.
type TestInstanceRevocation struct {
	Gone bool `json:"gone,omitempty" doc:"It has been deleted in the org already, so that it's only marked as revoked here. Instances that were created in the Admin Console always are."`
}
