package oin_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	. "oinmanager/internal/oin"
)

func TestTheWayIntoTheCatalogFollowsTheLifecycleAndTheSettings(t *testing.T) {
	settings := TeamSettings{Days: map[Status]int{StatusQA: 7}}
	for from, want := range map[Status][]Status{
		StatusDraft: {StatusReview, StatusQA}, StatusReview: {StatusReview, StatusQA}, StatusChanges: {StatusReview, StatusQA}, StatusQA: {StatusQA}, StatusBugs: {StatusFinal}, StatusFinal: {StatusFinal},
		StatusPublished: nil, StatusSuperseded: nil, StatusRemoved: nil,
	} {
		var got []Status
		for _, s := range settings.Ahead(from) {
			got = append(got, s.Status)
			if s.Days != settings.DaysIn(s.Status) || s.Days == 0 || s.Name == "" || s.Does == "" {
				t.Errorf("from %s, %s takes %d days: %q, %q", from, s.Status, s.Days, s.Name, s.Does)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("from %s the way leads through %v, want %v", from, got, want)
		}
	}
}

func TestAnISVReadsOfTheMailsThatMayComeOnItsWay(t *testing.T) {
	var s TeamSettings
	for from, want := range map[Status][]Notice{
		StatusReview: {NoticeChanges, NoticePassed, NoticeBugs, NoticePublished}, StatusQA: {NoticeBugs, NoticePublished}, StatusFinal: {NoticeBugs, NoticePublished}, StatusPublished: nil,
	} {
		var got []Notice
		for _, n := range UpcomingNotices(s.Ahead(from)) {
			got = append(got, n.Notice)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("from %s: %s", from, diff)
		}
	}
}

func TestWhatReviewersLookAtStandsOnTheTabsThatItIsAbout(t *testing.T) {
	shown := map[string]bool{}
	for _, tab := range Form {
		looks := tab.Checklists()
		if len(looks) == 0 {
			t.Errorf("nothing is looked at on %s", tab.Label)
		}
		for _, look := range looks {
			for _, point := range look.Points {
				shown[point.Key] = true
			}
		}
	}
	for stage, points := range Checklists {
		for _, p := range points {
			if shown[p.Key] != (len(p.About) > 0) {
				t.Errorf("%s, %s: is about %v; on a tab: %t", stage, p.Key, p.About, shown[p.Key])
			}
			for _, k := range p.About {
				f := FindField(k)
				switch {
				case f == nil:
					t.Errorf("%s is about %q, which is no field", p.Key, k)
				case p.When != nil && (f.When == nil || *f.When != *p.When):
					t.Errorf("%s counts for fewer submissions than %q is asked in", p.Key, f.Label)
				}
			}
		}
	}
}

func TestTheGlossaryAnswersWhereTheQuestionArises(t *testing.T) {
	seen := map[string]bool{}
	for _, term := range Glossary {
		if term.ID == "" || seen[term.ID] || term.Name == "" || term.Definition == "" || (term.Question == "") != (len(term.At) == 0) {
			t.Errorf("the term %q is not whole, or there twice", term.Name)
		}
		seen[term.ID] = true
		for _, k := range term.At {
			if f := FindField(k); f == nil || len(f.Terms()) == 0 {
				t.Errorf("%q leads from no field %q", term.Name, k)
			}
		}
	}
}
