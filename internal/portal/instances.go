package portal

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"oinmanager/internal/oin"
	"oinmanager/internal/okta"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
)

// Orgs are the calls to the APIs of Okta orgs. [okta.Client] implements it. It is not
// called inside a transaction, since orgs can be slow.
type Orgs interface {
	Install(ctx context.Context, issuer, kind string, scopes []string) (okta.Installed, error)
	Remove(ctx context.Context, issuer, clientID string) error
	Grant(ctx context.Context, app okta.App, scopes []string) ([]string, error)
}

// orgAnswers is the timeout for the work that follows a change at an org. That work
// continues even if the person has left the page.
const orgAnswers = 15 * time.Second

var errNoInstance = &oin.Problem{Code: oin.CodeNotFound,
	Text: "We can't find this test instance. It may have been deleted with its submission."}

// Instances are the test instances of a submission, latest first.
type Instances struct {
	Submission oin.Submission
	All        []oin.Instance
}

// Now returns what a new instance would have.
func (i Instances) Now() oin.Snapshot { return i.Submission.Answers.Snapshot() }

// Live returns the instances that are not revoked.
func (i Instances) Live() []oin.Instance {
	return slices.DeleteFunc(slices.Clone(i.All), func(t oin.Instance) bool { return t.RevokedAt != nil })
}

// CheckAddable returns an [oin.Problem] if no instance can be added now.
func (i Instances) CheckAddable() error {
	switch {
	case i.Submission.Answers.Text(oin.APISupport) != oin.On:
		return &oin.Problem{Code: oin.CodeConflict,
			Text: "To test in Okta, turn on API Service Support on the API Service tab."}
	case len(i.Now().Scopes) == 0:
		return noScopes(i.Submission.Answers)
	case len(i.Live()) >= oin.MaxInstances:
		return &oin.Problem{Code: oin.CodeLimitReached, Text: fmt.Sprintf(
			"This submission has %d test instances, the maximum. Revoke one and try again.", oin.MaxInstances)}
	default:
		return nil
	}
}

// noScopes returns the problem that an instance would have no scope.
func noScopes(a oin.Answers) error {
	text := "To test in Okta, add at least one scope on the API Service tab."
	if len(a.Untestable()) > 0 {
		text = "You can't test the scopes on the API Service tab here. A test instance can only have scopes that Okta lists for its management API."
	}
	return &oin.Problem{Code: oin.CodeConflict, Text: text}
}

// instanceReader reads instances, from the database or in a transaction.
type instanceReader interface {
	Instances(context.Context, oin.OrgID, oin.SubmissionID) ([]oin.Instance, error)
}

func instancesOf(ctx context.Context, db instanceReader, v oin.Submission) (Instances, error) {
	all, err := db.Instances(ctx, v.Org.ID, v.ID)
	return Instances{v, all}, err
}

// Instances returns the test instances of a submission of the person's org.
func (p *Portal) Instances(ctx context.Context, who oin.Person, id oin.SubmissionID) (Instances, error) {
	v, err := p.Submission(ctx, who, id)
	if err != nil {
		return Instances{}, err
	}
	return instancesOf(ctx, p.db, v)
}

// InstallInstance creates a test instance in the person's org, with the current name and
// scopes of the submission. Seen is the [oin.InstallFingerprint] of what the person was
// shown and authorizes: if that has changed, it returns an [oin.Problem], so a form that is
// sent twice creates one instance. The client secret is not stored.
func (p *Portal) InstallInstance(ctx context.Context, who oin.Person, id oin.SubmissionID, seen string) (oin.Instance, secret.Text, error) {
	var none oin.Instance
	list, err := p.Instances(ctx, who, id)
	if err != nil {
		return none, "", err
	}
	if err := mayMake(list, seen); err != nil {
		return none, "", err
	}
	snapshot, org := list.Now(), list.Submission.Org
	kind := strings.ReplaceAll(oin.Slug(snapshot.Name), "-", "_")
	made, err := p.set.Orgs.Install(ctx, org.Issuer, kind, snapshot.Scopes)
	if err != nil {
		return none, "", installRefused(org, err)
	}
	// The instance exists now, so the rest runs even if the client has disconnected.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), orgAnswers)
	defer cancel()
	i := oin.Instance{Issuer: org.Issuer, Domain: org.Domain, ClientID: made.ClientID, Snapshot: snapshot, MadeBy: who.Name, MadeAt: p.now()}
	err = p.addInstance(ctx, who, id, &i, func(now Instances) error { return mayMake(now, seen) })
	if err != nil {
		if left := p.set.Orgs.Remove(ctx, org.Issuer, made.ClientID); left != nil {
			return none, "", errors.Join(&oin.Problem{Code: oin.CodeConflict, Text: fmt.Sprintf(
				"We created a test instance in %s but couldn't save it here. Delete it in the org's Admin Console (client ID %s).", org.Domain, made.ClientID)}, err, left)
		}
		return none, "", err
	}
	return i, made.Secret, nil
}

// mayMake returns an [oin.Problem] if no instance can be added, or if it would not be the
// one that the person was shown.
func mayMake(now Instances, seen string) error {
	if oin.InstallFingerprint(now.Now(), now.All) != seen {
		return &oin.Problem{Code: oin.CodeConflict,
			Text: "The app name, scopes, or instances changed after you opened the page, so no instance was created. " +
				"Go back to check the list. Client secrets are shown only once."}
	}
	return now.CheckAddable()
}

// NoteInstance adds an instance that was created in the org's Admin Console, so that it can
// be checked.
func (p *Portal) NoteInstance(ctx context.Context, who oin.Person, id oin.SubmissionID, clientID string) error {
	list, err := p.Instances(ctx, who, id)
	if err != nil {
		return err
	}
	if clientID = oin.Line(clientID); !clientIDForm.MatchString(clientID) {
		return &oin.Problem{Code: oin.CodeInvalid,
			Text: "Enter the client ID from the instance's page in the Admin Console, such as 0oa72lrepvp4WqEET1d9."}
	}
	org := list.Submission.Org
	i := oin.Instance{Issuer: org.Issuer, ClientID: clientID, Snapshot: list.Now(), ByHand: true, MadeAt: p.now()}
	return p.addInstance(ctx, who, id, &i, Instances.CheckAddable)
}

var clientIDForm = regexp.MustCompile(`^[A-Za-z0-9_-]{6,64}$`)

// addInstance adds an instance if allow permits it for the locked submission, so that it is
// exact under concurrency.
func (p *Portal) addInstance(ctx context.Context, who oin.Person, id oin.SubmissionID, i *oin.Instance, allow func(Instances) error) error {
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		v, err := tx.LockSubmission(ctx, who.Org.ID, id)
		if err != nil {
			return replaceNotFound(err, errNoSubmission)
		}
		now, err := instancesOf(ctx, tx, v)
		if err != nil {
			return err
		}
		if err := allow(now); err != nil {
			return err
		}
		if i.ID, err = tx.AddInstance(ctx, v, *i, who.ID); err != nil {
			return err
		}
		action := oin.AuditInstall
		if i.ByHand {
			action = oin.AuditNote
		}
		return tx.AddAudit(ctx, who, oin.AuditRecord{Action: action, Submission: id, Detail: i.ClientID}, i.MadeAt)
	})
}

// RevokeInstance deletes an instance at the org, and marks it as revoked. It only marks one
// that was created by hand, or that is gone at the org according to the person.
func (p *Portal) RevokeInstance(ctx context.Context, who oin.Person, id oin.SubmissionID, instance oin.InstanceID, gone bool) error {
	i, v, err := p.instance(ctx, who, id, instance)
	if err != nil || i.RevokedAt != nil {
		return err
	}
	if !i.ByHand && !gone {
		if err := p.set.Orgs.Remove(ctx, i.Issuer, i.ClientID); err != nil {
			return removeRefused(i, err)
		}
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), orgAnswers)
	defer cancel()
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		now := p.nowIn(tx)
		first, err := tx.MarkRevoked(ctx, v.Org.ID, id, instance, now)
		if err != nil || !first {
			return err
		}
		return tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditRevoke, Submission: id, Detail: i.ClientID}, now)
	})
}

func (p *Portal) instance(ctx context.Context, who oin.Person, id oin.SubmissionID, instance oin.InstanceID) (oin.Instance, oin.Submission, error) {
	v, err := p.Submission(ctx, who, id)
	if err != nil {
		return oin.Instance{}, v, err
	}
	i, err := p.db.Instance(ctx, v.Org.ID, id, instance)
	return i, v, replaceNotFound(err, errNoInstance)
}

// removeInstances deletes the instances of a deleted submission, at the orgs that respond
// in time. It skips those created by hand.
func (p *Portal) removeInstances(ctx context.Context, all []oin.Instance) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), orgAnswers)
	defer cancel()
	var group sync.WaitGroup
	for _, i := range all {
		if i.RevokedAt == nil && !i.ByHand {
			// The confirmation of the deletion says that an org may not respond.
			group.Go(func() { _ = p.set.Orgs.Remove(ctx, i.Issuer, i.ClientID) })
		}
	}
	group.Wait()
}

// InstanceCheck is an org's response to a token request with the scopes of a submission.
type InstanceCheck struct {
	Instance         oin.Instance
	Good             bool // the org granted all scopes
	Granted, Missing []string
	Says             string // the response, in words
}

// CheckInstance requests a token from the org, with exactly the current scopes of the
// submission. It stores neither the secret nor the token. It returns an [oin.Problem] with
// [oin.CodeNotFound] if there is no such instance, and with [oin.CodeConflict] if it is
// revoked, and with [oin.CodeInvalid] if it can't be checked with the secret.
func (p *Portal) CheckInstance(ctx context.Context, who oin.Person, id oin.SubmissionID, instance oin.InstanceID, s secret.Text) (InstanceCheck, error) {
	i, v, err := p.instance(ctx, who, id, instance)
	if err != nil {
		return InstanceCheck{}, err
	}
	wanted := v.Answers.Snapshot().Scopes
	s = secret.Text(strings.TrimSpace(string(s)))
	switch {
	case i.RevokedAt != nil:
		return InstanceCheck{}, &oin.Problem{Code: oin.CodeConflict, Text: "This test instance is revoked. Create a new one to check."}
	case len(wanted) == 0:
		return InstanceCheck{}, noScopes(v.Answers)
	case s == "":
		return InstanceCheck{}, &oin.Problem{Code: oin.CodeInvalid, Text: "Paste this instance's client secret. We use it for this check only."}
	case len(s) > 512 || !utf8.ValidString(string(s)):
		return InstanceCheck{}, &oin.Problem{Code: oin.CodeInvalid, Text: "This doesn't look like a client secret. Copy it again."}
	}
	granted, err := p.set.Orgs.Grant(ctx, okta.App{Issuer: i.Issuer, ClientID: i.ClientID, Secret: s}, wanted)
	check := InstanceCheck{Instance: i, Missing: oin.Missing(wanted, granted)}
	check.Granted = oin.Missing(wanted, check.Missing)
	all, some := "all of this submission's scopes", "some of this submission's scopes"
	if len(v.Answers.Untestable()) > 0 {
		all, some = "all the scopes we requested", "some of the scopes we requested" // the page lists the others
	}
	switch {
	case err != nil:
		check.Says = grantRefused(i, err)
	case len(check.Missing) > 0:
		check.Says = i.Domain + " issued a token without " + some + ". Create a new instance with the current scopes."
	default:
		check.Good = true
		check.Says = "Working. " + i.Domain + " issued a token with " + all + "."
	}
	return check, nil
}
