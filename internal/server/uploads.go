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
	// uploadsLimit is what the forms that are read at a time may take, all together;
	// one person's among them may take as much as one form.
	uploadsLimit = 4 * FormLimit
	// uploadsPatience is how long a form waits for its turn.
	uploadsPatience = 5 * time.Second
)

// uploads bounds the memory that large forms take, however many people send one at
// a time. A form without a large file never waits, so that saving a text goes on
// while somebody's upload crawls along; and nobody can crowd out the others, by
// sending many forms or by sending one slowly.
type uploads struct {
	room *semaphore.Weighted

	mu     sync.Mutex
	shares map[oin.PersonID]*share // of those who are sending or waiting
}

// share is what one person may take of the room.
type share struct {
	room  *semaphore.Weighted
	forms int
}

func newUploads() *uploads {
	return &uploads{room: semaphore.NewWeighted(uploadsLimit), shares: map[oin.PersonID]*share{}}
}

var (
	errManyUploads = &oin.Problem{Code: oin.CodeUnavailable,
		Text: "Many files are arriving just now, so yours was not taken, and nothing was changed. Wait half a minute, then send it again."}
	errOwnUploads = &oin.Problem{Code: oin.CodeUnavailable,
		Text: "Other files of yours are still arriving, so this one was not taken, and nothing was changed. Wait until they are there, then send it again."}
)

// acquire waits until there is room for what somebody's request brings; leave gives it
// back. From then on the request has [bodyTime] to arrive.
func (u *uploads) acquire(w http.ResponseWriter, r *http.Request, who oin.PersonID) (leave func(), err error) {
	nothing := func() {}
	size := r.ContentLength
	if size < 0 || size > FormLimit {
		size = FormLimit // not said; or more than is read
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
	// A connection that cannot be given a deadline has the server's own.
	_ = http.NewResponseController(w).SetReadDeadline(time.Now().Add(bodyTime))
	return func() {
		u.room.Release(size)
		leaveOwn()
	}, nil
}

// shareOf is a person's share, kept until each of their forms is done.
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
