package pages

import (
	"fmt"
	"strconv"
	"time"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// FiguresPage shows numbers about the review as a whole.
type FiguresPage struct {
	ui.Layout
	Stages    []StageFigures
	Span      int // period of the medians, in days
	Published int // within the span
	Rounds    float64
	Weeks     []WeekFigures // the latest, which isn't over yet, is last
	// Checks are those whose findings were dismissed or became issues within the span.
	Checks []CheckFigures
	Empty  bool // there is nothing to count yet
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
	Waiting, Late int
	Ended         int // within the span
	Median        time.Duration
	Goal          int // business days; 0 if it isn't the OIN team's turn
}

// WeekFigures has the numbers of a week.
type WeekFigures struct {
	Begins                     time.Time // Monday, in the OIN team's time zone
	Submitted, Published, Late int
}

// weekChoices lists the periods to choose from, in weeks.
var weekChoices = []int{12, 26}

func (p FiguresPage) waiting() int {
	n := 0
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

// medianWords returns a median in calendar days, or a dash if there is none.
func (s StageFigures) medianWords() string {
	if s.Ended == 0 {
		return "–"
	}
	return decimal(s.Median.Hours()/24) + " " + plural(decimal(s.Median.Hours()/24), "day")
}

func (s StageFigures) goalWords() string {
	if s.Goal == 0 {
		return "–"
	}
	return ui.Count(s.Goal, "business day")
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

func plural(n, one string) string {
	if n == "1" {
		return one
	}
	return one + "s"
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
	Counts     []int
}

func (p FiguresPage) plots() []series {
	all := []series{{Name: "Submitted", Kind: "submitted"}, {Name: "Published", Kind: "published"}, {Name: "Missed target", Kind: "late"}}
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
