package server

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/api"
	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
)

// forPrograms reports whether the request is for the API, which always gets JSON.
func forPrograms(r *http.Request) bool { return strings.HasPrefix(r.URL.Path, paths.API) }

// An endpoint is a route of programs: a [route] that says which scope a token needs, and
// which operation it is. Every field is required.
type endpoint struct {
	method    method
	path      string
	access    access
	scope     oin.TokenScope
	limit     *limit.Kind
	audit     oin.AuditAction
	body      body
	operation *api.Operation
}

// route returns the endpoint as a route. It has no handler, and so doesn't let the program
// start, if it lacks what only endpoints have.
func (e endpoint) route() route {
	r := route{e.method, e.path, e.access, e.limit, e.audit, e.body, nil}
	if e.operation != nil && (e.scope != "" || e.access == anyone) && e.operation.TakesJSON() == (e.body == jsonBody) && e.operation.TakesFile() == (e.body == fileBody) {
		r.handler = func(s *server, w http.ResponseWriter, r *http.Request) error { return s.operate(w, r, e) }
	}
	return r
}

var errNoToken = &oin.Problem{Code: codeSignIn, Text: "Send an API token: Authorization: Bearer oinm_…"}

// operate calls the operation of an endpoint, and writes what it returns.
func (s *server) operate(w http.ResponseWriter, r *http.Request, e endpoint) error {
	call := &api.Call{Portal: s.portal, Site: s.BaseURL, Request: r, Header: w.Header(), Param: func(name string) string { return chi.URLParam(r, name) }}
	if p := person(r); p != nil {
		call.Who = *p
	}
	if err := allowScope(person(r), e); err != nil {
		return err
	}
	if e.body == fileBody {
		r.Body = http.MaxBytesReader(w, r.Body, portal.MaxUpload+1)
	}
	status, body, err := e.operation.Do(call)
	if err != nil {
		return err
	}
	switch body := body.(type) {
	case nil:
		w.WriteHeader(status)
		return nil
	case portal.File:
		return serveFile(w, body.File, body.Data, "attachment")
	default:
		if e.operation.Cached {
			return s.jsonIfChanged(w, r, body)
		}
		return s.json(w, r, status, body)
	}
}

// jsonIfChanged writes value as JSON with an entity tag, or 304 to a program that has it
// already.
func (s *server) jsonIfChanged(w http.ResponseWriter, r *http.Request, value any) error {
	body, err := json.Marshal(value)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(body)
	tag := `"` + hex.EncodeToString(sum[:12]) + `"`
	w.Header().Set("ETag", tag)
	// A proxy that compresses marks the tag as weak, so programs send it back as a weak one.
	for _, known := range strings.Split(r.Header.Get("If-None-Match"), ",") {
		if known = strings.TrimPrefix(strings.TrimSpace(known), "W/"); known == tag || known == "*" {
			w.WriteHeader(http.StatusNotModified)
			return nil
		}
	}
	return s.json(w, r, http.StatusOK, json.RawMessage(body))
}

// json writes value as JSON. Like a page, it is built completely before anything is
// sent.
func (s *server) json(w http.ResponseWriter, r *http.Request, status int, value any) error {
	body, err := json.Marshal(value)
	if err != nil {
		return err
	}
	mediaType := "application/json"
	if status >= 400 {
		mediaType = "application/problem+json"
	}
	w.Header().Set("Content-Type", mediaType)
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	if _, err := w.Write(body); err != nil {
		s.log.DebugContext(r.Context(), "reader went away", "error", err)
	}
	return nil
}

// APIEndpoints returns the operations of the API with what their routes say, by path.
func APIEndpoints() []api.Endpoint {
	var all []api.Endpoint
	for _, e := range endpoints {
		all = append(all, api.Endpoint{Method: e.method.all()[0], Path: e.path, Scope: string(e.scope), Access: string(e.access), Operation: *e.operation})
	}
	api.SortEndpoints(all)
	return all
}

// apiDocument writes the OpenAPI document of the API.
func (s *server) apiDocument(w http.ResponseWriter, r *http.Request) error {
	body, err := s.document()
	if err != nil {
		return err
	}
	return s.json(w, r, http.StatusOK, json.RawMessage(body))
}

// documentOf returns a function that makes the document of a server once.
func documentOf(baseURL string) func() ([]byte, error) {
	return sync.OnceValues(func() ([]byte, error) { return json.Marshal(api.Document(baseURL, APIEndpoints())) })
}
