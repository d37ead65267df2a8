package oin

import (
	"slices"
	"time"
)

// FigurePeriods are the periods of the figures that can be chosen, in days. The second one
// is the default.
var FigurePeriods = []int{30, 90, 365}

// defaultFigurePeriod is the period of the figures if none is chosen, in days.
const defaultFigurePeriod = 90

// FigureList is what a figure counts: the turns that have ended in the period, the issues
// that were sent in it, or the versions that were published in it.
type FigureList struct {
	Of   FigureKind
	Days int // the period, one of [FigurePeriods]

	// Of turns: the zero values match all.
	Status   Status
	Type     string // id of the type's tab
	Reviewer PersonID
	InTime   bool // only those that ended by the target date
	Late     bool // only those that didn't
	Longest  bool // the longest first, rather than the latest

	Field Key    // of issues; [WholeSubmission] for none
	Check string // id, of dismissals and of issues that were drafted from its findings
	Week  string // the first day of a week, which is all of the period that counts; empty for all
}

// Between returns the period of the list: the last days, or what is in them of one week.
func (l FigureList) Between(c Calendar, now time.Time) (since, until time.Time) {
	since = now.AddDate(0, 0, -FigurePeriod(l.Days))
	day, err := time.ParseInLocation(time.DateOnly, l.Week, c.Zone)
	if err != nil {
		return since, now
	}
	monday := c.Monday(day)
	if monday.After(since) {
		since = monday
	}
	// The database has microseconds, and both ends are in the period.
	if until = c.Midnight(monday, 7).Add(-time.Microsecond); until.After(now) {
		until = now
	}
	return since, until
}

// FigureKind is what a figure counts.
type FigureKind string

const (
	FigureTurns     FigureKind = "turns"
	FigureIssues    FigureKind = "issues"
	FigurePublished FigureKind = "published"
	// FigureSubmitted are the turns that began because an ISV submitted.
	FigureSubmitted FigureKind = "submitted"
	// FigureSentBack are the submissions that have issues, each once.
	FigureSentBack FigureKind = "sent-back"
	// FigureDismissed are findings of a check that ISVs dismissed.
	FigureDismissed FigureKind = "dismissed"
)

// FigureKinds are all kinds.
var FigureKinds = []FigureKind{FigureTurns, FigureIssues, FigurePublished, FigureSubmitted, FigureSentBack, FigureDismissed}

// FigurePeriod returns n if it is one of [FigurePeriods], and the default otherwise.
func FigurePeriod(n int) int {
	if slices.Contains(FigurePeriods, n) {
		return n
	}
	return defaultFigurePeriod
}

// FigurePlace is where a page of a list of figures begins. The zero place is the beginning.
type FigurePlace struct {
	Days int // of a list that has the longest first
	At   time.Time
	ID   string
}

// FigureTotal is what all entries of a list come to.
type FigureTotal struct {
	Count, InTime int
	// Median is in business days of turns, and in rounds of published versions. P90 is in
	// business days.
	Median, P90 float64
}

// FigureRow is an entry of a list of figures.
type FigureRow struct {
	Place      FigurePlace
	Submission SubmissionID
	Name       string // of the app
	Org        string
	Version    int
	Status     Status // of the turn, or now
	Person     string // who decided, or wrote the issue
	Days       int    // business days that the turn lasted
	Late       bool
	Text       string // of the issue
	Rounds     int    // until the version was published
}

// Span is how long turns took that have ended in the period.
type Span struct {
	By   SpanBy
	Key  string // a status, the id of a type's tab, or a reviewer's id
	Name string // of a reviewer
	// Turns is their number, and InTime how many of them ended by the target date.
	Turns, InTime int
	// Median and P90 are in business days, and Calendar is the median in calendar time.
	Median, P90 float64
	Calendar    time.Duration
}

// SpanBy is what turns are grouped by. Types and reviewers have those that a reviewer ended.
type SpanBy string

const (
	ByStatus   SpanBy = "status"
	ByType     SpanBy = "type"
	ByReviewer SpanBy = "reviewer"
)
