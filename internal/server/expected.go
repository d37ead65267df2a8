package server

import (
	"bytes"
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
	held := &heldResponse{ResponseWriter: w, confirm: expected.Confirm, before: maps.Clone(w.Header())}
	var sent bytes.Buffer
	first := as(w, r.WithContext(expected.Context), expected.Person)
	if r.ContentLength > 0 {
		first.Body = io.NopCloser(io.TeeReader(r.Body, &sent))
	}
	next.ServeHTTP(held, first)
	held.release()
	if errors.Is(held.err, signin.ErrUnexpected) {
		r.Body = io.NopCloser(io.MultiReader(&sent, r.Body))
		return false
	}
	if held.err != nil {
		s.problem(w, r, held.err)
	}
	return true
}

// maxAnew is the largest body of a request that is kept to be answered anew, in bytes. What
// a pause in typing sends is smaller.
const maxAnew = 64 << 10

// heldResponse sends nothing before it is confirmed for whom it is, and nothing at all if
// that fails.
type heldResponse struct {
	http.ResponseWriter
	confirm  func() error
	before   http.Header
	released bool
	err      error // of confirm
}

// release confirms for whom the response is, and reports whether it can be sent. If not,
// the headers are again as they were.
func (h *heldResponse) release() bool {
	if !h.released {
		h.released = true
		if h.err = h.confirm(); h.err != nil {
			clear(h.Header())
			maps.Copy(h.Header(), h.before)
		}
	}
	return h.err == nil
}

func (h *heldResponse) WriteHeader(status int) {
	if h.release() {
		h.ResponseWriter.WriteHeader(status)
	}
}

func (h *heldResponse) Write(p []byte) (int, error) {
	if h.release() {
		return h.ResponseWriter.Write(p)
	}
	return len(p), nil
}

// Unwrap is for [http.ResponseController].
func (h *heldResponse) Unwrap() http.ResponseWriter { return h.ResponseWriter }
