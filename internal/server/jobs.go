package server

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
)

// jobs lists what the program does by itself.
func (s *server) jobs(w http.ResponseWriter, r *http.Request) error {
	query := r.URL.Query()
	page, err := s.jobsPage(r, query.Get("state"), jobPlace(query))
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.Jobs(page))
}

func (s *server) jobsPage(r *http.Request, state string, after oin.JobPlace) (pages.JobsPage, error) {
	v, err := s.portal.Jobs(r.Context(), *person(r), oin.ParseJobState(state), after)
	if err != nil {
		return pages.JobsPage{}, err
	}
	page := pages.JobsPage{Layout: s.layout(r, "Jobs"), State: v.State, Jobs: v.Jobs, Counts: v.Counts}
	if v.Next.ID > 0 {
		page.More = paths.JobsAfter(v.State, v.Next)
	}
	return page, nil
}

// jobPlace parses where a page of jobs begins. It returns the zero value for the first page.
func jobPlace(query url.Values) oin.JobPlace {
	micros, err := strconv.ParseInt(query.Get("due"), 10, 64)
	id, idErr := strconv.ParseInt(query.Get("job"), 10, 64)
	priority, priorityErr := strconv.ParseInt(query.Get("priority"), 10, 16)
	if err != nil || idErr != nil || priorityErr != nil || id <= 0 {
		return oin.JobPlace{}
	}
	return oin.JobPlace{Queue: query.Get("queue"), Priority: int(priority), Due: time.UnixMicro(micros), ID: id}
}

func (s *server) retryJob(w http.ResponseWriter, r *http.Request) error {
	return s.changeJob(w, r, "job-retried", s.portal.RetryJob)
}

func (s *server) cancelJob(w http.ResponseWriter, r *http.Request) error {
	return s.changeJob(w, r, "job-canceled", s.portal.CancelJob)
}

// changeJob goes back to the list in which the job was, or shows it with the reason why the
// job wasn't changed.
func (s *server) changeJob(w http.ResponseWriter, r *http.Request, done string, change func(context.Context, oin.Person, int64, string) error) error {
	id, err := strconv.ParseInt(chi.URLParam(r, "job"), 10, 64)
	if err != nil {
		return errNoPage
	}
	err = change(r.Context(), *person(r), id, r.PostFormValue("from"))
	if problem, ok := errors.AsType[*oin.Problem](err); ok {
		page, pageErr := s.jobsPage(r, r.PostFormValue("state"), oin.JobPlace{})
		if pageErr != nil {
			return errors.Join(err, pageErr)
		}
		page.Fault = problem.Text
		return s.page(w, r, statusOf(problem.Code), pages.Jobs(page))
	} else if err != nil {
		return err
	}
	return seeOther(w, r, paths.JobsIn(oin.ParseJobState(r.PostFormValue("state")))+"&done="+done)
}
