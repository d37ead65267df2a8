package server

import (
	"bytes"
	"context"
	"errors"
	"io"
	"maps"
	"net/http"

	"oinmanager/internal/signin"
)

// answerExpected answers a request for the person who was signed in at the last request of
// the session. So the session is read together with the page, in one round trip. It reports
// false, and has sent and changed nothing, if someone else is signed in by now, or no one is:
// the request has to be answered anew.
func (s *server) answerExpected(w http.ResponseWriter, r *http.Request, next http.Handler) bool {
	if forPrograms(r) || asksForStream(r) || r.ContentLength < 0 || r.ContentLength > maxAnew {
		return false
	}
	expected := s.signIn.Expect(r)
	if expected == nil {
		return false
	}
	held, before := &heldResponse{ResponseWriter: w, ctx: expected.Context}, maps.Clone(w.Header())
	var sent bytes.Buffer
	first := as(w, r.WithContext(expected.Context), expected.Person)
	if r.ContentLength > 0 {
		first.Body = io.NopCloser(io.TeeReader(r.Body, &sent))
	}
	next.ServeHTTP(held, first)
	err := signin.Confirm(expected.Context)
	if err == nil {
		return true
	}
	clear(w.Header())
	maps.Copy(w.Header(), before)
	r.Body = io.NopCloser(io.MultiReader(&sent, r.Body))
	if errors.Is(err, signin.ErrUnexpected) {
		return false
	}
	_ = readForm(r) // so that the page gives back what was typed
	s.problem(w, r, err)
	return true
}

// maxAnew is the largest body of a request that is kept to be answered anew, in bytes. What
// a pause in typing sends is smaller.
const maxAnew = 64 << 10

// heldResponse sends nothing before it is confirmed for whom it is, and nothing at all if
// that fails.
type heldResponse struct {
	http.ResponseWriter
	ctx context.Context
}

func (h *heldResponse) WriteHeader(status int) {
	if signin.Confirm(h.ctx) == nil {
		h.ResponseWriter.WriteHeader(status)
	}
}

func (h *heldResponse) Write(p []byte) (int, error) {
	if signin.Confirm(h.ctx) != nil {
		return len(p), nil
	}
	return h.ResponseWriter.Write(p)
}

// FlushError is for [http.ResponseController], as is Unwrap.
func (h *heldResponse) FlushError() error {
	if err := signin.Confirm(h.ctx); err != nil {
		return err
	}
	return http.NewResponseController(h.ResponseWriter).Flush()
}

func (h *heldResponse) Unwrap() http.ResponseWriter { return h.ResponseWriter }
