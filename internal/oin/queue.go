package oin

import (
	"net/url"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// QueueFilter narrows the reviewers' queue; the zero filter is all that waits for
// the OIN team: where it is the team's turn, or the team's answer is waited for in an
// issue. Two filters that ask for the same are equal.
type QueueFilter struct {
	Status         Status // zero: all that waits for the OIN team
	Type           string // id of the type's tab
	Due            Due
	MinDaysWaiting int // for more than so many days, since it was last submitted
	Assignee       Assignee
	Replied        bool   // an answer of the OIN team is waited for in an issue
	Text           string // words in app name, org name or description; the last one may be a beginning
}

// Due is a part of the queue by when its due dates are, in days of the OIN team (see
// [Calendar.DueIn]).
type Due string

const (
	DueOverdue  Due = "overdue"
	DueToday    Due = "today"
	DueThisWeek Due = "week" // Monday to Sunday; what is overdue since Monday too
)

// Dues are all of them, in the order in which they are offered, with their labels.
var Dues = []struct {
	Due   Due
	Label string
}{{DueOverdue, "Overdue"}, {DueToday, "Today"}, {DueThisWeek, "This week"}}

// Assignee is who has claimed a submission: one of these, or a person's id.
type Assignee string

const (
	AssigneeMe   Assignee = "me"
	AssigneeNone Assignee = "unassigned"
)

// Of is the person whose claims are meant, when who asks; empty for nobody's or
// anybody's.
func (a Assignee) Of(who PersonID) PersonID {
	switch a {
	case AssigneeMe:
		return who
	case AssigneeNone:
		return ""
	default:
		return PersonID(a)
	}
}

// Bounds of a filter: characters of its text, and days.
const (
	MaxSearch      = 100
	MaxDaysWaiting = 999
)

// ReadQueueFilter takes a filter as it stands in an address. What it does not know
// is left out.
func ReadQueueFilter(query url.Values) QueueFilter {
	var f QueueFilter
	if s, ok := ParseStatus(query.Get("status")); ok && s != StatusDraft {
		f.Status = s
	}
	if t := FindTab(query.Get("type")); t != nil && t.Switch != "" {
		f.Type = t.ID
	}
	for _, d := range Dues {
		if query.Get("due") == string(d.Due) {
			f.Due = d.Due
		}
	}
	if n, err := strconv.Atoi(strings.TrimSpace(query.Get("waits"))); err == nil && n > 0 {
		f.MinDaysWaiting = min(n, MaxDaysWaiting)
	}
	switch a := Assignee(query.Get("assignee")); {
	case a == AssigneeMe, a == AssigneeNone, uuidForm.MatchString(string(a)):
		f.Assignee = a
	}
	f.Replied = query.Get("replied") == "1"
	f.Text = oneLine(query.Get("q"), MaxSearch)
	return f
}

// Query is the filter as it stands in an address, empty for the zero filter.
func (f QueueFilter) Query() url.Values {
	query := url.Values{}
	for name, value := range map[string]string{
		"status": f.Status.String(), "type": f.Type, "due": string(f.Due), "assignee": string(f.Assignee), "q": f.Text,
	} {
		if value != "" {
			query.Set(name, value)
		}
	}
	if f.MinDaysWaiting > 0 {
		query.Set("waits", strconv.Itoa(f.MinDaysWaiting))
	}
	if f.Replied {
		query.Set("replied", "1")
	}
	return query
}

// Queue is a page of the reviewers' queue, with what stands around it.
type Queue struct {
	Rows []Queued
	Next Place // where the next page begins; zero on the last one
	// Counts is how many submissions stand in each status but DRAFT, where there are
	// any, counted as far as [MaxCounted] and one more.
	Counts map[Status]int
	// Replied is how many wait for the team's answer in an issue while it is the ISV's
	// turn, counted as far.
	Replied int
	// Removals is how many removal requests are open, counted as far.
	Removals int
	Views    []View // that the person keeps
	// Claimers are the people of the person's org who have a submission in hand.
	Claimers []Claim
}

// Queued is a submission in the reviewers' queue.
type Queued struct {
	Listed
	Claim Claim
}

// MaxCounted is how far the queue counts what stands in a status, so that counting
// costs the same however much there is.
const MaxCounted = 1000

// oneLine is a text with single spaces and nothing unprintable, cut to that many
// characters.
func oneLine(text string, most int) string {
	text = strings.Join(strings.FieldsFunc(Line(text), func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || r == utf8.RuneError
	}), " ")
	if runes := []rune(text); len(runes) > most {
		text = strings.TrimSpace(string(runes[:most]))
	}
	return text
}

// View is a filter of the queue under a name.
type View struct {
	ID     ViewID // empty for a built-in one
	Name   string
	Filter QueueFilter
}

// Views are the views that every reviewer has.
var Views = []View{
	{Name: "All waiting"},
	{Name: "Mine", Filter: QueueFilter{Assignee: AssigneeMe}},
	{Name: "Unassigned", Filter: QueueFilter{Assignee: AssigneeNone}},
	{Name: "ISV replied", Filter: QueueFilter{Replied: true}},
	{Name: "Due this week", Filter: QueueFilter{Due: DueThisWeek}},
	{Name: "Overdue", Filter: QueueFilter{Due: DueOverdue}},
}

// Bounds of what a reviewer may keep.
const (
	MaxViews    = 30
	MaxViewName = 40
)

// Check tidies a view that a reviewer wants to keep beside those they have, or says
// why it cannot be kept.
func (v View) Check(have []View) (View, error) {
	name := oneLine(v.Name, 10*MaxViewName)
	refuse := func(text string) (View, error) { return v, &Problem{Code: CodeInvalid, Text: text} }
	switch {
	case name == "":
		return refuse("Enter a name.")
	case utf8.RuneCountInString(name) > MaxViewName:
		return refuse("Shorten the name to " + strconv.Itoa(MaxViewName) + " characters or fewer.")
	case v.Filter == QueueFilter{}:
		return refuse("Add a filter first. “All waiting” already shows the whole queue.")
	case len(have) >= MaxViews:
		return refuse("You have " + strconv.Itoa(len(have)) + " saved views, the maximum. Delete one to add another.")
	}
	for _, other := range append(Views[:len(Views):len(Views)], have...) {
		if strings.EqualFold(other.Name, name) {
			return refuse("You already have a view named “" + other.Name + "”. Choose another name.")
		}
	}
	return View{Name: name, Filter: v.Filter}, nil
}
