package server

import (
	"context"
	"net/http"
	"time"

	"golang.org/x/sync/semaphore"

	"oinmanager/internal/submission"
)

const (
	// uploadsLimit is what the forms that are read at a time may take, all together.
	uploadsLimit = 4 * FormLimit
	// uploadsPatience is how long a form waits for its turn.
	uploadsPatience = 5 * time.Second
)

// uploads bounds the memory that large forms take, however many people send one at
// a time. A form without a large file never waits, so that saving a text goes on
// while somebody's upload crawls along.
type uploads struct{ room *semaphore.Weighted }

func newUploads() uploads { return uploads{semaphore.NewWeighted(uploadsLimit)} }

// enter waits until there is room for what a request brings; leave gives it back.
func (u uploads) enter(r *http.Request) (leave func(), err error) {
	size := r.ContentLength
	if size < 0 || size > FormLimit {
		size = FormLimit // not said; or more than is read
	}
	if size <= bodyLimit {
		return func() {}, nil
	}
	patience, cancel := context.WithTimeout(r.Context(), uploadsPatience)
	defer cancel()
	if u.room.Acquire(patience, size) != nil {
		return func() {}, &submission.Problem{Code: submission.Unavailable,
			Text: "Many files are arriving just now, so yours was not taken, and nothing was changed. Wait half a minute, then send it again."}
	}
	return func() { u.room.Release(size) }, nil
}
