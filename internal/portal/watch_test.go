package portal_test

import (
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

func TestOpenPagesHearOfChangesOfTheQueue(t *testing.T) {
	w := newWorld(t)
	_, _, err := w.portal.WatchQueue(w.ada)
	w.refused(err, oin.CodeNotAllowed)
	id := w.submitted("Acme Directory")
	var ends []func()
	var last <-chan struct{}
	for range portal.MaxWatches {
		changed, end, err := w.portal.WatchQueue(w.rae)
		w.ok(err)
		ends, last = append(ends, end), changed
	}
	_, _, err = w.portal.WatchQueue(w.rae)
	w.refused(err, oin.CodeLimitReached)
	ends[0]()
	again, end, err := w.portal.WatchQueue(w.rae)
	w.ok(err)
	robs, endRobs, err := w.portal.WatchQueue(w.rob)
	w.ok(err)
	defer endRobs()

	// Listening begins with the first watch, some time after it: so claim until it is heard.
	heard := false
	for i := 0; !heard; i++ {
		if i%2 == 0 {
			w.ok(w.portal.Claim(w.ctx(), w.rae, id, ""))
		} else {
			w.ok(w.portal.Release(w.ctx(), w.rae, id, ""))
		}
		select {
		case <-robs:
			heard = true
		default:
		}
	}
	<-last
	<-again
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "x"})
	<-robs
	end()
	w.portal.StopWatching()
	for range robs { // closed, after what it has yet to hear
	}
	_, _, err = w.portal.WatchQueue(w.rob)
	w.refused(err, oin.CodeLimitReached)
}
