package server

import (
	"crypto/rand"
	"encoding/csv"
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"
	"go.opentelemetry.io/otel/trace"

	"oinmanager/internal/oin"
	"oinmanager/internal/origin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
)

// origin records the client's IP address and a new request ID, which is also in the
// X-Request-Id header and in each log line. If requests are traced, it is the ID of the trace.
func (s *server) origin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		from := oin.Origin{Request: rand.Text()}
		if in := trace.SpanContextFromContext(r.Context()); in.HasTraceID() {
			from.Request = in.TraceID().String()
		}
		if address := addressOf(r); address.IsValid() {
			from.Address = address.String()
		}
		w.Header().Set("X-Request-Id", from.Request)
		next.ServeHTTP(w, r.WithContext(portal.TrackOutcome(origin.With(r.Context(), from))))
	})
}

// noteRefused writes a signed-in person's denied request to the audit log.
func (s *server) noteRefused(r *http.Request, route route, err error) {
	p, refused := person(r), oin.CodeOf(err)
	if p == nil || refused == "" {
		return
	}
	deed := oin.AuditRecord{Action: route.audit, Detail: ifShort(r.Method + " " + r.URL.Path), Refused: refused}
	var about []string
	for _, value := range chi.RouteContext(r.Context()).URLParams.Values {
		if id, ok := oin.ParseID[oin.SubmissionID](value); ok {
			about = append(about, value)
			if chi.URLParam(r, "id") == value && strings.Contains(route.path, submission) {
				deed.Submission = id
			}
		}
	}
	if err := s.portal.LogDenied(r.Context(), *p, deed, about); err != nil {
		s.log.ErrorContext(r.Context(), "a refused request is not in the audit log", "error", err)
	}
}

func (s *server) auditLog(w http.ResponseWriter, r *http.Request) error {
	query := r.URL.Query()
	page := pages.AuditPage{Layout: s.layout(r, "Audit"), Filter: paths.ParseAuditFilter(query)}
	from := auditPlace(query)
	log, err := s.portal.AuditLog(r.Context(), *person(r), page.Filter, from)
	status := http.StatusOK
	switch page.Faults = oin.FaultsOf(err); {
	case page.Faults != nil:
		status = http.StatusUnprocessableEntity
	case err != nil:
		return err
	}
	page.Zone, page.Entries, page.Continued = log.Zone.String(), log.Entries, from.Seq > 0
	if log.Next.Seq > 0 {
		next := paths.AuditFilterQuery(page.Filter)
		next.Set("before", strconv.FormatInt(log.Next.At.UnixMicro(), 10))
		next.Set("entry", strconv.FormatInt(log.Next.Seq, 10))
		page.More = paths.Audit + "?" + next.Encode()
	}
	return s.page(w, r, status, pages.Audit(page))
}

// auditPlace parses where a page of the audit log begins. It returns the zero value for
// the first page.
func auditPlace(query url.Values) oin.AuditPlace {
	micros, err := strconv.ParseInt(query.Get("before"), 10, 64)
	seq, seqErr := strconv.ParseInt(query.Get("entry"), 10, 64)
	if err != nil || seqErr != nil || seq <= 0 {
		return oin.AuditPlace{}
	}
	return oin.AuditPlace{At: time.UnixMicro(micros), Seq: seq}
}

// auditCSV and auditJSONL export the audit log with the filters of the page.
func (s *server) auditCSV(w http.ResponseWriter, r *http.Request) error {
	out := csv.NewWriter(w)
	head := true
	return s.exportAudit(w, r, "csv", "text/csv; charset=utf-8", func(entries []oin.AuditEntry) error {
		if head {
			names := make([]string, len(auditColumns))
			for i, c := range auditColumns {
				names[i] = c.name
			}
			_ = out.Write(names) // Flush and Error below report its error
			head = false
		}
		for _, e := range entries {
			cells := make([]string, len(auditColumns))
			for i, c := range auditColumns {
				cells[i] = escapeFormula(c.of(e))
			}
			_ = out.Write(cells)
		}
		out.Flush()
		return out.Error()
	})
}

func (s *server) auditJSONL(w http.ResponseWriter, r *http.Request) error {
	out := json.NewEncoder(w)
	return s.exportAudit(w, r, "jsonl", "application/jsonl", func(entries []oin.AuditEntry) error {
		for _, e := range entries {
			line := map[string]string{}
			for _, c := range auditColumns {
				line[c.name] = c.of(e)
			}
			if err := out.Encode(line); err != nil {
				return err
			}
		}
		return nil
	})
}

// exportAudit writes an export while it is read from the database. It aborts the
// connection on an error after the first part, so that a part is never taken for the
// whole.
func (s *server) exportAudit(w http.ResponseWriter, r *http.Request, ending, mediaType string, write func([]oin.AuditEntry) error) error {
	begun := false
	control := http.NewResponseController(w)
	err := s.portal.ExportAudit(r.Context(), *person(r), paths.ParseAuditFilter(r.URL.Query()), func(entries []oin.AuditEntry) error {
		if !begun {
			begun = true
			h := w.Header()
			h.Set("Content-Type", mediaType)
			h.Set("Content-Disposition", `attachment; filename="audit-`+s.Now().UTC().Format("2006-01-02")+`.`+ending+`"`)
			h.Set("Content-Security-Policy", filePolicy)
		}
		// A long export may take long, as long as the client keeps reading.
		_ = control.SetWriteDeadline(time.Now().Add(time.Minute)) // not every connection has one
		return write(entries)
	})
	if err != nil && begun {
		s.log.WarnContext(r.Context(), "export of the audit log broken off", "error", err)
		panic(http.ErrAbortHandler)
	}
	return err
}

// auditColumns are the columns of an export.
var auditColumns = []struct {
	name string
	of   func(oin.AuditEntry) string
}{
	{"at", func(e oin.AuditEntry) string { return e.At.UTC().Format(time.RFC3339Nano) }},
	{"person", func(e oin.AuditEntry) string { return e.Who.Name }},
	{"email", func(e oin.AuditEntry) string { return e.Who.Email }},
	{"person_id", func(e oin.AuditEntry) string { return string(e.Who.ID) }},
	{"org", func(e oin.AuditEntry) string { return e.Who.Org.Name }},
	{"org_id", func(e oin.AuditEntry) string { return string(e.Who.Org.ID) }},
	{"role", func(e oin.AuditEntry) string { return string(e.Who.Role) }},
	{"action", func(e oin.AuditEntry) string { return string(e.Action) }},
	{"submission", func(e oin.AuditEntry) string { return e.Name }},
	{"submission_id", func(e oin.AuditEntry) string { return string(e.Submission) }},
	{"on_org", func(e oin.AuditEntry) string { return e.OrgName }},
	{"on_org_id", func(e oin.AuditEntry) string { return string(e.Org) }},
	{"on_person", func(e oin.AuditEntry) string { return e.PersonName }},
	{"on_person_id", func(e oin.AuditEntry) string { return string(e.Person) }},
	{"detail", func(e oin.AuditEntry) string { return e.Detail }},
	{"result", func(e oin.AuditEntry) string {
		if e.Refused != "" {
			return string(oin.AuditDenied)
		}
		return string(oin.AuditDone)
	}},
	{"problem", func(e oin.AuditEntry) string { return string(e.Refused) }},
	{"address", func(e oin.AuditEntry) string { return e.From.Address }},
	{"token", func(e oin.AuditEntry) string { return e.From.Token }},
	{"request", func(e oin.AuditEntry) string { return e.From.Request }},
}

// escapeFormula quotes cells that a spreadsheet would run as a formula.
func escapeFormula(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
		return "'" + cell
	}
	return cell
}
