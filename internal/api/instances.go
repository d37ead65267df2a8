package api

import (
	"strings"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
	"oinmanager/internal/secret"
)

// instanceRef names a test instance of a submission.
type instanceRef struct {
	submissionRef
	Instance oin.InstanceID `path:"instance" format:"uuid"`
}

// ListInstances reads the test instances of a submission, and what another one would have.
var ListInstances = operation("listTestInstances", "testing", "List test instances", func(c *Call, in submissionRef) (wire.TestInstanceList, error) {
	return c.instances(in.ID)
})

func (c *Call) instances(id oin.SubmissionID) (wire.TestInstanceList, error) {
	all, err := c.Portal.Instances(c.ctx(), c.Who, id)
	if err != nil {
		return wire.TestInstanceList{}, err
	}
	now := all.Now()
	list := wire.TestInstanceList{Print: oin.InstallFingerprint(now, all.All), Org: all.Submission.Org.Domain, Name: now.Name,
		Scopes: texts(now.Scopes), Untestable: texts(all.Submission.Answers.Untestable()), Instances: []wire.TestInstance{}}
	if why := all.CheckAddable(); why != nil {
		list.Full = why.Error()
	}
	for _, i := range all.All {
		list.Instances = append(list.Instances, testInstance(i, now))
	}
	return list, nil
}

func testInstance(i oin.Instance, now oin.Snapshot) wire.TestInstance {
	return wire.TestInstance{ID: string(i.ID), Org: i.Domain, ClientID: i.ClientID, Name: i.Name, Scopes: texts(i.Scopes), State: strings.ToLower(string(i.State(now))),
		ByHand: i.ByHand, Made: i.MadeAt, MadeBy: i.MadeBy, Revoked: i.RevokedAt}
}

// texts returns a list that is never null in JSON.
func texts(all []string) []string { return append([]string{}, all...) }

// InstallInstance creates a test instance in the caller's org.
var InstallInstance = operation("createTestInstance", "testing", "Create a test instance in your org", func(c *Call, in struct {
	submissionRef
	Body wire.NewTestInstance
}) (wire.SecretTestInstance, error) {
	made, text, err := c.Portal.InstallInstance(c.ctx(), c.Who, in.ID, in.Body.Print)
	if t := c.Who.Token; t != nil {
		made.MadeBy = t.MadeBy // as the list has it
	}
	return wire.SecretTestInstance{TestInstance: testInstance(made, made.Snapshot), Secret: string(text)}, err
}, creates)

// NoteInstance adds an instance that was created in the Admin Console.
var NoteInstance = operation("addTestInstance", "testing", "Add a test instance that was created in the Admin Console", func(c *Call, in struct {
	submissionRef
	Body wire.NotedTestInstance
}) (wire.TestInstanceList, error) {
	if err := c.Portal.NoteInstance(c.ctx(), c.Who, in.ID, in.Body.ClientID); err != nil {
		return wire.TestInstanceList{}, memberOf(err, "clientId")
	}
	return c.instances(in.ID)
}, creates)

// CheckInstance asks the org for a token with the scopes of a submission.
var CheckInstance = operation("checkTestInstance", "testing", "Request a token from your org, as customers' services will", func(c *Call, in struct {
	instanceRef
	Body wire.TestInstanceSecret
}) (wire.TestInstanceCheck, error) {
	check, err := c.Portal.CheckInstance(c.ctx(), c.Who, in.ID, in.Instance, secret.Text(in.Body.Secret))
	return wire.TestInstanceCheck{Good: check.Good, Granted: texts(check.Granted), Missing: texts(check.Missing), Detail: check.Says}, memberOf(err, "clientSecret")
})

// RevokeInstance deletes a test instance at its org.
var RevokeInstance = operation("revokeTestInstance", "testing", "Revoke a test instance", func(c *Call, in struct {
	instanceRef
	Body wire.TestInstanceRevocation
}) (nothing, error) {
	return nothing{}, c.Portal.RevokeInstance(c.ctx(), c.Who, in.ID, in.Instance, in.Body.Gone)
})

// memberOf names the member that a problem with what was sent is about.
func memberOf(err error, member string) error {
	if oin.CodeOf(err) != oin.CodeInvalid {
		return err
	}
	return invalid(map[string]string{member: err.Error()})
}
