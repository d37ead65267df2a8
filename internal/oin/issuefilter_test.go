package oin

import (
	"reflect"
	"testing"
	"time"
)

func TestIssuesAreFiltered(t *testing.T) {
	all := []Issue{
		{Number: 1, State: IssueOpen, Severity: SeverityMust, Field: AppIcon},
		{Number: 2, State: IssueResolved, Severity: SeverityMust},
		{Number: 3, State: IssueResolved, Severity: SeverityShould, Field: AppIcon},
		{State: IssueDraft, Severity: SeverityQuestion, Field: AppName},
	}
	for _, tt := range []struct {
		filter IssueFilter
		want   []int
	}{
		{IssueFilter{}, []int{1, 2, 3, 0}},
		{IssueFilter{State: IssueResolved}, []int{2, 3}},
		{IssueFilter{State: IssueResolved, Severity: SeverityMust}, []int{2}},
		{IssueFilter{Field: string(AppIcon)}, []int{1, 3}},
		{IssueFilter{Field: WholeSubmission}, []int{2}},
		{IssueFilter{State: IssueDraft}, []int{0}},
		{IssueFilter{State: IssueAccepted, Severity: SeverityShould}, nil},
		{IssueFilter{Severity: SeverityQuestion, Field: string(AppName)}, []int{0}},
	} {
		var got []int
		for _, i := range tt.filter.Select(all) {
			got = append(got, i.Number)
		}
		if !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%+v selects %v, want %v", tt.filter, got, tt.want)
		}
	}
}

func TestAnIssueKnowsHowItsAnswerChangedSinceItWasLastSent(t *testing.T) {
	at := func(n int) time.Time { return time.Unix(int64(n), 0) }
	answers := func(name string) Answers { return Answers{AppName: {Text: name}} }
	rounds := []Round{{Number: 1, At: at(10), Answers: answers("One")}, {Number: 2, At: at(20), Answers: answers("Two")}, {Number: 3, At: at(30), Answers: answers("Three")}}
	sent := func(times ...int) (all []Remark) {
		for _, n := range times {
			all = append(all, Remark{Action: IssueActionAsk, At: at(n)})
		}
		return append(all, Remark{Action: IssueActionReply, At: at(40)})
	}
	for _, tt := range []struct {
		issue  Issue
		round  int
		before string
	}{
		{Issue{Field: AppName, Thread: sent(15)}, 1, "One"},
		{Issue{Field: AppName, Thread: sent(15, 25)}, 2, "Two"},
		{Issue{Field: AppName, Thread: sent(35)}, 3, "Three"},
		{Issue{Field: AppName, Thread: sent(5)}, 0, ""},
		{Issue{Field: AppName}, 0, ""},
		{Issue{Thread: sent(15)}, 0, ""},
	} {
		c, round, ok := tt.issue.ChangeSince(rounds, answers("Three"))
		if round != tt.round || c.Before.Text != tt.before || ok != (round > 0) || ok && c.After.Text != "Three" || ok && (c.Kind == DifferenceKept) != (round == 3) {
			t.Errorf("%+v: got %+v, %d, %t", tt.issue, c, round, ok)
		}
	}
}
