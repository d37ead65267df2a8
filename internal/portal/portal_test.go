package portal_test

import (
	"context"
	"testing"
	"time"

	"oinmanager/internal/local/demo"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// world is a portal on its own database, with its people.
type world struct {
	testing.TB
	db     *postgres.DB
	portal *portal.Portal
	clock  time.Time

	ada, abe, gus oin.Person // ISVs: two of Acme, one of Globex
	rae, rob, max oin.Person // two reviewers and an admin
}

func newWorld(t *testing.T) *world {
	t.Parallel()
	return worldOn(t, pgtest.New(t))
}

// worldOn returns a world on an empty database.
func worldOn(t testing.TB, db *postgres.DB) *world {
	t.Helper()
	keys, err := secret.NewKeys()
	if err != nil {
		t.Fatal(err)
	}
	box, err := secret.NewBox(keys)
	if err != nil {
		t.Fatal(err)
	}
	w := &world{TB: t, db: db, clock: time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)}
	w.portal = portal.New(w.db, box, portal.Settings{
		BaseURL: "https://oin.example", Team: "team@oin.example", MailFrom: "no-reply@oin.example",
		Now: func() time.Time { return w.clock },
	})
	person := func(org, sub string, role oin.Role) oin.Person {
		var p oin.Person
		err := w.db.InTx(t.Context(), func(tx *postgres.Tx) (err error) {
			p, err = tx.SaveSignIn(t.Context(), postgres.SignIn{
				OktaID: "id-" + org, Issuer: "https://" + org + ".okta.example", OrgName: org,
				Sub: sub, Name: sub, Email: sub + "@" + org + ".example", Role: role,
			}, w.clock)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		p.Recent = true
		return p
	}
	w.ada, w.abe = person("acme", "ada", oin.RoleISV), person("acme", "abe", oin.RoleISV)
	w.gus = person("globex", "gus", oin.RoleISV)
	w.rae, w.rob, w.max = person("oin", "rae", oin.RoleReviewer), person("oin", "rob", oin.RoleReviewer), person("oin", "max", oin.RoleAdmin)
	return w
}

func (w *world) ctx() context.Context { return w.Context() }

// history returns a submission's history as an ISV sees it.
func (w *world) history(who oin.Person, id oin.SubmissionID) ([]oin.Event, error) {
	d, err := w.portal.Draft(w.ctx(), who, id)
	return d.History, err
}

// removalRequest returns the request that an ISV sees, or nil.
func (w *world) removalRequest(who oin.Person, id oin.SubmissionID) (*oin.RemovalRequest, error) {
	d, err := w.portal.Draft(w.ctx(), who, id)
	return d.Removal, err
}

func (w *world) ok(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

// refused checks that err is a problem with a code.
func (w *world) refused(err error, code oin.Code) {
	w.Helper()
	if got := oin.CodeOf(err); got != code {
		w.Fatalf("got %q (%v), want a problem with code %q", got, err, code)
	}
}

// draft returns a new, empty submission of Ada's.
func (w *world) draft() oin.SubmissionID {
	w.Helper()
	id, err := w.portal.AddSubmission(w.ctx(), w.ada)
	w.ok(err)
	return id
}

func (w *world) version(id oin.SubmissionID) oin.Submission {
	w.Helper()
	v, err := w.portal.Submission(w.ctx(), w.ada, id)
	w.ok(err)
	return v
}

// seen returns what a page of the submission shows now.
func (w *world) seen(id oin.SubmissionID) oin.Seen {
	w.Helper()
	return w.version(id).Seen()
}

// save saves as a person of Acme who has just seen the draft.
func (w *world) save(who oin.Person, id oin.SubmissionID, s portal.Save) portal.Saved {
	w.Helper()
	v := w.version(id)
	for i := range s.Edits {
		s.Edits[i].Seen = v.Answers[s.Edits[i].Key].Fingerprint()
	}
	for i := range s.Uploads {
		s.Uploads[i].Seen = v.Answers[s.Uploads[i].Key].Fingerprint()
	}
	for i := range s.Secrets {
		s.Secrets[i].Seen = v.Answers[s.Secrets[i].Key].Fingerprint()
	}
	saved, err := w.portal.SaveAnswers(w.ctx(), who, id, s)
	w.ok(err)
	return saved
}

func (w *world) setText(id oin.SubmissionID, k oin.Key, text string) portal.Saved {
	w.Helper()
	return w.save(w.ada, id, portal.Save{Edits: []oin.FieldEdit{{Key: k, Value: oin.Value{Text: text}}}})
}

var suite = []byte(`{"type":"flopack","version":"1.5.0","data":{"flos":{"6f1d0b2e-0000-4000-8000-000000000001":
	{"id":"6f1d0b2e-0000-4000-8000-000000000001","name":"Test","data":{"methods":[{"address":"root:channels:http:acme:1.0.4:read"}]}}}}}`)

// complete returns a draft of Ada's that can be submitted.
func (w *world) complete(name string) oin.SubmissionID {
	w.Helper()
	id := w.draft()
	answers := oin.ExampleAnswers(oin.ConnectorSupport)
	for key, text := range map[oin.Key]string{oin.AppName: name, oin.AppDescription: "What it does.", oin.Connector: "acme"} {
		answers[key] = oin.Value{Text: text}
	}
	s := demo.Save(answers, 1)
	s.Secrets[0].Text = "correct horse"
	for i, u := range s.Uploads {
		if u.Key == oin.TestSuite {
			s.Uploads[i].Data = suite
		}
	}
	saved := w.save(w.ada, id, s)
	if len(saved.Refused)+len(saved.Clashes) > 0 || !oin.IsComplete(saved.Submission.Answers, saved.Submission.Facts) {
		w.Fatalf("the draft is not complete: refused %v, clashes %v, progress %+v", saved.Refused, saved.Clashes,
			oin.ProgressOf(saved.Submission.Answers, saved.Submission.Facts))
	}
	return id
}

// act takes an action in the current status of the submission.
func (w *world) act(who oin.Person, id oin.SubmissionID, action oin.Action, issues ...oin.Issue) oin.SubmissionID {
	w.Helper()
	next, err := w.portal.Act(w.ctx(), who, id, portal.ActionRequest{Action: action, Seen: w.version(id).Seen(), Note: "Because.", Issues: issues})
	w.ok(err)
	if action == oin.ActionUpdate {
		w.note(next)
	}
	return next
}

// note writes release notes, which most updates need.
func (w *world) note(id oin.SubmissionID) {
	w.Helper()
	w.save(w.ada, id, portal.Save{Edits: []oin.FieldEdit{{Key: oin.ReleaseNotes, Value: oin.FindField(oin.ReleaseNotes).Example}}})
}

// published returns a published submission of Ada's.
func (w *world) published(name string) oin.SubmissionID {
	w.Helper()
	id := w.complete(name)
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionPass)
	w.act(w.rae, id, oin.ActionPass)
	return id
}

func (w *world) status(id oin.SubmissionID, want oin.Status) {
	w.Helper()
	if got := w.version(id).Status; got != want {
		w.Fatalf("status is %s, want %s", got, want)
	}
}

// mails returns all emails so far, oldest first.
func (w *world) mails() []postgres.Mail {
	w.Helper()
	all, err := w.db.Mails(w.ctx(), 1000)
	w.ok(err)
	return all
}
