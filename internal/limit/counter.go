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
	// TakeToken takes a token from a bucket, which holds as many as come back in per,
	// one in each every; or says how long it takes until there is one.
	TakeToken(ctx context.Context, kind string, key []byte, every, per time.Duration) (wait time.Duration, err error)
}

// Caller is who asks, as far as limits count them. What is empty is not counted.
type Caller struct{ Address, Person, Org, Submission string }

// At is a caller at that address, of whom nothing else is known.
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
	default:
		return c.Org
	}
}

// A Counter counts what is limited.
type Counter struct {
	store Store
	now   func() time.Time

	mu    sync.Mutex
	full  map[bucket]time.Time // when each will be full again
	swept time.Time
}

type bucket struct {
	kind *Kind
	whom Subject
	who  string
}

// maxBuckets bounds the memory of what is counted here, to some 20 MB.
const maxBuckets = 100_000

// CountExact counts one more of a kind that is [Kind.Exact] in a store, and returns
// [*Exceeded] where there was too much. In a transaction that is then undone, nothing
// is counted.
func CountExact(ctx context.Context, store Store, kind *Kind, who Caller) error {
	return NewCounter(store, nil).Count(ctx, kind, who)
}

// NewCounter makes a counter that counts in the store what has to be exact.
func NewCounter(store Store, now func() time.Time) *Counter {
	return &Counter{store: store, now: now, full: map[bucket]time.Time{}}
}

// Count counts one more of a kind, and returns [*Exceeded] where there was too much.
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

func (c *Counter) take(ctx context.Context, b bucket, rule Rule) (time.Duration, error) {
	if b.kind.Exact {
		// A digest, because the database has no need of addresses.
		key := sha256.Sum256([]byte(string(b.whom) + " " + b.who))
		return c.store.TakeToken(ctx, b.kind.Name, key[:], rule.every(), rule.Per)
	}
	return c.takeHere(b, rule), nil
}

// takeHere counts in this process. Where so many are about that there is no room for
// one more, that one is let through: a flood from so many addresses is no limit's to stop.
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
