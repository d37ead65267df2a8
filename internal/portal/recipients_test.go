package portal_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// join returns a person of Acme who signs in, perhaps again.
func (w *world) join(name string) oin.Person {
	w.Helper()
	p := w.ada
	w.ok(w.db.InTx(w.ctx(), func(tx *postgres.Tx) (err error) {
		p, err = tx.SaveSignIn(w.ctx(), postgres.SignIn{OktaID: "id-acme", Issuer: w.ada.Org.Issuer, OrgName: "acme",
			Sub: name, Name: name, Email: name + "@acme.example", Role: oin.RoleISV}, w.clock)
		return err
	}))
	return p
}

// askedLater returns who got the request for changes of a submission that Ada submits. Rae
// makes it after meanwhile has run.
func (w *world) askedLater(meanwhile func(oin.SubmissionID)) []string {
	w.Helper()
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	meanwhile(id)
	w.act(w.max, id, oin.ActionRequestChanges, oin.Issue{Text: "Something."})
	return w.receivers(oin.NoticeChanges)
}

func (w *world) exec(sql string, args ...any) {
	w.Helper()
	_, err := w.db.Pool().Exec(w.ctx(), sql, args...)
	w.ok(err)
}

func (w *world) suspend(who oin.Person) {
	w.Helper()
	err := w.portal.SuspendPerson(w.ctx(), w.max, who.Org.ID, who.ID, true, "Left.")
	w.ok(err)
}

func TestEmailsThatMustBeSentReachTheOrgWhenThoseWhoWorkedOnItHaveLeft(t *testing.T) {
	for name, c := range map[string]struct {
		meanwhile func(*world)
		want      []string
	}{
		"two are at work":                 {func(w *world) {}, []string{"abe@acme.example", "ada@acme.example"}},
		"the only one has not come since": {func(w *world) { w.clock = w.clock.AddDate(0, 7, 0); w.join("cy"); w.join("abe") }, []string{"abe@acme.example", "cy@acme.example"}},
		"no one has come since":           {func(w *world) { w.clock = w.clock.AddDate(1, 0, 0) }, []string{"abe@acme.example", "ada@acme.example"}},
		"the only one is suspended":       {func(w *world) { w.suspend(w.ada) }, []string{"abe@acme.example"}},
		"one of them is suspended":        {func(w *world) { w.join("cy"); w.suspend(w.abe) }, []string{"ada@acme.example", "cy@acme.example"}},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			if got := w.askedLater(func(oin.SubmissionID) { c.meanwhile(w) }); !slices.Equal(got, c.want) {
				t.Errorf("the email went to %v, want %v", got, c.want)
			}
		})
	}
}

func TestASuspendedOrgGetsNoEmails(t *testing.T) {
	w := newWorld(t)
	got := w.askedLater(func(oin.SubmissionID) {
		w.exec(`update orgs set suspended_at = now() where id = $1`, w.ada.Org.ID)
	})
	if len(got) > 0 {
		t.Errorf("the email went to %v, want no one", got)
	}
}

func TestWhereTwoHaveWorkedOnItOthersHearOnlyIfTheyChoseEverySubmission(t *testing.T) {
	w := newWorld(t)
	cy, di := w.join("cy"), w.join("di")
	w.ok(w.portal.ChooseNotifications(w.ctx(), cy, []oin.Notice{oin.NoticeReceived}, nil, true))
	c, err := w.portal.Notifications(w.ctx(), cy)
	w.ok(err)
	if !c.Every {
		t.Error("the choice was not kept")
	}
	w.ok(w.portal.ChooseNotifications(w.ctx(), w.rae, nil, nil, true))
	if c, err = w.portal.Notifications(w.ctx(), w.rae); err != nil || c.Every {
		t.Errorf("a reviewer has chosen what only ISVs can: %v, %v", c.Every, err)
	}
	got := w.askedLater(func(id oin.SubmissionID) {
		w.act(w.abe, id, oin.ActionWithdraw)
		w.act(w.ada, id, oin.ActionSubmit)
	})
	if want := []string{"abe@acme.example", "ada@acme.example", "cy@acme.example"}; !slices.Equal(got, want) {
		t.Errorf("the email went to %v, want %v: %s has not worked on it", got, want, di.Name)
	}
}

func TestAnEmailGoesToABoundedNumberOfAnOrg(t *testing.T) {
	w := newWorld(t)
	w.exec(`insert into people (org_id, sub, name, email, signed_in_at)
		select $1, 'p' || n, 'p', 'p' || n || '@acme.example', $2 from generate_series(1, 200) n`, w.ada.Org.ID, w.clock.Add(time.Hour))
	if got := w.askedLater(func(oin.SubmissionID) {}); len(got) != oin.MaxReaders+1 || !slices.Contains(got, "ada@acme.example") {
		t.Errorf("%d got the email, want Ada, who has worked on it, and %d others", len(got), oin.MaxReaders)
	}
}

func TestASuspendedReviewerGetsNoEmails(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.ok(w.portal.Claim(w.ctx(), w.rae, id, ""))
	w.exec(`update people set suspended_at = now() where id = $1`, w.rae.ID)
	w.act(w.ada, id, oin.ActionWithdraw)
	if got := w.receivers(oin.NoticeWithdrawn); fmt.Sprint(got) != "[team@oin.example]" {
		t.Errorf("the email went to %v, want the team alone", got)
	}
}
