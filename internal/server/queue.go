package server

import (
	"net/http"

	"oinmanager/internal/submission"
	"oinmanager/web"
)

func (s *server) queue(w http.ResponseWriter, r *http.Request) error {
	page := web.QueuePage{Layout: s.layout(r, "Queue")}
	if status, ok := submission.ParseStatus(r.URL.Query().Get("status")); ok && status != submission.Draft {
		page.Status = &status
	}
	q, err := s.portal.Queue(r.Context(), *person(r), page.Status, place(r.URL.Query()))
	if err != nil {
		return err
	}
	page.Counts, page.More = q.Counts, more(r, q.Next)
	for _, v := range q.Versions {
		row := web.QueueRow{
			ID: v.ID, Name: v.Submitted.Name(), Org: v.Org.Name, Icon: iconOf("/admin/submissions/", v.ID, v.Submitted),
			Types: v.Submitted.Types(), Version: v.Number, Status: v.Status, Label: v.Label(), Due: v.Due,
		}
		if v.SentAt != nil {
			row.Submitted = *v.SentAt
		}
		page.Rows = append(page.Rows, row)
	}
	return s.page(w, r, http.StatusOK, web.Queue(page))
}
