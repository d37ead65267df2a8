package pages

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// QueuePage is the reviewers' queue.
type QueuePage struct {
	ui.Layout
	Filter    oin.QueueFilter
	Counts    map[oin.Status]int
	Replied   int         // submissions on the ISV's side that wait for the team's answer
	Removals  int         // open removal requests
	Views     []oin.View  // saved by the person
	Claimers  []oin.Claim // to filter by
	Rows      []QueueRow
	Here      string // the query of this page's URL
	Continued bool   // this isn't the first page
	More      string // URL of the next page; empty on the last one
	// ViewName is the name that was typed for a view, and ViewFault why it couldn't be
	// saved.
	ViewName, ViewFault string
}

// QueueRow is a submission in the queue.
type QueueRow struct {
	ID        oin.SubmissionID
	Name      string
	Org       oin.Org
	Icon      string
	Types     []string
	Version   int
	Status    oin.Status
	Label     string
	Submitted time.Time
	Due       *time.Time
	Claim     oin.Claim
	// AskedOIN and AskedISV are since when an issue waits for an answer of that side,
	// or nil.
	AskedOIN, AskedISV *time.Time
}

// waiting returns how many submissions wait for the OIN team.
func (p QueuePage) waiting() int {
	n := p.Replied
	for _, s := range oin.Statuses {
		if s.Turn == oin.PartyOIN {
			n += p.Counts[s.Status]
		}
	}
	return n
}

// counted formats a number up to [oin.MaxCounted].
func counted(n int) string {
	if n > oin.MaxCounted {
		return "1,000+"
	}
	return strconv.Itoa(n)
}

// waitingWords returns how many submissions wait, in words.
func (p QueuePage) waitingWords() string {
	if n := p.waiting(); n != 1 {
		return counted(n) + " submissions waiting for the OIN team"
	}
	return "1 submission waiting for the OIN team"
}

// filtered reports whether the page has a filter.
func (p QueuePage) filtered() bool { return p.Filter != oin.QueueFilter{} }

// narrowed reports whether the filter has a part that only More filters shows.
func (p QueuePage) narrowed() bool {
	f := p.Filter
	f.Text = ""
	if p.byStatus(f.Status) { // the links above show it
		f.Status = oin.Status{}
	}
	return f != oin.QueueFilter{}
}

// view returns the view with exactly the page's filter, or nil.
func (p QueuePage) view() *oin.View {
	for _, views := range [][]oin.View{oin.Views, p.Views} {
		for i := range views {
			if views[i].Filter == p.Filter {
				return &views[i]
			}
		}
	}
	return nil
}

// byStatus reports whether the page is filtered by this status only.
func (p QueuePage) byStatus(s oin.Status) bool {
	return p.Filter == oin.QueueFilter{Status: s}
}

// waitsDays returns the number in the field for the minimum wait.
func (p QueuePage) waitsDays() string {
	if p.Filter.MinDaysWaiting == 0 {
		return ""
	}
	return strconv.Itoa(p.Filter.MinDaysWaiting)
}

// assigneeKnown reports whether the filter's assignee is among the form's options.
func (p QueuePage) assigneeKnown() bool {
	a := p.Filter.Assignee
	if a == "" || a == oin.AssigneeMe || a == oin.AssigneeNone {
		return true
	}
	for _, c := range p.Claimers {
		if oin.Assignee(c.By) == a {
			return true
		}
	}
	return false
}

// assigneeName returns the name of the filter's assignee.
func (p QueuePage) assigneeName() string {
	for _, c := range p.Claimers {
		if oin.Assignee(c.By) == p.Filter.Assignee {
			return c.Name
		}
	}
	return "someone with no claims"
}

// filterWords describes the filter, with one entry for each part.
func (p QueuePage) filterWords() []string {
	var words []string
	f := p.Filter
	if f.Text != "" {
		words = append(words, "text “"+f.Text+"”")
	}
	if f.Status != (oin.Status{}) {
		words = append(words, "status “"+f.Status.Info().Label+"”")
	}
	if t := oin.FindTab(f.Type); t != nil {
		words = append(words, "type "+t.Type)
	}
	for _, d := range oin.Dues {
		if d.Due == f.Due {
			words = append(words, map[oin.Due]string{
				oin.DueOverdue: "overdue", oin.DueToday: "due today", oin.DueThisWeek: "due this week"}[d.Due])
		}
	}
	if f.MinDaysWaiting > 0 {
		words = append(words, fmt.Sprintf("waiting more than %s", ui.Count(f.MinDaysWaiting, "day")))
	}
	if f.Replied {
		words = append(words, "with a reply from the ISV")
	}
	switch f.Assignee {
	case "":
	case oin.AssigneeMe:
		words = append(words, "claimed by you")
	case oin.AssigneeNone:
		words = append(words, "unclaimed")
	default:
		words = append(words, "claimed by "+p.assigneeName())
	}
	return words
}

// emptyTitle and emptyWords return why the list is empty.
func (p QueuePage) emptyTitle() string {
	switch {
	case p.Continued:
		return "End of list"
	case !p.filtered():
		return "Queue is empty"
	case p.Filter == oin.QueueFilter{Assignee: oin.AssigneeMe}:
		return "Nothing assigned to you"
	case p.Filter == oin.QueueFilter{Assignee: oin.AssigneeNone}:
		return "Everything is claimed"
	case p.Filter == oin.QueueFilter{Replied: true}:
		return "No replies waiting"
	case p.Filter == oin.QueueFilter{Due: oin.DueOverdue}:
		return "Nothing is overdue"
	case p.Filter == oin.QueueFilter{Due: oin.DueThisWeek}:
		return "Nothing is due this week"
	case p.byStatus(p.Filter.Status):
		return "No submissions"
	default:
		return "No results"
	}
}

func (p QueuePage) emptyWords() string {
	f := p.Filter
	switch {
	case p.Continued:
		return "There are no more submissions."
	case !p.filtered():
		return "You're all caught up. New submissions appear here."
	case f == oin.QueueFilter{Assignee: oin.AssigneeMe}:
		return "Submissions you claim appear here, also when the ISV resubmits."
	case f == oin.QueueFilter{Replied: true}:
		return "When an ISV replies to an issue, the submission appears here until someone answers."
	case p.byStatus(f.Status):
		return "No submissions are “" + f.Status.Info().Label + "”."
	case f.Due != "" && f.Status != (oin.Status{}) && f.Status.Info().Turn != oin.PartyOIN:
		return "“" + f.Status.Info().Label + "” submissions aren't waiting for the OIN team, so they have no due date."
	}
	what := "No waiting submissions"
	if f.Status != (oin.Status{}) {
		what = "No submissions"
	}
	return what + " match: " + strings.Join(p.filterWords(), ", ") + "."
}

// claimer returns the name of the claimer, or "you" for the reader.
func claimer(c oin.Claim, reader *oin.Person) string {
	if reader != nil && c.By == reader.ID {
		return "you"
	}
	return c.Name
}

// mayClaim reports whether a person is offered to claim a submission.
func mayClaim(s oin.Status, c oin.Claim, p *oin.Person) bool {
	return s.Info().Turn == oin.PartyOIN && (p == nil || c.By != p.ID)
}

var queueShortcuts = append(ui.Stepping("submission", "Open"),
	ui.NewShortcut("Claim or release", "c"), ui.NewShortcut("Search", "/"), ui.ListShortcut)
