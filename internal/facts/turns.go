package facts

import (
	"context"
	"sync"
)

// turns lets one request at a time go to a host, and a few to all hosts together.
type turns struct {
	all chan struct{}

	mu    sync.Mutex
	hosts map[string]*turn
}

// turn is the queue at a host.
type turn struct {
	free    chan struct{} // has one element while no one has the turn
	waiting int           // those who have or want it
}

func newTurns(atOnce int) *turns {
	return &turns{all: make(chan struct{}, atOnce), hosts: map[string]*turn{}}
}

// take waits for the turn at a host. The returned function gives it back. It returns the
// error of ctx if that ends first.
func (t *turns) take(ctx context.Context, host string) (done func(), err error) {
	t.mu.Lock()
	at := t.hosts[host]
	if at == nil {
		at = &turn{free: make(chan struct{}, 1)}
		at.free <- struct{}{}
		t.hosts[host] = at
	}
	at.waiting++
	t.mu.Unlock()
	leave := func() {
		t.mu.Lock()
		defer t.mu.Unlock()
		if at.waiting--; at.waiting == 0 {
			delete(t.hosts, host)
		}
	}
	select {
	case <-at.free:
	case <-ctx.Done():
		leave()
		return nil, ctx.Err()
	}
	select {
	case t.all <- struct{}{}:
	case <-ctx.Done():
		at.free <- struct{}{}
		leave()
		return nil, ctx.Err()
	}
	return func() {
		<-t.all
		at.free <- struct{}{}
		leave()
	}, nil
}
