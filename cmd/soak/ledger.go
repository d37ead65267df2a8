package main

import (
	"fmt"
	"slices"
	"sync"
	"time"
)

// ledger is what the product has said, to compare with what it has stored.
type ledger struct {
	mu      sync.Mutex
	tallies []*tally
	fields  map[place]*field
	steps   map[move]*attempts
	faults  []string // what was not as it was said, in words
}

// tally is what happened in a phase.
type tally struct {
	name                                string
	begun                               time.Time
	took                                time.Duration
	requests, acknowledged, unknown     int
	lost, half, wrong, broken, wordless int
	away                                int
	firstAway, lastAway                 time.Time
	repaired                            time.Time // when what had failed was back
	slowest                             time.Duration
	reads, empty, mixed, overCap        int
	strict                              bool // no one is to notice anything
}

// place is a field of a submission, which one person writes.
type place struct{ submission, field string }

// field is what was said of a field.
type field struct {
	last  string          // what was acknowledged, or found
	maybe []string        // what may have been saved since
	never map[string]bool // what was said not to be saved
}

// move is a step of a submission.
type move struct{ submission, action string }

// attempts are how often a step was acknowledged, and how often its outcome was unknown.
type attempts struct{ said, perhaps int }

func newLedger() *ledger {
	return &ledger{fields: map[place]*field{}, steps: map[move]*attempts{}}
}

// begin begins a phase.
func (l *ledger) begin(name string) *tally {
	l.mu.Lock()
	defer l.mu.Unlock()
	t := &tally{name: name, begun: time.Now()}
	l.tallies = append(l.tallies, t)
	return t
}

func (l *ledger) now() *tally { return l.tallies[len(l.tallies)-1] }

// fault notes in words what was not as it was said.
func (l *ledger) fault(format string, args ...any) {
	l.faults = append(l.faults, fmt.Sprintf("%s: %s", l.now().name, fmt.Sprintf(format, args...)))
}

// noteFault does the same for callers without the lock, and counts it.
func (l *ledger) noteFault(count func(*tally) *int, format string, args ...any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	*count(l.now())++
	l.fault(format, args...)
}

// asked notes the answer to any request.
func (l *ledger) asked(who, what string, a answer) {
	l.mu.Lock()
	defer l.mu.Unlock()
	t := l.now()
	t.requests++
	t.slowest = max(t.slowest, a.took)
	if !a.away() {
		return
	}
	if t.away++; t.firstAway.IsZero() {
		t.firstAway = a.at
	}
	if a.at.After(t.lastAway) {
		t.lastAway = a.at
	}
	switch {
	case a.broken():
		t.broken++
		l.fault("%s was answered to %s with %s", what, who, a.short())
	case a.wordless():
		t.wordless++
		l.fault("%s was answered to %s without words: %d %s", what, who, a.status, a.short())
	case t.strict:
		l.fault("%s was answered to %s after %s with %s", what, who, a.took.Round(time.Millisecond), a.short())
	}
}

// wrote notes what was first put into a field.
func (l *ledger) wrote(p place, value string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.fields[p] = &field{last: value, never: map[string]bool{}}
}

// saved notes what was said of a save.
func (l *ledger) saved(p place, value string, v verdict) {
	l.mu.Lock()
	defer l.mu.Unlock()
	f := l.fields[p]
	switch v {
	case acknowledged:
		l.now().acknowledged++
		f.last, f.maybe = value, nil
	case unknown:
		l.now().unknown++
		f.maybe = append(f.maybe, value)
	default:
		f.never[value] = true
	}
}

// found compares what a page, or the database, has in a field with what was said.
func (l *ledger) found(p place, value, where string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	f := l.fields[p]
	switch {
	case f == nil || f.last == value:
	case slices.Contains(f.maybe, value):
		f.last, f.maybe = value, nil
	case f.never[value]:
		l.now().wrong++
		l.fault("%s of %s is %q in %s, of which was said that nothing was changed", p.field, p.submission, value, where)
		f.last, f.maybe = value, nil
	default:
		l.now().lost++
		l.fault("%s of %s is %q in %s, and not %q, which was acknowledged", p.field, p.submission, value, where, f.last)
		f.last, f.maybe = value, nil
	}
}

// stepped notes what was said of a step.
func (l *ledger) stepped(m move, v verdict) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.steps[m] == nil {
		l.steps[m] = &attempts{}
	}
	switch v {
	case acknowledged:
		l.now().acknowledged++
		l.steps[m].said++
	case unknown:
		l.now().unknown++
		l.steps[m].perhaps++
	}
}

// happened compares how often a step is in the history with what was said. What was unknown
// is known then.
func (l *ledger) happened(m move, times int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	a := l.steps[m]
	switch {
	case times < a.said:
		l.now().lost += a.said - times
		l.fault("%s of %s was acknowledged %d times, and is in the history %d times", m.action, m.submission, a.said, times)
	case times > a.said+a.perhaps:
		l.now().wrong += times - a.said - a.perhaps
		l.fault("%s of %s was acknowledged %d times, was unknown %d times, and is in the history %d times", m.action, m.submission, a.said, a.perhaps, times)
	}
	*a = attempts{said: times}
}

// moves returns the steps that were asked for.
func (l *ledger) moves() []move {
	l.mu.Lock()
	defer l.mu.Unlock()
	var all []move
	for m := range l.steps {
		all = append(all, m)
	}
	return all
}

// places returns the fields that were written.
func (l *ledger) places() []place {
	l.mu.Lock()
	defer l.mu.Unlock()
	var all []place
	for p := range l.fields {
		all = append(all, p)
	}
	return all
}

// acknowledge counts a change that is compared in another way.
func (l *ledger) acknowledge() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.now().acknowledged++
}

// readCatalog counts a look at the catalog.
func (l *ledger) readCatalog() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.now().reads++
}
