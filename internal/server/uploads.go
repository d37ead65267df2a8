package server

import (
	"context"
	"net/http"
	"sync"
	"time"

	"golang.org/x/sync/semaphore"

	"oinmanager/internal/oin"
)

const (
	// uploadsLimit is the maximum size of all forms being read, in bytes. One person's
	// share of it is the size of one form.
	uploadsLimit = 4 * FormLimit
	// uploadsPatience is how long a form waits for its turn.
	uploadsPatience = 5 * time.Second
)

// uploads bounds the memory that large forms take, however many people send one. A form
// without a large file never waits, so that saving a text works while an upload crawls
// along. No one can crowd out others, neither by many forms nor by a slow one.
type uploads struct {
	room *semaphore.Weighted

	mu     sync.Mutex
	shares map[oin.PersonID]*share // of people who are sending or waiting
}

// share is one person's share of the room.
type share struct {
	room  *semaphore.Weighted
	forms int
}

func newUploads() *uploads {
	return &uploads{room: semaphore.NewWeighted(uploadsLimit), shares: map[oin.PersonID]*share{}}
}

var (
	errManyUploads = &oin.Problem{Code: oin.CodeUnavailable,
		Text: "We're handling too many uploads right now. Nothing was changed. Try again in 30 seconds."}
	errOwnUploads = &oin.Problem{Code: oin.CodeUnavailable,
		Text: "Your other uploads aren't finished. Nothing was changed. Try again when they're done."}
)

// acquire waits for room for the request's body, and then gives the body [bodyTime] to
// arrive. The caller must call leave when the request is done.
func (u *uploads) acquire(w http.ResponseWriter, r *http.Request, who oin.PersonID) (leave func(), err error) {
	nothing := func() {}
	size := r.ContentLength
	if size < 0 || size > FormLimit {
		size = FormLimit // unknown, or more than is read
	}
	if size <= bodyLimit {
		return nothing, nil
	}
	patience, cancel := context.WithTimeout(r.Context(), uploadsPatience)
	defer cancel()
	own := u.shareOf(who)
	if own.room.Acquire(patience, size) != nil {
		u.done(who)
		return nothing, errOwnUploads
	}
	leaveOwn := func() {
		own.room.Release(size)
		u.done(who)
	}
	if u.room.Acquire(patience, size) != nil {
		leaveOwn()
		return nothing, errManyUploads
	}
	// A connection without deadlines keeps the server's own.
	_ = http.NewResponseController(w).SetReadDeadline(time.Now().Add(bodyTime))
	return func() {
		u.room.Release(size)
		leaveOwn()
	}, nil
}

// shareOf returns a person's share, which exists until all their forms are done.
func (u *uploads) shareOf(who oin.PersonID) *share {
	u.mu.Lock()
	defer u.mu.Unlock()
	own := u.shares[who]
	if own == nil {
		own = &share{room: semaphore.NewWeighted(FormLimit)}
		u.shares[who] = own
	}
	own.forms++
	return own
}

func (u *uploads) done(who oin.PersonID) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if own := u.shares[who]; own.forms > 1 {
		own.forms--
	} else {
		delete(u.shares, who)
	}
}
