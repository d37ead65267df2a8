package oin

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// QueueFilter filters the reviewers' queue. The zero filter matches all that waits for the
// OIN team: it is the team's turn, or an issue waits for the team's reply. Equal filters
// match the same.
type QueueFilter struct {
	Status         Status // zero for all that waits for the OIN team
	Type           string // id of the type's tab
	Due            Due
	MinDaysWaiting int // more days than this since the last submission
	Assignee       Assignee
	Replied        bool // an issue waits for the OIN team's reply
	Idle           bool // claimed, and no one has worked on it for [TeamSettings.DaysToIdle]
	// Text are words in what was submitted, or its org's name or domain; the last one can be a
	// prefix. Or it is the id of a submission, or the email address of a person of its org.
	Text string
}

// Due is a part of the queue by due date, in days of the OIN team (see [Calendar.DueIn]).
type Due string

const (
	DueOverdue  Due = "overdue"
	DueToday    Due = "today"
	DueThisWeek Due = "week" // Monday to Sunday, including what is overdue since Monday
)

// Dues are all parts with their labels, in the order of the filter.
var Dues = []struct {
	Due   Due
	Label string
}{{DueOverdue, "Overdue"}, {DueToday, "Today"}, {DueThisWeek, "This week"}}

// Assignee is who has claimed a submission: one of the constants, or a person's id.
type Assignee string

const (
	AssigneeMe   Assignee = "me"
	AssigneeNone Assignee = "unassigned"
)

// Of returns the person whose claims match, for the person who asks. It returns "" for
// [AssigneeNone] and for no filter.
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

// Limits of a filter: characters of its text, and days.
const (
	MaxSearch      = 100
	MaxDaysWaiting = 999
)

// Queue is a page of the reviewers' queue, with its context.
type Queue struct {
	Rows []Queued
	// Next and Previous are where the pages around it begin, or zero.
	Next, Previous QueuePlace
	// Before is the number of rows before the page: exact on the first and the last page, and
	// as counted on the way on others.
	Before int
	// Total is how many rows the filter matches. If More, there are more than that.
	Total int
	More  bool
	// Counts are the numbers of submissions by status, without DRAFT and zeros. Counting
	// stops at [MaxCounted] + 1.
	Counts map[Status]int
	// Replied is the number of submissions on the ISV's turn with an issue that waits for
	// the team's reply, counted in the same way. They are part of the whole queue.
	Replied int
	// Removals is the number of open removal requests, counted in the same way.
	Removals int
	Views    []View // saved by the person
	// In are the numbers of submissions in each of [Views] but the whole queue, and in those
	// saved by the person, by filter, counted in the same way. It has none for a text that
	// could only be counted by reading too much.
	In map[QueueFilter]int
	// Teammates are the reviewers of the person's org, by name: those who signed in last, up
	// to [MaxTeam].
	Teammates []Teammate
	// Assignee is the name of the filter's assignee, if that is a person who has worked in
	// the person's org, or empty.
	Assignee string
	// Hidden are the columns that the person has hidden.
	Hidden []QueueColumn
	// Meant is the filter that Rows match, if nothing has the text of the one that was asked
	// for, or zero: that text names a status, or is taken for mistyped.
	Meant QueueFilter
}

// Count returns how many submissions match a filter of [Views] or one of a status alone.
// Numbers beyond [MaxCounted] mean that there are more than that.
func (q Queue) Count(f QueueFilter) int {
	switch f {
	case QueueFilter{}:
		n := q.Replied
		for _, s := range Statuses {
			if s.Turn == PartyOIN {
				n += q.Counts[s.Status]
			}
		}
		return n
	case QueueFilter{Status: f.Status}:
		return q.Counts[f.Status]
	default:
		return q.In[f]
	}
}

// Teammate is a reviewer to whom a submission can be assigned.
type Teammate struct {
	ID   PersonID
	Name string
}

// MaxTeam limits the teammates that are offered.
const MaxTeam = 100

// Queued is a submission in the reviewers' queue.
type Queued struct {
	Listed
	Claim Claim
	Part  QueuePart
	// Idle is since when its reviewer hasn't worked on it, if that is so long that it is
	// offered to others, or nil.
	Idle *time.Time
}

// MaxCounted is where counting the submissions of a status stops, so that its cost is
// bounded.
const MaxCounted = 1000

// OneLine returns a text with single spaces and without unprintable characters, cut to a
// maximum of characters.
func OneLine(text string, most int) string {
	text = strings.Join(strings.FieldsFunc(Line(text), func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || r == utf8.RuneError
	}), " ")
	if runes := []rune(text); len(runes) > most {
		text = strings.TrimSpace(string(runes[:most]))
	}
	return text
}

// View is a named filter of the queue, with an order.
type View struct {
	ID     ViewID // empty for a built-in view
	Name   string
	Filter QueueFilter
	Order  QueueOrder
}

// Ask returns the view's first page.
func (v View) Ask() QueueAsk { return QueueAsk{Filter: v.Filter, Order: v.Order} }

// Views are the built-in views.
var Views = []View{
	{Name: "All waiting"},
	{Name: "Mine", Filter: QueueFilter{Assignee: AssigneeMe}},
	{Name: "Unassigned", Filter: QueueFilter{Assignee: AssigneeNone}},
	{Name: "ISV replied", Filter: QueueFilter{Replied: true}},
	{Name: "Due this week", Filter: QueueFilter{Due: DueThisWeek}},
	{Name: "Overdue", Filter: QueueFilter{Due: DueOverdue}},
	{Name: "Idle claims", Filter: QueueFilter{Idle: true}},
}

// Limits of saved views: their number, and the characters of a name.
const (
	MaxViews    = 30
	MaxViewName = 40
)

// Check returns v with a normalized name, or a [Problem] if it cannot be saved besides the
// views in have.
func (v View) Check(have []View) (View, error) {
	refuse := func(text string) (View, error) { return v, &Problem{Code: CodeInvalid, Text: text} }
	name, err := viewName(v.Name, have)
	if err != nil {
		return v, err
	}
	for _, other := range append(Views[:len(Views):len(Views)], have...) {
		if other.Filter == v.Filter && other.Order == v.Order && v.Ask() != (QueueAsk{}) {
			return refuse("“" + other.Name + "” is this view already.")
		}
	}
	switch {
	case v.Filter == QueueFilter{} && v.Order == QueueOrder{}:
		return refuse("Add a filter or sort the list first. “All waiting” already shows the whole queue.")
	case len(have) >= MaxViews:
		return refuse("You have " + strconv.Itoa(len(have)) + " saved views, the maximum. Delete one to add another.")
	}
	return View{Name: name, Filter: v.Filter, Order: v.Order}, nil
}

// viewName returns a normalized name, or a [Problem] if no view besides those in others can
// have it.
func viewName(name string, others []View) (string, error) {
	refuse := func(text string) (string, error) { return "", &Problem{Code: CodeInvalid, Text: text} }
	name = OneLine(name, 10*MaxViewName)
	switch {
	case name == "":
		return refuse("Enter a name.")
	case utf8.RuneCountInString(name) > MaxViewName:
		return refuse("Shorten the name to " + strconv.Itoa(MaxViewName) + " characters or fewer.")
	}
	for _, other := range slices.Concat(Views, others) {
		if strings.EqualFold(other.Name, name) {
			return refuse("You already have a view named “" + other.Name + "”. Choose another name.")
		}
	}
	return name, nil
}

// ChangeView returns the saved views of a person in their new order, of which one has
// another name and place. Places count from 1, and one beyond the last is the last. It
// returns a [Problem] if there is no such view, or it can't have the name.
func ChangeView(have []View, id ViewID, name string, place int) ([]View, error) {
	at := slices.IndexFunc(have, func(v View) bool { return v.ID == id })
	if at < 0 {
		return nil, &Problem{Code: CodeNotFound, Text: "This saved view no longer exists."}
	}
	changed := have[at]
	others := slices.Delete(slices.Clone(have), at, at+1)
	var err error
	if changed.Name, err = viewName(name, others); err != nil {
		return nil, err
	}
	return slices.Insert(others, min(max(place-1, 0), len(others)), changed), nil
}
