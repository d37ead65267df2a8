package pages

import (
	"fmt"
	"strconv"
	"time"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// FiguresPage shows numbers about the review in a period.
type FiguresPage struct {
	ui.Layout
	Days      int // the period
	Stages    []StageFigures
	Types     []SpanFigures
	Reviewers []SpanFigures
	Reasons   []ReasonFigures
	Published int // in the period
	Replied   int // what waits for a reply of the team on the ISV's turn
	Rounds    float64
	Weeks     []WeekFigures // the latest, which isn't over yet, is last
	// Checks are those whose findings were dismissed or became issues in the period.
	Checks []CheckFigures
	Empty  bool // there is nothing to count yet
}

// SpanFigures has how long it took until something was decided.
type SpanFigures struct {
	Name          string
	Turns, InTime int
	// Median and P90 are in business days, and Calendar is the median in calendar time.
	Median, P90 float64
	Calendar    time.Duration
	List        oin.FigureList // what is counted
}

// ReasonFigures has what submissions were sent back for.
type ReasonFigures struct {
	Name        string
	Issues      int
	Submissions int
	List        oin.FigureList
}

// CheckFigures says what became of a check's findings.
type CheckFigures struct {
	*check.Check
	Dismissed int // by ISVs
	Issues    int // that reviewers drafted from them
}

// StageFigures has the numbers of a status.
type StageFigures struct {
	Status        oin.Status
	Waiting, Late int // now
	SpanFigures
	Goal int // business days; 0 if it isn't the OIN team's turn
}

// WeekFigures has the numbers of a week.
type WeekFigures struct {
	Begins                     time.Time // Monday, in the OIN team's time zone
	Submitted, Published, Late int
}

func (p FiguresPage) waiting() int {
	n := p.Replied
	for _, s := range p.Stages {
		if s.Status.Info().Turn == oin.PartyOIN {
			n += s.Waiting
		}
	}
	return n
}

func (p FiguresPage) late() int {
	n := 0
	for _, s := range p.Stages {
		n += s.Late
	}
	return n
}

// medianWords returns a median in business days, or a dash if there is none.
func (s SpanFigures) medianWords() string { return s.daysWords(s.Median) }

// p90Words returns how many business days nine of ten took at most.
func (s SpanFigures) p90Words() string { return s.daysWords(s.P90) }

func (s SpanFigures) daysWords(days float64) string {
	if s.Turns == 0 {
		return "–"
	}
	return businessDays(days)
}

func businessDays(days float64) string {
	text := strconv.FormatFloat(days, 'f', 1, 64)
	if text == "1.0" {
		return "1.0 business day"
	}
	return text + " business days"
}

// calendarWords returns the median in calendar days.
func (s SpanFigures) calendarWords() string {
	return strconv.FormatFloat(s.Calendar.Hours()/24, 'f', 1, 64) + " calendar days"
}

// inTime returns the share that was decided by the target date.
func (s SpanFigures) inTime() string {
	if s.Turns == 0 {
		return "–"
	}
	return percent(s.InTime, s.Turns)
}

func percent(n, of int) string { return strconv.Itoa(n*100/of) + "%" }

// longest, met, and late return the lists of all that are counted, the longest first, of those
// that were decided by the target date, and of those that weren't.
func (s SpanFigures) longest() string {
	l := s.List
	l.Longest = true
	return paths.FigureList(l)
}

func (s SpanFigures) met() string {
	l := s.List
	l.InTime = true
	return paths.FigureList(l)
}

func (s SpanFigures) late() string {
	l := s.List
	l.Late = true
	return paths.FigureList(l)
}

func (s StageFigures) goalWords() string {
	if s.Goal == 0 {
		return "–"
	}
	return ui.Count(s.Goal, "business day")
}

// queue returns the queue with what waits in the status, or with what is late there.
func (s StageFigures) queue(late bool) string {
	f := oin.QueueFilter{Status: s.Status}
	if late {
		f.Due = oin.DueOverdue
	}
	return paths.QueueWith(f)
}

// Table returns all figures of the page as rows of cells, with their names first.
func (p FiguresPage) Table() [][]string {
	header := []string{"period_days", "by", "name", "waiting_now", "overdue_now", "count", "median_business_days", "p90_business_days", "median_calendar_days",
		"target_business_days", "within_target_percent", "late", "submissions", "dismissed", "issues", "submitted", "published", "median_rounds"}
	rows := [][]string{header}
	period := strconv.Itoa(p.Days)
	add := func(by, name string, cells map[string]string) {
		row := make([]string, len(header))
		for i, column := range header {
			row[i] = cells[column]
		}
		row[0], row[1], row[2] = period, by, name
		rows = append(rows, row)
	}
	span := func(by, name string, cells map[string]string, s SpanFigures) {
		cells["count"] = strconv.Itoa(s.Turns)
		if s.Turns > 0 {
			cells["median_business_days"], cells["p90_business_days"] = strconv.FormatFloat(s.Median, 'f', 1, 64), strconv.FormatFloat(s.P90, 'f', 1, 64)
			cells["median_calendar_days"] = strconv.FormatFloat(s.Calendar.Hours()/24, 'f', 1, 64)
			if cells["target_business_days"] != "" || by != "stage" {
				cells["within_target_percent"], cells["late"] = strconv.Itoa(s.InTime*100/s.Turns), strconv.Itoa(s.Turns-s.InTime)
			}
		}
		add(by, name, cells)
	}
	overall := map[string]string{"waiting_now": strconv.Itoa(p.waiting()), "overdue_now": strconv.Itoa(p.late()), "published": strconv.Itoa(p.Published)}
	if p.Published > 0 {
		overall["median_rounds"] = decimal(p.Rounds)
	}
	add("all", "", overall)
	for _, s := range p.Stages {
		cells := map[string]string{"waiting_now": strconv.Itoa(s.Waiting)}
		if s.Goal > 0 {
			cells["overdue_now"], cells["target_business_days"] = strconv.Itoa(s.Late), strconv.Itoa(s.Goal)
		}
		span("stage", s.Status.Info().Label, cells, s.SpanFigures)
	}
	for _, s := range p.Types {
		span("type", s.Name, map[string]string{}, s)
	}
	for _, s := range p.Reviewers {
		span("reviewer", s.Name, map[string]string{}, s)
	}
	for _, r := range p.Reasons {
		add("issue", r.Name, map[string]string{"count": strconv.Itoa(r.Issues), "submissions": strconv.Itoa(r.Submissions)})
	}
	for _, c := range p.Checks {
		add("check", c.Says, map[string]string{"dismissed": strconv.Itoa(c.Dismissed), "issues": strconv.Itoa(c.Issues)})
	}
	for _, w := range p.Weeks {
		add("week", w.Begins.Format(time.DateOnly), map[string]string{
			"submitted": strconv.Itoa(w.Submitted), "published": strconv.Itoa(w.Published), "late": strconv.Itoa(w.Late)})
	}
	return rows
}

// FigureListPage lists what a figure counts.
type FigureListPage struct {
	ui.Layout
	List      oin.FigureList
	Reviewer  string // name, if the list is of one
	Check     string // what the check says, if the list is of one
	Rows      []oin.FigureRow
	Total     oin.FigureTotal // on the first page
	Continued bool            // this isn't the first page
	More      string          // where the next page is
}

// heading says what the list has.
func (p FigureListPage) heading() string {
	l := p.List
	switch l.Of {
	case oin.FigurePublished:
		return "Published versions"
	case oin.FigureSubmitted:
		return "Submitted for review"
	case oin.FigureDismissed:
		return "Dismissed: " + p.Check
	case oin.FigureSentBack:
		if f := oin.FindField(l.Field); f != nil {
			return "Submissions with issues with “" + f.Label + "”"
		}
		return "Submissions with issues with the whole of it"
	case oin.FigureIssues:
		if l.Check != "" {
			return "Became an issue: " + p.Check
		}
		if f := oin.FindField(l.Field); f != nil {
			return "Issues with “" + f.Label + "”"
		}
		return "Issues with the whole submission"
	}
	words := "Reviews"
	if l.Status != (oin.Status{}) {
		words = "“" + l.Status.Info().Label + "”"
	}
	if t := oin.FindTab(l.Type); t != nil {
		words += ", " + t.Type
	}
	if p.Reviewer != "" {
		words += ", by " + p.Reviewer
	}
	if l.InTime {
		words += ", by the target date"
	}
	if l.Late {
		words += ", after the target date"
	}
	return words
}

// totalWords says what all entries come to, in the words of the figures.
func (p FigureListPage) totalWords() string {
	l, t := p.List, p.Total
	words := ui.Count(t.Count, "result")
	if l.Of == oin.FigurePublished {
		return words + ": median " + decimal(t.Median) + " rounds to publication."
	}
	if l.Of != oin.FigureTurns {
		return words + "."
	}
	words += ": median " + businessDays(t.Median) + ", 90% within " + businessDays(t.P90)
	if aims := l.Status == (oin.Status{}) || l.Status.Info().Turn == oin.PartyOIN; aims && !l.InTime && !l.Late {
		words += ", " + percent(t.InTime, t.Count) + " met the target"
	}
	return words + "."
}

// hasText and hasPerson report whether rows have a text and a person, and textTitle and
// personTitle are the titles of these columns.
func (p FigureListPage) hasText() bool {
	return p.List.Of == oin.FigureIssues || p.List.Of == oin.FigureDismissed
}

func (p FigureListPage) textTitle() string {
	if p.List.Of == oin.FigureDismissed {
		return "Reason"
	}
	return "Issue"
}

func (p FigureListPage) hasPerson() bool { return p.hasText() || p.List.Of == oin.FigureTurns }

func (p FigureListPage) personTitle() string {
	if p.List.Of == oin.FigureDismissed {
		return "By"
	}
	return "Reviewer"
}

// periodWords says which days the list is of.
func (p FigureListPage) periodWords() string {
	words := "Last " + strconv.Itoa(p.List.Days) + " days"
	if day, err := time.Parse(time.DateOnly, p.List.Week); err == nil {
		words += ", of the week from " + day.Format("2 January 2006")
	}
	if p.List.Longest {
		return words + ", the longest first."
	}
	return words + ", the latest first."
}

// address returns the page about a row.
func (p FigureListPage) address(row oin.FigureRow) string {
	if p.List.Of == oin.FigureIssues || p.List.Of == oin.FigureSentBack {
		return paths.Issues(paths.Review(row.Submission))
	}
	return paths.Review(row.Submission)
}

func (p FiguresPage) roundsWords() string {
	if p.Published == 0 {
		return "–"
	}
	return decimal(p.Rounds)
}

// decimal formats a number with at most one decimal digit.
func decimal(n float64) string {
	return strconv.FormatFloat(float64(int(n*10+0.5))/10, 'f', -1, 64)
}

// name returns a week's name, with its ISO 8601 number.
func (w WeekFigures) name() string {
	_, week := w.Begins.ISOWeek()
	return fmt.Sprintf("Week %d", week)
}

func (w WeekFigures) from() string { return w.Begins.Format("2 January 2006") }

// series is a plot: a name, and its number in each week.
type series struct {
	Name, Kind string
	Of         oin.FigureKind
	Counts     []int
}

// week returns the list of what a week has of a kind, and all the list of what all weeks have.
func (p FiguresPage) week(w WeekFigures, of oin.FigureKind) string {
	return paths.FigureList(oin.FigureList{Of: of, Days: p.Days, Week: w.Begins.Format(time.DateOnly), Late: of == oin.FigureTurns})
}

func (p FiguresPage) all(s series) string {
	return paths.FigureList(oin.FigureList{Of: s.Of, Days: p.Days, Late: s.Of == oin.FigureTurns})
}

// ofCheck returns the list of what became of a check's findings.
func (p FiguresPage) ofCheck(c CheckFigures, of oin.FigureKind) string {
	return paths.FigureList(oin.FigureList{Of: of, Days: p.Days, Check: c.ID})
}

// sentBack returns the list of the submissions that were sent back for a reason.
func (r ReasonFigures) sentBack() string {
	l := r.List
	l.Of = oin.FigureSentBack
	return paths.FigureList(l)
}

func (p FiguresPage) plots() []series {
	all := []series{
		{Name: "Submitted", Kind: "submitted", Of: oin.FigureSubmitted}, {Name: "Published", Kind: "published", Of: oin.FigurePublished},
		{Name: "Late", Kind: "late", Of: oin.FigureTurns},
	}
	for _, w := range p.Weeks {
		for i, n := range []int{w.Submitted, w.Published, w.Late} {
			all[i].Counts = append(all[i].Counts, n)
		}
	}
	return all
}

// most returns the greatest number in all plots, which gives them the same scale.
func (p FiguresPage) most() int {
	most := 1
	for _, s := range p.plots() {
		for _, n := range s.Counts {
			most = max(most, n)
		}
	}
	return most
}

func (s series) sum() int {
	sum := 0
	for _, n := range s.Counts {
		sum += n
	}
	return sum
}

// summary describes a plot for screen readers.
func (s series) summary() string {
	most := 0
	for _, n := range s.Counts {
		most = max(most, n)
	}
	return fmt.Sprintf("%s per week: %d in %s, at most %d in one week. See the table below.",
		s.Name, s.sum(), ui.Count(len(s.Counts), "week"), most)
}

// plotBar is a bar, in percent of the plot's width and height.
type plotBar struct{ X, Y, Width, Height string }

func (s series) bars(most int) []plotBar {
	slot := 100 / float64(len(s.Counts))
	percent := func(n float64) string { return strconv.FormatFloat(n, 'f', 2, 64) + "%" }
	var all []plotBar
	for i, n := range s.Counts {
		if n == 0 {
			continue
		}
		height := 100 * float64(n) / float64(most)
		all = append(all, plotBar{percent((float64(i) + 0.15) * slot), percent(100 - height), percent(0.7 * slot), percent(height)})
	}
	return all
}
