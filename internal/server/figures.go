package server

import (
	"net/http"

	"oinmanager/internal/check"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
)

// figures shows the last 12 or 26 weeks.
func (s *server) figures(w http.ResponseWriter, r *http.Request) error {
	weeks := 12
	if r.URL.Query().Get("weeks") == "26" {
		weeks = 26
	}
	f, err := s.portal.Figures(r.Context(), *person(r), weeks)
	if err != nil {
		return err
	}
	page := pages.FiguresPage{
		Layout: s.layout(r, "Figures"), Span: portal.FiguresSpan, Published: f.Published, Rounds: f.Rounds, Empty: f.Empty(),
	}
	for _, stage := range f.Now {
		page.Stages = append(page.Stages, pages.StageFigures(stage))
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
	return s.page(w, r, http.StatusOK, pages.FiguresView(page))
}
