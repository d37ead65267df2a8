package portal_test

import (
	"strings"
	"sync"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres/pgtest"
)

func (w *world) days(n int) { w.clock = w.clock.Add(time.Duration(n) * 24 * time.Hour) }

// erase runs the job, and checks in how many versions it erased something.
func (w *world) erase(want int) {
	w.Helper()
	n, err := w.portal.EraseSecrets(w.ctx())
	w.ok(err)
	if n != want {
		w.Fatalf("secrets of %d versions were erased, want %d", n, want)
	}
}

// secrets checks how many answers, current and submitted, are secrets, and how many
// encrypted ones a version has.
func (w *world) secrets(id oin.SubmissionID, want int) {
	w.Helper()
	v := w.version(id)
	answers, submitted := len(v.Answers.Secrets()), len(v.Submitted.Secrets())
	sealed := pgtest.Count(w, w.db, `select count(*) from secrets where submission_id = $1`, id)
	if answers != want || sealed != want || v.Submitted != nil && submitted != want {
		w.Fatalf("%d secrets in the answers, %d in what was submitted, %d sealed; want %d of each", answers, submitted, sealed, want)
	}
}

func TestTestAccountPasswordIsErasedThirtyDaysAfterPublication(t *testing.T) {
	w := newWorld(t)
	id := w.published("Acme Directory")
	before := w.version(id)
	w.clock = w.clock.Add(oin.SecretRetention)
	w.erase(0)
	w.secrets(id, 1)

	w.clock = w.clock.Add(time.Minute)
	w.erase(1)
	w.secrets(id, 0)
	after := w.version(id)
	if len(after.Submitted) != len(before.Submitted)-1 || !after.Changed.Equal(before.Changed) || after.ChangedBy != before.ChangedBy {
		t.Errorf("more than the password has changed: %+v", after)
	}
	_, _, err := w.portal.Reveal(w.ctx(), w.rae, id, w.seen(id), oin.TestPassword)
	w.refused(err, oin.CodeNotFound)

	history, err := w.history(w.ada, id)
	w.ok(err)
	last := history[len(history)-1]
	if last.Side != oin.PartySystem || last.Person != "" || last.To != oin.StatusPublished || !strings.Contains(last.Means(), "password was deleted") {
		t.Errorf("the history ends with %+v", last)
	}
	w.erase(0)
	again, err := w.history(w.ada, id)
	w.ok(err)
	if len(again) != len(history) {
		t.Error("a second run writes to the history again")
	}
}

func TestAnUpdateAfterTheErasureAsksForThePasswordAgain(t *testing.T) {
	w := newWorld(t)
	id := w.published("Acme Directory")
	w.days(31)
	w.erase(1)
	next := w.act(w.ada, id, oin.ActionUpdate)
	v := w.version(next)
	progress := oin.ProgressOf(v.Answers, v.Facts)[0]
	if len(progress.Missing) != 1 || progress.Missing[0].Key != oin.TestPassword {
		t.Errorf("the update lacks %v, want just the password", progress.Missing)
	}
	password := oin.FindField(oin.TestPassword)
	if !password.ErasedFrom(v.Answers, v.Facts) || oin.FindField(oin.AppName).ErasedFrom(v.Answers, v.Facts) {
		t.Error("the field doesn't say that it was erased, or another does")
	}
	_, err := w.portal.Act(w.ctx(), w.ada, next, portal.ActionRequest{Action: oin.ActionSubmit, Seen: oin.Seen{Status: oin.StatusDraft}})
	w.refused(err, oin.CodeInvalid)
	w.save(w.ada, next, portal.Save{Secrets: []portal.NewSecret{{Key: oin.TestPassword, Text: "battery staple"}}})
	if v = w.version(next); password.ErasedFrom(v.Answers, v.Facts) {
		t.Error("the field says that it was erased once it is entered again")
	}
	w.act(w.ada, next, oin.ActionSubmit)
	if password, _, err := w.portal.Reveal(w.ctx(), w.rae, next, w.seen(next), oin.TestPassword); err != nil || password != "battery staple" {
		t.Errorf("the new password cannot be revealed: %v", err)
	}
}

func TestAnUpdateFromBeforeTheErasureKeepsItsCopyUntilItsOwnTime(t *testing.T) {
	w := newWorld(t)
	first := w.published("Acme Directory")
	w.days(20)
	second := w.act(w.ada, first, oin.ActionUpdate)
	w.days(11)
	w.erase(1)
	w.secrets(first, 0)
	w.secrets(second, 1)
	w.act(w.ada, second, oin.ActionSubmit)
	w.act(w.rae, second, oin.ActionPass)
	w.act(w.rae, second, oin.ActionPass)
	w.days(29)
	w.erase(0)
	w.secrets(second, 1)
	w.days(2)
	w.erase(1)
	w.secrets(second, 0)
}

func TestReplacedAndRemovedVersionsLoseTheirPasswordsToo(t *testing.T) {
	w := newWorld(t)
	replaced, removed := w.published("Acme Directory"), w.published("Acme Vault")
	w.days(5)
	next := w.act(w.ada, replaced, oin.ActionUpdate)
	w.act(w.ada, next, oin.ActionSubmit)
	w.act(w.rae, next, oin.ActionPass)
	w.act(w.rae, next, oin.ActionPass)
	w.status(replaced, oin.StatusSuperseded)
	w.act(w.max, removed, oin.ActionRemove)
	draft := w.complete("Acme Rooms")
	w.days(26)
	w.erase(2)
	w.secrets(replaced, 0)
	w.secrets(removed, 0)
	w.secrets(next, 1)
	w.secrets(draft, 1)
}

func TestManyReplicasEraseEachPasswordOnce(t *testing.T) {
	w := newWorld(t)
	ids := []oin.SubmissionID{w.published("A"), w.published("B"), w.published("C")}
	w.days(31)
	var group sync.WaitGroup
	erased, errs := make([]int, 8), make([]error, 8)
	for i := range erased {
		group.Go(func() { erased[i], errs[i] = w.portal.EraseSecrets(w.ctx()) })
	}
	group.Wait()
	sum := 0
	for i := range erased {
		w.ok(errs[i])
		sum += erased[i]
	}
	if sum != 3 {
		t.Errorf("the replicas erased %d times, want once for each of 3", sum)
	}
	for _, id := range ids {
		w.secrets(id, 0)
		if n := pgtest.Count(t, w.db, `select count(*) from history where submission_id = $1 and side = 'system'`, id); n != 1 {
			t.Errorf("the history tells %d times of the erasure", n)
		}
	}
}

func TestVersionsToEraseAreFoundInBatches(t *testing.T) {
	w := newWorld(t)
	left := map[oin.SubmissionID]bool{w.published("A"): true, w.published("B"): true, w.published("C"): true}
	w.days(31)
	for after := oin.SubmissionID(""); ; {
		batch, err := w.db.SubmissionsWithExpiredSecrets(w.ctx(), w.clock, after, 2)
		w.ok(err)
		for _, v := range batch {
			if !left[v.ID] {
				t.Errorf("%s is found twice", v.ID)
			}
			delete(left, v.ID)
			after = v.ID
		}
		if len(batch) < 2 {
			break
		}
	}
	if len(left) > 0 {
		t.Errorf("not found: %v", left)
	}
}
