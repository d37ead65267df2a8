package portal_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/oin"
)

func TestViewsAreKeptByEachReviewerForThemselves(t *testing.T) {
	w := newWorld(t)
	services := oin.View{Name: "  Services\n of mine ", Filter: oin.QueueFilter{Type: "api", Text: "a & b = c"}}
	views := func(who oin.Person) []oin.View {
		t.Helper()
		q, err := w.portal.Queue(w.ctx(), who, oin.QueueAsk{Filter: oin.QueueFilter{}})
		w.ok(err)
		return q.Views
	}
	w.ok(w.portal.SaveView(w.ctx(), w.rae, services))
	kept := views(w.rae)
	if len(kept) != 1 || kept[0].Name != "Services of mine" || kept[0].Filter != services.Filter {
		t.Fatalf("kept %+v", kept)
	}
	if others := views(w.rob); len(others) > 0 {
		t.Errorf("Rob has Rae's views: %+v", others)
	}
	for _, v := range []oin.View{
		{Name: "SERVICES of mine", Filter: services.Filter}, {Name: "mine", Filter: services.Filter}, {Name: " \t", Filter: services.Filter},
		{Name: "Everything"}, {Name: strings.Repeat("x", oin.MaxViewName+1), Filter: services.Filter},
	} {
		w.refused(w.portal.SaveView(w.ctx(), w.rae, v), oin.CodeInvalid)
	}
	w.refused(w.portal.SaveView(w.ctx(), w.ada, services), oin.CodeNotAllowed)
	w.refused(w.portal.DeleteView(w.ctx(), w.rob, kept[0].ID), oin.CodeNotFound)
	w.ok(w.portal.DeleteView(w.ctx(), w.rae, kept[0].ID))
	for i := range oin.MaxViews {
		w.ok(w.portal.SaveView(w.ctx(), w.rae, oin.View{Name: fmt.Sprint("View ", i), Filter: oin.QueueFilter{MinDaysWaiting: i + 1}}))
	}
	w.refused(w.portal.SaveView(w.ctx(), w.rae, services), oin.CodeInvalid)
}

func TestViewsAreRenamedAndReordered(t *testing.T) {
	w := newWorld(t)
	names := func() (all []string) {
		t.Helper()
		q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{})
		w.ok(err)
		for _, v := range q.Views {
			all = append(all, v.Name)
		}
		return all
	}
	for i, name := range []string{"Zebra", "Monkey", "Ant"} {
		w.ok(w.portal.SaveView(w.ctx(), w.rae, oin.View{Name: name, Filter: oin.QueueFilter{MinDaysWaiting: i + 1}}))
	}
	if got := names(); !slices.Equal(got, []string{"Zebra", "Monkey", "Ant"}) {
		t.Errorf("a new view isn't the last one: %v", got)
	}
	w.refused(w.portal.SaveView(w.ctx(), w.rae, oin.View{Name: "Zebra again", Filter: oin.QueueFilter{MinDaysWaiting: 1}}), oin.CodeInvalid)
	q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{})
	w.ok(err)
	ant := q.Views[2].ID
	for _, c := range []struct {
		name  string
		place int
		want  string
	}{
		{"Ant", 1, "Ant Zebra Monkey"}, {" ant\n", 2, "Zebra ant Monkey"}, {"Bee", 99, "Zebra Monkey Bee"}, {"Bee", -1, "Bee Zebra Monkey"},
	} {
		w.ok(w.portal.ChangeView(w.ctx(), w.rae, ant, c.name, c.place))
		if got := strings.Join(names(), " "); got != c.want {
			t.Errorf("%q at %d: got %s, want %s", c.name, c.place, got, c.want)
		}
	}
	w.refused(w.portal.ChangeView(w.ctx(), w.rae, ant, "zebra", 1), oin.CodeInvalid)
	w.refused(w.portal.ChangeView(w.ctx(), w.rae, ant, "Mine", 1), oin.CodeInvalid)
	w.refused(w.portal.ChangeView(w.ctx(), w.rob, ant, "Bee", 1), oin.CodeNotFound)
	w.refused(w.portal.ChangeView(w.ctx(), w.ada, ant, "Bee", 1), oin.CodeNotAllowed)
	if got := strings.Join(names(), " "); got != "Bee Zebra Monkey" {
		t.Errorf("what was refused changed them: %s", got)
	}
}

// The filter names its assignee also when that person has left the team.
func TestAFilterNamesAnAssigneeWhoIsGone(t *testing.T) {
	w := newWorld(t)
	ask := oin.QueueAsk{Filter: oin.QueueFilter{Assignee: oin.Assignee(w.rob.ID)}}
	w.exec(`update people set suspended_at = now() where id = $1`, w.rob.ID)
	q, err := w.portal.Queue(w.ctx(), w.rae, ask)
	w.ok(err)
	if q.Assignee != w.rob.Name || slices.ContainsFunc(q.Teammates, func(m oin.Teammate) bool { return m.ID == w.rob.ID }) {
		t.Errorf("the assignee is %q, and the team %+v", q.Assignee, q.Teammates)
	}
	ask.Filter.Assignee = oin.Assignee(w.ada.ID)
	if q, err = w.portal.Queue(w.ctx(), w.rae, ask); err != nil || q.Assignee != "" {
		t.Errorf("someone of another org is named: %q, %v", q.Assignee, err)
	}
}

// A saved view has its order, and the number of what is in it.
func TestSavedViewsHaveAnOrderAndACount(t *testing.T) {
	w := newWorld(t)
	a, b := w.submitted("Acme Lamps"), w.submitted("Acme Lanterns")
	w.published("Acme Lights")
	w.ok(w.portal.Claim(w.ctx(), w.rob, a, ""))
	w.act(w.rob, a, oin.ActionRequestChanges, oin.Issue{Text: "x"})
	byOrg := oin.QueueOrder{By: oin.SortOrg, Descending: true}
	want := map[string]int{}
	for _, v := range []struct {
		oin.View
		count int
	}{
		{oin.View{Name: "All by org", Order: byOrg}, 1},
		{oin.View{Name: "Rob's", Filter: oin.QueueFilter{Assignee: oin.Assignee(w.rob.ID)}, Order: byOrg}, 1},
		{oin.View{Name: "Connectors", Filter: oin.QueueFilter{Type: "workflows"}}, 1},
		{oin.View{Name: "With the ISV", Filter: oin.QueueFilter{Status: oin.StatusChanges}}, 1},
		{oin.View{Name: "Everything of Acme", Filter: oin.QueueFilter{Text: "acme"}}, 3},
		{oin.View{Name: "By ID", Filter: oin.QueueFilter{Text: string(b)}}, 1},
		{oin.View{Name: "No such word", Filter: oin.QueueFilter{Text: "zebra"}}, 0},
		{oin.View{Name: "By person", Filter: oin.QueueFilter{Text: "ada@acme.example"}}, -1}, // not counted
	} {
		w.ok(w.portal.SaveView(w.ctx(), w.rae, v.View))
		want[v.Name] = v.count
	}
	q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{})
	w.ok(err)
	for _, v := range q.Views {
		n, counted := q.In[v.Filter]
		if v.Filter == (oin.QueueFilter{Status: v.Filter.Status}) {
			n, counted = q.Count(v.Filter), true
		}
		if !counted {
			n = -1
		}
		if n != want[v.Name] {
			t.Errorf("%s has %d submissions, want %d", v.Name, n, want[v.Name])
		}
		if v.Name == "Rob's" && v.Order != byOrg {
			t.Errorf("it is sorted by %q", v.Order)
		}
	}
	if len(q.Views) != len(want) {
		t.Errorf("%d views are saved", len(q.Views))
	}
}
