package server

import (
	"encoding/csv"
	"net/http"
	"strconv"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
)

// figures shows the figures of a period.
func (s *server) figures(w http.ResponseWriter, r *http.Request) error {
	page, err := s.figuresPage(r)
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.FiguresView(page))
}

func (s *server) figuresPage(r *http.Request) (pages.FiguresPage, error) {
	days, _ := strconv.Atoi(r.URL.Query().Get("days")) // 0 is the default
	f, err := s.portal.Figures(r.Context(), *person(r), days)
	if err != nil {
		return pages.FiguresPage{}, err
	}
	page := pages.FiguresPage{Layout: s.layout(r, "Figures"), Days: f.Days, Published: f.Published, Replied: f.Replied, Rounds: f.Rounds, Empty: f.Empty()}
	for _, stage := range f.Now {
		page.Stages = append(page.Stages, pages.StageFigures{
			Status: stage.Status, Waiting: stage.Waiting, Late: stage.Late, Goal: stage.Goal, SpanFigures: spanFigures(f, stage.Span)})
	}
	for _, span := range f.By(oin.ByType) {
		page.Types = append(page.Types, spanFigures(f, span))
	}
	for _, span := range f.By(oin.ByReviewer) {
		page.Reviewers = append(page.Reviewers, spanFigures(f, span))
	}
	for _, reason := range f.Reasons {
		shown := pages.ReasonFigures{
			Name: "Whole submission", Issues: reason.Issues, Submissions: reason.Submissions,
			List: oin.FigureList{Of: oin.FigureIssues, Days: f.Days, Field: oin.WholeSubmission}}
		if field := oin.FindField(reason.Field); field != nil {
			shown.Name, shown.List.Field = field.Label, field.Key
		} else if reason.Field != "" {
			continue // a field of another release
		}
		page.Reasons = append(page.Reasons, shown)
	}
	for _, use := range f.Checks {
		if c := check.Find(use.Check); c != nil { // not one of another release
			page.Checks = append(page.Checks, pages.CheckFigures{Check: c, Dismissed: use.Dismissed, Issues: use.Issues})
		}
	}
	for _, week := range f.Weeks {
		page.Weeks = append(page.Weeks, pages.WeekFigures{
			Begins: week.Begins.In(f.Zone), Submitted: week.Submitted, Published: week.Published, Late: week.Late,
		})
	}
	return page, nil
}

// spanFigures returns how long turns took, with what lists them.
func spanFigures(f portal.Figures, span oin.Span) pages.SpanFigures {
	shown := pages.SpanFigures{
		Name: span.Name, Turns: span.Turns, InTime: span.InTime, Median: span.Median, P90: span.P90, Calendar: span.Calendar,
		List: oin.FigureList{Of: oin.FigureTurns, Days: f.Days}}
	switch span.By {
	case oin.ByStatus:
		shown.List.Status, _ = oin.ParseStatus(span.Key)
	case oin.ByType:
		shown.List.Type = span.Key
		if t := oin.FindTab(span.Key); t != nil {
			shown.Name = t.Type
		}
	case oin.ByReviewer:
		shown.List.Reviewer = oin.PersonID(span.Key)
	}
	return shown
}

// figuresCSV sends the figures of a period as a table.
func (s *server) figuresCSV(w http.ResponseWriter, r *http.Request) error {
	page, err := s.figuresPage(r)
	if err != nil {
		return err
	}
	h := w.Header()
	h.Set("Content-Type", "text/csv; charset=utf-8")
	h.Set("Content-Disposition", `attachment; filename="metrics-`+strconv.Itoa(page.Days)+`-days-`+s.Now().UTC().Format("2006-01-02")+`.csv"`)
	h.Set("Content-Security-Policy", filePolicy)
	out := csv.NewWriter(w)
	for _, row := range page.Table() {
		for i := range row {
			row[i] = escapeFormula(row[i])
		}
		_ = out.Write(row) // Flush and Error below report its error
	}
	out.Flush()
	return out.Error()
}

// figureList lists what a figure counts.
func (s *server) figureList(w http.ResponseWriter, r *http.Request) error {
	list := paths.ParseFigureList(r.URL.Query())
	from := paths.ParseFigurePlace(r.URL.Query())
	f, err := s.portal.FigureList(r.Context(), *person(r), list, from)
	if err != nil {
		return err
	}
	page := pages.FigureListPage{Layout: s.layout(r, "Figures"), List: list, Rows: f.Rows, Total: f.Total, Continued: from.ID != ""}
	if list.Reviewer != "" && len(f.Rows) > 0 {
		page.Reviewer = f.Rows[0].Person
	}
	if c := check.Find(list.Check); c != nil {
		page.Check = c.Says
	}
	if f.Next.ID != "" {
		page.More = paths.FiguresList + "?" + paths.FigurePlaceQuery(paths.FigureListQuery(list), f.Next).Encode()
	}
	return s.page(w, r, http.StatusOK, pages.FigureListView(page))
}
