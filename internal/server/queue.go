package server

import (
	"net/http"
	"net/url"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
)

func (s *server) queue(w http.ResponseWriter, r *http.Request) error {
	page, err := s.queuePage(r, r.URL.Query())
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.Queue(page))
}

// queuePage returns the page of the queue for a query.
func (s *server) queuePage(r *http.Request, query url.Values) (pages.QueuePage, error) {
	page := pages.QueuePage{Layout: s.layout(r, "Queue"), Filter: oin.ReadQueueFilter(query)}
	from := place(query)
	q, err := s.portal.Queue(r.Context(), *person(r), page.Filter, from)
	if err != nil {
		return page, err
	}
	page.Counts, page.Replied, page.Removals, page.Views, page.Claimers = q.Counts, q.Replied, q.Removals, q.Views, q.Claimers
	page.Continued = from.ID != ""
	here := page.Filter.Query()
	if page.Continued {
		here.Set("after", query.Get("after"))
		here.Set("id", query.Get("id"))
	}
	page.Here = here.Encode()
	page.More = nextPageURL(paths.Queue, page.Filter.Query(), q.Next)
	for _, row := range q.Rows {
		shown := pages.QueueRow{
			ID: row.ID, Name: row.Name, Org: row.Org, Icon: iconPath(paths.Review(row.ID), row.Icon),
			Types: row.Types, Version: row.Version, Status: row.Status, Label: row.Label(), Due: row.Due, Claim: row.Claim,
			AskedOIN: row.AskedOIN, AskedISV: row.AskedISV,
		}
		if row.SentAt != nil {
			shown.Submitted = *row.SentAt
		}
		page.Rows = append(page.Rows, shown)
	}
	return page, nil
}

// saveView saves the page's filter under a name.
func (s *server) saveView(w http.ResponseWriter, r *http.Request) error {
	if err := r.ParseForm(); err != nil {
		return bodyProblem(err)
	}
	query, _ := url.ParseQuery(r.PostForm.Get("queue")) // what can't be parsed is left out
	view := oin.View{Name: r.PostForm.Get("name"), Filter: oin.ReadQueueFilter(query)}
	err := s.portal.SaveView(r.Context(), *person(r), view)
	if oin.CodeOf(err) == oin.CodeInvalid {
		page, pageErr := s.queuePage(r, query)
		if pageErr != nil {
			return pageErr
		}
		page.ViewName, page.ViewFault = view.Name, err.Error()
		return s.page(w, r, http.StatusUnprocessableEntity, pages.Queue(page))
	}
	if err != nil {
		return err
	}
	return seeOther(w, r, queueURL(query.Encode(), "view-saved"))
}

// deleteView deletes one of the person's own views, and shows the whole queue.
func (s *server) deleteView(w http.ResponseWriter, r *http.Request) error {
	id, ok := oin.ParseViewID(chi.URLParam(r, "id"))
	if !ok {
		return errNoPage
	}
	if err := s.portal.DeleteView(r.Context(), *person(r), id); err != nil {
		return err
	}
	return seeOther(w, r, paths.Queue+"?done=view-deleted")
}
