package server

import (
	"net/http"
	"time"

	"oinmanager/internal/api"
)

// exportOrg writes everything that the person's org has, while it is read. It aborts the
// connection on an error, so that a part is never taken for the whole.
func (s *server) exportOrg(w http.ResponseWriter, r *http.Request) error {
	now := s.Now()
	e, err := s.portal.Export(r.Context(), *person(r))
	if err != nil {
		return err
	}
	h := w.Header()
	h.Set("Content-Type", "application/zip")
	h.Set("Content-Disposition", `attachment; filename="`+api.ExportName(e.Org.Org, now)+`"`)
	h.Set("Content-Security-Policy", filePolicy)
	if err := api.Export(r.Context(), s.portal, s.BaseURL, e, now, &patient{w, http.NewResponseController(w)}); err != nil {
		s.log.WarnContext(r.Context(), "export of an org broken off", "error", err)
		panic(http.ErrAbortHandler)
	}
	return nil
}

// patient writes a response that may take long, as long as the client keeps reading.
type patient struct {
	http.ResponseWriter
	control *http.ResponseController
}

func (p *patient) Write(b []byte) (int, error) {
	_ = p.control.SetWriteDeadline(time.Now().Add(time.Minute)) // not every connection has one
	return p.ResponseWriter.Write(b)
}
