package portal_test

import (
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres/pgtest"
)

func TestWithoutARecentSignInNothingIsPublishedRemovedOrRevealed(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionPass)
	w.status(id, oin.StatusQA)
	rae, max := w.rae, w.max
	rae.Recent, max.Recent = false, false

	_, _, err := w.portal.Reveal(w.ctx(), rae, id, w.seen(id), oin.TestPassword)
	w.refused(err, oin.CodeSignInAgain)
	if n := pgtest.Count(t, w.db, `select count(*) from audit where action = 'reveal'`); n != 0 {
		t.Errorf("%d reveals were logged", n)
	}
	_, err = w.portal.Act(w.ctx(), rae, id, portal.ActionRequest{Action: oin.ActionPass, Seen: oin.Seen{Status: oin.StatusQA, Round: 1}, Note: "Fine."})
	w.refused(err, oin.CodeSignInAgain)
	w.status(id, oin.StatusQA)
	w.act(w.rae, id, oin.ActionPass)
	_, err = w.portal.Act(w.ctx(), max, id, portal.ActionRequest{Action: oin.ActionRemove, Seen: oin.Seen{Status: oin.StatusPublished, Round: 1}, Note: "x"})
	w.refused(err, oin.CodeSignInAgain)
	w.status(id, oin.StatusPublished)
	// A missing role is reported first.
	_, err = w.portal.Act(w.ctx(), rae, id, portal.ActionRequest{Action: oin.ActionRemove, Seen: oin.Seen{Status: oin.StatusPublished, Round: 1}, Note: "x"})
	w.refused(err, oin.CodeNotAllowed)
}

func TestEachRevealIsInTheTimelineOfBothSides(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	for _, who := range []oin.Person{w.rae, w.max} {
		w.days(1)
		_, _, err := w.portal.Reveal(w.ctx(), who, id, w.seen(id), oin.TestPassword)
		w.ok(err)
	}
	w.days(1)
	w.act(w.rae, id, oin.ActionPass)
	for _, tt := range []struct {
		who  oin.Person
		want []string
	}{
		{w.rae, []string{"rae viewed “Test account password”", "max viewed “Test account password”"}},
		{w.abe, []string{" The OIN team viewed “Test account password”.", " The OIN team viewed “Test account password”."}},
	} {
		var events []oin.Event
		if tt.who.Role.IsOINTeam() {
			r, err := w.portal.Review(w.ctx(), tt.who, id)
			w.ok(err)
			events = r.History
		} else {
			var err error
			events, err = w.history(tt.who, id)
			w.ok(err)
		}
		if len(events) != 5 || events[4].Action != oin.ActionPass {
			t.Fatalf("%s sees %+v", tt.who.Name, events)
		}
		for i, want := range tt.want {
			if got := events[2+i].Person + " " + events[2+i].Means(); got != want {
				t.Errorf("%s sees %q, want %q", tt.who.Name, got, want)
			}
		}
	}
	_, err := w.history(w.gus, id)
	w.refused(err, oin.CodeNotFound)
}
