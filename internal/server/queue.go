package server

import (
	"net/http"
	"net/url"
	"strconv"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
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
	page := pages.QueuePage{Layout: s.layout(r, "Queue"), Ask: paths.ParseQueue(query), PickAll: query.Get("select") == "all"}
	var err error
	if page.Queue, err = s.portal.Queue(r.Context(), *person(r), page.Ask); err != nil {
		return page, err
	}
	if page.Done == "" {
		page.Done = claimsDone(query, page)
		if undo := query.Get("undo"); page.Done != "" && oin.ParseMoves(undo, portal.PageSize) != nil {
			page.Undo = undo
		}
		if err := s.rowChanged(r, query, &page); err != nil {
			return page, err
		}
	}
	if page.Meant != (oin.QueueFilter{}) {
		page.Typed, page.Ask.Filter = page.Ask.Filter.Text, page.Meant
	}
	for _, row := range page.Queue.Rows {
		shown := pages.QueueRow{
			ID: row.ID, Name: row.Name, Org: row.Org, Icon: iconPath(paths.Review(row.ID), row.Icon),
			Types: row.Types, Version: row.Version, OneReview: row.OneReview, Status: row.Status, Label: row.Label(), Round: row.Round, Due: row.Due, Claim: row.Claim,
			Hold: row.Hold, AskedOIN: row.AskedOIN, AskedISV: row.AskedISV, Part: row.Part, Idle: row.Idle,
		}
		if row.SentAt != nil {
			shown.Submitted = *row.SentAt
		}
		page.Rows = append(page.Rows, shown)
	}
	return page, nil
}

// next and previous redirect to the submission beside one in a list of the queue, or back if
// there is none.
func (s *server) next(w http.ResponseWriter, r *http.Request) error {
	return s.beside(w, r, false, lastInQueue)
}

func (s *server) previous(w http.ResponseWriter, r *http.Request) error {
	return s.beside(w, r, true, firstInQueue)
}

func (s *server) beside(w http.ResponseWriter, r *http.Request, back bool, none string) error {
	id := submissionID(r)
	left, _ := oin.ParseStatus(r.URL.Query().Get(paths.LeftName))
	to, err := s.portal.QueueBeside(r.Context(), *person(r), paths.ParseQueue(r.URL.Query()), id, left, back)
	if err != nil {
		return err
	}
	if to == "" {
		return seeOther(w, r, paths.Review(id)+"?done="+none)
	}
	return seeOther(w, r, paths.Review(to))
}

// saveView saves the page's filter under a name.
func (s *server) saveView(w http.ResponseWriter, r *http.Request) error {
	query := keptQuery(r)
	ask := paths.ParseQueue(query)
	view := oin.View{Name: r.PostForm.Get("name"), Filter: ask.Filter, Order: ask.Order}
	err := s.portal.SaveView(r.Context(), *person(r), view)
	return s.viewSaved(w, r, query, err, "view-saved")
}

// changeView gives one of the person's own views a name and a place.
func (s *server) changeView(w http.ResponseWriter, r *http.Request) error {
	place, _ := strconv.Atoi(r.PostForm.Get("place")) // the first one, if it's no number
	err := s.portal.ChangeView(r.Context(), *person(r), viewID(r), r.PostForm.Get("name"), place)
	return s.viewSaved(w, r, keptQuery(r), err, "view-changed")
}

// viewSaved shows the page that sent a view again: with a message, or with what was typed
// and why it wasn't saved.
func (s *server) viewSaved(w http.ResponseWriter, r *http.Request, query url.Values, err error, done string) error {
	if oin.CodeOf(err) == oin.CodeInvalid {
		page, pageErr := s.queuePage(r, query)
		if pageErr != nil {
			return pageErr
		}
		page.ViewName, page.ViewFault = r.PostForm.Get("name"), err.Error()
		return s.page(w, r, http.StatusUnprocessableEntity, pages.Queue(page))
	}
	if err != nil {
		return err
	}
	return seeOther(w, r, queueURL(query, done))
}

// deleteView deletes one of the person's own views, and shows the whole queue.
func (s *server) deleteView(w http.ResponseWriter, r *http.Request) error {
	if err := s.portal.DeleteView(r.Context(), *person(r), viewID(r)); err != nil {
		return err
	}
	return seeOther(w, r, paths.Queue+"?done=view-deleted")
}

// chooseColumns keeps which columns the person sees.
func (s *server) chooseColumns(w http.ResponseWriter, r *http.Request) error {
	if err := s.portal.HideColumns(r.Context(), *person(r), oin.HiddenColumns(r.PostForm["column"])); err != nil {
		return err
	}
	return seeOther(w, r, queueURL(keptQuery(r), "columns"))
}

// keptQuery returns the query of the page of the queue that sent a form. What can't be
// parsed is left out.
func keptQuery(r *http.Request) url.Values {
	query, _ := url.ParseQuery(r.PostForm.Get("queue"))
	return query
}

// queueURL returns the URL of a page of the queue from the query that a form kept, with
// the key of a message.
func queueURL(kept url.Values, done string) string {
	query := paths.QueueQuery(paths.ParseQueue(kept))
	query.Set("done", done)
	return paths.Queue + "?" + query.Encode()
}
