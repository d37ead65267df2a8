package limit

import (
	"context"
	"crypto/sha256"
	"net/netip"
	"sync"
	"time"
)

// A Store counts for all replicas together.
type Store interface {
	// TakeToken takes a token from a bucket. The bucket is refilled with a token in
	// each every, and holds as many as per allows. If it is empty, it returns how long
	// until there is a token.
	TakeToken(ctx context.Context, kind string, key []byte, every, per time.Duration) (wait time.Duration, err error)
}

// Caller is who sends a request, as limits count them. Empty fields aren't counted.
type Caller struct{ Address, Person, Org, Submission, Integration, Inbox string }

// At returns an anonymous caller at an IP address.
func At(address netip.Addr) Caller {
	address = address.Unmap().WithZone("")
	if address.Is6() {
		return Caller{Address: netip.PrefixFrom(address, 64).Masked().String()}
	}
	return Caller{Address: address.String()}
}

func (c Caller) as(whom Subject) string {
	switch whom {
	case Address:
		return c.Address
	case Person:
		return c.Person
	case Submission:
		return c.Submission
	case Integration:
		return c.Integration
	case Inbox:
		return c.Inbox
	default:
		return c.Org
	}
}

// A Counter counts what is limited.
type Counter struct {
	store Store
	now   func() time.Time

	mu    sync.Mutex
	full  map[bucket]time.Time // when each bucket is full again
	swept time.Time
}

type bucket struct {
	kind *Kind
	whom Subject
	who  string
}

// maxBuckets bounds the memory of the counters in this process to some 20 MB.
const maxBuckets = 100_000

// A Tx is a transaction that counts for all replicas together.
type Tx interface {
	// TakeTokens takes a token from each bucket, whether it has one or not, and returns how
	// long each then needs until it is full.
	TakeTokens(ctx context.Context, kind string, keys [][]byte, every []time.Duration) (full []time.Duration, err error)
}

// CountExact counts in a transaction something whose [Kind.Exact] is set. It returns an
// [*ExceededError] if there was too much; the transaction must then be rolled back, and
// nothing is counted.
func CountExact(ctx context.Context, tx Tx, kind *Kind, caller Caller) error {
	var rules []Rule
	var keys [][]byte
	var every []time.Duration
	for _, rule := range kind.Rules {
		if name := caller.as(rule.Subject); name != "" {
			rules, keys, every = append(rules, rule), append(keys, key(rule.Subject, name)), append(every, rule.every())
		}
	}
	full, err := tx.TakeTokens(ctx, kind.Name, keys, every)
	if err != nil {
		return err
	}
	for i, rule := range rules {
		if wait := full[i] - rule.Per; wait > 0 {
			return &ExceededError{Kind: kind, Rule: rule, Wait: max(wait, time.Second)}
		}
	}
	return nil
}

// key returns what the database knows a bucket by: a digest, because it doesn't need IP
// addresses.
func key(whom Subject, name string) []byte {
	digest := sha256.Sum256([]byte(string(whom) + " " + name))
	return digest[:]
}

// NewCounter returns a counter that keeps exact counts in the store.
func NewCounter(store Store, now func() time.Time) *Counter {
	return &Counter{store: store, now: now, full: map[bucket]time.Time{}}
}

// Count counts something of a kind. It returns an [*ExceededError] if there was too
// much.
func (c *Counter) Count(ctx context.Context, kind *Kind, who Caller) error {
	for _, rule := range kind.Rules {
		name := who.as(rule.Subject)
		if name == "" {
			continue
		}
		wait, err := c.take(ctx, bucket{kind, rule.Subject, name}, rule)
		if err != nil {
			return err
		}
		if wait > 0 {
			return &ExceededError{Kind: kind, Rule: rule, Wait: wait}
		}
	}
	return nil
}

// Left is how much a caller has left of what is limited.
type Left struct {
	Rule      Rule
	Remaining int
	Full      time.Duration // until all of it is there again
}

// Left returns how much a caller has left of a kind that isn't [Kind.Exact], by the rule
// that leaves the least. It counts nothing.
func (c *Counter) Left(kind *Kind, who Caller) Left {
	c.mu.Lock()
	defer c.mu.Unlock()
	least, now := Left{Remaining: -1}, c.now()
	for _, rule := range kind.Rules {
		name := who.as(rule.Subject)
		if name == "" {
			continue
		}
		used := max(0, c.full[bucket{kind, rule.Subject, name}].Sub(now))
		if left := int((rule.Per - used) / rule.every()); least.Remaining < 0 || left < least.Remaining {
			least = Left{rule, max(0, left), used}
		}
	}
	return least
}

func (c *Counter) take(ctx context.Context, b bucket, rule Rule) (time.Duration, error) {
	if b.kind.Exact {
		return c.store.TakeToken(ctx, b.kind.Name, key(b.whom, b.who), rule.every(), rule.Per)
	}
	return c.takeHere(b, rule), nil
}

// takeHere counts in this process. If there is no room for another bucket, it lets the
// caller through: a flood from that many addresses can't be stopped by limits.
func (c *Counter) takeHere(b bucket, rule Rule) (wait time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := c.now()
	if now.Sub(c.swept) > time.Minute || len(c.full) >= maxBuckets && now.Sub(c.swept) > time.Second {
		c.swept = now
		for other, full := range c.full {
			if !full.After(now) {
				delete(c.full, other)
			}
		}
	}
	full, known := c.full[b]
	if !known && len(c.full) >= maxBuckets {
		return 0
	}
	c.full[b], wait = rule.take(full, now)
	return wait
}
