package ui

import (
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
)

func TestAnExcerptBeginsAtTheFirstDifference(t *testing.T) {
	long := strings.Repeat("It says all that Okta adds. ", 20)
	for _, c := range []struct{ text, other, want string }{
		{"Lamps", "Bulbs", "Lamps"},
		{"", "Bulbs", "not answered"},
		{"Bulbs", "", "Bulbs"},
		{long + "Old words.", long + "New words.", "…Old words."},
		{long + "New words.", long + "Old words.", "…New words."},
		{"Lamps for all", "Lamps for all rooms", "…all"},
		{"Lamps for all rooms", "Lamps for all", "…all rooms"},
		{"one\ntwo\nthree", "one\nzwei", "…two three"},
		{"Lampen", "Lamps", "Lampen"},
		{"Zürich übt", "Zürich über", "…übt"},
		{"x" + strings.Repeat("a", 200), "y", "x" + strings.Repeat("a", 159) + "…"},
	} {
		if got := excerpt(c.text, c.other); got != c.want {
			t.Errorf("%q beside %q: %q, want %q", c.text, c.other, got, c.want)
		}
	}
}

func TestARowNamesTheLastReply(t *testing.T) {
	at := func(minute int) time.Time { return time.Date(2026, 11, 24, 10, minute, 0, 0, time.UTC) }
	i := oin.Issue{Number: 1, State: oin.IssueOpen, Thread: []oin.Remark{{At: at(0), Person: "Rae", Action: oin.IssueActionAsk}}}
	row := IssueRow{IssueView: IssueView{Issue: i}}
	if who, said := row.lastReply(); who+said != "" {
		t.Errorf("no one has replied: %q %q", who, said)
	}
	row.Thread = append(row.Thread, oin.Remark{At: at(1), Person: "Ada", Action: oin.IssueActionResolve, Text: "Done."}, oin.Remark{At: at(2), Person: "Rae", Action: oin.IssueActionChange, Text: "Before"})
	if who, said := row.lastReply(); who != "Ada" || said != "Done." {
		t.Errorf("%q %q", who, said)
	}
	row.Answer = &oin.Event{At: at(3), Person: "Abe", Note: "It says all."} // to all issues at once, on top of the page
	if who, said := row.lastReply(); who != "Ada" || said != "Done." {
		t.Errorf("%q %q", who, said)
	}
}
