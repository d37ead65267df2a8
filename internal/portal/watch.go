package portal

import (
	"context"
	"sync"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// Limits of the pages that hear of changes of the queue at once: of a person, and in all.
const (
	MaxWatches    = 4
	maxAllWatches = 2000
)

// watching tells open pages that the queue has changed. It listens to the database only
// while there are any.
type watching struct {
	db *postgres.DB

	mu      sync.Mutex
	all     map[chan struct{}]watch
	silence context.CancelFunc // ends listening
	stopped bool
}

// watch is one open page: whose it is, and the submission that it is about, or empty for the
// queue.
type watch struct {
	by oin.PersonID
	of oin.SubmissionID
}

// WatchQueue returns a channel that receives when something in the queue has changed, once
// for changes in quick succession. It is closed when the program stops. The caller must call
// end. It returns an [oin.Problem] with [oin.CodeLimitReached] if the person has
// [MaxWatches], or the program stops: pages do without then.
func (p *Portal) WatchQueue(who oin.Person) (changed <-chan struct{}, end func(), err error) {
	return p.watch(who, "")
}

// WatchSubmission does what [Portal.WatchQueue] does, for the changes of one submission: also for
// ticks, notes, and new or discarded drafts of issues.
func (p *Portal) WatchSubmission(who oin.Person, id oin.SubmissionID) (changed <-chan struct{}, end func(), err error) {
	return p.watch(who, id)
}

func (p *Portal) watch(who oin.Person, of oin.SubmissionID) (changed <-chan struct{}, end func(), err error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return nil, nil, err
	}
	w := &p.watching
	w.mu.Lock()
	defer w.mu.Unlock()
	theirs := 0
	for _, each := range w.all {
		if each.by == who.ID {
			theirs++
		}
	}
	if theirs >= MaxWatches || len(w.all) >= maxAllWatches || w.stopped {
		return nil, nil, &oin.Problem{Code: oin.CodeLimitReached, Text: "Too many pages are open. Reload this one to see changes."}
	}
	c := make(chan struct{}, 1)
	if w.all == nil {
		w.all = map[chan struct{}]watch{}
	}
	w.all[c] = watch{who.ID, of}
	if w.silence == nil {
		var ctx context.Context
		ctx, w.silence = context.WithCancel(context.Background())
		go w.listen(ctx)
	}
	return c, func() { w.end(c) }, nil
}

func (w *watching) end(c chan struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.all, c)
	if len(w.all) == 0 && w.silence != nil {
		w.silence()
		w.silence = nil
	}
}

// StopWatching ends all watches, so that the program can stop.
func (p *Portal) StopWatching() {
	w := &p.watching
	w.mu.Lock()
	defer w.mu.Unlock()
	w.stopped = true
	for c := range w.all {
		close(c)
	}
	w.all = nil
	if w.silence != nil {
		w.silence()
		w.silence = nil
	}
}

// listen tells all pages of changes until ctx ends. If the connection breaks, it begins
// again, and what was missed is told at once.
func (w *watching) listen(ctx context.Context) {
	const pause = 5 * time.Second
	first := true
	for ctx.Err() == nil {
		_ = w.db.ListenQueue(ctx, func(change postgres.Heard) { // an error means again
			if !first {
				w.tell(ctx, change)
			}
			first = false
		})
		select {
		case <-ctx.Done():
		case <-time.After(pause):
		}
	}
}

// tell tells of a change the pages of the queue, unless it shows nothing of it, and those about
// the submission, or all of these if it may be any.
func (w *watching) tell(ctx context.Context, change postgres.Heard) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if ctx.Err() != nil {
		return // another one listens
	}
	for c, each := range w.all {
		if each.of == "" && change.Within || each.of != "" && change.Of != "" && each.of != change.Of {
			continue
		}
		select {
		case c <- struct{}{}:
		default: // it has yet to hear of the last change
		}
	}
}
